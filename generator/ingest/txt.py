"""Plain text: the file's content is the article's text, decoded and nothing else."""

from __future__ import annotations

from generator.errors import UnreadableArticle
from generator.ingest.assembly import assemble
from generator.ingest.content import load, no_words, text_of
from generator.ingest.source import Report, Source
from generator.model import Article, Metadata, Settings


def read_txt(source: Source, known: Metadata, settings: Settings, report: Report) -> Article:
    """The article in a text file. Raises UnreadableArticle where the file is empty, no text, or too large."""
    raw = load(source)
    text = text_of(source, raw)
    if no_words(text):
        raise UnreadableArticle(source.name, "the file is empty", "Put the article's text into it, or remove it.")
    return assemble(source, raw, text, known, settings)
