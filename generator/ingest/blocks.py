"""What each stretch of a pasted text is: title, byline, dateline, heading, body, caption, credit, boilerplate."""

from __future__ import annotations

import re

from generator.lang.tables import Language
from generator.model import Block, Span


def mark(text: str, language: Language) -> tuple[Block, ...]:
    """The blocks of a text in reading order; nothing but white space lies between them."""
    return tuple(Block(Span(m.start(), m.end()), "body", "a line of text") for m in re.finditer(r"\S[^\n]*(?<=\S)", text))
