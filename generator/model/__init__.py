"""Every value that crosses a stage, by the stage that gives it. Nothing here computes.

A text is a coordinate system: offsets count Unicode characters of ``Article.text``, which is fixed at
ingest; everything found is a span of it, and whoever shows a thing slices it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from generator.model.article import Article, Block, BlockKind, Span, Title
from generator.model.analysis import (
    Analysis,
    Anchor,
    Clause,
    Credit,
    Date,
    Entity,
    EntityKind,
    Event,
    Form,
    Interval,
    Mention,
    Party,
    Quantity,
    Quote,
    Sentence,
    Status,
)
from generator.model.settings import (
    Act,
    Correction,
    Drop,
    Followed,
    Merge,
    Metadata,
    Note,
    Outlet,
    Overrule,
    Passage,
    Pin,
    Refuse,
    Restate,
    Settings,
    Speaks,
    Split,
)

if TYPE_CHECKING:
    from generator.model.page import Page
    from generator.model.story import (
        Absent,
        BottomLine,
        Briefing,
        Claim,
        Comparison,
        Evidence,
        FormSeen,
        Judged,
        Origin,
        Outcome,
        Pair,
        Person,
        SharedQuote,
        Story,
        Tie,
        TimelineEntry,
        Undated,
        Value,
        Variant,
        Verdict,
        Via,
        Warning,
    )

__all__ = [
    "Absent",
    "Act",
    "Analysis",
    "Anchor",
    "Article",
    "Block",
    "BlockKind",
    "BottomLine",
    "Briefing",
    "Claim",
    "Clause",
    "Comparison",
    "Correction",
    "Credit",
    "Date",
    "Drop",
    "Entity",
    "EntityKind",
    "Event",
    "Evidence",
    "Followed",
    "Form",
    "FormSeen",
    "Interval",
    "Judged",
    "Mention",
    "Merge",
    "Metadata",
    "Note",
    "Origin",
    "Outcome",
    "Outlet",
    "Overrule",
    "Page",
    "Pair",
    "Party",
    "Passage",
    "Person",
    "Pin",
    "Quantity",
    "Quote",
    "Refuse",
    "Restate",
    "Sentence",
    "Settings",
    "SharedQuote",
    "Span",
    "Speaks",
    "Split",
    "Status",
    "Story",
    "Tie",
    "TimelineEntry",
    "Title",
    "Undated",
    "Value",
    "Variant",
    "Verdict",
    "Via",
    "Warning",
]


def __getattr__(name: str) -> Any:
    """What comparing gives is loaded when it is asked for: analysing alone needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("generator.model.page" if name == "Page" else "generator.model.story"), name)
