"""The story's days: what anchors the articles that print no date, and which printed date the others refute."""

from generator.compare.calendar.anchors import place
from generator.compare.calendar.timeline import timeline

__all__ = ["place", "timeline"]
