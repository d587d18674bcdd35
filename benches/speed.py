"""How fast ``analyse`` is beside installed peers, as ratios in one run.

    python benches/speed.py [--articles DIR] [--rounds N]

Each round times every contender once, in turn, so that a machine that slows down slows all of them; what is
printed is the median of the rounds and the ratio to ours. Ours is the whole process, from the start of Python to
the last line of JSON, with every finding; a peer is called inside a running process and does one thing only.
Seconds are those of the processor, so that who else works on the machine counts less, and more cores don't help.
Peers that are not installed are named as such (``pip install -e .[bench]`` brings them).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("BRIEFING_EVAL", HERE.parent.parent / "shared" / "eval")) / "data" / "events"


def texts(folder: Path | None) -> list[str]:
    """The articles to read: those of the evaluation's events, or the ``.txt`` files of a folder."""
    if folder:
        return [p.read_text(encoding="utf-8") for p in sorted(folder.rglob("*.txt"))]
    return [json.loads(line)["text"] for f in sorted(DATA.glob("*.jsonl")) for line in f.open(encoding="utf-8")]


def ours(articles: list[str]) -> None:
    with tempfile.TemporaryDirectory() as tmp:
        for n, text in enumerate(articles):
            (Path(tmp) / f"a{n:04d}.txt").write_text(text, encoding="utf-8")
        # As it is used: modules are compiled once, in the first round if need be.
        usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        began = os.times()
        subprocess.run([sys.executable, "-m", "generator", "analyse", tmp], cwd=HERE.parent, env=usual, check=True, stdout=subprocess.DEVNULL)
        ended = os.times()                             # writing the files is not reading them
        ours.took = ended.children_user - began.children_user + ended.children_system - began.children_system


class Tokenizer:
    """sumy's own wants data from the network; this one costs it less than that would."""

    language = "english"

    def to_sentences(self, text: str) -> list[str]:
        from sentencex import segment

        return [s.strip() for s in segment("en", text) if s.strip()]

    def to_words(self, sentence: str) -> list[str]:
        return sentence.split()


def sumy_lexrank(articles: list[str]) -> None:
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer

    for text in articles:
        LexRankSummarizer()(PlaintextParser.from_string(text, Tokenizer()).document, 3)


def trafilatura_extract(articles: list[str]) -> None:
    from trafilatura import extract

    for text in articles:
        extract("<html><body><article>" + "".join(f"<p>{line}</p>" for line in text.splitlines()) + "</article></body></html>")


def recognizers_dates(articles: list[str]) -> None:
    from recognizers_date_time import recognize_datetime

    for text in articles[:10]:                         # 2.5 articles a second: ten are enough
        recognize_datetime(text, "en-us")


PEERS: dict[str, tuple[Callable[[list[str]], None], int | None]] = {
    "sumy LexRank (summary)": (sumy_lexrank, None),
    "trafilatura (main text of simple HTML)": (trafilatura_extract, None),
    "MS Recognizers (dates)": (recognizers_dates, 10),
}


def rate(run: Callable[[list[str]], None], articles: list[str], of: int | None) -> float | None:
    """Articles in a second of one core; None where the peer is not installed."""
    began = time.process_time()
    try:
        run(articles)
    except ImportError:
        return None
    took = getattr(run, "took", None) or time.process_time() - began
    return min(len(articles), of or len(articles)) / took


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    articles = texts(args.articles)
    if not articles:
        print("speed: not measured, no articles; name a folder with --articles")
        return 0
    rates: dict[str, list[float | None]] = {"ours": [], **{name: [] for name in PEERS}}
    for _ in range(args.rounds):
        rates["ours"].append(rate(ours, articles, None))
        for name, (run, of) in PEERS.items():
            rates[name].append(rate(run, articles, of))
    mine = statistics.median(rates["ours"])
    words = sum(len(t.split()) for t in articles) / len(articles)
    print(f"speed: {len(articles)} articles of {words:.0f} words, {args.rounds} rounds, medians, seconds of one core")
    print(f"speed: ours, all findings, whole process: {mine:.1f} articles/s")
    for name, found in rates.items():
        if name != "ours":
            known = [r for r in found if r]
            print(f"speed: {name}: " + (f"{statistics.median(known):.1f} articles/s; ours is {mine / statistics.median(known):.2f} times that" if known else "not installed"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
