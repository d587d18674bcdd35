"""What stands in the margin of an article's text: who is named, who speaks, where others differ, what is shared."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Analysis, Block, Evidence, Span
from generator.pages.contrast import VERDICTS, Badge
from generator.pages.lines import Chip, Line, chips, composed, derived
from generator.pages.places import Places

AGREED = 2               # agreements beside one paragraph
PASSAGES = 3             # shared passages beside one paragraph


@dataclass(frozen=True, slots=True)
class Compared:
    """A value of this paragraph and the verdict on it."""

    verdict: Badge
    label: Line
    href: str


@dataclass(frozen=True, slots=True)
class Linked:
    line: Line
    href: str | None


@dataclass(frozen=True, slots=True)
class Margin:
    """``shared`` are the articles that print the same passage, ``reworded`` those that print a quotation otherwise."""

    compared: tuple[Compared, ...]
    reworded: tuple[Chip, ...]
    shared: tuple[Chip, ...]
    named: tuple[Linked, ...]
    speakers: tuple[Line, ...]

    @property
    def empty(self) -> bool:
        return not (self.compared or self.reworded or self.shared or self.named or self.speakers)


def beside(places: Places, a: Analysis, block: Block, first: dict[str, int]) -> Margin:
    """What belongs beside a block; ``first`` is where each entity is named first."""
    return Margin(
        compared=_compared(places, a.article.id, block.span),
        reworded=_reworded(places, a.article.id, block.span),
        shared=_shared(places, a.article.id, block.span),
        named=tuple(_linked(places, e) for e, at in first.items() if block.span.start <= at < block.span.end and places.person(e)),
        speakers=_speakers(places, a, block.span),
    )


def first_named(a: Analysis) -> dict[str, int]:
    """Entity -> the offset at which an article first names it, in their order."""
    first: dict[str, int] = {}
    for m in sorted(a.mentions, key=lambda m: m.span):
        if m.form != "pronoun":
            first.setdefault(m.entity, m.span.start)
    return first


def _linked(places: Places, entity: str) -> Linked:
    return Linked(derived(places, "name", entity), places.person(entity))


def _within(e: Evidence, article: str, span: Span) -> bool:
    return e.article == article and e.part == "text" and span.start <= e.span.start < span.end


def _compared(places: Places, article: str, span: Span) -> tuple[Compared, ...]:
    """Comparisons with a value in this paragraph, the most pressing first, and a few of those that agree."""
    found = [c for c in places.compared.get(article, ()) if any(_within(v.focus, article, span) for v in c.values)]
    found.sort(key=lambda c: VERDICTS.index(c.verdict))
    same = [c for c in found if c.verdict == "agree"][:AGREED]
    shown = [c for c in found if c.verdict != "agree"] + same
    return tuple(
        Compared(
            Badge(c.verdict, derived(places, "verdict", c.id)),
            composed(places, c.label[:1].upper() + c.label[1:], (v.evidence for v in c.values), bare=True),
            places.at(f"compare#{c.id}"),
        )
        for c in shown
    )


def _reworded(places: Places, article: str, span: Span) -> tuple[Chip, ...]:
    """The other prints of quotations that stand in this paragraph in other words."""
    here = (q for q in places.quoted.get(article, ()) if q.differs and any(_within(v.evidence, article, span) for v in q.variants))
    return chips(places, (v.evidence for q in here for v in q.variants if v.evidence.article != article))


def _shared(places: Places, article: str, span: Span) -> tuple[Chip, ...]:
    """Passages of other articles that are printed here as well; where a whole text is shared, its head says so."""
    found: list[Evidence] = []
    for tie in places.tied.get(article, ()):
        for pair in tie.shared if tie.kind == "passage" else ():
            mine, theirs = pair if pair[0].article == article else pair[::-1]
            if _within(mine, article, span):
                found.append(theirs)
    return chips(places, found)[:PASSAGES]


def _speakers(places: Places, a: Analysis, span: Span) -> tuple[Line, ...]:
    """Who speaks in this paragraph's quotations, as far as it is certain; each once."""
    found: dict[str, Line] = {}
    for n, q in enumerate(a.quotes):
        if q.direct and q.speaker and span.start <= q.span.start < span.end:
            line = derived(places, "quote-speaker", a.article.id, str(n))
            found.setdefault(line.text, line)
    return tuple(found.values())
