"""Offices that are named and fit nobody of the article: "the Surgeon General" before one is appointed."""

from __future__ import annotations

from collections import defaultdict

from generator.analyse.names.candidates import Candidate
from generator.analyse.names.entities import Bearer, Group
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Line, Printed
from generator.analyse.names.titles import role_end
from generator.analyse.names.tokens import Token, spelled
from generator.model import Mention, Span
from generator.text import cut, flat, slug

LONGEST = 6    # words


def offices(group: Group, printed: Printed, described: tuple[Mention, ...], lex: Lexicon) -> Group:
    """The offices of two or more capital words that are no title and no description of anybody: bearers beside the group's."""
    taken = sorted({(t.start, t.end) for b in group.bearers for t in b.titles} | {(m.span.start, m.span.end) for m in described}
                   | {(c.span.start, c.span.end) for b in group.bearers for c in b.candidates})
    found: dict[str, list[Candidate]] = defaultdict(list)
    running: set[str] = set()
    for number, line in enumerate(printed.lines):
        for first, last in _phrases(line, lex):
            first += _country(line.tokens[first:last], lex)
            span = Span(line.tokens[first].start, line.tokens[last - 1].end)
            if not any(start < span.end and span.start < end for start, end in taken):
                if not line.title_case:
                    running.add(slug(spelled(line.tokens[first:last])))
                words = tuple(t.text for t in line.tokens[first:last])
                name = spelled(line.tokens[first:last])
                found[slug(name)].append(Candidate(number, first, last, words, flat(cut(printed.text, span)), name, span, line.opens(first)))
    ids = {b.id for b in group.bearers}
    fresh = [
        Bearer(id, min(cs, key=lambda c: "-" in c.printed).printed, "other", False, tuple(cs))
        for id, cs in sorted(found.items())
        if id in running and id not in ids
    ]
    return Group(tuple(fresh))


def _country(tokens: tuple[Token, ...], lex: Lexicon) -> int:
    """How many words in front are the country that an office is of, where two or more are left: one office, named with it or without."""
    sizes = range(min(lex.longest, len(tokens) - 2), 0, -1)
    return next((n for n in sizes if spelled(tokens[:n]) in lex.places), 0)


def _phrases(line: Line, lex: Lexicon) -> list[tuple[int, int]]:
    """Stretches of capitals that are a role and its modifiers: (first, last) in tokens, last excluded."""
    tokens, found = line.tokens, []
    for at in line.roles:
        if not at or not tokens[at].text[0].isupper() or not tokens[at - 1].text[0].isupper():
            continue
        if at + 1 < len(tokens) and tokens[at + 1].low in lex.role_nouns and tokens[at + 1].text[0].isupper() and not tokens[at + 1].gap.strip():
            continue
        lows = [t.low for t in tokens[max(0, at - LONGEST) : at + 1]]
        begin = role_end(lows, len(lows), lex)
        if begin is None:
            continue
        first = at + 1 - len(lows) + begin
        while first > 0 and tokens[first - 1].low in lex.words.modifiers and tokens[first - 1].text[0].isupper() and not tokens[first].gap.strip():
            first -= 1
        if at - first >= 1 and all(tokens[n].text[0].isupper() or tokens[n].low in lex.words.of for n in range(first, at + 1)):
            found.append((first, at + 1))
    return found
