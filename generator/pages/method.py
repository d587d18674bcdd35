"""How the briefing was made, what the program cannot do, and the data behind it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Briefing, Page, Verdict
from generator.pages import hand
from generator.pages.contrast import VERDICTS, Badge
from generator.pages.lines import Line
from generator.pages.rules import VERDICT_WORDS

MEANINGS: dict[Verdict, str] = {
    "conflict": "The values cannot all be true: their intervals do not meet, or one article denies what another reports.",
    "update": "Another article tells how it went on. Time has passed; nobody is contradicted.",
    "unclear": "The articles speak of the same thing, but their words do not allow a verdict.",
    "compatible": "The values differ, and all of them can be true.",
    "agree": "The values are the same, or round to one another.",
}


@dataclass(frozen=True, slots=True)
class Meaning:
    badge: Badge
    words: str


@dataclass(frozen=True, slots=True)
class Method:
    title: str
    verdicts: tuple[Meaning, ...]
    by_hand: tuple[hand.Deed, ...]


def lay(briefing: Briefing) -> Page:
    meanings = tuple(Meaning(Badge(v, Line(VERDICT_WORDS[v], "editor", "")), MEANINGS[v]) for v in VERDICTS)
    view = Method("Method", meanings, tuple(map(hand.deed, briefing.corrections)))
    return Page("method.md", "Method", "How this briefing was made, and what it cannot tell.", "method.md.j2", view)
