"""Noun phrases beside a verb: who may be its subject.

No parser: a phrase is read word by word from the verb, up to a word that cannot be part of it (Muzny et al. 2017,
"A two-stage sieve approach for quote attribution", finds most speakers by such patterns).
"""

from __future__ import annotations

from typing import NamedTuple

from generator.analyse.quotes.tokens import (
    ABOUT, ADVERB, AUXILIARY, CONJUNCTION, CUE, DETERMINER, DOCUMENT, FINITE, FUNCTION, GENITIVE, NOBODY, OPENER, OWNER,
    PREPOSITION, PRONOUN, RELATIVE, ROLE, RUNNING, SHORTENED, SUBORDINATOR, TIME, Token,
)

STOPS = PRONOUN | AUXILIARY | PREPOSITION | CONJUNCTION | RELATIVE | SUBORDINATOR | OPENER
BEFORE_CLAUSE = CONJUNCTION | OPENER | SUBORDINATOR | RELATIVE | ADVERB | CUE | TIME
LONGEST = 14         # words of one phrase
GAP = 1              # words in lower case between two of its names or roles, where no article opens it
ASIDE = 30           # words of what stands between commas after it


class Phrase(NamedTuple):
    """Tokens ``first`` to ``last``; the phrase proper, without "of …" and the like, ends with ``head``."""

    first: int
    head: int
    last: int


def _stops(token: Token) -> bool:
    if token.shape == "C":
        return bool(token.flags & (PRONOUN | RELATIVE | SUBORDINATOR | CONJUNCTION)) and not token.flags & DETERMINER
    return token.shape not in "w9.&$%#@" or bool(token.flags & STOPS)


def _nominal(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.shape == "w" and token.flags & FINITE and not token.flags & ROLE:
        return False
    if token.shape == ".":
        return at > 0 and tokens[at - 1].shape == "C" and len(tokens[at - 1].low) <= SHORTENED
    return not _stops(token)


def before(tokens: list[Token], end: int) -> Phrase | None:
    """The noun phrase that ends right before ``tokens[end]``, over adverbs, auxiliaries and asides between commas."""
    at = end - 1
    while at >= 0 and tokens[at].flags & (ADVERB | AUXILIARY | TIME) and not tokens[at].flags & PRONOUN:
        at -= 1
    if at < 0:
        return None
    if 0 < at < end - 1 and tokens[at].flags & DETERMINER and tokens[at + 1].flags & TIME:
        at += 1 if tokens[at - 1].flags & GENITIVE else -1     # "the coach of the year said", "the coach this year said"
    if tokens[at].shape == ")":
        at = _bracket(tokens, at) - 1
    if at >= 0 and tokens[at].shape in ",—–":
        return _over_aside(tokens, at)
    return ending(tokens, at)


def _bracket(tokens: list[Token], at: int) -> int:
    while at > 0 and tokens[at].shape != "(":
        at -= 1
    return at


def _over_aside(tokens: list[Token], close: int) -> Phrase | None:
    """The phrase before an aside: "Jane Doe, a lawyer for the town, said"; the aside begins as asides do."""
    for at in range(close - 1, max(-1, close - ASIDE), -1):
        token = tokens[at]
        if token.shape == "Q" or token.shape in ";:":
            return None
        if token.shape not in ",—–":
            continue
        end = at - 1
        if end >= 0 and tokens[end].shape == ")":
            end = _bracket(tokens, end) - 1
        phrase = ending(tokens, end) if end >= 0 else None
        if phrase and _aside(tokens, at + 1, close) and _begins(tokens, phrase.first):
            named = tokens[phrase.head].shape == "w" and all(t.shape in "C." for t in tokens[at + 1 : close])
            return Phrase(at + 1, close - 1, close - 1) if named else phrase
    return None


def _aside(tokens: list[Token], start: int, end: int) -> bool:
    if start >= end:
        return False
    token = tokens[start]
    if token.flags & (DETERMINER | RELATIVE | ADVERB | ROLE | PREPOSITION | RUNNING) or token.shape == "9":
        return True
    return end - start <= LONGEST and any(t.flags & ROLE or t.shape in "C9" for t in tokens[start:end])


def _begins(tokens: list[Token], at: int) -> bool:
    """Does a clause begin at the token?"""
    if at == 0:
        return True
    left = tokens[at - 1]
    return left.shape in "Q,;:—–-." or bool(left.flags & BEFORE_CLAUSE)


def ending(tokens: list[Token], last: int) -> Phrase | None:
    """The noun phrase whose last word is ``tokens[last]``."""
    if last < 0:
        return None
    token = tokens[last]
    if token.flags & PRONOUN:
        return Phrase(last, last, last)
    if not _nominal(tokens, last) or token.shape in ".&$%" or token.flags & NOBODY:
        return None
    first = _start(tokens, last)
    if all(t.shape == "9" for t in tokens[first : last + 1]):
        return None
    head = last
    while (longer := _attached(tokens, first)) is not None:
        first, head = longer
    return Phrase(first, head, last) if tokens[head].shape != "w" or _plain(tokens, first, head) else None


def nearest(tokens: list[Token], last: int) -> Phrase:
    """The phrase that ends with ``tokens[last]``, without what a preposition joins it to: "footage of Jane Doe"."""
    return Phrase(_start(tokens, last), last, last)


def _plain(tokens: list[Token], first: int, last: int) -> bool:
    """Is a phrase without a name one of somebody who speaks? An article or an owner opens it, or it is a noun for such."""
    return bool(tokens[last].flags & (ROLE | DOCUMENT) or tokens[first].flags & DETERMINER) \
        or any(t.flags & (OWNER | ROLE) for t in tokens[first:last])


def _start(tokens: list[Token], last: int) -> int:
    """Where the phrase that ends with ``tokens[last]`` begins: at its article, else as far as names and roles go."""
    at, sure = last, last
    while at >= 0 and last - at < LONGEST and _nominal(tokens, at):
        token = tokens[at]
        if token.flags & (ADVERB | TIME) and token.shape == "w" and at < last and not token.flags & (DETERMINER | ROLE):
            break
        if token.flags & DETERMINER and not (at < last and token.shape == "C" and at > 0 and tokens[at - 1].shape == "C"):
            return at
        if (token.shape in "C9.&%" or token.flags & ROLE) and sure - at <= GAP + 1 or token.flags & OWNER:
            sure = at
        at -= 1
    while sure < last and (tokens[sure].shape in ".&%" or tokens[sure].flags & (ADVERB | TIME) and not tokens[sure].flags & ROLE):
        sure += 1
    return sure


def _attached(tokens: list[Token], first: int) -> tuple[int, int] | None:
    """Where the phrase before a preposition begins and ends, if that phrase is what the verb belongs to."""
    if first < 2 or not tokens[first - 1].flags & PREPOSITION:
        return None
    last = first - 2
    head = tokens[last]
    if tokens[first - 1].flags & SUBORDINATOR and not head.flags & DOCUMENT:
        return None
    if not _nominal(tokens, last) or head.flags & (TIME | ADVERB) or head.shape not in "Cw":
        return None
    start = _start(tokens, last)
    if head.flags & ROLE or (head.flags & DOCUMENT or head.shape == "C") and _begins(tokens, start):
        return start, last
    opens = _begins(tokens, start) and tokens[start].flags & DETERMINER and not tokens[max(0, start - 1)].flags & SUBORDINATOR
    belongs = tokens[first - 1].flags & GENITIVE or tokens[first - 1].flags & ABOUT and opens
    return (start, last) if belongs and _plain(tokens, start, last) else None


def after(tokens: list[Token], start: int) -> Phrase | None:
    """The noun phrase that begins at ``tokens[start]``, as in "said Jane Doe of the town's council"."""
    at = start
    while at < len(tokens) and tokens[at].flags & ADVERB:
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].flags & PRONOUN:
        return Phrase(at, at, at)
    head = _run(tokens, at)
    return Phrase(at, head, head) if head is not None else None


def _run(tokens: list[Token], start: int) -> int | None:
    at, last = start, None
    while at < len(tokens) and at - start < LONGEST:
        token = tokens[at]
        if _stops(token) or token.flags & TIME and last is not None:
            break
        if token.flags & RUNNING and token.shape == "w" and at - start != 1:
            break
        if token.shape == "w" and last is not None and _ended(tokens, last, at):
            break
        if token.shape == "." and not (last is not None and at + 1 < len(tokens) and tokens[at + 1].shape == "C"):
            break
        last = at
        at += 1
    if last is None or last == start and tokens[last].flags & DETERMINER:
        return None
    return last


def _ended(tokens: list[Token], last: int, at: int) -> bool:
    """After a name, or after a noun for who speaks, a word in lower case is the verb, unless it is such a noun too."""
    if tokens[at].flags & ROLE:
        return False
    if tokens[at].flags & FINITE:
        return True
    return not tokens[last].flags & (DETERMINER | FUNCTION) and (tokens[last].shape == "C" or bool(tokens[last].flags & ROLE)) \
        and not any(t.flags & ROLE for t in _compound(tokens[at : at + 3]))


def _compound(tokens: list[Token]) -> list[Token]:
    """The words up to the next article: what may still be one noun."""
    return tokens[: next((n for n, t in enumerate(tokens) if t.flags & DETERMINER or t.shape != "w"), len(tokens))]
