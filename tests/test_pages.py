"""The layout: what stands on which page, and that every link of the site leads somewhere."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import markdown
import pytest

from generator.compare import compare
from generator.model import Briefing, Claim, Evidence, Interval, Outlet, Settings, Span, Story, Title
from generator.pages import lay_out
from generator.pages.person import titles
from generator.pages.pictures import scale
from generator.pages.places import Places, address, label
from generator.pages.values import interval, measure, meet, period, spelt, timex
from generator.render import environment, render
from tests.briefings import PEOPLE, Texts, visit

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = environment([ROOT / "templates"])
DATA = {"data/briefing.json", "data/briefing.schema.json", "feed.xml"} | {f"data/{name}.csv" for name in ("statements", "values", "quotes", "mentions")}


def site(briefing: Briefing, settings: Settings = Settings()) -> dict[str, str]:
    """Address -> HTML of the page's content."""
    convert = lambda page: markdown.Markdown(extensions=["attr_list", "toc"]).convert(render(page, TEMPLATES).split("\n---\n", 1)[1])
    return {p.path.removesuffix(".md") + ".html": convert(p) for p in lay_out(briefing, settings)}


@pytest.fixture(scope="module")
def built() -> dict[str, str]:
    return site(visit())


@pytest.fixture(scope="module")
def further() -> dict[str, str]:
    """The same story twice: in the folder itself, and in a folder below it with an awkward name."""
    story = visit().stories[0]
    return site(Briefing("Two", (story, _moved(story, "Zweite Geschichte"))))


def _moved(story: Story, id: str) -> Story:
    """A story without findings, whose articles lie in a folder."""
    own = tuple(replace(a, article=replace(a.article, id=f"{id}/{a.article.id}", story=id)) for a in story.analyses)
    empty = dict.fromkeys(("people", "comparisons", "claims", "quotes", "timeline", "undated", "origins", "ties", "via", "bottom_line", "summary", "warnings"), ())
    return replace(story, id=id, title=id, analyses=own, **empty)


def broken(pages: dict[str, str]) -> list[str]:
    """Links into the site that lead to no page, or to no anchor of it."""
    ids = {address: set(re.findall(r'\bid="([^"]+)"', html)) for address, html in pages.items()}
    found = []
    for page, html in pages.items():
        for href in re.findall(r'href="([^"]*)"', html):
            path, _, anchor = unescape(href).partition("#")
            path = path.partition("?")[0]
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path))) if path else page
            if not path.startswith(("http://", "https://")) and target not in DATA:
                if target not in pages or (anchor and unquote(anchor) not in ids[target]):
                    found.append(f"{page}: {href}")
    return found


@pytest.mark.parametrize("which", ["built", "further"])
def test_every_link_and_anchor_resolves(which: str, request: pytest.FixtureRequest) -> None:
    pages = request.getfixturevalue(which)
    assert sum(html.count("href=") for html in pages.values()) > 100
    assert broken(pages) == []


@pytest.mark.parametrize("which", ["built", "further"])
def test_no_id_stands_twice_on_a_page(which: str, request: pytest.FixtureRequest) -> None:
    for page, html in request.getfixturevalue(which).items():
        ids = re.findall(r'\bid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), page


def test_the_pages_of_the_design_are_there(built: dict[str, str]) -> None:
    kinds = {"index.html", "compare.html", "timeline.html", "quotes.html", "sources.html", "method.html"}
    assert kinds | {f"people/{id}.html" for id in PEOPLE} <= set(built)
    assert sum(page.startswith("articles/") for page in built) == 5


def test_every_sentence_has_its_address(built: dict[str, str]) -> None:
    for a in visit().stories[0].analyses:
        found = re.findall(r'id="s(\d+)"', built[f"articles/{a.article.id}.html"])
        assert sorted(map(int, found)) == list(range(len(a.sentences)))


def test_spellings_stand_near_the_top_with_reason_and_articles(built: dict[str, str]) -> None:
    top = built["people/antony-blinken.html"].split("<h2", 1)[0]
    assert "Blingen</span>" in top and "1 letter from Blinken" in top
    spelling = top[top.index("Anthony Blinken</span>") :].split("</li>")[0]
    assert re.findall(r">(\d+)</a>", spelling) == ["001", "003"]


def test_what_differs_between_prints_is_marked_word_by_word(built: dict[str, str]) -> None:
    marked = re.findall(r'<span class="mark differ">([^<]*)</span>', built["people/wang-yi.html"])
    assert "Sino-US" in marked and "China-US" in marked
    assert not any("downward" in words for words in marked)


def test_silent_is_told_from_published_before(built: dict[str, str]) -> None:
    by_heading = built["compare.html"].split('id="xi-meeting"')[1].split("</section>")[0]
    assert "Published before" in by_heading and "Silent" not in by_heading


def test_a_doubted_date_stands_in_the_head_of_its_article(built: dict[str, str]) -> None:
    head = built["articles/003_f6aaa5a7da45efd5.html"].split("<h2", 1)[0]
    assert "Doubtful." in head and "20.03.2023</span>" in head


# ---------------------------------------------------------------- claims


def claimed(*claims: tuple[str, tuple[tuple[str, str], ...]]) -> dict[str, str]:
    """The site of the visit with these claims alone: (status, ((article, words of a clause), ...))."""
    story, t = visit().stories[0], Texts()
    made = []
    for n, (status, passages) in enumerate(claims):
        evidence = tuple(t.at(*p) for p in passages)
        articles = tuple(dict.fromkeys(e.article for e in evidence))
        made.append(Claim(f"k{n}", evidence, articles, articles, status))
    return site(Briefing("Claims", (replace(story, claims=tuple(made)),)))


def statements_of(html: str, heading: str) -> list[str]:
    """The visible text of each statement below a heading."""
    section = html.split(f'id="{heading}"')[1].split("<h2")[0]
    return [unescape(re.sub(r"<[^>]+>", "", li)) for li in re.findall(r'<li class="statement">(.*?)</li>', section, re.S)]


HOURS = (("002", "Blinken met for nearly six hours"), ("004", "Blinken spoke with Qin"))
INVITED = (("000", "Qin accepted an invitation from Blinken"), ("004", "Blinken also invited Qin to Washington"))


def test_what_is_superseded_comes_last_and_says_so() -> None:
    told = statements_of(claimed(("superseded", HOURS), ("agreed", INVITED[:1]))["people/antony-blinken.html"], "of")
    assert ["superseded" in s for s in told] == [False, True] and "accepted an invitation" in told[0]


@pytest.mark.parametrize(
    ("second", "lines"),
    [
        pytest.param((("002", "after which both countries said"), ("004", "for seven and a half hours")), 1, id="other halves of the same two sentences"),
        pytest.param((("004", "for seven and a half hours"), ("002", "after which both countries said")), 1, id="the other one first"),
        pytest.param((("004", "for seven and a half hours"), ("000", "Both countries agreed to continue high-level discussions")), 2, id="a pair with one of them"),
    ],
)
def test_a_pair_of_sentences_is_agreed_once(second: tuple, lines: int) -> None:
    assert len(statements_of(claimed(("agreed", HOURS), ("agreed", second))["compare.html"], "agreed")) == lines


BROKEN = ("000", "Emphasizing the need for a choice")


def test_a_broken_sentence_makes_room_for_a_whole_one() -> None:
    told = statements_of(claimed(("agreed", (BROKEN, INVITED[0])), ("single", (BROKEN,)))["compare.html"], "agreed")
    assert len(told) == 1 and told[0].startswith("Qin accepted")


def test_a_story_without_a_bottom_line_shows_its_summary_as_one_origins() -> None:
    story, t = visit().stories[0], Texts()
    thin = replace(story, bottom_line=(), summary=(t.at("004", "Blinken also invited Qin to Washington."),))
    home = site(Briefing("Thin", (thin,)))["index.html"].split('id="bottom-line"')[1].split("<h2")[0]
    assert "Blinken also invited Qin" in home and "one origin" in home and "No statement is firm" not in home


def test_the_timeline_lists_a_doubted_date_with_its_reason(built: dict[str, str]) -> None:
    told = statements_of(built["timeline.html"], "undated")
    assert any(s.startswith("20.03.2023") and "19 June 2023" in s for s in told), told


def test_a_moment_shows_the_words_that_date_it() -> None:
    timeline = site(compare(Texts().analyses, Settings()))["timeline.html"]
    assert re.search(r'18 June 2023</span>(?:(?!moment__when).)*<span class="mark[^"]*\bwhen">Sunday</span>', timeline, re.S)


@pytest.mark.parametrize(("span_end", "shown"), [(" at the", True), ("end of the U.S. official’s visit to Beijing", False)])
def test_a_title_that_breaks_off_says_so(span_end: str, shown: bool) -> None:
    story, t = visit().stories[0], Texts()
    start, end = t.at("003", "U.S. Secretary of State Antony Blinken was received").span.start, t.at("003", span_end).span.end
    analyses = []
    for a in story.analyses:
        text = a.article.text
        title = Title(text[start:end], Span(start, end), "derived") if a.article.id == t.id("003") else a.article.title
        analyses.append(replace(a, article=replace(a.article, title=title)))
    html = site(Briefing("Cut", (replace(story, analyses=tuple(analyses)),)))["articles/003_f6aaa5a7da45efd5.html"]
    assert ("</span>…</h1>" in html) is shown


def test_titles_are_told_once_and_courtesy_is_none(tmp_path: Path) -> None:
    words = ("Ms.", "U.S. Secretary", "US Secretary", "Judge")
    (tmp_path / "a.txt").write_text(". ".join(("The hall was full on Monday.", *words)), encoding="utf-8")
    t = Texts(tmp_path)
    id, text = t.analyses[0].article.id, t.analyses[0].article.text
    evidence = tuple(Evidence(id, Span(text.index(w), text.index(w) + len(w))) for w in words)
    story = compare(t.analyses, Settings()).stories[0]
    found = titles(Places(story), replace(visit().stories[0].people[0], titles=evidence))
    assert [line.text for line in found] == ["U.S. Secretary", "Judge"]


def test_no_section_is_an_empty_heading(further: dict[str, str]) -> None:
    """Even where nothing was found, something stands below every heading."""
    for page, html in further.items():
        for section in re.split(r"<h2", html)[1:]:
            body = re.sub(r"<[^>]+>", "", section.split("</h2>", 1)[1])
            assert body.strip(), (page, section[:80])


def test_a_briefing_without_a_story_of_its_own_lists_its_stories() -> None:
    story = visit().stories[0]
    pages = site(Briefing("Two", (_moved(story, "a"), _moved(story, "b"))))
    assert 'href="stories/a/index.html"' in pages["index.html"] and "stories/b/compare.html" in pages
    assert broken(pages) == []


def test_a_briefing_without_articles_has_a_first_page() -> None:
    assert "No articles yet" in site(Briefing("Empty", ()))["index.html"]


def test_only_cited_sentences_are_shown_where_the_editor_says_so() -> None:
    pages = site(visit(), Settings(text="cited"))
    page = re.sub(r"<[^>]+>", "", pages["articles/002_ddc8c376fa0fbd33.html"])
    assert "Blinken met for nearly six hours" in page
    assert "nuclear-powered submarines" not in page and "[…]" in page
    assert broken(pages) == []


def test_ids_and_labels_of_an_article_do_not_depend_on_others(built: dict[str, str]) -> None:
    story = visit().stories[0]
    fewer = Places(replace(story, analyses=story.analyses[2:]))
    whole = Places(story)
    for a in story.analyses[2:]:
        assert fewer.article(a.article.id) == whole.article(a.article.id)


@pytest.mark.parametrize(
    ("id", "expected"),
    [("000_e964aa7171657c8d", "000"), ("12-talks", "12"), ("2023", "2023"), ("reuters", "reuters"), ("x/007_bond", "007"), ("a-very-long-name-indeed", "a-very-long-n…"), ("7up_story", "7up_story")],
)  # fmt: skip
def test_labels_come_from_the_id_alone(id: str, expected: str) -> None:
    assert label(id) == expected


@pytest.mark.parametrize(("one", "other"), [("a b", "a-b"), ("A", "a"), ("é", "e"), ("日本", "中国"), ("x" * 90, "x" * 91), ("../x", "x"), ("a/b", "a-b")])
def test_two_names_never_share_an_address(one: str, other: str) -> None:
    assert address(one) != address(other)
    assert re.fullmatch(r"[a-z0-9][a-z0-9_-]*", address(one))


@pytest.mark.parametrize(
    ("found", "unit", "expected"),
    [
        (Interval(5.5, 6, False, True), "h", "5½ to under 6 h"),
        (Interval(7.25, 7.75, False, True), "h", "about 7½ h (7.25–7.75)"),
        (Interval(2.5, 3.5), "h", "about 3 h (2.5–3.5)"),
        (Interval(250, 350, False, True), "person", "about 300 people (250–350)"),
        (Interval(10, 20), "person", "10 to 20 people"),
        (Interval(145.45e6, 145.55e6, False, True), "person", "about 145.5 million people (145.45–145.55)"),
        (Interval(1234567, 1234567), "person", "1,234,567 people"),
        (Interval(2e6, None), "bbl", "at least 2 million barrels"),
        (Interval(3e6, 3e6), "custom", "3 million"),
        (Interval(5.5 / 12, 6 / 12, False, True), "y", "5½ to under 6 months"),
        (Interval(20.5, 20.5), "h", "20.5 h"),
        (Interval(0.5, 0.5), "%", "0.5 %"),
        (Interval(250, 350, True, True), "person", "over 250 to under 350 people"),
        (Interval(0, 1), "d", "0 to 1 days"),
        (Interval(5, None, True), "h", "over 5 h"),
        (Interval(None, 10, False, False), "person", "at most 10 people"),
        (Interval(1, 1), "person", "1 person"),
        (Interval(0.5, 0.5), "h", "30 minutes"),
        (Interval(1, 1), "h", "1 h"),
        (Interval(0.25, 0.25), "y", "3 months"),
        (Interval(20 / 60, 20 / 60), "h", "20 minutes"),
        (Interval(1500000, 1500000), "USD", "1.5 million USD"),
        (Interval(4.5e9, 5.5e9, False, True), "USD", "about 5 billion USD (4.5–5.5)"),
        (Interval(1.245e12, 1.255e12, False, True), "GBP", "about 1.25 trillion GBP (1.245–1.255)"),
        (Interval(1234567.89, 1234567.89), "USD", "1,234,567.89 USD"),
        (Interval(250000, None), "EUR", "at least 250,000 EUR"),
        (Interval(63.569088, 65.178432, False, True), "km/h", "63.6 to under 65.2 km/h"),
        (Interval(0.082296, 0.09144, False, True), "km", "82.3 to under 91.4 m"),
        (Interval(36.9722222, 37.0277778, False, True), "C", "about 37 °C (36.97–37.03)"),
        (Interval(12345, 12345), "km", "12,345 km"),
        (Interval(3.745, 3.755, False, True), "%", "about 3.75 % (3.745–3.755)"),
        (Interval(26.024, 26.024), "score", "26-24"),
        (Interval(3.0, 3.0), "score", "3-0"),
        (Interval(102.1, 102.1), "score", "102-100"),
        (Interval(3, None), "front", "at least 3"),
        (Interval(None, None), "h", "any number h"),
        (Interval(0, 0), "h", "0 h"),
    ],
)
def test_intervals_in_words(found: Interval, unit: str, expected: str) -> None:
    assert interval(found, measure(unit, (found.low, found.high))) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Interval(5.5, 6, False, True), Interval(6, 7), False),
        (Interval(5.5, 6), Interval(6, 7), True),
        (Interval(5, None, True), Interval(7.5, 7.5), True),
        (Interval(None, 3), Interval(4, None), False),
        (Interval(None, None), Interval(1, 1), True),
    ],
)
def test_intervals_that_meet(a: Interval, b: Interval, expected: bool) -> None:
    assert meet(a, b) is expected and meet(b, a) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-06-19", "Monday 19 June 2023"),
        ("2023-06-19TMO", "Monday 19 June 2023, morning"),
        ("2023-06", "June 2023"),
        ("2023", "2023"),
        ("XXXX-06-19", "19 June, year open"),
        ("2023-02-30", "2023-02-30"),
        ("2023-13", "2023-13"),
        ("P6H", "P6H"),
        ("PRESENT_REF", "PRESENT_REF"),
    ],
)
def test_calendar_values_in_words(value: str, expected: str) -> None:
    assert timex(value) == expected


@pytest.mark.parametrize(
    ("first", "last", "granularity", "expected"),
    [
        ("2023-06-18", "2023-06-18", "day", "Sunday 18 June 2023"),
        ("2023-06-12", "2023-06-18", "week", "12 to 18 June 2023"),
        ("2023-06-28", "2023-07-02", "week", "28 June to 2 July 2023"),
        ("2022-12-28", "2023-01-02", "week", "28 December 2022 to 2 January 2023"),
        ("2023-06-01", "2023-06-30", "month", "June 2023"),
        ("1950-01-01", "1959-12-31", "decade", "1950 to 1959"),
        ("1959-01-01", "1959-12-31", "year", "1959"),
    ],
)
def test_stretches_of_days_in_words(first: str, last: str, granularity: str, expected: str) -> None:
    assert period(date.fromisoformat(first), date.fromisoformat(last), granularity) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("counted from 2023-06-19: 004 says so", "counted from Monday 19 June 2023: 004 says so"),
        ("file 2023-99-19", "file 2023-99-19"),
        ("19 June 2023", "19 June 2023"),
    ],
)
def test_days_are_spelt_in_one_way(text: str, expected: str) -> None:
    assert spelt(text) == expected


@pytest.mark.parametrize("factor", [1e-9, 1, 1e12])
def test_a_picture_holds_all_its_numbers(factor: float) -> None:
    comparison = visit().stories[0].comparisons[0]
    values = tuple(replace(v, unit="USD", interval=replace(v.interval, low=v.interval.low * factor, high=v.interval.high and v.interval.high * factor)) for v in comparison.values)
    shown = scale(replace(comparison, values=values))
    low, high = shown.low * shown.unit.factor, shown.high * shown.unit.factor
    assert low <= 5 * factor and high >= 7.5 * factor and 3 <= len(shown.ticks) <= 8


def test_what_the_editor_says_of_an_outlet_stands_beside_it() -> None:
    known = {"NewsDrum": Outlet("NewsDrum", "India", "https://example.org/", "carries agency copy")}
    page = site(visit(), Settings(outlets=known))["sources.html"]
    assert 'href="https://example.org/"' in page and "India, carries agency copy" in page
    assert "carries agency copy" not in site(visit())["sources.html"]
