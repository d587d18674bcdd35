"""What an editor did by hand, as the pages show it: marked where it acts, and all of it on the page about the method."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.model import Evidence, Note, Outcome, Page
from generator.pages.lines import Line
from generator.pages.places import Places, address


@dataclass(frozen=True, slots=True)
class Deed:
    """One correction: what it says, whose it is and why, and what became of it."""

    what: Line
    by: Line
    why: Line
    state: str
    told: Line


@dataclass(frozen=True, slots=True)
class Noted:
    """An editor's words at the top of a page."""

    text: Line
    by: Line
    why: Line


def deed(outcome: Outcome, story: str = "") -> Deed:
    c = outcome.correction
    written = (Line(text, "editor", story) for text in (outcome.what, c.by, c.why, outcome.told))
    what, by, why, told = written
    return Deed(what, by, why, outcome.state, told)


def deeds(places: Places, kinds: tuple[type, ...], touched: str | None = None, at: Iterable[Evidence] = ()) -> tuple[Deed, ...]:
    """The corrections of some kinds that applied: to a thing, or at one of some passages."""
    passages = frozenset(at)
    return tuple(
        deed(o, places.story.id)
        for o in places.story.corrections
        if o.state == "applied" and isinstance(o.correction.act, kinds) and (touched in o.touched or not passages.isdisjoint(o.evidence))
    )


def noted(page: Page, outcomes: Iterable[Outcome], places: Places | None = None) -> Page:
    """The page with the notes that are meant for it."""
    found = tuple(
        Noted(Line(c.act.text, "editor", ""), Line(c.by, "editor", ""), Line(c.why, "editor", ""))
        for o in outcomes
        if isinstance((c := o.correction).act, Note) and o.state == "applied" and f"{_path(o.touched[0], places)}.md" == page.path
    )
    return replace(page, notes=found) if found else page


def _path(page: str, places: Places | None) -> str:
    """Where a page lies that a note names."""
    if places is None:
        return page
    kind, _, name = page.partition("/")
    named = {"articles": places.article_page, "people": lambda id: f"people/{address(id)}"}
    return places.base + (named[kind](name) if kind in named and name else page)
