"""MkDocs' own work on a page, remembered between the builds of one run: Markdown to HTML, HTML into the theme."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

from generator.memory import Memory


class Loud(logging.Handler):
    """Whether anything was said meanwhile: who warned once must warn again, so nothing is remembered of it."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.said = False

    def emit(self, record: logging.LogRecord) -> None:
        self.said = True


@contextmanager
def listening() -> Iterator[Loud]:
    loud, log = Loud(), logging.getLogger("mkdocs")
    log.addHandler(loud)
    try:
        yield loud
    finally:
        log.removeHandler(loud)


def remembered(page: Page, memory: Memory, version: str) -> Callable[..., None]:
    """In the place of ``page.render``: the same outcome, made once for the same Markdown, files and configuration."""
    original = page.render

    def render(config: MkDocsConfig, files: Files) -> None:
        made_from = (page.markdown, version)
        found = memory.of("html", page.file.src_uri, made_from, partial(_rendered, original, page, config, files))
        if found is None:                       # it warned: let it, each time
            original(config, files)
            return
        content, toc, title, anchors, links = found
        page.content, page.toc, page._title_from_render, page.present_anchor_ids = content, toc, title, anchors
        page.links_to_anchors = {files.get_file_from_path(uri): dict(there) for uri, there in links.items()}

    return render


def _rendered(original: Callable[..., None], page: Page, config: MkDocsConfig, files: Files) -> tuple[Any, ...] | None:
    with listening() as loud:
        original(config, files)
    if loud.said:
        return None
    links = {file.src_uri: dict(there) for file, there in (page.links_to_anchors or {}).items()}
    return page.content, page.toc, page._title_from_render, page.present_anchor_ids, links


def version(config: MkDocsConfig, files: Files, theme: str) -> str:
    """What every page's HTML depends on besides its own text: the paths there are, the extensions, the theme's files."""
    paths = sorted(f"{f.src_uri} {f.dest_uri}" for f in files)
    told = [paths, sorted(map(str, config.markdown_extensions)), str(config.mdx_configs), str(config.validation), theme]
    return json.dumps([*told, config.site_name, config.site_url, config.repo_url, config.edit_uri, str(config.extra)], default=str)


class Compiled(jinja2.BytecodeCache):
    """Templates of the theme as they were compiled, by their text: each build has an environment of its own."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Any] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self._kept[bucket.key, bucket.checksum] = bucket.code


def list_once(theme: Theme, edited: Collection[Path], known: dict[str, list[str]]) -> None:
    """Let the files of an installed theme be listed once for all builds: ten thousand icons, of which none changes.

    ``edited`` are the folders that an editor changes. What is hidden is left out, as MkDocs does with it later.
    """
    original = theme.get_env

    def names(folder: str) -> list[str]:
        if any(Path(folder).is_relative_to(own) for own in edited):
            return jinja2.FileSystemLoader(folder).list_templates()
        if folder not in known:
            known[folder] = [n for n in jinja2.FileSystemLoader(folder).list_templates() if not n.startswith(".") and "/." not in n]
        return known[folder]

    def get_env() -> jinja2.Environment:
        env = original()
        env.loader.list_templates = lambda: sorted({name for folder in theme.dirs for name in names(folder)})
        return env

    theme.get_env = get_env


def remember_theme(env: jinja2.Environment, memory: Memory, version: str) -> None:
    """Let the template of pages give again what it made of a page that has not changed; what extends it is not touched."""
    template = env.get_template("main.html")
    original = template.render

    def render(context: dict[str, Any]) -> str:
        page: Page | None = context.get("page")
        if page is None:
            return original(context)
        own = (page.content, json.dumps(page.meta, sort_keys=True, default=str), page.title, page.edit_url, page.canonical_url, page.update_date)
        return memory.of("page", page.file.src_uri, (*own, version, str(context["nav"])), partial(original, context))

    template.render = render
