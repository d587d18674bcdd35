"""Files in, articles out: ``read_folder`` walks, each reader knows one suffix.

Decisions where the design leaves room:
- An article belongs to the story of the folder directly below the given one; folders inside that only sort files.
- Files whose suffix no reader knows are left aside without a fault; those that look like articles are named in
  ``Reading.ignored``. Hidden files and what editors leave behind are passed over.
- Ids that differ only in capitals or in how accents are composed are one id: their pages would overwrite each
  other on many machines. The first in order stays, the others are faults.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any
from unicodedata import normalize

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extractOne

from generator.errors import ConfigurationFault, DuplicateArticle, Fault
from generator.ingest.source import Report, Source, walk
from generator.ingest.txt import read_txt
from generator.model import Article, Metadata, Restate, Settings
from generator.text import called

#: (file, what the editor knows of it, settings, whom to tell of what is left out) -> Article; raises Fault
Reader = Callable[[Source, Metadata, Settings, Report], Article]


def _when_met(module: str, name: str) -> Reader:
    """A reader that is loaded with the first file of its kind: YAML and pages take a tenth of the start, text needs neither."""

    def read(source: Source, known: Metadata, settings: Settings, report: Report) -> Article:
        return getattr(import_module(module), name)(source, known, settings, report)

    return read


READERS: dict[str, Reader] = {
    ".txt": read_txt,
    ".md": _when_met("generator.ingest.md", "read_md"),
    ".markdown": _when_met("generator.ingest.md", "read_md"),
    ".html": _when_met("generator.ingest.html", "read_html"),
    ".htm": _when_met("generator.ingest.html", "read_html"),
}
CONFIG = "briefing.yml"


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles that could be read, in order of id, and what is wrong with the others.

    ``unmatched`` are entries of ``briefing.yml`` for articles that are not there, which matters only where the
    whole folder was read; ``ignored`` are files that look like articles of a kind that no reader knows.
    """

    articles: tuple[Article, ...]
    faults: tuple[Fault, ...]
    unmatched: tuple[Fault, ...] = ()
    ignored: tuple[str, ...] = ()


def read_folder(folders: Iterable[Path], settings: Settings) -> Reading:
    """Every article below the folders (or the files named).

    An article's id is its path below its folder without the ending; articles directly in a folder are one
    story (""), those anywhere below a folder in it are the story of that name.
    """
    faults: list[Fault] = []
    ignored: list[str] = []
    sources = [source for folder in folders for source in walk(folder, READERS, faults, ignored)]
    sources = list(_single(sources, faults))
    known, ambiguous = _known(sources, settings)
    by_hand = _corrected([source.id for source in sources], settings)
    articles = []
    for source in sources:
        try:
            article = READERS[source.suffix](source, known.get(source.id, Metadata()), settings, faults.append)
            articles.append(by_hand.get(source.id, _unchanged)(article))
        except Fault as fault:
            faults.append(fault)
    articles.sort(key=lambda article: article.id)
    return Reading(tuple(articles), (*faults, *ambiguous), _unmatched(sources, settings), tuple(ignored))


def _single(sources: Iterable[Source], faults: list[Fault]) -> Iterator[Source]:
    """One source for each id; a file that was named twice is read once."""
    seen: dict[str, Source] = {}
    for source in sorted(sources, key=lambda source: (source.id, source.suffix)):
        first = seen.setdefault(normalize("NFC", source.id).casefold(), source)
        if first is source:
            yield source
        elif first.path.resolve() != source.path.resolve():
            problem = f"this would have the same id as {first.name}"
            faults.append(DuplicateArticle(source.name, problem, "Rename one of them; only the first is read.", source.id))


def _known(sources: list[Source], settings: Settings) -> tuple[dict[str, Metadata], list[Fault]]:
    """What the editor knows of each article, by its id; a bare name holds where one article bears it."""
    ids = {source.id for source in sources}
    bearers = Counter(source.stem for source in sources)
    known, faults = {}, []
    for source in sources:
        if source.id in settings.articles:
            known[source.id] = settings.articles[source.id]
        elif source.stem in settings.articles and bearers[source.stem] == 1:
            known[source.id] = settings.articles[source.stem]
    for key in settings.articles:
        if key not in ids and bearers[key] > 1:
            several = ", ".join(source.id for source in sources if source.stem == key)
            faults.append(ConfigurationFault(CONFIG, f"several articles have this name: {several}", "Write the whole id.", key))
    return known, faults


def _corrected(ids: list[str], settings: Settings) -> dict[str, Callable[[Article], Article]]:
    """What a hand set of articles, by their id; two corrections that give one article two days or outlets hold neither."""
    given: dict[str, dict[str, set[object]]] = {}
    for act in (c.act for c in settings.corrections if isinstance(c.act, Restate)):
        found = called(act.article, ids)
        for what, told in (("published", act.published), ("outlet", act.outlet)):
            if told and len(found) == 1:
                given.setdefault(found[0], {}).setdefault(what, set()).add(told)
    settled = {id: {what: min(told) for what, told in facts.items() if len(told) == 1} for id, facts in given.items()}
    return {id: partial(_restated, facts) for id, facts in settled.items() if facts}


def _restated(facts: dict[str, Any], article: Article) -> Article:
    return replace(article, **facts, before=Metadata(outlet=article.outlet, published=article.published))


def _unchanged(article: Article) -> Article:
    return article


def _unmatched(sources: list[Source], settings: Settings) -> tuple[Fault, ...]:
    names = sorted({source.id for source in sources} | {source.stem for source in sources})
    return tuple(_nowhere(key, names) for key in settings.articles if key not in names)


def _nowhere(key: str, names: list[str]) -> Fault:
    near = extractOne(key, names, scorer=Levenshtein.distance, score_cutoff=max(4, len(key) // 4))
    remedy = f"Did you mean “{near[0]}”?" if near else "Write an article's path below its folder, without the ending."
    return ConfigurationFault(CONFIG, "no article has this id", remedy, key)
