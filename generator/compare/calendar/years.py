"""Which year a day and month without one belong to: by the weekday that fits and the years that the story mentions.

"June 19" on a Monday is 2017, 2023 or 2028. What narrows them: a year that an article mentions outright; "the
first since 2018" in one place and "the first in five years" in another, which make 2023; and never a year before
the latest that is told as past. If not exactly one candidate remains, the year stays open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from generator.compare.calendar.facts import Facts, content, short
from generator.lang.tables import Language
from generator.model import Date, Span
from generator.text import cut, flat

FROM, TO = 1900, 2100
NEAR = 7                    # years around the chosen one that the reason lists
SHARED = 3                  # content words that two "firsts" share when they are about one thing
AHEAD = ("WILL", "DUE", "BY")


@dataclass(frozen=True, slots=True)
class First:
    """ "the first … since 2018" (``year``) or "the first … in five years" (``gap``): where it stands and what it says."""

    article: str
    words: str
    about: frozenset[str]
    year: int | None
    gap: int | None


def resolve(facts: Facts, story: tuple[Facts, ...], language: Language) -> tuple[date, str] | None:
    """The full date of an article that prints day and month only, with the facts that gave the year; None if open."""
    printed = facts.analysis.printed
    if not printed or facts.lead is None or not (m := re.fullmatch(r"XXXX-(\d\d)-(\d\d)", printed.value)):
        return None
    fitting = [d.year for d in _days(int(m[1]), int(m[2])) if d.isoweekday() == facts.lead]
    mentioned, past = _mentioned(story, language)
    reached = _reached(_firsts(story, language))
    candidates = [y for y in fitting if y >= past and (y in mentioned or y in reached)]
    if len(candidates) != 1:
        return None
    found = date(candidates[0], int(m[1]), int(m[2]))
    return found, _reason(found, cut(facts.text, printed.span), fitting, mentioned, reached, language)


def _days(month: int, day: int) -> list[date]:
    """This day of every year; the 29th of February of leap years only."""
    leap = (month, day) == (2, 29)
    return [date(y, month, day) for y in range(FROM, TO) if not leap or y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)]


def _reason(found: date, printed: str, fitting: list[int], mentioned: dict[int, str], reached: dict[int, tuple[First, First]], language: Language) -> str:
    near = ", ".join(str(y) for y in fitting if abs(y - found.year) <= NEAR)
    fits = f"{language.time.day_names[found.isoweekday() - 1]} and “{printed}” fit {near}"
    if found.year in reached:
        a, b = reached[found.year]
        return f"{fits}; “{a.words}” ({short(a.article)}) and “{b.words}” ({short(b.article)}) make {found.year}"
    return f"{fits}; {short(mentioned[found.year])} mentions {found.year}"


def _mentioned(story: tuple[Facts, ...], language: Language) -> tuple[dict[int, str], int]:
    """Every year that running text mentions outright -> the first article that does; and the latest told as past.

    The date that an article bears is no mention: it may be the one that is wrong.
    """
    found: dict[int, str] = {}
    past = FROM
    for facts in story:
        for d in facts.open:
            if d.earliest and d.granularity in ("year", "month", "day") and _told(facts, d):
                found.setdefault(d.earliest.year, facts.id)
                past = past if _ahead(facts, d, language) else max(past, d.earliest.year)
    return found, past


def _told(facts: Facts, d: Date) -> bool:
    sentence, printed = facts.sentence(d.span), facts.analysis.printed
    return bool(sentence) and sentence.kind == "body" and not (printed and d.span == printed.span)


def _ahead(facts: Facts, d: Date, language: Language) -> bool:
    before = facts.text[facts.sentence(d.span).span.start : d.span.start].lower()
    return any(language.time.words.get(w, ("",))[0] in AHEAD for w in re.findall(r"\w+", before)[-8:])


def _firsts(story: tuple[Facts, ...], language: Language) -> list[First]:
    return [first for facts in story for d in facts.open if (first := _first(facts, d, language))]


def _first(facts: Facts, d: Date, language: Language) -> First | None:
    sentence = facts.sentence(d.span)
    gap = re.fullmatch(r"P(\d+)Y", d.value)
    if not sentence or not (gap or d.granularity == "year"):
        return None
    before = facts.text[sentence.span.start : d.span.start].lower()
    words = re.findall(r"\w+", before)
    opening = language.time.within if gap else language.time.since
    opens = max((before.rfind(w) for w in language.time.firsts), default=-1)
    if not words or words[-1] not in opening or opens < 0:
        return None
    span = Span(sentence.span.start + opens, d.span.end)
    return First(facts.id, flat(cut(facts.text, span)), content(facts.text, span, language), None if gap else d.earliest.year, int(gap[1]) if gap else None)


def _reached(firsts: list[First]) -> dict[int, tuple[First, First]]:
    """The years that two "firsts" about one thing make: since 2018, in five years -> 2023."""
    found: dict[int, tuple[First, First]] = {}
    for a in firsts:
        for b in firsts:
            if a.year and b.gap and len(a.about & b.about) >= SHARED:
                found.setdefault(a.year + b.gap, (a, b))
    return found
