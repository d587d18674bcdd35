"""An article as its names are read from: its words, sentence by sentence, with what their print tells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.tokens import GENDERED, NAMING, NUMBERED, PLAIN, ROLE, Token, tokens
from generator.model import Sentence, Span

THREE_DIGITS = re.compile(r"\s\d{3}\b")
ADDRESS = frozenset(("/", "-", "_", "//", ". ", "./", ".", "://", ": //"))
ENDS = frozenset(".!?”\"’')")
OPENING = frozenset("“\"‘«„:•*–—(")


class Line(NamedTuple):
    """A sentence as tokens. In a ``title_case`` line capitals tell nothing; ``paragraph`` counts line breaks; ``models``
    are the numbers that its article uses as names ("the 787").

    The rest are numbers of tokens: those that may be of a name, the last words of roles, pronouns with a gender, numbers
    of three digits. Most lines have few, so that nobody goes through all words for them.
    """

    number: int
    tokens: tuple[Token, ...]
    title_case: bool
    paragraph: int
    naming: tuple[int, ...]
    roles: tuple[int, ...]
    gendered: tuple[int, ...]
    numbers: tuple[int, ...]
    models: frozenset[str] = frozenset()

    @property
    def address(self) -> bool:
        """Whether the line is (part of) an internet address, whose words are lower case whatever they are."""
        odd = [t.gap for t in self.tokens if t.gap != " "]
        return 3 * len(odd) > len(self.tokens) and 3 * sum(gap.strip() in ADDRESS for gap in odd) > len(self.tokens)

    def opens(self, at: int) -> bool:
        """Whether the token would be a capital anyway: it stands first, or after an opening mark."""
        if at == 0:
            return True
        gap = self.tokens[at].gap
        return gap != " " and gap.strip()[-1:] in OPENING


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
        if sentence.kind != "boilerplate" and (line := _line(text, number, sentence, paragraph, lex)):
            lines.append(line)
    if models := _models(text, lines, lex):
        lines = [line._replace(models=models) for line in lines]
    running = [line for line in lines if not line.title_case]
    mids = Counter([t.low for line in running for n in line.naming if (t := line.tokens[n]).text[0].isupper() and not line.opens(n)])
    return Printed(text, tuple(lines), _lower([line for line in running if not line.address], mids), mids)


def _line(text: str, number: int, sentence: Sentence, paragraph: int, lex: Lexicon) -> Line | None:
    """A sentence as a line; None where there is no word in it."""
    span = sentence.span
    words, bits = tokens(text, span.start, span.end, lex)
    if not words:
        return None
    naming = tuple([n for n, b in enumerate(bits) if b & NAMING])
    told = [(n, b) for n, b in enumerate(bits) if b >= ROLE] if max(bits) >= ROLE else ()
    roles, gendered, numbers = [tuple([n for n, b in told if b & sort]) for sort in (ROLE, GENDERED, NUMBERED)] if told else ((), (), ())
    return Line(number, words, _title_case(words, bits, sentence.kind, text[span.end - 1], lex), paragraph, naming, roles, gendered, numbers)


def _lower(lines: list[Line], mids: Counter[str]) -> frozenset[str]:
    """The words that are lower case, oftener than they are capitals in mid-sentence."""
    times = Counter([t.low for line in lines for t in line.tokens])    # all of them: those that may be of a name are few, and taken off
    for line in lines:
        for n in line.naming:
            t = line.tokens[n]
            if not t.text.islower() or not t.text[0].isalpha():
                times[t.low] -= 1
    return frozenset([low for low, n in times.items() if n > mids.get(low, 0)])


def _models(text: str, lines: list[Line], lex: Lexicon) -> frozenset[str]:
    """Numbers of three digits that stand for a thing: beside a name ("Boeing 787"), and as "the 787" or "787s" with nothing
    counted, or before a name as well."""
    if not THREE_DIGITS.search(text):
        return frozenset()
    named, alone = set(), set()
    for line in lines:
        for n in [n for n in line.numbers if n]:
            before, token = line.tokens[n - 1 : n + 1]
            after = line.tokens[n + 1] if n + 1 < len(line.tokens) else None
            the = before.low in lex.words.definite
            if token.low[-1] == "s" or the and (after is None or after.gap != " " or after.low in lex.grammar.function_words):
                alone.add(token.low[:3])
            behind = (token.gap == " " or token.gap.strip() in lex.words.possessives) and _telling(before, lex)
            opens = after is not None and after.gap.strip() in ("", *OPENING) and _telling(after, lex)
            if behind or opens and (the or after.gap == " " and not after.low.endswith("s")):
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
    return [t.low for t in tokens(text, span.start, span.end, lex)[0]]


def _title_case(tokens: tuple[Token, ...], bits: tuple[int, ...], kind: str, end: str, lex: Lexicon) -> bool:
    """Whether the words that could be lower case are not: a headline, or a line in capitals.

    A sentence with a full stop counts only where every word of content is a capital: "Li Wei met Zhao Min." is none.
    """
    if len(tokens) > 2 and all(t.text.isupper() or not t.text.isalpha() for t in tokens):
        return True
    small = lex.grammar.function_words
    if end in ENDS and (PLAIN in bits or any(t.text[0].islower() and t.low not in small for t in tokens)):
        return False
    content = [t.text[0].isupper() for t in tokens if t.text[0].isalpha() and t.low not in small]
    if len(content) < 4:
        return False
    if end in ENDS:
        return all(content)
    return sum(content) >= (0.6 if kind in ("title", "heading") else 0.75) * len(content)
