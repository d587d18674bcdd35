"""Elements of a page that are handed to Markdown as blocks: not a byte may differ."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from markdown import Markdown
from mkdocs.structure.pages import _RawHTMLPreprocessor

from generator.plugin.blocks import Blocks, parts

CASES = yaml.safe_load((Path(__file__).parent / "cases/handed.yaml").read_text(encoding="utf-8"))
EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc"]


def converted(text: str, *extensions: Blocks) -> tuple[str, set[str]]:
    """The HTML, and the anchors that MkDocs sees."""
    md, seen = Markdown(extensions=[*EXTENSIONS, *extensions]), _RawHTMLPreprocessor()
    seen._register(md)
    return md.convert(text), seen.present_anchor_ids.union(*(e.anchors for e in extensions))


@pytest.mark.parametrize("case", CASES, ids=[c["name"] for c in CASES])
def test_the_same_html(case):
    blocks = Blocks()
    blocks.generated = True
    assert converted(case["text"], blocks) == converted(case["text"])


@pytest.mark.parametrize("case", CASES, ids=[c["name"] for c in CASES])
def test_how_many_are_handed_over(case):
    assert sum(raw for _, raw in parts(case["text"], Markdown().is_block_level)) == case["stored"]


def test_a_page_written_by_hand_is_left_alone():
    blocks = Blocks()
    converted(CASES[0]["text"], blocks)
    assert not blocks.anchors
