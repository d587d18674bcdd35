"""Which articles are one text in two coats: reprints by shared runs of words, rewrites by retold sentences in order.

Containment of word 5-grams (Broder 1997) finds reprints exactly; an inverted index, with caps that a story of a few
dozen articles does not reach, keeps it linear. A
rewrite shares few runs, so its sentences are matched by weighted content words: most of the shorter text's
sentences retell one of the longer's, and in the longer's order. Overlap alone cannot tell: articles on one
event share facts, hardly ever their order.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from generator.lang.tables import Language
from generator.model import Analysis, Evidence, Origin, Sentence, Span, Tie
from generator.text import label, placed_words, stems

RUN = 5                  # words in a shingle
REPRINT = 0.5            # share of the shorter text's shingles that the longer holds
CANDIDATE = 3            # shared shingles without which a pair is not looked at
HOLDERS = 24             # texts by which a run of words finds others, the first that hold it
NEAREST = 24             # earlier texts that each is held against, those that share most with it
RETOLD = 0.5             # weight of a sentence's content words that its counterpart holds
REWRITE = 0.5            # share of the shorter text's sentences that are retold …
ORDER = 0.6              # … and of these, the share that keeps the order
FEWEST = 6               # retold sentences, below which order says nothing
CONTENT = 4              # content words, below which a sentence is not matched
PASSAGE = 12             # words in a run that is worth showing by itself


Shingle = tuple[str, ...]


@dataclass(frozen=True)
class _Text:
    """An article's own words: those outside of what was set aside."""

    analysis: Analysis
    words: tuple[str, ...]
    starts: tuple[int, ...]                     # of the words, in characters …
    ends: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    stems: tuple[frozenset[str], ...]
    shingles: tuple[Shingle, ...]
    runs: frozenset[Shingle]                    # the shingles, each once

    @cached_property
    def where(self) -> dict[Shingle, tuple[int, ...]]:
        """shingle -> its places, in words; most have one."""
        where = {shingle: (n,) for n, shingle in enumerate(self.shingles)}
        if len(where) < len(self.shingles):
            for n, shingle in enumerate(self.shingles):
                if where[shingle][-1] != n:
                    where[shingle] = (n, *where[shingle])
        return where

    @cached_property
    def holders(self) -> dict[str, list[int]]:
        """stem -> the sentences that hold it."""
        holders: dict[str, list[int]] = defaultdict(list)
        for n, told in enumerate(self.stems):
            for stem in told:
                holders[stem].append(n)
        return dict(holders)


def find(analyses: tuple[Analysis, ...], language: Language) -> tuple[tuple[Origin, ...], tuple[Tie, ...]]:
    """The partition of the articles into origins, and the ties that made it, with the shared passages."""
    texts = [_own_words(a, language) for a in analyses]
    weight = _weights(texts)
    ties = [tie for i, j in _candidates(texts) if (tie := _tie(texts[i], texts[j], weight, language))]
    return _partition(analyses, ties), tuple(ties)


def _own_words(a: Analysis, language: Language) -> _Text:
    own = tuple(s for s in a.sentences if s.kind in ("body", "heading", "title"))
    starts, ends, plain = [], [], []
    for s in own:
        for whole, part in zip((starts, ends, plain), placed_words(a.article.text, s.span)):
            whole += part
    shingles = tuple(zip(*(plain[n:] for n in range(RUN))))
    said = [q.span for q in a.quotes if q.direct]
    told = tuple(_prose(a, s.span, said, language) for s in own)
    return _Text(a, tuple(plain), tuple(starts), tuple(ends), own, told, shingles, frozenset(shingles))


def _prose(a: Analysis, span: Span, said: list[Span], language: Language) -> frozenset[str]:
    """The stems of a sentence outside of quotation marks: what somebody said, every report repeats."""
    found, at = set(), span.start
    for quote in (q for q in said if q.start < span.end and span.start < q.end):
        found.update(stems(a.article.text, Span(at, max(at, quote.start)), language.grammar))
        at = max(at, quote.end)
    return frozenset(found) | frozenset(stems(a.article.text, Span(at, max(at, span.end)), language.grammar))


def _candidates(texts: list[_Text]) -> list[tuple[int, int]]:
    """(i, j), i < j, that share enough runs of words to be looked at, in order."""
    first: dict[Shingle, int] = {}              # most runs stand in one text only: those are never looked at
    others: dict[Shingle, list[int]] = {}       # … and of those that do not, the texts behind the first
    found = []
    for n, text in enumerate(texts):
        shared: Counter[int] = Counter()
        known = first.keys() & text.runs
        for shingle in known:
            shared[first[shingle]] += 1
            held = others.setdefault(shingle, [])
            for m in held:
                shared[m] += 1
            if len(held) < HOLDERS - 1:
                held.append(n)
        first.update(dict.fromkeys(text.runs - known, n))
        near = sorted((m for m in shared if shared[m] >= CANDIDATE), key=lambda m: (-shared[m], m))
        found += [(m, n) for m in near[:NEAREST]]
    return sorted(found)


def _weights(texts: list[_Text]) -> dict[str, float]:
    """Inverse document frequency inside the story: what all articles say cannot tell two statements apart."""
    seen = Counter(s for t in texts for s in frozenset().union(*t.stems))
    return {s: math.log(1 + len(texts) / n) for s, n in seen.items()}


def _tie(a: _Text, b: _Text, weight: dict[str, float], language: Language) -> Tie | None:
    short, long = sorted((a, b), key=lambda t: len(t.words))
    share = len(a.runs & b.runs) / max(1, len(short.runs))
    pair = (a.analysis.article.id, b.analysis.article.id)
    if share >= REPRINT:
        reason = language.phrases.reason("tie-reprint", share=f"{share:.0%}") + _credited(a, b, language)
        return Tie(pair, "reprint", reason, _runs(a, b, RUN))
    retold = _retold(short, long, weight)
    judged = sum(len(s) >= CONTENT for s in short.stems)
    if len(retold) >= FEWEST and len(retold) >= REWRITE * judged and _in_order([j for _, j in retold]) >= ORDER * len(retold):
        reason = language.phrases.reason("tie-rewrite", retold=str(len(retold)), judged=str(judged)) + _credited(a, b, language)
        return Tie(pair, "rewrite", reason, _pairs(a, short, long, retold))
    runs = _runs(a, b, PASSAGE)
    return Tie(pair, "passage", language.phrases.reason("tie-passage", count=str(PASSAGE)), runs) if runs else None


def _credited(a: _Text, b: _Text, language: Language) -> str:
    """What the two say of an agency: the same one by both, or the only one that either names; else nothing."""
    known = language.layout.agencies
    one, two = ({c.source for c in t.analysis.credits if c.source.lower() in known} for t in (a, b))
    if len(one | two) != 1:
        return ""
    (agency,) = one | two
    names = [label(t.analysis.article.id) for t, credits in ((a, one), (b, two)) if credits]
    return language.phrases.reason("tie-credit" if len(names) == 1 else "tie-credits", articles=language.phrases.listed(names), agency=agency)


def _retold(short: _Text, long: _Text, weight: dict[str, float]) -> list[tuple[int, int]]:
    """(sentence of the shorter, its best counterpart in the longer) where most of its weight is there."""
    holders, found = long.holders, []
    for i, mine in enumerate(short.stems):
        if len(mine) < CONTENT:
            continue
        whole, told = 0.0, defaultdict(float)
        for stem in sorted(mine):                       # sums of floats depend on order
            whole += weight[stem]
            for j in holders.get(stem, ()):
                told[j] += weight[stem]
        best, j = max(((mass, -j) for j, mass in told.items()), default=(0.0, 0))
        if best >= RETOLD * whole:
            found.append((i, -j))
    return found


def _in_order(numbers: list[int]) -> int:
    """The length of the longest run that never falls (Schensted 1961)."""
    tails: list[int] = []
    for n in numbers:
        at = bisect_right(tails, n)
        tails[at : at + 1] = [n]
    return len(tails)


def _runs(a: _Text, b: _Text, least: int) -> tuple[tuple[Evidence, Evidence], ...]:
    """The longest stretches of words, ``least`` or more, that both texts hold; each word of ``a`` in one at the most."""
    both, found, end = a.runs & b.runs, [], 0
    for i in [n for n, shingle in enumerate(a.shingles) if shingle in both]:
        if i < end:
            continue
        length, j = max((_reach(a.words, b.words, i, j), -j) for j in b.where[a.shingles[i]])
        if length >= least:
            found.append((_passage(a, i, length), _passage(b, -j, length)))
        end = i + length
    return tuple(found)


def _reach(a: tuple[str, ...], b: tuple[str, ...], i: int, j: int) -> int:
    n = 0
    while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
        n += 1
    return n


def _passage(text: _Text, first: int, length: int) -> Evidence:
    return Evidence(text.analysis.article.id, Span(text.starts[first], text.ends[first + length - 1]))


def _pairs(a: _Text, short: _Text, long: _Text, retold: list[tuple[int, int]]) -> tuple[tuple[Evidence, Evidence], ...]:
    at = lambda text, n: Evidence(text.analysis.article.id, text.sentences[n].span)
    both = [(at(short, i), at(long, j)) for i, j in retold]
    return tuple(both if a is short else [(y, x) for x, y in both])


def _partition(analyses: tuple[Analysis, ...], ties: list[Tie]) -> tuple[Origin, ...]:
    """Reprints and rewrites join; a shared passage does not. An origin is named after its first article."""
    head = {a.article.id: a.article.id for a in analyses}

    def first(x: str) -> str:
        while head[x] != x:
            x = head[x]
        return x

    for tie in ties:
        if tie.kind != "passage":
            low, high = sorted(first(x) for x in tie.articles)
            head[high] = low
    groups: dict[str, list[str]] = defaultdict(list)
    for a in analyses:
        groups[first(a.article.id)].append(a.article.id)
    return tuple(Origin(f"origin-{name}", tuple(members)) for name, members in groups.items())
