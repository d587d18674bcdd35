"""Facts that can be true only one way, set against each other: when a ship was launched, how many members a body has,
whether it was the first or the third, a film or a book, and whether at all.

The tie is local: both sentences name the subject (or open their articles with a pronoun for it), and give the same
predicate. A thing that comes once has one date; where no value of one article meets any of the other's they conflict.
Nothing is said of what may come again. Only conflicts are shown: what agrees is compared by the other sorts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from generator.analyse.unbroken import bracketed
from generator.analyse.wording import vocabulary
from generator.compare.facts.line import read
from generator.compare.facts.subject import of_sentence, same
from generator.compare.facts.told import Fact, Told, Worth, facts
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import meet
from generator.lang.tables import FactWords
from generator.model import Analysis, Comparison, Evidence, Pair, Value
from generator.text import begun_in, cut, flat, label

CROWD = 40               # facts of one predicate about one word; beyond, the word tells nothing
ADULT = 8 * 365          # days that a life has before any of its later stations


def find(context: Context) -> list[Comparison]:
    """One comparison for each two articles and predicate whose values exclude one another."""
    common = frozenset().union(*(vocabulary(a.article.text) for a in context.analyses))
    told = [f for n, a in enumerate(context.analyses) for f in _of(n, a, common, context)]
    words = context.language.facts
    index: dict[tuple, list[int]] = defaultdict(list)
    for n, f in enumerate(told):
        for key in _blocks(f, words):
            for word in f.subject.keys:
                index[key, word].append(n)
    pairs = {pair for found in index.values() if len(found) <= CROWD for pair in combinations(found, 2)}
    related = {(i, j) for i, j in pairs if told[i].article != told[j].article and same(told[i].subject, told[j].subject)}
    agreed = {(told[i].article, told[j].article, told[i].key) for i, j in related if told[i].key == told[j].key and _meets(told[i], told[j], words)}
    shown: dict[tuple, Comparison] = {}
    for i, j in sorted(related):
        a, b = told[i], told[j]
        settled = {(a.article, b.article, key) for key in (a.key, b.key)} & agreed
        if not settled and _excludes(a, b, words):
            shown.setdefault((a.article, b.article, a.key), _compared(a, b, context))
    return list(shown.values())


def _of(number: int, a: Analysis, common: frozenset[str], context: Context) -> Iterator[Fact]:
    text = bracketed(a.article.text)
    persons = {e.id for e in a.entities if e.kind == "person"}
    mentions = {m.span.start: m for m in a.mentions if m.entity in persons}
    first = next((n for n, s in enumerate(a.sentences) if s.kind == "body"), -1)
    for n, sentence in enumerate(a.sentences):
        if sentence.kind == "body":
            line = read(text, sentence.span, number, n, n == first, context.language)
            subject = of_sentence(line, mentions, common)
            if subject:
                yield from facts(Told(line, subject, tuple(begun_in(a.dates, sentence.span)), tuple(begun_in(a.quantities, sentence.span)), common))


def _blocks(f: Fact, words: FactWords) -> tuple[tuple[str, ...], ...]:
    """What another fact must share to be set against this one: the predicate, or what it undoes."""
    if f.key[0] == "date":
        return (f.key, *((("undo", *pair)) for pair in words.reversed if f.key[1] in pair), *((("life",),) if f.key[1] in words.grown | {words.birth} else ()))
    return (f.key[:2],) if f.key[0] == "status" else (f.key,)


def _meets(a: Fact, b: Fact, words: FactWords) -> bool:
    """Can both values be true of one thing?"""
    return _meet(a.worth, b.worth, frozenset(words.extremes))


def _meet(a: Worth, b: Worth, extremes: frozenset[tuple[str, str]]) -> bool:
    if a.interval and b.interval:
        opposed = (a.term or "", b.term or "") in extremes or (b.term or "", a.term or "") in extremes
        return meet(a.interval, b.interval) and not opposed
    if a.month and b.month:
        return a.month == b.month and (not a.day or not b.day or a.day == b.day)
    return a.term == b.term if a.term and b.term else True


def _excludes(a: Fact, b: Fact, words: FactWords) -> bool:
    if a.key == b.key or a.key[0] == b.key[0] == "status":
        if a.key[0] == "rank" and bool(a.worth.term) != bool(b.worth.term):
            return False
        if a.key[0] == "status":
            shorter, longer = sorted((set(a.key[1:]), set(b.key[1:])), key=len)
            return shorter <= longer and not _meets(a, b, words)
        return not _meets(a, b, words)
    if a.key[0] != "date" or b.key[0] != "date":
        return False
    one, two = a.key[1], b.key[1]
    if (one, two) in words.reversed or (two, one) in words.reversed:
        return _meets(a, b, words)
    born, later = (a, b) if one == words.birth else (b, a)
    if born.key[1] == words.birth and later.key[1] in words.grown and born.worth.interval and later.worth.interval:
        return later.worth.interval.high < born.worth.interval.low + ADULT
    return False


def _compared(a: Fact, b: Fact, context: Context) -> Comparison:
    values = tuple(_value(f, context) for f in (a, b))
    phrases = context.language.phrases
    labels = [label(context.analyses[f.article].article.id) for f in (a, b)]
    said = [flat(cut(context.analyses[f.article].article.text, f.span)) for f in (a, b)]
    reason = phrases.reason("exclusive", a=labels[0], x=said[0], b=labels[1], y=said[1])
    kind = a.key[0]
    name = phrases.label("of", kind=dict(phrases.kinds).get(kind, kind), words=said[0])
    who = tuple({f.subject.entity for f in (a, b)} - {None}) if a.subject.entity == b.subject.entity else ()
    return assembled(kind, name, who, None, values, (Pair(0, 1, "conflict", reason),), context)


def _value(f: Fact, context: Context) -> Value:
    id = context.analyses[f.article].article.id
    return Value(Evidence(id, f.clause), Evidence(id, f.span), f.value, f.rule)
