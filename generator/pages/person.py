"""A followed person: titles, spellings, what they said, what is said of them, whom they met, when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.lang import language
from generator.lang.tables import Language
from generator.model import Analysis, Evidence, Merge, Page, Person, Refuse, Settings, Speaks, Split
from generator.pages import hand, meetings, quotes, statements, timeline
from generator.pages.contrast import Contrast, ranked, whole_article
from generator.pages.lines import Chip, Line, derived, editor, quoted
from generator.pages.places import Places, address
from generator.pages.sources import titled
from generator.text import flat

BOOST = 4.0                          # so that a spelling finds the person before the articles that print it
SAID = 10                            # quotations that are shown before the others fold away
TOLD = 6                             # statements about a person that are shown before the others fold away


@dataclass(frozen=True, slots=True)
class Spelling:
    text: Line
    articles: tuple[Chip, ...]
    why: Line | None


@dataclass(frozen=True, slots=True)
class Count:
    article: Chip
    title: Line
    mentions: Line
    quotations: Line


@dataclass(frozen=True, slots=True)
class Profile:
    """``compare`` is the address of the table of facts, which ``id`` filters."""

    id: str
    compare: str
    name: Line
    role: Line | None
    articles: Line
    titles: tuple[Line, ...]
    spellings: tuple[Spelling, ...]
    said: tuple[quotes.Utterance, ...]
    more_said: tuple[quotes.Utterance, ...]
    contrasts: tuple[Contrast, ...]
    same: tuple[Contrast, ...]
    told: tuple[statements.Statement, ...]
    more_told: tuple[statements.Statement, ...]
    met: tuple[meetings.Met, ...]
    days: tuple[timeline.Day, ...]
    counts: tuple[Count, ...]
    by_hand: tuple[hand.Deed, ...]


def lay(places: Places, settings: Settings, person: Person) -> Page:
    role = next((f.role for f in settings.people if f.id == person.id and f.role), None)
    compared = ranked(places, (c for c in places.story.comparisons if person.id in c.entities))
    said, told = quotes.of(places, person.id), _told(places, person)
    view = Profile(
        id=person.id,
        compare=places.at("compare"),
        name=editor(places, person.name),
        role=editor(places, role) if role else None,
        articles=derived(places, "in-articles", person.id),
        titles=titles(places, person),
        spellings=_spellings(places, person),
        said=said[:SAID],
        more_said=said[SAID:],
        contrasts=tuple(c for c in compared if c.verdict.verdict != "agree"),
        same=tuple(c for c in compared if c.verdict.verdict == "agree"),
        told=told[:TOLD],
        more_told=told[TOLD:],
        met=meetings.of(places, person.id),
        days=timeline.days(timeline.moments(places, person.id)),
        counts=tuple(_count(places, person, a) for a in places.story.analyses),
        by_hand=hand.deeds(places, (Merge, Split, Refuse, Speaks), person.id),
    )
    path = f"{places.base}people/{address(person.id)}.md"
    return Page(path, person.name, f"What the articles say of {person.name}.", "person.md.j2", view, boost=BOOST)


def titles(places: Places, person: Person) -> tuple[Line, ...]:
    """Each title once, however it is dotted, with every article that gives it behind it; the most given first.

    "Mr." and "Ms." tell nothing of anybody, and are left out.
    """
    groups: dict[str, list[Evidence]] = {}
    for e in person.titles:
        plain = flat(places.words(e)).casefold().replace("’", "'").replace(".", "")
        if not _courtesy(plain, language(places.analyses[e.article].article.language)):
            groups.setdefault(plain, []).append(e)
    order = sorted(groups.values(), key=lambda g: -len({e.article for e in g}))
    return tuple(quoted(places, g[0], _one_each(g)) for g in order)


def _courtesy(plain: str, tongue: Language) -> bool:
    return plain in tongue.names.abbreviations and bool(tongue.names.courtesy.get(plain))


def _one_each(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The first passage of each article."""
    first: dict[str, Evidence] = {}
    for e in found:
        first.setdefault(e.article, e)
    return tuple(first.values())


def _spellings(places: Places, person: Person) -> tuple[Spelling, ...]:
    """Every printed form, at the first place where it is printed; misspellings last."""
    found = []
    for n, form in enumerate(person.forms):
        at = [e for e, _ in person.mentions if flat(places.words(e)) == flat(form.text)]
        line = quoted(places, at[0], _one_each(at)) if at else derived(places, "form", person.id, str(n))
        why = derived(places, "misspelt", person.id, str(n)) if form.misspelt else None
        chips = () if at else tuple(whole_article(places, a) for a in form.articles)
        found.append(Spelling(line, chips, why))
    return tuple(sorted(found, key=lambda s: s.why is not None))


def _told(places: Places, person: Person) -> tuple[statements.Statement, ...]:
    """Claims whose best wording names the person: what still stands first, among it what most origins say."""
    spots: dict[str, list[int]] = {}
    for e, form in person.mentions:
        if e.part == "text" and form != "pronoun":
            spots.setdefault(e.article, []).append(e.span.start)
    about = [
        c
        for c in places.story.claims
        if c.evidence and any(c.evidence[0].span.start <= n < c.evidence[0].span.end for n in spots.get(c.evidence[0].article, ()))
    ]
    about.sort(key=lambda c: (c.status == "superseded", -len(c.origins), -len(c.articles)))
    return statements.statements(places, about)


def _count(places: Places, person: Person, a: Analysis) -> Count:
    id = a.article.id
    return Count(
        whole_article(places, id),
        titled(places, id),
        derived(places, "mentions", person.id, id),
        derived(places, "quotations", id, person.id),
    )
