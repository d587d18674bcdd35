"""The command line, run as its users run it: a process, its exit code, and what it prints."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
CASES = yaml.safe_load((Path(__file__).parent / "cases" / "cli.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["id"])
def test_cli(case: dict, folder, run) -> None:
    done = run(*case["args"], cwd=folder(case.get("files", {})), env={"PYTHONPATH": str(ROOT)})
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert done.returncode == case["code"], err
    assert "Traceback" not in out + err
    for words in case.get("out", ()):
        assert words in out
    for words in case.get("err", ()):
        assert words in err
    if "lines" in case:
        assert len(out.splitlines()) == case["lines"]
    if case["args"][:1] in (["analyse"], ["compare"]):
        for line in out.splitlines():
            json.loads(line, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


def test_offsets_are_characters_of_the_text(run) -> None:
    rows = [json.loads(line) for line in run("analyse", SEEDS).stdout.splitlines()]
    assert [r["article"]["id"] for r in rows] == sorted(p.stem for p in SEEDS.glob("*.txt"))
    for row in rows:
        text = row["article"]["text"]
        assert text == (SEEDS / f"{row['article']['id']}.txt").read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        spans = [s for kind in ("blocks", "sentences", "mentions", "quotes", "quantities", "dates") for s in row[kind]]
        assert spans and all(0 <= s["start"] < s["end"] <= len(text) for s in spans)
        assert not any(text[s["start"]].isspace() or text[s["end"] - 1].isspace() for s in spans)
        assert row["summary"] == sorted(row["summary"]) and row["summary"][-1] < len(row["sentences"])


@pytest.mark.parametrize("count", [1, 4])
def test_sentences_of_a_summary(run, count: int) -> None:
    rows = [json.loads(line) for line in run("analyse", SEEDS, "--sentences", count).stdout.splitlines()]
    assert [len(r["summary"]) for r in rows] == [count] * 5


def test_utf8_whatever_the_locale(run) -> None:
    plain = run("analyse", SEEDS).stdout
    poor = run("analyse", SEEDS, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"})
    assert poor.returncode == 0, poor.stderr.decode()
    assert poor.stdout == plain and "’".encode() in plain


def test_a_file_name_that_is_no_utf8(folder, run) -> None:
    base = folder({"in/.keep": ""})
    try:
        Path(os.fsdecode(os.fsencode(base / "in") + b"/caf\xe9.txt")).write_text("A flood closed the road.\n", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only names in UTF-8")
    done = run("analyse", "in", cwd=base, env={"PYTHONPATH": str(ROOT)})
    assert b"Traceback" not in done.stderr
    for line in done.stdout.decode("utf-8").splitlines():
        json.loads(line)


def test_a_reader_that_goes_away_is_no_error() -> None:
    """As in ``briefing analyse seeds | head -c 1``: nothing is said about it."""
    command = [sys.executable, "-m", "generator", "analyse", str(SEEDS)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    err = process.stderr.read()
    process.wait(timeout=60)
    assert err == b"" and process.returncode == 141


def test_nothing_is_said_when_piped(run) -> None:
    assert run("compare", SEEDS).stderr == b""


def test_progress_on_a_terminal() -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "generator", "compare", str(SEEDS)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, timeout=60)
    os.close(theirs)
    shown = os.read(ours, 1 << 16)
    os.close(ours)
    assert b"3/5" in shown and shown.endswith(b"\r\x1b[K"), "the line is wiped when it is done"
    assert json.loads(done.stdout)


def test_analyse_and_compare_load_neither_mkdocs_nor_templates() -> None:
    program = (
        "import sys; from generator.cli import main\n"
        "for verb in ('analyse', 'compare'):\n    main([verb, sys.argv[1]])\n"
        "print(sorted({m.split('.')[0] for m in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(SEEDS)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not set(eval(done.stderr)) & {"mkdocs", "material", "jinja2", "markdown", "watchdog", "click", "markupsafe", "numpy"}


def test_order_of_arguments_and_hash_seed_do_not_matter(run, folder) -> None:
    texts = {p.name: p.read_bytes() for p in sorted(SEEDS.glob("*.txt"))}
    backwards = folder({f"seeds/{name}": texts[name] for name in reversed(texts)})
    one = run("compare", SEEDS, "--config", ROOT / "briefing.yml", env={"PYTHONHASHSEED": "1"}).stdout
    two = run("compare", backwards / "seeds", "--config", ROOT / "briefing.yml", env={"PYTHONHASHSEED": "2"}).stdout
    files = sorted((backwards / "seeds").glob("*.txt"), reverse=True)
    three = run("compare", *files, "--config", ROOT / "briefing.yml", env={"PYTHONHASHSEED": "3"}).stdout
    assert one == two == three != b""
