"""Markdown: front matter says what is known of the article, what stands below it is the article's text.

The text is what a reader of the rendered page would see, without the signs that mark (``markup``); it is fixed here, so
spans count in it and not in the file.
"""

from __future__ import annotations

import re

from generator.config import front_matter
from generator.errors import UnreadableArticle
from generator.ingest.assembly import assemble
from generator.ingest.content import load, no_words, text_of
from generator.ingest.markup import plain
from generator.ingest.source import Report, Source
from generator.model import Article, Metadata, Settings

FENCE = "---"
CLOSES = re.compile(r"(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
KEY = re.compile(r"[\w-]+[ \t]*:")


def read_md(source: Source, known: Metadata, settings: Settings, report: Report) -> Article:
    """The article in a Markdown file; ``known`` wins over its front matter. Raises UnreadableArticle."""
    raw = load(source)
    said, body = parted(source.name, text_of(source, raw), report)
    told = plain(body)
    if no_words(told.text):
        raise UnreadableArticle(source.name, "there is no text below the front matter" if said else "the file is empty", "Put the article's text into it, or remove it.")
    return assemble(source, raw, told.text, over(known, said or Metadata()), settings, told.headings)


def parted(file: str, text: str, report: Report) -> tuple[Metadata | None, str]:
    """What the front matter says (None where there is none), and what stands below it."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != FENCE:
        return None, text
    closing = CLOSES.search(rest)
    if closing is None:
        if KEY.match(rest):
            report(UnreadableArticle(file, "the front matter is not closed", f"Write {FENCE} on a line of its own below it.", FENCE, 1))
        return None, rest
    said, faults = front_matter(file, rest[: closing.start()], 2)
    for fault in faults:
        report(fault)
    return said, rest[closing.end() :]


def over(first: Metadata, second: Metadata) -> Metadata:
    """What the first says, and where it is silent, the second."""
    return Metadata(**{name: getattr(first, name) or getattr(second, name) for name in Metadata.__dataclass_fields__})
