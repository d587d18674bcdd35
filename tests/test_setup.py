"""What a fresh machine installs: locked, with hashes, from wherever its own pip looks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-test.lock")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def locked(lock: str) -> dict[str, str]:
    """Name (normalised) -> its whole entry, hashes and all; a name may have a version per Python."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    entries: dict[str, str] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        entries[re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", line).group()).lower()] = line
    return entries


def wanted(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] + [x for extra in extras for x in project["optional-dependencies"][extra]]
    return {re.match(r"[\w-]+", line).group().lower() for line in lines}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_version_is_locked_with_hashes(lock: str) -> None:
    for name, entry in locked(lock).items():
        assert re.match(r"[\w.-]+==[\w.]+ ", entry), entry[:80]
        assert "--hash=sha256:" in entry, name


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_in_a_lock(lock: str) -> None:
    assert not re.search(r"https?:|//|--(extra-)?index|--find-links|--trusted-host", (ROOT / lock).read_text(encoding="utf-8"))


def test_the_locks_hold_what_the_project_asks_for() -> None:
    assert wanted("setup") <= set(locked(LOCKS[0]))
    assert wanted("setup", "test") <= set(locked(LOCKS[1]))
    # The same versions in both: `make test` must test what `make site` builds with.
    assert {k: v for k, v in locked(LOCKS[1]).items() if k in locked(LOCKS[0])} == locked(LOCKS[0])


def test_the_lock_fits_what_runs() -> None:
    """Pins that shared/mkdocs.md measured: MkDocs 1.x, Material 9.8, a click whose live reload works."""
    version = {name: tuple(map(int, re.search(r"==([\d.]+)", entry).group(1).split("."))) for name, entry in locked(LOCKS[0]).items()}
    assert (1, 6, 1) <= version["mkdocs"] < (2,)
    assert (9, 8, 1) <= version["mkdocs-material"] < (10,)
    assert version["click"] >= (8, 4)


def test_ci_forbids_skips_and_calls_the_two_commands() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    steps = [line for line in script.read_text(encoding="utf-8").splitlines() if "make " in line and not line.startswith("#")]
    assert [re.search(r"make (\w+)", s).group(1) for s in steps] == ["test", "site"]
    assert "BRIEFING_NO_SKIP=1" in steps[0]


def test_a_skip_fails_where_skips_are_forbidden(tmp_path: Path) -> None:
    case = tmp_path / "test_skipping.py"
    case.write_text("import pytest\ndef test_it():\n    pytest.skip('no reason')\n", encoding="utf-8")
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8")

    def code(**extra: str) -> int:
        env = {k: v for k, v in os.environ.items() if k != "BRIEFING_NO_SKIP"} | extra
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(case)]
        return subprocess.run(command, env=env, capture_output=True).returncode

    assert (code(), code(BRIEFING_NO_SKIP="1")) == (0, 1)


def test_the_readme_has_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("site", "test", "serve"):
        assert f"make {target}" in readme
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.name)
def test_workflows_call_make_and_ask_for_little(path: Path) -> None:
    flow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert flow["permissions"] in ({}, {"contents": "read"}), "what a job needs more, it asks for itself"
    for job in flow["jobs"].values():
        for step in job["steps"]:
            assert "run" in step or re.fullmatch(r"[\w-]+/[\w./-]+@[0-9a-f]{40}", step["uses"]), "pinned by commit"
            if "pip install" in step.get("run", "") or "mkdocs build" in step.get("run", ""):
                pytest.fail(f"{path.name}: {step['run']} belongs into the Makefile")


def test_workflows_keep_to_the_published_schema_and_to_what_is_safe() -> None:
    assert WORKFLOWS
    bin = Path(sys.executable).parent
    for command in (["check-jsonschema", "--builtin-schema", "vendor.github-workflows"], ["zizmor", "--offline", "--no-config", "--quiet"]):
        done = subprocess.run([bin / command[0], *command[1:], *WORKFLOWS], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_wheel_carries_templates_schema_and_doors(tmp_path: Path) -> None:
    """Built from a copy, so that nothing is left here, with the builder of the lock: nothing is fetched."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        doors = archive.read(next(n for n in names if n.endswith("entry_points.txt"))).decode()
        archive.extractall(tmp_path / "installed")
    templates = {p.relative_to(ROOT).as_posix() for p in (ROOT / "templates").rglob("*") if p.is_file()}
    assert {"generator/_" + t for t in templates} <= names
    starter = {p.relative_to(ROOT / "starter").as_posix() for p in (ROOT / "starter").rglob("*") if p.is_file()}
    assert {f"generator/_starter/{name}" for name in (*starter, "mkdocs.yml")} <= names
    assert {"generator/publish/briefing.schema.json", "generator/analyse/__init__.py"} <= names
    assert "briefing = generator.cli:main" in doors and "briefing = generator.plugin:BriefingPlugin" in doors

    # A new project, laid out by the wheel, has no templates of its own: it is built with those of the wheel.
    project = tmp_path / "project"
    env = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    subprocess.run([sys.executable, "-m", "generator", "init", str(project)], cwd=tmp_path, env=env, capture_output=True, check=True)
    (project / "seeds" / "a.txt").write_text("The flood closed the road for three days.\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "generator", "build"], cwd=project, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (project / "site" / "assets" / "stylesheets" / "briefing.css").is_file()
    assert (project / "site" / "articles" / "a.html").is_file()


def test_publishing_keeps_previews_apart(tmp_path: Path) -> None:
    """Onto a branch of a real (bare) origin: the site at the root, previews in folders that it does not touch."""
    origin, clone, site = tmp_path / "origin.git", tmp_path / "clone", tmp_path / "site"
    name = ("-c", "user.name=t", "-c", "user.email=t@localhost")

    def git(*arguments: str, cwd: Path = clone) -> str:
        return subprocess.run(["git", *name, *arguments], cwd=cwd, check=True, capture_output=True, text=True).stdout

    def publish(*arguments: str) -> list[str]:
        subprocess.run([str(ROOT / ".ci" / "publish"), *arguments], cwd=clone, check=True, capture_output=True)
        return git("ls-tree", "-r", "--name-only", "gh-pages", cwd=origin).split()

    git("init", "-q", "--bare", str(origin), cwd=tmp_path)
    git("clone", "-q", str(origin), str(clone), cwd=tmp_path)
    git("commit", "-q", "--allow-empty", "-m", "start")
    (site / "people").mkdir(parents=True)
    (site / "index.html").write_text("1", encoding="utf-8")
    (site / "people" / "a.html").write_text("2", encoding="utf-8")
    assert publish(str(site)) == [".nojekyll", "index.html", "people/a.html"]
    assert "preview/3/people/a.html" in publish(str(site), "preview/3")
    (site / "people" / "a.html").unlink()
    assert publish(str(site)) == [".nojekyll", "index.html", "preview/3/index.html", "preview/3/people/a.html"]
    assert publish("", "preview/3") == [".nojekyll", "index.html"]
    assert git("worktree", "list").count("\n") == 1 and "new-" not in git("branch", "--all"), "nothing is left behind"
