"""Numbers as they are written, in words or digits, with the step they are rounded to.

Quantities and dates both read them. The composition is that of English cardinals ("two hundred and five",
"seven and a half", "half a million"); the words come from the language's table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from generator.lang.tables import NumberWords
from generator.text import lowered, opening_runs, places

_MARKS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
#: It begins with its digit, so that a search skips all else.
DIGIT = re.compile(rf"[\d{''.join(_MARKS)}](?<![\w.].)")
ARTICLE = 8                 # characters that an article takes, with the blank behind it
MOST = 1e18                 # nothing that news counts is larger; a run of digits beyond is no number


@dataclass(frozen=True, slots=True)
class Numeral:
    """``text[start:end]`` is the number ``value``; ``step`` is the unit that its wording counts in.

    "seven and a half" counts in halves, "$40 billion" in billions, "1,500" in hundreds. ``scale`` is the last
    scale word's factor, 1 where there is none; ``spelled`` tells words from digits, ``short`` a scale that is one
    letter or two ("3m").
    """

    start: int
    end: int
    value: float
    step: float
    scale: float
    spelled: bool
    short: str = ""


def tidy(value: float) -> float:
    """Nine significant digits: what arithmetic on converted units leaves beyond them is noise."""
    return float(f"{value:.9g}")


def choice(words: Iterable[str]) -> str:
    """An alternation, longest first, in which a blank matches any white space or hyphen."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ ", r"[\s-]+") for w in ordered)


def scan(text: str, words: NumberWords) -> list[Numeral]:
    """Every number of a text in reading order; vague ones ("dozens") are none."""
    pattern, low, found, end = _pattern(words), lowered(text), [], 0
    for start in _starts(text, low, words):
        if start >= end and (whole := pattern.match(low, start)):
            found.append(_read(whole, words))
            end = whole.end()
    return [n for n in found if n.value < MOST]


def _starts(text: str, low: str, words: NumberWords) -> list[int]:
    """Where a number can begin: at a digit, at its words, at an article before a scale ("a million")."""
    spelled, scales, article = _openings(words)
    scaled = (m.start() for place in places(text, scales) if (m := article.search(low, max(0, place - ARTICLE), place)))
    return sorted([*(m.start() for m in DIGIT.finditer(low)), *places(text, spelled), *scaled])


@lru_cache(maxsize=None)
def _openings(words: NumberWords) -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    """The runs that open a number in words, those that open a scale, and the article right before one."""
    spelled = opening_runs([*words.units, *words.teens, *words.tens, words.half])
    return spelled, opening_runs([*words.scales, words.hundred]), re.compile(rf"(?<!\w)(?:{choice(words.articles)})[\s-]$")


def read(text: str, words: NumberWords) -> float | None:
    """The value of a text that is a number and nothing else."""
    m = _pattern(words).fullmatch(lowered(text.strip()))
    value = _read(m, words).value if m else MOST
    return value if value < MOST else None


@lru_cache(maxsize=None)
def _pattern(words: NumberWords) -> re.Pattern[str]:
    unit, teen, tens = (choice(table) for table in (words.units, words.teens, words.tens))
    article, scale = choice(words.articles), choice(words.scales)
    small = rf"(?:(?:{tens})(?:[\s-](?:{unit}))?|{teen}|{unit})\b"
    group = rf"(?:(?:{small}|{article})[\s-]{words.hundred}\b(?:(?:\s{words.conjunction})?\s{small})?|{small})"
    spelled = rf"(?:{group}(?:[\s-](?:{scale})\b)?|(?:{article})[\s-](?:{scale})\b)(?:,?(?:\s{words.conjunction})?\s{group}[\s-](?:{scale})\b)*"
    digits = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?(?!\d*\.\d)"
    marks = f"[{''.join(_MARKS)}]"
    fraction = rf"(?:[\s-]{words.conjunction}[\s-](?:(?:{article})[\s-]|three[\s-])?(?P<fraction>{words.half}|quarters?)\b)"
    short = choice(words.short_scales)
    return re.compile(
        rf"(?P<half>\b{words.half}[\s-](?:{article})[\s-](?P<half_scale>{scale})\b)"
        rf"|(?<![\w.])(?:(?P<digits>{digits})(?P<mark>{marks})?|(?P<only_mark>{marks}))"
        rf"(?:{fraction}(?=\W))?(?:[\s-](?P<scale>{scale})\b|[\s-]?(?P<short>{short})\b)?"
        rf"|\b(?P<spelled>{spelled})(?:{fraction.replace('fraction>', 'spelled_fraction>')}(?:\s(?P<spelled_scale>{scale})\b)?)?",
    )


def _read(m: re.Match[str], words: NumberWords) -> Numeral:
    if m["half"]:
        scale = words.scales[m["half_scale"].lower()]
        return Numeral(m.start(), m.end(), 0.5 * scale, 0.5 * scale, scale, True)
    if m["spelled"]:
        value, scale = _compose(m["spelled"].lower(), words)
        later = words.scales[m["spelled_scale"].lower()] if m["spelled_scale"] else 1.0
        part = _part(m["spelled_fraction"], words)
        unit = scale if part and not m["spelled_scale"] else later
        value = (value + part * (scale if not m["spelled_scale"] else 1)) * later
        step = part * unit if part else _step(value / (scale * later)) * scale * later
        return Numeral(m.start(), m.end(), tidy(value), tidy(step), scale * later, True)
    return _in_digits(m, words)


def _in_digits(m: re.Match[str], words: NumberWords) -> Numeral:
    plain = (m["digits"] or "0").replace(",", "")
    scale = words.scales[m["scale"].lower()] if m["scale"] else words.short_scales[m["short"].lower()] if m["short"] else 1.0
    mark = m["mark"] or m["only_mark"]
    part = _MARKS[mark] if mark else _part(m["fraction"], words)
    value = float(plain) + part
    decimals = len(plain.partition(".")[2])
    step = part or (10.0**-decimals if decimals else _step(value))
    return Numeral(m.start(), m.end(), tidy(value * scale), tidy(step * scale), scale, False, m["short"] or "")


def _part(fraction: str | None, words: NumberWords) -> float:
    return words.fractions[fraction.lower()] if fraction else 0.0


def _step(value: float) -> float:
    """What a whole number counts in, by its trailing noughts, two leading digits always counting: 1,500 -> 100."""
    step = 1.0
    while value >= 100 * step and value % (10 * step) == 0:
        step *= 10
    return step


def _compose(spelled: str, words: NumberWords) -> tuple[float, float]:
    """Value and last scale of number words: "two hundred and five thousand" -> (205000, 1000)."""
    total, group, scale = 0.0, 0.0, 1.0
    for word in re.split(r"[\s,-]+", spelled):
        if word == words.hundred:
            group = (group or 1.0) * 100
        elif word in words.scales:
            scale = words.scales[word]
            total, group = total + (group or 1.0) * scale, 0.0
        elif word not in words.articles and word != words.conjunction:
            group += next(table[word] for table in (words.units, words.teens, words.tens) if word in table)
            scale = 1.0 if total else scale
    return total + group, scale if not group else 1.0
