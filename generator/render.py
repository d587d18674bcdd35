"""Page -> Markdown with front matter; the one place that escapes.

Everything that comes from articles enters as escaped HTML inside raw HTML blocks, which Markdown leaves alone;
only headings in the program's own words are Markdown, so that they stand in the table of contents.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import jinja2
from jinja2 import pass_context
from markupsafe import Markup, escape

from generator.model import Evidence, Page
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
    env.filters |= {"here": here, "at": at, "of": of, "code": code, "percent": percent}
    return env


def render(page: Page, environment: jinja2.Environment) -> str:
    """The page as Markdown. Raises jinja2.TemplateError where a template asks for what is not there."""
    body = environment.get_template(page.template).render(page=page, view=page.view)
    return f"---\n{front_matter(page)}---\n\n{body}"


def front_matter(page: Page) -> str:
    """YAML, each value on one line as JSON; MkDocs puts titles into HTML as they are, so they come escaped."""
    known = {
        "title": str(escape(printable(flat(page.title)))),
        "description": str(escape(printable(flat(page.description)))),
        "search": {"boost": page.boost},
        "generated": True,
    }
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in known.items())


def printable(text: str) -> str:
    """Characters that no page can hold, replaced by one that says so."""
    return UNPRINTABLE.sub("\ufffd", text)


def _printable(value: object) -> object:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@pass_context
def here(context: jinja2.runtime.Context, href: str) -> str:
    """An address that counts from the site's root, as one that counts from the page that is rendered."""
    path, mark, anchor = href.partition("#")
    page = context["page"].path
    if path == page.removesuffix(".md") + ".html" and mark:
        return mark + anchor
    return code(posixpath.relpath(path, posixpath.dirname(page) or ".")) + mark + quote(anchor)


def at(evidence: Sequence[Evidence]) -> str:
    """Evidence as an attribute: "000_ab:12-40 001_cd:title:0-9"; ids are percent-encoded, so blanks separate."""
    return " ".join(
        f"{code(e.article)}:{'title:' if e.part == 'title' else ''}{e.span.start}-{e.span.end}" for e in evidence
    )


def of(arguments: Sequence[str]) -> str:
    """A rule's arguments as an attribute, in the same encoding."""
    return " ".join(code(a) for a in arguments)


def code(name: str) -> str:
    """A name as one word of an attribute."""
    return quote(name, safe="/", errors="surrogatepass")


def percent(x: float) -> str:
    """A length in a picture."""
    return f"{x:g}%"
