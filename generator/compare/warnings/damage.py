"""Text that was damaged on its way: read in a wrong encoding, cut off, its signs or full stops lost."""

from __future__ import annotations

import re

from generator.analyse.wording import opens_sentence
from generator.compare.recurring import NEWS
from generator.lang.tables import Grammar, Language
from generator.model import Analysis, Sentence, Span, Warning
from generator.text import begun_in, cut, flat, low_words, placed_words, words

# UTF-8 read as Windows-1252 or Latin-1: each sign becomes two or three that no language writes in a row.
MISREAD = re.compile(r"â€[\x80-\xff™œ˜šž›¦“”\u201a-\u203a]?|Ã[\x80-\xa0¡-¿€ƒ„…†‡ˆ‰Š‹ŒŽ™š›œž]|Â[\x80-\xa0£°·»«]|ï»¿|ï¿½")
LOST = re.compile("\ufffd")
CODE = re.compile(r"&(?:amp|quot|nbsp|apos|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,5});")
# What feeds and collectors of news leave where they cut: "… [+1234 chars]", "[...]", "(truncated)".
MARKER = re.compile(r"(?:…|\.\.\.)?\s*\[\s*\+?\s*\d+ (?:more )?(?:chars|characters|words)\s*\]|\[(?:…|\.{3,})\]\s*\Z|\((?:truncated|gekürzt)\)\s*\Z")
# "the end.The next": asked for from the stop on, of which there are few.
GLUED = re.compile(r"[.!?](?=[A-Z][a-z]+\s)(?<=[a-z][a-z].)")
FEW = 2                  # signs that one slip may explain
STUCK = 3                # sentences that run together, below which it is a name ("Booking.Com")
LEAST = 25               # words of running text, below which an article is hardly there …
USUAL = 100              # … where another has so many
LONGEST = 30             # letters of a word
SHOWN = 6                # words of a broken end that are shown


def _warned(a: Analysis, kind: str, found: list[Span], language: Language) -> Warning:
    """A warning at the first place, which counts them all."""
    span = found[0]
    message = language.phrases.reason(f"warn-{kind}", words=flat(cut(a.article.text, span)), count=str(len(found)))
    return Warning(a.article.id, kind, message, span)


def _spans(pattern: re.Pattern[str], a: Analysis) -> list[Span]:
    return [Span(*m.span()) for m in pattern.finditer(a.article.text)]


def misread(a: Analysis, language: Language) -> Warning | None:
    found = _spans(MISREAD, a)
    return _warned(a, "encoding", found, language) if len(found) >= FEW else None


def lost_signs(a: Analysis, language: Language) -> Warning | None:
    found = _spans(LOST, a)
    return _warned(a, "signs-lost", found, language) if found else None


def codes(a: Analysis, language: Language) -> Warning | None:
    found = _spans(CODE, a)
    return _warned(a, "codes", found, language) if len(found) >= FEW else None


def cut_off(a: Analysis, language: Language) -> Warning | None:
    """A mark where somebody cut, or running text whose last word or sign announces more, and nothing behind it."""
    text = a.article.text
    mark = _spans(MARKER, a)
    if mark:
        return _warned(a, "cut-off", mark, language)
    told = _told(a)
    if not told or a.sentences[-1] is not told[-1]:
        return None                     # a credit or a form behind it: whoever took the text took it to its end
    last = told[-1].span
    found = words(text, last)
    if len(found) < FEW or not _announces(text[found[-1].end() : last.end].strip(), found[-1].group().lower(), language):
        return None
    return _warned(a, "cut-off", [Span(found[-min(len(found), SHOWN)].start(), last.end)], language)


def _announces(sign: str, word: str, language: Language) -> bool:
    """Does the end of a text promise more: a colon, a comma, or a word that no sentence ends with?"""
    if sign:
        return sign in (":", ",", ";")
    speech = language.speech
    joining = speech.conjunctions | speech.possessives | language.grammar.content_openers
    return word in joining or word in (speech.genitive, speech.infinitive_mark, speech.credit_article)


def run_together(a: Analysis, language: Language) -> Warning | None:
    """Sentences without a blank between them ("the end.The next"): text that was taken out of its page in pieces."""
    text, found = a.article.text, list(GLUED.finditer(a.article.text))
    if len(found) < STUCK:
        return None
    at = found[0]
    before, after = words(text, Span(max(0, at.start() - LONGEST), at.start()))[-1], words(text, Span(at.end(), at.end() + LONGEST))[0]
    return _warned(a, "run-together", [Span(before.start(), after.end()), *(Span(*m.span()) for m in found[1:])], language)


def stops_lost(a: Analysis, language: Language) -> Warning | None:
    """Capitals on words that only open sentences, in the middle of sentences: machine translation drops full stops."""
    found = [m for s in a.sentences if s.kind == "body" for m in _openers(a, s, language.grammar)]
    return _warned(a, "stops-lost", found, language) if len(found) >= FEW else None


def _openers(a: Analysis, sentence: Sentence, grammar: Grammar) -> list[Span]:
    """With the word before them, the words with a capital that open a clause or "One of …", in no name and before none ("the film Before Sunrise")."""
    text, (starts, _, _) = a.article.text, placed_words(a.article.text, sentence.span)
    if not any(text[start].isupper() for start in starts[1:-1]):
        return []
    found = words(text, sentence.span)
    named = [m.span for m in begun_in(a.mentions, sentence.span)]
    hits = []
    for before, m, after in zip(found, found[1:], found[2:]):
        if not text[m.start()].isupper():
            continue
        word, previous = m.group(), before.group()
        if not (word[0].isupper() and word[1:].islower() and text[before.end() : m.start()] in (" ", "\n")):
            continue
        if after.group()[0].isupper() or previous.isupper() or previous in grammar.definite or any(s.start <= m.start() < s.end for s in named):
            continue
        if opens_sentence(text, m, word.lower(), grammar) and (previous.islower() or word.lower() in grammar.dependent_openers):
            hits.append(Span(before.start(), m.end()))
    return hits


def empty(analyses: tuple[Analysis, ...], language: Language) -> list[Warning]:
    """Hardly any running text beside articles of a usual length: a page that was saved without its article."""
    counts = {a.article.id: sum(len(low_words(a.article.text, s.span)) for s in _told(a)) for a in analyses}
    if max(counts.values(), default=0) < USUAL:
        return []
    return [Warning(id, "empty", language.phrases.reason("warn-empty", count=str(n))) for id, n in counts.items() if n < LEAST]


def _told(a: Analysis) -> list[Sentence]:
    return [s for s in a.sentences if s.kind in NEWS and s.kind != "title"]
