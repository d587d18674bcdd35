"""The name words of a language, compiled for looking up: built once for each language."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from generator.lang.tables import Grammar, Language, NameWords


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the gazetteer. ``country`` is the country that an adjective or a capital stands for."""

    name: str
    country: str | None = None
    adjective: bool = False
    capital: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Lexicon:
    words: NameWords
    grammar: Grammar
    places: dict[str, Place]         # key -> entry
    longest: int                     # words in the longest name of the gazetteer
    role_nouns: frozenset[str]       # last words of roles
    place_ends: frozenset[str]       # last words of the gazetteer's names of several
    title_ends: frozenset[str]       # last words that a title may have; most words are none, which one look tells

    def place(self, words: list[str] | tuple[str, ...]) -> Place | None:
        """The entry for exactly these words."""
        return self.places.get(key(" ".join(words)))


def key(name: str) -> str:
    """What two prints of one name share: accents, case, full stops, the kind of apostrophe, the width of blanks are ignored."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    if name.isalpha():
        return name.lower()
    return " ".join(name.lower().replace("’", "'").replace(".", "").split())


def lexicon(language: Language) -> Lexicon:
    """The compiled name words of a language."""
    return _compiled(language.names, language.grammar)


@lru_cache(maxsize=None)
def _compiled(words: NameWords, grammar: Grammar) -> Lexicon:
    places: dict[str, Place] = {}
    for name in words.places:
        places[key(name)] = Place(name)
    for adjective in words.adjectives:
        places[key(adjective)] = Place(adjective, adjective=True)
    for country, adjectives, capital, others in words.countries:
        for name in (country, *others):
            places[key(name)] = Place(country, country)
        for adjective in adjectives:
            places[key(adjective)] = Place(country, country, adjective=True)
        if capital:
            places.setdefault(key(capital), Place(capital, country, capital=True))
    nouns = frozenset(r[-1] for r in words.roles) | words.portfolios
    place_ends = frozenset(k.split()[-1] for k in places if " " in k)
    title_ends = nouns | words.after_roles | place_ends | frozenset(places) | frozenset(words.courtesy)
    return Lexicon(words, grammar, places, max(k.count(" ") + 1 for k in places), nouns, place_ends, title_ends)
