"""One phrase of time with what its reading depends on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.analyse.dates.days import Reading
from generator.analyse.dates.tokens import Token
from generator.lang.tables import Language

UNITS = frozenset("""YEARS A_YEAR MONTHS A_MONTH WEEKS A_WEEK A_FORTNIGHT DAYS A_DAY HOURS AN_HOUR MINUTES A_MINUTE SECONDS DECADES
    A_DECADE CENTURIES A_CENTURY QUARTER WEEKEND""".split())
SHIFTS = frozenset("LAST PAST PREVIOUS NEXT COMING FOLLOWING THIS CURRENT".split())
FIGURES = frozenset("NUMBER DAY YEAR".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens of one phrase; ``future`` is the tense around it, ``told`` what was told last before it,
    ``told_day`` the last that was a day; both None where nothing near was told."""

    text: str
    tokens: tuple[Token, ...]
    anchor: date | None
    future: bool
    told: Reading | None
    told_day: Reading | None
    language: Language

    def first(self, *kinds: str) -> Token | None:
        return next((t for t in self.tokens if t.kind in kinds), None)

    def of(self, *kinds: str) -> object:
        """The value of the first token of these kinds, None where there is none."""
        found = self.first(*kinds)
        return found.value if found else None

    @property
    def shift(self) -> int | None:
        """-1 for "last", 0 for "this", 1 for "next"; None where nothing shifts."""
        return self.of(*SHIFTS)

    @property
    def month(self) -> int | None:
        return self.of("MONTH", "MAYBE_MONTH", "SHORT_MONTH")

    @property
    def weekday(self) -> int | None:
        return self.of("WEEKDAY", "SHORT_WEEKDAY")

    @property
    def unit(self) -> str | None:
        """The TIMEX3 letter of the last unit ("Y", "TH"), "W2" for a fortnight."""
        return next((t.value for t in reversed(self.tokens) if t.kind in UNITS), None)


def nearest(candidates: list[date], anchor: date, future: bool) -> date:
    """The nearest candidate on the side that the tense asks for; on the other side only where this side is empty."""
    side = [d for d in candidates if (d >= anchor if future else d <= anchor)]
    return min(side or candidates, key=lambda d: abs(d - anchor))


def valid(year: int, month: int, day: int) -> date | None:
    """A day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
