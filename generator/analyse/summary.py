"""The sentences that tell an article in short: central words, near the top, nothing twice.

SumBasic's word probabilities (Nenkova & Vanderwende 2005), damped by a square root as a long article repeats its
main words too often, with the lead's weight that news earns. A sentence
that leans on the one before it is taken only with that one; a fragment or a garbled one never.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import chain

from generator.analyse.wording import flaw, vocabulary
from generator.lang.tables import Language
from generator.model import Article, Mention, Sentence
from generator.text import scanned, stemmed

LEAD = 0.12              # what each place further down costs
SMOOTH = 2               # words by which short sentences are held back
REDUNDANT = 0.6          # share of a sentence's words that are already told


def rank(
    article: Article, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...], language: Language, count: int
) -> tuple[int, ...]:
    """The numbers of the ``count`` best sentences, best first; fewer where fewer are fit."""
    grammar = language.grammar
    body = [n for n, s in enumerate(sentences) if s.kind == "body"]
    printed = scanned(article.text)
    told = {n: stemmed(printed.printed[printed.within(sentences[n].span)], grammar) for n in body}
    frequency = Counter(chain.from_iterable(told.values()))
    damped = {w: seen**0.5 for w, seen in frequency.items()}
    weight = {n: _central(told[n], damped) / (1 + LEAD * place) for place, n in enumerate(body)}
    order = sorted(weight, key=lambda n: (-weight[n], n))
    known = vocabulary(article.text)
    fit = lambda n: flaw(article.text, sentences[n], mentions, known, grammar)
    # Where nothing can stand alone (a text in lower case), all may.
    return _chosen(order, told, fit, count) or _chosen(order, told, lambda n: None, count)


def _chosen(order: list[int], told: dict[int, frozenset[str]], fit: Callable[[int], str | None], count: int) -> tuple[int, ...]:
    """The first of the order that are fit and not redundant; one that leans only behind the one it leans on."""
    chosen: list[int] = []
    known: set[str] = set()
    for n in order:
        words = told[n]
        if len(words & known) >= REDUNDANT * max(1, len(words)):
            continue
        wrong = fit(n)
        if wrong is None or wrong == "leans" and n - 1 in chosen:
            chosen.append(n)
            known |= words
        if len(chosen) == count:
            break
    return tuple(chosen)


def _central(words: frozenset[str], damped: dict[str, float]) -> float:
    return sum(sorted(map(damped.__getitem__, words))) / (len(words) + SMOOTH)     # sorted: sums of floats depend on order
