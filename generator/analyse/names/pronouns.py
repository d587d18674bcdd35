"""Whom "he" and "she" mean; only where one candidate remains."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict

from generator.analyse.names.entities import Bearer, Group
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Line, Printed
from generator.model import Mention, Span

OPEN, CLOSE = "“«", "”»"


def pronouns(printed: Printed, group: Group, named: tuple[Mention, ...], lex: Lexicon) -> tuple[Mention, ...]:
    """A pronoun means the one person named before it in its sentence and in the sentence before.

    Whoever could be meant counts: names of unknown kind too, and roles without a name ("an official … he").
    """
    people = {b.id: b for b in group.bearers if b.kind in ("person", "other")}
    places = sorted((m.span.start, m.span.end, m.entity) for m in named if m.entity in people)
    starts = [p[0] for p in places]
    named_at = {m.span.start for m in named} | {t.start for b in group.bearers for t in b.titles}
    found: list[tuple[str, Mention]] = []
    for number, line in enumerate(printed.lines):
        before = printed.lines[number - 1] if number and printed.lines[number - 1].paragraph >= line.paragraph - 2 else None
        for at in line.gendered:
            token = line.tokens[at]
            if not _quoted(printed.text, line, token.start):
                start = (before or line).tokens[0].start
                near = places[bisect_left(starts, start) : bisect_left(starts, token.start)]
                if near and near[-1][0] >= line.tokens[0].start and _object(line, at, lex):
                    continue
                who = _meant(near, people, lex.words.genders[token.low]) or _subject(near, before, line, at, people, lex)
                if who and not _strangers(before, line, at, near, lex) and not _unknown(before, line, named_at, printed, lex):
                    found.append((lex.words.genders[token.low], Mention(Span(token.start, token.end), "pronoun", who.id, who.name)))
    return _of_one_gender(found)


def _of_one_gender(found: list[tuple[str, Mention]]) -> tuple[Mention, ...]:
    """Without the pronouns of a person who would be "he" and "she": the rarer ones are wrong, or both if none is."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for gender, mention in found:
        told[mention.entity][gender] += 1
    return tuple(m for gender, m in found if all(told[m.entity][gender] > n for g, n in told[m.entity].items() if g != gender))


def _unknown(before: Line | None, line: Line, named_at: set[int], printed: Printed, lex: Lexicon) -> bool:
    """Whether a sentence opens with a word that may be a name, though nothing shows it: "Solange wept"."""
    for tokens in (t.tokens for t in (before, line) if t):
        low = tokens[0].low
        plain = low in lex.grammar.function_words or low in lex.words.openers or low in lex.words.modifiers or low in printed.lows
        plain = plain or low in lex.words.never or (low,) in lex.words.roles or low.endswith(("s", *lex.words.plain_endings))
        if not plain and tokens[0].start not in named_at:
            return True
    return False


def _object(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether it is an object ("saw him", "saw her."): that is seldom who was named in the same sentence."""
    if line.tokens[at].low in lex.words.object_pronouns:
        return True
    following = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    ends = following is None or bool(following.gap.strip()) or following.low in lex.grammar.function_words
    return ends and line.tokens[at].low in lex.words.either_pronouns


def _meant(near: list[tuple[int, int, str]], people: dict[str, Bearer], gender: str) -> Bearer | None:
    """The only person among the mentions; nobody where several are, or where the person is of no known kind."""
    ids = {entity for _, _, entity in near}
    fitting = [people[i] for i in sorted(ids) if people[i].gender in (None, gender)]
    return fitting[0] if len(fitting) == 1 and fitting[0].kind == "person" else None


def _subject(near: list[tuple[int, int, str]], before: Line | None, line: Line, at: int, people: dict[str, Bearer], lex: Lexicon) -> Bearer | None:
    """Of several, the one whose name opens the sentence before: a subject "he" goes on with its subject.

    Centering (Grosz, Joshi & Weinstein 1995), where it is surest: "he" is the first person of its own sentence, and
    whoever else the sentence before names stands there behind a preposition ("Silva had talks with Baker. He …").
    """
    token = line.tokens[at]
    if before is None or token.low not in lex.grammar.subject_pronouns or any(start >= line.tokens[0].start for start, _, _ in near):
        return None
    first = people[near[0][2]] if near and near[0][0] == before.tokens[0].start else None
    others = [start for start, _, entity in near if first and entity != first.id]
    if first is None or first.kind != "person" or not all(_oblique(before, start, lex) for start in others):
        return None
    return first if first.gender in (None, lex.words.genders[token.low]) else None


def _oblique(line: Line, start: int, lex: Lexicon) -> bool:
    """Whether a name stands behind "with" or the like, a title between them or not: no rival for the subject."""
    for token in reversed([t for t in line.tokens if t.start < start]):
        if token.low in lex.grammar.function_words and token.low not in lex.grammar.definite:
            return token.low in lex.words.obliques
    return False


def _strangers(before: Line | None, line: Line, at: int, near: list[tuple[int, int, str]], lex: Lexicon) -> bool:
    """Whether a person without a name stands between: a role noun that belongs to no mention and no title of one."""
    tokens = (before.tokens if before else ()) + line.tokens[:at]
    first, last = near[0][0], near[-1][1]
    for n, token in enumerate(tokens):
        if token.low not in lex.role_nouns and token.low not in lex.words.humans or token.text[0].isupper():
            continue
        if any(start <= token.start < end for start, end, _ in near):
            continue
        if n + 1 < len(tokens) and any(tokens[n + 1].start == start for start, _, _ in near):
            continue
        return True
    return False


def _quoted(text: str, line: Line, start: int) -> bool:
    """Whether a place in a line stands inside of curly quotation marks opened there, or of straight ones."""
    part = text[max(0, line.tokens[0].start - 2) : start]
    return part.count("“") > part.count("”") or part.count('"') % 2 == 1
