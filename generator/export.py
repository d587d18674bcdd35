"""The published contract: analyses and briefings as JSON-ready values (design: field names are fixed, more may come)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.model import Analysis, Article, Briefing, Evidence, Party, Person, Span, Story
from generator.text import cut


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
    return {"title": b.title, "stories": [_story(s) for s in b.stories]}


def _story(s: Story) -> dict[str, Any]:
    articles = {a.article.id: a.article for a in s.analyses}
    at = lambda e: _evidence(e, articles)
    return {
        "id": s.id,
        "title": s.title,
        "articles": [_head(a) for a in s.analyses],
        "entities": [_person(p, articles) for p in s.people],
        "comparisons": [
            {
                "id": c.id,
                "kind": c.kind,
                "label": c.label,
                "entities": list(c.entities),
                "day": c.day,
                "verdict": c.verdict,
                "reason": c.reason,
                "values": [{**at(v.evidence), "value": v.value, "rule": v.rule, "focus": at(v.focus)} for v in c.values],
                "pairs": [{"a": p.a, "b": p.b, "verdict": p.verdict, "reason": p.reason} for p in c.pairs],
                "absent": [{"article": x.article, "why": x.why} for x in c.absent],
            }
            for c in s.comparisons
        ],
        "claims": [
            {
                "id": c.id,
                "evidence": [at(e) for e in c.evidence],
                "articles": list(c.articles),
                "origins": list(c.origins),
                "status": c.status,
            }
            for c in s.claims
        ],
        "quotes": [
            {
                "id": q.id,
                "differs": q.differs,
                "variants": [{**at(v.evidence), "speaker": v.speaker, "entity": v.entity} for v in q.variants],
            }
            for q in s.quotes
        ],
        "timeline": [
            {
                "earliest": _day(t.earliest),
                "latest": _day(t.latest),
                "granularity": t.granularity,
                "doubt": t.doubt,
                "evidence": [at(e) for e in t.evidence],
            }
            for t in s.timeline
        ],
        "undated": [{**at(u.evidence), "why": u.why} for u in s.undated],
        "origins": [{"id": o.id, "articles": list(o.articles)} for o in s.origins],
        "ties": [
            {
                "articles": list(t.articles),
                "kind": t.kind,
                "reason": t.reason,
                "shared": [{"a": at(a), "b": at(b)} for a, b in t.shared],
            }
            for t in s.ties
        ],
        "via": [{"source": v.source, **at(v.evidence)} for v in s.via],
        "bottom_line": [
            {
                "text": line.text,
                "evidence": [at(e) for e in line.evidence],
                **({"claim": line.claim} if line.claim else {}),
                **({"comparison": line.comparison} if line.comparison else {}),
            }
            for line in s.bottom_line
        ],
        "summary": [at(e) for e in s.summary],
        "warnings": [
            {
                "article": w.article,
                "kind": w.kind,
                "message": w.message,
                "start": w.span.start if w.span else None,
                "end": w.span.end if w.span else None,
            }
            for w in s.warnings
        ],
    }


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
        "sha256": article.sha256,
    }


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
