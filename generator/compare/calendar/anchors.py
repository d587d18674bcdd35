"""What each article of a story counts its days from, and which printed dates the others refute."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from generator.analyse import dates
from generator.compare.calendar.facts import Facts, gather, said, same_event, short
from generator.compare.calendar.years import resolve
from generator.lang.tables import Language
from generator.model import Analysis, Anchor, Warning
from generator.text import cut

APART = 21                  # days between two articles on one event beyond which one of their dates is wrong
WITNESSES = 2
NEAR = timedelta(days=10)   # from an article's day, within which a day without a year is of the same year
YEAR = re.compile(r"\d{4}")
DOUBTED, SLIPPED = "date-doubted", "weekday"        # kinds of the warnings

Anchors = dict[str, Anchor | None]      # by article


def place(analyses: tuple[Analysis, ...], language: Language) -> tuple[tuple[Analysis, ...], tuple[Warning, ...]]:
    """The analyses with every date counted from the best anchor of the story, and the doubts about printed dates.

    An article whose publication is known keeps it. The others keep the date that they print, unless the rest of the
    story refutes it; the year of a printed day is found by the weekday; what is left takes the story's day.
    """
    slips = tuple(w for a in analyses for w in _slips(a, language))
    if all(a.anchor and a.anchor.source == "metadata" for a in analyses):
        return analyses, slips
    story = tuple(gather(a, language) for a in analyses)
    own: Anchors = {f.id: _own(f, story, language) for f in story}
    doubts = tuple(w for f in story if (w := _doubt(f, story, own, language)))
    trusted = {id: anchor for id, anchor in own.items() if anchor and id not in {w.article for w in doubts}}
    lend = lambda f: _of_the_year(f, story, trusted, language) or _from_story(f, story, trusted, own[f.id] is not None, language)
    placed = (trusted.get(f.id) or lend(f) for f in story)
    return tuple(_recounted(f.analysis, anchor, language) for f, anchor in zip(story, placed)), (*doubts, *slips)


def _own(facts: Facts, story: tuple[Facts, ...], language: Language) -> Anchor | None:
    """The article's own anchor: as found, else its day and month with the year that the story gives."""
    if facts.analysis.anchor:
        return facts.analysis.anchor
    found = resolve(facts, story, language)
    return Anchor(found[0], "weekday", found[1], facts.analysis.printed.span) if found else None


def _recounted(analysis: Analysis, anchor: Anchor | None, language: Language) -> Analysis:
    if anchor == analysis.anchor:
        return analysis
    return replace(analysis, anchor=anchor, dates=dates.find(analysis.article, analysis.sentences, language, anchor))


# ---------------------------------------------------------------- doubts


def _doubt(facts: Facts, story: tuple[Facts, ...], own: Anchors, language: Language) -> Warning | None:
    """A printed date is doubted when the other dated articles on the event agree on days far from it, by two witnesses
    or more, and none stands by it.

    A date is one witness, a weekday that agrees with it another. What metadata gives is left alone: being wrong about
    a right date costs more than missing a wrong one.
    """
    anchor = own[facts.id]
    if not anchor or anchor.source not in ("printed", "dateline") or _agrees(facts, anchor):
        return None
    others = [f for f in story if f.id != facts.id and own[f.id] and same_event(facts, f)]
    days = [own[f.id].day for f in others]
    if not days or min(abs(d - anchor.day).days for d in days) <= APART or (max(days) - min(days)).days > APART:
        return None
    if sum(1 + _agrees(f, own[f.id]) for f in others) < WITNESSES:
        return None
    return Warning(facts.id, DOUBTED, _why(anchor.day, others, own, language), anchor.span)


def _agrees(facts: Facts, anchor: Anchor) -> bool:
    return facts.lead == anchor.day.isoweekday()


def _why(day: date, others: list[Facts], own: Anchors, language: Language) -> str:
    best = min(others, key=lambda f: (not _agrees(f, own[f.id]), f.id))
    weekday = ", with the weekday in its text" if _agrees(best, own[best.id]) else ""
    more = f" So {'does' if len(others) == 2 else 'do'} {', '.join(short(f.id) for f in others if f is not best)}, within {APART} days." if len(others) > 1 else ""
    return (f"The text bears the date {said(day, language)}, but {short(best.id)} dates the same events to "
            f"{said(own[best.id].day, language)}{weekday}.{more}")


def _slips(analysis: Analysis, language: Language) -> list[Warning]:
    """Days printed with a weekday that is not theirs: "Monday, 20 June 2023" was a Tuesday. Both are kept.

    Without a printed year the day must lie near the article's own: else the year, not the weekday, may be wrong.
    """
    found = []
    for d in analysis.dates:
        if d.granularity != "day" or not d.earliest or d.earliest != d.latest:
            continue
        printed = cut(analysis.article.text, d.span)
        kinds = [language.time.words.get(w.lower(), ("", None)) for w in re.findall(r"\w+", printed)]
        weekday = next((value for kind, value in kinds if kind in ("WEEKDAY", "SHORT_WEEKDAY")), None)
        known = YEAR.search(printed) or analysis.anchor and abs(d.earliest - analysis.anchor.day) <= NEAR
        if weekday and known and weekday != d.earliest.isoweekday():
            message = f"“{printed}” contradicts itself: {said(d.earliest, language)} has another weekday."
            found.append(Warning(analysis.article.id, SLIPPED, message, d.span))
    return found


# ---------------------------------------------------------------- from the story


def _of_the_year(facts: Facts, story: tuple[Facts, ...], trusted: dict[str, Anchor], language: Language) -> Anchor | None:
    """A printed day and month in the year that puts it beside the other articles on the event."""
    printed = facts.analysis.printed
    if not printed or not (m := re.fullmatch(r"XXXX-(\d\d)-(\d\d)", printed.value)):
        return None
    for other in _alike(facts, story, trusted):
        day = trusted[other.id].day
        years = [(date(y, int(m[1]), int(m[2]))) for y in (day.year - 1, day.year, day.year + 1) if (m[1], m[2]) != ("02", "29") or y % 4 == 0]
        near = [d for d in years if abs(d - day).days <= APART]
        if len(near) == 1:
            reason = f"“{cut(facts.text, printed.span)}” beside {short(other.id)}, which is of {said(day, language)}"
            return Anchor(near[0], "dateline", reason, printed.span)
    return None


def _from_story(facts: Facts, story: tuple[Facts, ...], trusted: dict[str, Anchor], doubted: bool, language: Language) -> Anchor | None:
    """The day of the article of the same event that shares most with this one; None where its own days speak against it."""
    fitting = [f for f in _alike(facts, story, trusted) if _days_fit(facts, f, trusted[f.id], doubted)]
    if not fitting:
        return None
    best = fitting[0]
    day = trusted[best.id].day
    return Anchor(day, "story", f"{short(best.id)} reports the same events on {said(day, language)}")


def _alike(facts: Facts, story: tuple[Facts, ...], trusted: dict[str, Anchor]) -> list[Facts]:
    """The anchored articles on the same event, the one that shares most first."""
    alike = [f for f in story if f.id != facts.id and f.id in trusted and same_event(facts, f)]
    return sorted(alike, key=lambda f: (-len(f.named & facts.named), -len(f.words & facts.words), f.id))


def _days_fit(facts: Facts, anchored: Facts, anchor: Anchor, doubted: bool) -> bool:
    """The weekday of the lead is the anchored article's day, or the day before it that both tell.

    Measured on articles whose day is known: with the same weekday 18 of 21 took the right day, two the day beside it;
    without a weekday, or with one further back, a third were wrong by weeks. So an article without a weekday takes
    a day only in place of one that the others refuted, and only where no "yesterday" hangs on it.
    """
    if facts.lead is None:
        return doubted and not facts.deictic
    before = (anchor.day.isoweekday() - facts.lead) % 7
    return before == 0 or before == 1 and facts.lead in anchored.weekdays and not facts.deictic
