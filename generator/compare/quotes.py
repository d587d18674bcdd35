"""One utterance as different outlets print it."""

from __future__ import annotations

from generator.model import Analysis, SharedQuote


def align(analyses: tuple[Analysis, ...]) -> tuple[SharedQuote, ...]:
    """Every quotation of the story, those of one utterance together, in order of first appearance."""
    return ()
