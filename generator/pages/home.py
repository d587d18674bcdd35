"""The first page of a story: the bottom line, where the accounts differ, what only one tells, who and when."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import BottomLine, Page, Settings
from generator.pages import person, sources, statements, timeline
from generator.pages.contrast import Contrast, ranked
from generator.pages.lines import Line, composed, derived, editor, quoted
from generator.pages.places import Places, base

DIFFERING = ("conflict", "update", "unclear", "compatible")
CONTRASTS = 4            # shown on the first page; the others are one link away
ALONE = 5
MOMENTS = 6


@dataclass(frozen=True, slots=True)
class Card:
    """A followed person in short."""

    name: Line
    href: str
    title: Line | None
    articles: Line


@dataclass(frozen=True, slots=True)
class Link:
    text: Line
    href: str


@dataclass(frozen=True, slots=True)
class Home:
    """``one_origin`` holds lines only where the bottom line has none."""

    title: Line
    size: Line
    origins: Line
    bottom_line: tuple[Line, ...]
    one_origin: tuple[Line, ...]
    contrasts: tuple[Contrast, ...]
    more_contrasts: bool
    alone: tuple[statements.Statement, ...]
    people: tuple[Card, ...]
    days: tuple[timeline.Day, ...]
    more_days: bool
    rows: tuple[sources.Row, ...]
    compare: str
    timeline: str
    sources: str
    further: tuple[Link, ...]


def lay(places: Places, settings: Settings) -> Page:
    story = places.story
    differing = ranked(places, tuple(c for c in story.comparisons if c.verdict in DIFFERING))
    alone = statements.statements(places, (c for c in story.claims if c.status == "single"))
    moments = timeline.moments(places)
    view = Home(
        title=editor(places, story.title),
        size=derived(places, "size"),
        origins=derived(places, "sources"),
        bottom_line=bottom_line(places),
        one_origin=() if story.bottom_line else summary(places),
        contrasts=differing[:CONTRASTS],
        more_contrasts=len(differing) > CONTRASTS,
        alone=spread(alone, ALONE),
        people=cards(places),
        days=timeline.days(timeline.busiest(moments, MOMENTS)),
        more_days=len(moments) > MOMENTS,
        rows=sources.rows(places, settings),
        compare=places.at("compare"),
        timeline=places.at("timeline"),
        sources=places.at("sources"),
        further=tuple(Link(editor(places, s.title), f"{base(s.id)}index.html") for s in places.others),
    )
    return Page(f"{places.base}index.md", story.title, "The story in short, each line with its source.", "home.md.j2", view, boost=2.0)


def bottom_line(places: Places) -> tuple[Line, ...]:
    return tuple(_bottom(places, b) for b in places.story.bottom_line)


def summary(places: Places) -> tuple[Line, ...]:
    """What stands in for a bottom line where no statement has two origins: sentences of single articles."""
    return tuple(quoted(places, e) for e in places.story.summary)


def _bottom(places: Places, b: BottomLine) -> Line:
    """Quoted where the words are those of its first passage, else composed."""
    first = b.evidence[0]
    whole = places.sentence(first)
    for e in (first, whole):
        if " ".join(places.words(e).split()) == " ".join(b.text.split()):
            return quoted(places, e, b.evidence[1:])
    return composed(places, b.text, b.evidence)


def spread(found: tuple[statements.Statement, ...], most: int) -> tuple[statements.Statement, ...]:
    """The first statement of each article in turn, then the second of each, until there are enough."""
    turns: dict[str, int] = {}
    ranked = []
    for n, s in enumerate(found):
        article = s.line.evidence[0].article
        turns[article] = turns.get(article, 0) + 1
        ranked.append((turns[article], n))
    return tuple(found[n] for _, n in sorted(ranked)[:most])


def cards(places: Places) -> tuple[Card, ...]:
    """The followed people, the most mentioned first."""
    followed = sorted((p for p in places.story.people if p.followed), key=lambda p: -len(p.mentions))
    return tuple(
        Card(
            editor(places, p.name),
            places.person(p.id) or "",
            next(iter(person.titles(places, p)), None),
            derived(places, "in-articles", p.id),
        )
        for p in followed
    )
