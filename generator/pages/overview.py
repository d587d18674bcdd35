"""The first page of a briefing whose stories all lie in folders: what stories there are."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Briefing, Page
from generator.pages.home import bottom_line, summary
from generator.pages.lines import Line, derived, editor
from generator.pages.places import Places


@dataclass(frozen=True, slots=True)
class Entry:
    title: Line
    href: str
    size: Line
    origins: Line
    bottom_line: Line | None


@dataclass(frozen=True, slots=True)
class Overview:
    title: Line
    stories: tuple[Entry, ...]


def lay(briefing: Briefing) -> Page:
    found = []
    for story in briefing.stories:
        places = Places(story)
        first = next(iter([settled.line for settled in bottom_line(places)] or summary(places)), None)
        found.append(Entry(editor(places, story.title), places.at("index"), derived(places, "size"), derived(places, "sources"), first))
    view = Overview(Line(briefing.title, "editor", ""), tuple(found))
    return Page("index.md", briefing.title, "The stories of this briefing.", "overview.md.j2", view, boost=2.0)
