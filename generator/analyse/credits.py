"""Whose report an article passes on: agency credits and chains ("(AP)", "reported dpa", "quoting Politico").

An outlet counts as a source where the words beside it hand over to it ("told", "quoting"), let it report, or where
it stands alone as credits do: in brackets, in a line of credits, as a sentence by itself. An outlet that merely
occurs in the news is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from generator.analyse.names import Names
from generator.lang.tables import Language, Speech
from generator.model import Article, Credit, Sentence, Span
from generator.text import any_between, opening_runs, scanned

FIRST = re.compile(r"\w+")
MORE = re.compile(r" (\w+)")
NEAR = 70            # characters beside a name in which the words that make it a source stand
BRACKET = 60         # characters of a bracket that holds nothing but sources
QUIET = {"boilerplate", "caption", "title", "heading"}


class Press(NamedTuple):
    """The outlets of a language by their first word, longest form first, and the patterns of the words beside them.

    ``begun`` has the same forms, and the words that outlets end with, by the run of letters that they begin with.
    """

    begun: tuple[tuple[str, tuple[str, ...]], ...]
    first: re.Pattern[str]
    names: dict[str, tuple[tuple[str, str], ...]]
    endings: frozenset[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    run: re.Pattern[str]
    small: re.Pattern[str]
    parts: re.Pattern[str]
    picture: str
    lines: tuple[str, ...]


@lru_cache(maxsize=8)
def press(speech: Speech) -> Press:
    """The tables of a language, compiled once."""
    names: dict[str, list[tuple[str, str]]] = {}
    for row in speech.press:
        for form in row:
            names.setdefault(form.split()[0], []).append((form, row[0]))
    longest = {first: tuple(sorted(forms, key=lambda f: (-len(f[0]), f))) for first, forms in names.items()}
    kinds = "|".join(map(re.escape, sorted(speech.press_kinds, key=len, reverse=True)))
    before = "|".join(map(re.escape, sorted(speech.credit_before, key=len, reverse=True)))
    after = "|".join(map(re.escape, speech.credit_after))
    fillers = "|".join(map(re.escape, speech.credit_fillers))
    inner = "|".join(map(re.escape, (speech.credit_join, speech.genitive)))
    the = re.escape(speech.credit_article)
    described = rf"(?:(?:[\w’'\-.]+ ){{0,4}}(?:{kinds}) )?(?:{the} )?"
    small = "|".join(sorted({re.escape(first) for first in longest if first[0].islower()})) or "(?!)"
    return Press(
        begun=_by_run([*(form for row in speech.press for form in row), *speech.press_endings]),
        first=re.compile(rf"(?<![^\W_])(?:[^\W\d_a-z][\w’'&\-./]*\w|(?:{small})(?!\w))"),
        names=longest,
        endings=speech.press_endings,
        before=re.compile(rf"\b(?:{before}) (?:{re.escape(speech.agent)} )?(?:{the} )?{described}$", re.IGNORECASE),
        after=re.compile(rf"(?:[’']s)?(?: [\w\-]+)?(?: (?:{kinds}))?,?(?: (?:{fillers}))* (?:{after})\b", re.IGNORECASE),
        run=re.compile(rf"(?:(?:[A-Z][\w’'&.\-]*|{inner}) ){{1,4}}$"),
        small=re.compile(rf"^(?:(?:{inner}) )+"),
        parts=re.compile(rf"[,/&;]| {re.escape(speech.credit_join)} "),
        picture=speech.picture_credit,
        lines=speech.credit_lines,
    )


def find(article: Article, sentences: tuple[Sentence, ...], names: Names, language: Language) -> tuple[Credit, ...]:
    """The sources of an article in reading order, its own outlet left out."""
    table, text, found = press(language.speech), article.text, []
    begun = _begun(text, table)
    for block in article.blocks:
        if block.kind in QUIET or not any_between(begun, block.span.start, block.span.end):
            continue
        for start, end, source in _outlets(text, block.span, table):
            if source == article.outlet:
                continue
            if block.kind in ("credit", "byline", "dateline") or _credited(text, start, end, block.span, table):
                found.append(Credit(Span(start, end), source))
    return tuple(found)


def _begun(text: str, table: Press) -> list[int]:
    """Where an outlet's name, or its last word, begins; most paragraphs hold no such place."""
    runs = scanned(text).runs
    return sorted([place for run, forms in table.begun for place in runs.get(run, ()) if text.startswith(forms, place)])


def _by_run(forms: Iterable[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, set[str]] = {}
    for form in forms:
        for run in opening_runs([form]):
            found.setdefault(run, set()).add(form)
    return tuple((run, tuple(sorted(begun))) for run, begun in sorted(found.items()))


def _outlets(text: str, span: Span, table: Press):
    """Every outlet's name in the span: (start, end, the name to show)."""
    at = span.start
    for match in table.first.finditer(text, span.start, span.end):
        if match.start() < at:
            continue
        known = _known(text, match.start(), match.group(), table) or _alike(text, match, span, table)
        if known:
            at = known[1]
            yield known


def _known(text: str, start: int, word: str, table: Press) -> tuple[int, int, str] | None:
    forms = table.names.get(word)
    if not forms and not word.isalnum() and (opening := FIRST.match(word)):
        forms = table.names.get(opening.group())
    for form, source in forms or ():
        end = start + len(form)
        if text.startswith(form, start) and not text[end : end + 1].isalnum():
            return start, end, source
    return None


def _alike(text: str, match: re.Match[str], span: Span, table: Press) -> tuple[int, int, str] | None:
    """A name that ends as names of outlets do ("Springfield Herald"), of two to five capitalised words."""
    if match.group() not in table.endings:
        return None
    start, end = match.span()
    while (more := MORE.match(text, end, span.end)) and more.group(1) in table.endings:
        end = more.end()
    run = table.run.search(text[max(span.start, start - NEAR) : start])
    if not run:
        return None
    words = table.small.sub("", run.group())
    return (start - len(words), end, text[start - len(words) : end]) if words else None


def _credited(text: str, start: int, end: int, block: Span, table: Press) -> bool:
    before, after = text[max(block.start, start - NEAR) : start], text[end : min(block.end, end + NEAR)]
    return bool(table.before.search(before) or table.after.match(after)) or _bracketed(text, start, end, block, table) \
        or _alone(text, end, before)


def _bracketed(text: str, start: int, end: int, block: Span, table: Press) -> bool:
    """Does the name stand in a bracket that holds nothing but sources: "(AP)", "(AFP, dpa)"?"""
    left, right = text.rfind("(", max(block.start, start - BRACKET), start), text.find(")", end, min(block.end, end + BRACKET))
    if left < 0 or right < 0 or right - left > BRACKET or ")" in text[left:start]:
        return False
    inside = text[left + 1 : right]
    if inside.lower().startswith(table.lines):
        return True
    return all(_known(part, 0, part.split()[0], table) is not None and len(part.split()) <= 4 and table.picture not in part
               for part in map(str.strip, table.parts.split(inside)) if part)


def _alone(text: str, end: int, before: str) -> bool:
    """Is the name a sentence by itself, but for capitalised words: "State Broadcaster CCTV."?"""
    tail = text[end : end + 2].strip()
    if tail not in (".", "") or end + 1 < len(text) and tail == "" and text[end : end + 1] == " ":
        return False
    opening = re.search(r"(?:^|[.!?”\"]\s+|\n)((?:[A-Z][\w’'\-]* ){0,4})$", before)
    return opening is not None and (opening.start(1) > 0 or len(before) < NEAR)
