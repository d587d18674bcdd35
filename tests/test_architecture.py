"""The house stays as it is drawn: imports go one way, one file knows MkDocs, no story stands in code."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator"
MODULES = sorted(PACKAGE.rglob("*.py"))

#: Each part may import those before it (and itself), none after it.
LINE = (
    ("errors", "model"),
    ("lang", "progress", "banner", "memory"),
    ("text",),
    ("config",),
    ("ingest",),
    ("analyse",),
    ("compare",),
    ("export", "doubts"),
    ("pages",),
    ("render", "navigation", "printed"),
    ("publish", "diff"),
    ("provenance",),
    ("build",),
    ("editing",),
    ("cli", "plugin"),
)
PLACE = {part: number for number, parts in enumerate(LINE) for part in parts}
#: A run of this many words of an article's paragraph in code is no coincidence. Shorter lines are what every such
#: web page prints ("Your email address will not be published").
RUN, PARAGRAPH = 6, 120


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def part(path: Path) -> str:
    """"analyse" for every file of that folder, "build" for build.py."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported(path: Path) -> list[tuple[str, int, bool]]:
    """(module, line, whether at the top of the file) for every import."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [f"{node.module}.{alias.name}" for alias in node.names] if node.module == "generator" else [node.module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        found += [(module, node.lineno, node in tree.body) for module in names]
    return found


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_go_one_way(path: Path) -> None:
    here = part(path)
    if here in ("__init__", "__main__"):
        return
    assert here in PLACE, f"{here} has no place in LINE"
    against = [
        f"line {line}: {module}"
        for module, line, _ in imported(path)
        if module.startswith("generator.")
        and (target := module.split(".")[1]) != here
        and target != "__version__"
        # Who builds a site from the command line goes through the other door, but only then.
        and not (here == "cli" and target == "plugin")
        and PLACE[target] >= PLACE[here]
    ]
    assert not against


def test_one_package_knows_mkdocs() -> None:
    knowing = {part(p) for p in MODULES for module, _, _ in imported(p) if module.split(".")[0] in ("mkdocs", "material")}
    assert knowing == {"plugin"}


def test_the_command_line_starts_light() -> None:
    """Only the standard library and the tree of errors at the top: each verb loads what it needs."""
    top = {module for module, _, at_top in imported(PACKAGE / "cli.py") if at_top}
    assert {m for m in top if m.startswith("generator.")} <= {"generator.__version__", "generator.errors", "generator.progress"}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_size(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= 400 or "lang" in path.parts, "tables of words may be long, code may not"
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    assert not [f"{f.name}: {f.end_lineno - f.lineno} lines" for f in functions if f.end_lineno - f.lineno > 60]
    assert path.stem not in ("helpers", "utils", "common")


def test_no_story_in_code() -> None:
    """Neither the followed people of this project nor a run of words of its articles."""
    followed = [p["name"] for p in yaml.safe_load((ROOT / "briefing.yml").read_text(encoding="utf-8"))["people"]]
    names = re.compile("|".join(map(re.escape, [*followed, "blinken", "jinping", "newsdrum", "advertisment"])), re.IGNORECASE)
    lines = [line for path in (ROOT / "seeds").rglob("*.txt") for line in path.read_text(encoding="utf-8").splitlines()]
    articles = {run for line in lines if len(line) > PARAGRAPH for run in shingles(line)}
    code = [p for top in ("generator", "templates") for p in sorted((ROOT / top).rglob("*")) if p.suffix in (".py", ".j2", ".html", ".css", ".json", ".yml")]
    assert articles and len(code) > len(MODULES)
    found = []
    for path in code:
        source = path.read_text(encoding="utf-8")
        found += [f"{name(path)}: {m.group()}" for m in names.finditer(source)]
        found += [f"{name(path)}: {' '.join(run)}" for run in sorted(shingles(source) & articles)]
    assert not found


def test_nothing_of_this_machine() -> None:
    """No path of the machine it was written on, and no page that loads from another host."""
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    home = re.compile(r"(?<![\w./-])/(?:work|farm|root|home)/")
    foreign = re.compile(r"""(?:src|href|url)\s*[=(:]\s*["']?https?://""", re.IGNORECASE)
    found = []
    for file in filter(None, tracked):
        path = ROOT / file
        if not path.is_file() or path == Path(__file__) or path.suffix in (".png", ".jpg", ".gz"):
            continue
        text = path.read_text(encoding="utf-8")
        found += [f"{file}: {m.group()}" for m in home.finditer(text)]
        if file.startswith(("templates/", "generator/", "site_src/")) or file == "mkdocs.yml":
            found += [f"{file}: {m.group()}" for m in foreign.finditer(text) if "{{" not in text[m.end() : m.end() + 3]]
    assert not found
