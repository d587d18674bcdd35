"""What the analysis of one article gives; every place is a span of its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.model.article import Article, BlockKind, Span

EntityKind = Literal["person", "organisation", "place", "other"]
Form = Literal["name", "title", "pronoun"]
Status = Literal["planned", "unconfirmed", "happened", "denied", "cancelled"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """``kind`` is that of the block it stands in; its number is its place in ``Analysis.sentences``."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names somebody or something. ``name`` is the entity's canonical name, not what is printed."""

    span: Span
    form: Form
    entity: str
    name: str


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or place.

    ``titles`` are the spans, in this article, that say what the entity is ("Chinese Foreign Minister");
    ``misspelt`` are printed forms that were merged within edit distance, each with the reason.
    """

    id: str
    name: str
    kind: EntityKind
    followed: bool = False
    titles: tuple[Span, ...] = ()
    misspelt: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """Who speaks or relays. ``name`` is canonical where ``entity`` is known, else as printed."""

    span: Span
    name: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """``span`` holds the words without their marks. ``speaker`` is None unless one candidate remains."""

    span: Span
    direct: bool
    speaker: Party | None = None
    cue: Span | None = None
    via: Party | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers that a wording admits; None is unbounded. "nearly six" is [5.5, 6)."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """``kind`` is one of the kinds of a comparison (design.md, section 5); ``unit`` is canonical (h, person, USD).

    ``rule`` says how the words became the interval. ``counted`` is the span of what is counted, where it is told.
    """

    span: Span
    kind: str
    unit: str
    interval: Interval
    rule: str
    counted: Span | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that relative dates of an article count from, and in words what gave it.

    ``span`` is where the article itself prints it; None where metadata or other articles gave it.
    """

    day: date
    source: Literal["metadata", "printed", "dateline", "weekday", "story"]
    reason: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar interval. ``value`` is TIMEX3's; open parts stay open ("XXXX-06-19") and leave ``earliest`` None.

    ``anchor`` says in words what it was counted from; None where nothing was needed or nothing was there.
    """

    span: Span
    value: str
    earliest: date | None
    latest: date | None
    granularity: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody else's report that this article names: "(AP)", "reported dpa", "quoting Politico"."""

    span: Span
    source: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement of a sentence (its number). ``adverbial`` opens the sentence and sets time or place for the
    next clause; ``relative`` tells more of the one before."""

    span: Span
    sentence: int
    role: Literal["main", "adverbial", "relative"]


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to whom when, in one clause.

    ``span`` is the clause, ``extent`` the clauses that tell of the event: its own, a relative one behind it, an
    opening phrase before it. ``head`` is the span of the verb or noun, ``action`` its class ("meet") or its stem where it has none,
    ``participants`` entity ids in reading order, ``dates`` and ``quantities`` numbers into the analysis.
    """

    span: Span
    sentence: int
    head: Span
    action: str
    participants: tuple[str, ...]
    status: Status
    extent: tuple[Span, ...] = ()
    dates: tuple[int, ...] = ()
    quantities: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that one article told. ``printed`` is the date that the text itself bears, right or wrong.

    ``summary`` holds sentence numbers in reading order, ``ranked`` the same best first.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    credits: tuple[Credit, ...]
    clauses: tuple[Clause, ...]
    events: tuple[Event, ...]
    summary: tuple[int, ...]
    ranked: tuple[int, ...]
    anchor: Anchor | None = None
    printed: Date | None = None
