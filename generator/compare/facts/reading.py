"""Which sentences of a story are read for facts. Most hold none; to ask their words first is what makes this quick."""

from __future__ import annotations

import re
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
from generator.model import Analysis, Mention, Span
from generator.text import begun_in, lowered, stemmed

WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")     # parts of words with hyphens


@dataclass(frozen=True, slots=True)
class Text:
    """An article's text with legible brackets, and in lower case; offsets are the same in both."""

    analysis: Analysis
    printed: str
    low: str
    people: dict[int, Mention]      # by where they start


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
            sought = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
            self.asked[word] = any(word in t.printed and sought.search(t.printed) for t in self.texts)
        return self.asked[word]


def readings(context: Context) -> Iterator[Told]:
    """The sentences that may tell a fact, with what the analysis found in them, in order of reading."""
    tables, texts = known(context.language), tuple(map(_text, context.analyses))
    passages = [p for n, text in enumerate(texts) for p in _passages(n, text)]
    grammar, common = context.language.grammar, Common(texts)
    denials = [stemmed(p.words, grammar) for p in passages if tables.denies(p.words, _low(p, texts))]
    for p in passages:
        text = texts[p.article]
        dates, quantities = begun_in(text.analysis.dates, p.span), begun_in(text.analysis.quantities, p.span)
        if not tables.telling(p.words, _low(p, texts), p.lead, dates, quantities) and not _of_denied(p, denials, tables, grammar):
            continue
        line = read(text.printed, p.span, p.article, p.lead, context.language)
        subject = of_sentence(line, text.people, common)
        if subject:
            yield Told(line, subject, tuple(dates), tuple(quantities), common)


def _text(a: Analysis) -> Text:
    persons = {e.id for e in a.entities if e.kind == "person"}
    printed = bracketed(a.article.text)
    return Text(a, printed, lowered(printed), {m.span.start: m for m in a.mentions if m.entity in persons})


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
