"""One utterance as different outlets print it: cut short, translated again, misheard.

Quotations that share a rare word are compared by the longest common sequence of their content words; the longer
the shorter one is, the more of it may differ. Short ones need the same speaker as well. What most outlets print as
two quotations is two utterances, even where one outlet prints them in one.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Levenshtein

from generator.lang import language
from generator.lang.tables import Grammar, Speech
from generator.model import Analysis, Article, Evidence, Party, SharedQuote, Span, Variant
from generator.text import capitalised, cut, stem

COMMON = 40          # quotations that a word may stand in and still bring two of them together
KEYS = 6             # rarest words of a quotation under which it is looked for
LONG = 8             # content words from which on two speakers may be given for one utterance
SHORT_TITLE = 4      # words of the title of a work that is known for it by standing where nobody speaks
SURE = 4             # content words from which on a quotation may be retold with changes
ALIKE = 0.7          # of the content words of the shorter one, in the same order
BURIED = 8           # content words of a quotation in which a few words of nobody's are no sign
SPELT = 3            # words that must be the same where only one of them has content
NEAR = 0.6           # of the letters of two words that translate one
RETOLD = 6           # content words of a quotation that is known where no marks enclose it
DOUBLED = re.compile(r"(.)\1")         # "travelling", "traveling"
LETTERS = re.compile(r"[\W_]+")
WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W_]+(?:['’.][^\W_]+)*")
# Where one utterance may end and the next begin: between sentences, and at the marks of a quotation inside.
SEAM = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|(?<=\s)[\"'“‘](?=\w)|[\"'”’]\s+(?=\w)")
EDGES = " \n\t\"'“”‘’"


class Item(NamedTuple):
    """A quotation, or a part of one, on its way into a group; ``place`` numbers the quotations of its article.

    ``at`` holds the offsets of the content words whose ``stems`` it has; ``kind`` is that of the speaker.
    """

    article: int
    place: int
    span: Span
    speaker: Party | None
    kind: str | None
    words: tuple[str, ...]
    stems: tuple[str, ...]
    at: tuple[int, ...]
    letters: str
    title: bool


def align(analyses: tuple[Analysis, ...]) -> tuple[SharedQuote, ...]:
    """Every quotation of the story, those of one utterance together, in order of first appearance."""
    items = _without_titles([item for number, analysis in enumerate(analyses) for item in _items(number, analysis)])
    items = sorted([*items, *_unmarked(items, analyses)], key=lambda i: (i.article, i.span))
    pairs = _pairs(items)
    parts = _split(items, pairs, analyses)
    if len(parts) > len(items):
        items, pairs = parts, _pairs(parts)
    pairs |= _translated(items, pairs)
    seen: Counter[str] = Counter()
    apart = {n for pair in pairs if _differ(items[pair[0]], items[pair[1]]) for n in pair}
    return tuple(_shared(group, apart, items, analyses, seen) for group in _groups(len(items), pairs))


# ---------------------------------------------------------------- quotations as sequences of words


def _items(number: int, analysis: Analysis) -> Iterator[Item]:
    article, tongue = analysis.article, language(analysis.article.language)
    kinds = {e.id: e.kind for e in analysis.entities}
    for place, quote in enumerate(q for q in analysis.quotes if q.direct):
        speaker = quote.speaker if quote.speaker and _named(quote.speaker, tongue.speech) else None
        kind = kinds.get(speaker.entity) if speaker and speaker.entity else None
        yield _item(number, place, quote.span, speaker, kind, article.text, tongue.grammar)


def _named(party: Party, speech: Speech) -> bool:
    """Is it known who it is? Two people whom two texts call "he" are not the same for that."""
    return party.entity is not None or party.name.lower() not in speech.speaking_pronouns


def _item(number: int, place: int, span: Span, speaker: Party | None, kind: str | None, text: str, grammar: Grammar) -> Item:
    printed = [(_plain(m.group()), m.start()) for m in WORD.finditer(text, span.start, span.end)]
    content = [(w, at) for w, at in printed if w not in grammar.function_words] or printed
    return Item(
        number, place, span, speaker, kind,
        words=tuple(w for w, _ in printed),
        stems=tuple(stem(w, grammar.stemmer) for w, _ in content),
        at=tuple(at for _, at in content),
        letters=LETTERS.sub("", cut(text, span).lower()),
        title=capitalised(text, span, SHORT_TITLE),
    )


def _unmarked(items: list[Item], analyses: tuple[Analysis, ...]) -> Iterator[Item]:
    """Sentences that repeat, outside of any quotation marks, what another article quotes word for word.

    Posts that a page embeds lose their marks when its text is taken.
    """
    opened: dict[tuple[str, ...], list[Item]] = defaultdict(list)
    for item in items:
        if len(item.stems) >= RETOLD:
            opened[item.words[:SPELT]].append(item)
    for number, analysis in enumerate(analyses if opened else ()):
        article, own = analysis.article, [q.span for q in analysis.quotes if q.direct]
        for place, sentence in enumerate(s.span for s in analysis.sentences if s.kind == "body"):
            span = _repeated(article.text, sentence.start, number, opened)
            if span and not any(q.start < span.end and span.start < q.end for q in own):
                yield _item(number, -2 - 2 * place, span, None, None, article.text, language(article.language).grammar)


def _repeated(text: str, start: int, number: int, opened: dict[tuple[str, ...], list[Item]]) -> Span | None:
    """Where the words of another article's quotation stand from ``start`` on, the longest such."""
    first = [_plain(m.group()) for m, _ in zip(WORD.finditer(text, start), range(SPELT))]
    spans = []
    for item in opened.get(tuple(first), ()):
        printed = [m for m, _ in zip(WORD.finditer(text, start), item.words)]
        if item.article != number and tuple(_plain(m.group()) for m in printed) == item.words:
            spans.append(Span(printed[0].start(), printed[-1].end()))
    return max(spans, key=lambda s: s.end, default=None)


def _without_titles(items: list[Item]) -> list[Item]:
    """A few words in capitals that nobody says somewhere else in the story are said by nobody.

    Where one article prints them twice they are the title of a work; else they may be what somebody is called.
    """
    unsaid = {i.letters for i in items if i.title and i.speaker is None}
    printed = Counter((i.article, i.letters) for i in items)
    works = {letters for (_, letters), times in printed.items() if times > 1 and letters in unsaid}
    nobodys = lambda i: i._replace(speaker=None, kind=None) if i.letters in unsaid else i
    return [nobodys(i)._replace(title=i.letters in works) for i in items]


@lru_cache(maxsize=1 << 14)
def _plain(word: str) -> str:
    """"U.S." is "us", "China’s" is "china"."""
    return word.lower().replace("’", "'").removesuffix("'s").replace(".", "")


# ---------------------------------------------------------------- which are the same


def _pairs(items: list[Item]) -> set[tuple[int, int]]:
    return {(a, b) for a, b in _candidates(items) if _same(items[a], items[b])}


def _candidates(items: list[Item]) -> Iterator[tuple[int, int]]:
    """Pairs from two articles that share one of their rare words; every pair once."""
    first = _first_prints(items)
    where: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        if first[number] == number:
            for word in sorted(set(item.stems)):
                where[word].append(number)
        elif items[first[number]].article != item.article:
            yield first[number], number
    seen = set()
    for number, item in enumerate(items):
        rare = sorted((w for w in set(item.stems) if len(where[w]) <= COMMON), key=lambda w: (len(where[w]), w))
        for word in rare[:KEYS] if first[number] == number else ():
            for other in where[word]:
                pair = (min(number, other), max(number, other))
                if items[other].article != item.article and pair not in seen:
                    seen.add(pair)
                    yield pair


def _first_prints(items: list[Item]) -> list[int]:
    """Each quotation, or the first with its letters and speaker where more print it than a word may find."""
    prints: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        prints[item.letters, item.speaker.entity or item.speaker.name if item.speaker else None].append(number)
    first = list(range(len(items)))
    for same in prints.values():
        if len(same) > COMMON:
            for number in same:
                first[number] = same[0]
    return first


def _same(a: Item, b: Item) -> bool:
    """Do two quotations print one utterance? Titles of works are none."""
    if a.title or b.title:
        return False
    short, long = (b, a) if (len(b.stems), len(b.letters)) < (len(a.stems), len(a.letters)) else (a, b)
    size = len(short.stems)
    least = max(1, size * (ALIKE if size >= SURE else 1))
    if sum(map(frozenset(long.stems).__contains__, short.stems)) < least:
        return False                    # there are no more in the same order than there are at all
    shared = LCSseq.similarity(short.stems, long.stems)
    if shared < least:
        return False
    speakers = _speakers(a, b)
    if speakers == "other":
        return shared >= LONG and shared == size
    if size >= SURE:
        return True
    if not _within(short.stems, long.stems) and not _within(short.words, long.words):
        return False
    if speakers == "same" and (size > 1 or len(short.words) == 1 or _within(short.words, long.words)):
        return True
    if size == 1:
        return len(short.words) >= SPELT and _within(short.words, long.words)
    return len(long.stems) < BURIED


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Do the words stand side by side in the longer one?"""
    return any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1))


def _speakers(a: Item, b: Item) -> str:
    """"same", "other", or "open" where one is unknown or may speak for the other (a ministry, a minister)."""
    one, two = a.speaker, b.speaker
    if one is None or two is None:
        return "open"
    if one.entity is not None and one.entity == two.entity:
        return "same"
    if one.entity is not None and two.entity is not None:
        return "other" if a.kind == b.kind == "person" else "open"
    return "same" if _plain(one.name.split()[-1]) == _plain(two.name.split()[-1]) else "open"


def _translated(items: list[Item], pairs: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Single words that stand beside a pair in both articles, by the same speaker, and are spelt nearly alike.

    After the same two quotations, "repress" and "suppress" are one word of the speaker's, translated twice.
    """
    at = {(i.article, i.place): n for n, i in enumerate(items)}
    linked = {n for pair in pairs for n in pair}
    found = set()
    for a, b in sorted(pairs):
        for step in (-1, 1):
            one, two = (at.get((items[n].article, items[n].place + step)) for n in (a, b))
            if one is None or two is None or one in linked or two in linked:
                continue
            x, y = items[one], items[two]
            if len(x.stems) == len(y.stems) == 1 and _speakers(x, y) == "same" \
                    and Levenshtein.normalized_similarity(x.stems[0], y.stems[0]) >= NEAR:
                found.add((min(one, two), max(one, two)))
    return found


# ---------------------------------------------------------------- two utterances in one quotation


def _split(items: list[Item], pairs: set[tuple[int, int]], analyses: tuple[Analysis, ...]) -> list[Item]:
    """The items, those that most other articles print as several cut between sentences."""
    regions: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for a, b in sorted(pairs):
        for one, two in ((a, b), (b, a)):
            start, end = _region(items[one], items[two])
            regions[one].append((items[two].article, start, end))
    parts: list[Item] = []
    for number, item in enumerate(items):
        text = analyses[item.article].article.text
        seams = [m.end() for m in SEAM.finditer(text, item.span.start, item.span.end) if _seam(m.end(), regions[number])]
        parts.extend(_cut(item, seams, analyses[item.article].article) if seams else [item])
    return parts


def _cut(item: Item, seams: list[int], article: Article) -> Iterator[Item]:
    """The parts of a quotation between the seams that hold any words."""
    grammar = language(article.language).grammar
    edges = [item.span.start, *seams, item.span.end]
    for start, end in zip(edges, edges[1:]):
        span = _trimmed(article.text, start, end)
        if span.start < span.end:
            yield _item(item.article, item.place, span, item.speaker, item.kind, article.text, grammar)


def _trimmed(text: str, start: int, end: int) -> Span:
    start += len(text[start:end]) - len(text[start:end].lstrip(EDGES))
    return Span(start, start + len(text[start:end].rstrip(EDGES)))


def _region(item: Item, other: Item) -> tuple[int, int]:
    """Where in ``item`` the words stand that ``other`` has too: offsets of the first and the last of them."""
    same = [step for step in LCSseq.opcodes(item.stems, other.stems) if step.tag == "equal"]
    return item.at[same[0].src_start], item.at[same[-1].src_end - 1]


def _seam(at: int, regions: list[tuple[int, int, int]]) -> bool:
    """Do more articles print what stands before and after the offset apart than in one?"""
    left = {article for article, _, end in regions if end < at}
    right = {article for article, start, _ in regions if start >= at}
    across = {article for article, start, end in regions if start < at <= end}
    return bool(left and right) and len((left | right) - across) > len(across) + 1


# ---------------------------------------------------------------- groups


def _groups(count: int, pairs: set[tuple[int, int]]) -> list[list[int]]:
    """Connected quotations, each group and all groups in order of first appearance."""
    head = list(range(count))

    def root(n: int) -> int:
        while head[n] != n:
            head[n] = head[head[n]]
            n = head[n]
        return n

    for a, b in sorted(pairs):
        one, two = sorted((root(a), root(b)))
        head[two] = one
    groups: dict[int, list[int]] = {}
    for n in range(count):
        groups.setdefault(root(n), []).append(n)
    return list(groups.values())


def _shared(
    group: list[int], apart: set[int], items: list[Item], analyses: tuple[Analysis, ...], seen: Counter[str]
) -> SharedQuote:
    """The quotations of one utterance; ``apart`` are those whose words differ from another's."""
    first = items[group[0]]
    seed = f"{analyses[first.article].article.id}\n{first.letters}"
    seen[seed] += 1
    if seen[seed] > 1:
        seed += f"\n{seen[seed]}"
    return SharedQuote(
        id="q-" + hashlib.sha256(seed.encode()).hexdigest()[:10],
        differs=not apart.isdisjoint(group),
        variants=tuple(_variant(items[n], analyses) for n in group),
    )


def _variant(item: Item, analyses: tuple[Analysis, ...]) -> Variant:
    evidence = Evidence(analyses[item.article].article.id, item.span)
    return Variant(evidence, item.speaker.name if item.speaker else None, item.speaker.entity if item.speaker else None)


def _differ(a: Item, b: Item) -> bool:
    """Do the words differ, where both have any? One that is cut short prints the same words."""
    short, long = sorted((a, b), key=lambda i: len(i.letters))
    if _within(short.words, long.words) or len(short.words) >= SPELT and short.letters in long.letters:
        return False
    one, two = ([DOUBLED.sub(r"\1", w) for w in item.words] for item in (a, b))
    steps = list(Levenshtein.opcodes(one, two))
    equal = [n for n, step in enumerate(steps) if step.tag == "equal"]
    return not equal or any(s.tag == "replace" or s.tag != "equal" and equal[0] < n < equal[-1] for n, s in enumerate(steps))
