"""Calendar intervals and their TIMEX3 values (ISO-TimeML 1.2.1, attribute ``value`` of TIMEX3)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase means; ``relative`` where it was counted from the anchor."""

    value: str
    earliest: date | None
    latest: date | None
    granularity: str
    relative: bool = False


def day(d: date, relative: bool = False) -> Reading:
    return Reading(d.isoformat(), d, d, "day", relative)


def month(year: int, number: int, relative: bool = False) -> Reading:
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    last = monthrange(year, number)[1]
    return Reading(f"{year:04d}-{number:02d}", date(year, number, 1), date(year, number, last), "month", relative)


def year(number: int, relative: bool = False) -> Reading:
    return Reading(f"{number:04d}", date(number, 1, 1), date(number, 12, 31), "year", relative)


def decade(first: int, relative: bool = False) -> Reading:
    return Reading(f"{first // 10:03d}", date(first, 1, 1), date(first + 9, 12, 31), "decade", relative)


def century(first: int, relative: bool = False) -> Reading:
    return Reading(f"{first // 100:02d}", date(first, 1, 1), date(first + 99, 12, 31), "century", relative)


def quarter(of: int, number: int, relative: bool = False) -> Reading:
    of, number = of + (number - 1) // 4, (number - 1) % 4 + 1
    first, last = month(of, 3 * number - 2), month(of, 3 * number)
    return Reading(f"{of:04d}-Q{number}", first.earliest, last.latest, "quarter", relative)


def week(inside: date, relative: bool = False) -> Reading:
    iso = inside.isocalendar()
    first = inside - (iso.weekday - 1) * DAY
    return Reading(f"{iso.year:04d}-W{iso.week:02d}", first, first + 6 * DAY, "week", relative)


def weekend(inside: date, relative: bool = False) -> Reading:
    whole = week(inside, relative)
    return Reading(whole.value + "-WE", whole.earliest + 5 * DAY, whole.latest, "weekend", relative)


def season(of: int, code: str, relative: bool = False) -> Reading:
    first, last = SEASONS[code]
    return Reading(f"{of:04d}-{code}", month(of, first).earliest, month(of + (last < first), last).latest, "season", relative)


def shifted(anchor: date, unit: str, by: int) -> Reading:
    """The day, week, month, year … that lies ``by`` units from the one of the anchor."""
    whole = int(by)
    makers = {
        "D": lambda: day(anchor + whole * DAY, True),
        "W": lambda: week(anchor + 7 * whole * DAY, True),
        "WE": lambda: weekend(anchor + 7 * whole * DAY, True),
        "M": lambda: month(anchor.year, anchor.month + whole, True),
        "Q": lambda: quarter(anchor.year, (anchor.month - 1) // 3 + 1 + whole, True),
        "Y": lambda: year(anchor.year + whole, True),
        "E": lambda: decade((anchor.year // 10 + whole) * 10, True),
        "C": lambda: century((anchor.year // 100 + whole) * 100, True),
    }
    return makers[unit]()


#: unit -> what stands for it when there is nothing to count from
OPEN = {"D": ("XXXX-XX-XX", "day"), "W": ("XXXX-WXX", "week"), "WE": ("XXXX-WXX-WE", "weekend"), "M": ("XXXX-XX", "month"),
        "Q": ("XXXX-QX", "quarter"), "Y": ("XXXX", "year"), "E": ("XXX", "decade"), "C": ("XX", "century"),
        "TH": ("XXXX-XX-XXTXX", "time"), "TM": ("XXXX-XX-XXTXX", "time"), "TS": ("XXXX-XX-XXTXX", "time")}


def undetermined(unit: str) -> Reading:
    value, granularity = OPEN[unit]
    return Reading(value, None, None, granularity, True)
