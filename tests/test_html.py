"""Articles in HTML: the article of the page, what the page declares, and pages that are none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.ingest import read_folder
from generator.ingest.charset import decoded
from generator.ingest.html import LARGEST_FILE
from generator.ingest.markup import plain, written
from generator.model import Metadata, Settings

ROOT = Path(__file__).parent.parent
CASES = yaml.safe_load((Path(__file__).parent / "cases" / "saved_pages.yaml").read_text(encoding="utf-8"))
PARAGRAPHS = (
    "A ferry with 212 people on board ran aground off the island of Karlo on Thursday, the coast guard said.",
    "“We heard a bang, and then it was quiet,” said Maria Silva, the captain, who had been on the bridge for three hours.",
    "Two tugs were sent from the mainland, and it took nearly six hours until all passengers were ashore, an official said.",
    "The ferry was built in 1979 and had been repaired twice in the months before, according to the company that owns it.",
)
ARTICLE = "<article>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS) + "</article>"
MENU = "<nav><ul>" + "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in ("Home", "Sport", "Weather", "Opinion")) + "</ul></nav>"


def page(body: str = ARTICLE, head: str = "", lang: str = "en") -> str:
    return f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'>{head}</head><body>{MENU}{body}<footer><p>Copyright. All rights reserved.</p></footer></body></html>"


def read(folder: Path, html: str | bytes, **known: Metadata):
    (folder / "a.html").write_bytes(html if isinstance(html, bytes) else html.encode())
    return read_folder([folder], Settings(articles=known))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_what_a_page_declares(case, tmp_path) -> None:
    html = page(case.get("body", "ARTICLE").replace("ARTICLE", ARTICLE), case.get("head", ""), case.get("html", "en"))
    reading = read(tmp_path, html)
    assert not reading.faults, [str(fault) for fault in reading.faults]
    (article,) = reading.articles
    known = {"title": article.title.text if article.title.origin == "given" else None, "outlet": article.outlet, "published": article.published, "author": article.author, "url": article.url}
    assert {name: value for name, value in known.items() if value} == case["known"]
    assert article.language == "en"
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)


def test_the_article_without_its_page(tmp_path) -> None:
    body = (
        "<article><h1>Ferry runs aground</h1>" + ARTICLE.removeprefix("<article>").removesuffix("</article>")
        + "<h2>The second in a year</h2><blockquote><p>It was dark, a passenger who did not want to be named said in the harbour.</p></blockquote>"
        + "<p>A line with <b>bold</b> &amp; &lt;b&gt; [x](y) that<br>goes on.</p></article>"
        + "<section id='comments'><div class='comment'><p>First! What a terrible captain this must be, says a reader.</p></div></section>"
    )
    (article,) = read(tmp_path, page(body)).articles
    assert article.text.split("\n\n") == [
        "Ferry runs aground", *PARAGRAPHS, "The second in a year", "It was dark, a passenger who did not want to be named said in the harbour.",
        "A line with bold & <b> [x](y) that goes on.\n",
    ]
    assert [b.kind for b in article.blocks] == ["title", "body", "body", "body", "body", "heading", "body", "body"]
    again = plain(written(article.text, {}))
    assert again.text == article.text


def test_the_editor_wins_over_the_page(tmp_path) -> None:
    (article,) = read(tmp_path, page(head="<meta property='og:site_name' content='X'>"), a=Metadata(outlet="The Post")).articles
    assert article.outlet == "The Post"


ENCODED = {
    "as it says": ("cp1252", "<meta charset='iso-8859-1'>", "“café” – 3 €"),
    "the old way": ("gb18030", "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", "王毅"),
    "with a mark": ("utf-16", "<meta charset='utf-8'>", "café"),
    "without a word": ("utf-8", "", "café"),
    "without a word, from Windows": ("cp1252", "", "“café”"),
    "with a wrong word": ("utf-8", "<meta charset='shift_jis'>", "café"),
    "with an unknown word": ("utf-8", "<meta charset='x-none'>", "café"),
    "with a codec that is no encoding": ("utf-8", "<meta charset='base64'>", "café"),
}


@pytest.mark.parametrize("name", ENCODED)
def test_encodings(name) -> None:
    encoding, head, words = ENCODED[name]
    assert words in decoded(f"<html><head>{head}</head>{words}".encode(encoding))


def test_the_server_is_believed_before_the_page() -> None:
    assert decoded("<meta charset='cp1251'>café".encode("cp1252"), "iso-8859-1").endswith("café")


#: What a page may be: (page, words of the one fault, or "" where its article is read).
HOSTILE = {
    "nothing": ("", "no article can be found in this page. Save the article's text as .txt."),
    "only a script": ("<html><body><script>document.write('the article')</script></body></html>", "no article can be found"),
    "no text at all": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff" * 50, "no article can be found"),
    "a hundred thousand boxes in each other": ("<div>" * 100_000 + "text " * 200, "no article can be found"),
    "quotations in each other": ("<article>" + "<blockquote>" * 5_000 + "<p>" + PARAGRAPHS[0] * 9, "no article can be found"),
    "a page of many megabytes": ("<p>" + "x" * 5_000_000, "the page is too large: 4.8 MB, where one may have 4 MB besides its pictures"),
    "its pictures inside": (page(ARTICLE + f"<img src='data:image/png;base64,{'A' * 6_000_000}'>"), ""),
    "lists in each other": (page(ARTICLE + "<ul><li>" * 20_000), ""),
    "attributes": (page(ARTICLE + "<p " + "a=b " * 100_000 + ">"), ""),
    "entities": (page(ARTICLE + "<p>&nosuch; &#0; &#xD800; &#x110000; &lt;script&gt;</p>"), ""),
    "scripts": (page("<script>document.write('<p>' + x)</script><article><p onclick='x'><script>alert(1)</script>" + ARTICLE[12:]), ""),
    "control characters": (page(ARTICLE.replace("ferry", "fer\0\1ry", 1)), ""),
    "deep data": (page(head="<script type='application/ld+json'>" + "[" * 100_000 + "</script>"), ""),
    "signs that turn": (page(ARTICLE.replace("tugs", "tu\u202egs", 1)), ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages(name, tmp_path) -> None:
    html, words = HOSTILE[name]
    (tmp_path / "ok.txt").write_text(PARAGRAPHS[0], encoding="utf-8")
    reading = read(tmp_path, html)
    assert [words in str(fault) for fault in reading.faults] == ([True] if words else []), [str(fault) for fault in reading.faults]
    assert [a.id for a in reading.articles] == (["ok"] if words else ["a", "ok"])
    if not words:
        assert PARAGRAPHS[3] in reading.articles[0].text and "alert(1)" not in reading.articles[0].text


def test_a_file_of_many_pages(tmp_path) -> None:
    with open(tmp_path / "a.htm", "wb") as file:
        file.truncate(LARGEST_FILE + 1)
    (fault,) = read_folder([tmp_path], Settings()).faults
    assert "the file is too large: 32.0 MB, where an article may have 32 MB" in str(fault)


def test_what_a_browser_saves_beside_a_page(tmp_path) -> None:
    for name in ("a.html", "a_files/frame.html", "b_files/c.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(page(), encoding="utf-8")
    assert [a.id for a in read_folder([tmp_path], Settings()).articles] == ["a", "b_files/c"]


def test_without_trafilatura(tmp_path) -> None:
    """It is an extra: without it the other kinds are read, and the fault says what to install."""
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "trafilatura.py").write_text("raise ImportError('not here')", encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_text(page(), encoding="utf-8")
    (tmp_path / "in" / "b.md").write_text(PARAGRAPHS[0], encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "without"), str(ROOT)])}
    done = subprocess.run([sys.executable, "-m", "generator", "analyse", "in"], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.returncode == 1 and done.stdout.count("\n") == 1
    assert "a.html: pages in HTML cannot be read without trafilatura. Install the extra “html” (pip install trafilatura)" in done.stderr
    assert "Traceback" not in done.stderr


def test_text_is_read_without_it(tmp_path) -> None:
    """Nobody who has no pages waits for what reads them."""
    (tmp_path / "b.md").write_text(PARAGRAPHS[0], encoding="utf-8")
    code = "import sys; from generator.cli import main; main(['analyse', '.']); sys.exit(any(m.split('.')[0] in ('trafilatura', 'lxml') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True).returncode == 0
