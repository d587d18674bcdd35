"""What is known of articles, by hand. The outlet and the day are set as the file is read, the origin here."""

from __future__ import annotations

from collections import defaultdict

from generator.compare.corrections import finding
from generator.compare.corrections.telling import ALONE, Told, outcome, unmatched
from generator.lang.tables import Language
from generator.model import Analysis, Correction, Metadata, Origin, Outcome, Restate
from generator.text import label


def settle(corrections: tuple[Correction, ...], origins: tuple[Origin, ...], analyses: tuple[Analysis, ...], tongue: Language) -> tuple[tuple[Origin, ...], tuple[Outcome, ...]]:
    """The origins as a hand has them, and what became of every correction of an article.

    An article that comes from one text with another is moved by itself: what it was grouped with stays where it was.
    """
    done: list[Outcome] = []
    group = {article: o.id for o in origins for article in o.articles}
    said = _said(corrections, analyses)
    moved: dict[str, str] = {}
    for c in corrections:
        if isinstance(c.act, Restate):
            id, why = finding.article(c.act.article, analyses)
            other, why_not = finding.article(c.act.origin, analyses) if c.act.origin not in (None, ALONE) else (id, why)
            if id is None or other is None:
                done.append(unmatched(c, why if id is None else why_not, tongue, *filter(None, [id])))
            elif c.act.origin not in (None, ALONE) and other == id:
                done.append(unmatched(c, ("itself", {}), tongue, id))
            elif any(len(said[id, what]) > 1 for what, told in _facts(c.act, analyses) if told):
                done.append(unmatched(c, ("contradicted", {}), tongue, id))
            else:
                done.append(_restated(c, id, other, group, analyses, tongue))
                if done[-1].state == "applied" and c.act.origin:
                    moved[id] = "" if c.act.origin == ALONE else other
    return (_regrouped(group, moved, [a.article.id for a in analyses]) if moved else origins), tuple(done)


def _facts(act: Restate, analyses: tuple[Analysis, ...]) -> list[tuple[str, object]]:
    """What a hand says of an article, an origin by its id."""
    origin = act.origin and (finding.article(act.origin, analyses)[0] or act.origin)
    return [("published", act.published), ("outlet", act.outlet), ("origin", origin)]


def _said(corrections: tuple[Correction, ...], analyses: tuple[Analysis, ...]) -> dict[tuple[str | None, str], set[object]]:
    """(article, what is said of it) -> all that hands say: more than one, and none of it holds."""
    said: dict[tuple[str | None, str], set[object]] = defaultdict(set)
    for act in (c.act for c in corrections if isinstance(c.act, Restate)):
        for what, told in _facts(act, analyses):
            if told:
                said[finding.article(act.article, analyses)[0], what].add(told)
    return said


def _restated(c: Correction, id: str, other: str, group: dict[str, str], analyses: tuple[Analysis, ...], tongue: Language) -> Outcome:
    before = next(a.article for a in analyses if a.article.id == id).before or Metadata()
    companions = sorted(a for a, g in group.items() if g == group[id] and a != id)
    said = []
    if c.act.published and c.act.published != before.published:
        said.append(("was-published", {"day": before.published.isoformat()}) if before.published else ("was-unpublished", {}))
    if c.act.outlet and c.act.outlet != before.outlet:
        said.append(("was-outlet", {"outlet": before.outlet}) if before.outlet else ("was-no-outlet", {}))
    if c.act.origin == ALONE and companions or c.act.origin not in (None, ALONE) and group[id] != group[other]:
        said.append(("was-origin", {"origin": tongue.phrases.listed(list(map(label, companions)))}) if companions else ("was-alone", {}))
    if not said:
        return outcome(c, "needless", ("restated-already", {}), tongue, (id,))
    told: Told = ("restated", {"before": ", ".join(tongue.corrections.outcome(key, **parts) for key, parts in said)})
    return outcome(c, "applied", told, tongue, (id,))


def _regrouped(group: dict[str, str], moved: dict[str, str], articles: list[str]) -> tuple[Origin, ...]:
    """The partition with some articles elsewhere; an origin is named after its first article, as all are."""
    place = {a: f"own {a}" if a in moved else g for a, g in group.items()}
    for a in sorted(moved):
        other, seen = a, set()
        while moved.get(other) and other not in seen:       # 000 is of 001, and 001 of 002
            seen.add(other)
            other = moved[other]
        place[a] = place[other] if not seen & {other} else f"own {min(seen)}"
    members: dict[str, list[str]] = {}
    for a in articles:
        members.setdefault(place[a], []).append(a)
    return tuple(Origin(f"origin-{found[0]}", tuple(found)) for found in members.values())
