"""Articles that tell of another event than the others of their story.

Sure only where nothing ties an article to the rest: no name of a person or an organisation, hardly a word; or where it
was written months away from them and shares little. Every article is held against a sample of the others, so that a
large story costs what its articles do.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from generator.compare.calendar.facts import content
from generator.lang.tables import Language
from generator.model import Analysis, Warning

STORY = 3                # articles without which there is no "the others"
SAMPLE = 40              # others that each is held against
WORDS = 40               # content words, below which sharing few proves nothing
UNLIKE = 0.2             # share of the shorter one's words, below which two articles have nothing in common
LITTLE = 0.5             # … and from which they have a subject in common, if no event
NAMES = 3                # common names at the most of articles on two events of one kind
MONTHS = 120             # days from the middle of the others


def find(analyses: tuple[Analysis, ...], language: Language) -> list[Warning]:
    if len(analyses) < STORY:
        return []
    told = [_words(a, language) for a in analyses]
    named = [_names(a) for a in analyses]
    holders = Counter(name for names in named for name in names)
    found = []
    for n, a in enumerate(analyses):
        others = _sample(n, len(analyses))
        alike = max(len(told[n] & told[m]) / max(1, min(len(told[n]), len(told[m]))) for m in others)
        apart = _apart(a, [analyses[m] for m in others])
        if len(told[n]) >= WORDS and alike < UNLIKE and all(holders[name] == 1 for name in named[n]):
            found.append(Warning(a.article.id, "foreign", language.phrases.reason("warn-foreign")))
        elif apart > MONTHS and alike < LITTLE and max(len(named[n] & named[m]) for m in others) <= NAMES:
            found.append(Warning(a.article.id, "foreign", language.phrases.reason("warn-foreign-days", days=str(apart))))
    return found


def _sample(n: int, count: int) -> list[int]:
    """Up to ``SAMPLE`` of the others, evenly spread."""
    step = max(1, (count - 1) // SAMPLE)
    return [m for m in range(n % step, count, step) if m != n] or [m for m in range(count) if m != n]


def _words(a: Analysis, language: Language) -> frozenset[str]:
    """The content words of what an article tells, and of its title wherever that came from."""
    told = (content(a.article.text, s.span, language) for s in a.sentences if s.kind in ("body", "heading", "title", "caption"))
    return content(a.article.title.text, None, language).union(*told)


def _names(a: Analysis) -> frozenset[str]:
    kinds = {e.id: e.kind for e in a.entities}
    return frozenset(m.entity for m in a.mentions if kinds.get(m.entity) in ("person", "organisation"))


def _apart(a: Analysis, others: list[Analysis]) -> int:
    """Days from the middle of the others' days; 0 where one of them is open."""
    days = sorted(day for o in others if (day := _day(o)))
    own = _day(a)
    return abs((own - days[len(days) // 2]).days) if own and len(days) > 1 else 0


def _day(a: Analysis) -> date | None:
    return a.anchor.day if a.anchor else a.article.published
