"""``briefing.yml``: what is followed, what is known of articles."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from generator.model import Followed, Metadata, Settings
from generator.text import slug


def load(path: Path | None) -> Settings:
    raw = (yaml.safe_load(path.read_text(encoding="utf-8")) if path else None) or {}
    people = tuple(Followed(slug(p["name"]), p["name"], p.get("role")) for p in raw.get("people", ()))
    articles = {str(k): _metadata(v) for k, v in (raw.get("articles") or {}).items()}
    return Settings(title=raw.get("title", "Briefing"), people=people, articles=articles)


def _metadata(raw: dict) -> Metadata:
    day = raw.get("published")
    return Metadata(raw.get("title"), raw.get("outlet"), date.fromisoformat(str(day)[:10]) if day else None, raw.get("url"))
