"""Quotations: where they stand and who said them."""

from pathlib import Path

import pytest
import yaml

from generator.analyse import names, quotes, sentences
from generator.analyse.quotes import marks
from generator.ingest.blocks import mark
from generator.lang import language
from generator.model import Article, Title
from generator.text import cut

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "quotes.yaml").read_text(encoding="utf-8"))
ENGLISH = language("en")


def article(text: str) -> Article:
    return Article("a", "", "a.txt", text, "", "en", Title("", None, "derived"), mark(text, ENGLISH))


def found(text: str):
    written = article(text)
    split = sentences.split(written, ENGLISH)
    return quotes.find(written, split, names.find(written, split, ENGLISH, ()), ENGLISH)


def cases(name: str, answer: str):
    for case in CASES[name]:
        known = [pytest.mark.xfail(strict=True, reason=case["known"])] if case.get("known") else []
        yield pytest.param(case["text"], case[answer], id=case["text"][:50], marks=known)


@pytest.mark.parametrize("text, expected", list(cases("marks", "quotes")))
def test_marks(text, expected):
    assert [cut(text, q.span) for q in found(text)] == expected


@pytest.mark.parametrize("text, expected", list(cases("speakers", "said")))
def test_speakers(text, expected):
    got = found(text)
    assert [(q.speaker and q.speaker.name, q.via and q.via.name) for q in got] == [(s, via) for _, s, via in map(row, expected)]
    assert all(cut(text, q.span).startswith(words) for q, (words, _, _) in zip(got, map(row, expected)))


def row(said: list) -> tuple:
    return tuple(said) + (None,) * (3 - len(said))


@pytest.mark.parametrize("text", [c["text"] for c in CASES["speakers"]], ids=lambda t: t[:50])
def test_a_party_is_printed_where_its_span_is(text):
    for quote in found(text):
        for span in filter(None, (quote.speaker and quote.speaker.span, quote.via and quote.via.span, quote.cue)):
            words = cut(text, span)
            assert words == words.strip() and words
            assert span.end <= quote.span.start or span.start >= quote.span.end


@pytest.mark.parametrize("opened", ["“", '"', "‘", "'", "«", "„", "``"])
def test_a_mark_that_never_closes_stays_in_its_paragraph(opened):
    text = f"He said {opened}it is over and left.\nNothing was said here.\n"
    assert all(q.span.end <= text.index("\n") for q in found(text))


def test_marks_alone_are_no_quotation():
    for text in ('"', '""', "“", "''", "'", "«»", '" "', "“ ”"):
        assert marks.find(text, 0, len(text)) == []


BITS = """" “ ” ' ’ ‘ « » `` '' said saying to say he The of who that , . : ; — ( ) by as with per was called Jane Doe Doe's so-called""".split(" ")


@pytest.mark.parametrize("step", range(1, 40))
def test_no_string_of_marks_and_words_breaks_it(step):
    """Every span lies in the text and holds something, whatever stands beside what."""
    text = " ".join(BITS[n * step % len(BITS)] for n in range(60))
    for quote in found(text):
        spans = [quote.span, quote.cue, quote.speaker and quote.speaker.span, quote.via and quote.via.span]
        assert all(cut(text, span) for span in spans if span)
