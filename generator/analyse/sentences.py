"""Sentences, inside each block.

A stop ends a sentence unless something speaks against it: an abbreviation, an initial, a small letter after it, an
open bracket or quotation. A quotation of several sentences stays whole, with the words that say whose it is, unless it
is long or fills its paragraph: then its sentences are told apart. sentencex, tried first, parts "Seven Days ... Seven
Nights", gives a quotation mark to the wrong side, and breaks after "Tues." (F1 .964 on GUM).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from generator.lang.tables import Grammar, Language
from generator.model import Article, Block, Sentence, Span

#: A stop, what closes behind it, the numbers of footnotes, and the white space before the next word. It begins with
#: its sign, so that a search skips all else.
STOP = re.compile(
    r"(?P<mark>[.!?…。！？](?<![.!?…].)(?:(?<=[.!?…])[.!?…]*|(?<=[。！？])[。！？]*))"
    r"(?P<close>[\"'”’»)\]]*(?:\s[\"”»](?=\s))?(?:\s?\[[\w\s]{1,24}\])*)"
    r"(?:\s+|(?<=[。！？])|(?<=[。！？][”」])|$)"
)
WORD = re.compile(r"[\"'“‘„«(\[\s]*([\w'’.\-]*)")
TOKEN = re.compile(r"[^\s\"“‘'(\[—–/]*$")
#: "J.", "U.S.", "a.m."
INITIAL, DOTTED = re.compile(r"[^\W\d_]\.$"), re.compile(r"(?:[^\W\d_]\.){2,}$")
#: "3.", "(b).": the number of an item, before the sentence that it counts.
NUMBER = re.compile(r"[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)\]]+$")
MARKS = re.compile(r"[\"“”„«»()\[\]]")
CLOSING = {"“": "”", "„": "“", "«": "»", "(": ")", "[": "]", '"': '"'}
#: A longer quotation is told sentence by sentence.
KEPT_WHOLE = 300
#: Nothing that decides about a stop stands further away than this.
REACH = 40


def split(article: Article, language: Language) -> tuple[Sentence, ...]:
    """The sentences of every block, boilerplate too, in reading order and without the white space around them."""
    grammar = language.grammar
    return tuple(Sentence(span, block.kind) for block in article.blocks for span in _inside(article.text, block, grammar))


def _inside(text: str, block: Block, grammar: Grammar) -> Iterator[Span]:
    begin, end = block.span.start, block.span.end
    enclosed = _enclosures(text, begin, end)
    for stop in STOP.finditer(text, begin, end):
        closed = stop.end("close")
        if closed < end and _ends(text, begin, stop, grammar) and not _within(enclosed, stop.start(), closed):
            yield Span(begin, closed)
            begin = stop.end()
    if begin < end:
        yield Span(begin, end)


def _ends(text: str, begin: int, stop: re.Match[str], grammar: Grammar) -> bool:
    """Whether a stop ends the sentence that began at ``begin``, by the words on both sides."""
    after = text[stop.end() : stop.end() + REACH]
    word = WORD.match(after).group(1)
    if not word or word.islower():
        return False
    if stop["mark"] in ("!", "?"):
        return not after.startswith("(")
    if stop["mark"] in ("...", "…"):
        return not text[stop.start() - 1].isspace()
    if stop["mark"] != "." or stop["close"].strip(" []0123456789"):
        return True
    token = TOKEN.search(text[max(begin, stop.start() - REACH) : stop.start() + 1]).group()
    if stop.start() + 1 - len(token) <= begin and NUMBER.match(token):
        return False
    return _ends_after(token, word, grammar)


def _ends_after(token: str, word: str, grammar: Grammar) -> bool:
    """Whether a full stop after this token ends a sentence, where the next word is that one."""
    low = token.lower().rstrip(".")
    if low in grammar.titles_before or low in grammar.numbered and word[0].isdigit():
        return False
    if INITIAL.match(token) or DOTTED.search(token) or low in grammar.abbreviations:
        return _starts(word, grammar)
    return True


def _starts(word: str, grammar: Grammar) -> bool:
    """A capital that only the beginning of a sentence explains."""
    low = word.lower().replace("’", "'")
    return low in grammar.function_words and low not in grammar.names_too


# ---------------------------------------------------------------------- quotations and brackets


def _enclosures(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Quotations and brackets that close, as (opening mark, closing mark), the outermost, in order."""
    pairs, opened, waiting = [], [], Counter()
    for mark in MARKS.finditer(text, begin, end):
        sign, at = mark.group(), mark.start()
        if waiting[sign] and not (sign == '"' and _opens(text, at, begin, end)):
            while opened:
                expected, start = opened.pop()
                waiting[expected] -= 1
                if expected == sign:
                    pairs.append((start, at))
                    break
        elif sign in CLOSING:
            opened.append((CLOSING[sign], at))
            waiting[CLOSING[sign]] += 1
    return _outermost(pair for pair in pairs if pair[1] - pair[0] < KEPT_WHOLE and (pair[0] > begin or pair[1] < end - 2))


def _opens(text: str, at: int, begin: int, end: int) -> bool:
    """A straight mark opens where white space or a bracket stands before it and none behind it."""
    return (at == begin or text[at - 1].isspace() or text[at - 1] in "([—–") and at + 1 < end and not text[at + 1].isspace()


def _outermost(pairs: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for pair in sorted(pairs):
        if not found or pair[0] > found[-1][1]:
            found.append(pair)
    return found


def _within(enclosed: list[tuple[int, int]], at: int, closed: int) -> bool:
    """Something opened before the stop and closes only after what closes behind it."""
    number = bisect_right(enclosed, (at, 0)) - 1
    return number >= 0 and enclosed[number][1] >= closed
