"""Verdicts by hand: the values that two passages give, and all that other articles give in the same reading."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from generator.compare.corrections import finding
from generator.compare.corrections.telling import Told, outcome, set_by, unmatched
from generator.compare.verdicts import STRENGTH
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Correction, Evidence, Judged, Outcome, Overrule, Pair, Value

Sides = frozenset[tuple[int, int]]           # pairs of values, the second of which holds now where it is an update


def settle(corrections: tuple[Correction, ...], comparisons: tuple[Comparison, ...], analyses: tuple[Analysis, ...], tongue: Language) -> tuple[tuple[Comparison, ...], tuple[Outcome, ...]]:
    """The comparisons with the verdicts of a hand, the program's own beside them, the strongest first again."""
    done: list[Outcome] = []
    wanted: list[tuple[Correction, Comparison, Sides]] = []
    for c in corrections:
        if isinstance(c.act, Overrule):
            found, why = _compared(c.act, comparisons, analyses)
            if found:
                wanted.append((c, found, _sides(c.act, found, analyses)))
            else:
                done.append(unmatched(c, why, tongue))
    by_id: dict[str, list[tuple[Correction, Sides]]] = defaultdict(list)
    for c, found, sides in wanted:
        if any(_against(c, sides, other, theirs) for other, its, theirs in wanted if its is found):
            done.append(unmatched(c, ("contradicted", {}), tongue, found.id))
        elif all(_says(found, a, b, c.act.verdict) for a, b in sides):
            done.append(outcome(c, "needless", ("judged-already", {}), tongue, (found.id,)))
        else:
            by_id[found.id].append((c, sides))
            done.append(outcome(c, "applied", ("overruled", {"verdict": found.verdict}), tongue, (found.id,)))
    judged = tuple(_overruled(c, by_id[c.id], tongue) if c.id in by_id else c for c in comparisons)
    return tuple(sorted(judged, key=lambda c: STRENGTH.index(c.verdict))) if by_id else comparisons, tuple(done)


def _compared(act: Overrule, comparisons: tuple[Comparison, ...], analyses: tuple[Analysis, ...]) -> tuple[Comparison | None, Told]:
    """The one comparison that has a value at both passages."""
    (a, why), (b, why_not) = finding.passages(act.a, analyses), finding.passages(act.b, analyses)
    if not a or not b:
        return None, why if not a else why_not
    for at, spots in ((act.a, a), (act.b, b)):
        if not any(_values(c, spots) for c in comparisons):
            return None, ("no-value", {"words": at.words, "article": at.article})
    found = [c for c in comparisons if _values(c, a) and _values(c, b) and _values(c, a) != _values(c, b)]
    nearer = [c for c in found if any(finding.within(s, c.values[n].focus) or finding.within(c.values[n].focus, s) for s in a for n in _values(c, a))]
    found = nearer or found
    return (found[0], ("", {})) if len(found) == 1 else (None, ("several-comparisons" if found else "no-comparison", {}))


def _values(c: Comparison, spots: tuple[Evidence, ...]) -> list[int]:
    """The values that stand at the words, or around them."""
    near = lambda v: any(finding.within(s, v.focus) or finding.within(v.focus, s) or finding.within(s, v.evidence) for s in spots)
    return [n for n, v in enumerate(c.values) if near(v)]


def _sides(act: Overrule, c: Comparison, analyses: tuple[Analysis, ...]) -> Sides:
    """The pairs of values that the hand speaks of: one verdict for one pair of readings, whoever gives them."""
    one, two = ({_reading(c.values[n]) for n in _values(c, finding.passages(at, analyses)[0])} for at in (act.a, act.b))
    mine = [n for n, v in enumerate(c.values) if _reading(v) in one]
    theirs = [n for n, v in enumerate(c.values) if _reading(v) in two]
    if one & two:                                # the same reading twice: the two passages alone
        mine, theirs = (_values(c, finding.passages(at, analyses)[0]) for at in (act.a, act.b))
    return frozenset((a, b) for a in mine for b in theirs if a != b)


def _reading(v: Value) -> tuple[object, ...]:
    return v.interval, v.unit, v.value.casefold()


def _against(c: Correction, sides: Sides, other: Correction, theirs: Sides) -> bool:
    """Whether another correction judges one of the pairs otherwise."""
    turned = {(b, a) for a, b in theirs}
    differs = other.act.verdict != c.act.verdict
    return bool(sides & (theirs | turned)) and differs or c.act.verdict == "update" == other.act.verdict and bool(sides & turned - theirs)


def _says(c: Comparison, a: int, b: int, verdict: str) -> bool:
    same = lambda p: (p.a, p.b) == (a, b) or verdict != "update" and (p.a, p.b) == (b, a)
    return any(p.verdict == verdict and same(p) for p in c.pairs)


def _overruled(c: Comparison, wanted: list[tuple[Correction, Sides]], tongue: Language) -> Comparison:
    pairs = list(c.pairs)
    for correction, sides in wanted:
        for a, b in sorted(sides):
            at = next((n for n, p in enumerate(pairs) if {p.a, p.b} == {a, b}), None)
            if at is not None and _says(c, a, b, correction.act.verdict):
                continue
            before = Judged(pairs[at].verdict, pairs[at].reason) if at is not None else Judged("unclear", tongue.corrections.outcome("unjudged"))
            made = Pair(a, b, correction.act.verdict, set_by(correction, tongue), before)
            pairs[len(pairs) if at is None else at : len(pairs) if at is None else at + 1] = [made]
    strongest = min((p.verdict for p in pairs), key=STRENGTH.index)
    first = next(_foremost(pairs, strongest))
    return replace(c, verdict=strongest, reason=first.reason, pairs=tuple(pairs), overruled=Judged(c.verdict, c.reason))


def _foremost(pairs: list[Pair], verdict: str) -> Iterator[Pair]:
    """The pairs with a verdict, those by hand first: the hand's reason is the one to show."""
    yield from sorted((p for p in pairs if p.verdict == verdict), key=lambda p: p.overruled is None)
