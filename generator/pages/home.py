"""The first page of a story: the bottom line, where the accounts differ, what only one tells, who and when."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import BottomLine, Page, Pin, Settings
from generator.pages import hand, meetings, person, sources, statements, timeline
from generator.pages.contrast import Contrast, Tally, ranked, tallies
from generator.pages.lines import Line, composed, derived, editor, quoted
from generator.pages.places import Places, base

PRESSING = ("conflict", "update", "unclear")
WORDS = frozenset({"wording", "name"})       # kinds about how a thing is told, not what
CONTRASTS = 4            # shown on the first page; the others are one link away
MILD = 2                 # of them, those that differ and can all be true
SAME = 5                 # agreements that are shown where hardly anything differs
OTHERS = 8               # people found who are not followed
ALONE = 5
DAYS = 5


@dataclass(frozen=True, slots=True)
class Card:
    """A followed person in short."""

    name: Line
    href: str
    title: Line | None
    articles: Line


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who was found and is not followed."""

    name: Line
    articles: Line


@dataclass(frozen=True, slots=True)
class Link:
    text: Line
    href: str


@dataclass(frozen=True, slots=True)
class Settled:
    """A statement of the bottom line, and whose hand put it there, where one did."""

    line: Line
    by_hand: tuple[hand.Deed, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """``one_origin`` holds lines only where the bottom line has none."""

    title: Line
    size: Line
    origins: Line
    coverage: Line
    tallies: tuple[Tally, ...]
    bottom_line: tuple[Settled, ...]
    one_origin: tuple[Line, ...]
    contrasts: tuple[Contrast, ...]
    more_contrasts: bool
    same: tuple[Contrast, ...]
    alone: tuple[statements.Statement, ...]
    people: tuple[Card, ...]
    others: tuple[Named, ...]
    web: meetings.Web | None
    days: tuple[timeline.Day, ...]
    more_days: bool
    rows: tuple[sources.Row, ...]
    compare: str
    timeline: str
    sources: str
    further: tuple[Link, ...]


def lay(places: Places, settings: Settings) -> Page:
    story = places.story
    compared = ranked(places, story.comparisons)
    differing = [c for c in compared if c.verdict.verdict != "agree"]
    shown = _shown(differing)
    moments = timeline.moments(places)
    days = timeline.days(moments)
    view = Home(
        title=editor(places, story.title),
        size=derived(places, "size"),
        origins=derived(places, "sources"),
        coverage=derived(places, "coverage"),
        tallies=tallies(places, compared),
        bottom_line=bottom_line(places),
        one_origin=_stand_in(places),
        contrasts=shown,
        more_contrasts=len(differing) > len(shown),
        same=tuple(c for c in compared if c.verdict.verdict == "agree")[:SAME] if len(shown) < MILD else (),
        alone=spread(_not_above(places), ALONE),
        people=cards(places),
        others=others(places),
        web=meetings.web(places),
        days=timeline.strip(days, DAYS),
        more_days=len(days) > DAYS or len(moments) > len(days),
        rows=sources.rows(places, settings),
        compare=places.at("compare"),
        timeline=places.at("timeline"),
        sources=places.at("sources"),
        further=tuple(Link(editor(places, s.title), f"{base(s.id)}index.html") for s in places.others),
    )
    return Page(f"{places.base}index.md", story.title, "The story in short, each line with its source.", "home.md.j2", view, boost=2.0, wide=True)


def _shown(differing: list[Contrast]) -> tuple[Contrast, ...]:
    """The most pressing differences, and a few of those that are none once looked at; words only behind facts."""
    order = sorted(differing, key=lambda c: c.kind in WORDS)
    pressing = [c for c in order if c.verdict.verdict in PRESSING][:CONTRASTS]
    mild = [c for c in order if c.verdict.verdict not in PRESSING][: min(MILD, CONTRASTS - len(pressing))]
    return (*pressing, *mild)


def bottom_line(places: Places) -> tuple[Settled, ...]:
    return tuple(Settled(_bottom(places, b), hand.deeds(places, (Pin,), at=b.evidence[:1])) for b in places.story.bottom_line)


def summary(places: Places) -> tuple[Line, ...]:
    """What stands in for a bottom line where no statement has two origins: sentences of single articles."""
    return tuple(quoted(places, e) for e in places.story.summary if not places.withheld(e))


def _stand_in(places: Places) -> tuple[Line, ...]:
    """The summary, where nothing but a hand has put a statement into the bottom line."""
    above = bottom_line(places)
    if any(not settled.by_hand for settled in above):
        return ()
    return tuple(line for line in summary(places) if line.evidence[0] not in {settled.line.evidence[0] for settled in above})


def _bottom(places: Places, b: BottomLine) -> Line:
    """Quoted where the words are those of its first passage, else composed."""
    first = b.evidence[0]
    whole = places.sentence(first)
    for e in (first, whole):
        if " ".join(places.words(e).split()) == " ".join(b.text.split()):
            return quoted(places, e, b.evidence[1:])
    return composed(places, b.text, b.evidence)


def _not_above(places: Places) -> tuple[statements.Statement, ...]:
    """What one article alone tells, but for what a hand put into the bottom line."""
    above = {b.evidence[0] for b in places.story.bottom_line}
    return tuple(s for s in statements.alone(places) if s.line.evidence[0] not in above)


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


def others(places: Places) -> tuple[Named, ...]:
    """People who are called by name and not followed, those in most articles first."""
    found = [p for p in places.story.people if p.kind == "person" and not p.followed and any(form == "name" for _, form in p.mentions)]
    found.sort(key=lambda p: (-len({e.article for e, _ in p.mentions}), -len(p.mentions), p.name))
    return tuple(Named(derived(places, "name", p.id), derived(places, "how-many-articles", p.id)) for p in found[:OTHERS])
