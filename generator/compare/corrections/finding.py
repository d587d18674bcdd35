"""Where the things are that a hand points at: articles, words, people. In doubt nothing is found, and why is told.

Never by ids of findings, which change with the program: by what the articles print.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.compare.corrections.telling import Told
from generator.model import Analysis, Evidence, Passage, Person, Span
from generator.text import called, flat

#: signs that a keyboard has once and print in several shapes
SHAPES = {sign: f"[{signs}]" for signs in ("'’‘`", "\"“”„", "\\-‐‑–—") for sign in signs if sign != "\\"}


def article(name: str, analyses: Iterable[Analysis]) -> tuple[str | None, Told]:
    """The id of the article that is called so, else why there is none."""
    found = called(name, [a.article.id for a in analyses])
    if len(found) == 1:
        return found[0], ("", {})
    return None, ("several-articles", {"article": name, "found": ", ".join(found)}) if found else ("no-article", {"article": name})


def passages(at: Passage, analyses: tuple[Analysis, ...]) -> tuple[tuple[Evidence, ...], Told]:
    """Every place where the article prints the words, however their white space and quotation marks, else why there is none."""
    id, why = article(at.article, analyses)
    if id is None:
        return (), why
    known = next(a.article for a in analyses if a.article.id == id)
    for flags in (0, re.IGNORECASE):
        pattern = _pattern(at.words, flags)
        found = tuple(Evidence(id, Span(*m.span())) for m in pattern.finditer(known.text))
        if not found and known.title.span is None:
            found = tuple(Evidence(id, Span(*m.span()), "title") for m in pattern.finditer(known.title.text))
        if found:
            return found, ("", {})
    return (), ("no-words", {"article": at.article, "words": at.words})


def _pattern(words: str, flags: int) -> re.Pattern[str]:
    spelt = ("".join(SHAPES.get(sign) or re.escape(sign) for sign in word) for word in words.split())
    return re.compile(r"(?<!\w)" * words[:1].isalnum() + r"\s+".join(spelt) + r"(?!\w)" * words[-1:].isalnum(), flags)


def within(inner: Evidence, outer: Evidence) -> bool:
    """Whether one passage lies in the other."""
    same = (inner.article, inner.part) == (outer.article, outer.part)
    return same and outer.span.start <= inner.span.start and inner.span.end <= outer.span.end


def plain(name: str) -> str:
    return flat(name).casefold().replace("’", "'")


def person(name: str, people: tuple[Person, ...]) -> tuple[Person | None, Told]:
    """Who is called so: by the name that the site shows, else by a form that the articles print; else why nobody."""
    wanted = plain(name)
    for called_so in (lambda p: wanted in (plain(p.name), p.id), lambda p: any(wanted == plain(f.text) for f in p.forms)):
        found = [p for p in people if called_so(p)]
        found = [p for p in found if p.kind == "person"] or found
        if len(found) == 1:
            return found[0], ("", {})
        if found:
            return None, ("several-people", {"name": name, "found": ", ".join(sorted(p.name for p in found))})
    return None, ("no-person", {"name": name})
