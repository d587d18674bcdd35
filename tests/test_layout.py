"""What the pages put first, put together, and compute for themselves."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest
import yaml

from generator.compare import compare
from generator.model import Briefing, Claim, Interval, Settings, TimelineEntry
from generator.pages import timeline
from generator.pages.places import Places
from generator.pages.rules import RULES
from generator.pages.size import difference
from generator.pages.statements import alone
from tests.briefings import PEOPLE, Texts, visit
from tests.stories import settings
from tests.test_pages import site

DIFFERENCES = yaml.safe_load((Path(__file__).parent / "cases/differences.yaml").read_text(encoding="utf-8"))


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def section(html: str, heading: str) -> str:
    return html.split(f'id="{heading}"')[1].split("<h2")[0]


@pytest.fixture(scope="module")
def seeds() -> dict[str, str]:
    """The seeds as the program itself reads them."""
    known = settings(list(PEOPLE.values()))
    return site(compare(Texts(settings=known).analyses, known), known)


@pytest.mark.parametrize("case", DIFFERENCES, ids=[c["name"] for c in DIFFERENCES])
def test_how_large_a_difference_is(case: dict) -> None:
    sample = visit().stories[0].comparisons[0]
    values = tuple(replace(sample.values[n], interval=Interval(*v) if v else None) for n, v in enumerate(case["values"]))
    found = difference(replace(sample, kind=case["kind"], verdict=case["verdict"], values=values))
    assert found == pytest.approx(case["size"], abs=1e-4)


def test_the_largest_of_one_verdict_stands_first() -> None:
    story = visit().stories[0]
    near = replace(story.comparisons[0], id="near", values=tuple(replace(v, interval=Interval(5.5 + n / 100, 5.5 + n / 100)) for n, v in enumerate(story.comparisons[0].values)))
    page = site(Briefing("Two", (replace(story, comparisons=(near, *story.comparisons), bottom_line=()),)))["compare.html"]
    assert re.findall(r'<tbody class="fact [^>]*id="([^"]+)"', page) == ["qin-duration", "near", "xi-meeting"]


def test_fifty_conflicts_are_one_table_and_four_cards() -> None:
    story = visit().stories[0]
    many = tuple(replace(story.comparisons[0], id=f"c{n}") for n in range(50))
    pages = site(Briefing("Many", (replace(story, comparisons=many, bottom_line=()),)))
    assert pages["compare.html"].count('<tbody class="fact ') == 50 and pages["compare.html"].count("<details open>") == 3
    assert pages["index.html"].count('<section class="card') == 4 and "All differences" in pages["index.html"]


def test_the_first_page_shows_facts_before_words() -> None:
    story = visit().stories[0]
    length, update = story.comparisons
    worded = replace(length, id="worded", kind="wording")
    home = site(Briefing("Words", (replace(story, comparisons=(worded, update, length), bottom_line=()),)))["index.html"]
    assert re.findall(r'<h3 class="card__title"><a href="compare.html#([^"]+)"', home) == ["qin-duration", "xi-meeting", "worded"]


@pytest.mark.parametrize(("copies", "dense"), [(0, False), (1, False), (4, True)])
def test_many_articles_are_told_by_letters(copies: int, dense: bool) -> None:
    story = visit().stories[0]
    more = tuple(replace(a, article=replace(a.article, id=f"9{n}_more")) for n, a in enumerate(story.analyses[:copies]))
    page = site(Briefing("Wide", (replace(story, analyses=(*story.analyses, *more), origins=()),)))["compare.html"]
    assert ("grid--dense" in page) is dense
    row = section(page, "qin-duration").split("fact__more")[0]
    assert re.findall(r'aria-hidden="true">(\w)</span>', row) == ["a", "b", "a", "c"], "one letter for each reading"


def test_a_hundred_articles_have_no_columns() -> None:
    story = visit().stories[0]
    more = tuple(replace(a, article=replace(a.article, id=f"9{n}{i}_more")) for i in range(5) for n, a in enumerate(story.analyses))
    pages = site(Briefing("Wide", (replace(story, analyses=(*story.analyses, *more), origins=()),)))
    row = section(pages["compare.html"], "qin-duration").split("fact__more")[0]
    assert 'class="cell' not in row and row.count('class="chip"') == 4 and "grid--list" in pages["compare.html"]


def test_what_only_one_tells_begins_with_whom_the_story_is_about() -> None:
    t, story = Texts(), visit().stories[0]
    passages = (("002", "The agreement is part of an 18-month-old nuclear partnership"), ("004", "Wang ranks above China’s Foreign Minister Qin Gang"))
    claims = tuple(Claim(f"k{n}", (t.at(*p),), (t.id(p[0]),), ("o",), "single") for n, p in enumerate(passages))
    assert [s.id for s in alone(Places(replace(story, claims=claims)))] == ["k1", "k0"]


def test_single_words_of_one_sentence_stand_together(seeds: dict[str, str]) -> None:
    said = section(seeds["people/wang-yi.html"], "said")
    assert text(said).count("Repeating Beijing’s usual rhetoric") == 1
    together = next(u for u in said.split('<div class="utterance')[1:] if "Repeating" in u)
    assert together.count("<blockquote") == 2 and "root cause" in together
    assert re.findall(r'class="mark [^"]*differ[^"]*">([^<]*)<', together) == ["repress", "suppressing"]


def test_whom_they_met_says_when_how_long_and_how_sure(seeds: dict[str, str]) -> None:
    met = {text(m.split("</h3>")[0]).split(">")[-1].strip(): text(m) for m in section(seeds["people/antony-blinken.html"], "met").split('<section class="met">')[1:]}
    assert "happened in 1 article, unconfirmed in 4" in met["Xi Jinping"]
    assert all(words in met["Qin Gang"] for words in ("Sunday 18 June 2023", "5½ to under 6 h", "over 5 h", "about 7½ h (7.25–7.75)", "Conflict"))
    assert "How long" not in met["Xi Jinping"], "nothing is said of it"


def test_the_picture_of_who_met_whom_says_the_same_in_words(seeds: dict[str, str]) -> None:
    picture = seeds["index.html"].split('<figure class="web">')[1].split("</figure>")[0]
    assert picture.count("<path") == picture.count("<li>") >= 3
    assert "Antony Blinken and Xi Jinping: happened in 1 article, unconfirmed in 4" in text(picture)
    assert '<figure class="web">' not in site(Briefing("None", (replace(visit().stories[0], analyses=tuple(replace(a, events=()) for a in visit().stories[0].analyses)),)))["index.html"]


def test_a_margin_tells_of_the_paragraph_beside_it(seeds: dict[str, str]) -> None:
    page = seeds["articles/004_58300d141a1de1db.html"]
    beside = next(p for p in page.split('<div class="paragraph">')[1:] if "seven and a half hours" in p)
    assert "note--conflict" in beside and "Length of the Blinken–Qin meeting" in text(beside)
    assert all("note--conflict" not in p for p in page.split('<div class="paragraph">')[1:] if "Blinken’s visit is the first" in p)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((), "no date known"),
        ((date(2023, 6, 19),) * 5, "coverage of 19 June 2023"),
        ((date(2023, 6, 19), date(2023, 6, 17)), "coverage of 17 to 19 June 2023, 3 articles undated"),
        ((date(2023, 6, 30), date(2023, 7, 1), date(2023, 7, 1), date(2023, 7, 1)), "coverage of 30 June to 1 July 2023, 1 article undated"),
        ((date(2022, 12, 31), date(2023, 1, 1), date(2023, 1, 1), date(2023, 1, 1), date(2023, 1, 1)), "coverage of 31 December 2022 to 1 January 2023"),
    ],
)
def test_the_days_of_the_coverage(days: tuple[date, ...], expected: str) -> None:
    story = visit().stories[0]
    given = dict(enumerate(days))
    dated = tuple(replace(a, anchor=None, article=replace(a.article, published=given.get(n))) for n, a in enumerate(story.analyses))
    assert RULES["coverage"](Places(replace(story, analyses=dated)), ()) == expected


def test_the_strip_shows_the_days_that_most_passages_tell_of_once() -> None:
    story, t = visit().stories[0], Texts()
    entry = lambda day, *at: TimelineEntry(date(2023, 6, day), date(2023, 6, day), "day", None, at)
    told = (entry(1, t.at("002", "Sunday")), entry(18, t.at("000", "Sunday"), t.at("002", "Sunday")), entry(18, t.at("004", "Sunday")), entry(20, t.at("004", "Monday")))
    places = Places(replace(story, timeline=told))
    shown = timeline.strip(timeline.days(timeline.moments(places)), 2)
    assert [len(d.moments) for d in shown] == [1, 1]
    assert shown[1].when.text == "Sunday 18 June 2023" and shown[1].moments[0].weight == 2


def test_a_quiet_story_shows_what_is_agreed_and_who_is_named() -> None:
    story = visit().stories[0]
    agreed = replace(story.comparisons[0], verdict="agree", pairs=tuple(replace(p, verdict="agree") for p in story.comparisons[0].pairs))
    nobody = tuple(replace(p, followed=False) for p in story.people)
    home = site(Briefing("Quiet", (replace(story, comparisons=(agreed,), people=nobody, bottom_line=()),)))["index.html"]
    assert "No disagreement found" in home and 'class="same"' in section(home, "differ")
    assert "Named, by number of articles" in text(section(home, "people")) and "Wang Yi" in text(section(home, "people"))
