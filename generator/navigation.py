"""What the reader finds where: the tree of a site's navigation, from the pages that were laid out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from generator.model import Page

#: Path (or folder) of pages -> what the navigation calls them, in the order of the navigation.
LABELS = {
    "index.md": "Briefing",
    "compare.md": "Compare",
    "people": "People",
    "timeline.md": "Timeline",
    "quotes.md": "Quotes",
    "sources.md": "Sources",
    "method.md": "Method",
}
#: Articles are reached from statements: in the navigation a thousand of them cost a minute (measured).
_LEFT_OUT = "articles"
_STORIES = "stories"
#: One section for all of them, so that the theme can leave out (``navigation.prune``) those that are not open.
FURTHER = "Stories"

#: A page's path, {label: path}, or {label: tree}
Tree = list[str | dict[str, "str | Tree"]]


def tree(pages: Iterable[Page], by_hand: Iterable[str]) -> Tree:
    """The generated pages in the order of ``LABELS``, further stories in a section of theirs, then what was written by hand.

    A generated page that a hand replaced keeps its place.
    """
    pages = list(pages)
    stories: dict[str, list[Page]] = {}
    for page in pages:
        parts = PurePosixPath(page.path).parts
        stories.setdefault("/".join(parts[:2]) if parts[0] == _STORIES and len(parts) > 2 else "", []).append(page)
    made = _branch(stories.pop("", []), "")
    further: Tree = [{_name(found, base): _branch(found, base)} for base, found in stories.items()]
    made += [{FURTHER: further}] if further else []
    taken = paths(made) | {page.path for page in pages}
    return made + [path for path in by_hand if path not in taken]


def paths(nav: object) -> set[str]:
    """Every path that a navigation names."""
    if isinstance(nav, str):
        return {nav}
    inner = nav.values() if isinstance(nav, dict) else nav
    return {path for item in inner for path in paths(item)} if isinstance(nav, (dict, list)) else set()


def _branch(pages: list[Page], base: str) -> Tree:
    """The pages of one story, whose paths start with ``base``."""
    groups: dict[str, list[Page]] = {}
    for page in pages:
        groups.setdefault(PurePosixPath(page.path).relative_to(base or ".").parts[0], []).append(page)
    order = [*LABELS, *(g for g in groups if g not in LABELS and g != _LEFT_OUT)]
    made: Tree = []
    for group in order:
        found = groups.get(group, [])
        if found and group.endswith(".md"):
            made.append({LABELS.get(group, found[0].title): found[0].path})
        elif found:
            made.append({LABELS.get(group, group.capitalize()): [{page.title: page.path} for page in found]})
    return made


def _name(pages: list[Page], base: str) -> str:
    """A story is called what its first page is called."""
    index = f"{base}/index.md"
    return next((page.title for page in pages if page.path == index), PurePosixPath(base).name)
