"""``briefing add``: an article, from a file or an address, becomes a file in the articles' folder.

What is known of it stands in the file's own front matter, so that one file says all, two editors never meet in
``briefing.yml``, and a page is reviewed as the text that the site will show. A page is saved as Markdown that reads as
the text found in it; a text or Markdown file of which nothing more is told is copied byte by byte.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import normalize

import yaml

from generator.analyse import analyse
from generator.compare import origins
from generator.editing.fetching import fetch, is_address
from generator.errors import DuplicateArticle, Fault, UnreadableArticle
from generator.ingest import READERS
from generator.ingest.charset import decoded
from generator.ingest.content import load, text_of
from generator.ingest.html import LARGEST_FILE, extracted
from generator.ingest.markup import Plain, plain, written
from generator.ingest.md import over, parted
from generator.ingest.source import Report, Source
from generator.lang import LANGUAGES, language
from generator.model import Analysis, Article, Metadata, Settings, Tie
from generator.text import NUMBERED, cut, flat, slug

SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}$")
#: Characters of a file's name, and of a passage that was set aside.
NAME, PASSAGE = 60, 50
PAGES = (".html", ".htm")


@dataclass(frozen=True, slots=True)
class Draft:
    """What will be saved: the file's name without ending, its ending and content, how many words its page showed."""

    stem: str
    suffix: str
    raw: bytes
    page_words: int = 0
    language: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of it: the new file below the articles' folder, its analysis, and its ties to articles that were there."""

    name: str
    analysis: Analysis
    ties: tuple[Tie, ...]
    draft: Draft


def add(name: str, seeds: Path, story: str, given: Metadata, settings: Settings, there: Sequence[Analysis], seconds: float, report: Report) -> Added:
    """Puts one article into a folder; nothing is overwritten. Raises Fault (of several, ``report`` is told the others),
    and then nothing was written."""
    draft = drafted(name, given, seconds, report)
    analysis = analyse(_read(name, draft, story, settings, report), settings)
    article = analysis.article
    same = next((a.article for a in there if flat(a.article.text) == flat(article.text)), None)
    if same:
        raise DuplicateArticle(name, "this text is there already", "Nothing was added.", same.path)
    folder = seeds / story if story else seeds
    folder.mkdir(parents=True, exist_ok=True)
    path = _saved(folder, draft)
    analysis = replace(analysis, article=replace(article, id=path.relative_to(seeds).with_suffix("").as_posix(), path=path.relative_to(seeds).as_posix()))
    _, ties = origins.find((*(a for a in there if a.article.story == story), analysis), language(settings.language))
    mine = tuple(tie for tie in ties if analysis.article.id in tie.articles and tie.kind != "passage")
    return Added(analysis.article.path, analysis, mine, draft)


def told(added: Added) -> Iterator[str]:
    """What was found, line by line."""
    article, draft = added.analysis.article, added.draft
    yield f"  title      {article.title.text}" + ("" if article.title.origin != "derived" else "  (taken from the lead)")
    for label, value in (("outlet", article.outlet), ("published", article.published), ("author", article.author), ("address", article.url)):
        if value:
            yield f"  {label:10} {value}"
    yield f"  words      {len(article.text.split())}" + (f", of {draft.page_words} on the page" if draft.page_words else "")
    aside = [cut(article.text, block.span) for block in article.blocks if block.kind == "boilerplate"]
    if aside:
        yield f"  set aside  {sum(len(words.split()) for words in aside)} words: " + ", ".join(f"“{_short(words)}”" for words in aside[:3]) + (" …" if len(aside) > 3 else "")
    for tie in added.ties:
        other = next(id for id in tie.articles if id != article.id)
        yield f"  {tie.kind:10} looks like a {tie.kind} of {other}: {tie.reason}"
    missing = [label for label, value in (("outlet", article.outlet), ("published", article.published)) if not value]
    if missing:
        yield f"  not told   {', '.join(missing)}: write it into the file's front matter, or under “articles” in briefing.yml"
    if draft.language and draft.language not in LANGUAGES:
        yield f"  language   the page says “{draft.language}”; it is read with the tables of: {', '.join(LANGUAGES)}"


def _short(words: str) -> str:
    line = flat(words)
    return line if len(line) <= PASSAGE else line[: PASSAGE - 1].rstrip() + "…"


# ---------------------------------------------------------------------- what is saved


def drafted(name: str, given: Metadata, seconds: float, report: Report) -> Draft:
    """What a file or an address holds, as it will be saved; ``given`` wins over what it says itself."""
    if is_address(name):
        came = fetch(name, seconds)
        if came.suffix in PAGES:
            return _page(name, decoded(came.raw, came.charset), came.address, given)
        text = decoded(came.raw, came.charset).replace("\r\n", "\n").replace("\r", "\n")
        said, body = _said(name, text, report) if came.suffix == ".md" else (None, text)
        known = over(over(given, said or Metadata()), Metadata(url=came.address))
        return _with(known, body if came.suffix == ".md" else _markdown(body), Path(came.address).stem)
    path = Path(name)
    suffix = path.suffix.lower()
    if not path.is_file():
        raise UnreadableArticle(name, "there is no such file", "Name a file, or an address from https:// on.")
    if suffix not in READERS:
        raise UnreadableArticle(name, "articles of this kind cannot be read", f"Save the text as {', '.join(READERS)}.", path.suffix)
    source = Source(path, name)
    if suffix in PAGES:
        return _page(name, decoded(load(source, LARGEST_FILE)), "", given)
    raw = load(source)
    if given == Metadata():
        return Draft(_stem(path.stem), suffix, raw)
    text = text_of(source, raw)
    said, body = _said(name, text, report) if suffix != ".txt" else (None, text)
    return replace(_with(over(given, said or Metadata()), body if suffix != ".txt" else _markdown(body), path.stem), stem=_stem(path.stem))


def _page(name: str, page: str, address: str, given: Metadata) -> Draft:
    found = extracted(name, page, address)
    draft = _with(over(given, replace(found.said, language=None)), _written(found.told), Path(name).stem)
    return replace(draft, page_words=found.words, language=found.said.language or "")


def _said(name: str, text: str, report: Report) -> tuple[Metadata | None, str]:
    faults: list[Fault] = []
    said, body = parted(name, text, faults.append)
    _raise(faults, report)
    return said, body.lstrip("\n")


def _raise(faults: Sequence[Fault], report: Report) -> None:
    for fault in faults[:-1]:
        report(fault)
    if faults:
        raise faults[-1]


def _markdown(text: str) -> str:
    """A plain text as Markdown: what would be marks in it are words."""
    paragraphs = (part.split("\n") for part in re.split(r"\n[ \t]*\n", text))
    return _written(Plain("\n\n".join(filter(None, ("\n".join(filter(None, map(str.strip, lines))) for lines in paragraphs))), ()))


def _written(told: Plain) -> str:
    return written(told.text, {span.start: level for span, level in told.headings})


def _with(known: Metadata, body: str, fallback: str) -> Draft:
    """Front matter above a body; the name is the outlet's and the title's, else the file's own."""
    said = {name: value for name in ("title", "outlet", "published", "author", "url", "language") if (value := getattr(known, name))}
    front = yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=10**6) if said else ""
    named = " ".join(filter(None, (known.outlet, known.title))) if known.title else fallback
    return Draft(_stem(slug(named)[:NAME].rstrip("-"), numbered=False), ".md", f"---\n{front}---\n\n{body}".encode("utf-8", "replace"))


def _stem(name: str, numbered: bool = True) -> str:
    """A name that is safe as a file and in an address. A title that opens with a number is not an article's number."""
    stem = name if SAFE.match(name) and ".." not in name else slug(name)[:NAME].rstrip("-")
    if stem.lower() == "readme" or not numbered and NUMBERED.match(stem):
        return f"article-{stem}"
    return stem or "article"


# ---------------------------------------------------------------------- reading and saving


def _read(name: str, draft: Draft, story: str, settings: Settings, report: Report) -> Article:
    """The article as the site will read it. Raises a fault under the name that was given."""
    faults: list[Fault] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, draft.stem + draft.suffix)
        path.write_bytes(draft.raw)
        shown = f"{story}/{path.name}" if story else path.name
        try:
            article = READERS[draft.suffix](Source(path, shown), Metadata(), settings, faults.append)
        except Fault as fault:
            faults.append(fault)
    _raise([type(f)(name, f.problem, f.remedy, f.passage, None if draft.page_words else f.line) for f in faults], report)
    return article


def _saved(folder: Path, draft: Draft) -> Path:
    """The new file: under the draft's name, or that name and a number where an article has it."""
    taken = {normalize("NFC", Path(name).stem).casefold() for name in os.listdir(folder)}
    number = 1
    while True:
        stem = draft.stem if number == 1 else f"{draft.stem}-{number}"
        number += 1
        if stem.casefold() in taken:
            continue
        path = folder / (stem + draft.suffix)
        try:
            with open(path, "xb") as file:
                file.write(draft.raw)
            return path
        except FileExistsError:
            continue
