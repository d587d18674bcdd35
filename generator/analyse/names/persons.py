"""Names of people taken apart: what may differ between two prints of one person's name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from generator.analyse.names.lexicon import Lexicon


class Full(NamedTuple):
    """A full name's key in parts; for East Asian order ``last`` is still the last word as printed."""

    first: str
    middle: tuple[str, ...]
    last: str
    suffix: str


def parsed(name: str, lex: Lexicon) -> Full | None:
    """The parts of a full name; None where there is but one word."""
    words = name.split()
    suffix = words.pop() if len(words) > 2 and words[-1] in lex.words.suffixes else ""
    return Full(words[0], tuple(words[1:-1]), words[-1], suffix) if len(words) > 1 else None


def surnames(name: str, lex: Lexicon) -> tuple[str, ...]:
    """The word of a full name that may stand for it alone: the family name, first or last."""
    words = name.split()
    if words[0] in lex.words.family_first and 1 < len(words) < 4 and words[0] not in lex.words.given:
        return (words[0],)
    full = parsed(name, lex)
    return (full.last if full else words[-1],)


def alike(a: Full, b: Full, lex: Lexicon) -> bool:
    """Whether two full names can be one person's: "Bill Gates" and "William H. Gates", not father and son ("Jr.")."""
    if a.last == b.last and (_behind(a, b, lex) or _behind(b, a, lex)):
        return True
    if a.last != b.last or not _given_alike(a.first, b.first, lex):
        return False
    return _either(a.middle, b.middle) and _either(a.suffix, b.suffix)


def _behind(a: Full, b: Full, lex: Lexicon) -> bool:
    """Whether one is the other behind a word that is no given name: "Charger Vincent Jackson"."""
    if not a.middle or (a.middle[0], a.middle[1:]) != (b.first, b.middle):
        return False
    return b.first in lex.words.given and a.first not in lex.words.given and len(a.first) > 1


def _given_alike(a: str, b: str, lex: Lexicon) -> bool:
    if a == b or (a, b) in lex.words.nicknames or (b, a) in lex.words.nicknames:
        return True
    return a[0] == b[0] and 1 in (len(a), len(b))


def _either(a: Sequence[str], b: Sequence[str]) -> bool:
    """Equal, or left out in one; an initial equals the name that it stands for."""
    if not a or not b:
        return True
    return len(a) == len(b) and all(x == y or x[0] == y[0] and 1 in (len(x), len(y)) for x, y in zip(a, b))


def same_people(names: Sequence[str], lex: Lexicon) -> list[tuple[str, str]]:
    """Pairs of full names that are one person's: each is alike one other name only, or all its likes are alike."""
    by_last: dict[str, list[tuple[str, Full]]] = defaultdict(list)
    for name in names:
        if full := parsed(name, lex):
            by_last[full.last].append((name, full))
    pairs = []
    for same in by_last.values():
        for name, full in same if len(same) > 1 else ():
            others = [o for o in same if o[0] != name and alike(full, o[1], lex)]
            if others and all(alike(x[1], y[1], lex) for x in others for y in others):
                pairs += [(name, other) for other, _ in others]
    both = set(pairs)
    return [(a, b) for a, b in pairs if (b, a) in both and a < b]
