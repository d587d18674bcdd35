"""Files in, articles out: ``read_folder`` walks, each reader knows one suffix."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Fault
from generator.ingest.txt import read_txt
from generator.model import Article, Settings

#: suffix -> (file, its id, its story, settings) -> Article; raises Fault
READERS: dict[str, Callable[[Path, str, str, Settings], Article]] = {".txt": read_txt}


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles that could be read, in order of id, and what is wrong with the others."""

    articles: tuple[Article, ...]
    faults: tuple[Fault, ...]


def read_folder(folders: Iterable[Path], settings: Settings) -> Reading:
    """Every article below the folders (or the files named).

    An article's id is its path below its folder without the ending; articles directly in a folder are one
    story (""), those in a folder below it are the story of that name.
    """
    articles, faults = [], []
    for folder in folders:
        files = [folder] if folder.is_file() else sorted(p for p in folder.rglob("*") if p.suffix in READERS)
        base = folder.parent if folder.is_file() else folder
        for path in files:
            below = path.relative_to(base)
            story = below.parent.as_posix() if below.parent.parts else ""
            try:
                articles.append(READERS[path.suffix](path, below.with_suffix("").as_posix(), story, settings))
            except Fault as fault:
                faults.append(fault)
    return Reading(tuple(sorted(articles, key=lambda a: a.id)), tuple(faults))
