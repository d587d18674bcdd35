"""Who or what a statement is about, and when two statements are about the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby, takewhile

from generator.compare.facts.line import Line, Token
from generator.model import Mention

CALLED = 2               # words of a subject that a longer one goes on from
SHORT = 3                # letters of a first name that a short form of it keeps


@dataclass(frozen=True, slots=True)
class Subject:
    """``names`` are its names as words in order, ``head`` the noun that it is called by ("the series finale" -> finale),
    ``entity`` the id of the person that it is. ``open``: a pronoun, or "the film", with nothing before it to mean.
    ``called``: every word of its phrase that carries content; ``kind``: words of what the sentence says that it is ("is a genre of rock music")."""

    names: tuple[tuple[str, ...], ...]
    head: str | None
    entity: str | None
    open: bool
    lead: bool
    called: frozenset[str] = frozenset()
    kind: frozenset[str] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """What two statements about the same share at least one of."""
        words = {f"@{self.entity}"} if self.entity else set()
        words |= {w for name in self.names for w in name}
        words |= {f"the {self.head}"} if self.head else set()
        return tuple(sorted(words | ({"*"} if self.lead else set())))


def _bearing_its_kind(a: Subject, b: Subject) -> bool:
    """"Heavy metal music" and "heavy metal", which is told to be music."""
    short, long = sorted((a, b), key=lambda s: len(s.called))
    beyond = long.called - short.called
    return len(short.called) >= CALLED and short.called < long.called and beyond <= short.kind


def same(a: Subject, b: Subject) -> bool:
    """The same person by id; names of which one holds the other; "the finale" in both; else the open subject of a
    lead, which is what the other lead is about."""
    if a.entity and b.entity and not a.open and not b.open and a.entity == b.entity:
        return a.head == b.head
    if a.names and b.names:
        return a.head == b.head and any(_one_name(x, y) for x in a.names for y in b.names) or _bearing_its_kind(a, b)
    if a.head and a.head == b.head:
        return True
    return (a.open or b.open) and a.lead and b.lead and not (a.head and b.head and a.open and b.open)


def _one_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One holds the words of the other, or they end alike and one first name shortens the other ("Chris", "Christopher")."""
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    short, long = sorted((a[0], b[0]), key=len)
    return len(a) > 1 and len(b) > 1 and a[-1] == b[-1] and len(short) >= SHORT and long.startswith(short)


def of_sentence(line: Line, mentions: dict[int, Mention], common: frozenset[str]) -> Subject | None:
    """The subject of the main verb. ``mentions`` are the people's by where they start, ``common`` words that the story
    prints in lower case: a lone capital at the start of a sentence is a name only if it is none of them."""
    if line.main is None:
        return None
    tokens, lead = [t for t in line.tokens[: line.main] if not t.depth], line.lead
    if not tokens:
        return None
    begin = next((n for n, t in enumerate(tokens) if t.word), 0)
    while len(tokens) > begin + 1 and _adverb(tokens[-1], line):
        tokens = tokens[:-1]
    titled = begin + 1 < len(tokens) and tokens[begin + 1].capital and tokens[begin].low not in line.language.grammar.function_words
    if _opens(tokens[begin], line) and not titled:      # "United Airlines" opens with no participle
        tokens = _behind_opening(tokens[begin:], line)
    found = of_phrase(tokens, line, mentions, common) if tokens else None
    return replace(found, kind=_kind(line)) if found else None


def _adverb(token: Token, line: Line) -> bool:
    """A word that goes with the verb behind it: "originally", "also"."""
    return not token.capital and (token.low in line.language.speech.adverbs or token.low in line.language.facts.firsts)


def _kind(line: Line) -> frozenset[str]:
    """The words behind "is" up to the next verb or comma."""
    if not line.says_what_it_is:
        return frozenset()
    behind = takewhile(lambda n: line.tokens[n].word and not line.verb(n), range(line.main + 1, len(line.tokens)))
    return frozenset(line.low(n) for n in behind if not line.tokens[n].capital)


def of_phrase(tokens: list[Token], line: Line, mentions: dict[int, Mention], common: frozenset[str]) -> Subject | None:
    """What a noun phrase names; other names set off by commas belong to it ("better known as …")."""
    pieces = [list(g) for comma, g in groupby(tokens, key=lambda t: t.low == ",") if not comma]
    first = [t for t in pieces[0] if t.word or t.low in line.language.speech.owner_endings] if pieces else []
    if not first:
        return None
    entity = next((mentions[t.start].entity for t in first if t.start in mentions), None)
    grammar = line.language.grammar
    if first[0].low in grammar.subject_pronouns and all(t.low in grammar.function_words for t in first):
        return Subject((), None, entity, line.lead and entity is None, line.lead) if entity or line.lead else None
    found = _named(first, line, common) or _described(first, line)
    if found is None:
        return None
    others = tuple(name for piece in pieces[1:] for name in _names(piece, line, common)[-1:]) if found.names else ()
    called = frozenset(t.low for t in first if t.word and t.low not in grammar.function_words)
    return replace(found, names=found.names + others, entity=entity if found.head is None else None, called=called)


def _opens(token: Token, line: Line) -> bool:
    """The first word of a phrase of time or circumstance, not of the subject."""
    grammar = line.language.grammar
    opener = token.low in grammar.adverbial_openers or token.low in line.language.speech.prepositions
    return opener or token.low.endswith(grammar.past_endings + grammar.gerund_endings)


def _behind_opening(tokens: list[Token], line: Line) -> list[Token]:
    """Behind the last comma; without one, behind the digits that end a date ("In 2004 Paramore formed")."""
    commas = [n for n, t in enumerate(tokens) if t.low == ","]
    if commas:
        return tokens[commas[-1] + 1 :]
    digits = [n for n, t in enumerate(tokens) if t.low[0].isdigit()]
    return tokens[digits[-1] + 1 :] if digits and digits[-1] <= 3 else []


def _names(tokens: list[Token], line: Line, common: frozenset[str]) -> list[tuple[str, ...]]:
    """The runs of capitals; small words between two of them belong to a title ("One of the Boys")."""
    runs: list[list[Token]] = []
    small: list[Token] = []
    for t in tokens:
        if t.capital and t.low not in line.language.grammar.subject_pronouns or t.low[0].isdigit() and runs:
            if runs and len(small) <= 3 and all(s.low in line.language.grammar.function_words for s in small):
                runs[-1] += [t]
            else:
                runs.append([t])
            small = []
        elif t.word:
            small.append(t)
        else:
            small = small + [t]
    function = line.language.grammar.function_words
    plain = [tuple(_owner(t.low, line) for t in run if t.low not in function) for run in runs]
    return [p for p in plain if p and not (len(p) == 1 and p[0] in common)]


def _owner(word: str, line: Line) -> str:
    """The word without the ending of an owner: "silva's"."""
    ending = next((e for e in line.language.speech.owner_endings if word.endswith(e)), "")
    return word.removesuffix(ending) or word


def _named(tokens: list[Token], line: Line, common: frozenset[str]) -> Subject | None:
    """A name; "the filming of X" and "X's alumni" have a head of their own."""
    names = _names(tokens, line, common)
    if not names:
        return None
    function = line.language.grammar.function_words
    last = tokens[-1]
    prepositions = line.language.speech.prepositions
    owned = any(t.low.endswith(line.language.speech.owner_endings) for t in tokens)
    head = None
    if not last.capital and last.word and not last.low[0].isdigit() and last.low not in function:
        head = last.low
    before = tokens[: next((n for n, t in enumerate(tokens) if t.capital and t.low not in function), 0)]
    if before and before[-1].low in prepositions | line.language.speech.determiners:
        heads = [t for t in before if not t.capital and t.low not in function]
        ruled = [t for t in before if t.low in prepositions]
        if ruled and (not heads or head and owned):     # "the birthday of X's son"
            return None
        head = heads[-1].low if ruled else head
    if owned and head is None:
        return None
    return Subject(tuple(names[:1]), head, None, False, line.lead)


def _described(tokens: list[Token], line: Line) -> Subject | None:
    """"the film", "the series finale": a definite phrase without a name."""
    if tokens[0].low not in line.language.grammar.definite:
        return None
    prepositions = line.language.speech.prepositions
    end = next((n for n, t in enumerate(tokens) if t.low in prepositions), len(tokens))
    nouns = [t.low for t in tokens[1:end] if t.word and t.low not in line.language.grammar.function_words]
    return Subject((), nouns[-1], None, line.lead, line.lead) if nouns and end == len(tokens) else None
