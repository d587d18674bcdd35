"""Fact by fact: a grid of who gives what, then conflicts, agreements, what only one tells, and who is silent."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Comparison, Page, Settings, Verdict
from generator.pages import statements
from generator.pages.contrast import Contrast, ranked, whole_article
from generator.pages.lines import Chip, Line, derived, quoted
from generator.pages.places import Places
from generator.pages.sources import titled


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article gives for one fact: words where it gives any, else why not."""

    focus: tuple[Line, ...]
    why: str


@dataclass(frozen=True, slots=True)
class GridRow:
    fact: Contrast
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    verdict: Verdict
    count: Line
    href: str


@dataclass(frozen=True, slots=True)
class Alone:
    """What one article tells and no other."""

    article: Chip
    title: Line
    told: tuple[statements.Statement, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    title: str
    columns: tuple[Chip, ...]
    tallies: tuple[Tally, ...]
    grid: tuple[GridRow, ...]
    conflicts: tuple[Contrast, ...]
    updates: tuple[Contrast, ...]
    compatible: tuple[Contrast, ...]
    unclear: tuple[Contrast, ...]
    same: tuple[Contrast, ...]
    agreed: tuple[statements.Statement, ...]
    one_origin: tuple[statements.Statement, ...]
    alone: tuple[Alone, ...]


def lay(places: Places, settings: Settings) -> Page:
    story = places.story
    found = ranked(places, story.comparisons)
    by_id = {c.id: c for c in story.comparisons}
    of = {v: tuple(c for c in found if c.verdict == v) for v in ("conflict", "update", "compatible", "unclear", "agree")}
    view = Compare(
        title="Compare",
        columns=tuple(whole_article(places, a.article.id) for a in story.analyses),
        tallies=tuple(Tally(v, derived(places, "tally", v), places.at(f"compare#{v}")) for v, some in of.items() if some),
        grid=tuple(_row(places, c, by_id[c.id]) for c in found),
        conflicts=of["conflict"],
        updates=of["update"],
        compatible=of["compatible"],
        unclear=of["unclear"],
        same=of["agree"],
        agreed=_claims(places, "agreed"),
        one_origin=_claims(places, "one-origin"),
        alone=_alone(places),
    )
    return Page(f"{places.base}compare.md", "Compare", "Where the accounts agree, and where they differ.", "compare.md.j2", view, boost=1.5)


def _row(places: Places, shown: Contrast, c: Comparison) -> GridRow:
    why = {a.article: a.why for a in c.absent}
    cells = []
    for a in places.story.analyses:
        given = dict.fromkeys(v.focus for v in c.values if v.focus.article == a.article.id)
        cells.append(Cell(tuple(quoted(places, e) for e in given), "" if given else why.get(a.article.id, "silent")))
    return GridRow(shown, tuple(cells))


def _claims(places: Places, status: str) -> tuple[statements.Statement, ...]:
    found = sorted((c for c in places.story.claims if c.status == status), key=lambda c: (-len(c.origins), -len(c.articles)))
    return statements.statements(places, found)


def _alone(places: Places) -> tuple[Alone, ...]:
    told = statements.statements(places, (c for c in places.story.claims if c.status == "single"))
    found = []
    for a in places.story.analyses:
        own = [s for s in told if s.line.evidence[0].article == a.article.id]
        if own:
            own.sort(key=lambda s: s.line.evidence[0].span)
            found.append(Alone(whole_article(places, a.article.id), titled(places, a.article.id), tuple(own)))
    return tuple(found)
