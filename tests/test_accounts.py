"""Comparisons of what is no value: states, places, names, words and speakers."""

from pathlib import Path

import pytest
import yaml

from generator.lang import language
from stories import told

TELLING = language("en").phrases.label("telling", words="")
KINDS = {"status", "cause", "place", "name", "wording", "attribution"}
CASES = yaml.safe_load((Path(__file__).parent / "cases" / "accounts.yaml").read_text(encoding="utf-8"))


def _found(texts, people=()):
    story = told({name: f"{text}\n" for name, text in texts.items()}, people)
    return [
        {"kind": c.kind, "verdict": c.verdict, "values": [v.value for v in c.values]}
        for c in story.comparisons
        if c.kind in KINDS and not c.label.startswith(TELLING)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["texts"]["a"][:48])
def test_accounts(case):
    wanted = [{**c, "values": [str(v) for v in c["values"]]} for c in case["found"]]
    assert _found(case["texts"], case.get("people", ())) == wanted


@pytest.mark.parametrize("case", [c for c in CASES if c["found"]], ids=lambda c: c["texts"]["a"][:48])
def test_the_order_of_articles_changes_no_verdict(case):
    turned = dict(zip(case["texts"], reversed(case["texts"].values())))
    assert [c["verdict"] for c in _found(turned, case.get("people", ()))] == [c["verdict"] for c in case["found"]]


def test_of_an_update_what_holds_now_comes_second():
    texts = next(c["texts"] for c in CASES if c["found"] and c["found"][0]["values"] == ["closed", "open again"])
    c = told({"a": texts["b"], "b": texts["a"]}).comparisons[0]
    (pair,) = c.pairs
    assert (c.values[pair.a].value, c.values[pair.b].value) == ("closed", "open again")
