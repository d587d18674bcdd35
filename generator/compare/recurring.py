"""What an outlet prints under one article after another: sign-ups, disclaimers, calls for tips.

One article cannot show it; several of one outlet do. Sentences that stand word for word, several close together, in
articles of one outlet on different events, or in three of its articles on one event, are the outlet's and no news:
they tie no two articles together and support nothing. One sentence alone proves nothing ("The cause is under
investigation."), nor does text that fills much of an article: that is a report told again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.model import Analysis
from generator.text import cut, flat

LEAST = 4                # words of a sentence that can be told again by its words
STORIES = 2              # stories …
ARTICLES = 3             # … or articles of one story, in which it recurs
CLOSE = 3                # sentences within which another stands that recurs
MOST = 0.34              # share of an article's characters from which it is a report told again
NEWS = ("body", "heading", "title")

Key = tuple[str, str]    # outlet, sentence


def set_aside(analyses: Iterable[Analysis]) -> list[Analysis]:
    """The same analyses; the sentences that recur are boilerplate in them, and make no clauses."""
    found = list(analyses)
    recurring = _recurring(found)
    return [_without(a, recurring) for a in found] if recurring else found


def _recurring(analyses: list[Analysis]) -> frozenset[Key]:
    where: dict[Key, set[tuple[str, str]]] = defaultdict(set)
    for a in analyses:
        for _, key in _keys(a):
            where[key].add((a.article.story, a.article.id))
    often = lambda places: len({s for s, _ in places}) >= STORIES or len(places) >= ARTICLES
    return frozenset(key for key, places in where.items() if len(places) > 1 and often(places))


def _keys(a: Analysis) -> list[tuple[int, Key]]:
    """(sentence's number, its key) of what an article of a known outlet tells."""
    if not a.article.outlet:
        return []
    told = ((n, flat(cut(a.article.text, s.span)).casefold()) for n, s in enumerate(a.sentences) if s.kind in NEWS)
    return [(n, (a.article.outlet, words)) for n, words in told if words.count(" ") >= LEAST - 1]


def _without(a: Analysis, recurring: frozenset[Key]) -> Analysis:
    again = [n for n, key in _keys(a) if key in recurring]
    out = {n for n in again if any(m != n and abs(m - n) <= CLOSE for m in again)}
    length = lambda numbers: sum(a.sentences[n].span.end - a.sentences[n].span.start for n in numbers)
    told = [n for n, s in enumerate(a.sentences) if s.kind in NEWS]
    if not out or length(out) > MOST * length(told):
        return a
    sentences = tuple(replace(s, kind="boilerplate") if n in out else s for n, s in enumerate(a.sentences))
    return replace(a, sentences=sentences, clauses=tuple(c for c in a.clauses if c.sentence not in out))
