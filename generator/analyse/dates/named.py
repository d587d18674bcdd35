"""Days, months, quarters, seasons and years that are named, and what completes them.

News convention: a bare weekday, month or day of a month is the nearest one behind the anchor (the anchor's own
included) unless the clause speaks of the future; then it is the nearest one ahead.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from generator.analyse.dates import days
from generator.analyse.dates.days import DAY, Reading
from generator.analyse.dates.phrase import Phrase, nearest, valid

CLOSE = 45                  # days within which a day of a month is the nearest, whatever the tense


# ---------------------------------------------------------------- days


def day(p: Phrase) -> Reading | None:
    """ "June 19, 2023", "19 June", "20.03.2023"."""
    if p.first("NUMERIC"):
        return numeric(p.of("NUMERIC"), p.language.time.day_first, p.anchor)
    return _completed(p, p.month, p.of("DAY", "ORDINAL"), p.of("YEAR"))


def holiday(p: Phrase) -> Reading | None:
    """ "Christmas Eve": a fixed day, shifted by what follows."""
    month, number = p.of("HOLIDAY")
    return _completed(p, month, number + (p.of("EVE") or 0), p.of("YEAR"))


def _completed(p: Phrase, month: int, number: int, year: int | None) -> Reading | None:
    if year:
        found = valid(year, month, number)
        return days.day(found) if found else None
    if not valid(2000, month, number):
        return None
    if p.anchor is None:
        return Reading(f"XXXX-{month:02d}-{number:02d}", None, None, "day", True)
    around = [d for y in range(-4, 5) if (d := valid(p.anchor.year + y, month, number))]
    close = min(around, key=lambda d: abs(d - p.anchor))
    return days.day(close if abs(close - p.anchor).days <= CLOSE else nearest(around, p.anchor, p.future), True)


def numeric(printed: str, day_first: bool, anchor: date | None) -> Reading | None:
    """ "20.03.2023", "2023-03-20". Where both orders are days, dots mean day first; else the one nearer to the anchor,
    and without one the day stays open."""
    parts = [int(n) for n in re.split(r"\D", printed)]
    if parts[0] > 31:
        found = valid(*parts)
        return days.day(found) if found else None
    a, b, year = parts
    year += 0 if year >= 100 else 2000 if year < 50 else 1900
    orders = list(dict.fromkeys(d for d in (valid(year, b, a), valid(year, a, b)) if d))
    if not orders:
        return None
    if len(orders) == 1 or "." in printed:
        return days.day(orders[0])
    if anchor is None:
        return Reading(f"{year:04d}-XX-XX", None, None, "day", False)
    return days.day(min(orders, key=lambda d: (abs(d - anchor), orders.index(d) if day_first else -orders.index(d))))


def weekday(p: Phrase) -> Reading:
    number, shift = p.weekday, p.shift
    if p.first("EVERY"):
        return Reading(f"XXXX-WXX-{number}", None, None, "set")
    if p.anchor is None:
        return Reading(f"XXXX-WXX-{number}", None, None, "day", True)
    ahead = (number - p.anchor.isoweekday()) % 7
    behind = (p.anchor.isoweekday() - number) % 7
    if shift == 0:
        return days.day(p.anchor + (number - p.anchor.isoweekday()) * DAY, True)
    if shift == 1:
        return days.day(p.anchor + (ahead or 7) * DAY, True)
    if shift is None and p.future:
        return days.day(p.anchor + ahead * DAY, True)
    return days.day(p.anchor - (behind or 7 * (shift == -1)) * DAY, True)


def deictic(p: Phrase) -> Reading:
    """ "today", "yesterday", "earlier today"."""
    return days.day(p.anchor + p.of("DEICTIC", "TONIGHT") * DAY, True) if p.anchor else days.undetermined("D")


def part_of_day(p: Phrase) -> Reading | None:
    """ "Monday morning", "last night", "tonight"."""
    part = p.tokens[-1].value if not p.first("TONIGHT") else "NI"
    if p.first("EVERY"):
        return Reading(f"XXXX-WXX-{p.weekday}T{part}", None, None, "set")
    if p.weekday:
        whole = weekday(p)
    elif p.first("DEICTIC", "TONIGHT"):
        whole = deictic(p)
    elif p.first("THAT", "SAME") or p.shift is None:
        whole = p.told_day or days.undetermined("D")
    else:
        whole = days.day(p.anchor + (p.shift or 0) * DAY, True) if p.anchor else days.undetermined("D")
    return replace(whole, value=f"{whole.value}T{part}", granularity="time")


def clock(p: Phrase) -> Reading | None:
    """ "18:00 UTC", "6.10am on Wednesday": on the day that is named beside it or was told last, else the anchor's."""
    hour, minute = p.of("CLOCK") or (p.of("DAY"), None) if p.first("CLOCK", "DAY") else divmod(int(p.of("YEAR", "NUMBER")), 100)
    noon = p.of("NOON")
    if hour > 24 or (minute or 0) > 59 or (noon is not None and hour > 12):
        return None
    hour = hour % 12 + noon if noon is not None else hour
    if p.weekday or p.first("DEICTIC"):
        whole = weekday(p) if p.weekday else deictic(p)
    else:
        whole = p.told_day
    whole = whole or (days.day(p.anchor, True) if p.anchor else days.undetermined("D"))
    printed = f"{hour:02d}" if minute is None else f"{hour:02d}:{minute:02d}"
    return replace(whole, value=f"{whole.value}T{printed}{p.of('ZONE') or ''}", granularity="time")


# ---------------------------------------------------------------- months, quarters, seasons, years


def month(p: Phrase) -> Reading:
    number, year, shift = p.month, p.of("YEAR"), p.shift
    if year:
        return days.month(year, number)
    if p.anchor is None:
        return Reading(f"XXXX-{number:02d}", None, None, "month", True)
    if p.first("A_YEAR"):
        return days.month(p.anchor.year + shift, number, True)
    here = p.anchor.replace(day=1)
    around = [date(p.anchor.year + y, number, 1) for y in (-1, 0, 1) if 1 <= p.anchor.year + y <= 9999]
    if shift in (-1, 1):
        around = [d for d in around if d != here]
    found = nearest(around, here, p.future if shift is None else shift >= 0)
    return days.month(found.year, found.month, True)


def year(p: Phrase) -> Reading:
    return days.year(p.of("YEAR"))


def years(p: Phrase) -> Reading | None:
    """ "2015-16", "1914-1918": from the first to the last of both."""
    first, second = p.tokens[0].value, int(p.tokens[-1].value)
    last = second if second >= 1000 else first - first % 100 + second
    if not first < last <= first + 100:
        return days.year(first)
    return replace(days.year(first), value=f"{first:04d}/{last:04d}", latest=days.year(last).latest)


def decade(p: Phrase) -> Reading:
    """ "1970s"; "the 70s" are of the last century from the pivot on."""
    first = p.of("DECADE")
    if first < 100:
        first += 1900 if first >= p.language.time.century_pivot else 2000
    return days.decade(first)


def quarter(p: Phrase) -> Reading | None:
    first = p.first("ORDINAL", "SECOND", "FINAL", "LAST", "THIS")
    number = first.value if first.kind in ("ORDINAL", "SECOND") else 4
    said, shift = p.of("YEAR"), next((t.value for t in p.tokens if t.kind in ("LAST", "NEXT", "THIS", "CURRENT") and t is not first), None)
    if not 1 <= number <= 4:
        return None
    if said:
        return days.quarter(said, number)
    if first.kind in ("LAST", "THIS") and shift is None:
        return days.shifted(p.anchor, "Q", first.value) if p.anchor else days.undetermined("Q")
    if p.anchor is None:
        return Reading(f"XXXX-Q{number}", None, None, "quarter", True)
    if shift is None:
        this = days.quarter(p.anchor.year, number)
        ahead = (this.earliest - p.anchor).days
        shift = 0 if p.future or ahead <= 2 * CLOSE else -1
    return days.quarter(p.anchor.year + shift, number, True)


def half_year(p: Phrase) -> Reading | None:
    """ "the first half of 2009" -> "2009-H1"."""
    number, said = p.of("ORDINAL", "SECOND"), p.of("YEAR")
    if number > 2:
        return None
    if not said and not p.anchor:
        return Reading(f"XXXX-H{number}", None, None, "half", True)
    of = said or p.anchor.year + p.shift
    return Reading(f"{of:04d}-H{number}", date(of, 6 * number - 5, 1), days.month(of, 6 * number).latest, "half", not said)


def season(p: Phrase) -> Reading:
    code, said, shift = p.of("SEASON", "MAYBE_SEASON"), p.of("YEAR"), p.shift
    if said:
        return days.season(said, code)
    if p.anchor is None:
        return Reading(f"XXXX-{code}", None, None, "season", True)
    if not shift:
        return days.season(p.anchor.year, code, True)
    around = [days.season(p.anchor.year + y, code, True) for y in (-2, -1, 0, 1)]
    if shift > 0:
        return next(c for c in around if c.earliest > p.anchor)
    return next(c for c in reversed(around) if c.latest < p.anchor)


def week_of_month(p: Phrase) -> Reading:
    """ "the last week of March": the ISO week that lies in it whole."""
    whole, number = month(replace(p, tokens=tuple(t for t in p.tokens if t.kind not in ("LAST", "FINAL")))), p.of("ORDINAL", "SECOND")
    if whole.earliest is None:
        return days.undetermined("W")
    if number:
        return days.week(whole.earliest + 7 * (number - 1) * DAY, whole.relative)
    found = days.week(whole.latest, whole.relative)
    return found if found.latest == whole.latest else days.week(found.earliest - DAY, whole.relative)
