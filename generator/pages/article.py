"""One article: what it says in short, its figures, people and dates, and its text, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Analysis, Article, Block, BlockKind, Date, Evidence, Page, Person, Quantity, Quote, Settings, Speaks
from generator.pages import hand, margin, sources
from generator.pages.lines import Chip, Line, Mark, derived, quoted
from generator.pages.places import Places
from generator.pages.values import day, spelt, timex
from generator.text import cut, flat, label

ASIDE: frozenset[BlockKind] = frozenset({"boilerplate"})
UNPLACED = frozenset({"duration", "set", "reference"})     # dates that are no place in the calendar
TRIFLE = 2
NAMES = {"person": "People", "organisation": "Organisations", "place": "Places", "other": "Others"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity: its sentence with the words marked, and how they are read."""

    words: Line
    reading: Line
    how: Line


@dataclass(frozen=True, slots=True)
class Named:
    name: Line
    href: str | None
    count: Line


@dataclass(frozen=True, slots=True)
class Names:
    heading: str
    named: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    words: Line
    resolved: Line
    anchor: Line | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence under its address; ``line`` is None where only cited sentences are shown and this is none.

    ``apart`` tells that white space parts it from the sentence before.
    """

    id: str
    line: Line | None
    apart: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    kind: BlockKind
    sentences: tuple[Sentence, ...]
    margin: margin.Margin | None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The article before this one, or after it."""

    chip: Chip
    title: Line


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch of the file that is not the article, and the rule that set it aside."""

    sentences: tuple[Sentence, ...]
    rule: Line


@dataclass(frozen=True, slots=True)
class View:
    row: sources.Row
    derived_title: bool
    summary: tuple[Line, ...]
    figures: tuple[Figure, ...]
    names: tuple[Names, ...]
    dates: tuple[Dated, ...]
    text: tuple[Paragraph, ...]
    cited_only: bool
    shared: tuple[sources.Tied, ...]
    origin: tuple[Chip, ...]
    aside: tuple[Aside, ...]
    before: Neighbour | None
    after: Neighbour | None
    cite: str
    by_hand: tuple[hand.Deed, ...]


def lay(places: Places, settings: Settings, a: Analysis) -> Page:
    article = a.article
    view = View(
        row=sources.row(places, article.id, settings),
        derived_title=article.title.origin == "derived",
        summary=_summary(places, a),
        figures=tuple(_figure(places, a, n) for n, q in enumerate(a.quantities) if not _trifle(q)),
        names=_names(places, article.id),
        dates=_dates(places, a),
        text=_text(places, a),
        cited_only=article.id in places.shown,
        shared=sources.ties(places, article.id),
        origin=sources.siblings(places, article.id),
        aside=tuple(_aside(places, a, n) for n, b in enumerate(article.blocks) if b.kind in ASIDE),
        before=_neighbour(places, article.id, -1),
        after=_neighbour(places, article.id, 1),
        cite=cite(article),
        by_hand=hand.deeds(places, (Speaks,), at=(Evidence(article.id, q.span) for q in a.quotes)),
    )
    path = f"{places.base}{places.article_page(article.id)}.md"
    return Page(path, flat(article.title.text), "An article of the briefing, sentence by sentence.", "article.md.j2", view, edit=article.path, wide=True)


def _neighbour(places: Places, id: str, step: int) -> Neighbour | None:
    ids = [a.article.id for a in places.story.analyses]
    n = ids.index(id) + step
    return Neighbour(sources.whole_article(places, ids[n]), sources.titled(places, ids[n])) if 0 <= n < len(ids) else None


def cite(article: Article) -> str:
    """Whose words they are, as a citation names it: outlet, title, day."""
    title = f"“{flat(article.title.text)}”"
    return ", ".join(filter(None, (article.outlet or label(article.id), title, day(article.published) if article.published else None)))


def _trifle(q: Quantity) -> bool:
    """ "two sides", "one of them": a count that no reader looks for."""
    return q.kind == "count" and q.interval.low == q.interval.high and (q.interval.high or 0) <= TRIFLE


def _figure(places: Places, a: Analysis, n: int) -> Figure:
    id = a.article.id
    at = Evidence(id, a.quantities[n].span)
    return Figure(quoted(places, at), derived(places, "quantity", id, str(n)), derived(places, "quantity-rule", id, str(n)))


def _dates(places: Places, a: Analysis) -> tuple[Dated, ...]:
    """Every calendar date once, however often the text repeats it in the same words."""
    first: dict[tuple[str, str, str | None], int] = {}
    for n, d in enumerate(a.dates):
        if d.granularity not in UNPLACED:
            first.setdefault((flat(cut(a.article.text, d.span)).casefold(), d.value, d.anchor), n)
    return tuple(_dated(places, a, n) for n in first.values())


def _dated(places: Places, a: Analysis, n: int) -> Dated:
    id = a.article.id
    anchor = derived(places, "date-anchor", id, str(n)) if a.dates[n].anchor else None
    return Dated(quoted(places, Evidence(id, a.dates[n].span)), derived(places, "resolved", id, str(n)), anchor)


def _named(p: Person) -> bool:
    """Whether it is called by a name: a bare role of a headline ("Driver charged") is none."""
    return p.kind != "other" or any(form == "name" for _, form in p.mentions)


def _names(places: Places, article: str) -> tuple[Names, ...]:
    """Who and what is named, by kind; the followed first, then the most mentioned."""
    found = []
    for kind, heading in NAMES.items():
        here = [(places.mentioned[p.id, article], p) for p in places.story.people if p.kind == kind and _named(p)]
        here = sorted(((n, p) for n, p in here if n), key=lambda x: (not x[1].followed, -x[0], x[1].name))
        if here:
            named = tuple(Named(derived(places, "name", p.id), places.person(p.id), derived(places, "mentions", p.id, article)) for _, p in here)
            found.append(Names(heading, named))
    return tuple(found)


# ---------------------------------------------------------------- the text


def _summary(places: Places, a: Analysis) -> tuple[Line, ...]:
    found = (Evidence(a.article.id, a.sentences[n].span) for n in a.summary)
    return tuple(quoted(places, e) for e in found if not places.withheld(e))


def _text(places: Places, a: Analysis) -> tuple[Paragraph, ...]:
    """The article's own blocks; where only cited sentences may be shown, the others stay empty."""
    marks = _marks(places, a)
    first = margin.first_named(a)
    return tuple(_paragraph(places, a, b, first, _sentences(places, a, b, marks)) for b in a.article.blocks if b.kind not in ASIDE)


def _paragraph(places: Places, a: Analysis, block: Block, first: dict[str, int], found: tuple[Sentence, ...]) -> Paragraph:
    notes = margin.beside(places, a, block, first)
    return Paragraph(block.kind, found, None if notes.empty or not any(s.line for s in found) else notes)


def _sentences(places: Places, a: Analysis, block: Block, marks: tuple[Mark, ...]) -> tuple[Sentence, ...]:
    id = a.article.id
    found = []
    for n, s in enumerate(a.sentences):
        if block.span.start <= s.span.start < block.span.end:
            at = Evidence(id, s.span)
            line = None if places.withheld(at) else quoted(places, at, marks=marks, bare=True)
            apart = n > 0 and a.sentences[n - 1].span.end < s.span.start
            found.append(Sentence(f"s{n}", line, apart))
    return tuple(found)


def _marks(places: Places, a: Analysis) -> tuple[Mark, ...]:
    """People, quotations and days of an article, each with what is known of it."""
    people = {p.id for p in places.story.people if p.kind == "person"}
    names = (Mark(m.span, "name", m.name if m.form != "name" else "") for m in a.mentions if m.form != "pronoun" and m.entity in people)
    said = (Mark(q.span, "quote", _by(q)) for q in a.quotes if q.direct)
    days = (Mark(d.span, "when", _day(d)) for d in a.dates if d.granularity not in UNPLACED)
    return (*names, *said, *days)


def _by(q: Quote) -> str:
    return f"said by {q.speaker.name}" if q.speaker else "speaker open"


def _day(d: Date) -> str:
    return f"{timex(d.value)}, {spelt(d.anchor)}" if d.anchor else timex(d.value)


def _aside(places: Places, a: Analysis, n: int) -> Aside:
    return Aside(_sentences(places, a, a.article.blocks[n], ()), derived(places, "block-rule", a.article.id, str(n)))
