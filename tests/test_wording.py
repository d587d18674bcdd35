"""Which sentences can stand alone."""

from pathlib import Path

import pytest
import yaml

from generator.analyse.wording import flaw, vocabulary
from generator.lang import language
from generator.model import Sentence, Span

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "wording.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:40])
def test_flaw(case):
    text = case["text"]
    found = flaw(text, Sentence(Span(0, len(text)), "body"), (), vocabulary(text), language("en").grammar)
    assert found == case["flaw"]
