"""Which clause of saying a quotation belongs to."""

from __future__ import annotations

from typing import NamedTuple

from generator.analyse.quotes import frames as clauses
from generator.analyse.quotes import phrases
from generator.analyse.quotes.frames import Frame
from generator.analyse.quotes.tokens import (
    ADVERB, AUXILIARY, DETERMINER, INFINITIVE_MARK, OPENER, POSSESSIVE, PRONOUN, ROLE_MARK, SUBORDINATOR, Token,
)

REACH = 60          # tokens between a cue and a quotation in its complement
DASHES = "-–—―"
DIRECT = 6          # tokens between a cue that must stand beside its words and those words


class Said(NamedTuple):
    """The frame that says it and the one that relays it."""

    frame: Frame | None
    via: Frame | None = None


def attribute(tokens: list[Token], at: int, frames: list[Frame], comma: bool) -> Said:
    """Who says the quotation ``tokens[at]``; ``comma`` tells whether it ends as a quotation before "he said" does."""
    right = _right(tokens, at, frames) if comma else None
    left = _left(tokens, at, frames)
    if left is None:
        source = _source(tokens, at, frames)
        tail = right or _tail(tokens, at, frames) or _signed(tokens, at)
        return Said(tail, source if source is not tail else None) if tail else Said(source or clauses.announcing(tokens, at))
    if left.subject is None:
        return Said(right) if right else Said(None, left)
    if right and tokens[at - 1].shape == ":":
        return Said(right)
    meant = clauses.whom(tokens, left.subject, frames)
    if meant != left.subject:
        return Said(left._replace(subject=meant))
    outer = _outer(tokens, left, frames)
    if outer and left.kind == "open":
        return Said(left._replace(subject=outer.subject))       # what others are said to believe are the words of who says so
    outer = outer or right or _source(tokens, at, frames)
    return Said(left, outer if outer is not left and outer and outer.subject != left.subject else None)


def _right(tokens: list[Token], at: int, frames: list[Frame]) -> Frame | None:
    """The frame that begins right after the quotation."""
    start = at + 1
    while start < len(tokens) and (tokens[start].shape in ",—–-" or tokens[start].flags & (ADVERB | ROLE_MARK)):
        start += 1
    for frame in frames:
        if frame.own and 0 <= frame.first - start <= 2 and all(t.shape == "w" and not t.flags for t in tokens[start : frame.first]):
            return frame if at == 0 or not _busy(tokens, frame) else None
    return None


def _busy(tokens: list[Token], frame: Frame) -> bool:
    """Has the verb an object of its own, so that the words before it are none: "…, Jane Doe cited her family"?"""
    after = frame.cue[1] + 1
    return frame.kind == "open" and after < len(tokens) and bool(tokens[after].flags & (POSSESSIVE | DETERMINER | OPENER))


def _left(tokens: list[Token], at: int, frames: list[Frame]) -> Frame | None:
    """The last frame before the quotation whose complement it stands in."""
    for frame in reversed(frames):
        if frame.last >= at or frame.kind == "source":
            continue
        if _reaches(tokens, frame, at):
            return frame
    return None


def _reaches(tokens: list[Token], frame: Frame, at: int) -> bool:
    if at - frame.last > REACH:
        return False
    between = tokens[frame.last + 1 : at]
    if any(t.shape == ";" for t in between) or between and between[0].flags & AUXILIARY and not between[0].flags & PRONOUN:
        return False
    if frame.kind == "open":
        opened = bool(between) and bool(between[0].flags & OPENER)
        if between and between[-1].shape in ",:":
            between.pop()
        return opened or not any(t.shape in "C,Q" or t.flags & (POSSESSIVE | INFINITIVE_MARK) for t in between) and len(between) <= DIRECT
    if frame.kind == "relative":
        return not any(t.shape == "," for t in between[:-1])
    return True


def _tail(tokens: list[Token], at: int, frames: list[Frame]) -> Frame | None:
    """The frame that closes the sentence: "…, the official added", "…, as a memo put it"."""
    for frame in frames:
        if frame.first <= at or not frame.own or frame.subject is None or frame.kind == "open" and not _closes(tokens, frame):
            continue
        before = frame.first - 1
        if tokens[before].flags & SUBORDINATOR:
            before -= 1
        if tokens[before].shape == "," or tokens[before].shape == "Q" and before != at or frame.kind == "source":
            rest = tokens[frame.last + 1 :]
            if not rest or rest[0].shape in ",." or not any(t.flags & OPENER or t.shape == "Q" for t in rest):
                return frame
    return None


def _closes(tokens: list[Token], frame: Frame) -> bool:
    return all(t.shape == "." for t in tokens[frame.last + 1 :])


def _signed(tokens: list[Token], at: int) -> Frame | None:
    """A name after a dash closes the sentence: "…" — Jane Doe."""
    if at + 2 >= len(tokens) or tokens[at + 1].shape not in DASHES:
        return None
    subject = phrases.after(tokens, at + 2)
    if subject is None or tokens[subject.first].shape != "C" or any(t.shape != "." for t in tokens[subject.last + 1 :]):
        return None
    return Frame(at + 1, subject.last, (at + 1, at + 1), subject, "verb", True)


def _source(tokens: list[Token], at: int, frames: list[Frame]) -> Frame | None:
    """"According to X" before or after the quotation."""
    found = [f for f in frames if f.kind == "source" and f.subject is not None]
    return found[0] if len(found) == 1 else None


def _outer(tokens: list[Token], inner: Frame, frames: list[Frame]) -> Frame | None:
    """The frame whose complement the inner one is: "the ministry said Jane Doe had stressed …"."""
    for frame in frames:
        if frame is inner or frame.kind != "verb" or not frame.own:
            continue
        after = frame.last + 1
        if after < len(tokens) and tokens[after].flags & OPENER:
            after += 1
        if after == inner.first:
            return frame
    return None
