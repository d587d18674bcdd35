"""What happened to whom when: clauses with participants, an action, a day and how sure it is."""

from __future__ import annotations

from generator.analyse.names import Names
from generator.lang.tables import Language
from generator.model import Article, Date, Event, Quantity, Sentence


def find(
    article: Article,
    sentences: tuple[Sentence, ...],
    names: Names,
    dates: tuple[Date, ...],
    quantities: tuple[Quantity, ...],
    language: Language,
) -> tuple[Event, ...]:
    return ()
