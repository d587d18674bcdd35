"""``briefing.yml``: what is followed, what is known of outlets and articles.

The file is read as a tree of nodes rather than as values, so that every fault names its line, and texts are
taken as they are written: ``title: No`` is a title, ``007:`` is the name of a file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import yaml

from generator.config import corrections
from generator.config.nodes import Reader, address, choice, day, names, null, phrase, shown
from generator.errors import ConfigurationFault, Fault
from generator.lang import LANGUAGES
from generator.model import Followed, Metadata, Outlet, Settings
from generator.text import slug

T = TypeVar("T")
TEXTS = ("full", "cited")
#: libyaml descends once per bracket and dash without looking how deep (a crash of the process, measured at 100,000).
DEEP = 100
DASHES = re.compile(r"(?:[-?] +){%d}" % DEEP)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(path: Path | None) -> tuple[Settings, tuple[Fault, ...]]:
    """The settings, and everything that is wrong with the file; what is wrong is left out, the rest holds."""
    if path is None:
        return Settings(), ()
    text = ""
    try:
        text = path.read_text(encoding="utf-8-sig")
        root = _tree(text)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        return Settings(), (_unreadable(path.name, text, error),)
    reader = Reader(path.name)
    if root is None:
        return Settings(), ()
    known = reader.mapping(root, KEYS, "the file")
    return Settings(**known), tuple(reader.faults)


def front_matter(file: str, text: str, line: int) -> tuple[Metadata, tuple[Fault, ...]]:
    """What an article's file says of itself, in YAML that begins in a line of that file, and what is wrong with it."""
    text = "\n" * (line - 1) + text
    try:
        root = _tree(text)
    except (yaml.YAMLError, RecursionError) as error:
        return Metadata(), (_unreadable(file, text, error),)
    if root is None or null(root):
        return Metadata(), ()
    reader = Reader(file)
    _rename(reader, root)
    known = reader.mapping(root, _ARTICLE | {also: _ARTICLE[ours] for also, ours in _ALSO.items()}, "the front matter")
    return Metadata(**known), tuple(reader.faults)


def _rename(reader: Reader, root: yaml.Node) -> None:
    """The keys of other programs become ours; one that says again what another said is refused."""
    keys = [key for key, _ in root.value if isinstance(key, yaml.ScalarNode)] if isinstance(root, yaml.MappingNode) else []
    said = {key.value for key in keys}
    for key in keys:
        ours = _ALSO.get(key.value)
        if ours and ours in said:
            reader.fault(key, f"“{key.value}” is another word for “{ours}”, which is there as well", "Remove one of them.", key.value)
            root.value = [pair for pair in root.value if pair[0] is not key]
        elif ours:
            key.value = ours
            said.add(ours)


def _tree(text: str) -> yaml.Node | None:
    """Raises YAMLError."""
    if _too_deep(text):
        raise yaml.YAMLError(f"{DEEP} brackets or dashes, each inside the other")
    return yaml.compose(text, Loader=_LOADER)


def _unreadable(file: str, text: str, error: Exception) -> Fault:
    """The one fault of a file that is no YAML at all."""
    if isinstance(error, UnicodeDecodeError):
        line = error.object.count(b"\n", 0, error.start) + 1
        return ConfigurationFault(file, "this is no text in UTF-8", "Save the file as UTF-8.", f"0x{error.object[error.start]:02x}", line)
    if isinstance(error, OSError):
        return ConfigurationFault(file, f"the file cannot be read: {error.strerror or error}", "Make it readable, or name another file.")
    problem = " ".join(str(getattr(error, "problem", None) or error).split())[:120]
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return ConfigurationFault(file, f"this is no YAML: {problem}", "Correct the file.")
    lines = text.splitlines()
    passage = lines[mark.line].strip()[:80] if mark.line < len(lines) else ""
    return ConfigurationFault(file, f"this is no YAML: {problem}", "Correct the line, or the one above it.", passage, mark.line + 1)


def _too_deep(text: str) -> bool:
    depth = 0
    for bracket in re.finditer(r"[\[{\]}]", text):
        depth = depth + 1 if bracket.group() in "[{" else max(0, depth - 1)
        if depth > DEEP:
            return True
    return bool(DASHES.search(text))


def _people(reader: Reader, node: yaml.Node, what: str) -> tuple[Followed, ...]:
    if not isinstance(node, yaml.SequenceNode):
        reader.fault(node, f"“{what}” must be a list", "Write one “- name: …” on each line.", shown(node))
        return ()
    found: dict[str, tuple[Followed, int]] = {}
    for item in node.value:
        person = _person(reader, item)
        if person is None:
            continue
        if person.id in found:
            reader.fault(item, f"the same person is followed twice, first in line {found[person.id][1]}", "Remove one of them.", person.name)
        else:
            found[person.id] = person, item.start_mark.line + 1
    return tuple(person for person, _ in found.values())


def _person(reader: Reader, node: yaml.Node) -> Followed | None:
    if null(node):
        return reader.fault(node, "an empty entry among the people", "Write “- name: …”, or remove the dash.")
    if isinstance(node, yaml.ScalarNode):
        name = phrase(reader, node, "name")
        return Followed(slug(name), name) if name else None
    before = len(reader.faults)
    known = reader.mapping(node, {"name": phrase, "role": phrase}, "a person")
    if "name" in known:
        return Followed(slug(known["name"]), known["name"], known.get("role"))
    if len(reader.faults) == before:
        reader.fault(node, "a followed person has no name", "Write “- name: …”.")
    return None


def _each(
    keys: dict[str, Callable[[Reader, yaml.Node, str], Any]], make: Callable[[str, dict[str, Any]], T], one: str
) -> Callable[[Reader, yaml.Node, str], dict[str, T]]:
    """Reads a mapping of names to mappings with the same keys."""

    def read(reader: Reader, node: yaml.Node, what: str) -> dict[str, T]:
        pairs = reader.pairs(node, f"“{what}”")
        return {name: make(name, {} if null(value) else reader.mapping(value, keys, f"{one} “{name}”")) for name, _, value in pairs}

    return read


_OUTLET = {"country": phrase, "url": address, "note": phrase, "text": choice(lambda: TEXTS)}
_LANGUAGE = choice(lambda: tuple(LANGUAGES))
_ARTICLE = {"title": phrase, "outlet": phrase, "published": day, "author": names, "url": address, "language": _LANGUAGE}
#: Other words for the same in front matter, as other programs write it.
_ALSO = {"source": "outlet", "date": "published", "authors": "author"}

#: The keys of the file, each with what reads its value.
KEYS: dict[str, Callable[[Reader, yaml.Node, str], Any]] = {
    "title": phrase,
    "language": _LANGUAGE,
    "people": _people,
    "outlets": _each(_OUTLET, lambda name, known: Outlet(name, **known), "the outlet"),
    "articles": _each(_ARTICLE, lambda name, known: Metadata(**known), "the article"),
    "text": choice(lambda: TEXTS),
    "corrections": corrections.read,
}
