"""One utterance of which articles print some words differently: another word, or who a pronoun means.

Of two prints of a quotation that are otherwise the same, the stretch between equal words that each fills with words of
its own, or where one says "them" and the other, in brackets or not, who they are. Spellings and endings do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import LCSseq, Levenshtein

from generator.compare.likeness import clause_at
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.model import Comparison, Evidence, SharedQuote, Span, Value, Variant
from generator.text import cut, flat, label, stem

LEAST = 6                # words of a quotation in which a difference can be told
ALIKE = 0.5              # of the words of the shorter print that both have, in the same order
MOST = 10                # words that stand in place of others
TIMES = 3                # … and how many more they may be than those that they stand for
NEAR = 0.6               # of the letters of two words that are one, spelt or inflected differently
WORD = re.compile(r"\[|\]|(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’.\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Print:
    """A variant as words: as printed in lower case, and where they stand."""

    number: int
    variant: Variant
    low: tuple[str, ...]
    at: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where two prints differ: numbers of the first word and the one behind the last, in each."""

    one: Print
    two: Print
    first: tuple[int, int]
    second: tuple[int, int]


def find(context: Context) -> list[Comparison]:
    """The first such difference of each shared quotation, in order of first print."""
    made = (_compared(shared, context) for shared in context.quotes if shared.differs or len(shared.variants) > 1)
    return [c for c in made if c]


def _compared(shared: SharedQuote, context: Context) -> Comparison | None:
    prints = _prints(shared, context)
    pairs = ((a, b) for a, b in combinations(prints, 2) if a.variant.evidence.article != b.variant.evidence.article)
    spot = next((s for a, b in pairs for s in _spots(a, b, context)), None)
    if spot is None:
        return None
    told = sorted(_told(spot, prints).items())
    values = tuple(_value(prints[n], first, last, context) for n, (_, first, last) in told)
    sides = [side for _, (side, _, _) in told]
    judged = tuple(
        _judged(sides[i] == sides[j], values[i], values[j], context).pair(i, j)
        for i, j in combinations(range(len(values)), 2)
        if values[i].evidence.article != values[j].evidence.article
    )
    words = context.language.phrases.either([f"“{w}”" for w in dict.fromkeys(v.value for v in values)][:2])
    return assembled("wording", context.language.phrases.label("reworded", words=words), (), None, values, judged, context)


def _prints(shared: SharedQuote, context: Context) -> list[Print]:
    text = {a.article.id: a.article.text for a in context.analyses}
    prints = []
    for v in shared.variants:
        found = list(WORD.finditer(text[v.evidence.article], v.evidence.span.start, v.evidence.span.end))
        low = tuple(m.group().lower().replace("’", "'") for m in found)
        prints.append(Print(len(prints), v, low, tuple(Span(*m.span()) for m in found)))
    return prints


def _spots(a: Print, b: Print, context: Context) -> Iterator[Spot]:
    """The differences between two prints that are otherwise the same."""
    shorter = min(len(a.low), len(b.low))
    if shorter < LEAST or LCSseq.similarity(a.low, b.low) < ALIKE * shorter:
        return
    equal = [step for step in LCSseq.opcodes(a.low, b.low) if step.tag == "equal"]
    ends = [(s.src_end, s.dest_end) for s in equal]
    starts = [(s.src_start, s.dest_start) for s in equal[1:]] + [(len(a.low), len(b.low))]
    for n, ((i, k), (j, m)) in enumerate(zip(ends, starts)):
        inner = n + 1 < len(equal)
        one, two = a.low[i:j], b.low[k:m]
        bracketed = "[" in one or "[" in two
        if (inner or bracketed) and equal[n].src_end - equal[n].src_start > 1 and _replaces(one, two, context):
            yield Spot(a, b, (i, j), (k, m))


def _replaces(one: tuple[str, ...], two: tuple[str, ...], context: Context) -> bool:
    """Words of content on one side at least, on the other such words or a pronoun, and not the same word twice."""
    if not one or not two or max(len(one), len(two)) > MOST:
        return False
    grammar = context.language.grammar
    content = lambda words: [stem(w.replace(".", ""), grammar.stemmer) for w in words if w not in grammar.function_words and w not in "[]"]
    mine, other = content(one), content(two)
    letters = ["".join(c for w in side for c in w if c.isalnum()) for side in (one, two)]
    if not mine and not other or letters[0] in letters[1] or letters[1] in letters[0]:
        return False
    if any(Levenshtein.normalized_similarity(x, y) >= NEAR for x in mine for y in other):
        return False
    named = "[" in one or "[" in two or not mine or not other
    if not named and max(len(one), len(two)) > TIMES * min(len(one), len(two)):
        return False                    # a longer passage in place of a word is told anew, not worded differently
    return all(side or not grammar.pronouns.isdisjoint(words) for side, words in ((mine, one), (other, two)))


def _told(spot: Spot, prints: list[Print]) -> dict[int, tuple[str, int, int]]:
    """Number of a print -> which of the two it has, and where: the words in front are the same."""
    found = {}
    for side, of, (start, end) in (("one", spot.one, spot.first), ("two", spot.two, spot.second)):
        run = of.low[start - 2 : end]
        for p in prints:
            n = next((n for n in range(len(p.low)) if p.low[n : n + len(run)] == run), None)
            if n is not None and p.number not in found:
                found[p.number] = (side, n + 2, n + len(run))
    return found


def _value(p: Print, first: int, last: int, context: Context) -> Value:
    article = p.variant.evidence.article
    a = next(a for a in context.analyses if a.article.id == article)
    span = Span(p.at[first].start, p.at[last - 1].end)
    clause = clause_at(a, span)
    return Value(Evidence(article, clause.span if clause else p.variant.evidence.span), Evidence(article, span), flat(cut(a.article.text, span)))


def _judged(same: bool, a: Value, b: Value, context: Context) -> Judgement:
    say = lambda key: context.language.phrases.reason(key, a=label(a.evidence.article), x=a.value, b=label(b.evidence.article), y=b.value)
    return Judgement("agree", say("same-words")) if same else Judgement("compatible", say("other-words"))
