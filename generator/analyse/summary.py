"""The sentences that tell an article in short: central words, near the top, nothing twice.

SumBasic (Nenkova & Vanderwende 2005): a sentence counts by how often the article uses its words, damped as a
long article repeats its main words too often, with the lead's weight that news earns; words that the summary tells
already count no more. A sentence that leans on the one before it is taken only with that one; a fragment or a
garbled one never.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from heapq import heapify, heappop, heappush
from itertools import chain

from generator.analyse.wording import cased, flaw, vocabulary
from generator.lang.tables import Language
from generator.model import Article, Mention, Sentence
from generator.text import scanned, stemmed

DAMPED = 0.6             # exponent of a word's count
LEAD = 0.15              # what each place further down costs
SMOOTH = 2               # words by which short sentences are held back
REDUNDANT = 0.6          # share of a sentence's words that are already told

Weight = Callable[[int, frozenset[str]], float]


def rank(
    article: Article, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...], language: Language, count: int
) -> tuple[int, ...]:
    """The numbers of the ``count`` best sentences, best first; fewer where fewer are fit."""
    grammar, printed = language.grammar, scanned(article.text)
    body = [n for n, s in enumerate(sentences) if s.kind == "body"]
    words = {n: stemmed(printed.printed[printed.within(sentences[n].span)], grammar) for n in body}
    damped = {w: seen**DAMPED for w, seen in Counter(chain.from_iterable(words.values())).items()}
    places = {n: place for place, n in enumerate(body)}

    def weight(n: int, told: frozenset[str]) -> float:
        new = sorted(map(damped.__getitem__, words[n] - told))      # sorted: sums of floats depend on order
        return sum(new) / (len(words[n]) + SMOOTH) / (1 + LEAD * places[n])

    known, capitals = vocabulary(article.text), cased(article.text, sentences)
    fit = lambda n: flaw(article.text, sentences[n], mentions, known, grammar, capitals)
    # Where nothing can stand alone, all may.
    return _chosen(words, weight, fit, count) or _chosen(words, weight, lambda n: None, count)


def _chosen(words: dict[int, frozenset[str]], weight: Weight, fit: Callable[[int], str | None], count: int) -> tuple[int, ...]:
    """The heaviest that are fit and not redundant, each by what those before it leave; one that leans only behind its support.

    What is told can only make a sentence lighter, so one that stays ahead when weighed again is the heaviest of all.
    """
    chosen: list[int] = []
    leaning: set[int] = set()
    told: frozenset[str] = frozenset()
    waiting = [(-weight(n, told), n) for n in words]
    heapify(waiting)
    while waiting and len(chosen) < count:
        before, n = heappop(waiting)
        again = -weight(n, told) if told else before
        if waiting and (again, n) > waiting[0]:
            heappush(waiting, (again, n))
            continue
        wrong = None if len(words[n] & told) < REDUNDANT * max(1, len(words[n])) else "told"
        wrong = wrong or fit(n)
        if wrong == "leans" and n - 1 not in chosen:
            leaning.add(n)
        elif wrong in (None, "leans"):
            chosen.append(n)
            told |= words[n]
            if n + 1 in leaning:
                heappush(waiting, (-weight(n + 1, told), n + 1))
    return tuple(chosen)
