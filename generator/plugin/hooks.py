"""What happens at each step of MkDocs' build: pages are handed over in memory, nothing is written."""

from __future__ import annotations

import gc
import json
import logging
import os
import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as SitePage
from mkdocs.utils import clean_directory

from generator import banner, build, doubts, navigation, provenance
from generator.errors import BriefingError, ProvenanceError
from generator.memory import Memory, fingerprint
from generator.model import Page, Settings
from generator.plugin import live, rendering, telling
from generator.plugin.blocks import Blocks
from generator.plugin.telling import log
from generator.progress import Stages
from generator.publish import data, search
from generator.publish.files import generated_in

#: Search from a folder needs workers, which browsers refuse there. Material would load this shim from another host.
_SHIM = "assets/javascripts/iframe-worker.js"
#: The second that builds are stamped with, by agreement of reproducible builds.
_EPOCH = "SOURCE_DATE_EPOCH"


class Options(Config):
    """What ``plugins: briefing:`` takes in ``mkdocs.yml``, relative to that file's folder."""

    seeds = config_options.Type(str, default="seeds")
    config = config_options.Type(str, default="briefing.yml")
    templates = config_options.Type(str, default="templates")


class BriefingPlugin(BasePlugin[Options]):
    """One object for the whole run, several builds under ``serve``: what a build found is set anew in ``on_files``."""

    live = False                      # under serve: faults are shown on the pages
    standing = False                  # a site without faults is being served
    rebuilt: Path | None = None       # where the next version of that site is made
    site: str | None = None           # where this version is made
    failure: Exception | None = None  # why it is none
    generated: build.Generated | None = None
    stages = Stages(None)

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.live = command == "serve"
        self.memory, self.compiled, self.listed = Memory(), rendering.Compiled(), {}
        if self.live:
            live.survive_first_build(self._first_failed)
        if not os.environ.get(_EPOCH, "").strip():
            os.environ.pop(_EPOCH, None)  # set to nothing: MkDocs would read it as a number

    # ------------------------------------------------------------------ what is built

    @event_priority(50)  # before the offline plugin looks for the shim
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.failure, self.generated, self.stages = None, None, telling.stages()
        config.site_dir = str(self.rebuilt or config.site_dir)
        self.site = config.site_dir
        self.project = build.project(Path(config.config_file_path).resolve().parent, **self.config)
        _extend_theme(config, [folder / "theme" for folder in self.project.templates])
        if self.live:
            own = (config.theme.custom_dir,) if config.theme.custom_dir else ()
            rendering.list_once(config.theme, [*self.project.templates, *map(Path, own)], self.listed)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        self.generated = self._generate()
        self.findings: list[str] = []
        if self.generated.faults and self.rebuilt and self.standing:
            raise PluginError("\n".join(map(str, self.generated.faults)))
        if self.generated.settings.title != Settings().title:
            config.site_name = self.generated.settings.title
        _leave_out(files, generated_in(Path(config.docs_dir)))
        written = {file.dest_uri for file in files.documentation_pages()}
        self.pages, self.blocks = {}, Blocks()
        config.markdown_extensions.append(self.blocks)
        for page, text in self.generated.pages:
            file = _file(config, page, text, self.project)
            if file.dest_uri not in written:
                files.append(file)
                self.pages[file.src_uri] = page
        self.stages("data files", 0, 0)
        published = partial(data.files, self.generated.briefing, config.site_url or "")
        for name, text in self.memory.of("data", "", (self.generated.briefing, config.site_url), published).items():
            if not files.get_file_from_path(name):
                files.append(File.generated(config, name, content=text))
        _lead_edits(files, self.project.root)
        _navigate(config, files, [page for page, _ in self.generated.pages])
        self.version = rendering.version(config, files, fingerprint(folder / "theme" for folder in self.project.templates))
        self.count, self.converted, self.written = len(files.documentation_pages()), 0, 0
        return files

    def on_pre_page(self, page: SitePage, config: MkDocsConfig, files: Files) -> SitePage:
        self.stages("converting pages", self.converted, self.count, page.file.src_uri)
        self.converted += 1
        if page.file.src_uri in self.pages:
            page.render = self.blocks.reading(page)
        if self.live:
            page.render = rendering.remembered(page, self.memory, self.version)
        return page

    def on_env(self, env, config: MkDocsConfig, files: Files):
        self.stages("converting pages", self.count, self.count)
        self.stages("writing pages", 0, self.count)
        if self.live:
            env.bytecode_cache = self.compiled
            rendering.remember_theme(env, self.memory, self.version)
        day = data.last_day(self.generated.briefing)
        for file in files.documentation_pages():
            if file.page:
                file.page.update_date = day
        return env

    @event_priority(50)  # before the search plugin reads the page
    def on_page_context(self, context, page: SitePage, config: MkDocsConfig, nav):
        self.stages("writing pages", self.written, self.count, page.file.src_uri)
        self.written += 1
        if page.file.src_uri in self.pages and _searched_here(config):
            page.meta["search"] = {"exclude": True}  # it is found through generator/publish/search.py
        return context

    @event_priority(-100)  # on the final HTML, whatever other plugins made of it
    def on_post_page(self, output: str, page: SitePage, config: MkDocsConfig) -> str:
        laid = self.pages.get(page.file.src_uri)
        if laid:
            check = partial(provenance.check, output, laid, self.generated.briefing)
            with self.stages.within("checking"):
                self.findings += self.memory.of("check", laid.path, (output, laid), check) if self.live else check()
        if self.live and self.generated.faults:
            return banner.shown(output, "Left out of this site:", map(str, self.generated.faults))
        return output

    @event_priority(-50)  # after the search plugin, before the offline plugin copies its index
    def on_post_build(self, config: MkDocsConfig) -> None:
        self.stages("writing pages", self.count, self.count)
        if self.findings:
            raise PluginError(f"Nothing is published: what these pages say does not stand in what they cite.\n{ProvenanceError(self.findings)}")
        if _searched_here(config):
            self.stages("search index", 0, 0)
            _index(Path(config.site_dir) / "search", self.generated)
        self.stages.close()
        for line in telling.summary(self.generated, self.stages.seconds):
            log.info(line)

    def on_build_error(self, error: Exception) -> None:
        """A site that failed half-way is no site. One that strict mode only declines stays to be looked at."""
        self.stages.clear()
        if self.site and not isinstance(error, Abort):
            clean_directory(self.site)
        self.failure = error
        if isinstance(error, TemplateError):  # in an override of the theme
            self.failure = build.template_fault(error, "templates/theme", "MkDocs was laying out a page with it")
            if self.live:
                log.error(str(self.failure))  # MkDocs tells no error of this hook while it serves
            raise PluginError(str(self.failure)) from error

    def _generate(self) -> build.Generated:
        try:
            generated = build.generate(self.project, self.stages, self.memory if self.live else None)
        except BriefingError as error:
            raise PluginError(str(error)) from error
        for fault in generated.faults:
            log.warning(str(fault))
        for doubt in doubts.listed(generated.briefing, generated.settings):
            log.info(doubt)
        return generated

    # ------------------------------------------------------------------ the live site

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, builder: Callable) -> LiveReloadServer:
        self.standing = bool(self.generated and not self.generated.faults and not self.failure)
        root, folders = Path(config.config_file_path).resolve().parent, (Path(config.docs_dir), build.TEMPLATES)
        for path in (config.docs_dir, config.config_file_path):
            server.unwatch(path)  # and again, through what looks closer
        named = (root / name for name in self.config.values())
        custom = (Path(config.theme.custom_dir),) if config.theme.custom_dir else ()
        live.Watch(server, (*folders, Path(config.config_file_path), *named, *custom)).look()
        server.builder = lambda: self._rebuild(builder, Path(server.root))
        return server

    def _first_failed(self, error: Exception, site: Path) -> None:
        """There is no site yet; its place says why. What strict mode declines is declined, as MkDocs does."""
        if isinstance(self.failure, Abort):
            raise error
        live.stand_in(site, self._said(error, "The pages say why until it is mended."))

    def _said(self, error: Exception, so: str) -> list[str]:
        """The lines that tell the editor what went wrong; the log has them as well, and what follows from it.

        What MkDocs reports itself, it has said by now. Anything else is a mistake of this program.
        """
        told = str(self.failure or error) or type(error).__name__
        known = isinstance(error, MkDocsException)
        log.error(so if known else told, exc_info=error if not known else None)
        return told.splitlines()

    def _rebuild(self, builder: Callable, root: Path) -> None:
        """A new version beside the one that is served takes its place when it is whole.

        MkDocs empties the folder that it serves before it builds, and lets every request hang after an exception.
        """
        self.rebuilt, self.failure = root.with_name(f"{root.name}.next"), None
        gc.disable()  # what is remembered is looked through again and again, for a third of the time of a large story
        try:
            builder()
        except Exception as error:  # whatever it was, the editor reads it on the page, and the server goes on
            live.tell(root, self._said(error, "The last good pages stay, with a banner that says why."))
        else:
            self.standing = not self.generated.faults
            self.memory.forget()
            old = root.with_name(f"{root.name}.old")
            root.rename(old)
            self.rebuilt.rename(root)
            shutil.rmtree(old)
        finally:
            gc.enable()
            shutil.rmtree(self.rebuilt, ignore_errors=True)


# ---------------------------------------------------------------------- the site's configuration


def _extend_theme(config: MkDocsConfig, folders: Iterable[Path]) -> None:
    """The overrides of the theme, the project's before the package's, and the shim that they bring."""
    there = [str(folder) for folder in folders if folder.is_dir()]
    config.theme.dirs[:0] = [folder for folder in there if folder not in config.theme.dirs]
    if any((Path(folder) / _SHIM).is_file() for folder in there):
        config.extra.setdefault("polyfills", []).append(_SHIM)


def _navigate(config: MkDocsConfig, files: Files, pages: list[Page]) -> None:
    """The navigation, where ``mkdocs.yml`` gives none; pages left out of it on purpose are no omission."""
    by_hand = [f.src_uri for f in files.documentation_pages() if not f.generated_by and f.inclusion.is_in_nav()]
    if config.nav is None:
        config.nav = navigation.tree(pages, by_hand)
    listed = navigation.paths(config.nav)
    for file in files.documentation_pages():
        if file.generated_by and file.src_uri not in listed:
            file.inclusion = InclusionLevel.NOT_IN_NAV


# ---------------------------------------------------------------------- search


def _searched_here(config: MkDocsConfig) -> bool:
    """Whether the site's search is Material's, whose worker the theme's overrides replace."""
    return config.theme.name == "material" and any(name in config.plugins for name in ("search", "material/search"))


def _index(folder: Path, generated: build.Generated) -> None:
    """The program's own index in the place of the search plugin's, which holds the pages written by hand alone."""
    told = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
    made = search.build(generated.briefing, [page for page, _ in generated.pages], told["docs"])
    (folder / "search_index.json").write_bytes(_compact({"config": told["config"], "docs": made.wire}))
    (folder / "passages").mkdir(exist_ok=True)
    for name, script in made.passages.items():
        (folder / "passages" / name).write_bytes(script.encode("utf-8", "backslashreplace"))


def _compact(value: object) -> bytes:
    told = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return told.encode("utf-8", "backslashreplace")  # half a surrogate (from a file's name) as JSON's own escape


# ---------------------------------------------------------------------- files


def _file(config: MkDocsConfig, page: Page, text: str, project: build.Project) -> File:
    file = File.generated(config, page.path, content=text)
    if page.edit:
        file.edit_uri = _below(project.articles / page.edit, project.root)
    return file


def _leave_out(files: Files, generated: frozenset[str]) -> None:
    """What ``briefing write`` left there is made anew, and replaces nothing."""
    for file in [file for file in files if file.src_uri in generated]:
        files.remove(file)


def _lead_edits(files: Files, root: Path) -> None:
    """Edit links start at the project's root (``edit_uri: edit/main/``), so that they reach the articles as well."""
    for file in files.documentation_pages():
        if file.abs_src_path and not file.generated_by:
            file.edit_uri = _below(Path(file.abs_src_path), root)


def _below(path: Path, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


# ---------------------------------------------------------------------- the build, called from the command line


def build_site(root: Path, strict: bool, into: Path | None, quiet: bool = False, verbose: bool = False) -> int:
    """``mkdocs build`` of the project in a folder; the exit code. ``quiet`` leaves warnings and errors."""
    from mkdocs.__main__ import cli

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's banner about another program
    arguments = ["build", "--clean", "--strict" if strict else "--no-strict", "--config-file", str(root / "mkdocs.yml")]
    logging.disable(logging.INFO if quiet else logging.NOTSET)  # MkDocs' own --quiet would hide the faults as well
    log.setLevel(logging.DEBUG if verbose else logging.NOTSET)  # its --verbose tells of each of its files
    try:
        cli.main(arguments + (["--site-dir", str(into.resolve())] if into else []), prog_name="mkdocs")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    finally:
        logging.disable(logging.NOTSET)
    return 0
