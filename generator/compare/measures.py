"""Values with what they hang on: the statement around a quantity, who takes part, what happened and when.

Two values measure the same thing when kind and unit fit, the same people take part in the same action, and
the words around them are alike, weighed by how rare they are inside the story.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator.compare.contexts import Scope, around, befallen, context, day_of, ground, hanging, happening, leads_back, near, nearest, scope
from generator.lang.tables import Language, MeasureWords, Speech
from generator.model import Analysis, Clause, Date, Interval, Quantity, Span
from generator.text import begun_in, cut, low_words, stem, stems, words

SAID = 2                 # words before a date in which a verb of saying makes it the day of the telling
POINTED = 12             # from here on a number with "the" is told, not only pointed at
BESIDE = 3               # characters between a name and its age
BEHIND = 8               # characters behind a number in which "others" stands
HERE = 2                 # a place that one article in so many names is the story's
WORTH = ("money", "size")              # kinds whose values stand before what they measure
BEFORE = re.compile(r"[ -]([a-z]{3,})(?![\w-])")
THIRD = 3                # place in a row from which it is hardly told by chance
BEHIND_PLACE = re.compile(r" ([a-z]{3,})(?![\w-])")
CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?Z?$")
PART = re.compile(r"T([A-Z]{2})$")
TOLD = "told"            # the action of a day on which somebody named told it
AROUND = 0.25            # hours that "around six" leaves on each side
SOON = 0.5               # hours that "shortly after six" may last
CALENDAR = ("date", "time")            # kinds whose values are read off the calendar or the clock
DAYS = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Measure:
    """One value with its context: a quantity, a date or a time of day.

    ``article`` is its number in the story, ``span`` the words that hold the value, ``words`` the stems around it,
    ``near`` those of the few words on each side, ``beyond`` those of its sentence; ``company`` the people named in that.
    ``named`` are the organisations of its clause, ``role`` the stem of the noun that it stands before ("a $47 billion bid").
    ``action`` is a class of what happened (``classed``) or the stem of a verb, ``head`` its word. ``since`` tells a
    length of time that leads back to the last of its kind ("the first in five years"). Dates are intervals of days
    (``date.toordinal``, parts of days as fractions), times of day of hours.
    """

    article: int
    kind: str
    unit: str
    span: Span
    interval: Interval
    value: str
    rule: str
    clause: Span
    sentence: int
    words: frozenset[str]
    near: frozenset[str]
    beyond: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    role: str | None = None
    counted: frozenset[str] = frozenset()
    counted_at: Span | None = None
    people: frozenset[str] = frozenset()
    action: str | None = None
    day: Date | None = None
    since: bool = False
    head: Span | None = None
    classed: bool = False
    sure: bool = True
    anybody: bool = False
    first: bool = False
    told_on: date | None = None
    scope: Scope = Scope()


def collect(analyses: Iterable[Analysis], language: Language) -> list[Measure]:
    """Every value of the articles, captions and headings included, boilerplate not."""
    analyses = tuple(analyses)
    found = [m for n, a in enumerate(analyses) for m in (*_added(a, _quantities(n, a, language), language), *_ordinals(n, a, language), *_opened(_dates(n, a, language)))]
    here = Counter(site for a in analyses for site in {m.entity for m in a.mentions})
    common = {site for site, n in here.items() if HERE * n >= len(analyses)}
    return [replace(m, scope=replace(m.scope, sites=m.scope.sites - common)) if m.scope.sites & common else m for m in found]


def _quantities(number: int, a: Analysis, language: Language) -> Iterator[Measure]:
    grammar, text = language.grammar, a.article.text
    hang_on, on = hanging(a, lambda event: event.quantities), ground(a)
    persons, firms = ({e.id for e in a.entities if e.kind == kind} for kind in ("person", "organisation"))
    for n, quantity in enumerate(a.quantities):
        clause = around(a.clauses, quantity.span)
        if clause is None or _refers(text, quantity, grammar.definite):
            continue
        event = nearest(hang_on.get(n, []), quantity.span)
        action, head, classed = (event.action, event.head, True) if event else (None, None, False)
        if quantity.kind == "count":
            action, head, classed = befallen(text, clause.span, quantity, event, language)
        counted = frozenset(stems(text, quantity.counted, grammar) if quantity.counted else ())
        yield Measure(
            article=number,
            kind=quantity.kind,
            unit=quantity.unit,
            span=quantity.span,
            interval=quantity.interval,
            value=written(quantity.interval, quantity.unit),
            rule=quantity.rule,
            clause=clause.span,
            sentence=clause.sentence,
            words=context(text, clause, event, quantity.span, grammar) | counted,
            near=near(text, clause.span, quantity.span, grammar),
            beyond=frozenset(stems(text, a.sentences[clause.sentence].span, grammar)) - set(stems(text, quantity.span, grammar)),
            named=frozenset(m.entity for m in begun_in(on.named, clause.span) if m.entity in firms),
            role=_role(text, quantity, language),
            company=frozenset(m.entity for m in begun_in(a.mentions, a.sentences[clause.sentence].span) if m.entity in persons),
            counted=counted,
            counted_at=quantity.counted,
            anybody=not counted or cut(text, quantity.counted).lower() in language.measures.persons | language.numbers.harmed,
            people=frozenset(_aged(a, quantity) if quantity.kind == "age" else event.participants if event else ()),
            action=action,
            day=day_of(a, event) if event else None,
            since=quantity.kind == "duration" and leads_back(text, clause.span, quantity.span, language.events),
            head=head,
            classed=classed,
            sure=event is None or event.status == "happened",
            told_on=a.anchor.day if a.anchor else None,
            scope=scope(on, clause, quantity.span, quantity.counted, language),
        )


def _ordinals(number: int, a: Analysis, language: Language) -> Iterator[Measure]:
    """Places in a row that are told with what is counted off: "its sixth nuclear test", "the fourth mission"."""
    text, on, known = a.article.text, ground(a), [*(q.span for q in a.quantities), *(d.span for d in a.dates)]
    for clause in a.clauses:
        for m in words(text, clause.span):
            place, own = language.numbers.ordinals.get(m.group(), 0), Span(m.start(), m.end())
            if place < THIRD or any(s.start < own.end and own.start < s.end for s in known) or not _row(text, own, language):
                continue
            yield Measure(
                article=number,
                kind="rank",
                unit="rank",
                span=own,
                interval=Interval(float(place), float(place)),
                value=written(Interval(float(place), float(place)), "rank"),
                rule="",
                clause=clause.span,
                sentence=clause.sentence,
                words=context(text, clause, None, own, language.grammar),
                near=near(text, clause.span, own, language.grammar),
                told_on=a.anchor.day if a.anchor else None,
                scope=scope(on, clause, own, None, language),
            )


def _row(text: str, place: Span, language: Language) -> bool:
    """Whether what is counted off stands behind, with no word between that ends the phrase: "sixth and largest", not "third of"."""
    behind = BEHIND_PLACE.match(text, place.end)
    ends = language.grammar.function_words - language.grammar.definite - {language.numbers.conjunction}
    return behind is not None and behind[1] not in ends and behind[1] not in language.numbers.units_of_measure


def _added(a: Analysis, found: Iterable[Measure], language: Language) -> Iterator[Measure]:
    """"Four badly and 20 others slightly hurt": what comes on top of a number for the same is part of a whole."""
    earlier: set[tuple[int, str | None]] = set()
    for m in found:
        span = Span(m.span.start, min(m.span.end + BEHIND, m.clause.end))
        on_top = m.kind == "count" and (m.sentence, m.action) in earlier and not language.measures.added.isdisjoint(low_words(a.article.text, span))
        earlier.add((m.sentence, m.action))
        yield replace(m, scope=replace(m.scope, part=True)) if on_top else m


def _role(text: str, quantity: Quantity, language: Language) -> str | None:
    """The stem of the noun that a value stands before: "bid" of "a $47 billion bid"."""
    behind = BEFORE.match(text, quantity.span.end) if quantity.kind in WORTH else None
    return stem(behind[1], language.grammar.stemmer) if behind and behind[1] not in language.grammar.function_words else None


def _aged(a: Analysis, age: Quantity) -> Iterator[str]:
    """Who is so old: "Jane Doe, 34"."""
    for m in begun_in(a.mentions, Span(max(0, age.span.start - 60), age.span.start)):
        if m.form == "name" and 0 <= age.span.start - m.span.end <= BESIDE and a.article.text[m.span.end] == ",":
            yield m.entity


def _dates(number: int, a: Analysis, language: Language) -> Iterator[Measure]:
    """Days, months, years and times of day, of tellings only those of somebody named, and none those of meetings (``occasions``)."""
    text = a.article.text
    hang_on, on = hanging(a, lambda event: event.dates), ground(a)
    speakers = {e.id for e in a.entities if e.kind in ("person", "organisation")}
    for n, found in enumerate(a.dates):
        clause = around(a.clauses, found.span)
        event = nearest(hang_on.get(n, []), found.span)
        if clause is None or event and len(event.participants) > 1 and event.action in language.events.mutual:
            continue
        telling = _told_on(text, clause.span, found.span, language.speech)
        if telling and not any(m.form == "name" and m.entity in speakers for m in begun_in(a.mentions, clause.span)):
            continue                    # "officials said on Friday": the day of many tellings
        action, head, classed = (TOLD, None, False) if telling else happening(text, clause.span, found.span, event, language)
        for kind, unit, interval in _calendar(found, text, language):
            yield Measure(
                article=number,
                kind=kind,
                unit=unit,
                span=found.span,
                interval=interval,
                value=found.value,
                rule=found.anchor or "",
                clause=clause.span,
                sentence=clause.sentence,
                words=context(text, clause, event, found.span, language.grammar),
                near=near(text, clause.span, found.span, language.grammar),
                people=frozenset(event.participants if event and not telling else ()),
                action=action,
                since=leads_back(text, clause.span, found.span, language.events),
                head=head,
                classed=classed,
                sure=event is None or event.status == "happened",
                told_on=a.anchor.day if a.anchor else None,
                scope=scope(on, clause, found.span, None, language),
            )


def _opened(dates: Iterable[Measure]) -> Iterator[Measure]:
    """The dates of an article in reading order; the first day where it tells what it is about is marked."""
    found = sorted(dates, key=lambda m: m.span)
    first = next((m for m in found if m.kind == "date" and m.action != TOLD and m.scope.opening and not m.since and m.sure and m.interval.high - m.interval.low < 1), None)
    return (replace(m, first=True) if m is first else m for m in found)


def _calendar(found: Date, text: str, language: Language) -> Iterator[tuple[str, str, Interval]]:
    """(kind, unit, interval) of what a date tells that can be compared: the day, the time of day, or both."""
    clock, part = CLOCK.search(found.value), PART.search(found.value)
    if clock:
        hour = int(clock[1]) + int(clock[2] or 0) / 60
        yield "time", "o'clock", _clocked(hour, text[max(0, found.span.start - 24) : found.span.start].lower().split(), language.measures)
    if found.granularity not in (*DAYS, "time") or not found.earliest or not found.latest:
        return
    if clock or part:
        if not _names_day(text, found.span, language):
            return
    first, last = found.earliest.toordinal(), found.latest.toordinal()
    if part and part[1] in language.measures.parts_of_day:
        start, end = language.measures.parts_of_day[part[1]]
        yield "date", "day", Interval(first + start / 24, first + end / 24)
    else:
        yield "date", "day", Interval(first, last + (23 / 24 if found.granularity in DAYS or clock else 0))


def _clocked(hour: float, before: list[str], table: MeasureWords) -> Interval:
    """"around six" leaves a quarter of an hour on each side, "shortly after six" half an hour behind."""
    last, last_but_one = before[-1:] or [""], before[-2:-1]
    if last[0] in table.about:
        return Interval(hour - AROUND, hour + AROUND)
    if last_but_one and last_but_one[0] in table.shortly and last[0] in table.after:
        return Interval(hour, hour + SOON, True)
    if last_but_one and last_but_one[0] in table.shortly and last[0] in table.before:
        return Interval(hour - SOON, hour, False, True)
    return Interval(hour, hour)


def _names_day(text: str, span: Span, language: Language) -> bool:
    """Whether the words name a day and not only a time of it: "Wednesday morning", not "the morning"."""
    return any(m.group()[0].isupper() and m.group().lower() in language.time.words or m.group().lower() in language.time.words
               and language.time.words[m.group().lower()][0] in ("DEICTIC", "TONIGHT") for m in words(text, span))


def written(interval: Interval, unit: str) -> str:
    """An interval as analysts write it: "6 h", "[5.5, 6) h", "(5, ∞) h"."""
    number = lambda x: f"{x:g}" if abs(x) < 1e6 else f"{x:,.0f}"
    if interval.low is not None and interval.low == interval.high:
        return f"{number(interval.low)} {unit}"
    low = "(-∞" if interval.low is None else f"{'(' if interval.low_open else '['}{number(interval.low)}"
    high = "∞)" if interval.high is None else f"{number(interval.high)}{')' if interval.high_open else ']'}"
    return f"{low}, {high} {unit}"


def _told_on(text: str, clause: Span, date: Span, speech: Speech) -> bool:
    """"reported on Sunday that …": the day of the telling, not of what is told."""
    before = low_words(text, Span(clause.start, date.start))[-SAID:]
    return any(w in speech.finite or w in speech.running or w in speech.weak for w in before)


def _refers(text: str, quantity: Quantity, definite: frozenset[str]) -> bool:
    """"The two countries" points at them; it does not count them. "The 103 passengers" tells how many there were."""
    before = text[max(0, quantity.span.start - 12) : quantity.span.start].split()
    pointing = bool(before) and (before[-1].lower() in definite or before[-1].endswith(("'s", "’s")))
    return quantity.kind == "count" and pointing and (quantity.interval.low or 0) < POINTED


def weights(measures: list[Measure], articles: int) -> dict[str, float]:
    """Inverse document frequency of the context words among the articles that measure anything."""
    seen = Counter(w for n in range(articles) for w in frozenset().union(*(m.words for m in measures if m.article == n)))
    return {w: math.log(1 + articles / n) for w, n in seen.items()}
