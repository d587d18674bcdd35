"""A sentence as tokens, with its verbs and brackets known: what the finders of facts read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.lang.tables import Language
from generator.model import Span

TOKEN = re.compile(r"\d[\d,.]*(?:st|nd|rd|th)?(?![^\W_])|[^\W_]+(?:['’.\-/][^\W_]+)*|['’]s\b|--|[^\w\s]")
OPENS, CLOSES = "([{", ")]}"
LONG = 5                 # letters from which "-ed" is an ending


@dataclass(frozen=True, slots=True)
class Token:
    """``low`` is the word in lower case; ``depth`` counts the brackets around it, their signs included."""

    low: str
    capital: bool
    span: Span
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
    sentence: int
    span: Span
    tokens: tuple[Token, ...]
    main: int | None
    lead: bool
    language: Language

    def at(self, place: int) -> int:
        """The number of the first token that ends behind a place of the text."""
        return next((n for n, t in enumerate(self.tokens) if t.span.end > place), len(self.tokens))

    def verb(self, n: int) -> bool:
        return verbal(self.tokens[n], self.language)

    @property
    def says_what_it_is(self) -> bool:
        """The main verb says what the subject is: "is", "was", "became"."""
        low = self.tokens[self.main].low if self.main is not None else ""
        return low in self.language.speech.copulas or low in self.language.facts.becoming


def read(text: str, span: Span, article: int, sentence: int, lead: bool, language: Language) -> Line:
    """``text`` with its brackets legible (``analyse.unbroken``)."""
    tokens = tuple(_tokens(text, span))
    return Line(article, sentence, span, tokens, _main(tokens, language), lead, language)


def _tokens(text: str, span: Span) -> Iterator[Token]:
    depth = 0
    for m in TOKEN.finditer(text, span.start, span.end):
        printed = m.group()
        depth += printed in OPENS
        yield Token(printed.lower(), printed[0].isupper(), Span(*m.span()), depth)
        depth -= printed in CLOSES and depth > 0


def _main(tokens: tuple[Token, ...], language: Language) -> int | None:
    """The first finite verb outside of brackets; a participle that opens the sentence is none."""
    for n, t in enumerate(tokens):
        if n and not t.depth and verbal(t, language) and not t.low.endswith(language.grammar.gerund_endings):
            return n
    return None


def verbal(token: Token, language: Language) -> bool:
    """A word printed in lower case that hardly is anything but a verb or a participle."""
    return not token.capital and token.word and _verbal(token.low, language)


@lru_cache(maxsize=1 << 14)
def _verbal(low: str, language: Language) -> bool:
    grammar, facts = language.grammar, language.facts
    if low in grammar.auxiliaries or low in grammar.finite or low in facts.once or low in facts.aspects or low in facts.living:
        return True
    return len(low) >= LONG and (low.endswith(grammar.past_endings) or low.endswith(grammar.gerund_endings) and low not in grammar.gerund_prepositions)
