"""The words of a layout, compiled once: what ``signs`` looks for in a line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from generator.ingest.lines import plain
from generator.lang.tables import Layout
from generator.model import BlockKind

#: Shorter markers must be spelt right: every slip makes another word of them.
SHORTEST_WITH_SLIPS = 7


@dataclass(frozen=True, slots=True)
class Judgement:
    """A kind, the rule that gave it in words for the reader, and what the lines below are likely to be."""

    kind: BlockKind
    rule: str
    below: Literal["", "comments", "headlines"] = ""


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
    captions: re.Pattern[str]
    caption_ends: re.Pattern[str]
    picture_places: tuple[str, ...]
    date: re.Pattern[str]
    bare_date: re.Pattern[str]


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
        spellings=tuple(m for m in markers if len(m) >= SHORTEST_WITH_SLIPS),
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
        captions=_caption_pattern(layout),
        caption_ends=re.compile(rf"\b(?i:{either(layout.picture_ends)})(?:\s\d+(?:\s\w+\s\d+)?)?$"),
        picture_places=layout.picture_places,
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


def _caption_pattern(layout: Layout) -> re.Pattern[str]:
    """"FILE - In this …", and, where no stop closes it, "CLOSE Jane Doe …"; "Hide Caption 3 of 12" is looked for at the end."""
    return re.compile(rf"(?i:{either(layout.picture_files)})|(?:{either(layout.picture_buttons)})\s[A-Z].*[^.!?”\"’')]$", re.DOTALL)


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
