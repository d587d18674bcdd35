"""Which year a day and month without one belong to: by the weekday that fits and the years that the story mentions.

"June 19" on a Monday is 2017, 2023 or 2028. What narrows them: a year that an article mentions outright; "the
first since 2018" in one place and "the first in five years" in another, which make 2023; and never a year before
the latest that is told as past. If not exactly one candidate remains, the year stays open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from generator.analyse import dates
from generator.compare.calendar.likeness import content
from generator.lang.tables import Language
from generator.model import Analysis, Date, Sentence, Span
from generator.text import cut, flat

FROM, TO = 1900, 2100
SHARED = 3                  # content words that two "firsts" share when they are about one thing


@dataclass(frozen=True, slots=True)
class First:
    """ "the first … since 2018" (``year``) or "the first … in five years" (``gap``): where it stands and what it says."""

    article: str
    words: str
    about: frozenset[str]
    year: int | None
    gap: int | None


def short(article_id: str) -> str:
    """An article's id without the hash that a downloader put behind it."""
    return re.sub(r"_[0-9a-f]{8,}$", "", article_id)


def open_dates(analysis: Analysis, language: Language) -> tuple[Date, ...]:
    """The article's dates as it prints them, counted from nothing."""
    return dates.find(analysis.article, analysis.sentences, language, None)


def weekdays(analysis: Analysis, language: Language) -> list[tuple[int, Span]]:
    """The weekdays that the article names in its running text, 1 for Monday, with their places."""
    kinds = {"body", "heading", "title", "dateline"}
    found = []
    for d in open_dates(analysis, language):
        sentence = _sentence(analysis, d.span)
        if (m := re.match(r"XXXX-WXX-(\d)", d.value)) and d.granularity != "set" and sentence and sentence.kind in kinds:
            found.append((int(m[1]), d.span))
    return found


def lead_weekday(analysis: Analysis, language: Language) -> tuple[int, Span] | None:
    """The first weekday of the running text, if it stands in the first three body sentences."""
    lead = [s.span for s in analysis.sentences if s.kind == "body"][:3]
    return next(((n, span) for n, span in weekdays(analysis, language) if any(s.start <= span.start < s.end for s in lead)), None)


def resolve(analysis: Analysis, analyses: tuple[Analysis, ...], language: Language) -> tuple[date, str] | None:
    """The full date of an article that prints day and month only, with the facts that gave the year; None if open."""
    printed, lead = analysis.printed, lead_weekday(analysis, language)
    if not printed or not (m := re.fullmatch(r"XXXX-(\d\d)-(\d\d)", printed.value)) or not lead:
        return None
    month, day = int(m[1]), int(m[2])
    fitting = [y for y in range(FROM, TO) if _valid(y, month, day) and date(y, month, day).isoweekday() == lead[0]]
    mentioned = _mentioned(analyses, language)
    latest = max((y for y in mentioned if y <= TO), default=None)
    firsts = _firsts(analyses, language)
    reached = {a.year + b.gap: (a, b) for a in firsts for b in firsts if a.year and b.gap and len(a.about & b.about) >= SHARED}
    past = [y for y in fitting if latest is None or y >= max(_past(mentioned, reached), default=FROM)]
    chosen = sorted({y for y in past if y in mentioned} | {y for y in past if y in reached})
    if len(chosen) != 1:
        return None
    found = date(chosen[0], month, day)
    return found, _reason(found, cut(analysis.article.text, printed.span), fitting, mentioned, reached, language)


def _past(mentioned: dict[int, str], reached: dict[int, tuple[First, First]]) -> list[int]:
    """Years that cannot lie behind the story: those it mentions; one that it only looks forward to is not told apart here,
    so a year later than the one the firsts reach is no bound."""
    limit = max(reached, default=TO)
    return [y for y in mentioned if y <= limit]


def _reason(found: date, printed: str, fitting: list[int], mentioned: dict[int, str], reached: dict, language: Language) -> str:
    weekday = language.time.day_names[found.isoweekday() - 1]
    near = [y for y in fitting if abs(y - found.year) <= 7]
    fits = f"{weekday} and “{printed}” fit {', '.join(map(str, near))}"
    if found.year in reached:
        a, b = reached[found.year]
        return f"{fits}; “{a.words}” ({short(a.article)}) and “{b.words}” ({short(b.article)}) make {found.year}"
    return f"{fits}; {short(mentioned[found.year])} mentions {found.year}"


def _mentioned(analyses: tuple[Analysis, ...], language: Language) -> dict[int, str]:
    """Every year that running text mentions outright -> the first article that does; no printed date of an article."""
    found: dict[int, str] = {}
    for analysis in analyses:
        for d in open_dates(analysis, language):
            sentence = _sentence(analysis, d.span)
            if not d.earliest or d.granularity not in ("year", "month", "day") or not sentence or sentence.kind != "body":
                continue
            if not analysis.printed or d.span != analysis.printed.span:
                found.setdefault(d.earliest.year, analysis.article.id)
    return found


def _firsts(analyses: tuple[Analysis, ...], language: Language) -> list[First]:
    found = []
    for analysis in analyses:
        text = analysis.article.text
        for d in open_dates(analysis, language):
            sentence = _sentence(analysis, d.span)
            before = text[sentence.span.start : d.span.start].lower() if sentence else ""
            words = re.findall(r"\w+", before)
            gap = re.fullmatch(r"P(\d+)Y", d.value)
            since = d.granularity == "year" and words[-1:] and words[-1] in language.time.since
            within = gap and words[-1:] and words[-1] in language.time.within
            if not (since or within) or not set(words) & language.time.firsts:
                continue
            opens = sentence.span.start + max(before.rfind(w) for w in language.time.firsts)
            said = Span(opens, d.span.end)
            found.append(First(analysis.article.id, flat(cut(text, said)), content(text, said, language),
                               d.earliest.year if since else None, int(gap[1]) if within else None))
    return found


def _sentence(analysis: Analysis, span: Span) -> Sentence | None:
    return next((s for s in analysis.sentences if s.span.start <= span.start < s.span.end), None)


def _valid(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False
