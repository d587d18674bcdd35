"""The articles themselves: outlets, dates printed and doubted, origins, ties, credits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model import Evidence, Outlet, Page, Restate, Settings, Span
from generator.pages import hand, pictures
from generator.pages.contrast import passage, whole_article
from generator.pages.lines import Chip, Line, derived, editor, quoted
from generator.pages.places import Places
from generator.text import words

KINDS = ("reprint", "rewrite", "passage")
TIES = 40                # shown on one page; all are in the data
SHARED = 12              # passages of one tie


@dataclass(frozen=True, slots=True)
class Row:
    """One article. ``derived_title`` tells that the text prints no title and one was made from its lead.

    ``anchor`` is what its days are counted from, where that is not the day of publication; ``loose`` tells that
    there is nothing to count from.
    """

    chip: Chip
    title: Line
    derived_title: bool
    outlet: Line | None
    author: Line | None
    about: Line | None
    outlet_url: str | None
    url: str | None
    published: Line | None
    printed: Line | None
    anchor: Line | None
    loose: bool
    misdated: bool
    doubts: tuple[Line, ...]
    by_hand: tuple[hand.Deed, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """An origin: articles whose text comes from one place."""

    articles: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    a: Line
    b: Line


@dataclass(frozen=True, slots=True)
class Tied:
    """Two articles that share text, and the passages."""

    kind: str
    articles: tuple[Chip, ...]
    reason: Line
    shared: tuple[Shared, ...]
    href: str
    ribbons: tuple[pictures.Ribbon, ...]


@dataclass(frozen=True, slots=True)
class Credited:
    source: Line
    line: Line


@dataclass(frozen=True, slots=True)
class Sources:
    title: str
    size: Line
    origins: Line
    rows: tuple[Row, ...]
    groups: tuple[Group, ...]
    alone: tuple[Chip, ...]
    ties: tuple[Tied, ...]
    more_ties: bool
    credits: tuple[Credited, ...]
    measured: bool
    outlets: bool


def lay(places: Places, settings: Settings) -> Page:
    story = places.story
    view = Sources(
        title="Sources",
        size=derived(places, "size"),
        origins=derived(places, "sources"),
        rows=rows(places, settings),
        groups=tuple(Group(tuple(row(places, a, settings) for a in o.articles)) for o in story.origins if len(o.articles) > 1),
        alone=tuple(whole_article(places, o.articles[0]) for o in story.origins if len(o.articles) == 1),
        ties=ties(places),
        more_ties=len(story.ties) > TIES,
        credits=tuple(_credit(places, n) for n in range(len(story.via))),
        measured=bool(story.origins),
        outlets=any(a.article.outlet for a in story.analyses),
    )
    return Page(f"{places.base}sources.md", "Sources", "The articles, their outlets, dates and origins.", "sources.md.j2", view)


def rows(places: Places, settings: Settings) -> tuple[Row, ...]:
    return tuple(row(places, a.article.id, settings) for a in places.story.analyses)


def row(places: Places, id: str, settings: Settings) -> Row:
    a = places.analyses[id]
    article = a.article
    outlet = settings.outlets.get(article.outlet or "")
    return Row(
        chip=whole_article(places, id),
        title=titled(places, id),
        derived_title=article.title.origin == "derived",
        outlet=derived(places, "outlet", id) if article.outlet else None,
        author=derived(places, "author", id) if article.author else None,
        about=_about(places, outlet),
        outlet_url=outlet.url if outlet else None,
        url=article.url if article.url and article.url.startswith(("https://", "http://")) else None,
        published=derived(places, "published", id) if article.published else None,
        printed=quoted(places, Evidence(id, a.printed.span)) if a.printed else None,
        anchor=derived(places, "anchor", id) if a.anchor and a.anchor.source != "metadata" else None,
        loose=a.anchor is None,
        misdated=any(w.article == id and w.span == a.printed.span for w in places.story.warnings) if a.printed else False,
        doubts=doubts(places, id),
        by_hand=hand.deeds(places, (Restate,), id),
    )


def _about(places: Places, outlet: Outlet | None) -> Line | None:
    """What the editor says of an outlet: its country and a note."""
    said = ", ".join(filter(None, (outlet.country, outlet.note))) if outlet else ""
    return editor(places, said) if said else None


def titled(places: Places, id: str) -> Line:
    """An article's title without chips: a slice of the text where it is printed there, else of the metadata."""
    title = places.analyses[id].article.title
    if title.origin == "printed" and title.span:
        return quoted(places, Evidence(id, title.span), bare=True)
    whole = quoted(places, Evidence(id, Span(0, len(title.text)), "title"), bare=True)
    return replace(whole, broken_off=_broken_off(places, id))


def _broken_off(places: Places, id: str) -> bool:
    """Whether a title that was derived from the lead ends before its sentence does."""
    a = places.analyses[id]
    title = a.article.title
    if title.origin != "derived" or not title.span or not a.sentences:
        return False
    end = a.sentences[places.number(id, title.span.end - 1)].span.end
    return bool(words(a.article.text, Span(title.span.end, max(title.span.end, end))))


def doubts(places: Places, id: str) -> tuple[Line, ...]:
    found = []
    for n, w in enumerate(places.story.warnings):
        if w.article == id:
            at = (Evidence(id, w.span),) if w.span else ()
            found.append(derived(places, "warning", str(n), evidence=at))
    return tuple(found)


def ties(places: Places, article: str | None = None) -> tuple[Tied, ...]:
    """The closest ties of the story, without passages, or those of one article with them."""
    story = places.story.ties
    found = [n for n in range(len(story)) if article is None or article in story[n].articles]
    found.sort(key=lambda n: (KINDS.index(story[n].kind), n))
    return tuple(_tied(places, n, bool(article)) for n in found[:TIES])


def _tied(places: Places, n: int, passages: bool) -> Tied:
    tie = places.story.ties[n]
    told = [(a, b) for a, b in tie.shared if not places.withheld(a) and not places.withheld(b)]
    shared = tuple(Shared(quoted(places, a), quoted(places, b)) for a, b in told[:SHARED]) if passages else ()
    both = tuple(whole_article(places, a) for a in tie.articles)
    ribbons = pictures.ribbons(tie, *(len(places.analyses[a].article.text) for a in tie.articles))
    return Tied(tie.kind, both, derived(places, "tie", str(n)), shared, f"{places.article(tie.articles[0])}#shared", ribbons)


def _credit(places: Places, n: int) -> Credited:
    via = places.story.via[n]
    return Credited(derived(places, "credit", str(n)), passage(places, via.evidence))


def siblings(places: Places, article: str) -> tuple[Chip, ...]:
    """The other articles of the same origin."""
    group = next((o.articles for o in places.story.origins if article in o.articles), ())
    return tuple(whole_article(places, a) for a in group if a != article)
