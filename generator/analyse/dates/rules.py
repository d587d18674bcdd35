"""What each phrase of time means: rule -> reading, counted from the anchor where it needs one.

News convention: a bare weekday, month or day of a month is the nearest one behind the anchor (the anchor's own
included) unless the clause speaks of the future; then it is the nearest one ahead.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from generator.analyse import numerals
from generator.analyse.dates import days
from generator.analyse.dates.days import DAY, Reading
from generator.analyse.dates.tokens import Token
from generator.lang.tables import Language


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens of one phrase, with what its reading depends on: the anchor, the tense around it, the day told last."""

    text: str
    tokens: tuple[Token, ...]
    anchor: date | None
    future: bool
    told: Reading | None
    language: Language

    def first(self, *kinds: str) -> Token | None:
        return next((t for t in self.tokens if t.kind in kinds), None)

    def of(self, *kinds: str) -> object:
        """The value of the first token of these kinds, None where there is none."""
        found = self.first(*kinds)
        return found.value if found else None

    @property
    def shift(self) -> int | None:
        return self.of("LAST", "NEXT", "THIS")

    @property
    def month(self) -> int | None:
        return self.of("MONTH", "MAYBE_MONTH", "SHORT_MONTH")

    @property
    def weekday(self) -> int | None:
        return self.of("WEEKDAY", "SHORT_WEEKDAY")

    @property
    def unit(self) -> str | None:
        found = self.first("YEARS", "MONTHS", "WEEKS", "DAYS", "DECADES", "CENTURIES", "QUARTER", "WEEKEND", "HOURS", "MINUTES", "SECOND")
        return None if not found else "S" if found.kind == "SECOND" else found.value


def nearest(candidates: list[date], anchor: date, future: bool) -> date:
    """The nearest candidate on the side that the tense asks for; on the other side only where this side is empty."""
    side = [d for d in candidates if (d >= anchor if future else d <= anchor)]
    return min(side or candidates, key=lambda d: abs(d - anchor))


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# ---------------------------------------------------------------- days


def _day(p: Phrase) -> Reading | None:
    if p.first("NUMERIC"):
        return numeric(p.of("NUMERIC"), p.language.time.day_first)
    number, year = p.of("DAY", "ORDINAL"), p.of("YEAR")
    if year:
        found = _safe(year, p.month, number)
        return days.day(found) if found else None
    if p.month and not _safe(2000, p.month, number):
        return None
    if p.anchor is None:
        return Reading(f"XXXX-{p.month:02d}-{number:02d}", None, None, "day", True)
    around = [d for y in (-1, 0, 1) if (d := _safe(p.anchor.year + y, p.month, number))]
    if not around:
        return None
    close = min(around, key=lambda d: abs(d - p.anchor))
    return days.day(close if abs(close - p.anchor).days <= 45 else nearest(around, p.anchor, p.future), True)


def numeric(printed: str, day_first: bool) -> Reading | None:
    """ "20.03.2023", "2023-03-20": year first, else the day where only one order is a date, else as the language has it."""
    parts = [int(n) for n in re.split(r"\D", printed)]
    if parts[0] > 31:
        found = _safe(*parts)
        return days.day(found) if found else None
    a, b, year = parts
    year += 2000 if year < 50 else 1900 if year < 100 else 0
    orders = [(b, a), (a, b)] if day_first or "." in printed else [(a, b), (b, a)]
    found = next((d for month, day in orders if (d := _safe(year, month, day))), None)
    return days.day(found) if found else None


def _weekday(p: Phrase) -> Reading:
    number, shift = p.weekday, p.shift
    if p.first("EVERY"):
        return Reading(f"XXXX-WXX-{number}", None, None, "set")
    if p.anchor is None:
        return Reading(f"XXXX-WXX-{number}", None, None, "day", True)
    back = (p.anchor.isoweekday() - number) % 7
    if shift == 1 or (shift is None and p.future):
        return days.day(p.anchor + ((number - p.anchor.isoweekday()) % 7 or 7 * (shift == 1)) * DAY, True)
    if shift == 0:
        return days.day(p.anchor + (number - p.anchor.isoweekday()) * DAY, True)
    return days.day(p.anchor - (back or 7 * (shift == -1)) * DAY, True)


def _deictic(p: Phrase) -> Reading:
    token = p.first("DEICTIC")
    if p.anchor is None:
        return days.undetermined("D")
    found = days.day(p.anchor + token.value * DAY, True)
    return replace(found, value=found.value + "TNI") if token.end - token.start == len("tonight") and p.text[token.start :].lower().startswith("tonight") else found


def _part_of_day(p: Phrase) -> Reading | None:
    part = p.tokens[-1].value
    if p.weekday:
        whole = _weekday(p)
    elif p.first("DEICTIC"):
        whole = _deictic(p)
    elif p.first("THAT", "THE") and not p.shift:
        whole = p.told or days.undetermined("D")
    else:
        whole = days.day(p.anchor + (p.shift or 0) * DAY, True) if p.anchor else days.undetermined("D")
    return replace(whole, value=f"{whole.value.partition('T')[0]}T{part}", granularity="time")


def _day_beside(p: Phrase) -> Reading:
    if p.anchor is None:
        return days.undetermined("D")
    return days.day(p.anchor + (1 if p.first("AFTER") else -1) * DAY, True)


def _clock(p: Phrase) -> Reading | None:
    found, noon = p.of("CLOCK"), p.of("NOON")
    hour, minute = found if found else (p.of("DAY") or 0, None)
    if hour > 24 or (not found and hour > 12):
        return None
    if noon is not None:
        hour = hour % 12 + noon
    whole = _weekday(p) if p.weekday else _deictic(p) if p.first("DEICTIC") else p.told
    if not whole or whole.granularity != "day":
        whole = days.day(p.anchor, True) if p.anchor else days.undetermined("D")
    clock = f"{hour:02d}" if minute is None else f"{hour:02d}:{minute:02d}"
    return replace(whole, value=f"{whole.value.partition('T')[0]}T{clock}{p.of('ZONE') or ''}", granularity="time", relative=True)


# ---------------------------------------------------------------- months, quarters, seasons, years


def _month(p: Phrase) -> Reading:
    year, shift = p.of("YEAR"), p.shift
    if year:
        return days.month(year, p.month)
    if p.anchor is None:
        return Reading(f"XXXX-{p.month:02d}", None, None, "month", True)
    if p.first("YEARS"):
        return days.month(p.anchor.year + shift, p.month, True)
    ahead = p.future if shift is None else shift >= 0
    around = [date(p.anchor.year + y, p.month, 1) for y in (-1, 0, 1)]
    here = p.anchor.replace(day=1)
    if shift in (-1, 1):
        around.remove(here) if here in around else None
    found = nearest(around, here, ahead)
    return days.month(found.year, found.month, True)


def _year(p: Phrase) -> Reading:
    return days.year(p.of("YEAR"))


def _decade(p: Phrase) -> Reading:
    first = p.of("DECADE")
    return days.decade(first if first >= 100 else first + (1900 if first >= p.language.time.century_pivot or first == 0 else 2000) - (100 if first == 0 else 0) * 0)


def _quarter(p: Phrase) -> Reading:
    token = p.first("ORDINAL", "SECOND", "FINAL", "LAST")
    number = token.value if token.kind in ("ORDINAL", "SECOND") else 4
    year, shift = p.of("YEAR"), next((t.value for t in p.tokens[1:] if t.kind in ("LAST", "NEXT", "THIS") and t is not token), None)
    if not 1 <= number <= 4:
        return None
    if year:
        return days.quarter(year, number)
    if token.kind == "LAST" and shift is None:
        return days.shifted(p.anchor, "Q", -1) if p.anchor else days.undetermined("Q")
    if p.anchor is None:
        return Reading(f"XXXX-Q{number}", None, None, "quarter", True)
    if shift is None:
        shift = 0 if p.future or days.quarter(p.anchor.year, number).earliest <= p.anchor else -1
    return days.quarter(p.anchor.year + shift, number, True)


def _season(p: Phrase) -> Reading:
    code, year, shift = p.of("SEASON", "MAYBE_SEASON"), p.of("YEAR"), p.shift
    if year:
        return days.season(year, code)
    if p.anchor is None:
        return Reading(f"XXXX-{code}", None, None, "season", True)
    if shift == 0 or shift is None:
        return days.season(p.anchor.year, code, True)
    candidates = [days.season(p.anchor.year + y, code, True) for y in (-1, 0, 1)]
    if shift > 0:
        return next(c for c in candidates if c.earliest > p.anchor)
    return next(c for c in reversed(candidates) if c.latest < p.anchor)


def _week_of_month(p: Phrase) -> Reading | None:
    whole = _month(p)
    if whole.earliest is None:
        return days.undetermined("W")
    number = p.of("ORDINAL")
    inside = whole.latest if number is None else whole.earliest + 7 * (number - 1) * DAY
    found = days.week(inside, whole.relative)
    return days.week(found.earliest - DAY, whole.relative) if number is None and found.latest > whole.latest else found


# ---------------------------------------------------------------- counted from the anchor


def _shifted(p: Phrase) -> Reading | None:
    if p.first("DEICTIC"):
        return _deictic(p)
    season = p.first("SEASON", "MAYBE_SEASON")
    if season:
        return _season(p)
    shift = p.shift
    if p.anchor is None:
        return days.undetermined(p.unit)
    if p.unit == "WEEKEND" or p.unit == "WE":
        return _weekend(p, shift)
    found = days.shifted(p.anchor, p.unit, shift)
    return _clipped(found, p) if shift == 0 else found


def _clipped(found: Reading, p: Phrase) -> Reading:
    """ "earlier this month" ends at the anchor, "later this year" begins there."""
    if p.first("EARLIER"):
        return replace(found, latest=p.anchor)
    if p.first("LATER"):
        return replace(found, earliest=p.anchor)
    return found


def _weekend(p: Phrase, shift: int) -> Reading:
    """Of the week of the anchor; early in a week "this weekend" and "last weekend" are the one just gone."""
    gone = p.anchor.isoweekday() <= 5 and not p.future and shift <= 0
    return days.weekend(p.anchor + 7 * (-1 if gone else shift) * DAY, True)


def _count(p: Phrase) -> float | None:
    """The number of units; None where it is vague."""
    if p.first("VAGUE"):
        return 2.0 if p.text[p.first("VAGUE").start : p.first("VAGUE").end].lower() == "couple" else None
    numbers = [t for t in p.tokens if t.kind in ("NUMBER", "DAY", "YEAR")]
    if not numbers:
        return 0.5 if p.first("HALF") else 1.0
    half = p.first("HALF")
    last = half or numbers[-1]
    return numerals.read(p.text[numbers[0].start : last.end], p.language.numbers)


def _ago(p: Phrase) -> Reading | None:
    back = _count(p)
    if p.anchor is None or back is None:
        return days.undetermined(p.unit) if p.anchor is None else Reading("PAST_REF", None, None, "reference")
    return _moved(p, -back)


def _later(p: Phrase) -> Reading | None:
    by, start = _count(p), p.told
    if by is None or not start or not start.earliest or start.granularity != "day":
        return _duration(p)
    return _moved(replace_anchor(p, start.earliest), by)


def replace_anchor(p: Phrase, anchor: date) -> Phrase:
    return replace(p, anchor=anchor)


def _moved(p: Phrase, by: float) -> Reading:
    if p.unit in ("TH", "TM", "S"):
        return replace(days.day(p.anchor, True), value=p.anchor.isoformat(), granularity="day")
    if by != int(by):
        months = {"Y": 12, "E": 120, "C": 1200}.get(p.unit)
        return days.shifted(p.anchor, "M", round(by * months)) if months else days.shifted(p.anchor, "D", round(by * {"W": 7, "M": 30}.get(p.unit, 1)))
    if not 1 < p.anchor.year + by * {"Y": 1, "E": 10, "C": 100, "M": 1 / 12, "W": 1 / 52, "D": 1 / 365}[p.unit] < 9990:
        return Reading("PAST_REF" if by < 0 else "FUTURE_REF", None, None, "reference")
    return days.shifted(p.anchor, p.unit, int(by))


def _same_then(p: Phrase) -> Reading | None:
    if p.anchor is None or not p.told or not p.told.earliest:
        return days.undetermined(p.unit)
    return days.month(p.told.earliest.year - 1, p.told.earliest.month, True)


def _span_back(p: Phrase) -> Reading:
    number = _count(p) if p.first("NUMBER", "DAY", "VAGUE") else 1.0
    return Reading(_period(number, p.unit), None, None, "duration")


# ---------------------------------------------------------------- durations, sets, references


def _period(count: float | None, unit: str) -> str:
    amount = "X" if count is None else f"{count:g}"
    if unit == "S":
        return f"PT{amount}S"
    return f"P{unit[0]}{amount}{unit[1]}" if unit[0] == "T" else f"P{amount}{unit}"


def _duration(p: Phrase) -> Reading | None:
    if p.first("ANNUAL"):
        return Reading(p.of("ANNUAL"), None, None, "duration")
    bare = len(p.tokens) == 1
    return Reading(_period(None if bare else _last_count(p), p.unit), None, None, "duration")


def _last_count(p: Phrase) -> float | None:
    """Of a range the last number: "60 to 90 days" -> 90; the quantity holds both."""
    cut = next((i for i, t in reversed(list(enumerate(p.tokens))) if t.kind in ("TO",)), None)
    return _count(replace(p, tokens=p.tokens[cut + 1 :]) if cut is not None else p)


def _set(p: Phrase) -> Reading:
    adverb = p.of("ADVERB_SET")
    return Reading(adverb or _period(_count(p), p.unit), None, None, "set")


def _reference(p: Phrase) -> Reading | None:
    value = p.tokens[-1].value
    return Reading(value, None, None, "reference") if value else None


RULES: dict[str, Callable[[Phrase], Reading | None]] = {
    "clock": _clock,
    "day": _day,
    "quarter": _quarter,
    "week of month": _week_of_month,
    "same then": _same_then,
    "month": _month,
    "season": _season,
    "decade": _decade,
    "year": _year,
    "part of day": _part_of_day,
    "weekday": _weekday,
    "shifted": _shifted,
    "span back": _span_back,
    "deictic": _deictic,
    "age": _duration,
    "ago": _ago,
    "day beside": _day_beside,
    "later": _later,
    "set": _set,
    "duration": _duration,
    "reference": _reference,
}
