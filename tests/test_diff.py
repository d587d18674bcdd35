"""What changed in meaning between two briefings: as files, as revisions, and what would fall with an article."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from markdown import markdown as html
from stories import told

from generator import export
from generator.diff import Change, changes, markdown
from generator.model import Briefing

ROOT = Path(__file__).parent.parent
CASES = yaml.safe_load((ROOT / "tests" / "cases" / "diffs.yaml").read_text(encoding="utf-8"))
AFTER = "004_58300d141a1de1db"


def published(texts: dict[str, str], people: list[str]) -> dict:
    return json.loads(json.dumps(export.briefing(Briefing("Test", (told(texts, people),)))))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_changed_is_said(case: dict) -> None:
    people = case.get("people", [])
    found = changes(published(case["old"], people), published(case["new"], people))
    said = [(c.heading, c.what) for c in found]
    for heading, what in case["says"]:
        assert any(h == heading and what in w for h, w in said), found
    if case.get("only"):
        assert len(found) == len(case["says"]), found


def test_order_ids_and_layout_of_the_file_change_nothing() -> None:
    """Whatever the files look like: lists in another order, other ids, other white space."""
    briefing = published({"a": CASES[1]["new"]["a"], "b": CASES[1]["new"]["b"]}, ["Ann Lee", "Carl Ruiz"])
    other = json.loads(json.dumps(briefing))
    (story,) = other["stories"]
    for key in ("claims", "comparisons", "timeline", "quotes", "entities", "bottom_line"):
        random.Random(1).shuffle(story[key])
    for number, thing in enumerate(story["claims"] + story["comparisons"] + story["quotes"]):
        thing["id"] = f"other-{number}"
    assert changes(briefing, other) == []


def test_a_merged_person_is_told_once_and_a_parted_one_too() -> None:
    briefing = published({"a": "Ann Lee met Carl Ruiz in Austin. Lee thanked Ruiz."}, ["Ann Lee", "Carl Ruiz"])
    merged = json.loads(json.dumps(briefing))
    entities = merged["stories"][0]["entities"]
    kept, gone = (next(e for e in entities if e["id"] == id) for id in ("ann-lee", "carl-ruiz"))
    kept["mentions"] += gone["mentions"]
    entities.remove(gone)
    whats = lambda old, new: [c.what for c in changes(old, new) if c.heading == "People"]
    assert whats(briefing, merged) == ["no longer followed", "merged into one"]
    assert whats(merged, briefing) == ["followed now", "told apart"]


def test_texts_of_articles_call_nobody_and_make_no_markup() -> None:
    hostile = "<img src=x> @all [link](http://evil.example) #12 `code` www.evil.example *b* | cell"
    shown = markdown([Change("Articles", "added", hostile, "articles/a.html")], "https://example.org/site")
    made = html(shown)
    assert made.count("<a ") == 2 and "<img" not in made and "<code" not in made and "<em" not in made
    assert "@all" not in made and "#12" not in made and "http://" not in made and "www." not in made
    assert 'href="https://example.org/site/articles/a.html"' in made


def test_a_long_list_is_cut_and_counted() -> None:
    rows = [Change("Statements", "gained", f"statement {n}", "") for n in range(40)]
    assert markdown(rows).count("\n- ") == 26 and "and 15 more" in markdown(rows)


# ---------------------------------------------------------------- the verbs


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of two revisions: without the last article, and with it."""
    root = tmp_path_factory.mktemp("project")
    git = lambda *words: subprocess.run(["git", "-C", str(root), "-c", "user.name=t", "-c", "user.email=t@t", *words], check=True, capture_output=True)
    git("init", "-q")
    shutil.copy(ROOT / "briefing.yml", root)
    shutil.copytree(ROOT / "seeds", root / "seeds")
    held = (root / "seeds" / f"{AFTER}.txt").read_text(encoding="utf-8")
    (root / "seeds" / f"{AFTER}.txt").unlink()
    git("add", "-A")
    git("commit", "-qm", "four")
    (root / "seeds" / f"{AFTER}.txt").write_text(held, encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", "five")
    return root


def test_two_revisions_and_two_files_say_the_same(run, project: Path, tmp_path: Path) -> None:
    said = run("diff", "HEAD~1", "HEAD", "--project", project)
    assert said.returncode == 0 and b"**added**" in said.stdout and "compatible → conflict".encode() in said.stdout
    files = []
    for name, ids in (("old", [p for p in sorted((project / "seeds").iterdir()) if AFTER not in p.name]), ("new", [project / "seeds"])):
        done = run("compare", *ids, "--config", project / "briefing.yml")
        files.append(tmp_path / f"{name}.json")
        files[-1].write_bytes(done.stdout)
    assert run("diff", *files).stdout == said.stdout
    assert run("diff", "HEAD", files[1], "--project", project).stdout == b"Nothing changed in meaning.\n"


def test_what_would_fall_with_an_article(run, project: Path) -> None:
    said = run("retract", AFTER, "--project", project).stdout.decode()
    assert "**withdrawn**" in said and "conflict → compatible" in said and "weakened: 3 origins → 2" in said
    assert "settled" in said, "the article that refuted another's date is gone"
    assert subprocess.run(["git", "-C", str(project), "status", "--porcelain"], capture_output=True).stdout == b""


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("diff", "nowhere.json", "HEAD"), 2, "neither a file nor a git revision"),
        (("diff", "--output=x", "HEAD"), 2, ""),
        (("diff", "seeds/{after}.txt", "HEAD"), 1, "it is no JSON"),
        (("retract", "nobody"), 2, "there are: 000_"),
    ],
)
def test_wrong_usage_is_told(run, project: Path, words: tuple[str, ...], code: int, told: str) -> None:
    done = run(words[0], *(str(project / w.format(after=AFTER)) if "{after}" in w else w for w in words[1:]), "--project", project)
    assert done.returncode == code and told in done.stderr.decode() and "Traceback" not in done.stderr.decode()
