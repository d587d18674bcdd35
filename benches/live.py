"""From saving an article to seeing it: how long a reader of ``mkdocs serve`` waits, at 100 articles.

    python benches/live.py [--articles 100]

Two sites of real articles (``../shared/eval/data/events``): ten stories of ten, and one story of all. One article is
saved with a sentence more, five times; printed is the middle of the times until its page, over HTTP, has the sentence,
beside the first build and the seconds of computing that the server spent on each (where the system tells, in /proc), which
do not grow when others use the machine.
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benches"), str(ROOT / "tests" / "browser")]

import search  # noqa: E402

EDITS = 5


def laid(root: Path, count: int, together: bool) -> list[Path]:
    search.lay_out(root, count)
    files = sorted((root / "seeds").rglob("*.txt"))
    if not together:
        return files
    for file in files:
        file.rename(root / "seeds" / file.name)
        if not any(file.parent.iterdir()):
            file.parent.rmdir()
    return sorted((root / "seeds").glob("*.txt"))


def page(root: Path, file: Path) -> str:
    story = "" if file.parent.name == "seeds" else f"stories/{file.parent.name}/"
    return f"{story}articles/{file.stem}.html"


class Serving:
    def __init__(self, root: Path):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        command = [sys.executable, "-m", "mkdocs", "serve", "-f", str(root / "mkdocs.yml"), "-a", self.address]
        self.log: list[str] = []
        env = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env)
        threading.Thread(target=lambda: self.log.extend(self.process.stdout), daemon=True).start()

    def computed(self) -> float:
        """Seconds of the processor so far; 0 where the system does not tell."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            return 0.0
        user, system = stat.read_text().rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def until(self, path: str, words: str) -> float:
        began = time.perf_counter()
        while time.perf_counter() - began < 300:
            try:
                with urllib.request.urlopen(f"http://{self.address}/{path}", timeout=300) as answer:
                    if words in answer.read().decode("utf-8"):
                        return time.perf_counter() - began
            except OSError:
                pass
            time.sleep(0.02)
        raise SystemExit("".join(self.log[-10:]))


def measured(count: int, together: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        file = laid(root, count, together)[count // 2]
        serving = Serving(root)
        try:
            first = serving.until(page(root, file), "<h1")
            waits, spent = [], []
            for n in range(EDITS):
                words = f"The lamp number {n} in the hall was green."
                file.write_text(f"{file.read_text(encoding='utf-8')}\n\n{words}\n", encoding="utf-8")
                before = serving.computed()
                waits.append(serving.until(page(root, file), words))
                spent.append(serving.computed() - before)
                time.sleep(1)
        finally:
            serving.process.terminate()
            serving.process.wait(timeout=30)
    how = "one story" if together else "stories of ten"
    print(f"{count} articles, {how}: first build {first:.1f} s, save to page {statistics.median(waits):.2f} s (from {min(waits):.2f} to {max(waits):.2f}), computing {statistics.median(spent):.2f} s", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=100)
    count = parser.parse_args().articles
    for together in (False, True):
        measured(count, together)
    return 0


if __name__ == "__main__":
    sys.exit(main())
