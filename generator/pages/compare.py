"""Fact by fact: a grid of who gives what, then conflicts, agreements, what only one tells, and who is silent."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Comparison, Page, Settings
from generator.pages import statements
from generator.pages.contrast import READ, Badge, Contrast, ranked, whole_article
from generator.pages.lines import Chip, Line, derived, quoted
from generator.pages.places import Places
from generator.pages.sources import titled
from generator.text import flat

FIRST = 6                # statements of one article that are shown before the others fold away
WIDE = 40                # characters beyond which a cell shows the reading instead of the words


@dataclass(frozen=True, slots=True)
class Given:
    line: Line
    href: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article gives for one fact: words or readings where it gives any, else why not."""

    given: tuple[Given, ...]
    why: str


@dataclass(frozen=True, slots=True)
class GridRow:
    fact: Contrast
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    verdict: Badge
    count: Line
    href: str


@dataclass(frozen=True, slots=True)
class Alone:
    """What one article tells and no other."""

    article: Chip
    title: Line
    told: tuple[statements.Statement, ...]
    more: tuple[statements.Statement, ...]


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
    of = {v: tuple(c for c in found if c.verdict.verdict == v) for v in ("conflict", "update", "compatible", "unclear", "agree")}
    view = Compare(
        title="Compare",
        columns=tuple(whole_article(places, a.article.id) for a in story.analyses),
        tallies=tuple(Tally(some[0].verdict, derived(places, "tally", v), places.at(f"compare#{v}")) for v, some in of.items() if some),
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
    return Page(f"{places.base}compare.md", "Compare", "Where the accounts agree, and where they differ.", "compare.md.j2", view)


def _row(places: Places, shown: Contrast, c: Comparison) -> GridRow:
    why = {a.article: a.why for a in c.absent}
    cells = []
    for a in places.story.analyses:
        given = {}
        for n, v in enumerate(c.values):
            if v.evidence.article == a.article.id:
                one = _given(places, c, n)
                given.setdefault(flat(one.line.text).casefold(), one)
        cells.append(Cell(tuple(given.values()), "" if given else why.get(a.article.id, "silent")))
    return GridRow(shown, tuple(cells))


def _given(places: Places, c: Comparison, n: int) -> Given:
    value = c.values[n]
    read = c.kind in READ or value.focus.span.end - value.focus.span.start > WIDE
    line = derived(places, "reading", c.id, str(n)) if read else quoted(places, value.focus, bare=True)
    return Given(line, places.passage(value.focus))


def _claims(places: Places, status: str) -> tuple[statements.Statement, ...]:
    found = sorted((c for c in places.story.claims if c.status == status), key=lambda c: (-len(c.origins), -len(c.articles)))
    return statements.statements(places, found)


def _alone(places: Places) -> tuple[Alone, ...]:
    told = statements.statements(places, (c for c in places.story.claims if c.status == "single"))
    found = []
    for a in places.story.analyses:
        own = [s for s in told if s.line.evidence[0].article == a.article.id]
        if own:
            found.append(Alone(whole_article(places, a.article.id), titled(places, a.article.id), tuple(own[:FIRST]), tuple(own[FIRST:])))
    return tuple(found)
