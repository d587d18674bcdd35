"""How many of something there are, and which in a row something is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.compare.facts.known import known
from generator.compare.facts.line import Line, Token
from generator.compare.facts.subject import Subject
from generator.compare.facts.told import Fact, Told, Worth, denied
from generator.model import Interval, Quantity, Span
from generator.text import stem

REACH = 12               # tokens between a verb and the number that it governs
NONE = Interval(0, 0)
NOUN = 4                 # words between a rank and the noun that is ranked
ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


def counted(told: Told) -> Iterator[Fact]:
    """"has about 800,000 inhabitants", "sold 12 copies": how many, by the verb and what is counted."""
    line = told.line
    for q in told.quantities:
        n = line.at(q.span.start)
        if q.kind == "count" and q.counted:
            yield from _count(told, n, line.at(q.counted.end - 1), q.interval, _written(q), q.span, q.rule)


def lacking(told: Told) -> Iterator[Fact]:
    """"had no sons" is none of them."""
    line, none = told.line, told.line.language.facts.none
    for n, t in enumerate(line.tokens[:-1]):
        noun = line.tokens[n + 1]
        alone = not noun.capital and not line.low(n + 2).isalnum()
        if t.low in none and alone and _plural(noun, line):
            yield from _count(told, n, n + 1, NONE, "0", Span(t.start, noun.end))


def _having(told: Told, verb: int) -> Subject:
    """Who has them: of "Yale has many alumni, including two presidents" its alumni."""
    line, noun = told.line, told.line.tokens[verb - 2] if verb >= 2 else None
    named = verb > line.main and line.low(verb - 1) == "," and noun and noun.word and not noun.capital and not line.says_what_it_is
    return replace(told.subject, head=noun.low, entity=None) if named and told.subject.names else told.subject


def _plural(noun: Token, line: Line) -> bool:
    numbers = line.language.numbers
    return noun.low.endswith(numbers.plural_endings) and not noun.low.endswith(numbers.not_plural_endings)


def _count(told: Told, n: int, counted: int, interval: Interval, value: str, span: Span, rule: str = "") -> Iterator[Fact]:
    """The fact of a number at one token of what is named by another, if a verb's subject has or does so many."""
    line = told.line
    verb = _holder(line, n) if n > line.main and not line.tokens[n].depth else None
    what = _what(line, verb) if verb is not None else None
    about = _having(told, verb) if what == "hold" else told.about(verb) if what else None
    if about and (what == "hold" or about.lead):
        yield told.fact(about, ("count", what, stem(line.low(counted), line.language.grammar.stemmer)), Worth(interval), value, span, rule)


def _holder(line: Line, n: int) -> int | None:
    """The verb before a number, not before the main verb."""
    holding = line.language.facts.holding
    verb = next((k for k in range(n - 1, max(-1, n - REACH), -1) if line.verb(k) or line.low(k) in holding), -1)
    return verb if verb >= line.main else None


def _what(line: Line, verb: int) -> str | None:
    """What is done to those counted; None of a toll: it grows, and is compared with its day."""
    low, language = line.low(verb), line.language
    if low in language.facts.holding:
        return "hold"
    action = next((action for action, forms in language.events.actions if low in forms), None)
    return None if action in language.measures.tolls else action or stem(low, language.grammar.stemmer)


def _written(q: Quantity) -> str:
    low, high = q.interval.low, q.interval.high
    if low == high and low is not None:
        return f"{low:g}"
    return f"[{'-∞' if low is None else f'{low:g}'}, {'∞' if high is None else f'{high:g}'}]"


@dataclass(frozen=True, slots=True)
class Rank:
    """"third-largest": place 3 by ``extreme`` "largest"; ``narrowed`` is what a hyphen ties to it ("best-selling");
    ``end`` is the number of the token behind it."""

    place: int
    extreme: str
    narrowed: str
    end: int


def ranked(told: Told) -> Iterator[Fact]:
    """"is the third largest city", "her second studio album": place in a row of what the noun names, or an extreme of it."""
    line = told.line
    in_dates = frozenset(d for date in told.dates for d in range(line.at(date.span.start), line.at(date.span.end - 1) + 1))
    n = line.main + 1
    while n < len(line.tokens):
        rank = None if n in in_dates else _rank(line, n)
        if rank is None:
            n += 1
            continue
        noun = _noun(line, rank.end)
        if noun and not denied(line, n) and (line.says_what_it_is or _becoming(line, n)):
            span = Span(line.tokens[n].start, line.tokens[rank.end - 1].end)
            worth = Worth(Interval(rank.place, rank.place), term=rank.extreme or None)
            yield told.fact(told.subject, ("rank", rank.narrowed, *noun), worth, f"{rank.place} {rank.extreme}".strip(), span)
        n = rank.end


def _rank(line: Line, n: int) -> Rank | None:
    """The rank or extreme that begins at a token."""
    token, extremes, ordinals = line.tokens[n], known(line.language).extremes, line.language.numbers.ordinals
    if token.capital or token.depth:
        return None
    place = ordinals.get(token.low) or (int(m[1]) if (m := ORDINAL.fullmatch(token.low)) else None)
    if not place:
        extreme, _, narrowed = token.low.partition("-")
        return Rank(1, extreme, narrowed, n + 1) if extreme in extremes and extreme not in ordinals else None
    extreme, _, narrowed = line.low(n + 1).partition("-")
    if extreme in extremes:
        return Rank(place, extreme, narrowed, n + 2)
    return Rank(place, "", token.low.partition("-")[2], n + 1)


def _becoming(line: Line, n: int) -> bool:
    """"… and became the second", "becoming one of the worst": the next verb before says what the subject is."""
    becoming = line.language.facts.becoming
    verb = next((k for k in range(n - 1, line.main, -1) if line.verb(k) or line.low(k) in becoming), None)
    return verb is not None and line.low(verb) in becoming


def _noun(line: Line, n: int) -> tuple[str, ...]:
    """The stems of the words up to the noun's end."""
    found = []
    for k, t in enumerate(line.tokens[n : n + NOUN], n):
        if not t.word or t.low in line.language.grammar.function_words or line.verb(k):
            break
        found.append(stem(t.low, line.language.grammar.stemmer))
    return tuple(found)
