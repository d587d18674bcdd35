"""What a sentence says that can be true only one way: when something that comes once came, how many of something there
are, which in a row it is, what kind of thing, and whether at all. Subject and predicate stand in the sentence itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.facts.line import Line, Token
from generator.compare.facts.subject import Subject, of_phrase
from generator.model import Date, Interval, Quantity, Span
from generator.text import stem

REACH = 12               # tokens between a verb and the value that it governs
NOUN = 4                 # words between a rank and the noun that is ranked
PREDICATE = 3            # content words that a negated statement shares with the plain one
ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
MONTH = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?$")
DASHES = ("--", "–", "—", "−", "-")
GRAINS = ("day", "month", "year", "decade")

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Worth:
    """One value: an interval (days, numbers), the month and day of an open date, or a term that excludes its rivals."""

    interval: Interval | None = None
    month: int | None = None
    day: int | None = None
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """``key`` is what is told of the subject, its kind first; two facts of one key and subject give one thing's value."""

    article: int
    subject: Subject
    key: Key
    worth: Worth
    value: str
    span: Span
    clause: Span
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its subject and the values found in it."""

    line: Line
    subject: Subject | None
    dates: tuple[Date, ...]
    quantities: tuple[Quantity, ...]
    common: frozenset[str]

    def fact(self, subject: Subject, key: Key, worth: Worth, value: str, span: Span, rule: str = "") -> Fact:
        return Fact(self.line.article, subject, key, worth, value, span, self.line.span, rule)


def facts(told: Told) -> Iterator[Fact]:
    if told.subject is None:
        return
    yield from _lives(told)
    yield from _dated(told)
    yield from _counted(told)
    yield from _ranked(told)
    if told.line.says_what_it_is:
        yield from _kinds(told)
    yield from _plainly(told)


def _worth(date: Date) -> Worth | None:
    opened = MONTH.match(date.value)
    if opened:
        return Worth(month=int(opened[1]), day=int(opened[2]) if opened[2] else None)
    if date.granularity in GRAINS and date.earliest and date.latest:
        fine = date.granularity in ("day", "month")
        month = date.earliest.month if fine else None
        return Worth(Interval(date.earliest.toordinal(), date.latest.toordinal()), month, date.earliest.day if date.granularity == "day" else None)
    return None


def _lives(told: Told) -> Iterator[Fact]:
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


def _one(told: Told, subject: Subject, relation: str, date: Date) -> Iterator[Fact]:
    worth = _worth(date)
    if worth:
        yield told.fact(subject, ("date", relation), worth, date.value, date.span, date.anchor or "")


def _dated(told: Told) -> Iterator[Fact]:
    """Dates that the verb of a relation governs, before or behind it, and the year before the noun of what it is."""
    line, words = told.line, told.line.language.facts
    for date in told.dates:
        n = line.at(date.span.start)
        if line.tokens[n].depth:
            continue
        verb = _governing(line, n, date)
        if verb is not None:
            relation = _relation(told, verb, n)
            subject = _about(told, verb, relation)
            if relation and subject:
                yield from _one(told, subject, relation, date)
        elif line.says_what_it_is and date.granularity == "year" and _attributive(line, n):
            yield from _one(told, told.subject, words.made, date)


def _governing(line: Line, n: int, date: Date) -> int | None:
    """The verb that a date belongs to: the next before it with no other clause between; of an opening phrase the main verb."""
    words, grammar = line.language.facts, line.language.grammar
    before = next((t.low for t in reversed(line.tokens[:n]) if t.low not in words.narrowing), "")
    if line.main is not None and n < line.main:
        opening = n <= 2 and before in words.within
        return _main_relation(line) if opening else None
    if before not in words.within and before not in words.closing and before != words.opening and before not in grammar.conjunctions | {","} and before not in words.once:
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
    while n + 1 < len(line.tokens) and (line.tokens[n].low in auxiliaries or line.tokens[n].low in adverbs):
        n += 1
    return n


def _relation(told: Told, verb: int, n: int) -> str | None:
    """The relation of a verb that comes once, with its aspect; None of a verb that takes another object."""
    line, words = told.line, told.line.language.facts
    low = line.tokens[verb].low
    before = [t.low for t in line.tokens[max(0, verb - 2) : verb]]
    if any(w in line.language.grammar.negations for w in before):
        return None
    first = any(w in words.firsts for w in before)
    begun = words.aspects.get(line.tokens[verb - 1].low) if verb else None
    relation = words.once.get(low)
    if relation in ("start", "end"):
        head = told.subject.head
        relation = f"{words.once.get(head, stem(head, line.language.grammar.stemmer))} {relation}" if head and head in words.once else relation
    elif begun and relation:
        relation = f"{relation} {begun}"
    elif first:
        relation = f"first {stem(low, line.language.grammar.stemmer)}"
    elif relation and line.tokens[n - 1].low == words.opening:
        relation = f"{relation} start"
    elif relation and line.tokens[n - 1].low in words.closing:
        relation = f"{relation} end"
    if relation and relation in words.patients and not _passive(line, verb) and _object(line, verb, n):
        return None
    return relation


def _passive(line: Line, verb: int) -> bool:
    """"was founded", "has been founded", or a participle behind what it tells of."""
    low = line.tokens[verb - 1].low if verb else ""
    return any(t.low in line.language.speech.copulas for t in line.tokens[max(0, verb - 3) : verb]) or low == ","


def _object(line: Line, verb: int, n: int) -> bool:
    """Whether something else than a preposition or an adverb follows the verb: what it is done to."""
    following = line.tokens[verb + 1].low if verb + 1 < n else ""
    return bool(following) and following not in line.language.speech.prepositions and following not in line.language.speech.adverbs and following != ","


def _about(told: Told, verb: int, relation: str | None) -> Subject | None:
    """Whose the verb is: the sentence's subject for the main verb, what goes on with it, and what a noun of a sentence
    that says what it is brings; the phrase right before it otherwise; None in doubt."""
    line, grammar, speech = told.line, told.line.language.grammar, told.line.language.speech
    start = verb
    while start and (line.tokens[start - 1].low in grammar.auxiliaries or line.tokens[start - 1].low in speech.adverbs or line.tokens[start - 1].low.endswith(speech.adverb_ending) or line.tokens[start - 1].low in line.language.facts.aspects):
        start -= 1
    if start <= line.main:
        return told.subject
    before, finite = line.tokens[start - 1], start < verb
    if before.low in grammar.relatives | {line.language.facts.relative}:
        plain = not any(t.capital for t in line.tokens[line.main : start])
        return told.subject if line.says_what_it_is and plain else None
    if before.low in grammar.conjunctions or before.low == "," and line.tokens[verb].low.endswith(grammar.gerund_endings):
        return told.subject
    if finite:
        return _own(told, start)
    if before.low == "," or before.word and not before.capital:
        return told.subject if line.says_what_it_is else None
    return None


def _own(told: Told, start: int) -> Subject | None:
    """The subject that a later clause brings itself."""
    line = told.line
    begin = start
    while begin and line.tokens[begin - 1].low not in (",", ";", ":") and not line.verb(begin - 1) and line.tokens[begin - 1].low not in line.language.grammar.conjunctions:
        begin -= 1
    return of_phrase(list(line.tokens[begin:start]), line, {}, told.common) if begin < start else None


def _attributive(line: Line, n: int) -> bool:
    """"is a 2005 film", "was in 1982": the year of what the subject is."""
    behind = line.tokens[line.main + 1 : n]
    return len(behind) <= 1 and all(t.low in line.language.speech.determiners or t.low in line.language.facts.within for t in behind)


def _counted(told: Told) -> Iterator[Fact]:
    """"has about 800,000 inhabitants", "sold 12 copies": how many, by the verb and what is counted."""
    line, words = told.line, told.line.language.facts
    for q in told.quantities:
        n = line.at(q.span.start)
        if q.kind != "count" or line.tokens[n].depth or q.counted is None or n <= line.main:
            continue
        verb = next((k for k in range(n - 1, max(-1, n - REACH), -1) if line.verb(k) or line.tokens[k].low in words.holding), None)
        if verb is None or verb < line.main:
            continue
        low = line.tokens[verb].low
        algorithm = line.language.grammar.stemmer
        what = "hold" if low in words.holding else stem(low, algorithm)
        noun = line.tokens[max(0, line.at(q.counted.end - 1))].low
        held = what == "hold"
        if any(low in forms for action, forms in line.language.events.actions if action in line.language.measures.tolls):
            continue                    # a toll grows; it is compared with its day
        about = told.subject if held else _about(told, verb, None)
        if about and (held or about.lead):
            yield told.fact(about, ("count", what, stem(noun, algorithm)), Worth(q.interval), _written(q), q.span, q.rule)


def _written(q: Quantity) -> str:
    low, high = q.interval.low, q.interval.high
    return f"{low:g}" if low == high and low is not None else f"[{'-∞' if low is None else f'{low:g}'}, {'∞' if high is None else f'{high:g}'}]"


def _ranked(told: Told) -> Iterator[Fact]:
    """"is the third largest city", "her second studio album": place in a row of what the noun names, or an extreme of it."""
    line, words, numbers = told.line, told.line.language.facts, told.line.language.numbers
    extremes = frozenset(w for pair in words.extremes for w in pair)
    held = frozenset(d for date in told.dates for d in range(line.at(date.span.start), line.at(date.span.end - 1) + 1))
    n = line.main + 1
    while n < len(line.tokens):
        t = line.tokens[n]
        sup, _, rest = t.low.partition("-")
        rank = numbers.ordinals.get(t.low) or (int(m[1]) if (m := ORDINAL.fullmatch(t.low)) else None)
        superlative = sup in extremes and sup not in numbers.ordinals
        if n in held or t.capital or t.depth or not (rank or superlative):
            n += 1
            continue
        end, extreme = n + 1, sup if superlative else ""
        following = line.tokens[n + 1].low.partition("-") if n + 1 < len(line.tokens) else ("", "", "")
        if rank and following[0] in extremes:
            extreme, rest, end = following[0], following[2], n + 2
        noun = _noun(line, end)
        if noun and not _denied(line, n) and (line.says_what_it_is or _becoming(line, n)):
            span = Span(t.span.start, line.tokens[end - 1].span.end)
            yield told.fact(told.subject, ("rank", rest, *noun), Worth(Interval(rank or 1, rank or 1), term=extreme or None), f"{rank or 1} {extreme}".strip(), span)
        n = end


def _becoming(line: Line, n: int) -> bool:
    """"… and became the second", "becoming one of the worst": the next verb before says what the subject is."""
    verb = next((k for k in range(n - 1, line.main, -1) if line.verb(k) or line.tokens[k].low in line.language.facts.becoming), None)
    return verb is not None and line.tokens[verb].low in line.language.facts.becoming


def _noun(line: Line, n: int) -> tuple[str, ...]:
    """The stems of the words up to the noun's end."""
    found = []
    for t in line.tokens[n : n + NOUN]:
        if not t.word or t.low in line.language.grammar.function_words or line.verb(line.tokens.index(t)):
            break
        found.append(stem(t.low, line.language.grammar.stemmer))
    return tuple(found)


def _denied(line: Line, n: int) -> bool:
    grammar, words = line.language.grammar, line.language.facts
    return any(t.low in grammar.negations or t.low in words.undoing for t in line.tokens[:n])


def _kinds(told: Told) -> Iterator[Fact]:
    """"is a drama film": the noun among those of which a thing is one only, and the country where it is told with the same noun."""
    line, words = told.line, told.line.language.facts
    n = line.main + 1
    if n >= len(line.tokens) or line.tokens[n].low not in line.language.numbers.articles or _denied(line, n):
        return
    phrase: list[Token] = []
    for k in range(n + 1, len(line.tokens)):
        t = line.tokens[k]
        if not t.word or t.low in line.language.speech.prepositions or t.low in line.language.grammar.relatives or line.verb(k) or t.low in line.language.grammar.conjunctions:
            break
        phrase.append(t)
    if not phrase:
        return
    head = phrase[-1]
    for number, kind in enumerate(words.kinds):
        if head.low in kind:
            yield told.fact(told.subject, ("name", str(number)), Worth(term=head.low), head.low, head.span)
    countries = _countries(line)
    named = [t for t in phrase if t.capital and t.low in countries]
    if len(named) == 1:
        place = countries[named[0].low]
        yield told.fact(told.subject, ("place", stem(head.low, line.language.grammar.stemmer)), Worth(term=words.parts.get(place, place)), place, named[0].span)


def _countries(line: Line) -> dict[str, str]:
    """Adjective in lower case -> country."""
    return {adjective.lower(): name.lower() for name, adjectives, *_ in line.language.names.countries for adjective in adjectives}


def _plainly(told: Told) -> Iterator[Fact]:
    """The predicate by its content words, and whether it is denied: "was not the first woman to lead a party"."""
    line, grammar = told.line, told.line.language.grammar
    negated = [n for n, t in enumerate(line.tokens) if n >= line.main and t.low in grammar.negations]
    if not line.says_what_it_is and not any(v.low in line.language.facts.becoming for v in line.tokens):
        return
    verb = next((n for n in range(len(line.tokens) - 1, line.main - 1, -1) if line.tokens[n].low in line.language.facts.becoming or n == line.main), line.main)
    content = [stem(t.low, grammar.stemmer) for t in line.tokens[verb + 1 :] if t.word and t.low not in grammar.function_words]
    if len(content) < PREDICATE or negated not in ([], [line.main + 1]):
        return
    last = [t for t in line.tokens[verb:] if t.word][-1]
    span = Span(line.tokens[verb].span.start, last.span.end)
    yield told.fact(told.subject, ("status", *content), Worth(term="no" if negated else "yes"), "no" if negated else "yes", span)
