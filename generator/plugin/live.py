"""The live server: what it rebuilds for and what not, and what it says on the pages that stay."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

from mkdocs.commands import serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileModifiedEvent, FileSystemEvent

from generator import banner

#: What an editor leaves beside a file while it is being written.
_TEMPORARY = ("~", ".swp", ".swx", ".swo", ".tmp", ".bak", ".crswap", "4913")
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>Nothing to show yet</title></head>
<body><h1>Nothing to show yet</h1><pre style="white-space:pre-wrap">{}</pre></body></html>
"""
_REASON = "Not shown yet; the pages stand as they were:"


class Watch:
    """The files and folders that a rebuild depends on, whether they are there yet or not.

    A folder is watched with all that is in it. That one comes, goes, or is another one of the same name is seen in the
    folder above it, and so are files; MkDocs by itself never looks again for what was missing when it started, and
    loses a file that an editor takes away for a moment.
    """

    def __init__(self, server: LiveReloadServer, paths: Iterable[Path]):
        self.server = server
        self.paths = tuple(dict.fromkeys(os.path.abspath(path) for path in paths))
        self.inside: set[str] = set()       # folders watched with all that is in them
        self.above: set[str] = set()        # folders in which something is awaited
        self.schedule = server.observer.schedule
        server.observer.schedule = self._scheduled

    def look(self) -> None:
        """Watch what is there now, and where the rest would be."""
        for path in self.paths:
            above = _standing(os.path.dirname(path))
            if above not in self.above:
                self.above.add(above)
                self.server.watch(above, recursive=False)
            if os.path.isdir(path) and path not in self.inside:
                self.inside.add(path)
                self.server.watch(path)

    def _scheduled(self, handler, path: str, *, recursive: bool = False, **options):
        """In the place of the observer's own: what is not meant is not passed on to MkDocs."""
        hear = handler.on_any_event

        def inside(event: FileSystemEvent) -> None:
            if not _temporary(event.src_path, event.dest_path):
                hear(event)

        def above(event: FileSystemEvent) -> None:
            if self._awaited(event) and (not event.is_directory or event.event_type != "modified"):
                self._renew(event)
                hear(FileModifiedEvent(event.src_path))     # of folders MkDocs takes no note

        handler.on_any_event = inside if recursive else above
        return self.schedule(handler, path, recursive=recursive, **options)

    def _awaited(self, event: FileSystemEvent) -> bool:
        return any(path == p or path.startswith(p + os.sep) for p in _paths(event) for path in self.paths)

    def _renew(self, event: FileSystemEvent) -> None:
        """Folders that came or went: those of before are nothing to look at any more."""
        for path in _paths(event):
            for folder in sorted(f for f in self.inside if f == path or f.startswith(path + os.sep)):
                self.inside.discard(folder)
                self.server.unwatch(folder)
        self.look()


def _paths(event: FileSystemEvent) -> list[str]:
    return [os.path.abspath(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path]


def _standing(folder: str) -> str:
    """The folder, or the nearest above it that exists."""
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder


def _temporary(*paths: str | bytes) -> bool:
    names = [os.path.basename(os.fsdecode(path)) for path in paths if path]
    return all(name.startswith((".", "#")) or name.endswith(_TEMPORARY) for name in names)


# ---------------------------------------------------------------------- what is wrong


def survive_first_build(failed: Callable[[Exception, Path], None]) -> None:
    """Let ``failed`` say what is wrong with the first build, where MkDocs would end.

    It calls the build by this name and has no hook between a build that fails and its end.
    """
    build = serve.build

    def first(config: MkDocsConfig, **options) -> None:
        serve.build = build
        try:
            build(config, **options)
        except Exception as error:
            failed(error, Path(config.site_dir))

    serve.build = first


def stand_in(site: Path, messages: list[str]) -> None:
    """Where there is no site: the message, whatever page is asked for."""
    site.mkdir(parents=True, exist_ok=True)
    for name in ("index.html", "404.html"):
        html = banner.shown(_PAGE.format(escape("\n".join(messages))), "This site cannot be built:", messages)
        (site / name).write_text(html, encoding="utf-8")


def tell(site: Path, messages: list[str]) -> None:
    """A banner on every page of a site."""
    for page in sorted(site.rglob("*.html")):
        html = banner.shown(page.read_text(encoding="utf-8"), _REASON, messages)
        page.write_text(html, encoding="utf-8")
