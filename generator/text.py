"""Reading and slicing text: decoding, words, slugs. Offsets are characters of the decoded text."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from sys import intern
from typing import Protocol, TypeVar

import snowballstemmer

from generator.lang.tables import Grammar
from generator.model import Span

NUMBERED = re.compile(r"(\d+)[_-]")
LABEL = 14               # characters of an article's label
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*", re.UNICODE)
PARTED = re.compile(f"({WORD.pattern})")
RUN = re.compile(r"[^\W_]+")
HYPHENED = re.compile(r"[^\W_][\w'’\-]*")
LONGEST_TITLE = 120      # characters
_START = attrgetter("span.start")
KEPT = 1 << 12           # texts whose words are kept: of a story, all


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


def lowered(text: str) -> str:
    """Lower case, character by character: the few letters whose lower case is longer stay as they are."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in reading order: where each begins and ends (characters), as printed, in lower case.

    ``runs`` are their runs of letters and digits in lower case, with where each begins: to ask a table of words where
    it occurs is then no search.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    printed: list[str]
    low: list[str]
    runs: Mapping[str, list[int]]

    def within(self, span: Span) -> slice:
        """The numbers of those that begin in a span that parts no word."""
        return slice(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


@lru_cache(maxsize=4)
def scanned(text: str) -> Words:
    """Read once for all analysers of an article."""
    parts = PARTED.split(text)                      # every other one is a word: two thirds of the time of as many matches
    printed, bounds = parts[1::2], tuple(accumulate(map(len, parts)))
    starts, ends = bounds[:-1:2], bounds[1::2]
    plain = len(text.lower()) == len(text)
    low = [word.lower() for word in printed] if plain else list(map(lowered, printed))
    runs: defaultdict[str, list[int]] = defaultdict(list)
    for start, word in zip(starts, low):
        if word.isalnum():
            runs[word].append(start)
        else:
            for m in RUN.finditer(word):
                runs[m[0]].append(start + m.start())
    return Words(starts, ends, printed, low, dict(runs))


@dataclass(frozen=True, slots=True)
class Listed:
    """The words of a text in reading order, in lower case, and where each begins and ends (characters)."""

    starts: array[int]
    ends: array[int]
    low: list[str]

    def within(self, start: int, end: int) -> slice | None:
        """The numbers of the words between two places; None where one of them parts a word."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        parted = first and self.ends[first - 1] > start or last > first and self.ends[last - 1] > end
        return None if parted else slice(first, last)


@lru_cache(maxsize=KEPT)
def listed(text: str) -> Listed:
    """What the stages that compare ask for again and again, of sentences, clauses and the words beside a value.

    Each word is one object, however often it is printed: sets and tables then find it by its hash, worked out once.
    """
    found = [m.span() for m in WORD.finditer(text)]
    return Listed(array("Q", [s for s, _ in found]), array("Q", [e for _, e in found]), [intern(text[s:e].lower()) for s, e in found])


def low_words(text: str, span: Span) -> list[str]:
    """The words of a span in lower case."""
    return placed_words(text, span)[2]


def placed_words(text: str, span: Span) -> tuple[Sequence[int], Sequence[int], list[str]]:
    """Where the words of a span begin and end (characters of the text), and the words in lower case."""
    known = listed(text)
    at = known.within(span.start, span.end)
    if at is None:
        found = words(text, span)
        return [m.start() for m in found], [m.end() for m in found], [m.group().lower() for m in found]
    return known.starts[at], known.ends[at], known.low[at]


def places(text: str, words: Collection[str]) -> list[int]:
    """Where runs begin that are one of these words (lower case), in reading order."""
    known = scanned(text).runs
    return sorted([place for word in words if word in known for place in known[word]])


def opening_runs(wordings: Iterable[str]) -> frozenset[str]:
    """The first run of each wording: where none of them stands, none of the wordings does."""
    return frozenset(m[0] for wording in wordings if (m := RUN.search(lowered(wording))))


@dataclass(frozen=True, slots=True)
class Sought:
    """A pattern over lower case, and the runs that it can begin with: it is tried only where one of them stands."""

    pattern: re.Pattern[str]
    openings: frozenset[str]

    def find(self, text: str, low: str) -> Iterator[re.Match[str]]:
        """Its matches in reading order, none within another; ``low`` is the text in lower case."""
        end = 0
        for start in places(text, self.openings):
            if start >= end and (m := self.pattern.match(low, start)):
                end = m.end()
                yield m


def sought(words: Iterable[str], pattern: str) -> Sought:
    """``pattern`` begins with one of the words."""
    return Sought(re.compile(pattern), opening_runs(words))


def any_between(found: Sequence[int], start: int, end: int) -> bool:
    """Whether one of these places, in order, lies in ``[start, end)``."""
    at = bisect_left(found, start)
    return at < len(found) and found[at] < end


def capitalised(text: str, span: Span, most: int) -> bool:
    """Two words or more, ``most`` at most, all but the shortest with a capital, as titles of works and names are printed."""
    printed = [m.group() for m in HYPHENED.finditer(text, span.start, span.end)] if span.end - span.start <= LONGEST_TITLE else []
    return 2 <= len(printed) <= most and printed[0][0].isupper() and all(w[0].isupper() or w[0].isdigit() or len(w) < 4 for w in printed)


def begun_in(found: Sequence[Found], span: Span) -> Sequence[Found]:
    """Those that begin within a span, of findings in order of place: a long article holds too many to try each."""
    return found[bisect_left(found, span.start, key=_START) : bisect_left(found, span.end, key=_START)]


def flat(text: str) -> str:
    """White space folded to single blanks, for text that is shown on one line."""
    return " ".join(text.split())


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
    made = snowballstemmer.stemmer(algorithm)
    made.maxCacheSize = 0           # ``stem`` remembers, and clears nothing out
    return made


def stems(text: str, span: Span, grammar: Grammar) -> tuple[str, ...]:
    """The stems of the content words of a span, in order; numbers stay as they are."""
    at = listed(text).within(span.start, span.end)
    return tuple(filter(None, _stems(text, grammar)[at] if at else map(_content(grammar), WORD.findall(text, span.start, span.end))))


@lru_cache(maxsize=KEPT)
def _stems(text: str, grammar: Grammar) -> list[str | None]:
    """Of each word of a text its stem, None where it carries no content."""
    return list(map(_content(grammar), listed(text).low))


def stemmed(printed: Iterable[str], grammar: Grammar) -> frozenset[str]:
    """The stems of the content words among these, each once."""
    return frozenset(filter(None, map(_content(grammar), printed)))


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


def called(name: str, ids: Iterable[str]) -> tuple[str, ...]:
    """The articles that somebody means by a name: the one with this id, else those with this stem, else with this label."""
    ids = tuple(ids)
    if name in ids:
        return (name,)
    return tuple(id for id in ids if id.rsplit("/", 1)[-1] == name) or tuple(id for id in ids if label(id) == name)
