"""What an analyser may know of a language: one value per language, data only.

No analyser asks which language it reads; each receives the section that it needs. All words are lower case
unless a field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Grammar:
    """Words that carry structure rather than content."""

    stemmer: str                                 # name of the Snowball algorithm
    function_words: frozenset[str]               # articles, prepositions, auxiliaries, pronouns, conjunctions
    subject_pronouns: frozenset[str]             # "he", "she", "they" …
    pronouns: frozenset[str]                     # every form, possessives too
    dependent_openers: frozenset[str]            # a sentence that opens with one leans on the sentence before it
    auxiliaries: frozenset[str]                  # "is", "has", "will" …: a finite verb where no other is found
    subordinators: frozenset[str]                # words that open a clause: "which", "after", "while"
    negations: frozenset[str]


@dataclass(frozen=True)
class Layout:
    """Words by which pasted text shows what is not the article."""


@dataclass(frozen=True)
class NameWords:
    """Titles, roles, corporate endings, countries with their adjectives and capitals."""


@dataclass(frozen=True)
class Speech:
    """Verbs and phrases of saying, and the marks around quotations."""


@dataclass(frozen=True)
class NumberWords:
    """Numbers in words, approximations, units."""


@dataclass(frozen=True)
class TimeWords:
    """Days, months, seasons, and the phrases of relative time."""


@dataclass(frozen=True)
class EventWords:
    """Classes of what happens, and the words that say how sure it is."""


@dataclass(frozen=True)
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
