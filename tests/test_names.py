"""Who is named in one article: cases/names.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.analyse import names, sentences
from generator.ingest.blocks import mark
from generator.lang import language
from generator.model import Article, Followed, Title
from generator.text import cut, slug

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "names.yaml").read_text(encoding="utf-8"))
MARKS = {"name": "", "title": "=", "pronoun": "~"}


def found(case: dict) -> tuple[str, names.Names]:
    english, text = language("en"), case["text"]
    article = Article("a", "", "a.txt", text, "", "en", Title("", None, "given"), mark(text, english))
    followed = tuple(Followed(slug(name), name) for name in case.get("followed", ()))
    return text, names.find(article, sentences.split(article, english), english, followed)


def by_name(text: str, named: names.Names) -> dict[str, list[str]]:
    who: dict[str, list[str]] = {}
    for m in named.mentions:
        who.setdefault(m.name, []).append(MARKS[m.form] + cut(text, m.span))
    return who


def cases() -> list:
    return [pytest.param(c, id=c["id"], marks=pytest.mark.xfail(strict=True, reason=c["fails"]) if "fails" in c else ()) for c in CASES]


@pytest.mark.parametrize("case", cases())
def test_case(case: dict) -> None:
    text, named = found(case)
    who = by_name(text, named)
    assert (who if case.get("all") else {name: who.get(name) for name in case["who"]}) == case["who"]
    entities = {e.name: e for e in named.entities}
    for name, kind in case.get("kinds", {}).items():
        assert entities[name].kind == kind, name
    for name, titles in case.get("titles", {}).items():
        assert [cut(text, span) for span in entities[name].titles] == titles
    for name, forms in case.get("misspelt", {}).items():
        assert sorted(form for form, _ in entities[name].misspelt) == sorted(forms)
    printed = {cut(text, m.span) for m in named.mentions}
    assert printed.isdisjoint(case.get("not", ())), printed


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["id"])
def test_every_mention_has_its_entity_and_ids_are_unique(case: dict) -> None:
    text, named = found(case)
    ids = [e.id for e in named.entities]
    assert len(ids) == len(set(ids))
    known = {e.id: e.name for e in named.entities}
    assert all(known[m.entity] == m.name and 0 <= m.span.start < m.span.end <= len(text) for m in named.mentions)
    assert list(named.mentions) == sorted(named.mentions, key=lambda m: m.span)


def test_followed_people_keep_the_editors_id() -> None:
    _, named = found({"text": "Anthony Blinken spoke.", "followed": ["Antony Blinken"]})
    assert [(e.id, e.name, e.followed, e.kind) for e in named.entities] == [("antony-blinken", "Antony Blinken", True, "person")]


def test_nothing_is_found_in_boilerplate() -> None:
    english, text = language("en"), "John Carver spoke."
    article = Article("a", "", "a.txt", text, "", "en", Title("", None, "given"), mark(text, english))
    aside = tuple(type(s)(s.span, "boilerplate") for s in sentences.split(article, english))
    assert names.find(article, aside, english, ()) == names.Names((), ())


def test_no_text_at_all() -> None:
    assert names.find(Article("a", "", "a", "", "", "en", Title("", None, "given"), ()), (), language("en"), ()) == names.Names((), ())
