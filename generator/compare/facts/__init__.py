"""Facts that can be true only one way, set against each other: when a ship was launched, how many members a body has,
whether it was the first or the third, a film or a book, and whether at all.

The tie is local: both sentences name the subject (or open their articles with a pronoun for it), and give the same
predicate. A thing that comes once has one date; where no value of one article meets any of the other's they conflict.
Nothing is said of what may come again. Only conflicts are shown: what agrees is compared by the other sorts.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from generator.compare.facts import dated, homes, kinds, makers, numbered
from generator.compare.facts.exclusion import blocks, excludes, meets
from generator.compare.facts.reading import readings
from generator.compare.facts.subject import same
from generator.compare.facts.told import Fact, Key
from generator.compare.shaping import Context, assembled
from generator.lang.tables import FactWords
from generator.model import Comparison, Evidence, Pair, Value
from generator.text import cut, flat, label

#: what is found in a sentence, one finder each
SORTS = (
    dated.lives, dated.dated, dated.named,
    numbered.counted, numbered.lacking, numbered.ranked,
    homes.homes, makers.makers, kinds.kinds, kinds.plainly,
)
CROWD = 40               # facts of one predicate about one word; beyond, the word tells nothing


def find(context: Context) -> list[Comparison]:
    """One comparison for each two articles and predicate whose values exclude one another."""
    words = context.language.facts
    told = [f for t in readings(context) for sort in SORTS for f in sort(t)]
    related = _related(told, words)
    agreed = {(a.article, b.article, a.key) for a, b in related if a.key == b.key and meets(a, b, words)}
    shown: dict[tuple[int, int, Key], Comparison] = {}
    for a, b in related:
        settled = {(a.article, b.article, key) for key in (a.key, b.key)} & agreed
        if not settled and excludes(a, b, words):
            shown.setdefault((a.article, b.article, a.key), _compared(a, b, context))
    return list(shown.values())


def _related(told: list[Fact], words: FactWords) -> list[tuple[Fact, Fact]]:
    """Pairs of two articles about one subject, in order of reading, that some predicate sets against each other."""
    index: dict[tuple[Key, str], list[int]] = defaultdict(list)
    for n, f in enumerate(told):
        for key in blocks(f, words):
            for word in f.subject.keys:
                index[key, word].append(n)
    pairs = {pair for found in index.values() if len(found) <= CROWD for pair in combinations(found, 2)}
    both = ((told[i], told[j]) for i, j in sorted(pairs))
    return [(a, b) for a, b in both if a.article != b.article and same(a.subject, b.subject)]


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
