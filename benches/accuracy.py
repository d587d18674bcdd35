"""The gate: accuracy on data that others wrote never falls.

    python benches/accuracy.py                      every task against its floors
    python benches/accuracy.py quotes dates         some of them
    python benches/accuracy.py --raise              lift the floors to what is reached now
    python benches/accuracy.py --lower "reason"     set them to what is reached now, lower too; the reason is kept

The data lies beside the project (``../shared/eval``, or where ``BRIEFING_EVAL`` says); where it is absent the
gate says so and passes. The floors hold for one state of the data: its fingerprint stands beside them, and a
change of it fails the gate until somebody looks (``--lower`` with the reason takes the new data over).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
DATA = Path(os.environ.get("BRIEFING_EVAL", HERE.parent.parent / "shared" / "eval"))
SLACK = 0.0005           # the floors are kept to three places

#: task -> the figures that have a floor; a name with "-" in front must not rise
GATED: dict[str, tuple[str, ...]] = {
    "sentences": ("f1",),
    "boilerplate": ("column f1", "page f1"),
    "names": ("b3 ecbplus", "b3 meantime"),
    "quotes": ("attribution f1", "right when named"),
    "dates": ("value f1 meantime", "calendar meantime"),
    "summaries": ("neus rouge2", "realsumm rouge1", "realsumm scu"),
    "origins": ("f1",),
    "conflicts": ("accuracy", "precision"),
    "comparisons": ("aligned f1", "aligned recall", "verdict macro f1", "conflict precision", "conflict recall", "shared quotes found", "shared quotes precision"),
    "visit": ("speaker right", "right when named", "verdicts right", "quote variants", "agreements", "-conflicts shown", "-speakers named beyond the gold", "-boilerplate lines kept", "-article lines set aside"),
}


def fingerprint(task: str) -> str:
    """What the task is measured with: its data, its gold and the runner, as one hash."""
    folders = {"sentences": "sentences", "comparisons": "events", "origins": "events", "visit": None}
    folder = folders.get(task, task)
    files = [DATA / "run.py", *sorted((DATA / "score").glob("*.py"))]
    files += sorted((DATA / "data" / folder).glob("*")) if folder else []
    files += sorted((DATA / "gold").glob("*.yaml")) if task in ("comparisons", "visit", "origins") else []
    return hashlib.sha256(b"".join(hashlib.sha256(f.read_bytes()).digest() for f in files)).hexdigest()[:16]


def measured(tasks: list[str]) -> dict[str, dict[str, float]]:
    """The runner's figures; it calls the program as a user does."""
    command = [sys.executable, str(DATA / "run.py"), "--json", *tasks]
    done = subprocess.run(command, cwd=HERE.parent, capture_output=True, text=True, encoding="utf-8")
    try:
        told = json.loads(done.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"the runner gave no answer: {done.stderr.strip() or done.stdout.strip()}") from None
    return {task: {name: _number(value) for name, value in figures.items()} for task, figures in told.items()}


def _number(value: object) -> object:
    """"7 of 7" as 7."""
    counted = re.fullmatch(r"(\d+) of \d+", value) if isinstance(value, str) else None
    return int(counted.group(1)) if counted else value


def judged(task: str, figures: dict[str, float], kept: dict) -> list[str]:
    """What is wrong with a task's figures, in words; nothing where all floors hold."""
    if "no answer" in figures:
        return [f"{task}: no answer: {figures['no answer']}"]
    if kept.get("fingerprint") != fingerprint(task):
        return [f"{task}: the data changed since its floors were set; look at what changed, then --lower with the reason"]
    wrong = []
    for name, floor in kept["floors"].items():
        sign = -1 if name.startswith("-") else 1
        value = figures[name.removeprefix("-")]
        if sign * value < sign * floor - SLACK:
            wrong.append(f"{task}: {name.removeprefix('-')} is {value:.3f}, {'above its ceiling' if sign < 0 else 'below its floor'} {floor:.3f}")
    return wrong


def lifted(task: str, figures: dict[str, float], kept: dict, lower: bool) -> dict:
    """The floors after this run: never lower unless that was asked for."""
    floors = {}
    for name in GATED[task]:
        sign, value = (-1, figures[name[1:]]) if name.startswith("-") else (1, figures[name])
        value = round(float(value), 3)
        old = kept.get("floors", {}).get(name)
        floors[name] = value if old is None or lower or sign * value > sign * old else old
    return {"fingerprint": fingerprint(task), "floors": floors}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tasks", nargs="*", metavar="task", help=", ".join(GATED))
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--raise", dest="lift", action="store_true", help="lift the floors to what is reached now")
    change.add_argument("--lower", metavar="REASON", help="set the floors to what is reached now, and keep the reason")
    args = parser.parse_args(argv)
    tasks = args.tasks or list(GATED)
    unknown = [t for t in tasks if t not in GATED]
    if unknown:
        parser.error(f"no such task: {', '.join(unknown)}; there are {', '.join(GATED)}")
    if not (DATA / "run.py").is_file():
        print(f"accuracy: not measured, no evaluation data at {DATA}")
        return 0
    kept = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {"tasks": {}, "lowered": []}
    figures = measured(tasks)
    if args.lift or args.lower:
        return _rewrite(tasks, figures, kept, args.lower)
    wrong = [w for t in tasks for w in judged(t, figures[t], kept["tasks"].get(t, {}))]
    for task in tasks:
        shown = ", ".join(f"{n.removeprefix('-')} {figures[task][n.removeprefix('-')]:.3f}" for n in GATED[task] if n.removeprefix("-") in figures[task])
        print(f"accuracy: {task}: {shown or 'no answer'}")
    print("\n".join(f"accuracy: FAULT {w}" for w in wrong) or "accuracy: every floor holds")
    return 1 if wrong else 0


def _rewrite(tasks: list[str], figures: dict, kept: dict, reason: str | None) -> int:
    missing = [t for t in tasks if "no answer" in figures[t]]
    if missing:
        print(f"accuracy: no answer for {', '.join(missing)}; the floors stay")
        return 1
    for task in tasks:
        if reason is None and kept["tasks"].get(task, {}).get("fingerprint", fingerprint(task)) != fingerprint(task):
            print(f"accuracy: {task}: the data changed; --lower with the reason takes it over")
            return 1
        kept["tasks"][task] = lifted(task, figures[task], kept["tasks"].get(task, {}), reason is not None)
    if reason:
        kept["lowered"].append({"tasks": tasks, "reason": reason})
    FLOORS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"accuracy: floors written for {', '.join(tasks)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
