"""How large a difference is, so that the largest can stand first."""

from __future__ import annotations

from itertools import combinations

from generator.model import Comparison, Interval

#: differences that no number measures, by kind of the comparison: whether a thing took place is the whole of it, how
#: a word is spelt the least
UNMEASURED = {"status": 1.0, "attribution": 0.6, "cause": 0.6, "place": 0.5, "name": 0.1, "wording": 0.2}
OTHER = 0.4


def articles(c: Comparison) -> int:
    """How many articles give a value."""
    return len({v.evidence.article for v in c.values})


def difference(c: Comparison) -> float:
    """From 0 (the same) to 1: the widest gap between two values, relative to the larger; where no two are apart, how
    far their ends lie from each other, at half the weight."""
    if c.verdict == "agree":
        return 0.0
    found = [v.interval for v in c.values if v.interval]
    if len(found) < 2:
        return UNMEASURED.get(c.kind, OTHER) * (1 if c.verdict in ("conflict", "update") else 0.5)
    gap = max(_apart(a, b) for a, b in combinations(found, 2))
    return gap or _spread(found) / 2


def _apart(a: Interval, b: Interval) -> float:
    """The numbers between two intervals, relative to the larger of both ends."""
    gaps = ((low, high) for low, high in ((a.low, b.high), (b.low, a.high)) if low is not None and high is not None)
    return max((_relative(low - high, low, high) for low, high in gaps if low > high), default=0.0)


def _spread(found: list[Interval]) -> float:
    told = [e for i in found for e in (i.low, i.high) if e is not None]
    return _relative(max(told) - min(told), max(told), min(told)) if told else 0.0


def _relative(distance: float, *of: float) -> float:
    return min(1.0, distance / (max(map(abs, of)) or 1.0))
