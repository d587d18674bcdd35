"""Small real stories for tests: texts in, the program's own reading out."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.analyse import analyse
from generator.compare import compare
from generator.ingest import read_folder
from generator.model import Analysis, Followed, Metadata, Settings, Story
from generator.text import cut, slug


def settings(people: list[str] = (), articles: dict[str, Metadata] | None = None) -> Settings:
    return Settings(people=tuple(Followed(slug(p), p) for p in people), articles=articles or {})


def analysed(texts: dict[str, str], using: Settings | None = None) -> list[Analysis]:
    """The analyses of texts by id, read from files as everything is."""
    using = using or settings()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            (Path(folder) / f"{name}.txt").write_text(text, encoding="utf-8")
        reading = read_folder([Path(folder)], using)
    assert not reading.faults, [str(f) for f in reading.faults]
    return [analyse(a, using) for a in reading.articles]


def told(texts: dict[str, str], people: list[str] = (), articles: dict[str, Metadata] | None = None) -> Story:
    """The one story of the texts."""
    using = settings(people, articles)
    (story,) = compare(analysed(texts, using), using).stories
    return story


def words(story: Story, evidence) -> str:
    """What a passage says."""
    article = next(a.article for a in story.analyses if a.article.id == evidence.article)
    return cut(article.text if evidence.part == "text" else article.title.text, evidence.span)
