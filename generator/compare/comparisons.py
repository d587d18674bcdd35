"""The values that articles give for one and the same thing, and whether they can all be true."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from generator.compare import attributions, details, facts, labels, measures, naming, occasions, places, rewordings, statuses, tellings, wordings
from generator.compare.grouping import Group, group
from generator.compare.measures import CALENDAR, Measure
from generator.compare.shaping import Context, assembled
from generator.compare.statements import Statement
from generator.compare.verdicts import STRENGTH, Judgement, Reading, days, intervals
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Evidence, Interval, Origin, Person, SharedQuote, Value
from generator.text import cut, flat, label

#: what is compared besides values: joint events, states, places, particulars, spellings, words, speakers
BEYOND_NUMBERS = (occasions, statuses, places, details, naming, wordings, rewordings, attributions, facts)


def find(
    analyses: tuple[Analysis, ...], people: tuple[Person, ...], language: Language, quotes: tuple[SharedQuote, ...] = (),
    origins: tuple[Origin, ...] = (), statements: Sequence[Statement] = (),
) -> tuple[Comparison, ...]:
    """Every comparison of the story: the strongest verdict first, then those of named people, then by how many give a value."""
    context = Context(analyses, people, language, quotes, {article: o.id for o in origins for article in o.articles}, statements)
    found = [_measured(g, context) for g in group(measures.collect(analyses, language), len(analyses), language.measures)]
    found += [c for sort in BEYOND_NUMBERS for c in sort.find(context)]
    found += tellings.find(context, found)
    named = _distinct(found)
    return tuple(sorted(named, key=lambda c: (STRENGTH.index(c.verdict), not c.entities, -len({v.evidence.article for v in c.values}), c.id)))


def _measured(g: Group, context: Context) -> Comparison:
    members = sorted(g, key=lambda m: (m.article, m.span.start))
    values = tuple(_value(m, context) for m in members)
    pairs = tuple(
        _judged(members[i], members[j], context).pair(i, j)
        for i, j in combinations(range(len(members)), 2)
        if members[i].article != members[j].article
    )
    kind, who = members[0].kind, _shared(members)
    name = labels.measured(members, who, context)
    told = {m.value for m in members} if kind == "date" else {m.day.value for m in members if m.day}
    return assembled(kind, name, who, told.pop() if len(told) == 1 else None, values, pairs, context)


def _judged(a: Measure, b: Measure, context: Context) -> Judgement:
    one, two = (_reading(m, context) for m in (a, b))
    rough = {rule for _, _, rule in context.language.numbers.vague.values()}
    grows = bool({a.action, b.action} & context.language.measures.tolls) and a.kind == "count" and rough.isdisjoint((a.rule, b.rule))
    if a.kind in CALENDAR:
        return days(_told_day(a), _told_day(b), one, two, context.language.phrases)
    return intervals(a.interval, b.interval, one, two, grows, context.language.phrases)


def _told_day(m: Measure) -> Interval:
    """Of a date the whole days: "Tuesday" and "Tuesday evening" give the same."""
    if m.kind != "date":
        return m.interval
    return Interval(math.floor(m.interval.low), math.ceil(m.interval.high) - 1 if m.interval.high > m.interval.low else m.interval.high)


def _reading(m: Measure, context: Context) -> Reading:
    article = context.analyses[m.article].article
    return Reading(label(article.id), flat(cut(article.text, m.span)), article.published)


def _value(m: Measure, context: Context) -> Value:
    """Of dates and times the reading is TIMEX3's, and there is no interval to draw."""
    id = context.analyses[m.article].article.id
    drawn = m.kind not in CALENDAR
    return Value(Evidence(id, m.clause), Evidence(id, m.span), m.value, m.rule, m.interval if drawn else None, m.unit if drawn else "")


def _shared(members: list[Measure]) -> tuple[str, ...]:
    """Who takes part, as far as every value that names anybody names them."""
    sets = [m.people for m in members if m.people]
    return tuple(sorted(frozenset.intersection(*sets))) if sets else ()


def _distinct(found: list[Comparison]) -> list[Comparison]:
    """Ids told apart where two comparisons would have one: by where their first value stands."""
    seen = Counter(c.id for c in found)
    place = lambda c: hashlib.sha256(f"{c.values[0].focus}".encode()).hexdigest()[:6]
    return [replace(c, id=f"{c.id}-{place(c)}") if seen[c.id] > 1 else c for c in found]
