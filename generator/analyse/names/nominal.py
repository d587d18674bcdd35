"""Who is meant by what they are: "the Chinese leader", "Washington's envoy"; only where one candidate remains."""

from __future__ import annotations

from dataclasses import dataclass

from generator.analyse.names.entities import Bearer, Group
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Line, Printed, read_words
from generator.analyse.names.titles import role_end
from generator.analyse.names.tokens import spelled
from generator.model import Mention, Span


@dataclass(frozen=True, slots=True)
class Office:
    """What a title says: the country that it is of (None where it does not say), the role, its class, and what qualifies it
    ("deputy", "former")."""

    of: str | None
    role: str
    kind: str
    rank: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Description:
    """A definite noun phrase around a role: tokens ``first`` to ``last`` (excluded) of a line."""

    first: int
    last: int
    office: Office


def descriptions(printed: Printed, group: Group, named: tuple[Mention, ...], lex: Lexicon) -> tuple[Mention, ...]:
    """Every definite description that fits one person of the article, by the titles that the article gives."""
    known = [(b, o) for b in group.bearers if b.kind == "person" for o in held(b, printed, lex)]
    if not known:
        return ()
    owners = {c.span.start: b for b in group.bearers for c in b.candidates}
    titles = sorted(t for b in group.bearers for t in b.titles)
    found = []
    for line in printed.lines:
        if line.title_case:
            continue
        for d in _described(line, owners, lex):
            span = Span(line.tokens[d.first].start, line.tokens[d.last - 1].end)
            who = _fitting(d.office, known, lex)
            if who and not any(t.start < span.end and span.start < t.end for t in titles):
                found.append(Mention(span, "title", who.id, who.name))
    return tuple(found)


def held(bearer: Bearer, printed: Printed, lex: Lexicon) -> list[Office]:
    """The offices that the titles of a person tell."""
    found = []
    for title in bearer.titles:
        lows = read_words(printed.text, title, lex)
        head = next((n for n, low in enumerate(lows) if low in lex.words.relatives and low not in lex.words.joins), len(lows))
        for end in range(head, 0, -1):
            begin = role_end(lows[:end], end, lex)
            if begin is not None:
                found.append(Office(_of(lows, begin, end, head, lex), " ".join(lows[begin:end]), _kind(lows, begin, end, lex), _rank(lows, begin, lex)))
                break
    return found


def _kind(lows: list[str], begin: int, end: int, lex: Lexicon) -> str:
    """The class of the role; of "secretary of state" that of the whole, else that of its noun."""
    for size in range(end - begin, 0, -1):
        for at in (begin, end - size):
            if tuple(lows[at : at + size]) in lex.words.roles:
                return lex.words.roles[tuple(lows[at : at + size])]
    return ""


def _rank(lows: list[str], begin: int, lex: Lexicon) -> frozenset[str]:
    """The words before a role that make another office of it: "deputy", "former"."""
    at = begin
    while at and lows[at - 1] in lex.words.modifiers:
        at -= 1
    return lex.words.ranks & set(lows[at:begin])


def _of(lows: list[str], begin: int, end: int, head: int, lex: Lexicon) -> str | None:
    """The country that a title is of: named before the role, or right after its "of"; None where there is none, or two.

    "president of the coastal region of Kenya" is of a region, whatever country that lies in.
    """
    at = begin if any(low in lex.words.of for low in lows[begin:end]) else end
    while at < head and (lows[at] in lex.words.of or lows[at] in lex.words.definite):
        at += 1
    behind = _countries(lows[at : at + lex.longest], lex, only_first=True) if at > end else _countries(lows[begin:end], lex)
    countries = {*_countries(lows[:begin], lex), *behind}
    return countries.pop() if len(countries) == 1 else None


def _countries(lows: list[str], lex: Lexicon, only_first: bool = False) -> list[str]:
    """The countries whose names, adjectives or capitals stand in a list of words, or at its beginning."""
    found, at = [], 0
    while at < (min(1, len(lows)) if only_first else len(lows)):
        sizes = range(min(lex.longest, len(lows) - at), 0, -1)
        size, place = next(((n, p) for n in sizes if (p := lex.places.get(" ".join(lows[at : at + n])))), (1, None))
        if place and place.country:
            found.append(place.country)
        at += size
    return found


def _described(line: Line, owners: dict[int, Bearer], lex: Lexicon) -> list[Description]:
    tokens = line.tokens
    found = []
    for at in line.roles:
        if at + 1 < len(tokens) and _goes_on(line, at + 1, lex):
            continue
        lows = [t.low for t in tokens[max(0, at - 8) : at + 1]]
        begin = role_end(lows, len(lows), lex)
        if begin is None:
            continue
        offset = at + 1 - len(lows)
        first, country = _owner(line, offset + begin, lex)
        if first is not None:
            office = Office(country, " ".join(lows[begin:]), _kind(lows, begin, len(lows), lex), _rank(lows, begin, lex))
            found.append(Description(first, at + 1, office))
    return found


def _goes_on(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether the noun phrase does not end with the role: a name, a noun or "of" follows."""
    token = line.tokens[at]
    gap = token.gap.strip()
    if gap in lex.words.possessives:
        return False
    nouns = (lex.words.of, lex.role_nouns, lex.words.modifiers, lex.words.organisation_endings)
    return not gap and (token.text[0].isupper() or any(token.low in table for table in nouns))


def _owner(line: Line, at: int, lex: Lexicon) -> tuple[int | None, str | None]:
    """Leftwards from the role: over modifiers to whose it is, and to "the". (first token or None, country or None)"""
    tokens, country = line.tokens, None
    while at:
        low, owned = tokens[at - 1].low, tokens[at].gap.strip() in lex.words.possessives
        if tokens[at].gap.strip() and not owned:
            return None, None
        sizes = range(min(lex.longest, at), 0, -1)
        size, place = next(((n, p) for n in sizes if (p := lex.places.get(spelled(tokens[at - n : at])))), (0, None))
        if place and place.country and country is None:
            country, at = place.country, at - size
            if owned:
                return at, country
        elif low in lex.words.definite:
            return at - 1, country
        elif low in lex.words.unsure:
            return None, None
        elif low in lex.words.modifiers and not owned:
            at -= 1
        else:
            return None, None
    return None, None


def _fitting(office: Office, known: list[tuple[Bearer, Office]], lex: Lexicon) -> Bearer | None:
    """The one person whom the office fits: by the same noun; or by the class, where nobody has a rival's class.

    A foreign minister is a country's "top diplomat" unless somebody of that country advises on foreign affairs.
    """
    if office.of is None and office.kind in lex.words.vague:
        return None
    same = [(b, o) for b, o in known if o.rank == office.rank and o.kind == office.kind and (office.of is None or o.of == office.of)]
    exact = [(b, o) for b, o in same if o.role.split()[-1] == office.role.split()[-1]]
    people = {b.id: b for b, _ in exact}
    if not people and office.of:
        near = lex.words.rivals.get(office.kind, frozenset())
        if not any(o.of == office.of and o.kind in near for _, o in known):
            people = {b.id: b for b, _ in same}
    return next(iter(people.values())) if len(people) == 1 else None
