"""Sentences: sentencex inside each block."""

from __future__ import annotations

from sentencex import segment

from generator.lang.tables import Language
from generator.model import Article, Sentence, Span


def split(article: Article, language: Language) -> tuple[Sentence, ...]:
    """The sentences of every block, boilerplate too, in reading order and without the white space around them."""
    found = []
    for block in article.blocks:
        at = block.span.start
        for piece in segment(language.code, article.text[block.span.start : block.span.end]):
            start = article.text.index(piece, at)
            at = start + len(piece)
            core = piece.strip()
            if core:
                begin = start + piece.index(core)
                found.append(Sentence(Span(begin, begin + len(core)), block.kind))
    return tuple(found)
