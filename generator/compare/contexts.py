"""What a value stands in: its clause, the words close by, what befell those counted, and what narrows it.

A number of people measures one thing only as far as nothing narrows it: "eight seriously injured", "four of whom",
"killed 32 in Brussels four months ago" are values of something else than the toll of the story.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from generator.lang.tables import EventWords, Grammar, Language, NumberWords
from generator.model import Analysis, Clause, Date, Event, Mention, Quantity, Span
from generator.text import begun_in, low_words, placed_words, stem, stems, words

NEAR = 30                # characters between a number and what happened to those counted
CLOSE = 5                # words on each side of a value that say most of what it measures
REACH = 5                # words behind a number in which a verb is looked for
DEGREE = 4               # words on each side in which it is said how badly
OPENING = 8              # sentences of the body in which an article tells what it is about
OTHER = timedelta(days=10)             # a day further from the article's own belongs to something else
EXACT = ("day", "time", "week", "month", "year")

Action = tuple[str | None, Span | None, bool]    # its class or stem, its word, whether it is a class


@dataclass(frozen=True, slots=True)
class Scope:
    """What narrows a value.

    ``opening``: it stands where the article tells what it is about. ``part``: it is part of another number, or comes on
    top of one. ``told``: stems between the number and those counted, and how badly they fared. ``sites``: ids of
    places and organisations that its clause is set in; ``times``: days (ordinals, from and to) that its sentence names
    and that lie off the article's own.
    """

    opening: bool = False
    part: bool = False
    told: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    times: tuple[tuple[int, int], ...] = ()


def around(clauses: tuple[Clause, ...], span: Span) -> Clause | None:
    """The clause that a span lies in; they never overlap. An opening phrase goes with the clause behind it."""
    n = bisect_right(clauses, span.start, key=lambda c: c.span.start) - 1
    if n < 0 or span.end > clauses[n].span.end:
        return None
    own, behind = clauses[n], clauses[n + 1] if n + 1 < len(clauses) else None
    if own.role == "adverbial" and behind and behind.sentence == own.sentence:
        return Clause(Span(own.span.start, behind.span.end), own.sentence, "main")
    return own


def context(text: str, clause: Clause, event: Event | None, own: Span, grammar: Grammar) -> frozenset[str]:
    """The stems of the clauses that a value stands in, without its own."""
    spans = dict.fromkeys((clause.span, *(event.extent if event else ())))
    return frozenset(s for span in spans for s in stems(text, span, grammar)) - set(stems(text, own, grammar))


def near(text: str, clause: Span, own: Span, grammar: Grammar) -> frozenset[str]:
    """The stems of the words on both sides of a value, within its clause."""
    before, after = _beside(text, clause, own, CLOSE)
    start = before[0].start if before else own.start
    end = after[-1].end if after else own.end
    return frozenset(stems(text, Span(start, own.start), grammar)) | frozenset(stems(text, Span(own.end, end), grammar))


class Word(NamedTuple):
    """A word in lower case, and where it begins and ends."""

    start: int
    end: int
    low: str


def _words(text: str, start: int, end: int) -> list[Word]:
    return list(map(Word, *placed_words(text, Span(start, end))))


def _beside(text: str, clause: Span, own: Span, most: int) -> tuple[list[Word], list[Word]]:
    """The words right before a value and right behind it, in reading order, at most so many on each side."""
    before, behind = placed_words(text, Span(clause.start, own.start)), placed_words(text, Span(own.end, clause.end))
    return list(map(Word, *(side[-most:] for side in before))), list(map(Word, *(side[:most] for side in behind)))


def hanging(a: Analysis, of: Callable[[Event], tuple[int, ...]]) -> dict[int, list[Event]]:
    """number of a quantity or a date -> the events that it hangs on."""
    found: dict[int, list[Event]] = {}
    for event in a.events:
        for n in of(event):
            found.setdefault(n, []).append(event)
    return found


def nearest(events: list[Event], span: Span) -> Event | None:
    return min(events, key=lambda e: (gap(e.head, span), e.head), default=None)


def gap(a: Span, b: Span) -> int:
    """Characters between two spans; 0 where they touch or overlap."""
    return max(0, max(a.start, b.start) - min(a.end, b.end))


def befallen(text: str, clause: Span, quantity: Quantity, event: Event | None, language: Language) -> Action:
    """What is told of those counted: in their noun ("59 dead"), close by, or by the verb ("51 people were taken")."""
    classes = _classes(language)
    inside = _words(text, quantity.counted.start, quantity.counted.end) if quantity.counted else []
    before, behind = _beside(text, clause, quantity.span, REACH)
    right_before = before[-1:]         # "killed 12 people in attacks", "the deaths of 12 people in attacks"
    if right_before and right_before[0].low == language.numbers.article_of:
        right_before = before[-2:-1]
    for w in inside + right_before + behind + before[-2:][::-1]:
        if w.low in classes:
            return classes[w.low], Span(w.start, w.end), True
    if event and gap(event.head, quantity.span) <= NEAR:
        return event.action, event.head, True
    for w in behind + before[-2:][::-1]:
        if _verb(w.low, language.grammar):
            return stem(w.low, language.grammar.stemmer), Span(w.start, w.end), False
    return None, None, False


def happening(text: str, clause: Span, date: Span, event: Event | None, language: Language) -> Action:
    """What happened then: the event that the date hangs on, a class of the table, the verb before the date."""
    if event:
        return event.action, event.head, True
    classes = _classes(language)
    inside = list(zip(*placed_words(text, clause)))
    for start, end, low in inside:
        if low in classes:
            return classes[low], Span(start, end), True
    for start, end, low in reversed(inside):
        if end <= date.start and _verb(low, language.grammar):
            return stem(low, language.grammar.stemmer), Span(start, end), False
    return None, None, False


def _verb(low: str, grammar: Grammar) -> bool:
    return low not in grammar.function_words and (low in grammar.finite or low.endswith(grammar.past_endings + grammar.gerund_endings))


@lru_cache(maxsize=None)
def _classes(language: Language) -> dict[str, str]:
    """word -> class of what happens: those of values, then those of events."""
    events = {w: action for action, forms in language.events.actions for w in forms}
    return events | {w: action for action, forms in language.measures.classes for w in forms}


def day_of(a: Analysis, event: Event) -> Date | None:
    """The one day of an event; None where it names none, or several."""
    found = {a.dates[n].value: a.dates[n] for n in event.dates if a.dates[n].granularity in EXACT}
    return next(iter(found.values())) if len(found) == 1 else None


def leads_back(text: str, clause: Span, value: Span, words: EventWords) -> bool:
    """"the first visit in five years", "since 2018": the visit did not last so long, nor was it then."""
    before = text[clause.start : value.start].lower().split()
    if not before or before[-1] not in words.spans | words.starts:
        return False
    return before[-1] in words.starts or not words.firsts.isdisjoint(before)


# ---------------------------------------------------------------- what narrows


@dataclass(frozen=True, slots=True)
class Ground:
    """An article's ``order``, and its places and organisations where they are named: what scopes are read from."""

    analysis: Analysis
    order: dict[int, int]
    named: tuple[Mention, ...]


def ground(a: Analysis) -> Ground:
    sited = {e.id for e in a.entities if e.kind in ("place", "organisation")}
    return Ground(a, order(a), tuple(m for m in a.mentions if m.entity in sited))


def scope(on: Ground, clause: Clause, own: Span, counted: Span | None, language: Language) -> Scope:
    """What narrows a value at ``own``."""
    a, text = on.analysis, on.analysis.article.text
    return Scope(
        opening=on.order[clause.sentence] < OPENING,
        part=counted is not None and _part(text, clause, own, language),
        told=_told(text, clause.span, own, counted, language) if counted else frozenset(),
        sites=frozenset(_sites(on, clause.span, language)),
        times=_times(a, clause, own, language.events),
    )


def order(a: Analysis) -> dict[int, int]:
    """number of a sentence -> its place in the body from the top; headlines stand at the top, captions behind all."""
    body = [n for n, s in enumerate(a.sentences) if s.kind == "body"]
    top = {n: 0 for n, s in enumerate(a.sentences) if s.kind in ("title", "heading") and (not body or n < body[0])}
    return {n: len(body) + OPENING for n in range(len(a.sentences))} | {n: place for place, n in enumerate(body)} | top


def _part(text: str, clause: Clause, own: Span, language: Language) -> bool:
    """"including ten children", "four of whom", "three of those trapped", "a further 18": no number of all."""
    table = language.measures
    before, after = _beside(text, clause.span, own, 2)
    inside = [*low_words(text, own), *(w.low for w in after)]
    of_them = any(a == language.numbers.article_of and b in language.numbers.of_them for a, b in zip(inside, inside[1:]))
    return of_them or not table.within.isdisjoint(inside) or any(w.low in table.parts for w in before[-1:])


def _told(text: str, clause: Span, own: Span, counted: Span, language: Language) -> frozenset[str]:
    """The words between a number and its noun, and how badly those counted fared, as stems."""
    kinds = [m.group().lower() for m in kind_words(text, own, counted, language)]
    return frozenset(stem(w, language.grammar.stemmer) for w in (*kinds, *degrees(text, clause, own, language)))


def kind_words(text: str, own: Span, counted: Span, language: Language) -> list[re.Match[str]]:
    """What stands between a number and its noun: "black" in "two black players"."""
    numeral, between = _numerals(language.numbers), words(text, Span(own.start, max(own.start, counted.start)))
    told = lambda low: low not in numeral and low not in language.grammar.function_words and not low[0].isdigit()
    return [m for m in between if told(m.group().lower())]


def degrees(text: str, clause: Span, own: Span, language: Language) -> list[str]:
    """How badly those counted fared, or how far: "seriously", "still"."""
    before, after = _beside(text, clause, own, DEGREE)
    low = (*(w.low for w in before), *low_words(text, own), *(w.low for w in after))
    return [w for w in low if w in language.measures.degrees]


@lru_cache(maxsize=None)
def _numerals(numbers: NumberWords) -> frozenset[str]:
    """Every word that numbers and their approximations are made of."""
    tables = (numbers.units, numbers.teens, numbers.tens, numbers.scales, numbers.vague, numbers.before, numbers.after, numbers.fractions)
    return frozenset(w for table in tables for phrase in table for w in phrase.split()) | {numbers.hundred, numbers.conjunction}


def _sites(on: Ground, clause: Span, language: Language) -> Iterator[str]:
    """Who or what the clause is set in: named behind a preposition of place."""
    for m in begun_in(on.named, clause):
        before = on.analysis.article.text[max(clause.start, m.span.start - 24) : m.span.start].lower().split()
        if not language.measures.sites.isdisjoint(before[-3:]):
            yield m.entity


def _times(a: Analysis, clause: Clause, own: Span, events: EventWords) -> tuple[tuple[int, int], ...]:
    """The days off the article's own that a sentence names, but for what it looks back to ("the first since 2018")."""
    if a.anchor is None:
        return ()
    text, sentence, found = a.article.text, a.sentences[clause.sentence].span, []
    for d in begun_in(a.dates, sentence):
        if d.earliest is None or d.latest is None or d.span == own:
            continue
        off = d.latest < a.anchor.day - OTHER or d.earliest > a.anchor.day + OTHER
        if off and not leads_back(text, sentence, d.span, events):
            found.append((d.earliest.toordinal(), d.latest.toordinal()))
    return tuple(found)
