"""When something that comes once came: the dates that its verb governs, those of a life, the year that a work bears."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.compare.facts.known import known
from generator.compare.facts.line import Line
from generator.compare.facts.subject import Subject
from generator.compare.facts.told import Fact, Told, Worth
from generator.model import Date, Interval
from generator.text import stem

REACH = 12               # tokens between a verb and the date that it governs
EARLY = 3                # tokens of a date that opens the sentence, its preposition included
MONTH = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?$")
DASHES = ("--", "–", "—", "−", "-")
GRAINS = ("day", "month", "year", "decade")


def lives(told: Told) -> Iterator[Fact]:
    """"X (born 1970)", "X (1 May 1901 – 3 June 1980)": the dates of a life in brackets behind the subject."""
    line, words = told.line, told.line.language.facts
    inside = [d for d in told.dates if line.tokens[line.at(d.span.start)].depth and line.at(d.span.start) < line.main]
    if not inside or not told.subject.names:
        return
    first = line.at(inside[0].span.start)
    said = any(words.once.get(t.low) == words.birth for t in line.tokens[:first])
    ranged = len(inside) == 2 and any(t.low in DASHES for t in line.tokens[first : line.at(inside[1].span.start)])
    whole = ranged and all(d.granularity == "day" for d in inside)
    if said or whole:
        yield from _one(told, told.subject, words.birth, inside[0])
    if whole or said and ranged:
        yield from _one(told, told.subject, words.death, inside[1])


def dated(told: Told) -> Iterator[Fact]:
    """Dates that the verb of a relation governs, before or behind it, and the year before the noun of what it is."""
    line, words = told.line, told.line.language.facts
    for date in told.dates:
        n = line.at(date.span.start)
        if line.tokens[n].depth:
            continue
        verb = _governing(line, n)
        relation = _relation(told, verb, n) if verb is not None else None
        if relation:
            subject = told.about(verb)
            if subject:
                yield from _one(told, subject, relation, date, _decade(line, n, line.at(date.span.end - 1)))
        elif line.says_what_it_is and date.granularity == "year" and _attributive(line, n):
            yield from _one(told, told.subject, words.made, date)


def named(told: Told) -> Iterator[Fact]:
    """"X's birthday is 3 May", "his date of birth": the noun of a day that comes once."""
    line, relation = told.line, told.line.language.facts.days.get(told.subject.head or "")
    if relation and line.says_what_it_is and (told.subject.names or told.subject.entity):
        of = next((d for d in told.dates if line.main < line.at(d.span.start) <= line.main + EARLY), None)
        if of:
            yield from _one(told, replace(told.subject, head=None), relation, of)


def _decade(line: Line, n: int, year: int) -> bool:
    """"the early 1970 's" is a decade, however a tokeniser parts it."""
    narrowed = any(t.low in line.language.facts.narrowing for t in line.tokens[max(0, n - 1) : year])
    return narrowed and line.low(year).endswith("0") and line.low(year + 1) in line.language.speech.owner_endings


def _one(told: Told, subject: Subject, relation: str, date: Date, decade: bool = False) -> Iterator[Fact]:
    worth = _worth(date)
    if worth and decade:
        worth = Worth(Interval(date.earliest.toordinal(), date.latest.replace(year=date.latest.year + 9).toordinal()))
    if worth:
        yield told.fact(subject, ("date", relation), worth, date.value, date.span, date.anchor or "")


def _worth(date: Date) -> Worth | None:
    opened = MONTH.match(date.value)
    if opened:
        return Worth(month=int(opened[1]), day=int(opened[2]) if opened[2] else None)
    if date.granularity not in GRAINS or not date.earliest or not date.latest:
        return None
    month = date.earliest.month if date.granularity in ("day", "month") else None
    day = date.earliest.day if date.granularity == "day" else None
    return Worth(Interval(date.earliest.toordinal(), date.latest.toordinal()), month, day)


def _governing(line: Line, n: int) -> int | None:
    """The verb that a date belongs to: the next before it with no other clause between; of an opening phrase the main verb."""
    words, grammar = line.language.facts, line.language.grammar
    before = next((t.low for t in reversed(line.tokens[:n]) if t.low not in words.narrowing), "")
    if line.main is not None and n < line.main:
        return _main_relation(line) if n < EARLY and before in words.within else None
    bound = before in words.within or before in words.closing or before == words.opening
    if not bound and before not in grammar.conjunctions and before != "," and before not in words.once:
        return None
    for k in range(n - 1, max(-1, n - 1 - REACH), -1):
        t = line.tokens[k]
        if t.depth:
            continue
        if t.low in grammar.clause_openers or t.low in grammar.relatives or t.low in grammar.content_openers or t.low in ";:":
            return None
        if line.verb(k):
            return k
    return None


def _main_relation(line: Line) -> int:
    """The main verb, or what it is an auxiliary of ("was released")."""
    auxiliaries, adverbs = line.language.grammar.auxiliaries, line.language.speech.adverbs
    n = line.main
    while n + 1 < len(line.tokens) and (line.low(n) in auxiliaries or line.low(n) in adverbs):
        n += 1
    return n


def _relation(told: Told, verb: int, n: int) -> str | None:
    """The relation of a verb that comes once, with its aspect; None of a verb that is denied or takes another object."""
    line, words = told.line, told.line.language.facts
    before = [t.low for t in line.tokens[max(0, verb - 2) : verb]]
    if any(w in line.language.grammar.negations for w in before):
        return None
    low = line.low(verb)
    relation = words.once.get(f"{low} {line.low(verb + 1)}") or words.once.get(low)
    if relation in ("start", "end"):
        relation = _of_what(told.subject, relation, line)
    elif relation and (begun := words.aspects.get(line.low(verb - 1))):
        relation = f"{relation} {begun}"
    elif relation and line.low(n - 1) == words.opening:
        relation = f"{relation} start"
    elif relation and line.low(n - 1) in words.closing:
        relation = f"{relation} end"
    elif any(w in words.firsts for w in before) and relation not in words.opens:
        relation = f"first {stem(low, line.language.grammar.stemmer)}"
    relation = words.alike.get(relation, relation)
    if told.subject.head in words.showings and relation in words.shown:
        relation = words.airing
    if relation in words.patients and not _passive(line, verb) and _object(line, verb, n):
        return None
    return relation


def _of_what(subject: Subject, aspect: str, line: Line) -> str:
    """"the filming ended" is the end of filming."""
    words, head = line.language.facts, subject.head
    if not head or head not in words.once:
        return aspect
    return f"{words.once[head]} {aspect}"


def _passive(line: Line, verb: int) -> bool:
    """"was founded", "has been founded", or a participle behind what it tells of."""
    return any(t.low in line.language.speech.copulas for t in line.tokens[max(0, verb - 3) : verb]) or line.low(verb - 1) == ","


def _object(line: Line, verb: int, n: int) -> bool:
    """Whether something else than a preposition or an adverb follows the verb: what it is done to."""
    following = line.low(verb + 1) if verb + 1 < n else ","
    return following != "," and following not in line.language.speech.prepositions and following not in line.language.speech.adverbs


def _attributive(line: Line, n: int) -> bool:
    """"is a 2005 film", "was in 1982", "is a film from 1985": the year of what the subject is."""
    behind = line.tokens[line.main + 1 : n]
    works = known(line.language).works
    if len(behind) > 2 and behind[-1].low == line.language.facts.opening and behind[-2].low in works:
        return behind[0].low in line.language.numbers.articles and not any(line.verb(k) for k in range(line.main + 1, n))
    return len(behind) <= 1 and all(t.low in line.language.speech.determiners or t.low in line.language.facts.within for t in behind)
