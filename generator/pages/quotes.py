"""Every quotation by speaker, each utterance once with its prints."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Evidence, Page, Quote, Settings, SharedQuote
from generator.pages.contrast import whole_article
from generator.pages.lines import Chip, Line, Mark, derived, quoted
from generator.pages.places import Places
from generator.pages.wording import differences


@dataclass(frozen=True, slots=True)
class Print:
    """One outlet's print of an utterance; ``direct`` tells whether it stands in quotation marks there."""

    article: Chip
    line: Line
    direct: bool
    speaker: Line | None
    via: Line | None


@dataclass(frozen=True, slots=True)
class Utterance:
    """``whole`` tells that every print has all of the words; else some print a part of them."""

    id: str
    differs: bool
    whole: bool
    prints: tuple[Print, ...]
    support: Line


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
    view = Quotes("Quotes", _speakers(places), tuple(utterance(places, q) for q in places.story.quotes if not _who(q)))
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
        Speaker(_name(places, said[who][0]), places.person(who), tuple(utterance(places, q) for q in said[who])) for who in order
    )


def _name(places: Places, q: SharedQuote) -> Line:
    """The speaker's name: the canonical one where the entity is known, else as printed."""
    return derived(places, "speaker", q.id)


def of(places: Places, entity: str) -> tuple[Utterance, ...]:
    """What one entity said; utterances of several articles first."""
    mine = [q for q in places.story.quotes if any(v.entity == entity for v in q.variants)]
    mine.sort(key=lambda q: -len({v.evidence.article for v in q.variants}))
    return tuple(utterance(places, q) for q in mine)


def utterance(places: Places, q: SharedQuote) -> Utterance:
    marks = differences(places, [v.evidence for v in q.variants])
    prints = tuple(_print(places, v.evidence, found if q.differs else ()) for v, found in zip(q.variants, marks))
    return Utterance(q.id, q.differs, not any(marks), prints, derived(places, "quote-support", q.id))


def _print(places: Places, e: Evidence, marks: tuple[Mark, ...]) -> Print:
    quote = _quote(places, e)
    party = lambda p: quoted(places, Evidence(e.article, p.span), bare=True) if p else None
    return Print(
        article=whole_article(places, e.article),
        line=quoted(places, e, marks=marks),
        direct=quote.direct if quote else True,
        speaker=party(quote.speaker) if quote else None,
        via=party(quote.via) if quote else None,
    )


def _quote(places: Places, e: Evidence) -> Quote | None:
    """The finding that a print comes from: the one whose span it is, or lies in."""
    found = places.analyses[e.article].quotes
    return next((q for q in found if q.span.start <= e.span.start and e.span.end <= q.span.end), None)
