"""The generated Markdown as files, for reading, comparing and other site engines.

Each file is marked (``generated: true`` in its front matter) and listed in a manifest. What a hand wrote is never
touched: neither a page that lies where a generated one would, nor one that lost its mark.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import Fault

MANIFEST = ".generated.json"      # hidden, so that no engine takes it for a page
HEAD = 4096                       # bytes in which the mark stands
MARK = "generated: true"


@dataclass(frozen=True, slots=True)
class Written:
    """Names of files, counted from the folder: written anew or unchanged, removed, and left to the hand that wrote them."""

    files: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


def write(folder: Path, pages: Mapping[str, str], data: Mapping[str, bytes]) -> Written:
    """Put pages (Markdown by path) and data files below a folder, and take away what an earlier call left there.

    Raises Fault where the manifest cannot be read: without it nobody knows what may be removed.
    """
    before = _listed(folder)
    contents = {path: text.encode("utf-8", "backslashreplace") for path, text in pages.items()} | dict(data)
    kept = tuple(sorted(path for path in contents if _foreign(folder, path, before)))
    mine = {path: raw for path, raw in sorted(contents.items()) if path not in kept}
    for path, raw in mine.items():
        _put(folder / path, raw)
    gone = [path for path in sorted(before - mine.keys()) if (folder / path).is_file() and not _foreign(folder, path, before)]
    for path in gone:
        _remove(folder, path)
    _put(folder / MANIFEST, _manifest(mine))
    return Written(tuple(mine), tuple(gone), kept)


def generated_in(folder: Path) -> frozenset[str]:
    """Files below a folder that an earlier ``write`` put there, and every page that is marked."""
    before = _listed(folder)
    pages = (path for path in sorted(folder.rglob("*.md")) if marked(path.read_bytes()))
    data = {path for path in before if not path.endswith(".md")}
    return frozenset(data | {path.relative_to(folder).as_posix() for path in pages})


def marked(raw: bytes) -> bool:
    """Whether a page's front matter says that it was generated."""
    head = raw[:HEAD].decode("utf-8", "replace").replace("\r\n", "\n")
    return head.startswith("---\n") and MARK in head.partition("\n---")[0].split("\n")


def _foreign(folder: Path, path: str, before: Iterable[str]) -> bool:
    """Whether a file lies there that this program did not write, or that somebody has made their own."""
    there = folder / path
    if not there.is_file():
        return False
    if there.suffix == ".md":
        return not marked(there.read_bytes())
    return path not in before


def _listed(folder: Path) -> frozenset[str]:
    file = folder / MANIFEST
    if not file.exists():
        return frozenset()
    try:
        names = json.loads(file.read_text(encoding="utf-8"))["files"]
        return frozenset(name for name in names if _inside(name))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Fault(str(file), "the list of generated files cannot be read", "Restore it, or remove it with the files that are marked.", str(error)) from error


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


def _manifest(files: Iterable[str]) -> bytes:
    return (json.dumps({"files": sorted(files)}, indent=1) + "\n").encode()


def _put(file: Path, raw: bytes) -> None:
    """Only what differs is written: a site that is being served is built anew for every touched file."""
    if file.is_file() and file.read_bytes() == raw:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(raw)


def _remove(folder: Path, path: str) -> None:
    """The file, and the folders that it leaves empty."""
    (folder / path).unlink()
    for parent in (folder / path).parents:
        if parent == folder or any(parent.iterdir()):
            return
        parent.rmdir()
