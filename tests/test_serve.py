"""The live site: one edit, one rebuild; what is wrong is told on the last good pages, and the server goes on."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

BANNER = 'class="briefing-banner"'
#: Watching looks twice a second; a rebuild takes about one; a slow machine takes longer.
PATIENCE = 30.0


class Live:
    """``mkdocs serve`` of a project, with its log."""

    def __init__(self, project: Path, port: int):
        self.project, self.address, self.log = project, f"http://127.0.0.1:{port}", []
        command = [sys.executable, "-m", "mkdocs", "serve", "-f", str(project / "mkdocs.yml"), "-a", f"127.0.0.1:{port}"]
        env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", env=env)
        threading.Thread(target=lambda: self.log.extend(self.process.stdout), daemon=True).start()

    def builds(self) -> int:
        return sum("Building documentation..." in line for line in self.log)

    def get(self, path: str) -> str:
        with urllib.request.urlopen(f"{self.address}/{path}", timeout=PATIENCE) as answer:
            return answer.read().decode("utf-8")

    def until(self, path: str, holds) -> str:
        """The page, once it is as it should be."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                html = self.get(path)
                if holds(html):
                    return html
            except urllib.error.URLError:
                pass
            if time.monotonic() > end or self.process.poll() is not None:
                pytest.fail("".join(self.log[-6:]), pytrace=False)
            time.sleep(0.1)

    def settled(self) -> int:
        """How many builds there were, when no other follows: one would start within a second."""
        before = -1
        while before != self.builds():
            before = self.builds()
            time.sleep(1.5)
        return before


@pytest.fixture
def serving(copied: Path) -> Iterator[Callable[[], Live]]:
    """Start the live site of the copied project, as it stands then."""
    servers = []

    def started() -> Live:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            servers.append(Live(copied, free.getsockname()[1]))
        servers[-1].until("index.html", lambda html: "<h1" in html)
        return servers[-1]

    yield started
    for server in servers:
        server.process.terminate()
        server.process.wait(timeout=20)


@pytest.fixture
def live(serving: Callable[[], Live]) -> Live:
    return serving()


def test_one_edit_one_rebuild(live: Live) -> None:
    """Of a seed, of the configuration, of a page by hand, of a template: each shows, once."""
    project = live.project
    seed = sorted((project / "seeds").glob("*.txt"))[0]
    edits = [
        (seed, lambda s: s + "\nThe lamp in the hall was green.\n", f"articles/{seed.stem}.html", "The lamp in the hall was green."),
        (project / "briefing.yml", lambda s: s.replace("title: ", "title: Once more, "), "index.html", "Once more, "),
        (project / "site_src" / "about.md", lambda s: s + "\nWritten again.\n", "about.html", "Written again."),
        (project / "templates" / "method.md.j2", lambda s: s + "\nLaid out again.\n", "method.html", "Laid out again."),
    ]
    for number, (path, change, page, words) in enumerate(edits, start=2):
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        live.until(page, lambda html: words in html)
        assert live.settled() == number, path.name


#: What only a site that is being served has: its address, and the script that reloads a page.
SERVED = re.compile(r'<script>\s*var livereload.*?</script>|<(?:link rel="canonical"|meta property="og:url")[^>]*>', re.S)


def test_what_is_remembered_makes_no_difference(live: Live, run: Callable, tmp_path: Path) -> None:
    """After edits of an article, of the people, of a template and of the theme the pages are those of a build from nothing."""
    project = live.project
    seed = sorted((project / "seeds").glob("*.txt"))[-1]
    edits = [
        (seed, lambda s: s.replace("seven and a half hours", "six and a quarter hours"), "compare.html", "six and a quarter"),
        (project / "briefing.yml", lambda s: s.replace("name: Wang Yi", "name: Joe Biden"), "people/joe-biden.html", "Joe Biden"),
        (project / "templates" / "article.md.j2", lambda s: s.replace("Set aside", "Put aside"), f"articles/{seed.stem}.html", "Put aside"),
        (project / "templates" / "theme" / "main.html", lambda s: s + "{# #}", "index.html", "<h1"),
    ]
    for path, change, page, words in edits:
        old = path.read_text(encoding="utf-8")
        assert change(old) != old, path.name
        path.write_text(change(old), encoding="utf-8")
        live.until(page, lambda html: words in html)
    live.settled()
    assert run("build", project, "--site", tmp_path / "fresh").returncode == 0
    plain = lambda html: "".join(SERVED.sub("", html).split())
    for file in sorted((tmp_path / "fresh").rglob("*.html")):
        path = file.relative_to(tmp_path / "fresh").as_posix()
        if path != "404.html":
            assert plain(live.get(path)) == plain(file.read_text(encoding="utf-8")), path


def test_a_fault_shows_on_the_last_good_pages_until_it_is_mended(live: Live) -> None:
    config = live.project / "briefing.yml"
    good = config.read_text(encoding="utf-8")
    before = live.get("index.html")
    assert BANNER not in before
    config.write_text(good.replace("people:", "poeple:"), encoding="utf-8")
    shown = live.until("index.html", lambda html: BANNER in html)
    assert "poeple" in shown and "people" in shown
    assert "people/" in live.get("compare.html") or live.get("people/antony-blinken.html"), "the last good pages"
    config.write_text(good, encoding="utf-8")
    live.until("index.html", lambda html: BANNER not in html)


def test_an_exception_does_not_hang_the_server(live: Live) -> None:
    """A template that cannot be read, one fault after another, and a theme that fails while MkDocs writes pages."""
    template = live.project / "templates" / "method.md.j2"
    good = template.read_text(encoding="utf-8")
    template.write_text("{% if %}\n", encoding="utf-8")
    first = live.until("sources.html", lambda html: BANNER in html)
    assert "method.md.j2" in first and "<h1" in first
    template.write_text("{{ nothing.such }}\n", encoding="utf-8")
    second = live.until("sources.html", lambda html: "nothing" in html.partition("/briefing: banner")[0])
    assert second.count(BANNER) == 1
    template.write_text(good, encoding="utf-8")
    live.until("sources.html", lambda html: BANNER not in html)
    assert "Traceback" not in "".join(live.log)


def test_a_page_that_says_what_its_sources_do_not_hold_is_not_shown(live: Live) -> None:
    """The check of evidence runs in every rebuild; the last good pages stay."""
    seed = sorted((live.project / "seeds").glob("*.txt"))[0]
    template = live.project / "templates" / "sources.md.j2"
    good = template.read_text(encoding="utf-8")
    invented = f'<p><span class="line line--quoted" data-how="quoted" data-at="{seed.stem}:0-20">An invented sentence.</span></p>\n\n'
    template.write_text(good.replace("{{ m.end() }}", invented + "{{ m.end() }}"), encoding="utf-8")
    shown = live.until("sources.html", lambda html: BANNER in html)
    assert "sources" in shown and 'data-how="quoted" data-at="' + seed.stem + ':0-20"' not in shown
    template.write_text(good, encoding="utf-8")
    live.until("sources.html", lambda html: BANNER not in html)


def test_what_is_wrong_from_the_start_is_told_and_the_rest_is_shown(serving: Callable[[], Live], copied: Path) -> None:
    bad = copied / "seeds" / "zz.txt"
    bad.write_bytes(b"")
    live = serving()
    assert "zz.txt" in live.until("index.html", lambda html: BANNER in html)
    about = copied / "site_src" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\nWritten again.\n", encoding="utf-8")
    assert BANNER in live.until("about.html", lambda html: "Written again." in html), "other edits go on"
    bad.unlink()
    live.until("index.html", lambda html: BANNER not in html)


def test_an_article_that_cannot_be_read_is_told(live: Live) -> None:
    bad = live.project / "seeds" / "zz.txt"
    bad.write_bytes(b"\xff\x00\x80")
    assert "zz.txt" in live.until("index.html", lambda html: BANNER in html)
    bad.unlink()
    live.until("index.html", lambda html: BANNER not in html)


def test_what_editors_leave_beside_a_file_is_no_edit(live: Live) -> None:
    before = live.settled()
    for name in (".000.txt.swp", "000.txt~", "4913", "#000.txt#", ".#000.txt"):
        (live.project / "seeds" / name).write_text("x", encoding="utf-8")
    (live.project / "site_src" / ".about.md.swp").write_text("x", encoding="utf-8")
    assert live.settled() == before


def test_a_file_that_an_editor_moves_into_place_is_one_edit(live: Live) -> None:
    before = live.settled()
    seed = sorted((live.project / "seeds").glob("*.txt"))[0]
    beside = seed.with_name(f".{seed.name}.tmp")
    beside.write_text(seed.read_text(encoding="utf-8") + "\nThe lamp in the hall was green.\n", encoding="utf-8")
    beside.replace(seed)
    live.until(f"articles/{seed.stem}.html", lambda html: "The lamp in the hall was green." in html)
    assert live.settled() == before + 1


def test_what_is_made_later_is_seen(serving: Callable[[], Live], copied: Path) -> None:
    """The configuration, templates and articles that were not there when the server started; and when they go, and come again."""
    kept = copied.parent / "kept"
    kept.mkdir()
    for name in ("briefing.yml", "templates", "seeds"):
        (copied / name).rename(kept / name)
    live = serving()
    (kept / "briefing.yml").rename(copied / "briefing.yml")
    live.until("index.html", lambda html: "people/antony-blinken.html" not in html and "<title>Blinken" in html)
    shutil.copytree(kept / "seeds", copied / "seeds")
    live.until("people/antony-blinken.html", lambda html: BANNER not in html)
    (copied / "templates" / "theme" / "assets").mkdir(parents=True)
    (copied / "templates" / "theme" / "assets" / "own.css").write_text("p{}", encoding="utf-8")
    live.until("assets/own.css", lambda css: css == "p{}")
    (copied / "templates" / "method.md.j2").write_text((kept / "templates" / "method.md.j2").read_text(encoding="utf-8") + "\nOurs.\n", encoding="utf-8")
    live.until("method.html", lambda html: "Ours." in html)
    shutil.rmtree(copied / "templates")
    live.until("method.html", lambda html: "Ours." not in html)
    before = live.settled()
    (copied / "briefing.yml").write_text("title: Again\n", encoding="utf-8")
    live.until("index.html", lambda html: "<title>Again" in html)
    assert live.settled() == before + 1
    (copied / "unheard.txt").write_text("x", encoding="utf-8")
    assert live.settled() == before + 1, "what is no part of the briefing is no edit"


@pytest.mark.parametrize(
    ("path", "broken", "told"),
    [
        ("templates/method.md.j2", "# Method\n\n{{ page.tilte }}\n", "method.md.j2:3"),
        ("templates/theme/main.html", '{% extends "base.html" %}\n{% block content %}\n{{ nothing.such }}\n{% endblock %}\n', "templates/theme/main.html:3"),
    ],
)
def test_a_template_that_is_wrong_at_the_start_does_not_end_the_server(
    serving: Callable[[], Live], copied: Path, path: str, broken: str, told: str
) -> None:
    """Every address says why, file and line, in the terminal and on the page; mending it mends it."""
    template = copied / path
    good = template.read_text(encoding="utf-8")
    template.write_text(broken, encoding="utf-8")
    live = serving()
    assert told in live.until("index.html", lambda html: BANNER in html)
    with pytest.raises(urllib.error.HTTPError) as missing:
        live.get("compare.html")
    assert told in missing.value.read().decode("utf-8")
    assert told in "".join(live.log) and "Traceback" not in "".join(live.log)
    template.write_text(good, encoding="utf-8")
    live.until("compare.html", lambda html: BANNER not in html)
