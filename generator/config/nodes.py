"""Nodes of YAML into values: each reading either gives a value or says what is wrong, in which line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml
from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extractOne

from generator.errors import ConfigurationFault, Fault

DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$")
ADDRESS = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)
#: So many slips may part an unknown key from the one that was meant.
SLIPS = 3


@dataclass
class Reader:
    """Reads nodes into values and collects what is wrong; a reading that failed is ``None``."""

    file: str
    faults: list[Fault] = field(default_factory=list)

    def fault(self, node: yaml.Node, problem: str, remedy: str, passage: str = "") -> None:
        self.faults.append(ConfigurationFault(self.file, problem, remedy, passage, node.start_mark.line + 1))

    def pairs(self, node: yaml.Node, what: str) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
        """(key, its node, the value's node), each key once."""
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, f"{what} must be a list of “key: value”", "Write one “key: value” on each line.", shown(node))
            return
        seen: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.fault(key, f"a key in {what} must be a plain word", "Write “key: value”.", shown(key))
            elif key.value in seen:
                self.fault(key, f"the key stands twice in {what}, first in line {seen[key.value]}", "Remove one of them.", key.value)
            else:
                seen[key.value] = key.start_mark.line + 1
                yield key.value, key, value

    def mapping(self, node: yaml.Node, keys: dict[str, Callable[[Reader, yaml.Node, str], Any]], what: str) -> dict[str, Any]:
        """The values of the known keys; the others are refused."""
        found = {}
        for name, key, value in self.pairs(node, what):
            if name not in keys:
                self.unknown(key, name, tuple(keys), what)
            elif not null(value):
                read = keys[name](self, value, name)
                if read is not None:
                    found[name] = read
        return found

    def unknown(self, node: yaml.Node, name: str, keys: tuple[str, ...], what: str) -> None:
        near = extractOne(name.lower(), keys, scorer=DamerauLevenshtein.distance, score_cutoff=SLIPS)
        remedy = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(keys)}."
        self.fault(node, f"unknown key in {what}", remedy, name)


def null(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def shown(node: yaml.Node) -> str:
    """What stands in the file, in short."""
    if isinstance(node, yaml.ScalarNode):
        return node.value[:60]
    return "a list" if isinstance(node, yaml.SequenceNode) else "several keys"


def phrase(reader: Reader, node: yaml.Node, what: str) -> str | None:
    if isinstance(node, yaml.ScalarNode) and node.value.strip():
        return " ".join(node.value.split())
    reader.fault(node, f"“{what}” must be a text", f"Write “{what}: …” with words behind the colon.", shown(node))
    return None


def choice(choices: Callable[[], tuple[str, ...]]) -> Callable[[Reader, yaml.Node, str], str | None]:
    def read(reader: Reader, node: yaml.Node, what: str) -> str | None:
        if isinstance(node, yaml.ScalarNode) and node.value in choices():
            return node.value
        reader.fault(node, f"“{what}” must be one of: {', '.join(choices())}", "Choose one of them.", shown(node))
        return None

    return read


def day(reader: Reader, node: yaml.Node, what: str) -> date | None:
    found = DAY.match(node.value.strip()) if isinstance(node, yaml.ScalarNode) else None
    try:
        return date(*map(int, found.groups())) if found else reader.fault(*_no_day(node, what))
    except ValueError:
        return reader.fault(*_no_day(node, what))


def _no_day(node: yaml.Node, what: str) -> tuple[yaml.Node, str, str, str]:
    return node, f"“{what}” is no day of the calendar", "Write year-month-day, as in 2024-02-29.", shown(node)


def address(reader: Reader, node: yaml.Node, what: str) -> str | None:
    if isinstance(node, yaml.ScalarNode) and ADDRESS.match(node.value.strip()):
        return node.value.strip()
    reader.fault(node, f"“{what}” is no address of the web", "Write the whole address, from https:// on.", shown(node))
    return None


def names(reader: Reader, node: yaml.Node, what: str) -> str | None:
    """One text, or a list of them."""
    if isinstance(node, yaml.SequenceNode):
        return ", ".join(filter(None, (phrase(reader, name, what) for name in node.value))) or None
    return phrase(reader, node, what)
