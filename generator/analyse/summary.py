"""The sentences that tell an article in short."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Article, Sentence


def rank(article: Article, sentences: tuple[Sentence, ...], language: Language, count: int) -> tuple[int, ...]:
    """The numbers of the ``count`` best sentences, best first."""
    return tuple(i for i, s in enumerate(sentences) if s.kind == "body")[:count]
