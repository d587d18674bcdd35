"""What an analyser may know of a language: one value per language, data only.

No analyser asks which language it reads; each receives the section that it needs. All words are lower case
unless a field says otherwise. Tables that patterns are compiled from are hashed by identity: a hash over all their words,
at every look into a cache, costs more than the match.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.tables.accounts import AccountWords, FactWords, MeasureWords, Scale, State
from generator.lang.tables.findings import EventWords, NameWords, NumberWords, Speech, TimeWords
from generator.lang.tables.phrases import CorrectionWords, Phrases
from generator.lang.tables.text import Grammar, Layout, Sign

__all__ = [
    "AccountWords",
    "CorrectionWords",
    "EventWords",
    "FactWords",
    "Grammar",
    "Language",
    "Layout",
    "MeasureWords",
    "NameWords",
    "NumberWords",
    "Phrases",
    "Scale",
    "Sign",
    "Speech",
    "State",
    "TimeWords",
]


@dataclass(frozen=True, eq=False)
class Language:
    code: str
    name: str
    grammar: Grammar
    layout: Layout
    names: NameWords
    speech: Speech
    numbers: NumberWords
    time: TimeWords
    events: EventWords
    measures: MeasureWords
    facts: FactWords
    phrases: Phrases
    accounts: AccountWords
    corrections: CorrectionWords
