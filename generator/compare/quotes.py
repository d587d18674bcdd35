"""One utterance as different outlets print it: cut short, translated again, misheard.

Quotations that share a rare word are compared by the longest common sequence of their content words; the longer
the shorter one is, the more of it may differ. Short ones need the same speaker as well.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Levenshtein

from generator.lang import language
from generator.lang.tables import Grammar
from generator.model import Analysis, Evidence, Quote, SharedQuote, Variant
from generator.text import cut, stems, words

COMMON = 40          # quotations that a word may stand in and still bring two of them together
LONG = 8             # content words from which on two speakers may be given for one utterance
SURE = 4             # content words from which on a quotation may be retold with changes
ALIKE = 0.7          # of the content words of the shorter one, in the same order
NEAR = 0.72          # of the letters of two words that translate one
KEYS = 6             # rarest words of a quotation under which it is looked for
LETTERS = re.compile(r"[\W_]+")


class Item(NamedTuple):
    """A quotation on its way into a group; ``place`` numbers the quotations of its article."""

    article: int
    place: int
    quote: Quote
    text: str
    stems: tuple[str, ...]
    letters: str
    kind: str | None


def align(analyses: tuple[Analysis, ...]) -> tuple[SharedQuote, ...]:
    """Every quotation of the story, those of one utterance together, in order of first appearance."""
    items = [item for number, analysis in enumerate(analyses) for item in _items(number, analysis)]
    pairs = {(a, b) for a, b in _candidates(items) if _same(items[a], items[b])}
    pairs |= _translated(items, pairs)
    names: Counter[str] = Counter()
    return tuple(_shared(group, pairs, items, analyses, names) for group in _groups(len(items), pairs))


def _items(number: int, analysis: Analysis) -> Iterator[Item]:
    article = analysis.article
    grammar = language(article.language).grammar
    kinds = {e.id: e.kind for e in analysis.entities}
    direct = (q for q in analysis.quotes if q.direct)
    for place, quote in enumerate(direct):
        text = cut(article.text, quote.span)
        letters = LETTERS.sub("", text.lower())
        kind = kinds.get(quote.speaker.entity) if quote.speaker and quote.speaker.entity else None
        yield Item(number, place, quote, text, _content(article.text, quote, grammar), letters, kind)


def _content(text: str, quote: Quote, grammar: Grammar) -> tuple[str, ...]:
    """The stems of the content words; of all words where there are none."""
    found = stems(text, quote.span, grammar)
    return found or tuple(m.group().lower() for m in words(text, quote.span))


def _candidates(items: list[Item]) -> Iterator[tuple[int, int]]:
    """Pairs from two articles that share one of their rare words; every pair once."""
    where: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        for word in sorted(set(item.stems)):
            where[word].append(number)
    seen = set()
    for number, item in enumerate(items):
        rare = sorted((w for w in set(item.stems) if len(where[w]) <= COMMON), key=lambda w: (len(where[w]), w))
        for word in rare[:KEYS]:
            for other in where[word]:
                pair = (min(number, other), max(number, other))
                if items[other].article != item.article and pair not in seen:
                    seen.add(pair)
                    yield pair


def _same(a: Item, b: Item) -> bool:
    """Do two quotations print one utterance?"""
    short, long = sorted((a, b), key=lambda i: (len(i.stems), len(i.letters)))
    size = len(short.stems)
    shared = LCSseq.similarity(short.stems, long.stems)
    if shared < size * (ALIKE if size >= SURE else 1) or shared < 1:
        return False
    if size < SURE and short.letters not in long.letters and not _within(short.stems, long.stems):
        return False
    speakers = _speakers(a, b)
    if speakers == "other":
        return shared >= LONG and shared == size
    if size == 1:
        return speakers == "same"
    return size >= SURE or speakers == "same" or not (_titled(a) and _titled(b))


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Do the words stand side by side in the longer one?"""
    return any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1))


def _speakers(a: Item, b: Item) -> str:
    """"same", "other", or "open" where one is unknown or may speak for the other (a ministry, a minister)."""
    one, two = a.quote.speaker, b.quote.speaker
    if one is None or two is None:
        return "open"
    if one.entity is not None and one.entity == two.entity:
        return "same"
    if one.entity is not None and two.entity is not None:
        return "other" if a.kind == b.kind == "person" else "open"
    first, second = one.name.lower().split(), two.name.lower().split()
    return "same" if first[-1:] == second[-1:] else "open"


def _titled(item: Item) -> bool:
    """Is it the title of a work rather than words that were said?"""
    printed = [m.group() for m in words(item.text)]
    return item.quote.speaker is None and len(printed) > 1 and all(w[0].isupper() or len(w) < 4 for w in printed)


def _translated(items: list[Item], pairs: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Single words that stand beside a pair in both articles, by the same speaker, and are nearly spelt alike.

    "repress" and "suppress" after the same two quotations are one word of the speaker's, translated twice.
    """
    at = {(i.article, i.place): n for n, i in enumerate(items)}
    linked = {n for pair in pairs for n in pair}
    found = set()
    for a, b in sorted(pairs):
        for step in (-1, 1):
            one = at.get((items[a].article, items[a].place + step))
            two = at.get((items[b].article, items[b].place + step))
            if one is None or two is None or one in linked or two in linked:
                continue
            x, y = items[one], items[two]
            if len(x.stems) == len(y.stems) == 1 and _speakers(x, y) == "same" \
                    and Levenshtein.normalized_similarity(x.stems[0], y.stems[0]) >= NEAR:
                found.add((min(one, two), max(one, two)))
    return found


def _groups(count: int, pairs: set[tuple[int, int]]) -> list[list[int]]:
    """Connected quotations, each group and all groups in order of first appearance."""
    head = list(range(count))

    def root(n: int) -> int:
        while head[n] != n:
            head[n] = head[head[n]]
            n = head[n]
        return n

    for a, b in sorted(pairs):
        one, two = sorted((root(a), root(b)))
        head[two] = one
    groups: dict[int, list[int]] = {}
    for n in range(count):
        groups.setdefault(root(n), []).append(n)
    return list(groups.values())


def _shared(group: list[int], pairs: set[tuple[int, int]], items: list[Item], analyses: tuple[Analysis, ...], names: Counter[str]) -> SharedQuote:
    members = set(group)
    differs = any(_differ(items[a], items[b]) for a, b in sorted(pairs) if a in members)
    first = items[group[0]]
    seed = f"{analyses[first.article].article.id}\n{first.letters}"
    names[seed] += 1
    if names[seed] > 1:
        seed += f"\n{names[seed]}"
    return SharedQuote(
        id="q-" + hashlib.sha256(seed.encode()).hexdigest()[:10],
        differs=differs,
        variants=tuple(_variant(items[n], analyses) for n in group),
    )


def _variant(item: Item, analyses: tuple[Analysis, ...]) -> Variant:
    speaker = item.quote.speaker
    evidence = Evidence(analyses[item.article].article.id, item.quote.span)
    return Variant(evidence, speaker.name if speaker else None, speaker.entity if speaker else None)


def _differ(a: Item, b: Item) -> bool:
    """Do the words differ, where both have any? One that is cut short prints the same words."""
    short, long = sorted((a.letters, b.letters), key=len)
    if short in long:
        return False
    one, two = ([m.group().lower() for m in words(i.text)] for i in (a, b))
    steps = Levenshtein.opcodes(one, two)
    equal = [n for n, step in enumerate(steps) if step.tag == "equal"]
    return not equal or any(step.tag != "equal" for step in list(steps)[equal[0] : equal[-1]])
