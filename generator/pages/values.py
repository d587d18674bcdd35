"""Values in words: counts, numbers, intervals, days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from generator.model import Interval

MONTHS = ("January February March April May June July August September October November December").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PARTS_OF_DAY = {"TMO": "morning", "TMI": "midday", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}

#: canonical unit -> (how much of it one of these is, one, many), the smallest first; others are shown as they are
MEASURES: dict[str, tuple[tuple[float, str, str], ...]] = {
    "h": ((1 / 3600, "second", "seconds"), (1 / 60, "minute", "minutes"), (1, "h", "h")),
    "d": ((1, "day", "days"),),
    "y": ((1 / 12, "month", "months"), (1, "year", "years")),
    "km": ((0.001, "m", "m"), (1, "km", "km")),
    "t": ((0.001, "kg", "kg"), (1, "t", "t")),
    "km2": ((0.000001, "m²", "m²"), (1, "km²", "km²")),
    "C": ((1, "°C", "°C"),),
}
#: what is counted, as one and many are called; the stem of anything else is no word to show
COUNTED = {"person": ("person", "people"), "bbl": ("barrel", "barrels")}
LARGE = ((1, ""), (1e6, "million"), (1e9, "billion"), (1e12, "trillion"))
CURRENCY = re.compile(r"[A-Z]{3}")
AS_TOLD = 3              # decimals of the canonical unit; more of them come from converting miles or minutes
HALVED = frozenset({"h", "years", "months", "days"})      # units that people tell in halves …
TELLING = 20                                  # … up to so many of them
DIGITS = (3, 4, 5, 6, 9)  # significant ones of a converted number: as few as keep both ends of an interval apart
STEM = re.compile(r"[a-z]{3,}")      # what is counted, cut to its stem


def many(n: int, one: str, more: str | None = None) -> str:
    """ "1 article", "4 articles"."""
    return f"{n:,} {one if n == 1 else more or one + 's'}"


def number(x: float) -> str:
    """A number as people write it: "5.5", "1,200,000"."""
    return f"{x:,.0f}" if x == int(x) else f"{x:,.4f}".rstrip("0").rstrip(".")


def score(x: float) -> str:
    """A score, which the analysis keeps as one number (26.024), as people write it: "26-24"."""
    return f"{int(x)}-{round(x % 1 * 1000)}"


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit that a reader is shown: numbers of the canonical one are divided by ``factor``."""

    factor: float
    one: str
    more: str
    write: Callable[[float], str] = field(default=number)

    def of(self, x: float) -> float:
        return float(f"{x / self.factor:.12g}")


def measure(unit: str, ends: Iterable[float | None]) -> Measure:
    """The largest unit in which the greatest of some numbers is one or more."""
    told = [abs(e) for e in ends if e is not None]
    greatest = max(told, default=0)
    if unit == "score":
        return Measure(1, "", "", score)
    if CURRENCY.fullmatch(unit):
        return _large(told, unit, unit)
    if unit in COUNTED or STEM.fullmatch(unit) and unit not in MEASURES:
        return _large(told, *COUNTED.get(unit, ("", "")))
    known = MEASURES.get(unit)
    if not known:
        return Measure(1, unit, unit)
    return Measure(*next((m for m in reversed(known) if greatest >= m[0]), known[-1]))


def _large(told: list[float], one: str, more: str) -> Measure:
    """Millions, billions, trillions, where that makes the numbers shorter and loses nothing of them."""
    fits = (m for m in reversed(LARGE) if m[0] <= max(told, default=0) and all(_few_decimals(x / m[0]) for x in told))
    factor, word = next(fits, LARGE[0])
    return Measure(factor, f"{word} {one}".strip(), f"{word} {more}".strip()) if word else Measure(1, one, more)


def _few_decimals(x: float) -> bool:
    return abs(x - round(x, AS_TOLD)) < 1e-9


def ends(i: Interval) -> tuple[float | None, float | None]:
    return i.low, i.high


def interval(i: Interval, m: Measure) -> str:
    """An interval in words: "about 3 h (2.5–3.5)", "5½ to under 6 h", "over 5 h", "3 years"."""
    low, high = _shown(i, m)
    middle = _middle(i, m, low, high)
    if middle is not None:
        return f"about {_people_say(middle, m)} {m.more}".rstrip() + f" ({m.write(low)}–{m.write(high)})"
    if low is None and high is None:
        said = "any number"
    elif low is None:
        said = ("under " if i.high_open else "at most ") + _people_say(high, m)
    elif high is None:
        said = ("over " if i.low_open else "at least ") + _people_say(low, m)
    elif low == high:
        said = _people_say(low, m)
    else:
        said = f"{'over ' if i.low_open else ''}{_people_say(low, m)} to {'under ' if i.high_open else ''}{_people_say(high, m)}"
    return f"{said} {m.one if low == high == 1 else m.more}".rstrip()


def _middle(i: Interval, m: Measure, low: float | None, high: float | None) -> float | None:
    """The number that an interval lies around, where it is rounder than both ends: 3 of [2.5, 3.5], nothing of [10, 20]."""
    if low is None or high is None or low == high or i.low_open:
        return None
    middle = float(f"{(low + high) / 2:.12g}")
    return middle if max(1, _significant(middle)) < min(_significant(low), _significant(high)) else None


def _significant(x: float) -> int:
    """How many digits of a number say something: 2 of 7.5, 1 of 300."""
    return len(f"{abs(x):.9f}".rstrip("0").rstrip(".").replace(".", "").strip("0"))


def _people_say(x: float, m: Measure) -> str:
    """A number with its half as a sign, in units that are told in halves: "7½"."""
    if m.more in HALVED and x % 1 == 0.5 and x < TELLING:
        return f"{int(x) or ''}½"
    return m.write(x)


def _shown(i: Interval, m: Measure) -> tuple[float | None, float | None]:
    """Both ends in the unit that is shown; what comes out of a conversion is rounded."""
    for digits in DIGITS:
        low, high = (None if e is None else _rounded(e, m, digits) for e in ends(i))
        if i.low == i.high or low != high:
            break
    return low, high


def _rounded(x: float, m: Measure, digits: int) -> float:
    return m.of(x) if _few_decimals(x) else float(f"{m.of(x):.{digits}g}")


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
    return stretch(earliest, latest)


def stretch(first: date, last: date) -> str:
    """Days from one to another, without repeating the month and year that they share: "12 to 18 June 2023"; whole years
    as years."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year} to {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    return f"{day(first).removesuffix(f' {last.year}')} to {day(last)}"


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


ISO = re.compile(r"\d{4}-\d\d-\d\d")


def spelt(text: str) -> str:
    """A text with its days in words: "counted from 2023-06-19" is "counted from Monday 19 June 2023"."""
    return ISO.sub(lambda m: timex(m.group()), text)


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
