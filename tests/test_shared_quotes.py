"""One utterance as different outlets print it."""

from pathlib import Path

import pytest
import yaml
from stories import told

from generator.compare.quotes import align
from generator.model import Analysis, Article, Block, Entity, Party, Quote, Span, Title

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "shared_quotes.yaml").read_text(encoding="utf-8"))
ENTITIES = (
    Entity("jane", "Jane Doe", "person"), Entity("john", "John Smith", "person"), Entity("wang", "Wang Yi", "person"),
    Entity("treasury", "Treasury", "organisation"),
)
NAMES = {e.id: e.name for e in ENTITIES}


def analysis(name: str, said: list) -> Analysis:
    """An article that holds nothing but these quotations, each a line."""
    text, quotes = "", []
    for words, speaker in said:
        span = Span(len(text) + 1, len(text) + 1 + len(words))
        text += f"“{words}”\n"
        party = Party(span, NAMES.get(speaker, speaker), speaker if speaker in NAMES else None) if speaker else None
        quotes.append(Quote(span, True, party))
    block = Block(Span(0, max(0, len(text) - 1)), "body", "a test")
    article = Article(name, "", f"{name}.txt", text, "", "en", Title("", None, "derived"), (block,))
    return Analysis(article, (), ENTITIES, (), tuple(quotes), (), (), (), (), (), (), ())


def articles(case: dict) -> tuple[Analysis, ...]:
    return tuple(analysis(name, case[name]) for name in "abc" if name in case)


def labels(shared, story) -> list[list[str]]:
    """Groups as [a0, b0]: the article's letter, the number of the variant among those that it prints."""
    starts = {a.article.id: sorted({v.evidence.span.start for s in shared for v in s.variants if v.evidence.article == a.article.id}) for a in story}
    return [[f"{v.evidence.article}{starts[v.evidence.article].index(v.evidence.span.start)}" for v in s.variants] for s in shared]


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _case(case):
    known = [pytest.mark.xfail(strict=True, reason=case["known"])] if case.get("known") else []
    return pytest.param(case, id=case["name"], marks=known)


@pytest.mark.parametrize("case", [_case(c) for c in CASES])
def test_groups(case):
    story = articles(case)
    shared = align(story)
    groups = [(g, s.differs) for g, s in zip(labels(shared, story), shared) if len(g) > 1]
    assert [g for g, _ in groups] == case["together"]
    assert [d for _, d in groups] == case.get("differs", [])


@pytest.mark.parametrize("case", [pytest.param(c, id=c["name"]) for c in CASES])
def test_every_quotation_appears_once_in_order(case):
    story = articles(case)
    variants = [v.evidence for s in align(story) for v in s.variants]
    assert len(variants) == len(set(variants))
    for a in story:
        printed = "".join(a.article.text[e.span.start : e.span.end] for e in sorted(variants) if e.article == a.article.id)
        assert letters(printed) == letters("".join(words for words, _ in case[a.article.id]))
    firsts = [s.variants[0].evidence for s in align(story)]
    assert firsts == sorted(firsts)


@pytest.mark.parametrize("case", [pytest.param(c, id=c["name"]) for c in CASES])
def test_an_article_more_changes_no_id(case):
    story = articles(case)
    before = {s.id for s in align(story)}
    assert len(before) == len(align(story))
    more = (*story, analysis("z", [["Something else altogether was in the water.", "john"]]))
    assert before < {s.id for s in align(more)}


def test_what_very_many_print_is_one_quotation():
    said = "Maria Silva said: “We will never give up the harbour bridge of our fathers.”\n"
    story = told({f"a{n:03d}": said + f"Shop {n} stays open.\n" for n in range(50)})
    (shared,) = [q for q in story.quotes if len(q.variants) > 1]
    assert len(shared.variants) == 50 and not shared.differs


POST = "Stuck on the night ferry with forty goats and one very patient vet, wish me luck"


@pytest.mark.parametrize("other, prints", [
    (f"The singer wrote:\n\n{POST.lower()} — Jane Doe (@jane) May 3\n\nHer fans cheered.", 2),
    (f"Passengers slept on deck. {POST}.", 2),
    ("Passengers slept on deck.\n\nStuck on the night ferry with forty goats, the singer wrote.", 1),
    ("She told nobody that she was stuck on the night ferry with forty goats and one very patient vet, wish me luck.", 1),
], ids=["a post whose marks are lost", "a sentence", "only its beginning", "within a sentence"])
def test_what_another_quotes_is_known_without_marks(other, prints):
    shared = told({"a": f"“{POST},” Jane Doe wrote on Monday.\n", "b": f"{other}\n"}).quotes
    assert [len(s.variants) for s in shared] == [prints]
