"""What stands on which page: one page kind per module, Briefing -> Page.

A new kind is a module with a view and a ``lay`` function, a template of its name, and one line below.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Briefing, Page, Settings, Story
from generator.pages import article, compare, hand, home, linked, method, overview, person, quotes, sources, timeline, withheld
from generator.pages.places import Places

#: pages of which each story has one
OF_A_STORY: tuple[Callable[[Places, Settings], Page], ...] = (
    home.lay,
    compare.lay,
    timeline.lay,
    quotes.lay,
    sources.lay,
)


def lay_out(briefing: Briefing, settings: Settings, lay: Callable[[Story, tuple[Story, ...], Settings], list[Page]] | None = None) -> tuple[Page, ...]:
    """Every page of the site, in order of address. Whoever remembers pages gives a ``lay`` of their own."""
    lay = lay or lay_story
    pages = [hand.noted(method.lay(briefing), briefing.corrections)]
    if all(story.id for story in briefing.stories):
        pages.append(hand.noted(overview.lay(briefing), briefing.corrections))
    for story in briefing.stories:
        pages += lay(story, tuple(s for s in briefing.stories if s.id != story.id), settings)
    return tuple(sorted(pages, key=lambda p: p.path))


def lay_story(story: Story, others: tuple[Story, ...], settings: Settings) -> list[Page]:
    """The pages of one story, which name the others."""
    places = Places(story, others, withheld.shown(story, settings))
    pages = [lay(places, settings) for lay in OF_A_STORY]
    pages += [person.lay(places, settings, p) for p in story.people if p.followed]
    pages += [article.lay(places, settings, a) for a in story.analyses]
    return [hand.noted(linked.with_data(page, story), story.corrections, places) for page in pages]
