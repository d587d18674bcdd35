"""Values with what they hang on: the statement around a quantity, who takes part, what happened and when.

Two values measure the same thing when kind and unit fit, the same people take part in the same action, and
the words around them are alike, weighed by how rare they are inside the story.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.lang.tables import EventWords, Grammar, Language, Speech
from generator.model import Analysis, Clause, Date, Event, Interval, Quantity, Span
from generator.text import stem, stems, words

NEAR = 30                # characters between a number and what happened to those counted
CLOSE = 5                # words on each side of a value that say most of what it measures
SAID = 2                 # words before a date in which a verb of saying makes it the day of the telling
REACH = 5                # words behind a number in which a verb is looked for
CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?$")
CALENDAR = ("date", "time")            # kinds whose values are read off the calendar or the clock
DAYS = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Measure:
    """One value with its context: a quantity, a date or a time of day.

    ``article`` is its number in the story, ``span`` the words that hold the value, ``words`` the stems around it,
    ``near`` those of the few words on each side.
    ``action`` is a class of what happened (``classed``) or the stem of a verb, ``head`` its word. ``since`` tells a
    length of time that leads back to the last of its kind ("the first in five years"). Dates are intervals of days
    (``date.toordinal``), times of day of hours.
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
    counted: frozenset[str] = frozenset()
    counted_at: Span | None = None
    people: frozenset[str] = frozenset()
    action: str | None = None
    day: Date | None = None
    since: bool = False
    head: Span | None = None
    classed: bool = False


def collect(analyses: Iterable[Analysis], language: Language) -> list[Measure]:
    """Every value of the articles, captions and headings included, boilerplate not."""
    return [m for n, a in enumerate(analyses) for m in (*_quantities(n, a, language), *_dates(n, a, language))]


def _quantities(number: int, a: Analysis, language: Language) -> Iterator[Measure]:
    grammar, text = language.grammar, a.article.text
    hang_on = _hanging(a, lambda event: event.quantities)
    for n, quantity in enumerate(a.quantities):
        clause = _around(a.clauses, quantity.span)
        if clause is None or _refers(text, quantity, grammar.definite):
            continue
        event = _nearest(hang_on.get(n, []), quantity.span)
        action, head, classed = (event.action, event.head, True) if event else (None, None, False)
        if quantity.kind == "count" and (head is None or _gap(head, quantity.span) > NEAR):
            (action, head), classed = _predicate(text, clause.span, quantity, grammar), False
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
            words=_context(text, clause, event, quantity.span, grammar) | counted,
            near=_near(text, clause, quantity.span, grammar),
            counted=counted,
            counted_at=quantity.counted,
            people=frozenset(event.participants if event else ()),
            action=action,
            day=day_of(a, event) if event else None,
            since=quantity.kind == "duration" and _leads_back(text, clause.span, quantity.span, language.events),
            head=head,
            classed=classed,
        )


def _dates(number: int, a: Analysis, language: Language) -> Iterator[Measure]:
    """Days, months, years and times of day, but not when a thing was said, nor those of meetings (``occasions``)."""
    text = a.article.text
    hang_on = _hanging(a, lambda event: event.dates)
    for n, found in enumerate(a.dates):
        reading = _calendar(found)
        clause = _around(a.clauses, found.span)
        event = _nearest(hang_on.get(n, []), found.span)
        if reading is None or clause is None:
            continue
        if _told_on(text, clause.span, found.span, language.speech) or event and event.action in language.events.mutual:
            continue
        kind, unit, interval = reading
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
            words=_context(text, clause, event, found.span, language.grammar),
            near=_near(text, clause, found.span, language.grammar),
            people=frozenset(event.participants if event else ()),
            action=event.action if event else None,
            since=_leads_back(text, clause.span, found.span, language.events),
            head=event.head if event else None,
            classed=event is not None,
        )


def _calendar(found: Date) -> tuple[str, str, Interval] | None:
    """(kind, unit, interval) of a date that can be compared; None of durations, sets and open dates."""
    clock = CLOCK.search(found.value)
    if clock:
        hour = int(clock[1]) + int(clock[2] or 0) / 60
        return "time", "o'clock", Interval(hour, hour)
    if found.granularity in DAYS and found.earliest and found.latest:
        return "date", "day", Interval(found.earliest.toordinal(), found.latest.toordinal())
    return None


def _hanging(a: Analysis, of: Callable[[Event], tuple[int, ...]]) -> dict[int, list[Event]]:
    """number of a quantity or a date -> the events that it hangs on."""
    found: dict[int, list[Event]] = {}
    for event in a.events:
        for n in of(event):
            found.setdefault(n, []).append(event)
    return found


def _nearest(events: list[Event], span: Span) -> Event | None:
    return min(events, key=lambda e: (_gap(e.head, span), e.head), default=None)


def _context(text: str, clause: Clause, event: Event | None, own: Span, grammar: Grammar) -> frozenset[str]:
    """The stems of the clauses that a value stands in, without its own."""
    spans = (event.extent or (event.span,)) if event else (clause.span,)
    return frozenset(s for span in spans for s in stems(text, span, grammar)) - set(stems(text, own, grammar))


def _near(text: str, clause: Clause, own: Span, grammar: Grammar) -> frozenset[str]:
    """The stems of the words on both sides of a value, within its clause."""
    before = words(text, Span(clause.span.start, own.start))[-CLOSE:]
    after = words(text, Span(own.end, clause.span.end))[:CLOSE]
    start = before[0].start() if before else own.start
    end = after[-1].end() if after else own.end
    return frozenset(stems(text, Span(start, own.start), grammar)) | frozenset(stems(text, Span(own.end, end), grammar))


def written(interval: Interval, unit: str) -> str:
    """An interval as analysts write it: "6 h", "[5.5, 6) h", "(5, ∞) h"."""
    number = lambda x: f"{x:g}" if abs(x) < 1e6 else f"{x:,.0f}"
    if interval.low is not None and interval.low == interval.high:
        return f"{number(interval.low)} {unit}"
    low = "(-∞" if interval.low is None else f"{'(' if interval.low_open else '['}{number(interval.low)}"
    high = "∞)" if interval.high is None else f"{number(interval.high)}{')' if interval.high_open else ']'}"
    return f"{low}, {high} {unit}"


def _gap(a: Span, b: Span) -> int:
    """Characters between two spans; 0 where they touch or overlap."""
    return max(0, max(a.start, b.start) - min(a.end, b.end))


def _predicate(text: str, clause: Span, quantity: Quantity, grammar: Grammar) -> tuple[str | None, Span | None]:
    """What is told of those counted: the stem of the verb behind them ("51 people were taken"), else of the one before."""
    behind = [m for m in words(text, Span(quantity.span.end, clause.end))[:REACH]]
    before = [m for m in words(text, Span(clause.start, quantity.span.start))[-2:]][::-1]
    for m in behind + before:
        low = m.group().lower()
        if low not in grammar.function_words and (low in grammar.finite or low.endswith(grammar.past_endings + grammar.gerund_endings)):
            return stem(low, grammar.stemmer), Span(m.start(), m.end())
    return None, None


def day_of(a: Analysis, event: Event) -> Date | None:
    """The one day of an event; None where it names none, or several."""
    found = {a.dates[n].value: a.dates[n] for n in event.dates if a.dates[n].granularity in ("day", "time", "week", "month", "year")}
    return next(iter(found.values())) if len(found) == 1 else None


def _around(clauses: tuple[Clause, ...], span: Span) -> Clause | None:
    """The clause that a span lies in; they never overlap."""
    n = bisect_right(clauses, span.start, key=lambda c: c.span.start) - 1
    return clauses[n] if n >= 0 and span.end <= clauses[n].span.end else None


def _leads_back(text: str, clause: Span, value: Span, words: EventWords) -> bool:
    """"the first visit in five years", "since 2018": the visit did not last so long, nor was it then."""
    before = text[clause.start : value.start].lower().split()
    if not before or before[-1] not in words.spans | words.starts:
        return False
    return before[-1] in words.starts or not words.firsts.isdisjoint(before)


def _told_on(text: str, clause: Span, date: Span, speech: Speech) -> bool:
    """"reported on Sunday that …": the day of the telling, not of what is told."""
    before = [m.group().lower() for m in words(text, Span(clause.start, date.start))[-SAID:]]
    return any(w in speech.finite or w in speech.running or w in speech.weak for w in before)


def _refers(text: str, quantity: Quantity, definite: frozenset[str]) -> bool:
    """"The two countries" points at them; it does not count them."""
    before = text[max(0, quantity.span.start - 12) : quantity.span.start].split()
    pointing = bool(before) and (before[-1].lower() in definite or before[-1].endswith(("'s", "’s")))
    return quantity.kind == "count" and pointing


def weights(measures: list[Measure], articles: int) -> dict[str, float]:
    """Inverse document frequency of the context words among the articles that measure anything."""
    seen = Counter(w for n in range(articles) for w in frozenset().union(*(m.words for m in measures if m.article == n)))
    return {w: math.log(1 + articles / n) for w, n in seen.items()}
