"""The story in three to five statements: what was settled, what most origins tell, and the largest disagreement.

Every statement but the last is a sentence as an article prints it; the last is composed of the words that
disagree. A sentence is taken only if it can stand alone and nothing in it is superseded.
"""

from __future__ import annotations

from generator.compare.claims import superseded
from generator.compare.standing import Standing
from generator.lang.tables import Language
from generator.model import Analysis, BottomLine, Claim, Comparison, Evidence, Person
from generator.text import cut, flat, label

FEWEST = 2               # quoted statements at the least, where the articles have any that can stand
QUOTED = 4               # quoted statements at the most; the largest disagreement comes on top
LATER = 6                # agreed claims after which one counts half
LITTLE = 0.01            # weight of a sentence that hardly stands for the story
TOLD = 0.35              # share of words that a statement before it already told
SUMMARY = 5              # sentences of a story's summary
TWICE = 0.6              # … and the share of words from which one of two is enough

Candidate = tuple[tuple[Evidence, ...], str | None, str | None]        # passages, and the claim or the comparison they are of


def compose(
    standing: Standing,
    analyses: tuple[Analysis, ...],
    claims: tuple[Claim, ...],
    comparisons: tuple[Comparison, ...],
    people: tuple[Person, ...],
    language: Language,
) -> tuple[BottomLine, ...]:
    """What is settled and agreed, what matters most first, then the largest disagreement."""
    followed = {p.id for p in people if p.followed}
    lines: list[BottomLine] = []
    candidates = _candidates(standing, claims, [c for c in comparisons if c.verdict == "update" and _matters(c, followed)], bool(followed))
    texts = {a.article.id: a.article.text for a in analyses}
    unborne: list[BottomLine] = []
    for evidence, claim, comparison in candidates:
        best, support = standing.best(evidence)
        if best is None or len(lines) == QUOTED or any(standing.retells(best, line.evidence[0]) >= TOLD for line in lines):
            continue
        line = BottomLine(flat(cut(texts[best.article], best.span)), (best, *support), claim, comparison)
        (lines if support or comparison else unborne).append(line)
    for line in unborne:                # what only its own article tells in full stands in where there is little else
        if len(lines) < FEWEST and all(standing.retells(line.evidence[0], other.evidence[0]) < TOLD for other in lines):
            lines.append(line)
    conflicts = [c for c in comparisons if c.verdict == "conflict" and c.entities]
    largest = next((c for c in conflicts if _matters(c, followed)), conflicts[0] if conflicts else None)
    return (*lines, _disagreement(largest, texts, language)) if largest else tuple(lines)


def summary(standing: Standing) -> tuple[Evidence, ...]:
    """Whole sentences that tell the story, the best first, nothing twice."""
    chosen: list[Evidence] = []
    for evidence in standing.ranked():
        if all(standing.overlap(evidence, c) < TWICE for c in chosen):
            chosen.append(evidence)
        if len(chosen) == SUMMARY:
            break
    return tuple(chosen)


def _matters(c: Comparison, followed: set[str]) -> bool:
    return not followed or any(p in followed for p in c.entities)


def _candidates(standing: Standing, claims: tuple[Claim, ...], updates: list[Comparison], followed: bool) -> list[Candidate]:
    """What was settled and what is agreed, those first that many tell in a sentence near the middle of what all tell.

    What was settled about a followed person comes before everything else.
    """
    settled: list[Candidate] = [(_settled(c), None, c.id) for c in updates]
    agreed = [c for c in claims if c.status == "agreed"]
    ranked = [((1 + len({e.article for e in row[0]})) * _central(row[0], standing), row) for row in settled if not followed]
    ranked += [((1 + len(c.origins)) * _central(c.evidence, standing) / (1 + n / LATER), (c.evidence, c.id, None)) for n, c in enumerate(agreed)]
    order = sorted(range(len(ranked)), key=lambda n: (-ranked[n][0], n))
    return (settled if followed else []) + [ranked[n][1] for n in order]


def _central(evidence: tuple[Evidence, ...], standing: Standing) -> float:
    best, _ = standing.best(evidence)
    return max(LITTLE, standing.weight(best)) if best else 0.0


def _settled(c: Comparison) -> tuple[Evidence, ...]:
    """The values that hold now."""
    left = set(superseded(c))
    return tuple(v.evidence for n, v in enumerate(c.values) if n not in left)


def _disagreement(c: Comparison, texts: dict[str, str], language: Language) -> BottomLine:
    """Who gives what, in the words of the articles, of a status as it was read; equal words are named once."""
    said: dict[str, list[str]] = {}
    of_status = c.kind == "status"
    for v in c.values:
        words = v.value if of_status else flat(cut(texts[v.focus.article], v.focus.span))
        said.setdefault(words, []).append(label(v.evidence.article))
    given = "read-as" if of_status else "given"
    values = "; ".join(language.phrases.label(given, words=w, articles=", ".join(a)) for w, a in said.items())
    text = language.phrases.label("open-question" if of_status else "disagreement", thing=c.label, values=values)
    return BottomLine(text, tuple(v.evidence for v in c.values), None, c.id)
