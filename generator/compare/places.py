"""Where it was: one thing told of different places, or of one place and its surroundings.

Five ways in which articles say where: what happened in or near a place; a named thing near one ("Ofer prison near …");
whom somebody is told to be from; where a company sits; in which part of a country. Only differences are shown. Of what is merely told more
exactly both can be true; in a place and outside of it exclude each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from generator.compare.likeness import SHOWN, clause_at, joined, sentence_weights
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.lang.tables import AccountWords, EventWords, Language
from generator.model import Analysis, Clause, Comparison, Evidence, Span, Value
from generator.text import begun_in, flat, label, stems, words

NAME = r"[A-ZÀ-Þ][^\W\d_]+(?:['’\-][^\W\d_]+)*(?: [A-ZÀ-Þ][^\W\d_]+(?:['’\-][^\W\d_]+)*)*"
TOLD = 14.0              # of the words that two sentences share which put one thing in a town
COPY = 0.5               # of the words of two sentences, from which one copies the other
REACH = 4                # words between what happened and where
WEIGHT = 6.0             # of the words that two sentences share which tell the part of a country
BESIDES = 3              # words between a seat and the name of what sits there
ANY = "any"              # what "occurred" without a word for it: whatever the story is about
ALIKE = ("town", "base") # shown too where articles have the same
_Printed = tuple[int, re.Match[str], Clause]
INSIDE, EDGE, BESIDE = "inside", "edge", "beside"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an article (its number) puts a thing: the clause, the words, the place, and how the thing stands to it."""

    article: int
    clause: Span
    span: Span
    place: str
    side: str = INSIDE


def find(context: Context) -> list[Comparison]:
    """Happenings in and near a place, named things, homes, parts of a country."""
    printed = list(_printed(context))
    found = [("in-or-near", *item) for item in _in_or_near(printed, context)]
    found += [("town", *item) for item in _towns(printed, context)]
    found += [("thing", *item) for item in _things(context)]
    found += [("home", *item) for item in _homes(context)]
    found += [("base", *item) for item in _bases(context)]
    found += [("part", *item) for item in _parts(context)]
    made = [_compared(name, thing, told, context) for name, thing, told in found]
    return [c for c in made if c]


# ---------------------------------------------------------------- in a place, or near it


def _printed(context: Context) -> Iterator[_Printed]:
    """Every place behind a preposition, with its article's number and its clause."""
    pattern = _around(context.language.accounts)
    for n, a in enumerate(context.analyses):
        for m in pattern.finditer(a.article.text):
            clause = _shown(a, m.span())
            if clause:
                yield n, m, clause


def _in_or_near(printed: list[_Printed], context: Context) -> Iterator[tuple[str, list[Placed]]]:
    """(place, where each article has what happened there), for places that have it on both sides."""
    found: dict[tuple[str, str], dict[tuple[int, str], Placed]] = defaultdict(dict)
    for n, m, clause in printed:
        a = context.analyses[n]
        happened = _happened(a, Span(clause.span.start, m.start()), context.language)
        if happened and not _attribute(a, m.end(), clause.span.end, context.language):
            placed = Placed(n, clause.span, Span(*m.span()), m["place"], _side(m["by"].lower(), context.language.accounts))
            found[m["place"], happened].setdefault((n, placed.side), placed)
    for (place, happened), told in sorted(found.items()):
        classes = [h for p, h in found if p == place and h != ANY]
        rows = told | (found[place, ANY] if len(classes) == 1 and (place, ANY) in found else {})
        if happened != ANY and len({side for _, side in rows}) > 1:
            yield place, [rows[key] for key in sorted(rows)]


@lru_cache(maxsize=None)
def _around(words_: AccountWords) -> re.Pattern[str]:
    """ "near the town of X", "in south X", "in a tunnel"."""
    either = lambda table: "|".join(re.escape(w) for w in sorted(table, key=lambda w: (-len(w), w)))
    by = either(words_.inside | words_.beside | words_.edges)
    town = rf"(?P<town>(?:[\w\-]+ ){{0,4}}(?:{either(words_.towns)}) of )?"
    return re.compile(rf"\b(?P<by>(?i:{by}))\s+(?:(?:the|an?)\s+)?(?:(?:{either(words_.directions)})\s+)?{town}(?P<place>{NAME}|(?:{either(words_.sites)})\b)")


def _side(by: str, words_: AccountWords) -> str:
    return BESIDE if by in words_.beside else EDGE if by in words_.edges else INSIDE


def _happened(a: Analysis, before: Span, language: Language) -> str | None:
    """The class of what happened, close in front of the place; ``ANY`` of what only "occurred"."""
    text, (classes, phrases) = a.article.text, _classes(language.events)
    near = words(text, before)[-REACH:]
    if near and any(p in text[near[0].start() : before.end].lower() for p in phrases):
        return next(phrases[p] for p in sorted(phrases) if p in text[near[0].start() : before.end].lower())
    low = [m.group().lower() for m in near]
    return next((classes[w] for w in reversed(low) if w in classes), ANY if not language.accounts.occurring.isdisjoint(low) else None)


def _attribute(a: Analysis, end: int, clause: int, language: Language) -> bool:
    """Does the place only describe what follows ("near a London casino")?"""
    behind = words(a.article.text, Span(end, clause))[:1]
    adjoined = bool(behind) and a.article.text[end : behind[0].start()] == " "
    return adjoined and behind[0].group().islower() and behind[0].group() not in language.grammar.function_words


@lru_cache(maxsize=None)
def _classes(events: EventWords) -> tuple[dict[str, str], dict[str, str]]:
    """word -> class, phrase -> class."""
    return {w: action for action, forms in events.actions for w in forms}, dict(events.passives)


def _towns(printed: list[_Printed], context: Context) -> Iterator[tuple[str, list[Placed]]]:
    """(town, the passages of articles that have one thing there), where one of them introduces it as a town."""
    introduced = {m["place"] for _, m, _ in printed if m["town"]}
    told: list[tuple[Placed, frozenset[str], bool]] = []
    for n, m, clause in printed:
        if m["place"] in introduced and _side(m["by"].lower(), context.language.accounts) == INSIDE:
            a = context.analyses[n]
            around = frozenset(stems(a.article.text, a.sentences[clause.sentence].span, context.language.grammar))
            told.append((Placed(n, clause.span, Span(*m.span()), m["place"]), around, m["town"] is not None))
    weight = sentence_weights(context) if told else {}
    tied = lambda i, j: told[i][0].place == told[j][0].place and _retold(told[i][1], told[j][1], weight)
    for group in joined([t[1] for t in told], tied):
        first: dict[int, Placed] = {}
        for n in group:
            first.setdefault(told[n][0].article, told[n][0])
        if len(first) > 1 and any(told[n][2] for n in group):
            yield told[group[0]][0].place, [first[n] for n in sorted(first)]


def _retold(one: frozenset[str], two: frozenset[str], weight: dict[str, float]) -> bool:
    """Do two sentences tell one thing, and neither copies the other?"""
    both = one & two
    return COPY * len(one | two) > len(both) and sum(sorted(weight[w] for w in both)) >= TOLD


# ---------------------------------------------------------------- named things


def _things(context: Context) -> Iterator[tuple[str, list[Placed]]]:
    """(name, the places that articles put it near)."""
    found: dict[str, dict[int, Placed]] = defaultdict(dict)
    pattern = _beside(context.language.accounts)
    for n, a in enumerate(context.analyses):
        for m in pattern.finditer(a.article.text):
            span = Span(m.start(), m.end("tail"))
            clause = _shown(a, (span.start, span.end))
            if clause and m["thing"].lower() not in context.language.grammar.function_words:
                found[m["thing"]].setdefault(n, Placed(n, clause.span, span, m["place"]))
    for thing, told in sorted(found.items()):
        yield thing, [told[n] for n in sorted(told)]


@lru_cache(maxsize=None)
def _beside(words_: AccountWords) -> re.Pattern[str]:
    either = lambda table: "|".join(re.escape(w) for w in sorted(table, key=lambda w: (-len(w), w)))
    town = rf"(?:the )?(?:(?:[\w\-]+ ){{0,3}}(?:{either(words_.towns)}) of )?"
    return re.compile(rf"\b(?P<thing>{NAME})(?=(?P<tail>(?: [a-z]+){{1,2}} (?:{either(words_.beside)}) {town}(?P<place>{NAME})))")


# ---------------------------------------------------------------- homes


def _homes(context: Context) -> Iterator[tuple[str, list[Placed]]]:
    """(person's id, the places that articles have the person from)."""
    found: dict[str, dict[int, Placed]] = defaultdict(dict)
    for n, a in enumerate(context.analyses):
        persons = {e.id for e in a.entities if e.kind == "person"}
        pattern = _from(context.language.accounts)
        for m in a.mentions:
            home = pattern.match(a.article.text, m.span.end) if m.entity in persons and m.form == "name" else None
            if home:
                _settle(found, m.entity, n, a, home)
        for home in _somebody(context.language).finditer(a.article.text):
            who = _before(a, home.start(), persons)
            if who:
                _settle(found, who, n, a, home)
    for person, told in sorted(found.items()):
        yield person, [told[n] for n in sorted(told)]


def _settle(found: dict[str, dict[int, Placed]], who: str, number: int, a: Analysis, home: re.Match[str]) -> None:
    """Notes where an article first has somebody from."""
    clause = _shown(a, (home.start("place"), home.end("place")))
    if clause:
        found[who].setdefault(number, Placed(number, clause.span, Span(home.start("place"), home.end("place")), home["place"]))


def _before(a: Analysis, at: int, persons: set[str]) -> str | None:
    """The one person whom the sentence before this one names."""
    n = bisect_right(a.sentences, at, key=lambda s: s.span.start) - 1
    if n < 1 or a.sentences[n].span.start != at:
        return None
    named = {m.entity for m in begun_in(a.mentions, a.sentences[n - 1].span) if m.entity in persons and m.form == "name"}
    return named.pop() if len(named) == 1 else None


@lru_cache(maxsize=None)
def _somebody(language: Language) -> re.Pattern[str]:
    """ "The father, from X": a description that opens a sentence."""
    who = "|".join(sorted(map(re.escape, language.speech.roles | language.numbers.one_person)))
    the = "|".join(sorted(w.capitalize() for w in language.speech.definite))
    return re.compile(rf"\b(?:{the}) (?:[\w\-]+ )?(?:{who}), (?:{'|'.join(sorted(language.accounts.homes))}) (?P<place>{NAME})")


@lru_cache(maxsize=None)
def _from(words_: AccountWords) -> re.Pattern[str]:
    """ ", 30, from X", ", of X"."""
    return re.compile(rf",? \(?(?:\d\d?\)?,? )?(?:{'|'.join(sorted(words_.homes))}) (?P<place>{NAME})")


# ---------------------------------------------------------------- seats


def _bases(context: Context) -> Iterator[tuple[str, list[Placed]]]:
    """(name, where articles have its seat): "Lima-based Acme", "Acme, headquartered in Lima"."""
    found: dict[str, dict[int, Placed]] = defaultdict(dict)
    before, behind = _based(context.language.accounts)
    for n, a in enumerate(context.analyses):
        for m in (*before.finditer(a.article.text), *behind.finditer(a.article.text)):
            clause, thing = _shown(a, m.span()), m["thing"].split()[0]
            if clause and thing.lower() not in context.language.grammar.function_words:
                found[thing].setdefault(n, Placed(n, clause.span, Span(*m.span()), m["place"]))
    for thing, told in sorted(found.items()):
        yield thing, [told[n] for n in sorted(told)]


@lru_cache(maxsize=None)
def _based(words_: AccountWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The seat in front of the name, and behind it; a name begins and a few words may stand between."""
    either = lambda table: "|".join(sorted(map(re.escape, table)))
    place = rf"(?P<place>{NAME}?)"
    return (
        re.compile(rf"\b{place}-(?:{either(words_.seated)}) (?:[a-z\-]+ ){{0,{BESIDES}}}(?P<thing>{NAME})"),
        re.compile(rf"\b(?P<thing>{NAME}),? (?:[a-z]+ ){{0,2}}(?:{either(words_.seated)}) (?:{either(words_.inside)}) (?P<place>{NAME})"),
    )


# ---------------------------------------------------------------- parts of a country


def _parts(context: Context) -> Iterator[tuple[str, list[Placed]]]:
    """(country, the parts of it where articles have the same thing), tied by the words of the sentences."""
    adjective = _countries(context.language)
    found: dict[str, list[tuple[Placed, frozenset[str]]]] = defaultdict(list)
    pattern = re.compile(rf"\b(?P<part>{'|'.join(sorted(context.language.accounts.directions, key=lambda d: (-len(d), d)))}) (?P<land>{NAME})")
    for n, a in enumerate(context.analyses):
        for m in pattern.finditer(a.article.text):
            clause, land = _shown(a, m.span()), adjective.get(m["land"].split()[0].lower())
            if clause and land:
                around = frozenset(stems(a.article.text, a.sentences[clause.sentence].span, context.language.grammar))
                found[land].append((Placed(n, clause.span, Span(*m.span()), _part(m["part"])), around))
    weight = sentence_weights(context) if any(len({p.place for p, _ in told}) > 1 for told in found.values()) else {}
    for land, told in sorted(found.items()):
        rows = _tied(told, weight) if len({p.place for p, _ in told}) > 1 else []
        if rows:
            yield land, rows


def _looser(one: str, two: str) -> bool:
    """ "west" beside "northwest"; other parts are other places."""
    return one != two and (one in two or two in one)


def _part(printed: str) -> str:
    """ "north-western" is "northwest"."""
    return printed.replace("-", "").removesuffix("ern")


def _tied(told: list[tuple[Placed, frozenset[str]]], weight: dict[str, float]) -> list[Placed]:
    """Each article's first part, of those that share enough with one that is named more loosely or more closely."""
    mass = lambda both: sum(sorted(weight[w] for w in both))
    joined = [
        p for p, mine in told
        if any(o.article != p.article and _looser(o.place, p.place) and mass(mine & other) >= WEIGHT for o, other in told)
    ]
    first: dict[int, Placed] = {}
    for p in joined:
        first.setdefault(p.article, p)
    return [first[n] for n in sorted(first)]


@lru_cache(maxsize=None)
def _countries(language: Language) -> dict[str, str]:
    """Names and adjectives of countries -> the name."""
    return {form.lower(): name for name, adjectives, _, others in language.names.countries for form in (name, *adjectives, *others)}


# ---------------------------------------------------------------- what it comes to


def _shown(a: Analysis, span: tuple[int, int]) -> Clause | None:
    clause = clause_at(a, Span(*span))
    return clause if clause and a.sentences[clause.sentence].kind in SHOWN else None


def _compared(name: str, thing: str, told: list[Placed], context: Context) -> Comparison | None:
    """None where all articles say the same."""
    if name not in ALIKE and all(_one(a, b) for a, b in combinations(told, 2)) or len({p.article for p in told}) < 2:
        return None
    id = lambda p: context.analyses[p.article].article.id
    words_of = lambda p: flat(context.analyses[p.article].article.text[p.span.start : p.span.end])
    values = tuple(Value(Evidence(id(p), p.clause), Evidence(id(p), p.span), words_of(p)) for p in told)
    pairs = tuple(
        _judged(name, told[i], told[j], label(id(told[i])), label(id(told[j])), values[i].value, values[j].value, context).pair(i, j)
        for i, j in combinations(range(len(told)), 2)
        if told[i].article != told[j].article
    )
    if not pairs:
        return None
    who = (thing,) if name == "home" else ()
    called = next((p.name for p in context.people if p.id == thing), thing)
    return assembled("place", context.language.phrases.label(f"place-{name}", thing=called), who, None, values, pairs, context)


def _one(a: Placed, b: Placed) -> bool:
    """The same place, one name of it perhaps longer."""
    return a.side == b.side and (f" {a.place}".endswith(f" {b.place}") or f" {b.place}".endswith(f" {a.place}"))


def _judged(name: str, a: Placed, b: Placed, one: str, two: str, x: str, y: str, context: Context) -> Judgement:
    say = lambda key: context.language.phrases.reason(key, a=one, x=x, b=two, y=y)
    if _one(a, b):
        return Judgement("agree", say("same-place"))
    if {a.side, b.side} == {INSIDE, BESIDE}:
        return Judgement("conflict", say("in-and-outside"))
    return Judgement("compatible", say("other-place"))
