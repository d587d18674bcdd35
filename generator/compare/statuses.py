"""Whether a thing happened at all: planned, unconfirmed, happened, denied, cancelled, as each article has it."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from generator.compare.measures import day_of
from generator.compare.verdicts import SURENESS, Reading, statuses
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Event, Evidence, Person, Value
from generator.text import label

MUTUAL = 2               # people in a joint event that is compared by who takes part


def find(analyses: tuple[Analysis, ...], people: tuple[Person, ...], language: Language) -> list[Comparison]:
    """One comparison for each joint event of the same two people that articles see differently."""
    joint: dict[tuple[str, frozenset[str]], list[tuple[int, Event]]] = defaultdict(list)
    for n, a in enumerate(analyses):
        for event in a.events:
            if event.action in language.events.mutual and len(event.participants) == MUTUAL:
                joint[event.action, frozenset(event.participants)].append((n, event))
    found = []
    for (action, who), told in sorted(joint.items(), key=lambda item: (item[0][0], sorted(item[0][1]))):
        for occasion in _occasions(told, analyses):
            comparison = _compared(action, tuple(sorted(who)), occasion, analyses, people, language)
            if comparison:
                found.append(comparison)
    return found


def _occasions(told: list[tuple[int, Event]], analyses: tuple[Analysis, ...]) -> list[list[tuple[int, Event]]]:
    """Tellings of one occasion: those whose days do not lie apart. Without a day they join the largest."""
    dated: list[tuple[object, list[tuple[int, Event]]]] = []
    open_: list[tuple[int, Event]] = []
    for n, event in told:
        day = day_of(analyses[n], event)
        if day is None or day.earliest is None:
            open_.append((n, event))
            continue
        home = next((g for d, g in dated if d.earliest <= day.latest and day.earliest <= d.latest), None)
        if home is None:
            dated.append((day, [(n, event)]))
        else:
            home.append((n, event))
    groups = [g for _, g in dated]
    if not groups:
        return [open_] if open_ else []
    if len(groups) == 1:
        return [sorted(groups[0] + open_, key=lambda t: (t[0], t[1].span))]
    return groups


def _compared(action, who, occasion, analyses, people, language: Language) -> Comparison | None:
    from generator.compare.comparisons import assembled, happening

    sure = {}
    for n, event in occasion:
        best = sure.get(n)
        if best is None or SURENESS.get(event.status, 9) > SURENESS.get(best.status, 9):
            sure[n] = event
    states = {e.status for e in sure.values()}
    if len(sure) < 2 or len(states) < 2:
        return None
    order = sorted(sure)
    names = dict(language.phrases.statuses)
    values = tuple(
        Value(Evidence(analyses[n].article.id, sure[n].span), Evidence(analyses[n].article.id, sure[n].head), names[sure[n].status])
        for n in order
    )
    readings = {n: Reading(label(analyses[n].article.id), names[sure[n].status], analyses[n].article.published) for n in order}
    pairs = []
    for i, j in combinations(range(len(order)), 2):
        judged = statuses(sure[order[i]].status, sure[order[j]].status, readings[order[i]], readings[order[j]], language.phrases)
        pairs.append(judged.pair(i, j))
    name = language.phrases.label("status", thing=happening(who, action, people, language))
    return assembled("status", name, who, None, values, tuple(pairs), analyses)
