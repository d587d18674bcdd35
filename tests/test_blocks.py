"""Blocks: what each line of a pasted text is, and by which rule."""

from __future__ import annotations

import string
import textwrap
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from generator.analyse import analyse
from generator.ingest.blocks import mark
from generator.ingest.title import entitled
from generator.lang import language
from generator.model import Analysis, Article, Metadata, Settings
from generator.text import cut, decoded, flat

HERE = Path(__file__).parent
CASES = yaml.safe_load((HERE / "cases" / "layout.yaml").read_text(encoding="utf-8"))
WRAPPED = yaml.safe_load((HERE / "cases" / "wrapped.yaml").read_text(encoding="utf-8"))
KINDS = ("title", "byline", "dateline", "heading", "body", "caption", "credit", "boilerplate")
ENGLISH = language("en")
PARAGRAPHS = {
    "p1": "The storm came over the island in the night and closed its only harbour.",
    "p2": "Two ferries with three hundred people on board had to turn back, the coast guard said on Monday.",
    "p3": "It was the ninth storm of the year, and the mayor asked the people to stay in their houses.",
    "p4": "The harbour is to open again as soon as the wreck of a small boat has been taken out of the way.",
}


def piece(written: str) -> tuple[str, str]:
    """(kind, words) of one block as a case writes it."""
    kind, colon, words = written.partition(": ")
    return (kind, words) if colon and kind in KINDS else ("body", PARAGRAPHS.get(written, written))


def lay_out(lines: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of a case, and the blocks that must come out."""
    parted = [[piece(part.strip()) for part in line.split("||")] for line in lines.strip().split("\n")]
    return "\n\n".join(" ".join(words for _, words in parts) for parts in parted) + "\n", [part for parts in parted for part in parts]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_kinds(case):
    text, wanted = lay_out(case["lines"])
    blocks = mark(text, ENGLISH)
    assert [(b.kind, cut(text, b.span)) for b in blocks] == wanted
    assert all(case.get("rule", "") in b.rule for b in blocks if b.kind == "boilerplate")


def test_misspellings_are_nowhere_in_the_tables():
    words = {word for sign in ENGLISH.layout.signs for line in sign.lines for word in line.split()}
    assert {w for w in words if w.startswith("advert")} <= {"advert", "advertise", "advertising", "advertisement", "advertisements"}


HOSTILE = {
    "nothing": "",
    "blanks": " \n\t\n",
    "one long line": "word " * 200_000,
    "one long word": "x" * 1_000_000,
    "stops": "." * 1_000_000,
    "quotation marks": "“A. " * 250_000,
    "brackets": "(" * 300_000 + "]" * 300_000,
    "blank lines": "\n" * 1_000_000 + "x",
    "bylines": ("By " + "Jane " * 60 + "\n") * 500,
    "fractions": ("1/" * 190 + "\n") * 300,
    "dates": ("Published " * 30 + "\n") * 500,
    "the same line": "The same line here again now.\n" * 10_000,
    "marks": "\u202e\u200f\ufeff\n\u2028\x85 a\n",
}


@pytest.mark.parametrize("name", [*HOSTILE, "a seed"])
def test_nothing_is_left_out_and_nothing_overlaps(name):
    seed = next((HERE.parent / "seeds").glob("002*.txt"))
    text = HOSTILE[name] if name in HOSTILE else decoded(seed.read_bytes())
    blocks = mark(text, ENGLISH)
    assert all(a.span.end <= b.span.start for a, b in pairwise(blocks))
    covered = [cut(text, b.span) for b in blocks]
    assert all(words and words == words.strip() for words in covered)
    assert sum(len("".join(words.split())) for words in covered) == len("".join(text.split()))
    assert all(b.rule[0] not in string.whitespace and b.kind in KINDS for b in blocks)


def test_the_seeds():
    """Every kind that the five articles hold, by hand."""
    wanted = {
        "000": [("heading", "Agreement to Continue High-Level Discussions, but no Breakthroughs")],
        "001": [
            ("title", "Blinken meets China’s Wang Yi, all eyes on potential Xi Jinping"),
            ("boilerplate", "See also\xa0 3 pm in Kiev. Here is what you need to know"),
            ("boilerplate", "See also\xa0 'Metamorphosis': US Census to Add Middle Eastern, North African Category | Racial Issues News"),
            ("boilerplate", "Leave a Reply"),
            ("boilerplate", "Your email address will not be published. Required fields are marked *"),
        ],
        "003": [("dateline", "20.03.2023")],
        "004": [
            ("dateline", "BEIJING, June 19 —"),
            ("boilerplate", "LEAVE A REPLY"),
            ("boilerplate", "Please enter your comment!"),
            ("boilerplate", "Please enter your name here"),
        ],
    }
    for path in sorted((HERE.parent / "seeds").glob("*.txt")):
        text = decoded(path.read_bytes())
        found = [(b.kind, cut(text, b.span)) for b in mark(text, ENGLISH) if b.kind != "body"]
        if path.name[:3] in wanted:
            assert found == wanted[path.name[:3]]
        else:
            counts = {kind: sum(k == kind for k, _ in found) for kind in KINDS}
            assert counts == {"title": 1, "byline": 1, "dateline": 1, "heading": 0, "body": 0, "caption": 2, "credit": 1, "boilerplate": 13}


@pytest.mark.parametrize("case", WRAPPED, ids=lambda case: case["id"])
def test_hard_line_breaks(case):
    text = case["text"].replace("|", "")
    blocks = mark(text, ENGLISH)
    assert [cut(text, b.span) for b in blocks] == [part.strip() for part in case["text"].split("|")]
    assert [b.kind for b in blocks] == case.get("kinds", [b.kind for b in blocks])


@pytest.mark.parametrize("width", [60, 72, 100])
def test_seeds_saved_with_hard_line_breaks(width):
    """Everything that is found in an article is found again in the same places when its lines are wrapped."""
    for path in sorted((HERE.parent / "seeds").glob("*.txt")):
        lines = [flat(line) for line in decoded(path.read_bytes()).split("\n") if line.strip()]
        wrapped = [textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in lines]
        once, again = (analysed(path.stem, "\n\n".join(paragraphs) + "\n") for paragraphs in (lines, wrapped))
        assert replace(again, article=replace(again.article, text=once.article.text)) == once


def analysed(name: str, text: str) -> Analysis:
    blocks = mark(text, ENGLISH)
    title = entitled(text, blocks, Metadata(), ENGLISH)
    return analyse(Article(name, "", name, text, "", "en", title, blocks), Settings())
