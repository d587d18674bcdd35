"""Numbers with units, as intervals."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Article, Quantity, Sentence


def find(article: Article, sentences: tuple[Sentence, ...], language: Language) -> tuple[Quantity, ...]:
    return ()
