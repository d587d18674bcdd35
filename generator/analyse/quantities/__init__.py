"""Numbers with units, as intervals.

A number alone is no quantity: it becomes one by its unit ("hours"), its currency, or what it counts ("people").
The span is the whole wording with its approximation: "nearly six hours".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.analyse import numerals
from generator.analyse.quantities import amounts
from generator.analyse.quantities.amounts import Amount
from generator.analyse.quantities.intervals import converted, interval, ranged
from generator.analyse.quantities.patterns import key, patterns
from generator.analyse.quantities.units import Place, Unit, unit
from generator.lang.tables import Language, NumberWords
from generator.model import Article, Interval, Quantity, Sentence, Span
from generator.text import lowered

ORDINAL = 20                # characters that an ordinal takes
COMPOUND = frozenset({"duration", "distance", "size", "age"})


def find(article: Article, sentences: tuple[Sentence, ...], language: Language) -> tuple[Quantity, ...]:
    """Every quantity of the article in reading order; none in what was set aside as boilerplate."""
    text, low = article.text, lowered(article.text)
    told = iter([s for s in sentences if s.kind != "boilerplate"])
    sentence, found = next(told, None), []
    for amount in amounts.find(text, low, language.numbers):
        while sentence and sentence.span.end <= amount.start:
            sentence = next(told, None)
        if sentence and sentence.span.start <= amount.start and amount.end <= sentence.span.end:
            at = Place(text, low, sentence.span, language)
            if measured := unit(at, amount):
                found.append(_quantity(at, amount, measured))
    apart = list(_apart(sorted([*found, *_ranks(text, low, sentences, language)], key=lambda q: (q.span, q.kind))))
    return tuple(_compounded(text, apart, language.numbers))


def _apart(found: list[Quantity]) -> Iterator[Quantity]:
    """Of two that overlap, the first."""
    end = 0
    for q in found:
        if q.span.start >= end:
            yield q
            end = q.span.end


def _compounded(text: str, found: list[Quantity], words: NumberWords) -> Iterator[Quantity]:
    """ "4 hours 28 minutes", "six feet and two inches": one measure, as exact as its smaller part."""
    waiting: Quantity | None = None
    for q in found:
        if waiting and (whole := _whole(text, waiting, q, words)):
            waiting = whole
            continue
        if waiting:
            yield waiting
        waiting = q
    if waiting:
        yield waiting


def _whole(text: str, a: Quantity, b: Quantity, words: NumberWords) -> Quantity | None:
    between = text[a.span.end : b.span.start].strip()
    if (a.kind, a.unit) != (b.kind, b.unit) or a.kind not in COMPOUND or between not in ("", words.conjunction) or b.rule != a.rule:
        return None
    ends = (a.interval.low, a.interval.high, b.interval.low, b.interval.high)
    if None in ends or ends[3] - ends[2] >= ends[1] - ends[0] or ends[3] > ends[0]:
        return None
    middle = (ends[0] + ends[1]) / 2
    whole = Interval(numerals.tidy(middle + ends[2]), numerals.tidy(middle + ends[3]), b.interval.low_open, b.interval.high_open)
    return Quantity(Span(a.span.start, b.span.end), a.kind, a.unit, whole, b.rule)


def _quantity(at: Place, amount: Amount, measured: Unit) -> Quantity:
    start, rule, end = _approximated(at, amount, measured)
    low, high, step = amount.low + measured.more, amount.high, measured.more or amount.step
    if measured.kind == "temperature" and (sign := _minus(at.words).search(at.low, max(0, amount.start - 6), amount.start)):
        start, low, high = sign.start(), -(high or 0.0), -low
    if amount.vague:
        ends = (low, high, False, True, amount.vague)
    elif amount.ranged:
        ends = ranged(low, high, rule)
    else:
        ends = interval(low, step, rule, measured.kind)
    return Quantity(Span(start, end), measured.kind, measured.name, converted(ends, measured.factor, measured.offset), ends[4], measured.counted)


@lru_cache(maxsize=None)
def _minus(words: NumberWords) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w])[-−]|\b(?:{numerals.choice(words.minus)})\s)$")


def _approximated(at: Place, amount: Amount, measured: Unit) -> tuple[int, str, int]:
    """Where the whole wording begins, the name of its rule, where it ends."""
    end = measured.end
    if amount.vague:
        return amount.start, "", end
    known = patterns(at.words)
    before = known.before.search(at.low, max(at.sentence.start, amount.start - 40), amount.start)
    if before and not _particle(at, before, measured):
        return before.start(1), at.words.before[key(before[1])], end
    if amount.after:
        return amount.start, amount.after, end
    after = known.after.match(at.low, end, at.sentence.end)
    return (amount.start, at.words.after[key(after[1])], max(end, after.end())) if after else (amount.start, "", end)


def _particle(at: Place, before: re.Match[str], measured: Unit) -> bool:
    """Does the phrase belong to the verb before it: "turned around four hours into the flight", "handed over 21 girls"?"""
    verbs = at.words.particles.get(before[1], frozenset())
    last = verbs and at.low[at.sentence.start : before.start(1)].split()[-1:]
    return bool(last) and last[0] in verbs and (measured.kind == "count" or last[0] not in at.words.lasting)


def _ranks(text: str, low: str, sentences: tuple[Sentence, ...], language: Language) -> Iterator[Quantity]:
    """ "the third largest", "third place", "ranked 5th"."""
    words = language.numbers
    for m, end in _places(text, low, words):
        printed = m["ordinal"]
        number = words.ordinals.get(printed) or float(re.match(r"\d*", printed)[0] or 0)
        sentence = next((s for s in sentences if s.span.start <= m.start() < s.span.end), None)
        if number and sentence and sentence.kind != "boilerplate":
            yield Quantity(Span(m.start(), end), "rank", "rank", Interval(float(number), float(number)), "place in an order")


def _places(text: str, low: str, words: NumberWords) -> Iterator[tuple[re.Match[str], int]]:
    """Places in an order, each with where its wording ends; looked for before the superlatives: of those there are few."""
    known = patterns(words)
    yield from ((m, m.end()) for m in known.ranked.finditer(low))
    for most in known.rank.find(text, low):
        before = most.start() - 1
        if m := known.ordinal.search(low, max(0, before - ORDINAL), before):
            yield m, most.end()


__all__ = ["find"]
