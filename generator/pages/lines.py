"""What is printed of the news: every statement is a ``Line``, and every line knows what it rests on.

*quoted* is a slice of an article, *composed* is put together from spans, *derived* is computed by a rule of
``rules.py`` and computed again by the check, *editor* is what a hand wrote (design: rules of evidence, 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.model import Evidence, Span
from generator.pages.places import Places, label
from generator.pages.rules import RULES
from generator.text import flat

How = Literal["quoted", "composed", "derived", "editor"]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a line's text with the classes that mark it ("name", "focus differ"); ``note`` says why.

    Where the text itself names an article ("000"), ``href`` makes a chip of it.
    """

    text: str
    marks: str = ""
    note: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A small link to the passage that a line rests on; ``href`` counts from the site's root."""

    label: str
    href: str
    note: str


@dataclass(frozen=True, slots=True)
class Line:
    """One printed statement. ``parts`` together spell ``text``; ``of`` are the arguments of a derived line's rule."""

    text: str
    how: How
    story: str
    evidence: tuple[Evidence, ...] = ()
    rule: str = ""
    of: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of an article's text that is shown marked."""

    span: Span
    kind: str
    note: str = ""


def chips(places: Places, evidence: Iterable[Evidence]) -> tuple[Chip, ...]:
    """One chip for each article, to the first of its passages, in the order given."""
    found: dict[str, Chip] = {}
    for e in evidence:
        if e.article not in found:
            title = flat(places.analyses[e.article].article.title.text)
            found[e.article] = Chip(label(e.article), places.passage(e), f"{label(e.article)}: {title}")
    return tuple(found.values())


def quoted(
    places: Places, evidence: Evidence, support: Iterable[Evidence] = (), marks: Sequence[Mark] = (), bare: bool = False
) -> Line:
    """A slice of an article. ``support`` are passages that say the same; ``bare`` leaves the chips out."""
    found = (evidence, *(e for e in support if e != evidence))
    parts = marked(places, evidence, marks) if marks else ()
    return Line(places.words(evidence), "quoted", places.story.id, found, parts=parts, chips=() if bare else chips(places, found))


def composed(places: Places, text: str, evidence: Iterable[Evidence], bare: bool = False) -> Line:
    """Words put together from spans: names, numbers and quotations in them stand in the evidence.

    An article that the words themselves name in brackets, "(000)", becomes a chip there instead of behind.
    """
    found = tuple(evidence)
    behind = {c.label: c for c in chips(places, found)}
    pieces = re.split("\\((" + "|".join(map(re.escape, behind)) + ")\\)", text) if behind else [text]
    if len(pieces) == 1 or bare:
        return Line(text, "composed", places.story.id, found, chips=() if bare else tuple(behind.values()))
    parts = tuple(_chipped(piece, behind) if n % 2 else Part(_tied(piece, n, pieces)) for n, piece in enumerate(pieces))
    return Line("".join(p.text for p in parts), "composed", places.story.id, found, parts=parts)


def _tied(piece: str, n: int, pieces: list[str]) -> str:
    """A piece of text whose last blank does not break before the chip that follows."""
    return piece.rstrip() + "\u00a0" if n < len(pieces) - 1 else piece


def _chipped(piece: str, behind: dict[str, Chip]) -> Part:
    return Part(piece, "chip", behind[piece].note, behind[piece].href)


def derived(places: Places, rule: str, *of: str, evidence: Iterable[Evidence] = ()) -> Line:
    """What a rule computes of the story."""
    found = tuple(evidence)
    return Line(RULES[rule](places, of), "derived", places.story.id, found, rule, of, chips=chips(places, found))


def editor(places: Places, text: str) -> Line:
    """What a hand wrote: titles, names and roles in ``briefing.yml``."""
    return Line(text, "editor", places.story.id)


def marked(places: Places, evidence: Evidence, marks: Sequence[Mark]) -> tuple[Part, ...]:
    """The words at a passage, cut wherever a mark begins or ends; overlapping marks share a part."""
    span, text = evidence.span, places.words(evidence)
    inside = [m for m in marks if m.span.start < span.end and m.span.end > span.start]
    edges = {span.start, span.end}
    for m in inside:
        edges |= {max(m.span.start, span.start), min(m.span.end, span.end)}
    cuts = sorted(edges)
    parts = []
    for start, end in zip(cuts, cuts[1:]):
        here = [m for m in inside if m.span.start <= start and m.span.end >= end]
        kinds = " ".join(dict.fromkeys(m.kind for m in here))
        notes = "; ".join(dict.fromkeys(m.note for m in here if m.note))
        parts.append(Part(text[start - span.start : end - span.start], kinds, notes))
    return tuple(parts)
