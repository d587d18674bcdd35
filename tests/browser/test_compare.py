"""The table of facts: filtered, sorted, walked through by keyboard, stacked on a phone, whole without JavaScript."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

PHONE = (390, 844)
#: The rows that are seen, as (id, verdict, label).
ROWS = """() => [...document.querySelectorAll('.fact')].filter(f => f.checkVisibility())
  .map(f => [f.id, f.dataset.verdict, f.querySelector('.fact__label').innerText])"""
ORDER = ["conflict", "update", "unclear", "compatible", "agree"]


@pytest.fixture(scope="module")
def comparisons(built_site: Path) -> list[dict]:
    return json.loads((built_site / "data" / "briefing.json").read_text(encoding="utf-8"))["stories"][0]["comparisons"]


@pytest.fixture
def table(visit: Callable, door: str):
    return visit(f"{door}/compare.html")


def rows(page) -> list[list[str]]:
    return page.evaluate(ROWS)


def test_every_comparison_has_its_row_the_most_pressing_first(table, comparisons: list[dict]) -> None:
    seen = rows(table)
    assert {id for id, *_ in seen} == {c["id"] for c in comparisons}
    places = [ORDER.index(verdict) for _, verdict, _ in seen]
    assert places == sorted(places)


def test_a_verdict_is_filtered_by_keyboard(table, comparisons: list[dict]) -> None:
    table.locator("input[value=agree]").focus()
    table.keyboard.press("Space")
    assert {id for id, *_ in rows(table)} == {c["id"] for c in comparisons if c["verdict"] != "agree"}
    assert table.locator("[data-count]").inner_text().startswith(f"{len(rows(table))} of {len(comparisons)}")
    assert not table.locator("#agree").is_visible(), "no heading stands above nothing"
    table.get_by_role("button", name="Show all").press("Enter")
    table.wait_for_function(f"() => document.querySelectorAll('.fact:not([hidden])').length === {len(comparisons)}")


@pytest.mark.parametrize("name, kept", [("person", "entities"), ("article", "values")])
def test_a_person_and_an_article_are_filtered_by(table, comparisons: list[dict], name: str, kept: str) -> None:
    select = table.locator(f"select[name={name}]")
    value = select.locator("option").nth(1).get_attribute("value")
    select.select_option(value)
    about = {c["id"] for c in comparisons if value in (c["entities"] if kept == "entities" else [v["article"] for v in c["values"]])}
    assert about and {id for id, *_ in rows(table)} == about


def test_a_persons_page_leads_to_their_rows(visit: Callable, door: str, comparisons: list[dict]) -> None:
    page = visit(f"{door}/people/qin-gang.html")
    page.get_by_role("link", name="Fact by fact").click()
    page.wait_for_url("**/compare.html?person=qin-gang")
    assert {id for id, *_ in rows(page)} == {c["id"] for c in comparisons if "qin-gang" in c["entities"]}
    page.goto(f"{door}/compare.html?person=nobody&verdict=none&sort=size")
    assert len(rows(page)) == len(comparisons) and page.locator("select[name=sort]").input_value() == "size"


def test_rows_are_sorted_and_come_back(table) -> None:
    first = rows(table)
    table.locator("select[name=sort]").select_option("label")
    labels = [label.casefold() for *_, label in rows(table)]
    assert labels == sorted(labels) and not table.locator(".grid__group:visible").count()
    table.locator("select[name=sort]").select_option("order")
    assert rows(table) == first and table.locator(".grid__group:visible").count() == len({verdict for _, verdict, _ in first})


def test_the_next_disagreement_is_opened_and_in_turn_the_first_again(table) -> None:
    differing = [id for id, verdict, _ in rows(table) if verdict != "agree"]
    button, walked = table.get_by_role("button", name="Next disagreement"), []
    for _ in range(len(differing) + 1):
        button.press("Enter")
        walked.append(table.evaluate("() => document.activeElement.closest('.fact').id"))
        assert table.locator(".fact:target details[open]").count()
    assert walked == [*differing, differing[0]]


def test_a_row_opens_by_keyboard_and_by_its_address(visit: Callable, door: str, comparisons: list[dict]) -> None:
    last = comparisons[-1]["id"] if comparisons[-1]["verdict"] == "agree" else next(c["id"] for c in comparisons if c["verdict"] == "agree")
    page = visit(f"{door}/compare.html#{last}")
    page.wait_for_function("() => document.querySelector('.fact:target details').open")
    summary = page.locator(".fact:target summary").first
    summary.press("Enter")
    assert not page.locator(".fact:target .fact__body").is_visible()
    summary.press("Enter")
    assert page.locator(".fact:target .beside__one").count() == len(next(c for c in comparisons if c["id"] == last)["values"])


def test_an_address_of_a_filtered_row_shows_it(table) -> None:
    table.locator("input[value=conflict]").uncheck()
    hidden = table.evaluate("() => document.querySelector('.fact[hidden]').id")
    table.evaluate("id => { location.hash = id }", hidden)
    table.wait_for_function("() => !document.querySelector('.fact:target').hidden")


def test_without_javascript_every_row_is_there(visit: Callable, door: str, comparisons: list[dict]) -> None:
    page = visit(f"{door}/compare.html", java_script_enabled=False)
    assert page.locator(".fact:visible").count() == len(comparisons)
    assert page.locator(".filters__needs").is_visible() and not page.locator(".filters__form").is_visible()
    page.locator(".fact summary").last.click()
    assert page.locator(".fact .beside").last.is_visible()


def test_a_phone_shows_rows_below_one_another(visit: Callable, served: str) -> None:
    """No table to be swiped: each reading stands below its fact, with its articles."""
    page = visit(f"{served}/compare.html", PHONE)
    wide = page.evaluate("() => [...document.querySelectorAll('.scroll--grid, .scroll--grid *')].filter(e => e.scrollWidth > innerWidth).length")
    assert not wide
    assert page.locator(".fact__readings .chip:visible").count() >= 2 * page.locator(".fact").count()


def test_on_paper_every_passage_is_there_with_its_address(visit: Callable, served: str) -> None:
    page = visit(f"{served}/compare.html")
    page.emulate_media(media="print")
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".beside:visible").count() == page.locator(".beside").count()
    after = page.evaluate("() => getComputedStyle(document.querySelector('.chip[data-sentence]'), '::after').content")
    assert "s" in after and any(sign.isdigit() for sign in after)
    page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
