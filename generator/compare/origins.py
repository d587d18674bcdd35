"""Which articles are one text in two coats."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Analysis, Origin, Tie


def find(analyses: tuple[Analysis, ...], language: Language) -> tuple[tuple[Origin, ...], tuple[Tie, ...]]:
    return tuple(Origin(f"o-{a.article.id}", (a.article.id,)) for a in analyses), ()
