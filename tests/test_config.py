"""``briefing.yml``: what it may say, and what is said of it when it may not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.config import load
from generator.model import Followed, Metadata, Outlet, Settings

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "config.yaml").read_text(encoding="utf-8"))


def loaded(tmp_path: Path, text: str | bytes):
    path = tmp_path / "briefing.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(path)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_faults(case, tmp_path):
    _, faults = loaded(tmp_path, case["text"])
    wanted = case.get("faults", [])
    assert len(faults) == len(wanted), [str(fault) for fault in faults]
    assert all(words in str(fault) for words, fault in zip(wanted, faults)), [str(fault) for fault in faults]


def test_no_file():
    assert load(None) == (Settings(), ())


def test_what_is_said(tmp_path):
    settings, _ = loaded(tmp_path, next(case["text"] for case in CASES if case["id"] == "everything"))
    assert settings == Settings(
        title="The storm",
        text="cited",
        people=(Followed("maria-silva", "Maria Silva"), Followed("tom-baker", "Tom Baker", "mayor")),
        outlets={"The Example": Outlet("The Example", "Chile", "https://example.org", "a daily")},
        articles={"a": Metadata("T", "The Example", date(2023, 6, 18), "https://example.org/a"), "sub/b": Metadata()},
    )


def test_what_is_right_holds_beside_what_is_wrong(tmp_path):
    settings, faults = loaded(tmp_path, "title: T\npeple: []\npeople: [Maria Silva, {rol: x}]\narticles: {a: {published: x, outlet: O}}\n")
    assert (settings.title, settings.people, settings.articles) == ("T", (Followed("maria-silva", "Maria Silva"),), {"a": Metadata(outlet="O")})
    assert len(faults) == 3


@pytest.mark.parametrize(
    ("written", "key"),
    [("title: No", "No"), ("title: 2023-06-18", "2023-06-18"), ("title: 007", "007"), ("title: '{{ 7*7 }} <b>'", "{{ 7*7 }} <b>"), ("title: |\n  A\n  B", "A B")],
)
def test_a_text_is_taken_as_written(written, key, tmp_path):
    assert loaded(tmp_path, written)[0].title == key


@pytest.mark.parametrize("written", ["2023-06-18", "'2023-06-18'", "2023-6-18", "2023-06-18T23:30:00-05:00", "2023-06-18 23:30:00"])
def test_the_day_is_the_one_that_is_written(written, tmp_path):
    settings, faults = loaded(tmp_path, f"articles: {{007: {{published: {written}}}}}")
    assert not faults and settings.articles["007"].published == date(2023, 6, 18)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"title: T\npeople: [Caf\xe9]", "briefing.yml:2: this is no text in UTF-8 ('0xe9')"),
        (b"title: a\0b", "this is no YAML"),
        (b"[" * 100_000, "each inside the other"),
        (b"- " * 100_000, "each inside the other"),
        (b"[a: " * 10_000, "each inside the other"),
    ],
)
def test_no_text_or_no_tree(raw, words, tmp_path):
    settings, (fault,) = loaded(tmp_path, raw)
    assert settings == Settings() and words in str(fault)


def test_a_folder(tmp_path):
    (fault,) = load(tmp_path)[1]
    assert "cannot be read" in str(fault)
