"""From a project's folder to a site: what is generated, what a hand replaces, what is refused."""

from __future__ import annotations

import contextlib
import html
import json
import os
import pty
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import build

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
CONFIG = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
FLOOD = {
    "mkdocs.yml": CONFIG,
    "site_src/about.md": "# About\n\nWritten by hand.\n",
    "seeds/a.txt": "The flood closed the road for three days, the mayor, Ana Lopez, said on Monday.\n",
    "seeds/b.txt": "A flood closed the main road for two days. Mayor Ana Lopez spoke of “a hard week.”\n",
}


@pytest.fixture
def site(folder: Callable, run: Callable) -> Callable:
    """Build a project made of FLOOD and what is given; None takes a file away. -> (folder of the site, exit code, log)"""

    def built(files: dict[str, str | bytes | None] | None = None, *options: str, env: dict[str, str] | None = None):
        base = folder({name: text for name, text in {**FLOOD, **(files or {})}.items() if text is not None})
        done = run("build", base, *options, env=env)
        log = (done.stderr + done.stdout).decode("utf-8")
        assert "Traceback" not in log
        return base / "site", done.returncode, log

    return built


def words(page: Path) -> str:
    """The words of a page, without its marks."""
    body = page.read_text(encoding="utf-8").partition("<article")[2].partition(">")[2].partition("</article>")[0]
    return " ".join(html.unescape(re.sub(r"<(script|style)\b.*?</\1>|<[^>]+>", " ", body, flags=re.DOTALL)).split())


def navigation(page: Path) -> list[str]:
    """The pages that its navigation lists, in order."""
    return re.findall(r'href="([^"#]+)" class="md-nav__link', page.read_text(encoding="utf-8"))


def test_the_program_writes_nothing(copied: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in copied.rglob("*")}
    told = []
    generated = build.generate(build.project(copied), lambda *step: told.append(step[:3]))
    assert {p: p.stat().st_mtime_ns for p in copied.rglob("*")} == before
    assert generated.faults == ()
    paths = [page.path for page, _ in generated.pages]
    assert paths == sorted(set(paths))
    assert {"index.md", "compare.md", "timeline.md", "quotes.md", "sources.md", "method.md"} <= set(paths)
    assert {f"articles/{p.stem}.md" for p in SEEDS.glob("*.txt")} <= set(paths)
    assert {f"people/{p.id}.md" for p in generated.settings.people} == {p for p in paths if p.startswith("people/")}
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == ["reading", "analysing", "comparing", "laying out"]
    assert [step for step in told if step[0] == "analysing"] == [("analysing", n, 5) for n in range(6)]
    assert told[-1] == ("laying out", len(paths), len(paths))


def test_a_site_says_where_it_lies(site: Callable) -> None:
    built, code, log = site()
    assert code == 0, log
    assert f"open {built / 'index.html'}" in log.splitlines()[-1]
    assert (built / "articles" / "a.html").is_file() and (built / "about.html").is_file()


STAGES = ("reading", "analysing", "comparing", "laying out", "data files", "converting pages", "writing pages", "search index", "checking")


@pytest.mark.parametrize("options, stages, verbose", [((), 1, False), (("--quiet",), 0, False), (("--verbose",), 1, True)])
def test_what_a_build_says_to_a_pipe(site: Callable, options: tuple[str, ...], stages: int, verbose: bool) -> None:
    """A line for each stage, and a summary; each article and page if asked; nothing where nothing is wrong and nobody asks."""
    _, code, log = site({"briefing.yml": "title: The flood\n"}, *options)
    assert code == 0
    for stage in STAGES:
        assert len(re.findall(rf"briefing: {stage}: .*\d s$", log, re.M)) == stages, (stage, log)
    assert len(re.findall(r"briefing: 2 articles, 2 origins, \d conflicts?, 0 warnings, 0 faults, 8 pages$", log, re.M)) == stages
    assert len(re.findall(r"briefing: \d+\.\d seconds", log)) == stages
    assert ("analysing 1/2 b" in log and "articles/b.md" in log) == verbose
    assert "\x1b" not in log and "░" not in log
    if not stages:
        assert log == ""


def test_quiet_leaves_what_is_wrong(site: Callable) -> None:
    _, code, log = site({"seeds/empty.txt": ""}, "--quiet")
    assert code == 1
    assert log.startswith("WARNING") and "empty.txt" in log and "INFO" not in log


def test_mkdocs_says_the_same(folder: Callable) -> None:
    base = folder(FLOOD)
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "-f", str(base / "mkdocs.yml")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert re.search(r"INFO +- +briefing: comparing: 1, ", done.stderr) and re.search(r"INFO +- +briefing: 2 articles, 2 origins", done.stderr)


def test_a_build_on_a_terminal(folder: Callable) -> None:
    """A bar for every stage that is wiped before anything else is written; the stages have no lines there."""
    ours, theirs = pty.openpty()
    shown: list[bytes] = []
    reader = threading.Thread(target=_drain, args=(ours, shown))
    reader.start()
    done = subprocess.run([sys.executable, "-m", "generator", "build", str(folder(FLOOD))], cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, timeout=120)
    os.close(theirs)
    reader.join(timeout=20)
    os.close(ours)
    text = b"".join(shown).decode("utf-8")
    assert done.returncode == 0, text
    for stage in ("reading", "analysing", "comparing", "laying out", "converting pages", "writing pages"):
        assert re.search(rf"\x1b\[K{stage} +[█░]+ \d+/\d+", text), stage
    assert "briefing: analysing:" not in text and "2 articles, 2 origins" in text
    assert not re.search(r"\d/\d+[^\r\x1b]*INFO", text), "a message stands behind no bar"
    assert text.rpartition("\x1b[K")[2].startswith(("INFO", "\x1b["))


def _drain(terminal: int, into: list[bytes]) -> None:
    """What a terminal shows, until nobody writes to it any more."""
    with contextlib.suppress(OSError):
        while part := os.read(terminal, 1 << 16):
            into.append(part)


def test_the_data_are_what_compare_prints(site: Callable, run: Callable) -> None:
    built, _, _ = site()
    printed = json.loads(run("compare", built.parent / "seeds").stdout)
    assert json.loads((built / "data" / "briefing.json").read_text(encoding="utf-8")) == printed
    published = (built / "data" / "briefing.schema.json").read_text(encoding="utf-8")
    assert published == (ROOT / "generator" / "publish" / "briefing.schema.json").read_text(encoding="utf-8")


def test_a_page_by_hand_replaces_the_generated_one(site: Callable) -> None:
    built, code, log = site({"site_src/compare.md": "# By hand\n\nNothing to compare today.\n"})
    assert code == 0, log
    assert words(built / "compare.html").startswith("By hand Nothing to compare today.")
    listed = navigation(built / "index.html")
    assert listed.index("compare.html") < listed.index("timeline.html"), "it keeps its place"
    assert listed[-1] == "about.html", "and other pages by hand come last"


def test_a_template_of_the_project_wins_and_the_others_are_the_packages(site: Callable) -> None:
    template = (ROOT / "templates" / "method.md.j2").read_text(encoding="utf-8")
    built, code, log = site({"templates/method.md.j2": template.replace("{{ m.end() }}", "By our own rules.\n\n{{ m.end() }}")})
    assert code == 0, log
    assert "By our own rules." in words(built / "method.html")
    assert words(built / "sources.html")


def test_a_navigation_of_the_project_wins(site: Callable) -> None:
    built, code, log = site({"mkdocs.yml": CONFIG + "\nnav:\n  - Start: index.md\n  - about.md\n"})
    assert code == 0, log
    assert navigation(built / "index.html") == ["index.html", "about.html"]
    assert (built / "compare.html").is_file(), "what is out of the navigation is still there"


def test_the_edit_link_of_an_article_leads_to_its_seed(site: Callable) -> None:
    built, code, log = site(env={"REPO_URL": "https://example.org/o/r", "EDIT_URI": "edit/main/"})
    assert code == 0, log
    link = re.compile(r'<a href="(https://example.org/o/r/edit/[^"]+)"')
    assert link.findall((built / "articles" / "a.html").read_text(encoding="utf-8")) == ["https://example.org/o/r/edit/main/seeds/a.txt"]
    assert link.findall((built / "about.html").read_text(encoding="utf-8")) == ["https://example.org/o/r/edit/main/site_src/about.md"]
    assert link.findall((built / "compare.html").read_text(encoding="utf-8")) == []


def test_articles_stay_out_of_the_navigation(site: Callable) -> None:
    built, _, _ = site()
    listed = navigation(built / "sources.html")
    assert "compare.html" in listed and not [path for path in listed if "articles/" in path]


def test_stories_have_their_folders(site: Callable) -> None:
    built, code, log = site({"seeds/Crash/c.txt": "A train left the rails near Bern on Tuesday. Two people were hurt.\n"})
    assert code == 0, log
    assert [p.name for p in (built / "stories").iterdir()]
    assert (built / "index.html").is_file()


# ---------------------------------------------------------------------- articles that may not be published again

REAL = {f"seeds/{p.name}": p.read_bytes() for p in SEEDS.glob("*.txt")}
NAMES = sorted(p.stem for p in SEEDS.glob("*.txt"))
SENTENCE = re.compile(r'<span id="(s\d+)" class="(line|omitted)')


def _sentences(page: Path) -> tuple[int, set[str]]:
    """How many sentences the text of an article's page has, and those that are printed."""
    text = re.search(r'<div class="text".*?<h2', page.read_text(encoding="utf-8"), re.DOTALL).group()
    found = SENTENCE.findall(text)
    return len(found), {id for id, kind in found if kind == "line"}


def test_where_only_passages_may_be_printed_under_a_third_is(site: Callable) -> None:
    """Of the whole site; the search finds no more than the page prints, and every chip still leads somewhere."""
    built, code, log = site({**REAL, "seeds/a.txt": None, "seeds/b.txt": None, "briefing.yml": "text: cited\n"})
    assert code == 0, log
    every, shown = map(sum, zip(*((n, len(ids)) for n, ids in (_sentences(built / "articles" / f"{name}.html") for name in NAMES))))
    assert every / 5 < shown <= every / 3
    passages = "".join(p.read_text(encoding="utf-8") for p in (built / "search" / "passages").glob("*.js"))
    assert len(re.findall(r'\["s\d+",', passages)) == shown
    assert "The rest is with the publisher." in words(built / "articles" / f"{NAMES[0]}.html")


def test_an_outlet_may_forbid_or_allow_what_holds_for_the_others(site: Callable) -> None:
    """The one without words of its own follows the site's; the address of the original is given where it is known."""
    known = f"""
outlets: {{The Post: {{text: cited}}, The Echo: {{text: full}}}}
articles:
  {NAMES[2]}: {{outlet: The Post, url: "https://example.org/talks"}}
  {NAMES[3]}: {{outlet: The Echo}}
"""
    for general, printed in (("full", (False, True, True)), ("cited", (False, True, False))):
        built, code, log = site({**REAL, "seeds/a.txt": None, "seeds/b.txt": None, "briefing.yml": f"text: {general}{known}"})
        assert code == 0, log
        pages = [built / "articles" / f"{NAMES[n]}.html" for n in (2, 3, 4)]
        assert tuple(len(shown) == every for every, shown in map(_sentences, pages)) == printed
        assert 'href="https://example.org/talks">read the original</a>' in pages[0].read_text(encoding="utf-8")
        assert "The rest is with the publisher" not in words(pages[1])
    passages = [p.read_text(encoding="utf-8") for p in (built / "search" / "passages").glob("*.js")]
    assert sum("nuclear-powered submarines" in text for text in passages) == 0, "withheld from the search as well"


def test_what_is_set_aside_is_withheld_as_well(site: Callable) -> None:
    text = "The flood closed the road.\n\nThe mayor spoke on Monday. It was late.\n\nSign up for our newsletter\n\nAll rights reserved.\n"
    built, code, log = site({"seeds/c.txt": text, "briefing.yml": "text: cited\n"})
    assert code == 0, log
    assert "newsletter" not in words(built / "articles" / "c.html") and "[…]" in words(built / "articles" / "c.html")


# ---------------------------------------------------------------------- what is wrong


def test_the_build_refuses_a_digit_that_changed_on_its_way(site: Callable) -> None:
    """Whatever stands between the article and the page (here a hook of the project), the check reads what came out."""
    hook = "def on_page_content(html, page, **_):\n    return html.replace('two days', '2002 days') if page.file.src_uri == 'articles/b.md' else html\n"
    built, code, log = site({"hook.py": hook, "mkdocs.yml": CONFIG + "\nhooks: [hook.py]\n"})
    assert code == 1
    assert "2002" in log and "articles/b" in log
    assert not built.exists() or not list(built.rglob("*.html")), "nothing is published"


@pytest.mark.parametrize("options, code", [((), 1), (("--no-strict",), 0)])
def test_a_fault_is_a_warning_and_the_rest_is_built(site: Callable, options: tuple[str, ...], code: int) -> None:
    files = {"seeds/empty.txt": "", "seeds/bytes.txt": b"\xff\x00\x80\x81", "briefing.yml": "titel: The flood\n"}
    built, got, log = site(files, *options)
    assert got == code, log
    warnings = [line for line in log.splitlines() if line.startswith("WARNING")]
    assert len(warnings) == 3
    for said in ("empty.txt", "bytes.txt", "titel"):
        assert sum(said in line for line in warnings) == 1
    assert (built / "articles" / "a.html").is_file()


def test_an_empty_folder_is_a_fault(site: Callable) -> None:
    built, code, log = site({"seeds/a.txt": None, "seeds/b.txt": None, "seeds/.keep": ""})
    assert code == 1
    assert [line for line in log.splitlines() if line.startswith("WARNING") and "seeds" in line]
    assert (built / "index.html").is_file(), "the rest is built: a site that says so"


def test_a_folder_that_is_not_there_is_a_fault(site: Callable) -> None:
    built, code, log = site({"seeds/a.txt": None, "seeds/b.txt": None})
    assert code == 1
    assert "seeds: there is no such folder" in log


def test_a_stamp_set_to_nothing_is_none(site: Callable) -> None:
    built, code, log = site(env={"SOURCE_DATE_EPOCH": ""})
    assert (code, (built / "index.html").is_file()) == (0, True), log


def test_a_template_that_is_wrong_is_named(site: Callable) -> None:
    built, code, log = site({"templates/method.md.j2": "# Method\n\n{{ page.tilte }}\n"})
    assert code == 1
    assert "method.md.j2" in log and "tilte" in log
    assert not built.exists() or not list(built.rglob("*.html"))


def test_an_override_of_the_theme_that_is_wrong_is_named(site: Callable) -> None:
    built, code, log = site({"templates/theme/main.html": '{% extends "base.html" %}\n{% block content %}\n{{ nothing.such.thing }}\n{% endblock %}\n'})
    assert code == 1
    assert "templates/theme/main.html:3" in log
    assert not built.exists() or not list(built.rglob("*.html"))


def test_the_title_of_the_briefing_is_the_sites(site: Callable) -> None:
    named, _, _ = site({"briefing.yml": "title: The flood\n"})
    plain, _, _ = site({"mkdocs.yml": CONFIG.replace("site_name: Briefing", "site_name: Our desk")})
    assert "The flood</title>" in (named / "index.html").read_text(encoding="utf-8")
    assert "Our desk</title>" in (plain / "sources.html").read_text(encoding="utf-8")


def test_a_file_name_that_is_no_utf8(folder: Callable, run: Callable) -> None:
    base = folder(FLOOD)
    name = os.fsdecode(os.fsencode(base / "seeds") + b"/caf\xe9.txt")
    try:
        Path(name).write_text("The flood closed the road.\n", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only names in UTF-8")
    done = run("build", base, "--no-strict")
    assert done.returncode == 0 and b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
    json.loads((base / "site" / "data" / "briefing.json").read_text(encoding="utf-8"))
    assert (base / "site" / "articles" / "a.html").is_file()


def test_text_of_articles_is_never_markup(site: Callable) -> None:
    line = """<script>alert(1)</script> {{ 7*7 }} {% raw %} --8<-- "x.md" [a](javascript:b) **c** &amp; # d :smile: (c) 1/2 ![e](f.png) [[g]] $h$ `i` ~~j~~ <b onclick=k>l</b>"""
    built, code, log = site({"seeds/c.txt": f"A flood closed the road, said {line} on Monday.\n\n1979. The year was wet.\n\n# No heading\n\n    no code\n"})
    assert code == 0, log
    page = built / "articles" / "c.html"
    shown = html.unescape(re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8").partition("<article")[2].partition(">")[2]))
    for expected in (line, "1979. The year was wet.", "# No heading", "no code"):
        assert expected in " ".join(shown.split())
    assert "<script>alert" not in page.read_text(encoding="utf-8")
    assert "<script>alert" not in (built / "index.html").read_text(encoding="utf-8")
