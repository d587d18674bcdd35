"""Fact by fact: a table of who gives what, each row opening its passages; then what is agreed, and what only one tells."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Comparison, Page, Settings, Verdict
from generator.pages import statements
from generator.pages.contrast import VERDICTS, Contrast, Tally, ranked, tallies, whole_article, words_tell
from generator.pages.lines import Chip, Line, derived, quoted
from generator.pages.places import Places
from generator.pages.size import articles
from generator.pages.sources import titled
from generator.text import flat

OPEN = 3                 # conflicts whose passages are open at once
DENSE = 6                # articles beyond which a cell holds the letter of a reading instead of words
MOST = 24                # articles beyond which there are no columns: each reading is told with its articles
LETTERS = "abcdefghijklmnopqrstuvwxyz"
AGREED = 12              # agreed statements that are shown before the others fold away
FIRST = 2                # statements of one article alone that are shown before the others fold away

HEADINGS: dict[Verdict, tuple[str, str]] = {
    "conflict": ("Conflicts", "They cannot all be true."),
    "update": ("Updates", "Another article tells how it went on."),
    "unclear": ("Unclear", "The same thing, in words that allow no verdict."),
    "compatible": ("Different, and compatible", "All of them can be true."),
    "agree": ("The same", "Equal, or rounded alike."),
}


@dataclass(frozen=True, slots=True)
class Given:
    """``letter`` is that of the reading among those of its row."""

    line: Line
    href: str
    letter: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article gives for one fact: words or readings where it gives any, else why not."""

    given: tuple[Given, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A row: ``letters`` are those of its readings, ``people`` and ``articles`` are what it can be filtered by, ``following`` the next fact that differs."""

    fact: Contrast
    cells: tuple[Cell, ...]
    letters: tuple[str, ...]
    people: tuple[str, ...]
    articles: tuple[str, ...]
    order: int
    open: bool
    following: str | None


@dataclass(frozen=True, slots=True)
class Group:
    verdict: Verdict
    heading: str
    intro: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to filter by."""

    value: str
    name: Line


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
    dense: bool
    tallies: tuple[Tally, ...]
    groups: tuple[Group, ...]
    people: tuple[Choice, ...]
    articles: tuple[Choice, ...]
    agreed: tuple[statements.Statement, ...]
    more_agreed: tuple[statements.Statement, ...]
    one_origin: tuple[statements.Statement, ...]
    more_one_origin: tuple[statements.Statement, ...]
    alone: tuple[Alone, ...]


def lay(places: Places, settings: Settings) -> Page:
    story = places.story
    found = ranked(places, story.comparisons)
    agreed, one_origin = _claims(places, "agreed"), _claims(places, "one-origin")
    view = Compare(
        title="Compare",
        columns=tuple(whole_article(places, a) for a in _columns(places)),
        dense=len(story.analyses) > DENSE,
        tallies=tallies(places, found),
        groups=_groups(places, found),
        people=_people(places),
        articles=tuple(Choice(a.article.id, derived(places, "label", a.article.id)) for a in story.analyses),
        agreed=agreed[:AGREED],
        more_agreed=agreed[AGREED:],
        one_origin=one_origin[:AGREED],
        more_one_origin=one_origin[AGREED:],
        alone=_alone(places),
    )
    description = "Where the accounts agree, and where they differ."
    return Page(f"{places.base}compare.md", "Compare", description, "compare.md.j2", view, wide=True)


def _groups(places: Places, found: tuple[Contrast, ...]) -> tuple[Group, ...]:
    differing = [c.id for c in found if c.verdict.verdict != "agree"]
    after = dict(zip(differing, differing[1:]))
    rows = [_row(places, c, n, after.get(c.id)) for n, c in enumerate(found)]
    by = {v: tuple(r for r in rows if r.fact.verdict.verdict == v) for v in VERDICTS}
    return tuple(Group(v, *HEADINGS[v], some) for v, some in by.items() if some)


def _row(places: Places, shown: Contrast, order: int, following: str | None) -> Fact:
    c = places.comparisons[shown.id]
    why = {a.article: a.why for a in c.absent}
    letters = {r.reading.text: LETTERS[n % len(LETTERS)] for n, r in enumerate(shown.readings)}
    dense, cells = len(places.story.analyses) > DENSE, []
    for article in _columns(places):
        given = {}
        for n, v in enumerate(c.values):
            if v.evidence.article == article:
                one = _given(places, c, n, letters[shown.sides[n].reading.text])
                given.setdefault(one.letter if dense else flat(one.line.text).casefold(), one)
        cells.append(Cell(tuple(given.values()), "" if given else why.get(article, "unread")))
    told = tuple(dict.fromkeys(v.evidence.article for v in c.values))
    opened = shown.verdict.verdict == "conflict" and order < OPEN
    people = tuple(e for e in c.entities if _is_person(places, e))
    return Fact(shown, tuple(cells), tuple(letters.values()), people, told, order, opened, following)


def _columns(places: Places) -> tuple[str, ...]:
    """The articles that have a column."""
    return tuple(places.analyses) if len(places.analyses) <= MOST else ()


def _given(places: Places, c: Comparison, n: int, letter: str) -> Given:
    at = c.values[n].focus
    line = quoted(places, at, bare=True) if words_tell(c, n) else derived(places, "reading", c.id, str(n))
    return Given(line, places.passage(at), letter)


def _people(places: Places) -> tuple[Choice, ...]:
    """Whom comparisons are about, those of most of them first."""
    found: dict[str, int] = {}
    for c in places.story.comparisons:
        for entity in filter(lambda e: _is_person(places, e), c.entities):
            found[entity] = found.get(entity, 0) + articles(c)
    return tuple(Choice(e, derived(places, "name", e)) for e in sorted(found, key=lambda e: (-found[e], e)))


def _is_person(places: Places, entity: str) -> bool:
    return entity in places.people and places.people[entity].kind == "person"


def _claims(places: Places, status: str) -> tuple[statements.Statement, ...]:
    found = sorted((c for c in places.story.claims if c.status == status), key=lambda c: (-len(c.origins), -len(c.articles)))
    return statements.statements(places, found)


def _alone(places: Places) -> tuple[Alone, ...]:
    told = statements.alone(places)
    found = []
    for a in places.story.analyses:
        own = [s for s in told if s.line.evidence[0].article == a.article.id]
        if own:
            found.append(Alone(whole_article(places, a.article.id), titled(places, a.article.id), tuple(own[:FIRST]), tuple(own[FIRST:])))
    return tuple(found)
