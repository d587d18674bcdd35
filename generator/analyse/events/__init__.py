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
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from generator.analyse.events.line import Line, line
from generator.analyse.events.parties import concerned, sides
from generator.analyse.names import Names
from generator.lang.tables import EventWords, Language
from generator.model import Article, Clause, Date, Event, Mention, Quantity, Sentence, Span, Status
from generator.text import Sought, any_between, low_words, opening_runs, places, sought

NEAR = 7                 # words between an action and what says how sure it is
TOLD, CLOSE = 2, 40      # words, characters before a day in which a verb of saying makes it the day of the telling
MOST = 4                 # who take part; a longer list is an enumeration, not an event

_Place = tuple[int, int, int]    # start, end, number
_Head = tuple[int, int, str]     # numbers of the first word and the last, class
_Cued = list[tuple[Status, list[int], list[re.Match[str]]]]


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
    named, placed = _placed(people), (_placed(dates), _placed(quantities))
    acts, cued = places(article.text, _actions(language.events).openings), _cued(article.text, language.events)
    for number, group in groupby(clauses, key=lambda c: c.sentence):
        sentence = sentences[number]
        if not any_between(acts, sentence.span.start, sentence.span.end):
            continue
        told = line(article.text, sentence.span, [people[n] for n in _among(named, sentence.span)], titles, language)
        heads = list(_heads(told, acts[bisect_left(acts, sentence.span.start) : bisect_left(acts, sentence.span.end)]))
        for part in _groups(list(group)) if heads else ():
            found += _events(told, sentence, part, heads, cued, placed)
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


def _events(told: Line, sentence: Sentence, group: _Group, heads: list[_Head], cued: _Cued, placed: tuple[list[_Place], ...]) -> Iterator[Event]:
    """The events of a clause: one for each action, and for each person on its other side."""
    words = told.language.events
    times = {n: Span(start, end) for start, end, n in placed[0]}
    seen: set[str] = set()
    pairs: set[tuple[str, ...]] = set()
    for first, last, action in heads:
        if not group.clause.span.start <= told.starts[first] < group.clause.span.end:
            continue
        parties = _participants(told, group.clause, first, last, action)
        joint = [who for who in parties if action in words.mutual and len(who) > 1 and (action, *who) not in pairs]
        if action in seen and not joint:
            continue
        at = Span(told.starts[first], told.ends[first])
        status = _status(told.text, group.clause.span, sentence, at, cued)
        days, quantities = (_inside(group.extent, found) for found in placed)
        dates = tuple(n for n in days if not _of_telling(told, at, times[n]))
        for who in joint if action in seen else parties:
            yield Event(group.clause.span, group.clause.sentence, at, action, who, status, group.extent, dates, quantities)
        seen.add(action)
        pairs.update((action, *who) for who in joint)


def _heads(told: Line, acts: list[int]) -> Iterator[_Head]:
    """The words, or whole phrases, that are actions; ``acts`` are the places where one may begin."""
    known, text = _actions(told.language.events), told.text
    for place in acts:
        n = told.number(place)
        low = told.low[n] if told.starts[n] == place else ""
        end, action = next(((place + len(p), a) for p, a in known.phrases.get(low, ()) if text[place : place + len(p)].lower() == p), (told.ends[n], known.classes.get(low)))
        if action:
            yield n, told.number(end - 1), action


def _participants(told: Line, clause: Clause, first: int, last: int, action: str) -> list[tuple[str, ...]]:
    """Who takes part, as entity ids in reading order, once for each event that the words tell of.

    Nobody where nobody is named; no event where so many are that the clause is a list, or where all are only
    described.
    """
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


def _status(text: str, clause: Span, sentence: Sentence, head: Span, cued: _Cued) -> Status:
    """The first status of the table with a cue in the clause; a headline that asks is unconfirmed; else it happened."""
    if text[sentence.span.start : sentence.span.end].endswith("?"):
        return "unconfirmed"
    for status, starts, cues in cued:
        for cue in cues[bisect_left(starts, clause.start) : bisect_left(starts, clause.end)]:
            inside = cue.end() <= clause.end and cue.start() != head.start
            if inside and not _proper(cue, sentence) and _near(text, head, cue):
                return status
    return "happened"


def _near(text: str, head: Span, cue: re.Match[str]) -> bool:
    """How sure the action is stands close to it; a cue further off is about something else."""
    return len(text[min(head.end, cue.end()) : max(head.start, cue.start())].split()) <= NEAR


def _proper(cue: re.Match[str], sentence: Sentence) -> bool:
    """A cue with a capital inside of a sentence is a name: "in May"."""
    return cue.group()[0].isupper() and cue.start() > sentence.span.start


def _inside(extent: tuple[Span, ...], placed: list[_Place]) -> tuple[int, ...]:
    """The numbers of the dates or quantities that stand in the extent of an event."""
    return tuple(sorted({n for part in extent for n in _among(placed, part)}))


def _of_telling(told: Line, action: Span, day: Span) -> bool:
    """Whether a day is that on which somebody told of the action: "is quoted on Saturday as saying he attacked her".

    A verb of saying lies between the two, or ends right before a day that stands before the action.
    """
    speech, text = told.language.speech, told.text
    saying = lambda words: any(w in speech.finite or w in speech.running for w in words)
    if saying(low_words(text, Span(min(action.end, day.end), max(action.start, day.start)))):
        return True
    owner = text.startswith(speech.owner_endings, day.end)
    return day.end <= action.start and not owner and saying(low_words(text, Span(max(0, day.start - CLOSE), day.start))[-TOLD:])


def _placed(found: Sequence[Mention | Date | Quantity]) -> list[_Place]:
    """(start, end, number) of each, in order of place."""
    return sorted((x.span.start, x.span.end, n) for n, x in enumerate(found))


def _among(placed: list[_Place], outer: Span) -> list[int]:
    """The numbers of those within a span."""
    first, last = bisect_left(placed, (outer.start,)), bisect_left(placed, (outer.end + 1,))
    return sorted([n for _, end, n in placed[first:last] if end <= outer.end])


class _Actions(NamedTuple):
    """Word -> class; first word -> the phrases that it may open with their classes; the runs that any of them opens with."""

    classes: dict[str, str]
    phrases: dict[str, list[tuple[str, str]]]
    openings: frozenset[str]


@lru_cache(maxsize=None)
def _actions(words: EventWords) -> _Actions:
    phrases: dict[str, list[tuple[str, str]]] = {}
    for phrase, action in words.passives:
        phrases.setdefault(phrase.split()[0], []).append((phrase, action))
    classes = {w: action for action, forms in words.actions for w in forms}
    return _Actions(classes, phrases, opening_runs([*classes, *phrases]))


def _cued(text: str, words: EventWords) -> _Cued:
    """Status by status, where its cues stand in an article, and they themselves."""
    found = ((status, list(cues.find(text, text))) for status, cues in _cues(words))
    return [(status, [m.start() for m in cues], cues) for status, cues in found]


@lru_cache(maxsize=None)
def _cues(words: EventWords) -> tuple[tuple[Status, Sought], ...]:
    either = lambda cues: "|".join(re.escape(c) for c in sorted(cues, key=lambda c: (-len(c), c)))
    return tuple((status, sought(cues, rf"(?i)\b(?:{either(cues)})\b")) for status, cues in words.cues)
