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

NEAR = 0.6               # of the words, in their order, that sentences share which are shown as variants of one
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


def alike(places: Places, passages: Sequence[Evidence]) -> list[tuple[Mark, ...]]:
    """For each passage, the words by which it differs from the first one that is nearly the same; mostly none is."""
    texts = [_words(places, p) for p in passages]
    marks: list[set[int]] = [set() for _ in texts]
    for n, theirs in enumerate(texts):
        for m, mine in enumerate(texts[:n]):
            found = _nearly([w for w, _ in mine], [w for w, _ in theirs])
            if found is not None:
                for tag, a, b, c, d in found:
                    if tag != "equal":
                        marks[m] |= set(range(a, b))
                        marks[n] |= set(range(c, d))
                break
    return [_runs(text, found) for text, found in zip(texts, marks)]


def _nearly(mine: list[str], theirs: list[str]) -> list[tuple[str, int, int, int, int]] | None:
    """The steps from one sentence to another, where most of their words and the order of these are the same."""
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    if matcher.real_quick_ratio() < NEAR or matcher.quick_ratio() < NEAR or matcher.ratio() < NEAR:
        return None
    return matcher.get_opcodes()


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
