"""Names in lines where every word is a capital: only those that the running text, or the gazetteer, knows."""

from __future__ import annotations

from collections import defaultdict

from generator.analyse.names.candidates import CURRENCIES, Candidate
from generator.analyse.names.entities import Group, place
from generator.analyse.names.lexicon import Lexicon, key
from generator.analyse.names.persons import surnames
from generator.analyse.names.printed import Line, Printed
from generator.analyse.names.titles import before
from generator.analyse.names.tokens import spelled
from generator.model import Span
from generator.text import cut, flat

LONGEST = 6    # words


def recognise(group: Group, printed: Printed, lex: Lexicon) -> Group:
    """The group, with what the title-case lines name."""
    known = _keys(group, lex)
    found: dict[str, list[Candidate]] = defaultdict(list)
    fresh: dict[str, list[Candidate]] = defaultdict(list)
    for number, line in enumerate(printed.lines):
        if line.title_case:
            _scan(printed, number, known, found, fresh, lex)
    bearers = [b.with_more(found[b.id]) if b.id in found else b for b in group.bearers]
    ids = {b.id for b in bearers}
    for name, candidates in sorted(fresh.items()):
        gazetteer = candidates[0].place
        same = next((n for n, b in enumerate(bearers) if b.name == gazetteer.name and b.kind == "place"), None)
        if same is not None:
            bearers[same] = bearers[same].with_more(candidates)
        elif gazetteer.country or not gazetteer.adjective:
            bearers.append(place(gazetteer.name, candidates, ids))
    return Group(tuple(bearers))


def _keys(group: Group, lex: Lexicon) -> dict[str, str]:
    """key -> id, of the forms that mean one bearer only."""
    seen: dict[str, set[str]] = defaultdict(set)
    for b in group.bearers:
        for c in b.candidates:
            seen[c.key].add(b.id)
        if b.kind == "person":
            for surname in surnames(key(b.name), lex):
                seen[surname].add(b.id)
    return {k: min(ids) for k, ids in seen.items() if len(ids) == 1}


def _scan(printed: Printed, number: int, known: dict[str, str], found: dict, fresh: dict, lex: Lexicon) -> None:
    line = printed.lines[number]
    at, tokens = 0, line.tokens
    while at < len(tokens):
        size, name = _match(line, at, known, lex)
        if not size:
            at += 1
            continue
        span = Span(tokens[at].start, tokens[at + size - 1].end)
        known_place = lex.places.get(name)
        titles = () if known_place else before(printed, line, at, lex)[0]
        words = tuple(t.text for t in tokens[at : at + size])
        candidate = Candidate(number, at, at + size, words, flat(cut(printed.text, span)), name, span, line.opens(at), known_place, titles)
        if name in known:
            found[known[name]].append(candidate)
        else:
            fresh[known_place.name].append(candidate)
        at += size


def _match(line: Line, at: int, known: dict[str, str], lex: Lexicon) -> tuple[int, str]:
    """How many tokens from ``at`` are a known name, the most first; (0, "") where none is."""
    tokens = line.tokens
    if not (tokens[at].text[0].isupper() or tokens[at].text in lex.words.prefixes or tokens[at].camel or tokens[at].low in line.models or tokens[at].low[:-1] in line.models):
        return 0, ""
    if at + 1 < len(tokens) and tokens[at + 1].gap in CURRENCIES:
        return 0, ""
    widest = 1
    while widest < LONGEST and at + widest < len(tokens) and tokens[at + widest].gap.strip() in ("", ".", "&", *lex.words.possessives):
        widest += 1
    for size in range(widest, 0, -1):
        name = spelled(tokens[at : at + size])
        if name in known or name in lex.places:
            return size, name
    return 0, ""
