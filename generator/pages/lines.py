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
    """One printed statement. ``parts`` together spell ``text``; ``of`` are the arguments of a derived line's rule.

    ``broken_off``: the sentence goes on behind it, and a mark outside of the line says so.
    """

    text: str
    how: How
    story: str
    evidence: tuple[Evidence, ...] = ()
    rule: str = ""
    of: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    chips: tuple[Chip, ...] = ()
    broken_off: bool = False


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
            found[e.article] = chip(places, e.article, places.passage(e))
    return tuple(found.values())


def chip(places: Places, article: str, href: str) -> Chip:
    """A link into an article; its note says whose it is."""
    known = places.analyses[article].article
    return Chip(label(article), href, ": ".join(filter(None, [label(article), known.outlet, flat(known.title.text)])))


def quoted(
    places: Places, evidence: Evidence, support: Iterable[Evidence] = (), marks: Sequence[Mark] = (), bare: bool = False
) -> Line:
    """A slice of an article. ``support`` are passages that say the same; ``bare`` leaves the chips out."""
    found = (evidence, *(e for e in support if e != evidence))
    parts = marked(places, evidence, marks) if marks else ()
    return Line(places.words(evidence), "quoted", places.story.id, found, parts=parts, chips=() if bare else chips(places, found))


def composed(places: Places, text: str, evidence: Iterable[Evidence], bare: bool = False) -> Line:
    """Words put together from spans: names, numbers and quotations in them stand in the evidence.

    Articles that the words themselves name in brackets become chips there instead of behind.
    """
    found = tuple(evidence)
    behind = {c.label: c for c in chips(places, found)}
    parts = () if bare else _chipped(text, behind)
    if not parts:
        return Line(text, "composed", places.story.id, found, chips=() if bare else tuple(behind.values()))
    return Line("".join(p.text for p in parts), "composed", places.story.id, found, parts=parts)


def _chipped(text: str, behind: dict[str, Chip]) -> tuple[Part, ...]:
    """The text with its bracketed labels, "(000)" or "(000, 004)", as chips; empty where it names no article so."""
    pieces = re.split(r"\s*\(([^()]*)\)", text)
    named = [[label.strip() for label in piece.split(",")] for piece in pieces[1::2]]
    if not named or not all(label in behind for labels in named for label in labels):
        return ()
    parts = []
    for n, piece in enumerate(pieces):
        if n % 2 == 0:
            parts.append(Part(piece))
            continue
        for label in named[n // 2]:
            parts += [Part("\u00a0"), Part(label, "chip", behind[label].note, behind[label].href)]
    return tuple(p for p in parts if p.text)


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
