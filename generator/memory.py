"""What the builds of one run remember, so that an edit under ``serve`` costs what it changed and not the whole site.

Whatever is remembered is asked for by everything that it was made from, and only the last answer is kept: a new
process, or another question, and it is made again. ``Memory()`` in a single build remembers nothing of use.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from typing import Any, TypeVar

Made = TypeVar("Made")


class Memory:
    """(what, of which) -> the last answer, and what it was made from."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Hashable], tuple[Any, Any]] = {}
        self._asked: set[tuple[str, Hashable]] = set()

    def of(self, what: str, which: Hashable, made_from: Any, make: Callable[[], Made]) -> Made:
        """The last answer, where ``made_from`` equals that of the last time, else a new one."""
        key = what, which
        self._asked.add(key)
        known = self._kept.get(key)
        if known is None or known[0] != made_from:
            known = self._kept[key] = (made_from, make())
        return known[1]

    def forget(self) -> None:
        """Drop what was not asked for since the last time: articles and pages that are gone."""
        self._kept = {key: value for key, value in self._kept.items() if key in self._asked}
        self._asked = set()


def fingerprint(folders: Iterable[Path]) -> str:
    """One for the contents of all files below some folders, and their names."""
    found = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            raw = path.read_bytes()
            found.update(f"{path.relative_to(folder).as_posix()}\0{len(raw)}\0".encode("utf-8", "surrogatepass"))
            found.update(raw)
    return found.hexdigest()
