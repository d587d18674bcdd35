"""Pictures as numbers: where a bar begins and ends, in per cent of its width. Templates draw them as SVG."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from generator.model import Comparison, Interval, Tie
from generator.pages.values import Measure, ends, measure, number

End = Literal["closed", "open", "endless"]
STEPS = (1, 2, 2.5, 5, 10, 20)
TICKS = 6                # at the most
MARGIN = 6.0             # per cent of the width that stays free at each side


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of numbers that a picture shows, and those written under it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    unit: Measure


@dataclass(frozen=True, slots=True)
class Bar:
    """One interval, in per cent of the picture's width; an endless side runs into the edge."""

    start: float
    end: float
    left: End
    right: End
    point: bool


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One shared passage between two texts drawn as bars, in per mille of each: from [a, b) above to [c, d) below."""

    a: float
    b: float
    c: float
    d: float


def ribbons(tie: Tie, *lengths: int) -> tuple[Ribbon, ...]:
    ends = ((one.span.start, one.span.end, other.span.start, other.span.end) for one, other in tie.shared if one.part == other.part == "text")
    above, below = (1000 / max(1, n) for n in lengths)
    return tuple(Ribbon(*(round(x, 1) for x in (a * above, b * above, c * below, d * below))) for a, b, c, d in ends)


def drawable(comparison: Comparison) -> bool:
    """Whether a picture says something: two intervals or more, of one unit, with a number in at least two.

    Scores are two numbers each, and lie on no line.
    """
    found = [v for v in comparison.values if v.interval and comparison.kind != "score"]
    told = [v for v in found if v.interval.low is not None or v.interval.high is not None]
    return len(told) > 1 and len({v.unit for v in found}) == 1


def shown_in(comparison: Comparison, unit: str) -> Measure:
    """The unit in which all values of a comparison are shown."""
    return measure(unit, (e for v in comparison.values if v.interval for e in ends(v.interval)))


def scale(comparison: Comparison) -> Scale:
    """From the smallest number that is told to the largest, widened to round numbers; in the unit that is shown."""
    found = [v for v in comparison.values if v.interval]
    unit = shown_in(comparison, found[0].unit)
    told = [unit.of(e) for v in found for e in ends(v.interval) if e is not None]
    low, high = min(told), max(told)
    step = _step((high - low) or abs(high) / 2 or 1)
    first, last = math.floor(low / step), math.ceil(high / step)
    if first == last:
        first, last = first - 1, last + 1
    ticks = tuple(round(n * step, 9) for n in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks, unit)


def _step(width: float) -> float:
    """The smallest round step that needs few enough numbers."""
    power = 10 ** math.floor(math.log10(width / TICKS))
    return next(power * s for s in STEPS if width / (power * s) <= TICKS - 1) if width else 1


def place(x: float, s: Scale) -> float:
    """Where a number stands, in per cent of the width."""
    return round(MARGIN + (x - s.low) / (s.high - s.low) * (100 - 2 * MARGIN), 3)


def bar(i: Interval, s: Scale) -> Bar:
    left: End = "endless" if i.low is None else "open" if i.low_open else "closed"
    right: End = "endless" if i.high is None else "open" if i.high_open else "closed"
    start = 0.0 if i.low is None else place(s.unit.of(i.low), s)
    end = 100.0 if i.high is None else place(s.unit.of(i.high), s)
    return Bar(start, end, left, right, i.low is not None and i.low == i.high)


def ticks(s: Scale) -> tuple[Tick, ...]:
    return tuple(Tick(place(t, s), number(t)) for t in s.ticks)
