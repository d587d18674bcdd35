"""Whose report an article passes on: agency credits and chains ("(AP)", "reported dpa", "quoting Politico")."""

from __future__ import annotations

from generator.analyse.names import Names
from generator.lang.tables import Language
from generator.model import Article, Credit, Sentence


def find(article: Article, sentences: tuple[Sentence, ...], names: Names, language: Language) -> tuple[Credit, ...]:
    return ()
