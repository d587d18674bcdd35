"""Articles in Markdown: what a reader sees is the text, what stands above it is the metadata."""

from __future__ import annotations

import random
import time
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.ingest import read_folder
from generator.ingest.markup import plain, written
from generator.model import Metadata, Settings

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "markup.yaml").read_text(encoding="utf-8"))
FRONT = yaml.safe_load((Path(__file__).parent / "cases" / "front_matter.yaml").read_text(encoding="utf-8"))
BODY = "The storm came over the island in the night and closed its only harbour."


def again(told):
    return plain(written(told.text, {span.start: level for span, level in told.headings}))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_text(case) -> None:
    told = plain(case["markdown"])
    assert told.text == (case["text"] + "\n" if case["text"] else "")
    assert [[told.text[span.start : span.end], level] for span, level in told.headings] == case.get("headings", [])
    assert not told.text or again(told) == told


SIGNS = (
    "* ** _ __ ` `` \\ [ ] ( ) ]( ][ < <b> <!-- --> &amp; & # > - + --- === | ~~~ ``` ! ![ é “ ' \" ... <br> &#60; &lt;b&gt; a b word Word. 1. "
    "[x]: [^1]: <script> </script> http://x"
).split(" ") + ["\n", "\n", "\n\n", " ", " ", "# ", "- ", "+ ", "* ", "1. ", "\t"]


def test_what_is_written_reads_the_same() -> None:
    """Whatever signs a text is made of: ``briefing add`` must not change a word."""
    chance = random.Random(6)
    for _ in range(4_000):
        told = plain("".join(chance.choice(SIGNS) for _ in range(chance.randint(1, 14))))
        assert not told.text or again(told) == told, told


@pytest.mark.parametrize("sign", ["[", "![", "](", "[a](", "*a ", "_a*b", "`", "``` ` ", "<!--", "<a ", "&a", "> ", "[[a]", "<script>", "[a][", "a](b \"", "\n"])
def test_no_sign_takes_long(sign) -> None:
    """A hundred thousand signs are read at once: time grows with the length, not with its square."""
    begun = time.process_time()
    plain(sign * (100_000 // len(sign)))
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("case", FRONT, ids=lambda case: case["id"])
def test_front_matter(case, tmp_path) -> None:
    text = case["file"].replace("BODY", BODY)
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    reading = read_folder([tmp_path], Settings())
    wanted = case.get("faults", [])
    assert len(reading.faults) == len(wanted), [str(fault) for fault in reading.faults]
    for words, fault in zip(wanted, reading.faults):
        assert words in str(fault), str(fault)
    if case.get("lost"):
        assert not reading.articles
        return
    (article,) = reading.articles
    known = {"title": article.title.text if article.title.origin == "given" else None, "outlet": article.outlet, "published": article.published, "author": article.author, "url": article.url}
    assert {name: value for name, value in known.items() if value} == case.get("known", {})
    assert article.text == case.get("text", "BODY\n").replace("BODY", BODY)


def test_the_editor_wins_over_the_file(tmp_path) -> None:
    (tmp_path / "a.md").write_text(f"---\ntitle: T\noutlet: O\ndate: 2024-05-02\n---\n{BODY}", encoding="utf-8")
    (article,) = read_folder([tmp_path], Settings(articles={"a": Metadata(outlet="P", author="Q")})).articles
    assert (article.title.text, article.outlet, article.published, article.author) == ("T", "P", date(2024, 5, 2), "Q")


def test_headings_are_what_the_file_calls_them(tmp_path) -> None:
    (tmp_path / "a.md").write_text(f"# Storm closes harbour\n\nBy Jane Doe\n\n{BODY}\n\n## The ferry, meanwhile, stayed.\n\nNobody was hurt when it reached the next island, the coast guard said on Friday.\n", encoding="utf-8")
    (article,) = read_folder([tmp_path], Settings()).articles
    assert [block.kind for block in article.blocks] == ["title", "byline", "body", "heading", "body"]
    assert (article.title.text, article.title.origin) == ("Storm closes harbour", "printed")


def test_two_files_of_one_name(tmp_path) -> None:
    for name in ("a.txt", "a.md", "a.markdown", "b.MD"):
        (tmp_path / name).write_text(BODY, encoding="utf-8")
    reading = read_folder([tmp_path], Settings())
    assert [a.path for a in reading.articles] == ["a.markdown", "b.MD"]
    assert [(fault.file, "the same id as a.markdown" in str(fault)) for fault in reading.faults] == [("a.md", True), ("a.txt", True)]


def test_a_readme_is_no_article(tmp_path) -> None:
    for name in ("README.md", "readme.txt", "a.md"):
        (tmp_path / name).write_text(BODY, encoding="utf-8")
    reading = read_folder([tmp_path], Settings())
    assert [a.id for a in reading.articles] == ["a"] and not reading.faults and not reading.ignored
