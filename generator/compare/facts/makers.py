"""Who made something that has one maker: "directed by"."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.facts.line import Line, Token
from generator.compare.facts.told import Fact, Told, Worth
from generator.model import Span

JOINS = (",", "&", "/")


def makers(told: Told) -> Iterator[Fact]:
    """The one name behind "by"; where more are told, none is."""
    line, words = told.line, told.line.language.facts
    for n, t in enumerate(line.tokens[:-2]):
        made = words.makers.get(t.low)
        if not made or t.capital or t.depth or line.low(n + 1) != words.by:
            continue
        name, subject = _alone(line, n + 2), told.about(n)
        if name and subject and (subject.open or not subject.head):
            span = Span(name[0].start, name[-1].end)
            yield told.fact(subject, ("name", made), Worth(term=name[-1].low), " ".join(t.low for t in name), span)


def _alone(line: Line, n: int) -> list[Token]:
    """The run of capitals there, if no other name goes on with it."""
    end = n
    while end < len(line.tokens) and line.tokens[end].capital and line.tokens[end].word:
        end += 1
    listed = line.low(end) in JOINS and end + 1 < len(line.tokens) and line.tokens[end + 1].capital
    return [] if listed or line.low(end) in line.language.grammar.conjunctions else list(line.tokens[n:end])
