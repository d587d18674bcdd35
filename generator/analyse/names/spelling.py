"""When two names are one with a slip of the pen: edit distance, and what must be equal besides."""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein

SHORTEST = 5     # letters; shorter words differ by one letter too easily (Lee, Li)
LONG = 8         # letters from which two slips are allowed


def slip(word: str, right: str) -> int | None:
    """How many slips part a word from the right one; None where they are too many, or the words too short."""
    shorter = min(len(word), len(right))
    if word == right or word[0] != right[0] or shorter < SHORTEST:
        return None
    allowed = 2 if shorter >= LONG else 1
    distance = DamerauLevenshtein.distance(word, right, score_cutoff=allowed)
    return distance if distance <= allowed else None


def misspelt_full(name: str, right: str, surnames: tuple[str, ...]) -> str | None:
    """Why a full name is another, misspelt: one word differs by a slip, every other word is equal. None if not so."""
    words, rights = name.split(), right.split()
    if len(words) != len(rights):
        return None
    differing = [(a, b) for a, b in zip(words, rights) if a != b]
    if len(differing) != 1:
        return None
    slips = slip(*differing[0])
    return slips and _reason(*differing[0], slips) + f"; “{' '.join(w.title() for w in words if w in rights)}” is the same"


def misspelt_single(name: str, right: str, surnames: tuple[str, ...]) -> str | None:
    """Why a lone word is the surname of a full name, misspelt; None if it is not."""
    for surname in surnames:
        slips = slip(name, surname)
        if slips:
            return _reason(name, surname, slips) + "; nobody of this name is introduced"
    return None


def _reason(word: str, right: str, slips: int) -> str:
    return f"“{word.title()}” is {slips} letter{'s' if slips > 1 else ''} from “{right.title()}”"
