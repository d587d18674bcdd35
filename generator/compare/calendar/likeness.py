"""How much two articles, or two passages, are about the same: by the entities they name and the words they use."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Analysis, Span
from generator.text import stem, words

SAME_ENTITIES = 2           # shared names that make two articles one event's …
SAME_WORDS = 0.2            # … together with this share of the shorter one's content words


def content(text: str, span: Span | None, language: Language) -> frozenset[str]:
    """The stems of the words that carry content; digits and function words are left out."""
    grammar = language.grammar
    found = (m.group().lower() for m in words(text, span))
    return frozenset(stem(w, grammar.stemmer) for w in found if len(w) > 2 and w[0].isalpha() and w not in grammar.function_words)


def entities(analysis: Analysis, span: Span | None = None) -> frozenset[str]:
    """The ids of whom a passage (or the whole article) mentions."""
    return frozenset(m.entity for m in analysis.mentions if not span or (span.start <= m.span.start and m.span.end <= span.end))


def same_event(a: Analysis, b: Analysis, language: Language) -> bool:
    """Whether two articles tell one event: common names, and a common vocabulary."""
    one, other = (content(x.article.text, None, language) for x in (a, b))
    if not one or not other:
        return False
    named = entities(a) & entities(b)
    share = len(one & other) / min(len(one), len(other))
    return share >= SAME_WORDS and (len(named) >= SAME_ENTITIES or share >= 2 * SAME_WORDS)
