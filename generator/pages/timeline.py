"""Dated passages in order, and those that could not be dated or whose date is doubted, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from math import sqrt

from generator.model import Analysis, Date, Evidence, Page, Settings, Span, TimelineEntry
from generator.pages.contrast import passage
from generator.pages.lines import Line, Mark, derived, quoted
from generator.pages.places import Places


LENGTH = 90              # characters of a sentence that tells a day in short
ROWS = 40                # articles in the picture
COLUMNS = 14             # days in the picture
RADIUS = 8.0             # of its largest dot, in pixels


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated happening; ``weight`` is the number of passages that tell it."""

    when: Line
    doubt: Line | None
    line: Line
    weight: int
    exact: bool
    day: date
    number: int
    latest: date


@dataclass(frozen=True, slots=True)
class Day:
    """Happenings of one day, or of one stretch of days; ``id`` is its address on the page of the timeline."""

    id: str
    when: Line
    exact: bool
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Open:
    line: Line
    why: Line


@dataclass(frozen=True, slots=True)
class Column:
    """A day, or a stretch of days, of the picture."""

    when: Line
    id: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """What an article tells of a day: column and row of the picture, and by the number of passages how large."""

    column: int
    row: int
    radius: float


@dataclass(frozen=True, slots=True)
class Spread:
    """Which article tells of which day: articles below one another, days beside one another."""

    columns: tuple[Column, ...]
    rows: tuple[Line, ...]
    dots: tuple[Dot, ...]
    some: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    title: str
    spread: Spread | None
    days: tuple[Day, ...]
    undated: tuple[Open, ...]


def lay(places: Places, settings: Settings) -> Page:
    found = days(moments(places))
    view = Timeline("Timeline", spread(places, found), found, (*doubted(places), *undated(places)))
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
        number=n,
        latest=entry.latest,
    )


def _meant(places: Places, entry: TimelineEntry, at: Evidence) -> Iterator[Date]:
    """The words that date a passage, which may tell more than the calendar does ("early February")."""
    found = places.analyses[at.article].dates if at.part == "text" else ()
    whole = places.sentence(at).span
    return (d for d in found if (d.earliest, d.latest) == (entry.earliest, entry.latest) and whole.start <= d.span.start < whole.end)


def days(found: tuple[Moment, ...]) -> tuple[Day, ...]:
    """Neighbouring happenings under one date."""
    groups = [tuple(same) for _, same in groupby(found, key=lambda m: m.when.text)]
    made, ids = [], set()
    for same in groups:
        id = f"d{same[0].day.isoformat()}" + ("" if same[0].exact else f"-{same[0].latest.isoformat()}")
        made.append(Day(id if id not in ids else f"{id}-{same[0].number}", same[0].when, same[0].exact, same))
        ids.add(id)
    return tuple(made)


def spread(places: Places, found: tuple[Day, ...]) -> Spread | None:
    """The picture of the days that most passages tell of; None where there is one day, one article, or a hundred."""
    if len(found) < 2 or not 1 < len(places.story.analyses) <= ROWS:
        return None
    busy = sorted(range(len(found)), key=lambda n: (-sum(m.weight for m in found[n].moments), n))[:COLUMNS]
    shown = [found[n] for n in sorted(busy)]
    row = {a.article.id: n for n, a in enumerate(places.story.analyses)}
    told: Counter[tuple[int, int]] = Counter()
    for n, d in enumerate(shown):
        told.update((n, row[e.article]) for m in d.moments for e in places.story.timeline[m.number].evidence)
    columns = tuple(Column(derived(places, "when-short", str(d.moments[0].number)), d.id, d.exact) for d in shown)
    dots = tuple(Dot(*at, round(min(RADIUS, 2.5 + 1.2 * sqrt(n)), 2)) for at, n in sorted(told.items()))
    return Spread(columns, tuple(derived(places, "label", a) for a in row), dots, len(shown) < len(found))


def _mentions(places: Places, entry: TimelineEntry, entity: str) -> bool:
    """Whether a sentence of the entry names the entity."""
    for e in entry.evidence:
        whole = places.sentence(e)
        named = places.analyses[e.article].mentions
        if any(m.entity == entity and whole.span.start <= m.span.start < whole.span.end for m in named):
            return True
    return False


def strip(found: tuple[Day, ...], most: int) -> tuple[Day, ...]:
    """The days that most passages tell of, in order, each with the happening that most of them tell, the shortest.

    A stretch of days counts half: it is mostly what went before.
    """
    busy = sorted(range(len(found)), key=lambda n: (-sum(m.weight for m in found[n].moments) * (1 + found[n].exact), n))[:most]
    return tuple(replace(found[n], moments=(_chief(found[n].moments),)) for n in sorted(busy))


def _chief(found: tuple[Moment, ...]) -> Moment:
    return min(found, key=lambda m: (-m.weight, abs(len(m.line.text) - LENGTH)))


def doubted(places: Places) -> tuple[Open, ...]:
    """The dates that articles bear and that are doubted: nothing is dated by them."""
    warned = ((n, w) for n, w in enumerate(places.story.warnings) if w.span and w.span in _dates(places.analyses[w.article]))
    return tuple(Open(quoted(places, Evidence(w.article, w.span)), derived(places, "warning", str(n))) for n, w in warned)


def _dates(a: Analysis) -> frozenset[Span]:
    return frozenset(d.span for d in (*a.dates, a.printed) if d)


def undated(places: Places) -> tuple[Open, ...]:
    entries = enumerate(places.story.undated)
    return tuple(Open(passage(places, u.evidence, mark="when"), derived(places, "undated", str(n))) for n, u in entries)
