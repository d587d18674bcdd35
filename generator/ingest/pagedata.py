"""What a saved page says of its article: title, outlet, author, day of publication, address, language.

Only what a page declares is taken (schema.org, Open Graph, meta elements, ``<time itemprop>``): a day guessed from its
text or its address would count as the publisher's word, and days are counted from it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from email.utils import parsedate
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from generator.model import Metadata
from generator.text import flat

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Names of meta elements (``name``, ``property`` or ``itemprop``, in small letters), the surest first.
TITLES = ("og:title", "citation_title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
OUTLETS = ("og:site_name", "citation_journal_title", "dc.publisher", "application-name")
AUTHORS = ("author", "article:author", "citation_author", "dc.creator", "parsely-author", "sailthru.author", "byl")
DAYS = (
    "article:published_time", "og:article:published_time", "datepublished", "citation_publication_date", "dc.date.issued", "dcterms.issued",
    "parsely-pub-date", "sailthru.date", "article.published", "publish-date", "publish_date", "pubdate", "dc.date", "date",
)
ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$")
#: So deep are things looked for inside of one another in a page's data, and so many of them.
DEEP, MANY = 6, 2000
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(\d{4})/(\d{2})/(\d{2})(?!\d)|(\d{4})(\d{2})(\d{2})(?:$|T)")
#: Days before the first newspaper, and the clock's own beginning, are nobody's word.
FIRST, CLOCK = date(1605, 1, 1), date(1970, 1, 1)
SAVED_FROM = re.compile(r"saved from url=\(\d+\)(https?://[^\s<>\"]+)")
BY = re.compile(r"by\s+", re.IGNORECASE)
PARTS = re.compile(r"\s+[|–—·»:-]\s+")


def told(tree: HtmlElement, source: str, address: str = "") -> Metadata:
    """What the page says; ``source`` is its text, ``address`` where it was fetched, "" where that is not known."""
    meta = _meta(tree)
    article = next(_articles(tree), {})
    outlet = _outlet(meta, article)
    return Metadata(
        title=_first(_title(tree, meta, article, outlet)),
        outlet=outlet,
        published=next(filter(None, map(day, (_texts(article.get("datePublished")) + _named(meta, DAYS) + _times(tree)))), None),
        url=_address(tree, meta, article, source, address),
        author=", ".join(dict.fromkeys(_authors(meta, article, outlet))) or None,
        language=(tree.get("lang") or "").split("-")[0].lower() or None,
    )


def day(written: str) -> date | None:
    """The day of a date as machines write it, as it is written, whatever the zone; None in doubt."""
    found = ISO.match(written.strip())
    try:
        parts = [int(part) for part in found.groups() if part] if found else list(parsedate(written) or ())[:3]
        read = date(*parts) if len(parts) == 3 else None
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return read if read and read >= FIRST and read != CLOCK else None


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = flat(element.get("content") or "")
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _named(meta: dict[str, list[str]], names: Iterable[str]) -> list[str]:
    return [content for name in names for content in meta.get(name, ())]


def _times(tree: HtmlElement) -> list[str]:
    marked = [e for e in tree.iter("time") if (e.get("itemprop") or "").lower() == "datepublished" or e.get("pubdate") is not None]
    return [e.get("datetime") or "" for e in marked]


# ---------------------------------------------------------------------- schema.org


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The things of the page's JSON-LD that are articles, in their order."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            try:
                data = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            yield from (thing for thing in _things(data) if any(ARTICLE.match(kind) for kind in _texts(thing.get("@type"))))


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """Every object in the data, outer ones first."""
    level, seen = [data], 0
    for _ in range(DEEP):
        below: list[Any] = []
        for value in level:
            seen += 1
            if seen > MANY:
                return
            if isinstance(value, dict):
                yield value
                below += value.values()
            elif isinstance(value, list):
                below += value
        level = below


def _texts(value: Any) -> list[str]:
    """The texts of a value: itself, those of a list, the names of things."""
    if isinstance(value, str):
        return [shown] if (shown := flat(unescape(value))) else []
    if isinstance(value, list):
        return [text for part in value[:MANY] if not isinstance(part, list) for text in _texts(part)]
    return _texts(value["name"]) if isinstance(value, dict) and isinstance(value.get("name"), str) else []


# ---------------------------------------------------------------------- one by one


def _first(found: Iterable[str]) -> str | None:
    return next(filter(None, found), None)


def _outlet(meta: dict[str, list[str]], article: dict[str, Any]) -> str | None:
    """The name that readers know; an address only where there is no name."""
    names = meta.get("og:site_name", []) + _texts(article.get("publisher")) + _named(meta, OUTLETS)
    return _first([name for name in names if " " in name or "." not in name]) or _first(names)


def _title(tree: HtmlElement, meta: dict[str, list[str]], article: dict[str, Any], outlet: str | None) -> Iterator[str]:
    for title in _texts(article.get("headline")) + _named(meta, TITLES):
        yield _without(title, outlet)
    headings = [flat(e.text_content()) for e in tree.iter("h1")]
    if len(headings) == 1:
        yield headings[0]
    for element in tree.iter("title"):
        yield _without(flat(element.text_content()), outlet)


def _without(title: str, outlet: str | None) -> str:
    """The title without its outlet's name behind a bar or dash."""
    *before, last = PARTS.split(title)
    if outlet and before and last.casefold() == outlet.casefold():
        return title[: title.rindex(last)].rstrip().rstrip("|–—·»:-").rstrip()
    return title


def _authors(meta: dict[str, list[str]], article: dict[str, Any], outlet: str | None) -> Iterator[str]:
    for author in _texts(article.get("author")) or _named(meta, AUTHORS):
        name = BY.sub("", author, count=1) if BY.match(author) else author
        if "://" not in name and len(name) < 200 and name.casefold() != (outlet or "").casefold():
            yield name


def _address(tree: HtmlElement, meta: dict[str, list[str]], article: dict[str, Any], source: str, address: str) -> str | None:
    links = [e.get("href") or "" for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    page = article.get("mainEntityOfPage")
    data = [article.get("url"), page.get("@id") if isinstance(page, dict) else page]
    saved = SAVED_FROM.search(source, 0, 4096)
    found = [*links, *_named(meta, ("og:url",)), *(a for a in data if isinstance(a, str)), saved[1] if saved else "", address]
    return _first(clean(link, address) for link in found)


def clean(link: str, base: str = "") -> str:
    """A link as a whole address without login and fragment; "" where it is none, or leads to a site's front page."""
    try:
        parts = urlsplit(urljoin(base, link.strip()))
        host = parts.netloc.rsplit("@", 1)[-1]
    except ValueError:
        return ""
    whole = parts._replace(netloc=host, fragment="").geturl()
    leads = parts.scheme in ("http", "https") and host and (parts.path.strip("/") or parts.query)
    return whole if leads and not re.search(r"[\s<>\"]", whole) else ""
