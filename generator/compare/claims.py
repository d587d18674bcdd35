"""Statements, and how many origins stand behind each.

Clauses of different articles make one claim when most of the weight of the shorter one stands in the other:
the same people, the same action, the same rare words. A negation on one side only keeps them apart.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from itertools import combinations

from generator.compare.statements import TOGETHER, Statement, opposed, weights
from generator.compare.verdicts import meet
from generator.lang.tables import Language
from generator.model import Claim, Comparison, Evidence, Origin

DICE = 0.40              # weight in common, of both
COVER = 0.62             # … or of the shorter
COVERED = 4              # tokens in common that the second asks for
STRICT = 0.15            # how much more is asked where one names two people and the other nobody
TOKENS = 3               # tokens in common
WEIGHT = 7.0             # … and their weight
TOP = 4                  # body sentences after which a statement weighs half
ECHO = 0.33              # weight of a single statement that another article tells as well
NAMED, COUNTED = 3.0, 1.0              # what a name, a number adds that only one article has …
MOST = 3                 # … up to so many: a list is no news
SUBJECT = 0.3            # share of the articles that hold a word of what the story is about
ABOUT = 0.5              # what a statement weighs without any of these
DEEP = 20                # body sentences after which what one article adds weighs half
SCRAPS = ("fragment", "garbled")       # flaws of what states nothing by itself
COMMON = 40              # statements that share a token; beyond, the token finds nothing
SINGLES = 40             # statements of one article only that are kept, the weightiest


def find(
    statements: list[Statement], origins: tuple[Origin, ...], comparisons: tuple[Comparison, ...], language: Language
) -> tuple[Claim, ...]:
    """The claims of a story: those that most origins tell, and tell near their top, first; single ones behind them."""
    weight = weights(statements)
    origin = {article: o.id for o in origins for article in o.articles}
    marked = _marks(comparisons)
    groups = [g for g in _groups(statements, weight, frozenset(language.events.opposites)) if _stated([statements[n] for n in g])]
    joined = {n for g in groups for n in g}
    whole = _continued(groups, statements)
    made = sorted((_claim(members, origin, marked, weight) for members in whole), key=lambda pair: pair[0])
    alone = (_claim([statements[n]], origin, marked, weight) for n in _singles(statements, joined, weight))
    return tuple(c for _, c in (*made, *alone))


def _groups(statements: list[Statement], weight: dict[str, float], opposites: frozenset[tuple[str, str]]) -> list[list[int]]:
    """Statements that say the same, joined pair by pair, the most alike first; a group stays all alike.

    What many articles print word for word is looked at once, so that a hundred reprints hide nothing.
    """
    copies = _copies(statements)
    alike = _alike(statements, list(copies), weight, opposites)
    member: dict[int, frozenset[int]] = {n: frozenset({n}) for n, found in copies.items() if len({statements[m].article for m in found}) > 1}
    for (i, j), _ in sorted(alike.items(), key=lambda item: (-item[1], item[0])):
        one, two = member.get(i, frozenset({i})), member.get(j, frozenset({j}))
        if one != two and _coherent(one, two, alike):
            member |= dict.fromkeys(one | two, one | two)
    return [sorted(m for n in g for m in copies[n]) for g in sorted(set(member.values()), key=min)]


def _copies(statements: list[Statement]) -> dict[int, list[int]]:
    """The first of each set of statements that have the same words -> all of them."""
    first: dict[tuple, int] = {}
    found: dict[int, list[int]] = {}
    for n, s in enumerate(statements):
        found.setdefault(first.setdefault((s.tokens, s.negative, s.speaker, tuple(q.interval for q in s.quantities)), n), []).append(n)
    return found


def _coherent(one: frozenset[int], two: frozenset[int], alike: dict[tuple[int, int], float]) -> bool:
    """At least half of the pairs across are alike by themselves: a chain of neighbours is no claim."""
    across = [tuple(sorted((a, b))) in alike for a in one for b in two]
    return sum(across) * 2 >= len(across)


def _stated(members: list[Statement]) -> bool:
    """Whether two articles tell it in their running text, one of them in more than a scrap: captions only bear it out."""
    told = [s for s in members if s.body]
    return len({s.article for s in told}) > 1 and any(s.flaw not in SCRAPS for s in told)


def _continued(groups: list[list[int]], statements: list[Statement]) -> list[list[Statement]]:
    """The statements of each group; a group whose clauses go on with another's, in half of the articles of the smaller
    and in two at least, is one claim with it: "closed the bridge | and welded plates over its cracks"."""
    at = {n: g for g, members in enumerate(groups) for n in members}
    behind = {(s.article, s.sentence, s.clause): n for n, s in enumerate(statements)}
    follows: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for g, members in enumerate(groups):
        for n in members:
            s = statements[n]
            after = behind.get((s.article, s.sentence, s.clause + 1))
            if after in at and at[after] != g:
                follows[g, at[after]].append((n, after))
    made = [{n: statements[n] for n in members} for members in groups]
    into = list(range(len(groups)))
    for (g, h), pairs in sorted(follows.items()):
        articles = {statements[n].article for n, _ in pairs}
        if into[g] == g and into[h] == h and len(articles) > 1 and 2 * len(articles) >= min(len({statements[n].article for n in groups[x]}) for x in (g, h)):
            for n, after in pairs:
                made[h][after] = made[h][after].after(made[g].pop(n)) if n in made[g] else made[h][after]
            made[h] |= made[g]
            into[g] = h
    return [list(made[g].values()) for g in range(len(groups)) if into[g] == g]


def _alike(
    statements: list[Statement], looked_at: list[int], weight: dict[str, float], opposites: frozenset[tuple[str, str]]
) -> dict[tuple[int, int], float]:
    """Pairs of those that are looked at, with how alike they are."""
    index = _index(statements, looked_at)
    shared = Counter(pair for holders in index.values() for pair in combinations(holders, 2))
    found = {}
    for (i, j), common in shared.items():
        a, b = statements[i], statements[j]
        if common >= TOKENS - 1 and a.article != b.article and a.negative == b.negative and not opposed(a, b, opposites):
            score = _score(a, b, weight)
            if score:
                found[i, j] = score
    return found


def _score(a: Statement, b: Statement, weight: dict[str, float]) -> float:
    both = a.tokens & b.tokens
    mass = lambda tokens: sum(sorted(weight[t] for t in tokens))
    common = mass(both)
    together = any(t.startswith(TOGETHER) for t in both)
    worded = together or any(t[0].isalnum() for t in both)
    if len(both) < TOKENS or common < WEIGHT or not worded or _apart(a, b):
        return 0.0
    one, two = mass(a.tokens), mass(b.tokens)
    dice, cover = 2 * common / (one + two), common / min(one, two)
    strict = STRICT if max(len(a.people), len(b.people)) > 1 and not a.people & b.people else 0.0
    covered = cover >= COVER + strict and (together or len(both) >= COVERED)
    return dice + cover + together if dice >= DICE + strict or covered else 0.0


def _apart(a: Statement, b: Statement) -> bool:
    """Whether something keeps two clauses from saying the same, however alike: other people, other speakers, other numbers."""
    if a.people and b.people and not a.people & b.people:
        return True
    if a.speaker and b.speaker and a.speaker != b.speaker and a.personal == b.personal:
        return True                     # a ministry may speak for its minister, not one person for another
    alike = [(x, y) for x in a.quantities for y in b.quantities if (x.kind, x.unit) == (y.kind, y.unit)]
    return bool(alike) and not any(meet(x.interval, y.interval) for x, y in alike)


def _singles(statements: list[Statement], joined: set[int], weight: dict[str, float]) -> list[int]:
    """What only one article tells, the weightiest first: sentences that stand alone, nothing of which another tells."""
    shared = {(statements[n].article, statements[n].sentence) for n in joined}
    index = _index(statements, list(_copies(statements)))
    free = [
        n for n, s in enumerate(statements)
        if s.body and s.opens and s.flaw is None and (s.article, s.sentence) not in shared and not _echoed(n, statements, index, weight)
    ]
    spread = _spread(statements)
    articles = len({s.article for s in statements})
    subject = frozenset(t for t in spread if spread[t] > max(1, SUBJECT * articles))
    return sorted(free, key=lambda n: (-_news(statements[n], weight, spread, subject), n))[:SINGLES]


def _echoed(n: int, statements: list[Statement], index: dict[str, list[int]], weight: dict[str, float]) -> bool:
    """Whether another article tells most of it as well, in words too different to be one claim."""
    mine = statements[n]
    if any(statements[m].article != mine.article for t in mine.tokens if t.startswith(TOGETHER) for m in index[t]):
        return True
    common: dict[int, float] = defaultdict(float)
    for token in sorted(mine.tokens):
        for m in index[token]:
            if statements[m].article != mine.article:
                common[m] += weight[token]
    return max(common.values(), default=0.0) >= ECHO * sum(sorted(weight[t] for t in mine.tokens))


def _index(statements: list[Statement], looked_at: list[int]) -> dict[str, list[int]]:
    """token -> those of the statements that hold it; tokens that too many hold are left out."""
    index: dict[str, list[int]] = defaultdict(list)
    for n in looked_at:
        for token in statements[n].tokens:
            index[token].append(n)
    return defaultdict(list, {token: found for token, found in index.items() if len(found) <= COMMON})


def _spread(statements: list[Statement]) -> Counter[str]:
    """token -> how many articles hold it."""
    return Counter(t for t, _ in {(t, s.article) for s in statements for t in s.tokens})


def _news(s: Statement, weight: dict[str, float], spread: Counter[str], subject: frozenset[str]) -> float:
    """What a statement adds: words, names and numbers that no other article has; the more, the higher up it stands and
    the more it speaks of what the story is about."""
    own = [t for t in s.tokens if spread[t] == 1]
    named = min(MOST, sum(t.startswith("@") for t in own))
    added = sum(sorted(weight[t] for t in own)) / len(s.tokens) ** 0.5 + NAMED * named + COUNTED * min(MOST, len(s.quantities))
    return added * (ABOUT + min(MOST, len(s.tokens & subject))) / (1 + s.place / DEEP)


def _claim(members: list[Statement], origin: dict[str, str], marked: dict[Evidence, str], weight: dict[str, float]):
    """(sort key, claim); the best wording stands first: of the body, opening its sentence, close to what the others say."""
    centre = frozenset().union(*(s.tokens for s in members))
    near = lambda s: sum(sorted(weight[t] for t in s.tokens & centre)) / len(s.tokens)
    best = sorted(members, key=lambda s: (s.flaw is not None, not s.body, not s.opens, -near(s), s.article, s.evidence))
    evidence = tuple(s.evidence for s in best)
    articles = tuple(sorted({e.article for e in evidence}))
    origins = tuple(sorted({origin[a] for a in articles}))
    first = min(evidence)
    name = hashlib.sha256(f"{first.article} {first.span.start}".encode()).hexdigest()[:8]
    claim = Claim(f"claim-{name}", evidence, articles, origins, _status(evidence, articles, origins, marked))
    return (-_weighty(members, origin), -len(articles), first), claim


def _weighty(members: list[Statement], origin: dict[str, str]) -> float:
    """How high up each origin tells it, added over the origins: news puts first what matters."""
    top: dict[str, float] = {}
    for s in members:
        name = origin[s.evidence.article]
        top[name] = max(top.get(name, 0.0), 1 / (1 + s.place / TOP))
    return sum(sorted(top.values())) + (1.0 if len(top) > 1 else 0.0)


def _status(evidence, articles, origins, marked) -> str:
    states = {state for e in evidence for place, state in marked.items() if place.article == e.article and _overlap(place, e)}
    if "superseded" in states:
        return "superseded"
    if "contested" in states:
        return "contested"
    if len(origins) > 1:
        return "agreed"
    return "one-origin" if len(articles) > 1 else "single"


def _marks(comparisons: tuple[Comparison, ...]) -> dict[Evidence, str]:
    """Passages whose value another article supersedes or contradicts."""
    found: dict[Evidence, str] = {}
    for c in comparisons:
        for p in c.pairs:
            if p.verdict == "conflict":
                found |= {c.values[n].evidence: "contested" for n in (p.a, p.b)}
    for c in comparisons:
        found |= {c.values[n].evidence: "superseded" for n in superseded(c)}
    return found


def superseded(c: Comparison) -> list[int]:
    """Numbers of the values that an update leaves behind."""
    return sorted({p.a for p in c.pairs if p.verdict == "update"})


def _overlap(a: Evidence, b: Evidence) -> bool:
    return a.part == b.part and a.span.start < b.span.end and b.span.start < a.span.end
