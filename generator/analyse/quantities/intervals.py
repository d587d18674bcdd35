"""The interval that a wording admits. docs/intervals.md is this table for readers; the two change together."""

from __future__ import annotations

from collections.abc import Callable

from generator.analyse.numerals import tidy
from generator.model import Interval

#: kinds whose exact numbers are points; a measure is only as exact as the step that it is told in
POINTS = frozenset({"age", "rank", "score"})
ROUND_COUNT = 100           # counts from here on that end in noughts are taken as rounded: "1,500 people"

Ends = tuple[float | None, float | None, bool, bool, str]


def interval(value: float, step: float, rule: str, kind: str) -> Ends:
    """Low, high, low open, high open, and the rule in words, for a number under an approximation."""
    return RULES[rule](value, slack(value, step), _rounding(value, step, kind))


def _rounding(value: float, step: float, kind: str) -> float:
    if kind in POINTS or kind == "count" and not (value >= ROUND_COUNT and step >= 10):
        return 0.0
    return step / 2


def slack(value: float, step: float) -> float:
    """How far "about" reaches: half the roundest step (1, 2, 5 × 10ⁿ) that the number is a multiple of,
    but between 5 and 10 percent of it; half a unit below ten."""
    if value < 10 and step <= 1:
        return min(0.5, max(step / 2, 0.05 * value))
    return min(max(_round_step(value) / 2, 0.05 * value), 0.1 * value)


def _round_step(value: float) -> float:
    step = 10.0 ** (len(str(int(value))) - 1)
    while step > 1:
        for part in (1.0, 0.5, 0.2):
            if value % (step * part) == 0:
                return step * part
        step /= 10
    return 1.0


def _exact(x: float, half: float, own: float) -> Ends:
    if own:
        return x - own, x + own, False, True, "exact, to the step that it is told in"
    return x, x, False, False, "exact"


#: rule -> (number, slack, own rounding) -> the ends
RULES: dict[str, Callable[[float, float, float], Ends]] = {
    "": _exact,
    "exactly": lambda x, half, own: (x, x, False, False, "“exactly”: the number itself"),
    "nearly": lambda x, half, own: (x - half, x, False, True, "“nearly”: less, by no more than half a step"),
    "about": lambda x, half, own: (x - half, x + half, False, False, "“about”: half a step to either side"),
    "just over": lambda x, half, own: (x, x + half, True, False, "“just over”: more, by no more than half a step"),
    "more than": lambda x, half, own: (x, None, True, False, "“more than”: no upper end"),
    "at least": lambda x, half, own: (x, None, False, False, "“at least”: no upper end"),
    "less than": lambda x, half, own: (0.0, x, False, True, "“less than”: down to nothing"),
    "up to": lambda x, half, own: (0.0, x, False, False, "“up to”: down to nothing"),
}


def ranged(low: float, high: float, rule: str) -> Ends:
    """Both ends of a range belong to it; "about five to six" widens it by the slack of its ends."""
    if rule == "about":
        return low - slack(low, 1.0), high + slack(high, 1.0), False, False, "range, “about”: half a step wider at each end"
    return low, high, False, False, "range: both ends belong to it"


def converted(ends: Ends, factor: float, offset: float = 0.0) -> Interval:
    """In the canonical unit, with nine significant digits."""
    low, high, low_open, high_open, _ = ends
    into = lambda x: None if x is None else tidy((x + offset) * factor)
    return Interval(into(low), into(high), low_open, high_open)
