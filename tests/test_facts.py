"""What can be true only one way: conflicts between two statements about one subject, and what must not be one."""

from pathlib import Path

import pytest
import yaml
from stories import told

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "facts.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_facts(case):
    story = told({"a": case["a"], "b": case["b"]})
    shown = {c.kind for c in story.comparisons if c.verdict == "conflict"}
    assert shown == set(case["kinds"])


def test_the_order_of_articles_does_not_matter():
    texts = {"a": CASES[0]["a"], "b": CASES[0]["b"]}
    assert told(texts) == told(dict(reversed(texts.items())))
