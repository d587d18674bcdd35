"""Which measures are of one thing: pairs are scored, and join greedily, the surest first.

Blocking by kind, unit and a shared word keeps it near-linear in the articles of a story. What a story has once
(``tolls``) is joined before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import timedelta
from functools import lru_cache
from itertools import combinations

from generator.compare import tolls
from generator.compare.measures import CALENDAR, TOLD, Measure, weights
from generator.compare.verdicts import meet
from generator.lang.tables import MeasureWords

Group = tuple[Measure, ...]
Mass = Callable[[frozenset[str]], float]

RARE, SAME = 0.20, 0.35  # score from which two equal values are of one thing; a rare number needs less
ALIKE = 0.42             # … and two that only can both be true
APART = 0.60             # … and two different ones: calling a difference needs more
WHO, WHAT, COUNTED, WHEN = 0.30, 0.15, 0.15, 0.30
CLOSE = 2                # stems close to both of two different values
SERIES = timedelta(days=10)            # articles further apart may tell of two in a series
#: kinds whose equal values are hardly of two things
FIXED = ("age", "money", "score", "percent", "size", "speed", "distance", "temperature")
TWIN, SHARED = 0.10, 0.07    # score of two equal values of these, and how alike their sentences are at least
COUNTABLE, LONG = 3, 11  # of a length of time, units from which an equal one is: of hours, of any unit
MANY = 12                # people from whom on "19 others" and "19 other defendants" may be the same
TELLING = 0.80           # score from which two days of telling are of one telling
COARSE = 27              # days that a month has more of
YEAR = 300               # … and a year: what befell somebody in one year may come again in another
COMMON = 60              # measures that share a word; beyond, the word tells nothing


def group(measures: list[Measure], articles: int, table: MeasureWords) -> list[Group]:
    """Groups of measures from two articles or more, each measure in one at the most, in order of first value."""
    scores = _scores(measures, weights(measures, articles), table)
    member: dict[int, set[int]] = {n: g for g in tolls.find(measures) for n in g}
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        one, two = member.get(i, {i}), member.get(j, {j})
        if one is not two and _joins(measures, scores, one, two, table):
            joined = one | two
            member |= dict.fromkeys(joined, joined)
    distinct = {id(g): g for g in member.values()}
    return [tuple(measures[i] for i in sorted(g)) for g in sorted(_whole(distinct.values(), measures), key=min)]


def _whole(groups: Iterable[set[int]], measures: list[Measure]) -> list[set[int]]:
    """One group for one number of one noun: "276 girls" are the same girls, whatever is told of them."""
    kept: dict[Hashable, set[int]] = {}
    for g in sorted(groups, key=min):
        first = measures[min(g)]
        alone = not all(_one_number(first, measures[n]) for n in g)
        key = min(g) if alone else (first.unit, first.interval, tuple(sorted(first.counted)))
        kept[key] = kept.get(key, set()) | g
    return list(kept.values())


def _one_number(a: Measure, b: Measure) -> bool:
    """The same number of the same noun, one that chance hardly gives, and that is no toll."""
    return a.kind == "count" and a.interval == b.interval and a.counted == b.counted and not a.anybody and _rare(a, MANY)


def _joins(measures: list[Measure], scores: dict[tuple[int, int], float], one: set[int], two: set[int], table: MeasureWords) -> bool:
    """A difference is never inferred over a third value: a pair that differs must be alike by itself, or an equal one be there."""
    held = [{measures[n].interval for n in g} for g in (one, two)]
    for i in one:
        for j in two:
            a, b = measures[i], measures[j]
            if not _fits(a, b, table):
                return False
            known = (min(i, j), max(i, j)) in scores or a.interval in held[1] or b.interval in held[0]
            if a.article != b.article and not meet(a.interval, b.interval) and not known:
                return False
    return True


def _scores(measures: list[Measure], weight: dict[str, float], table: MeasureWords) -> dict[tuple[int, int], float]:
    """(i, j) -> how alike two measures of different articles are, where they are alike enough."""
    blocks: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for n, m in enumerate(measures):
        for key in _keys(m):
            blocks[m.kind, m.unit, key].append(n)
    pairs = {pair for key in sorted(blocks) if len(blocks[key]) <= COMMON for pair in combinations(blocks[key], 2)}
    found, mass, given = {}, _massed(weight), defaultdict(set)
    for m in measures:
        given[_given(m)].add(m.article)
    for i, j in sorted(pairs):
        a, b = measures[i], measures[j]
        if a.article != b.article and _fits(a, b, table):
            score = _alike(a, b, mass)
            if score >= _asked(a, b) and (meet(a.interval, b.interval) or a.kind == "count" or given[_given(a)].isdisjoint(given[_given(b)])):
                found[i, j] = score
            elif a.interval == b.interval and _twins(a, b, mass):
                found[i, j] = TWIN * (1 + _dice(a.beyond, b.beyond, mass))
    return found


def _given(m: Measure) -> Hashable:
    """What an article gives as a value; one that gives two different ones tells of two things."""
    return m.kind, m.unit, m.interval


def _twins(a: Measure, b: Measure, mass: Mass) -> bool:
    """Two equal values that chance hardly gives, in sentences that share a word, and whose people may be the same."""
    if _dice(a.beyond, b.beyond, mass) < SHARED or a.company and b.company and not a.company & b.company:
        return False
    return a.kind in FIXED and a.interval.high is not None or a.kind == "duration" and _lasting(a)


def _lasting(m: Measure) -> bool:
    """A length of time that was measured: "eight hours", "17 minutes", "42 years", but not "two years" or "a season"."""
    low, high = m.interval.low, m.interval.high
    if low is None or high is None or high <= low:
        return False
    return (low + high) / 2 / (high - low) >= (COUNTABLE if m.unit == "h" else LONG)


def _keys(m: Measure) -> frozenset[str]:
    """What two measures of one thing share at least one of."""
    happened = {f"!{m.action}"} if m.classed and m.kind in CALENDAR and m.scope.opening else set()
    return m.words | m.people | happened | (m.beyond if m.kind in FIXED or m.kind == "duration" else frozenset())


def _asked(a: Measure, b: Measure) -> float:
    """The score from which two measures are of one thing."""
    if not meet(a.interval, b.interval):
        return APART
    if a.action == TOLD:
        return TELLING
    if a.interval != b.interval:
        return ALIKE
    return RARE if _rare(a) else SAME


def _rare(m: Measure, least: int = 100) -> bool:
    """A number that hardly stands there by chance: of three digits, or with a fraction; a year or a day of its own."""
    low = m.interval.low
    return low is not None and (m.kind == "date" or low >= least or low != int(low))


def _fits(a: Measure, b: Measure, table: MeasureWords) -> bool:
    """Nothing that both tell keeps them apart: who takes part, what happened, which day, what is counted."""
    same = a.interval == b.interval
    if a.article == b.article:
        return same
    if a.since != b.since:
        return False
    if a.kind == "age" and a.company and b.company and not a.company & b.company:
        return False
    if (a.action == TOLD) != (b.action == TOLD):
        return False                    # the day of what is told, and the day of the telling
    if a.people and b.people and not (a.people <= b.people or b.people <= a.people):
        return False
    if a.kind in CALENDAR and not same and not meet(a.interval, b.interval) and not _months(a, b):
        return False                    # two days are two occasions, until more than likeness says that they are one
    if not _one_action(a, b, table):
        return False
    if a.kind == "count" and not (_same_counted(a, b) and (same or a.action == b.action and _one_time(a, b))):
        return False
    if a.day and b.day and a.day.earliest and b.day.earliest:
        return a.day.earliest <= b.day.latest and b.day.earliest <= a.day.latest
    return True


def _months(a: Measure, b: Measure) -> bool:
    """Two months: one occasion has one of them. The same month of two years may be read wrongly in one ("in January")."""
    coarse = all(m.kind == "date" and COARSE < m.interval.high - m.interval.low < YEAR for m in (a, b))
    return coarse and (len(a.value) != len(b.value) or a.value[4:] != b.value[4:] or not a.value[4:])


def _one_action(a: Measure, b: Measure, table: MeasureWords) -> bool:
    """Different actions keep values apart; two classes do even where the values are equal, unless one may tell the other."""
    if not a.action or not b.action or a.action == b.action:
        return True
    if a.interval != b.interval:
        return False
    return a.kind in FIXED or not (a.classed and b.classed) or tuple(sorted((a.action, b.action))) in table.kin


def _same_counted(a: Measure, b: Measure) -> bool:
    """The same noun, one that holds the other ("schoolgirls", "girls"), or nouns that tell nobody apart."""
    if a.counted & b.counted or not a.counted and not b.counted:
        return True
    if a.anybody and b.anybody or (a.anybody or b.anybody) and a.unit == b.unit and a.interval == b.interval and _rare(a, MANY):
        return True
    return any(x.endswith(y) or y.endswith(x) for x in a.counted for y in b.counted)


def _unparted(a: Measure, b: Measure) -> bool:
    """Nothing narrows one of them alone: how they fared, who they were, where, in which other days."""
    one, two = a.scope, b.scope
    told = one.told == two.told or bool(one.told) and bool(two.told) and (one.told <= two.told or two.told <= one.told)
    return told and (a.kind != "count" or one.sites == two.sites) and one.part == two.part and _one_time(a, b)


def _one_time(a: Measure, b: Measure) -> bool:
    """Both of the articles' own days, or of the same others."""
    one, two = a.scope.times, b.scope.times
    if not one or not two:
        return one == two
    return any(start <= last and first <= end for start, end in one for first, last in two)


def _tied(a: Measure, b: Measure) -> bool:
    """What a difference asks for besides like words: two people in the same action, or the same words close by."""
    if len(a.people) > 1 and a.people == b.people and a.action == b.action:
        return True
    if _one_role(a, b):
        return True
    if a.action != b.action or len(a.near & b.near) < CLOSE:
        return False
    return a.sure == b.sure and _unparted(a, b) and not (a.told_on and b.told_on and abs(a.told_on - b.told_on) > SERIES)


def _one_role(a: Measure, b: Measure) -> bool:
    """The value of the same thing of the same organisation: "the $47 billion bid for Acme", "a $38 billion bid for Acme"."""
    return a.role is not None and a.role == b.role and bool(a.named & b.named)


def _alike(a: Measure, b: Measure, mass: Mass) -> float:
    """Weighted Dice of the words around the values, raised by the same people, action and counted thing."""
    differ = not meet(a.interval, b.interval)
    score = max(_dice(a.words, b.words, mass), _dice(a.near, b.near, mass))
    if a.people and a.people == b.people:
        score += WHO * min(2, len(a.people))
    if a.action and a.action == b.action:
        score += WHAT
    if a.counted and a.counted == b.counted:
        score += COUNTED
    if differ and _one_role(a, b):
        score += APART
    if a.kind in CALENDAR and not differ and _one_happening(a, b):
        score += WHEN
    return score if not differ or _tied(a, b) else 0.0


def _one_happening(a: Measure, b: Measure) -> bool:
    """The same class of happening, in what both articles are about."""
    return a.classed and b.classed and a.action == b.action and a.scope.opening and b.scope.opening and a.since == b.since


def _dice(a: frozenset[str], b: frozenset[str], mass: Mass) -> float:
    both = a & b
    whole = mass(a) + mass(b) if both else 0.0
    return 2 * mass(both) / whole if whole else 0.0


def _massed(weight: dict[str, float]) -> Mass:
    """What words weigh together; remembered, as each measure is held against many."""
    return lru_cache(maxsize=None)(lambda words: sum([weight.get(w, 0.0) for w in sorted(words)]))
