"""Values in words: counts, numbers, intervals, days."""

from __future__ import annotations

from datetime import date

from generator.model import Interval

MONTHS = ("January February March April May June July August September October November December").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PLURALS = {"person": "people", "h": "h", "%": "%"}


def many(n: int, one: str, more: str | None = None) -> str:
    """ "1 article", "4 articles"."""
    return f"{n:,} {one if n == 1 else more or one + 's'}"


def number(x: float) -> str:
    """A number as people write it: "5.5", "1,200,000"."""
    return f"{x:,.0f}" if x == int(x) else f"{x:,.4f}".rstrip("0").rstrip(".")


def interval(i: Interval, unit: str) -> str:
    """An interval in words: "5.5 to under 6 h", "over 5 h", "3 h"."""
    counted = PLURALS.get(unit, unit)
    if i.low is None and i.high is None:
        return f"any number of {counted}".rstrip()
    if i.low is None:
        said = ("under " if i.high_open else "at most ") + number(i.high)
    elif i.high is None:
        said = ("over " if i.low_open else "at least ") + number(i.low)
    elif i.low == i.high:
        said = number(i.low)
    else:
        said = f"{'over ' if i.low_open else ''}{number(i.low)} to {'under ' if i.high_open else ''}{number(i.high)}"
    return f"{said} {counted}".rstrip()


def day(d: date) -> str:
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def period(earliest: date, latest: date, granularity: str) -> str:
    """A calendar interval in the words of its granularity: a day with its weekday, a month, a year, else both ends."""
    if earliest == latest:
        return f"{DAYS[earliest.weekday()]} {day(earliest)}"
    if granularity == "month" and earliest.month == latest.month and earliest.year == latest.year:
        return f"{MONTHS[earliest.month - 1]} {earliest.year}"
    if granularity == "year" and earliest.year == latest.year:
        return str(earliest.year)
    return f"{day(earliest)} to {day(latest)}"
