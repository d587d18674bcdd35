"""Who met whom, as far as the articles tell: when, for how long, and how sure they are of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.model import Analysis, Event, Evidence
from generator.pages.contrast import Contrast, contrast
from generator.pages.encounters import surest
from generator.pages.lines import Chip, Line, Mark, chips, derived, quoted
from generator.pages.places import Places
from generator.text import flat

NAMES = 8                # people in one picture
FIRST = 2                # passages of a meeting that are shown before the others fold away
UNPLACED = frozenset({"duration", "set", "reference"})


@dataclass(frozen=True, slots=True)
class Meeting:
    line: Line
    status: str


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody whom the person met. ``when`` and ``long`` are readings, each with the articles that give it;
    ``contrasts`` are the comparisons of what the articles say of the two."""

    name: Line
    href: str | None
    sure: Line
    when: tuple[Line, ...]
    long: tuple[Line, ...]
    contrasts: tuple[Contrast, ...]
    passages: tuple[Meeting, ...]
    more: tuple[Meeting, ...]


def of(places: Places, entity: str) -> tuple[Met, ...]:
    """Everybody whom somebody met; the followed first, then by how much is told."""
    found = {next(e for e in pair if e != entity): told for pair, told in places.encounters.items() if entity in pair}
    order = sorted(found, key=lambda other: (places.person(other) is None, -len(found[other]), other))
    return tuple(_met(places, entity, other, found[other]) for other in order)


def _met(places: Places, entity: str, other: str, told: tuple[tuple[Analysis, Event], ...]) -> Met:
    passages = _passages(places, told)
    both = (c for c in places.story.comparisons if {entity, other} <= set(c.entities))
    at = lambda a, n, found: (a.article.id, str(n), Evidence(a.article.id, found[n].span))
    days = (at(a, n, a.dates) for a, event in told for n in event.dates if a.dates[n].granularity not in UNPLACED)
    hours = (at(a, n, a.quantities) for a, event in told for n in event.quantities if a.quantities[n].kind == "duration")
    return Met(
        name=derived(places, "name", other),
        href=places.person(other),
        sure=derived(places, "how-sure", *sorted((entity, other))),
        when=_readings(places, ((derived(places, "resolved", id, n), at) for id, n, at in days)),
        long=_readings(places, ((derived(places, "quantity", id, n), at) for id, n, at in hours)),
        contrasts=tuple(contrast(places, c) for c in both),
        passages=passages[:FIRST],
        more=passages[FIRST:],
    )


def _readings(places: Places, found: Iterable[tuple[Line, Evidence]]) -> tuple[Line, ...]:
    """Each reading once, with the chips of all articles that give it."""
    groups: dict[str, list[tuple[Line, Evidence]]] = {}
    for line, at in found:
        groups.setdefault(line.text, []).append((line, at))
    return tuple(replace(same[0][0], chips=chips(places, (at for _, at in same))) for same in groups.values())


def _passages(places: Places, told: Iterable[tuple[Analysis, Event]]) -> tuple[Meeting, ...]:
    """One passage for each sentence, and for words that are printed twice; what happened first."""
    seen: dict[str, Meeting] = {}
    for a, event in told:
        whole = Evidence(a.article.id, a.sentences[event.sentence].span)
        line = quoted(places, whole, marks=(Mark(event.head, "focus"),))
        seen.setdefault(flat(line.text), Meeting(line, event.status))
    return tuple(seen.values())


# ---------------------------------------------------------------- all of them, as a picture


@dataclass(frozen=True, slots=True)
class Node:
    """A name at ``y``, in units of one row."""

    name: Line
    href: str | None
    y: float


@dataclass(frozen=True, slots=True)
class Arc:
    """Two people who met, from row to row; ``told`` says it in words. ``happened``: some article has it so."""

    top: float
    bottom: float
    weight: int
    happened: bool
    told: Line


@dataclass(frozen=True, slots=True)
class Web:
    """Who met whom: names below one another, arcs between them."""

    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]


def web(places: Places) -> Web | None:
    """The pairs of whom one at least is followed; None where nobody met anybody."""
    pairs = {p: told for p, told in places.encounters.items() if any(places.person(e) for e in p)}
    if not pairs:
        return None
    often = {e: sum(len(told) for pair, told in pairs.items() if e in pair) for pair in pairs for e in pair}
    order = sorted(often, key=lambda e: (places.person(e) is None, -often[e], e))[:NAMES]
    row = {e: n for n, e in enumerate(order)}
    nodes = tuple(Node(derived(places, "name", e), places.person(e), n) for e, n in row.items())
    return Web(nodes, tuple(_arc(places, pair, row) for pair in pairs if all(e in row for e in pair)))


def _arc(places: Places, pair: tuple[str, str], row: dict[str, int]) -> Arc:
    sure = surest(places.encounters, *pair)
    top, bottom = sorted(row[e] for e in pair)
    return Arc(top, bottom, len(sure), "happened" in sure.values(), derived(places, "met", *pair))
