"""Where quotations stand: pairs of quotation marks, inside one paragraph."""

from __future__ import annotations

import re
from typing import NamedTuple

SINGLE = {"‘": "’", "'": "'", "‚": "‘", "‹": "›", "›": "‹"}
# What closes a quotation that each mark opens; writers mix curly and straight ones.
CLOSERS = {
    "“": ("”", '"', "“"), "”": ("”", '"'), "„": ("“", "”", '"'), "‟": ("”", '"'), '"': ('"', "”", "''"), "«": ("»",), "»": ("«",),
    "``": ("''",), "「": ("」",),
}
MARK = re.compile(r"``|''|[\"“”„‟«»「」]")
SINGLES = re.compile(r"[‘’'‚‹›]")
BEFORE_OPENING = re.compile(r"[\s(\[{—–\-/:,;…]")
# A clipped word, not an opening mark: the '90s, 'em, 'tis.
CLIPPED = re.compile(r"\d0s\b|\d\d\b(?!\w)|(?:em|tis|twas|til|cause|bout|round|n)\b", re.IGNORECASE)


class Quoted(NamedTuple):
    """Words between marks: ``[start, end)`` without them, ``[left, right)`` with them; open when no mark closes them."""

    left: int
    start: int
    end: int
    right: int
    closed: bool


def find(text: str, start: int, end: int) -> list[Quoted]:
    """The outermost quotations of the paragraph ``text[start:end]``, in reading order."""
    found = _around(text, start, end)
    at = found[-1].right if found else start
    found.extend(_doubles(text, at, end))
    free, at = [], start
    for quoted in found:
        free.append((at, quoted.left))
        at = quoted.right
    free.append((at, end))
    for left, right in free:
        if SINGLES.search(text, left, right):
            found.extend(_singles(text, left, right))
    return sorted(found)


def _around(text: str, start: int, end: int) -> list[Quoted]:
    """A single quotation that opens the paragraph's first pair of marks and holds double ones."""
    first, inner = SINGLES.search(text, start, end), MARK.search(text, start, end)
    if not first or not inner or first.start() > inner.start() or first.group() == "’" or not _opens(text, first.start(), 1, start, end):
        return []
    left = first.start()
    right = _closing(text, left, first.group(), end)
    if right is None or right < inner.end() or len(MARK.findall(text, left, right)) % 2:
        return []
    return [Quoted(left, left + 1, right, right + 1, True)]


def _opens(text: str, at: int, width: int, start: int, end: int) -> bool:
    """Has the mark the place of an opening one: room before it, and words right after?"""
    after = at + width
    return after < end and not text[after].isspace() and (at == start or bool(BEFORE_OPENING.match(text[at - 1])) or text[at - 1] in "'‘")


def _doubles(text: str, start: int, end: int) -> list[Quoted]:
    marks = [(m.start(), m.group()) for m in MARK.finditer(text, start, end)]
    found, opened = [], None
    for number, (at, mark) in enumerate(marks):
        if opened is None:
            if _starts(text, at, mark, start, end):
                opened = (at, mark)
            continue
        left, opener = opened
        if mark in CLOSERS[opener] and not _stays(text, marks, number, left, start, end):
            found.append(Quoted(left, left + len(opener), at, at + len(mark), True))
            opened = None
    if opened is not None:
        left, opener = opened
        found.append(Quoted(left, left + len(opener), end, end, False))
    return [q for q in found if text[q.start : q.end].strip()]


def _starts(text: str, at: int, mark: str, start: int, end: int) -> bool:
    if mark in ("“", "„", "‟", "«", "``", "「"):
        return at + len(mark) < end
    if mark in ('"', "”", "»"):
        inches = mark == '"' and at > start and text[at - 1].isdigit()
        return not inches and _opens(text, at, 1, start, end)
    return False


def _stays(text: str, marks: list[tuple[int, str]], number: int, left: int, start: int, end: int) -> bool:
    """Is the mark no end of the open quotation: an inch mark, or a second opening mark?"""
    at, mark = marks[number]
    after = marks[number + 1] if number + 1 < len(marks) else None
    if mark == '"' and text[at - 1].isdigit() and at + 1 < end and text[at + 1] in " ,.":
        return after is not None and after[1] == '"' and not _opens(text, after[0], 1, start, end)
    return mark == "“" and text[left] == "“" and _opens(text, at, 1, start, end)


def _singles(text: str, start: int, end: int) -> list[Quoted]:
    found, at = [], start
    while match := SINGLES.search(text, at, end):
        left, mark = match.start(), match.group()
        at = left + 1
        if mark == "’" or not _opens(text, left, 1, start, end) or CLIPPED.match(text, left + 1, end) or text[left + 1] == mark:
            at += text[left + 1 : left + 2] == mark      # a doubled apostrophe opens nothing here
            continue
        right = _closing(text, left, mark, end)
        if right is not None and text[left + 1 : right].strip():
            found.append(Quoted(left, left + 1, right, right + 1, True))
            at = right + 1
    return found


def _closing(text: str, left: int, opener: str, end: int) -> int | None:
    """The mark that closes a single quotation: no apostrophe, and the possessive of a plural only for want of better."""
    closer, poor = SINGLE[opener], None
    for at in range(left + 2, end):
        if text[at] == opener != closer:
            break
        if text[at] != closer or text[at - 1].isspace() or at + 1 < end and text[at + 1].isalnum():
            if text[at] == opener == closer and at + 1 < end and text[at - 1].isspace():
                break
            continue
        if not (text[at - 1] in "sS" and at + 1 < end and text[at + 1] == " "):
            return at
        poor = at if poor is None else poor
    return poor
