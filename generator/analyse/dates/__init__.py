"""Dates and durations as TIMEX3 values and calendar intervals, counted from an anchor.

Which words are a date never depends on the anchor; only what they mean does. So a recount from another anchor
gives the same dates in the same order.
"""

from __future__ import annotations

from datetime import date

from generator.analyse.dates import tokens as tokenised
from generator.analyse.dates.days import Reading
from generator.analyse.dates.rules import RULES, Phrase
from generator.analyse.dates.tokens import Token, classes
from generator.lang.tables import Language
from generator.model import Anchor, Article, Date, Sentence, Span

PRINTED_WITHIN = 4          # a printed date stands in the first sentences
CLAUSE = 14                 # words that the tense of a date is looked for in


def find(article: Article, sentences: tuple[Sentence, ...], language: Language, anchor: Anchor | None) -> tuple[Date, ...]:
    """Every date, time, duration and set in reading order; none in what was set aside as boilerplate."""
    tokens, letters = tokenised.read(article.text, sentences, language.time)
    found: list[Date] = []
    told: Reading | None = None
    for rule, low, high in _phrases(letters, language):
        future = _future(tokens, low, high)
        phrase = Phrase(article.text, tuple(tokens[low:high]), anchor.day if anchor else None, future, told, language)
        reading = RULES[rule](phrase)
        if reading and _plausible(tokens, low, high, rule):
            found.append(_date(reading, Span(tokens[low].start, tokens[high - 1].end), anchor))
            told = reading if reading.granularity in ("day", "month") else told
    return tuple(found)


def printed(article: Article, sentences: tuple[Sentence, ...], language: Language) -> Date | None:
    """The date that the article bears: in a dateline, in a line of its own."""
    head = tuple(s for s in sentences if s.kind != "boilerplate")[:PRINTED_WITHIN]
    for found in find(article, head, language, None):
        if found.granularity == "day" and _bears(article, head, found):
            return found
    return None


def anchor(article: Article, sentences: tuple[Sentence, ...], language: Language) -> Anchor | None:
    """The day that the article's relative dates count from, by what it says of itself; None where it says nothing."""
    if article.published:
        return Anchor(article.published, "metadata", f"published {article.published.isoformat()}")
    stated = printed(article, sentences, language)
    if stated and stated.earliest:
        return Anchor(stated.earliest, "printed", "the article prints this date", stated.span)
    return None


def _phrases(letters: str, language: Language) -> list[tuple[str, int, int]]:
    """Rule, first token, token after the last, for every phrase of time."""
    table = classes(language.time)
    out = []
    for m in table.any_phrase.finditer(letters):
        rule = next(name for name, pattern in table.phrases if (own := pattern.match(letters, m.start())) and own.end() == m.end())
        out.append((rule, m.start(), m.end()))
    return out


def _future(tokens: list[Token], low: int, high: int) -> bool:
    """Whether the clause around a date speaks of what is to come: the nearest verb before it, else the first after."""
    for token in reversed(tokens[max(0, low - CLAUSE) : low]):
        if token.kind in ("WILL", "WAS", "CLAUSE", "BREAK"):
            if token.kind != "BREAK":
                return token.kind == "WILL"
            break
    for token in tokens[high : high + CLAUSE]:
        if token.kind in ("WILL", "WAS", "CLAUSE", "BREAK"):
            return token.kind == "WILL"
    return False


def _plausible(tokens: list[Token], low: int, high: int, rule: str) -> bool:
    """Counter-examples of single words: "Flight 2009", "May I"; a year needs no capital before it."""
    before = tokens[low - 1] if low else None
    if rule == "year" and high - low == 1 and before:
        return before.kind not in ("HYPHEN",) and not (before.kind == "OTHER" and before.end == tokens[low].start)
    return True


def _date(reading: Reading, span: Span, anchor: Anchor | None) -> Date:
    counted = f"counted from {anchor.day.isoformat()}: {anchor.reason}" if anchor and reading.relative else None
    return Date(span, reading.value, reading.earliest, reading.latest, reading.granularity, counted)


def _bears(article: Article, head: tuple[Sentence, ...], found: Date) -> bool:
    """A line of its own, or the words before a dateline's dash."""
    sentence = next(s for s in head if s.span.start <= found.span.start < s.span.end)
    start = article.text.rfind("\n", 0, found.span.start) + 1
    end = article.text.find("\n", found.span.end)
    line = article.text[start : end if end >= 0 else len(article.text)]
    alone = len(line.strip()) <= (found.span.end - found.span.start) + 24
    dateline = article.text[found.span.end : found.span.end + 3].lstrip()[:1] in ("–", "—", "-") and found.span.start - sentence.span.start < 40
    return alone or dateline


__all__ = ["anchor", "find", "printed", "date"]
