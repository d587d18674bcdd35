"""Values with what they hang on: the statement around a quantity, who takes part, what happened and when.

Two values measure the same thing when kind and unit fit, the same people take part in the same action, and
the words around them are alike, weighed by how rare they are inside the story.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.lang.tables import EventWords, Grammar, Language
from generator.model import Analysis, Clause, Date, Event, Quantity, Sentence, Span
from generator.text import stem, stems, words

NEAR = 30                # characters between a number and what happened to those counted
REACH = 5                # words behind a number in which a verb is looked for
KINDS = ("title", "heading", "caption", "body")


@dataclass(frozen=True, slots=True)
class Measure:
    """One quantity with its context. ``article`` is its number in the story; ``words`` are stems.

    ``action`` is a class of what happened (``classed``) or the stem of a verb, ``head`` its word; ``since`` tells a length of time that leads back to the last of its kind ("the first in five years").
    """

    article: int
    quantity: Quantity
    clause: Span
    sentence: int
    words: frozenset[str]
    counted: frozenset[str]
    people: frozenset[str]
    action: str | None
    day: Date | None
    since: bool = False
    head: Span | None = None
    classed: bool = False


def collect(analyses: Iterable[Analysis], language: Language) -> list[Measure]:
    """Every quantity of the articles, captions and headings included, boilerplate not."""
    return [m for n, a in enumerate(analyses) for m in _of(n, a, language)]


def _of(number: int, a: Analysis, language: Language) -> Iterable[Measure]:
    grammar, text = language.grammar, a.article.text
    events: dict[int, list[Event]] = {}
    for event in a.events:
        for q in event.quantities:
            events.setdefault(q, []).append(event)
    for n, quantity in enumerate(a.quantities):
        clause = _around(a.clauses, quantity.span)
        if clause is None or _refers(text, quantity, grammar.definite):
            continue
        event = min(events.get(n, ()), key=lambda e: (_gap(e.head, quantity.span), e.head), default=None)
        spans = (event.extent or (event.span,)) if event else (clause.span,)
        own = set(stems(text, quantity.span, grammar))
        counted = frozenset(stems(text, quantity.counted, grammar) if quantity.counted else ())
        action, head, classed = (event.action, event.head, True) if event else (None, None, False)
        if quantity.kind == "count" and (head is None or _gap(head, quantity.span) > NEAR):
            (action, head), classed = _predicate(text, clause.span, quantity, grammar), False
        yield Measure(
            article=number,
            quantity=quantity,
            clause=clause.span,
            sentence=clause.sentence,
            words=(frozenset(s for span in spans for s in stems(text, span, grammar)) - own) | counted,
            counted=counted,
            people=frozenset(event.participants if event else ()),
            action=action,
            day=day_of(a, event) if event else None,
            since=quantity.kind == "duration" and _leads_back(text, clause.span, quantity.span, language.events),
            head=head,
            classed=classed,
        )


def _gap(a: Span, b: Span) -> int:
    """Characters between two spans; 0 where they touch or overlap."""
    return max(0, max(a.start, b.start) - min(a.end, b.end))


def _predicate(text: str, clause: Span, quantity: Quantity, grammar: Grammar) -> tuple[str | None, Span | None]:
    """What is told of those counted: the stem of the verb behind them ("51 people were taken"), else of the one before."""
    behind = [m for m in words(text, Span(quantity.span.end, clause.end))[:REACH]]
    before = [m for m in words(text, Span(clause.start, quantity.span.start))[-2:]][::-1]
    for m in behind + before:
        low = m.group().lower()
        if low not in grammar.function_words and (low in grammar.finite or low.endswith(grammar.past_endings + grammar.gerund_endings)):
            return stem(low, grammar.stemmer), Span(m.start(), m.end())
    return None, None


def day_of(a: Analysis, event: Event) -> Date | None:
    """The one day of an event; None where it names none, or several."""
    found = {a.dates[n].value: a.dates[n] for n in event.dates if a.dates[n].granularity in ("day", "time", "week", "month", "year")}
    return next(iter(found.values())) if len(found) == 1 else None


def _around(clauses: tuple[Clause, ...], span: Span) -> Clause | None:
    return next((c for c in clauses if c.span.start <= span.start and span.end <= c.span.end), None)


def _leads_back(text: str, clause: Span, quantity: Span, words: EventWords) -> bool:
    """"the first visit in five years": the visit did not last so long."""
    before = text[clause.start : quantity.start].lower().split()
    return bool(before) and before[-1] in words.spans and not words.firsts.isdisjoint(before)


def _refers(text: str, quantity: Quantity, definite: frozenset[str]) -> bool:
    """"The two countries" points at them; it does not count them."""
    before = text[max(0, quantity.span.start - 12) : quantity.span.start].split()
    return quantity.kind == "count" and bool(before) and before[-1].lower() in definite


def weights(measures: list[Measure], articles: int) -> dict[str, float]:
    """Inverse document frequency of the context words among the articles that measure anything."""
    seen = Counter(w for n in range(articles) for w in frozenset().union(*(m.words for m in measures if m.article == n)))
    return {w: math.log(1 + articles / n) for w, n in seen.items()}
