"""The story's days: anchors that the articles lend each other, printed dates that they refute, passages in order."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
import yaml
from stories import told, words

from generator.analyse import analyse
from generator.compare import compare
from generator.config import load
from generator.ingest import read_folder
from generator.model import Metadata, Story

ROOT = Path(__file__).parent.parent
CASES = yaml.safe_load((Path(__file__).parent / "cases" / "calendar.yaml").read_text(encoding="utf-8"))
PEOPLE = ["Maria Silva", "Tom Baker", "Ann Lee"]


def story_of(case: dict) -> Story:
    known = {name: Metadata(published=day) for name, day in case.get("published", {}).items()}
    return told({name: text for name, text in case["articles"].items()}, PEOPLE, known)


@pytest.mark.parametrize("case", CASES["anchors"], ids=lambda c: c["name"])
def test_anchors(case) -> None:
    story = story_of(case)
    got = {a.article.id: [str(a.anchor.day), a.anchor.source] if a.anchor else None for a in story.analyses}
    assert got == case["anchors"]
    reasons = " ".join(a.anchor.reason for a in story.analyses if a.anchor)
    assert [part for part in case.get("reason", []) if part not in reasons] == []
    assert {w.article: w.kind for w in story.warnings if w.kind in ("date-doubted", "weekday")} == case.get("warnings", {})
    messages = " ".join(w.message for w in story.warnings)
    assert [part for part in case.get("message", []) if part not in messages] == []


@pytest.mark.parametrize("case", CASES["timelines"], ids=lambda c: c["name"])
def test_timelines(case) -> None:
    story = story_of(case)
    got = [[f"{e.earliest}/{e.latest}", [v.article for v in e.evidence]] for e in story.timeline]
    assert got == case["timeline"]
    for entry, part in zip(story.timeline, case.get("doubts", [None] * len(got)), strict=True):
        assert entry.doubt is None if part is None else part in entry.doubt
    assert [[u.evidence.article, u.why.split("”")[0].strip("“")] for u in story.undated] == case.get("undated", [])


@pytest.fixture(scope="module")
def seeds() -> Story:
    settings, _ = load(ROOT / "briefing.yml")
    reading = read_folder([ROOT / "seeds"], settings)
    (story,) = compare([analyse(a, settings) for a in reading.articles], settings).stories
    return story


def test_the_seeds_are_anchored_by_weekday_and_year(seeds: Story) -> None:
    anchors = {a.article.id[:3]: a.anchor for a in seeds.analyses}
    assert {k: a.day for k, a in anchors.items()} == dict.fromkeys(("000", "001", "002", "003", "004"), date(2023, 6, 19))
    assert anchors["004"].source == "weekday"
    for fact in ("2017, 2023, 2028", "since 2018", "in five years"):
        assert fact in anchors["004"].reason
    assert {a.source for k, a in anchors.items() if k != "004"} == {"story"}


def test_the_wrong_date_is_doubted_and_anchors_nothing(seeds: Story) -> None:
    (doubt,) = [w for w in seeds.warnings if w.kind == "date-doubted"]
    assert doubt.article.startswith("003") and doubt.span.start == 0
    assert "20 March 2023" in doubt.message and "19 June 2023" in doubt.message
    assert all("2023-03-20" not in (d.anchor or "") for a in seeds.analyses for d in a.dates)
    (printed,) = [a.printed for a in seeds.analyses if a.article.id.startswith("003")]
    assert printed.value == "2023-03-20", "shown as it stands"


@pytest.mark.parametrize("entry", CASES["seeds"], ids=lambda e: f"{e['when']} {e['says'][:30]}")
def test_the_seeds_in_order(seeds: Story, entry: dict) -> None:
    first, _, last = str(entry["when"]).partition("/")
    found = [e for e in seeds.timeline if str(e.earliest) == first and str(e.latest) == (last or first)]
    passages = {v.article[:3]: words(seeds, v) for e in found for v in e.evidence if entry["says"] in words(seeds, v)}
    assert set(passages) >= set(entry["articles"])


def test_in_order_and_of_running_text(seeds: Story) -> None:
    days = [(e.earliest, e.latest) for e in seeds.timeline]
    assert days == sorted(days)
    kinds = {(a.article.id, s.span): s.kind for a in seeds.analyses for s in a.sentences}
    assert {kinds[v.article, v.span] for e in seeds.timeline for v in e.evidence} == {"body"}


def test_published_articles_are_never_doubted() -> None:
    """Every article of the events whose dates are known and right."""
    data = ROOT.parent / "shared" / "eval" / "data" / "events" / "g5.jsonl"
    if not data.exists():
        if os.environ.get("BRIEFING_NO_SKIP"):
            return
        pytest.skip("the evaluation data is not here")
    rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
    first = rows[0]["event"]
    rows = [r for r in rows if r["event"] == first]
    texts = {f"a{n:03d}": r["text"] for n, r in enumerate(rows)}
    known = {f"a{n:03d}": Metadata(published=date.fromisoformat(r["date"][:10])) for n, r in enumerate(rows)}
    story = told(texts, [], known)
    assert [w for w in story.warnings if w.kind == "date-doubted"] == []
