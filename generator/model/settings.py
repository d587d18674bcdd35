"""What the editor says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.model.story import Verdict


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
    """What the editor says of an outlet; ``name`` as the articles' metadata give it, ``text`` None where the site's holds."""

    name: str
    country: str | None = None
    url: str | None = None
    note: str | None = None
    text: Literal["full", "cited"] | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A place as a hand points at it: words that an article prints; ``article`` is an id, a stem or a label."""

    article: str
    words: str


@dataclass(frozen=True, slots=True)
class Merge:
    """These names are one person's, the first is how they are called."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """A printed form that is somebody else than ``source``; in one article, where one is given."""

    name: str
    source: str
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Refuse:
    """A spelling that the program took for one of somebody's, and is none."""

    spelling: str
    of: str


@dataclass(frozen=True, slots=True)
class Speaks:
    """Who speaks the quotation that holds the words; None where nobody is certain."""

    at: Passage
    who: str | None


@dataclass(frozen=True, slots=True)
class Restate:
    """What is to be known of an article; None leaves it as it is. ``origin`` is another article, or "alone"."""

    article: str
    published: date | None = None
    outlet: str | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Drop:
    """The statement at these words is shown nowhere among the statements."""

    at: Passage


@dataclass(frozen=True, slots=True)
class Pin:
    """The sentence at these words opens the bottom line."""

    at: Passage


@dataclass(frozen=True, slots=True)
class Overrule:
    """The verdict for what two passages give; of an update, the second holds now."""

    a: Passage
    b: Passage
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Note:
    """Words at the top of a page: "compare", "people/<id>", "articles/<id>"."""

    page: str
    text: str


Act = Merge | Split | Refuse | Speaks | Restate | Drop | Pin | Overrule | Note


@dataclass(frozen=True, slots=True)
class Correction:
    """What a hand did, who and why. ``line`` of ``briefing.yml`` is where it stands, which changes nothing."""

    act: Act
    by: str
    why: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """``briefing.yml``, validated. ``articles`` is keyed by id or by a unique stem, ``outlets`` by name.

    ``corrections`` are in an order of their own, whatever theirs in the file.
    """

    title: str = "Briefing"
    language: str = "en"
    people: tuple[Followed, ...] = ()
    articles: dict[str, Metadata] = field(default_factory=dict)
    outlets: dict[str, Outlet] = field(default_factory=dict)
    text: Literal["full", "cited"] = "full"
    corrections: tuple[Correction, ...] = ()
