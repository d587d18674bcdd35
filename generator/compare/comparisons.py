"""The values that articles give for one and the same thing, and whether they can all be true."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Person


def find(analyses: tuple[Analysis, ...], people: tuple[Person, ...], language: Language) -> tuple[Comparison, ...]:
    return ()
