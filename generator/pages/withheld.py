"""Articles that may not be published again: which of their sentences are printed, and no others anywhere on the site.

The best that each gives to the story, at most a third of it: its title, what its summary opens with, what the bottom
line and the differences rest on, the rest of its summary, what others tell as well, a few things that it alone tells.
Elsewhere pages print no more than the clause that they speak of.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Analysis, Evidence, Settings, Story
from generator.pages import statements
from generator.pages.places import Places

SHARE = 3                # one sentence of so many
ALONE = 2                # statements of one article that no other makes


def shown(story: Story, settings: Settings) -> dict[str, frozenset[int]]:
    """Article -> the numbers of its sentences that are printed, for those that may not be printed whole."""
    room = {a.article.id: max(1, _own(a) // SHARE) for a in story.analyses if cited_only(a, settings)}
    if not room:
        return {}
    places = Places(story)
    found: dict[str, set[int]] = {id: set() for id in room}
    for e in _best(places, story):
        if e.article in room and e.part == "text":
            first, last = places.number(e.article, e.span.start), places.number(e.article, e.span.end - 1)
            more = found[e.article] | set(range(first, last + 1))
            if len(more) <= room[e.article]:
                found[e.article] = more
    return {id: frozenset(numbers) for id, numbers in found.items()}


def cited_only(a: Analysis, settings: Settings) -> bool:
    """What the editor says of the outlet counts before what holds for the site."""
    outlet = settings.outlets.get(a.article.outlet or "")
    return (outlet and outlet.text or settings.text) == "cited"


def _own(a: Analysis) -> int:
    """How many sentences are the article's."""
    blocks = [b.span for b in a.article.blocks if b.kind != "boilerplate"]
    return sum(any(b.start <= s.span.start < b.end for b in blocks) for s in a.sentences)


def _best(places: Places, story: Story) -> Iterator[Evidence]:
    """Passages, the most worth printing first."""
    compared = story.comparisons
    summaries = [[Evidence(a.article.id, a.sentences[n].span) for n in a.ranked] for a in story.analyses]
    yield from (Evidence(a.article.id, a.article.title.span) for a in story.analyses if a.article.title.span)
    yield from (e for best in summaries for e in best[:1])
    yield from (e for b in story.bottom_line for e in b.evidence)
    yield from (v.evidence for c in compared if c.verdict not in ("agree", "compatible") for v in c.values)
    yield from (e for best in summaries for e in best[1:])
    yield from story.summary
    yield from (e for c in story.claims if c.status in ("agreed", "one-origin") for e in c.evidence)
    yield from _alone(places)
    yield from (v.evidence for c in compared if c.verdict == "compatible" for v in c.values)


def _alone(places: Places) -> Iterator[Evidence]:
    told: dict[str, int] = {}
    for s in statements.alone(places):
        article = s.line.evidence[0].article
        told[article] = told.get(article, 0) + 1
        if told[article] <= ALONE:
            yield s.line.evidence[0]
