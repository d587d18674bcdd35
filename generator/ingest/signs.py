"""What a line shows by itself, by its words alone: an advertisement marker, a comment form, a byline, a credit."""

from __future__ import annotations

import re
from collections.abc import Callable

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extractOne

from generator.ingest.lines import Line, plain
from generator.ingest.patterns import SHORTEST_WITH_SLIPS, Judgement, Patterns, compiled
from generator.lang.tables import Layout

#: One slip for this many letters, never more than two.
LETTERS_FOR_A_SLIP = SHORTEST_WITH_SLIPS
MARKER_WORDS, BRACKETED_WORDS = 7, 25
CREDIT_WORDS, COMMAND_WORDS, CAPTION_WORDS = 60, 40, 130
#: What no credit of a picture ends with: most lines are asked no further.
SENTENCE_ENDS = frozenset(".!?“”\"")
#: The credit of a picture stands in the last so many characters of its line.
PICTURE_END = 80
QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]|‘[^‘’]*’(?!\w)")
COUNT = re.compile(r"\d{1,3}\s*/\s*\d{1,3}$")
BRACKETS = re.compile(r"\[[^\[\]]*[^\[\].]\]$")
ALONE = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+$|\S+@[\w.\-]+\.\w+$|@\w+$")
POINTING = re.compile(r"[^.!?:“”\"]{3,60}:\s+(?:(?:\w{1,3}\s|[,&]\s)?(?:https?://|www\.)\S+\s*)+$")
DIGITS = re.compile(r"\d+")

WRITER = Judgement("byline", "a line that names the writer")
DESK = Judgement("byline", "a line that names the desk or staff that wrote")
CREDIT = Judgement("credit", "a line that names who reported or contributed")
PICTURE = Judgement("caption", "a line with the credit of a picture")
CAPTION = Judgement("caption", "a line that says what a picture shows")
POINTER = Judgement("boilerplate", "a pointer to an address of the web")
DATE = Judgement("dateline", "a date alone on its line")
PUBLISHED = Judgement("byline", "a line that says when it was published")
GALLERY_COUNT = Judgement("boilerplate", "the count of a picture gallery")
SHARE_BAR = Judgement("boilerplate", "a share bar")
BRACKETED = Judgement("boilerplate", "a pointer in square brackets")
ADDRESS = Judgement("boilerplate", "an address of the web or of an account, alone on its line")


def judge(line: Line, layout: Layout) -> Judgement | None:
    """What the words of a line say that it is; None where they say nothing. Long lines are paragraphs, or captions."""
    patterns = compiled(layout)
    if not line.plain:
        return _caption(line, patterns)
    for rule in RULES:
        found = rule(line, patterns)
        if found:
            return found
    return None


def shows_picture(line: Line, layout: Layout) -> bool:
    """Says where in a picture somebody is to be seen."""
    return bool(line.plain and compiled(layout).pictured.search(line.text))


def _gallery(line: Line, patterns: Patterns) -> Judgement | None:
    """"3 / 12": which picture of how many."""
    return GALLERY_COUNT if COUNT.match(line.text) else None


def _bracketed(line: Line, patterns: Patterns) -> Judgement | None:
    """A whole line in square brackets, without a sentence's stop inside."""
    return BRACKETED if 2 < line.words <= BRACKETED_WORDS and BRACKETS.match(line.text) else None


def _address(line: Line, patterns: Patterns) -> Judgement | None:
    return ADDRESS if ALONE.match(line.text) else None


def _marker(line: Line, patterns: Patterns) -> Judgement | None:
    """A whole line that sites print around articles, however it is spelt."""
    if line.words > MARKER_WORDS:
        return None
    letters = DIGITS.sub("", line.plain).strip()
    if letters in patterns.markers or len(letters) < LETTERS_FOR_A_SLIP:
        return patterns.markers.get(letters)
    slips = min(2, len(letters) // LETTERS_FOR_A_SLIP)
    near = extractOne(letters, patterns.spellings, scorer=DamerauLevenshtein.distance, score_cutoff=slips)
    return patterns.markers[near[0]] if near else None


def _share_bar(line: Line, patterns: Patterns) -> Judgement | None:
    """Nothing but the names of networks, counts and "share"."""
    if line.words > 24 or line.full_stop:
        return None
    parts = DIGITS.sub("", line.plain).split()
    if parts and all(part in patterns.share_words for part in parts) and any(len(part) > 4 for part in parts):
        return SHARE_BAR
    return None


def _opener(line: Line, patterns: Patterns) -> Judgement | None:
    """"Read more …", "See also …": a pointer, unless it closes like a sentence of the article."""
    opener = _opening(line.low, patterns.openers)
    if opener is None or line.words > 32:
        return None
    rest = line.low[len(opener) :]
    if line.full_stop and not rest.lstrip().startswith((":", "-", "–", "|", "»", ">")) and opener[-1].isalnum():
        return None
    return patterns.opened[opener]


def _counted(line: Line, patterns: Patterns) -> Judgement | None:
    """"12 comments", "3 responses to …"."""
    if not line.text[0].isdigit() or line.full_stop:
        return None
    opener = _opening(line.plain.lstrip("0123456789 "), patterns.counted_openers)
    quoted = opener and line.low.partition(opener)[2].strip()[:1] in ("", *"\"'“‘")
    return patterns.counted[opener] if quoted or opener and line.words <= 3 else None


def _opening(low: str, openers: tuple[str, ...]) -> str | None:
    """The opener that a line begins with, as whole words."""
    if not low.startswith(openers):
        return None
    opener = next(opener for opener in openers if low.startswith(opener))
    return None if opener[-1].isalnum() and low[len(opener) :][:1].isalnum() else opener


def _phrase(line: Line, patterns: Patterns) -> Judgement | None:
    """Words of a form or a notice, outside quotation marks: what somebody is quoted with is the article's."""
    if line.words > patterns.longest:
        return None
    words = f" {line.plain} "
    keys = patterns.keyed.keys() & set(line.plain.split())
    phrase = min((phrase for key in keys for phrase in patterns.keyed[key] if phrase in words), default=None)
    if phrase is None:
        return _command(line, patterns)
    if phrase not in f" {plain(QUOTED.sub(' ', line.low))} ":
        return None
    judgement, longest = patterns.held[phrase]
    return judgement if line.words <= longest else None


def _command(line: Line, patterns: Patterns) -> Judgement | None:
    """A sentence that tells the reader to do something for the site."""
    if line.words > COMMAND_WORDS or not any([command in line.low for command in patterns.commanded]):
        return None
    found = patterns.commands.search(QUOTED.sub(" ", line.text))
    return patterns.commanded[found.group(1).lower()] if found else None


def _credit(line: Line, patterns: Patterns) -> Judgement | None:
    """Who else reported: "(Reporting by …)", "Source: …", an agency's name by itself."""
    if line.words > CREDIT_WORDS:
        return None
    opener = _opening(line.low, patterns.credit_openers)
    if opener and (opener[-1] == ":" or opener[0] in "(—" or ";" in line.low or not line.full_stop):
        return CREDIT
    closes = line.low.rstrip(" .)").endswith(patterns.credit_phrases)
    return CREDIT if closes or line.words <= 6 and patterns.agency.match(line.low) else None


def _caption(line: Line, patterns: Patterns) -> Judgement | None:
    """What a picture shows, as agencies and galleries print it: in one line, and often in many words."""
    if line.words > CAPTION_WORDS:
        return None
    if patterns.captions.match(line.text) or patterns.caption_ends.search(line.text, max(0, len(line.text) - PICTURE_END)):
        return CAPTION
    return CAPTION if not line.stopped and line.words > 4 and any(place in line.low for place in patterns.picture_places) else None


def _pointer(line: Line, patterns: Patterns) -> Judgement | None:
    """"For more coverage: https://example.org": nothing but where to look."""
    return POINTER if line.words <= MARKER_WORDS + 3 and POINTING.match(line.text) else None


def _photo(line: Line, patterns: Patterns) -> Judgement | None:
    """The credit of a picture, with or without what the picture shows."""
    if line.words > CREDIT_WORDS:
        return None
    if line.low.startswith(patterns.photo_openers):
        return PICTURE
    end = line.low[-PICTURE_END:]
    if end[-1] not in SENTENCE_ENDS and any(credit in end for credit in patterns.photo_credits) and patterns.photo_end.search(end):
        return PICTURE
    return PICTURE if (":" in line.text or "/" in line.text) and patterns.photo.search(line.text) else None


def _byline(line: Line, patterns: Patterns) -> Judgement | None:
    """"By Jane Doe"; "Example Desk"."""
    if line.words > 14 or line.stopped:
        return None
    if patterns.byline.match(line.text):
        return WRITER
    if patterns.desk.match(line.text):
        return DESK
    return None


def _date(line: Line, patterns: Patterns) -> Judgement | None:
    """A date alone on its line; with "published" or an hour beside it, it is part of the byline."""
    if line.words > 16 or not patterns.date.match(line.text):
        return None
    return DATE if patterns.bare_date.fullmatch(line.text) else PUBLISHED


#: In the order in which they are asked; the first answer holds.
RULES: tuple[Callable[[Line, Patterns], Judgement | None], ...] = (
    _gallery,
    _address,
    _pointer,
    _date,
    _marker,
    _share_bar,
    _byline,
    _caption,
    _photo,
    _credit,
    _counted,
    _opener,
    _phrase,
    _bracketed,
)
