"""Whether a date lies ahead, by the verb of its clause."""

from __future__ import annotations

from functools import lru_cache

from generator.analyse.dates.tokens import Tape, classes
from generator.lang.tables import TimeWords

WITHIN = 14                 # words in which the verb is looked for
OPENING = 4                 # a phrase so near to the sentence's beginning belongs to the verb behind it
MONTHS = ("MONTH", "MAYBE_MONTH", "SHORT_MONTH")
VERBS = ("WILL", "DUE", "WAS", "IS")


def ahead(tape: Tape, low: int, high: int) -> bool:
    """The nearest verb before the phrase decides; where it opens the sentence, the first one behind it.

    "by June" looks ahead by itself.
    "was planned for February" looks back: what was planned is told from later.
    """
    kinds, months = _deciding(tape.words)
    by = bool(low) and kinds.get(tape.letters[low - 1]) == "BY" and not months.isdisjoint(tape.letters[low:high])
    for at in range(low - 1, max(-1, low - WITHIN), -1):
        kind = kinds.get(tape.letters[at])
        if kind in VERBS:
            return _looks_ahead(tape, at, kind, kinds) or by and kind != "WAS"
        if kind == "CLAUSE":
            return by
        if kind == "BREAK":
            return by or low - at <= OPENING and _first_behind(tape, high, kinds)
    return by or low <= OPENING and _first_behind(tape, high, kinds)


@lru_cache(maxsize=None)
def _deciding(words: TimeWords) -> tuple[dict[str, str], frozenset[str]]:
    """Letter -> class, for the classes that decide; the letters of months."""
    letters = classes(words).letters
    return {letters[k]: k for k in (*VERBS, "CLAUSE", "THAT", "BREAK", "BY", "COMMA")}, frozenset(letters[k] for k in MONTHS)


def _first_behind(tape: Tape, high: int, kinds: dict[str, str]) -> bool:
    for at in range(high, min(len(tape.letters), high + WITHIN)):
        kind = kinds.get(tape.letters[at])
        if kind in ("BREAK", "CLAUSE", "THAT") or kind == "COMMA" and at > high:
            return False
        if kind in VERBS:
            return _looks_ahead(tape, at, kind, kinds)
    return False


def _looks_ahead(tape: Tape, at: int, kind: str, kinds: dict[str, str]) -> bool:
    if kind == "DUE":
        return "WAS" not in map(kinds.get, tape.letters[max(0, at - 3) : at])
    return kind == "WILL"
