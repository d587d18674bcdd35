"""What a line shows by itself, by its words alone: an advertisement marker, a comment form, a byline, a credit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extractOne

from generator.ingest.lines import Line, plain
from generator.lang.tables import Layout
from generator.model import BlockKind

#: One slip for this many letters of the right spelling, never more than two.
LETTERS_FOR_A_SLIP = 7
MARKER_WORDS, BRACKETED_WORDS = 7, 25
CREDIT_WORDS, COMMAND_WORDS = 60, 40
#: The credit of a picture stands in the last so many characters of its line.
PICTURE_END = 80
QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]|‘[^‘’]*’(?!\w)")
COUNT = re.compile(r"\d{1,3}\s*/\s*\d{1,3}$")
BRACKETS = re.compile(r"\[[^\[\]]*[^\[\].]\]$")
ALONE = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+$|\S+@[\w.\-]+\.\w+$|@\w+$")
DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A kind, the rule that gave it in words for the reader, and what the lines below are likely to be."""

    kind: BlockKind
    rule: str
    below: Literal["", "comments", "headlines"] = ""


DESK = Judgement("byline", "a line that names the desk or staff that wrote")
CREDIT = Judgement("credit", "a line that names who reported or contributed")
PICTURE = Judgement("caption", "a line with the credit of a picture")
DATE = Judgement("dateline", "a date alone on its line")
PUBLISHED = Judgement("byline", "a line that says when it was published")
GALLERY_COUNT = Judgement("boilerplate", "the count of a picture gallery")
BRACKETED = Judgement("boilerplate", "a pointer in square brackets")
ADDRESS = Judgement("boilerplate", "an address of the web or of an account, alone on its line")


@dataclass(frozen=True, eq=False)
class Patterns:
    """A layout's words, compiled."""

    markers: dict[str, Judgement]
    spellings: tuple[str, ...]
    commands: re.Pattern[str]
    commanded: dict[str, Judgement]
    counted_openers: tuple[str, ...]
    counted: dict[str, Judgement]
    openers: tuple[str, ...]
    opened: dict[str, Judgement]
    keyed: dict[str, tuple[str, ...]]
    held: dict[str, tuple[Judgement, int]]
    longest: int
    pictured: re.Pattern[str]
    share_words: frozenset[str]
    byline: re.Pattern[str]
    desk: re.Pattern[str]
    credit_openers: tuple[str, ...]
    credit_phrases: tuple[str, ...]
    agency: re.Pattern[str]
    photo_openers: tuple[str, ...]
    photo_credits: tuple[str, ...]
    photo_end: re.Pattern[str]
    photo: re.Pattern[str]
    date: re.Pattern[str]
    bare_date: re.Pattern[str]


def judge(line: Line, layout: Layout) -> Judgement | None:
    """What the words of a line say that it is; None where they say nothing. Long lines are paragraphs."""
    if not line.plain:
        return None
    patterns = compiled(layout)
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
        return Judgement("boilerplate", "a share bar")
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
    if line.words > COMMAND_WORDS or not any(command in line.low for command in patterns.commanded):
        return None
    found = patterns.commands.search(QUOTED.sub(" ", line.text))
    return patterns.commanded[found.group(1).lower()] if found else None


def _credit(line: Line, patterns: Patterns) -> Judgement | None:
    """Who else reported: "(Reporting by …)", "Source: …", an agency's name by itself."""
    if line.words > CREDIT_WORDS:
        return None
    opener = _opening(line.low, patterns.credit_openers)
    if opener and (opener[-1] == ":" or opener[0] in "(—" or ";" in line.low or not line.full_stop) or line.low.rstrip(" .)").endswith(patterns.credit_phrases) or line.words <= 6 and patterns.agency.match(line.low):
        return CREDIT
    return None


def _photo(line: Line, patterns: Patterns) -> Judgement | None:
    """The credit of a picture, with or without what the picture shows."""
    if line.words > CREDIT_WORDS:
        return None
    if line.low.startswith(patterns.photo_openers):
        return PICTURE
    end = line.low[-PICTURE_END:]
    if any(credit in end for credit in patterns.photo_credits) and patterns.photo_end.search(end):
        return PICTURE
    return PICTURE if (":" in line.text or "/" in line.text) and patterns.photo.search(line.text) else None


def _byline(line: Line, patterns: Patterns) -> Judgement | None:
    """"By Jane Doe"; "Example Desk"."""
    if line.words > 14 or line.stopped:
        return None
    if patterns.byline.match(line.text):
        return Judgement("byline", "a line that names the writer")
    if patterns.desk.match(line.text):
        return DESK
    return None


def _date(line: Line, patterns: Patterns) -> Judgement | None:
    """A date alone on its line; with "published" or an hour beside it, it is part of the byline."""
    if line.words > 16 or not patterns.date.match(line.text):
        return None
    return DATE if patterns.bare_date.fullmatch(line.text) else PUBLISHED


RULES: tuple[Callable[[Line, Patterns], Judgement | None], ...] = (_gallery, _address, _date, _marker, _share_bar, _byline, _photo, _credit, _counted, _opener, _phrase, _bracketed)


@lru_cache(maxsize=None)
def compiled(layout: Layout) -> Patterns:
    """The patterns of a layout, built once."""
    judged = {sign: Judgement("boilerplate", sign.rule, sign.below) for sign in layout.signs}
    markers = {plain(line): judged[sign] for sign in reversed(layout.signs) for line in sign.lines}
    opened = {opener: judged[sign] for sign in layout.signs for opener in sign.openers}
    commanded = {command: judged[sign] for sign in layout.signs for command in sign.commands}
    counted = {opener: judged[sign] for sign in layout.signs for opener in sign.counted}
    held = {f" {plain(phrase)} ": (judged[sign], sign.longest) for sign in layout.signs for phrase in sign.phrases}
    return Patterns(
        markers=markers,
        spellings=tuple(m for m in markers if len(m) >= LETTERS_FOR_A_SLIP),
        commands=_command_pattern(commanded),
        commanded=commanded,
        counted_openers=tuple(sorted(counted, key=len, reverse=True)),
        counted=counted,
        openers=tuple(sorted(opened, key=len, reverse=True)),
        opened=opened,
        keyed=_keyed(held),
        held=held,
        longest=max(sign.longest for sign in layout.signs),
        pictured=re.compile(either(layout.picture_words), re.IGNORECASE),
        share_words=layout.share_words,
        byline=_byline_pattern(layout),
        desk=_desk_pattern(layout),
        credit_openers=tuple(sorted(layout.credit_openers, key=len, reverse=True)),
        credit_phrases=layout.credit_phrases,
        agency=_agency_pattern(layout),
        photo_openers=layout.photo_openers,
        photo_credits=layout.photo_credits,
        photo_end=re.compile(rf"(?:{either(layout.photo_credits)})[^.!?“”\"]{{0,40}}[)\]]?$"),
        photo=_photo_pattern(layout),
        date=_date_pattern(layout),
        bare_date=_bare_date_pattern(layout),
    )


def _keyed(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The phrases by their longest word, so that a line is searched only for those it may hold."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        key = max(phrase.split(), key=len)
        found[key] = (*found.get(key, ()), phrase)
    return found


def either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_NAME = r"(?:[^\W\d_a-z][\w.'’\-]*)"


def _command_pattern(commands: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[.!?:|]\s+)(?=[A-Z])((?i:{either(commands)}))(?!\w)")


def _byline_pattern(layout: Layout) -> re.Pattern[str]:
    particle = r"(?:\s+(?:and|of|de|van|von|der|al|bin|for|in|the|at)|\s*[,&|·•/\-–—])?"
    return re.compile(rf"(?i:{either(layout.byline_openers)}):?\s+@?{_NAME}(?:{particle}\s+@?{_NAME}){{0,11}}\s*$")


def _desk_pattern(layout: Layout) -> re.Pattern[str]:
    return re.compile(rf"{_NAME}(?:\s+{_NAME}){{0,3}}\s+(?i:{either(layout.desks)})(?:\s*[,|]\s*{_NAME}(?:\s+{_NAME}){{0,4}})?\s*$")


def _agency_pattern(layout: Layout) -> re.Pattern[str]:
    agency = either(layout.agencies)
    return re.compile(rf"[(\[—–\-]*\s*(?:{agency})(?:\s*[/,&+]\s*(?:{agency}))*\s*[)\]]?\.?$")


def _photo_pattern(layout: Layout) -> re.Pattern[str]:
    """"Photo: Jane Doe" at the end of a line; "Jane Doe/The Example" alone on it."""
    labels = either(layout.photo_labels)
    labelled = rf"\b(?i:{labels})s?(?:\s+(?i:{labels}))?:\s*{_NAME}[^.!?“”\"]{{0,60}}[.)\]]*$"
    signed = rf"^{_NAME}(?:\s+{_NAME}){{1,2}}\s?/\s?{_NAME}(?:\s+{_NAME}){{0,2}}$"
    return re.compile(rf"{labelled}|{signed}")


def _date_pattern(layout: Layout) -> re.Pattern[str]:
    words = rf"\b(?:{either(layout.date_words)}|{either(layout.weekdays)})\b\.?"
    filler = rf"(?:{words}|\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?|[\s,:|•·/()\-–—])"
    return re.compile(rf"{filler}*(?:{_day(layout)}){filler}*(?:[ap]\.?m\.?)?{filler}*$", re.IGNORECASE)


def _bare_date_pattern(layout: Layout) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:on\s+)?(?:{either(layout.weekdays)})\.?,?\s+)?(?:{_day(layout)})\.?", re.IGNORECASE)


def _day(layout: Layout) -> str:
    month = either(layout.months)
    return (rf"(?:{month})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{month})\.?,?\s+\d{{4}}"
            r"|\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}|\d{4}[./\-]\d{1,2}[./\-]\d{1,2}")
