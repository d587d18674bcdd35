"""What a build says while it works and when it is done, through MkDocs' log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping

from mkdocs.plugins import get_plugin_logger

from generator.build import Generated
from generator.progress import Stages

log = get_plugin_logger("briefing")


class _Clearing(logging.Filter):
    """No message stands behind a bar."""

    def __init__(self, stages: Stages):
        super().__init__()
        self.stages = stages

    def filter(self, record: logging.LogRecord) -> bool:
        self.stages.clear()
        return True


def stages() -> Stages:
    """For one build: a bar on a terminal, else a line for each stage; each page and article where the log is verbose."""
    if not log.isEnabledFor(logging.INFO):
        return Stages(None)
    made = Stages(sys.stderr, log.debug if sys.stderr.isatty() else log.info, log.debug)
    for handler in logging.getLogger("mkdocs").handlers:
        handler.filters[:] = [f for f in handler.filters if not isinstance(f, _Clearing)] + [_Clearing(made)]
    return made


def summary(generated: Generated, seconds: Mapping[str, float]) -> tuple[str, ...]:
    """What came out, and what it took."""
    stories = generated.briefing.stories
    counts = (
        (sum(len(s.analyses) for s in stories), "article"),
        (sum(len(s.origins) for s in stories), "origin"),
        (sum(c.verdict == "conflict" for s in stories for c in s.comparisons), "conflict"),
        (sum(len(s.warnings) for s in stories), "warning"),
        (len(generated.faults), "fault"),
        (len(generated.pages), "page"),
    )
    took = sorted(((n, stage) for stage, n in seconds.items() if n >= 0.05), key=lambda found: -found[0])
    told = ", ".join(f"{stage} {n:.1f}" for n, stage in took)
    return (
        ", ".join(f"{n:,} {noun}{'' if n == 1 else 's'}" for n, noun in counts),
        f"{sum(seconds.values()):.1f} seconds" + (f": {told}" if told else ""),
    )
