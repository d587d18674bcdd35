"""What an article is called: by its editor, by its headline, or else by a slice of its first sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.lang.tables import Language
from generator.model import Block, Metadata, Span, Title
from generator.text import cut, flat

#: A derived title is at most so long, somewhat longer where a clause ends only then, and no shorter than so many words.
LONGEST, WITH_ITS_CLAUSE, FEWEST_WORDS = 100, 140, 5
WORD = re.compile(r"\S+")
#: Where a sentence ends, for a title: a stop after a word of three letters or more, which abbreviations rarely have, and
#: before no small letter ("Example Ltd. said").
END = re.compile(r"(?P<last>\w{3,})[.!?][\"'”’)\]]*(?=\s+[^\sa-z]|\s*$)")
PUNCTUATION = ",;:—–-"


def entitled(text: str, blocks: Iterable[Block], known: Metadata, language: Language) -> Title:
    """The title: given, printed, or derived from the lead, of which it is then a slice."""
    blocks = tuple(blocks)
    printed = next((block.span for block in blocks if block.kind == "title"), None)
    if known.title:
        return Title(known.title, None, "given")
    if printed:
        return Title(flat(cut(text, printed)), printed, "printed")
    lead = next((block.span for kind in ("body", "heading", "caption", "boilerplate") for block in blocks if block.kind == kind), blocks[0].span)
    span = _slice(text, lead, language)
    return Title(flat(cut(text, span)), span, "derived")


def _slice(text: str, lead: Span, language: Language) -> Span:
    """The first sentence if it is short, else its beginning up to where a clause ends.

    Best before another opens ("…, while two ferries"), or with the sentence, if that ends only somewhat later; else at the
    last comma that fits, or the first that nearly does. Where no clause ends in time: up to the last phrase, or the last word.
    """
    limit, far = min(lead.end, lead.start + LONGEST), min(lead.end, lead.start + WITH_ITS_CLAUSE)
    whole = _sentence(text, lead, far, language)
    if whole is not None and whole <= limit:
        return Span(lead.start, whole)
    words = [m for m in WORD.finditer(text, lead.start, min(lead.end, far + 40)) if m.start() <= far]
    clauses = list(_clauses(words, language))
    opened = _fitting(text, lead, [end for end, opens in clauses if opens], limit)
    if whole is not None:
        return Span(lead.start, opened[-1] if opened else whole)
    ends = _fitting(text, lead, [end for end, _ in clauses], far)
    near = opened or [end for end in ends if end <= limit]
    if near or ends:
        return Span(lead.start, near[-1] if near else ends[0])
    cuts = [_trimmed(text, lead.start, end) for end in _phrases(words, language) if end <= limit] or [limit]
    return Span(lead.start, ([end for end in cuts if _balanced(text[lead.start : end])] or cuts)[-1])


def _sentence(text: str, lead: Span, far: int, language: Language) -> int | None:
    """Where the first sentence ends, without its full stop; None where that is too far."""
    stop = _stop(text, lead, far, language)
    if stop:
        return stop.end() - (stop.group()[len(stop["last"]) :] == ".")
    return lead.end if lead.end <= far else None


def _stop(text: str, lead: Span, far: int, language: Language) -> re.Match[str] | None:
    """The end of the first sentence, which the stop of a month ("Nov. 2") is not."""
    months = language.layout.months
    return next((m for m in END.finditer(text, lead.start, min(lead.end, far + 1)) if m["last"].lower() not in months), None)


def _fitting(text: str, lead: Span, ends: Iterable[int], limit: int) -> list[int]:
    """Those ends up to the limit, without the marks before them, that leave no quotation or bracket open."""
    trimmed = [_trimmed(text, lead.start, end) for end in ends]
    return [end for end in trimmed if end <= limit and _balanced(text[lead.start : end])]


def _clauses(words: list[re.Match[str]], language: Language) -> Iterator[tuple[int, bool]]:
    """Where clauses meet, and whether a word such as "after" opens the next: behind a comma or the like, before "after" or "which".

    None is the first comma behind an opening that is no clause ("In the night, …"), or one inside a name ("Lima, Peru").
    """
    grammar, speech = language.grammar, language.speech
    openers = grammar.clause_openers | grammar.relatives
    opening = words[:1] and _low(words[0]) in openers | speech.prepositions | speech.subordinators
    told = False                # since the clause opened, has there been a verb?
    for number, (a, b) in enumerate(zip(words, words[1:]), 1):
        low, after, marked = _low(a), _low(b), a.group()[-1] in PUNCTUATION
        told = _verb(low, language) or told and low not in openers | grammar.content_openers
        if marked and opening:
            opening = told = False
        elif number >= FEWEST_WORDS and told and low not in grammar.function_words:
            named = a.group()[0].isupper() and b.group()[0].isupper() and a.group()[-1] == ","
            if not opening and after in openers or marked and not named:
                yield b.start(), after in grammar.clause_openers and not opening


def _verb(low: str, language: Language) -> bool:
    known = low in language.grammar.auxiliaries or low in language.speech.finite or low in language.layout.irregular
    return known or low.endswith(language.grammar.past_endings)


def _phrases(words: list[re.Match[str]], language: Language) -> Iterator[int]:
    """Where the slice may end for want of a clause, the best last: between words, where phrases meet."""
    function_words = language.grammar.function_words
    pairs = [(a, b) for a, b in zip(words[FEWEST_WORDS - 1 :], words[FEWEST_WORDS:]) if _low(a) not in function_words]
    yield from (b.start() for _, b in pairs)
    yield from (b.start() for _, b in pairs if _low(b) in function_words - language.layout.holds_together)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip().rstrip(PUNCTUATION).rstrip())


def _balanced(words: str) -> bool:
    """No quotation or bracket is left open."""
    return words.count('"') % 2 == 0 and all(words.count(opens) == words.count(closes) for opens, closes in ("“”", "()", "[]"))


def _low(word: re.Match[str]) -> str:
    return word.group().lower().strip("\"'“”‘’()[],;:.")
