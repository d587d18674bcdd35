"""The published briefing keeps to its schema, the schema to the model, and every passage to its article."""

from __future__ import annotations

import copy
import json
import typing
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from generator import model

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "generator" / "publish" / "briefing.schema.json").read_text(encoding="utf-8"))
VALID = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())

#: What a schema must refuse: where in a story, and what is put there instead (None takes the field away).
WRONG = [
    (("articles", 0, "sha256"), None),
    (("articles", 0, "sha256"), "0"),
    (("articles", 0, "published"), "19 June 2023"),
    (("entities", 0, "id"), "Ana Lopez"),
    (("entities", 0, "mentions", 0, "form"), "nickname"),
    (("comparisons", 0, "verdict"), "maybe"),
    (("comparisons", 0, "kind"), "mood"),
    (("comparisons", 0, "reason"), ""),
    (("comparisons", 0, "values", 0, "start"), -1),
    (("comparisons", 0, "values", 0, "value"), None),
    (("comparisons", 0, "pairs", 0, "a"), "0"),
    (("claims", 0, "evidence"), []),
    (("claims", 0, "status"), "true"),
    (("quotes", 0, "variants"), []),
    (("bottom_line", 0, "evidence"), []),
    (("origins", 0, "articles"), []),
    (("warnings", 0, "message"), None),
]


@pytest.fixture(scope="module")
def briefing(built_site: Path) -> dict:
    return json.loads((built_site / "data" / "briefing.json").read_text(encoding="utf-8"), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


def passages(value: object) -> Iterator[dict]:
    """Every evidence in a briefing."""
    if isinstance(value, dict):
        if {"article", "start", "end", "text"} <= value.keys():
            yield value
        value = value.values()
    if not isinstance(value, str) and hasattr(value, "__iter__"):
        for inner in value:
            yield from passages(inner)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "names, kind",
    [
        (SCHEMA["$defs"]["verdict"]["enum"], model.Verdict),
        (SCHEMA["$defs"]["form"]["enum"], model.Form),
        (SCHEMA["$defs"]["entity"]["properties"]["kind"]["enum"], model.EntityKind),
    ],
    ids=["verdict", "form", "entity"],
)
def test_the_schema_names_what_the_model_names(names: list[str], kind: object) -> None:
    assert names == list(typing.get_args(kind))


def test_the_published_briefing_keeps_to_the_schema(briefing: dict, built_site: Path) -> None:
    assert [f"{e.json_path}: {e.message}" for e in VALID.iter_errors(briefing)] == []
    assert json.loads((built_site / "data" / "briefing.schema.json").read_text(encoding="utf-8")) == SCHEMA


@pytest.mark.parametrize("path, value", WRONG, ids=lambda x: ".".join(map(str, x)) if isinstance(x, tuple) else repr(x))
def test_the_schema_refuses(briefing: dict, path: tuple, value: object) -> None:
    wrong = copy.deepcopy(briefing)
    place = wrong["stories"][0]
    for step in path[:-1]:
        place = place[step]
    assert path[-1] in place
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    assert not VALID.is_valid(wrong)


def test_every_passage_is_a_slice_of_its_article(briefing: dict) -> None:
    texts = {p.stem: p.read_bytes().decode("utf-8-sig").replace("\r\n", "\n") for p in (ROOT / "seeds").glob("*.txt")}
    titles = {a["id"]: a["title"] for s in briefing["stories"] for a in s["articles"]}
    found = list(passages(briefing))
    assert len(found) > 50
    for passage in found:
        text = (titles if passage.get("part") == "title" else texts)[passage["article"]]
        assert passage["text"] == text[passage["start"] : passage["end"]] != ""


def test_what_is_referred_to_is_there(briefing: dict) -> None:
    for story in briefing["stories"]:
        ids = {kind: [x["id"] for x in story[kind]] for kind in ("articles", "entities", "comparisons", "claims", "quotes", "origins")}
        for kind, listed in ids.items():
            assert len(listed) == len(set(listed)), kind
        assert sorted(a for o in story["origins"] for a in o["articles"]) == sorted(ids["articles"]), "a partition"
        for comparison in story["comparisons"]:
            assert set(comparison["entities"]) <= set(ids["entities"])
            numbers = range(len(comparison["values"]))
            assert all(p["a"] in numbers and p["b"] in numbers and p["a"] != p["b"] for p in comparison["pairs"])
            told = {v["article"] for v in comparison["values"]}
            assert told.isdisjoint(a["article"] for a in comparison["absent"])
        for claim in story["claims"]:
            assert set(claim["articles"]) <= set(ids["articles"]) and set(claim["origins"]) <= set(ids["origins"])
        for line in story["bottom_line"]:
            assert line.get("claim", ids["claims"][0]) in ids["claims"]
            assert line.get("comparison", ids["comparisons"][0]) in ids["comparisons"]
        for quote in story["quotes"]:
            assert all(v["entity"] is None or v["entity"] in ids["entities"] for v in quote["variants"])
