"""Whether a finished page says only what its evidence holds (design: rules of evidence, 1).

Works on the HTML that is about to be published, so that nothing between the layout and the reader (templates,
Markdown, plugins, a hand) can put words, figures or names into it unseen.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from urllib.parse import unquote

from generator.model import Briefing, Evidence, Page, Span
from generator.pages.lines import Line
from generator.pages.places import Places, label
from generator.pages.rules import RULES
from generator.pages.values import period
from generator.printed import BREAK, Printed, content, read
from generator.render import printable
from generator.text import flat

AT = re.compile(r"(?P<article>[^:\s]+):(?P<title>title:)?(?P<start>\d+)-(?P<end>\d+)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
QUOTATION = re.compile(r"“([^”]*)”|\"([^\"]*)\"")
CAPITAL = re.compile(r"[^\W\d_a-z][\w.]*", re.UNICODE)
WORD = re.compile(r"[^\W\d_][\w.]*", re.UNICODE)
DIGIT = re.compile(r"\d")
#: words of a template's own between quotation marks; marks around a line have it in between, and so are no pair here
SPOKEN = re.compile(r"“[^”]*\w|^[^“]*\w[^“]*”|«[^»]*\w|\"[^\"]*\w[^\"]*\"", re.S)


@dataclass(frozen=True)
class Sources:
    """What a page may rest on: the places of every story, and the addresses of every article."""

    briefing: Briefing

    @cached_property
    def stories(self) -> dict[str, Places]:
        return {s.id: Places(s) for s in self.briefing.stories}

    @cached_property
    def articles(self) -> dict[str, Places]:
        return {a.article.id: p for p in self.stories.values() for a in p.story.analyses}

    @cached_property
    def addresses(self) -> dict[str, str]:
        """The address of an article's page -> its id."""
        return {p.article(id): id for id, p in self.articles.items()}

    @cached_property
    def named(self) -> re.Pattern[str]:
        """Names of the people of every story: of two words and more, and of those who are followed any that opens no
        sentence (a heading may open with a word that is somebody's name)."""
        people = [p for s in self.briefing.stories for p in s.people if p.kind == "person"]
        whole = {flat(n) for p in people for n in (p.name, *(f.text for f in p.forms)) if n[:1].isupper() and len(n.split()) > 1}
        single = {f.text for p in people if p.followed for f in p.forms if f.text[:1].isupper() and len(f.text.split()) == 1}
        found = [r"\s+".join(map(re.escape, n.split())) for n in sorted(whole, key=lambda n: (-len(n), n))]
        found += [rf"(?<=[\w,;’'] ){re.escape(n)}" for n in sorted(single, key=lambda n: (-len(n), n))]
        return re.compile(rf"(?<!\w)(?:{'|'.join(found) or '(?!)'})(?!\w)")


_known: list[Sources] = []


def sources(briefing: Briefing) -> Sources:
    """Built once for a briefing; told apart by identity, since comparing whole briefings costs more than building."""
    if not _known or _known[0].briefing is not briefing:
        _known[:] = [Sources(briefing)]
    return _known[0]


def check(html: str, page: Page, briefing: Briefing) -> list[str]:
    """Everything on the page that its evidence does not hold, in words; empty where all is well."""
    inner = content(html)
    if inner is None:
        return [f"{page.path}: the marks around the page's content are missing, so nothing on it can be checked"]
    known = sources(briefing)
    reading = read(inner)
    written = frozenset(flat(printable(line.text)) for line in _lines((page.view, page.notes)) if line.how == "editor")
    found = [problem for line in reading.lines for problem in _line(line, known, written)]
    found += [problem for line in reading.lines for problem in _chips(line, known, page)]
    found += [problem for chip in reading.chips for problem in _chip(chip, known, page)]
    found += [problem for text in reading.loose for problem in _loose(text, known)]
    return [f"{page.path}: {problem}" for problem in found]


def _lines(value: object):
    """Every line below a page's view."""
    if isinstance(value, Line):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _lines(part)
    elif is_dataclass(value):
        for f in fields(value):
            yield from _lines(getattr(value, f.name))


def _loose(text: str, known: Sources) -> list[str]:
    """A template speaks of the pages, never of the news: no figures, no quotations, nobody's name."""
    patterns = {"a figure": DIGIT, "a quotation": SPOKEN, "a name": known.named}
    found = ((what, pattern.search(text)) for what, pattern in patterns.items())
    return [f"{what} stands outside of any checked line: {_around(text, at)!r}" for what, at in found if at]


def _around(text: str, at: re.Match[str]) -> str:
    return flat(text[max(0, at.start() - 30) : at.end() + 50].replace(BREAK, " "))


# ---------------------------------------------------------------- one line


def _line(line: Printed, known: Sources, written: frozenset[str]) -> list[str]:
    if line.how == "editor":
        return [] if flat(line.text) in written else [f"nobody wrote {line.text!r}"]
    if line.how not in CHECKS:
        return [f"{line.text!r} says of itself that it is {line.how!r}, which is nothing that can be checked"]
    passages = evidence(line.at, known)
    if passages is None:
        return [f"{line.text!r} names a passage that there is not: {line.at!r}"]
    return CHECKS[line.how](line, passages, known)


def evidence(at: str, known: Sources) -> list[Evidence] | None:
    """The passages that an attribute names; None where one of them does not exist."""
    found = []
    for part in at.split():
        m = AT.fullmatch(part)
        article = unquote(m["article"], errors="surrogatepass") if m else ""
        if article not in known.articles:
            return None
        e = Evidence(article, Span(int(m["start"]), int(m["end"])), "title" if m["title"] else "text")
        text = known.articles[article].analyses[article].article
        if not 0 <= e.span.start < e.span.end <= len(text.title.text if m["title"] else text.text):
            return None
        found.append(e)
    return found


def _quoted(line: Printed, passages: list[Evidence], known: Sources) -> list[str]:
    """A quotation is the slice that it names first, white space folded."""
    if not passages:
        return [f"the quotation {line.text!r} names no passage"]
    printed = flat(printable(words(passages[0], known)))
    return [] if printed == flat(line.text) else [f"the page quotes {flat(line.text)!r}, the passage reads {printed!r}"]


def _derived(line: Printed, passages: list[Evidence], known: Sources) -> list[str]:
    """A computed line is what its rule computes again."""
    places, rule = known.stories.get(unquote(line.story)), RULES.get(line.rule)
    if places is None or rule is None:
        return [f"{line.text!r} names a rule or a story that there is not: {line.rule!r}, {line.story!r}"]
    try:
        again = flat(printable(rule(places, tuple(unquote(a, errors="surrogatepass") for a in line.of))))
    except (LookupError, ValueError):
        return [f"{line.text!r} cannot be computed again by the rule {line.rule!r}"]
    return [] if again == flat(line.text) else [f"the page says {flat(line.text)!r}, the rule {line.rule!r} gives {again!r}"]


def _composed(line: Printed, passages: list[Evidence], known: Sources) -> list[str]:
    """Numbers and quotations of a composed line stand in its evidence; its names are known there."""
    if not passages:
        return [f"{line.text!r} rests on nothing"]
    text = flat(line.text)
    slices = [flat(printable(words(e, known))) for e in passages]
    labels = {label(e.article) for e in passages}
    found = [f"{q!r} is quoted in {text!r}, but in no passage behind it" for q in _quotations(text) if not any(q in s for s in slices)]
    plain = QUOTATION.sub(" ", text)
    days = " ".join(day for e in passages for day in _days(e, known))
    numbers = {n for s in (*slices, *labels, days) for n in NUMBER.findall(s)}
    found += [f"{n} stands in {text!r}, but in no passage behind it" for n in NUMBER.findall(plain) if n not in numbers]
    names = _names(passages, known) | _capitalised(days)
    found += [f"{w} is named in {text!r}, but in no passage behind it" for w in _capitals(plain) if w not in names]
    return found


def _days(e: Evidence, known: Sources) -> list[str]:
    """The days that the sentence behind a passage speaks of, in words: "on Sunday" may be told as its date."""
    places = known.articles[e.article]
    whole = places.sentence(e).span
    dates = places.analyses[e.article].dates
    here = [d for d in dates if whole.start <= d.span.start < whole.end and d.earliest and d.latest]
    return [period(d.earliest, d.latest, d.granularity) for d in here] if e.part == "text" else []


def _quotations(text: str) -> list[str]:
    return [flat(a or b) for a, b in QUOTATION.findall(text)]


def _capitals(text: str) -> list[str]:
    """Words with a capital that do not open a sentence."""
    found = []
    for m in CAPITAL.finditer(text):
        before = text[: m.start()].rstrip(" (“\"'‘")
        if before and before[-1] not in ".!?:":
            found.append(m.group().rstrip("."))
    return found


def _names(passages: list[Evidence], known: Sources) -> set[str]:
    """Words of the whole sentences behind a line, and of the names of those who are mentioned in these articles."""
    found: set[str] = set()
    for e in passages:
        places = known.articles[e.article]
        found |= _capitalised(places.words(places.sentence(e))) | _capitalised(label(e.article))
        found |= _capitalised(places.analyses[e.article].article.outlet or "")
        for person in places.story.people:
            if places.mentioned[person.id, e.article]:
                found |= _capitalised(person.name)
    return found


def _capitalised(text: str) -> set[str]:
    return {w.rstrip(".") for w in WORD.findall(text)}


def words(e: Evidence, known: Sources) -> str:
    return known.articles[e.article].words(e)


CHECKS: dict[str, Callable[[Printed, list[Evidence], Sources], list[str]]] = {
    "quoted": _quoted,
    "composed": _composed,
    "derived": _derived,
}


# ---------------------------------------------------------------- chips


def _target(href: str, page: Page) -> tuple[str, str]:
    """The address from the site's root that a link on a page leads to, and its anchor."""
    path, _, anchor = href.partition("#")
    own = page.path.removesuffix(".md") + ".html"
    return (posixpath.normpath(posixpath.join(posixpath.dirname(page.path), unquote(path))) if path else own), unquote(anchor)


def _chip(chip: tuple[str, str], known: Sources, page: Page) -> list[str]:
    """A chip leads to an article of the briefing, to a sentence that there is, and bears the article's label."""
    href, shown = chip
    address, anchor = _target(href, page)
    article = known.addresses.get(address)
    if article is None:
        return [f"the chip {shown!r} leads to {href!r}, which is no article"]
    if flat(shown) != flat(printable(label(article))):
        return [f"the chip {shown!r} leads to the article {label(article)!r}"]
    sentences = len(known.articles[article].analyses[article].sentences)
    if anchor.startswith("s") and not (anchor[1:].isdigit() and int(anchor[1:]) < sentences):
        return [f"the chip {shown!r} leads to the sentence {anchor!r}, which there is not"]
    return []


def _chips(line: Printed, known: Sources, page: Page) -> list[str]:
    """The chips behind a line lead to the sentences that its evidence lies in."""
    passages = evidence(line.at, known)
    if not line.chips or not passages:
        return []
    meant = {known.articles[e.article].passage(e) for e in passages}
    led = {"#".join(filter(None, _target(href, page))) for href, _ in line.chips}
    return [f"a chip behind {flat(line.text)[:60]!r} leads to {x}, which is not its passage" for x in sorted(led - meant)]
