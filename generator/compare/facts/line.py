"""A sentence as tokens, with its verbs and brackets known: what the finders of facts read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.lang.tables import Language
from generator.model import Span

TOKEN = re.compile(r"\d[\d,.]*(?:st|nd|rd|th)?(?![^\W_])|[^\W_]+(?:['’.\-/][^\W_]+)*|['’]s\b|--|[^\w\s]")
OPENS, CLOSES = "([{", ")]}"
LONG = 5                 # letters from which "-ed" is an ending


class Token(NamedTuple):
    """``low`` is the word in lower case; ``depth`` counts the brackets around it, their signs included."""

    low: str
    capital: bool
    start: int
    end: int
    depth: int

    @property
    def word(self) -> bool:
        return self.low[0].isalnum()


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a sentence and the number of its main verb (None where none is found).

    ``lead``: the sentence opens its article, so that it is about what the story is about.
    """

    article: int
    span: Span
    tokens: tuple[Token, ...]
    main: int | None
    lead: bool
    language: Language

    def at(self, place: int) -> int:
        """The number of the first token that ends behind a place of the text."""
        return next((n for n, t in enumerate(self.tokens) if t.end > place), len(self.tokens))

    def low(self, n: int) -> str:
        """The word there in lower case; "" outside of the sentence."""
        return self.tokens[n].low if 0 <= n < len(self.tokens) else ""

    def verb(self, n: int) -> bool:
        return verbal(self.tokens[n], self.language)

    def copular(self, n: int) -> bool:
        """A verb that says what something is: "is", "was", "became"."""
        low = self.tokens[n].low
        return low in self.language.speech.copulas or low in self.language.facts.becoming

    @property
    def says_what_it_is(self) -> bool:
        return self.main is not None and self.copular(self.main)


def read(text: str, span: Span, article: int, lead: bool, language: Language) -> Line:
    """``text`` with its brackets legible (``analyse.unbroken``)."""
    tokens = tuple(_tokens(text, span))
    return Line(article, span, tokens, _main(tokens, language), lead, language)


def _tokens(text: str, span: Span) -> Iterator[Token]:
    depth = 0
    for m in TOKEN.finditer(text, span.start, span.end):
        printed = m[0]
        if printed in OPENS:
            depth += 1
        yield Token(printed.lower(), printed[0].isupper(), m.start(), m.end(), depth)
        if depth and printed in CLOSES:
            depth -= 1


def _main(tokens: tuple[Token, ...], language: Language) -> int | None:
    """The first finite verb outside of brackets; a participle that opens the sentence is none."""
    gerunds = language.grammar.gerund_endings
    return next((n for n, t in enumerate(tokens) if n and not t.depth and verbal(t, language) and not t.low.endswith(gerunds)), None)


def verbal(token: Token, language: Language) -> bool:
    """A word printed in lower case that hardly is anything but a verb or a participle."""
    return not token.capital and token.low[0].isalnum() and _verbal(token.low, language)


@lru_cache(maxsize=1 << 14)
def _verbal(low: str, language: Language) -> bool:
    grammar, facts = language.grammar, language.facts
    if low in grammar.auxiliaries or low in grammar.finite or low in facts.once or low in facts.aspects or low in facts.living:
        return True
    gerund = low.endswith(grammar.gerund_endings) and low not in grammar.gerund_prepositions
    return len(low) >= LONG and (low.endswith(grammar.past_endings) or gerund)
