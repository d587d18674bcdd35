"""Quotations and who said them."""

from __future__ import annotations

from generator.analyse.names import Names
from generator.lang.tables import Language
from generator.model import Article, Quote, Sentence


def find(article: Article, sentences: tuple[Sentence, ...], names: Names, language: Language) -> tuple[Quote, ...]:
    return ()
