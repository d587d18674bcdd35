"""A generated page's HTML, handed to Markdown as the blocks that it consists of.

Markdown would find the same blocks by itself, reading every tag, and MkDocs would read every tag again for the anchors:
two fifths of the time of a large site. Pages as they are generated are elements that begin and end a line, with headings
between them; such an element is stored as raw HTML at once. From the first thing on that is anything else (a project's own
templates may hold Markdown) the page is left to Markdown, so that the outcome is the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

PRIORITY = 25            # behind the cleaning of white space (30), before MkDocs (21) and Markdown (20) look for HTML
BETWEEN = re.compile(r"#{1,6} [^\n]*\n|(?:[ \t]*\n)+|[ \t]+\Z")
OPENING = re.compile(r"<([a-z][a-z0-9]*)(?=[ >])")
EMPTY_LINE = re.compile(r"(?: *\n){2}")
LINE_END = re.compile(r"[ \t]*(?:\n|\Z)")
#: what a scanner that looks for one tag only cannot pass over: Markdown inside of HTML, and text that is no HTML
STRANGE = re.compile(r"<(?:[!?]|/?(?:script|style|textarea|pre|math)\b)|\smarkdown=")
ANCHOR = re.compile(r"<(?:[a-zA-Z][^<>]*?\sid|a\s(?:[^<>]*?\s)?name)=\"([^\"]*)\"")


class Blocks(Extension):
    """``anchors`` are those of the page that was converted last; nothing is done unless the page is ``generated``."""

    def __init__(self) -> None:
        super().__init__()
        self.generated = False
        self.anchors: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return "generator.plugin.blocks"

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, Markdown's name
        md.preprocessors.register(_Stored(self, md), "generated_blocks", PRIORITY)

    def reading(self, page: Page) -> Callable[[MkDocsConfig, Files], None]:
        """In the place of ``page.render``, for a generated page."""
        original = page.render

        def render(config: MkDocsConfig, files: Files) -> None:
            self.generated = True
            try:
                original(config, files)
            finally:
                self.generated = False
            page.present_anchor_ids |= self.anchors

        return render


class _Stored(Preprocessor):
    def __init__(self, blocks: Blocks, md: Markdown) -> None:
        super().__init__(md)
        self.blocks = blocks

    def run(self, lines: list[str]) -> list[str]:
        self.blocks.anchors = frozenset()
        if not self.blocks.generated:
            return lines
        text = "\n".join(lines)
        out, anchors = [], set()
        for part, raw in parts(text, self.md.is_block_level):
            if raw:
                anchors.update(map(unescape, ANCHOR.findall(part)))
                out.append(f"\n{self.md.htmlStash.store(part)}\n\n")
            else:
                out.append(part)
        self.blocks.anchors = frozenset(anchors)
        return "".join(out).split("\n")


def parts(text: str, is_block_level: Callable[[str], bool]) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is one whole element of a block; the last may be all that is left."""
    at = 0
    while at < len(text):
        between = BETWEEN.match(text, at)
        if between:
            yield between.group(), False
            at = between.end()
            continue
        end = _end(text, at, is_block_level)
        if end is None:
            yield text[at:], False
            return
        # an empty line behind it is kept with it, as Markdown does
        yield text[at:end] + ("\n" if EMPTY_LINE.match(text, end) else ""), True
        at = LINE_END.match(text, end).end()


def _end(text: str, at: int, is_block_level: Callable[[str], bool]) -> int | None:
    """Where the element ends that begins here; None where none does that ends its line."""
    opening = OPENING.match(text, at)
    if opening is None or not is_block_level(opening[1]):
        return None
    depth = 0
    for m in _tags(opening[1]).finditer(text, at):
        depth += -1 if m[1] else 1
        if depth == 0:
            whole = LINE_END.match(text, m.end()) and not STRANGE.search(text, at, m.end())
            return m.end() if whole else None
    return None


@lru_cache(maxsize=None)
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}(?=[\s>/])[^<>]*>", re.IGNORECASE)
