"""What the site says of itself to other programs: feed, linked data, cards."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as xml

import pytest
from briefings import visit

from generator.model import Briefing
from generator.publish import feed

ATOM = "{http://www.w3.org/2005/Atom}"


def linked(page: Path) -> dict:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(encoding="utf-8"), re.S)
    return json.loads(found.group(1)) if found else {}


def test_the_feed_tells_of_each_article_and_each_difference(built_site: Path) -> None:
    told = xml.fromstring((built_site / "feed.xml").read_bytes())
    entries = told.findall(f"{ATOM}entry")
    ids = [e.findtext(f"{ATOM}id") for e in entries]
    assert len(ids) == len(set(ids)) > 5
    for entry in entries:
        assert entry.findtext(f"{ATOM}title") and entry.findtext(f"{ATOM}updated").endswith("T00:00:00Z")
        path, _, anchor = entry.find(f"{ATOM}link").get("href").partition("#")
        page = (built_site / path).read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in page
    days = [e.findtext(f"{ATOM}updated") for e in entries]
    assert days == sorted(days, reverse=True)


def test_entries_keep_their_ids_when_the_site_moves_and_when_an_article_goes() -> None:
    story = visit().stories[0]
    ids = lambda made: {e.findtext(f"{ATOM}title"): e.findtext(f"{ATOM}id") for e in xml.fromstring(made).findall(f"{ATOM}entry")}
    here = ids(feed.atom(Briefing("A", (story,)), "", "1970-01-01"))
    there = ids(feed.atom(Briefing("B", (story,)), "https://example.org/news/", "2020-01-01"))
    assert here == there


def test_a_briefing_without_articles_has_a_feed() -> None:
    assert xml.fromstring(feed.atom(Briefing("Empty", ()), "", "1970-01-01")).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_an_articles_page_says_which_article_it_reads(built_site: Path) -> None:
    for page in (built_site / "articles").glob("*.html"):
        about = linked(page)["mainEntity"]
        assert about["@type"] == "NewsArticle" and about["headline"] and about["inLanguage"] == "en"


def test_a_persons_page_names_every_spelling(built_site: Path) -> None:
    about = linked(built_site / "people" / "antony-blinken.html")["mainEntity"]
    assert about["@type"] == "Person" and about["name"] == "Antony Blinken" and "Blingen" in about["alternateName"]


@pytest.mark.parametrize("path", ["index.html", "compare.html", "people/wang-yi.html"])
def test_a_page_has_a_card(built_site: Path, path: str) -> None:
    html = (built_site / path).read_text(encoding="utf-8")
    card = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', html))
    assert card["title"] and card["description"] and card["site_name"]
