"""The story in three to five statements: what most origins tell, what was settled, and the largest disagreement.

Every statement but the last is a sentence as an article prints it; the last is composed of the words that
disagree. A sentence is taken only if it can stand alone (``analyse.wording``) and nothing in it is superseded.
"""

from __future__ import annotations

from collections import Counter

from generator.analyse.wording import flaw, vocabulary
from generator.compare.claims import superseded
from generator.compare.statements import collect, weights
from generator.lang.tables import Language
from generator.model import Analysis, BottomLine, Claim, Comparison, Evidence, Person
from generator.text import cut, flat, label

MOST = 4                 # quoted statements; the largest disagreement comes on top
ALIKE = 0.5              # share of a sentence's weight that one before it already told
LEAD = 0.15              # what each place in the article costs
QUOTED = 1.0             # what a sentence costs that is nothing but quotation
SMOOTH = 8               # tokens by which short sentences are held back


def compose(
    analyses: tuple[Analysis, ...],
    claims: tuple[Claim, ...],
    comparisons: tuple[Comparison, ...],
    people: tuple[Person, ...],
    language: Language,
) -> tuple[BottomLine, ...]:
    """Settled updates first, then agreed claims by origins, then the largest disagreement."""
    story = _Sentences(analyses, comparisons, language)
    lines: list[BottomLine] = []
    told: list[frozenset[str]] = []
    followed = {p.id for p in people if p.followed}
    candidates = [(_settled(c), None, c.id) for c in comparisons if c.verdict == "update" and _matters(c, followed)]
    candidates += [(c.evidence, c.id, None) for c in claims if c.status == "agreed"]
    for evidence, claim, comparison in candidates:
        best = story.best(evidence)
        if best is None or len(lines) >= MOST or any(story.overlap(best, t) >= ALIKE for t in told):
            continue
        told.append(story.tokens(best))
        support = tuple(e for e in evidence if e.article != best.article)
        lines.append(BottomLine(flat(story.words(best)), (best, *support), claim, comparison))
    disagreement = next((c for c in comparisons if c.verdict == "conflict" and _matters(c, followed)), None)
    disagreement = disagreement or next((c for c in comparisons if c.verdict == "conflict"), None)
    if disagreement:
        lines.append(_disagreement(disagreement, story, language))
    return tuple(lines)


def summary(analyses: tuple[Analysis, ...], comparisons: tuple[Comparison, ...], language: Language) -> tuple[Evidence, ...]:
    """Whole sentences that tell the story, the best three first: what most articles tell, from near their top."""
    story = _Sentences(analyses, comparisons, language)
    chosen: list[Evidence] = []
    for evidence in story.ranked():
        if all(story.overlap(evidence, story.tokens(c)) < ALIKE for c in chosen):
            chosen.append(evidence)
        if len(chosen) == MOST + 1:
            break
    return tuple(chosen)


def _matters(c: Comparison, followed: set[str]) -> bool:
    return not followed or any(p in followed for p in c.entities)


def _settled(c: Comparison) -> tuple[Evidence, ...]:
    """The values that hold now."""
    left = set(superseded(c))
    return tuple(v.evidence for n, v in enumerate(c.values) if n not in left)


def _disagreement(c: Comparison, story: _Sentences, language: Language) -> BottomLine:
    """Who gives what, in the words of the articles; equal words are named once."""
    said: dict[str, list[str]] = {}
    for v in c.values:
        said.setdefault(flat(story.words(v.focus)), []).append(label(v.evidence.article))
    values = "; ".join(language.phrases.label("given", words=w, articles=", ".join(a)) for w, a in said.items())
    text = language.phrases.label("disagreement", thing=c.label, values=values)
    return BottomLine(text, tuple(v.evidence for v in c.values), None, c.id)


class _Sentences:
    """The sentences of a story that can stand alone, with what each tells."""

    def __init__(self, analyses: tuple[Analysis, ...], comparisons: tuple[Comparison, ...], language: Language):
        self._by_id = {a.article.id: a for a in analyses}
        self._language = language
        statements = collect(analyses, language)
        self._weight = weights(statements)
        self._tokens: dict[tuple[str, int], frozenset[str]] = {}
        for s in statements:
            key = (s.evidence.article, s.sentence)
            self._tokens[key] = self._tokens.get(key, frozenset()) | s.tokens
        self._spread = Counter(t for a in analyses for t in frozenset().union(*(s.tokens for s in statements if s.evidence.article == a.article.id)))
        self._place = {(s.evidence.article, s.sentence): s.place for s in statements}
        left = [c.values[n].evidence for c in comparisons for n in superseded(c)]
        self._superseded = {(e.article, self._number(e)) for e in left}
        self._fit = {
            (a.article.id, n): Evidence(a.article.id, s.span)
            for a in analyses
            for known in [vocabulary(a.article.text)]
            for n, s in enumerate(a.sentences)
            if s.kind == "body" and (a.article.id, n) in self._place and (a.article.id, n) not in self._superseded
            and flaw(a.article.text, s, a.mentions, known, language.grammar) is None
        }

    def _number(self, e: Evidence) -> int:
        sentences = self._by_id[e.article].sentences
        return next(n for n, s in enumerate(sentences) if s.span.start <= e.span.start < s.span.end)

    def words(self, e: Evidence) -> str:
        return cut(self._by_id[e.article].article.text, e.span)

    def best(self, evidence: tuple[Evidence, ...]) -> Evidence | None:
        """Of the sentences around the passages, the best that can stand alone: central, near the top, little quoted."""
        keys = [(e.article, self._number(e)) for e in evidence if e.part == "text"]
        fit = [k for k in dict.fromkeys(keys) if k in self._fit]
        return self._fit[max(fit, key=lambda k: (self.score(k), k))] if fit else None

    def tokens(self, e: Evidence) -> frozenset[str]:
        return self._tokens.get((e.article, self._number(e)), frozenset())

    def overlap(self, e: Evidence, told: frozenset[str]) -> float:
        mine = self.tokens(e)
        mass = lambda tokens: sum(sorted(self._weight[t] for t in tokens))
        return mass(mine & told) / mass(mine) if mine else 1.0

    def score(self, key: tuple[str, int]) -> float:
        """By how much of the other articles a sentence tells, less the deeper it stands and the more it quotes."""
        tokens = self._tokens.get(key, frozenset())
        central = sum(sorted(self._spread[t] - 1 + 0.2 for t in tokens)) / (len(tokens) + SMOOTH)
        return central - LEAD * self._place[key] - QUOTED * self._quoted(self._fit[key])

    def _quoted(self, e: Evidence) -> float:
        """The share of a passage that stands between quotation marks."""
        inside = sum(
            max(0, min(q.span.end, e.span.end) - max(q.span.start, e.span.start)) for q in self._by_id[e.article].quotes if q.direct
        )
        return inside / (e.span.end - e.span.start)

    def ranked(self) -> list[Evidence]:
        """Every sentence that can stand alone, the best first."""
        return [self._fit[k] for k in sorted(self._fit, key=lambda k: (-self.score(k), k))]
