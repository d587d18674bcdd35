"""What a reader of the real site can do: find, follow a statement to its words, read it on a phone, from a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

pytestmark = pytest.mark.browser

SEEDS = Path(__file__).parent.parent.parent / "seeds"
PHONE = (390, 844)
PERSON = "people/antony-blinken.html"

#: Every quoted line of a page that has chips, and where they lead.
QUOTED = """() => [...document.querySelectorAll('.chips')].map(chips => {
  const before = chips.previousElementSibling;
  const line = before?.matches('.line--quoted') ? before : before?.querySelector('.line--quoted');
  return {text: line?.innerText, hrefs: [...chips.querySelectorAll('a.chip')].map(a => a.href)};
}).filter(line => line.text)"""
#: What the address's anchor shows, and whether it looks otherwise than without the anchor.
TARGET = """() => {
  const target = document.querySelector(':target');
  if (!target) return null;
  const look = e => { const s = getComputedStyle(e); return [s.backgroundColor, s.outlineStyle, s.boxShadow, s.borderLeftColor].join() };
  const box = target.getBoundingClientRect(), lit = look(target);
  const seen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  history.replaceState(null, '', location.pathname);
  location.hash = '#none';
  return {text: target.innerText, seen, lit: lit !== look(target)};
}"""


def pages(site: Path) -> list[str]:
    """Every page of a site, from its root."""
    return sorted(p.relative_to(site).as_posix() for p in site.rglob("*.html") if p.name != "404.html")


def flat(text: str) -> str:
    return " ".join(text.split())


def bare(text: str) -> str:
    """Without white space: where one block ends and the next begins is layout."""
    return "".join(text.split())


def first_result(page, words: str) -> str:
    """Type into the search; the path of the first page that it finds."""
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type(words)
    first = page.locator(".md-search-result__list > .md-search-result__item a.md-search-result__link").first
    first.wait_for(state="visible", timeout=10_000)
    page.wait_for_function("() => !/Initializing|Type to start/.test(document.querySelector('.md-search-result__meta').innerText)")
    return unquote(urlsplit(first.get_attribute("href")).path)


@pytest.mark.parametrize("words", ["Antony Blinken", "Anthony Blinken", "Blingen"])
def test_every_spelling_finds_the_person_first(visit: Callable, door: str, words: str) -> None:
    assert first_result(visit(f"{door}/index.html"), words).endswith(PERSON)


def test_every_page_opens_and_asks_nobody(visit: Callable, door: str, built_site: Path) -> None:
    """The fixture refuses foreign requests and errors; here every page is opened once."""
    page = visit(f"{door}/index.html")
    assert {"index.html", "compare.html", "timeline.html", "quotes.html", "sources.html", "method.html", PERSON} <= set(pages(built_site))
    for path in pages(built_site):
        page.goto(f"{door}/{path}", wait_until="load")
        assert page.locator("h1").first.inner_text().strip(), path


def test_links_lead_somewhere(visit: Callable, door: str, built_site: Path) -> None:
    """Every link inside the site reaches a file, and an anchor that is there."""
    page, wrong, ids = visit(f"{door}/index.html"), [], {}
    for path in pages(built_site):
        page.goto(f"{door}/{path}", wait_until="domcontentloaded")
        for href in page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)"):
            if not href.startswith(door):
                continue
            address = urlsplit(href.removeprefix(door).lstrip("/"))
            file = built_site / unquote(address.path)
            if not file.is_file():
                wrong.append(f"{path}: {href}")
            elif address.fragment and not address.fragment.startswith("__"):
                known = ids.setdefault(file, file.read_text(encoding="utf-8"))
                if f'id="{unquote(address.fragment)}"' not in known:
                    wrong.append(f"{path}: {href}")
    assert not wrong


def test_a_click_shows_the_words(visit: Callable, door: str) -> None:
    """From the first statement of the home page to the passage, highlighted."""
    page = visit(f"{door}/index.html")
    page.locator("a.chip").first.click()
    page.wait_for_url("**/articles/*.html#s*")
    page.wait_for_function("() => document.querySelector(':target')")
    page.wait_for_timeout(300)
    shown = page.evaluate(TARGET)
    assert shown["seen"] and shown["lit"] and shown["text"].strip()


@pytest.mark.parametrize("start", ["index.html", "compare.html", PERSON, "quotes.html"])
def test_chips_lead_to_the_words_that_they_stand_behind(visit: Callable, served: str, start: str) -> None:
    """Every chip opens a passage and lights it up; one of those behind a quoted line opens the line's own words."""
    page, passages = visit(f"{served}/{start}"), {}
    lines = page.evaluate(QUOTED)
    assert lines
    for href in sorted({href for line in lines for href in line["hrefs"]}):
        page.goto(href)
        shown = page.evaluate(TARGET)
        assert shown and shown["lit"], f"{href} lights up nothing"
        passages[href] = flat(shown["text"])
    for line in lines:
        said = flat(line["text"])
        assert any(said in passages[href] or said[:40] in passages[href] for href in line["hrefs"]), line


def test_nothing_runs_off_a_phone(visit: Callable, served: str, built_site: Path) -> None:
    page, wide = visit(f"{served}/index.html", PHONE), []
    for path in pages(built_site):
        page.goto(f"{served}/{path}", wait_until="load")
        width = page.evaluate("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
        if width > PHONE[0]:
            wide.append(f"{path}: {width}")
    assert not wide


@pytest.mark.parametrize("scheme, dark", [("light", False), ("dark", True)])
def test_the_scheme_follows_the_system(visit: Callable, served: str, scheme: str, dark: bool) -> None:
    page = visit(f"{served}/index.html", color_scheme=scheme)
    red, green, blue = page.evaluate(
        "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"
    )
    assert (red + green + blue < 384) == dark


def test_the_navigation_leads_from_page_to_page(visit: Callable, door: str) -> None:
    page = visit(f"{door}/index.html")
    for label, path in (("Compare", "compare.html"), ("Sources", "sources.html"), ("Briefing", "index.html")):
        page.locator(".md-nav__link", has_text=label).locator("visible=true").first.click()
        page.wait_for_url(f"**/{path}")
    assert page.locator("nav a[href$='about.html']").count(), "a page written by hand stands in the navigation"


def test_the_text_of_an_article_page_is_the_text(visit: Callable, served: str) -> None:
    """Nothing rewritten on the way: no curled quotes, no swallowed marks; the chips stand beside the text."""
    page = visit(f"{served}/index.html")
    for seed in sorted(SEEDS.glob("*.txt")):
        page.goto(f"{served}/articles/{seed.stem}.html")
        shown = bare(page.evaluate("""() => {
          const article = document.querySelector('article').cloneNode(true);
          article.querySelectorAll('.chips').forEach(chips => chips.remove());
          return article.textContent;
        }"""))
        for line in filter(str.strip, seed.read_text(encoding="utf-8-sig").splitlines()):
            assert bare(line) in shown, line
