"""What the site publishes for programs: the briefing as JSON with its schema, as tables, as a feed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator import export
from generator.publish import feed, tables
from generator.model import Briefing

_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
#: The day that stands where no article has one.
NO_DAY = "1970-01-01"


def files(briefing: Briefing, site: str = "") -> dict[str, bytes]:
    """Path below the site's root -> content; ``site`` is the address of that root, "" where it is not known."""
    told = export.briefing(briefing)
    return {
        "data/briefing.json": _json(told),
        "data/briefing.schema.json": Path(__file__).with_name("briefing.schema.json").read_bytes(),
        "feed.xml": feed.atom(briefing, site, last_day(briefing)),
        **tables.files(told),
    }


def last_day(briefing: Briefing) -> str:
    """The last day that an article of the briefing is anchored to: the clock's would differ from run to run."""
    analyses = [a for story in briefing.stories for a in story.analyses]
    days = [a.anchor.day if a.anchor else a.article.published for a in analyses]
    return max((day.isoformat() for day in days if day), default=NO_DAY)


def _json(told: dict[str, Any]) -> bytes:
    """A line for each thing of a story: a difference is seen, and it takes a sixth of the time of a line for each value.

    Half a surrogate (from a file's name) comes out as JSON's own escape.
    """
    stories = ",\n".join(_object(story, _list) for story in told["stories"])
    text = _object(told | {"stories": ...}, lambda value: f"[{stories}]" if value is ... else _ENCODE(value))
    return f"{text}\n".encode("utf-8", "backslashreplace")


def _object(value: dict[str, Any], written: Callable[[Any], str]) -> str:
    return "{" + ",\n".join(f"{_ENCODE(key)}: {written(part)}" for key, part in value.items()) + "}"


def _list(value: Any) -> str:
    return "[" + ",\n ".join(map(_ENCODE, value)) + "]" if isinstance(value, list) else _ENCODE(value)
