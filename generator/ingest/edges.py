"""What stands inside a paragraph without being its text: a dateline that opens it, an agency's credit that closes it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.ingest.patterns import either
from generator.lang.tables import Layout
from generator.model import Block, Span

#: A dateline or a credit is looked for in this many characters at the edge of a paragraph.
REACH = 120
OPENS = "a place, a day or an agency before the first sentence"
CLOSES = "an agency's name in brackets after the last sentence"


def cut_edges(text: str, blocks: Iterable[Block], layout: Layout) -> tuple[Block, ...]:
    """The same blocks, the first paragraph without its dateline and every paragraph without its credit."""
    found: list[Block] = []
    first = True
    for block in blocks:
        if block.kind == "body":
            found += _cut(text, block, layout, first)
            first = False
        else:
            found.append(block)
    return tuple(found)


def _cut(text: str, block: Block, layout: Layout, first: bool) -> list[Block]:
    start, end = block.span.start, block.span.end
    opening, closing = _patterns(layout)
    head = opening.match(text, start, min(end, start + REACH)) if first else None
    tail = closing.search(text, max(start, end - REACH), end)
    parts = []
    if head and head.end() < end:
        parts.append(Block(Span(start, start + len(head.group().rstrip())), "dateline", OPENS))
        start = head.end()
    if tail and tail.start("credit") > start:
        stop = start + len(text[start : tail.start("credit")].rstrip())
        parts += [Block(Span(start, stop), block.kind, block.rule), Block(Span(tail.start("credit"), end), "credit", CLOSES)]
    else:
        parts.append(Block(Span(start, end), block.kind, block.rule))
    return parts


@lru_cache(maxsize=None)
def _patterns(layout: Layout) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(dateline at the start, credit at the end); the credit's group is ``credit``."""
    agency, month, weekday = either(layout.agencies), either(layout.months), either(layout.weekdays)
    known = either(layout.dateline_places)
    word = r"[^\W\d_a-z][\w.'’\-]*"
    place = rf"{word}(?:\s{word}){{0,3}}(?:,\s{word}(?:\s{word}){{0,2}})?"
    caps = r"[A-Z][A-Z.'’\-]+(?:\s[A-Z][A-Z.'’\-]*){0,3}(?:,\s\w[\w.'’]*(?:\s\w[\w.'’]*){0,2})?"
    day = rf"(?i:(?:{weekday}),?\s+)?(?i:(?:{month})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{month})\.?)(?:,?\s+\d{{4}})?"
    press = rf"\((?:(?i:{agency})(?:(?=\))|[/,\s]+(?!\))))+\)"        # each named once: a long alternation takes long to compile
    dash = r"\s*(?:[—–]|--?(?=\s))\s*"
    capital = r"(?=[\"“‘'(]?[^\W_a-z])"
    mark = rf"(?:{dash}|\s*:\s+)"
    shapes = [rf"(?:{place})(?:,?\s+{day})?,?\s+{press}{mark}",     # Baghdad (Reuters) -, NEW YORK, May 3 (AP) —
              rf"(?:{place}),?\s+{day}\s*(?:{press})?{mark}",       # BEIJING, June 19 —, Colombo, 3 May:
              rf"(?:{caps}){dash}{capital}",                        # TEMPE, Ariz. — but not: NASA — the agency
              rf"(?i:{known})(?:,\s{word}(?:\s{word}){{0,2}})?{mark}{capital}",       # New Delhi:
              rf"(?:{press}){dash}"]                                # (AP) —
    no_place = rf"(?!(?i:{either(layout.not_places)})\s*[:—–\-])"
    opening = no_place + "(?:" + "|".join(f"(?:{shape})" for shape in shapes) + ")"
    closing = rf"[.!?…][\"'”’»]*\s*(?P<credit>[(\[](?:(?:(?i:{agency})(?:(?=[)\]])|[/,\s]+(?![)\]])))+|[A-Z]{{2,5}})[)\]])$"
    return re.compile(opening), re.compile(closing)
