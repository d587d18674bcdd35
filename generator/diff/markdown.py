"""Changes as Markdown that can stand in a comment: nothing of it calls people, links elsewhere or becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from urllib.parse import quote

from generator.diff.changes import Change

MOST = 25                # lines under one heading; the others are counted
WORDS = 220              # characters of a passage
#: what Markdown would take as more than a letter
SIGNS = re.compile(r"[\\`*_\[\]|~$]")
#: what HTML would, in Markdown as well
MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
#: what a code host makes links of, in the finished HTML: people, issues, addresses; a joiner without width parts them
CALLED = re.compile(r"@|#(?=\d)|:(?=//)|www(?=\.)", re.I)
JOINER = "&#8288;"
NOTHING = "Nothing changed in meaning.\n"


def markdown(found: Sequence[Change], site: str = "") -> str:
    """A heading for each kind of change; with ``site``, the address of the pages, each line leads to its place."""
    if not found:
        return NOTHING
    parts = [f"### {heading}\n\n{_lines(list(rows), site)}" for heading, rows in groupby(_ordered(found), key=lambda c: c.heading)]
    return "\n".join([*parts, *_pages(found, site)])


def _ordered(found: Sequence[Change]) -> list[Change]:
    """By heading, in the order in which they first come: several stories are told together."""
    order = {c.heading: n for n, c in reversed(list(enumerate(found)))}
    return sorted(found, key=lambda c: order[c.heading])


def _lines(rows: list[Change], site: str) -> str:
    shown = [f"- **{escaped(c.what)}**: {_linked(escaped(_cut(c.words)), c.page, site)}\n" for c in rows[:MOST]]
    more = len(rows) - MOST
    return "".join(shown) + (f"- and {more} more\n" if more > 0 else "")


def _pages(found: Iterable[Change], site: str) -> list[str]:
    """Where to look: each page that a change stands on, once."""
    pages = sorted({c.page.partition("#")[0] for c in found if c.page})
    links = ", ".join(_linked(escaped(page.removesuffix(".html")), page, site) for page in pages)
    return [f"### Pages\n\n{links}\n"] if site and pages else []


def _linked(words: str, page: str, site: str) -> str:
    return f"[{words}]({site.rstrip('/')}/{quote(page, safe='/#')})" if site and page else words


def _cut(words: str) -> str:
    return words if len(words) <= WORDS else words[: WORDS - 1].rstrip() + "…"


def escaped(text: str) -> str:
    plain = SIGNS.sub(r"\\\g<0>", text.translate(str.maketrans(MARKUP)))
    return CALLED.sub(rf"\g<0>{JOINER}", plain)
