"""A bearer in the making: full names first, then what lone words refer to, then slips of the pen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.analyse.names.candidates import Candidate
from generator.analyse.names.kinds import kind_of
from generator.analyse.names.lexicon import Lexicon, key
from generator.analyse.names.organisations import abbreviates, acronym_of, body_of, core, initials, letters_of, model, one_model, opens_with, same_model
from generator.analyse.names.persons import alike, parsed, same_people, surnames
from generator.analyse.names.printed import Printed
from generator.analyse.names.spelling import misspelt_full, misspelt_single
from generator.analyse.names.tokens import Token
from generator.model import EntityKind, Followed


@dataclass(eq=False, slots=True)
class Draft:
    """Every candidate that was found to mean one bearer; ``key`` is that of its fullest name."""

    key: str
    candidates: list[Candidate]
    kind: EntityKind = "other"
    followed: Followed | None = None
    misspelt: dict[str, str] = field(default_factory=dict)

    @property
    def words(self) -> list[str]:
        return self.key.split()

    @property
    def first(self) -> int:
        """Where it is named first in running text, in characters."""
        return min((c.span.start for c in self.candidates), default=0)

    @property
    def personal(self) -> bool:
        """Known to be a person, or two or three plain words of no known kind."""
        return self.kind == "person" or self.kind == "other" and len(self.words) in (2, 3)


def drafted(
    found: tuple[Candidate, ...], printed: Printed, lex: Lexicon, followed: tuple[Followed, ...]
) -> tuple[list[Draft], dict[str, list[Candidate]]]:
    """The people, organisations and others of an article; and its places, by key."""
    places, fulls, singles = _sorted(found, lex)
    drafts = [Draft(name, cs, kind_of(name.split(), cs, printed, lex)) for name, cs in fulls.items() if _is_name(cs, printed, lex)]
    _same_people(drafts, lex)
    _called_by_surname(drafts, singles, printed, lex)
    _surnames_of_places(places, drafts, printed, lex)
    _follow(drafts, followed, lex)
    _given_names(drafts, lex)
    titled = sorted((t.start, t.end) for cs in fulls.values() for c in cs for t in c.titles)
    _attach_singles(singles, drafts, titled, printed, lex)
    _same_organisations(drafts, printed, lex)
    _follow(drafts, followed, lex)
    _correct(drafts, followed, lex)
    return drafts, places


def _sorted(found: Iterable[Candidate], lex: Lexicon):
    """Candidates by key: places, several words, one word (with its particles)."""
    places, fulls, singles = defaultdict(list), defaultdict(list), defaultdict(list)
    for c in found:
        if c.place:
            if c.place.country or not c.place.adjective:
                places[c.key].append(c)
        elif len(c.words) > 1:
            fulls[c.key].append(c)
        elif not (c.opens and c.key in lex.words.openers):
            singles[c.key].append(c)
    for name in [n for n in fulls if n.split()[0] in lex.words.particles and any(full.endswith(" " + n) for full in fulls)]:
        singles[name] = fulls.pop(name)
    return places, fulls, singles


def _is_name(candidates: list[Candidate], printed: Printed, lex: Lexicon) -> bool:
    """Whether several capitals are a name rather than a phrase in capitals: some word is none in lower case."""
    first = candidates[0]
    if any(c.titles or c.aged for c in candidates):
        return True
    capitals = [w.lower() for w in first.words if w[0].isupper()]
    return any(w not in printed.lows or w in lex.words.organisation_endings or w in lex.words.given for w in capitals)


def _same_people(drafts: list[Draft], lex: Lexicon) -> None:
    by_key = {d.key: d for d in drafts if d.personal}
    for a, b in same_people(list(by_key), lex):
        one, other = by_key[a], by_key[b]
        if one is not other:
            into, gone = (one, other) if len(one.words) >= len(other.words) else (other, one)
            absorb(drafts, into, gone)
            by_key = {k: into if d is gone else d for k, d in by_key.items()}


def _called_by_surname(drafts: list[Draft], singles: dict[str, list[Candidate]], printed: Printed, lex: Lexicon) -> None:
    """Plain words of no known kind are a person where the last stands alone too, never with "the" ("the Bulls"), and speaks or acts."""
    for d in drafts:
        lone = singles.get(d.words[-1], ()) if d.kind == "other" and d.personal else ()
        if not lone or any(_before(c, printed) in lex.words.definite for c in (*d.candidates, *lone)):
            continue
        plain = not d.candidates[0].words[-1].isupper() and all(w.replace("-", "").replace("'", "").isalpha() for w in d.words)
        known = lex.words.ships & set(d.words) or {d.words[0], d.words[-1]} & (lex.words.place_endings | lex.words.place_openers | lex.words.organisation_endings | lex.words.generic)
        glued = d.words[0] in singles or d.words[0] == d.words[-1]
        if plain and not known and not glued and d.words[0] not in lex.places and any(_after(c, printed) in lex.words.speakers for c in (*d.candidates, *lone)):
            d.kind = "person"


def _after(c: Candidate, printed: Printed) -> str:
    tokens = printed.lines[c.line].tokens
    return tokens[c.last].low if c.last < len(tokens) else ""


def absorb(drafts: list[Draft], into: Draft, other: Draft) -> None:
    into.candidates += other.candidates
    into.misspelt |= other.misspelt
    into.followed = into.followed or other.followed
    if into.kind == "other":
        into.kind = other.kind
    drafts.remove(other)


def _surnames_of_places(places: dict[str, list[Candidate]], drafts: list[Draft], printed: Printed, lex: Lexicon) -> None:
    """A surname that is a place's name as well ("Austin said") means the one who bears it, unless "in" stands before it."""
    bearers = defaultdict(list)
    for d in drafts:
        if d.kind == "person":
            bearers[d.words[-1]].append(d)
    for name in [n for n in places if len(bearers.get(n, ())) == 1]:
        mine = [c for c in places[name] if not c.place.adjective and _before(c, printed) not in lex.grammar.function_words]
        bearers[name][0].candidates += [c._replace(place=None) for c in mine]
        places[name] = [c for c in places[name] if c not in mine]
        if not places[name]:
            del places[name]


def _before(c: Candidate, printed: Printed) -> str:
    return printed.lines[c.line].tokens[c.first - 1].low if c.first else ""


def _attach_singles(singles: dict[str, list[Candidate]], drafts: list[Draft], titled: list[tuple[int, int]], printed: Printed, lex: Lexicon) -> None:
    near = _by_word(drafts, lex)
    for name, candidates in singles.items():
        owners = _distinct([d for d in _owners(name, candidates, near[name.split()[-1]], lex) if not _introduced(candidates, d, printed)], lex)
        if len(owners) == 1:
            owners[0].candidates += candidates
        elif not any(d.kind == "person" or _surnamed(d, name, lex) for d in owners) and (
            stands_alone(name, candidates, printed, lex) or _heads_title(name, candidates, titled, printed)
        ):
            drafts.append(Draft(name, list(candidates), kind_of([name], candidates, printed, lex)))


def _by_word(drafts: list[Draft], lex: Lexicon) -> dict[str, list[Draft]]:
    """Word -> the full names that hold it or have it for initials: all that a lone word may stand for."""
    near: dict[str, list[Draft]] = defaultdict(list)
    for d in drafts:
        for word in {*d.words, initials(d.words, lex)}:
            near[word].append(d)
    return near


def _distinct(owners: list[Draft], lex: Lexicon) -> list[Draft]:
    """Without those that will be one with another: "INS Sunayna" and "Naval Ship Sunayna"."""
    if len(owners) < 2 or any(d.kind == "person" for d in owners):
        return owners
    return list({core(d.words, lex): d for d in reversed(owners)}.values())[::-1]


def _introduced(candidates: list[Candidate], full: Draft, printed: Printed) -> bool:
    """Whether a title introduces the lone surname before the full name is printed, and is none of the full name's.

    "President Obama" is not the Michelle Obama who is named later.
    """
    own = {_noun(c, printed) for c in full.candidates}
    return any(c.titles and c.courtesy is None and c.span.start < full.first and _noun(c, printed) not in own for c in candidates)


def _noun(c: Candidate, printed: Printed) -> str:
    """The last word of the title before a name, in lower case; "" where there is none."""
    title = next((t for t in c.titles if t.end <= c.span.start), None)
    return printed.text[title.start : title.end].split()[-1].lower() if title else ""


def _heads_title(name: str, candidates: list[Candidate], titled: list[tuple[int, int]], printed: Printed) -> bool:
    """Whether it opens somebody's title: "Chargers" in "Chargers lineman Jamal Williams"."""
    return name not in printed.lows and any(start == c.span.start and end > c.span.end for c in candidates for start, end in titled)


def _owners(name: str, candidates: list[Candidate], fulls: list[Draft], lex: Lexicon) -> list[Draft]:
    """The full names that a lone word may stand for, by the strongest reading that any of them allows.

    A family name and a firm's first word are equally strong: two of them are two, unless the word stands
    before one is introduced.
    """
    start = min(c.span.start for c in candidates)
    people = [d for d in fulls if _surnamed(d, name, lex) and (d.kind == "person" or _may_shorten(d, name, candidates, start, lex))]
    people = _of_gender(people, candidates)
    others = [d for d in fulls if d.kind != "person"]
    firms = [d for d in others if abbreviates(name, d.words, lex) or core(d.words, lex)[1] == name or d.first < start and (opens_with(name, d.words, lex) or body_of(name, d.words, lex))]
    firms = _distinct(firms, lex)
    if len(people) + len(firms) > 1:
        early = [d for d in people + firms if d.first < start]
        return early if len(early) == 1 and early[0] in firms else people + firms
    if people or firms:
        return people or firms
    long = [d for d in others if candidates[0].words[0].isupper() and acronym_of(name, d.words, d.kind, lex)]
    return long or [d for d in fulls if d.kind == "person" and (d.words[0] == name or d.words[-1] == name)]


def _surnamed(d: Draft, name: str, lex: Lexicon) -> bool:
    """Whether a full name has the word for its surname, first or last."""
    own = surnames(d.key, lex)
    return name in own or d.key.endswith(" " + name) and d.words[0] not in own


def _may_shorten(d: Draft, name: str, candidates: list[Candidate], start: int, lex: Lexicon) -> bool:
    """Whether a name of no known kind may be meant by its last word: it stands before, and the word is no acronym or given name."""
    acronym = candidates[0].words[0].isupper() and len(name) < 6
    return d.personal and d.first < start and not acronym and name not in lex.words.given and d.words[0] not in lex.words.generic


def _of_gender(people: list[Draft], candidates: list[Candidate]) -> list[Draft]:
    """Of several with one surname, those whom the courtesy of the lone form ("Mrs.") does not exclude."""
    told = {c.courtesy for c in candidates if c.courtesy}
    if len(people) < 2 or len(told) != 1:
        return people
    return [d for d in people if {c.courtesy for c in d.candidates if c.courtesy} <= told] or people


def stands_alone(name: str, candidates: list[Candidate], printed: Printed, lex: Lexicon) -> bool:
    """Whether a lone capital is a name by itself: not only where a sentence opens, and not in lower case elsewhere."""
    words = lex.words
    if name in words.openers or name in words.never or name in words.generic or len(name) < 2:
        return False
    text = candidates[0].words[0]
    if any(c.titles for c in candidates):
        return True
    if text.isalpha() and text[1:].islower() and name not in words.given and all(_part(c, printed, lex) for c in candidates):
        return False
    if name in printed.lows and not text.isupper() or text[0].isdigit() and not name.endswith(words.numbered) and model([name]) not in printed.lines[candidates[0].line].models:
        return False
    if len(candidates) == 1 and candidates[0].opens and name.endswith(words.plain_endings) and text[1:].islower() and not (name in words.given or printed.mids[name]):
        return False
    if name in words.place_endings and not text[1:].isupper():
        return False
    if (name,) in words.roles or name in words.bare_roles or name in words.crowds or name in words.modifiers or name in words.courtesy:
        return False
    return any(not c.opens or _shown(c, printed, lex) for c in candidates) or len(candidates) > 2


def _part(c: Candidate, printed: Printed, lex: Lexicon) -> bool:
    """Whether capitals stand beside a word that are no name with it: "Contingent" in "Contingent Worker", but "Acme President"."""
    tokens = printed.lines[c.line].tokens
    beside = [tokens[n] for n, gap in ((c.first - 1, c.first), (c.last, c.last)) if 0 <= n < len(tokens) and tokens[gap].gap == " "]
    return any(t.text[0].isupper() and not t.text.isupper() and not _passing(t, lex) for t in beside)


def _passing(token: Token, lex: Lexicon) -> bool:
    """Whether a capital may stand beside a name: a word that opens a sentence, a place, a high office."""
    office = lex.words.roles.get((token.low,))
    tables = (lex.grammar.function_words, lex.words.never, lex.words.openers, lex.places)
    return office is not None and office not in lex.words.vague or any(token.low in table for table in tables)


def _shown(c: Candidate, printed: Printed, lex: Lexicon) -> bool:
    """Whether a word that opens a sentence is shown to be a name by its letters, or by what follows."""
    text = c.words[0]
    if text.isupper() or any(ch.isupper() or ch.isdigit() for ch in text[1:]) or c.key in lex.words.given or c.key in lex.words.family_first:
        return True
    if printed.text.startswith(lex.words.possessives, c.span.end):
        return True
    tokens = printed.lines[c.line].tokens
    following = tokens[c.last].low if c.last < len(tokens) else ""
    if c.key in lex.words.commons:
        return False
    return following in (lex.words.singular if c.key.endswith("s") else lex.words.predicates)


def _same_organisations(drafts: list[Draft], printed: Printed, lex: Lexicon) -> None:
    """ "Ford Motor Co." and "Ford Motor", "US State Department" and "State Department", "Long Form (LF)" """
    cores: dict[str, dict[str | None, list[Draft]]] = defaultdict(lambda: defaultdict(list))
    for d in drafts:
        if d.kind in ("organisation", "other"):
            country, rest = core(d.words, lex)
            cores[rest][country].append(d)
    for countries in cores.values():
        named = [c for c in countries if c]
        groups = [[d for same in countries.values() for d in same]] if len(named) < 2 else list(countries.values())
        for same in groups:
            for d in same[1:]:
                absorb(drafts, same[0], d)
    _same_models(drafts)
    _bracketed(drafts, printed)


def _same_models(drafts: list[Draft]) -> None:
    """ "the 787" and "Boeing 787"; two that hold the number are two things. """
    groups: dict[str, list[Draft]] = defaultdict(list)
    for d in drafts:
        if d.kind in ("organisation", "other") and (number := model(d.words)):
            groups[number].append(d)
    for same in groups.values():
        if one_model([d.words for d in same]):
            whole = max(same, key=lambda d: len(d.words))
            for d in [d for d in same if d is not whole]:
                absorb(drafts, whole, d)
            continue
        for d in sorted(same, key=lambda d: len(d.words)):
            longer = [o for o in same if o is not d and same_model(d.words, o.words)]
            if longer and all(o is longer[0] or same_model(o.words, longer[0].words) or same_model(longer[0].words, o.words) for o in longer):
                absorb(drafts, longer[0], d)
                same.remove(d)


def _bracketed(drafts: list[Draft], printed: Printed) -> None:
    """ "Long Form (LF)"; letters of another language too ("National Liberation Army (ELN) said"), where they are no picture's credit."""
    by_end = {c.span.end: d for d in drafts for c in d.candidates if len(c.words) > 1}
    for d in list(drafts):
        c = next((c for c in d.candidates if len(c.words) == 1 and printed.lines[c.line].tokens[c.first].gap.strip() == "("), None)
        if c is None:
            continue
        tokens = printed.lines[c.line].tokens
        long = by_end.get(c.span.start - len(tokens[c.first].gap))
        if long and long is not d and long in drafts and long.kind != "person" and c.words[0].isupper():
            foreign = long.kind == "organisation" and len(c.key) > 2 and c.last < len(tokens) and tokens[c.last].gap.startswith(")")
            if foreign or letters_of(c.key, long.key):
                absorb(drafts, long, d)


def _follow(drafts: list[Draft], followed: tuple[Followed, ...], lex: Lexicon) -> None:
    """Whom the editor follows: the full name, or its surname where nobody else bears it."""
    for person in followed:
        name = key(person.name)
        full = parsed(name, lex)
        same = [d for d in drafts if d.key == name] or [d for d in drafts if full and d.personal and (other := parsed(d.key, lex)) and alike(full, other, lex)]
        if not same:
            rivals = [f for f in followed if f is not person and set(surnames(key(f.name), lex)) & set(surnames(name, lex))]
            same = [] if rivals else [d for d in drafts if len(d.words) == 1 and d.key in surnames(name, lex) and d.kind in ("person", "other")]
        for d in same[1:]:
            absorb(drafts, same[0], d)
        if same:
            same[0].followed, same[0].kind, same[0].key = person, "person", name


def _given_names(drafts: list[Draft], lex: Lexicon) -> None:
    """A followed person's given name, misspelt ("Ana" for "Anna Silva"): one bearer, before lone surnames ask whose they are."""
    known = [d for d in drafts if d.followed]
    for d in [d for d in drafts if known and d.personal and not d.followed and len(d.words) > 1]:
        rights = [r for r in _rights(d, known, lex) if r[0].words[-1] == d.words[-1]]
        if len(rights) == 1:
            _merge(drafts, *rights[0], d)


def _merge(drafts: list[Draft], right: Draft, reason: str, wrong: Draft) -> None:
    for c in wrong.candidates:
        if len(c.words) > 1 or c.key not in right.words:
            right.misspelt[c.printed] = reason
    absorb(drafts, right, wrong)


def _correct(drafts: list[Draft], followed: tuple[Followed, ...], lex: Lexicon) -> None:
    """Slips of the pen: into whom the editor follows, or into who is named more often; full names first."""
    missing = [Draft(key(f.name), [], "person", f) for f in followed if not any(d.followed is f for d in drafts)]
    known = _well_known(drafts + missing)
    for d in sorted(drafts, key=lambda d: (-len(d.words), len(d.candidates), d.key)):
        if d.followed or not (d.personal or len(d.words) == 1 and d.kind == "other") or d not in drafts:
            continue
        rights = [r for r in _rights(d, known, lex) if r[0].followed or not _established(d, r[0])]
        if len(rights) != 1:
            continue
        right, reason = rights[0]
        if right in missing:
            missing.remove(right)
            drafts.append(right)
        _merge(drafts, right, reason, d)
        known = _well_known(drafts + missing)


def _established(d: Draft, right: Draft) -> bool:
    """Whether its own surname stands alone as well, other than the right one's: two people, not a slip of the pen."""
    return len(d.words) > 1 and any(len(c.words) == 1 and c.key not in right.words for c in d.candidates)


def _well_known(drafts: list[Draft]) -> list[Draft]:
    """Whose names others may be, misspelt: people named three times, and those whom the editor follows."""
    return [d for d in drafts if d.followed or d.kind == "person" and len(d.candidates) > 2]


def _rights(d: Draft, known: list[Draft], lex: Lexicon) -> list[tuple[Draft, str]]:
    test = misspelt_full if len(d.words) > 1 else misspelt_single
    found = []
    for other in known:
        better = other.followed or len(other.candidates) > 2 * len(d.candidates)
        if other is not d and better and len(other.words) > 1 and (reason := test(d.key, other.key, surnames(other.key, lex))):
            found.append((other, reason))
    return found
