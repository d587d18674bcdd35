"""The generated pages as files: marked, listed, never over what a hand wrote; and other engines build a site of them."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish import files, tables

ROOT = Path(__file__).parent.parent
PAGE = "---\ntitle: \"A\"\ngenerated: true\n---\n\nText.\n"


# ---------------------------------------------------------------- files and their marks


def test_only_what_differs_is_written_and_what_is_withdrawn_goes(tmp_path: Path) -> None:
    first = files.write(tmp_path, {"a.md": PAGE, "people/b.md": PAGE}, {"data/x.json": b"{}"})
    assert first.files == ("a.md", "data/x.json", "people/b.md") and not first.removed and not first.kept
    stamp = (tmp_path / "a.md").stat().st_mtime_ns
    second = files.write(tmp_path, {"a.md": PAGE}, {})
    assert second.removed == ("data/x.json", "people/b.md") and not (tmp_path / "people").exists()
    assert (tmp_path / "a.md").stat().st_mtime_ns == stamp


@pytest.mark.parametrize(
    ("there", "kept"),
    [
        ("# Mine\n", True),
        ("---\ntitle: Mine\n---\n\nIt says generated: true in its text.\n", True),
        ("---\ngenerated: false\n---\n", True),
        (PAGE, False),
        (PAGE.replace("\n", "\r\n"), False),
    ],
)
def test_what_a_hand_wrote_stays(tmp_path: Path, there: str, kept: bool) -> None:
    (tmp_path / "a.md").write_bytes(there.encode())
    done = files.write(tmp_path, {"a.md": PAGE + "New.\n"}, {})
    assert (done.kept == ("a.md",)) == kept
    assert ((tmp_path / "a.md").read_bytes() == there.encode()) == kept


def test_a_page_that_lost_its_mark_is_not_removed(tmp_path: Path) -> None:
    files.write(tmp_path, {"a.md": PAGE}, {})
    (tmp_path / "a.md").write_text("# Mine now\n", encoding="utf-8")
    assert files.write(tmp_path, {}, {}).removed == () and (tmp_path / "a.md").exists()


def test_a_manifest_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("{}", encoding="utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / files.MANIFEST).write_text(json.dumps({"files": ["../out.json", str(tmp_path / "out.json")]}), encoding="utf-8")
    files.write(folder, {}, {})
    assert (tmp_path / "out.json").exists()


def test_a_broken_manifest_is_told(run, tmp_path: Path) -> None:
    (tmp_path / files.MANIFEST).write_text("{", encoding="utf-8")
    done = run("write", tmp_path, "--project", ROOT)
    assert done.returncode == 1 and files.MANIFEST in done.stderr.decode() and "Traceback" not in done.stderr.decode()


# ---------------------------------------------------------------- other engines


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, run) -> Path:
    """A project whose pages lie in ``site_src/`` as files, and which no longer names the plugin."""
    root = tmp_path_factory.mktemp("written")
    shutil.copytree(ROOT / "site_src", root / "site_src")
    assert run("write", root / "site_src", "--project", ROOT).returncode == 0
    config = re.sub(r"(?m)^  briefing: \{\}\n", "", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    config = config.replace("  name: material\n", f"  name: material\n  custom_dir: {ROOT / 'templates' / 'theme'}\n")
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return root


def content(page: Path) -> str:
    """The page itself, without the frame around it and without the link to edit it."""
    html = page.read_text(encoding="utf-8")
    body = re.search(r'<article class="md-content__inner md-typeset">(.*?)</article>\s*</div>', html, re.S).group(1)
    return re.sub(r'<a[^>]*class="md-content__button.*?</a>', "", body, flags=re.S).strip()


def test_without_the_plugin_the_pages_are_the_same(written: Path, built_site: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(written / "mkdocs.yml"), "-d", str(written / "plain")], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    pages = sorted(p.relative_to(built_site) for p in built_site.rglob("*.html") if p.name != "404.html")
    assert len(pages) > 10
    for page in pages:
        assert content(written / "plain" / page) == content(built_site / page), page


def test_zensical_builds_a_readable_site_of_them(written: Path, built_site: Path) -> None:
    """For the day Material ends. It says "no issues" of an empty folder, so the pages are counted."""
    config = (written / "mkdocs.yml").read_text(encoding="utf-8")
    (written / "zensical.yml").write_text(re.sub(r"(?m)^  custom_dir: .*\n", "", config), encoding="utf-8")
    done = subprocess.run([Path(sys.executable).with_name("zensical"), "build", "-f", "zensical.yml"], cwd=written, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    names = lambda site: sorted(p.relative_to(site).as_posix() for p in site.rglob("*.html"))
    assert names(written / "site") == names(built_site)
    article = next((written / "site" / "articles").glob("004*.html")).read_text(encoding="utf-8")
    assert 'id="s4"' in article and "for seven and a half hours" in re.sub(r"<[^>]+>", "", article)


def test_written_pages_replace_nothing_where_the_plugin_is(run, built_site: Path, tmp_path: Path) -> None:
    """A stale copy in ``site_src/`` is made anew; a page by hand beside it stays."""
    for name in ("seeds", "site_src"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("mkdocs.yml", "briefing.yml"):
        shutil.copy(ROOT / name, tmp_path)
    assert run("write", "--project", tmp_path).returncode == 0
    stale = tmp_path / "site_src" / "compare.md"
    stale.write_text(stale.read_text(encoding="utf-8") + "\nstale\n", encoding="utf-8")
    (tmp_path / "site_src" / "data" / "briefing.json").write_text("{}", encoding="utf-8")
    assert run("build", tmp_path).returncode == 0
    assert "stale" not in (tmp_path / "site" / "compare.html").read_text(encoding="utf-8")
    assert (tmp_path / "site" / "data" / "briefing.json").read_bytes() == (built_site / "data" / "briefing.json").read_bytes()
    assert not (tmp_path / "site" / files.MANIFEST).exists()


# ---------------------------------------------------------------- tables


def test_tables_hold_a_row_for_each_passage(built_site: Path) -> None:
    told = json.loads((built_site / "data" / "briefing.json").read_text(encoding="utf-8"))["stories"][0]
    texts = {a["id"]: (ROOT / "seeds" / f"{a['id']}.txt").read_text(encoding="utf-8-sig") for a in told["articles"]}
    count = {"statements": sum(len(c["evidence"]) for c in told["claims"]), "values": sum(len(c["values"]) for c in told["comparisons"])}
    for name in tables.TABLES:
        rows = list(csv.DictReader(io.StringIO((built_site / "data" / f"{name}.csv").read_text(encoding="utf-8"))))
        assert rows and len(rows) == count.get(name, len(rows))
        for row in rows:
            if "text" in row and row["text"] in texts[row["article"]]:
                assert texts[row["article"]][int(row["start"]) : int(row["end"])] == row["text"]


@pytest.mark.parametrize(("said", "cell"), [("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("plain, \"quoted\"", "plain, \"quoted\""), (None, "")])
def test_no_cell_is_a_formula(said: str | None, cell: str) -> None:
    quote = {"id": "q", "differs": False, "variants": [{"speaker": said, "entity": None, "article": "a", "start": 0, "end": 1, "text": "t"}]}
    empty = {"id": "", "claims": [], "comparisons": [], "entities": []}
    made = tables.files({"stories": [empty | {"quotes": [quote]}]})["data/quotes.csv"].decode()
    assert list(csv.DictReader(io.StringIO(made)))[0]["speaker"] == cell
