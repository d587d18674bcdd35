"""The check of provenance: a page as it was laid out passes, and one slip on its way to the reader does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import markdown
import pytest
import yaml

from generator.model import BottomLine, Briefing, FormSeen, Page, Settings
from generator.pages import lay_out
from generator.printed import content, read
from generator.provenance import check
from generator.render import environment, render
from tests.briefings import Texts, visit

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = environment([ROOT / "templates"])
SLIPS = yaml.safe_load((ROOT / "tests/cases/slips.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return visit()


@pytest.fixture(scope="module")
def pages(briefing: Briefing) -> dict[str, Page]:
    return {p.path: p for p in lay_out(briefing, Settings())}


@pytest.fixture(scope="module")
def site(pages: dict[str, Page]) -> dict[str, str]:
    return {path: converted(page) for path, page in pages.items()}


def converted(page: Page) -> str:
    """The page as HTML."""
    return markdown.Markdown(extensions=["attr_list", "toc"]).convert(render(page, TEMPLATES).split("\n---\n", 1)[1])


def test_every_page_passes_as_it_was_laid_out(briefing: Briefing, pages: dict[str, Page], site: dict[str, str]) -> None:
    assert [finding for path, page in pages.items() for finding in check(site[path], page, briefing)] == []


def test_every_page_prints_something_that_is_checked(site: dict[str, str]) -> None:
    lines = {path: len(read(content(html)).lines) for path, html in site.items()}
    assert all(n >= 5 for n in lines.values()), lines


@pytest.mark.parametrize("slip", SLIPS, ids=[s["name"] for s in SLIPS])
def test_a_slip_is_found(slip: dict, briefing: Briefing, pages: dict[str, Page], site: dict[str, str]) -> None:
    """``old`` becomes ``new`` on the finished page: one finding or more that names what is wrong."""
    html = site[slip["page"]]
    assert slip["old"] in html, "the case no longer fits the page"
    found = check(html.replace(slip["old"], slip["new"], slip.get("times", 1)), pages[slip["page"]], briefing)
    assert found and slip["says"] in " ".join(found), found


@pytest.mark.parametrize("digit", range(10))
def test_one_digit_is_enough(digit: int, briefing: Briefing, pages: dict[str, Page], site: dict[str, str]) -> None:
    """Every digit that a reader sees of the comparison, changed by one, is found."""
    page, html = pages["compare.md"], site["compare.md"]
    seen = [n for n, sign in enumerate(html) if sign == str(digit) and _visible(html, n)]
    for n in seen:
        changed = html[:n] + str((digit + 1) % 10) + html[n + 1 :]
        assert check(changed, page, briefing), html[max(0, n - 60) : n + 40]


def _visible(html: str, n: int) -> bool:
    """Whether a character stands in text, not inside a tag or an entity."""
    return html.rfind(">", 0, n) > html.rfind("<", 0, n) and not html[html.rfind("&", 0, n) : n].startswith("&#")


def test_a_page_without_its_marks_cannot_be_checked(briefing: Briefing, pages: dict[str, Page]) -> None:
    assert "marks" in check("<p>No figure at all.</p>", pages["index.md"], briefing)[0]


def test_a_story_that_changed_under_the_page_is_found(briefing: Briefing, pages: dict[str, Page], site: dict[str, str]) -> None:
    """The page is held against the briefing, not against what the layout remembers of it."""
    story = briefing.stories[0]
    fewer = replace(briefing, stories=(replace(story, origins=story.origins[1:]),))
    assert any("origin" in finding for finding in check(site["index.md"], pages["index.md"], fewer))


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("The talks were held on Monday 19 June 2023.", ""),
        ("The talks were held on Monday 19 June 2022.", "2022"),
        ("The talks were held on Tuesday 19 June 2023.", "Tuesday"),
        ("The talks, 19 of them, were held by Blinken.", ""),
        ("The talks were held by Obama.", "Obama"),
    ],
)
def test_a_composed_line_may_tell_the_day_that_its_sentence_means(told: str, named: str, briefing: Briefing) -> None:
    story = briefing.stories[0]
    line = BottomLine(told, (Texts().at("004", "June 19"),), comparison="qin-duration")
    changed = replace(briefing, stories=(replace(story, bottom_line=(line,)),))
    page = next(p for p in lay_out(changed, Settings()) if p.path == "index.md")
    found = check(render(page, environment([ROOT / "templates"])), page, changed)
    assert [f"{named} " in f for f in found] == ([True] if named else []), found


@pytest.mark.parametrize("word", ["Names", "Silent", "Dates", "Where", "Only", "Timeline"])
def test_a_heading_may_open_with_a_word_that_is_somebodys_name(word: str, briefing: Briefing) -> None:
    story = briefing.stories[0]
    people = tuple(replace(p, forms=(*p.forms, FormSeen(word, ()), FormSeen(f"the {word}", ()))) for p in story.people)
    changed = replace(briefing, stories=(replace(story, people=people),))
    assert [problem for page in lay_out(changed, Settings()) for problem in check(converted(page), page, changed)] == []
