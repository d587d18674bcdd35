"""How far long work has come and what it took: a bar on a terminal, a line for each stage elsewhere."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

#: Back to the start of the line, and clear it (ECMA-48).
_CLEAR = "\r\x1b[K"
_BAR, _NAME, _NARROW = 24, 16, 60          # columns: of the bar, of what is being done, and below which there is no bar
_BLOCKS, _PLAIN = "█░", "#."               # where the terminal cannot show the first

Say = Callable[[str], None]


def unsaid(text: str) -> None:
    """What is told to nobody."""


class Stages:
    """Called with (stage, how many are done, how many there are, which one); the stage before it is then over.

    0 of 0: a stage whose parts are not counted. ``stream`` is where the bar goes if it is a terminal, ``tell`` takes
    the line of each stage that is over, ``step`` one for each part. ``seconds`` are those of each stage so far.
    """

    def __init__(self, stream: TextIO | None, tell: Say = unsaid, step: Say = unsaid, clock: Callable[[], float] = time.perf_counter):
        self.stream, self.tell, self.step, self.clock = stream, tell, step, clock
        self.bar = bool(stream and stream.isatty())
        self.shown = ""
        self.seconds: dict[str, float] = {}
        self.counted: dict[str, int] = {}
        self.aside: list[str] = []          # stages that are parts of others; told when all is over
        self.stage, self.since = "", 0.0

    def __call__(self, stage: str, done: int, total: int, which: str = "") -> None:
        if stage != self.stage:
            self._over()
            self.stage, self.since = stage, self.clock()
        self.counted[stage] = max(done, self.counted.get(stage, 0))
        if which:
            self.step(f"{stage} {done}/{total} {which}")
        if self.bar:
            self._draw(stage, done, total)

    @contextmanager
    def within(self, stage: str) -> Iterator[None]:
        """Work in the midst of a stage whose seconds count as those of another."""
        began = self.clock()
        try:
            yield
        finally:
            took = self.clock() - began
            self.since += took
            self.seconds[stage] = self.seconds.get(stage, 0.0) + took
            self.counted[stage] = self.counted.get(stage, 0) + 1
            if stage not in self.aside:
                self.aside.append(stage)

    def close(self) -> None:
        """All is over: the last lines, and no bar."""
        self._over()
        for stage in self.aside:
            self._told(stage)
        self.aside.clear()
        self.clear()

    def clear(self) -> None:
        """Before anything else is written to the terminal."""
        if self.shown and self.stream:
            self.stream.write(_CLEAR)
            self.stream.flush()
            self.shown = ""

    def _over(self) -> None:
        if self.stage:
            self.seconds[self.stage] = self.seconds.get(self.stage, 0.0) + self.clock() - self.since
            self._told(self.stage)
        self.stage = ""

    def _told(self, stage: str) -> None:
        many = f"{self.counted[stage]}, " if self.counted[stage] else ""
        self.tell(f"{stage}: {many}{self.seconds[stage]:.1f} s")

    def _draw(self, stage: str, done: int, total: int) -> None:
        signs = _BLOCKS if "utf" in (getattr(self.stream, "encoding", "") or "").lower() else _PLAIN
        line = drawn(stage, done, total, _columns(self.stream), signs)
        if line != self.shown and self.stream:
            self.stream.write(f"{_CLEAR}{line}")
            self.stream.flush()
            self.shown = line

    def __enter__(self) -> Stages:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()


def drawn(stage: str, done: int, total: int, columns: int, signs: str = _BLOCKS) -> str:
    """The line with the bar, narrower than the terminal; ``signs`` are those of what is done and of what is not."""
    if not total:
        return stage[: columns - 1]
    full = _BAR * done // total
    bar = f"{stage:<{_NAME}} {signs[0] * full}{signs[1] * (_BAR - full)} " if columns >= _NARROW else f"{stage} "
    return f"{bar}{done}/{total}"[: columns - 1]


def _columns(stream: TextIO | None) -> int:
    """Of the terminal; 80 where it does not tell."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80 if stream else 80
    except OSError:
        return 80
