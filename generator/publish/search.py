"""What the site's search finds, written for the page's own searcher (``templates/theme/…/search.js``).

One small index comes with every page: the people with all their spellings, the comparisons, the articles with the
words that they hold, the other pages. It says which words lead where, as gaps between rising numbers, so that a
phone has it at once; the passages themselves lie in a file for each article, fetched when it is among the best.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.lang import language
from generator.model import Analysis, Briefing, Comparison, Page, Person, Story
from generator.pages.places import Places
from generator.text import cut, flat

WORD = re.compile(r"[^\W_]+")
NAMES, TITLE, TEXT = range(3)                       # fields, as the searcher numbers them
PERSON, COMPARISON, ARTICLE, PAGE = range(4)        # kinds of entries
EXCERPT = 160                                       # characters shown of a page that has no passages
OWN = frozenset({"person.md.j2", "article.md.j2"})  # page kinds that have entries of their own


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: where it is, how it is called, what is shown of it, and the words of each field."""

    kind: int
    location: str
    title: str
    text: str
    words: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    within: str | None = None                       # the location of the page that it is a part of


@dataclass(frozen=True, slots=True)
class Index:
    """``entries`` as the searcher reads them (JSON), and the passages of each article: file name -> script."""

    wire: dict[str, object]
    passages: dict[str, str]


def build(briefing: Briefing, pages: Iterable[Page], written: Iterable[Mapping[str, str]]) -> Index:
    """The index of a site. ``written``: pages by hand as MkDocs' search has them (``location, title, text``)."""
    pages = tuple(pages)
    printed = {page.edit: page for page in pages if page.template == "article.md.j2"}
    entries: list[Entry] = []
    passages: dict[str, str] = {}
    for story in briefing.stories:
        places = Places(story, ())
        entries += [_person(p, places) for p in story.people if p.followed]
        entries += [_comparison(c, places) for c in story.comparisons]
        for a in story.analyses:
            shown = _shown(a, printed[a.article.path])
            passages[f"{len(entries)}.js"] = _script(len(entries), shown)
            entries.append(_article(a, shown, places))
    entries += [_page(page) for page in pages if page.template not in OWN]
    entries += [_by_hand(doc) for doc in written]
    return Index(_wire(entries, _quiet(briefing)), passages)


def words(text: str) -> list[str]:
    """The words of a text as the searcher cuts them: no accents, no capitals."""
    return WORD.findall(unicodedata.normalize("NFKD", text).translate(_MARKS).lower())


class _Marks(dict[int, int | None]):
    """For ``str.translate``: nothing in the place of each mark; a sign is asked about once."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = None if unicodedata.category(chr(sign)).startswith("M") else sign
        return self[sign]


_MARKS = _Marks()


# ---------------------------------------------------------------- entries


def _entry(kind: int, location: str, title: str, text: str, names: Iterable[str] = (), held: Iterable[str] = (), within: str | None = None) -> Entry:
    fields = (names, (title,), held)
    distinct = tuple(tuple(sorted({w for part in field for w in words(part)})) for field in fields)
    return Entry(kind, location, flat(title), flat(text), distinct, within)


def _person(person: Person, places: Places) -> Entry:
    """Found by every spelling; the name is a field of its own, which is worth more than a title."""
    spellings = sorted({form.text for form in person.forms} - {person.name})
    titles = list(dict.fromkeys(flat(places.words(e)) for e in person.titles))
    also = ", ".join(titles[:2] + [s for s in spellings if s not in person.name][:4])
    return _entry(PERSON, places.person(person.id), person.name, also, (person.name, *spellings), titles)


def _comparison(c: Comparison, places: Places) -> Entry:
    page = places.at("compare")
    held = (c.reason, *(places.words(v.focus) for v in c.values))
    return _entry(COMPARISON, f"{page}#{c.id}", c.label, c.reason, held=held, within=page)


def _article(a: Analysis, shown: list[tuple[str, str]], places: Places) -> Entry:
    held = (a.article.outlet or "", *(text for _, text in shown))
    return _entry(ARTICLE, places.article(a.article.id), a.article.title.text, a.article.outlet or "", held=held)


def _page(page: Page) -> Entry:
    return _entry(PAGE, _address(page), page.title, page.description, held=(page.description,))


def _by_hand(doc: Mapping[str, str]) -> Entry:
    text = flat(re.sub(r"<[^>]+>", " ", doc["text"]))
    return _entry(PAGE, doc["location"], doc["title"], text[:EXCERPT], held=(text,))


def _address(page: Page) -> str:
    return page.path.removesuffix(".md") + ".html"


def _shown(a: Analysis, page: Page) -> list[tuple[str, str]]:
    """(anchor, words) of each sentence that the article's page prints as its text."""
    spans = {f"s{n}": s.span for n, s in enumerate(a.sentences)}
    ids = [s.id for paragraph in page.view.text for s in paragraph.sentences if s.line]
    return [(id, flat(cut(a.article.text, spans[id]))) for id in ids]


def _script(number: int, shown: list[tuple[str, str]]) -> str:
    return f"passages({number},{_json(shown)})\n"


# ---------------------------------------------------------------- as it is sent


def _wire(entries: list[Entry], quiet: frozenset[str]) -> dict[str, object]:
    numbers = {entry.location: n for n, entry in enumerate(entries)}
    rows = []
    found: dict[str, dict[int, list[int]]] = {}
    for n, entry in enumerate(entries):
        row = {"kind": entry.kind, "location": entry.location, "title": entry.title, "lengths": [len(field) for field in entry.words]}
        rows.append(row | ({"text": entry.text} if entry.text else {}) | ({"within": numbers[entry.within]} if entry.within else {}))
        for field, held in enumerate(entry.words):
            for word in held:
                if field != TEXT or word not in quiet:
                    found.setdefault(word, {}).setdefault(field, []).append(n)
    terms = {word: {str(f): _gaps(numbers) for f, numbers in sorted(fields.items())} for word, fields in sorted(found.items())}
    return {"entries": rows, "terms": terms, "quiet": sorted(quiet)}


def _gaps(numbers: list[int]) -> list[int]:
    return [b - a for a, b in zip([0, *numbers], numbers)]


def _quiet(briefing: Briefing) -> frozenset[str]:
    """Words that carry no content, in any language of the articles."""
    languages = sorted({a.article.language for story in briefing.stories for a in story.analyses})
    return frozenset(w for name in languages for printed in language(name).grammar.function_words for w in words(printed))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
