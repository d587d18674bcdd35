"""Is a sentence fit to stand alone? What keeps it from that is named; in doubt it is not fit.

A sentence that leans on the one before it ("He also …"), a fragment, a garbled one ("final day High stakes
visit"), or one with an open quotation is never put where a reader sees it without its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from generator.lang.tables import Grammar
from generator.model import Mention, Sentence, Span
from generator.text import KEPT, WORD, begun_in, scanned, words

Flaw = Literal["leans", "fragment", "garbled", "open quotation", "question", "long"]
Named = tuple[tuple[int, int], ...]     # where names stand

LONGEST = 60             # words
SHORTEST = 5
SHOUTED = 5              # words in capitals that no sentence has as its abbreviations
COMMON = 4               # letters; shorter words with a capital are too often names ("May")
ENDS = re.compile(r"[.!][\"”’')\]]*$")
OPENS = re.compile(r"[\"“‘'(\[]*[A-Z0-9À-Þ$€£]")
# Single marks are apostrophes too; only one that closes behind a stop or a comma is sure to be none.
SINGLE_CLOSES = re.compile(r"[,.!?](?:'|’)(?:\s|$)")
SINGLE_OPENS = re.compile(r"(?:^|[\s(\[“\"])['‘](?=\w)")
MARKS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))


def flaw(text: str, sentence: Sentence, mentions: Sequence[Mention], vocabulary: frozenset[str], grammar: Grammar, capitals: bool = True) -> Flaw | None:
    """The first thing that keeps the sentence from standing alone.

    ``mentions`` are the article's in order, ``vocabulary`` the words that it prints in lower case; without ``capitals``
    (a text in lower case) nothing is concluded from them. Judged once: a summary, a claim, a story's first lines and its
    pages ask the same.
    """
    named = tuple([(m.span.start, m.span.end) for m in begun_in(mentions, sentence.span)])
    return _flaw(text, sentence.span, named, vocabulary, grammar, capitals)


@lru_cache(maxsize=1 << 16)
def _flaw(text: str, span: Span, named: Named, vocabulary: frozenset[str], grammar: Grammar, capitals: bool) -> Flaw | None:
    printed = text[span.start : span.end]
    found = words(text, span)
    told = [m.group() for m in found]
    lower = [w.lower() for w in told]
    contained = lower[1:2] and lower[0].endswith(grammar.gerund_endings) and lower[1] in grammar.content_openers and "," not in printed
    if printed.endswith("?"):
        return "question"
    if len(found) < SHORTEST or not ENDS.search(printed) or capitals and not OPENS.match(printed) or contained or not finite(lower, grammar):
        return "fragment"
    if len(found) > LONGEST:
        return "long"
    initials = len(lower[0]) > 1 and told[0].isupper()         # "US" is no "us"
    if not initials and (lower[0] in grammar.dependent_openers or lower[0] in grammar.pronouns):
        return "leans"
    if unbalanced(printed):
        return "open quotation"
    if capitals and _garbled(text, found, told, named, vocabulary, grammar):
        return "garbled"
    return None


def cased(text: str, sentences: Sequence[Sentence]) -> bool:
    """Whether most paragraphs' sentences open with a capital or a number: not in a text that is all in lower case."""
    body = [s.span for s in sentences if s.kind == "body"]
    return 2 * sum(OPENS.match(text, span.start) is not None for span in body) >= len(body)


def unbalanced(printed: str) -> bool:
    """Whether a quotation or a bracket is opened and not closed, or the other way round."""
    if not all(_paired(printed, *marks) for marks in MARKS) or printed.count('"') % 2 == 1:
        return True
    closes = SINGLE_CLOSES.search(printed)
    return closes is not None and SINGLE_OPENS.search(printed, 0, closes.start()) is None


def _paired(printed: str, opens: str, closes: str) -> bool:
    """Does every mark that closes follow one that opens, and none stay open?"""
    if opens not in printed and closes not in printed:
        return True
    depth = 0
    for mark in printed:
        depth += (mark == opens) - (mark == closes)
        if depth < 0:
            return False
    return depth == 0


def finite(lower: list[str], grammar: Grammar) -> bool:
    """Does a verb carry the sentence? Behind a gerund that opens it ("Emphasizing …") only an auxiliary counts.

    Present forms cannot be told from plurals, so only an opening that promises a verb to come ("Through …") must
    show one.
    """
    auxiliary = any(w in grammar.auxiliaries or w.endswith(grammar.contractions) for w in lower)
    gerund = lower[0].endswith(grammar.gerund_endings) and lower[0] not in grammar.gerund_prepositions
    if auxiliary or gerund:
        return auxiliary
    if lower[0] not in grammar.adverbial_openers and (lower[0] not in grammar.function_words or lower[0] in grammar.definite):
        return True
    return any(w in grammar.finite or w.endswith(grammar.past_endings) for w in lower[1:])


@lru_cache(maxsize=KEPT)
def vocabulary(text: str) -> frozenset[str]:
    """The words that a text prints in lower case."""
    return frozenset(filter(str.islower, set(scanned(text).printed)))


def _garbled(text: str, found: list[re.Match[str]], told: list[str], named: Named, vocabulary: frozenset[str], grammar: Grammar) -> bool:
    """A word of structure or a common word with a capital in mid-sentence: text that lost its full stops."""
    if len([w for w in told if len(w) > 2 and w.isupper()]) >= SHOUTED:
        return True                     # the words of a map or a button, run together with a sentence
    capitals = [n for n, w in enumerate(told) if n and w[0].isupper()]
    if len(capitals) > len(found) / 2:
        return False                    # a headline writes every word so
    for n in capitals:
        word, m = told[n], found[n]
        start = m.start()
        if word[1:].islower() and text[start - 1] in " \n" and text[start - 2].isalnum() and not _named(word, start, named, grammar):
            low = word.lower()
            if opens_sentence(text, m, low, grammar):
                return True
            article = text[m.end() : m.end() + 2].strip()[:1].isupper()         # "told The Times"
            title = told[n - 1]                                                  # "US Secretary of State", "the Government"
            common = low in vocabulary and not title[:1].isupper() and title.lower() not in grammar.definite
            if not article and len(low) >= COMMON and (low in grammar.function_words or common or low.endswith(grammar.past_endings)):
                return True
    return False


def _named(word: str, start: int, named: Named, grammar: Grammar) -> bool:
    """A name may open with a participle ("United States"), hardly go on with one ("Lima Aimed at")."""
    return any(opens == start or opens < start < ends and not word.endswith(grammar.past_endings) for opens, ends in named)


def opens_sentence(text: str, word: re.Match[str], low: str, grammar: Grammar) -> bool:
    """A capital on what opens a clause, a phrase or "One of …": a sentence begins there, and its neighbour lost its end."""
    if low in grammar.clause_openers or low in grammar.gerund_prepositions:
        return len(low) > COMMON
    behind = WORD.findall(text[word.end() : word.end() + 24].lower())[:2]
    return low in grammar.dependent_openers and behind[:1] == ["of"] and behind[1:] != ["the"]
