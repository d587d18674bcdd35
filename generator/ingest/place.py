"""What the place of a line says that it is: the article's stretch on a page, its title, headings and captions.

A page pasted whole is an article between menus. Its paragraphs stand close together, menus and lists of links
are runs of short lines; the article is the stretch that gains most when words of paragraphs count for it and
short lines against it (the idea of body text extraction: Finn, Kushmerick & Smyth 2001; line by line like
jusText: Pomikálek 2011). An article pasted by itself is one stretch from end to end.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.lines import Line
from generator.ingest.signs import Judgement

WORDS_COUNTED = 40
COST_OF_A_SHORT_LINE = 5
COST_OF_A_SIGN = 8
TITLE_WORDS = range(3, 31)
HEADING_WORDS = 16
FEW = 5
OUTSIDE = Judgement("boilerplate", "away from the article's paragraphs: a menu, a list of links, other site text")
PARAGRAPH = Judgement("body", "a paragraph")
HEADING = Judgement("heading", "a short line between paragraphs, without a full stop")
STANDFIRST = Judgement("heading", "a short line between title and text")
TITLE = Judgement("title", "a headline above the text")
TITLE_AGAIN = Judgement("title", "the headline, repeated")
CAPTION_TWICE = Judgement("caption", "a line without full stop that stands twice, as captions do in pasted text")
CAPTION_ABOVE = Judgement("caption", "the line above the credit of a picture")


def place(lines: Sequence[Line], shown: Sequence[Judgement | None]) -> list[Judgement]:
    """A judgement for every line: what it shows by itself stands, the others are decided by their neighbours."""
    first, last = stretch(lines, shown)
    found = [judgement or OUTSIDE for judgement in shown]
    if first == last:
        return [judgement or PARAGRAPH for judgement in shown]
    for at in range(first, last):
        if shown[at] is None:
            found[at] = _inside(at, lines, shown)
    _mark_head(lines, shown, found, first)
    _mark_tail(lines, shown, found, last)
    return found


def stretch(lines: Sequence[Line], shown: Sequence[Judgement | None]) -> tuple[int, int]:
    """The lines ``[first, last)`` with the greatest sum of scores (Kadane's algorithm); (0, 0) without paragraphs."""
    best, best_span, total, begin = 0, (0, 0), 0, 0
    for at, line in enumerate(lines):
        total += _score(line, shown[at])
        if total <= 0:
            total, begin = 0, at + 1
        elif total > best:
            best, best_span = total, (begin, at + 1)
    return best_span


def _score(line: Line, judgement: Judgement | None) -> int:
    if judgement is not None:
        return -COST_OF_A_SIGN if judgement.kind == "boilerplate" else -1
    if line.prose:
        return min(line.words, WORDS_COUNTED)
    return -COST_OF_A_SHORT_LINE


def _inside(at: int, lines: Sequence[Line], shown: Sequence[Judgement | None]) -> Judgement:
    """A line between the first paragraph and the last that says nothing by itself."""
    line, after = lines[at], at + 1
    if line.stopped and line.times == 1 and line.full_stop or line.prose and line.times == 1:
        return PARAGRAPH
    if line.times > 1 and not line.full_stop and line.words >= 5 and _beside_itself(at, lines):
        return CAPTION_TWICE
    if after < len(lines) and not line.full_stop and shown[after] and shown[after].kind == "caption":
        return CAPTION_ABOVE
    if after < len(lines) and line.words <= HEADING_WORDS and not line.full_stop and shown[after] is None and lines[after].prose:
        return HEADING
    return PARAGRAPH


def _beside_itself(at: int, lines: Sequence[Line]) -> bool:
    return any(0 <= other < len(lines) and other != at and lines[other].text == lines[at].text for other in range(at - 3, at + 4))


def _mark_head(lines: Sequence[Line], shown: Sequence[Judgement | None], found: list[Judgement], first: int) -> None:
    """Title, standfirst and captions among the lines above the first paragraph."""
    above = [at for at in range(first) if shown[at] is None]
    title = next((at for at in above[-2 * FEW :] if (len(above) <= FEW or lines[at].words >= 5) and _title_like(lines[at])), None)
    for at in above:
        if at == title:
            found[at] = TITLE
        elif title is not None and lines[at].text == lines[title].text:
            found[at] = TITLE_AGAIN
        elif lines[at].times > 1 and lines[at].words >= 5 and _beside_itself(at, lines):
            found[at] = CAPTION_TWICE
        elif at + 1 < len(lines) and shown[at + 1] and shown[at + 1].kind == "caption" and lines[at].words >= 5:
            found[at] = CAPTION_ABOVE
        elif len(above) <= FEW:
            found[at] = STANDFIRST


def _title_like(line: Line) -> bool:
    return line.words in TITLE_WORDS and not line.full_stop and line.text[-1] not in ",;:"


def _mark_tail(lines: Sequence[Line], shown: Sequence[Judgement | None], found: list[Judgement], last: int) -> None:
    """A few lines after the last paragraph are still the article's; many are the site's."""
    below = [at for at in range(last, len(lines)) if shown[at] is None]
    if len(below) <= FEW and last + len(below) >= len(lines) - FEW:
        for at in below:
            if at == last or found[at - 1].kind == "body":
                found[at] = PARAGRAPH
