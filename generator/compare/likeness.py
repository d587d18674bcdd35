"""What makes two passages alike: where they stand, and how much their words weigh inside the story."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import combinations

from generator.compare.shaping import Context
from generator.model import Analysis, Clause, Span
from generator.text import stems

SHOWN = ("body", "heading", "caption", "title")   # kinds of sentences that tell something
COMMON = 60              # things that share a key; beyond, the key tells nothing
ENOUGH = 100             # sentences from which the frequency of a word says something


@lru_cache(maxsize=1)
def sentence_weights(context: Context) -> dict[str, float]:
    """Inverse sentence frequency of each stem; a small story counts as one of ``ENOUGH`` sentences."""
    seen: Counter[str] = Counter()
    total = 0
    for a in context.analyses:
        for s in a.sentences:
            if s.kind in SHOWN:
                total += 1
                seen.update(set(stems(a.article.text, s.span, context.language.grammar)))
    return {w: math.log(1 + max(total, ENOUGH) / n) for w, n in seen.items()}


def joined(keys: Sequence[frozenset[str]], tied: Callable[[int, int], bool]) -> list[list[int]]:
    """Numbers of things, those together that are tied, directly or over others; in order of first number.

    Only those that share a key are tried; under a key that more than ``COMMON`` share, each with the next one.
    """
    where: dict[str, list[int]] = defaultdict(list)
    for n, own in enumerate(keys):
        for key in own:
            where[key].append(n)
    head = list(range(len(keys)))
    tried: set[tuple[int, int]] = set()
    for key in sorted(where):
        holders = where[key]
        for pair in combinations(holders, 2) if len(holders) <= COMMON else zip(holders, holders[1:]):
            if pair not in tried:
                tried.add(pair)
                one, two = sorted(_root(head, n) for n in pair)
                if one != two and tied(*pair):
                    head[two] = one
    groups: dict[int, list[int]] = defaultdict(list)
    for n in range(len(keys)):
        groups[_root(head, n)].append(n)
    return list(groups.values())


def _root(head: list[int], n: int) -> int:
    while head[n] != n:
        head[n] = head[head[n]]
        n = head[n]
    return n


def clause_at(a: Analysis, span: Span) -> Clause | None:
    """The clause that a span begins in, if it ends there too."""
    n = bisect_right(a.clauses, span.start, key=lambda c: c.span.start) - 1
    return a.clauses[n] if n >= 0 and span.end <= a.clauses[n].span.end else None
