"""Where somebody is at home: the country, as a town that nobody knows excludes none."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.facts.known import known
from generator.compare.facts.line import Line
from generator.compare.facts.told import Fact, Told, Worth, denied
from generator.model import Span

NEAR = 6                 # tokens between a verb and its place
PLACE = 4                # words of a name of a country


def homes(told: Told) -> Iterator[Fact]:
    """"lives in Peru", "fled to Peru, where she now lives"."""
    line, words = told.line, told.line.language.facts
    for n, t in enumerate(line.tokens):
        if t.low not in words.living or t.capital or t.depth or denied(line, n):
            continue
        found = _behind(line, n)
        subject = told.about(n) if found else None
        if not found:
            found = _before(line, n)
            subject = told.subject if found else None
        if found and subject and not subject.head:
            country, span = found
            yield told.fact(subject, ("place", "home"), Worth(term=words.parts.get(country, country)), country, span)


def _behind(line: Line, n: int) -> tuple[str, Span] | None:
    """"lives with her family in Peru"; no verb and no other clause in between."""
    for k in range(n + 1, min(n + NEAR, len(line.tokens))):
        if line.verb(k) or not line.tokens[k].word:
            return None
        if line.low(k) in line.language.facts.inside:
            return _country(line, k + 1)
    return None


def _before(line: Line, n: int) -> tuple[str, Span] | None:
    """The place that "where she lives" belongs to."""
    start, speech = n, line.language.speech
    light = line.language.grammar.subject_pronouns | speech.adverbs
    while start and (line.low(start - 1) in light or line.low(start - 1).endswith(speech.adverb_ending)):
        start -= 1
    if line.low(start - 1) != line.language.facts.where:
        return None
    end = start - 1 - (line.low(start - 2) == ",")
    ending = (_country(line, k) for k in range(max(0, end - PLACE), end))
    return next((found for found in ending if found and found[1].end == line.tokens[end - 1].end), None)


def _country(line: Line, n: int) -> tuple[str, Span] | None:
    """The country that a name gives, which begins at a token; of "Lima, Peru" the country."""
    names = known(line.language).homes
    for length in range(PLACE, 0, -1):
        run = line.tokens[n : n + length]
        country = names.get(" ".join(t.low for t in run)) if run and run[0].capital else None
        if country:
            return country, Span(run[0].start, run[-1].end)
    return None
