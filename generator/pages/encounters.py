"""The events that put two people into one room, pair by pair."""

from __future__ import annotations

from itertools import combinations

from generator.model import Analysis, Event, Status, Story

MEETING = frozenset({"meet"})        # classes of events that do
STATUSES: tuple[Status, ...] = ("happened", "denied", "cancelled", "planned", "unconfirmed")    # the surest first

#: two entities' ids in order -> the events that name both, the surest first
Encounters = dict[tuple[str, str], tuple[tuple[Analysis, Event], ...]]


def encounters(story: Story) -> Encounters:
    """Headlines squeeze too much into one clause to count."""
    people = {p.id for p in story.people if p.kind == "person"}
    found: dict[tuple[str, str], list[tuple[Analysis, Event]]] = {}
    for a in story.analyses:
        for event in a.events:
            if event.action in MEETING and a.sentences[event.sentence].kind != "title":
                for one, other in combinations(sorted(people.intersection(event.participants)), 2):
                    found.setdefault((one, other), []).append((a, event))
    sure = lambda told: STATUSES.index(told[1].status)
    return {pair: tuple(sorted(told, key=sure)) for pair, told in sorted(found.items())}


def surest(found: Encounters, one: str, other: str) -> dict[str, Status]:
    """Article -> how sure it is that two people met, at its surest."""
    sure: dict[str, Status] = {}
    for a, event in found.get((one, other), ()):
        sure.setdefault(a.article.id, event.status)
    return sure
