"""Clauses: the stretches of a sentence that make one statement each.

Cut only where a reader would pause: at semicolons, colons and dashes, before words that open a clause of its
own, and before "and" where a second statement follows. "that", "whether" and "if" do not cut: what they open
is the content of the words before them ("it is not known whether the others agreed").
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.lang.tables import Grammar, Language
from generator.model import Article, Clause, Sentence, Span

LEAST = 2                # words in a clause; anything shorter joins the clause before it
KINDS = ("title", "heading", "caption", "body")


def find(article: Article, sentences: tuple[Sentence, ...], language: Language) -> tuple[Clause, ...]:
    """The clauses of every sentence that tells something, in reading order."""
    told = ((n, s.span) for n, s in enumerate(sentences) if s.kind in KINDS)
    return tuple(c for n, span in told for c in split(article.text, span, language.grammar, n))


def split(text: str, sentence: Span, grammar: Grammar, number: int = 0) -> tuple[Clause, ...]:
    """The clauses of one sentence (its number) in reading order; together they hold all of its words."""
    cut, relative, opening = _patterns(grammar)
    bounds = [sentence.start]
    lead = opening.match(text, sentence.start, sentence.end)
    if lead:
        bounds.append(lead.end())
    for m in cut.finditer(text, bounds[-1], sentence.end):
        long_enough = _words(text, bounds[-1], m.start()) >= LEAST and _words(text, m.end(), sentence.end) >= LEAST
        if long_enough and (m["joined"] is None or _stated(text[bounds[-1] : m.start()], grammar)):
            bounds.append(m.start())
    bounds.append(sentence.end)
    found = []
    for n, (start, end) in enumerate(zip(bounds, bounds[1:])):
        span = _trimmed(text, start, end)
        role = "adverbial" if lead and n == 0 else "relative" if n and relative.match(text, start, end) else "main"
        if span.end > span.start:
            found.append(Clause(span, number, role))
    return tuple(found)


@lru_cache(maxsize=None)
def _patterns(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    """Where to cut; a relative clause; an opening phrase of time or place."""
    either = lambda table: "|".join(sorted(map(re.escape, table), key=lambda w: (-len(w), w)))
    opener = either(grammar.clause_openers)
    conjunction = either(grammar.conjunctions)
    relative = either(grammar.relatives)
    finite = either(grammar.auxiliaries)
    content = either(grammar.content_openers)
    gerund = "|".join(grammar.gerund_endings)
    prepositions = either(grammar.gerund_prepositions)
    verbal = "|".join(grammar.past_endings + grammar.gerund_endings)
    # Every cut begins with one of four signs, and behind a blank with one of few letters: asked first, they spare most words the alternatives.
    letters = "".join(sorted({re.escape(word[0]) for word in (*grammar.clause_openers, *grammar.conjunctions)}))
    cut = re.compile(
        rf"[;:,\s](?:(?<=\s)(?=[–—\-{letters}])(?:[–—-]+\s|(?=(?:{opener})\b)"
        rf"|(?P<joined>(?:{conjunction})\s(?=\w+(?:{verbal})\s|(?:(?!{content}\b)[^\s,;:]+\s){{1,7}}(?:{finite})\s)))"
        rf"|(?<=[;:])\s|(?<=,)\s+(?=(?:{opener}|{relative}|{conjunction})\b|(?!(?:{prepositions})\b)\w+(?:{gerund})\s))"
    )
    lead = re.compile(rf"(?:{either(grammar.adverbial_openers)})\b[^,;:–—\n]{{3,120}},\s", re.IGNORECASE)
    return cut, re.compile(rf"\W*(?:\w+\s)?(?:{relative})\b"), lead


def _stated(words: str, grammar: Grammar) -> bool:
    """Do these words make a statement already? In "it said that the US and China …" the content has only begun."""
    tail = words.lower().split()
    opened = max((n for n, w in enumerate(tail) if w in grammar.content_openers), default=-1)
    tail = tail[opened + 1 :]
    return any(w in grammar.auxiliaries or w.endswith(grammar.past_endings) for w in tail) and not tail[-1].endswith(grammar.gerund_endings)


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without the white space, commas and dashes around the clause."""
    while start < end and text[start] in " \t\n\xa0,;:–—-":
        start += 1
    while end > start and text[end - 1] in " \t\n\xa0,;:–—-":
        end -= 1
    return Span(start, end)
