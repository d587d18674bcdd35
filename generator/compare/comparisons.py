"""The values that articles give for one and the same thing, and whether they can all be true."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from itertools import combinations

from generator.compare import labels, measures, occasions
from generator.compare.grouping import Group, group
from generator.compare.measures import Measure
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import STRENGTH, Judgement, Reading, intervals
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Evidence, Interval, Person, Value
from generator.text import cut, flat, label

TOLLS = frozenset({"die", "injure", "arrest", "rescue"})   # what is counted there only grows


def find(analyses: tuple[Analysis, ...], people: tuple[Person, ...], language: Language) -> tuple[Comparison, ...]:
    """Every comparison of the story, the strongest verdict first, then by how many articles give a value."""
    context = Context(analyses, people, language)
    found = [_measured(g, context) for g in group(measures.collect(analyses, language), len(analyses))]
    found += occasions.find(context)
    named = _distinct(found)
    return tuple(sorted(named, key=lambda c: (STRENGTH.index(c.verdict), -len({v.evidence.article for v in c.values}), c.id)))


def _measured(g: Group, context: Context) -> Comparison:
    members = sorted(g, key=lambda m: (m.article, m.quantity.span.start))
    values = tuple(_value(m, context) for m in members)
    pairs = tuple(
        _judged(members[i], members[j], context).pair(i, j)
        for i, j in combinations(range(len(members)), 2)
        if members[i].article != members[j].article
    )
    kind, who = members[0].quantity.kind, _shared(members)
    name = labels.measured(members, who, context)
    days = {m.day.value for m in members if m.day}
    return assembled(kind, name, who, days.pop() if len(days) == 1 else None, values, pairs, context)


def _judged(a: Measure, b: Measure, context: Context) -> Judgement:
    one, two = (_reading(m, context) for m in (a, b))
    grows = bool({a.action, b.action} & TOLLS) and a.quantity.kind == "count"
    return intervals(a.quantity.interval, b.quantity.interval, one, two, grows, context.language.phrases)


def _reading(m: Measure, context: Context) -> Reading:
    article = context.analyses[m.article].article
    return Reading(label(article.id), flat(cut(article.text, m.quantity.span)), article.published)


def _value(m: Measure, context: Context) -> Value:
    article = context.analyses[m.article].article
    q = m.quantity
    return Value(
        Evidence(article.id, m.clause), Evidence(article.id, q.span), written(q.interval, q.unit), q.rule, q.interval, q.unit
    )


def written(interval: Interval, unit: str) -> str:
    """An interval as analysts write it: "6 h", "[5.5, 6) h", "(5, ∞) h"."""
    number = lambda x: f"{x:g}" if abs(x) < 1e6 else f"{x:,.0f}"
    if interval.low is not None and interval.low == interval.high:
        return f"{number(interval.low)} {unit}"
    low = "(-∞" if interval.low is None else f"{'(' if interval.low_open else '['}{number(interval.low)}"
    high = "∞)" if interval.high is None else f"{number(interval.high)}{')' if interval.high_open else ']'}"
    return f"{low}, {high} {unit}"


def _shared(members: list[Measure]) -> tuple[str, ...]:
    """Who takes part, as far as every value that names anybody names them."""
    sets = [m.people for m in members if m.people]
    return tuple(sorted(frozenset.intersection(*sets))) if sets else ()


def _distinct(found: list[Comparison]) -> list[Comparison]:
    """Ids told apart where two comparisons would have one: by where their first value stands."""
    seen = Counter(c.id for c in found)
    place = lambda c: hashlib.sha256(f"{c.values[0].focus}".encode()).hexdigest()[:6]
    return [replace(c, id=f"{c.id}-{place(c)}") if seen[c.id] > 1 else c for c in found]
