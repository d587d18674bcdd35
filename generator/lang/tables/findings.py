"""What the analysers of one article need, a section for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class NameWords:
    """Titles, roles, corporate endings, countries with their adjectives and capitals."""

    courtesy: dict[str, str]                     # "mr" -> "m", "mrs" -> "f", "dr" -> ""
    roles: dict[tuple[str, ...], str]            # ("prime", "minister") -> its class, "leader"
    modifiers: frozenset[str]                    # between country or organisation and role: "foreign", "top", "deputy"
    nicknames: frozenset[tuple[str, str]]        # ("bill", "william")
    portfolios: frozenset[str]                   # what a role is of: "state", "foreign affairs"
    organisation_endings: frozenset[str]         # "inc", "ministry", "university"
    openers_of_names: frozenset[str]             # goes on with "of": "ministry", "bank", "gulf"
    place_endings: frozenset[str]                # "street", "river", "island"
    given: frozenset[str]                        # common given names
    family_first: frozenset[str]                 # family names that stand before the given name
    never: frozenset[str]                        # capitalised, and no name: days, months, "I"
    openers: frozenset[str]                      # open sentences, and are no names, beside the function words
    particles: frozenset[str]                    # inside of names, in lower case: "de", "van", "bin"
    abbreviations: frozenset[str]                # their full stop does not end a name: "mr", "inc"
    suffixes: frozenset[str]                     # after a surname: "jr", "iii"
    articles: frozenset[str]
    definite: frozenset[str]
    of: frozenset[str]
    joins: frozenset[str]
    relatives: frozenset[str]                    # end an apposition: "who", "which"
    prefixes: frozenset[str]                     # particles that a name may open with: "al"
    pronounlike: frozenset[str]                  # no part of a name, whatever their case: "I", "her"
    compounds: frozenset[str]                    # behind a hyphen, no part of the name: "-led", "-based"
    ordinals: frozenset[str]                     # endings of numbers: "th"
    possessives: tuple[str, ...]                 # what stands between an owner and what is owned
    bare_roles: frozenset[str]                   # tell somebody without a name in headlines: "driver"
    crowds: dict[str, str]                       # the same for several, and the word that all of these are one by: "cops" -> "police"
    platforms: frozenset[str]                    # where people write and what holds rights in pictures: no part of a user's name
    surnames_too: frozenset[str]                 # of ``organisation_endings``, what is a surname behind a given name: "banks"
    before_verbs: frozenset[str]                 # what follows is no noun: "to", "will"
    ships: frozenset[str]                        # stand before the name of a ship: "hms", "ship"
    shortened: dict[str, str]                    # short names of teams and towns -> what they are short for
    numbered: tuple[str, ...]                    # make a name of a number: "ers" in "76ers"
    owners: frozenset[str]                       # with 's inside of a name: "people's", "women's"
    months: frozenset[str]                       # of ``never``, but a surname after a given name
    plain_endings: tuple[str, ...]               # of words that open sentences and are no names
    closers: frozenset[str]                      # of ``legal_forms``, what ends a name wherever it stands
    bodies: frozenset[str]                       # of ``organisation_endings``, what every country has: "army"
    predicates: frozenset[str]                   # follow a name that opens a sentence: "said", "is"
    singular: frozenset[str]                     # of ``predicates``, what no plural has: "is", "says"
    commons: frozenset[str]                      # singular nouns that open sentences without an article
    humans: frozenset[str]                       # nouns for people, beside the roles
    rivals: dict[str, frozenset[str]]            # class -> classes of whom a description of that class may mean as well
    doubtful_roles: frozenset[str]               # roles that open other names too: "general", "star"
    unsure: frozenset[str]                       # with a role, somebody else than its holder: "next", "first"
    adjectival_roles: frozenset[str]             # of ``doubtful_roles``, adjectives too: "major", "private"
    ranks: frozenset[str]                        # of ``modifiers``, what makes another office of a role: "deputy"
    vague: frozenset[str]                        # classes of roles that many may hold: no description by them alone
    verbs: frozenset[str]                        # end an apposition that no comma closes
    place_openers: frozenset[str]                # with "of", a place: "gulf"
    paired: frozenset[str]                       # opens an organisation's name of the form "X and Y ending"
    place_heads: frozenset[str]                  # opens a place's name: "mount"
    company_endings: frozenset[str]              # what a firm's name is printed without, for short
    after_roles: frozenset[str]                  # behind a role, part of it: "elect"
    speakers: frozenset[str]                     # follow the name of a person: "said", "who"
    generic: frozenset[str]                      # first words that many organisations share: "national"
    legal_forms: frozenset[str]                  # of ``organisation_endings``, what is left out in short
    heads_end: frozenset[str]                    # what ends the head of a noun phrase: "of", "who"
    object_pronouns: frozenset[str]              # never possessive: "him"
    either_pronouns: frozenset[str]              # object or possessive: "her"
    obliques: frozenset[str]                     # prepositions behind which nobody is the subject's rival: "with"
    genders: dict[str, str]                      # third-person pronoun -> "m", "f"
    countries: tuple[tuple[str, tuple[str, ...], str, tuple[str, ...]], ...]   # name, adjectives, capital, other names; as printed
    adjectives: tuple[str, ...]                  # of no country, as printed: "European", "Catholic"
    places: tuple[str, ...]                      # other places, as printed


@dataclass(frozen=True, eq=False)
class Speech:
    """Verbs and phrases of saying, and who may say.

    A *weak* verb is one of saying only where the words follow it at once ("the report found that …").
    """

    finite: frozenset[str]                       # "said", "says": whatever stands in their complement was said
    running: frozenset[str]                      # "saying"
    infinitive: frozenset[str]                   # "say"
    weak: frozenset[str]                         # every form of the weak verbs
    phrases: tuple[str, ...]                     # cues of several words: "made clear"
    sources: tuple[str, ...]                     # what stands before a source: "according to"
    also_nouns: frozenset[str]                   # forms that are verbs only right after a name: "claims"
    quoting: frozenset[str]                      # verbs whose subject passes on what another said: "quoted"
    agent: str                                   # before who did it, in the passive: "by"
    genitive: str                                # "of"
    role_mark: str                               # "as": "hailed him as …"
    beside: str                                  # "with X saying": X says it
    about: tuple[str, ...]                       # before a participle whose subject stays open: "for calling it …"
    owner_endings: tuple[str, ...]               # "'s"
    past_ending: str                             # "ed"
    adverb_ending: str                           # "ly"
    infinitive_mark: str                         # "to"
    copulas: frozenset[str]                      # forms of "be": before a past form they make the passive
    prepositions: frozenset[str]
    conjunctions: frozenset[str]                 # words that join clauses or names
    openers: frozenset[str]                      # words that open what was said: "that"
    subordinators: frozenset[str]                # other words that open a clause: "after", "when"
    nobody: frozenset[str]                       # what no speaker is called: "anyone", "them"
    relatives: frozenset[str]                    # "who", "which", "what"
    determiners: frozenset[str]
    counts: frozenset[str]                       # those that may end a phrase: "a mother of three"
    possessives: frozenset[str]                  # "his", "its"
    speaking_pronouns: frozenset[str]            # those that may say something, contracted forms too
    personal: frozenset[str]                     # "he", "she": one person and no thing
    gendered: Mapping[str, str]                  # given names, titles, pronouns -> "he" or "she"
    definite: frozenset[str]                     # "the": somebody known
    adverbs: frozenset[str]                      # words that stand between a speaker and the verb
    times: frozenset[str]                        # words of time that stand there as well
    denials: frozenset[str]                      # nothing was said: "declined to say"
    commands: frozenset[str]                     # "urged X to say": X would be the one who says
    roles: frozenset[str]                        # nouns for who speaks: "official", "ministry"
    plural_roles: frozenset[str]                 # those that take the plain verb: "officials say"
    documents: frozenset[str]                    # what is written by somebody else: "a statement saying"
    works: frozenset[str]                        # what has a title: "book"
    labels: frozenset[str]                       # before a name that nobody says: "so-called"
    makers: frozenset[str]                       # behind the title of their work: "director"
    nouns: frozenset[str]                        # nouns of saying: "the claim that …"
    press: tuple[tuple[str, ...], ...]           # outlets and agencies: the name to show, other forms; case counts
    press_endings: frozenset[str]                # how names of outlets end, as printed: "Times", "Herald"
    press_kinds: tuple[str, ...]                 # what an outlet is called before its name: "news agency"
    credit_before: tuple[str, ...]               # what hands over to an outlet: "quoting", "told"
    credit_after: tuple[str, ...]                # what an outlet does with a report: "reported"
    credit_fillers: tuple[str, ...]              # what may stand between an outlet and its verb: "also"
    credit_article: str                          # "the"
    credit_join: str                             # "and"
    picture_credit: str                          # what makes it the credit of a picture: "Photo"
    credit_lines: tuple[str, ...]                # what opens a line of credits: "with inputs from"


@dataclass(frozen=True, eq=False)
class NumberWords:
    """Numbers in words, approximations, units. Hashed by identity: it holds tables."""

    units: Mapping[str, int]                     # "one" … "nine"
    teens: Mapping[str, int]                     # "ten" … "nineteen"
    tens: Mapping[str, int]                      # "twenty" … "ninety"
    hundred: str
    scales: Mapping[str, float]                  # "thousand", "million", "dozen" …
    short_scales: Mapping[str, float]            # written onto digits: "3m", "20bn"
    ordinals: Mapping[str, int]
    ordinal_endings: tuple[str, ...]             # "3rd"
    fractions: Mapping[str, float]
    half: str
    conjunction: str                             # "seven and a half"
    articles: tuple[str, ...]                    # "a million", "an hour"
    article_of: str                              # "two-thirds of"
    vague: Mapping[str, tuple[float, float | None, str]]        # phrase -> at least, below, the rule in words
    before: Mapping[str, str]                    # phrase before a number -> name of its rule
    after: Mapping[str, str]                     # phrase after it -> name of its rule
    particles: Mapping[str, frozenset[str]]      # phrase before a number -> verbs that it belongs to: "turn around"
    lasting: frozenset[str]                      # those of them that take a measure as well: "took over four hours"
    range_links: tuple[str, ...]                 # "five to six", "five or six"
    range_openers: tuple[str, ...]               # "between five and six"
    units_of_measure: Mapping[str, tuple]        # word -> kind, canonical unit, factor, what is added before it
    percent_signs: tuple[str, ...]
    age_words: tuple[str, ...]                   # "18 months old"
    minus: tuple[str, ...]                       # "minus 20 degrees"
    long: tuple[str, ...]                        # "an hour-long meeting"
    spans: frozenset[str]                        # before "an hour", "one day": words that make it a measure
    aged: tuple[str, ...]                        # "aged 34"
    currency_signs: Mapping[str, str]            # before the number -> ISO code; case counts
    currency_words: Mapping[str, str]            # after the number -> ISO code
    people: frozenset[str]                       # nouns that count persons
    one_person: frozenset[str]                   # those of them that are one
    harmed: frozenset[str]                       # "12 were killed": participles that count persons
    harming: frozenset[str]                      # "killed 12": verbs whose bare number counts persons
    singular_endings: tuple[tuple[str, str], ...]               # ending of a plural -> of its singular, longest first
    plural_endings: tuple[str, ...]
    not_plural_endings: tuple[str, ...]
    plurals: frozenset[str]                      # plurals without the ending
    singulars: frozenset[str]                    # words with the ending that are no plurals
    superlatives: frozenset[str]                 # "the third largest"
    ranked: tuple[str, ...]                      # "ranked 5th"
    places: frozenset[str]                       # "third place"
    of_them: frozenset[str]                      # "three of those trapped"
    besides: frozenset[str]                      # between a number and its noun: "other"
    of_persons: frozenset[str]                   # "four of whom"
    one_in: str                                  # "one in five"
    none: tuple[str, ...]                        # "there were no": a count of nothing
    not_parts: frozenset[str]                    # "two-fold": behind a number and a hyphen, no thing that is counted
    score_words: frozenset[str]                  # words beside which "3-1" is a score
    score_verbs: frozenset[str]                  # right before a record: "went 13-3"
    labels: frozenset[str]                       # "Flight 447": the number is part of a name


@dataclass(frozen=True, eq=False)
class TimeWords:
    """Days, months, seasons, and the phrases of relative time. Hashed by identity: it holds tables."""

    words: Mapping[str, tuple[str, object]]      # word -> class, value ("june" -> MONTH, 6)
    phrases: tuple[tuple[str, str], ...]         # rule, pattern of classes; tried in order
    core: frozenset[str]                         # classes of which every phrase without digits holds one
    capitalised: frozenset[str]                  # classes whose words count only with a capital
    named_days: frozenset[str]                   # "Black Friday": before a weekday, a name and no day
    named_after: frozenset[str]                  # "the Sunday Times"
    not_years: frozenset[str]                    # "about 2000": before four digits that are no year
    century_pivot: int                           # "the 70s": two digits from here on are of the last century
    day_first: bool                              # how 3/4/2023 is read where both could be
    month_names: tuple[str, ...]                 # as they are shown, January first
    day_names: tuple[str, ...]                   # as they are shown, Monday first
    firsts: frozenset[str]                       # "the first since 2018", "the first in five years"
    since: frozenset[str]                        # before the year of the last time
    within: frozenset[str]                       # before the years that have gone by since


@dataclass(frozen=True, eq=False)
class EventWords:
    """Classes of what happens, and the words that say how sure it is."""

    actions: tuple[tuple[str, frozenset[str]], ...]       # class -> words, nouns and verbs; a word stands in one class
    passives: tuple[tuple[str, str], ...]                 # phrase -> class, for verbs that are of it only so ("received by")
    firsts: frozenset[str]                                # words of rank that lead back in time: "first"
    spans: frozenset[str]                                 # words before the time they lead back: "in"
    starts: frozenset[str]                                # words before what a time is counted from: "since"
    opposites: tuple[tuple[str, str], ...]                # classes of which one turns the other round
    mutual: frozenset[str]                                # classes in which all who take part do the same
    nouns: frozenset[str]                                 # their words that are nouns: "talks"
    direct: frozenset[str]                                # their words that take the other side without a preposition: "met", "by"
    withs: frozenset[str]                                 # before the other side: "with"
    betweens: frozenset[str]                              # before both: "between"
    joins: frozenset[str]                                 # between two of one side: "and"
    topics: frozenset[str]                                # before what is only talked of: "about"
    holding: frozenset[str]                               # verbs that only carry the noun: "held"
    agendas: frozenset[str]                               # what holds meetings of its owner: "schedule"
    asides: frozenset[str]                                # before a meeting that the subject was at: "during"
    carrying: frozenset[str]                              # before a second verb of the same subject: "and", "before"
    opening: frozenset[str]                               # words behind which another subject may stand: "as"
    light: frozenset[str]                                 # words between a subject and its verb: "hoped to be able to"
    cues: tuple[tuple[str, frozenset[str]], ...]          # status -> words and phrases, the first that fits decides
    labels: tuple[tuple[str, str], ...]                   # class -> noun for labels ("meeting")
