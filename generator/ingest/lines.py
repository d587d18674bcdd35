"""The lines of a text, each with what its looks tell: length, final stop, capitals, blank lines around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import Span
from generator.text import RUN, cut, flat

LINE = re.compile(r"[^\n]+")
#: What may close a sentence, with the quotation marks and brackets that may follow it, an agency's name, a footnote's number.
_AFTER_STOP = r"\s?[\"'”’»)\]]*(?:\s*[(\[][A-Za-z0-9/ ]{1,12}[)\]])*$"
STOP = re.compile(r"[.!?…。！？]" + _AFTER_STOP)
FULL_STOP = re.compile(r"[.…。]" + _AFTER_STOP)
CUT_OFF = re.compile(r"(?:\.\.+|…)[\])]?$")
#: Nothing longer than this can be a menu line, a byline or a heading, so nothing longer is matched against patterns.
SHORT = 400
END = 20
#: Scripts without blanks between words are counted in letters: so many make a word.
LETTERS = 8
PROSE_WORDS = 9
LONG_WORDS = 25


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a paragraph of several, without the white space around it; ``start`` and ``end`` are characters of
    the article's text, ``text`` is in one line.

    ``low`` is the line in small letters, ``plain`` the same with everything but letters and digits folded to
    blanks; both are "" for a long line. ``times`` counts the lines of the text that read the same. ``stopped``
    closes like a sentence, ``full_stop`` with a full stop, as no headline does. ``prose`` reads like a paragraph:
    a sentence that closes, or more words than any label has; one that is ``cut_off`` in dots is a teaser.
    """

    start: int
    end: int
    text: str
    low: str
    plain: str
    words: int
    times: int
    stopped: bool
    full_stop: bool
    cut_off: bool
    prose: bool


def read(text: str) -> tuple[Line, ...]:
    """The lines that hold more than white space, in reading order."""
    found = ((m.start() + len(raw) - len(raw.lstrip()), raw.strip()) for m in LINE.finditer(text) if (raw := m.group()).strip())
    return over(text, (Span(start, start + len(core)) for start, core in found))


def over(text: str, spans: Iterable[Span]) -> tuple[Line, ...]:
    """A line for each span, in one line even where it runs over several of the text."""
    found = [(span, words if "\n" not in (words := cut(text, span)) else flat(words)) for span in spans]
    times = Counter(words for _, words in found)
    return tuple(_line(span, words, times[words]) for span, words in found)


def _line(span: Span, text: str, times: int) -> Line:
    words = max(len(text.split()), len(text) // LETTERS)
    end = text[-END:]
    stopped = bool(STOP.search(end))
    cut_off = bool(CUT_OFF.search(end))
    prose = words >= (PROSE_WORDS if stopped else LONG_WORDS) and not cut_off
    low = text.lower() if len(text) <= SHORT else ""
    return Line(span.start, span.end, text, low, plain(low), words, times, stopped, stopped and bool(FULL_STOP.search(end)), cut_off, prose)


def plain(text: str) -> str:
    """Letters and digits with single blanks between words."""
    return " ".join(RUN.findall(text))
