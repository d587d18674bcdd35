"""How soon the search of a site answers, in Chromium, at 10, 100 and 1,000 articles, beside Material's own search.

    python benches/search.py [10 100 1000]

Sites are built of real articles (``../shared/eval/data/events``; above 204 their sentences are dealt anew), ten to a
story. A page is opened with a question in its address; the clock stops when the first result stands there. Printed:
the index as loaded with a page (raw and compressed), seconds until the first result over HTTP (the middle of five),
the memory of the browser's page and workers, and the same of the stock search on the same pages.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "browser")]

from chromium import FLAGS, MISSING, find  # noqa: E402

from generator import build  # noqa: E402

EVENTS = Path(os.environ.get("BRIEFING_EVAL", ROOT.parent / "shared" / "eval")) / "data" / "events" / "g5.jsonl"
PER_STORY = 10
QUESTION = "police%20investigation"
RUNS = 5
STOCK = """site_name: Stock
use_directory_urls: false
theme: {name: material, font: false, features: [search.suggest, search.highlight]}
markdown_extensions: [attr_list, md_in_html, tables]
"""


def texts(count: int) -> Iterator[str]:
    """Real articles; when they are used up, as many sentences of all of them in a new order, the same at every run."""
    real = [json.loads(line)["text"] for line in EVENTS.read_text(encoding="utf-8").splitlines()]
    yield from real[:count]
    deal = random.Random(0)
    sentences = [s for text in real for s in text.split(". ") if s.strip()]
    for _ in range(count - len(real)):
        yield ". ".join(deal.sample(sentences, 25)) + "."


def lay_out(root: Path, count: int) -> None:
    """A project with that many articles, ten to a story."""
    (root / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (root / "site_src").mkdir()
    (root / "site_src" / "about.md").write_text("# About\n", encoding="utf-8")
    for n, text in enumerate(texts(count)):
        folder = root / "seeds" / f"story{n // PER_STORY:03d}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{n:04d}.txt").write_text(text, encoding="utf-8")


def ours(root: Path) -> Path:
    subprocess.run([sys.executable, "-m", "generator", "build", "--no-strict", str(root)], check=True, cwd=ROOT, capture_output=True)
    return root / "site"


def stock(root: Path) -> Path:
    """The same pages, as Markdown files, through MkDocs and Material alone."""
    for page, text in build.generate(build.project(root), lambda *_: None).pages:
        path = root / "stock" / "docs" / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    (root / "stock" / "mkdocs.yml").write_text(STOCK, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(root / "stock" / "mkdocs.yml")], check=True, capture_output=True)
    return root / "stock" / "site"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def measured(browser: Browser, site: Path) -> tuple[float, float]:
    """Seconds until the first result, MB that the page and its workers hold then."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        runs = [_answered(browser, f"http://127.0.0.1:{server.server_port}/method.html?q={QUESTION}") for _ in range(RUNS)]
        server.shutdown()
    return statistics.median(s for s, _ in runs), statistics.median(mb for _, mb in runs)


def _answered(browser: Browser, address: str) -> tuple[float, float]:
    with browser.new_context() as context:
        page = context.new_page()
        begun = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.locator(".md-search-result__item").first.wait_for(state="attached", timeout=60_000)
        took = time.perf_counter() - begun
        heaps = [page.evaluate("() => performance.memory.usedJSHeapSize")]
        heaps += [worker.evaluate("() => performance.memory?.usedJSHeapSize ?? 0") for worker in page.workers]
        return took, sum(heaps) / 1e6


def row(name: str, browser: Browser, site: Path) -> float:
    index = (site / "search" / "search_index.json").read_bytes()
    took, held = measured(browser, site)
    print(f"  {name:6} index {len(index) / 1e6:6.2f} MB, compressed {len(gzip.compress(index)) / 1e6:5.2f} MB; first result {took:5.2f} s; heap {held:4.0f} MB", flush=True)
    return took


def main() -> int:
    counts = [int(word) for word in sys.argv[1:]] or [10, 100, 1000]
    path = find()
    if not path or not EVENTS.is_file():
        print(MISSING if not path else f"{EVENTS.name} is not at hand: the sites are built of it.")
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, "--enable-precise-memory-info"])
        for count in counts:
            with tempfile.TemporaryDirectory() as folder:
                root = Path(folder)
                lay_out(root, count)
                print(f"{count} articles", flush=True)
                mine, theirs = row("ours", browser, ours(root)), row("stock", browser, stock(root))
                print(f"  {theirs / mine:.1f} times as soon as the stock search", flush=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
