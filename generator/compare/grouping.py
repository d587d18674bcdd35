"""Which measures are of one thing: pairs are scored, and join greedily, the surest first.

Blocking by kind, unit and a shared word keeps it near-linear in the articles of a story.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from generator.compare.measures import CALENDAR, Measure, weights
from generator.compare.verdicts import meet

Group = tuple[Measure, ...]

SAME = 0.20              # score from which two equal values are of one thing
APART = 0.60             # … and two different ones: calling a difference needs more
WHO, WHAT, COUNTED = 0.30, 0.15, 0.15
COMMON = 60              # measures that share a word; beyond, the word tells nothing


def group(measures: list[Measure], articles: int) -> list[Group]:
    """Groups of measures from two articles or more, each measure in one at the most, in order of first value."""
    weight = weights(measures, articles)
    scored = sorted(_scored(measures, weight), key=lambda p: (-p[0], p[1], p[2]))
    member: dict[int, set[int]] = {}
    for _, i, j in scored:
        one, two = member.get(i, {i}), member.get(j, {j})
        if one is not two and all(_fits(measures[a], measures[b]) for a in one for b in two):
            joined = one | two
            member |= dict.fromkeys(joined, joined)
    distinct = {id(g): g for g in member.values()}
    return [tuple(measures[i] for i in sorted(g)) for g in sorted(distinct.values(), key=min)]


def _scored(measures: list[Measure], weight: dict[str, float]) -> list[tuple[float, int, int]]:
    blocks: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for n, m in enumerate(measures):
        for word in m.words | m.people:
            blocks[m.kind, m.unit, word].append(n)
    pairs = {pair for key in sorted(blocks) if len(blocks[key]) <= COMMON for pair in combinations(blocks[key], 2)}
    found = []
    for i, j in sorted(pairs):
        a, b = measures[i], measures[j]
        if a.article != b.article and _fits(a, b):
            score = _alike(a, b, weight)
            if score >= (SAME if a.interval == b.interval else APART):
                found.append((score, i, j))
    return found


def _fits(a: Measure, b: Measure) -> bool:
    """Nothing that both tell keeps them apart: who takes part, what happened, which day, what is counted."""
    if a.article == b.article:
        return a.interval == b.interval
    if a.since != b.since:
        return False
    if a.people and b.people and not (a.people <= b.people or b.people <= a.people):
        return False
    same = a.interval == b.interval
    if a.kind in CALENDAR and not meet(a.interval, b.interval):
        return False                    # two days are two occasions, until more than likeness says that they are one
    if a.action and b.action and a.action != b.action and (a.classed and b.classed or not same):
        return False
    if a.kind == "count" and (not a.counted & b.counted or a.action != b.action and not same):
        return False
    if a.day and b.day and a.day.earliest and b.day.earliest:
        return a.day.earliest <= b.day.latest and b.day.earliest <= a.day.latest
    return True


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
