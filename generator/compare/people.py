"""One id per person, organisation and place across the articles of a story."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.analyse.names.lexicon import Lexicon, key, lexicon
from generator.analyse.names.spelling import misspelt_full, misspelt_single
from generator.analyse.names.organisations import abbreviates, acronym_of, body_of, core, initials, model, one_model, same_model, team_of
from generator.analyse.names.persons import same_people, surnames
from generator.lang import language
from generator.model import Analysis, Entity, EntityKind, Evidence, FormSeen, Mention, Party, Person, Quote, Settings
from generator.text import cut, flat, slug

KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "other")    # who gets the plain slug first


@dataclass(eq=False, slots=True)
class Node:
    """One name of the story, in whichever articles: what is merged. ``names`` counts the articles that print it so."""

    key: str
    followed: bool = False
    id: str = ""
    unnamed: bool = False                            # a bare role, one for the whole story
    kinds: Counter[EntityKind] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    articles: set[str] = field(default_factory=set)
    misspelt: dict[str, str] = field(default_factory=dict)
    short: set[str] = field(default_factory=set)     # lone words that its own articles print for it
    acronyms: set[str] = field(default_factory=set)  # those of them that are printed in capitals
    held: set[str] = field(default_factory=set)      # classes of the roles that its titles tell
    genders: set[str] = field(default_factory=set)   # that its courtesies tell
    into: Node | None = None

    def root(self) -> Node:
        node = self
        while node.into is not None:
            node = node.into
        return node

    @property
    def kind(self) -> EntityKind:
        told = [k for k in KINDS if self.kinds[k] and k != "other"]
        return max(told, key=lambda k: self.kinds[k]) if told else "other"

    @property
    def words(self) -> list[str]:
        return self.key.split()


def merge(analyses: tuple[Analysis, ...], settings: Settings) -> tuple[tuple[Person, ...], tuple[Analysis, ...]]:
    """The entities of the story, and the analyses with their ids (entities, mentions, quotes, events)."""
    lex = lexicon(language(settings.language))
    nodes, of = _nodes(analyses, lex)
    _same_people(nodes, lex)
    _same_surname(nodes, lex)
    _same_organisation(nodes, lex)
    _misspelt(nodes, lex)
    roots = _identified({id(n.root()): n.root() for n in nodes.values()}.values())
    found = tuple(renamed(a, {e: roots[id(n.root())] for e, n in of[a.article.id].items()}) for a in analyses)
    return persons(found, roots.values()), found


def _nodes(analyses: Iterable[Analysis], lex: Lexicon) -> tuple[dict[tuple[str, str], Node], dict[str, dict[str, Node]]]:
    """The names of the story, and for each article entity id -> its node."""
    nodes: dict[tuple[str, str], Node] = {}
    of: dict[str, dict[str, Node]] = {}
    for a in analyses:
        mine = of[a.article.id] = {}
        for e in a.entities:
            unnamed = e.kind == "other" and e.name.islower() and not any(map(str.isdigit, e.name))
            place = ("followed", e.id) if e.followed else ("place" if e.kind == "place" else "role" if unnamed else "", key(e.name))
            node = nodes.get(place)
            if node is None:
                node = nodes[place] = Node(key(e.name), e.followed, e.id if e.followed else "", unnamed)
            node.kinds[e.kind] += 1
            node.names[e.name] += 1
            node.articles.add(a.article.id)
            for form, reason in e.misspelt:
                node.misspelt.setdefault(form, reason)
            for title in e.titles:
                words = key(cut(a.article.text, title)).split()
                node.held |= {lex.words.roles[word,] for word in words if (word,) in lex.words.roles and word not in lex.words.courtesy}
                node.genders |= {gender for word in words if (gender := lex.words.courtesy.get(word))}
            mine[e.id] = node
        for m in a.mentions:
            printed = cut(a.article.text, m.span)
            if m.form == "name" and printed.isalnum():
                mine[m.entity].short.add(key(printed))
                if printed.isupper():
                    mine[m.entity].acronyms.add(key(printed))
    return nodes, of


def _personal(nodes: dict[tuple[str, str], Node]) -> list[Node]:
    return [n for n in nodes.values() if n.into is None and n.kind in ("person", "other") and not n.unnamed]


def _same_people(nodes: dict[tuple[str, str], Node], lex: Lexicon) -> None:
    """Nicknames and middle initials."""
    people = {n.key: n for n in _personal(nodes) if n.kind == "person" and len(n.words) > 1 or len(n.words) in (2, 3) and n.kind == "other"}
    for a, b in same_people(sorted(people), lex):
        one, other = people[a].root(), people[b].root()
        if "person" in (one.kind, other.kind) and not (one.followed and other.followed):
            into, gone = (one, other) if (one.followed, len(one.articles), one.key) > (other.followed, len(other.articles), other.key) else (other, one)
            _join(gone, into)


def _same_surname(nodes: dict[tuple[str, str], Node], lex: Lexicon) -> None:
    """An article that prints nothing but a surname means the one person of the story who bears it."""
    bearers = defaultdict(list)
    for n in _personal(nodes):
        if len(n.words) > 1 and n.kind == "person":
            for surname in surnames(n.key, lex):
                bearers[surname].append(n)
    firms = {n.words[0] for n in nodes.values() if n.into is None and abbreviates(n.words[0], n.words, lex)}
    for n in _personal(nodes):
        owners = bearers.get(n.key, ())
        if len(n.words) == 1 and not n.followed and len(owners) == 1 and not (n.key in firms and n.kind == "other") and not n.articles & owners[0].articles:
            if not _another(n, owners[0].root()):
                _join(n, owners[0])


def _another(lone: Node, full: Node) -> bool:
    """Whether a surname's titles are none of the full name's: "President Obama" is not Michelle, nor "Mrs." her husband."""
    apart = bool(lone.genders and full.genders and not lone.genders & full.genders)
    return apart or bool(lone.held) and not lone.held & full.held


def _same_organisation(nodes: dict[tuple[str, str], Node], lex: Lexicon) -> None:
    """Long and short forms of one organisation, and its acronym."""
    found = [n for n in nodes.values() if n.into is None and n.kind in ("organisation", "other") and not n.followed and not n.unnamed]
    cores: dict[str, dict[str | None, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for n in found:
        country, rest = core(n.words, lex)
        cores[rest][country].append(n)
    for countries in cores.values():
        together = [[n for same in countries.values() for n in same]] if len([c for c in countries if c]) < 2 else list(countries.values())
        for same in together:
            for n in same[1:]:
                _join(n, same[0])
        if len(together) > 1 and None in countries and (owner := _foremost([same[0] for country, same in countries.items() if country])):
            _join(countries[None][0].root(), owner)
    _same_model([n for n in found if n.into is None])
    _same_short([n for n in found if n.into is None], lex)


def _same_model(found: list[Node]) -> None:
    """A thing's number with and without its maker: "A380", "Airbus A380"; where two makers have the number, nothing is joined."""
    groups: dict[str, list[Node]] = defaultdict(list)
    for n in found:
        if number := model(n.words):
            groups[number].append(n)
    for same in groups.values():
        if one_model([n.words for n in same]):
            for n in same:
                _join(n, max(same, key=lambda n: (len(n.words), n.key)))
            continue
        for n in sorted(same, key=lambda n: (len(n.words), n.key)):
            longer = sorted((o for o in same if o is not n and o.into is None and same_model(n.words, o.words)), key=lambda o: (len(o.words), o.key))
            whole = longer[-1:] if longer and all(same_model(o.words, longer[-1].words) for o in longer) else longer
            if owner := _foremost(whole):
                _join(n, owner)


def _same_short(found: list[Node], lex: Lexicon) -> None:
    """A lone word means the one organisation that it is short for; long names that print one acronym are one."""
    heads, tails, letters, shorts = (defaultdict(list) for _ in range(4))
    for n in (n for n in found if len(n.words) > 1):
        heads[n.words[0]].append(n)
        tails[lex.words.shortened.get(n.words[-1], n.words[-1])].append(n)
        letters[initials(n.words, lex)].append(n)
        for short in n.short:
            shorts[short].append(n)
    for short, same in sorted(shorts.items()):
        if len(short) > 2 and short in {initials(n.words, lex) for n in same} | {s for n in same for s in n.acronyms}:
            for n in same[1:]:
                _join(n, same[0])
    for n in (n for n in found if len(n.words) == 1):
        owners = [o for o in letters[n.key] if acronym_of(n.key, o.words, o.kind, lex)] if max(n.names).isupper() else []
        owners = owners or [o for o in heads[n.key] if abbreviates(n.key, o.words, lex) or body_of(n.key, o.words, lex)]
        owners = owners or [o for o in tails[lex.words.shortened.get(n.key, n.key)] if team_of(n.key, o.words, lex)]
        owners = owners or [o for o in shorts[n.key] if 3 * len(o.articles) >= len(n.articles)]
        if owner := _foremost(owners):
            _join(n, owner)


def _foremost(owners: list[Node]) -> Node | None:
    """The only one, or the one that more than twice as many articles print as any other."""
    roots = sorted({id(o.root()): o.root() for o in owners}.values(), key=lambda o: -len(o.articles))
    if not roots or len(roots) > 1 and len(roots[0].articles) <= 2 * len(roots[1].articles):
        return None
    return roots[0]


def _misspelt(nodes: dict[tuple[str, str], Node], lex: Lexicon) -> None:
    """Slips of the pen: into the followed person, or into the print of more articles; only where one is meant."""
    people = sorted(_personal(nodes), key=lambda n: n.key)
    by_word, by_letter = defaultdict(list), defaultdict(list)
    for n in people:
        if len(n.words) > 1:
            for word in n.words:
                by_word[word].append(n)
            for surname in surnames(n.key, lex):
                by_letter[surname[0]].append(n)
    for n in people:
        if n.followed or n.into is not None:
            continue
        single = len(n.words) == 1
        near = by_letter[n.key[0]] if single else {id(o): o for w in n.words for o in by_word[w]}.values()
        rights = [(o, reason) for o in near if o is not n and o.into is None and _better(o, n)
                  and (reason := (misspelt_single if single else misspelt_full)(n.key, o.key, surnames(o.key, lex)))]
        if len(rights) == 1:
            right, reason = rights[0]
            for name in n.names:
                right.misspelt[name] = reason
            _join(n, right)


def _better(right: Node, wrong: Node) -> bool:
    return right.followed or right.kind == "person" and len(right.articles) > 2 * len(wrong.articles)


def _join(node: Node, into: Node) -> None:
    root = into.root()
    if node is root:
        return
    node.into = root
    root.kinds += node.kinds
    root.names += node.names
    root.articles |= node.articles
    root.held |= node.held
    root.genders |= node.genders
    root.misspelt |= node.misspelt


@dataclass(frozen=True, slots=True)
class Identity:
    """What an entity is called across the story."""

    id: str
    name: str
    kind: EntityKind
    followed: bool
    misspelt: tuple[tuple[str, str], ...]


def _identified(roots: Iterable[Node]) -> dict[int, Identity]:
    """id() of a root -> its identity; ids depend on names only, never on the order of articles."""
    taken: set[str] = set()
    out = {}
    for n in sorted(roots, key=lambda n: (not n.followed, KINDS.index(n.kind), n.key)):
        name = _canonical(n)
        plain = n.id or slug(name)
        id_ = next(i for i in (plain, f"{plain}-{n.kind}", f"{plain}-{hashlib.sha256(n.key.encode()).hexdigest()[:8]}") if i not in taken)
        taken.add(id_)
        out[id(n)] = Identity(id_, name, "person" if n.followed else n.kind, n.followed, tuple(sorted(n.misspelt.items())))
    return out


def _canonical(n: Node) -> str:
    """The full name that most articles print."""
    right = {name: c for name, c in n.names.items() if name not in n.misspelt} or dict(n.names)
    return max(right, key=lambda name: (len(name.split()) > 1, not name.isupper(), right[name], len(name), name))


def renamed(a: Analysis, to: dict[str, Identity]) -> Analysis:
    """The analysis with what its entities are called across the story: entity id -> identity."""
    return replace(
        a,
        entities=_entities(a.entities, to),
        mentions=tuple(m if (who := to[m.entity]).id == m.entity and who.name == m.name else replace(m, entity=who.id, name=who.name) for m in a.mentions),
        quotes=tuple(_quote(q, to) for q in a.quotes),
        events=tuple(replace(e, participants=tuple(dict.fromkeys(to[p].id if p in to else p for p in e.participants))) for e in a.events),
    )


def _entities(entities: tuple[Entity, ...], to: dict[str, Identity]) -> tuple[Entity, ...]:
    merged: dict[str, Entity] = {}
    for e in entities:
        who = to[e.id]
        before = merged.get(who.id)
        titles = (before.titles if before else ()) + e.titles
        misspelt = (before.misspelt if before else ()) + e.misspelt
        merged[who.id] = Entity(who.id, who.name, who.kind, who.followed, tuple(sorted(set(titles))), tuple(sorted(set(misspelt))))
    return tuple(merged.values())


def _quote(q: Quote, to: dict[str, Identity]) -> Quote:
    return replace(q, speaker=_party(q.speaker, to), via=_party(q.via, to))


def _party(party: Party | None, to: dict[str, Identity]) -> Party | None:
    if party is None or party.entity not in to:
        return party
    return replace(party, entity=to[party.entity].id, name=to[party.entity].name)


def persons(analyses: tuple[Analysis, ...], identities: Iterable[Identity]) -> tuple[Person, ...]:
    """Followed people first, then who is named by most articles."""
    forms: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    mentions: dict[str, list[tuple[Evidence, Mention]]] = defaultdict(list)
    titles: dict[str, dict[tuple[str, str], Evidence]] = defaultdict(dict)
    for a in analyses:
        for m in a.mentions:
            mentions[m.entity].append((Evidence(a.article.id, m.span), m.form))
            if m.form != "pronoun":
                forms[m.entity][flat(cut(a.article.text, m.span))][a.article.id] = None
        for e in a.entities:
            for span in e.titles:
                titles[e.id].setdefault((a.article.id, flat(cut(a.article.text, span))), Evidence(a.article.id, span))
    people = [
        Person(who.id, who.name, who.kind, who.followed, _forms(forms[who.id], dict(who.misspelt)), tuple(titles[who.id].values()), tuple(mentions[who.id]))
        for who in identities
    ]
    return tuple(sorted(people, key=lambda p: (not p.followed, -len({e.article for e, _ in p.mentions}), -len(p.mentions), p.id)))


def _forms(seen: dict[str, dict[str, None]], misspelt: dict[str, str]) -> tuple[FormSeen, ...]:
    return tuple(FormSeen(text, tuple(sorted(articles)), misspelt.get(text)) for text, articles in sorted(seen.items(), key=lambda f: (-len(f[1]), f[0])))
