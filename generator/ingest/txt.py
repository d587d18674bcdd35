"""Plain text: the file's content is the article's text, decoded and nothing else."""

from __future__ import annotations

import hashlib
from pathlib import Path

from generator.ingest.blocks import mark
from generator.lang import language
from generator.model import Article, Metadata, Settings, Title
from generator.text import cut, decoded, flat


def read_txt(path: Path, id: str, story: str, settings: Settings) -> Article:
    raw = path.read_bytes()
    text = decoded(raw)
    known = settings.articles.get(id) or settings.articles.get(path.stem) or Metadata()
    blocks = mark(text, language(settings.language))
    printed = next((b.span for b in blocks if b.kind == "title"), None)
    if known.title:
        title = Title(known.title, None, "given")
    elif printed:
        title = Title(flat(cut(text, printed)), printed, "printed")
    else:
        lead = next((b.span for b in blocks if b.kind == "body"), None)
        title = Title(flat(cut(text, lead))[:80] if lead else id, lead, "derived")
    return Article(id, story, path.name, text, hashlib.sha256(raw).hexdigest(), settings.language, title, blocks,
                   known.outlet, known.published, known.url)
