"""What happened to whom when: clauses with participants, an action, days, quantities and how sure it is.

An action is a class of words ("meet": met, meeting, talks); who takes part is named in the clause of the
action, or is the subject of the sentence. A relative clause ("which lasted five hours") tells more of the
clause before it, an opening phrase ("During the first round on Sunday,") more of the clause behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from generator.analyse.names import Names
from generator.lang.tables import EventWords, Language
from generator.model import Article, Clause, Date, Event, Mention, Quantity, Sentence, Span, Status
from generator.text import WORD

NEAR = 7                 # words between an action and what says how sure it is
MOST = 4                 # who take part; a longer list is an enumeration, not an event

_Place = tuple[int, int, int]    # start, end, number


@dataclass(frozen=True, slots=True)
class _Group:
    """A clause with what belongs to it: the relative clauses behind it and the opening phrase before it."""

    clause: Clause
    extent: tuple[Span, ...]


def find(
    article: Article,
    sentences: tuple[Sentence, ...],
    clauses: tuple[Clause, ...],
    names: Names,
    dates: tuple[Date, ...],
    quantities: tuple[Quantity, ...],
    language: Language,
) -> tuple[Event, ...]:
    """The events of an article in reading order, the first action of each clause first."""
    found = []
    kinds = {e.id: e.kind for e in names.entities}
    people = tuple(m for m in names.mentions if kinds.get(m.entity) == "person")
    named, days, amounts = _placed(people), _placed(dates), _placed(quantities)
    for number, group in groupby(clauses, key=lambda c: c.sentence):
        sentence = sentences[number]
        if not _acts(article.text, sentence.span, language.events):
            continue
        inside = [people[n] for n in _among(named, sentence.span)]
        for told in _groups(list(group)):
            found += (_measured(e, days, amounts) for e in _events(article.text, sentence, told, inside, language))
    return tuple(found)


def _groups(clauses: list[Clause]) -> list[_Group]:
    groups: list[_Group] = []
    opening: tuple[Span, ...] = ()
    for clause in clauses:
        if clause.role == "adverbial":
            groups.append(_Group(clause, (clause.span,)))
            opening = (clause.span,)
        elif clause.role == "relative" and groups:
            groups[-1] = _Group(groups[-1].clause, (*groups[-1].extent, clause.span))
        else:
            groups.append(_Group(clause, (*opening, clause.span)))
            opening = ()
    return groups


def _events(text: str, sentence: Sentence, group: _Group, inside: list[Mention], language: Language) -> Iterator[Event]:
    words = language.events
    heads = list(_heads(text, group.clause.span, words))
    seen: set[str] = set()
    for head, action in heads:
        who = _participants(group.clause, head, inside, action in words.mutual)
        if action in seen or who is None:
            continue
        seen.add(action)
        status = _status(text, group.clause.span, sentence, head, words)
        yield Event(group.clause.span, group.clause.sentence, head, action, who, status, group.extent)


def _acts(text: str, span: Span, words: EventWords) -> bool:
    """Whether any word of a sentence may be an action; most sentences hold none."""
    classes, phrases = _actions(words)
    low = WORD.findall(text[span.start : span.end].lower())
    return not (classes.keys().isdisjoint(low) and phrases.keys().isdisjoint(low))


def _heads(text: str, span: Span, words: EventWords) -> Iterator[tuple[Span, str]]:
    classes, phrases = _actions(words)
    for m in WORD.finditer(text, span.start, span.end):
        low = m.group().lower()
        action = classes.get(low)
        if low in phrases:
            action = next((a for phrase, a in phrases[low] if text[m.start() : m.start() + len(phrase)].lower() == phrase), action)
        if action:
            yield Span(m.start(), m.end()), action


def _participants(clause: Clause, head: Span, inside: list[Mention], mutual: bool) -> tuple[str, ...] | None:
    """Entity ids in reading order: who is named in the clause, and the subject of the sentence where one is lacking.

    Nobody where nobody is named; None where so many are that the clause is a list.
    """
    here = [m for m in inside if _within(m.span, clause.span)]
    who = list(dict.fromkeys(m.entity for m in here))
    if len(who) > 1 and all(m.form == "title" for m in here):
        return None                     # "trips by the top diplomat to the leader": two descriptions are nobody in particular
    before = any(m.span.start < head.start for m in here)
    if mutual and len(who) == 1 and not before:
        subject = next((m for m in inside if m.span.end <= clause.span.start), None)
        if subject and subject.entity not in who:
            who.insert(0, subject.entity)
    return tuple(who) if len(who) <= MOST else None


def _status(text: str, clause: Span, sentence: Sentence, head: Span, words: EventWords) -> Status:
    """The first status of the table with a cue in the clause; a headline that asks is unconfirmed; else it happened."""
    if text[sentence.span.start : sentence.span.end].endswith("?"):
        return "unconfirmed"
    anything, cues = _cues(words)
    if not anything.search(text, clause.start, clause.end):
        return "happened"
    for status, pattern in cues:
        for m in pattern.finditer(text, clause.start, clause.end):
            if m.start() != head.start and not _proper(m, sentence) and _near(text, head, m):
                return status
    return "happened"


def _near(text: str, head: Span, cue: re.Match[str]) -> bool:
    """How sure the action is stands close to it; a cue further off is about something else."""
    return len(text[min(head.end, cue.end()) : max(head.start, cue.start())].split()) <= NEAR


def _proper(cue: re.Match[str], sentence: Sentence) -> bool:
    """A cue with a capital inside of a sentence is a name: "in May"."""
    return cue.group()[0].isupper() and cue.start() > sentence.span.start


def _measured(event: Event, dates: list[_Place], quantities: list[_Place]) -> Event:
    """The event with the dates and quantities that stand in its extent."""
    inside = lambda placed: tuple(sorted({n for part in event.extent for n in _among(placed, part)}))
    return replace(event, dates=inside(dates), quantities=inside(quantities))


def _placed(found: Sequence[Mention | Date | Quantity]) -> list[_Place]:
    """(start, end, number) of each, in order of place."""
    return sorted((x.span.start, x.span.end, n) for n, x in enumerate(found))


def _among(placed: list[_Place], outer: Span) -> list[int]:
    """The numbers of those within a span."""
    first, last = bisect_left(placed, (outer.start,)), bisect_left(placed, (outer.end + 1,))
    return sorted(n for _, end, n in placed[first:last] if end <= outer.end)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


@lru_cache(maxsize=None)
def _actions(words: EventWords) -> tuple[dict[str, str], dict[str, list[tuple[str, str]]]]:
    """word -> class, and first word -> the phrases that it may open with their classes."""
    phrases: dict[str, list[tuple[str, str]]] = {}
    for phrase, action in words.passives:
        phrases.setdefault(phrase.split()[0], []).append((phrase, action))
    return {w: action for action, forms in words.actions for w in forms}, phrases


@lru_cache(maxsize=None)
def _cues(words: EventWords) -> tuple[re.Pattern[str], tuple[tuple[Status, re.Pattern[str]], ...]]:
    """What finds any cue at all, and status by status what finds its own."""
    either = lambda cues: "|".join(re.escape(c) for c in sorted(cues, key=lambda c: (-len(c), c)))
    pattern = lambda cues: re.compile(rf"\b(?:{either(cues)})\b", re.IGNORECASE)
    return pattern(c for _, cues in words.cues for c in cues), tuple((status, pattern(cues)) for status, cues in words.cues)
