"""What is new, as an Atom feed (RFC 4287): each article, and where the accounts differ or have moved on."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as xml

from generator.model import Briefing, Comparison, Story
from generator.pages.places import Places
from generator.render import printable
from generator.text import cut, flat

ATOM = "http://www.w3.org/2005/Atom"
TOLD = frozenset({"conflict", "update"})            # verdicts that are news of their own


@dataclass(frozen=True, slots=True)
class Entry:
    """``key`` names it for ever: the article's text, or the comparison; ``by`` is the outlet."""

    key: str
    day: date | None
    title: str
    location: str
    text: str
    by: str | None = None


def atom(briefing: Briefing, site: str, day: str) -> bytes:
    """The feed; ``site`` is the address that locations count from ("" where it is not known), ``day`` stands for unknown ones."""
    entries = sorted((e for story in briefing.stories for e in _entries(story)), key=lambda e: (-(e.day or date.min).toordinal(), e.key))
    feed = xml.Element("feed", {"xmlns": ATOM})
    _add(feed, "title", briefing.title)
    _add(feed, "id", _name(f"{site} {briefing.title}"))
    _add(feed, "updated", _moment(max((e.day for e in entries if e.day), default=None), day))
    _add(_add(feed, "author"), "name", briefing.title)
    xml.SubElement(feed, "link", {"rel": "self", "href": f"{site}feed.xml"})
    xml.SubElement(feed, "link", {"href": f"{site}index.html"})
    for entry in entries:
        feed.append(_entry(entry, site, day))
    xml.indent(feed, " ")
    return xml.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"


def _entries(story: Story) -> Iterator[Entry]:
    places = Places(story)
    days = {}
    for a in story.analyses:
        id = a.article.id
        days[id] = a.anchor.day if a.anchor else a.article.published
        lead = flat(cut(a.article.text, a.sentences[a.summary[0]].span)) if a.summary else ""
        yield Entry(f"{id} {a.article.sha256}", days[id], flat(a.article.title.text), places.article(id), lead, a.article.outlet)
    for c in story.comparisons:
        if c.verdict in TOLD:
            yield _difference(c, days, story, places)


def _difference(c: Comparison, days: dict[str, date | None], story: Story, places: Places) -> Entry:
    """News since the last of its articles came."""
    known = [day for day in (days[v.evidence.article] for v in c.values) if day]
    title = f"{c.verdict.capitalize()}: {c.label}"
    return Entry(f"{story.id} {c.id}", max(known, default=None), title, places.at(f"compare#{c.id}"), c.reason)


def _entry(entry: Entry, site: str, day: str) -> xml.Element:
    made = xml.Element("entry")
    _add(made, "title", entry.title)
    _add(made, "id", _name(entry.key))
    _add(made, "updated", _moment(entry.day, day))
    if entry.by:
        _add(_add(made, "author"), "name", entry.by)
    xml.SubElement(made, "link", {"href": f"{site}{entry.location}"})
    _add(made, "summary", entry.text)
    return made


def _add(parent: xml.Element, name: str, text: str | None = None) -> xml.Element:
    made = xml.SubElement(parent, name)
    made.text = printable(text) if text else text
    return made


def _moment(day: date | None, otherwise: str) -> str:
    return f"{day.isoformat() if day else otherwise}T00:00:00Z"


def _name(key: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, printable(key))}"
