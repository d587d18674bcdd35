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
MAIN = 8                 # people and organisations that most articles speak of: whom the story is about
LEAD = 6                 # sentences after which a place near the top counts half
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
        if claim.status == "single" and any(places.withheld(e) for e in claim.evidence):
            continue
        best = next((e for e in claim.evidence if _whole(places, e)), None)
        if best:
            told = {places.sentence(e) for e in claim.evidence}
            if places.sentence(best) not in chosen and not any(len(told & others) >= PAIR for others in shown):
                chosen[places.sentence(best)] = claim
                shown.append(told)
    return tuple(_statement(places, whole, claim) for whole, claim in chosen.items())


def alone(places: Places) -> tuple[Statement, ...]:
    """What one article tells and no other: first what is about those whom the story is about, near the top, in
    figures; what is odd to one article is mostly beside the point."""
    main = _main(places)
    single = [c for c in places.story.claims if c.status == "single" and c.evidence]
    order = sorted(range(len(single)), key=lambda n: (-_weight(places, single[n], main), n))
    return statements(places, (single[n] for n in order))


def _main(places: Places) -> frozenset[str]:
    found = [p for p in places.story.people if p.kind in ("person", "organisation")]
    found.sort(key=lambda p: (not p.followed, -len({e.article for e, _ in p.mentions}), -len(p.mentions), p.id))
    return frozenset(p.id for p in found[:MAIN])


def _weight(places: Places, claim: Claim, main: frozenset[str]) -> float:
    """How much a statement of one article adds: who is in it, whether it counts or dates something, how high it stands."""
    e = claim.evidence[0]
    if e.part == "title":
        return 0.0
    a, inside = places.analyses[e.article], lambda span: e.span.start <= span.start < e.span.end
    who = {m.entity for m in a.mentions if inside(m.span) and m.entity in main}
    told = any(inside(q.span) for q in a.quantities) + any(inside(d.span) for d in a.dates)
    return min(2, len(who)) + told / 2 + LEAD / (LEAD + places.number(e.article, e.span.start))


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
