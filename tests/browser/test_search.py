"""What the search finds: people by every spelling, comparisons, passages with their article, pages by hand."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
CASES = yaml.safe_load((ROOT / "tests" / "cases" / "searches.yaml").read_text(encoding="utf-8"))
#: Markup in an article's text, which the results would run if they took it as such.
HOSTILE = 'The <img src=x onerror="document.title=1"> zeppelin <b>landed</b> & stayed in Oslo for three days, the police said.\n'


def typed(page, words: str) -> list[tuple[str, str]]:
    """Type into the search: (address, text) of everything that is found, in order."""
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type(words, delay=1)
    page.locator(".md-search-result__link").first.wait_for(state="visible", timeout=10_000)
    page.wait_for_timeout(400)  # the answer to the last letter
    return [(link.get_attribute("href"), link.inner_text()) for link in page.locator(".md-search-result__link").all()]


def place(address: str, door: str) -> str:
    """An address without what marks the words on the page: counted from the site's root."""
    parts = urlsplit(address.removeprefix(door).lstrip("/"))
    return unquote(parts.path) + (f"#{unquote(parts.fragment)}" if parts.fragment else "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["typed"])
def test_what_is_typed_is_found(visit: Callable, served: str, case: dict) -> None:
    found = [place(address, served) for address, _ in typed(visit(f"{served}/index.html"), case["typed"])]
    groups = [address for n, address in enumerate(found) if n == 0 or "articles/" not in address or "#" not in address]
    for wanted, address in zip(case["finds"], groups, strict=False):
        assert wanted in address, found
    assert len(groups) >= len(case["finds"]), found


def test_a_passage_is_found_with_its_words_marked_and_opens_them(visit: Callable, door: str) -> None:
    page = visit(f"{door}/index.html")
    found = typed(page, "observation balloon")
    address, text = next((a, t) for a, t in found if "#s" in a)
    assert "observation balloon" in text
    assert page.locator(".md-search-result__link mark").first.inner_text().lower() in ("observation", "balloon")
    page.goto(address)
    assert "observation balloon" in page.locator(":target").inner_text()


def test_a_passage_is_reached_by_keyboard_alone_and_the_way_back(visit: Callable, served: str) -> None:
    page = visit(f"{served}/index.html")
    page.keyboard.press("/")
    page.keyboard.type("observation balloon", delay=1)
    page.locator(".md-search-result__link").first.wait_for(state="visible")
    page.wait_for_timeout(400)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/001*#s*")
    assert "observation balloon" in page.locator(":target").inner_text()
    page.go_back()
    page.wait_for_url("**/index.html*")


def test_boilerplate_is_not_found(visit: Callable, served: str) -> None:
    page = visit(f"{served}/index.html")
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("Advertisment", delay=1)
    page.wait_for_function("() => /No matching/.test(document.querySelector('.md-search-result__meta').innerText)")


@pytest.mark.parametrize("count", [1, 2])
def test_articles_text_is_no_markup_and_stories_are_told_apart(visit: Callable, chromium, run: Callable, tmp_path: Path, count: int) -> None:
    """One story in the folder itself, or two in folders of their own: the same words lead to each article."""
    (tmp_path / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "site_src").mkdir()
    for n in range(count):
        folder = tmp_path / "seeds" / (f"story{n}" if count > 1 else "")
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(HOSTILE, encoding="utf-8")
    assert run("build", tmp_path).returncode == 0
    page = visit((tmp_path / "site" / "index.html").as_uri())
    found = typed(page, "zeppelin landed")
    assert len([a for a, _ in found if "#s0" in a]) == count
    assert any("<b>landed</b>" in text for _, text in found)
    assert page.title() != "1"


def test_a_sentence_that_is_not_shown_is_not_in_the_index(run: Callable, tmp_path: Path) -> None:
    """``text: cited``: whoever may not republish an article must not do it through the search."""
    (tmp_path / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "briefing.yml").write_text("text: cited\n", encoding="utf-8")
    (tmp_path / "site_src").mkdir()
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    assert run("build", tmp_path).returncode == 0
    passages = "".join(p.read_text(encoding="utf-8") for p in (tmp_path / "site" / "search" / "passages").glob("*.js"))
    terms = json.loads((tmp_path / "site" / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]["terms"]
    assert "nearly six hours" in passages
    assert "nuclear-powered" not in passages and "powered" not in terms
