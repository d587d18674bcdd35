"""An article as its analysers read it: a hard line break inside of a paragraph is a blank like any other, and a
bracket that a tokeniser spelt out ("-LRB-", as in the Penn Treebank) is a bracket."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model import Article

BRACKETS = {"-LRB-": "    (", "-RRB-": ")    ", "-LSB-": "    [", "-RSB-": "]    ", "-LCB-": "    {", "-RCB-": "}    "}
SPELT = re.compile("|".join(BRACKETS))


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
    read = bracketed("".join((*pieces, text[begin:])) if pieces else text)
    return article if read is text else replace(article, text=read)


def bracketed(text: str) -> str:
    """The text, every offset the same, with signs for the brackets that are spelt out."""
    return SPELT.sub(lambda m: BRACKETS[m.group()], text) if SPELT.search(text) else text
