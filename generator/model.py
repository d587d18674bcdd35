"""Every value that crosses a stage. Nothing here computes.

A text is a coordinate system: offsets count Unicode characters of ``Article.text``, which is fixed at
ingest; everything found is a span of it, and whoever shows a thing slices it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

BlockKind = Literal["title", "byline", "dateline", "heading", "body", "caption", "credit", "boilerplate"]
EntityKind = Literal["person", "organisation", "place", "other"]
Form = Literal["name", "title", "pronoun"]
Verdict = Literal["agree", "compatible", "update", "conflict", "unclear"]
Status = Literal["planned", "unconfirmed", "happened", "denied", "cancelled"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``[start, end)`` in characters of an article's text."""

    start: int
    end: int


# ---------------------------------------------------------------- what ingest gives


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text with one function; ``rule`` names what decided it, in words a reader accepts."""

    span: Span
    kind: BlockKind
    rule: str


@dataclass(frozen=True, slots=True)
class Title:
    """``span`` is None where the title came from metadata and is no part of the text ("given")."""

    text: str
    span: Span | None
    origin: Literal["printed", "given", "derived"]


@dataclass(frozen=True, slots=True)
class Article:
    """One file. ``blocks`` lie in reading order, never overlap, and leave out nothing but white space.

    ``published`` is what metadata says; a date that the text prints is found by the analysis.
    """

    id: str
    story: str
    path: str
    text: str
    sha256: str
    language: str
    title: Title
    blocks: tuple[Block, ...]
    outlet: str | None = None
    published: date | None = None
    url: str | None = None


# ---------------------------------------------------------------- what the analysis of one article gives


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


# ---------------------------------------------------------------- what the articles give together


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A passage: an article's id and a span of its text, or of its title where that is no part of the text."""

    article: str
    span: Span
    part: Literal["text", "title"] = "text"


@dataclass(frozen=True, slots=True)
class FormSeen:
    """One printed form of an entity's name, the articles that print it, and why it counts as misspelt, if it does."""

    text: str
    articles: tuple[str, ...]
    misspelt: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One entity across the articles of a story; not only people: ``kind`` tells."""

    id: str
    name: str
    kind: EntityKind
    followed: bool
    forms: tuple[FormSeen, ...]
    titles: tuple[Evidence, ...]
    mentions: tuple[tuple[Evidence, Form], ...]


@dataclass(frozen=True, slots=True)
class Value:
    """What one article gives. ``evidence`` is the clause, ``focus`` the words that hold the value.

    ``value`` is the reading ("[5.5, 6) h"), ``rule`` how it was read.
    """

    evidence: Evidence
    focus: Evidence
    value: str
    rule: str = ""
    interval: Interval | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """The verdict for two values, numbers into ``Comparison.values``; of an update, ``b`` supersedes ``a``."""

    a: int
    b: int
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Absent:
    """An article that gives no value: it is silent, or it is earlier than what it would have to tell."""

    article: str
    why: Literal["silent", "earlier"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The values that articles give for one and the same thing; ``verdict`` is the strongest of the pairs'."""

    id: str
    kind: str
    label: str
    entities: tuple[str, ...]
    day: str | None
    verdict: Verdict
    reason: str
    values: tuple[Value, ...]
    pairs: tuple[Pair, ...]
    absent: tuple[Absent, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement; ``evidence`` with the best wording first."""

    id: str
    evidence: tuple[Evidence, ...]
    articles: tuple[str, ...]
    origins: tuple[str, ...]
    status: Literal["agreed", "one-origin", "single", "superseded", "contested"]


@dataclass(frozen=True, slots=True)
class Variant:
    """One outlet's print of an utterance."""

    evidence: Evidence
    speaker: str | None
    entity: str | None


@dataclass(frozen=True, slots=True)
class SharedQuote:
    """One utterance; more than one variant where several articles print it."""

    id: str
    differs: bool
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One dated happening. ``doubt`` says what is doubtful about the date, None where nothing is."""

    earliest: date
    latest: date
    granularity: str
    doubt: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """A passage with a date that could not be placed, and why not."""

    evidence: Evidence
    why: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles whose text comes from one place. The origins of a story are a partition of its articles."""

    id: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two articles that share text. ``shared`` lists the passages of both, pair by pair."""

    articles: tuple[str, str]
    kind: Literal["reprint", "rewrite", "passage"]
    reason: str
    shared: tuple[tuple[Evidence, Evidence], ...]


@dataclass(frozen=True, slots=True)
class Via:
    """A credit, as evidence."""

    evidence: Evidence
    source: str


@dataclass(frozen=True, slots=True)
class BottomLine:
    """One statement of the story in short: a quoted sentence (``comparison`` None) or a composed disagreement."""

    text: str
    evidence: tuple[Evidence, ...]
    claim: str | None = None
    comparison: str | None = None


@dataclass(frozen=True, slots=True)
class Warning:
    """A doubt about content; ``span`` None where it is about the article as a whole."""

    article: str
    kind: str
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One event and all that its articles told of it.

    ``analyses`` are those of the articles, with entity ids that hold across the story and with dates counted
    from the story's days; in order of article id.
    """

    id: str
    title: str
    analyses: tuple[Analysis, ...]
    people: tuple[Person, ...]
    comparisons: tuple[Comparison, ...]
    claims: tuple[Claim, ...]
    quotes: tuple[SharedQuote, ...]
    timeline: tuple[TimelineEntry, ...]
    undated: tuple[Undated, ...]
    origins: tuple[Origin, ...]
    ties: tuple[Tie, ...]
    via: tuple[Via, ...]
    bottom_line: tuple[BottomLine, ...]
    summary: tuple[Evidence, ...]
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole: every story of the folder, in order of id."""

    title: str
    stories: tuple[Story, ...]


# ---------------------------------------------------------------- what is laid out


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site, before it is rendered.

    ``path`` is its place below the site's root with the ending ``.md``; ``view`` is the value that its template
    lays out, of the type that the page's own module declares; ``edit`` is the article file that an edit link
    leads to (relative to the articles' folder), ``boost`` its weight in search.
    """

    path: str
    title: str
    description: str
    template: str
    view: object
    edit: str | None = None
    boost: float = 1.0


# ---------------------------------------------------------------- what the editor says


@dataclass(frozen=True, slots=True)
class Followed:
    """Somebody the editor follows; ``id`` is the slug of the name, ``role`` is what the editor calls them."""

    id: str
    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What ``briefing.yml`` knows of one article; each part may be unknown."""

    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None


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
