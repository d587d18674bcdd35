"""Text saved with hard line breaks: which lines are one paragraph.

Whoever wraps a text fills each line until the next word no longer fits. So a file is wrapped where its breaks inside
of sentences lie at one width, and hardly any text lies outside of such lines; lists, menus and verse break early,
files of one line to a paragraph hold lines far longer. The text stays as it is: a paragraph is a span over its breaks.
Words parted by a hyphen at the end of a line stay parted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.ingest.lines import Line, over
from generator.model import Span

#: Characters of a line; nobody wraps narrower or wider.
NARROWEST, WIDEST = 40, 120
#: So many breaks inside of sentences show a width; one line in so many may be longer, as one with an address is.
FEWEST, LONGER = 3, 20
#: What wraps by the width of letters rather than by their number misses the width by one part in so many.
RAGGED = 8
#: Of the breaks inside of sentences, so many lie at the width, where it is exact and where it is ragged.
EXACT, ROUGHLY = 0.95, 0.85
#: Of the full lines, so many end without a stop and so many go on in a small letter: of prose three in four do, fewer
#: where it is full of names; of headlines none.
UNSTOPPED, GO_ON = 0.75, 0.35
#: Of the text, so much stands in full lines, and no more in lines too long for the width.
IN_FULL_LINES, BEYOND = 0.5, 0.2
#: A line shorter than this part of the width ends its paragraph, whatever follows.
HALF = 0.5
#: Signs of a list's item; a dash or a number may as well stand in a sentence.
BULLET, PERHAPS_BULLET = re.compile(r"[*•▪·●]\s"), re.compile(r"(?:[-–—]|\d{1,2}[.)])\s")
SMALL = re.compile(r"[\"“‘'(\[]?[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Break:
    """Two lines with nothing but one line break between. The upper one ends in the column ``end`` and would reach
    ``needed`` with the next word; ``indents`` are the columns in which the two begin."""

    upper: Line
    lower: Line
    end: int
    needed: int
    indents: tuple[int, int]

    @property
    def inside(self) -> bool:
        """Within a sentence: no stop before it, a small letter behind."""
        opening = SMALL.match(self.lower.text)
        return not self.upper.stopped and opening is not None and opening.group()[-1].islower()


@dataclass(frozen=True, slots=True)
class Margins:
    """Where the lines of a wrapped text end, to so many columns, and where most of them begin."""

    right: int
    slack: int
    left: int

    @property
    def beyond(self) -> int:
        """No wrapped line ends so far out."""
        return self.right + self.right // RAGGED + 1

    def filled(self, found: Break) -> bool:
        """The next word would not have fitted."""
        return found.end < self.beyond and found.needed > self.right - self.slack


def unwrapped(text: str, lines: Sequence[Line], shown: Callable[[Line], bool]) -> tuple[Line, ...]:
    """The paragraphs of a wrapped text, each as one line; the same lines where it is not wrapped, or not surely.

    ``shown`` tells whether a line shows by itself that it is no part of a paragraph.
    """
    breaks = [_between(text, upper, lower) for upper, lower in zip(lines, lines[1:])]
    margins = _margins(lines, [found for found in breaks if found])
    return over(text, _paragraphs(lines, breaks, margins, shown)) if margins else tuple(lines)


def _between(text: str, upper: Line, lower: Line) -> Break | None:
    """The break between two lines; None where a blank line stands there."""
    gap = text[upper.end : lower.start]
    if gap.count("\n") != 1:
        return None
    indents = upper.start - text.rfind("\n", 0, upper.start) - 1, len(gap) - gap.index("\n") - 1
    end = indents[0] + upper.end - upper.start
    return Break(upper, lower, end, end + 1 + len(lower.text.split(None, 1)[0]), indents)


def _margins(lines: Sequence[Line], breaks: Sequence[Break]) -> Margins | None:
    """The margins of a wrapped text, the exact ones if they fit; None where it is not wrapped, or not surely."""
    inside = [found for found in breaks if found.inside]
    if len(inside) < FEWEST:
        return None
    ends = sorted(found.end for found in inside)
    left = Counter(found.indents[1] for found in inside).most_common(1)[0][0]
    most = ends[-1 - len(ends) // LONGER]
    for margins, share in ((Margins(ends[-1], 0, left), EXACT), (Margins(most, most // RAGGED, left), ROUGHLY)):
        fits = sum(margins.filled(found) for found in inside) >= share * len(inside)
        if fits and NARROWEST <= margins.right <= WIDEST and _is_prose(lines, [found for found in breaks if margins.filled(found)], margins):
            return margins
    return None


def _is_prose(lines: Sequence[Line], full: Sequence[Break], margins: Margins) -> bool:
    """The full lines hold most of the text, and run on in the middle of sentences."""
    size = sum(len(line.text) for line in lines)
    return (
        sum(not found.upper.stopped for found in full) >= UNSTOPPED * len(full)
        and sum(found.inside for found in full) >= GO_ON * len(full)
        and sum(len(found.upper.text) for found in full) >= IN_FULL_LINES * size
        and sum(len(line.text) for line in lines if len(line.text) >= margins.beyond) <= BEYOND * size
    )


def _paragraphs(lines: Sequence[Line], breaks: Sequence[Break | None], margins: Margins, shown: Callable[[Line], bool]) -> Iterator[Span]:
    """Where each paragraph begins and ends."""
    begin = lines[0].start
    for upper, lower, found in zip(lines, lines[1:], breaks):
        if not found or not _goes_on(found, margins, shown):
            yield Span(begin, upper.end)
            begin = lower.start
    yield Span(begin, lines[-1].end)


def _goes_on(found: Break, margins: Margins, shown: Callable[[Line], bool]) -> bool:
    """Whether the paragraph of the upper line goes on in the lower one."""
    if found.inside:
        return found.end >= HALF * margins.right
    upper, lower = found.upper, found.lower
    before, behind = found.indents
    indented = behind > before or behind > margins.left and upper.stopped
    if indented or BULLET.match(lower.text) or upper.text[-1] in ".:;!?" and PERHAPS_BULLET.match(lower.text):
        return False
    apart = not lower.stopped and len(lower.text) < margins.right - margins.right // RAGGED and shown(lower)
    return margins.filled(found) and not apart
