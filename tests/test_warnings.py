"""What an editor is warned of, and what good text must not set off."""

from pathlib import Path

import pytest
import yaml
from stories import told

from generator.model import Metadata

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "warnings.yaml").read_text(encoding="utf-8"))
SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.mark.parametrize("case", CASES["alone"], ids=lambda c: c["name"])
def test_one_article(case) -> None:
    warnings = told({"a": case["text"]}).warnings
    assert [w.kind for w in warnings] == case["kinds"]
    assert all(w.message and (w.span is None or case["text"][w.span.start : w.span.end]) for w in warnings)


@pytest.mark.parametrize("case", CASES["stories"], ids=lambda c: c["name"])
def test_among_others(case) -> None:
    published = {name: Metadata(published=day) for name, (day, _) in case["articles"].items()}
    warnings = told({name: text for name, (_, text) in case["articles"].items()}, ["Maria Silva"], published).warnings
    got = {}
    for w in warnings:
        got.setdefault(w.article, []).append(w.kind)
    assert got == case["warned"]


def test_the_seeds_are_warned_of_a_wrong_date_and_of_lost_stops() -> None:
    story = told({p.stem[:3]: p.read_text(encoding="utf-8") for p in sorted(SEEDS.glob("*.txt"))})
    assert [(w.article, w.kind) for w in story.warnings] == [("003", "date-doubted"), ("001", "stops-lost")]
