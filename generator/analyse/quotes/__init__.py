"""Quotations and who said them.

Marks are paired inside each paragraph, each sentence is read with its quotations as opaque words, and each
quotation goes to the clause of saying it stands in, or before, or after; a quotation that is a sentence by itself
continues what was said before it in the paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from generator.analyse.names import Names
from generator.analyse.quotes import attribution, frames, marks, tokens
from generator.analyse.quotes.frames import Frame
from generator.analyse.quotes.marks import Quoted
from generator.analyse.quotes.parties import Parties
from generator.analyse.quotes.tokens import (
    DETERMINER, LABEL, MAKER, OPENER, OWNER, POSSESSIVE, PREPOSITION, PRONOUN, ROLE_MARK, WORK, Token,
)
from generator.lang.tables import Language, Speech
from generator.model import Article, Party, Quote, Sentence, Span
from generator.text import capitalised, cut

LONGEST_SENTENCE = 400      # tokens; what is longer is no sentence that says who speaks
LONGEST_TITLE = 7    # words
SHORT_TITLE = 4      # and of one that shows only by standing elsewhere where nobody says it
NAMING = PREPOSITION | DETERMINER | POSSESSIVE | OWNER | WORK
EDGES = " \n,.;:"
LONG_ENOUGH = 4      # words of a quotation that its sentence may frame without saying whose it is
READ = frozenset({"title", "heading", "body", "caption"})


def find(article: Article, sentences: tuple[Sentence, ...], names: Names, language: Language) -> tuple[Quote, ...]:
    """The quotations of an article in reading order, outermost marks only."""
    words = tokens.lexicon(language.speech, language.grammar)
    parties = Parties(article.text, names, language.speech)
    breaks = [s.span.start for s in sentences]
    found: list[Quote] = []
    carried: Quote | None = None        # the last quotation, where its marks are still open
    lead: Quote | None = None           # who the paragraph before lets speak, where it ends with a colon
    for block in article.blocks:
        if block.kind not in READ:
            continue
        start, end = block.span.start, block.span.end
        quoted = marks.find(article.text, start, end)
        colon = article.text[end - 1] == ":"
        if not quoted and not colon:
            carried = lead = None
            continue
        parties.quoted(quoted)
        inside = breaks[bisect_left(breaks, start) : bisect_left(breaks, end)]
        split = tokens.sentences(article.text, start, end, quoted, inside, words)
        quotes, last = _Paragraph(article.text, quoted, split, parties, language.speech).read(carried or lead)
        if carried is not None and quotes and quoted[0].left == start:
            _told_later(found, quotes[0])
        found.extend(quotes)
        carried = quotes[-1] if quotes and not quoted[-1].closed else None
        lead = last if colon else None
        if article.text[end - 1].isalnum():
            parties.forget()
    return _without_titles(article.text, found)


def _without_titles(text: str, found: list[Quote]) -> tuple[Quote, ...]:
    """Nobody says a title that stands elsewhere in the article where nobody does: "… had used him for “Kill Time”, she said"."""
    titles = [cut(text, q.span).strip(EDGES) if capitalised(text, q.span, SHORT_TITLE) else "" for q in found]
    unsaid = {title for title, q in zip(titles, found) if q.speaker is None}
    return tuple(Quote(q.span, True) if title and title in unsaid else q for title, q in zip(titles, found))


def _told_later(found: list[Quote], quote: Quote) -> None:
    """Give the paragraphs of one long quotation the speaker that only its last names."""
    at = len(found) - 1
    while quote.speaker is not None and at >= 0 and found[at].speaker is None and found[at].cue is None:
        found[at] = replace(found[at], speaker=quote.speaker, cue=quote.cue, via=quote.via)
        at -= 1


class _Paragraph:
    """One paragraph on its way from marks to quotations."""

    def __init__(self, text: str, quoted: list[Quoted], split: list[list[Token]], parties: Parties, speech: Speech):
        self._text, self._quoted, self._split, self._parties, self._speech = text, quoted, split, parties, speech

    def read(self, carried: Quote | None) -> tuple[list[Quote], Quote | None]:
        found: list[Quote] = []
        last = carried
        for sentence in self._split:
            clauses = frames.find(sentence, self._speech) if len(sentence) <= LONGEST_SENTENCE else []
            said: Quote | None = None
            for at, token in enumerate(sentence):
                if token.shape != "Q":
                    continue
                quote = self._quote(sentence, at, clauses)
                if quote.speaker is quote.cue is None and last is not None and self._continues(sentence, clauses, quote, last):
                    quote = replace(last, span=quote.span)
                found.append(quote)
                said = quote if quote.speaker is not None or not self._titled(sentence, at) else said
            if said is not None:
                last = said
            else:
                last = self._announced(sentence, clauses)
        return found, last

    def _continues(self, sentence: list[Token], clauses: list[Frame], quote: Quote, last: Quote) -> bool:
        """Does the quotation go on with what was said before it? A sentence that lets nobody speak may frame it."""
        if _alone(sentence):
            return True
        if any(t.shape == "Q" and self._titled(sentence, n) for n, t in enumerate(sentence)):
            return False
        return last.span.end > 0 and not clauses and len(self._text[quote.span.start : quote.span.end].split()) >= LONG_ENOUGH

    def _announced(self, sentence: list[Token], clauses: list[Frame]) -> Quote | None:
        """Who a sentence without quotations lets speak, for one that follows it."""
        for frame in clauses:
            if frame.own and frame.subject is not None and (frame.kind == "verb" or _opened(sentence, frame)):
                party = self._parties.name(sentence, frame.subject)
                return Quote(Span(0, 0), True, party, self._cue(sentence, frame))
        return None

    def _quote(self, sentence: list[Token], at: int, clauses: list[Frame]) -> Quote:
        quoted = self._quoted[sentence[at].quote]
        span = Span(quoted.start, quoted.end)
        if self._titled(sentence, at):
            return Quote(span, True)
        said = attribution.attribute(sentence, at, clauses, self._leads(sentence, at, quoted))
        if said.frame is None:
            cue = self._cue(sentence, said.via) if said.via else None
            return Quote(span, True, None, cue)
        speaker = self._party(sentence, said.frame)
        via = self._party(sentence, said.via) if said.via and _named(sentence, said.via) else None
        if via and speaker and (via.name == speaker.name or via.entity and via.entity == speaker.entity):
            via = None
        return Quote(span, True, speaker, self._cue(sentence, said.frame), via)

    def _party(self, sentence: list[Token], frame: Frame) -> Party | None:
        return self._parties.name(sentence, frame.subject) if frame.subject else None

    def _cue(self, sentence: list[Token], frame: Frame) -> Span:
        return Span(sentence[frame.cue[0]].start, sentence[frame.cue[1]].end)

    def _titled(self, sentence: list[Token], at: int) -> bool:
        """Is it the title of a work or a name, by its capitals and by the word before it ("on CBS's “Face the Nation”")?"""
        quoted = self._quoted[sentence[at].quote]
        title = capitalised(self._text, Span(quoted.start, quoted.end), LONGEST_TITLE)
        if title and at + 1 < len(sentence) and sentence[at + 1].flags & MAKER and self._text[quoted.end - 1].isalnum():
            return True
        if at == 0:
            return False
        before = sentence[at - 2] if at > 1 and sentence[at - 1].shape == "," else sentence[at - 1]
        if before.flags & LABEL:
            return True
        return title and not before.flags & ROLE_MARK and bool(before.flags & NAMING)

    def _leads(self, sentence: list[Token], at: int, quoted: Quoted) -> bool:
        """Does the quotation end as one does before "he said"?"""
        after = sentence[at + 1] if at + 1 < len(sentence) else None
        ending = self._text[quoted.start : quoted.end].rstrip("'\"’” ")[-1:]
        return after is not None and (ending in ",?!…—–-." or after.shape in ",—–-")


def _alone(sentence: list[Token]) -> bool:
    """Does the sentence hold nothing but quotations?"""
    return all(t.shape == "Q" or not t.low[0].isalnum() for t in sentence)


def _opened(sentence: list[Token], frame: Frame) -> bool:
    return frame.kind == "open" and frame.last + 1 < len(sentence) and bool(sentence[frame.last + 1].flags & OPENER)


def _named(sentence: list[Token], frame: Frame) -> bool:
    """Is whoever speaks called by more than a pronoun?"""
    return frame.subject is not None and not sentence[frame.subject.last].flags & PRONOUN
