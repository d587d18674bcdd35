"""A followed person: titles, spellings, what they said, what is said of them, whom they met, when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.lang import language
from generator.lang.tables import Language
from generator.model import Analysis, Event, Evidence, Page, Person, Settings
from generator.pages import quotes, statements, timeline
from generator.pages.contrast import Contrast, ranked, whole_article
from generator.pages.lines import Chip, Line, Mark, derived, editor, quoted
from generator.pages.places import Places, address
from generator.pages.sources import titled
from generator.text import flat

MEETING = frozenset({"meet"})        # classes of events that put two people into one room
STATUSES = ("happened", "denied", "cancelled", "planned", "unconfirmed")
BOOST = 4.0                          # so that a spelling finds the person before the articles that print it
FIRST = 3                            # passages of a meeting that are shown before the others fold away
SAID = 12                            # statements about a person that are shown


@dataclass(frozen=True, slots=True)
class Spelling:
    text: Line
    articles: tuple[Chip, ...]
    why: Line | None


@dataclass(frozen=True, slots=True)
class Meeting:
    line: Line
    status: str


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody whom the person met, as far as the articles tell, passage by passage."""

    name: Line
    href: str | None
    passages: tuple[Meeting, ...]
    more: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Count:
    article: Chip
    title: Line
    mentions: Line
    quotations: Line


@dataclass(frozen=True, slots=True)
class Profile:
    name: Line
    role: Line | None
    articles: Line
    titles: tuple[Line, ...]
    spellings: tuple[Spelling, ...]
    said: tuple[quotes.Utterance, ...]
    contrasts: tuple[Contrast, ...]
    same: tuple[Contrast, ...]
    told: tuple[statements.Statement, ...]
    met: tuple[Met, ...]
    days: tuple[timeline.Day, ...]
    counts: tuple[Count, ...]


def lay(places: Places, settings: Settings, person: Person) -> Page:
    role = next((f.role for f in settings.people if f.id == person.id and f.role), None)
    compared = ranked(places, (c for c in places.story.comparisons if person.id in c.entities))
    view = Profile(
        name=editor(places, person.name),
        role=editor(places, role) if role else None,
        articles=derived(places, "in-articles", person.id),
        titles=titles(places, person),
        spellings=_spellings(places, person),
        said=quotes.of(places, person.id),
        contrasts=tuple(c for c in compared if c.verdict.verdict != "agree"),
        same=tuple(c for c in compared if c.verdict.verdict == "agree"),
        told=_told(places, person),
        met=_met(places, person),
        days=timeline.days(timeline.moments(places, person.id)),
        counts=tuple(_count(places, person, a) for a in places.story.analyses),
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
    return statements.statements(places, about)[:SAID]


def _met(places: Places, person: Person) -> tuple[Met, ...]:
    """Whom the person met, by the events that name both; headlines squeeze too much into one clause to count."""
    groups: dict[str, list[tuple[Analysis, Event]]] = {}
    for a in places.story.analyses:
        for event in a.events:
            if event.action in MEETING and person.id in event.participants and a.sentences[event.sentence].kind != "title":
                for other in event.participants:
                    if other != person.id and _is_person(places, other):
                        groups.setdefault(other, []).append((a, event))
    order = sorted(groups, key=lambda other: (places.person(other) is None, -len(groups[other]), other))
    return tuple(_one_met(places, other, _meetings(places, groups[other])) for other in order)


def _one_met(places: Places, other: str, passages: tuple[Meeting, ...]) -> Met:
    return Met(derived(places, "name", other), places.person(other), passages[:FIRST], passages[FIRST:])


def _is_person(places: Places, entity: str) -> bool:
    return entity in places.people and places.people[entity].kind == "person"


def _meetings(places: Places, found: list[tuple[Analysis, Event]]) -> tuple[Meeting, ...]:
    """One passage for each sentence, and for words that are printed twice; what happened first."""
    seen: dict[str, Meeting] = {}
    for a, event in sorted(found, key=lambda x: STATUSES.index(x[1].status)):
        whole = Evidence(a.article.id, a.sentences[event.sentence].span)
        line = quoted(places, whole, marks=(Mark(event.head, "focus"),))
        seen.setdefault(flat(line.text), Meeting(line, event.status))
    return tuple(seen.values())


def _count(places: Places, person: Person, a: Analysis) -> Count:
    id = a.article.id
    return Count(
        whole_article(places, id),
        titled(places, id),
        derived(places, "mentions", person.id, id),
        derived(places, "quotations", id, person.id),
    )
