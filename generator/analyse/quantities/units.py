"""What an amount measures: a unit behind it, a currency, or the things and persons that it counts.

A bare number is nothing: years, names of flights and models, list numbers, "one" as a pronoun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.analyse.quantities.amounts import AMBIGUOUS_SCALES, Amount
from generator.analyse.quantities.patterns import key, patterns
from generator.lang.tables import Language, NumberWords
from generator.model import Span
from generator.text import lowered

HEAD_WITHIN = 5             # words that may stand between a number and the noun that it counts
ONE_WITHIN = 3              # and between "one" and a person
MOST_PARTS = 100
OLDEST = 115


@dataclass(frozen=True, slots=True)
class Unit:
    """Kind, canonical unit, factor into it and what is added before, where its word ends, what is counted; ``more``
    is what stands behind the unit ("two hours and a half")."""

    kind: str
    name: str
    factor: float
    end: int
    counted: Span | None = None
    offset: float = 0.0
    more: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where an amount stands: the text, the same in lower case, its sentence, the language."""

    text: str
    low: str
    sentence: Span
    language: Language

    @property
    def words(self) -> NumberWords:
        return self.language.numbers


def unit(at: Place, amount: Amount) -> Unit | None:
    """What the amount measures; None where it measures nothing that we know."""
    if amount.money:
        return Unit("money", amount.money, 1.0, amount.end)
    if amount.made:
        return Unit(amount.made, {"percent": "%"}.get(amount.made, amount.made), 1.0, amount.end)
    return _measure(at, amount) or _currency(at, amount) or _age(at, amount) or _count(at, amount)


def _measure(at: Place, amount: Amount) -> Unit | None:
    m = patterns(at.words).measure.match(at.low, _past_of(at, amount), at.sentence.end)
    if not m or amount.short in AMBIGUOUS_SCALES:
        return None
    if m["sign"]:
        return Unit("percent", "%", 1.0, m.end())
    kind, name, factor, *offset = at.words.units_of_measure[key(m["unit"])]
    if kind == "duration":
        if _is_year(at, amount):
            return None
        if m["old"]:
            return Unit("age", name, factor, m.end())
        if _some_day(at, amount, m.end("unit")):
            return None
    return Unit(kind, name, factor, m.end(), None, *(offset or (0.0,)), more=0.5 if m["half"] else 0.0)


def _past_of(at: Place, amount: Amount) -> int:
    """Behind "of" where the number is vague: "hundreds of dollars"."""
    of = f" {at.words.article_of}"
    return amount.end + len(of) if amount.vague and at.low.startswith(of + " ", amount.end) else amount.end


def _is_year(at: Place, amount: Amount) -> bool:
    return amount.digits and not amount.ranged and bool(_YEAR.fullmatch(at.text, amount.start, amount.end))


_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")


def _some_day(at: Place, amount: Amount, end: int) -> bool:
    """ "might one day clash" is no duration, "in one day" and "a one-day visit" are."""
    if amount.digits or amount.low != 1 or "-" in at.low[amount.start : end] or at.low[amount.start] == "a":
        return False
    before = at.low[max(0, amount.start - 16) : amount.start].split()
    return not before or before[-1] not in at.words.spans


def _currency(at: Place, amount: Amount) -> Unit | None:
    m = patterns(at.words).currency_word.match(at.low, _past_of(at, amount), at.sentence.end)
    return Unit("money", at.words.currency_words[key(m[1])], 1.0, m.end()) if m else None


def _age(at: Place, amount: Amount) -> Unit | None:
    """ "aged 34", and the number between the commas behind a name: "Jane Doe, 34,"."""
    if amount.ranged or not 0 < amount.low <= OLDEST or amount.low != int(amount.low):
        return None
    aged = patterns(at.words).aged.search(at.low, max(at.sentence.start, amount.start - 6), amount.start)
    named = amount.digits and _COMMA.search(at.text, max(at.sentence.start, amount.start - 40), amount.start)
    closed = _CLOSED.match(at.text, amount.end)
    if aged or named and closed and _person(named, at):
        return Unit("age", "y", 1.0, amount.end)
    return None


def _person(named: re.Match[str], at: Place) -> bool:
    """A name of two words, or a noun for persons: "Jane Doe, 34,", "the driver, 42,"."""
    word = named["last"].lower()
    return word not in at.language.time.words if named["first"] else _is_person(word, at.words)


_COMMA = re.compile(r"(?P<first>[A-Z][\w.’'-]+\s(?:\w\.\s)?(?=[A-Z]))?(?P<last>[\w’'-]+),\s$")
_CLOSED = re.compile(r"[,.;)]")


# ---------------------------------------------------------------- counts


def _count(at: Place, amount: Amount) -> Unit | None:
    if _part_of_name(at, amount):
        return None
    one = amount.low == 1 and not amount.ranged
    head = _single(at, amount) if one else _head(at, amount) or _part(at, amount)
    if head is None:
        return None if one and not amount.digits else _by_verb(at, amount)
    noun = at.low[head.start : head.end]
    if amount.short in AMBIGUOUS_SCALES and noun not in at.words.people:
        return None
    if noun in at.words.units_of_measure:
        kind, name, factor, *offset = at.words.units_of_measure[noun]
        return Unit(kind, name, factor, head.end, None, *offset)
    persons = one or noun in at.words.people or noun in at.words.of_persons or noun in at.words.harmed
    return Unit("count", "person" if persons else _singular(noun, at.words), 1.0, head.end, head)


def _singular(noun: str, words: NumberWords) -> str:
    """The noun as a unit: "countries" -> "country"."""
    if noun in words.plurals:
        return noun
    return next((noun[: -len(many)] + one for many, one in words.singular_endings if noun.endswith(many)), noun)


def _part_of_name(at: Place, amount: Amount) -> bool:
    """A year, or digits behind a label, a capital, a hyphen: "Flight 447", "Boeing 737 jets", "June 3 talks"."""
    if amount.vague or amount.ranged or not amount.digits:
        return False
    if _is_year(at, amount):
        head = _head(at, amount)
        if head is None or at.text[head.start : head.end] not in at.words.people:
            return True
    before = _WORD_BEFORE.search(at.text, max(at.sentence.start, amount.start - 30), amount.start)
    if not before:
        return False
    word = before[1].lower().strip(".")
    kind = at.language.time.words.get(word, ("",))[0]
    opens = before.start() <= at.sentence.start and kind not in ("MONTH", "MAYBE_MONTH", "SHORT_MONTH")
    weekday = kind == "WEEKDAY"
    if word in at.words.before:
        return False
    return word in at.words.labels or at.text[amount.start - 1] == "-" or before[1][0].isupper() and not opens and not weekday


_WORD_BEFORE = re.compile(r"([\w.#’']+)[\s-]$")


def _head(at: Place, amount: Amount) -> Span | None:
    """The plural noun that ends the noun phrase behind the number, at most five words and some names on."""
    words, functions, position = at.words, at.language.grammar.function_words, _past_of(at, amount)
    after_of, before, left = position > amount.end, "", HEAD_WITHIN
    while left and (m := _NEXT.match(at.text, position, at.sentence.end)):
        word, opens, position = at.low[m.start(1) : m.end(1)], m.start() == amount.end, m.end()
        left -= at.text[m.start(1)].islower()
        if opens and word == words.article_of:
            after_of = True
        elif after_of and word in words.of_persons:
            return Span(*m.span(1))
        elif after_of and word in words.of_them or word == words.conjunction and not opens and before != words.conjunction:
            before = word
        elif word in functions and word not in words.besides:
            return None
        elif _plural(word, words) or word in words.harmed and (after_of or opens and _closes(at, position)):
            return _last_plural(at, Span(*m.span(1)))
        else:
            before = word
    return None


def _closes(at: Place, position: int) -> bool:
    """Whether the noun phrase ends here: "50 taken to hospital", not "12 displaced families"."""
    m = _NEXT.match(at.text, position, at.sentence.end)
    return not m or at.low[m.start(1) : m.end(1)] in at.language.grammar.function_words


def _single(at: Place, amount: Amount) -> Span | None:
    """ "one person", "one rescue worker": one of those that plurals count as persons."""
    position = amount.end
    for _ in range(ONE_WITHIN):
        m = _NEXT.match(at.text, position, at.sentence.end)
        word = at.low[m.start(1) : m.end(1)] if m else ""
        if not m or word in at.language.grammar.function_words:
            return None
        if word in at.words.one_person or word not in at.words.people and _is_person(word, at.words):
            return Span(*m.span(1))
        position = m.end()
    return None


def _is_person(noun: str, words: NumberWords) -> bool:
    """Whether a noun, in the plural or the singular, is one that counts persons."""
    return noun in words.people or any(noun + ending in words.people for ending in words.plural_endings)


def _part(at: Place, amount: Amount) -> Span | None:
    """ "a two-carriage tram": what a whole has two of."""
    m = _PART.match(at.text, amount.end, at.sentence.end)
    if not m or not 2 <= amount.low <= MOST_PARTS or m[1] in at.words.not_parts or m[1] in at.language.grammar.function_words:
        return None
    return Span(*m.span(1))


_PART = re.compile(r"-([a-z]{3,})(?=\s[a-z])")
_NEXT = re.compile(r"[\s-]+[\"“‘]?((?:[^\W\d_]\.){2,}|[^\W\d_][\w’'&]*)")


def _last_plural(at: Place, noun: Span) -> Span:
    """Of plurals that follow each other the last: "police cars", "women passengers"."""
    m = _NEXT.match(at.text, noun.end, at.sentence.end)
    if m and _plural(at.low[m.start(1) : m.end(1)], at.words) and at.low[m.start(1) : m.end(1)] not in at.words.harmed:
        return Span(*m.span(1))
    return noun


def _plural(word: str, words: NumberWords) -> bool:
    if word in words.people or word in words.plurals:
        return True
    return len(word) > 3 and word.endswith(words.plural_endings) and not word.endswith(words.not_plural_endings) and word not in words.singulars


def _by_verb(at: Place, amount: Amount) -> Unit | None:
    """ "killed 12", "12 were killed": the number counts persons by its verb."""
    after = patterns(at.words).harmed.match(at.low, amount.end, at.sentence.end)
    if after:
        return Unit("count", "person", 1.0, amount.end, Span(*after.span(1)))
    start = amount.start
    around = patterns(at.words).before.search(at.low, max(at.sentence.start, start - 40), start)
    start = around.start(1) if around else start
    before = patterns(at.words).harming.search(at.low, max(at.sentence.start, start - 20), start)
    follows = _NEXT.match(at.text, amount.end, at.sentence.end)
    closed = not follows or lowered(follows[1]) in at.language.grammar.function_words
    return Unit("count", "person", 1.0, amount.end, Span(*before.span(1))) if before and closed else None
