"""Why an article gives no value where others do: it is silent, or it was published before there was anything to tell.

An article is *earlier* when the day that it was written on lies before that of the first article that gives a value;
where those have no days, before the day of the thing itself. Days are those that articles count from, so a printed date that the story refutes makes
nobody earlier. Of a day or year long past nobody is earlier: it was known all along. An article that gives some number
of that kind in the same words, too different in all else to be set beside the others, is neither; it is left out.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from generator.lang.tables import Language
from generator.model import Absent, Analysis, Comparison, Span
from generator.text import begun_in, placed_words, stem, stems

LONG_AGO = timedelta(days=30)          # before the first that gives it: a day that was no news then
SHARED = 2               # words of the values that a sentence holds …
WEIGHT = 0.5             # … and the share of their weight, for its number to be about the same thing
ISO = re.compile(r"\d{4}-\d\d-\d\d")

ANY = "any"              # the kind of a number that was not read

Place = tuple[str, int]                # an article's id, a sentence's number


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Where numbers stand: ``kinds`` of a sentence's, the sentences that hold a word, the weight of each word."""

    kinds: dict[Place, frozenset[str]]
    holders: dict[str, list[Place]]
    weight: dict[str, float]


def explained(comparisons: Iterable[Comparison], analyses: tuple[Analysis, ...], language: Language) -> tuple[Comparison, ...]:
    """The comparisons, each with the articles that give no value, and why."""
    days = {a.article.id: a.anchor.day if a.anchor else a.article.published for a in analyses}
    texts = {a.article.id: a.article.text for a in analyses}
    numbers = _numbers(analyses, language)
    rows = {article: {why: Absent(article, why) for why in ("silent", "earlier")} for article in days}       # shared: there are many
    return tuple(replace(c, absent=_absent(c, days, rows, _unread(c, numbers, texts, language))) for c in comparisons)


def _absent(c: Comparison, days: dict[str, date | None], rows: dict[str, dict[str, Absent]], unread: frozenset[str]) -> tuple[Absent, ...]:
    giving = {v.evidence.article for v in c.values}
    known = _known_from(c, [days[a] for a in sorted(giving)])
    found = []
    for article, day in days.items():
        if article not in giving:
            earlier = known is not None and day is not None and day < known
            if earlier or article not in unread:
                found.append(rows[article]["earlier" if earlier else "silent"])
    return tuple(found)


def _known_from(c: Comparison, given: list[date | None]) -> date | None:
    """The day of the first that gives it, else of the thing itself; None where that is open, or was no news then."""
    told = min(filter(None, given)) if all(given) else None
    day = date.fromisoformat(c.day[:10]) if c.day and ISO.match(c.day) else None
    if day and told and day < told - LONG_AGO:
        return None
    if c.kind == "date" and told and not day:
        return None
    return told or day


def _numbers(analyses: tuple[Analysis, ...], language: Language) -> _Numbers:
    worded = language.numbers.teens.keys() | language.numbers.tens.keys()
    kinds: dict[Place, frozenset[str]] = {}
    holders: dict[str, list[Place]] = defaultdict(list)
    seen: Counter[str] = Counter()
    for a in analyses:
        of_article: set[str] = set()
        for n, s in enumerate(a.sentences):
            if s.kind == "boilerplate":
                continue
            told = frozenset(stems(a.article.text, s.span, language.grammar))
            of_article |= told
            if found := _kinds(a, s.span, worded):
                kinds[a.article.id, n] = frozenset(found)
                for word in told:
                    holders[word].append((a.article.id, n))
        seen.update(of_article)
    return _Numbers(kinds, holders, {w: math.log(1 + len(analyses) / n) for w, n in seen.items()})


def _kinds(a: Analysis, span: Span, worded: Set[str]) -> set[str]:
    """The kinds of what a sentence measures, and ``ANY`` where it has a number that was not read."""
    quantities, dates = begun_in(a.quantities, span), begun_in(a.dates, span)
    read = [x.span for x in (*quantities, *dates)]
    found = {q.kind for q in quantities} | {"date" for _ in dates}
    starts, _, low = placed_words(a.article.text, span)
    printed = [start for start, w in zip(starts, low) if w[0].isdigit() or w in worded]
    return found | {ANY for start in printed if not any(s.start <= start < s.end for s in read)}


def _unread(c: Comparison, numbers: _Numbers, texts: dict[str, str], language: Language) -> frozenset[str]:
    """The articles with a number of that kind in a sentence that holds most of what the values' words have in common."""
    if c.kind not in ("date", "count") and not any(v.interval for v in c.values):
        return frozenset()
    at: Counter[str] = Counter()
    for e in dict.fromkeys(v.evidence for v in c.values):
        at.update(set(stems(texts[e.article], e.span, language.grammar)))
    common = sorted(w for w, n in at.items() if n * 2 > len(c.values) and n > 1 and w in numbers.weight)
    whole, held, count = sum(numbers.weight[w] for w in common), defaultdict(float), Counter()
    for word in common:
        for place in numbers.holders.get(word, ()):
            held[place] += numbers.weight[word]
            count[place] += 1
    alike = {place for place, mass in held.items() if count[place] >= SHARED and mass >= WEIGHT * whole}
    if c.kind == "count":
        alike |= {place for words in _happenings(language) if not words.isdisjoint(common) for w in words for place in numbers.holders.get(w, ())}
    return frozenset(place[0] for place in alike if numbers.kinds[place] & {c.kind, ANY})


@lru_cache(maxsize=None)
def _happenings(language: Language) -> tuple[frozenset[str], ...]:
    """The stems of each class of what befalls people: whoever counts the dead may say so in another word."""
    stemmer = language.grammar.stemmer
    classes = (*language.events.actions, *language.measures.classes)
    return tuple(frozenset(stem(w, stemmer) for w in forms) for action, forms in classes if action in language.measures.tolls)
