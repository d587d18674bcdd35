"""The words of an article as its names are read from: tokens, sentence by sentence, with what their print tells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from generator.analyse.names.lexicon import Lexicon, key
from generator.model import Sentence, Span

# "U.S.", "A.J." and single initials keep their full stops; a possessive 's stays outside; "O'Brien", "Ki-moon" are one token
TOKEN = re.compile(
    r"[A-Z]?[a-z]{2,}(?=[\s,])|"    # most words; the rest says the same of every word, and takes three times as long
    r"[A-Z](?:\.[A-Z])+\b\.?|[A-Z]\.(?=\s?[A-Z])"
    r"|(?!(?<=['’])[sS]\b)[^\W_]+(?:(?:['’](?!s\b|S\b)|-|&)(?:[A-Z](?:\.[A-Z])+\b\.?|[^\W_]+))*"
)
MODEL = re.compile(r"\s\d{3}\b")
NUMBER = re.compile(r"\d{3}s?")
DOTTED = re.compile(r"(?:[A-Z]\.)+$")
ADDRESS = frozenset(("/", "-", "_", "//", ". ", "./", ".", "://", ": //"))
ENDS = frozenset(".!?”\"’')")
APOSTROPHE = "'"
OPENING = frozenset("“\"‘«„:•*–—(")


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


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as tokens. In a ``title_case`` line capitals tell nothing; ``paragraph`` counts line breaks; ``models``
    are the numbers that its article uses as names ("the 787")."""

    number: int
    tokens: tuple[Token, ...]
    title_case: bool
    paragraph: int
    models: frozenset[str] = frozenset()

    @property
    def address(self) -> bool:
        """Whether the line is (part of) an internet address, whose words are lower case whatever they are."""
        odd = [t.gap.strip() for t in self.tokens if t.gap != " "]
        return 3 * len(odd) > len(self.tokens) and 3 * sum(gap in ADDRESS for gap in odd) > len(self.tokens)

    def opens(self, at: int) -> bool:
        """Whether the token would be a capital anyway: it stands first, or after an opening mark."""
        if at == 0:
            return True
        gap = self.tokens[at].gap
        return gap != " " and gap.strip()[-1:] in OPENING and not gap.isspace() and bool(gap)


@dataclass(frozen=True, eq=False, slots=True)
class Printed:
    """The lines of an article; ``mids`` counts capitals that no position explains, ``lows`` are words that are lower case more often."""

    text: str
    lines: tuple[Line, ...]
    lows: frozenset[str]
    mids: Counter[str]


def read(text: str, sentences: tuple[Sentence, ...], lex: Lexicon) -> Printed:
    """The sentences of an article that are not boilerplate, as lines."""
    lines, paragraph, before = [], 0, 0
    for number, sentence in enumerate(sentences):
        paragraph += text.count("\n", before, sentence.span.start)
        before = sentence.span.start
        if sentence.kind != "boilerplate":
            tokens = _tokens(text, sentence.span.start, sentence.span.end, lex)
            if tokens:
                lines.append(Line(number, tokens, _title_case(tokens, sentence.kind, text[sentence.span.end - 1], lex), paragraph))
    if models := _models(text, lines, lex):
        lines = [replace(line, models=models) for line in lines]
    running = [line for line in lines if not line.title_case]
    lower = Counter([t.low for line in running if not line.address for t in line.tokens if t.text.islower() and t.text[0].isalpha()])
    mids = Counter([t.low for line in running for n, t in enumerate(line.tokens) if t.text[0].isupper() and not line.opens(n)])
    lows = frozenset(low for low, times in lower.items() if times > mids[low])
    return Printed(text, tuple(lines), lows, mids)


def _models(text: str, lines: list[Line], lex: Lexicon) -> frozenset[str]:
    """Numbers of three digits that stand for a thing: beside a name ("Boeing 787"), and as "the 787" or "787s" with nothing
    counted, or before a name as well."""
    if not MODEL.search(text):
        return frozenset()
    named, alone = set(), set()
    for line in lines:
        for n in [n for n, t in enumerate(line.tokens) if n and NUMBER.fullmatch(t.low)]:
            before, token = line.tokens[n - 1 : n + 1]
            after = line.tokens[n + 1] if n + 1 < len(line.tokens) else None
            the = before.low in lex.words.definite
            if token.low[-1] == "s" or the and (after is None or after.gap != " " or after.low in lex.grammar.function_words):
                alone.add(token.low[:3])
            behind = (token.gap == " " or token.gap.strip() in lex.words.possessives) and _telling(before, lex)
            opens = after is not None and after.gap.strip() in ("", *OPENING) and _telling(after, lex)
            if behind or the and opens:
                named.add(token.low)
            if behind and opens:
                alone.add(token.low)
    return frozenset(named & alone)


def _telling(token: Token, lex: Lexicon) -> bool:
    """Whether a capital is a name's that is no place's: what a number beside it may be a part of."""
    plain = (lex.words.never, lex.words.openers, lex.grammar.function_words, lex.places)
    return token.text[0].isupper() and not any(token.low in table for table in plain)


def read_words(text: str, span: Span, lex: Lexicon) -> list[str]:
    """The keys of the words at a span."""
    return [t.low for t in _tokens(text, span.start, span.end, lex)]


def _tokens(text: str, start: int, end: int, lex: Lexicon) -> tuple[Token, ...]:
    found, before = [], start
    make = partial(tuple.__new__, Token)    # half the time of Token(…), which counts at a thousand words an article
    for match in TOKEN.finditer(text, start, end):
        at, stop = match.span()
        word = text[at:stop]
        if "-" in word and not word.islower():
            for piece_start, piece_end in _pieces(word, lex):
                piece = word[piece_start:piece_end]
                found.append(make((at + piece_start, at + piece_end, piece, key(piece), text[before : at + piece_start])))
                before = at + piece_end
        else:
            found.append(make((at, stop, word, word.lower() if word.isascii() and word.isalpha() else key(word), text[before:at])))
            before = stop
    return tuple(found)


def spelled(tokens: tuple[Token, ...]) -> str:
    """The key of a stretch of tokens, a possessive inside of it kept: "people's republic of china"."""
    name = tokens[0].low
    for t in tokens[1:]:
        name += f" {t.low}" if t.gap == " " else f"{t.gap.replace('’', APOSTROPHE).strip(' .')} {t.low}"
    return name


def _pieces(word: str, lex: Lexicon) -> list[tuple[int, int]]:
    """Where a hyphenated word falls apart: "US-China" and "Chrysler-led" do, "Ki-moon" and "Coca-Cola" do not."""
    parts = word.split("-")
    if key(word) in lex.places:
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


def _title_case(tokens: tuple[Token, ...], kind: str, end: str, lex: Lexicon) -> bool:
    """Whether the words that could be lower case are not: a headline, or a line in capitals.

    A sentence with a full stop counts only where every word of content is a capital: "Li Wei met Zhao Min." is none.
    """
    if len(tokens) > 2 and all(t.text.isupper() or not t.text.isalpha() for t in tokens):
        return True
    small = lex.grammar.function_words
    if end in ENDS and any(t.text[0].islower() and t.low not in small for t in tokens):
        return False
    content = [t.text[0].isupper() for t in tokens if t.text[0].isalpha() and t.low not in small]
    if len(content) < 4:
        return False
    if end in ENDS:
        return all(content)
    return sum(content) >= (0.6 if kind in ("title", "heading") else 0.75) * len(content)
