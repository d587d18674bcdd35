"""The story in three to five statements, and in whole sentences."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Analysis, BottomLine, Claim, Comparison, Evidence, Person


def compose(
    analyses: tuple[Analysis, ...],
    claims: tuple[Claim, ...],
    comparisons: tuple[Comparison, ...],
    people: tuple[Person, ...],
    language: Language,
) -> tuple[BottomLine, ...]:
    return ()


def summary(analyses: tuple[Analysis, ...], claims: tuple[Claim, ...], language: Language) -> tuple[Evidence, ...]:
    return ()
