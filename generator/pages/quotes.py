"""Every quotation by speaker, each utterance once with its prints."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Evidence, Page, Quote, Settings, SharedQuote, Speaks
from generator.pages import hand
from generator.pages.lines import Line, Mark, derived, quoted
from generator.pages.places import Places
from generator.pages.wording import differences
from generator.text import flat, words

FEW = 6                  # words below which a quotation tells nothing without its sentence


@dataclass(frozen=True, slots=True)
class Print:
    """How some outlets print an utterance. ``direct`` tells whether it stands in quotation marks there.

    ``speaker`` is set where this print names another speaker than the group it stands in; of a few words
    (``short``) the sentence around them is shown.
    """

    line: Line
    direct: bool
    short: bool
    speaker: Line | None
    via: Line | None
    by_hand: tuple[hand.Deed, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """``differs``: other words; without it, several prints are parts of one another."""

    id: str
    differs: bool
    prints: tuple[Print, ...]
    support: Line | None


@dataclass(frozen=True, slots=True)
class Speaker:
    name: Line
    href: str | None
    said: tuple[Utterance, ...]


@dataclass(frozen=True, slots=True)
class Quotes:
    title: str
    speakers: tuple[Speaker, ...]
    unattributed: tuple[Utterance, ...]


def lay(places: Places, settings: Settings) -> Page:
    open_ = [q for q in places.story.quotes if not _who(q)]
    view = Quotes("Quotes", _speakers(places), _utterances(places, open_, None))
    return Page(f"{places.base}quotes.md", "Quotes", "Every quotation by speaker, with its variants.", "quotes.md.j2", view)


def _who(q: SharedQuote) -> str | None:
    """The speaker that the prints name first: an entity's id, else the name as printed."""
    return next((v.entity or v.speaker for v in q.variants if v.entity or v.speaker), None)


def _speakers(places: Places) -> tuple[Speaker, ...]:
    """Followed people first, then by how much is quoted of each."""
    said: dict[str, list[SharedQuote]] = {}
    for q in places.story.quotes:
        if _who(q):
            said.setdefault(_who(q), []).append(q)
    order = sorted(said, key=lambda who: (places.person(who) is None, -len(said[who]), who))
    return tuple(
        Speaker(_name(places, said[who][0]), places.person(who), _utterances(places, _telling(places, said[who]), who)) for who in order
    )


def _name(places: Places, q: SharedQuote) -> Line:
    """The speaker's name: the canonical one where the entity is known, else as printed."""
    return derived(places, "speaker", q.id)


def of(places: Places, entity: str) -> tuple[Utterance, ...]:
    """What one entity said."""
    mine = [q for q in places.story.quotes if any(v.entity == entity for v in q.variants)]
    return _utterances(places, _telling(places, mine), entity)


def _utterances(places: Places, found: list[SharedQuote], who: str | None) -> tuple[Utterance, ...]:
    """Each utterance once; single words of one sentence together, in that sentence, where the first of them stands."""
    beside: dict[Evidence, list[SharedQuote]] = {}
    for q in found:
        if _few(places, q.variants[0].evidence):
            beside.setdefault(places.sentence(q.variants[0].evidence), []).append(q)
    said = []
    for q in found:
        same = beside.get(places.sentence(q.variants[0].evidence), []) if _few(places, q.variants[0].evidence) else []
        if len(same) < 2:
            said.append(utterance(places, q, who))
        elif same[0] is q:
            said.append(_together(places, same, who))
    return tuple(said)


def _together(places: Places, same: list[SharedQuote], who: str | None) -> Utterance:
    """Single words of one sentence, and of those sentences that print some of them too: each sentence once."""
    marks: dict[Evidence, list[Mark]] = {}
    first: dict[Evidence, tuple[SharedQuote, int]] = {}
    for q in same:
        differing = differences(places, [v.evidence for v in q.variants]) if q.differs else [()] * len(q.variants)
        for n, v in enumerate(q.variants):
            whole = places.sentence(v.evidence)
            first.setdefault(whole, (q, n))
            marks.setdefault(whole, []).extend((Mark(v.evidence.span, "clause"), *differing[n]))
    prints = tuple(_whole(places, whole, tuple(marks[whole]), *first[whole], who) for whole in marks)
    widest = max(same, key=lambda q: len({v.evidence.article for v in q.variants}))
    several = len({v.evidence.article for v in widest.variants}) > 1
    return Utterance(same[0].id, any(q.differs for q in same), prints, derived(places, "quote-support", widest.id) if several else None)


def _whole(places: Places, whole: Evidence, marks: tuple[Mark, ...], q: SharedQuote, n: int, who: str | None) -> Print:
    """A sentence that holds several quotations."""
    variant = q.variants[n]
    speaker = derived(places, "variant-speaker", q.id, str(n)) if (variant.entity or variant.speaker) != who else None
    return Print(quoted(places, whole, marks=marks), True, True, speaker, None, _by_hand(places, variant.evidence))


def _few(places: Places, e: Evidence) -> bool:
    return len(words(places.words(e))) < FEW


def _telling(places: Places, found: list[SharedQuote]) -> list[SharedQuote]:
    """Whole utterances before single words, among them those that most articles print first."""
    return sorted(found, key=lambda q: (_few(places, q.variants[0].evidence), -len({v.evidence.article for v in q.variants})))


def utterance(places: Places, q: SharedQuote, who: str | None) -> Utterance:
    """One utterance in a group of what ``who`` said (an entity's id or a name, None where it is open)."""
    marks = differences(places, [v.evidence for v in q.variants]) if q.differs else [()] * len(q.variants)
    groups: dict[tuple[str, str | None], list[int]] = {}
    for n, v in enumerate(q.variants):
        groups.setdefault((flat(places.words(v.evidence)).casefold(), v.entity or v.speaker), []).append(n)
    prints = tuple(_print(places, q, same, marks[same[0]], who) for same in groups.values())
    several = len({v.evidence.article for v in q.variants}) > 1
    return Utterance(q.id, q.differs, prints, derived(places, "quote-support", q.id) if several else None)


def _print(places: Places, q: SharedQuote, same: list[int], marks: tuple[Mark, ...], who: str | None) -> Print:
    """The variants numbered, which have the same words and speaker, shown once."""
    variant = q.variants[same[0]]
    e = variant.evidence
    others = tuple(q.variants[n].evidence for n in same[1:])
    quote = _quote(places, e)
    short = _few(places, e)
    line = quoted(places, places.sentence(e), others, (Mark(e.span, "clause"), *marks)) if short else quoted(places, e, others, marks)
    return Print(
        line=line,
        direct=quote.direct if quote else True,
        short=short,
        speaker=derived(places, "variant-speaker", q.id, str(same[0])) if (variant.entity or variant.speaker) != who else None,
        via=quoted(places, Evidence(e.article, quote.via.span), bare=True) if quote and quote.via else None,
        by_hand=tuple(dict.fromkeys(d for n in same for d in _by_hand(places, q.variants[n].evidence))),
    )


def _by_hand(places: Places, e: Evidence) -> tuple[hand.Deed, ...]:
    """What an editor said of who speaks here."""
    quote = _quote(places, e)
    return hand.deeds(places, (Speaks,), at=(Evidence(e.article, quote.span),)) if quote else ()


def _quote(places: Places, e: Evidence) -> Quote | None:
    """The finding that a print comes from: the one whose span it is, or lies in."""
    found = places.analyses[e.article].quotes
    return next((q for q in found if q.span.start <= e.span.start and e.span.end <= q.span.end), None)
