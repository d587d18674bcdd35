"""Dated passages in order, and those that could not be dated or whose date is doubted, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.model import Analysis, Date, Evidence, Page, Settings, Span, TimelineEntry
from generator.pages.contrast import passage
from generator.pages.lines import Line, Mark, derived, quoted
from generator.pages.places import Places


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated happening; ``weight`` is the number of passages that tell it."""

    when: Line
    doubt: Line | None
    line: Line
    weight: int
    exact: bool
    day: date


@dataclass(frozen=True, slots=True)
class Day:
    """Happenings of one day, or of one stretch of days."""

    when: Line
    exact: bool
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Open:
    line: Line
    why: Line


@dataclass(frozen=True, slots=True)
class Timeline:
    title: str
    days: tuple[Day, ...]
    undated: tuple[Open, ...]


def lay(places: Places, settings: Settings) -> Page:
    view = Timeline("Timeline", days(moments(places)), (*doubted(places), *undated(places)))
    return Page(f"{places.base}timeline.md", "Timeline", "What happened when, as the articles tell it.", "timeline.md.j2", view)


def moments(places: Places, entity: str | None = None) -> tuple[Moment, ...]:
    """All dated happenings in order, or those whose passages mention one entity."""
    found = []
    for n, entry in enumerate(places.story.timeline):
        if entry.evidence and (entity is None or _mentions(places, entry, entity)):
            found.append(_moment(places, entry, n))
    return tuple(found)


def _moment(places: Places, entry: TimelineEntry, n: int) -> Moment:
    best = entry.evidence[0]
    whole = places.sentence(best)
    marks = (Mark(best.span, "clause"),) if best.span != whole.span else ()
    marks += tuple(Mark(d.span, "when") for d in _meant(places, entry, best))
    return Moment(
        when=derived(places, "when", str(n)),
        doubt=derived(places, "doubt", str(n)) if entry.doubt else None,
        line=quoted(places, whole, entry.evidence[1:], marks),
        weight=len(entry.evidence),
        exact=entry.earliest == entry.latest,
        day=entry.earliest,
    )


def _meant(places: Places, entry: TimelineEntry, at: Evidence) -> Iterator[Date]:
    """The words that date a passage, which may tell more than the calendar does ("early February")."""
    found = places.analyses[at.article].dates if at.part == "text" else ()
    whole = places.sentence(at).span
    return (d for d in found if (d.earliest, d.latest) == (entry.earliest, entry.latest) and whole.start <= d.span.start < whole.end)


def days(found: tuple[Moment, ...]) -> tuple[Day, ...]:
    """Neighbouring happenings under one date."""
    groups = [tuple(same) for _, same in groupby(found, key=lambda m: m.when.text)]
    return tuple(Day(same[0].when, same[0].exact, same) for same in groups)


def _mentions(places: Places, entry: TimelineEntry, entity: str) -> bool:
    """Whether a sentence of the entry names the entity."""
    for e in entry.evidence:
        whole = places.sentence(e)
        named = places.analyses[e.article].mentions
        if any(m.entity == entity and whole.span.start <= m.span.start < whole.span.end for m in named):
            return True
    return False


def busiest(found: tuple[Moment, ...], most: int) -> tuple[Moment, ...]:
    """The happenings that most passages tell, and of those told once the ones nearest to them; in their order."""
    if not found:
        return ()
    main = max(found, key=lambda m: m.weight).day
    chosen = sorted(range(len(found)), key=lambda n: (-found[n].weight, abs((found[n].day - main).days), n))[:most]
    return tuple(found[n] for n in sorted(chosen))


def doubted(places: Places) -> tuple[Open, ...]:
    """The dates that articles bear and that are doubted: nothing is dated by them."""
    warned = ((n, w) for n, w in enumerate(places.story.warnings) if w.span and w.span in _dates(places.analyses[w.article]))
    return tuple(Open(quoted(places, Evidence(w.article, w.span)), derived(places, "warning", str(n))) for n, w in warned)


def _dates(a: Analysis) -> frozenset[Span]:
    return frozenset(d.span for d in (*a.dates, a.printed) if d)


def undated(places: Places) -> tuple[Open, ...]:
    entries = enumerate(places.story.undated)
    return tuple(Open(passage(places, u.evidence, mark="when"), derived(places, "undated", str(n))) for n, u in entries)
