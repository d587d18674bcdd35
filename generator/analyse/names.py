"""Who and what is named: people, organisations, places; full names, then surnames, titles and pronouns."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.tables import Language
from generator.model import Article, Entity, Followed, Mention, Sentence


@dataclass(frozen=True, slots=True)
class Names:
    """The entities of one article and their mentions in reading order."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]


def find(article: Article, sentences: tuple[Sentence, ...], language: Language, followed: tuple[Followed, ...]) -> Names:
    return Names((), ())
