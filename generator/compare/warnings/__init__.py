"""What an editor should look at before trusting an article: damaged or cut text, a copy, another event.

Each kind asks for more than one sign, or for one that good text never shows: a doubt that is none costs attention.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.compare.warnings import copies, damage, strangers
from generator.lang.tables import Language
from generator.model import Analysis, Tie, Warning

#: what is asked of one article by itself
OF_ONE: tuple[Callable[[Analysis, Language], Warning | None], ...] = (
    damage.misread, damage.lost_signs, damage.codes, damage.cut_off, damage.run_together, damage.stops_lost,
)


def find(analyses: tuple[Analysis, ...], ties: tuple[Tie, ...], language: Language) -> tuple[Warning, ...]:
    """Every doubt about the texts of a story, article by article."""
    found = [w for a in analyses for check in OF_ONE if (w := check(a, language))]
    found += damage.empty(analyses, language)
    found += copies.find(analyses, ties, language)
    found += strangers.find(analyses, language)
    return tuple(sorted(found, key=lambda w: (w.article, w.span is not None and w.span.start, w.kind)))
