"""The published contract: analyses and briefings as JSON-ready values (design: field names are fixed, more may come)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.text import cut

if TYPE_CHECKING:
    from generator.model import (
        Analysis,
        Article,
        BottomLine,
        Briefing,
        Claim,
        Comparison,
        Evidence,
        Judged,
        Outcome,
        Party,
        Person,
        SharedQuote,
        Span,
        Story,
        Tie,
        TimelineEntry,
        Warning,
    )

#: A passage -> its words, with where they stand
At: TypeAlias = "Callable[[Evidence], dict[str, Any]]"


def analysis(a: Analysis) -> dict[str, Any]:
    """What ``analyse`` prints for one article."""
    return {
        "article": {**_head(a), "path": a.article.path, "language": a.article.language, "text": a.article.text},
        "blocks": [{**_span(b.span), "kind": b.kind, "rule": b.rule} for b in a.article.blocks],
        "sentences": [_span(s.span) for s in a.sentences],
        "mentions": [{**_span(m.span), "form": m.form, "entity": m.entity, "name": m.name} for m in a.mentions],
        "quotes": [
            {
                **_span(q.span),
                "direct": q.direct,
                "speaker": _party(q.speaker),
                "cue": _span(q.cue) if q.cue else None,
                "via": _party(q.via),
            }
            for q in a.quotes
        ],
        "quantities": [
            {
                **_span(q.span),
                "kind": q.kind,
                "unit": q.unit,
                "low": q.interval.low,
                "high": q.interval.high,
                "low_open": q.interval.low_open,
                "high_open": q.interval.high_open,
                "rule": q.rule,
            }
            for q in a.quantities
        ],
        "dates": [
            {
                **_span(d.span),
                "value": d.value,
                "earliest": _day(d.earliest),
                "latest": _day(d.latest),
                "granularity": d.granularity,
                "anchor": d.anchor,
            }
            for d in a.dates
        ],
        "summary": list(a.summary),
    }


def briefing(b: Briefing) -> dict[str, Any]:
    """What ``compare`` prints, and the site publishes as ``data/briefing.json``."""
    return {"title": b.title, "stories": [_story(s) for s in b.stories], "corrections": [_outcome(o) for o in b.corrections]}


def _outcome(o: Outcome) -> dict[str, Any]:
    return {"what": o.what, "by": o.correction.by, "why": o.correction.why, "state": o.state, "told": o.told}


def _story(s: Story) -> dict[str, Any]:
    articles = {a.article.id: a.article for a in s.analyses}
    at = lambda e: _evidence(e, articles)
    return {
        "id": s.id,
        "title": s.title,
        "articles": [_head(a) for a in s.analyses],
        "entities": [_person(p, articles) for p in s.people],
        "comparisons": [_comparison(c, at) for c in s.comparisons],
        "claims": [_claim(c, at) for c in s.claims],
        "quotes": [_shared_quote(q, at) for q in s.quotes],
        "timeline": [_dated(t, at) for t in s.timeline],
        "undated": [{**at(u.evidence), "why": u.why} for u in s.undated],
        "origins": [{"id": o.id, "articles": list(o.articles)} for o in s.origins],
        "ties": [_tie(t, at) for t in s.ties],
        "via": [{"source": v.source, **at(v.evidence)} for v in s.via],
        "bottom_line": [_line(line, at) for line in s.bottom_line],
        "summary": [at(e) for e in s.summary],
        "warnings": [_warning(w) for w in s.warnings],
    }


def _comparison(c: Comparison, at: At) -> dict[str, Any]:
    return {
        "id": c.id,
        "kind": c.kind,
        "label": c.label,
        "entities": list(c.entities),
        "day": c.day,
        "verdict": c.verdict,
        "reason": c.reason,
        "values": [{**at(v.evidence), "value": v.value, "rule": v.rule, "focus": at(v.focus)} for v in c.values],
        "pairs": [{"a": p.a, "b": p.b, "verdict": p.verdict, "reason": p.reason, **_overruled(p.overruled)} for p in c.pairs],
        "absent": [{"article": x.article, "why": x.why} for x in c.absent],
        **_overruled(c.overruled),
    }


def _overruled(own: Judged | None) -> dict[str, Any]:
    """The program's own verdict, where a hand gave another."""
    return {"overruled": {"verdict": own.verdict, "reason": own.reason}} if own else {}


def _claim(c: Claim, at: At) -> dict[str, Any]:
    return {
        "id": c.id,
        "evidence": [at(e) for e in c.evidence],
        "articles": list(c.articles),
        "origins": list(c.origins),
        "status": c.status,
    }


def _shared_quote(q: SharedQuote, at: At) -> dict[str, Any]:
    variants = [{**at(v.evidence), "speaker": v.speaker, "entity": v.entity} for v in q.variants]
    return {"id": q.id, "differs": q.differs, "variants": variants}


def _dated(t: TimelineEntry, at: At) -> dict[str, Any]:
    return {
        "earliest": _day(t.earliest),
        "latest": _day(t.latest),
        "granularity": t.granularity,
        "doubt": t.doubt,
        "evidence": [at(e) for e in t.evidence],
    }


def _tie(t: Tie, at: At) -> dict[str, Any]:
    shared = [{"a": at(a), "b": at(b)} for a, b in t.shared]
    return {"articles": list(t.articles), "kind": t.kind, "reason": t.reason, "shared": shared}


def _line(line: BottomLine, at: At) -> dict[str, Any]:
    rests = {"claim": line.claim, "comparison": line.comparison}
    return {"text": line.text, "evidence": [at(e) for e in line.evidence], **{k: v for k, v in rests.items() if v}}


def _warning(w: Warning) -> dict[str, Any]:
    start, end = (w.span.start, w.span.end) if w.span else (None, None)
    return {"article": w.article, "kind": w.kind, "message": w.message, "start": start, "end": end}


def _head(a: Analysis) -> dict[str, Any]:
    article = a.article
    return {
        "id": article.id,
        "title": article.title.text,
        "title_origin": article.title.origin,
        "outlet": article.outlet,
        "published": _day(article.published),
        "printed": a.printed.value if a.printed else None,
        "anchor": {"day": _day(a.anchor.day), "reason": a.anchor.reason} if a.anchor else None,
        "url": article.url,
        "author": article.author,
        "sha256": article.sha256,
        **_before(article),
    }


def _before(article: Article) -> dict[str, Any]:
    """What was known of it, where a hand set the outlet or the day."""
    known = article.before
    return {"before": {"outlet": known.outlet, "published": _day(known.published)}} if known else {}


def _person(p: Person, articles: Mapping[str, Article]) -> dict[str, Any]:
    return {
        "id": p.id,
        "name": p.name,
        "kind": p.kind,
        "followed": p.followed,
        "forms": [{"text": f.text, "articles": list(f.articles), "misspelt": f.misspelt} for f in p.forms],
        "titles": [_evidence(e, articles) for e in p.titles],
        "mentions": [{"article": e.article, **_span(e.span), "form": form} for e, form in p.mentions],
    }


def _evidence(e: Evidence, articles: Mapping[str, Article]) -> dict[str, Any]:
    article = articles[e.article]
    text = article.text if e.part == "text" else article.title.text
    return {"article": e.article, **_span(e.span), "text": cut(text, e.span), **({"part": "title"} if e.part == "title" else {})}


def _span(s: Span) -> dict[str, int]:
    return {"start": s.start, "end": s.end}


def _party(p: Party | None) -> dict[str, Any] | None:
    return {**_span(p.span), "entity": p.entity, "name": p.name} if p else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
