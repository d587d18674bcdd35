"""Who is who, by hand: what was merged comes apart, what was apart is one.

Both are done on the entities of the whole story, after the program has merged them: so a hand need not know in which
article, or by which rule, the program took one for the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace

from generator.compare.corrections import finding
from generator.compare.corrections.telling import outcome, unmatched
from generator.compare.people import Identity, persons, renamed
from generator.lang.tables import Language
from generator.model import Analysis, Correction, Entity, Event, Mention, Merge, Outcome, Party, Person, Refuse, Span, Split
from generator.text import cut, slug

Told = tuple[tuple[Person, ...], tuple[Analysis, ...], tuple[Outcome, ...]]
NEAR = 3                 # characters between a title and the name that it belongs to


def settle(corrections: tuple[Correction, ...], people: tuple[Person, ...], analyses: tuple[Analysis, ...], tongue: Language) -> Told:
    """The people of the story as the hand has them, the analyses with their ids, and what became of each correction."""
    done = []
    for c in corrections:
        if isinstance(c.act, Split | Refuse):
            people, analyses, found = _split(c, people, analyses, tongue)
            done.append(found)
    people, analyses, merged = _merge([c for c in corrections if isinstance(c.act, Merge)], people, analyses, tongue)
    return people, analyses, (*done, *merged)


def _identities(people: Iterable[Person]) -> dict[str, Identity]:
    """Entity id -> what it is called."""
    misspelt = lambda p: tuple((f.text, f.misspelt) for f in p.forms if f.misspelt)
    return {p.id: Identity(p.id, p.name, p.kind, p.followed, misspelt(p)) for p in people}


# ---------------------------------------------------------------- apart


def _split(
    c: Correction, people: tuple[Person, ...], analyses: tuple[Analysis, ...], tongue: Language
) -> tuple[tuple[Person, ...], tuple[Analysis, ...], Outcome]:
    name, source, where = (c.act.name, c.act.source, c.act.article) if isinstance(c.act, Split) else (c.act.spelling, c.act.of, None)
    owner, why = finding.person(source, people)
    article, why_not = finding.article(where, analyses) if where else (None, why)
    if owner is None or where and article is None:
        return people, analyses, unmatched(c, why if owner is None else why_not, tongue)
    looked_at = [a for a in analyses if article in (None, a.article.id)]
    printing = {a.article.id: owners for a in looked_at if (owners := {m.entity for m in a.mentions if _prints(a, m, name)})}
    if not printing:
        return people, analyses, unmatched(c, ("no-form", {"name": name}), tongue, owner.id)
    held = {id for id, owners in printing.items() if owner.id in owners}
    if not held:
        return people, analyses, outcome(c, "needless", ("apart-already", {}), tongue, (owner.id,))
    new = _free(slug(name), people)
    found = tuple(_apart(a, owner.id, new, name) if a.article.id in held else a for a in analyses)
    moved = sum(m.entity == new for a in found for m in a.mentions)
    called = _identities(people)
    misspelt = tuple(m for m in called[owner.id].misspelt if article or finding.plain(m[0]) != finding.plain(name))
    called[owner.id] = replace(called[owner.id], name=_still(owner, found), misspelt=misspelt)
    called[new] = Identity(new, name, owner.kind, False, ())
    people, found = _relisted(found, called)
    return people, found, outcome(c, "applied", ("apart", {"count": str(moved)}), tongue, (owner.id, new))


def _prints(a: Analysis, m: Mention, name: str) -> bool:
    return m.form == "name" and finding.plain(cut(a.article.text, m.span)) == finding.plain(name)


def _free(plain: str, people: tuple[Person, ...]) -> str:
    """An id that nobody has."""
    taken, made = {p.id for p in people}, plain
    while made in taken:
        made += "-apart"
    return made


def _still(owner: Person, analyses: tuple[Analysis, ...]) -> str:
    """What somebody is called when a form is taken away: as before, unless no article prints that any more."""
    left: dict[str, int] = {}
    for a in analyses:
        for m in a.mentions:
            if m.entity == owner.id and m.form == "name":
                printed = " ".join(cut(a.article.text, m.span).split())
                left[printed] = left.get(printed, 0) + 1
    if owner.followed or not left or any(finding.plain(form) == finding.plain(owner.name) for form in left):
        return owner.name
    return max(left, key=lambda form: (len(form.split()) > 1, left[form], form))


def _apart(a: Analysis, old: str, new: str, name: str) -> Analysis:
    """One entity's mentions in two: those printed so, with the pronouns and titles that follow them, are the new one's."""
    of_old = sorted((m for m in a.mentions if m.entity == old), key=lambda m: m.span)
    named = [(m.span.start, _prints(a, m, name)) for m in of_old if m.form == "name"]
    starts = [start for start, _ in named]

    def is_new(at: int) -> bool:
        """Whether what stands there belongs to the new one: that of the name before it, else of the first."""
        return named[max(0, bisect_right(starts, at) - 1)][1]

    ours = {m.span for m in of_old if is_new(m.span.start)}
    return replace(
        a,
        entities=_entities(a, old, new, name, is_new, kept=any(m.span not in ours for m in of_old)),
        mentions=tuple(replace(m, entity=new, name=name) if m.entity == old and m.span in ours else m for m in a.mentions),
        quotes=tuple(replace(q, speaker=_party(q.speaker, old, new, name, is_new), via=_party(q.via, old, new, name, is_new)) for q in a.quotes),
        events=tuple(_event(e, old, new, ours, [m.span for m in of_old if m.span not in ours]) for e in a.events),
    )


def _entities(a: Analysis, old: str, new: str, name: str, is_new: Callable[[int], bool], kept: bool) -> tuple[Entity, ...]:
    found = []
    for e in a.entities:
        if e.id != old:
            found.append(e)
            continue
        theirs = tuple(t for t in e.titles if is_new(t.end + NEAR))           # a title stands before its name, or behind it
        found.append(Entity(new, name, e.kind, False, theirs))
        if kept:
            misspelt = tuple(m for m in e.misspelt if finding.plain(m[0]) != finding.plain(name))
            found.append(replace(e, titles=tuple(t for t in e.titles if t not in theirs), misspelt=misspelt))
    return tuple(found)


def _party(party: Party | None, old: str, new: str, name: str, is_new: Callable[[int], bool]) -> Party | None:
    if party is None or party.entity != old or not is_new(party.span.start):
        return party
    return replace(party, entity=new, name=name)


def _event(event: Event, old: str, new: str, moved: set[Span], left: list[Span]) -> Event:
    """Who takes part: the one, the other or both, as they are named in what tells of it."""
    if old not in event.participants:
        return event
    inside = lambda span: any(part.start <= span.start < part.end for part in (event.span, *event.extent))
    who = ([new] if any(map(inside, moved)) else []) + ([old] if any(map(inside, left)) else [])
    parts = [p for one in event.participants for p in ((who or [old]) if one == old else [one])]
    return replace(event, participants=tuple(dict.fromkeys(parts)))


# ---------------------------------------------------------------- one


def _merge(corrections: list[Correction], people: tuple[Person, ...], analyses: tuple[Analysis, ...], tongue: Language) -> Told:
    """All together, so that their order does not matter: A with B and B with C are one."""
    found, outcomes = [], []
    for c in corrections:
        looked_up = [finding.person(name, people) for name in c.act.names]
        ids = list(dict.fromkeys(p.id for p, _ in looked_up if p))
        why = next((why for p, why in looked_up if p is None), None)
        if why:
            outcomes.append(unmatched(c, why, tongue, *ids))
        elif len(ids) == 1:
            outcomes.append(outcome(c, "needless", ("one-already", {}), tongue, tuple(ids)))
        else:
            found.append((c, ids))
    if not found:
        return people, analyses, tuple(outcomes)
    known = _identities(people)
    called = dict(known)
    for group in _groups([ids for _, ids in found]):
        called |= dict.fromkeys(group, _one(group, found, known))
    for c, ids in found:
        one = called[ids[0]]
        outcomes.append(outcome(c, "applied", ("merged", {"name": one.name}), tongue, (one.id,)))
    people, analyses = _relisted(analyses, called)
    return people, analyses, tuple(outcomes)


def _groups(joined: list[list[str]]) -> list[list[str]]:
    """The ids that are one, over however many pairs."""
    groups: list[set[str]] = []
    for ids in joined:
        touching = [g for g in groups if g & set(ids)]
        groups = [g for g in groups if g not in touching] + [set(ids).union(*touching)]
    return sorted(sorted(g) for g in groups)


def _one(group: list[str], found: list[tuple[Correction, list[str]]], known: dict[str, Identity]) -> Identity:
    """Who they are together: a followed one, else the one whom a hand names first and nowhere behind another."""
    inside = [(c, ids) for c, ids in found if ids[0] in group]
    first = {ids[0]: c.act.names[0] for c, ids in inside}
    behind = {id for _, ids in inside for id in ids[1:]}
    id = min(group, key=lambda id: (not known[id].followed, id not in first, id in behind, id))
    one = known[id]
    name = one.name if one.followed else first.get(id, one.name)
    return replace(one, name=name, misspelt=tuple(sorted({m for other in group for m in known[other].misspelt})))


def _relisted(analyses: tuple[Analysis, ...], called: dict[str, Identity]) -> tuple[tuple[Person, ...], tuple[Analysis, ...]]:
    analyses = tuple(renamed(a, called) for a in analyses)
    here = {m.entity for a in analyses for m in a.mentions}
    return persons(analyses, [who for who in dict.fromkeys(called.values()) if who.followed or who.id in here]), analyses
