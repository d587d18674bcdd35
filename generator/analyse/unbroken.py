"""An article as its analysers read it: a hard line break inside of a paragraph is a blank like any other."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Article


def unbroken(article: Article) -> Article:
    """The same article, every offset the same, with a blank for each line break inside of a block.

    For reading only: what is shown is cut from the article itself.
    """
    text, pieces, begin = article.text, [], 0
    for block in article.blocks:
        start, end = block.span.start, block.span.end
        if text.find("\n", start, end) >= 0:
            pieces += [text[begin:start], text[start:end].replace("\n", " ")]
            begin = end
    return replace(article, text="".join((*pieces, text[begin:]))) if pieces else article
