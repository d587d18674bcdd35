"""Which files are articles: a walk through a folder, with a fault for each that cannot be one."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import Fault, UnreadableArticle

#: Told of each fault that does not keep an article from being read.
Report = Callable[[Fault], None]
#: What systems and editors leave behind beside a file.
TEMPORARY_STARTS = (".", "#", "~$")
TEMPORARY_ENDS = ("~", ".swp", ".swx", ".swo", ".tmp", ".bak", ".crswap", ".part", ".crdownload")
#: What a folder says of itself, and what browsers put beside a page that they save ("Page_files/").
ABOUT, BESIDE, PAGES = "readme", "_files", (".html", ".htm")
#: Files that somebody may have meant as articles.
ARTICLE_LIKE = frozenset((".md", ".markdown", ".html", ".htm", ".text", ".rtf", ".doc", ".docx", ".odt", ".pdf", ".eml"))


@dataclass(frozen=True, slots=True)
class Source:
    """A file that may be an article: ``name`` is its path below the folder, with "/" between the parts."""

    path: Path
    name: str

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix.lower()

    @property
    def id(self) -> str:
        return PurePosixPath(self.name).with_suffix("").as_posix()

    @property
    def stem(self) -> str:
        return PurePosixPath(self.name).stem

    @property
    def story(self) -> str:
        """The folder directly below the given one; "" for articles that lie in it."""
        parts = PurePosixPath(self.name).parts
        return parts[0] if len(parts) > 1 else ""


def walk(folder: Path, suffixes: Collection[str], faults: list[Fault], ignored: list[str]) -> Iterator[Source]:
    """The articles below a folder in order of path, or the one file that is named; what is wrong goes into ``faults``."""
    if not folder.is_dir():
        yield from _named(folder, suffixes, faults)
        return
    found = 0
    for path in _files(folder, faults):
        name = path.relative_to(folder).as_posix()
        suffix = path.suffix.lower()
        if suffix in ARTICLE_LIKE and suffix not in suffixes:
            ignored.append(name)
        elif suffix in suffixes:
            found += 1
            fault = _wrong(path, name, folder)
            if fault is None:
                yield Source(path, name)
            else:
                faults.append(fault)
    if not found:
        others = f"; it holds {', '.join(ignored[:3])}" if ignored else ""
        faults.append(UnreadableArticle(_shown(folder), f"there is no article in this folder{others}", f"Put articles into it ({', '.join(suffixes)})."))


def _named(path: Path, suffixes: Collection[str], faults: list[Fault]) -> Iterator[Source]:
    """A file that was asked for by name: hidden or linked, it is read."""
    if not path.suffix and not path.exists():
        faults.append(UnreadableArticle(_shown(path), "there is no such folder", "Make it and put articles into it, or name another one."))
    elif path.suffix.lower() not in suffixes:
        faults.append(UnreadableArticle(_shown(path), "articles of this kind cannot be read", f"Save the text as {', '.join(suffixes)}.", path.suffix))
    elif not path.is_file():
        faults.append(UnreadableArticle(_shown(path), "there is no such file", "Name a file or a folder that is there."))
    else:
        yield Source(path, path.name)


def _shown(path: Path) -> str:
    """The path as somebody in the working folder would type it, without the machine's own folders where that can be."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _files(folder: Path, faults: list[Fault]) -> Iterator[Path]:
    """Everything below a folder that is not passed over, in order; a folder named like an article as well."""

    def refused(error: OSError) -> None:
        faults.append(UnreadableArticle(_shown(Path(error.filename)), f"the folder cannot be opened: {error.strerror}", "Give yourself the right to read it."))

    found = []
    for at, folders, files in os.walk(folder, onerror=refused):
        folders[:] = [name for name in folders if not _temporary(name) and not _beside(name, files)]
        found += [Path(at, name) for name in (*folders, *files) if Path(name).suffix and not _temporary(name) and Path(name).stem.lower() != ABOUT]
    return iter(sorted(found, key=lambda path: path.relative_to(folder).parts))


def _temporary(name: str) -> bool:
    return name.startswith(TEMPORARY_STARTS) or name.endswith(TEMPORARY_ENDS)


def _beside(folder: str, files: list[str]) -> bool:
    """Whether a folder holds the pictures and frames of a saved page, which are no articles."""
    return folder.endswith(BESIDE) and any(folder.removesuffix(BESIDE) + ending in files for ending in PAGES)


def _wrong(path: Path, name: str, folder: Path) -> Fault | None:
    """Why something named like an article cannot be read; None where nothing is wrong."""
    if any(not part.isprintable() for part in PurePosixPath(name).parts):
        return UnreadableArticle(ascii(name), "the name holds characters that cannot be printed", "Rename the file.")
    if not path.exists():
        target = os.readlink(path) if path.is_symlink() else ""
        return UnreadableArticle(name, "this is a link to a file that is not there", "Remove it, or put the file there.", target)
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        return UnreadableArticle(name, "this is a link that leads out of the folder", "Copy the file itself into the folder.", os.readlink(path))
    if path.is_dir():
        return UnreadableArticle(name, "this is a folder, though it is named like an article", "Rename it.")
    if not path.is_file():
        return UnreadableArticle(name, "this is no ordinary file", "Put a text file in its place.")
    return None
