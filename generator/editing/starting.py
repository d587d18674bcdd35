"""``briefing init``: a folder becomes a briefing that builds at once."""

from __future__ import annotations

import os
from pathlib import Path

from generator import __version__
from generator.errors import UsageError

_PACKED = Path(__file__).parent.parent / "_starter"
_TREE = Path(__file__).parent.parent.parent
#: What a new briefing is made of, and the site's own configuration: inside the package in a wheel, beside it in a work tree.
STARTER = _PACKED if _PACKED.is_dir() else _TREE / "starter"
SITE = STARTER / "mkdocs.yml" if _PACKED.is_dir() else _TREE / "mkdocs.yml"
#: Names that files have only where they are laid out: in the package they would be at work already.
LAID_OUT = {"gitignore": ".gitignore", "workflows/site.yml": ".github/workflows/site.yml"}
#: What may lie in a folder that counts as empty: a repository that was just made.
UNSEEN = frozenset((".git", ".DS_Store"))
SHOWN = 5


def start(folder: Path) -> tuple[str, ...]:
    """Lays out the files; their names. Raises UsageError where the folder is not empty, or is no folder."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder}: this is a file; name a folder that is new or empty")
    there = sorted(set(os.listdir(folder)) - UNSEEN) if folder.is_dir() else []
    if there:
        more = f" and {len(there) - SHOWN} more" if len(there) > SHOWN else ""
        raise UsageError(f"{folder}: the folder is not empty, it holds {', '.join(there[:SHOWN])}{more}; name one that is new or empty")
    made = []
    for name, path in _files():
        target = folder / LAID_OUT.get(name, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "x", encoding="utf-8", newline="\n") as file:
            file.write(path.read_text(encoding="utf-8").replace("=={version}", f"=={__version__}"))
        made.append(target.relative_to(folder).as_posix())
    return tuple(sorted(made))


def _files() -> list[tuple[str, Path]]:
    found = {path.relative_to(STARTER).as_posix(): path for path in STARTER.rglob("*") if path.is_file()}
    return sorted((found | {"mkdocs.yml": SITE}).items())
