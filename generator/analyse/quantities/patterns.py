"""The regular expressions that a language's number words make, compiled once; all but ``currency`` read lower case."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator.analyse.numerals import choice
from generator.lang.tables import NumberWords
from generator.text import Sought, sought


@dataclass(frozen=True, slots=True)
class Patterns:
    vague: Sought                                # "tens of thousands"
    none: Sought                                 # "there were no"
    part: Sought                                 # "thirds" before "of"
    fraction: re.Pattern[str]                    # "two-thirds"
    one_in: re.Pattern[str]                      # "one in five"
    article: Sought                              # "half an", "an" before a unit of measure
    before: re.Pattern[str]                      # an approximation that ends where the number begins
    after: re.Pattern[str]                       # "or more"
    measure: re.Pattern[str]                     # a unit of measure behind the number
    currency: re.Pattern[str]                    # its sign in front
    currency_word: re.Pattern[str]
    link: re.Pattern[str]                        # "to", a dash: between the ends of a range
    opener: re.Pattern[str]                      # "between"
    harmed: re.Pattern[str]                      # "12 were injured"
    harming: re.Pattern[str]                     # "killed 12"
    aged: re.Pattern[str]                        # "aged 34"
    rank: Sought                                 # "largest" behind a place in an order
    ordinal: re.Pattern[str]                     # the place: "third"
    ranked: re.Pattern[str]                      # "ranked 5th"
    score: re.Pattern[str]                       # "3-1"


@lru_cache(maxsize=None)
def patterns(words: NumberWords) -> Patterns:
    units, articles = choice(words.units_of_measure), choice(words.articles)
    symbols = "".join(re.escape(w) for w in words.after if not w[0].isalpha())
    numbers = choice([*words.units, *words.teens, *words.tens])
    ordinal = rf"(?:{choice(words.ordinals)}|\d+(?:{choice(words.ordinal_endings)}))"
    timed = choice(w for w, measure in words.units_of_measure.items() if measure[0] == "duration" and w not in words.ordinals)
    # What may not stand before a wording is asked behind its first letter where that can be: a search that begins
    # with a letter or a digit skips what it cannot be.
    return Patterns(
        vague=sought(words.vague, rf"(?<![\w-])(?:{choice(words.vague)})(?!\w)"),
        none=sought(words.none, rf"(?<!\w)(?:{choice(words.none)})(?!\w)"),
        part=sought(words.fractions, rf"(?:{choice(words.fractions)})(?=\s{words.article_of}\s)"),
        fraction=re.compile(rf"(?<![\w-])(?:(?P<n>{numbers}|{articles})[\s-])?(?P<part>{choice(words.fractions)})$"),
        one_in=re.compile(rf"(?P<one>one(?<![\w-]one))\s{words.one_in}\s(?P<all>{numbers}|\d+)(?=\s[a-z])"),
        article=sought([*words.articles, words.half], rf"(?<![\w-])(?:(?P<half>{words.half}[\s-](?:{articles})|(?:{articles})[\s-]{words.half}|{words.half})[\s-]"
                       rf"|(?P<one>{articles})\s)(?=(?:{timed})\b(?P<long>-(?:{choice(words.long)})\b)?)"),
        before=re.compile(rf"(?<![\w-])({choice(words.before)})[\s-]+(?:(?:{articles})\s)?$"),
        after=re.compile(rf"[\s-]?([{symbols}]|(?:{choice(w for w in words.after if w[0].isalpha())})\b)"),
        measure=re.compile(rf"\s?(?P<sign>[{''.join(words.percent_signs)}])|[\s-]?(?P<unit>{units})(?!\w)"
                           rf"(?:(?P<old>[\s-](?:{choice(words.age_words)})\b)|(?P<half>\s{words.conjunction}\s(?:{articles})\s{words.half}\b)|-(?:{choice(words.long)})\b)?"),
        currency=re.compile(rf"(?<!\w)({choice(words.currency_signs)})\s?$"),
        currency_word=re.compile(rf"[\s-]({choice(words.currency_words)})\b"),
        link=re.compile(rf"\s(?:{choice(words.range_links)})\s|\s?[-–—]\s?"),
        opener=re.compile(rf"\b(?:{choice(words.range_openers)})\s$"),
        harmed=re.compile(rf"(?:\sothers)?\s(?:were|was|are|is|have\sbeen|had\sbeen)\s(?:\w+ly\s)?({choice(words.harmed)})\b"),
        harming=re.compile(rf"\b({choice(words.harming)})\s$"),
        aged=re.compile(rf"\b(?:{choice(words.aged)})\s$"),
        rank=sought([*words.superlatives, *words.places], rf"(?<=[\s-])(?:{choice([*words.superlatives, *words.places])})(?!\w)"),
        ordinal=re.compile(rf"(?<![\w-])(?P<ordinal>{ordinal})$"),
        ranked=re.compile(rf"{words.ranked[0]}(?<!\w{words.ranked[0]})\s(?:(?:no\.|number)\s?)?(?P<ordinal>{ordinal}|\d+)(?!\w)"),
        score=re.compile(r"(\d(?<![\w.,/–-]\d)\d{0,2})[-–](\d{1,3})(?:[-–](\d{1,2}))?(?![\w/–-]|[.,]\d)"),
    )


@lru_cache(maxsize=4096)
def key(printed: str) -> str:
    """A phrase as the tables hold it: lower case, single blanks for white space and hyphens."""
    return re.sub(r"[\s-]+", " ", printed.lower())
