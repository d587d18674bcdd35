"""What is told in a sentence, and what a finder of facts makes of it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.compare.facts.known import known
from generator.compare.facts.line import Line
from generator.compare.facts.subject import Subject, of_phrase
from generator.model import Date, Interval, Quantity, Span

BREAKS = frozenset(",;:")

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Worth:
    """One value: an interval (days, numbers), the month and day of an open date, or a term that excludes its rivals."""

    interval: Interval | None = None
    month: int | None = None
    day: int | None = None
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """``key`` is what is told of the subject, its kind first; two facts of one key and subject give one thing's value."""

    article: int
    subject: Subject
    key: Key
    worth: Worth
    value: str
    span: Span
    clause: Span
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its subject, and the dates and quantities that the analysis found in it.

    ``common``: words that the story prints in lower case.
    """

    line: Line
    subject: Subject
    dates: tuple[Date, ...]
    quantities: tuple[Quantity, ...]
    common: frozenset[str]

    def fact(self, subject: Subject, key: Key, worth: Worth, value: str, span: Span, rule: str = "") -> Fact:
        return Fact(self.line.article, subject, key, worth, value, span, self.line.span, rule)

    def about(self, verb: int) -> Subject | None:
        """Whose a verb is: the sentence's subject for the main verb, what goes on with it, and what a noun of a sentence
        that says what it is brings; the phrase right before it otherwise; None in doubt."""
        line, grammar = self.line, self.line.language.grammar
        start = verb
        while start and _carries(line, start - 1):
            start -= 1
        if start <= line.main:
            return self.subject
        before = line.tokens[start - 1]
        if before.low in grammar.relatives or before.low == line.language.facts.relative:
            origins = known(line.language).countries
            plain = not any(t.capital and t.low not in origins for t in line.tokens[line.main : start])
            return self.subject if line.says_what_it_is and plain else None
        if before.low in grammar.conjunctions or before.low == "," and line.tokens[verb].low.endswith(grammar.gerund_endings):
            return self.subject
        if start < verb:
            return self._own(start)
        attached = before.low == "," or before.word and not before.capital
        return self.subject if attached and line.says_what_it_is else None

    def _own(self, start: int) -> Subject | None:
        """The subject that a later clause brings itself."""
        line, ends = self.line, self.line.language.grammar.conjunctions | BREAKS
        begin = start
        while begin and line.low(begin - 1) not in ends and not line.verb(begin - 1):
            begin -= 1
        return of_phrase(list(line.tokens[begin:start]), line, {}, self.common) if begin < start else None


def _carries(line: Line, n: int) -> bool:
    """A word that belongs to the verb behind it: an auxiliary, an adverb, an aspect."""
    low, speech = line.low(n), line.language.speech
    adverb = low in speech.adverbs or low.endswith(speech.adverb_ending)
    return adverb or low in line.language.grammar.auxiliaries or low in line.language.facts.aspects


def denied(line: Line, n: int) -> bool:
    """Is there a negation anywhere before a token?"""
    grammar, words = line.language.grammar, line.language.facts
    return any(t.low in grammar.negations or t.low in words.undoing for t in line.tokens[:n])
