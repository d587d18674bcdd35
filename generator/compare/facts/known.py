"""Tables made once per language from its words, and which sentences are worth reading for facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.lang.tables import Language
from generator.model import Date, Quantity

OPENS = re.compile(r"[(\[{]")     # a sentence without one has no dates of a life in brackets
ORDINALS = ("st", "nd", "rd", "th")


@dataclass(frozen=True, slots=True)
class Known:
    """``extremes``: superlatives that have an opposite; ``countries``: adjective in lower case -> country;
    ``saying``: verbs that say what something is; ``happening``: words of what comes once; ``classes``: nouns of which a
    thing is one only, and adjectives of countries; ``ranks``: ordinals and extremes; ``holding``: "has"; ``none``: "no";
    ``negations``; ``cues``: words that are enough by themselves; ``homes``: name of a country in lower case -> country;
    ``works``: the nouns among ``classes``;
    ``naming`` finds "is a", ``denying`` "was not"."""

    extremes: frozenset[str]
    countries: Mapping[str, str]
    saying: frozenset[str]
    happening: frozenset[str]
    classes: frozenset[str]
    ranks: frozenset[str]
    holding: frozenset[str]
    none: frozenset[str]
    negations: frozenset[str]
    cues: frozenset[str]
    homes: Mapping[str, str]
    works: frozenset[str]
    naming: re.Pattern[str]
    denying: re.Pattern[str]

    def telling(self, words: Collection[str], low: str, lead: bool, dates: Collection[Date], quantities: Collection[Quantity]) -> bool:
        """Can a sentence with these words hold a fact other than a denial? Everything is in lower case."""
        holds = lead or not self.holding.isdisjoint(words)
        if holds and (not self.none.isdisjoint(words) or any(q.kind == "count" and q.counted for q in quantities)):
            return True
        if dates and (not self.happening.isdisjoint(words) or OPENS.search(low)):
            return True
        if not self.cues.isdisjoint(words):
            return True
        if self.saying.isdisjoint(words):
            return False
        if any(d.granularity == "year" for d in dates) or not self.ranks.isdisjoint(words):
            return True
        if not self.classes.isdisjoint(words) and self.naming.search(low):
            return True
        return any(w[0].isdigit() and w.endswith(ORDINALS) for w in words)

    def denied(self, words: Collection[str], low: str) -> str:
        """What the sentence says that something is not; "" where it denies nothing."""
        found = None if self.negations.isdisjoint(words) else self.denying.search(low)
        return low[found.start() :] if found else ""


@lru_cache(maxsize=None)
def known(language: Language) -> Known:
    words, numbers, negations = language.facts, language.numbers, language.grammar.negations
    extremes = frozenset(w for pair in words.extremes for w in pair)
    countries = {adjective.lower(): name.lower() for name, adjectives, *_ in language.names.countries for adjective in adjectives}
    homes = {printed.lower(): name.lower() for name, _, _, others in language.names.countries for printed in (name, *others)}
    homes = {printed: name for printed, name in homes.items() if printed not in words.ambiguous} | {part: part for part in words.parts}
    saying = language.speech.copulas | words.becoming
    return Known(
        extremes,
        countries,
        saying,
        frozenset(form.partition(" ")[0] for form in words.once) | words.firsts | frozenset(words.days),
        frozenset().union(*words.kinds, countries),
        extremes | frozenset(numbers.ordinals),
        words.holding,
        words.none,
        negations,
        words.living | frozenset(words.makers),
        homes,
        frozenset().union(*words.kinds),
        _adjoining(saying, numbers.articles),
        _adjoining(saying, negations),
    )


def _adjoining(first: Iterable[str], second: Iterable[str]) -> re.Pattern[str]:
    """A word of the one right before one of the other, in lower case."""
    one, two = ("|".join(map(re.escape, sorted(words))) for words in (first, second))
    return re.compile(rf"\b(?:{one})\s+(?:{two})\b")
