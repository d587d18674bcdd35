"""The same input gives the same bytes: on another day, in another zone, order, place and hash seed, with touched files."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

#: What a later run finds: a clock three weeks on, and folders listed from the end.
LATER = '''
import datetime, os, time

AHEAD = 21 * 24 * 3600 + 7
clock, scan, names = time.time, os.scandir, os.listdir
time.time = lambda: clock() + AHEAD
time.time_ns = lambda: int(time.time() * 1e9)
moment, gmtime, localtime = datetime.datetime, time.gmtime, time.localtime
time.gmtime = lambda seconds=None: gmtime(time.time() if seconds is None else seconds)
time.localtime = lambda seconds=None: localtime(time.time() if seconds is None else seconds)


class Later(moment):
    @classmethod
    def now(cls, tz=None):
        return moment.fromtimestamp(time.time(), tz)

    @classmethod
    def utcnow(cls):
        return moment.utcfromtimestamp(time.time())

    @classmethod
    def today(cls):
        return cls.now()


class LaterDay(datetime.date):
    @classmethod
    def today(cls):
        return Later.now().date()


datetime.datetime, datetime.date = Later, LaterDay


class Backwards:
    def __init__(self, path="."):
        with scan(path) as found:
            self.entries = iter(list(found)[::-1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def __iter__(self):
        return self.entries

    def __next__(self):
        return next(self.entries)

    def close(self):
        pass


os.scandir = Backwards
os.listdir = lambda path=".": names(path)[::-1]
'''


def sums(site: Path) -> dict[str, str]:
    """Every file of a site -> the sum of its bytes."""
    return {p.relative_to(site).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(site.rglob("*")) if p.is_file()}


def touched(project: Path) -> None:
    for number, path in enumerate(sorted(project.rglob("*"))):
        os.utime(path, (1_000_000_000 + number, 1_000_000_000 - number))


@pytest.fixture
def later(tmp_path: Path) -> dict[str, str]:
    """The environment of a run three weeks on, elsewhere."""
    (tmp_path / "clock").mkdir()
    (tmp_path / "clock" / "sitecustomize.py").write_text(LATER, encoding="utf-8")
    return {"PYTHONPATH": str(tmp_path / "clock"), "PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "COLUMNS": "40"}


def test_the_other_day_is_another_day(later: dict[str, str], tmp_path: Path) -> None:
    """The counter-example: a program that looks at the clock or lists a folder is seen by this set-up."""
    for name in "ab":
        (tmp_path / name).touch()
    program = "import datetime, os, sys; print(datetime.date.today(), [n for n in os.listdir(sys.argv[1]) if len(n) == 1])"
    seen = [
        subprocess.run([sys.executable, "-c", program, str(tmp_path)], env={**os.environ, **env}, capture_output=True, text=True).stdout.split(" ", 1)
        for env in ({}, later)
    ]
    assert seen[0][0] != seen[1][0] and seen[0][1] != seen[1][1]


def test_the_same_bytes(copied: Path, tmp_path: Path, later: dict[str, str], run: Callable) -> None:
    first = run("build", copied, "--site", tmp_path / "first", env={"PYTHONHASHSEED": "1"})
    assert first.returncode == 0, first.stderr.decode()[-600:]
    elsewhere = tmp_path / "elsewhere" / "deeper"
    shutil.copytree(copied, elsewhere)
    touched(elsewhere)
    second = run("build", elsewhere, "--site", tmp_path / "second", env=later)
    assert second.returncode == 0, second.stderr.decode()[-600:]
    one, two = sums(tmp_path / "first"), sums(tmp_path / "second")
    assert len(one) > 40 and one.keys() == two.keys()
    assert not [name for name in one if one[name] != two[name]]


def test_a_site_with_an_address_has_no_day_of_its_building(copied: Path, tmp_path: Path, later: dict[str, str], run: Callable) -> None:
    """With an address, the sitemap lists days: those of the articles."""
    env = {"SITE_URL": "https://example.org/briefing/"}
    for name, extra in (("first", {}), ("second", later)):
        done = run("build", copied, "--site", tmp_path / name, env={**env, **extra})
        assert done.returncode == 0, done.stderr.decode()[-600:]
    sitemap = (tmp_path / "first" / "sitemap.xml").read_text(encoding="utf-8")
    assert sitemap.count("<lastmod>2023-06-19</lastmod>") == sitemap.count("<loc>") > 10
    assert sums(tmp_path / "first") == sums(tmp_path / "second")
