"""Which thing of the one briefing is which of the other: by overlapping evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.text import flat

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words at a place of an article's text, or of its title."""

    article: str
    part: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Thing:
    """Something with passages; ``told`` is what the briefing says of it. Things of different ``kind`` are never one."""

    told: Json
    passages: tuple[Passage, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Both as they are in each briefing, those that are only in the old one, those only in the new one."""

    both: tuple[tuple[Thing, Thing], ...]
    lost: tuple[Thing, ...]
    gained: tuple[Thing, ...]


def passage(evidence: Json, article: str | None = None) -> Passage:
    """From evidence as published; ``article`` where it goes by another id now."""
    words = flat(evidence.get("text") or "")
    return Passage(article or evidence["article"], evidence.get("part", "text"), evidence["start"], evidence["end"], words)


def pair(old: Sequence[Thing], new: Sequence[Thing], edited: frozenset[str]) -> Pairing:
    """One to one, those first that share the most passages; ``edited`` are articles whose offsets no longer fit."""
    shared = _shared(old, new, edited)
    order = sorted(shared, key=lambda ij: (-shared[ij], ij))
    to: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in order:
        if i not in to and j not in taken:
            to[i] = j
            taken.add(j)
    both = tuple((old[i], new[to[i]]) for i in sorted(to))
    return Pairing(both, tuple(x for i, x in enumerate(old) if i not in to), tuple(x for j, x in enumerate(new) if j not in taken))


def _shared(old: Sequence[Thing], new: Sequence[Thing], edited: frozenset[str]) -> Counter[tuple[int, int]]:
    """(number of the old, of the new) -> how many passages of the old one are the new one's."""
    places: dict[tuple[str, str, str], list[tuple[int, Passage]]] = defaultdict(list)
    for j, thing in enumerate(new):
        for p in thing.passages:
            places[thing.kind, p.article, p.part].append((j, p))
    found: Counter[tuple[int, int]] = Counter()
    for i, thing in enumerate(old):
        for p in thing.passages:
            found.update((i, j) for j in sorted({j for j, q in places[thing.kind, p.article, p.part] if same(p, q, edited)}))
    return found


def same(a: Passage, b: Passage, edited: Iterable[str] = frozenset()) -> bool:
    """Whether two passages of one article are the same place: half of the shorter, or the same words where the text was edited."""
    if a.article in edited and a.part == "text":
        return bool(a.text and b.text) and (a.text in b.text or b.text in a.text)
    return 2 * (min(a.end, b.end) - max(a.start, b.start)) >= max(1, min(a.end - a.start, b.end - b.start))
