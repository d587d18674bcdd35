"""Values with what they hang on: the statement around a quantity, who takes part, what happened and when.

Two values measure the same thing when kind and unit fit, the same people take part in the same action, and
the words around them are alike, weighed by how rare they are inside the story.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.lang.tables import EventWords, Language
from generator.model import Analysis, Clause, Date, Event, Quantity, Sentence, Span
from generator.text import stems

KINDS = ("title", "heading", "caption", "body")


@dataclass(frozen=True, slots=True)
class Measure:
    """One quantity with its context. ``article`` is its number in the story; ``words`` are stems.

    ``head`` is the word of the action, ``since`` tells a length of time that leads back to the last of its kind ("the first in five years").
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


def collect(analyses: Iterable[Analysis], language: Language) -> list[Measure]:
    """Every quantity of the articles, captions and headings included, boilerplate not."""
    return [m for n, a in enumerate(analyses) for m in _of(n, a, language)]


def _of(number: int, a: Analysis, language: Language) -> Iterable[Measure]:
    grammar, text = language.grammar, a.article.text
    of_quantity: dict[int, Event] = {}
    for event in a.events:
        for q in event.quantities:
            of_quantity.setdefault(q, event)
    for n, quantity in enumerate(a.quantities):
        clause = _around(a.clauses, quantity.span)
        if clause is None or _refers(text, quantity, grammar.definite):
            continue
        event = of_quantity.get(n)
        spans = (event.extent or (event.span,)) if event else (clause.span,)
        own = set(stems(text, quantity.span, grammar))
        context = frozenset(s for span in spans for s in stems(text, span, grammar)) - own
        yield Measure(
            number,
            quantity,
            clause.span,
            clause.sentence,
            context | frozenset(stems(text, quantity.counted, grammar) if quantity.counted else ()),
            frozenset(stems(text, quantity.counted, grammar) if quantity.counted else ()),
            frozenset(event.participants if event else ()),
            event.action if event else None,
            day_of(a, event) if event else None,
            quantity.kind == "duration" and _leads_back(text, clause.span, quantity.span, language.events),
            event.head if event else None,
        )


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
