"""The command line: ``python -m generator VERB``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from generator import config, export
from generator.analyse import SENTENCES, analyse
from generator.compare import compare
from generator.ingest import read_folder


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="briefing")
    parser.add_argument("verb", choices=("analyse", "compare"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--config", type=Path)
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    args = parser.parse_args(argv)
    settings = config.load(args.config)
    reading = read_folder(args.paths, settings)
    for fault in reading.faults:
        print(fault, file=sys.stderr)
    found = [analyse(a, settings, args.sentences) for a in reading.articles]
    rows = [export.analysis(a) for a in found] if args.verb == "analyse" else [export.briefing(compare(found, settings))]
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))
    return 1 if reading.faults else 0
