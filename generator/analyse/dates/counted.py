"""Time that is counted: from the anchor ("last week", "two years ago"), from what was told ("the day before"), or
not from anywhere (durations, repetitions, "currently")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.analyse import numerals
from generator.analyse.dates import days, named
from generator.analyse.dates.days import DAY, Reading
from generator.analyse.dates.phrase import FIGURES, Phrase

IN_DAYS = {"W": 7, "M": 30}
IN_MONTHS = {"Y": 12, "E": 120, "C": 1200}


def shifted(p: Phrase) -> Reading | None:
    """ "last week", "the end of this year", "earlier today", "this spring"."""
    if p.first("DEICTIC"):
        return named.deictic(p)
    if p.first("SEASON", "MAYBE_SEASON"):
        return named.season(p)
    if p.anchor is None:
        return days.undetermined(p.unit)
    shift = p.shift or 0
    if p.first("WEEKEND"):
        return _weekend(p, shift)
    found = days.shifted(p.anchor, p.unit, shift)
    return _clipped(found, p) if shift == 0 else found


def _clipped(found: Reading, p: Phrase) -> Reading:
    """ "earlier this month" ends at the anchor, "later this year" begins there."""
    if p.first("EARLIER"):
        return replace(found, latest=p.anchor)
    return replace(found, earliest=p.anchor) if p.first("LATER") else found


def _weekend(p: Phrase, shift: int) -> Reading:
    """Of the anchor's week; on a working day, "this weekend" of the past is the one just gone."""
    gone = shift <= 0 and p.anchor.isoweekday() <= 5 and not p.future
    return days.weekend(p.anchor + 7 * (-1 if gone else shift) * DAY, True)


def told(p: Phrase) -> Reading | None:
    """ "that day", "the previous year": from the day or month told last, else from the anchor."""
    if p.first("TIME"):
        return p.told or days.undetermined("D")
    base = p.told.earliest if p.told and p.told.earliest else p.anchor
    if p.first("END"):
        base = p.anchor
    if base is None:
        return days.undetermined(p.unit)
    if p.first("END", "WHOLE"):
        return days.shifted(base, p.unit, 0)
    if p.first("THAT", "SAME") or p.shift is None:
        base = p.told_day.earliest if p.unit == "D" and p.told_day else base
        if p.told is None or p.unit == "D" and p.told_day is None:
            return days.undetermined(p.unit)
        return days.shifted(base, p.unit, 0)
    return days.shifted(base, p.unit, p.shift)


def same_then(p: Phrase) -> Reading | None:
    """ "the same month a year ago": the one told last, a year back."""
    if p.told and p.told.earliest and p.told.granularity == "month":
        return days.month(p.told.earliest.year - 1, p.told.earliest.month, True)
    return days.shifted(p.anchor, "Y", -1) if p.anchor else days.undetermined("Y")


# ---------------------------------------------------------------- counted


def ago(p: Phrase) -> Reading:
    number = count(p)
    if number is None:
        return Reading("PAST_REF", None, None, "reference")
    return _moved(p.anchor, p.unit, -number) if p.anchor else days.undetermined(_base(p.unit)[0])


def beside(p: Phrase) -> Reading | None:
    """ "the day before", "three days later": from the day told last; without one a length of time only."""
    back = p.first("EARLIER", "BEFORE") is not None
    number = 1.0 if p.first("THE") else count(p)
    base = p.told_day.earliest if p.told_day else None
    if base is None and p.first("THE"):
        base = p.anchor
        if base is None:
            return days.undetermined(p.unit)
    if base is None or number is None:
        return duration(p)
    found = _moved(base, p.unit, -number if back else number)
    beyond = not back and p.anchor and found.earliest and found.earliest > p.anchor and not p.future
    return duration(p) if beyond else found


def _base(unit: str) -> tuple[str, int]:
    return (unit[0], int(unit[1])) if unit[-1].isdigit() else (unit, 1)


def _moved(base: date, unit: str, by: float) -> Reading:
    unit, times = _base(unit)
    by *= times
    if unit[0] == "T":
        return days.day(base, True)
    if by != int(by):
        by, unit = (by * IN_MONTHS[unit], "M") if unit in IN_MONTHS else (by * IN_DAYS.get(unit, 1), "D")
    if not 2 < base.year + by * {"Y": 1, "E": 10, "C": 100}.get(unit, 0.1) < 9000:
        return Reading("PAST_REF" if by < 0 else "FUTURE_REF", None, None, "reference")
    return days.shifted(base, unit, round(by))


def count(p: Phrase) -> float | None:
    """The number of units; None where it is vague ("several")."""
    figures = [t for t in p.tokens if t.kind in FIGURES]
    if not figures:
        if p.first("VAGUE", "RECENT"):
            return None
        half = p.of("HALF")
        return p.of("COUPLE") or (1.5 if half and p.first("AND") else half or 1.0)
    last = p.first("HALF") or figures[-1]
    cut = next((t.end for t in reversed(p.tokens) if t.kind in ("TO", "AND") and t.end < figures[-1].start), None)
    hyphened = next((t.end for t in p.tokens if t.kind == "HYPHEN" and figures[0].end <= t.start < figures[-1].start), None)
    start = cut or (hyphened if hyphened and figures[0].kind == "DAY" and figures[-1].kind == "DAY" else figures[0].start)
    return numerals.read(p.text[start : last.end], p.language.numbers)


def duration(p: Phrase) -> Reading | None:
    """ "six hours" -> "PT6H"; of a range the last number, the quantity holds both."""
    if p.first("ANNUAL"):
        return Reading(p.of("ANNUAL"), None, None, "duration")
    if p.unit == "Q" or p.unit == "WE":
        return None
    bare = not any(t.kind in FIGURES | {"HALF", "ARTICLE", "COUPLE", "THE"} for t in p.tokens)
    return Reading(period(None if bare else count(p), p.unit), None, None, "duration")


def vague_span(p: Phrase) -> Reading | None:
    """ "recent years" is a length, "the coming months" lie ahead, "the last years" behind."""
    if p.first("COMING", "NEXT"):
        return Reading("FUTURE_REF", None, None, "reference")
    return Reading(period(None, p.unit), None, None, "duration")


def repeated(p: Phrase) -> Reading:
    """ "every two years", "daily", "(15) a year"."""
    return Reading(p.of("ADVERB_SET") or period(count(p), p.unit), None, None, "set")


def reference(p: Phrase) -> Reading:
    value = p.tokens[-1].value
    return Reading(value if isinstance(value, str) else "PAST_REF", None, None, "reference")


def period(number: float | None, unit: str) -> str:
    """A TIMEX3 duration: "PT30M", "P2.5Y", "PXY"; decades and centuries count years."""
    unit, times = _base(unit)
    times *= {"E": 10, "C": 100}.get(unit, 1)
    if number is None:
        return f"PX{unit.replace('E', 'DE').replace('C', 'CE')}" if unit[0] != "T" else f"PTX{unit[1]}"
    amount = f"{numerals.tidy(number * times):.12g}"
    unit = "Y" if unit in "EC" else unit
    return f"PT{amount}{unit[1]}" if unit[0] == "T" else f"P{amount}{unit}"
