"""Dates and durations as TIMEX3 values and calendar intervals, counted from an anchor."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Anchor, Article, Date, Sentence


def printed(article: Article, sentences: tuple[Sentence, ...], language: Language) -> Date | None:
    """The date that the article bears: in a dateline, in a line of its own."""
    return None


def anchor(article: Article, sentences: tuple[Sentence, ...], language: Language) -> Anchor | None:
    """The day that the article's relative dates count from, by what it says of itself; None where it says nothing."""
    return None


def find(article: Article, sentences: tuple[Sentence, ...], language: Language, anchor: Anchor | None) -> tuple[Date, ...]:
    return ()
