"""From a noun phrase to who it is: a mention's entity, an earlier phrase with the same head, or the words as printed."""

from __future__ import annotations

from bisect import bisect_left

from generator.analyse.quotes.phrases import Phrase
from generator.analyse.quotes.tokens import ADVERB, CONJUNCTION, DETERMINER, PRONOUN, ROLE, Token
from generator.lang.tables import Speech
from generator.model import Mention, Party, Span


class Parties:
    """Names the parties of one article, in reading order: "the official" is whoever was "a senior official" before."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], speech: Speech):
        self._text = text
        self._mentions = mentions
        self._starts = [m.span.start for m in mentions]
        self._speech = speech
        self._phrases: dict[str, list[str]] = {}
        self._named: list[Party] = []

    def name(self, tokens: list[Token], phrase: Phrase) -> Party:
        """The party of a phrase; remembered for the phrases that follow."""
        first = tokens[phrase.first]
        if first.flags & PRONOUN and phrase.first == phrase.last:
            return self._pronoun(first)
        party = self._mention(tokens, phrase) or self._printed(tokens, phrase)
        self._named.append(party)
        return party

    def _overlapping(self, start: int, end: int) -> list[Mention]:
        at = bisect_left(self._starts, start)
        at -= at > 0 and self._mentions[at - 1].span.end > start
        found = []
        while at < len(self._mentions) and self._mentions[at].span.start < end:
            found.append(self._mentions[at])
            at += 1
        return found

    def _mention(self, tokens: list[Token], phrase: Phrase) -> Party | None:
        """The mention that is the phrase's head: it ends where the phrase proper ends."""
        start, end = tokens[phrase.first].start, tokens[phrase.head].end
        if any(t.flags & CONJUNCTION for t in tokens[phrase.first : phrase.head + 1]):
            return None
        for mention in reversed(self._overlapping(start, end)):
            if mention.form != "pronoun" and (mention.span.end >= end or self._text[mention.span.end : end] in (".", "’s", "'s")):
                return Party(mention.span, mention.name, mention.entity)
        return None

    def _printed(self, tokens: list[Token], phrase: Phrase) -> Party:
        span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
        words = self._text[span.start : span.end]
        head = tokens[phrase.head]
        if head.shape == "C" and not head.flags & ROLE:
            return Party(span, words)
        known = self._phrases.setdefault(head.low, [])
        if tokens[phrase.first].low == "the" and phrase.head == phrase.first + 1 and len(known) == 1:
            return Party(span, known[0])
        if words not in known:
            known.append(words)
        return Party(span, words)

    def _pronoun(self, token: Token) -> Party:
        span = Span(token.start, token.start + len(token.low.split("'")[0].split("’")[0]))
        for mention in self._overlapping(token.start, token.end):
            return Party(span, mention.name, mention.entity)
        return Party(span, self._text[span.start : span.end])
