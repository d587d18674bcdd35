"""Why an article gives no value: it is silent, it came before, or its number could not be set beside the others."""

from pathlib import Path

import pytest
import yaml
from stories import told

from generator.model import Metadata

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "absence.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_absent(case) -> None:
    published = {name: Metadata(published=day) for name, (day, _) in case["articles"].items() if day}
    story = told({name: text for name, (_, text) in case["articles"].items()}, ["Maria Silva", "Tom Baker"], published)
    found = [c for c in story.comparisons if c.kind == case["kind"] and {v.evidence.article for v in c.values} == {"a", "b"}]
    assert found, [c.label for c in story.comparisons]
    assert {x.article: x.why for x in found[0].absent} == case["absent"]
