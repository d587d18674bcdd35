"""What happened to whom when: clauses with participants, an action, days, quantities and how sure it is.

An action is a class of words ("meet": met, meeting, talks). Who takes part in a joint one is placed on one of
its sides by the words (``parties``); in any other it is who is named in its clause and does not merely tell of
it. A relative clause ("which lasted five hours") tells more of the clause before it, an opening phrase ("During
the first round on Sunday,") more of the clause behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from generator.analyse.events.line import Line, line
from generator.analyse.events.parties import concerned, sides
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
    titles = {t.end: t.start for e in names.entities for t in e.titles}
    named, days, amounts = _placed(people), _placed(dates), _placed(quantities)
    for number, group in groupby(clauses, key=lambda c: c.sentence):
        sentence = sentences[number]
        if not _acts(article.text, sentence.span, language.events):
            continue
        told = line(article.text, sentence.span, [people[n] for n in _among(named, sentence.span)], titles, language)
        for part in _groups(list(group)):
            found += (_measured(e, days, amounts) for e in _events(told, sentence, part))
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


def _events(told: Line, sentence: Sentence, group: _Group) -> Iterator[Event]:
    """The events of a clause: one for each action, and for each person on its other side."""
    text, words = told.text, told.language.events
    seen: set[str] = set()
    pairs: set[tuple[str, ...]] = set()
    for head, action in _heads(text, group.clause.span, words):
        parties = _participants(told, group.clause, head, action)
        joint = [who for who in parties if action in words.mutual and len(who) > 1 and (action, *who) not in pairs]
        if action in seen and not joint:
            continue
        at = told.spans[told.number(head.start)]
        status = _status(text, group.clause.span, sentence, at, words)
        for who in joint if action in seen else parties:
            yield Event(group.clause.span, group.clause.sentence, at, action, who, status, group.extent)
        seen.add(action)
        pairs.update((action, *who) for who in joint)


def _acts(text: str, span: Span, words: EventWords) -> bool:
    """Whether any word of a sentence may be an action; most sentences hold none."""
    classes, phrases = _actions(words)
    low = WORD.findall(text[span.start : span.end].lower())
    return not (classes.keys().isdisjoint(low) and phrases.keys().isdisjoint(low))


def _heads(text: str, span: Span, words: EventWords) -> Iterator[tuple[Span, str]]:
    """The words, or whole phrases, that are actions, with their classes."""
    classes, phrases = _actions(words)
    for m in WORD.finditer(text, span.start, span.end):
        low = m.group().lower()
        found = (m.group(), classes.get(low))
        if low in phrases:
            found = next(((p, a) for p, a in phrases[low] if text[m.start() : m.start() + len(p)].lower() == p), found)
        if found[1]:
            yield Span(m.start(), m.start() + len(found[0])), found[1]


def _participants(told: Line, clause: Clause, head: Span, action: str) -> list[tuple[str, ...]]:
    """Who takes part, as entity ids in reading order, once for each event that the words tell of.

    Nobody where nobody is named; no event where so many are that the clause is a list, or where all are only
    described.
    """
    first, last = told.number(head.start), told.number(head.end - 1)
    if action in told.language.events.mutual:
        one, other = sides(told, first, last)
        found = [[*one, p] for p in other] if len(one) == 1 and other else [one + other if one else other[:1]]
    else:
        here = told.named(told.number(clause.span.start), told.number(clause.span.end - 1) + 1)
        found = [concerned(told, first, here)]
    parties = []
    for people in found:
        who = tuple(dict.fromkeys(p.entity for p in sorted(people, key=lambda p: p.first)))
        described = len(who) > 1 and all(p.form == "title" for p in people)     # "trips by the top diplomat to the leader"
        if not described and len(who) <= MOST:
            parties.append(who)
    return parties


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
