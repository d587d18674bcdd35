"""HTML as a browser saves it or a server sends it: the article without its page.

What is the article and what is the page around it, trafilatura decides (Barbaresi 2021), without readers' comments, with
its own balance of precision and recall. Paragraphs are parted by a blank line; headings stay known. The rest is not in
the article's text at all: a page is mostly page.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import UnreadableArticle
from generator.ingest import pagedata
from generator.ingest.assembly import assemble
from generator.ingest.charset import decoded
from generator.ingest.content import CONTROL, LARGEST, load, no_words
from generator.ingest.markup import Plain, joined
from generator.ingest.md import over
from generator.ingest.source import Report, Source
from generator.lang import LANGUAGES
from generator.model import Article, Metadata, Settings

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Bytes of a file, which may hold its pictures, and of a page without them.
LARGEST_FILE, LARGEST_PAGE = 32 * 2**20, 4 * 2**20
EMBEDDED = re.compile(r"data:[\w.+/-]{1,60}(?:;[\w=-]{1,40}){0,3},[A-Za-z0-9+/=%_-]*")
#: Unicode's own sign for a line break; where a page prints it, it means one as well.
BREAK = "\u2028"
LEVEL = re.compile(r"h([1-6])$")
INSTALL = "Install the extra “html” (pip install trafilatura), or save the article's text as .txt."


@dataclass(frozen=True, slots=True)
class Found:
    """The article of a page, what the page says of it, and how many words the whole page shows."""

    told: Plain
    said: Metadata
    words: int


def read_html(source: Source, known: Metadata, settings: Settings, report: Report) -> Article:
    """The article in a page; ``known`` wins over what the page says. Raises UnreadableArticle."""
    raw = load(source, LARGEST_FILE)
    found = extracted(source.name, decoded(raw))
    # A page's word on its language is often its template's: what there are no tables for is read as the site's.
    said = found.said if found.said.language in LANGUAGES else over(Metadata(language=settings.language), found.said)
    return assemble(source, raw, found.told.text, over(known, said), settings, found.told.headings)


def extracted(name: str, page: str, address: str = "") -> Found:
    """The article in the page's HTML. Raises UnreadableArticle, with the name of the file or the address."""
    try:
        from trafilatura import bare_extraction, load_html
    except ImportError as error:
        raise UnreadableArticle(name, "pages in HTML cannot be read without trafilatura", INSTALL) from error
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)     # what it says of a page is said here, as a fault
    page = EMBEDDED.sub("", page)
    if len(page) > LARGEST_PAGE:
        raise UnreadableArticle(name, f"the page is too large: {len(page) / 2**20:.1f} MB, where one may have {LARGEST_PAGE // 2**20} MB besides its pictures", "Save the article's text as .txt.")
    try:
        tree = load_html(page)
        found = None if tree is None else bare_extraction(page, include_comments=False)
        said = Metadata() if tree is None else pagedata.told(tree, page, address)
        told = joined(_paragraphs(found.body)) if found else Plain("", ())
    except Exception as error:  # a page may be anything, and so may what its parser raises
        raise UnreadableArticle(name, f"this page cannot be read: {type(error).__name__}", "Save the article's text as .txt.") from error
    if no_words(told.text) or CONTROL.search(told.text):
        raise UnreadableArticle(name, "no article can be found in this page", "Save the article's text as .txt.")
    if len(told.text) > LARGEST:
        raise UnreadableArticle(name, f"the article is too long: {len(told.text) / 2**20:.1f} million characters", "Save each article in a file of its own.")
    return Found(told, said, len(tree.text_content().split()))


def _paragraphs(element: HtmlElement) -> Iterator[tuple[list[str], int]]:
    """(lines, level of a heading or 0) for each paragraph of trafilatura's tree."""
    for part in element:
        level = LEVEL.match(part.get("rend") or "") if part.tag == "head" else None
        if part.tag == "list":
            yield [" ".join(_words(item).split()) for item in part.iter("item")], 0
        elif part.tag == "table":
            yield [" | ".join(" ".join(_words(cell).split()) for cell in row.iter("cell")) for row in part.iter("row")], 0
        elif part.find("p") is not None and part.tag != "p":
            yield [part.text or ""], 0
            yield from _paragraphs(part)
        else:
            yield _lines(_words(part)), int(level[1]) if level else 2 * (part.tag == "head")
        yield [" ".join((part.tail or "").split())], 0


def _lines(words: str) -> list[str]:
    """The lines of a paragraph; a break inside of a sentence, which a page sets for its looks, is none."""
    lines: list[str] = []
    for line in filter(None, (" ".join(line.split()) for line in words.split("\n"))):
        if lines and line[0].islower() and lines[-1][-1] not in ".!?:;":
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return lines


def _words(element: HtmlElement) -> str:
    """All the words in an element; its own line breaks are kept, those of the source are not."""
    for line in element.iter("lb"):
        line.tail = BREAK + (line.tail or "")
    return "".join(element.itertext()).replace("\n", " ").replace(BREAK, "\n")
