"""Claims as whole sentences: the best wording, with every article that makes the same statement behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import Claim, Evidence
from generator.pages.lines import Line, Mark, derived, quoted
from generator.pages.places import Places


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, the clause of it that is meant marked, and how many articles and origins say so."""

    id: str
    status: str
    line: Line
    support: Line


def statement(places: Places, claim: Claim) -> Statement:
    best = claim.evidence[0]
    whole = places.sentence(best)
    marks = (Mark(best.span, "clause"),) if best.span != whole.span else ()
    line = quoted(places, whole, claim.evidence[1:], marks)
    return Statement(claim.id, claim.status, line, derived(places, "support", claim.id))


def statements(places: Places, claims: Iterable[Claim]) -> tuple[Statement, ...]:
    """One statement for each sentence: of claims that share their best sentence, the first is shown."""
    found: dict[Evidence, Statement] = {}
    for claim in claims:
        if claim.evidence:
            found.setdefault(places.sentence(claim.evidence[0]), statement(places, claim))
    return tuple(found.values())
