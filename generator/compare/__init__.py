"""Across the articles of a story: origins, people, comparisons, claims, days; the house analyst's work."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.compare import absence, bottom_line, calendar, claims, comparisons, origins, people, quotes, recurring, warnings
from generator.compare.standing import Standing
from generator.lang import language
from generator.model import Analysis, Briefing, Evidence, Settings, Story, Via


def compare(analyses: Iterable[Analysis], settings: Settings, tell: Callable[[str, tuple[Analysis, ...], Settings], Story] | None = None) -> Briefing:
    """Every story of the folder, told together. Whoever remembers stories gives a ``tell`` of their own."""
    tell = tell or tell_story
    stories: dict[str, list[Analysis]] = {}
    for analysis in recurring.set_aside(analyses):
        stories.setdefault(analysis.article.story, []).append(analysis)
    return Briefing(settings.title, tuple(tell(name, tuple(found), settings) for name, found in sorted(stories.items())))


def tell_story(name: str, analyses: tuple[Analysis, ...], settings: Settings) -> Story:
    """One story: what its articles say together."""
    tongue = language(settings.language)
    persons, analyses = people.merge(analyses, settings)
    analyses, doubts = calendar.place(analyses, tongue)
    groups, ties = origins.find(analyses, tongue)
    shared = quotes.align(analyses)
    compared = absence.explained(comparisons.find(analyses, persons, tongue, shared), analyses, tongue)
    stated = claims.find(analyses, groups, compared, tongue)
    standing = Standing(analyses, compared, tongue)
    timeline, undated = calendar.timeline(analyses, doubts, tongue)
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
        bottom_line=bottom_line.compose(standing, analyses, stated, compared, persons, tongue),
        summary=bottom_line.summary(standing),
        warnings=(*doubts, *warnings.find(analyses, ties, tongue)),
    )
