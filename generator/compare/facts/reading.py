"""Which sentences of a story are read for facts. Most hold none; to ask their words first is what makes this quick."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.analyse.unbroken import bracketed
from generator.compare.facts.kinds import PREDICATE
from generator.compare.facts.known import Known, known
from generator.compare.facts.line import read
from generator.compare.facts.subject import of_sentence
from generator.compare.facts.told import Told
from generator.compare.shaping import Context
from generator.lang.tables import Grammar
from generator.model import Analysis, Date, Mention, Quantity, Span
from generator.text import lowered, stemmed

WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")     # parts of words with hyphens


@dataclass(frozen=True, slots=True)
class Text:
    """An article's text with legible brackets, and in lower case; offsets are the same in both."""

    analysis: Analysis
    printed: str
    low: str
    people: dict[int, Mention]      # by where they start
    dates: tuple[int, ...]          # where each date begins
    quantities: tuple[int, ...]

    def dated(self, span: Span) -> tuple[Date, ...]:
        """The dates that begin in a span."""
        return self.analysis.dates[bisect_left(self.dates, span.start) : bisect_left(self.dates, span.end)]

    def measured(self, span: Span) -> tuple[Quantity, ...]:
        return self.analysis.quantities[bisect_left(self.quantities, span.start) : bisect_left(self.quantities, span.end)]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the body, by the number of its article, and its words in lower case."""

    article: int
    span: Span
    words: frozenset[str]
    lead: bool


@dataclass(frozen=True, slots=True)
class Common:
    """The words that a story prints in lower case, looked for when they are asked for."""

    texts: tuple[Text, ...]
    asked: dict[str, bool] = field(default_factory=dict)

    def __contains__(self, word: str) -> bool:
        if word not in self.asked:
            self.asked[word] = any(_stands(word, t.printed) for t in self.texts)
        return self.asked[word]


def _stands(word: str, text: str) -> bool:
    """Does a word stand there, as it is written, and not in a longer one?"""
    place = text.find(word)
    while place >= 0 and (_letter(text[place - 1 : place]) or _letter(text[place + len(word) : place + len(word) + 1])):
        place = text.find(word, place + 1)
    return place >= 0


def _letter(sign: str) -> bool:
    return sign.isalnum() or sign == "-"


def readings(context: Context) -> Iterator[Told]:
    """The sentences that may tell a fact, with what the analysis found in them, in order of reading."""
    tables, texts = known(context.language), tuple(map(_text, context.analyses))
    passages = [p for n, text in enumerate(texts) for p in _passages(n, text)]
    grammar, common = context.language.grammar, Common(texts)
    denials = [stemmed(WORD.findall(behind), grammar) for p in passages if (behind := tables.denied(p.words, _low(p, texts)))]
    for p in passages:
        text = texts[p.article]
        dates, quantities = text.dated(p.span), text.measured(p.span)
        if not tables.telling(p.words, _low(p, texts), p.lead, dates, quantities) and not _of_denied(p, denials, tables, grammar):
            continue
        if _meant_before(p, text, grammar):
            continue
        line = read(text.printed, p.span, p.article, p.lead, context.language)
        subject = of_sentence(line, text.people, common)
        if subject:
            yield Told(line, subject, dates, quantities, common)


def _meant_before(p: Passage, text: Text, grammar: Grammar) -> bool:
    """A pronoun opens it, of whom is not known: most sentences without a subject are told by their first word."""
    opens = WORD.search(text.low, p.span.start, p.span.end)
    return not p.lead and opens is not None and opens[0] in grammar.subject_pronouns and opens.start() not in text.people


def _text(a: Analysis) -> Text:
    persons = {e.id for e in a.entities if e.kind == "person"}
    printed = bracketed(a.article.text)
    people = {m.span.start: m for m in a.mentions if m.entity in persons}
    dates, quantities = (tuple(f.span.start for f in found) for found in (a.dates, a.quantities))
    return Text(a, printed, lowered(printed), people, dates, quantities)


def _passages(number: int, text: Text) -> Iterator[Passage]:
    body = [s.span for s in text.analysis.sentences if s.kind == "body"]
    for n, span in enumerate(body):
        yield Passage(number, span, frozenset(WORD.findall(text.low, span.start, span.end)), n == 0)


def _low(p: Passage, texts: tuple[Text, ...]) -> str:
    return texts[p.article].low[p.span.start : p.span.end]


def _of_denied(p: Passage, denials: list[frozenset[str]], tables: Known, grammar: Grammar) -> bool:
    """Does it say that something is so, in words of something denied?"""
    if not denials or tables.saying.isdisjoint(p.words):
        return False
    own = stemmed(p.words, grammar)
    return any(len(own & d) >= PREDICATE for d in denials)
