"""Which measures are of one thing: pairs are scored, and join greedily, the surest first.

Blocking by kind, unit and a shared word keeps it near-linear in the articles of a story.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from generator.compare.measures import CALENDAR, Measure, weights
from generator.compare.verdicts import meet

Group = tuple[Measure, ...]

RARE, SAME = 0.20, 0.35  # score from which two equal values are of one thing; a rare number needs less
APART = 0.60             # … and two different ones: calling a difference needs more
WHO, WHAT, COUNTED = 0.30, 0.15, 0.15
CLOSE = 2                # stems close to both of two different values
COMMON = 60              # measures that share a word; beyond, the word tells nothing


def group(measures: list[Measure], articles: int) -> list[Group]:
    """Groups of measures from two articles or more, each measure in one at the most, in order of first value."""
    weight = weights(measures, articles)
    scores = _scores(measures, weight)
    member: dict[int, set[int]] = {}
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        one, two = member.get(i, {i}), member.get(j, {j})
        if one is not two and all(_joins(measures, scores, a, b) for a in one for b in two):
            joined = one | two
            member |= dict.fromkeys(joined, joined)
    distinct = {id(g): g for g in member.values()}
    return [tuple(measures[i] for i in sorted(g)) for g in sorted(distinct.values(), key=min)]


def _joins(measures: list[Measure], scores: dict[tuple[int, int], float], i: int, j: int) -> bool:
    """A difference is never inferred over a third value: a pair that differs must be alike by itself."""
    a, b = measures[i], measures[j]
    return _fits(a, b) and (meet(a.interval, b.interval) or (min(i, j), max(i, j)) in scores)


def _scores(measures: list[Measure], weight: dict[str, float]) -> dict[tuple[int, int], float]:
    """(i, j) -> how alike two measures of different articles are, where they are alike enough."""
    blocks: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for n, m in enumerate(measures):
        for word in m.words | m.people:
            blocks[m.kind, m.unit, word].append(n)
    pairs = {pair for key in sorted(blocks) if len(blocks[key]) <= COMMON for pair in combinations(blocks[key], 2)}
    found = {}
    for i, j in sorted(pairs):
        a, b = measures[i], measures[j]
        if a.article != b.article and _fits(a, b):
            score = _alike(a, b, weight)
            if score >= _asked(a, b):
                found[i, j] = score
    return found


def _asked(a: Measure, b: Measure) -> float:
    """The score from which two measures are of one thing."""
    if not meet(a.interval, b.interval):
        return APART
    return RARE if a.interval == b.interval and _rare(a) else SAME


def _rare(m: Measure) -> bool:
    """A number that hardly stands there by chance: of three digits, or with a fraction; a year or a day of its own."""
    low = m.interval.low
    return low is not None and (m.kind == "date" or low >= 100 or low != int(low))


def _fits(a: Measure, b: Measure) -> bool:
    """Nothing that both tell keeps them apart: who takes part, what happened, which day, what is counted."""
    if a.article == b.article:
        return a.interval == b.interval
    if a.since != b.since:
        return False
    if a.people and b.people and not (a.people <= b.people or b.people <= a.people):
        return False
    same = a.interval == b.interval
    if not meet(a.interval, b.interval) and not _tied(a, b):
        return False
    if a.kind in CALENDAR and not meet(a.interval, b.interval):
        return False                    # two days are two occasions, until more than likeness says that they are one
    if a.action and b.action and a.action != b.action and (a.classed and b.classed or not same):
        return False
    if a.kind == "count" and (not a.counted & b.counted or a.action != b.action and not same):
        return False
    if a.day and b.day and a.day.earliest and b.day.earliest:
        return a.day.earliest <= b.day.latest and b.day.earliest <= a.day.latest
    return True


def _tied(a: Measure, b: Measure) -> bool:
    """What a difference asks for besides like words: two people in the same action, or the same words close by."""
    if len(a.people) > 1 and a.people == b.people and a.action == b.action:
        return True
    return a.action == b.action and len(a.near & b.near) >= CLOSE


def _alike(a: Measure, b: Measure, weight: dict[str, float]) -> float:
    """Weighted Dice of the words around the values, raised by the same people, action and counted thing."""
    mass = lambda words: sum(weight[w] for w in sorted(words))
    both, whole = mass(a.words & b.words), mass(a.words) + mass(b.words)
    score = 2 * both / whole if whole else 0.0
    if a.people and a.people == b.people:
        score += WHO * min(2, len(a.people))
    if a.action and a.action == b.action:
        score += WHAT
    if a.counted and a.counted == b.counted:
        score += COUNTED
    return score
