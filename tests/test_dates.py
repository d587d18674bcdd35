"""Dates: the words they cover, the TIMEX3 value, the calendar interval, and what the article's own day is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from stories import analysed, settings

from generator.analyse import dates
from generator.lang import language
from generator.model import Analysis, Metadata
from generator.text import cut

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "dates.yaml").read_text(encoding="utf-8"))
FRAME = "The council of the town sat again to hear what had come of the matter.\n{}\n"


def read(text: str, published: str | None) -> Analysis:
    known = {"a": Metadata(published=date.fromisoformat(published))} if published else {}
    (analysis,) = analysed({"a": FRAME.format(text)}, settings(articles=known))
    return analysis


def cases(name: str) -> list:
    """The cases of a group; a known failure is named as such, and must fail."""
    mark = lambda c: [pytest.mark.xfail(reason=c["xfail"], strict=True)] if "xfail" in c else []
    return [pytest.param(c, id=f"{c.get('day', '')} {c['text'][:60]}", marks=mark(c)) for c in CASES[name]]


@pytest.mark.parametrize("case", cases("values"))
def test_values(case) -> None:
    analysis = read(case["text"], case.get("day", str(CASES["day"])))
    assert [[cut(analysis.article.text, d.span), d.value] for d in analysis.dates] == case["dates"]


@pytest.mark.parametrize("case", cases("open"))
def test_without_an_anchor(case) -> None:
    analysis = read(case["text"], None)
    got = [[cut(analysis.article.text, d.span), d.value] for d in analysis.dates]
    assert got == case["dates"]
    assert [d.earliest for d in analysis.dates if "X" in d.value] == [None] * sum("X" in value for _, value in got)


@pytest.mark.parametrize("case", cases("intervals"))
def test_intervals(case) -> None:
    (found,) = read(case["text"], str(CASES["day"])).dates
    assert [str(found.earliest), str(found.latest), found.granularity] == case["interval"]


@pytest.mark.parametrize("text", CASES["nothing"])
def test_no_date(text: str) -> None:
    analysis = read(text, str(CASES["day"]))
    assert [cut(analysis.article.text, d.span) for d in analysis.dates] == []


@pytest.mark.parametrize("case", CASES["printed"], ids=lambda c: c["text"][:40])
def test_printed(case) -> None:
    (analysis,) = analysed({"a": case["text"]})
    printed, anchor = analysis.printed, analysis.anchor
    assert (printed.value if printed else None) == case["value"]
    assert (anchor.day.isoformat() if anchor else None) == case.get("anchor")


def test_metadata_comes_first() -> None:
    (analysis,) = analysed({"a": "LIMA, May 3, 2021 — The council met on Monday.\n"}, settings(articles={"a": Metadata(published=date(2021, 5, 4))}))
    assert (analysis.anchor.day, analysis.anchor.source) == (date(2021, 5, 4), "metadata")


def test_what_was_counted_from_is_told() -> None:
    first, second = read("He came on Monday, and in 2018.", "2023-06-19").dates
    assert "2023-06-19" in first.anchor and second.anchor is None


def test_an_anchor_changes_no_words() -> None:
    """A story's calendar counts again: the same spans in the same order, so that numbers into them keep their meaning."""
    every = " ".join(c["text"] for group in ("values", "open", "intervals") for c in CASES[group])
    with_day, without = read(every, "2023-06-19"), read(every, None)
    other = dates.find(with_day.article, with_day.sentences, language("en"), read(every, "1999-12-31").anchor)
    assert [d.span for d in with_day.dates] == [d.span for d in without.dates] == [d.span for d in other]
