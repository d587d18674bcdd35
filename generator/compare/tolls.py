"""The numbers that a story has once: how many people died in what it tells of, how many were hurt; and its day.

They are told in ever other words ("a tram overturned, killing five", "the death toll in Croydon"), so that words
alike cannot find them. What finds them is the class of what befell people, where nothing narrows the number and
where the article tells what it is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable

from generator.compare.measures import Measure
from generator.compare.verdicts import meet

ASIDE = 2                # sentences after the first number of an article in which it may give another for the same


def whole(m: Measure) -> bool:
    """Is it the number of all to whom something befell, in what the article is about?"""
    return m.kind == "count" and m.unit == "person" and m.classed and m.sure and m.scope.opening and not m.scope.part and not m.scope.times


def find(measures: list[Measure]) -> list[set[int]]:
    """Numbers of measures that are of one thing, in two articles or more."""
    topics: dict[Hashable, list[int]] = defaultdict(list)
    for n, m in enumerate(measures):
        if whole(m):
            topics[m.action, tuple(sorted(m.scope.told)), tuple(sorted(m.scope.sites)), "" if m.anybody else min(m.counted, default="")].append(n)
    found = [g for members in topics.values() for g in _by_day(_steady(members, measures), measures)]
    return [g for g in [*found, _main_day(measures)] if len({measures[n].article for n in g}) > 1]


def _steady(members: list[int], measures: list[Measure]) -> list[int]:
    """Without the numbers that contradict their own article's first and stand further down: those are of something else."""
    first: dict[int, Measure] = {}
    kept = []
    for n in sorted(members, key=lambda n: (measures[n].article, measures[n].span)):
        m = measures[n]
        own = first.setdefault(m.article, m)
        if meet(m.interval, own.interval) or m.sentence - own.sentence <= ASIDE:
            kept.append(n)
    return kept


def _by_day(members: Iterable[int], measures: list[Measure]) -> list[set[int]]:
    """One group for each day that numbers are told of, the undated with the most."""
    days: list[set[int]] = []
    undated = set()
    for n in members:
        day = measures[n].day
        if day is None or day.earliest is None or day.latest is None:
            undated.add(n)
            continue
        home = next((g for g in days if all(_one_day(day, measures[k].day) for k in g)), None)
        home.add(n) if home is not None else days.append({n})
    most = max(days, key=lambda g: (len({measures[n].article for n in g}), -min(g)), default=set())
    return [g | undated if g is most else g for g in days] or [undated]


def _one_day(a, b) -> bool:
    return a.earliest <= b.latest and b.earliest <= a.latest


def _main_day(measures: list[Measure]) -> set[int]:
    """The day that most articles name first, where they tell what they are about."""
    days: dict[int, set[int]] = defaultdict(set)
    for n, m in enumerate(measures):
        if m.first:
            days[int(m.interval.low)].add(n)
    return max(days.values(), key=lambda g: (len(g), -min(g)), default=set())
