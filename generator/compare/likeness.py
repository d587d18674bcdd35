"""What makes two passages alike: where they stand, and how much their words weigh inside the story."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter

from generator.compare.shaping import Context
from generator.model import Analysis, Clause, Span
from generator.text import stems

SHOWN = ("body", "heading", "caption", "title")   # kinds of sentences that tell something
ENOUGH = 100             # sentences from which the frequency of a word says something


def sentence_weights(context: Context) -> dict[str, float]:
    """Inverse sentence frequency of each stem; a small story counts as one of ``ENOUGH`` sentences."""
    seen: Counter[str] = Counter()
    total = 0
    for a in context.analyses:
        for s in a.sentences:
            if s.kind in SHOWN:
                total += 1
                seen.update(set(stems(a.article.text, s.span, context.language.grammar)))
    return {w: math.log(1 + max(total, ENOUGH) / n) for w, n in seen.items()}


def clause_at(a: Analysis, span: Span) -> Clause | None:
    """The clause that a span begins in, if it ends there too."""
    n = bisect_right(a.clauses, span.start, key=lambda c: c.span.start) - 1
    return a.clauses[n] if n >= 0 and span.end <= a.clauses[n].span.end else None
