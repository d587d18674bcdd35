"""From a noun phrase to who it is: a mention's entity, an earlier phrase with the same head, or the words as printed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from generator.analyse.names import Names
from generator.analyse.quotes.marks import Quoted
from generator.analyse.quotes.phrases import Phrase
from generator.analyse.quotes.tokens import CONJUNCTION, POSSESSIVE, PRONOUN, ROLE, Token
from generator.lang.tables import Speech
from generator.model import Mention, Party, Span

NEAR = 1000          # characters in which "he" may still mean who spoke last
LAST = 4             # speakers that are remembered for the pronouns that follow
CLIPPED = (".", "’", "'")     # what may follow a name inside its word, beside the owner's ending
CONTRACTED = re.compile(r"['’]")


class Parties:
    """Names the parties of one article, in reading order: "the official" is whoever was "a senior official" before."""

    def __init__(self, text: str, names: Names, speech: Speech):
        self._text, self._speech = text, speech
        self._mentions = names.mentions
        self._starts = [m.span.start for m in names.mentions]
        self._kinds = {e.id: e.kind for e in names.entities}
        self._clitics = (*CLIPPED, *speech.owner_endings)
        self._surnames = _surnames(names)
        self._called = _called(text, names, speech)
        self._phrases: dict[str, list[str]] = {}
        self._inside: list[tuple[int, int]] = []
        self._spoke: list[Party] = []         # the last ones, latest last

    def name(self, tokens: list[Token], phrase: Phrase) -> Party:
        """The party of a phrase; remembered for the phrases that follow."""
        first = tokens[phrase.first]
        if first.flags & (PRONOUN | POSSESSIVE) and phrase.first == phrase.last:
            party = self._pronoun(first)
        else:
            party = self._mention(tokens, phrase) or self._printed(tokens, phrase)
        self._spoke = [*self._spoke[1 - LAST :], party]
        return party

    def quoted(self, spans: list[Quoted]) -> None:
        """Note where the quotations of a paragraph stand: whom they name takes no part in what is told around them."""
        self._inside.extend((q.left, q.right) for q in spans)

    def forget(self) -> None:
        """Nobody spoke last: a headline between paragraphs is about somebody else."""
        self._spoke = []

    def _overlapping(self, start: int, end: int) -> list[Mention]:
        at = bisect_left(self._starts, start)
        at -= at > 0 and self._mentions[at - 1].span.end > start
        found = []
        while at < len(self._mentions) and self._mentions[at].span.start < end:
            found.append(self._mentions[at])
            at += 1
        return found

    def _mention(self, tokens: list[Token], phrase: Phrase) -> Party | None:
        """The mention that is the phrase's head: it ends where the phrase proper ends.

        A people ("the Chinese") keeps its name: it isn't the place.
        """
        start, end = tokens[phrase.first].start, tokens[phrase.head].end
        if any(t.flags & CONJUNCTION for t in tokens[phrase.first : phrase.head + 1]):
            return None
        for mention in reversed(self._overlapping(start, end)):
            if mention.form == "pronoun" or mention.span.end < end and self._text[mention.span.end : end] not in self._clitics:
                continue
            if mention.form == "title" and self._kinds.get(mention.entity) == "place":
                return Party(Span(start, end), self._text[start:end], mention.entity)
            return Party(mention.span, mention.name, mention.entity)
        return self._leading(tokens, phrase, start, end)

    def _leading(self, tokens: list[Token], phrase: Phrase, start: int, end: int) -> Party | None:
        """A person's name that opens the phrase, where what follows was read too far: "Jane Doe met the press"."""
        if any(t.flags & ROLE for t in tokens[phrase.first : phrase.head + 1]):
            return None
        for mention in self._overlapping(start, end)[:1]:
            if mention.span.start == start and self._kinds.get(mention.entity) == "person" and self._text[mention.span.end : end].startswith(" "):
                return Party(mention.span, mention.name, mention.entity)
        return None

    def _printed(self, tokens: list[Token], phrase: Phrase) -> Party:
        span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
        words = self._bare(self._text[span.start : span.end])
        span = Span(span.start, span.start + len(words))
        head = tokens[phrase.head]
        if head.shape == "C" and not head.flags & ROLE:
            known = self._surnames.get(self._bare(head.low), [])
            return Party(span, *known[0]) if len(known) == 1 else Party(span, words)
        known = self._phrases.setdefault(head.low, [])
        if tokens[phrase.first].low in self._speech.definite and phrase.head == phrase.first + 1 and len(known) == 1:
            return Party(span, known[0])
        if words not in known:
            known.append(words)
        return Party(span, words)

    def _bare(self, words: str) -> str:
        """The words without the ending of an owner."""
        ending = next((e for e in self._speech.owner_endings if words.endswith(e)), "")
        return words.removesuffix(ending)

    def _pronoun(self, token: Token) -> Party:
        bare = CONTRACTED.split(token.low)[0]
        span = Span(token.start, token.start + len(bare))
        for mention in self._overlapping(span.start, span.end):
            if not self._otherwise(mention.entity, bare):
                return Party(span, mention.name, mention.entity)
        if bare in self._speech.personal:
            party = self._last_person(span, bare)
            if party is not None:
                return Party(span, party.name, party.entity)
        return Party(span, self._text[span.start : span.end])

    def _otherwise(self, entity: str | None, pronoun: str) -> bool:
        """Is the person known to be called by the other pronoun?"""
        return pronoun in self._speech.personal and self._speech.gendered[pronoun] != self._called.get(entity, self._speech.gendered[pronoun])

    def _last_person(self, span: Span, pronoun: str) -> Party | None:
        """Who spoke last, a short while before, if nobody else whom the pronoun fits was named since, but in quotations.

        Whoever is called by the other pronoun is passed over, as speaker and as named.
        """
        near = [p for p in self._spoke if not self._otherwise(p.entity, pronoun)]
        party = near[-1] if near else None
        if party is None or self._kinds.get(party.entity) != "person" or span.start - party.span.end > NEAR:
            return None
        others = {
            m.entity for m in self._overlapping(party.span.end, span.start)
            if self._kinds.get(m.entity) == "person" and not self._is_inside(m.span.start) and not self._otherwise(m.entity, pronoun)
        }
        return None if others - {party.entity} else party

    def _is_inside(self, at: int) -> bool:
        last = bisect_right(self._inside, (at, at)) - 1
        return last >= 0 and at < self._inside[last][1]


def _called(text: str, names: Names, speech: Speech) -> dict[str, str]:
    """Person -> "he" or "she": by given name and titles, else by the pronouns that were read for it, where all agree.

    A person whose name and titles disagree is two, mixed up: "" stands for neither.
    """
    found: dict[str, set[str]] = {}
    for m in names.mentions:
        if m.form == "pronoun" and (called := speech.gendered.get(text[m.span.start : m.span.end].lower())):
            found.setdefault(m.entity, set()).add(called)
    for entity in names.entities:
        if entity.kind == "person":
            words = [w for t in entity.titles for w in text[t.start : t.end].lower().replace(".", "").split()]
            first, *rest = entity.name.lower().split()
            told = {speech.gendered[w] for w in (*words, *([first] if rest else [])) if w in speech.gendered}
            found[entity.id] = told or found.get(entity.id, told)
            if len(told) > 1:
                found[entity.id] = {""}
    return {entity: min(called) for entity, called in found.items() if len(called) == 1}


def _surnames(names: Names) -> dict[str, list[tuple[str, str]]]:
    """The people of the article by the last word of their names: (name, id)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entity in names.entities:
        if entity.kind == "person":
            found.setdefault(entity.name.lower().split()[-1], []).append((entity.name, entity.id))
    return found
