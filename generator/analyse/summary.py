"""The sentences that tell an article in short: central words, near the top, nothing twice.

SumBasic's word probabilities (Nenkova & Vanderwende 2005) with the lead's weight that news earns. A sentence
that leans on the one before it is taken only with that one; a fragment or a garbled one never.
"""

from __future__ import annotations

from collections import Counter

from generator.analyse.wording import flaw, vocabulary
from generator.lang.tables import Grammar, Language
from generator.model import Article, Mention, Sentence
from generator.text import stems

LEAD = 0.12              # what each place further down costs
REDUNDANT = 0.6          # share of a sentence's words that are already told


def rank(
    article: Article, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...], language: Language, count: int
) -> tuple[int, ...]:
    """The numbers of the ``count`` best sentences, best first; fewer where fewer are fit."""
    grammar = language.grammar
    body = [n for n, s in enumerate(sentences) if s.kind == "body"]
    told = {n: stems(article.text, sentences[n].span, grammar) for n in body}
    frequency = Counter(w for words in told.values() for w in set(words))
    weight = {n: _central(set(told[n]), frequency) / (1 + LEAD * place) for place, n in enumerate(body)}
    fit = _fit(article, sentences, mentions, body, grammar)
    chosen: list[int] = []
    known: set[str] = set()
    for n in sorted(weight, key=lambda n: (-weight[n], n)):
        words = set(told[n])
        leans = fit[n] == "leans" and n - 1 not in chosen
        if fit[n] in (None, "leans") and not leans and len(words & known) < REDUNDANT * max(1, len(words)):
            chosen.append(n)
            known |= words
        if len(chosen) == count:
            break
    return tuple(chosen)


def _central(words: set[str], frequency: Counter[str]) -> float:
    return sum(sorted(frequency[w] for w in words)) / (len(words) + 6)


def _fit(
    article: Article, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...], body: list[int], grammar: Grammar
) -> dict[int, str | None]:
    """What keeps each sentence from standing alone. Where nothing can (a text in lower case), all may."""
    known = vocabulary(article.text)
    found = {n: flaw(article.text, sentences[n], mentions, known, grammar) for n in body}
    return found if None in found.values() else dict.fromkeys(body)
