"""Where one statement ends and the next begins."""

from pathlib import Path

import pytest
import yaml

from generator.analyse.clauses import split
from generator.lang import language
from generator.model import Span
from generator.text import cut

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "clauses.yaml").read_text(encoding="utf-8"))
MARKS = {"adverbial": "~", "relative": ">", "main": ""}


def _case(case):
    marks = [pytest.mark.xfail(strict=True, reason=case["why"])] if case.get("known") else []
    return pytest.param(case["text"], case["clauses"], id=case["text"][:40], marks=marks)


@pytest.mark.parametrize("text, expected", [_case(c) for c in CASES])
def test_clauses(text, expected):
    found = split(text, Span(0, len(text)), language("en").grammar)
    assert [MARKS[c.role] + cut(text, c.span) for c in found] == expected


@pytest.mark.parametrize("text", [c["text"] for c in CASES], ids=lambda t: t[:40])
def test_no_word_is_lost(text):
    found = split(text, Span(0, len(text)), language("en").grammar)
    outside = text
    for c in reversed(found):
        outside = outside[: c.span.start] + outside[c.span.end :]
    assert not any(ch.isalnum() for ch in outside)
