"""What each stretch of a pasted text is: title, byline, dateline, heading, body, caption, credit, boilerplate.

Lines that hard breaks part are one paragraph (``wrapping``). A line is judged first by its words (``signs``), then
by its place (``place``); a paragraph may open with a dateline and close with an agency's credit, which are blocks of
their own (``edges``).
"""

from __future__ import annotations

from generator.ingest.edges import cut_edges
from generator.ingest.lines import read
from generator.ingest.place import place
from generator.ingest.signs import judge, shows_picture
from generator.ingest.wrapping import unwrapped
from generator.lang.tables import Language
from generator.model import Block, Span


def mark(text: str, language: Language) -> tuple[Block, ...]:
    """The blocks of a text in reading order; nothing but white space lies between them."""
    layout = language.layout
    lines = unwrapped(text, read(text), lambda line: judge(line, layout) is not None)
    judged = place(lines, [judge(line, layout) for line in lines], lambda line: shows_picture(line, layout))
    blocks = [Block(Span(line.start, line.end), found.kind, found.rule) for line, found in zip(lines, judged)]
    return cut_edges(text, blocks, layout)
