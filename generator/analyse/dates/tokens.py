"""A text as a string of word classes, one character a word, so that phrases of time are regular expressions over it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.lang.tables import TimeWords
from generator.model import Sentence
from generator.text import any_between, places

#: Most tokens are words, so they are tried first; blanks and what holds no digit are spared the rest.
_WORD = re.compile(
    r"(?=\S)(?:"
    r"(?P<word>[^\W\d_]{2,}|(?![apAP]\.[mM]\.)[^\W\d_])"
    r"|(?P<mark>[^\w\s])"
    r"|(?P<half_day>[apAP]\.[mM]\.)"
    r"|(?=\d)(?:(?P<numeric>\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./](?:\d{4}|\d\d)(?![\d/])|\d{4}/\d\d?/\d\d?)(?!\d)"
    r"|(?P<clock>\d\d?[:.]\d\d(?::\d\d)?(?=\s?[apAP]\.?[mM]\b)|(?:[01]?\d|2[0-4]):[0-5]\d(?::\d\d)?(?![\d:]))"
    r"|(?P<decade>(?:\d\d)?\d0['’]?s\b)"
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b)"
    r"|(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)(?P<noon>\s?[apAP]\.[mM]\.|[apAP][mM]\b)?))"
)
_MARKS = {",": "COMMA", ".": "DOT", "-": "HYPHEN", "‑": "HYPHEN", "–": "HYPHEN", "/": "SLASH", "’": "POSSESSIVE", "'": "POSSESSIVE"}
_OF_DIGITS = ("DAY", "YEAR", "NUMBER", "ORDINAL", "DECADE", "NUMERIC", "CLOCK")
_SEEN = (*_OF_DIGITS, "COMMA", "DOT", "HYPHEN", "SLASH", "POSSESSIVE", "NOON", "BREAK", "OTHER", "NAME")


class Token(NamedTuple):
    """A word at ``[start, end)`` of the text; ``value`` is what the language's table or its digits say."""

    start: int
    end: int
    kind: str
    value: object


@dataclass(frozen=True, slots=True)
class Tape:
    """The words of a text that may hold dates, as matches (None between sentences), and their classes as one string."""

    matches: list[re.Match[str] | None]
    letters: str
    words: TimeWords

    def __add__(self, later: Tape) -> Tape:
        return Tape(self.matches + later.matches, self.letters + later.letters, self.words)

    def tokens(self, low: int, high: int) -> tuple[Token, ...]:
        return tuple(_token(m, self.words) for m in self.matches[low:high] if m)


@dataclass(frozen=True, slots=True)
class Classes:
    """One character for each class of words, and the phrases translated into them.

    Most words are of classes that no phrase holds, or none by itself ("the": only digits and words of the core make a
    phrase alone); the pattern looks at them no further.
    """

    letters: dict[str, str]
    rules: tuple[str, ...]                       # of the phrase whose group matched
    any_phrase: re.Pattern[str]
    core: frozenset[str]


#: What a phrase only looks at, beside it.
_LOOK = re.compile(r"\(\?<?[!=][^()]*\)")


@lru_cache(maxsize=None)
def classes(words: TimeWords) -> Classes:
    names = sorted({kind for kind, _ in words.words.values()} | set(_SEEN))
    letters = {name: chr(0x100 + n) for n, name in enumerate(names)}
    swap = lambda pattern: re.sub(r"[A-Z_]{2,}|\s+", lambda m: letters[m[0]] if m[0].strip() else "", pattern)
    swapped = [swap(pattern) for _, pattern in words.phrases]
    held = "".join(sorted({c for pattern in swapped for c in _LOOK.sub("", pattern) if c in letters.values()}))
    single = "".join(letters[name] for name in sorted({*words.core, *_OF_DIGITS}))
    whole = re.compile(f"(?=[{single}]|[{held}]{{2}})(?:{'|'.join(f'({pattern})' for pattern in swapped)})")
    core = frozenset(word for word, (kind, _) in words.words.items() if kind in words.core)
    return Classes(letters, tuple(rule for rule, _ in words.phrases), whole, core)


def read(text: str, sentences: tuple[Sentence, ...], words: TimeWords) -> Tape:
    """The tape of every sentence that holds a date's word, with a BREAK after each.

    Boilerplate is left out, and sentences without a digit or a word of the core: they cannot hold a date.
    """
    found, letters = [], []
    core, known, pause = places(text, classes(words).core), _known(words), classes(words).letters["BREAK"]
    for sentence in sentences:
        start, end = sentence.span.start, sentence.span.end
        if sentence.kind != "boilerplate" and (any_between(core, start, end) or _DIGIT.search(text, start, end)):
            matches = list(_WORD.finditer(text, start, end))
            found += [*matches, None]
            letters += [known.get(m[0]) or _letter(m, words) for m in matches]
            letters.append(pause)
    return Tape(found, "".join(letters), words)


_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=None)
def _known(words: TimeWords) -> dict[str, str]:
    """Words and marks as printed -> the letters of their classes: most words of a text were seen before."""
    return {}


def _letter(m: re.Match[str], words: TimeWords) -> str:
    """The letter of a token's class; remembered where it depends on nothing beside the token."""
    letter = classes(words).letters[_token(m, words).kind]
    if m.lastgroup in ("word", "mark") or m[0].isdigit():
        _known(words)[m[0]] = letter
    return letter


def _token(m: re.Match[str], words: TimeWords) -> Token:
    group, printed = m.lastgroup, m.group()
    if group == "word":
        kind, value = words.words.get(printed.lower(), _UNKNOWN)
        if printed[0].islower() and kind in words.capitalised:
            kind = "OTHER"
        elif kind == "OTHER" and printed[0].isupper():
            kind = "NAME"
        return Token(m.start(), m.end(), kind, value)
    if group == "mark":
        return Token(m.start(), m.end(), _MARKS.get(printed, "OTHER"), None)
    return Token(m.start(), m.end(), *_FROM_DIGITS[group](m))


_UNKNOWN = ("OTHER", None)


def _number(m: re.Match[str]) -> tuple[str, object]:
    digits = m["number"]
    value = float(digits.replace(",", ""))
    if digits.isdigit() and len(digits) <= 2 and 1 <= value <= 31:
        return "DAY", int(value)
    if digits.isdigit() and len(digits) == 4 and 1000 <= value < 2200:
        return "YEAR", int(value)
    return "NUMBER", value


def _decade(m: re.Match[str]) -> tuple[str, object]:
    return "DECADE", int(re.match(r"\d+", m.group())[0])


def _clock(m: re.Match[str]) -> tuple[str, object]:
    hour, minute = re.match(r"(\d+)\D(\d+)", m.group()).groups()
    return "CLOCK", (int(hour), int(minute))


_FROM_DIGITS = {
    "number": _number,
    "noon": lambda m: ("CLOCK", (int(float(m["number"].replace(",", ""))) % 12 + 12 * ("p" in m["noon"].lower()), None)),
    "half_day": lambda m: ("NOON", 12 if m.group()[0] in "pP" else 0),
    "decade": _decade,
    "ordinal": lambda m: ("ORDINAL", int(re.match(r"\d+", m.group())[0])),
    "numeric": lambda m: ("NUMERIC", m.group()),
    "clock": _clock,
}
