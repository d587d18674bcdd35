"""The command line: ``python -m generator VERB``, also installed as ``briefing``.

Each verb imports what it needs: ``analyse`` and ``compare`` load neither MkDocs nor templates.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from generator import __version__
from generator.errors import BriefingError, Fault, UsageError
from generator.progress import Stages, unsaid

if TYPE_CHECKING:
    from generator.ingest import Reading
    from generator.model import Analysis, Article, Settings

OK, FAULTY, USAGE, INTERRUPTED, NO_READER = 0, 1, 2, 130, 141
#: What is found are trees, so cycles are looked for seldom; measured as a gain on a quiet machine, undecided on a busy one.
SELDOM = (50_000, 20, 50)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; the exit code: 0, 1 where something was left out or refused, 2 for wrong usage."""
    gc.set_threshold(*SELDOM)
    _speak_utf8(sys.stdout, sys.stderr)
    args = _parser().parse_args(argv)
    try:
        code = args.run(args)
        sys.stdout.flush()
        return code
    except UsageError as error:
        return _say(error, USAGE)
    except BriefingError as error:
        return _say(error, FAULTY)
    except BrokenPipeError:
        # Who read has gone ("| head"); without this Python complains once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO_READER
    except KeyboardInterrupt:
        return INTERRUPTED


# ---------------------------------------------------------------------- verbs


def _build(args: argparse.Namespace) -> int:
    if not (args.project / "mkdocs.yml").is_file():
        raise UsageError(f"there is no mkdocs.yml in {args.project}; name the project's folder: briefing build DIR")
    from generator.plugin import build_site

    code = build_site(args.project, args.strict, args.site, args.quiet, args.verbose)
    site = (args.site or args.project / "site").resolve()
    if code == OK and not args.quiet:
        print(f"The site lies in {site}; open {site / 'index.html'} in a browser, no server is needed.")
    return code


def _analyse(args: argparse.Namespace) -> int:
    from generator.export import analysis

    settings, reading, faults = _read(args.paths, args.config)
    with _stages(args, data=True) as stages:
        for found in _analyses(reading.articles, settings, args.sentences, stages):
            _print(analysis(found))
    return FAULTY if faults else OK


def _compare(args: argparse.Namespace) -> int:
    from generator.compare import compare
    from generator.export import briefing

    settings, reading, faults = _read(args.paths, args.config)
    with _stages(args, data=True) as stages:
        analyses = tuple(_analyses(reading.articles, settings, args.sentences, stages))
        stages("comparing", 0, 0)
        told = compare(analyses, settings)
        stages.close()
    _print(briefing(told))
    return FAULTY if faults else OK


def _check(args: argparse.Namespace) -> int:
    """The listing is the product, so faults stand in it, on standard output, as the doubts do."""
    from generator.analyse import SENTENCES
    from generator.compare import compare
    from generator.doubts import listed
    from generator.editing.proposals import proposed

    project = Path(".")
    known = project / "briefing.yml"
    config = args.config or (known if not args.paths and known.exists() else None)
    settings, reading, faults = _read(args.paths or [project / "seeds"], config, sys.stdout)
    unread = (f"{name}: files of this kind are not read; if it is an article, save its text as .txt" for name in reading.ignored)
    with _stages(args) as stages:
        analyses = tuple(_analyses(reading.articles, settings, SENTENCES, stages))
        stages("comparing", 0, 0)
        briefing = compare(analyses, settings)
        stages.close()
    doubts = (*unread, *listed(briefing, settings))
    for doubt in doubts:
        print(f"doubt: {doubt}")
    for line in () if args.quiet else proposed(briefing, settings):
        print(line)
    _tell(args, f"{_count(len(reading.articles), 'article')}, {_count(len(faults), 'fault')}, {_count(len(doubts), 'doubt')}")
    return FAULTY if faults else OK


def _init(args: argparse.Namespace) -> int:
    from generator.editing.starting import start

    for name in start(args.folder):
        _tell(args, f"made: {args.folder / name}")
    _tell(args, f"A briefing with two invented articles. Next: cd {args.folder}, then briefing build, briefing add FILE-OR-URL, mkdocs serve.")
    return OK


def _add(args: argparse.Namespace) -> int:
    """One by one; what cannot be added keeps nothing else from being added."""
    from generator.editing import adding
    from generator.ingest import read_folder
    from generator.model import Metadata

    seeds, config = args.project / "seeds", args.project / "briefing.yml"
    if not seeds.is_dir() and not (args.project / "mkdocs.yml").is_file():
        raise UsageError(f"there is no briefing in {args.project}; name its folder with --project, or make one: briefing init DIR")
    settings, faults = _settings(config if config.exists() else None)
    given = Metadata(args.title, args.outlet, args.published, args.url, args.author)
    with _stages(args) as stages:
        there = list(_analyses(read_folder([seeds], settings).articles if seeds.is_dir() else (), settings, 1, stages))
        stages.close()
    refused = list(faults)
    for name in args.articles:
        try:
            added = adding.add(name, seeds, args.story or "", given, settings, there, args.timeout, refused.append)
        except Fault as fault:
            refused.append(fault)
            continue
        there.append(added.analysis)
        _tell(args, f"added: {seeds / added.name}", *adding.told(added))
    _say_faults(tuple(refused))
    return FAULTY if refused else OK


def _write(args: argparse.Namespace) -> int:
    """Where a hand wrote, its page stays; that is told, as it may be what was meant or not."""
    from generator import build
    from generator.publish import data, files

    project = build.project(args.project)
    with _stages(args) as stages:
        generated = build.generate(project, stages)
        stages.close()
    done = files.write(args.folder or project.root / "site_src", {page.path: text for page, text in generated.pages}, data.files(generated.briefing))
    _say_faults(generated.faults)
    for path in done.kept:
        _tell(args, f"kept, written by hand: {path}")
    for path in done.removed:
        _tell(args, f"removed: {path}")
    _tell(args, f"{_count(len(done.files), 'file')} in {args.folder or project.root / 'site_src'}")
    return FAULTY if generated.faults else OK


def _diff(args: argparse.Namespace) -> int:
    from generator.diff import briefing_of, changes, markdown

    (old, _), (new, faults) = (briefing_of(name, args.project) for name in (args.old, args.new))
    _say_faults(faults)
    print(markdown(changes(old, new), args.site), end="")
    return FAULTY if faults else OK


def _retract(args: argparse.Namespace) -> int:
    """What would fall: the difference between the briefing with the article and without."""
    from generator.diff import changes, made, markdown

    whole, faults = made(args.project)
    known = [a["id"] for story in whole["stories"] for a in story["articles"]]
    meant = [a for a in known if a == args.article] or [a for a in known if a.rpartition("/")[2] == args.article]
    if len(meant) != 1:
        raise UsageError(f"{args.article}: no article has this id; there are: {', '.join(known) or 'none'}")
    _say_faults(faults)
    print(markdown(changes(whole, made(args.project, without=meant[0])[0]), args.site), end="")
    return FAULTY if faults else OK


# ---------------------------------------------------------------------- reading and saying


def _read(
    paths: list[Path], config: Path | None, listing: TextIO | None = None
) -> tuple[Settings, Reading, tuple[Fault, ...]]:
    """Settings and what was read; every fault is said, all of them, before anything else is done."""
    from generator.ingest import read_folder

    for path in (*paths, *([config] if config else [])):
        if not path.exists():
            raise UsageError(f"{path}: there is no such file or folder")
    settings, misset = _settings(config)
    reading = read_folder(paths, settings)
    faults = (*misset, *reading.faults, *(reading.unmatched if listing else ()))
    for fault in faults:
        print(f"fault: {fault}", file=listing or sys.stderr)
    return settings, reading, faults


def _say_faults(faults: Sequence[Fault]) -> None:
    for fault in faults:
        print(f"fault: {fault}", file=sys.stderr)


def _settings(config: Path | None) -> tuple[Settings, tuple[Fault, ...]]:
    """What the file says; where there is none, no reader of YAML is loaded (a tenth of the start)."""
    from generator.model import Settings

    if config is None:
        return Settings(), ()
    from generator.config import load

    return load(config)


def _analyses(articles: Sequence[Article], settings: Settings, count: int, stages: Stages) -> Iterator[Analysis]:
    """One by one, so that the first line is out before the last article is read."""
    from generator.analyse import analyse

    for number, article in enumerate(articles):
        stages("analysing", number, len(articles), article.id)
        found = analyse(article, settings, count)
        stages.clear()
        yield found
    if articles:
        stages("analysing", len(articles), len(articles))
        stages.clear()


def _stages(args: argparse.Namespace, data: bool = False) -> Stages:
    """How far the work has come, on standard error: a bar on a terminal, elsewhere a line for each stage.

    A verb that prints ``data`` for other programs says nothing to a pipe unless it is asked to.
    """
    if args.quiet:
        return Stages(None)
    lines = args.verbose or not data and not sys.stderr.isatty()
    say = lambda text: print(text, file=sys.stderr, flush=True)
    return Stages(sys.stderr, say if lines else unsaid, say if args.verbose else unsaid)


def _tell(args: argparse.Namespace, *lines: str) -> None:
    """What was done; ``--quiet`` leaves what is wrong."""
    for line in () if args.quiet else lines:
        print(line)


def _print(row: dict[str, Any]) -> None:
    print(json.dumps(row, ensure_ascii=False, allow_nan=False))


def _say(error: BriefingError, code: int) -> int:
    print(f"briefing: {error}", file=sys.stderr)
    return code


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _speak_utf8(*streams: TextIO) -> None:
    """Whatever the locale. A half surrogate (from a file's name) comes out as JSON's own escape."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


# ---------------------------------------------------------------------- usage


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefing", description="A briefing site from a folder of news articles.", epilog="briefing VERB --help says more."
    )
    _loudness(parser, False)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    build = _verb(verbs, "build", _build, "generate and render the site into site/")
    build.add_argument("project", nargs="?", type=Path, default=Path("."), metavar="DIR", help="the folder with mkdocs.yml (default: this one)")
    build.add_argument("--strict", action=argparse.BooleanOptionalAction, default=True, help="fail on faults of the input (default)")
    build.add_argument("--site", type=Path, metavar="DIR", help="where the site goes (default: site/ in the project)")
    for name, run, purpose in (
        ("analyse", _analyse, "what each article tells: one JSON object on one line each"),
        ("compare", _compare, "what the articles tell together: the briefing as JSON"),
    ):
        verb = _verb(verbs, name, run, purpose)
        verb.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="articles, or folders of them")
        verb.add_argument("--config", type=Path, metavar="F", help="a briefing.yml (none is read unless named)")
        verb.add_argument("--sentences", type=_positive, default=3, metavar="K", help="length of a summary (default: 3)")
    check = _verb(verbs, "check", _check, "read everything, build nothing, list what is wrong or doubtful")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="articles, or folders of them (default: the project here)")
    check.add_argument("--config", type=Path, metavar="F", help="a briefing.yml (default: the project's, where no PATH is named)")
    init = _verb(verbs, "init", _init, "lay out a new briefing that builds at once")
    init.add_argument("folder", type=Path, metavar="DIR", help="a folder that is new or empty")
    add = _verb(verbs, "add", _add, "put articles into seeds/ with what is known of them, and say what was found")
    add.add_argument("articles", nargs="+", metavar="FILE|URL", help="a text, Markdown or HTML file, or the address of a page")
    add.add_argument("--project", type=Path, default=Path("."), metavar="DIR", help="the folder with seeds/ (default: this one)")
    add.add_argument("--story", type=_folder, metavar="NAME", help="the folder in seeds/ that it goes into (default: none)")
    for name in ("title", "outlet", "author", "url"):
        add.add_argument(f"--{name}", metavar=name.upper(), help=f"its {name}, whatever the file says")
    add.add_argument("--published", type=_day, metavar="DAY", help="the day of publication (2024-02-29), whatever the file says")
    add.add_argument("--timeout", type=_seconds, default=30, metavar="SECONDS", help="for a page from the web, all in all (default: 30)")
    write = _verb(verbs, "write", _write, "the generated Markdown as files, for reading and for other site engines")
    write.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="where the files go (default: site_src/ of the project)")
    write.add_argument("--project", type=Path, default=Path("."), metavar="DIR", help="the folder with seeds/ (default: this one)")
    diff = _verb(verbs, "diff", _diff, "what changed in meaning between two briefings, as Markdown")
    diff.add_argument("old", metavar="OLD", help="a briefing.json, or a git revision of the project")
    diff.add_argument("new", metavar="NEW", help="the same")
    retract = _verb(verbs, "retract", _retract, "what would fall if an article went; nothing is edited")
    retract.add_argument("article", metavar="ARTICLE", help="the article's id")
    for verb in (diff, retract):
        verb.add_argument("--project", type=Path, default=Path("."), metavar="DIR", help="the folder with seeds/ (default: this one)")
        verb.add_argument("--site", default="", metavar="URL", help="where the pages are: each line then leads to its place")
    return parser


def _verb(verbs: Any, name: str, run: Callable[[argparse.Namespace], int], purpose: str) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=purpose, description=purpose)
    verb.set_defaults(run=run)
    _loudness(verb, argparse.SUPPRESS)  # or the verb would undo what was said before it
    return verb


def _loudness(parser: argparse.ArgumentParser, default: Any) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("-q", "--quiet", action="store_true", default=default, help="say only what is wrong")
    how.add_argument("-v", "--verbose", action="store_true", default=default, help="say each step")


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a whole number from 1 on is meant, not {text!r}")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError(f"seconds up to an hour are meant, not {text!r}")
    return seconds


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a day is meant, as in 2024-02-29, not {text!r}") from error


def _folder(text: str) -> str:
    if not re.fullmatch(r"[^\W_][\w .-]{0,80}", text) or text.endswith((".", " ")):
        raise argparse.ArgumentTypeError(f"the name of one folder is meant, of letters and digits, not {text!r}")
    return text
