"""The same text twice under two names: support counts it once, but the list of articles need not hold it twice."""

from __future__ import annotations

from generator.lang.tables import Language
from generator.model import Analysis, Tie, Warning
from generator.text import label, low_words

SAME = 0.93              # share of the words of both that run through the other


def find(analyses: tuple[Analysis, ...], ties: tuple[Tie, ...], language: Language) -> list[Warning]:
    """One warning for each article that is a copy of one before it."""
    by_id = {a.article.id: a for a in analyses}
    length = {id: sum(len(low_words(a.article.text, s.span)) for s in a.sentences if s.kind in ("body", "heading", "title")) for id, a in by_id.items()}
    first: dict[str, Warning] = {}
    for tie in ties:
        a, b = tie.articles
        if tie.kind != "reprint" or b in first:
            continue
        share = min(_covered(by_id[id], [pair[n] for pair in tie.shared], length[id]) for n, id in enumerate((a, b)))
        if share >= SAME:
            first[b] = Warning(b, "copy", language.phrases.reason("warn-copy", a=label(a), share=f"{share:.0%}"))
    return [first[id] for id in sorted(first)]


def _covered(a: Analysis, shared: list, length: int) -> float:
    return sum(len(low_words(a.article.text, e.span)) for e in shared) / max(1, length)
