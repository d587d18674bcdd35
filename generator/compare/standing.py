"""Which sentences can stand for a story: fit to stand alone, central to all articles, near the top, own words.

Central is what many articles say, their headlines included (document frequency of stems, held against long
sentences): in a story of few articles that tells more than any weighting inside of one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from generator.analyse.wording import flaw, vocabulary
from generator.compare.claims import superseded
from generator.compare.verdicts import meet
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Evidence, Quantity, Span
from generator.text import begun_in, stems

LEAD = 0.05              # what each place further down the article costs
QUOTED = 1.0             # what a sentence costs that is nothing but quotation
SMOOTH = 15              # words by which short sentences are held back
OWN = 0.2                # what a word counts that only its own article has

Key = tuple[str, int]    # an article's id and a sentence's number


class Standing:
    """The sentences of a story that can be shown by themselves, with their weight.

    A sentence whose value an update leaves behind stands for nothing, nor does one that a hand took out (``gone``).
    """

    def __init__(
        self, analyses: tuple[Analysis, ...], comparisons: tuple[Comparison, ...], language: Language, gone: frozenset[Evidence] = frozenset()
    ):
        self._by_id = {a.article.id: a for a in analyses}
        self._starts = {a.article.id: [s.span.start for s in a.sentences] for a in analyses}
        left = {self._key(c.values[n].evidence) for c in comparisons for n in superseded(c)}
        left |= {self._key(e) for e in gone if e.part == "text"}
        self._words: dict[Key, frozenset[str]] = {}
        self._named: dict[str, frozenset[str]] = {}
        self._place: dict[Key, int] = {}
        self._fit: dict[Key, Evidence] = {}
        self._said = {a.article.id: [(q.span.start, q.span.end) for q in a.quotes if q.direct] for a in analyses}
        self._weights: dict[Key, float] = {}
        self._spread: Counter[str] = Counter()
        for a in analyses:
            self._take(a, left, language)

    def _take(self, a: Analysis, left: set[Key], language: Language) -> None:
        text, title = a.article.text, a.article.title.text
        known = vocabulary(text)
        called = [m.span for m in a.mentions] + [t for e in a.entities for t in e.titles]
        self._named[a.article.id] = frozenset(w for span in called for w in stems(text, span, language.grammar))
        body = [(n, s) for n, s in enumerate(a.sentences) if s.kind == "body"]
        for place, (n, s) in enumerate(body):
            key = (a.article.id, n)
            self._words[key] = frozenset(stems(text, s.span, language.grammar))
            self._place[key] = place
            if key not in left and flaw(text, s, a.mentions, known, language.grammar) is None:
                self._fit[key] = Evidence(a.article.id, s.span)
        self._spread.update(frozenset().union(*(self._words[a.article.id, n] for n, _ in body)))
        self._spread.update(frozenset(stems(title, Span(0, len(title)), language.grammar)))

    def _key(self, e: Evidence) -> Key:
        return e.article, bisect_right(self._starts[e.article], e.span.start) - 1

    def best(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence | None, tuple[Evidence, ...]]:
        """Of the sentences around the passages, the weightiest that can stand alone, and the passages that bear it out.

        A passage of another article bears a sentence out if its own sentence gives no other value where that one gives
        one; a sentence that only its own article would bear out is passed over where another is there.
        """
        keys = dict.fromkeys(self._key(e) for e in evidence if e.part == "text")
        fit = sorted((k for k in keys if k in self._fit), key=lambda k: (-self._weight(k), k))
        if not fit:
            return None, ()
        borne = {k: tuple(e for e in evidence if e.article != k[0] and self._bears_out(k, self._key(e))) for k in fit}
        best = next((k for k in fit if borne[k]), fit[0])
        return self._fit[best], borne[best]

    def _bears_out(self, told: Key, other: Key) -> bool:
        """Whether every quantity of a sentence has one that it meets in the other; ranks ("the second day") aside."""
        mine, theirs = self._quantities(told), self._quantities(other)
        return all(any((x.kind, x.unit) == (y.kind, y.unit) and meet(x.interval, y.interval) for y in theirs) for x in mine)

    def _quantities(self, key: Key) -> tuple[Quantity, ...]:
        a = self._by_id[key[0]]
        return tuple(q for q in begun_in(a.quantities, a.sentences[key[1]].span) if q.kind != "rank")

    def weight(self, evidence: Evidence) -> float:
        """How well the sentence around a passage stands for the story."""
        return self._weight(self._key(evidence))

    def ranked(self) -> list[Evidence]:
        """Every sentence that can stand alone, the weightiest first."""
        return [self._fit[k] for k in sorted(self._fit, key=lambda k: (-self._weight(k), k))]

    def overlap(self, a: Evidence, b: Evidence) -> float:
        """The share of the shorter sentence's words that the other has, 0 to 1."""
        one, two = self._words[self._key(a)], self._words[self._key(b)]
        return len(one & two) / max(1, min(len(one), len(two)))

    def retells(self, a: Evidence, b: Evidence) -> float:
        """The same, names and titles aside: two statements about the same people are two."""
        one, two = (self._words[k] - self._named[k[0]] for k in (self._key(a), self._key(b)))
        return len(one & two) / max(1, min(len(one), len(two)))

    def _weight(self, key: Key) -> float:
        if key not in self._weights:
            self._weights[key] = self._weighed(key)
        return self._weights[key]

    def _weighed(self, key: Key) -> float:
        words = self._words[key]
        central = sum(sorted(self._spread[w] - 1 + OWN for w in words)) / (len(words) + SMOOTH)
        return central - LEAD * self._place[key] - QUOTED * self._quoted(self._fit[key])

    def _quoted(self, e: Evidence) -> float:
        first, last = e.span.start, e.span.end
        inside = sum(min(end, last) - max(start, first) for start, end in self._said[e.article] if start < last and first < end)
        return inside / (last - first)
