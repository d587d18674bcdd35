"""Clauses of saying: a cue ("said", "made clear", "according to") and the noun phrase that says it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.analyse.quotes import phrases
from generator.analyse.quotes.phrases import Phrase
from generator.analyse.quotes.tokens import (
    ABOUT, ADVERB, ADVERBIAL, AUXILIARY, BE, BESIDE, CONJUNCTION, COUNT, CUE, DENIAL, DETERMINER, DOCUMENT, FINITE,
    FUNCTION, INFINITIVE, NOUN, OPENER, OPENING, OWNER, PAST, PLURAL, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE,
    ROLE, RUNNING, SUBORDINATOR, TIME, WEAK, Token,
)
from generator.lang.tables import Speech


NOT_BESIDE = PREPOSITION | CONJUNCTION | SUBORDINATOR | DOCUMENT | TIME
WHO = PRONOUN | ROLE | DOCUMENT | DETERMINER


class Frame(NamedTuple):
    """Tokens ``first`` to ``last`` hold subject and cue, ``cue`` is the cue's own range (last included).

    ``kind``: "verb"; "open" for one that reaches its words only directly or by "that"; "source" for "according to".
    ``own`` tells whether the subject stands beside the verb; else it is that of an earlier clause.
    """

    first: int
    last: int
    cue: tuple[int, int]
    subject: Phrase | None
    kind: str
    own: bool


def find(tokens: list[Token], speech: Speech) -> list[Frame]:
    """Every frame of a sentence, in the order of their cues."""
    found: list[Frame] = []
    done = -1
    for at, token in enumerate(tokens):
        if at <= done or not token.flags & (CUE | OPENING | NOUN):
            continue
        frame = token.flags & OPENING and (_source(tokens, at, speech) or _phrase(tokens, at, found, speech)) \
            or _verb(tokens, at, found, speech) or token.flags & NOUN and _claim(tokens, at, found)
        if frame:
            found.append(frame)
            done = frame.cue[1]
    return found


def _spelled(tokens: list[Token], at: int, rows: tuple[str, ...]) -> int | None:
    """The last token of a cue of several words that begins here."""
    for row in _opened(rows).get(tokens[at].low, ()):
        if tuple(t.low for t in tokens[at : at + len(row)]) == row:
            return at + len(row) - 1
    return None


def _source(tokens: list[Token], at: int, speech: Speech) -> Frame | None:
    last = _spelled(tokens, at, speech.sources)
    if last is None:
        return None
    subject = phrases.after(tokens, last + 1)
    if subject is None or not any(t.shape == "C" or t.flags & WHO for t in tokens[subject.first : subject.last + 1]):
        return None
    return Frame(at, subject.last, (at, last), subject, "source", True)


@lru_cache(maxsize=32)
def _opened(rows: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """The cues by their first word, those of one word in the order of the table."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in map(tuple, map(str.split, rows)):
        found.setdefault(row[0], []).append(row)
    return found


def _phrase(tokens: list[Token], at: int, found: list[Frame], speech: Speech) -> Frame | None:
    last = _spelled(tokens, at, speech.phrases)
    return None if last is None else _finite(tokens, at, last, found, "verb")


def _verb(tokens: list[Token], at: int, found: list[Frame], speech: Speech) -> Frame | None:
    token = tokens[at]
    if not token.flags & CUE or token.shape == "C" and at > 0:
        return None
    kind = "open" if token.flags & WEAK else "verb"
    left = at - 1
    while left >= 0 and tokens[left].flags & ADVERB:
        left -= 1
    if any(tokens[n].flags & DENIAL for n in range(max(0, at - 3), at)):
        return None
    if token.flags & RUNNING:
        return _running(tokens, at, left, found, kind, speech)
    if token.flags & INFINITIVE and not token.flags & FINITE or left >= 0 and tokens[left].low == speech.infinitive_mark:
        return _infinitive(tokens, at, left, found, kind, speech)
    if left >= 0 and (tokens[left].flags & BE):
        return _passive(tokens, at, left, found, kind, speech)
    if left >= 0 and (_noun(tokens, at, left) or token.low in speech.also_nouns and not _names(tokens[left])):
        return None
    return _finite(tokens, at, at, found, kind)


def _noun(tokens: list[Token], at: int, left: int) -> bool:
    """Is the word a noun or an adjective here ("the claims of", "his demands", "the proposed law")?"""
    before = tokens[left]
    if left > 0 and at + 1 < len(tokens) and tokens[at + 1].flags & PREPOSITION and tokens[left - 1].flags & (PREPOSITION | DETERMINER):
        return before.shape == "C"
    return bool(before.flags & (DETERMINER | PREPOSITION | OWNER)) and not before.flags & (PRONOUN | COUNT)


def _names(token: Token) -> bool:
    """Can the token end the subject of a verb that might as well be a noun ("Jane Doe claims", not "late claims")?"""
    return token.shape in "C),Q" and not token.flags & COUNT or bool(token.flags & (PRONOUN | ROLE | RELATIVE | CONJUNCTION | AUXILIARY))


def _finite(tokens: list[Token], at: int, last: int, found: list[Frame], kind: str) -> Frame | None:
    left = at - 1
    while left >= 0 and tokens[left].flags & (ADVERB | AUXILIARY) and not tokens[left].flags & PRONOUN:
        left -= 1
    if _inverts(tokens, left, kind):
        subject = phrases.after(tokens, last + 1)
        if subject:
            return Frame(at, subject.last, (at, last), subject, kind, True)
    who = left
    while who > 0 and left - who < 4 and (tokens[who].flags & (TIME | PREPOSITION) or tokens[who].shape == "9"):
        who -= 1
    if who > 0 and tokens[who].flags & RELATIVE:
        subject = phrases.before(tokens, who if tokens[who - 1].shape != "," else who - 1)
        return Frame(who, last, (at, last), subject, "relative", False) if subject else None
    subject = phrases.before(tokens, at)
    if subject:
        return Frame(subject.first, last, (at, last), subject, kind, True)
    if left >= 0 and (tokens[left].flags & CONJUNCTION or tokens[left].shape == ","):
        return Frame(at, last, (at, last), _joined(tokens, left, found), kind, False)
    return None


def _inverts(tokens: list[Token], left: int, kind: str) -> bool:
    """May the subject follow the verb: "…," said Jane Doe?"""
    if left < 0:
        return kind == "verb"
    return tokens[left].shape in "Q:—–" or tokens[left].shape == "," and tokens[left - 1].shape == "Q"


def _joined(tokens: list[Token], left: int, found: list[Frame]) -> Phrase | None:
    """The subject that a verb after "and" shares: that of the verb before ("laughed and said"), or of the last frame."""
    if left > 1 and tokens[left - 1].flags & PAST and tokens[left].flags & CONJUNCTION and not tokens[left - 2].flags & AUXILIARY:
        subject = phrases.before(tokens, left - 1)
        if subject:
            return subject
    return _main(tokens, left, found)


def _main(tokens: list[Token], at: int, found: list[Frame], first: bool = False) -> Phrase | None:
    """The subject of the clause that the words before ``tokens[at]`` belong to: the last frame's, or the ``first``'s."""
    for frame in found if first else reversed(found):
        if frame.kind in ("verb", "open") and frame.subject is not None:
            return whom(tokens, frame.subject, found)
    start = 0
    while start < at and (tokens[start].flags & (CONJUNCTION | ADVERB) or tokens[start].shape == "," or _aside_word(tokens, start)):
        start += 1
    while start + 1 < at and (tokens[start].flags | tokens[start + 1].flags) & TIME and tokens[start].shape in "Cw":
        start += 1
    if start < at and tokens[start].flags & (PREPOSITION | SUBORDINATOR | RUNNING):
        start = next((n + 1 for n in range(start, at) if tokens[n].shape == ","), at)
    subject = phrases.after(tokens, start) if start < at else None
    if subject is None or subject.last >= at:
        return None
    span = tokens[subject.first : subject.last + 1]
    return subject if any(t.flags & (PRONOUN | ROLE) or t.shape == "C" for t in span) else None


def whom(tokens: list[Token], phrase: Phrase, found: list[Frame]) -> Phrase:
    """The phrase that a pronoun in the same sentence means: who speaks in the frame before, if nobody is named between."""
    if phrase.first != phrase.last or not tokens[phrase.first].flags & PRONOUN:
        return phrase
    for frame in reversed(found):
        if frame.last < phrase.first and frame.subject is not None and frame.kind == "verb":
            between = tokens[frame.last + 1 : phrase.first]
            return phrase if any(t.shape == "C" and not t.flags & OWNER for t in between) else frame.subject
    return phrase


def _beside(tokens: list[Token], at: int, kind: str) -> Frame | None:
    """A participle right after its subject: "with an official telling reporters", "footage of Jane Doe saying"."""
    subject = phrases.before(tokens, at)
    if subject is None:
        return None
    if subject.last != subject.head and tokens[subject.last].shape == "C" and not tokens[subject.head].flags & ROLE:
        subject = phrases.nearest(tokens, subject.last)
    head = tokens[subject.head]
    known = subject.first == 0 or tokens[subject.first - 1].flags & BESIDE or head.flags & ROLE or head.shape == "C"
    return Frame(at, at, (at, at), subject if known else None, kind, False)


def _aside_word(tokens: list[Token], at: int) -> bool:
    """"Previously, …": one word with a comma opens the sentence."""
    return at + 1 < len(tokens) and tokens[at + 1].shape == "," and bool(tokens[at].flags & ADVERBIAL)


def _running(tokens: list[Token], at: int, left: int, found: list[Frame], kind: str, speech: Speech) -> Frame | None:
    if left < 0 or left == 0 and tokens[0].flags & (PREPOSITION | SUBORDINATOR):
        return Frame(at, at, (at, at), _following(tokens, at), kind, False)
    before = tokens[left]
    if before.flags & BE or before.flags & OWNER and before.flags & PRONOUN:
        subject = phrases.before(tokens, at)
        return Frame(subject.first, at, (at, at), subject, kind, True) if subject else None
    if before.flags & (DETERMINER | OWNER):
        return None
    if before.shape == "w" and not before.flags & NOT_BESIDE or before.shape == "C" and not before.flags & (PREPOSITION | TIME):
        return _beside(tokens, at, kind)
    if before.flags & ABOUT:
        return Frame(at, at, (at, at), None, kind, False)
    return Frame(at, at, (at, at), _main(tokens, left, found, before.shape == ","), kind, False)


def _following(tokens: list[Token], at: int) -> Phrase | None:
    """The subject of the main clause after an opening one: "After calling it …, Jane Doe left"."""
    for n in range(at + 1, len(tokens) - 1):
        if tokens[n].shape == "," or tokens[n].shape == "Q" and (tokens[n + 1].flags & PRONOUN or tokens[n + 1].shape == "C"):
            return phrases.after(tokens, n + 1)
    return None


def _infinitive(tokens: list[Token], at: int, left: int, found: list[Frame], kind: str, speech: Speech) -> Frame | None:
    if left < 0:
        return None
    before = tokens[left]
    if before.low == speech.infinitive_mark:
        commanded = any(t.low in speech.commands for t in tokens[max(0, left - 8) : left - 1])
        return Frame(at, at, (at, at), None if commanded else _main(tokens, left, found), kind, False)
    plural = before.flags & (PRONOUN | PLURAL)
    if before.flags & AUXILIARY and not before.flags & BE or plural:
        return _finite(tokens, at, at, found, kind)
    return None


def _passive(tokens: list[Token], at: int, left: int, found: list[Frame], kind: str, speech: Speech) -> Frame | None:
    """"was called … by X": X says it; "was quoted as saying": the subject does; else nobody who is named."""
    if tokens[at].flags & (FUNCTION | OPENER):
        return None
    if tokens[at].low in speech.quoting:
        subject = phrases.before(tokens, at)
        return Frame(subject.first, at, (at, at), subject, kind, False) if subject else None
    for n in range(at + 1, min(len(tokens), at + 12)):
        if tokens[n].low == speech.agent:
            subject = phrases.after(tokens, n + 1)
            return Frame(at, at, (at, at), subject, kind, False)
        if tokens[n].shape in ",;":
            break
    return Frame(at, at, (at, at), None, kind, False)


def announcing(tokens: list[Token], at: int) -> Frame | None:
    """A clause that ends with a colon right before ``tokens[at]``: "She was blunt: …"."""
    if at < 3 or tokens[at - 1].shape != ":":
        return None
    subject = _main(tokens, at - 1, [])
    if subject is None or subject.last >= at - 2 or tokens[subject.last + 1].flags & PREPOSITION:
        return None
    if any(t.flags & PRONOUN or t.shape == "Q" for t in tokens[subject.last + 1 : at - 1]):
        return None
    return Frame(subject.first, at - 2, (subject.last + 1, at - 2), subject, "verb", True)


def _claim(tokens: list[Token], at: int, found: list[Frame]) -> Frame | None:
    """"Jane Doe's claim that …": whose claim it is."""
    whose = at - 1
    if whose > 0 and tokens[whose].shape == "w" and not tokens[whose].flags:
        whose -= 1
    if whose < 0 or at + 1 >= len(tokens) or not tokens[at + 1].flags & OPENER or found and found[-1].last >= whose - 2:
        return None
    if tokens[whose].flags & POSSESSIVE:
        subject = Phrase(whose, whose, whose)
    elif tokens[whose].flags & OWNER:
        subject = phrases.ending(tokens, whose)
    else:
        return None
    return Frame(subject.first, at, (at, at), subject, "verb", False) if subject else None
