"""From a text and what is known of it to an article: the last step of every reader."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.ingest.blocks import mark
from generator.ingest.outlet import signed
from generator.ingest.source import Source
from generator.ingest.title import entitled
from generator.lang import language
from generator.model import Article, Block, Metadata, Settings, Span

#: The lines that a file's own markup makes headings: where they stand, and of which level (1 is the highest).
Headings = Sequence[tuple[Span, int]]

TITLED, HEADED = "the first heading of the file", "a heading in the file"


def assemble(source: Source, raw: bytes, text: str, known: Metadata, settings: Settings, headings: Headings = ()) -> Article:
    """The article. ``raw`` is the file as it lies there, ``text`` what readers see of it."""
    code = known.language or settings.language
    tongue = language(code)
    blocks = tuple(_headed(mark(text, tongue), headings))
    return Article(
        id=source.id,
        story=source.story,
        path=source.name,
        text=text,
        sha256=hashlib.sha256(raw).hexdigest(),
        language=code,
        title=entitled(text, blocks, known, tongue),
        blocks=blocks,
        outlet=known.outlet or signed(text, blocks, tongue),
        published=known.published,
        url=known.url,
        author=known.author,
    )


def _headed(blocks: Iterable[Block], headings: Headings) -> Iterable[Block]:
    """What the file itself calls a heading is one, whatever it looks like; the highest above all paragraphs is the title.

    A heading that reads like the site's own ("Related articles") stays what it was taken for.
    """
    level = {span: depth for span, depth in headings}
    title = _title(blocks := tuple(blocks), headings)
    for block in blocks:
        if block.span == title:
            yield replace(block, kind="title", rule=TITLED)
        elif block.span in level and block.kind in ("body", "caption", "byline", "title"):
            yield replace(block, kind="heading", rule=HEADED)
        elif title and block.kind == "title":
            yield replace(block, kind="heading")
        else:
            yield block


def _title(blocks: Sequence[Block], headings: Headings) -> Span | None:
    """The heading of the first level, where it is the only one and no paragraph stands above it."""
    highest = [span for span, depth in headings if depth == 1]
    body = next((b.span.start for b in blocks if b.kind == "body" and b.span not in highest), None)
    return highest[0] if len(highest) == 1 and (body is None or highest[0].start < body) else None
