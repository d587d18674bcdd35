"""The program: read the articles, find what each tells, compare them, lay out pages, render."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from traceback import extract_tb
from typing import TypeVar

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from generator import config, render
from generator.analyse import analyse
from generator.compare import compare, tell_story
from generator.errors import Fault, TemplateFault
from generator.ingest import read_folder
from generator.memory import Memory, fingerprint
from generator.model import Analysis, Article, Briefing, Page, Settings, Story
from generator.pages import lay_out, lay_story

Part, Made = TypeVar("Part"), TypeVar("Made")
#: (stage, how many are done, how many there are, which one is at hand) -> None; 0 of 0 where nobody counts
Progress = Callable[..., None]

_PACKED = Path(__file__).parent / "_templates"
#: The templates that come with the package: inside it in a wheel, beside it in a work tree.
TEMPLATES = _PACKED if _PACKED.is_dir() else Path(__file__).parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class Project:
    """Where a project keeps what it is made of. ``templates`` are searched in their order."""

    root: Path
    articles: Path
    config: Path
    templates: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Generated:
    """What came out: the briefing, each page with its Markdown, and what was wrong with the input."""

    settings: Settings
    briefing: Briefing
    pages: tuple[tuple[Page, str], ...]
    faults: tuple[Fault, ...]


def project(root: Path, seeds: str = "seeds", config: str = "briefing.yml", templates: str = "templates") -> Project:
    """The project in a folder; its own templates win over the package's."""
    found = tuple(dict.fromkeys(p for p in ((root / templates).resolve(), TEMPLATES.resolve()) if p.is_dir()))
    return Project(root, root / seeds, root / config, found)


def generate(project: Project, progress: Progress, memory: Memory | None = None) -> Generated:
    """Everything, from the articles' files to the pages' Markdown; nothing is written. Raises TemplateFault.

    With the ``memory`` of an earlier call only what has changed since is made anew; the outcome is the same.
    """
    known = memory or Memory()
    progress("reading", 0, 0)
    settings, misset = config.load(project.config if project.config.exists() else None)
    reading = read_folder([project.articles], settings)
    progress("reading", len(reading.articles), len(reading.articles))
    analyses = _each("analysing", {a.id: a for a in reading.articles}, lambda a: _analysed(known, a, settings), progress)
    briefing = _compared(known, analyses, settings, progress)
    progress("laying out", 0, 0)
    laid = lay_out(briefing, settings, partial(_laid, known))
    version = fingerprint(project.templates)
    environment = known.of("templates", "", (project.templates, version), partial(render.environment, project.templates))
    write = lambda page: known.of("text", page.path, (page, version), partial(_rendered, page, environment))
    texts = _each("laying out", {page.path: page for page in laid}, write, progress)
    return Generated(settings, briefing, tuple(zip(laid, texts)), (*misset, *reading.faults, *reading.unmatched))


def _each(stage: str, parts: Mapping[str, Part], make: Callable[[Part], Made], progress: Progress) -> list[Made]:
    """What is made of each part, in order, by name."""
    made = []
    for name, part in parts.items():
        progress(stage, len(made), len(parts), name)
        made.append(make(part))
    progress(stage, len(made), len(parts))
    return made


def _analysed(known: Memory, article: Article, settings: Settings) -> Analysis:
    return known.of("analysis", article.id, (article, settings.people), partial(analyse, article, settings))


def _compared(known: Memory, analyses: Sequence[Analysis], settings: Settings, progress: Progress) -> Briefing:
    """Story by story."""
    total, told = len({a.article.story for a in analyses}), itertools.count()

    def tell(name: str, found: tuple[Analysis, ...], settings: Settings) -> Story:
        progress("comparing", next(told), total)
        return _told(known, name, found, settings)

    briefing = compare(analyses, settings, tell)
    progress("comparing", total, total)
    return briefing


def _told(known: Memory, name: str, analyses: tuple[Analysis, ...], settings: Settings) -> Story:
    return known.of("story", name, (analyses, settings), partial(tell_story, name, analyses, settings))


def _laid(known: Memory, story: Story, others: tuple[Story, ...], settings: Settings) -> list[Page]:
    """Of the others a page says no more than how they are called."""
    named = tuple((other.id, other.title) for other in others)
    return known.of("pages", story.id, (story, named, settings), partial(lay_story, story, others, settings))


def _rendered(page: Page, environment: Environment) -> str:
    try:
        return render.render(page, environment)
    except TemplateError as error:
        raise template_fault(error, page.template, f"it was laying out {page.path}") from error


def template_fault(error: TemplateError, template: str, doing: str) -> TemplateFault:
    """What is wrong with a template, and in which line of which one."""
    if isinstance(error, TemplateSyntaxError):
        file, line = error.filename or error.name or template, error.lineno
    else:
        # Jinja puts the templates' own lines into the traceback; the last of them is where it went wrong.
        places = [(f.filename, f.lineno) for f in extract_tb(error.__traceback__) if f.filename.endswith((".j2", ".html"))]
        file, line = places[-1] if places else (template, None)
    return TemplateFault(file, str(error.message or error), f"Correct the template; {doing}.", line=line)
