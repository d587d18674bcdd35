"""Words of structure, and signs by which lines of a page are told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, eq=False)
class Grammar:
    """Words that carry structure rather than content."""

    stemmer: str                                 # name of the Snowball algorithm
    function_words: frozenset[str]               # articles, prepositions, auxiliaries, pronouns, conjunctions
    subject_pronouns: frozenset[str]             # "he", "she", "they" …
    pronouns: frozenset[str]                     # every form, possessives too
    dependent_openers: frozenset[str]            # a sentence that opens with one leans on the sentence before it
    contractions: tuple[str, ...]                # endings that hold an auxiliary: "'ll"
    finite: frozenset[str]                       # other verb forms that carry a sentence: "said", "met"
    auxiliaries: frozenset[str]                  # "is", "has", "will" …: a finite verb where no other is found
    definite: frozenset[str]                     # words that point at what is known: "the", "these"
    clause_openers: frozenset[str]               # words that open a clause of its own: "after", "while"
    content_openers: frozenset[str]              # words that open what is said or thought: "that", "whether"
    past_endings: tuple[str, ...]                # "ed"
    gerund_endings: tuple[str, ...]              # "ing"
    gerund_prepositions: frozenset[str]          # words with that ending that open no statement: "including"
    conjunctions: frozenset[str]                 # "and", "but"
    relatives: frozenset[str]                    # "which", "who"
    adverbial_openers: frozenset[str]            # words that open a phrase of time or place before the statement
    negations: frozenset[str]
    abbreviations: frozenset[str]                # without the dot; a sentence may end with one: "inc", "jan"
    titles_before: frozenset[str]                # without the dot; a name or number always follows: "mr", "gen"
    numbered: frozenset[str]                     # without the dot; a number may follow: "no", "fig"
    names_too: frozenset[str]                    # function words that are names or titles as well: "may", "under"


@dataclass(frozen=True)
class Sign:
    """One reason to set a line aside, in words for the reader, and the words that show it.

    ``lines`` are whole lines (compared within edit distance, so that misspellings need no entry), ``openers``
    begin such a line, ``phrases`` stand anywhere in one of at most ``longest`` words.
    ``commands`` begin a sentence in it with a capital ("Follow her on …"), since reported they prove nothing ("many
    follow her on …"). ``counted`` open such a line behind a number ("12 comments"); ``below`` tells what such a line announces.
    """

    rule: str
    lines: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    longest: int = 40
    below: Literal["", "comments", "headlines"] = ""


@dataclass(frozen=True, eq=False)
class Layout:
    """Words by which pasted text shows what is not the article."""

    signs: tuple[Sign, ...]
    share_words: frozenset[str]                  # a line of nothing else is a share bar: "facebook", "twitter"
    byline_openers: tuple[str, ...]              # "by", "reported by"
    desks: frozenset[str]                        # what closes the byline of an unnamed writer: "desk", "staff"
    desk_words: frozenset[str]                   # what such a byline holds beside an outlet's name: "news", "web"
    outlet_endings: frozenset[str]               # how names of outlets end: "times", "herald"
    agencies: frozenset[str]                     # news agencies, as they sign
    credit_openers: tuple[str, ...]              # "reporting by", "source:"
    credit_phrases: tuple[str, ...]              # "contributed to this report"
    photo_openers: tuple[str, ...]               # "photo:", "image:"
    picture_files: tuple[str, ...]               # what opens a caption of any length: "file - "
    picture_ends: tuple[str, ...]                # what closes one, before its number: "hide caption"
    picture_buttons: tuple[str, ...]             # what opens that of a film, in capitals: "CLOSE"
    picture_places: tuple[str, ...]              # where in a picture somebody is: ", left,"
    photo_credits: tuple[str, ...]               # what closes or fills the credit of a picture: "getty images"
    photo_labels: frozenset[str]                 # what stands before the colon of such a credit: "photo"
    picture_words: tuple[str, ...]               # how captions say where somebody is: ", left,"
    months: tuple[str, ...]                      # names and abbreviations
    weekdays: tuple[str, ...]
    date_words: frozenset[str]                   # what may stand beside a date on its line: "published", "updated"
    not_places: frozenset[str]                   # what opens a report like a place, in capitals: "file", "update"
    holds_together: frozenset[str]               # words that no derived headline may end before: "of"
    irregular: frozenset[str]                    # past forms without the common ending: a clause told so far
    dateline_places: frozenset[str]              # places that open a report without date or agency: "new delhi"
