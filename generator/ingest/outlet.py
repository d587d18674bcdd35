"""Who published an article, where its byline says so beyond doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.lang.tables import Language, Layout
from generator.model import Block
from generator.text import cut

INNER_CAPITAL = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+$")


def signed(text: str, blocks: Iterable[Block], language: Language) -> str | None:
    """The outlet that signs as "Example Times Staff" or "ExampleSite Desk"; None in doubt.

    Before "Desk" may stand a city, a subject or a person's name as well, so an outlet is believed only by its last
    word ("Times") or by a capital inside a word, and only where one byline says so.
    """
    found = {outlet for block in blocks if block.kind == "byline" if (outlet := _outlet(cut(text, block.span), language.layout))}
    return found.pop() if len(found) == 1 else None


def _outlet(byline: str, layout: Layout) -> str | None:
    parts = byline.split()
    if len(parts) < 2 or len(parts) > 6 or parts[-1].lower() not in layout.desks:
        return None
    while parts and parts[-1].lower() in layout.desks | layout.desk_words:
        parts.pop()
    if parts and parts[0].lower() in layout.byline_openers:
        parts = parts[1:]
    sure = len(parts) == 1 and INNER_CAPITAL.match(parts[0]) or len(parts) > 1 and parts[-1].lower() in layout.outlet_endings
    return " ".join(parts) if sure else None
