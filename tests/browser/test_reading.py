"""An article that is read: its sentences' addresses and citations, and what stands in the margin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.browser

ARTICLE = "articles/004_58300d141a1de1db.html"
OF_IT = "On Sunday, Blinken spoke with Qin for seven and a half hours"


@pytest.fixture
def article(visit: Callable, served: str):
    return visit(f"{served}/{ARTICLE}", permissions=["clipboard-read", "clipboard-write"])


def copied(page) -> str:
    page.wait_for_function("() => document.querySelector('.tools__done').textContent")
    return page.evaluate("() => navigator.clipboard.readText()")


def test_a_sentence_is_copied_as_a_citation(article) -> None:
    sentence = article.locator(".text .line[id]", has_text=OF_IT)
    sentence.click()
    article.get_by_role("button", name="Copy citation").click()
    said = copied(article)
    assert said.startswith(f"“{OF_IT}") and said.endswith(f"{ARTICLE}#{sentence.get_attribute('id')}")


def test_sentences_are_walked_by_keyboard(article) -> None:
    article.locator(".text .line[tabindex='0']").focus()
    article.keyboard.press("ArrowDown")
    article.keyboard.press("ArrowDown")
    article.keyboard.press("Tab")
    article.keyboard.press("Enter")
    chosen = article.locator(".chosen").get_attribute("id")
    assert chosen == article.evaluate("() => document.querySelectorAll('.text .line[id]')[2].id")
    assert copied(article).endswith(f"#{chosen}")


def test_an_address_offers_its_tools(visit: Callable, door: str) -> None:
    page = visit(f"{door}/{ARTICLE}#s2")
    assert page.locator("#s2.chosen + .tools").is_visible()
    page.get_by_role("button", name="Copy link").click()
    page.wait_for_function("() => document.querySelector('.tools__done').textContent === 'Copied.'")


def test_the_margin_leads_to_the_row_that_compares(visit: Callable, door: str) -> None:
    page = visit(f"{door}/{ARTICLE}")
    page.locator(".paragraph", has_text=OF_IT).locator(".note--conflict a").first.click()
    page.wait_for_url("**/compare.html#*")
    assert "seven and a half hours" in page.locator(".fact:target").inner_text()


def test_articles_lead_to_one_another(visit: Callable, door: str) -> None:
    page = visit(f"{door}/{ARTICLE}")
    assert not page.locator("[rel=next]").count(), "the last one"
    page.locator("[rel=prev]").click()
    page.wait_for_url("**/articles/003*")
    page.locator("[rel=next]").click()
    page.wait_for_url(f"**/{ARTICLE}")
