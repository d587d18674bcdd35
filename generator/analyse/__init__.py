"""Everything that is found in one article, one finding per module."""

from __future__ import annotations

from generator.analyse import clauses, credits, dates, events, names, quantities, quotes, sentences, summary
from generator.analyse.unbroken import unbroken
from generator.lang import language
from generator.model import Analysis, Article, Settings

SENTENCES = 3


def analyse(article: Article, settings: Settings, count: int = SENTENCES) -> Analysis:
    """Find what one article tells, by itself; ``count`` is the length of the summary in sentences."""
    tongue = language(article.language)
    whole, article = article, unbroken(article)
    split = sentences.split(article, tongue)
    named = names.find(article, split, tongue, settings.people)
    amounts = quantities.find(article, split, tongue)
    time = dates.dated(article, split, tongue)
    stated = clauses.find(article, split, tongue)
    ranked = summary.rank(article, split, named.mentions, tongue, count)
    return Analysis(
        article=whole,
        sentences=split,
        entities=named.entities,
        mentions=named.mentions,
        quotes=quotes.find(article, split, named, tongue),
        quantities=amounts,
        dates=time.dates,
        credits=credits.find(article, split, named, tongue),
        clauses=stated,
        events=events.find(article, split, stated, named, time.dates, amounts, tongue),
        summary=tuple(sorted(ranked)),
        ranked=ranked,
        anchor=time.anchor,
        printed=time.printed,
    )
