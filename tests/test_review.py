"""What a reviewer gets for a pull request: the comment, the preview, and nothing from whom it does not come."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BRIEFING = Path(sys.executable).with_name("briefing")
HEAD = "0123456789abcdef"
#: Stands for the host's command line: answers what it is asked, and notes what it is told.
GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$NOTED"
case "$*" in
  *"/pulls/"*) echo "$ACTUAL_HEAD" ;;
  *"--paginate"*) echo "$EXISTING" ;;
  *"body=@"*) for word; do case $word in body=@*) cp "${word#body=@}" "$NOTED.body" ;; esac; done ;;
esac
"""


@pytest.fixture(scope="module")
def published(run, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The briefing without its last article, and whole."""
    folder = tmp_path_factory.mktemp("published")
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    files = []
    for name, paths in (("old", seeds[:-1]), ("new", seeds)):
        files.append(folder / f"{name}.json")
        files[-1].write_bytes(run("compare", *paths, "--config", ROOT / "briefing.yml").stdout)
    return files[0], files[1]


def comment(*arguments: object) -> str:
    env = os.environ | {"BRIEFING": str(BRIEFING)}
    done = subprocess.run([ROOT / ".ci" / "comment", *map(str, arguments)], capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_comment_says_what_changes_and_where(published: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "log").write_text("INFO    -  Building\nWARNING -  briefing: seeds/x.txt: it is <b>empty</b>. Fill it.\n", encoding="utf-8")
    said = comment(*published, "https://example.org/preview/7", tmp_path / "log")
    assert said.startswith("<!-- briefing: preview -->\n[Preview](https://example.org/preview/7/index.html)")
    assert "**added**" in said and "compatible → conflict" in said
    assert "(https://example.org/preview/7/compare.html)" in said, "direct links to the pages that changed"
    assert "it is &lt;b&gt;empty&lt;/b&gt;. Fill it." in said and "Building" not in said


def test_a_build_that_failed_is_told(published: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "log").write_text("ERROR   -  Config value 'plugins': no such plugin\n", encoding="utf-8")
    said = comment(published[0], tmp_path / "none.json", "https://example.org/preview/7", tmp_path / "log")
    assert "was not built" in said and "no such plugin" in said and "[Preview]" not in said


@pytest.mark.parametrize("spoilt", [{"stories": [{"id": "", "claims": [3]}]}, {"stories": [{"id": ""}, 5]}, [], {"stories": [{"id": "", "claims": [{"status": "agreed", "evidence": [{}], "articles": [], "origins": []}]}]}])
def test_a_file_that_is_no_briefing_is_a_fault(run, published: tuple[Path, Path], tmp_path: Path, spoilt: object) -> None:
    (tmp_path / "new.json").write_text(json.dumps(spoilt), encoding="utf-8")
    done = run("diff", published[0], tmp_path / "new.json")
    assert done.returncode == 1 and "no briefing" in done.stderr.decode() and "Traceback" not in done.stderr.decode()


# ---------------------------------------------------------------- the preview


@pytest.fixture
def host(published: tuple[Path, Path], tmp_path: Path):
    """A clone with a pages branch at its origin, a built site, and the host's command line as a script."""
    git = lambda *words, at=None: subprocess.run(["git", "-C", str(at or tmp_path), "-c", "user.name=t", "-c", "user.email=t@t", *words], check=True, capture_output=True, text=True)
    origin, clone, built = tmp_path / "origin.git", tmp_path / "clone", tmp_path / "built"
    git("init", "-q", "--bare", "-b", "main", str(origin))
    git("clone", "-q", str(origin), str(clone))
    shutil.copytree(ROOT / ".ci", clone / ".ci")
    shutil.copy(ROOT / "Makefile", clone)
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "briefing").symlink_to(BRIEFING)
    for mark in (".python", ".site"):
        (clone / ".venv" / mark).touch()
    for name in ("requirements.lock", "pyproject.toml"):
        (clone / name).touch()
        os.utime(clone / name, (1, 1))
    (clone / ".gitignore").write_text(".venv\n", encoding="utf-8")
    git("add", "-A", at=clone)
    git("commit", "-qm", "main", at=clone)
    git("push", "-q", "origin", "HEAD:main", at=clone)
    (clone / "data").mkdir()
    shutil.copy(published[0], clone / "data" / "briefing.json")
    git("add", "-A", at=clone)
    git("commit", "-qm", "pages", at=clone)
    git("push", "-q", "origin", "HEAD:gh-pages", at=clone)
    git("reset", "-q", "--hard", "HEAD~1", at=clone)
    (built / "site" / "data").mkdir(parents=True)
    (built / "site" / "index.html").write_text("<h1>New</h1>", encoding="utf-8")
    shutil.copy(published[1], built / "site" / "data" / "briefing.json")
    (built / "review").mkdir()
    (built / "review" / "log").write_text("", encoding="utf-8")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "gh").write_text(GH, encoding="utf-8")
    (tmp_path / "bin" / "gh").chmod(0o755)

    def preview(number: str, head: str = HEAD, existing: str = ""):
        (built / "review" / "number").write_text(f"{number}\n", encoding="utf-8")
        env = {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "HOME": str(tmp_path), "REPOSITORY": "o/r", "HEAD_SHA": HEAD, "PAGES": "https://o.example/r"}
        env |= {"NOTED": str(tmp_path / "noted"), "ACTUAL_HEAD": head, "EXISTING": existing}
        done = subprocess.run([clone / ".ci" / "preview", str(built)], capture_output=True, text=True, env=env)
        files = subprocess.run(["git", "-C", str(origin), "ls-tree", "-r", "--name-only", "gh-pages"], capture_output=True, text=True).stdout.split()
        noted = (tmp_path / "noted").read_text(encoding="utf-8") if (tmp_path / "noted").exists() else ""
        return done, files, noted

    preview.comment = tmp_path / "noted.body"
    return preview


@pytest.mark.parametrize(("existing", "verb"), [("", "-X POST repos/o/r/issues/7/comments"), ("99", "-X PATCH repos/o/r/issues/comments/99")])
def test_the_preview_is_published_and_one_comment_kept(host, existing: str, verb: str) -> None:
    done, files, noted = host("7", existing=existing)
    assert done.returncode == 0, done.stderr
    assert "preview/7/index.html" in files and "data/briefing.json" in files
    assert verb in noted
    assert "compatible → conflict" in host.comment.read_text(encoding="utf-8")


@pytest.mark.parametrize(("number", "head"), [("7", "another commit"), ("../..", HEAD), ("", HEAD), ("7; rm -rf /", HEAD)])
def test_nothing_is_published_for_another_request(host, number: str, head: str) -> None:
    done, files, noted = host(number, head=head)
    assert done.returncode == 2 and not any(f.startswith("preview/") for f in files) and "-X" not in noted
