"""A real Chromium on the built site: over HTTP, and opened from a folder."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from chromium import FLAGS, MISSING, find

WIDE = (1280, 900)


@pytest.fixture(scope="session")
def chromium():
    """The browser, started once; skipped (or failed, see tests/conftest.py) where there is none."""
    path = find()
    if not path:
        pytest.skip(MISSING)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def served(built_site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(built_site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(params=["http", "file"])
def door(request: pytest.FixtureRequest, built_site: Path) -> str:
    """Where the site starts: a server's address, or a folder's."""
    return request.getfixturevalue("served") if request.param == "http" else built_site.as_uri()


@pytest.fixture
def visit(chromium) -> Iterator[Callable]:
    """Open an address; whatever the test does there, nothing may be asked of another host or end up as an error."""
    contexts, asked, errors = [], [], []

    def opened(address: str, size: tuple[int, int] = WIDE, **options):
        context = chromium.new_context(viewport={"width": size[0], "height": size[1]}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda r: asked.append(r.url))
        page.on("console", lambda m: errors.append(f"{page.url}: {m.text}") if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: errors.append(f"{page.url}: {e}"))
        page.on("requestfailed", lambda r: errors.append(f"{r.url}: {r.failure}") if r.failure != "net::ERR_ABORTED" else None)
        page.on("response", lambda r: errors.append(f"{r.url}: {r.status}") if r.status >= 400 else None)
        page.goto(address, wait_until="load")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not [url for url in asked if urlsplit(url).hostname not in (None, "", "127.0.0.1")]
    assert not errors
