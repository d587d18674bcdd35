"""What an editor corrects by hand, and what became of it.

Whoever edits by hand wins; each stage of ``tell_story`` has its part here, which takes what the program found and gives
what the hand makes of it, with an ``Outcome`` for every correction of its kind: applied, needless (the program says so by
itself), or matching nothing. Without corrections every part gives back what it was given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from generator.compare.corrections import finding
from generator.compare.corrections.persons import settle as people
from generator.compare.corrections.sources import settle as sources
from generator.compare.corrections.speakers import settle as speakers
from generator.compare.corrections.statements import dropped, pinned
from generator.compare.corrections.telling import ALONE, Told, outcome, unmatched
from generator.compare.corrections.verdicts import settle as verdicts
from generator.lang import language
from generator.lang.tables import Language
from generator.model import Act, Analysis, Correction, Drop, Note, Outcome, Overrule, Person, Pin, Restate, Settings, Speaks, Split, Story
from generator.text import called, slug

__all__ = ["dropped", "gathered", "meant", "notes", "people", "pinned", "sources", "speakers", "verdicts"]

#: pages of which every story has one, and those of the briefing
OF_A_STORY = ("index", "compare", "timeline", "quotes", "sources")
METHOD, OVERVIEW = "method", "index"
STATES = ("applied", "needless", "unmatched")


def notes(corrections: tuple[Correction, ...], story: str, people: tuple[Person, ...], analyses: tuple[Analysis, ...], tongue: Language) -> tuple[Outcome, ...]:
    """For each note whether this story has its page; ``touched`` is the page: "compare", "people/<id>", "articles/<id>"."""
    done = []
    for c in corrections:
        if isinstance(c.act, Note):
            page = _page(c.act.page, story, people, analyses)
            found = outcome(c, "applied", ("noted", {}), tongue, (page,)) if page else unmatched(c, ("no-page", {"page": c.act.page}), tongue)
            done.append(found)
    return tuple(done)


def _page(page: str, story: str, people: tuple[Person, ...], analyses: tuple[Analysis, ...]) -> str | None:
    """The story's own name of a page; an article may be called by any name that means one."""
    kind, _, name = page.partition("/")
    if kind == "stories":
        its, _, page = name.partition("/")
        if not story or its not in (story, slug(story)):
            return None
        kind, _, name = page.partition("/")
    elif story and kind != "articles":
        return None
    if kind == "articles":
        id = finding.article(name, analyses)[0] or finding.article(f"{story}/{name}", analyses)[0]
        return f"articles/{id}" if id else None
    if kind == "people":
        return page if any(p.followed and p.id == name for p in people) else None
    return page if page in OF_A_STORY else None


def meant(settings: Settings, articles: Iterable[str]) -> Settings:
    """The settings without the corrections that name an article as several are called, in whatever story."""
    ids = tuple(articles)
    kept = tuple(c for c in settings.corrections if not _several(c.act, ids))
    return settings if len(kept) == len(settings.corrections) else replace(settings, corrections=kept)


def _several(act: Act, ids: tuple[str, ...]) -> Told | None:
    """Why it is open which article is meant, where it is."""
    for name in NAMED.get(type(act), lambda act: ())(act):
        if name and len(found := called(name, ids)) > 1:
            return "several-articles", {"article": name, "found": ", ".join(found)}
    return None


#: The articles that a correction names.
NAMED: dict[type, Callable[[Any], tuple[str | None, ...]]] = {
    Split: lambda act: (act.article,),
    Speaks: lambda act: (act.at.article,),
    Restate: lambda act: (act.article, act.origin if act.origin != ALONE else None),
    Drop: lambda act: (act.at.article,),
    Pin: lambda act: (act.at.article,),
    Overrule: lambda act: (act.a.article, act.b.article),
    Note: lambda act: (act.page.removeprefix("articles/") if act.page.startswith("articles/") else None,),
}


def gathered(stories: Iterable[Story], settings: Settings) -> tuple[Outcome, ...]:
    """What became of each correction in the whole briefing: it need apply to one of the stories only."""
    tongue, told = language(settings.language), tuple(stories)
    ids = tuple(a.article.id for story in told for a in story.analyses)
    found = []
    for c in settings.corrections:
        here = [o for story in told for o in story.corrections if o.correction == c]
        if isinstance(c.act, Note) and _of_all(c.act.page, told):
            here = [outcome(c, "applied", ("noted", {}), tongue, (c.act.page,))]
        if here:
            found.append(min(here, key=lambda o: (STATES.index(o.state), not o.touched)))
        else:
            found.append(unmatched(c, _several(c.act, ids) or ("no-articles", {}), tongue))
    return tuple(found)


def _of_all(page: str, stories: tuple[Story, ...]) -> bool:
    """Whether it is a page of no single story."""
    return page == METHOD or page == OVERVIEW and all(story.id for story in stories)
