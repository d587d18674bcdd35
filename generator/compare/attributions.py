"""Who is said to have said it: one statement that articles give to different speakers.

Quotations that are the same words, and superlatives told of one thing, each with its speaker where the article names
one. A ministry, a country or a company may speak by a person, so that both can be true; of two people it stays open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from generator.compare.likeness import clause_at
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.compare.wordings import reaches
from generator.lang.tables import Speech
from generator.model import Analysis, Comparison, EntityKind, Evidence, Party, SharedQuote, Span, Value
from generator.text import begun_in, cut, flat, label, stems, words

MARKS = " ,.;:"
LEAST, WORDS = 2, 4      # content words, and words, that two speakers may hardly share by chance
PASSAGE = 300            # characters of a speaker with the words
CUE = 3                  # words behind a name in which a verb of saying makes it the speaker


@dataclass(frozen=True, slots=True)
class Said:
    """Who says it in an article (its number): the entity, its name and what it is, and where it is named."""

    article: int
    entity: str
    name: str
    kind: EntityKind
    span: Span
    clause: Span


def find(context: Context) -> list[Comparison]:
    """Of shared quotations first, then of superlatives, each in order of first passage."""
    made = [_compared(list(_speakers(q, context)), _shortest(q, context), context) for q in context.quotes if len(q.variants) > 1]
    for told in reaches(context, alike=True).values():
        said = [s for w in told if (s := _in_clause(w.article, w.clause, context))]
        made.append(_compared(said, min((w.value for w in told), key=lambda v: (len(v), v)), context))
    return [c for c in made if c]


# ---------------------------------------------------------------- who says it


def _speakers(shared: SharedQuote, context: Context) -> Iterator[Said]:
    """The known speakers of an utterance, one for each article; none where its print is too short or differs."""
    number = {a.article.id: n for n, a in enumerate(context.analyses)}
    if shared.differs or len(_content(shared, context)) < LEAST or len(_shortest(shared, context).split()) < WORDS:
        return
    seen = set()
    for v in shared.variants:
        n = number[v.evidence.article]
        quote = next((q for q in begun_in(context.analyses[n].quotes, v.evidence.span)), None)
        said = _said(n, quote.speaker, context) if quote and quote.speaker else None
        if said and n not in seen:
            seen.add(n)
            yield replace(said, clause=_both(said, v.evidence.span))


def _both(said: Said, quote: Span) -> Span:
    """The words from the speaker to the quotation, or the other way round, where they are one passage."""
    whole = Span(min(said.clause.start, quote.start), max(said.clause.end, quote.end))
    return whole if whole.end - whole.start <= PASSAGE else said.clause


def _content(shared: SharedQuote, context: Context) -> tuple[str, ...]:
    """The stems of the shortest print."""
    text = {a.article.id: a.article.text for a in context.analyses}
    return min((stems(text[v.evidence.article], v.evidence.span, context.language.grammar) for v in shared.variants), key=len)


def _shortest(shared: SharedQuote, context: Context) -> str:
    text = {a.article.id: a.article.text for a in context.analyses}
    return min((flat(cut(text[v.evidence.article], v.evidence.span)).strip(MARKS) for v in shared.variants), key=lambda w: (len(w), w))


def _said(number: int, party: Party, context: Context) -> Said | None:
    """None where it is not known who it is: a name is shown only of somebody known."""
    a = context.analyses[number]
    known = next((e for e in a.entities if e.id == party.entity and e.kind != "other"), None)
    clause = clause_at(a, party.span)
    return Said(number, known.id, known.name, known.kind, party.span, clause.span) if known and clause else None


def _in_clause(number: int, clause: Span, context: Context) -> Said | None:
    """The speaker of a quotation in a clause, else whom a verb of saying follows."""
    a = context.analyses[number]
    quoted = [q for q in a.quotes if q.speaker and q.span.start < clause.end and clause.start < q.span.end]
    if quoted:
        return _said(number, quoted[0].speaker, context)
    named = next((m for m in begun_in(a.mentions, clause) if m.form == "name" and _says(a, m.span.end, clause.end, context.language.speech)), None)
    return _said(number, Party(named.span, named.name, named.entity), context) if named else None


def _says(a: Analysis, start: int, end: int, speech: Speech) -> bool:
    """Does a verb of saying follow at once?"""
    behind = [m.group().lower() for m in words(a.article.text, Span(start, end))[:CUE]]
    return bool(behind) and (behind[0] in speech.finite or any(" ".join(behind).startswith(p) for p in speech.phrases))


# ---------------------------------------------------------------- what it comes to


def _compared(said: list[Said], name: str, context: Context) -> Comparison | None:
    """None where no two articles name different speakers."""
    if all(_same(a, b) or _joint(a, b, context) for a, b in combinations(said, 2)):
        return None
    id = lambda s: context.analyses[s.article].article.id
    values = tuple(Value(Evidence(id(s), s.clause), Evidence(id(s), s.span), s.name) for s in said)
    pairs = tuple(
        _judged(said[i], said[j], label(id(said[i])), label(id(said[j])), context).pair(i, j) for i, j in combinations(range(len(said)), 2)
    )
    who = tuple(sorted({s.entity for s in said if s.kind == "person"}))
    return assembled("attribution", context.language.phrases.label("said", words=name), who, None, values, pairs, context)


def _joint(a: Said, b: Said, context: Context) -> bool:
    """Does either article name the other's speaker in the same breath: both said it, or one for the other?"""
    named = lambda s, other: any(m.entity == other.entity for m in begun_in(context.analyses[s.article].mentions, s.clause))
    return named(a, b) or named(b, a)


def _same(a: Said, b: Said) -> bool:
    """One entity, or two people who may be one under a longer name."""
    return a.entity == b.entity or a.kind == b.kind and a.name.split()[-1] == b.name.split()[-1]


def _judged(a: Said, b: Said, one: str, two: str, context: Context) -> Judgement:
    say = lambda key: context.language.phrases.reason(key, a=one, x=a.name, b=two, y=b.name)
    if _same(a, b) or _joint(a, b, context):
        return Judgement("agree", say("same-speaker"))
    if a.kind == b.kind == "person":
        return Judgement("unclear", say("two-speakers"))
    return Judgement("compatible", say("speaks-for"))
