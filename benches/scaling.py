"""What comparing costs as a story grows: 10, 100 and 1,000 articles in one story.

    python benches/scaling.py [--articles DIR] [--sizes 10 100 1000]

Two stories, both made from real articles. In *many events* every text is told once, then again as another event:
other names, other numbers, every fourth sentence left out. In *one event* ten texts that tell of one event are told
over and over with other numbers and other sentences left out, as reprints of one agency's report are: the worst that
can come, since everything is alike. Analysing is timed apart; it sees one article at a time and is linear by its
nature. Seconds are those of the processor. What is printed is milliseconds an article, and how many times that of the
smallest story it is: 1 is linear.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benches.speed import DATA  # noqa: E402
from benches.speed import texts as read  # noqa: E402
from generator.analyse import analyse  # noqa: E402
from generator.compare import compare  # noqa: E402
from generator.ingest import read_folder  # noqa: E402
from generator.model import Analysis, Settings  # noqa: E402

SIZES = (10, 100, 1000)
SAME = 10                # texts that the story of one event is made from
LEFT_OUT = 4             # one sentence in so many is missing in a copy
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?![\w.,])")
STOP = re.compile(r"(?<=[a-z][.!?”]) +(?=[A-Z“])")


def varied(text: str, copy: int, names: list[str] | None) -> str:
    """The same text told again: other numbers, fewer sentences, and other names where there are ``names`` to draw from."""
    if copy == 0:
        return text
    sentences = [s for n, s in enumerate(STOP.split(text)) if (n + copy) % LEFT_OUT]
    told = NUMBER.sub(lambda m: str(int(m.group()) + copy), " ".join(sentences))
    if names is None:
        return told
    place = {name: n for n, name in enumerate(names)}
    return NAME.sub(lambda m: names[(place.get(m.group(), 0) + 17 * copy) % len(names)], told)


def stories(texts: list[str], event: list[str], size: int) -> dict[str, list[str]]:
    """name -> the articles of the story, as many as ``size``."""
    names = sorted({m.group() for t in texts for m in NAME.finditer(t)})
    many = [varied(texts[n % len(texts)], n // len(texts), names) for n in range(size)]
    one = [varied(event[n % len(event)], n // len(event), None) for n in range(size)]
    return {"many events": many, "one event": one}


def largest_event(texts: list[str]) -> list[str]:
    """The texts of the event that most articles tell; of a folder, its first."""
    rows = [json.loads(line) for f in sorted(DATA.glob("*.jsonl")) for line in f.open(encoding="utf-8")]
    told = Counter(r["event"] for r in rows)
    if not rows:
        return texts[:SAME]
    largest = max(sorted(told), key=told.__getitem__)
    return [r["text"] for r in rows if r["event"] == largest][:SAME]


def analysed(articles: list[str], settings: Settings) -> tuple[list[Analysis], float]:
    """The analyses of the texts as one story, and the seconds of reading them."""
    with tempfile.TemporaryDirectory() as tmp:
        for n, text in enumerate(articles):
            (Path(tmp) / f"a{n:04d}.txt").write_text(text, encoding="utf-8")
        reading = read_folder([Path(tmp)], settings)
    began = time.process_time()
    found = [analyse(a, settings) for a in reading.articles]
    return found, time.process_time() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    args = parser.parse_args()
    texts = sorted(read(args.articles), key=lambda t: hashlib.sha256(t.encode()).digest())       # events mixed, in any number
    if not texts:
        print("scaling: not measured, no articles; name a folder with --articles")
        return 0
    settings, event = Settings(), texts[:SAME] if args.articles else largest_event(texts)
    compare(analysed(texts, settings)[0], settings)              # what is compiled or remembered once is so here
    first: dict[str, float] = {}
    for size in args.sizes:
        for name, articles in stories(texts, event, size).items():
            found, reading = analysed(articles, settings)
            began = time.process_time()
            compare(found, settings)
            each = 1000 * (time.process_time() - began) / size
            first.setdefault(name, each)
            print(f"scaling: {name}, {size} articles: compare {each:.1f} ms an article, {each / first[name]:.2f} times the smallest story's; "
                  f"analyse {1000 * reading / size:.1f} ms", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
