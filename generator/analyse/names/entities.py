"""The bearers of names in one article, with ids."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from generator.analyse.names.candidates import Candidate, in_order
from generator.analyse.names.drafts import Draft, drafted
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Printed
from generator.model import Entity, EntityKind, Followed, Form, Mention, Span
from generator.text import slug


@dataclass(frozen=True, slots=True)
class Bearer:
    """One entity and where it is named; ``candidates`` in reading order, ``country`` that of a country or capital."""

    id: str
    name: str
    kind: EntityKind
    followed: bool
    candidates: tuple[Candidate, ...]
    misspelt: tuple[tuple[str, str], ...] = ()
    country: str | None = None

    @property
    def titles(self) -> tuple[Span, ...]:
        found = {(t.start, t.end): t for c in self.candidates for t in c.titles}
        return tuple(found[at] for at in sorted(found)) if found else ()

    @property
    def gender(self) -> str | None:
        """ "m" or "f" where the courtesies agree on it."""
        told = {c.courtesy for c in self.candidates if c.courtesy}
        return told.pop() if len(told) == 1 else None

    def with_more(self, found: list[Candidate]) -> Bearer:
        return replace(self, candidates=tuple(sorted((*self.candidates, *found), key=in_order)))


@dataclass(frozen=True, slots=True)
class Group:
    """The bearers of an article."""

    bearers: tuple[Bearer, ...]

    def mentions(self) -> tuple[Mention, ...]:
        return tuple(Mention(c.span, _form(c), b.id, b.name) for b in self.bearers for c in b.candidates)

    def entities(self) -> tuple[Entity, ...]:
        return tuple(Entity(b.id, b.name, b.kind, b.followed, b.titles, b.misspelt) for b in self.bearers)


def _form(candidate: Candidate) -> Form:
    """An adjective ("Chinese") describes its country and is not its name."""
    return "title" if candidate.place and candidate.place.adjective else "name"


def gather(found: tuple[Candidate, ...], printed: Printed, lex: Lexicon, followed: tuple[Followed, ...]) -> Group:
    """The bearers of the candidates; ids are unique: followed people first, then in order of appearance."""
    drafts, places = drafted(found, printed, lex, followed)
    taken: set[str] = set()
    bearers = [_bearer(d, taken) for d in sorted(drafts, key=lambda d: (d.followed is None, d.first, d.key))]
    by_name: dict[str, list[Candidate]] = defaultdict(list)
    for candidates in places.values():
        for c in candidates:
            by_name[c.place.name].append(c)
    bearers += [place(name, cs, taken) for name, cs in sorted(by_name.items())]
    return Group(tuple(bearers))


def _bearer(d: Draft, taken: set[str]) -> Bearer:
    name = d.followed.name if d.followed else _canonical(d)
    id = _free(d.followed.id if d.followed else slug(name), d.kind, taken)
    return Bearer(id, name, d.kind, d.followed is not None, tuple(sorted(d.candidates, key=in_order)), tuple(sorted(d.misspelt.items())))


def _canonical(d: Draft) -> str:
    """The fullest form, the most frequent of equals, in mixed case where it is printed so."""
    if len(d.candidates) == 1:
        return d.candidates[0].printed
    counts = Counter(c.printed for c in d.candidates if c.printed not in d.misspelt) or Counter(c.printed for c in d.candidates)
    return max(counts, key=lambda f: (not (f.isupper() and " " in f), len(f.split()), counts[f], f))


def place(name: str, found: list[Candidate], taken: set[str]) -> Bearer:
    """The bearer of a gazetteer's name."""
    candidates = tuple(sorted(found, key=in_order))
    return Bearer(_free(slug(name), "place", taken), name, "place", False, candidates, (), candidates[0].place.country)


def _free(id: str, kind: str, taken: set[str]) -> str:
    """The id, or one with the kind behind it where it is taken, or with a number where that is."""
    free = id
    if id in taken:
        free = next(choice for choice in (f"{id}-{kind}", *(f"{id}-{kind}-{n}" for n in range(2, len(taken) + 3))) if choice not in taken)
    taken.add(free)
    return free
