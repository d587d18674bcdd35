"""Rule of a phrase -> what reads it. A new phrase is a line in the language's table and, if need be, one here."""

from __future__ import annotations

from collections.abc import Callable

from generator.analyse.dates import counted, named
from generator.analyse.dates.days import Reading
from generator.analyse.dates.phrase import Phrase

RULES: dict[str, Callable[[Phrase], Reading | None]] = {
    "clock": named.clock,
    "day": named.day,
    "holiday": named.holiday,
    "weekday": named.weekday,
    "deictic": named.deictic,
    "part of day": named.part_of_day,
    "month": named.month,
    "week of month": named.week_of_month,
    "quarter": named.quarter,
    "half year": named.half_year,
    "season": named.season,
    "year": named.year,
    "years": named.years,
    "decade": named.decade,
    "shifted": counted.shifted,
    "told": counted.told,
    "same then": counted.same_then,
    "ago": counted.ago,
    "beside": counted.beside,
    "age": counted.duration,
    "span": counted.duration,
    "duration": counted.duration,
    "vague span": counted.vague_span,
    "set": counted.repeated,
    "reference": counted.reference,
}
