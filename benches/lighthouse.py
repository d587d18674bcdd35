"""Lighthouse on the home page and on an article of 2,000 words, as a phone sees them, and what a visit weighs.

    python benches/lighthouse.py [--against DIR]

Builds the project's own site with one long article more (of ``../shared/eval/data/events``), serves it compressed
and lets Lighthouse (npm; fetched by ``npx``) open it in Chromium. Printed for each page: the scores, and the
compressed kB of a first visit and of a later one (the files that a browser keeps left out), without the search index.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "browser")]

from chromium import FLAGS, MISSING, find  # noqa: E402

EVENTS = Path(os.environ.get("BRIEFING_EVAL", ROOT.parent / "shared" / "eval")) / "data" / "events" / "g5.jsonl"
LIGHTHOUSE = "lighthouse@12.8.2"                 # the last that runs on Node 20
WORDS = 2000
CATEGORIES = ("performance", "accessibility", "best-practices")
KEPT = (".css", ".js", ".png", ".svg", ".woff2")  # what a browser keeps from the first visit
COMPRESSED = (".html", ".css", ".js", ".json", ".xml", ".svg")


class Compressing(SimpleHTTPRequestHandler):
    """As a host serves files: compressed, over connections that stay open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.suffix not in COMPRESSED or not path.is_file():
            return super().do_GET()
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        for name, value in (("Content-Type", self.guess_type(str(path))), ("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def build(root: Path) -> Path:
    """The project's site with an article of 2,000 words more."""
    for name in ("mkdocs.yml", "briefing.yml"):
        shutil.copy(ROOT / name, root)
    for name in ("seeds", "site_src"):
        shutil.copytree(ROOT / name, root / name)
    texts = [json.loads(line)["text"].split() for line in EVENTS.read_text(encoding="utf-8").splitlines()]
    (root / "seeds" / "long.txt").write_text(" ".join(max(texts, key=len)[:WORDS]), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "generator", "build", "--no-strict", str(root)], check=True, cwd=ROOT, capture_output=True)
    return root / "site"


def looked_at(address: str, chromium: str) -> dict:
    """Lighthouse's report, in its default form: a slow phone."""
    flags = " ".join(["--headless=new", *FLAGS])
    command = ["npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={flags}"]
    done = subprocess.run(command, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def printed(name: str, report: dict) -> None:
    scores = ", ".join(f"{key} {report['categories'][key]['score'] * 100:.0f}" for key in CATEGORIES)
    sent = [(item["url"], item["transferSize"]) for item in report["audits"]["network-requests"]["details"]["items"] if "/search/" not in item["url"]]
    later = sum(size for url, size in sent if not url.partition("?")[0].endswith(KEPT))
    print(f"{name:8} {scores}; first visit {sum(s for _, s in sent) / 1000:.0f} kB, later {later / 1000:.0f} kB", flush=True)
    lost = [a for key in CATEGORIES for a in report["categories"][key]["auditRefs"] if a["weight"] and (report["audits"][a["id"]]["score"] or 0) < 0.9]
    for audit in lost:
        found = report["audits"][audit["id"]]
        print(f"         {found['score']}: {found['title']} {found.get('displayValue', '')}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--against", type=Path, help="a site that is built already")
    given = parser.parse_args().against
    chromium = find()
    if not chromium or not shutil.which("npx") or not EVENTS.is_file():
        print(MISSING if not chromium else "npx and the evaluation's events are needed.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        site = given or build(Path(folder))
        with ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(site))) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            for name, path in (("home", "index.html"), ("article", "articles/long.html"), ("compare", "compare.html")):
                printed(name, looked_at(f"http://127.0.0.1:{server.server_port}/{path}", chromium))
            server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
