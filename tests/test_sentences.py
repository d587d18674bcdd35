"""Sentences: where they end, and where a dot is something else."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from generator.analyse.sentences import split
from generator.ingest import read_folder
from generator.lang import language
from generator.model import Article, Block, Settings, Span, Title
from generator.text import cut

HERE = Path(__file__).parent
CASES = [case if isinstance(case, dict) else {"text": case} for case in yaml.safe_load((HERE / "cases" / "sentences.yaml").read_text(encoding="utf-8"))]
ENGLISH = language("en")


def article(text: str, *blocks: Block) -> Article:
    return Article("a", "", "a.txt", text, "", "en", Title("a", None, "given"), blocks or (Block(Span(0, len(text)), "body", "a paragraph"),))


def parameters():
    for case in CASES:
        marks = [pytest.mark.xfail(strict=True, reason=case["why"])] if case.get("known") else []
        yield pytest.param(case, id=case["text"][:60], marks=marks)


@pytest.mark.parametrize("case", list(parameters()))
def test_where_sentences_end(case):
    wanted = case.get("sentences") or [part.strip() for part in case["text"].split("|")]
    text = case["text"].replace("|", "")
    assert [cut(text, s.span) for s in split(article(text), ENGLISH)] == wanted


def test_a_long_quotation_is_told_apart():
    quotation = "“" + " ".join(["It was a long night for all of us."] * 12) + "”"
    text = f"{quotation} the mayor said."
    assert len(split(article(text), ENGLISH)) == 12


def test_blocks_are_never_crossed():
    text = "New Delhi: The envoy met\nthe minister. Read more"
    blocks = (Block(Span(0, 10), "dateline", ""), Block(Span(11, 24), "body", ""), Block(Span(25, 38), "body", ""), Block(Span(39, 48), "boilerplate", ""))
    found = [(s.kind, cut(text, s.span)) for s in split(article(text, *blocks), ENGLISH)]
    assert found == [("dateline", "New Delhi:"), ("body", "The envoy met"), ("body", "the minister."), ("boilerplate", "Read more")]


def test_every_word_of_the_seeds_is_in_one_sentence():
    for read in read_folder([HERE.parent / "seeds"], Settings()).articles:
        found = split(read, ENGLISH)
        assert all(a.span.end <= b.span.start for a, b in pairwise(found))
        assert all(cut(read.text, s.span) == cut(read.text, s.span).strip() != "" for s in found)
        assert re.sub(r"\s", "", "".join(cut(read.text, s.span) for s in found)) == re.sub(r"\s", "", read.text)


@pytest.mark.parametrize("text", ["." * 1_000_000, "“A. " * 200_000, "(" * 300_000 + "]" * 300_000, '"' * 1_000_000, "A.B." * 200_000, "x" * 1_000_000])
def test_a_million_characters(text):
    spans = [s.span for s in split(article(text), ENGLISH)]
    assert sum(len(cut(text, span).replace(" ", "")) for span in spans) == len(text.replace(" ", ""))
