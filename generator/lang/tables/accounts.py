"""What is compared across articles: states and scales, facts, accounts of a happening, measured values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, eq=False)
class State:
    """A state and the cues that tell it; ``against`` is a state of its scale that cannot be true beside it."""

    name: str
    cues: tuple[str, ...]
    against: str = ""


@dataclass(frozen=True, eq=False)
class Scale:
    """What a thing passes through, in order of time; a state supersedes those before it unless it is against one.

    ``tie`` tells what makes two passages of one thing: the words around the cue ("matter"), whose names they are ("names"),
    of whom it is told ("person"),
    or that the story has only one such thing ("story"). ``settled``: a later state answers what an earlier one left open.
    """

    name: str
    label: str
    tie: Literal["matter", "names", "person", "story"]
    states: tuple[State, ...]
    kind: str = "status"
    settled: bool = True


@dataclass(frozen=True, eq=False)
class FactWords:
    """Words for what is true only one way: happenings that come once, opposites, kinds that exclude one another."""

    once: Mapping[str, str]                               # form of a verb -> the relation that it tells: "founded" -> "found"
    patients: frozenset[str]                              # relations of what they are done to: who founds is not founded
    aspects: Mapping[str, str]                            # "began filming", "the filming finished" -> "start", "end"
    firsts: frozenset[str]                                # beside any verb, they make it come once: "first flew"
    opens: frozenset[str]                                 # relations that are the first of their kind anyway: "premiered"
    alike: Mapping[str, str]                              # relation -> another name of it: "first aired" is the premiere
    bearing: tuple[tuple[str, str], ...]                  # the year that a work bears, and relations of about that year
    birth: str                                            # the relations that a life begins and ends with
    death: str
    made: str                                             # the relation of the year that a work bears: "a 2005 film"
    grown: frozenset[str]                                 # relations of grown people: nobody graduates in the year of birth
    reversed: tuple[tuple[str, str], ...]                 # relations that undo each other: "formed", "disbanded"
    within: frozenset[str]                                # before a date, it lies in it: "in", "on"
    opening: str                                          # "from … to …"
    closing: frozenset[str]
    holding: frozenset[str]                               # forms of verbs whose subject has so many of something: "has", "includes"
    becoming: frozenset[str]                              # beside the copulas: "became", "making it"
    narrowing: frozenset[str]                             # between "in" and a date: "the early"
    relative: str                                         # "that"
    extremes: tuple[tuple[str, str], ...]                 # superlatives that exclude each other
    kinds: tuple[frozenset[str], ...]                     # nouns of which one thing is one only: "film", "book"
    parts: Mapping[str, str]                              # country -> the one that it is a part of: "England"
    living: frozenset[str]                                # verbs of where somebody is at home
    inside: frozenset[str]                                # before the place: "in"
    where: str                                            # … behind it: "where she lives"
    ambiguous: frozenset[str]                             # names of countries that are names of something else as well
    none: frozenset[str]                                  # before a plural, there is none of it: "no"
    makers: Mapping[str, str]                             # participle -> the relation to the one who made it: "directed"
    by: str
    days: Mapping[str, str]                               # noun of a day that comes once -> its relation: "birthday"
    showings: frozenset[str]                              # what begins and ends when it is shown: "finale"
    shown: frozenset[str]                                 # relations that are one then …
    airing: str                                           # … and which
    undoing: frozenset[str]                               # beside the negations: "failed"


@dataclass(frozen=True, eq=False)
class AccountWords:
    """By what accounts of one thing are told apart."""

    scales: tuple[Scale, ...]
    sounds: tuple[tuple[str, str], ...]                   # letters, and others that transcribe the same sound
    spellings: tuple[tuple[str, str], ...]                # letters that two countries write for one: "our", "or"
    vowels: str                                           # letters that transcriptions exchange …
    vowel: str                                            # … and the one that stands for all of them
    reversing: frozenset[str]                             # before words, they turn them round: "stop"
    being: frozenset[str]                                 # before a denial, what it is about is named before: "is", "was"
    denying: frozenset[str]                               # "not"
    single: frozenset[str]                                # before what a thing is: "a"
    inside: frozenset[str]                                # before a place that holds the thing: "in"
    beside: frozenset[str]                                # … that does not: "near", "outside"
    edges: frozenset[str]                                 # … whose rim holds it: "on the outskirts of"
    towns: frozenset[str]                                 # "the town of X"
    sites: frozenset[str]                                 # places without a name: "tunnel"
    occurring: frozenset[str]                             # verbs of whatever the story is about: "happened"
    homes: frozenset[str]                                 # between somebody and where the person lives: "from"
    seated: frozenset[str]                                # "based": behind the place, or before it with "in"
    directions: frozenset[str]                            # parts of a country: "northern", "south-west"
    particulars: Mapping[str, tuple[str, ...]]            # kind of particular -> verbs and phrases that it stands behind
    kinds: Mapping[str, str]                              # kind of particular -> kind of comparison
    moved: frozenset[str]                                 # kinds of particulars that tell of a vehicle
    to_places: frozenset[str]                             # … of a place that somebody is taken to
    loose: frozenset[str]                                 # … that may have no word in common: causes
    within_names: frozenset[str]                          # words inside of the name of a place: "of", "off"
    vehicles: frozenset[str]
    closing: frozenset[str]                               # words that end the phrase of a particular


@dataclass(frozen=True, eq=False)
class MeasureWords:
    """What numbers and days measure beside the classes of ``EventWords``, and what narrows it."""

    classes: tuple[tuple[str, frozenset[str]], ...]       # class -> words: what befell those counted
    kin: tuple[tuple[str, str], ...]                      # classes under which one number may be told
    tolls: frozenset[str]                                 # classes whose count only grows
    labels: tuple[tuple[str, str], ...]                   # class -> how labels tell it: "killed"
    anybody: str                                          # those counted, whoever they are: "people"
    persons: frozenset[str]                               # nouns that tell nobody apart: "people", "victims"
    parts: frozenset[str]                                 # before a number that is part of another: "including"
    within: frozenset[str]                                # in such a number, or right behind it: "of whom"
    added: frozenset[str]                                 # beside one that comes on top: "others"
    degrees: frozenset[str]                               # how badly, or how far: "serious", "still"
    sites: frozenset[str]                                 # before a place: "in"
    about: frozenset[str]                                 # before a time of day: "around"
    shortly: frozenset[str]                               # before "after" and "before"
    after: frozenset[str]
    before: frozenset[str]
    parts_of_day: Mapping[str, tuple[float, float]]       # TIMEX3's part of a day -> from hour, to hour
