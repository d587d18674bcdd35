"""What an article is called: by its editor, by its headline, or else by a slice of its first sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.lang.tables import Language
from generator.model import Block, Metadata, Span, Title
from generator.text import cut, flat

#: A derived title is at most so long, and no shorter than so many words.
LONGEST, FEWEST_WORDS = 100, 5
WORD = re.compile(r"\S+")
#: Where a sentence ends, for a title: a stop after a word of three letters or more, which abbreviations rarely have.
END = re.compile(r"(?<=\w\w\w)[.!?][\"'”’)\]]*(?=\s|$)")
PUNCTUATION = ",;:—–-"


def entitled(text: str, blocks: Iterable[Block], known: Metadata, language: Language) -> Title:
    """The title: given, printed, or derived from the lead, of which it is then a slice."""
    blocks = tuple(blocks)
    printed = next((block.span for block in blocks if block.kind == "title"), None)
    if known.title:
        return Title(known.title, None, "given")
    if printed:
        return Title(flat(cut(text, printed)), printed, "printed")
    lead = next((block.span for kind in ("body", "heading", "caption", "boilerplate") for block in blocks if block.kind == kind), blocks[0].span)
    span = _slice(text, lead, language)
    return Title(flat(cut(text, span)), span, "derived")


def _slice(text: str, lead: Span, language: Language) -> Span:
    """The first sentence if it is short, else its beginning up to the last boundary of a clause that fits.

    Where no clause ends in time: up to the last phrase that ends, or else the last word.
    """
    limit = min(lead.end, lead.start + LONGEST)
    stop = END.search(text, lead.start, min(lead.end, limit + 1))
    if stop:
        return Span(lead.start, stop.end() if stop.group() != "." else stop.start())
    if lead.end <= limit:
        return lead
    ends = [_trimmed(text, lead.start, end) for end in _boundaries(text, lead, limit, language)]
    whole = [end for end in ends if _balanced(text[lead.start : end])]
    return Span(lead.start, (whole or ends or [limit])[-1])


def _boundaries(text: str, lead: Span, limit: int, language: Language) -> Iterator[int]:
    """Where the slice may end, the best last: between words, where phrases meet, where clauses meet."""
    function_words, openers = language.grammar.function_words, language.grammar.clause_openers | language.grammar.relatives
    words = [m for m in WORD.finditer(text, lead.start, min(lead.end, limit + 40)) if m.start() <= limit]
    pairs = [(a, b) for a, b in zip(words[FEWEST_WORDS - 1 :], words[FEWEST_WORDS:]) if _low(a) not in function_words]
    yield from (b.start() for _, b in pairs)
    yield from (b.start() for _, b in pairs if _low(b) in function_words - language.layout.holds_together)
    yield from (b.start() for a, b in pairs if _low(b) in openers or a.group()[-1] in PUNCTUATION)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip().rstrip(PUNCTUATION).rstrip())


def _balanced(words: str) -> bool:
    """No quotation or bracket is left open."""
    return words.count('"') % 2 == 0 and all(words.count(opens) == words.count(closes) for opens, closes in ("“”", "()", "[]"))


def _low(word: re.Match[str]) -> str:
    return word.group().lower().strip("\"'“”‘’()[],;:.")
