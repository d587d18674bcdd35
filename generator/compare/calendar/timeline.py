"""Dated passages in order, merged where they tell the same; and those that cannot be dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.compare.calendar.anchors import DOUBTED, SLIPPED
from generator.compare.calendar.facts import content, sentence_of
from generator.lang.tables import Language
from generator.model import Analysis, Date, Evidence, TimelineEntry, Undated, Warning
from generator.text import begun_in, cut

PLACED = frozenset({"day", "time", "week", "weekend", "month", "quarter", "half", "season", "year", "decade"})
ALIKE = 0.34                # share of the shorter passage's content words that makes two passages one happening
PEOPLE = 2                  # shared names that do so on one day
FRAGMENT = 3                # content words below which a sentence tells nothing by itself


@dataclass(frozen=True, slots=True)
class _Passage:
    """A dated sentence: its content words, whom it names, and what is doubtful about its date."""

    evidence: Evidence
    date: Date
    words: frozenset[str]
    who: frozenset[str]
    doubt: str | None


def timeline(
    analyses: tuple[Analysis, ...], warnings: tuple[Warning, ...], language: Language
) -> tuple[tuple[TimelineEntry, ...], tuple[Undated, ...]]:
    """Dated passages of running text in order, and those whose date stays open, with why."""
    doubts = {w.article: w.message for w in warnings if w.kind == DOUBTED}
    slips = {(w.article, w.span): w.message for w in warnings if w.kind == SLIPPED}
    groups: dict[tuple[date, date], list[list[_Passage]]] = {}
    undated: list[Undated] = []
    for analysis in analyses:
        for d in analysis.dates:
            doubt = slips.get((analysis.article.id, d.span)) or (doubts.get(analysis.article.id) if d.anchor else None)
            passage = _passage(analysis, d, doubt, language)
            if passage and d.earliest and d.latest:
                _file(passage, groups.setdefault((d.earliest, d.latest), []))
            elif passage and d.granularity != "time":
                undated.append(Undated(passage.evidence, _why(analysis, d, doubts)))
    entries = [_entry(group) for same_days in groups.values() for group in same_days]
    return tuple(sorted(entries, key=lambda e: (e.earliest, e.latest, e.evidence))), tuple(dict.fromkeys(undated))


def _passage(analysis: Analysis, d: Date, doubt: str | None, language: Language) -> _Passage | None:
    """The sentence around a date; None for durations, sets, the printed date, fragments, and outside the running text."""
    sentence = sentence_of(analysis, d.span)
    own = analysis.printed and d.span == analysis.printed.span
    if d.granularity not in PLACED or not sentence or sentence.kind != "body" or own:
        return None
    words = content(analysis.article.text, sentence.span, language)
    who = frozenset(m.entity for m in begun_in(analysis.mentions, sentence.span))
    return _Passage(Evidence(analysis.article.id, sentence.span), d, words, who, doubt) if len(words) >= FRAGMENT else None


def _file(passage: _Passage, groups: list[list[_Passage]]) -> None:
    """Into the group of its happening, a new one where there is none."""
    for group in groups:
        if any(_same(passage, other) for other in group):
            group.append(passage)
            return
    groups.append([passage])


def _same(a: _Passage, b: _Passage) -> bool:
    """Passages of two articles about one happening: many words in common, or on one day the same people."""
    if a.evidence == b.evidence:
        return True
    if a.evidence.article == b.evidence.article:
        return False
    shared, common = len(a.words & b.words) / min(len(a.words), len(b.words)), len(a.who & b.who)
    one_day = a.date.earliest == a.date.latest and common >= PEOPLE
    return one_day or shared >= ALIKE and (common > 0 or not a.who or not b.who)


def _entry(group: list[_Passage]) -> TimelineEntry:
    """One passage that nothing speaks against clears the date of the others."""
    doubts = [p.doubt for p in group]
    first = group[0].date
    evidence = tuple(sorted({p.evidence for p in group}))
    granularity = "day" if first.granularity == "time" else first.granularity
    return TimelineEntry(first.earliest, first.latest, granularity, None if None in doubts else doubts[0], evidence)


def _why(analysis: Analysis, d: Date, doubts: dict[str, str]) -> str:
    words = cut(analysis.article.text, d.span)
    if analysis.article.id in doubts:
        return f"“{words}” cannot be counted: the printed date is doubted. {doubts[analysis.article.id]}"
    if analysis.anchor is None:
        return f"“{words}” cannot be counted: neither the article nor the story's others say from which day."
    return f"“{words}” does not say when."
