"""The state that each article has a thing in: closed or open again, in hospital or released, unclaimed or claimed.

The language's scales hold the states in order of time and the cues that tell them. Two passages are of one thing
when the words around their cues are, weighed by how rare they are inside the story; some scales know one thing only
(who was behind an attack). Only what articles see differently is shown.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from generator.compare.likeness import SHOWN, joined, sentence_weights
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.lang.tables import Language, Scale
from generator.model import Analysis, Clause, Comparison, Evidence, Span, Value
from generator.text import begun_in, flat, label, low_words, stem, stems, words

GAP = 5                  # words that "~" stands for
AROUND = 2               # stems around both cues that make them of one thing
WEIGHT = 8.0             # … and their weight together
SUBJECT = 5              # words before a cue that can be what it is about

Heard = tuple[frozenset[str], list[tuple[Span, frozenset[str]]]]
_Cue = tuple[tuple[frozenset[str], ...], re.Pattern[str]]     # the words that it needs, and what finds it


@dataclass(frozen=True, slots=True)
class Told:
    """A cue in an article (its number): the state it tells, numbered in its scale, and the stems of its sentence.

    ``whose`` is the stem of the people meant, where a scale is about their names, or the person of whom it is told; None
    where nobody is named.
    """

    article: int
    state: int
    span: Span
    clause: Clause
    words: frozenset[str]
    whose: str | None = None


def find(context: Context) -> list[Comparison]:
    """One comparison for each thing whose state articles see differently, in the order of the scales."""
    heard = [_heard(a) for a in context.analyses]
    told = [
        (scale, [t for n, a in enumerate(context.analyses) for t in _told(n, a, heard[n], scale, context.language)])
        for scale in context.language.accounts.scales
    ]
    differing = [(scale, found) for scale, found in told if len({t.state for t in found}) > 1]
    weight = sentence_weights(context) if differing else {}
    made = (_compared(scale, _given(scale, group), context) for scale, found in differing for group in _things(scale, found, weight))
    return [c for c in made if c]


# ---------------------------------------------------------------- what is told


def _heard(a: Analysis) -> Heard:
    """Each sentence with its words, and the words of all of them."""
    sentences = [(s.span, frozenset(low_words(a.article.text, s.span))) for s in a.sentences if s.kind in SHOWN]
    return frozenset().union(*(w for _, w in sentences)), sentences


def _told(number: int, a: Analysis, heard: Heard, scale: Scale, language: Language) -> Iterator[Told]:
    """The cues of a scale in an article, in reading order."""
    text = a.article.text
    for span, state in _cued(text, heard, scale):
        n = bisect_right(a.clauses, span.start, key=lambda c: c.span.start) - 1
        if n < 0 or span.end > a.clauses[n].span.end:
            continue
        clause, sentence = a.clauses[n], a.sentences[a.clauses[n].sentence]
        if sentence.kind in SHOWN and not _open(text, span, clause.span, state, language):
            around = frozenset(stems(text, sentence.span, language.grammar)) - _own(scale, language)
            yield Told(number, state, span, clause, around, _whose(a, span, clause.span, scale, language))


def _cued(text: str, heard: Heard, scale: Scale) -> list[tuple[Span, int]]:
    """(where, state) of the cues in a text, those inside of longer ones left out."""
    all_words, sentences = heard
    holds = lambda found, needed: not any(found.isdisjoint(w) for w in needed)
    found = [
        (Span(*m.span()), n)
        for n, cues in enumerate(_cues(scale))
        for needed, pattern in cues
        if holds(all_words, needed)
        for span, own in sentences
        if holds(own, needed)
        for m in pattern.finditer(text, span.start, span.end)
    ]
    inside = lambda s: any(o.start <= s.start and s.end <= o.end and o != s for o, _ in found)
    return sorted({f for f in found if not inside(f[0])}, key=lambda f: (f[0].start, f[1]))


@lru_cache(maxsize=None)
def _cues(scale: Scale) -> tuple[tuple[_Cue, ...], ...]:
    """State by state: each cue's words and pattern."""
    return tuple(tuple((_needed(c), re.compile(rf"\b{_pattern(c)}\b", re.IGNORECASE)) for c in s.cues) for s in scale.states)


def _needed(cue: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(word.split("/")) for word in cue.split() if word != "~")


def _pattern(cue: str) -> str:
    """A cue as a regular expression: "/" between alternatives, "~" for up to five words."""
    gap = rf"(?:[\w'’\-]+\s+){{0,{GAP}}}?"
    return "".join(gap if w == "~" else rf"(?:{'|'.join(map(re.escape, w.split('/')))})\s+" for w in cue.split()).removesuffix(r"\s+")


@lru_cache(maxsize=None)
def _own(scale: Scale, language: Language) -> frozenset[str]:
    """The stems of a scale's own words: they cannot tell two things apart."""
    text = " ".join(w for s in scale.states for c in s.cues for group in _needed(c) for w in sorted(group))
    return frozenset(stems(text, Span(0, len(text)), language.grammar))


def _open(text: str, cue: Span, clause: Span, state: int, language: Language) -> bool:
    """Whether the clause denies or doubts anything outside of its cue: it may be what the cue tells.

    Of any state but the first of its scale, what is only planned has not come yet either.
    """
    cues = dict(language.events.cues)
    doubts = language.grammar.negations | cues["unconfirmed"] | (cues["planned"] if state else frozenset())
    doubted = lambda span: not doubts.isdisjoint(low_words(text, span))
    return doubted(clause) and not doubted(cue)


def _whose(a: Analysis, cue: Span, clause: Span, scale: Scale, language: Language) -> str | None:
    if scale.tie == "names":
        return _people(a.article.text, cue, clause, language)
    return _subject_of(a, cue, clause, language) if scale.tie == "person" else None


def _subject_of(a: Analysis, cue: Span, clause: Span, language: Language) -> str | None:
    """The one person who is named in the clause before the cue, with nothing that the person could only belong to."""
    text, persons = a.article.text, {e.id for e in a.entities if e.kind == "person"}
    named = [m for m in begun_in(a.mentions, Span(clause.start, cue.start)) if m.entity in persons]
    if len({m.entity for m in named}) != 1 or text.startswith(language.speech.owner_endings, named[-1].span.end):
        return None
    low = [m.group().lower() for m in words(text, Span(clause.start, named[-1].span.start))]
    between = [m.group().lower() for m in words(text, Span(named[-1].span.end, cue.start))]
    plain = all(w in language.grammar.function_words or w.isdigit() for w in between)
    return named[0].entity if plain and language.speech.prepositions.isdisjoint(low) else None


def _people(text: str, cue: Span, clause: Span, language: Language) -> str | None:
    """The stem of the people whose names a clause is about, "" where only a pronoun tells, None where nothing does."""
    near = [m.group().lower() for m in words(text, Span(clause.start, clause.end))]
    role = next((w for w in near if w in language.names.humans or w in language.numbers.people), None)
    if role:
        return stem(role, language.grammar.stemmer)
    return "" if not language.speech.possessives.isdisjoint(near) else None


# ---------------------------------------------------------------- which are of one thing


def _things(scale: Scale, told: list[Told], weight: dict[str, float]) -> list[list[Told]]:
    """Passages of one thing, joined pair by pair, in order of first passage."""
    if scale.tie == "story":
        return [told]
    if scale.tie == "names":
        return _of_whom(told)
    if scale.tie == "person":
        return [[t for t in told if t.whose == who] for who in sorted({t.whose for t in told if t.whose})]
    return [[told[n] for n in group] for group in joined([t.words for t in told], lambda i, j: _tied(told[i], told[j], weight))]


def _tied(a: Told, b: Told, weight: dict[str, float]) -> bool:
    both = a.words & b.words
    return len(both) >= AROUND and sum(sorted(weight[w] for w in both)) >= WEIGHT


def _of_whom(told: list[Told]) -> list[list[Told]]:
    """Passages about the names of the same people; a pronoun joins where there is no choice."""
    groups: dict[str, list[Told]] = defaultdict(list)
    for t in told:
        if t.whose:
            groups[t.whose].append(t)
    if len(groups) == 1:
        return [[t for t in told if t.whose is not None]]
    return list(groups.values())


def _given(scale: Scale, told: list[Told]) -> list[Told]:
    """What each article gives: its furthest state; on a scale with states against each other, all that it gives."""
    rival = any(s.against for s in scale.states)
    best: dict[tuple[int, int], Told] = {}
    for t in told:
        key = (t.article, t.state if rival else 0)
        if key not in best or t.state > best[key].state:
            best[key] = t
    return [best[key] for key in sorted(best)]


# ---------------------------------------------------------------- what it comes to


def _compared(scale: Scale, told: list[Told], context: Context) -> Comparison | None:
    """None where no two articles see it differently."""
    apart = [(i, j) for i, j in combinations(range(len(told)), 2) if told[i].article != told[j].article]
    if all(told[i].state == told[j].state for i, j in apart):
        return None
    evidence = lambda t, span: Evidence(context.analyses[t.article].article.id, span)
    values = tuple(Value(evidence(t, t.clause.span), evidence(t, t.span), scale.states[t.state].name) for t in told)
    pairs = tuple(_judged(scale, told[i], told[j], context).pair(i, j) for i, j in apart)
    return assembled(scale.kind, _label(scale, told, context), (), None, values, pairs, context)


def _label(scale: Scale, told: list[Told], context: Context) -> str:
    states = [scale.states[n].name for n in sorted({t.state for t in told})]
    subjects = sorted(filter(None, (_subject(t, context) for t in told)), key=lambda s: (len(s), s))
    last = words(context.analyses[told[0].article].article.text, told[0].span)[-1].group()
    return scale.label.format(thing=subjects[0] if subjects else scale.name, cue=last, states=context.language.phrases.either(states))


def _subject(t: Told, context: Context) -> str | None:
    """What stands before the cue and its auxiliaries, where that is a short phrase that opens the clause."""
    text, grammar = context.analyses[t.article].article.text, context.language.grammar
    before = words(text, Span(t.clause.span.start, t.span.start))
    end = next((n for n, m in enumerate(before) if m.group().lower() in grammar.auxiliaries), len(before))
    told = before[:end]
    content = [m for m in told if m.group().lower() not in grammar.function_words]
    if not content or len(told) > SUBJECT or told[0].group().lower() in grammar.conjunctions:
        return None
    return flat(text[told[0].start() : told[-1].end()])


def _judged(scale: Scale, a: Told, b: Told, context: Context) -> Judgement:
    """The same, excluded, superseded, or both possible."""
    one, two = scale.states[a.state], scale.states[b.state]
    names = [label(context.analyses[t.article].article.id) for t in (a, b)]
    say = lambda key: context.language.phrases.reason(key, a=names[0], x=one.name, b=names[1], y=two.name)
    if one is two:
        return Judgement("agree", say("same-status"))
    if one.against == two.name or two.against == one.name:
        return Judgement("conflict", say("denied"))
    if not scale.settled or one.against or two.against:
        return Judgement("compatible", say("less-sure"))
    turned = a.state > b.state
    return Judgement("update", say("came-true"), turned)
