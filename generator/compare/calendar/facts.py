"""What the calendar needs to know of each article, taken once: its words, whom it names, which days it prints."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.analyse import dates
from generator.lang.tables import Grammar, Language
from generator.model import Analysis, Date, Sentence, Span
from generator.text import listed, low_words, stem

LEAD = 3                    # body sentences in which the article's own weekday stands
SAME_ENTITIES = 2           # shared names that make two articles one event's …
SAME_WORDS = 0.2            # … together with this share of the shorter one's content words


@dataclass(frozen=True, slots=True)
class Facts:
    """One article. ``open`` are its dates counted from nothing; ``weekdays`` those of its running text (1 is Monday)
    in reading order, ``lead`` the first of them where it stands in the lead."""

    analysis: Analysis
    words: frozenset[str]
    named: frozenset[str]
    open: tuple[Date, ...]
    weekdays: tuple[int, ...]
    lead: int | None

    @property
    def id(self) -> str:
        return self.analysis.article.id

    @property
    def text(self) -> str:
        return self.analysis.article.text

    @property
    def deictic(self) -> bool:
        """Whether it says "today" or "yesterday": then the very day matters that it was written on."""
        return any(d.value.startswith("XXXX-XX-XX") and d.granularity in ("day", "time") for d in self.open)

    def sentence(self, span: Span) -> Sentence | None:
        return sentence_of(self.analysis, span)


def gather(analysis: Analysis, language: Language) -> Facts:
    article = analysis.article
    found = dates.find(article, analysis.sentences, language, None) if analysis.anchor else analysis.dates
    named = [(int(m[1]), d.span) for d in found if d.granularity != "set" and (m := re.match(r"XXXX-WXX-(\d)", d.value))]
    told = [(n, s) for n, s in named if (sentence := sentence_of(analysis, s)) and sentence.kind in ("body", "title", "heading", "dateline")]
    lead = [s.span for s in analysis.sentences if s.kind == "body"][:LEAD]
    first = next((n for n, s in told if any(x.start <= s.start < x.end for x in lead)), None)
    entities = frozenset(m.entity for m in analysis.mentions)
    return Facts(analysis, content(article.text, None, language), entities, found, tuple(n for n, _ in told), first)


def sentence_of(analysis: Analysis, span: Span) -> Sentence | None:
    sentences = analysis.sentences
    at = bisect_right(sentences, span.start, key=lambda s: s.span.start) - 1
    return sentences[at] if at >= 0 and span.start < sentences[at].span.end else None


def content(text: str, span: Span | None, language: Language) -> frozenset[str]:
    """The stems of the words that carry content; digits and function words are left out."""
    found = low_words(text, span) if span else listed(text).low
    return frozenset(filter(None, map(_carried(language.grammar), found)))


@lru_cache(maxsize=None)
def _carried(grammar: Grammar) -> Callable[[str], str | None]:
    """From a word to its stem, None for one that carries no content."""

    @lru_cache(maxsize=1 << 16)
    def read(low: str) -> str | None:
        return stem(low, grammar.stemmer) if len(low) > 2 and low[0].isalpha() and low not in grammar.function_words else None

    return read


def same_event(a: Facts, b: Facts) -> bool:
    """Whether two articles tell one event: common names, and a common vocabulary."""
    if not a.words or not b.words:
        return False
    share = len(a.words & b.words) / min(len(a.words), len(b.words))
    return share >= SAME_WORDS and (len(a.named & b.named) >= SAME_ENTITIES or share >= 2 * SAME_WORDS)


def short(article_id: str) -> str:
    """An article's id without the hash that a downloader put behind it."""
    return re.sub(r"_[0-9a-f]{8,}$", "", article_id)


def said(day: date, language: Language) -> str:
    """ "Monday, 19 June 2023"."""
    return f"{language.time.day_names[day.isoweekday() - 1]}, {day.day} {language.time.month_names[day.month - 1]} {day.year}"
