"""When two facts about one subject cannot both be true."""

from __future__ import annotations

from generator.compare.facts.told import Fact, Key, Worth
from generator.compare.verdicts import meet
from generator.lang.tables import FactWords

YEAR = 366               # days
ADULT = 8 * 365          # days that a life has before any of its later stations


def blocks(f: Fact, words: FactWords) -> tuple[Key, ...]:
    """What another fact must share to be set against this one: the predicate, or what it undoes."""
    if f.key[0] != "date":
        return (f.key[:2],) if f.key[0] == "status" else (f.key,)
    undone = tuple(("undo", *pair) for pair in (*words.reversed, *words.bearing) if f.key[1] in pair)
    station = (("life",),) if f.key[1] in words.grown or f.key[1] == words.birth else ()
    return (f.key, *undone, *station)


def meets(a: Fact, b: Fact, words: FactWords) -> bool:
    """Can both values be true of one thing?"""
    return _meet(a.worth, b.worth, words)


def _meet(a: Worth, b: Worth, words: FactWords) -> bool:
    if a.interval and b.interval:
        return meet(a.interval, b.interval) and not _opposed(a.term or "", b.term or "", words)
    if a.month and b.month:
        return a.month == b.month and (not a.day or not b.day or a.day == b.day)
    return a.term == b.term if a.term and b.term else True


def _opposed(a: str, b: str, words: FactWords) -> bool:
    return (a, b) in words.extremes or (b, a) in words.extremes


def excludes(a: Fact, b: Fact, words: FactWords) -> bool:
    """Of one predicate: values that do not meet. Of two: one undoes the other at the same time, or precedes a birth."""
    kinds = {a.key[0], b.key[0]}
    if kinds == {"status"}:
        shorter, longer = sorted((set(a.key[1:]), set(b.key[1:])), key=len)
        return shorter <= longer and not meets(a, b, words)
    if a.key == b.key:
        unlike = kinds == {"rank"} and bool(a.worth.term) != bool(b.worth.term)
        return not unlike and not meets(a, b, words)
    return kinds == {"date"} and (_undoes(a, b, words) or _apart(a, b, words) or _unborn(a, b, words) or _unborn(b, a, words))


def _undoes(a: Fact, b: Fact, words: FactWords) -> bool:
    one, two = a.key[1], b.key[1]
    return ((one, two) in words.reversed or (two, one) in words.reversed) and meets(a, b, words)


def _apart(a: Fact, b: Fact, words: FactWords) -> bool:
    """A work bears the year that it is shown in, or the one before or after."""
    one, two = a.worth.interval, b.worth.interval
    if not one or not two or (a.key[1], b.key[1]) not in words.bearing and (b.key[1], a.key[1]) not in words.bearing:
        return False
    return one.low - two.high > YEAR or two.low - one.high > YEAR


def _unborn(born: Fact, later: Fact, words: FactWords) -> bool:
    """Nobody marries in the year of birth."""
    if born.key[1] != words.birth or later.key[1] not in words.grown or not born.worth.interval or not later.worth.interval:
        return False
    return later.worth.interval.high < born.worth.interval.low + ADULT
