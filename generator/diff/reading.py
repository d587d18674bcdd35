"""A briefing to compare: a published ``briefing.json``, or the articles as they were at a git revision."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from generator.errors import Fault, UsageError

#: key of a story -> what is read of each thing there: texts, lists
READ: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "articles": (("id", "title", "sha256"), ()),
    "entities": (("id", "name"), ("mentions",)),
    "comparisons": (("id", "kind", "label", "verdict", "reason"), ("values",)),
    "claims": (("status",), ("evidence", "articles", "origins")),
    "quotes": ((), ("variants",)),
    "timeline": (("granularity",), ("evidence",)),
    "bottom_line": (("text",), ("evidence",)),
    "warnings": (("article", "kind", "message"), ()),
}
PASSAGES = {"mentions", "values", "evidence", "variants"}

LARGEST = 200 * 2**20    # bytes of a briefing.json


Read = tuple[dict[str, Any], tuple[Fault, ...]]      # a briefing, and what of its input could not be read


def briefing_of(name: str, project: Path) -> Read:
    """The briefing that a file holds, or that the project gives at a revision. Raises UsageError, Fault."""
    path = Path(name)
    if path.is_file():
        return _read(path), ()
    if _git(project, "rev-parse", "--quiet", "--verify", "--end-of-options", f"{name}^{{commit}}") is None:
        raise UsageError(f"{name}: neither a file nor a git revision of {project}; name a briefing.json, or a commit")
    with tempfile.TemporaryDirectory() as folder:
        _check_out(name, project, Path(folder))
        return made(Path(folder))


def made(root: Path, without: str | None = None) -> Read:
    """The briefing of a project's articles, now; ``without`` the article of that id."""
    from generator import config, export
    from generator.analyse import analyse
    from generator.compare import compare
    from generator.ingest import read_folder

    known = root / "briefing.yml"
    settings, misset = config.load(known if known.exists() else None)
    if not (root / "seeds").is_dir():
        return export.briefing(compare([], settings)), misset
    reading = read_folder([root / "seeds"], settings)
    analyses = [analyse(a, settings) for a in reading.articles if a.id != without]
    return export.briefing(compare(analyses, settings)), (*misset, *reading.faults)


def _read(path: Path) -> dict[str, Any]:
    if path.stat().st_size > LARGEST:
        raise Fault(str(path), f"it is larger than {LARGEST >> 20} MB", "Name the data/briefing.json of a site.")
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise Fault(str(path), "it is no JSON", "Name the data/briefing.json of a site.", str(error)) from error
    if not _briefing(told):
        raise Fault(str(path), "it is no briefing", "Name the data/briefing.json of a site, or what `briefing compare` printed.")
    return told


def _briefing(told: Any) -> bool:
    """Whether what is read of a briefing is there: such a file may come from anywhere."""
    if not isinstance(told, dict) or not isinstance(told.get("stories"), list):
        return False
    return all(isinstance(s, dict) and isinstance(s.get("id"), str) and _story(s) for s in told["stories"])


def _story(story: dict[str, Any]) -> bool:
    for key, (texts, lists) in READ.items():
        things = story.get(key, [])
        if not isinstance(things, list) or not all(isinstance(t, dict) for t in things):
            return False
        if not all(isinstance(t.get(name), str) for t in things for name in texts):
            return False
        if not all(isinstance(t.get(name), list) for t in things for name in lists):
            return False
        if not all(_passage(e) for t in things for name in lists if name in PASSAGES for e in t[name]):
            return False
    return True


def _passage(evidence: Any) -> bool:
    return isinstance(evidence, dict) and isinstance(evidence.get("article"), str) and all(type(evidence.get(x)) is int for x in ("start", "end"))


def _check_out(revision: str, project: Path, folder: Path) -> None:
    """The articles and the configuration of a revision, below ``folder``; the work tree is not touched."""
    there = [name for name in ("seeds", "briefing.yml") if _git(project, "cat-file", "-e", f"{revision}:./{name}") is not None]
    packed = _git(project, "archive", revision, "--", *there) if there else b""
    if packed:
        with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
            tar.extractall(folder, filter="data")


def _git(project: Path, *arguments: str) -> bytes | None:
    """What git prints; None where it declines. Raises UsageError where there is no git."""
    try:
        done = subprocess.run(["git", "-C", str(project), *arguments], capture_output=True, check=False)
    except FileNotFoundError as error:
        raise UsageError("git is not installed; name two briefing.json files instead of revisions") from error
    return done.stdout if done.returncode == 0 else None
