"""What the articles of a story give together; every passage is evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.model.analysis import Analysis, EntityKind, Form, Interval
from generator.model.article import Span
from generator.model.settings import Correction

Verdict = Literal["agree", "compatible", "update", "conflict", "unclear"]


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
class Judged:
    """What the program said where a hand said otherwise."""

    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Pair:
    """The verdict for two values, numbers into ``Comparison.values``; of an update, ``b`` supersedes ``a``.

    ``overruled`` is there where the verdict is an editor's.
    """

    a: int
    b: int
    verdict: Verdict
    reason: str
    overruled: Judged | None = None


@dataclass(frozen=True, slots=True)
class Absent:
    """An article that gives no value: it is silent, or it is earlier than what it would have to tell."""

    article: str
    why: Literal["silent", "earlier"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The values that articles give for one and the same thing; ``verdict`` is the strongest of the pairs'.

    ``overruled`` is the program's own, where a hand overruled one of the pairs.
    """

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
    overruled: Judged | None = None


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
class Outcome:
    """What became of a correction: ``what`` it says and ``told``, what it changed or why nothing, in words.

    "needless": the program says so itself by now; "unmatched": what it speaks of is not there. ``touched`` are the
    ids of the people, articles, comparisons or claims that it is about, or the page of a note; ``evidence`` is the
    passages that its words were found at.
    """

    correction: Correction
    state: Literal["applied", "needless", "unmatched"]
    what: str
    told: str
    touched: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


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
    corrections: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole: every story of the folder, in order of id, and what became of each correction in them."""

    title: str
    stories: tuple[Story, ...]
    corrections: tuple[Outcome, ...] = ()
