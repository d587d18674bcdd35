"""How derived lines are computed: a literal table, rule -> (places, arguments) -> words.

The pages print by these functions and the check of provenance computes by them again, from the story and not
from the page; a count is taken from the evidence, never from a field that holds it.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Judged, Verdict
from generator.pages.encounters import STATUSES, surest
from generator.pages.pictures import scale, shown_in
from generator.pages.places import Places
from generator.pages.values import DAYS, MONTHS, day, ends, interval, many, measure, meet, number, period, spelt, stretch, timex
from generator.text import flat, label

Of = tuple[str, ...]

VERDICT_WORDS: dict[Verdict, str] = {
    "conflict": "Conflict",
    "update": "Update",
    "unclear": "Unclear",
    "compatible": "Compatible",
    "agree": "Agree",
}


# ---------------------------------------------------------------- the rules


def size(places: Places, of: Of) -> str:
    return many(len(places.story.analyses), "article")


def sources(places: Places, of: Of) -> str:
    """How many origins the articles have; "origins not measured" where nobody looked."""
    return many(len(places.story.origins), "origin") if places.story.origins else "origins not measured"


def coverage(places: Places, of: Of) -> str:
    """The days of the articles: of publication where that is known, else those that their relative days count from."""
    days = [a.article.published or (a.anchor.day if a.anchor else None) for a in places.story.analyses]
    known, open_ = sorted(d for d in days if d), days.count(None)
    if not known:
        return "no date known"
    said = f"coverage of {day(known[0]) if known[0] == known[-1] else stretch(known[0], known[-1])}"
    return f"{said}, {many(open_, 'article')} undated" if open_ else said


def article_label(places: Places, of: Of) -> str:
    """What an article is called on chips."""
    return label(places.analyses[of[0]].article.id)


def _support(places: Places, articles: set[str]) -> str:
    told = many(len(articles), "article")
    return f"{told}, {many(len({places.origins[a] for a in articles}), 'origin')}" if places.story.origins else f"{told}, origins not measured"


def support(places: Places, of: Of) -> str:
    """How many articles and origins stand behind a claim."""
    return _support(places, {e.article for e in places.claims[of[0]].evidence})


def values(places: Places, of: Of) -> str:
    """How many articles and origins give a value in a comparison."""
    return _support(places, {v.evidence.article for v in places.comparisons[of[0]].values})


def quote_support(places: Places, of: Of) -> str:
    quote = places.quotes[of[0]]
    return _support(places, {v.evidence.article for v in quote.variants})


def reading(places: Places, of: Of) -> str:
    """How a value is read: its interval in words, else what the comparison says."""
    comparison = places.comparisons[of[0]]
    value = comparison.values[int(of[1])]
    return interval(value.interval, shown_in(comparison, value.unit)) if value.interval else timex(flat(value.value))


def how_read(places: Places, of: Of) -> str:
    return flat(places.comparisons[of[0]].values[int(of[1])].rule)


def reason(places: Places, of: Of) -> str:
    return flat(places.comparisons[of[0]].reason)


def pair_reason(places: Places, of: Of) -> str:
    return flat(places.comparisons[of[0]].pairs[int(of[1])].reason)


def verdict(places: Places, of: Of) -> str:
    """The verdict of a comparison. Raises ValueError where no pair has it."""
    comparison = places.comparisons[of[0]]
    if comparison.pairs and comparison.verdict not in {p.verdict for p in comparison.pairs}:
        raise ValueError(comparison.verdict)
    return VERDICT_WORDS[comparison.verdict]


def pair_verdict(places: Places, of: Of) -> str:
    """The verdict of a pair. Raises ValueError for a conflict of intervals that meet, unless a hand gave it."""
    comparison = places.comparisons[of[0]]
    pair = comparison.pairs[int(of[1])]
    a, b = (comparison.values[n].interval for n in (pair.a, pair.b))
    if pair.verdict == "conflict" and a and b and meet(a, b) and not pair.overruled:
        raise ValueError(pair.verdict)
    return VERDICT_WORDS[pair.verdict]


def own_verdict(places: Places, of: Of) -> str:
    """The program's verdict where a hand overruled it."""
    return VERDICT_WORDS[_own(places, of).verdict]


def own_reason(places: Places, of: Of) -> str:
    return flat(_own(places, of).reason)


def _own(places: Places, of: Of) -> Judged:
    found = places.comparisons[of[0]].overruled
    if found is None:
        raise ValueError(of[0])
    return found


def ticks(places: Places, of: Of) -> str:
    """The numbers under an interval picture."""
    return " ".join(number(t) for t in scale(places.comparisons[of[0]]).ticks)


def quantity(places: Places, of: Of) -> str:
    found = places.analyses[of[0]].quantities[int(of[1])]
    return interval(found.interval, measure(found.unit, ends(found.interval)))


def quantity_rule(places: Places, of: Of) -> str:
    return flat(places.analyses[of[0]].quantities[int(of[1])].rule)


def resolved(places: Places, of: Of) -> str:
    """The calendar interval of a date in an article, or its open value."""
    found = places.analyses[of[0]].dates[int(of[1])]
    if found.earliest and found.latest:
        return period(found.earliest, found.latest, found.granularity)
    return timex(found.value)


def date_anchor(places: Places, of: Of) -> str:
    return spelt(flat(places.analyses[of[0]].dates[int(of[1])].anchor or ""))


def anchor(places: Places, of: Of) -> str:
    """The day that an article's relative dates count from, and why; empty where there is none."""
    found = places.analyses[of[0]].anchor
    return f"{DAYS[found.day.weekday()]} {day(found.day)}: {spelt(flat(found.reason))}" if found else ""


def outlet(places: Places, of: Of) -> str:
    """Who published an article: what the editor says, else what the file itself bears."""
    return flat(places.analyses[of[0]].article.outlet or "")


def author(places: Places, of: Of) -> str:
    return flat(places.analyses[of[0]].article.author or "")


def published(places: Places, of: Of) -> str:
    found = places.analyses[of[0]].article.published
    return day(found) if found else "not given"


def when_short(places: Places, of: Of) -> str:
    """A calendar interval in few signs: "18 Jun 2023", "Feb 2023"."""
    entry = places.story.timeline[int(of[0])]
    said = period(entry.earliest, entry.latest, entry.granularity)
    return " ".join(w[:3] if w in MONTHS else w for w in said.split() if w not in DAYS).replace(" to ", "–")


def when(places: Places, of: Of) -> str:
    entry = places.story.timeline[int(of[0])]
    return period(entry.earliest, entry.latest, entry.granularity)


def doubt(places: Places, of: Of) -> str:
    return flat(places.story.timeline[int(of[0])].doubt or "")


def undated(places: Places, of: Of) -> str:
    return flat(places.story.undated[int(of[0])].why)


def warning(places: Places, of: Of) -> str:
    return spelt(flat(places.story.warnings[int(of[0])].message))


def tie(places: Places, of: Of) -> str:
    return flat(places.story.ties[int(of[0])].reason)


def how_sure(places: Places, of: Of) -> str:
    """How many articles have it as what that two people met: "happened in 3 articles, unconfirmed in 1"."""
    found = list(surest(places.encounters, of[0], of[1]).values())
    told = [(s, found.count(s)) for s in STATUSES if s in found]
    return ", ".join([f"{told[0][0]} in {many(told[0][1], 'article')}"] + [f"{s} in {n}" for s, n in told[1:]])


def met(places: Places, of: Of) -> str:
    return f"{name(places, of[:1])} and {name(places, of[1:])}: {how_sure(places, of)}"


def mentions(places: Places, of: Of) -> str:
    """How often an article mentions an entity, by name, title or pronoun."""
    return str(places.mentioned[of[0], of[1]])


def in_articles(places: Places, of: Of) -> str:
    return many(int(how_many_articles(places, of)), "article")


def how_many_articles(places: Places, of: Of) -> str:
    return str(len({e.article for e, _ in places.people[of[0]].mentions}))


def misspelt(places: Places, of: Of) -> str:
    """Why a printed form counts as another spelling of the name."""
    return flat(places.people[of[0]].forms[int(of[1])].misspelt or "")


def form(places: Places, of: Of) -> str:
    """A printed form of an entity's name."""
    return flat(places.people[of[0]].forms[int(of[1])].text)


def name(places: Places, of: Of) -> str:
    """An entity's canonical name."""
    return places.people[of[0]].name


def block_rule(places: Places, of: Of) -> str:
    return flat(places.analyses[of[0]].article.blocks[int(of[1])].rule)


def quotations(places: Places, of: Of) -> str:
    """How many quotations an article holds, or (with a second argument) how many of an entity's it holds."""
    found = places.analyses[of[0]].quotes
    return str(sum(len(of) < 2 or bool(q.speaker and q.speaker.entity == of[1]) for q in found))


def speaker(places: Places, of: Of) -> str:
    """Who an utterance is by: the canonical name where the entity is known, else the name as printed."""
    quote = places.quotes[of[0]]
    named = next(v for v in quote.variants if v.entity or v.speaker)
    return places.people[named.entity].name if named.entity in places.people else flat(named.speaker or "")


def variant_speaker(places: Places, of: Of) -> str:
    """Whom one print of an utterance names as its speaker; "speaker open" where nobody certain."""
    variant = places.quotes[of[0]].variants[int(of[1])]
    named = places.people[variant.entity].name if variant.entity in places.people else flat(variant.speaker or "")
    return f"said by {named}" if named else "speaker open"


def quote_speaker(places: Places, of: Of) -> str:
    """Who speaks a quotation of an article: the canonical name where the entity is known, else as printed."""
    named = places.analyses[of[0]].quotes[int(of[1])].speaker
    if not named:
        raise ValueError(of[1])
    return places.people[named.entity].name if named.entity in places.people else flat(named.name)


def credit(places: Places, of: Of) -> str:
    return flat(places.story.via[int(of[0])].source)


def tally(places: Places, of: Of) -> str:
    """How many comparisons have a verdict."""
    return str(sum(c.verdict == of[0] for c in places.story.comparisons))


RULES: dict[str, Callable[[Places, Of], str]] = {
    "size": size,
    "sources": sources,
    "coverage": coverage,
    "label": article_label,
    "support": support,
    "values": values,
    "quote-support": quote_support,
    "reading": reading,
    "how-read": how_read,
    "reason": reason,
    "pair-reason": pair_reason,
    "verdict": verdict,
    "pair-verdict": pair_verdict,
    "own-verdict": own_verdict,
    "own-reason": own_reason,
    "ticks": ticks,
    "quantity": quantity,
    "quantity-rule": quantity_rule,
    "resolved": resolved,
    "date-anchor": date_anchor,
    "anchor": anchor,
    "outlet": outlet,
    "author": author,
    "published": published,
    "when": when,
    "when-short": when_short,
    "doubt": doubt,
    "undated": undated,
    "warning": warning,
    "tie": tie,
    "how-sure": how_sure,
    "met": met,
    "mentions": mentions,
    "in-articles": in_articles,
    "how-many-articles": how_many_articles,
    "misspelt": misspelt,
    "form": form,
    "name": name,
    "block-rule": block_rule,
    "quotations": quotations,
    "speaker": speaker,
    "variant-speaker": variant_speaker,
    "quote-speaker": quote_speaker,
    "credit": credit,
    "tally": tally,
}
