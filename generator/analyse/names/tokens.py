"""The words of a sentence as its names are read from, with what each word may be by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from generator.analyse.names.lexicon import Lexicon, key

# "U.S.", "A.J." and single initials keep their full stops; a possessive 's stays outside; "O'Brien", "Ki-moon" are one token
TOKEN = re.compile(
    r"([A-Z]?[a-z]{2,}(?=[\s,])|"    # most words; the rest says the same of every word, and takes three times as long
    r"[A-Z](?:\.[A-Z])+\b\.?|[A-Z]\.(?=\s?[A-Z])"
    r"|(?!(?<=['’])[sS]\b)[^\W_]+(?:(?:['’](?!s\b|S\b)|-|&)(?:[A-Z](?:\.[A-Z])+\b\.?|[^\W_]+))*)"
)
NUMBER = re.compile(r"\d{3}s?")
APOSTROPHE = "'"

# What a word may be by itself, as bits: in lower case, and a function word; the others are worth a second look.
PLAIN, SMALL, NAMING, ROLE, GENDERED, NUMBERED, COMPOUND = 1, 2, 4, 8, 16, 32, 64


class Token(NamedTuple):
    """A word; ``low`` is its key; ``gap`` is what is printed between it and the word before it in its sentence."""

    start: int
    end: int
    text: str
    low: str
    gap: str

    @property
    def camel(self) -> bool:
        """Whether it is a name by a capital inside: "iPhone", "eBay", but not "kWh", "mRNA"."""
        return len(self.text) > 3 and self.text[0].islower() and self.text[1].isupper() and not self.text[1:].isupper()


def tokens(text: str, start: int, end: int, lex: Lexicon) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """The words from ``start`` to ``end``, and the bits of each.

    Column by column rather than word by word: in a third of the time, which counts at a thousand words an article.
    """
    parts = TOKEN.split(text[start:end])
    words = parts[1::2]
    if not words:
        return (), ()
    offsets = list(accumulate(map(len, parts), initial=start))
    lows, bits = zip(*map(_reader(lex), words))
    found = tuple(map(_made, zip(offsets[1::2], offsets[2::2], words, lows, parts[::2])))
    return _apart(found, bits, lex) if max(bits) >= COMPOUND else (found, bits)


_made = partial(tuple.__new__, Token)    # half the time of Token(…)


@lru_cache(maxsize=None)
def _reader(lex: Lexicon) -> Callable[[str], tuple[str, int]]:
    """From a word as printed to its key and bits; remembered, as most were seen before."""

    @lru_cache(maxsize=1 << 16)
    def read(word: str) -> tuple[str, int]:
        low, lower, digit = key(word), word.islower(), word[0].isdigit()
        bits = PLAIN * (lower and word[0].isalpha()) | NAMING * (not lower or digit or word in lex.words.prefixes)
        bits |= SMALL * (low in lex.grammar.function_words) | ROLE * (low in lex.role_nouns) | GENDERED * (low in lex.words.genders) | NUMBERED * bool(NUMBER.fullmatch(low))
        return low, bits | COMPOUND * (not lower and len(_pieces(word, lex)) > 1)

    return read


def _apart(found: tuple[Token, ...], bits: tuple[int, ...], lex: Lexicon) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """The words, those that hold several taken apart."""
    out, sorts, read = [], [], _reader(lex)
    for token, sort in zip(found, bits):
        if not sort & COMPOUND:
            out.append(token)
            sorts.append(sort)
            continue
        before = 0
        for start, end in _pieces(token.text, lex):
            low, piece = read(token.text[start:end])
            out.append(Token(token.start + start, token.start + end, token.text[start:end], low, token.text[before:start] if start else token.gap))
            sorts.append(piece)
            before = end
    return tuple(out), tuple(sorts)


def _pieces(word: str, lex: Lexicon) -> list[tuple[int, int]]:
    """Where a hyphenated word falls apart: "US-China" and "Chrysler-led" do, "Ki-moon" and "Coca-Cola" do not."""
    parts = word.split("-")
    if len(parts) == 1 or key(word) in lex.places:
        return [(0, len(word))]
    known = any(lex.places.get(key(p)) or (p.isupper() and len(p) > 1) for p in parts)
    if not known and parts[-1].lower() not in lex.words.compounds:
        return [(0, len(word))]
    found, at = [], 0
    for part in parts:
        if part:
            found.append((at, at + len(part)))
        at += len(part) + 1
    return found


def spelled(tokens: tuple[Token, ...]) -> str:
    """The key of a stretch of tokens, a possessive inside of it kept: "people's republic of china"."""
    name = tokens[0].low
    for t in tokens[1:]:
        name += f" {t.low}" if t.gap == " " else f"{t.gap.replace('’', APOSTROPHE).strip(' .')} {t.low}"
    return name
