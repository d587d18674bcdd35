"""The live server: what it does not rebuild for, and what it says on the pages that stay."""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator import banner

#: What an editor leaves beside a file while it is being written.
_TEMPORARY = ("~", ".swp", ".swx", ".swo", ".tmp", ".bak", ".crswap", "4913")


def ignore_temporary(server: LiveReloadServer) -> None:
    """No rebuild for the files that editors leave beside the one they write; MkDocs hears every one of them."""
    schedule = server.observer.schedule

    def hushed(handler, path, **options):
        hear = handler.on_any_event
        handler.on_any_event = lambda event: None if _temporary(event.src_path, event.dest_path) else hear(event)
        return schedule(handler, path, **options)

    server.observer.schedule = hushed


def _temporary(*paths: str) -> bool:
    names = [os.path.basename(path) for path in paths if path]
    return all(name.startswith((".", "#")) or name.endswith(_TEMPORARY) for name in names)


def tell(site: Path, messages: list[str]) -> None:
    """A banner on every page of a site."""
    for page in sorted(site.rglob("*.html")):
        html = banner.shown(page.read_text(encoding="utf-8"), "Not shown yet; the pages stand as they were:", messages)
        page.write_text(html, encoding="utf-8")
