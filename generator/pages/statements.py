"""Claims as whole sentences: the best wording, with every article that makes the same statement behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.analyse.wording import flaw, unbalanced, vocabulary
from generator.lang import language
from generator.model import Claim, Evidence
from generator.pages.lines import Line, Mark, derived, quoted
from generator.pages.places import Places

#: what keeps a printed sentence from being shown by itself; one that only leans on its neighbours is still true
BROKEN = frozenset({"fragment", "garbled"})
PAIR = 2                 # sentences that two claims share before they count as one statement told twice


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, the clause of it that is meant marked, and how many articles and origins say so."""

    id: str
    status: str
    line: Line
    support: Line


def statements(places: Places, claims: Iterable[Claim]) -> tuple[Statement, ...]:
    """One statement for each sentence, and for each pair of sentences: where two of their clauses say the same, so
    do often two more. Of such claims the first is shown. Claims of which no sentence can be shown are left out.
    """
    chosen: dict[Evidence, Claim] = {}
    shown: list[set[Evidence]] = []
    for claim in claims:
        best = next((e for e in claim.evidence if _whole(places, e)), None)
        if best:
            told = {places.sentence(e) for e in claim.evidence}
            if places.sentence(best) not in chosen and not any(len(told & others) >= PAIR for others in shown):
                chosen[places.sentence(best)] = claim
                shown.append(told)
    return tuple(_statement(places, whole, claim) for whole, claim in chosen.items())


def _statement(places: Places, whole: Evidence, claim: Claim) -> Statement:
    best = next(e for e in claim.evidence if places.sentence(e) == whole)
    marks = (Mark(best.span, "clause"),) if best.span != whole.span else ()
    others = (e for e in claim.evidence if e != best)
    return Statement(claim.id, claim.status, quoted(places, whole, others, marks), derived(places, "support", claim.id))


def _whole(places: Places, e: Evidence) -> bool:
    """Whether the sentence of a passage can be shown by itself."""
    a = places.analyses[e.article]
    if e.part == "title" or not a.sentences:
        return True
    text, sentence = a.article.text, a.sentences[places.number(e.article, e.span.start)]
    if unbalanced(places.words(places.sentence(e))):
        return False
    return flaw(text, sentence, a.mentions, vocabulary(text), language(a.article.language).grammar) not in BROKEN
