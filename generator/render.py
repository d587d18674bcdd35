"""Page -> Markdown with front matter; the one place that escapes.

Everything that comes from articles enters as escaped HTML inside raw HTML blocks, which Markdown leaves alone;
only headings in the program's own words are Markdown, so that they stand in the table of contents.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from generator.model import Evidence, Page
from generator.pages.lines import Chip, Line, Part
from generator.text import flat

#: characters that neither XML nor YAML can hold; each is shown as the replacement character
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def environment(template_dirs: Sequence[Path]) -> jinja2.Environment:
    """Templates from the first folder that has them; an undefined name is an error, every value is escaped."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(d) for d in template_dirs]),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_printable,
    )
    env.filters |= {"here": here, "code": code, "percent": percent}
    env.globals |= {"words": words, "chip": chip, "chips": chips, "line": line, "cite": cite, "attributes": attributes}
    return env


def render(page: Page, environment: jinja2.Environment) -> str:
    """The page as Markdown. Raises jinja2.TemplateError where a template asks for what is not there."""
    body = environment.get_template(page.template).render(page=page, view=page.view)
    return f"---\n{front_matter(page)}---\n\n{body}"


def front_matter(page: Page) -> str:
    """YAML, each value on one line as JSON; MkDocs puts titles into HTML as they are, so they come escaped."""
    known = {
        "title": escaped(flat(page.title)),
        "description": escaped(flat(page.description)),
        "search": {"boost": page.boost},
        "generated": True,
        "kind": page.template.removesuffix(".md.j2"),
    }
    if page.linked:
        known["linked"] = _plain(page.linked)  # the theme writes it as JSON
    if page.wide:
        known["hide"] = ["toc"]
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in known.items())


def _plain(value: object) -> object:
    """Nested data with its texts as a page can hold them."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return printable(value) if isinstance(value, str) else value


def printable(text: str) -> str:
    """Characters that no page can hold, replaced by one that says so."""
    return UNPRINTABLE.sub("\ufffd", text)


def _printable(value: object) -> object:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def escaped(text: str) -> str:
    return str(escape(printable(text)))


# ---------------------------------------------------------------- addresses


@pass_context
def here(context: Context, href: str) -> str:
    """An address that counts from the site's root, as one that counts from the page that is rendered."""
    return _from(context["page"].path, href)


@lru_cache(maxsize=1 << 14)
def _from(page: str, href: str) -> str:
    path, mark, anchor = href.partition("#")
    if path == page.removesuffix(".md") + ".html" and mark:
        return mark + quote(anchor)
    return code(posixpath.relpath(path, posixpath.dirname(page) or ".")) + mark + quote(anchor)


def code(name: str) -> str:
    """A name as one word of an attribute."""
    return quote(name, safe="/", errors="surrogatepass")


def percent(x: float) -> str:
    """A length in a picture."""
    return f"{x:g}%"


# ---------------------------------------------------------------- lines
# In Python and not in a template: the check of provenance reads these attributes, so a project's own templates
# must not be able to lose them; and every page prints hundreds (macros took ten times as long).


def attributes(line: Line) -> Markup:
    """What the check of provenance reads: "000_ab:12-40 001_cd:title:0-9"; ids are percent-encoded, so blanks separate."""
    found = f'data-how="{line.how}"'
    if line.evidence:
        found += f' data-at="{" ".join(map(_passage, line.evidence))}"'
    if line.rule:
        found += f' data-rule="{line.rule}"'
    if line.of:
        found += f' data-of="{" ".join(map(code, line.of))}"'
    if line.story:
        found += f' data-story="{code(line.story)}"'
    return Markup(found)


def _passage(e: Evidence) -> str:
    return f"{code(e.article)}:{'title:' if e.part == 'title' else ''}{e.span.start}-{e.span.end}"


@pass_context
def words(context: Context, line: Line, id: str | None = None) -> Markup:
    """A line's words with what they rest on, without chips; ``id`` is the address of an article's sentence."""
    page = context["page"].path
    inner = "".join(_part(page, p) for p in line.parts) if line.parts else escaped(line.text)
    anchor = f' id="{code(id)}"' if id else ""
    return Markup(f'<span{anchor} class="line line--{line.how}" {attributes(line)}>{inner}</span>{"…" if line.broken_off else ""}')


def _part(page: str, part: Part) -> str:
    if part.href:
        return _link(page, Chip(part.text, part.href, part.note))
    if not part.marks:
        return escaped(part.text)
    note = f' title="{escaped(part.note)}"' if part.note else ""
    return f'<span class="mark {part.marks}"{note}>{escaped(part.text)}</span>'


def _link(page: str, c: Chip) -> str:
    at = c.href.partition("#")[2]
    sentence = f' data-sentence="{escaped(at)}"' if at else ""      # what paper shows of the address
    return f'<a class="chip" href="{escaped(_from(page, c.href))}"{sentence} title="{escaped(c.note)}">{escaped(c.label)}</a>'


@pass_context
def chip(context: Context, c: Chip) -> Markup:
    """A link to a passage or an article, in a box."""
    return Markup(_link(context["page"].path, c))


@pass_context
def chips(context: Context, found: Sequence[Chip]) -> Markup:
    """The chips behind a line: no break before the first, and none of them in the index of the search."""
    if not found:
        return Markup("")
    page = context["page"].path
    return Markup(f'<span class="chips" data-search-exclude>&#8288;{"<wbr>".join(_link(page, c) for c in found)}</span>')


@pass_context
def line(context: Context, line: Line) -> Markup:
    """A line's words and its chips."""
    return words(context, line) + chips(context, line.chips)


@pass_context
def cite(context: Context, line: Line) -> Markup:
    """A line's words in quotation marks, and its chips."""
    return Markup('<span class="said">“{}”</span>').format(words(context, line)) + chips(context, line.chips)
