"""Can two values both be true? Intervals decide; status has an order of its own.

Each judgement comes with the reason as a sentence; the sentences are the language's (``Phrases``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from generator.lang.tables import Phrases
from generator.model import Interval, Pair, Status, Verdict

#: the strongest first: what a comparison shows of its pairs
STRENGTH: tuple[Verdict, ...] = ("conflict", "update", "unclear", "compatible", "agree")
SURENESS: dict[Status, int] = {"planned": 0, "unconfirmed": 1, "happened": 2}
ROUND, ROUGH = 10, 100   # what exact counts are no multiples of
ROUNDING = 0.02          # relative difference of two numbers that round to one


@dataclass(frozen=True, slots=True)
class Reading:
    """One side of a judgement: whose it is, the words that give it, and when it was published, if that is known."""

    label: str
    words: str
    published: date | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """``turned``: of an update, the first of the two is the one that holds now."""

    verdict: Verdict
    reason: str
    turned: bool = False

    def pair(self, a: int, b: int) -> Pair:
        """The pair of values (their numbers); of an update, ``a`` is superseded by ``b``."""
        return Pair(b, a, self.verdict, self.reason) if self.turned else Pair(a, b, self.verdict, self.reason)


def intervals(a: Interval, b: Interval, one: Reading, two: Reading, grows: bool, phrases: Phrases) -> Judgement:
    """Disjoint is conflict, overlapping compatible, equal or mutually rounding agree; later and larger an update.

    ``grows``: the thing counted only ever grows (a toll), so that a larger later value supersedes.
    """
    say = lambda key: phrases.reason(key, a=one.label, x=one.words, b=two.label, y=two.words)
    if a == b:
        return Judgement("agree", say("equal"))
    if grows and _so_far(a) and _so_far(b) and _low(a) != _low(b) and one.published and two.published and one.published != two.published:
        later_is_larger = (one.published < two.published) == (_low(a) < _low(b))
        if later_is_larger:
            return Judgement("update", say("grown"), one.published > two.published)
    if meet(a, b) and not _passed(a, b):
        return Judgement("agree", say("rounding")) if _rounds(a, b) else Judgement("compatible", say("overlap"))
    return Judgement("conflict", say("disjoint"))


def statuses(a: Status, b: Status, one: Reading, two: Reading, phrases: Phrases) -> Judgement:
    """planned < unconfirmed < happened; denied and cancelled conflict with happened."""
    names = dict(phrases.statuses)
    say = lambda key: phrases.reason(key, a=one.label, x=names[a], b=two.label, y=names[b])
    if a == b:
        return Judgement("agree", say("same-status"))
    if "happened" in (a, b):
        other = b if a == "happened" else a
        return Judgement("update", say("came-true"), a == "happened") if other in SURENESS else Judgement("conflict", say("denied"))
    return Judgement("compatible", say("less-sure"))


def days(a: Interval, b: Interval, one: Reading, two: Reading, phrases: Phrases) -> Judgement:
    """Stretches of days or hours: equal agrees, one inside of the other is compatible, apart is conflict."""
    say = lambda key: phrases.reason(key, a=one.label, x=one.words, b=two.label, y=two.words)
    if a == b:
        return Judgement("agree", say("same-day"))
    return Judgement("compatible", say("overlap")) if meet(a, b) else Judgement("conflict", say("apart"))


def _low(i: Interval) -> float:
    return -math.inf if i.low is None else i.low


def _high(i: Interval) -> float:
    return math.inf if i.high is None else i.high


def meet(a: Interval, b: Interval) -> bool:
    """Do they share a number? Touching ends count: "more than 60" is compatible with "60", as both are roundings."""
    return max(_low(a), _low(b)) <= min(_high(a), _high(b))


def _so_far(i: Interval) -> bool:
    """A number as it was counted by then, "at least five" or "84"; "dozens" and "more than 400" are only rough."""
    return i.low is not None and not i.low_open and (i.high is None or i.high == i.low) and i.low % ROUGH != 0


def _passed(a: Interval, b: Interval) -> bool:
    """"More than 51" is no rounding of 51, as "more than 50" is of 50: the two only touch."""
    low, high = max(_low(a), _low(b)), min(_high(a), _high(b))
    opened = any(i.low_open and i.low == low or i.high_open and i.high == high for i in (a, b))
    return low == high and opened and low == int(low) and low % ROUND != 0


def _rounds(a: Interval, b: Interval) -> bool:
    """The same number, one of them rounded: both bounded, and their middles alike."""
    if None in (a.low, a.high, b.low, b.high):
        return False
    x, y = (a.low + a.high) / 2, (b.low + b.high) / 2
    return math.isclose(x, y, rel_tol=ROUNDING)
