"""What a finished page prints: its lines, its chips, and whatever stands outside of them.

Finished HTML is read with a scanner of its own: html.parser takes ten times as long, and every page of a large
site goes through here. Attribute values are escaped, so a quoted one never holds its own mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w:-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>|([^<]+|<)", re.S)
ATTRIBUTE = re.compile(r"([\w:-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
BEGIN, END = 'class="page-begin"', 'class="page-end"'
#: elements that run on within a sentence; all others part what stands before them from what follows
INLINE = frozenset("a abbr b bdi bdo cite code em i mark q small span strong sub sup time u wbr".split())
BREAK = "\ufffc"         # stands in loose text where such an element begins or ends
SILENT = frozenset({"script", "style", "template"})
CLOSED = frozenset("area base br col embed hr img input link meta source track wbr circle line path rect".split())


@dataclass
class Printed:
    """One line as the page has it. ``chips`` are (address, label), as printed directly behind it."""

    how: str
    at: str
    rule: str
    of: tuple[str, ...]
    story: str
    text: str = ""
    chips: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Reading:
    """All that a page prints: lines, chips (address, label) wherever they stand, and text outside of both.

    Loose text is one piece for as long as no line and no chip comes between.
    """

    lines: list[Printed]
    chips: list[tuple[str, str]]
    loose: list[str]


def content(html: str) -> str | None:
    """What stands between the marks that every generated page has; None where they are missing."""
    begin, end = html.find(BEGIN), html.rfind(END)
    return html[html.index(">", begin) + 1 : html.rindex("<", 0, end)] if 0 <= begin < end else None


def read(html: str) -> Reading:
    """The lines of a page's content, in order."""
    reading = Reading([], [], [])
    reader = _Reader(reading)
    for closing, tag, attributes, text in _tokens(html):
        if text:
            reader.text(unescape(text))
        elif closing:
            reader.close(tag)
        else:
            reader.open(tag, attributes)
    return reading


def _tokens(html: str) -> Iterator[tuple[bool, str, str, str]]:
    for m in TOKEN.finditer(html):
        if m[2] or m[4]:
            yield bool(m[1]), (m[2] or "").lower(), m[3] or "", m[4] or ""


class _Reader:
    """Follows the open elements; text goes to the innermost line or chip that is open."""

    def __init__(self, reading: Reading):
        self.reading = reading
        self.open_tags: list[tuple[str, str]] = []      # (tag, role)
        self.last: Printed | None = None
        self.loose = False               # the last text that was read is loose

    def open(self, tag: str, attributes: str) -> None:
        self._break(tag)
        if tag in CLOSED or attributes.endswith("/"):
            return
        known = {name.lower(): unescape(a or b or c) for name, a, b, c in ATTRIBUTE.findall(attributes)} if attributes else {}
        classes = known.get("class", "").split()
        role = ""
        if "data-how" in known:
            role = "line"
            self.loose = False
            self._line(known)
        elif "chip" in classes and tag == "a":
            role = "chip"
            self.loose = False
            self._chip(known.get("href", ""))
        elif "chips" in classes:
            role = "chips"
        elif tag in SILENT:
            role = "silent"
        self.open_tags.append((tag, role))

    def close(self, tag: str) -> None:
        self._break(tag)
        while self.open_tags:
            open_tag, _ = self.open_tags.pop()
            if open_tag == tag:
                return

    def text(self, text: str) -> None:
        roles = [role for _, role in self.open_tags if role]
        inner = roles[-1] if roles else ""
        if inner == "line" and self.reading.lines:
            self.reading.lines[-1].text += text
        elif inner == "chip":
            href, label = self.reading.chips[-1]
            self.reading.chips[-1] = (href, label + text)
            if "line" in roles and self.last:
                self.last.text += text
            elif "chips" in roles and self.last and self.last.chips:
                self.last.chips[-1] = self.reading.chips[-1]
        elif inner != "silent" and self.loose:
            self.reading.loose[-1] += text
        elif inner != "silent" and text.strip():
            self.reading.loose.append(text)
            self.loose = True

    def _break(self, tag: str) -> None:
        if self.loose and tag not in INLINE:
            self.reading.loose[-1] += BREAK

    def _line(self, known: dict[str, str]) -> None:
        of = tuple(known.get("data-of", "").split())
        made = Printed(known["data-how"], known.get("data-at", ""), known.get("data-rule", ""), of, known.get("data-story", ""))
        self.reading.lines.append(made)
        self.last = made

    def _chip(self, href: str) -> None:
        self.reading.chips.append((href, ""))
        if self.last and any(role == "chips" for _, role in self.open_tags):
            self.last.chips.append((href, ""))
