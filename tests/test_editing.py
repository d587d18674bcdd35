"""``init``, ``add`` and the names that ``check`` proposes: run as editors run them, against a real server."""

from __future__ import annotations

import gzip
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from generator import config
from generator.config import load
from generator.ingest import read_folder
from generator.model import Settings
from test_html import ARTICLE, PARAGRAPHS, ROOT, page

HEAD = "<meta property='og:title' content='Ferry runs aground'><meta property='og:site_name' content='The Post'><meta property='article:published_time' content='2024-05-02'>"
PAGE = page(head=HEAD)
HERE = {"PYTHONPATH": str(ROOT), "no_proxy": "127.0.0.1"}


class Server(BaseHTTPRequestHandler):
    """A site with everything that may go wrong."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path in TURNS:
            self.reply(302, {"Location": TURNS[path]}, b"")
        elif path in ANSWERS:
            self.reply(200, *ANSWERS[path])
        elif path == "/slow":
            self.drip()
        else:
            self.reply(404, {"Content-Type": "text/html"}, b"<p>Not found")

    def reply(self, code: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass                # who read has gone, as it should

    def drip(self) -> None:
        """A byte now and then: no single wait is long."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"<p>")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass

    def log_message(self, *_: object) -> None:
        pass


HTML = {"Content-Type": "text/html; charset=utf-8"}
TURNS = {"/moved": "/ferry", "/loop": "/loop", "/away": "file:///etc/passwd", "/ftp": "ftp://127.0.0.1/x"}
ANSWERS = {
    "/ferry": (HTML, PAGE.encode()),
    "/packed": ({**HTML, "Content-Encoding": "gzip"}, gzip.compress(PAGE.encode())),
    "/bomb": ({**HTML, "Content-Encoding": "gzip"}, gzip.compress(b"<p>" * 4_000_000)),
    "/broken": ({**HTML, "Content-Encoding": "gzip"}, b"no gzip"),
    "/latin": ({"Content-Type": "text/html; charset=iso-8859-1"}, page(ARTICLE.replace("Karlo", "Kärlö"), HEAD.replace("Ferry", "Färja")).replace("utf-8", "x").encode("cp1252")),
    "/huge": (HTML, b"<p>" * 4_000_000),
    "/picture.png": ({"Content-Type": "image/png"}, b"\x89PNG"),
    "/nothing": (HTML, b""),
    "/notes.txt": ({"Content-Type": "text/plain"}, "\n\n".join(["Storm *closes* # harbour", *PARAGRAPHS]).encode()),
    "/notes.md": ({"Content-Type": "text/plain"}, ("---\ntitle: The storm\nsource: The Paper\n---\n# Storm\n\n" + PARAGRAPHS[0]).encode()),
    "/../../evil": (HTML, PAGE.replace("Ferry runs aground", "../../evil \\ | con: <b>").encode()),
}


@pytest.fixture(scope="module")
def web() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def briefing(folder, run):
    """A project with an empty ``seeds/``, and what runs a verb in it."""
    base = folder({"mkdocs.yml": "site_name: x", "seeds/.keep": ""})

    def verb(*arguments: object) -> tuple[int, str, str]:
        done = run(*arguments, cwd=base, env=HERE)
        out, err = done.stdout.decode(), done.stderr.decode()
        assert "Traceback" not in out + err, err
        return done.returncode, out, err

    verb.base, verb.seeds = base, base / "seeds"
    return verb


def names(seeds: Path) -> list[str]:
    return sorted(p.relative_to(seeds).as_posix() for p in seeds.rglob("*") if p.is_file() and p.name != ".keep")


# ---------------------------------------------------------------------- add


def test_a_page_from_the_web(briefing, web) -> None:
    code, out, err = briefing("add", f"{web}/moved?x=1")
    assert code == 0, err
    assert names(briefing.seeds) == ["the-post-ferry-runs-aground.md"]
    for words in ("added: seeds/the-post-ferry-runs-aground.md", "Ferry runs aground", "outlet     The Post", "published  2024-05-02", f"address    {web}/ferry", "words      ", " on the page"):
        assert words in out
    (article,) = read_folder([briefing.seeds], Settings()).articles
    assert article.text.split("\n\n")[:4] == [*PARAGRAPHS[:3], PARAGRAPHS[3] + "\n"]
    assert (article.title.text, article.outlet, str(article.published), article.url) == ("Ferry runs aground", "The Post", "2024-05-02", f"{web}/ferry")
    assert article.published and "Home" not in article.text


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/gone", "the server answers 404 Not Found. Look at the address"),
        ("/loop", "the page leads in a circle"),
        ("/away", "the page leads away from the web ('file:///etc/passwd')"),
        ("/ftp", "the page leads away from the web"),
        ("/huge", "the page is larger than 8 MB. Open it in a browser"),
        ("/bomb", "the page is larger than 8 MB"),
        ("/broken", "the page cannot be fetched"),
        ("/picture.png", "this is no page but something else ('image/png')"),
        ("/nothing", "no article can be found in this page"),
        ("/slow", "no whole answer within 2 seconds. Try again"),
    ],
)
def test_what_is_no_page(path, words, briefing, web) -> None:
    begun = time.monotonic()
    code, out, err = briefing("add", web + path, "--timeout", "2")
    assert code == 1 and words in err and f"fault: {web}{path}" in err
    assert not names(briefing.seeds) and "added" not in out
    assert time.monotonic() - begun < 20


def test_nobody_answers(briefing) -> None:
    code, _, err = briefing("add", "http://127.0.0.1:9/x", "http://[::bad/", "https:///", "--timeout", "5")
    assert code == 1 and err.count("fault: ") == 3 and "the page cannot be fetched" in err


def test_packed_latin_text_and_markdown(briefing, web) -> None:
    assert briefing("add", f"{web}/packed")[0] == 0
    assert briefing("add", f"{web}/latin")[0] == 0
    assert briefing("add", f"{web}/notes.txt", f"{web}/notes.md")[0] == 0
    assert names(briefing.seeds) == ["notes.md", "the-paper-the-storm.md", "the-post-farja-runs-aground.md", "the-post-ferry-runs-aground.md"]
    read = {a.id: a for a in read_folder([briefing.seeds], Settings()).articles}
    assert "Kärlö" in read["the-post-farja-runs-aground"].text
    assert read["notes"].text.startswith("Storm *closes* # harbour\n\nA ferry") and read["notes"].url == f"{web}/notes.txt"
    assert (read["the-paper-the-storm"].title.text, read["the-paper-the-storm"].outlet) == ("The storm", "The Paper")


def test_the_name_cannot_lead_away(briefing, web) -> None:
    code, _, err = briefing("add", f"{web}/../../evil")
    assert code == 0, err
    assert names(briefing.seeds) == ["the-post-evil-con-b.md"]
    (article,) = read_folder([briefing.seeds], Settings()).articles
    assert article.title.text == "../../evil \\ | con: <b>"


def test_nothing_is_overwritten(briefing, folder, web) -> None:
    taken = briefing.seeds / "the-post-ferry-runs-aground.txt"
    taken.write_text("The road was open again by noon.\n", encoding="utf-8")
    assert briefing("add", f"{web}/ferry")[0] == 0
    assert names(briefing.seeds) == ["the-post-ferry-runs-aground-2.md", "the-post-ferry-runs-aground.txt"]
    assert taken.read_text(encoding="utf-8") == "The road was open again by noon.\n"
    code, _, err = briefing("add", f"{web}/ferry")
    assert code == 1 and "this text is there already ('the-post-ferry-runs-aground-2.md'). Nothing was added." in err
    assert len(names(briefing.seeds)) == 2


def test_files_as_they_are(briefing, folder) -> None:
    """Byte by byte, where nothing more is told."""
    text, marked = "One  *two*\r\n\r\n" + PARAGRAPHS[0], f"---\ntitle: T\n---\n\n{PARAGRAPHS[1]}\n\n\n"
    away = folder({"005_ferry.txt": text, "b.MD": marked, "Ein Bericht (2).txt": PARAGRAPHS[2], "s.html": PAGE})
    code, out, err = briefing("add", *sorted(away.iterdir()), "--story", "ferry")
    assert code == 0, err
    assert names(briefing.seeds) == ["ferry/005_ferry.txt", "ferry/b.md", "ferry/ein-bericht-2.txt", "ferry/the-post-ferry-runs-aground.md"]
    assert (briefing.seeds / "ferry/005_ferry.txt").read_bytes() == text.encode()
    assert (briefing.seeds / "ferry/b.md").read_bytes() == marked.encode()
    assert "not told   outlet, published" in out


def test_what_the_editor_tells(briefing, folder) -> None:
    away = folder({"a.txt": "Storm *closes* harbour\n\n" + PARAGRAPHS[0], "b.md": f"---\ntitle: T\ndate: 2020-01-01\n---\n\n## Later\n\n{PARAGRAPHS[1]}"})
    code, _, err = briefing("add", away / "a.txt", away / "b.md", "--outlet", "24: heures", "--author", "'Jane' #Doe", "--published", "2024-05-03")
    assert code == 0, err
    assert names(briefing.seeds) == ["a.md", "b.md"]
    a, b = read_folder([briefing.seeds], Settings()).articles
    assert (a.outlet, a.author, str(a.published), b.title.text, str(b.published)) == ("24: heures", "'Jane' #Doe", "2024-05-03", "T", "2024-05-03")
    assert a.text.startswith("Storm *closes* harbour\n\n") and b.text.startswith("Later\n\n")


def test_a_title_that_opens_with_a_number_is_no_number(briefing, folder) -> None:
    away = folder({"s.html": page(head="<meta property='og:title' content='212 on board ferry'>")})
    assert briefing("add", away / "s.html")[0] == 0
    assert names(briefing.seeds) == ["article-212-on-board-ferry.md"]


def test_a_reprint_is_told(briefing, folder) -> None:
    away = folder({"a.txt": "\n\n".join(PARAGRAPHS), "b.txt": "\n\n".join([*PARAGRAPHS[:3], "Nobody was hurt when the ship was towed back to its harbour on Friday, an official said."])})
    assert "looks like" not in briefing("add", away / "a.txt")[1]
    code, out, _ = briefing("add", away / "b.txt")
    assert code == 0 and "looks like a reprint of a: " in out


def test_every_fault_and_the_rest_is_added(briefing, folder) -> None:
    away = folder({"ok.txt": PARAGRAPHS[0], "empty.txt": "", "c.docx": "x", "d.md": "---\ntitel: T\nday: x\n---\nText.", "e.txt": b"caf\xe9"})
    code, out, err = briefing("add", away / "empty.txt", away / "c.docx", away / "d.md", away / "e.txt", away / "gone.txt", away / "ok.txt", away)
    assert code == 1 and names(briefing.seeds) == ["ok.txt"] and out.count("added: ") == 1
    for words in ("the file is empty", "articles of this kind cannot be read ('.docx')", "d.md:2: unknown key in the front matter ('titel')", "d.md:3: unknown key", "e.txt:1: this is no text in UTF-8", "gone.txt: there is no such file"):
        assert words in err
    assert err.count("fault: ") == 7


@pytest.mark.parametrize("arguments", [("--story", "../x"), ("--story", "a/b"), ("--story", ".git"), ("--published", "Friday"), ("--timeout", "0"), ("--timeout", "x"), ("--project", "gone")])
def test_wrong_usage(arguments, briefing) -> None:
    code, _, err = briefing("add", "a.txt", *arguments)
    assert code == 2 and arguments[1] in err


# ---------------------------------------------------------------------- init


def test_from_an_empty_folder_to_a_site(tmp_path, run, web) -> None:
    """What docs/editing.md promises: init, add, build; with MkDocs' own command as well."""
    base = tmp_path / "new"

    def verb(*arguments: str) -> str:
        done = run(*arguments, cwd=base if base.is_dir() else tmp_path, env=HERE)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    assert "made: new/.github/workflows/site.yml" in verb("init", "new")
    verb("build")
    assert {"sample-1.html", "sample-2.html"} <= {p.name for p in (base / "site/articles").iterdir()}
    assert "2 articles, 0 faults, 0 doubts" in verb("check")
    verb("add", f"{web}/ferry")
    verb("build")
    shown = (base / "site/articles/the-post-ferry-runs-aground.html").read_text(encoding="utf-8")
    assert "The Post" in shown and "Two tugs were sent from the mainland" in shown
    assert "Maria Silva" in (base / "site/people/maria-silva.html").read_text(encoding="utf-8")
    for sample in base.glob("seeds/sample-*"):
        sample.unlink()
    verb("build")
    assert not (base / "site/articles/sample-1.html").exists()


def test_a_folder_that_is_not_empty(folder, run) -> None:
    base = folder({f"{name}.txt": "x" for name in "abcdefg"})
    before = sorted(base.iterdir())
    done = run("init", base, env=HERE)
    assert done.returncode == 2 and sorted(base.iterdir()) == before
    assert "the folder is not empty, it holds a.txt, b.txt, c.txt, d.txt, e.txt and 2 more; name one that is new or empty" in done.stderr.decode()
    assert run("init", base / "a.txt", env=HERE).returncode == 2


def test_a_new_repository_is_empty(folder, run) -> None:
    base = folder({".git/HEAD": "ref: refs/heads/main"})
    assert run("init", base, env=HERE).returncode == 0 and (base / ".gitignore").is_file()


def test_the_comments_of_a_new_briefing_are_true(tmp_path) -> None:
    """Uncommented, its examples are read without a fault."""
    text = (ROOT / "starter" / "briefing.yml").read_text(encoding="utf-8")
    lines = [line.removeprefix("# ") if line.startswith(("# outlets:", "#   ", "# articles:", "# text:", "# corrections:")) else line for line in text.splitlines()]
    (tmp_path / "briefing.yml").write_text("\n".join(lines), encoding="utf-8")
    settings, faults = load(tmp_path / "briefing.yml")
    assert not faults and settings.outlets and settings.articles and settings.corrections


def test_the_workflow_of_a_new_briefing_asks_for_little() -> None:
    flow = yaml.safe_load((ROOT / "starter/workflows/site.yml").read_text(encoding="utf-8"))
    assert flow["permissions"] == {"contents": "read"}
    steps = [step for job in flow["jobs"].values() for step in job["steps"]]
    assert all(len(step["uses"].partition("@")[2]) == 40 for step in steps if "uses" in step)
    assert [step["run"] for step in steps if "run" in step] == ["pip install -r requirements.txt", "briefing check", "briefing build"]


# ---------------------------------------------------------------------- whom to follow

STORY = {
    "seeds/a.txt": "Maria Silva met Tom Baker on Monday. Silva said that the harbour was closed. Mr. Baker said little, and Maria Silva left.\n",
    "seeds/b.txt": "Tom Baker said on Tuesday that Maria Silva had been right. “It is closed,” Baker said. Jane Doe was there.\n",
}


def proposals(run, base: Path) -> list[str]:
    done = run("check", cwd=base, env=HERE)
    return [line for line in done.stdout.decode().splitlines() if line.startswith(("  - ", "people:", "# Named"))]


def test_names_are_proposed_ready_to_paste(folder, run) -> None:
    base = folder(STORY)
    head, people, *lines = proposals(run, base)
    assert head.startswith("# Named most and not followed") and people == "people:"
    assert [line.split("    # ")[0] for line in lines] == ["  - name: Maria Silva", "  - name: Tom Baker"]
    assert "times in 2 articles; also " in lines[1] and "Baker" in lines[1].split("also")[1]
    (base / "briefing.yml").write_text("\n".join([head, people, *lines]), encoding="utf-8")
    settings, faults = config.load(base / "briefing.yml")
    assert not faults and [p.name for p in settings.people] == ["Maria Silva", "Tom Baker"]
    assert proposals(run, base) == []


def test_those_followed_are_not_proposed(folder, run) -> None:
    lines = proposals(run, folder({**STORY, "briefing.yml": "people: [Maria Silva]\n"}))
    assert [line.split("    # ")[0] for line in lines[1:]] == ["  - name: Tom Baker"]


def test_mkdocs_builds_what_init_lays_out(tmp_path, run) -> None:
    assert run("init", tmp_path / "new", env=HERE).returncode == 0
    done = subprocess.run([str(ROOT / ".venv/bin/mkdocs") if (ROOT / ".venv/bin/mkdocs").exists() else "mkdocs", "build", "--strict"], cwd=tmp_path / "new", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "new/site/compare.html").is_file()
