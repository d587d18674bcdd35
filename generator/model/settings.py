"""What the editor says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Followed:
    """Somebody the editor follows; ``id`` is the slug of the name, ``role`` is what the editor calls them."""

    id: str
    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What ``briefing.yml``, front matter or a saved page knows of one article; each part may be unknown.

    ``language`` is None where the site's holds.
    """

    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Outlet:
    """What the editor says of an outlet; ``name`` as the articles' metadata give it."""

    name: str
    country: str | None = None
    url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """``briefing.yml``, validated. ``articles`` is keyed by id or by a unique stem, ``outlets`` by name."""

    title: str = "Briefing"
    language: str = "en"
    people: tuple[Followed, ...] = ()
    articles: dict[str, Metadata] = field(default_factory=dict)
    outlets: dict[str, Outlet] = field(default_factory=dict)
    text: Literal["full", "cited"] = "full"
