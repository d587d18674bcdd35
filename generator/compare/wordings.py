"""The same words turned round, or measured against something else.

Three signs, each rare and sure: a short quotation that one article prints behind a word that reverses it ("to stop
“helping”"); what one article says a thing was not ("not a bribe") and others say it was; a superlative whose reach is
told differently ("the worst flood since the war", "… since the dam was built").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from generator.compare.likeness import SHOWN, clause_at, sentence_weights
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.lang.tables import AccountWords, Grammar
from generator.model import Analysis, Clause, Comparison, Evidence, SharedQuote, Span, Value, Verdict
from generator.text import flat, label, stem, stems, words

FEW = 3                  # words of a quotation that what stands before it can reverse
MARK = re.compile(r"[,.;:—–\"”]")
QUOTES = str.maketrans("", "", "“”\"")
BETWEEN = 2              # words between a superlative and its noun, a determiner and its


@dataclass(frozen=True, slots=True)
class Worded:
    """How an article (its number) words it: the clause, the words that matter, the reading, and which side it is on."""

    article: int
    clause: Span
    span: Span
    value: str
    side: str


def find(context: Context) -> list[Comparison]:
    """Reversed quotations, denied nouns, superlatives of another reach: each in order of first passage."""
    made = [_compared("wording", "turned", g, context, "reversed", "conflict") for g in _reversed(context)]
    made += [_compared("status", "called", g, context, "denied-word", "conflict") for g in _denied(context)]
    made += [_compared("wording", "reach", g, context, "other-reach", "compatible") for g in reaches(context).values()]
    return [c for c in made if c]


# ---------------------------------------------------------------- reversed quotations


def _reversed(context: Context) -> Iterator[list[Worded]]:
    for shared in context.quotes:
        told = list(_turned(shared, context))
        if len({t.side for t in told}) > 1 and len({t.article for t in told}) > 1 and all(t.value for t in told):
            yield told


def _turned(shared: SharedQuote, context: Context) -> Iterator[Worded]:
    """The variants of a short quotation, each with whether the word before it turns it round.

    Nothing where a clause doubts or denies elsewhere: what it says of the words is not known then.
    """
    number = {a.article.id: n for n, a in enumerate(context.analyses)}
    accounts = context.language.accounts
    doubts = context.language.grammar.negations | accounts.reversing | dict(context.language.events.cues)["unconfirmed"]
    for v in shared.variants:
        n = number[v.evidence.article]
        text, clause = context.analyses[n].article.text, clause_at(context.analyses[n], v.evidence.span)
        if clause is None or len(words(text, v.evidence.span)) > FEW:
            return
        before = words(text, Span(clause.span.start, v.evidence.span.start))
        low = [m.group().lower() for m in before]
        turned = bool(low) and low[-1] in accounts.reversing
        rest = low[:-1] if turned else low
        if any(w in doubts for w in rest):
            return
        start = before[-1].start() if turned else v.evidence.span.start
        yield Worded(n, clause.span, v.evidence.span, flat(text[start : v.evidence.span.end]).translate(QUOTES), "reversed" if turned else "plain")


# ---------------------------------------------------------------- denied nouns


def _denied(context: Context) -> list[list[Worded]]:
    """Nouns that a thing is said not to be, with the passages elsewhere that say it is, tied by their other words."""
    denial = _denial(context.language.accounts)
    denials: dict[str, list[tuple[Worded, frozenset[str]]]] = defaultdict(list)
    for n, a in enumerate(context.analyses):
        for m in denial.finditer(a.article.text):
            clause = clause_at(a, Span(*m.span()))
            if clause and a.sentences[clause.sentence].kind in SHOWN:
                noun = m["noun"].lower()
                told = Worded(n, clause.span, Span(*m.span()), flat(m.group()).translate(QUOTES), "denied")
                denials[noun].append((told, _around(a, clause, context)))
    weight = sentence_weights(context) if denials else {}
    found = (_against(noun, told, weight, context) for noun, told in sorted(denials.items()))
    return [g for g in found if g]


@lru_cache(maxsize=None)
def _denial(words: AccountWords) -> re.Pattern[str]:
    """ "is not a bribe": no contrast with what it is instead ("not a threat but …")."""
    either = lambda table: "|".join(re.escape(w) for w in sorted(table, key=lambda w: (-len(w), w)))
    return re.compile(
        rf"\b(?:{either(words.being)})\s+[\"“'‘]?(?:{either(words.denying)})\s+(?:{either(words.single)})\s+(?P<noun>[a-z]{{4,}})(?=[\"”'’]?(?:[.!\"”,;]|\s*$))",
        re.MULTILINE,
    )


def _around(a: Analysis, clause: Clause, context: Context) -> frozenset[str]:
    return frozenset(stems(a.article.text, a.sentences[clause.sentence].span, context.language.grammar))


def _against(noun: str, denials: list[tuple[Worded, frozenset[str]]], weight: dict[str, float], context: Context) -> list[Worded]:
    """Each article's first denial, and each article's first passage that has the noun as a fact."""
    own = stem(noun, context.language.grammar.stemmer)
    doubts = context.language.grammar.negations | dict(context.language.events.cues)["unconfirmed"]
    as_fact = re.compile(rf"\b(?:{'|'.join(sorted(context.language.accounts.single | context.language.grammar.definite))})\s+(?:[\w\-]+\s+){{0,{BETWEEN}}}{noun}\b", re.I)
    told: dict[tuple[int, str], Worded] = {}
    for worded, _ in denials:
        told.setdefault((worded.article, "denied"), worded)
    for n, a in enumerate(context.analyses):
        for m in as_fact.finditer(a.article.text):
            clause = clause_at(a, Span(*m.span()))
            if clause is None or a.sentences[clause.sentence].kind not in SHOWN:
                continue
            low = {w.group().lower() for w in words(a.article.text, clause.span)}
            if doubts.isdisjoint(low):
                told.setdefault((n, "fact"), Worded(n, clause.span, Span(*m.span()), flat(m.group()), "fact"))
    return [told[key] for key in sorted(told)] if any(side == "fact" for _, side in told) else []


# ---------------------------------------------------------------- superlatives and their reach


def reaches(context: Context, alike: bool = False) -> dict[tuple[str, str], list[Worded]]:
    """(superlative, stem of its noun) -> each article's first passage, where they tell its reach differently (or ``alike``)."""
    found: dict[tuple[str, str], list[Worded]] = defaultdict(list)
    pattern = _superlative(context)
    for n, a in enumerate(context.analyses):
        text = a.article.text
        for m in pattern.finditer(text):
            clause = clause_at(a, Span(*m.span()))
            if clause is None or a.sentences[clause.sentence].kind not in SHOWN or _dated(a, m.end()):
                continue
            key = (m["first"].lower(), stem(m["noun"].lower(), context.language.grammar.stemmer))
            end = _stop(text, m.end(), clause.span.end, context.language.grammar)
            reach = " ".join(sorted(set(stems(text, Span(m.end(), end), context.language.grammar))))
            if reach and all(w.article != n for w in found[key]):
                found[key].append(Worded(n, clause.span, Span(m.start(), end), flat(text[m.start() : end]).translate(QUOTES), reach))
    return {key: told for key, told in found.items() if len(told) > 1 and (alike or len({w.side for w in told}) > 1)}


@lru_cache(maxsize=8)
def _superlative_pattern(firsts: frozenset[str], starts: frozenset[str]) -> re.Pattern[str]:
    either = lambda table: "|".join(sorted(map(re.escape, table)))
    return re.compile(rf"\b(?P<first>{either(firsts)})\s+(?:[\w\-]+\s+){{0,{BETWEEN}}}?(?P<noun>[a-z]{{3,}})[\"”'’]?,?\s+(?:{either(starts)})\s+", re.I)


def _superlative(context: Context) -> re.Pattern[str]:
    return _superlative_pattern(context.language.events.firsts, context.language.events.starts)


def _dated(a: Analysis, at: int) -> bool:
    """Does a day or a length of time begin here? Those are compared as such."""
    return any(d.span.start <= at < d.span.end or at <= d.span.start < at + 4 for d in a.dates)


def _stop(text: str, start: int, end: int, grammar: Grammar) -> int:
    """Where the phrase behind "since" ends: at the first mark or joining word."""
    mark = MARK.search(text, start, end)
    joins = grammar.conjunctions | grammar.relatives
    word = next((m for m in words(text, Span(start, end)) if m.group().lower() in joins), None)
    ends = [m.start() for m in (mark, word) if m]
    return start + len(text[start : min(ends, default=end)].rstrip())


# ---------------------------------------------------------------- what it comes to


def _compared(kind: str, name: str, told: list[Worded], context: Context, reason: str, verdict: Verdict) -> Comparison | None:
    id = lambda t: context.analyses[t.article].article.id
    phrases = context.language.phrases
    values = tuple(Value(Evidence(id(t), t.clause), Evidence(id(t), t.span), t.value) for t in told)
    pairs = tuple(
        _judged(told[i], told[j], label(id(told[i])), label(id(told[j])), reason, verdict, context).pair(i, j)
        for i, j in combinations(range(len(told)), 2)
        if told[i].article != told[j].article
    )
    if all(p.verdict == "agree" for p in pairs):
        return None
    shortest = min((t.value for t in told), key=lambda v: (len(v), v))
    shortest = shortest.split()[-1] if name == "called" else shortest
    return assembled(kind, phrases.label(name, words=shortest), (), None, values, pairs, context)


def _judged(a: Worded, b: Worded, one: str, two: str, reason: str, verdict: Verdict, context: Context) -> Judgement:
    say = lambda key: context.language.phrases.reason(key, a=one, x=a.value, b=two, y=b.value)
    return Judgement("agree", say("same-words")) if a.side == b.side else Judgement(verdict, say(reason))
