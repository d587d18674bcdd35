"""Across the articles of a story: origins, people, comparisons, claims, days; the house analyst's work."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from generator.compare import absence, bottom_line, calendar, claims, comparisons, corrections, origins, people, quotes, recurring, statements, warnings
from generator.compare.standing import Standing
from generator.lang import language
from generator.model import Analysis, Briefing, Evidence, Settings, Story, Via


def compare(analyses: Iterable[Analysis], settings: Settings, tell: Callable[[str, tuple[Analysis, ...], Settings], Story] | None = None) -> Briefing:
    """Every story of the folder, told together. Whoever remembers stories gives a ``tell`` of their own."""
    tell = tell or tell_story
    stories: dict[str, list[Analysis]] = {}
    with _unsearched():
        for analysis in recurring.set_aside(analyses):
            stories.setdefault(analysis.article.story, []).append(analysis)
        meant = corrections.meant(settings, (a.article.id for found in stories.values() for a in found))
        told = tuple(tell(name, tuple(found), meant) for name, found in sorted(stories.items()))
        return Briefing(settings.title, told, corrections.gathered(told, settings))


@contextmanager
def _unsearched() -> Iterator[None]:
    """No search for garbage in cycles: values make none, and to look through all analyses for it took a fifth of the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def tell_story(name: str, analyses: tuple[Analysis, ...], settings: Settings) -> Story:
    """One story: what its articles say together."""
    tongue, hand = language(settings.language), settings.corrections
    persons, analyses = people.merge(analyses, settings)
    persons, analyses, known = corrections.people(hand, persons, analyses, tongue)
    analyses, spoken = corrections.speakers(hand, persons, analyses, tongue)
    analyses, doubts = calendar.place(analyses, tongue)
    groups, ties = origins.find(analyses, tongue)
    groups, placed = corrections.sources(hand, groups, analyses, tongue)
    shared, said = quotes.align(analyses), statements.collect(analyses, tongue)
    compared = absence.explained(comparisons.find(analyses, persons, tongue, shared, groups, said), analyses, tongue)
    compared, judged = corrections.verdicts(hand, compared, analyses, tongue)
    stated, gone, dropped = corrections.dropped(hand, claims.find(said, groups, compared, tongue), analyses, tongue)
    standing = Standing(analyses, compared, tongue, gone)
    timeline, undated = calendar.timeline(analyses, doubts, tongue)
    lines = bottom_line.compose(standing, analyses, stated, compared, persons, tongue)
    lines, pinned = corrections.pinned(hand, lines, stated, gone, analyses, tongue)
    return Story(
        id=name,
        title=settings.title if not name else name,
        analyses=analyses,
        people=persons,
        comparisons=compared,
        claims=stated,
        quotes=shared,
        timeline=timeline,
        undated=undated,
        origins=groups,
        ties=ties,
        via=tuple(Via(Evidence(a.article.id, c.span), c.source) for a in analyses for c in a.credits),
        bottom_line=lines,
        summary=bottom_line.summary(standing),
        warnings=(*doubts, *warnings.find(analyses, ties, tongue)),
        corrections=(*known, *spoken, *placed, *judged, *dropped, *pinned, *corrections.notes(hand, name, persons, analyses, tongue)),
    )
