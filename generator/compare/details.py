"""The same happening in other particulars: what was hit, what somebody is treated for, where somebody is taken.

Each is read off the words behind a verb, up to the end of the phrase. Passages are of one thing when their sentences
share enough rare words, or tell of the same person. Both can be true: one account is only more exact than the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations

from generator.compare.likeness import SHOWN, clause_at, joined, sentence_weights
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.lang.tables import AccountWords, Language
from generator.model import Analysis, Comparison, Evidence, Span, Value
from generator.text import flat, label, stems, words

SEASON = timedelta(days=90)
WEIGHT = 8.0             # of the rare words that two sentences share
LOOSE = 12.0             # … where what is told need not share any
COPY = 0.5               # of the words of two sentences, from which they are one text
PHRASE = 10              # words of what is hit, suffered, reached
STOPS = re.compile(r"[,.;:()\"“”—–]|\s-\s")


@dataclass(frozen=True, slots=True)
class Detail:
    """A particular in an article (its number): of whom it is told, its words, those of its sentence, and
    whether a vehicle stands before it."""

    article: int
    whose: str | None
    clause: Span
    span: Span
    content: frozenset[str]
    words: frozenset[str]
    moved: bool


def find(context: Context) -> list[Comparison]:
    """Kind of particular by kind, each in order of first passage."""
    weight: dict[str, float] = {}
    made = []
    for name in context.language.accounts.particulars:
        told = [d for n, a in enumerate(context.analyses) for d in _told(n, a, name, context.language)]
        if len({d.article for d in told}) > 1:
            weight = weight or sentence_weights(context)
            made += [_compared(name, group, context) for group in _groups(told, name in context.language.accounts.loose, weight, context)]
    return [c for c in made if c]


def _told(number: int, a: Analysis, name: str, language: Language) -> Iterator[Detail]:
    text, grammar = a.article.text, language.grammar
    for m in _pattern(language.accounts, name).finditer(text):
        clause = None if text[m.start() - 1 : m.start()].isalnum() else clause_at(a, Span(*m.span()))
        if clause is None or a.sentences[clause.sentence].kind not in SHOWN:
            continue
        span = _phrase(text, m.end(), clause.span.end, language)
        span = _place(text, span, language) if name in language.accounts.to_places else span
        content = frozenset(stems(text, span, grammar))
        sentence = a.sentences[clause.sentence].span
        if content and _fits(name, text, span, language):
            around = frozenset(stems(text, sentence, grammar)) - frozenset(stems(text, Span(*m.span()), grammar))
            moved = any(w.group().lower() in language.accounts.vehicles for w in words(text, Span(sentence.start, m.start())))
            yield Detail(number, _person(a, m.start(), sentence), clause.span, span, content, around, moved)


def _fits(name: str, text: str, phrase: Span, language: Language) -> bool:
    """A noun phrase; a place with a name where somebody is taken."""
    found = words(text, phrase)
    if name in language.accounts.to_places:
        return any(m.group()[0].isupper() for m in found)
    first = found[0].group().lower()
    owned = first in language.speech.possessives and len(found) > 1 and found[1].group().lower() not in language.grammar.function_words
    if found[0].start() != phrase.start or first in language.grammar.pronouns and not owned:
        return False                    # "hit-and-run", "hit her"
    return first not in language.grammar.function_words or first in language.speech.determiners


@lru_cache(maxsize=None)
def _pattern(accounts: AccountWords, name: str) -> re.Pattern[str]:
    phrases = sorted(accounts.particulars[name], key=lambda p: (-len(p), p))
    return re.compile(rf"(?:{'|'.join(map(re.escape, phrases))})\s+")      # no "\b" in front: it would hide the first letters from the search


def _phrase(text: str, start: int, end: int, language: Language) -> Span:
    """The words behind a verb up to a mark, another clause or a time."""
    stop = STOPS.search(text, start, end)
    found = words(text, Span(start, stop.start() if stop else end))[:PHRASE]
    closing = language.accounts.closing
    last = next((n for n, m in enumerate(found) if n and m.group().lower() in closing), len(found))
    while last and found[last - 1].group().lower() in language.grammar.function_words:
        last -= 1
    return Span(start, found[last - 1].end()) if last else Span(start, start)


def _place(text: str, phrase: Span, language: Language) -> Span:
    """A place by its name: up to the first word behind it that is none of its own ("Lima hours after")."""
    found, end, adjectives = words(text, phrase), None, _adjectives(language)
    for n, m in enumerate(found):
        word, before = m.group(), found[n - 1].group() if n else ""
        if word[0].isupper() or before.lower() in adjectives:
            end = m.end()
        elif end is not None and word not in language.accounts.within_names:
            break
    return Span(phrase.start, end) if end is not None else phrase


@lru_cache(maxsize=None)
def _adjectives(language: Language) -> frozenset[str]:
    """The last words of country adjectives: "American", "Korean"."""
    return frozenset(a.lower().split()[-1] for _, adjectives, _, _ in language.names.countries for a in adjectives)


def _person(a: Analysis, at: int, sentence: Span) -> str | None:
    """The person named last before the verb, in its sentence."""
    persons = {e.id for e in a.entities if e.kind == "person"}
    n = bisect_right(a.mentions, at, key=lambda m: m.span.start)
    before = (m for m in reversed(a.mentions[:n]) if m.span.start >= sentence.start)
    return next((m.entity for m in before if m.entity in persons), None)


def _groups(told: list[Detail], loose: bool, weight: dict[str, float], context: Context) -> list[list[Detail]]:
    """Particulars of one thing, in order of first passage."""
    far = lambda i, j: _far(*(context.analyses[told[n].article].article.published for n in (i, j)))
    tied = lambda i, j: told[i].article != told[j].article and not far(i, j) and _tied(told[i], told[j], loose, weight)
    return [[told[n] for n in group] for group in joined([d.words if loose else d.content for d in told], tied)]


def _far(one: date | None, two: date | None) -> bool:
    """A season apart, articles of one story still tell of different happenings of a kind (launches, storms)."""
    return bool(one and two) and abs(one - two) > SEASON


def _tied(a: Detail, b: Detail, loose: bool, weight: dict[str, float]) -> bool:
    """One person, or sentences alike; and something in common of what is told, unless it is ``loose``: then much around it."""
    if loose:
        return sum(sorted(weight[w] for w in (a.words - a.content) & (b.words - b.content))) >= LOOSE
    if a.whose and b.whose and a.whose != b.whose or not a.content & b.content:
        return False
    return bool(a.whose and a.whose == b.whose) or sum(sorted(weight[w] for w in a.words & b.words)) >= WEIGHT


def _compared(name: str, told: list[Detail], context: Context) -> Comparison | None:
    """None where no article has a particular that another lacks; a place is shown as well if it is told in two ways."""
    first: dict[int, Detail] = {}
    for d in told:
        first.setdefault(d.article, d)
    rows = [first[n] for n in sorted(first)]
    accounts = context.language.accounts
    if len(rows) < 2 or name in accounts.moved and not any(d.moved for d in rows):
        return None
    place = name in accounts.to_places
    alike = all(_alike(a, b, place) for a, b in combinations(rows, 2))
    return None if alike and not (place and _apart(rows)) else _shown(name, rows, context)


def _shown(name: str, rows: list[Detail], context: Context) -> Comparison:
    accounts = context.language.accounts
    id = lambda d: context.analyses[d.article].article.id
    said = lambda d: flat(context.analyses[d.article].article.text[d.span.start : d.span.end])
    values = tuple(Value(Evidence(id(d), d.clause), Evidence(id(d), d.span), said(d)) for d in rows)
    alike = lambda i, j: _alike(rows[i], rows[j], name in accounts.to_places)
    pairs = tuple(_judged(alike(i, j), values[i], values[j], context).pair(i, j) for i, j in combinations(range(len(rows)), 2))
    who = tuple(sorted({d.whose for d in rows if d.whose})) if all(d.whose for d in rows) else ()
    thing = min((v.value for v in values), key=lambda v: (len(v), v))
    return assembled(accounts.kinds[name], context.language.phrases.label(f"detail-{name}", words=thing), who, None, values, pairs, context)


def _alike(a: Detail, b: Detail, place: bool) -> bool:
    """The same words; of a place one may name more of it."""
    return a.content == b.content or place and (a.content <= b.content or b.content <= a.content)


def _apart(rows: list[Detail]) -> bool:
    """Are no two of the sentences copies of each other?"""
    return all(COPY * len(a.words | b.words) > len(a.words & b.words) for a, b in combinations(rows, 2))


def _judged(alike: bool, x: Value, y: Value, context: Context) -> Judgement:
    say = lambda key: context.language.phrases.reason(key, a=label(x.evidence.article), x=x.value, b=label(y.evidence.article), y=y.value)
    return Judgement("agree", say("same-words")) if alike else Judgement("compatible", say("other-place"))
