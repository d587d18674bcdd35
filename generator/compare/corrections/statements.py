"""Statements by hand: one that is left out, and one that opens the bottom line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from generator.compare.corrections import finding
from generator.compare.corrections.telling import Told, outcome, unmatched
from generator.lang.tables import Language
from generator.model import Analysis, BottomLine, Claim, Correction, Drop, Evidence, Outcome, Passage, Pin, Span
from generator.text import cut, flat

LINES = 5                # of the bottom line, the pinned among them


def dropped(corrections: tuple[Correction, ...], claims: tuple[Claim, ...], analyses: tuple[Analysis, ...], tongue: Language) -> tuple[tuple[Claim, ...], frozenset[Evidence], tuple[Outcome, ...]]:
    """The claims that are left, the passages of those that are not, and what became of each correction."""
    done: list[Outcome] = []
    gone: dict[str, Claim] = {}
    for c in corrections:
        if isinstance(c.act, Drop):
            found, why = _held(c.act.at, claims, analyses)
            if not found:
                done.append(unmatched(c, why, tongue))
                continue
            evidence = tuple(e for claim in found for e in claim.evidence)
            gone |= {claim.id: claim for claim in found}
            done.append(outcome(c, "applied", ("dropped", {"count": str(len(evidence))}), tongue, tuple(claim.id for claim in found), evidence))
    left = tuple(claim for claim in claims if claim.id not in gone)
    return left, frozenset(e for claim in gone.values() for e in claim.evidence), tuple(done)


def _held(at: Passage, claims: tuple[Claim, ...], analyses: tuple[Analysis, ...]) -> tuple[list[Claim], Told]:
    """The claims with a passage that holds the words, else those whose passage the words hold."""
    spots, why = finding.passages(at, analyses)
    if not spots:
        return [], why
    around = [[c for c in claims if any(finding.within(spot, e) for e in c.evidence)] for spot in spots]
    inside = [[c for c in claims if any(finding.within(e, spot) for e in c.evidence)] for spot in spots]
    told = [found for found in around if found] or [found for found in inside if found]
    parts = {"words": at.words, "article": at.article}
    if not told:
        return [], ("no-statement", parts)
    return (told[0], ("", {})) if all(found == told[0] for found in told) else ([], ("several-statements", parts))


def pinned(
    corrections: tuple[Correction, ...],
    lines: tuple[BottomLine, ...],
    claims: tuple[Claim, ...],
    gone: frozenset[Evidence],
    analyses: tuple[Analysis, ...],
    tongue: Language,
) -> tuple[tuple[BottomLine, ...], tuple[Outcome, ...]]:
    """The bottom line with the pinned sentences on top, in the order of their articles; the disagreement stays last."""
    done: list[Outcome] = []
    first: dict[Evidence, BottomLine] = {}
    for c in corrections:
        if isinstance(c.act, Pin):
            whole, why = _sentence(c.act.at, analyses)
            if whole is None:
                done.append(unmatched(c, why, tongue))
            elif any(finding.within(e, whole) for e in gone):
                done.append(unmatched(c, ("contradicted", {}), tongue))
            elif lines and lines[0].evidence[0] == whole:
                done.append(outcome(c, "needless", ("first-already", {}), tongue, evidence=(whole,)))
            else:
                first[whole] = _line(c.act.at, whole, claims, analyses)
                done.append(outcome(c, "applied", ("pinned", {}), tongue, tuple(filter(None, [first[whole].claim])), (whole,)))
    if not first:
        return lines, tuple(done)
    ours = [first[e] for e in sorted(first)]
    rest = [line for line in lines if line.evidence[0] not in first and (line.claim is None or line.claim not in {p.claim for p in ours})]
    last = [line for line in rest if line.claim is None and line.comparison is not None and line is lines[-1]]
    room = max(0, LINES - len(ours) - len(last))
    return (*ours, *[line for line in rest if line not in last][:room], *last), tuple(done)


def _sentence(at: Passage, analyses: tuple[Analysis, ...]) -> tuple[Evidence | None, Told]:
    """The whole sentence, or sentences, around the words."""
    spots, why = finding.passages(at, analyses)
    if not spots:
        return None, why
    if spots[0].part == "title":
        return spots[0], ("", {})
    a = next(a for a in analyses if a.article.id == spots[0].article)
    starts = [s.span.start for s in a.sentences]
    number: Callable[[int], int] = lambda offset: max(0, bisect_right(starts, offset) - 1)
    whole = {Span(a.sentences[number(s.span.start)].span.start, a.sentences[number(s.span.end - 1)].span.end) for s in spots}
    if len(whole) > 1:
        return None, ("several-sentences", {"words": at.words, "article": at.article})
    return Evidence(a.article.id, whole.pop()), ("", {})


def _line(at: Passage, whole: Evidence, claims: tuple[Claim, ...], analyses: tuple[Analysis, ...]) -> BottomLine:
    """The sentence, borne out by what other articles tell of the statement at these words."""
    held, _ = _held(at, claims, analyses)
    claim = held[0] if held else None
    article = next(a.article for a in analyses if a.article.id == whole.article)
    words = flat(cut(article.title.text if whole.part == "title" else article.text, whole.span))
    support = tuple(e for e in claim.evidence if e.article != whole.article) if claim else ()
    return BottomLine(words, (whole, *support), claim.id if claim else None)
