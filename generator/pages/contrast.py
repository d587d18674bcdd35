"""A comparison side by side: what each article gives, how it was read, the picture, and who gives nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.model import Comparison, Evidence, Overrule, Verdict
from generator.pages import hand, pictures
from generator.pages.lines import Chip, Line, Mark, chip, chips, composed, derived, editor, quoted
from generator.pages.places import Places
from generator.pages.size import articles, difference
from generator.pages.wording import alike
from generator.text import flat

#: kinds whose value is a reading ("happened") rather than words of the text: the sentence is shown beside it
READ = frozenset({"status"})

WIDE = 40                # characters beyond which a reading stands for the words where there is little room
PAIRS = 12               # pairs of one comparison that are shown

#: the order in which comparisons are shown, the most pressing first
VERDICTS: tuple[Verdict, ...] = ("conflict", "update", "unclear", "compatible", "agree")


@dataclass(frozen=True, slots=True)
class Badge:
    """A verdict, which has a shape, and the word for it."""

    verdict: Verdict
    word: Line


@dataclass(frozen=True, slots=True)
class Overruled:
    """The program's own verdict where a hand gave another, and whose hand it was."""

    verdict: Badge
    reason: Line
    by_hand: tuple[hand.Deed, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What articles give: the words that hold the value, the sentence around them, and the reading; ``short`` tells
    that the words themselves say it in little room, ``plain`` that they are read as they stand.

    One article's, or (among ``readings``) that of all articles with one reading, in the words of the first.
    """

    chips: tuple[Chip, ...]
    outlet: Line | None
    focus: Line
    short: bool
    plain: bool
    passage: Line
    reading: Line
    how_read: Line | None
    bar: pictures.Bar | None


@dataclass(frozen=True, slots=True)
class Against:
    """The verdict for two of the sides."""

    a: Chip
    b: Chip
    verdict: Badge
    reason: Line


@dataclass(frozen=True, slots=True)
class Picture:
    ticks: tuple[pictures.Tick, ...]
    numbers: Line
    unit: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Contrast:
    """One comparison; ``href`` leads to its place on the page that compares, ``size`` (0 to 1) is how far its values
    lie apart."""

    id: str
    href: str
    kind: str
    label: Line
    verdict: Badge
    reason: Line
    support: Line
    sides: tuple[Side, ...]
    readings: tuple[Side, ...]
    against: tuple[Against, ...]
    picture: Picture | None
    silent: tuple[Chip, ...]
    earlier: tuple[Chip, ...]
    size: float
    overruled: Overruled | None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many comparisons have a verdict; ``href`` leads to the first of them."""

    verdict: Badge
    count: Line
    href: str


def contrast(places: Places, c: Comparison) -> Contrast:
    drawn = pictures.drawable(c)
    shown = pictures.scale(c) if drawn else None
    marks = _marks(places, c)
    sides = tuple(_side(places, c, n, shown, marks[n]) for n in range(len(c.values)))
    return Contrast(
        id=c.id,
        href=places.at(f"compare#{c.id}"),
        kind=c.kind,
        label=composed(places, c.label[:1].upper() + c.label[1:], (v.evidence for v in c.values), bare=True),
        verdict=Badge(c.verdict, derived(places, "verdict", c.id)),
        reason=_reason(places, c),
        support=derived(places, "values", c.id),
        sides=sides,
        readings=_readings(sides),
        against=tuple(_against(places, c, n) for n in _telling(c)),
        picture=_picture(places, c, shown, sides) if shown else None,
        silent=_who(places, c, "silent"),
        earlier=_who(places, c, "earlier"),
        size=difference(c),
        overruled=_overruled(places, c) if c.overruled else None,
    )


def _reason(places: Places, c: Comparison) -> Line:
    """The program's reason, or the editor's."""
    by_hand = any(p.overruled and p.verdict == c.verdict and p.reason == c.reason for p in c.pairs)
    return editor(places, c.reason) if by_hand else derived(places, "reason", c.id)


def _overruled(places: Places, c: Comparison) -> Overruled:
    own = Badge(c.overruled.verdict, derived(places, "own-verdict", c.id))
    return Overruled(own, derived(places, "own-reason", c.id), hand.deeds(places, (Overrule,), c.id))


def _side(places: Places, c: Comparison, n: int, shown: pictures.Scale | None, marks: tuple[Mark, ...]) -> Side:
    value = c.values[n]
    article, reading = value.focus.article, derived(places, "reading", c.id, str(n))
    return Side(
        chips=chips(places, (value.focus,)),
        outlet=derived(places, "outlet", article) if places.analyses[article].article.outlet else None,
        focus=_clause(places, value.evidence) if c.kind in READ else quoted(places, value.focus, bare=True),
        short=words_tell(c, n),
        plain=flat(places.words(value.focus)).casefold() == flat(reading.text).casefold(),
        passage=quoted(places, places.sentence(value.evidence), marks=marks),
        reading=reading,
        how_read=derived(places, "how-read", c.id, str(n)) if value.rule else None,
        bar=pictures.bar(value.interval, shown) if shown and value.interval else None,
    )


def words_tell(c: Comparison, n: int) -> bool:
    """Whether the words of a value, and not its reading, stand in a table."""
    focus = c.values[n].focus.span
    return c.kind not in READ and focus.end - focus.start <= WIDE


def _marks(places: Places, c: Comparison) -> list[tuple[Mark, ...]]:
    """What is marked in the sentence of each value: the words that hold it, as differing where the values do; of
    sentences that are nearly the same, every word that differs."""
    kind = "focus" if c.verdict == "agree" else "focus differ"
    worded = alike(places, [places.sentence(v.evidence) for v in c.values]) if c.verdict != "agree" else [()] * len(c.values)
    return [(Mark(v.focus.span, kind), *more) for v, more in zip(c.values, worded)]


def _clause(places: Places, evidence: Evidence) -> Line:
    """A clause within its whole sentence, so that nothing is shown cut off."""
    return quoted(places, places.sentence(evidence), marks=(Mark(evidence.span, "clause"),), bare=True)


def _readings(sides: tuple[Side, ...]) -> tuple[Side, ...]:
    """One side for each reading, with the chips of all articles that have it."""
    groups: dict[str, list[Side]] = {}
    for s in sides:
        groups.setdefault(s.reading.text, []).append(s)
    return tuple(replace(g[0], chips=_one_each(c for s in g for c in s.chips)) for g in groups.values())


def _one_each(found: Iterable[Chip]) -> tuple[Chip, ...]:
    """The first chip of each article."""
    first: dict[str, Chip] = {}
    for c in found:
        first.setdefault(c.href.partition("#")[0], c)
    return tuple(first.values())


def _telling(c: Comparison) -> list[int]:
    """The pairs that are shown: the most pressing verdicts, as many as can be read; all are in the data."""
    return sorted(range(len(c.pairs)), key=lambda n: (VERDICTS.index(c.pairs[n].verdict), n))[:PAIRS]


def passage(places: Places, evidence: Evidence, focus: Evidence | None = None, mark: str = "focus") -> Line:
    """The whole sentence that a passage lies in, the passage (or the words in focus) marked."""
    whole = places.sentence(evidence)
    inner = (focus or evidence).span
    marks = (Mark(inner, mark),) if inner != whole.span else ()
    return quoted(places, whole, marks=marks)


def _against(places: Places, c: Comparison, n: int) -> Against:
    pair = c.pairs[n]
    a, b = (whole_article(places, c.values[i].evidence.article) for i in (pair.a, pair.b))
    word = derived(places, "pair-verdict", c.id, str(n))
    reason = editor(places, pair.reason) if pair.overruled else derived(places, "pair-reason", c.id, str(n))
    return Against(a, b, Badge(pair.verdict, word), reason)


def _picture(places: Places, c: Comparison, shown: pictures.Scale, sides: tuple[Side, ...]) -> Picture:
    told = "; ".join(f"{s.chips[0].label}: {s.reading.text}" for s in sides if s.bar)
    return Picture(pictures.ticks(shown), derived(places, "ticks", c.id), shown.unit.more, told)


def _who(places: Places, c: Comparison, why: str) -> tuple[Chip, ...]:
    return tuple(whole_article(places, a.article) for a in c.absent if a.why == why)


def whole_article(places: Places, article: str) -> Chip:
    """A link to an article as a whole."""
    return chip(places, article, places.article(article))


def ranked(places: Places, comparisons: Iterable[Comparison]) -> tuple[Contrast, ...]:
    """The most pressing verdict first; among equals the largest difference in the most articles."""
    order = sorted(comparisons, key=lambda c: (VERDICTS.index(c.verdict), -difference(c) * articles(c), -articles(c)))
    return tuple(contrast(places, c) for c in order)


def tallies(places: Places, found: Sequence[Contrast]) -> tuple[Tally, ...]:
    """How often there is each verdict, the most pressing first."""
    first = {v: next((c for c in found if c.verdict.verdict == v), None) for v in VERDICTS}
    return tuple(Tally(c.verdict, derived(places, "tally", v), places.at(f"compare#{v}")) for v, c in first.items() if c)
