"""Dates and durations as TIMEX3 values and calendar intervals, counted from an anchor.

Which words are a date never depends on the anchor; only what they mean does. So a recount from another anchor
gives the same dates in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.analyse.dates import tokens
from generator.analyse.dates.days import Reading
from generator.analyse.dates.days import day as day_of
from generator.analyse.dates.phrase import Phrase
from generator.analyse.dates.rules import RULES
from generator.analyse.dates.tense import ahead
from generator.analyse.dates.tokens import Tape, Token, classes
from generator.lang.tables import Language
from generator.model import Anchor, Article, Date, Sentence, Span

PRINTED_WITHIN = 6          # a printed date stands in the first sentences
FIRST, LAST = 1000, 9000    # years of an anchor that the calendar counts from
SAME_HOUR = 250             # characters behind a day within which a clock time belongs to it
RECENT = 700                # characters behind a day within which "the day before" counts from it
DATELINE = 60               # characters that a dateline takes
TOLD = frozenset({"day", "time", "month", "quarter", "year"})      # what "the day before", "that year" count from

Found = tuple[str, int, int]            # rule, first token, token after the last


class Dated(NamedTuple):
    """What one article tells of time: the day it counts from, the date it bears, every date in reading order."""

    anchor: Anchor | None
    printed: Date | None
    dates: tuple[Date, ...]


def dated(article: Article, sentences: tuple[Sentence, ...], language: Language) -> Dated:
    """The dates of an article, counted from its own day. The text is read once: its head first, then the rest."""
    head, rest = _parted(sentences)
    opening = tokens.read(article.text, head, language.time)
    borne = _borne(article, head, opening, language)
    counted_from = _anchor(article, sentences, borne)
    tape = opening + tokens.read(article.text, rest, language.time)
    return Dated(counted_from, borne, tuple(_read(article.text, tape, language, counted_from)))


def find(article: Article, sentences: tuple[Sentence, ...], language: Language, anchor: Anchor | None) -> tuple[Date, ...]:
    """Every date, time, duration and set in reading order; none in what was set aside as boilerplate."""
    tape = tokens.read(article.text, sentences, language.time)
    return tuple(_read(article.text, tape, language, anchor))


def _read(text: str, tape: Tape, language: Language, anchor: Anchor | None) -> Iterator[Date]:
    found = [f for f in _phrases(tape, language) if _plausible(text, tape, f, language)]
    day = anchor.day if anchor and FIRST <= anchor.day.year <= LAST else None
    told: list[tuple[int, Reading]] = []
    for n, (rule, low, high) in enumerate(found):
        words = tape.tokens(low, high)
        start, end = words[0].start, words[-1].end
        near = [r for at, r in told[-4:] if start - at < RECENT]
        reach = SAME_HOUR if rule == "clock" else RECENT
        last_day = next((r for at, r in reversed(told[-4:]) if r.granularity == "day" and start - at < reach), None)
        phrase = Phrase(text, words, day, ahead(tape, low, high), near[-1] if near else None, last_day, language)
        if rule == "clock" and (beside := _day_beside(phrase, tape, found, n)):
            phrase = replace(phrase, told_day=beside)
        if reading := RULES[rule](phrase):
            yield _date(reading, Span(start, end), anchor)
            told += [(end, _without_hour(reading))] if reading.granularity in TOLD and reading.earliest else []


def _without_hour(reading: Reading) -> Reading:
    return day_of(reading.earliest, reading.relative) if reading.granularity == "time" else reading


def _day_beside(p: Phrase, tape: Tape, found: list[Found], n: int) -> Reading | None:
    """The day that stands right behind a clock time: "at 16:15 UTC, June 1st"."""
    if n + 1 == len(found) or found[n + 1][0] not in ("day", "weekday", "deictic") or found[n + 1][1] - found[n][2] > 2:
        return None
    rule, low, high = found[n + 1]
    return RULES[rule](replace(p, tokens=tape.tokens(low, high)))


def _phrases(tape: Tape, language: Language) -> Iterator[Found]:
    table = classes(language.time)
    for m in table.any_phrase.finditer(tape.letters):
        if m.end() > m.start():
            yield table.rules[m.lastindex - 1], m.start(), m.end()


def _plausible(text: str, tape: Tape, found: Found, language: Language) -> bool:
    """Counter-examples: "about 2000 seats", "Black Friday", "the Sunday Times", "in his 40s", "USA Today"."""
    rule, low, high = found
    check = _CHECKS.get(rule)
    if not check:
        return True
    before, after = (tape.matches[i] if 0 <= i < len(tape.matches) else None for i in (low - 1, high))
    return check(text, tape.tokens(low, high), before[0] if before else "", after[0] if after else "", language)


def _is_year(text: str, words: tuple[Token, ...], before: str, after: str, language: Language) -> bool:
    start = words[0].start
    glued = start > 0 and text[start - 1] in "$€£#¥-/.@&"
    if len(words) > 1:
        return True
    return not glued and before.lower() not in language.time.not_years and after.lower() not in language.numbers.people and after != "%"


def _is_weekday(text: str, words: tuple[Token, ...], before: str, after: str, language: Language) -> bool:
    return before.lower() not in language.time.named_days and after.lower() not in language.time.named_after


def _is_deictic(text: str, words: tuple[Token, ...], before: str, after: str, language: Language) -> bool:
    return not (text[words[0].start].isupper() and before[:1].isupper())


def _is_decade(text: str, words: tuple[Token, ...], before: str, after: str, language: Language) -> bool:
    return len(words) > 1 or words[0].value >= 100


_CHECKS = {"year": _is_year, "weekday": _is_weekday, "deictic": _is_deictic, "decade": _is_decade, "set": _is_deictic}


def _date(reading: Reading, span: Span, anchor: Anchor | None) -> Date:
    counted = f"counted from {anchor.day.isoformat()}: {anchor.reason}" if anchor and reading.relative else None
    return Date(span, reading.value, reading.earliest, reading.latest, reading.granularity, counted)


# ---------------------------------------------------------------- the article's own day


def _parted(sentences: tuple[Sentence, ...]) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """The first sentences, in which an article bears its date, and the others; boilerplate is in neither."""
    shown = tuple(s for s in sentences if s.kind != "boilerplate")
    return shown[:PRINTED_WITHIN], shown[PRINTED_WITHIN:]


def _borne(article: Article, head: tuple[Sentence, ...], tape: Tape, language: Language) -> Date | None:
    """The date that the article bears: in a dateline, in a byline, in a line of its own at its beginning."""
    days = (d for d in _read(article.text, tape, language, None) if d.granularity == "day" and not d.value.startswith("XXXX-W") and "XX-XX" not in d.value)
    return next((d for d in days if _bears(article, head, d)), None)


def _bears(article: Article, head: tuple[Sentence, ...], found: Date) -> bool:
    """Whether a date is the article's: by its block, alone in its line, or before a dateline's dash."""
    sentence = next(s for s in head if s.span.start <= found.span.start < s.span.end)
    if sentence.kind in ("dateline", "byline"):
        return True
    text = article.text
    start, end = text.rfind("\n", 0, found.span.start) + 1, text.find("\n", found.span.end)
    line = text[start : end if end >= 0 else len(text)].strip()
    dashed = text[found.span.end : found.span.end + 14].partition("(")[0].strip()[:1] in ("–", "—", "-")
    return len(line) <= found.span.end - found.span.start + 24 or dashed and found.span.start - sentence.span.start < DATELINE


def _anchor(article: Article, sentences: tuple[Sentence, ...], stated: Date | None) -> Anchor | None:
    """The day that the article's relative dates count from, by what it says of itself; None where it says nothing."""
    if article.published:
        return Anchor(article.published, "metadata", f"published {article.published.isoformat()}")
    if stated and stated.earliest:
        dateline = any(s.kind == "dateline" and s.span.start <= stated.span.start < s.span.end for s in sentences)
        return Anchor(stated.earliest, "dateline" if dateline else "printed", "the article prints this date", stated.span)
    return None


__all__ = ["Dated", "dated", "find"]
