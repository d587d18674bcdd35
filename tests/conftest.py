"""What the tests share: small projects made from real files, and the one site built from the real seeds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

#: Of the environment, what a program needs to run at all; the rest must not matter.
KEPT = ("PATH", "HOME", "SYSTEMROOT", "TMPDIR")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """With BRIEFING_NO_SKIP a test that would be skipped fails: CI must not pass by not looking."""
    report = yield
    if report.skipped and os.environ.get("BRIEFING_NO_SKIP") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped where nothing may be: {call.excinfo.value if call.excinfo else ''}"
    return report


@pytest.fixture(scope="session")
def run() -> Callable[..., subprocess.CompletedProcess]:
    """Run ``python -m generator ARGUMENTS`` in a folder; output as bytes."""

    def briefing(*arguments: object, cwd: Path = ROOT, env: Mapping[str, str] | None = None, **options):
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        command = [sys.executable, "-m", "generator", *map(str, arguments)]
        options.setdefault("timeout", 120)
        return subprocess.run(command, cwd=cwd, env={**kept, **(env or {})}, capture_output=True, **options)

    return briefing


@pytest.fixture
def folder(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """A folder made of {path: content}; a fresh one for each call."""

    def made(files: Mapping[str, str | bytes]) -> Path:
        base = tmp_path / f"project{len(list(tmp_path.iterdir()))}"
        base.mkdir()
        for name, content in files.items():
            path = base / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return base

    return made


def copy_project(to: Path) -> Path:
    """This project's own site, as a project of its own: what is edited there is edited nowhere else."""
    for name in ("seeds", "site_src", "templates"):
        shutil.copytree(ROOT / name, to / name)
    for name in ("mkdocs.yml", "briefing.yml"):
        shutil.copy(ROOT / name, to / name)
    return to


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    base = tmp_path / "copied"
    base.mkdir()
    return copy_project(base)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, run) -> Path:
    """The site of the real seeds, built once, strictly."""
    site = tmp_path_factory.mktemp("built") / "site"
    done = run("build", ROOT, "--site", site)
    if done.returncode:
        pytest.fail("\n".join(done.stderr.decode().splitlines()[-3:]), pytrace=False)
    return site
