"""Reading a folder: what becomes an article, under which name, and what is said of the rest."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from generator.ingest import read_folder
from generator.model import Metadata, Settings

TEXT = "The storm came over the island in the night and closed its only harbour.\n"


def lay_out(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def reading(folder: Path, files: dict[str, str | bytes], **known: Metadata):
    return read_folder([lay_out(folder, files)], Settings(articles=known))


def test_ids_stories_and_paths(tmp_path):
    found = reading(tmp_path, {name: TEXT for name in ("b.txt", "a.b.txt", "Z.TXT", "flood/a.txt", "flood/by day/one.txt")})
    assert [(a.id, a.story, a.path) for a in found.articles] == [
        ("Z", "", "Z.TXT"),
        ("a.b", "", "a.b.txt"),
        ("b", "", "b.txt"),
        ("flood/a", "flood", "flood/a.txt"),
        ("flood/by day/one", "flood", "flood/by day/one.txt"),
    ]
    assert not found.faults


def test_the_text_is_the_file_and_nothing_else(tmp_path):
    found = reading(tmp_path, {"a.txt": b"\xef\xbb\xbfOne.\r\nTwo.\rThree. \n\n", "b.txt": "Füß.\n".encode("utf-16")})
    assert [a.text for a in found.articles] == ["One.\nTwo.\nThree. \n\n", "Füß.\n"]


FAULTS = {
    "an empty file": ({"a.txt": b""}, "a.txt: the file is empty. Put"),
    "white space": ({"a.txt": b" \n\t\n\xc2\xa0"}, "a.txt: the file is empty"),
    "marks that nobody sees": ({"a.txt": "\u2028\u200b\u200f\n".encode()}, "a.txt: the file is empty"),
    "a mark and nothing else": ({"a.txt": b"\xef\xbb\xbf\n"}, "a.txt: the file is empty"),
    "another encoding": ({"a.txt": "One.\nThe café costs 3 €.".encode("cp1252")}, "a.txt:2: this is no text in UTF-8 ('One. The café costs 3 €.'). Save the file as UTF-8."),
    "a picture": ({"a.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff"}, "a.txt: this is no text"),
    "zeros": ({"a.txt": b"One.\nTw\0o."}, "a.txt:2: this is no text: it holds control characters ('\\x00')"),
    "a file of many articles": ({"a.txt": TEXT * 30_000}, "a.txt: the file is too large: 2.1 MB, where an article may have 1 MB. Save each article"),
    "half a character": ({"a.txt": b"\xff\xfea\0b"}, "a.txt: this is no text"),
    "capitals only": ({"a.txt": TEXT, "A.txt": TEXT}, "a.txt: this would have the same id as A.txt"),
    "accents composed otherwise": ({"e\u0301.txt": TEXT, "\u00e9.txt": TEXT}, "this would have the same id as"),
    "a name that cannot be printed": ({"a\nb.txt": TEXT}, "'a\\nb.txt': the name holds characters that cannot be printed"),
    "a name that turns around": ({"a\u202etxt.txt": TEXT}, "the name holds characters that cannot be printed"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_one_fault_and_the_rest_is_read(name, tmp_path):
    files, words = FAULTS[name]
    found = reading(tmp_path, {"ok.txt": TEXT, **files})
    assert [str(fault) for fault in found.faults if words in str(fault)], found.faults
    assert len(found.faults) == 1
    assert "ok" in [a.id for a in found.articles]


def test_all_faults_at_once(tmp_path):
    files = {f"{n}.txt": case for n, case in enumerate([b"", b"\xff", b"a\0", TEXT])}
    found = reading(tmp_path, files)
    assert [fault.file for fault in found.faults] == ["0.txt", "1.txt", "2.txt"]
    assert [a.id for a in found.articles] == ["3"]


def test_an_empty_folder(tmp_path):
    found = reading(tmp_path, {"notes.docx": b"x", ".hidden.txt": TEXT})
    (fault,) = found.faults
    assert "there is no article in this folder; it holds notes.docx. Put articles into it (.txt, .md" in str(fault)
    assert found.ignored == ("notes.docx",)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("seeds", "seeds: there is no such folder. Make it"),
        ("a.txt", "a.txt: there is no such file. Name"),
        ("a.docx", "a.docx: articles of this kind cannot be read ('.docx')"),
        ("note", "note: articles of this kind cannot be read"),
    ],
)
def test_what_is_not_there_is_named_as_it_would_be_typed(name, words, tmp_path, monkeypatch):
    lay_out(tmp_path, {"note": TEXT})
    monkeypatch.chdir(tmp_path)
    (fault,) = read_folder([tmp_path / name], Settings()).faults
    assert str(fault).startswith(words)


def test_what_editors_leave_is_passed_over(tmp_path):
    left = (".a.txt.swp", ".#a.txt", "#a.txt#", "a.txt~", "~$a.txt", "a.txt.bak", ".git/a.txt", "picture.jpg", "README")
    found = reading(tmp_path, {"a.txt": TEXT, **{name: TEXT for name in left}})
    assert [a.id for a in found.articles] == ["a"] and not found.faults and not found.ignored


def test_a_folder_named_like_an_article(tmp_path):
    found = reading(tmp_path, {"a.txt/b.txt": TEXT})
    assert [str(f) for f in found.faults] == ["a.txt: this is a folder, though it is named like an article. Rename it."]
    assert [a.id for a in found.articles] == ["a.txt/b"]


@pytest.mark.parametrize(
    ("target", "words"),
    [("../outside.txt", "this is a link that leads out of the folder ('../outside.txt')"), ("gone.txt", "a link to a file that is not there"), ("link.txt", "a link to a file that is not there")],
)
def test_links(target, words, tmp_path):
    lay_out(tmp_path, {"outside.txt": "Not for the site.", "in/ok.txt": TEXT})
    os.symlink(target, tmp_path / "in" / "link.txt")
    found = read_folder([tmp_path / "in"], Settings())
    assert [a.id for a in found.articles] == ["ok"]
    assert [words in str(fault) for fault in found.faults] == [True]


def test_a_link_inside_the_folder_and_a_folder_that_is_one(tmp_path):
    lay_out(tmp_path / "real", {"sub/a.txt": TEXT})
    os.symlink("sub/a.txt", tmp_path / "real" / "b.txt")
    os.symlink("real", tmp_path / "seeds")
    found = read_folder([tmp_path / "seeds"], Settings())
    assert [a.id for a in found.articles] == ["b", "sub/a"] and not found.faults


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path):
    lay_out(tmp_path, {"ok.txt": TEXT})
    os.mkfifo(tmp_path / "pipe.txt")
    found = read_folder([tmp_path], Settings())
    assert ["no ordinary file" in str(fault) for fault in found.faults] == [True] and len(found.articles) == 1


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    """Rights mean nothing to the root that tests may run as, so the refusal is played."""
    lay_out(tmp_path, {"a.txt": TEXT, "b.txt": TEXT})
    read = Path.read_bytes

    def refusing(path: Path) -> bytes:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refusing)
    found = read_folder([tmp_path], Settings())
    assert [str(fault) for fault in found.faults] == ["a.txt: the file cannot be read: Permission denied. Give yourself the right to read it."]
    assert [a.id for a in found.articles] == ["b"]


def test_files_that_are_named(tmp_path):
    lay_out(tmp_path, {".a.txt": TEXT, "b.docx": b"x", "c.txt": TEXT})
    found = read_folder([tmp_path / ".a.txt", tmp_path / "b.docx", tmp_path / "gone.txt", tmp_path / "c.txt", tmp_path], Settings())
    assert [a.id for a in found.articles] == [".a", "c"]
    assert ["cannot be read" in str(found.faults[0]), "no such file" in str(found.faults[1]), len(found.faults)] == [True, True, 2]


def test_what_the_editor_knows(tmp_path):
    known = Metadata("T", "The Example", date(2023, 6, 18), "https://example.org")
    found = reading(tmp_path, {"a.txt": TEXT, "sub/b.txt": TEXT}, a=known, b=known)
    for article in found.articles:
        assert (article.title.text, article.title.span, article.title.origin) == ("T", None, "given")
        assert (article.outlet, article.published, article.url) == ("The Example", date(2023, 6, 18), "https://example.org")
    assert not found.faults and not found.unmatched


def test_a_name_that_two_articles_bear(tmp_path):
    found = reading(tmp_path, {"x/a.txt": TEXT, "y/a.txt": TEXT}, a=Metadata("T"))
    assert ["several articles have this name: x/a, y/a ('a')" in str(fault) for fault in found.faults] == [True]
    assert [a.title.origin for a in found.articles] == ["derived", "derived"]


def test_entries_for_articles_that_are_not_there(tmp_path):
    found = read_folder([lay_out(tmp_path, {"storm.txt": TEXT, "empty.txt": b""})], Settings(articles={"strom": Metadata("T"), "empty": Metadata("T"), "zzzzzzzz": Metadata()}))
    assert [("Did you mean “storm”" in str(fault), fault.passage) for fault in found.unmatched] == [(True, "strom"), (False, "zzzzzzzz")]


TITLES = {
    "a short sentence": ("The storm closed the harbour.\n\nMore was to come in the night.", "The storm closed the harbour"),
    "up to the end of a clause": (
        "The storm that came over the island closed its harbour, while two ferries with three hundred people on board had to turn back.",
        "The storm that came over the island closed its harbour",
    ),
    "the whole sentence, if it is a little longer": (
        "The minister of the small republic held a second and final round of meetings with the senior officials of its three neighbours on Monday.",
        "The minister of the small republic held a second and final round of meetings with the senior officials of its three neighbours on Monday",
    ),
    "the whole clause, if it is a little longer": (
        "The U.S. secretary of transport, Jane Doe, was on the island on the first high-level visit by a U.S. official in five years, a visit with three main objectives.",
        "The U.S. secretary of transport, Jane Doe, was on the island on the first high-level visit by a U.S. official in five years",
    ),
    "an opening is no clause": (
        "In the early hours of the morning, the storm that had come over the island closed its only harbour for the first time in more than nine years, officials and residents said.",
        "In the early hours of the morning, the storm that had come over the island closed its only harbour",
    ),
    "up to the end of a phrase": (
        "The minister of the small republic held a second and final round of meetings with the senior officials of its three largest neighbours on Monday and on Tuesday.",
        "The minister of the small republic held a second and final round of meetings",
    ),
    "no comma inside a name": (
        "The storm closed the harbour of Lima, Peru and the roads along the coast of the three provinces to the south of it and in the hills above the town of the same name for days.",
        "The storm closed the harbour of Lima, Peru and the roads along the coast of the three provinces",
    ),
    "a stop that ends nothing": ("Example Corp. closed the harbour on Nov. 2 as planned.\n\nMore was to come.", "Example Corp. closed the harbour on Nov. 2 as planned"),
    "behind a dateline": ("LIMA, June 19 — The storm closed the harbour.\n\nMore was to come.", "The storm closed the harbour"),
    "no quotation is cut": (
        "The mayor of the island told all the reporters there that “nobody will ever open this harbour again, whatever the price of it may be” on Monday.",
        "The mayor of the island told all the reporters",
    ),
    "no word is cut": (
        "“The opening of the harbour, in a limited form, is the outcome of talks between the administration and its creditors, brokered by the Red Cross and a bank of the island,” she said.",
        "“The opening of the harbour, in a limited form, is the outcome of talks",
    ),
    "one long word": ("x" * 300, "x" * 100),
    "abbreviations": ("Dr. Silva met the U.S. envoy on Monday. He left.", "Dr. Silva met the U.S. envoy on Monday"),
}


@pytest.mark.parametrize("name", TITLES)
def test_titles_are_slices_of_the_lead(name, tmp_path):
    text, title = TITLES[name]
    (article,) = reading(tmp_path, {"a.txt": text}).articles
    assert (article.title.text, article.title.origin) == (title, "derived")
    assert article.text[article.title.span.start : article.title.span.end] == title


def test_a_printed_title(tmp_path):
    (article,) = reading(tmp_path, {"a.txt": f"Advertisment\n\nStorm  closes the harbour\n\n{TEXT}"}).articles
    assert (article.title.text, article.title.origin) == ("Storm closes the harbour", "printed")


@pytest.mark.parametrize(
    ("byline", "outlet"),
    [
        ("ExampleNews Desk", "ExampleNews"),
        ("Island Times Staff", "Island Times"),
        ("Island Times News Desk", "Island Times"),
        ("By Jane Doe", None),
        ("Web Desk", None),
        ("Delhi Bureau", None),
        ("Jane Doe Reporter", None),
        ("Sports Desk", None),
    ],
)
def test_outlets_only_where_the_byline_is_sure(byline, outlet, tmp_path):
    (article,) = reading(tmp_path, {"a.txt": f"Storm closes the harbour\n\n{byline}\n\n{TEXT}"}).articles
    assert article.outlet == outlet
    assert [b.kind for b in article.blocks] == ["title", "byline", "body"]


def test_the_order_of_files_does_not_matter(tmp_path, monkeypatch):
    files = {f"{name}.txt": f"{name} {TEXT}" for name in "cab"}
    first = reading(tmp_path, files)
    walk = os.walk
    monkeypatch.setattr(os, "walk", lambda *a, **k: ((at, list(reversed(d)), list(reversed(f))) for at, d, f in walk(*a, **k)))
    assert reading(tmp_path, files) == first
