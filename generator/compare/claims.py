"""Statements, and how many origins stand behind each."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Analysis, Claim, Comparison, Origin


def find(
    analyses: tuple[Analysis, ...], origins: tuple[Origin, ...], comparisons: tuple[Comparison, ...], language: Language
) -> tuple[Claim, ...]:
    return ()
