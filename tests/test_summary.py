"""Which sentences tell an article in short."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.analyse import analyse
from generator.ingest import read_folder
from generator.model import Settings

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "summary.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"])
def test_summary(case: dict, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(case["text"], encoding="utf-8")
    (article,) = read_folder([tmp_path], Settings()).articles
    found = analyse(article, Settings(), case["count"])
    lines = [article.text[found.sentences[n].span.start : found.sentences[n].span.end] for n in found.summary]
    assert lines == [case["text"].splitlines()[n] for n in case["summary"]]
