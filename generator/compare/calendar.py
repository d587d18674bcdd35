"""The story's days: what anchors the articles that print no date, and which printed date the others refute."""

from __future__ import annotations

from generator.model import Analysis, TimelineEntry, Undated, Warning


def place(analyses: tuple[Analysis, ...]) -> tuple[tuple[Analysis, ...], tuple[Warning, ...]]:
    """The analyses with every date counted from the best anchor of the story, and the doubts about printed dates."""
    return analyses, ()


def timeline(analyses: tuple[Analysis, ...], warnings: tuple[Warning, ...]) -> tuple[tuple[TimelineEntry, ...], tuple[Undated, ...]]:
    """Dated passages in order, merged where they tell the same; and those that cannot be dated."""
    return (), ()
