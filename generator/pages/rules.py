"""How derived lines are computed: a literal table, rule -> (story, arguments) -> words.

The pages print by these functions and the check of provenance computes by them again, from the story and not
from the page; a count is taken from the evidence, never from a field that holds it.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Analysis, Claim, Comparison, Person, Story
from generator.pages.pictures import scale
from generator.pages.values import DAYS, day, interval, many, number, period
from generator.text import flat

Of = tuple[str, ...]


# ---------------------------------------------------------------- finding things by id


def _analysis(story: Story, article: str) -> Analysis:
    return next(a for a in story.analyses if a.article.id == article)


def _comparison(story: Story, id: str) -> Comparison:
    return next(c for c in story.comparisons if c.id == id)


def _claim(story: Story, id: str) -> Claim:
    return next(c for c in story.claims if c.id == id)


def _person(story: Story, id: str) -> Person:
    return next(p for p in story.people if p.id == id)


def _origins(story: Story, articles: set[str]) -> int:
    return sum(bool(articles & set(o.articles)) for o in story.origins)


# ---------------------------------------------------------------- the rules


def size(story: Story, of: Of) -> str:
    return many(len(story.analyses), "article")


def sources(story: Story, of: Of) -> str:
    """How many origins the articles have; "origins not measured" where nobody looked."""
    return many(len(story.origins), "origin") if story.origins else "origins not measured"


def _support(story: Story, articles: set[str]) -> str:
    told = many(len(articles), "article")
    return f"{told}, {many(_origins(story, articles), 'origin')}" if story.origins else f"{told}, origins not measured"


def support(story: Story, of: Of) -> str:
    """How many articles and origins stand behind a claim."""
    return _support(story, {e.article for e in _claim(story, of[0]).evidence})


def values(story: Story, of: Of) -> str:
    """How many articles and origins give a value in a comparison."""
    return _support(story, {v.evidence.article for v in _comparison(story, of[0]).values})


def quote_support(story: Story, of: Of) -> str:
    quote = next(q for q in story.quotes if q.id == of[0])
    return _support(story, {v.evidence.article for v in quote.variants})


def reading(story: Story, of: Of) -> str:
    """How a value is read: its interval in words, else what the comparison says."""
    value = _comparison(story, of[0]).values[int(of[1])]
    return interval(value.interval, value.unit) if value.interval else flat(value.value)


def how_read(story: Story, of: Of) -> str:
    return flat(_comparison(story, of[0]).values[int(of[1])].rule)


def reason(story: Story, of: Of) -> str:
    return flat(_comparison(story, of[0]).reason)


def pair_reason(story: Story, of: Of) -> str:
    return flat(_comparison(story, of[0]).pairs[int(of[1])].reason)


def ticks(story: Story, of: Of) -> str:
    """The numbers under an interval picture."""
    return " ".join(number(t) for t in scale(_comparison(story, of[0])).ticks)


def quantity(story: Story, of: Of) -> str:
    found = _analysis(story, of[0]).quantities[int(of[1])]
    return interval(found.interval, found.unit)


def quantity_rule(story: Story, of: Of) -> str:
    return flat(_analysis(story, of[0]).quantities[int(of[1])].rule)


def resolved(story: Story, of: Of) -> str:
    """The calendar interval of a date in an article, or its open value."""
    found = _analysis(story, of[0]).dates[int(of[1])]
    if found.earliest and found.latest:
        return period(found.earliest, found.latest, found.granularity)
    return found.value


def date_anchor(story: Story, of: Of) -> str:
    return flat(_analysis(story, of[0]).dates[int(of[1])].anchor or "")


def anchor(story: Story, of: Of) -> str:
    """The day that an article's relative dates count from, and why; empty where there is none."""
    found = _analysis(story, of[0]).anchor
    return f"{DAYS[found.day.weekday()]} {day(found.day)}: {flat(found.reason)}" if found else ""


def published(story: Story, of: Of) -> str:
    found = _analysis(story, of[0]).article.published
    return day(found) if found else "not given"


def when(story: Story, of: Of) -> str:
    entry = story.timeline[int(of[0])]
    return period(entry.earliest, entry.latest, entry.granularity)


def doubt(story: Story, of: Of) -> str:
    return flat(story.timeline[int(of[0])].doubt or "")


def undated(story: Story, of: Of) -> str:
    return flat(story.undated[int(of[0])].why)


def warning(story: Story, of: Of) -> str:
    return flat(story.warnings[int(of[0])].message)


def tie(story: Story, of: Of) -> str:
    return flat(story.ties[int(of[0])].reason)


def mentions(story: Story, of: Of) -> str:
    """How often an article mentions an entity, by name, title or pronoun."""
    return str(sum(e.article == of[1] for e, _ in _person(story, of[0]).mentions))


def in_articles(story: Story, of: Of) -> str:
    return many(len({e.article for e, _ in _person(story, of[0]).mentions}), "article")


def misspelt(story: Story, of: Of) -> str:
    """Why a printed form counts as another spelling of the name."""
    return flat(_person(story, of[0]).forms[int(of[1])].misspelt or "")


def form(story: Story, of: Of) -> str:
    """A printed form of an entity's name."""
    return flat(_person(story, of[0]).forms[int(of[1])].text)


def name(story: Story, of: Of) -> str:
    """An entity's canonical name."""
    return _person(story, of[0]).name


def block_rule(story: Story, of: Of) -> str:
    return flat(_analysis(story, of[0]).article.blocks[int(of[1])].rule)


def quotations(story: Story, of: Of) -> str:
    """How many quotations an article holds, or (with a second argument) how many of an entity's it holds."""
    found = _analysis(story, of[0]).quotes
    return str(sum(len(of) < 2 or bool(q.speaker and q.speaker.entity == of[1]) for q in found))


def speaker(story: Story, of: Of) -> str:
    """Who an utterance is by: the canonical name where the entity is known, else the name as printed."""
    quote = next(q for q in story.quotes if q.id == of[0])
    named = next(v for v in quote.variants if v.entity or v.speaker)
    return next((p.name for p in story.people if p.id == named.entity), None) or flat(named.speaker or "")


def credit(story: Story, of: Of) -> str:
    return flat(story.via[int(of[0])].source)


def tally(story: Story, of: Of) -> str:
    """How many comparisons have a verdict."""
    return str(sum(c.verdict == of[0] for c in story.comparisons))


RULES: dict[str, Callable[[Story, Of], str]] = {
    "size": size,
    "sources": sources,
    "support": support,
    "values": values,
    "quote-support": quote_support,
    "reading": reading,
    "how-read": how_read,
    "reason": reason,
    "pair-reason": pair_reason,
    "ticks": ticks,
    "quantity": quantity,
    "quantity-rule": quantity_rule,
    "resolved": resolved,
    "date-anchor": date_anchor,
    "anchor": anchor,
    "published": published,
    "when": when,
    "doubt": doubt,
    "undated": undated,
    "warning": warning,
    "tie": tie,
    "mentions": mentions,
    "in-articles": in_articles,
    "misspelt": misspelt,
    "form": form,
    "name": name,
    "block-rule": block_rule,
    "quotations": quotations,
    "speaker": speaker,
    "credit": credit,
    "tally": tally,
}
