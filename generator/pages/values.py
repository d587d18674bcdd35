"""Values in words: counts, numbers, intervals, days."""

from __future__ import annotations

import re
from datetime import date

from generator.model import Interval

MONTHS = ("January February March April May June July August September October November December").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PARTS_OF_DAY = {"TMO": "morning", "TMI": "midday", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}
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


def meet(a: Interval, b: Interval) -> bool:
    """Whether two intervals share a number."""
    return _reaches(a, b) and _reaches(b, a)


def _reaches(a: Interval, b: Interval) -> bool:
    """Whether ``a`` does not end before ``b`` begins."""
    if a.high is None or b.low is None or a.high > b.low:
        return True
    return a.high == b.low and not a.high_open and not b.low_open


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


TIMEX = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<part>T[A-Z]{2})?")


def timex(value: str) -> str:
    """A TIMEX3 calendar value in words ("2023-06-19TMO" is Monday 19 June 2023, morning); others as they are."""
    found = TIMEX.fullmatch(value)
    if not found:
        return value
    try:
        said = _calendar(found["year"], int(found["month"] or 0), int(found["day"] or 0))
    except (ValueError, IndexError):
        return value
    part = PARTS_OF_DAY.get(found["part"] or "", "")
    return f"{said}, {part}" if part else said


def _calendar(year: str, month: int, of_month: int) -> str:
    """Raises ValueError or IndexError where there is no such day."""
    if not month:
        return year
    if not of_month:
        return f"{MONTHS[month - 1]} {year}" if year != "XXXX" else f"{MONTHS[month - 1]}, year open"
    if year == "XXXX":
        return f"{of_month} {MONTHS[month - 1]}, year open"
    found = date(int(year), month, of_month)
    return f"{DAYS[found.weekday()]} {day(found)}"
