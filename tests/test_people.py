"""Who is who across the articles of a story: cases/people.yaml."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
import yaml

from generator.analyse import names, sentences
from generator.compare import people
from generator.ingest.blocks import mark
from generator.lang import language
from generator.model import Analysis, Article, Event, Followed, Party, Person, Quote, Settings, Span, Title
from generator.text import cut, slug

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "people.yaml").read_text(encoding="utf-8"))


def analysed(id: str, text: str, settings: Settings) -> Analysis:
    """The names of an article; nothing else is found."""
    english = language("en")
    article = Article(id, "", f"{id}.txt", text, "", "en", Title("", None, "given"), mark(text, english))
    split = sentences.split(article, english)
    named = names.find(article, split, english, settings.people)
    rest = {f.name: () for f in fields(Analysis) if f.name not in ("article", "sentences", "entities", "mentions", "anchor", "printed")}
    return Analysis(article=article, sentences=split, entities=named.entities, mentions=named.mentions, **rest)


def merged(case: dict) -> tuple[tuple[Person, ...], tuple[Analysis, ...]]:
    settings = Settings(people=tuple(Followed(slug(name), name) for name in case.get("followed", ())))
    return people.merge(tuple(analysed(id, text, settings) for id, text in case["articles"].items()), settings)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["id"])
def test_case(case: dict) -> None:
    persons, analyses = merged(case)
    found = {p.name: p for p in persons}
    texts = {a.article.id: a.article.text for a in analyses}
    for name, want in case.get("who", {}).items():
        person = found[name]
        assert person.id == want.get("id", person.id)
        assert person.kind == want.get("kind", person.kind)
        assert {f.text: list(f.articles) for f in person.forms} == want.get("forms", {f.text: list(f.articles) for f in person.forms})
        assert sorted(f.text for f in person.forms if f.misspelt) == sorted(want.get("misspelt", ()))
        for article, titles in want.get("titles", {}).items():
            assert [cut(texts[article], t.span) for t in person.titles if t.article == article] == titles
    for a, b in case.get("apart", ()):
        assert {a, b} <= set(found) and found[a].id != found[b].id


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["id"])
def test_ids_hold_across_the_story(case: dict) -> None:
    persons, analyses = merged(case)
    known = {p.id: p for p in persons}
    assert len(known) == len(persons)
    for a in analyses:
        assert len({e.id for e in a.entities}) == len(a.entities)
        assert {(e.id, e.name, e.kind) for e in a.entities} <= {(p.id, p.name, p.kind) for p in persons}
        assert {m.entity for m in a.mentions} <= {e.id for e in a.entities}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["id"])
def test_the_order_of_articles_changes_nothing(case: dict) -> None:
    backwards = {**case, "articles": dict(reversed(case["articles"].items()))}
    ids = lambda c: {(p.id, p.name, p.kind, tuple(sorted(f.text for f in p.forms))) for p in merged(c)[0]}
    assert ids(case) == ids(backwards)


def test_ids_stay_when_an_article_is_added() -> None:
    before = {"articles": {"a": "Maria Silva met John Carver in Geneva."}}
    after = {"articles": {"a": before["articles"]["a"], "b": "Anna Berg met Carver in Geneva. Carver smiled."}}
    assert {p.id for p in merged(before)[0]} <= {p.id for p in merged(after)[0]}


def test_quotes_and_events_take_the_storys_ids() -> None:
    settings = Settings()
    full = analysed("a", "Maria Silva spoke.", settings)
    lone = analysed("b", "They say that Silva left. Then Silva returned.", settings)
    mention = lone.mentions[0]
    party = Party(mention.span, mention.name, mention.entity)
    lone = replace(lone, quotes=(Quote(Span(0, 4), True, party, None, party),), events=(Event(Span(0, 9), 0, Span(5, 8), "say", (mention.entity,), "happened"),))
    _, (_, renamed) = people.merge((full, lone), settings)
    assert (renamed.quotes[0].speaker.entity, renamed.quotes[0].speaker.name) == ("maria-silva", "Maria Silva")
    assert renamed.quotes[0].via.entity == "maria-silva" and renamed.events[0].participants == ("maria-silva",)


def test_no_articles() -> None:
    assert people.merge((), Settings()) == ((), ())
