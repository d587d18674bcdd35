"""What each article of a story counts its days from, and which printed dates the others refute."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.analyse import dates
from generator.compare.calendar.likeness import entities, same_event
from generator.compare.calendar.years import lead_weekday, resolve, short, weekdays
from generator.lang.tables import Language
from generator.model import Analysis, Anchor, Warning

APART = 21                  # days between two articles on one event beyond which one of their dates is wrong
WITNESSES = 2


def place(analyses: tuple[Analysis, ...], language: Language) -> tuple[tuple[Analysis, ...], tuple[Warning, ...]]:
    """The analyses with every date counted from the best anchor of the story, and the doubts about printed dates."""
    known = tuple(replace(a, anchor=_own(a, analyses, language)) for a in analyses)
    doubts = tuple(w for a in known if (w := _doubt(a, known, language)))
    doubted = {w.article for w in doubts}
    trusted = tuple(a for a in known if a.anchor and a.article.id not in doubted)
    placed = tuple(a if a in trusted else replace(a, anchor=_from_story(a, trusted, language)) for a in known)
    return tuple(_recounted(old, new, language) for old, new in zip(analyses, placed)), doubts


def _own(analysis: Analysis, analyses: tuple[Analysis, ...], language: Language) -> Anchor | None:
    """The article's own anchor: as found, else its day and month with the year that the story gives."""
    if analysis.anchor or not analysis.printed:
        return analysis.anchor
    found = resolve(analysis, analyses, language)
    return Anchor(found[0], "weekday", found[1], analysis.printed.span) if found else None


def _recounted(old: Analysis, new: Analysis, language: Language) -> Analysis:
    if old.anchor == new.anchor:
        return new
    return replace(new, dates=dates.find(new.article, new.sentences, language, new.anchor))


# ---------------------------------------------------------------- doubts


def _doubt(analysis: Analysis, analyses: tuple[Analysis, ...], language: Language) -> Warning | None:
    """A printed date is doubted when other articles on the event agree on a day far from it, by two witnesses or more.

    A date that metadata gives, or whose own weekday agrees with it, is left alone.
    """
    anchor = analysis.anchor
    if not anchor or anchor.source != "printed" or _agrees(analysis, language):
        return None
    others = [a for a in analyses if a.article.id != analysis.article.id and a.anchor and same_event(analysis, a, language)]
    far = [a for a in others if abs(a.anchor.day - anchor.day).days > APART]
    if not far or len(far) < len(others) or sum(_weight(a, language) for a in far) < WITNESSES:
        return None
    days = sorted({a.anchor.day for a in far})
    if (days[-1] - days[0]).days > APART:
        return None
    return Warning(analysis.article.id, "date-doubted", _why(anchor.day, far, language), anchor.span)


def _agrees(analysis: Analysis, language: Language) -> bool:
    lead = lead_weekday(analysis, language)
    return bool(lead) and lead[0] == analysis.anchor.day.isoweekday()


def _weight(analysis: Analysis, language: Language) -> int:
    """Its date is one witness, the weekday that agrees with it another."""
    return 1 + _agrees(analysis, language)


def _why(day: date, far: list[Analysis], language: Language) -> str:
    first = far[0]
    weekday = ", and the weekday agrees" if _agrees(first, language) else ""
    return (f"The text prints {said(day, language)}, but {short(first.article.id)} dates the same events to "
            f"{said(first.anchor.day, language)}{weekday}.")


def said(day: date, language: Language) -> str:
    """ "Monday, 19 June 2023"."""
    return f"{language.time.day_names[day.isoweekday() - 1]}, {day.day} {language.time.month_names[day.month - 1]} {day.year}"


# ---------------------------------------------------------------- from the story


def _from_story(analysis: Analysis, trusted: tuple[Analysis, ...], language: Language) -> Anchor | None:
    """The day of the article of the same event that shares most with this one; None where its weekdays speak against it."""
    alike = [a for a in trusted if same_event(analysis, a, language) and _weekdays_fit(analysis, a, language)]
    if not alike:
        return None
    best = min(alike, key=lambda a: (-len(entities(a) & entities(analysis)), a.article.id))
    return Anchor(best.anchor.day, "story", f"{short(best.article.id)} reports the same events on {said(best.anchor.day, language)}")


def _weekdays_fit(analysis: Analysis, anchored: Analysis, language: Language) -> bool:
    lead = lead_weekday(analysis, language)
    known = {n for n, _ in weekdays(anchored, language)} | {anchored.anchor.day.isoweekday()}
    return lead is None or lead[0] in known
