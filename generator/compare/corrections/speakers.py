"""Who speaks, by hand."""

from __future__ import annotations

from dataclasses import replace

from generator.compare.corrections import finding
from generator.compare.corrections.telling import Told, outcome, unmatched
from generator.lang.tables import Language
from generator.model import Analysis, Correction, Evidence, Outcome, Party, Person, Quote, Span, Speaks

Place = tuple[str, Span]                 # an article's id and the span of a quotation


def settle(corrections: tuple[Correction, ...], people: tuple[Person, ...], analyses: tuple[Analysis, ...], tongue: Language) -> tuple[tuple[Analysis, ...], tuple[Outcome, ...]]:
    """The analyses with the speakers that a hand gave their quotations."""
    done: list[Outcome] = []
    wanted: list[tuple[Correction, list[tuple[Analysis, Quote]], Person | None]] = []
    for c in corrections:
        if isinstance(c.act, Speaks):
            found, why = _quotes(c.act, analyses)
            if found:
                wanted.append((c, found, finding.person(c.act.who, people)[0] if c.act.who else None))
            else:
                done.append(unmatched(c, why, tongue))
    named: dict[Place, dict[str | None, Party | None]] = {}
    for c, found, who in wanted:
        for a, q in found:
            named.setdefault((a.article.id, q.span), {})[who.id if who else c.act.who] = _party(a, q, c.act, who)
    for c, found, who in wanted:
        twice = any(len(named[a.article.id, q.span]) > 1 for a, q in found)
        done.append(unmatched(c, ("contradicted", {}), tongue) if twice else _said(c, found, who, tongue))
    given = {place: next(iter(one.values())) for place, one in named.items() if len(one) == 1}
    return (tuple(_spoken(a, given) for a in analyses) if given else analyses), tuple(done)


def _spoken(a: Analysis, given: dict[Place, Party | None]) -> Analysis:
    place = lambda q: (a.article.id, q.span)
    return replace(a, quotes=tuple(replace(q, speaker=given[place(q)]) if place(q) in given else q for q in a.quotes))


def _quotes(act: Speaks, analyses: tuple[Analysis, ...]) -> tuple[list[tuple[Analysis, Quote]], Told]:
    """The quotation that holds the words, or those that the words hold."""
    spots, why = finding.passages(act.at, analyses)
    if not spots:
        return [], why
    a = next(a for a in analyses if a.article.id == spots[0].article)
    at = lambda q: Evidence(a.article.id, q.span)
    each = [[q for q in a.quotes if finding.within(spot, at(q)) or finding.within(at(q), spot)] for spot in spots]
    told = [found for found in each if found]
    parts = {"words": act.at.words, "article": act.at.article}
    if not told:
        return [], ("no-quote", parts)
    if any(found != told[0] for found in told):
        return [], ("several-quotes", parts)
    return [(a, q) for q in told[0]], ("", {})


def _said(c: Correction, found: list[tuple[Analysis, Quote]], who: Person | None, tongue: Language) -> Outcome:
    evidence = tuple(Evidence(a.article.id, q.span) for a, q in found)
    before = [q.speaker for _, q in found]
    touched = (who.id,) if who else ()
    wanted = (lambda p: p is not None and p.entity == who.id) if who else (lambda p: (p.name if p else None) == c.act.who)
    if all(map(wanted, before)):
        return outcome(c, "needless", ("spoken-already", {}), tongue, touched, evidence)
    names = list(dict.fromkeys(p.name for p in before if p))
    told = ("spoken", {"before": tongue.phrases.listed(names)}) if names else ("nobody", {})
    entities = dict.fromkeys(p.entity for p in before if p and p.entity)
    return outcome(c, "applied", told, tongue, (*touched, *entities), evidence)


def _party(a: Analysis, q: Quote, act: Speaks, who: Person | None) -> Party | None:
    """Whom the hand names, at the place where the article names them nearest; else at the quotation itself."""
    if act.who is None:
        return None
    if who is None:
        return Party(q.span, act.who)
    spots = [m.span for m in a.mentions if m.entity == who.id]
    away = lambda s: max(s.start - q.span.end, q.span.start - s.end)
    place: Span = min(spots, key=lambda s: (away(s), s), default=q.span)
    return Party(place, who.name, who.id)
