"""What kind of thing something is, where it is from, and whether it is so at all."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.facts.known import known
from generator.compare.facts.line import Line, Token
from generator.compare.facts.told import Fact, Told, Worth, denied
from generator.model import Span
from generator.text import stem

PREDICATE = 3            # content words that a negated statement shares with the plain one


def kinds(told: Told) -> Iterator[Fact]:
    """"is a drama film": the noun among those of which a thing is one only, and the country where it is told with the same noun."""
    line, words = told.line, told.line.language.facts
    phrase = _phrase(line)
    if not phrase:
        return
    head, countries = phrase[-1], known(line.language).countries
    for number, kind in enumerate(words.kinds):
        if head.low in kind:
            yield told.fact(told.subject, ("name", str(number)), Worth(term=head.low), head.low, Span(head.start, head.end))
    named = [t for t in phrase if t.capital and t.low in countries]
    if len(named) == 1:
        place = countries[named[0].low]
        key = ("place", stem(head.low, line.language.grammar.stemmer))
        yield told.fact(told.subject, key, Worth(term=words.parts.get(place, place)), place, Span(named[0].start, named[0].end))


def _phrase(line: Line) -> list[Token]:
    """The words from behind "is a" up to the end of the noun; none where it is denied."""
    n, grammar = line.main + 1, line.language.grammar
    if not line.says_what_it_is or line.low(n) not in line.language.numbers.articles or denied(line, n):
        return []
    ends = line.language.speech.prepositions | grammar.relatives | grammar.conjunctions
    found: list[Token] = []
    for k in range(n + 1, len(line.tokens)):
        t = line.tokens[k]
        if not t.word or t.low in ends or line.verb(k):
            break
        found.append(t)
    return found


def plainly(told: Told) -> Iterator[Fact]:
    """The predicate by its content words, and whether it is denied: "was not the first woman to lead a party"."""
    line, grammar, becoming = told.line, told.line.language.grammar, told.line.language.facts.becoming
    negated = [n for n, t in enumerate(line.tokens) if n >= line.main and t.low in grammar.negations]
    if negated not in ([], [line.main + 1]):
        return
    verb = next((n for n in range(len(line.tokens) - 1, line.main, -1) if line.low(n) in becoming), line.main)
    if not line.copular(verb):
        return
    content = [stem(t.low, grammar.stemmer) for t in line.tokens[verb + 1 :] if t.word and t.low not in grammar.function_words]
    if len(content) < PREDICATE:
        return
    last = [t for t in line.tokens[verb:] if t.word][-1]
    said = "no" if negated else "yes"
    yield told.fact(told.subject, ("status", *content), Worth(term=said), said, Span(line.tokens[verb].start, last.end))
