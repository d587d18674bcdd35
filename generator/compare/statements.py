"""The clauses of a story as comparable statements: content words, who is named, and what class of thing happened.

Words weigh by how rare they are among all clauses of the story: what every article says cannot tell two
statements apart.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.analyse.wording import Flaw, flaw, vocabulary
from generator.lang.tables import EventWords, Language
from generator.model import Analysis, Evidence, Quantity, Quote, Span
from generator.text import begun_in, low_words, placed_words, stem

KINDS = ("body", "heading", "caption")
TOGETHER = "%"           # opens the token of a joint happening
ENOUGH = 100             # clauses from which the frequency of a word says something
FEWEST = 3               # tokens in a clause that can be compared


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause. ``tokens`` are stems, entity ids ("@…"), action classes ("!…") and joint happenings ("%…"); ``flaw`` is its sentence's.

    ``clause`` numbers the clauses of its sentence, ``place`` counts the body's sentences from the top, ``people`` are the ids of those who are named, ``speaker`` is
    whose words the clause mostly is, in quotation marks (``personal``: a person's);
    ``opens`` tells that nothing but a phrase of time or place stands before it in its sentence.
    """

    article: int
    evidence: Evidence
    sentence: int
    clause: int
    place: int
    people: frozenset[str]
    tokens: frozenset[str]
    quantities: tuple[Quantity, ...]
    speaker: str | None
    personal: bool
    negative: bool
    flaw: Flaw | None
    body: bool
    opens: bool

    def after(self, other: Statement) -> Statement:
        """The two clauses as one statement; ``other`` stands right before this one."""
        span = Span(other.evidence.span.start, self.evidence.span.end)
        return replace(
            self,
            evidence=replace(self.evidence, span=span),
            people=self.people | other.people,
            tokens=self.tokens | other.tokens,
            quantities=(*other.quantities, *self.quantities),
            opens=other.opens,
        )


def collect(analyses: Iterable[Analysis], language: Language) -> list[Statement]:
    """The statements of every article in reading order; boilerplate, titles and bylines make none."""
    told = tuple(analyses)
    known = [vocabulary(a.article.text) for a in told]
    compounds = _compounds(known, language)
    return [s for n, a in enumerate(told) for s in _of(n, a, known[n], compounds, language)]


def _compounds(printed: list[frozenset[str]], language: Language) -> frozenset[str]:
    """The words of the story that open with a particle: where one says "downplayed", another may say "played down"."""
    particles = tuple(sorted(w for w in language.speech.prepositions if len(w) > 1))
    return frozenset(w for w in frozenset().union(*printed) if w.startswith(particles) and w not in language.grammar.function_words)


def _of(number: int, a: Analysis, known: frozenset[str], compounds: frozenset[str], language: Language) -> Iterable[Statement]:
    """The statements of one article; ``known`` are the words that it prints in lower case."""
    text, grammar = a.article.text, language.grammar
    persons = frozenset(e.id for e in a.entities if e.kind == "person")
    places = {n: place for place, n in enumerate(n for n, s in enumerate(a.sentences) if s.kind == "body")}
    flaws: dict[int, Flaw | None] = {}
    titles = sorted((t for e in a.entities for t in e.titles), key=lambda t: t.start)
    said = [q for q in a.quotes if q.direct and q.speaker]
    order, before, opens, led = 0, -1, True, False
    for clause in a.clauses:
        opens = clause.sentence != before or opens and led
        order, before, led = order + 1 if clause.sentence == before else 0, clause.sentence, clause.role == "adverbial"
        sentence = a.sentences[clause.sentence]
        if sentence.kind not in KINDS or clause.role == "adverbial":
            continue                    # an opening phrase of time or place states nothing
        if clause.sentence not in flaws:
            flaws[clause.sentence] = flaw(text, sentence, a.mentions, known, grammar)
        tokens = _tokens(a, clause.span, titles, compounds, language) | _happenings(a, clause.span)
        if len(tokens) >= FEWEST:
            speaker = _speaker(said, clause.span)
            negative = not grammar.negations.isdisjoint(low_words(text, clause.span))
            yield Statement(
                article=number,
                evidence=Evidence(a.article.id, clause.span),
                sentence=clause.sentence,
                clause=order,
                place=places.get(clause.sentence, len(places)),
                people=frozenset(t[1:] for t in tokens if t[1:] in persons and t[0] == "@"),
                tokens=tokens,
                quantities=tuple(begun_in(a.quantities, clause.span)),
                speaker=speaker,
                personal=speaker in persons,
                negative=negative,
                flaw=flaws[clause.sentence],
                body=sentence.kind == "body",
                opens=opens,
            )


def _tokens(a: Analysis, span: Span, titles: list[Span], compounds: frozenset[str], language: Language) -> frozenset[str]:
    """What is said, independent of how names and common actions are worded."""
    grammar = language.grammar
    named = [m for m in begun_in(a.mentions, span) if m.span.end <= span.end]
    found = {f"@{m.entity}" for m in named}
    # a title says who somebody is, not what happened
    passed = [(n.span.start, n.span.end) for n in named] + [(t.start, t.end) for t in titles if t.start < span.end and span.start < t.end]
    read = _token(language)
    starts, _, low = placed_words(a.article.text, span)
    for place, printed, after in zip(starts, low, [*low[1:], ""]):
        if passed and any(start <= place < end for start, end in passed):
            continue
        word, token = read(printed)
        if after and after + word in compounds:
            found.add(stem(after + word, grammar.stemmer))
        elif token:
            found.add(token)
    return frozenset(found)


@lru_cache(maxsize=None)
def _token(language: Language) -> Callable[[str], tuple[str, str | None]]:
    """From a word in lower case to what it is without endings that only grammar asks for, and its token; None for one
    that carries no content."""
    grammar, classes = language.grammar, _classes(language.events)

    @lru_cache(maxsize=1 << 16)
    def read(printed: str) -> tuple[str, str | None]:
        word = printed.replace("’", "'").removesuffix("'s")
        if word in classes:
            return word, f"!{classes[word]}"
        return word, None if word in grammar.function_words else stem(word, grammar.stemmer)

    return read


def _happenings(a: Analysis, span: Span) -> frozenset[str]:
    """One token for who did what with whom: two clauses that share it hardly tell of different things."""
    inside = (e for e in begun_in(a.events, span) if e.span.end <= span.end and len(e.participants) > 1)
    return frozenset(f"{TOGETHER}{e.action} {' '.join(sorted(e.participants))} {e.status == 'happened'}" for e in inside)


def _speaker(said: list[Quote], span: Span) -> str | None:
    """Whose quotation fills at least half of a clause: the id, or the name as printed."""
    for q in said:
        inside = min(q.span.end, span.end) - max(q.span.start, span.start)
        if 2 * inside >= span.end - span.start:
            return q.speaker.entity or q.speaker.name
    return None


@lru_cache(maxsize=None)
def _classes(words: EventWords) -> dict[str, str]:
    return {w: action for action, forms in words.actions for w in forms}


def weights(statements: list[Statement]) -> dict[str, float]:
    """Inverse clause frequency of each token; a small story counts as one of ``ENOUGH`` clauses."""
    seen = Counter(t for s in statements for t in s.tokens)
    return {t: math.log(1 + max(len(statements), ENOUGH) / n) for t, n in seen.items()}


def opposed(a: Statement, b: Statement, opposites: frozenset[tuple[str, str]]) -> bool:
    """Whether one has what happened in the other turned round: closed and opened, arrested and released."""
    mine, other = ({t[1:] for t in s.tokens if t[0] == "!"} for s in (a, b))
    return any(((x, y) in opposites or (y, x) in opposites) and x not in other and y not in mine for x in mine for y in other)
