"""The command line, run as its users run it: a process, its exit code, and what it prints."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.progress import Stages, drawn

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


def test_data_for_programs_come_without_a_word(run) -> None:
    """Unless somebody asks."""
    assert run("compare", SEEDS).stderr == b""
    asked = run("compare", SEEDS, "--verbose")
    assert asked.stdout == run("compare", SEEDS).stdout
    assert b"analysing 3/5 003_" in asked.stderr and b"analysing: 5, " in asked.stderr and b"comparing: " in asked.stderr


def test_check_says_its_stages_to_a_pipe(run, folder) -> None:
    base = folder({"seeds/a.txt": "Ana Lopez spoke.\n", "seeds/b.txt": ""})
    usual, quiet = run("check", cwd=base, env={"PYTHONPATH": str(ROOT)}), run("check", "--quiet", cwd=base, env={"PYTHONPATH": str(ROOT)})
    assert [line.split(b":")[0] for line in usual.stderr.splitlines()] == [b"analysing", b"comparing"]
    assert b"1 article, 1 fault" in usual.stdout
    assert quiet.stderr == b"" and quiet.stdout.startswith(b"fault: b.txt") and len(quiet.stdout.splitlines()) == 1
    assert quiet.returncode == usual.returncode == 1


@pytest.mark.parametrize("before, after", [(["--quiet"], []), ([], ["--quiet"])])
def test_quiet_stands_before_the_verb_or_behind_it(run, folder, before: list[str], after: list[str]) -> None:
    base = folder({})
    done = run(*before, "init", *after, "new", cwd=base, env={"PYTHONPATH": str(ROOT)})
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (base / "new" / "briefing.yml").is_file()


def test_quiet_and_verbose_exclude_each_other(run) -> None:
    assert run("check", "--quiet", "--verbose").returncode == 2


@pytest.mark.parametrize("options, shown", [((), True), (("--quiet",), False)])
def test_progress_on_a_terminal(options: tuple[str, ...], shown: bool) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "generator", "compare", str(SEEDS), *options]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, timeout=60)
    os.write(theirs, b".")
    os.close(theirs)
    written = b""
    with contextlib.suppress(OSError):  # nobody writes any more
        while part := os.read(ours, 1 << 16):
            written += part
    os.close(ours)
    assert json.loads(done.stdout)
    assert written == b"." or shown
    assert ("analysing        ██████████████░░░░░░░░░░ 3/5".encode() in written and written.endswith(b"\r\x1b[K.")) == shown, "wiped when it is done"


@pytest.mark.parametrize(
    ("done", "total", "columns", "expected"),
    [
        (0, 0, 80, "reading"),
        (5, 0, 80, "reading"),
        (1, 3, 80, "reading          ████████░░░░░░░░░░░░░░░░ 1/3"),
        (3, 3, 80, "reading          ████████████████████████ 3/3"),
        (1, 3, 59, "reading 1/3"),
        (1, 3, 8, "reading"),
    ],
)
def test_the_bar(done: int, total: int, columns: int, expected: str) -> None:
    assert drawn("reading", done, total, columns) == expected


def test_seconds_of_a_stage_in_the_midst_of_another_are_its_own() -> None:
    now, told = iter([0, 1, 3, 7, 7, 8]), []
    stages = Stages(None, told.append, clock=lambda: float(next(now)))
    stages("writing", 0, 2)                 # at 0
    with stages.within("checking"):         # from 1 to 3
        pass
    stages("writing", 2, 2)
    stages("indexing", 0, 0)                # writing ends at 7
    stages.close()
    assert stages.seconds == {"checking": 2.0, "writing": 5.0, "indexing": 1.0}
    assert told == ["writing: 2, 5.0 s", "indexing: 1.0 s", "checking: 1, 2.0 s"]


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
