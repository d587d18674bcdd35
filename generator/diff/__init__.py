"""Two briefings -> what changed in meaning, as Markdown.

Briefings are read as they are published (``data/briefing.json``), so that an old site can be one of the two. Things
are matched by the passages that they rest on, never by id: an id may change while the meaning stays.
"""

from generator.diff.changes import Change, changes
from generator.diff.markdown import markdown
from generator.diff.reading import briefing_of, made

__all__ = ["Change", "briefing_of", "changes", "made", "markdown"]
