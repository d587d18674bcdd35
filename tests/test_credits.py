"""Whose report an article passes on."""

from pathlib import Path

import pytest
import yaml

from generator.analyse import credits, names, sentences
from generator.ingest.blocks import mark
from generator.lang import language
from generator.model import Article, Title

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "credits.yaml").read_text(encoding="utf-8"))
ENGLISH = language("en")


def _case(case):
    known = [pytest.mark.xfail(strict=True, reason=case["known"])] if case.get("known") else []
    return pytest.param(case["text"], case.get("outlet"), case["sources"], id=case["text"][:50], marks=known)


def found(text: str, outlet: str | None = None):
    article = Article("a", "", "a.txt", text, "", "en", Title("", None, "derived"), mark(text, ENGLISH), outlet)
    split = sentences.split(article, ENGLISH)
    return credits.find(article, split, names.Names((), ()), ENGLISH)


@pytest.mark.parametrize("text, outlet, sources", [_case(c) for c in CASES])
def test_credits(text, outlet, sources):
    assert [c.source for c in found(text, outlet)] == sources


def test_the_span_is_the_name_alone():
    text = "The bridge was closed, reported German news agency dpa."
    (credit,) = found(text)
    assert text[credit.span.start : credit.span.end] == "dpa"


def test_every_form_of_an_outlet_is_one_source():
    text = "Jane Doe told AP it was over. The Associated Press reported that it was not."
    assert {c.source for c in found(text)} == {"AP"}
