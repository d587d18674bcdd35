"""One thing that two sources tell in words of their own: what somebody did, has been done to, or means to do.

Numbers, days, states and places have comparisons of their own; here is what is left of them. Two clauses tell one thing
when the names and words that they share are rare in the story and most of what the shorter one says. What is printed
alike word for word, and what is only quoted, is no second telling; and where the numbers in them differ, other
comparisons decide. Few are shown of a story, fewer where much else is compared: those that share most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from generator.compare.shaping import Context, assembled
from generator.compare.statements import Statement, opposed, weights
from generator.compare.verdicts import Judgement
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Evidence, Pair, Span, Status, Value
from generator.text import begun_in, cut, flat, label, stem, words

TOKENS = 3               # tokens in common
WEIGHT = 12.0            # … and their weight
DICE, COVER = 0.35, 0.65   # … of both, or of the shorter
COVERED = 4              # tokens in common that the second asks for
COPY = 0.75              # of all tokens of two clauses, from which one repeats the other
QUOTED = 0.5             # of a clause that stands in quotation marks, from which it is another's words
COMMON = 40              # clauses that share a token; beyond, the token finds nothing
PAGE = 20                # comparisons of a story up to which these fill it …
LEAST, MOST = 2, 8       # … though so many are shown in any case, and never more
WORDS = 8                # of a label
SCRAPS = ("fragment", "garbled")       # flaws of what states nothing by itself


def find(context: Context, found: Sequence[Comparison]) -> list[Comparison]:
    """The things told twice of which ``found`` compares nothing, those first that share most."""
    told = [s for s in context.statements if s.body and s.flaw not in SCRAPS and _stated(s, context)]
    weight = weights(told)
    shown = [{(v.focus.article, v.focus.span) for v in c.values} for c in found]
    shown += [{(v.evidence.article, v.evidence.span) for v in q.variants} for q in context.quotes]
    groups = (g for g in _groups(_ties(told, weight, context), told) if not any(_covers(g, s) for s in shown))
    most = min(MOST, max(LEAST, PAGE - len(found)))
    return [_compared(g, context) for g, _ in zip(groups, range(most))]


# ---------------------------------------------------------------- what is told


def _stated(s: Statement, context: Context) -> bool:
    """Has it a verb?"""
    grammar = context.language.grammar
    low = [m.group().lower() for m in words(context.analyses[s.article].article.text, s.evidence.span)]
    return any(w in grammar.auxiliaries or w in grammar.finite or w.endswith(grammar.past_endings) for w in low)


def _quoted(s: Statement, a: Analysis) -> bool:
    near = (q.span for q in a.quotes if q.direct and q.span.start < s.evidence.span.end and s.evidence.span.start < q.span.end)
    inside = sum(min(q.end, s.evidence.span.end) - max(q.start, s.evidence.span.start) for q in near)
    return inside >= QUOTED * (s.evidence.span.end - s.evidence.span.start)


@lru_cache(maxsize=None)
def _saying(language: Language) -> frozenset[str]:
    """Stems of verbs of saying: who said it is not what is told."""
    speech = language.speech
    return frozenset(stem(w, language.grammar.stemmer) for w in speech.finite | speech.running | speech.infinitive | speech.weak)


# ---------------------------------------------------------------- which tell one thing


def _ties(told: list[Statement], weight: dict[str, float], context: Context) -> list[tuple[int, int]]:
    """Pairs of clauses of two sources that tell one thing, those first that share most."""
    tokens = [s.tokens - _saying(context.language) for s in told]
    quoted = [_quoted(s, context.analyses[s.article]) for s in told]
    opposites = frozenset(context.language.events.opposites)
    scored = []
    for (i, j), common in _sharing(tokens).items():
        a, b = told[i], told[j]
        if common < TOKENS or _source(a, context) == _source(b, context) or quoted[i] and quoted[j] or a.negative != b.negative:
            continue
        score = _score(tokens[i], tokens[j], weight)
        if score and not opposed(a, b, opposites) and not _apart(a, b, context):
            scored.append((-score, i, j))
    return [(i, j) for _, i, j in sorted(scored)]


def _sharing(tokens: list[frozenset[str]]) -> Counter[tuple[int, int]]:
    """Pairs that share a token -> how many they share."""
    index: dict[str, list[int]] = defaultdict(list)
    for n, own in enumerate(tokens):
        for token in own:
            index[token].append(n)
    return Counter(pair for token in sorted(index) if len(index[token]) <= COMMON for pair in combinations(index[token], 2))


def _score(one: frozenset[str], two: frozenset[str], weight: dict[str, float]) -> float:
    """The weight that two clauses share, 0 where that is not one thing, or the same words."""
    mass = lambda tokens: sum(sorted(weight[t] for t in tokens))
    both = one & two
    common = mass(both)
    if common < WEIGHT or len(both) >= COPY * len(one | two) or not any(t[0] == "!" or t[0].isalpha() for t in both):
        return 0.0
    whole, shorter = mass(one) + mass(two), min(mass(one), mass(two))
    alike = 2 * common >= DICE * whole or len(both) >= COVERED and common >= COVER * shorter
    return common if alike else 0.0


def _source(s: Statement, context: Context) -> str:
    return context.origin.get(s.evidence.article, s.evidence.article)


def _apart(a: Statement, b: Statement, context: Context) -> bool:
    """Do they name other people, or give other numbers or days?"""
    if a.people and b.people and not a.people & b.people:
        return True
    numbers = [{(q.kind, q.unit): q.interval for q in s.quantities} for s in (a, b)]
    one, two = ([d for d in begun_in(context.analyses[s.article].dates, s.evidence.span) if d.earliest and d.latest] for s in (a, b))
    meeting = any(x.earliest <= y.latest and y.earliest <= x.latest for x in one for y in two)
    return any(numbers[0][k] != numbers[1][k] for k in numbers[0].keys() & numbers[1].keys()) or bool(one and two) and not meeting


def _groups(ties: list[tuple[int, int]], told: list[Statement]) -> Iterator[list[Statement]]:
    """Clauses of one thing, one of each article, in order of the strongest tie."""
    groups: list[list[int]] = []
    at: dict[int, list[int]] = {}
    for pair in ties:
        known = [at[n] for n in pair if n in at]
        new = [n for n in pair if n not in at]
        if not known:
            groups.append(list(pair))
            at |= dict.fromkeys(pair, groups[-1])
        elif new and all(told[n].article != told[new[0]].article for n in known[0]):
            known[0].append(new[0])
            at[new[0]] = known[0]
    return ([told[n] for n in sorted(g)] for g in groups)


def _covers(told: list[Statement], shown: set[tuple[str, Span]]) -> bool:
    """Does something that is shown already lie in two of the clauses?"""
    holds = lambda s: any(s.evidence.article == a and span.start < s.evidence.span.end and s.evidence.span.start < span.end for a, span in shown)
    return sum(map(holds, told)) > 1


# ---------------------------------------------------------------- what it comes to


def _compared(told: list[Statement], context: Context) -> Comparison:
    said = lambda s: flat(cut(context.analyses[s.article].article.text, s.evidence.span))
    values = tuple(Value(s.evidence, s.evidence, said(s)) for s in told)
    pairs = tuple(_judged(i, j, told, context) for i, j in combinations(range(len(told)), 2))
    who = tuple(sorted(frozenset.intersection(*(s.people for s in told))))
    return assembled("status", context.language.phrases.label("telling", words=_label(told, context)), who, None, values, pairs, context)


def _judged(i: int, j: int, told: list[Statement], context: Context) -> Pair:
    """Alike, or both possible where one is surer of it than the other."""
    one, two = (_status(told[n], context) for n in (i, j))
    names, ids = dict(context.language.phrases.statuses), [label(told[n].evidence.article) for n in (i, j)]
    if one is None or two is None or one == two:
        return Judgement("agree", context.language.phrases.reason("same-words", a=ids[0], b=ids[1])).pair(i, j)
    return Judgement("compatible", context.language.phrases.reason("less-sure", a=ids[0], x=names[one], b=ids[1], y=names[two])).pair(i, j)


def _status(s: Statement, context: Context) -> Status | None:
    """How sure what a clause tells is; None where no event was found in it."""
    inside = [e.status for e in begun_in(context.analyses[s.article].events, s.evidence.span) if e.span.end <= s.evidence.span.end]
    return inside[0] if inside else None


def _label(told: list[Statement], context: Context) -> str:
    """The shortest clause from the first to the last word that all share, no longer than ``WORDS`` words."""
    grammar = context.language.grammar
    shortest = min(told, key=lambda s: (s.evidence.span.end - s.evidence.span.start, s.evidence))
    text = context.analyses[shortest.article].article.text
    others = [context.analyses[s.article].article.text for s in told]
    known = [{stem(m.group().lower(), grammar.stemmer) for m in words(t, s.evidence.span)} for t, s in zip(others, told)]
    printed = words(text, shortest.evidence.span)
    shared = [
        n for n, m in enumerate(printed)
        if m.group().lower() not in grammar.function_words and all(stem(m.group().lower(), grammar.stemmer) in k for k in known)
    ] or [0]
    last = min(shared[-1], shared[0] + WORDS - 1)
    return flat(text[printed[shared[0]].start() : printed[last].end()])
