"""Who is who in one article: candidates brought together to people, organisations and places."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.analyse.names.candidates import Candidate
from generator.analyse.names.kinds import kind_of, is_person
from generator.analyse.names.lexicon import Lexicon, key
from generator.analyse.names.printed import Printed
from generator.analyse.names.spelling import misspelt_full, misspelt_single
from generator.model import Entity, EntityKind, Followed, Form, Mention, Span
from generator.text import slug


@dataclass(frozen=True, slots=True)
class Bearer:
    """One entity and where it is named; ``candidates`` in reading order, ``gender`` "m", "f" or None."""

    id: str
    name: str
    kind: EntityKind
    followed: bool
    candidates: tuple[Candidate, ...]
    misspelt: tuple[tuple[str, str], ...] = ()
    country: str | None = None

    @property
    def titles(self) -> tuple[Span, ...]:
        return tuple(sorted({t for c in self.candidates for t in c.titles}))

    @property
    def gender(self) -> str | None:
        told = {c.courtesy for c in self.candidates if c.courtesy}
        return told.pop() if len(told) == 1 else None


@dataclass(frozen=True, slots=True)
class Group:
    """The bearers of an article."""

    bearers: tuple[Bearer, ...]

    def mentions(self) -> tuple[Mention, ...]:
        return tuple(Mention(c.span, _form(c), b.id, b.name) for b in self.bearers for c in b.candidates)

    def entities(self) -> tuple[Entity, ...]:
        return tuple(Entity(b.id, b.name, b.kind, b.followed, b.titles, b.misspelt) for b in self.bearers)


def _form(candidate: Candidate) -> Form:
    return "title" if candidate.place and candidate.place.adjective else "name"


@dataclass(eq=False, slots=True)
class Draft:
    """A bearer in the making: every candidate that was found to mean it."""

    key: str
    candidates: list[Candidate]
    kind: EntityKind = "other"
    followed: Followed | None = None
    misspelt: dict[str, str] = field(default_factory=dict)

    @property
    def words(self) -> list[str]:
        return self.key.split()


def gather(found: tuple[Candidate, ...], printed: Printed, lex: Lexicon, followed: tuple[Followed, ...]) -> Group:
    """The bearers of the candidates: full names first, then what lone words refer to."""
    places, fulls, singles = _sorted(found, printed, lex)
    drafts = _full_drafts(fulls, printed, lex)
    _attach_places(places, drafts, printed, lex)
    _attach_singles(singles, drafts, printed, lex)
    _merge_organisations(drafts, printed, lex)
    _follow(drafts, followed, lex)
    _correct(drafts, followed, printed, lex)
    countries = _places(places)
    return Group(_named(drafts, lex) + countries)


def _sorted(found: Iterable[Candidate], printed: Printed, lex: Lexicon):
    places, fulls, singles = defaultdict(list), defaultdict(list), defaultdict(list)
    for c in found:
        if c.place:
            if c.place.country or not c.place.adjective:
                places[c.key].append(c)
        elif len(c.words) > 1 and c.words[0].lower() not in lex.words.particles:
            fulls[_simple(c.key, lex)].append(c)
        else:
            singles[c.key].append(c)
    return places, fulls, singles


def _simple(name: str, lex: Lexicon) -> str:
    """A full name without middle initials and suffixes: "George W Bush Jr" is "George Bush"."""
    words = name.split()
    core = [w for n, w in enumerate(words) if n in (0,) or len(w) > 1 and w not in lex.words.suffixes]
    return " ".join(core) if len(core) > 1 else name


def _full_drafts(fulls: dict[str, list[Candidate]], printed: Printed, lex: Lexicon) -> list[Draft]:
    drafts = []
    for name, candidates in fulls.items():
        if _is_name(candidates, printed, lex):
            drafts.append(Draft(name, list(candidates), kind_of(name.split(), candidates, printed, lex)))
    return drafts


def _is_name(candidates: list[Candidate], printed: Printed, lex: Lexicon) -> bool:
    """Whether several capitals are a name rather than a phrase in capitals: some word is none in lower case."""
    return not all(w.lower() in printed.lows and w.lower() not in lex.words.organisation_endings for c in candidates[:1] for w in c.words if w[0].isupper())


def _attach_places(places: dict[str, list[Candidate]], drafts: list[Draft], printed: Printed, lex: Lexicon) -> None:
    """A surname that is a place's name as well ("Austin said") means the person who bears it, unless "in" stands before it."""
    surnames = defaultdict(list)
    for d in drafts:
        if d.kind == "person":
            surnames[d.words[-1]].append(d)
    for name in list(places):
        owners = surnames.get(name, [])
        if len(owners) == 1 and not places[name][0].place.adjective:
            mine = [c for c in places[name] if _before(c, printed) not in lex.grammar.function_words]
            owners[0].candidates += [replace(c, place=None) for c in mine]
            places[name] = [c for c in places[name] if c not in mine]
            if not places[name]:
                del places[name]


def _before(c: Candidate, printed: Printed) -> str:
    return printed.lines[c.line].tokens[c.first - 1].low if c.first else ""


def _attach_singles(singles: dict[str, list[Candidate]], drafts: list[Draft], printed: Printed, lex: Lexicon) -> None:
    fulls = list(drafts)
    for name, candidates in singles.items():
        owners = _owners(name, candidates, fulls, printed, lex)
        if len(owners) == 1:
            owners[0].candidates += candidates
        elif not owners and _stands_alone(name, candidates, printed, lex):
            drafts.append(Draft(name, list(candidates), kind_of([name], candidates, printed, lex)))


def _owners(name: str, candidates: list[Candidate], fulls: list[Draft], printed: Printed, lex: Lexicon) -> list[Draft]:
    """The full names that a lone word may stand for, by the strongest reading that any of them allows."""
    last = [d for d in fulls if is_person(d) and d.key.endswith(" " + name)]
    if last:
        return last
    family = [d for d in fulls if is_person(d) and d.words[0] == name and name in lex.words.family_first and len(d.words) < 4]
    if family:
        return family
    acronym = [d for d in fulls if d.kind != "person" and _initials(d, lex) == name and len(name) > 1 and candidates[0].words[0].isupper()]
    if acronym:
        return acronym
    company = [d for d in fulls if d.kind in ("organisation", "other") and d.words[0] == name and name not in lex.words.generic and name not in printed.lows]
    if company:
        return company
    return [d for d in fulls if d.kind == "person" and d.words[0] == name]


def _initials(draft: Draft, lex: Lexicon) -> str:
    return "".join(w[0] for w in draft.words if w not in lex.words.of and w not in lex.words.joins and w not in lex.words.articles)


def _stands_alone(name: str, candidates: list[Candidate], printed: Printed, lex: Lexicon) -> bool:
    """Whether a lone capital is a name by itself: not only where a sentence opens, and not in lower case elsewhere."""
    if name in lex.words.openers or name in lex.words.never or len(name) < 2:
        return False
    text = candidates[0].words[0]
    if any(c.titles for c in candidates):
        return True
    if name in printed.lows and not text.isupper():
        return False
    if (name,) in lex.words.roles or name in lex.words.modifiers or name in lex.words.courtesy:
        return False
    inside = any(not c.opens for c in candidates)
    odd = text.isupper() and len(text) > 1 or any(ch.isupper() or ch.isdigit() for ch in text[1:])
    known = name in lex.words.given or name in lex.words.family_first
    owned = any(printed.text[c.span.end : c.span.end + 2] in ("'s", "’s") for c in candidates)
    return inside or odd or known or owned or len(candidates) > 2


def _merge_organisations(drafts: list[Draft], printed: Printed, lex: Lexicon) -> None:
    """ "Ford Motor Company" and "Ford Motor", "US State Department" and "State Department", "Long Form (LF)" """
    cores = defaultdict(list)
    for d in drafts:
        if d.kind in ("organisation", "other"):
            cores[_core(d.words, lex)].append(d)
    for same in cores.values():
        for d in same[1:]:
            _absorb(drafts, same[0], d)
    _bracketed(drafts, printed)


def _core(words: list[str], lex: Lexicon) -> str:
    """The words that tell an organisation from others: without the country before it and the legal form behind it."""
    place = lex.places.get(words[0])
    core = words[1:] if len(words) > 2 and place and place.country and not place.capital and not place.adjective else words
    while len(core) > 1 and core[-1] in lex.words.legal_forms:
        core = core[:-1]
    return " ".join(core)


def _bracketed(drafts: list[Draft], printed: Printed) -> None:
    by_end = {c.span.end: d for d in drafts for c in d.candidates if len(c.words) > 1}
    for d in list(drafts):
        for c in d.candidates:
            gap = printed.lines[c.line].tokens[c.first].gap
            long = by_end.get(c.span.start - len(gap))
            if gap.strip() == "(" and long and long is not d and d in drafts and len(c.words) == 1 and c.words[0][0] == long.candidates[0].words[0][0]:
                _absorb(drafts, long, d)
                break


def _absorb(drafts: list[Draft], into: Draft, other: Draft) -> None:
    into.candidates += other.candidates
    into.misspelt |= other.misspelt
    into.followed = into.followed or other.followed
    if into.kind == "other":
        into.kind = other.kind
    drafts.remove(other)


def _follow(drafts: list[Draft], followed: tuple[Followed, ...], lex: Lexicon) -> None:
    """Whom the editor follows: the full name, or its surname where nobody else bears it."""
    for person in followed:
        name = _simple(key(person.name), lex)
        same = [d for d in drafts if d.key == name]
        if not same:
            lone = [d for d in drafts if len(d.words) == 1 and d.key in surnames(name, lex) and d.kind in ("person", "other")]
            others = [f for f in followed if f is not person and set(surnames(key(f.name), lex)) & set(surnames(name, lex))]
            same = [] if others else lone
        for d in same[1:]:
            _absorb(drafts, same[0], d)
        if same:
            same[0].followed, same[0].kind, same[0].key = person, "person", name


def surnames(name: str, lex: Lexicon) -> tuple[str, ...]:
    """The words of a full name that may stand for it alone."""
    words = name.split()
    return (words[0],) if words[0] in lex.words.family_first and len(words) < 4 else (words[-1],)


def _correct(drafts: list[Draft], followed: tuple[Followed, ...], printed: Printed, lex: Lexicon) -> None:
    """Misspellings: to the followed person, or to who is named more often."""
    for d in sorted(drafts, key=lambda d: (-len(d.words), len(d.candidates))):
        if d.followed or d.kind not in ("person", "other") or d not in drafts:
            continue
        rights, reason = _rights(d, drafts, followed, lex)
        if len(rights) != 1:
            continue
        right = rights[0]
        for c in d.candidates:
            if len(c.words) > 1 or c.key not in right.words:
                right.misspelt[" ".join(c.words)] = reason
        _absorb(drafts, right, d)


def _rights(d: Draft, drafts: list[Draft], followed: tuple[Followed, ...], lex: Lexicon) -> tuple[list[Draft], str]:
    known = [Draft(_simple(key(f.name), lex), [], "person", f) for f in followed if not any(x.followed is f for x in drafts)]
    test = misspelt_full if len(d.words) > 1 else misspelt_single
    found, why = [], ""
    for other in drafts + known:
        if other is d or not other.followed and (other.kind != "person" or len(other.candidates) <= 2 * len(d.candidates)):
            continue
        if len(other.words) < 2:
            continue
        reason = test(d.key, other.key, surnames(other.key, lex))
        if reason:
            found.append(other)
            why = reason
    for other in found:
        if other in known and len(found) == 1:
            drafts.append(other)
    return found, why


def _places(places: dict[str, list[Candidate]]) -> tuple[Bearer, ...]:
    by_name: dict[str, list[Candidate]] = defaultdict(list)
    for candidates in places.values():
        for c in candidates:
            by_name[c.place.name].append(c)
    return tuple(
        Bearer(slug(name), name, "other" if not cs[0].place.country and cs[0].place.adjective else "place", False,
               tuple(sorted(cs, key=lambda c: c.span)), (), cs[0].place.country)
        for name, cs in sorted(by_name.items())
    )


def _named(drafts: list[Draft], lex: Lexicon) -> tuple[Bearer, ...]:
    taken: Counter[str] = Counter()
    out = []
    for d in sorted(drafts, key=lambda d: (d.followed is None, min(c.span for c in d.candidates))):
        name = d.followed.name if d.followed else _canonical(d)
        id = d.followed.id if d.followed else slug(name)
        if taken[id]:
            id = f"{id}-{d.kind}"
        taken[id] += 1
        out.append(Bearer(id, name, d.kind, d.followed is not None, tuple(sorted(d.candidates, key=lambda c: c.span)), tuple(sorted(d.misspelt.items()))))
    return tuple(out)


def _canonical(d: Draft) -> str:
    """The fullest form, the most frequent of equals, in mixed case where it is printed so."""
    counts = Counter(" ".join(c.words) for c in d.candidates if " ".join(c.words) not in d.misspelt)
    return max(counts, key=lambda f: (not (f.isupper() and " " in f), len(f.split()), counts[f], f))
