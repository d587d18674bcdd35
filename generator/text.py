"""Reading and slicing text: decoding, words, slugs. Offsets are characters of the decoded text."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

import snowballstemmer

from generator.lang.tables import Grammar
from generator.model import Span

NUMBERED = re.compile(r"(\d+)[_-]")
LABEL = 14               # characters of an article's label
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*", re.UNICODE)
HYPHENED = re.compile(r"[^\W_][\w'’\-]*")
LONGEST_TITLE = 120      # characters
SPACE = re.compile(r"\s+")


class Placed(Protocol):
    """A finding with a place."""

    span: Span


Found = TypeVar("Found", bound=Placed)


def decoded(raw: bytes) -> str:
    """UTF-8 (or UTF-16 with its mark) to text: no BOM, newlines as ``\\n``. Raises UnicodeDecodeError."""
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return raw.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def cut(text: str, span: Span) -> str:
    """The words at a span, as they are printed."""
    return text[span.start : span.end]


def words(text: str, span: Span | None = None) -> list[re.Match[str]]:
    """The words of a text, or of a span of it, as matches (``.group()``, ``.start()`` in characters of the text)."""
    return list(WORD.finditer(text, *(span.start, span.end) if span else (0, len(text))))


def capitalised(text: str, span: Span, most: int) -> bool:
    """Two words or more, ``most`` at most, all but the shortest with a capital, as titles of works and names are printed."""
    printed = [m.group() for m in HYPHENED.finditer(text, span.start, span.end)] if span.end - span.start <= LONGEST_TITLE else []
    return 2 <= len(printed) <= most and printed[0][0].isupper() and all(w[0].isupper() or w[0].isdigit() or len(w) < 4 for w in printed)


def begun_in(found: Sequence[Found], span: Span) -> Sequence[Found]:
    """Those that begin within a span, of findings in order of place: a long article holds too many to try each."""
    return found[bisect_left(found, span.start, key=_start) : bisect_left(found, span.end, key=_start)]


def _start(found: Placed) -> int:
    return found.span.start


def flat(text: str) -> str:
    """White space folded to single blanks, for text that is shown on one line."""
    return SPACE.sub(" ", text).strip()


@lru_cache(maxsize=1 << 16)
def slug(name: str) -> str:
    """An ASCII address part: "Élysée Palace" -> "elysee-palace".

    Where folding loses letters altogether (a name in another script), eight digits of a hash stand for it.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    letters = sum(c.isalnum() for c in name)
    if 2 * sum(c.isalnum() for c in made) < letters or not made:
        return "-".join(filter(None, [made[:40], hashlib.sha256(name.encode()).hexdigest()[:8]]))
    return made


@lru_cache(maxsize=1 << 16)
def stem(word: str, algorithm: str) -> str:
    """The stem of a lower-case word by the Snowball algorithm of that name (Porter 2001)."""
    return _stemmer(algorithm).stemWord(word)


@lru_cache(maxsize=None)
def _stemmer(algorithm: str):
    return snowballstemmer.stemmer(algorithm)


def stems(text: str, span: Span, grammar: Grammar) -> tuple[str, ...]:
    """The stems of the content words of a span, in order; numbers stay as they are."""
    return tuple(filter(None, map(_content(grammar), WORD.findall(text, span.start, span.end))))


@lru_cache(maxsize=None)
def _content(grammar: Grammar) -> Callable[[str], str | None]:
    """From a word as printed to its stem, None for one that carries no content; remembered, as most were seen before."""

    @lru_cache(maxsize=1 << 16)
    def read(printed: str) -> str | None:
        word = printed.lower().replace("’", "'").removesuffix("'s")
        return None if word in grammar.function_words else stem(word, grammar.stemmer)

    return read


def label(article: str) -> str:
    """A short name for an article, from its id alone: the number its file's name opens with ("000"), else the name."""
    stem = article.rsplit("/", 1)[-1]
    numbered = NUMBERED.match(stem)
    if numbered:
        return numbered.group(1)
    return stem if len(stem) <= LABEL else stem[: LABEL - 1].rstrip("-_ ") + "…"
