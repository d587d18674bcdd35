"""A sentence as words with its people marked: who stands where, under which word, and who owns what follows."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.lang.tables import Language
from generator.model import Form, Mention, Span
from generator.text import scanned

JOINED = re.compile(r"\.?\s+")          # what stands between two words of one phrase; a full stop in it shortens a word
PHRASE = 6               # words of a noun phrase before the name that it ends in


@dataclass(frozen=True, slots=True)
class Person:
    """A mention by its words: numbers of the first and the last, and of the word that governs the phrase it ends.

    ``under`` is -1 where the phrase opens the sentence or follows a comma; ``owns`` where what follows belongs to
    the person ("X's adviser").
    """

    first: int
    last: int
    under: int
    owns: bool
    entity: str
    form: Form


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a sentence in lower case with their places, and the people among them in order."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    low: list[str]
    people: tuple[Person, ...]
    language: Language

    def joined(self, start: int, end: int) -> bool:
        """Does nothing but white space stand between the words from ``start`` to ``end``, both included?"""
        return all(JOINED.fullmatch(self.text, self.ends[n], self.starts[n + 1]) for n in range(start, end))

    def named(self, start: int, end: int) -> list[Person]:
        """Those whose names stand among the words ``[start, end)``."""
        return [p for p in self.people if start <= p.first and p.last < end]

    def number(self, place: int) -> int:
        """The number of the first word at or behind a place of the text."""
        return bisect_right(self.ends, place)


def line(text: str, sentence: Span, mentions: Sequence[Mention], titles: dict[int, int], language: Language) -> Line:
    """``mentions`` are the people's, ``titles`` maps where a title ends to where it starts."""
    known = scanned(text)
    here = known.within(sentence)
    bare = Line(text, known.starts[here], known.ends[here], known.low[here], (), language)
    people = tuple(p for m in mentions if (p := _person(bare, m, titles)))
    return replace(bare, people=people) if people else bare


def verbal(word: str, language: Language) -> bool:
    """A word that is hardly anything but a finite verb."""
    grammar = language.grammar
    return word in grammar.auxiliaries or word in grammar.finite or word.endswith(grammar.contractions + grammar.past_endings)


def _person(bare: Line, mention: Mention, titles: dict[int, int]) -> Person | None:
    first, last = bare.number(mention.span.start), bare.number(mention.span.end - 1)
    if last >= len(bare.ends):
        return None
    opens = max((titles[end] for end in (mention.span.start - 1, mention.span.start - 2) if end in titles), default=mention.span.start)
    under = _ruler(bare, bare.number(opens))
    return Person(first, last, under, _owns(bare, mention, last), mention.entity, mention.form)


def _owns(bare: Line, mention: Mention, last: int) -> bool:
    """ "X's", "James' ", "his"; of a form that is an object too ("her") where a noun follows at once."""
    speech, printed = bare.language.speech, bare.text[mention.span.start : mention.span.end].lower()
    if mention.form == "pronoun":
        follows = bare.low[last + 1] if last + 1 < len(bare.low) and bare.joined(last, last + 1) else ""
        plain = follows in bare.language.grammar.function_words or follows in speech.adverbs or follows in speech.times
        return printed in speech.possessives and bool(follows) and not plain
    return bare.text.startswith(speech.owner_endings + ("'", "’"), mention.span.end)


def _ruler(bare: Line, first: int) -> int:
    """The word that the phrase before ``first`` depends on: over its nouns, adjectives and one article."""
    grammar, speech = bare.language.grammar, bare.language.speech
    n = first
    while n and first - n < PHRASE and bare.joined(n - 1, n):
        word = bare.low[n - 1]
        if word in speech.determiners:
            return n - 2 if n > 1 and bare.joined(n - 2, n - 1) else -1
        if word in grammar.function_words or verbal(word, bare.language) or word in speech.finite or word in bare.language.events.direct:
            return n - 1
        n -= 1
    return -1 if not n or not bare.joined(n - 1, n) else n - 1

