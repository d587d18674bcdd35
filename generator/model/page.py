"""What is laid out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site, before it is rendered.

    ``path`` is its place below the site's root with the ending ``.md``; ``view`` is the value that its template
    lays out, of the type that the page's own module declares; ``edit`` is the article file that an edit link
    leads to (relative to the articles' folder), ``boost`` its weight in search; ``wide`` takes the room of the table of contents;
    ``linked`` is what the page is about, in the words of schema.org, ``notes`` what a hand put on top of it.
    """

    path: str
    title: str
    description: str
    template: str
    view: object
    edit: str | None = None
    boost: float = 1.0
    linked: dict[str, object] | None = None
    wide: bool = False
    notes: tuple[object, ...] = ()
