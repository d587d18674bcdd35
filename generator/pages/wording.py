"""Prints of one utterance, aligned word by word, with what differs marked.

The alignment is the longest common subsequence of words, folded to lower case (Myers 1986, as difflib has it).
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from generator.model import Evidence, Span
from generator.pages.lines import Mark
from generator.pages.places import Places, source
from generator.text import words

PLAIN = str.maketrans("’‘", "''")


def differences(places: Places, variants: Sequence[Evidence]) -> list[tuple[Mark, ...]]:
    """For each variant, the words that the first print lacks; for the first, those that any other lacks."""
    texts = [_words(places, v) for v in variants]
    marks: list[set[int]] = [set() for _ in texts]
    for n, other in enumerate(texts[1:], 1):
        mine, theirs = ([w for w, _ in t] for t in (texts[0], other))
        for tag, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
            if tag != "equal":
                marks[0] |= set(range(a, b))
                marks[n] |= set(range(c, d))
    return [_runs(text, found) for text, found in zip(texts, marks)]


def _words(places: Places, e: Evidence) -> list[tuple[str, Span]]:
    text = source(places.analyses[e.article].article, e)
    return [(m.group().lower().translate(PLAIN), Span(m.start(), m.end())) for m in words(text, e.span)]


def _runs(text: list[tuple[str, Span]], found: set[int]) -> tuple[Mark, ...]:
    """Neighbouring words that differ, as one mark."""
    runs: list[list[int]] = []
    for n in sorted(found):
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return tuple(Mark(Span(text[a][1].start, text[b][1].end), "differ") for a, b in runs)
