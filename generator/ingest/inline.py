"""Markdown inside of a paragraph: emphasis, links, code and signs written otherwise, read to the words a reader sees.

Emphasis pairs as CommonMark pairs it (spec 0.31, "process emphasis", without its rule of three); whatever pairs with
nothing is text, so "5 * 3" and "snake_case" stay. A picture is left out, its description with it. Struck-out text keeps
its signs: without them it would read as if it were still said. Each pass is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

#: An address may be so long; what is longer stays text.
_FAR = 2000
TAG = r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,%d})?/?>" % _FAR
ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
SIGNS = re.compile(
    rf"""(?P<escape>\\[!-/:-@\[-`{{-~])
    |(?P<code>`+)
    |<(?P<address>(?:https?://|mailto:)[^\s<>]{{1,{_FAR}}})>
    |(?P<tag>{TAG})
    |(?P<entity>{ENTITY})
    |(?P<opens>!?\[)
    |(?P<target>\]\([ \t]*(?:<[^<>\n]{{0,{_FAR}}}>|[^\s()<>]{{0,{_FAR}}}(?:\([^\s()]{{0,200}}\)[^\s()<>]{{0,200}}){{0,9}})
        (?:\s{{1,9}}(?:"[^"]{{0,500}}"|'[^']{{0,500}}'))?[ \t]*\))
    |(?P<reference>\]\[(?P<label>[^\[\]]{{0,200}})\])
    |(?P<closes>\])
    |(?P<run>\*+|_+)""",
    re.VERBOSE,
)
LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class _Piece:
    """A stretch of the paragraph as it will be shown; ``left`` signs of an emphasis run are still text."""

    text: str
    run: str = ""
    left: int = 0
    opens: bool = False
    closes: bool = False

    def shown(self) -> str:
        return self.run * self.left if self.run else self.text


def read(paragraph: str, labels: frozenset[str] = frozenset()) -> str:
    """The words of a paragraph; ``labels`` are the names of the file's link definitions, in small letters."""
    pieces: list[_Piece] = []
    brackets: list[int] = []        # pieces that open a link or a picture
    absent: set[int] = set()        # lengths of code marks that close nowhere any more
    at = 0
    while found := SIGNS.search(paragraph, at):
        pieces.append(_Piece(paragraph[at : found.start()]))
        at = found.end()
        kind = found.lastgroup if found.lastgroup != "label" else "reference"
        if kind == "code":
            at = _code(paragraph, found, pieces, absent)
        elif kind == "opens":
            brackets.append(len(pieces))
            pieces.append(_Piece(found.group()))
        elif kind in ("target", "reference", "closes"):
            at = _close(found, kind, pieces, brackets, labels)
        elif kind == "run":
            pieces.append(_run(paragraph, found))
        else:
            pieces.append(_Piece(_READ[kind](found)))
    pieces.append(_Piece(paragraph[at:]))
    _pair(pieces)
    return "".join(piece.shown() for piece in pieces)


#: What stands for itself alone: kind -> its words.
_READ = {
    "escape": lambda found: found.group()[1],
    "address": lambda found: found["address"].removeprefix("mailto:"),
    "tag": lambda found: "\n" if LINE_BREAK.match(found.group()) else "",
    "entity": lambda found: unescape(found.group()),
}


def _code(paragraph: str, opening: re.Match[str], pieces: list[_Piece], absent: set[int]) -> int:
    """Code as it stands; where its marks close nowhere, they are text."""
    length = len(opening.group())
    closing = None if length in absent else re.compile(rf"(?<!`)`{{{length}}}(?!`)").search(paragraph, opening.end())
    if closing is None:
        absent.add(length)
        pieces.append(_Piece(opening.group()))
        return opening.end()
    code = paragraph[opening.end() : closing.start()]
    pieces.append(_Piece(code[1:-1] if code[:1] == code[-1:] == " " and code.strip() else code))
    return closing.end()


def _close(found: re.Match[str], kind: str, pieces: list[_Piece], brackets: list[int], labels: frozenset[str]) -> int:
    """What a closing bracket does to what it closes; where the reading goes on."""
    if not brackets:
        pieces.append(_Piece("]"))
        return found.start() + 1
    opening = brackets.pop()
    linked = kind == "target"
    if kind == "reference" or kind == "closes":
        words = "".join(p.text or p.run * p.left for p in pieces[opening + 1 :])
        label = found["label"] if kind == "reference" and found["label"] else words
        linked = label.strip().lower() in labels
    if not linked:
        pieces.append(_Piece("]"))
        return found.start() + 1
    if pieces[opening].text == "![":
        del pieces[opening:]
    else:
        pieces[opening].text = ""
    return found.end()


def _run(paragraph: str, found: re.Match[str]) -> _Piece:
    """A run of signs, and whether emphasis may open or close with it (CommonMark's flanking)."""
    before = paragraph[found.start() - 1] if found.start() else " "
    after = paragraph[found.end()] if found.end() < len(paragraph) else " "
    left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or after.isspace() or not after.isalnum())
    sign = found.group()[0]
    opens, closes = (left, right) if sign == "*" else (left and not (right and before.isalnum()), right and not (left and after.isalnum()))
    return _Piece("", sign, len(found.group()), opens, closes)


def _pair(pieces: list[_Piece]) -> None:
    """Takes away the signs that mark emphasis; the others stay."""
    open_runs: dict[str, list[_Piece]] = {"*": [], "_": []}
    for piece in pieces:
        if not piece.run:
            continue
        waiting = open_runs[piece.run]
        while piece.closes and piece.left and waiting:
            opening = waiting[-1]
            both = 2 if min(opening.left, piece.left) >= 2 else 1
            opening.left -= both
            piece.left -= both
            if not opening.left:
                waiting.pop()
        if piece.opens and piece.left:
            waiting.append(piece)
