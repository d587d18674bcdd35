"""Markdown to the text a reader sees, and such a text to Markdown that reads the same.

Only what marks is taken away; nothing is numbered anew ("1979. The" is no list), no quotation mark curled: a Markdown
converter does both, so none is used. The lines of a wrapped paragraph are joined, as Markdown means them; lines that
nobody wrapped so (a byline above a date) stay lines, whatever Markdown says of pasted text. Paragraphs are parted by one
blank line. ``plain(written(text)) == text`` for every text that ``plain`` gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.ingest import inline
from generator.model import Span

#: What nobody sees: comments, and elements that hold no prose, each up to where it closes.
UNSEEN = {"<!--": "-->", "<script": "</script>", "<style": "</style>", "<template": "</template>"}
UNSEEN_OPENS = re.compile(rf"(?<!\\)(?:{'|'.join(map(re.escape, UNSEEN))})", re.IGNORECASE)
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[^`]*$")
HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
CLOSING_SIGNS = re.compile(r"(?:^|[ \t]+)#+$")
UNDERLINE = re.compile(r" {0,3}(=+|-+)$")
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
QUOTED = re.compile(r"(?: {0,3}> ?)+")
BULLET = re.compile(r"\s*[-*+][ \t]+(?=\S)")
DEFINITION = re.compile(r" {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*\S+(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^)]*\)))?$")
TABLE_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$")
CELLS = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")
HARD_BREAK = re.compile(r"(?<!\\)(?:\\\\)*\\$")
#: Items of a list, and a line break that is meant: a backslash or two blanks.
NUMBERED = re.compile(r"\s*\d{1,3}[.)][ \t]")
#: A wrapped line has so many characters, but for the last and some before a long word.
NARROWEST, WIDEST = 40, 120
STOPPED = re.compile(r"[.!?…:;][\"'”’)\]*_]*$")
#: An underlined line longer than this, or one that closes like a sentence, is a paragraph above a rule.
LONGEST_HEADING = 200
#: In plain text, what would mark something.
MARKS = re.compile(rf"\\(?=[!-/:-@\[-`{{-~]|\n|$)|[*`]|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[])|<(?=[A-Za-z/!?])|(?={inline.ENTITY})&")
LINE_MARKS = re.compile(r"#{1,6}(?:[ \t]|$)|>|[-+](?=[ \t])|[=\-]+$|(?:-[ \t]*){3,}$|\||~{3,}|\[(?=[^\]^][^\]]{0,200}\]:)")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text, and where its headings stand in it, with their levels."""

    text: str
    headings: tuple[tuple[Span, int], ...]


@dataclass(slots=True)
class _Paragraph:
    lines: list[str] = field(default_factory=list)
    hard: set[int] = field(default_factory=set)     # lines behind which a break is meant
    level: int = 0
    verbatim: bool = False


def plain(markdown: str) -> Plain:
    """The text of a Markdown document without front matter; "" where nothing is to be seen."""
    lines = _seen(markdown).split("\n")
    labels = frozenset(found[1].strip().lower() for line in lines if (found := DEFINITION.match(line.rstrip())))
    paragraphs = [(p.lines if p.verbatim else inline.read(_flowed(p), labels).split("\n"), p.level) for p in _paragraphs(lines) if p.lines]
    return joined(paragraphs)


def joined(paragraphs: Iterable[tuple[Iterable[str], int]]) -> Plain:
    """(lines, level of a heading or 0) of each paragraph, put together: what is empty falls away."""
    parts, headings, at = [], [], 0
    for lines, level in paragraphs:
        words = "\n".join(filter(None, (line.strip() for line in lines)))
        if not words:
            continue
        if level and "\n" not in words:
            headings.append((Span(at, at + len(words)), level))
        parts.append(words)
        at += len(words) + 2
    return Plain("\n\n".join(parts) + "\n" if parts else "", tuple(headings))


def written(text: str, levels: Mapping[int, int]) -> str:
    """Markdown that reads as this text; ``levels`` are those of its headings, by where they start."""
    shown, at = [], 0
    for paragraph in text.rstrip("\n").split("\n\n"):
        level = levels.get(at, 0)
        shown.append(f"{'#' * level} {CLOSING_SIGNS.sub(_after_blank, _escaped(paragraph))}" if level else "\\\n".join(map(_line, paragraph.split("\n"))))
        at += len(paragraph) + 2
    return "\n\n".join(shown) + "\n"


def _seen(markdown: str) -> str:
    """The document without what nobody sees; what opens and never closes is seen."""
    shown, at = [], 0
    lower = markdown.lower()
    lost: set[str] = set()
    for found in UNSEEN_OPENS.finditer(markdown):
        closing = UNSEEN[found.group().lower()]
        if found.start() < at or closing in lost:
            continue
        end = lower.find(closing, found.end())
        if end < 0:
            lost.add(closing)
            continue
        shown.append(markdown[at : found.start()])
        at = end + len(closing)
    return "".join([*shown, markdown[at:]])


def _paragraphs(lines: list[str]) -> Iterator[_Paragraph]:
    """The blocks of the document in their order; a heading is one, so is code between fences."""
    here, fence = _Paragraph(), ""
    for line in lines:
        opening = FENCE.match(line)
        if fence:
            if opening and opening[1].startswith(fence):
                yield here
                here, fence = _Paragraph(), ""
            else:
                here.lines.append(line)
        elif opening:
            yield here
            here, fence = _Paragraph(verbatim=True), opening[1]
        else:
            here = yield from _add(here, QUOTED.sub("", line, count=1) if QUOTED.match(line) else line)
    yield here


def _add(here: _Paragraph, line: str) -> Iterator[_Paragraph]:
    """One line more: it goes on with the paragraph, ends it, or makes it a heading; returns the paragraph to go on with."""
    bare = line.rstrip()
    heading = HEADING.match(bare)
    under = UNDERLINE.match(bare)
    if heading:
        yield here
        yield _Paragraph([CLOSING_SIGNS.sub("", bare[heading.end() :])], level=len(heading[1]))
    elif under and here.lines:
        here.level = (1 if under[1][0] == "=" else 2) if _may_head(here) else 0
        yield here
    elif not bare or RULE.match(bare):
        yield here
    else:
        if DEFINITION.match(bare) or TABLE_RULE.match(bare):
            return here
        numbered = here.lines and NUMBERED.match(bare) and NUMBERED.match(here.lines[0]) and len(here.lines) - 1 not in here.hard
        if here.lines and BULLET.match(bare) or numbered:
            yield here
            here = _Paragraph()
        if line.endswith("  ") or HARD_BREAK.search(bare):
            here.hard.add(len(here.lines))
        here.lines.append(_row(BULLET.sub("", bare, count=1) if BULLET.match(bare) else bare))
        return here
    return _Paragraph()


def _flowed(paragraph: _Paragraph) -> str:
    """The paragraph with those line breaks that are meant."""
    lines = [line.strip() for line in paragraph.lines]
    full = [len(line) >= NARROWEST for line in lines[:-1]]
    wrapped = 2 * sum(full) >= len(full) and max(map(len, lines)) <= WIDEST
    words = lines[0]
    for number, (upper, lower) in enumerate(zip(lines, lines[1:])):
        goes_on = wrapped or lower[:1].islower() and not STOPPED.search(upper)
        joined_here = goes_on and number not in paragraph.hard and " | " not in upper + lower
        words += (" " if joined_here else "\n") + lower
    return words


def _may_head(here: _Paragraph) -> bool:
    return len(here.lines) == 1 and len(here.lines[0]) <= LONGEST_HEADING and here.lines[0][-1:] not in ".;,:"


def _row(line: str) -> str:
    """A row of a table without its outer lines."""
    cells = line.strip()
    if len(cells) > 2 and cells[0] == cells[-1] == "|" and cells[-2] != "\\":
        return CELLS.sub(" | ", cells[1:-1]).strip()
    return line[:-1] if HARD_BREAK.search(line) else line


def _line(line: str) -> str:
    shown = _escaped(line)
    return f"\\{shown}" if LINE_MARKS.match(shown) else shown


def _after_blank(signs: re.Match[str]) -> str:
    return signs.group().replace("#", "\\#", 1)


def _escaped(words: str) -> str:
    return MARKS.sub(lambda found: "\\" + found.group(), words)
