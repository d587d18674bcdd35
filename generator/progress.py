"""One line that says how far long work has come: on a terminal, and nowhere else."""

from __future__ import annotations

from typing import TextIO

#: Back to the start of the line, and clear it (ECMA-48).
_CLEAR = "\r\x1b[K"


class Line:
    """Called with (what is being done, how many are done, how many there are); ``clear`` before other output."""

    def __init__(self, stream: TextIO):
        self.stream, self.shown = stream, False
        self.silent = not stream.isatty()

    def __call__(self, doing: str, done: int, total: int) -> None:
        if not self.silent:
            self.stream.write(f"{_CLEAR}{doing} {done}/{total}")
            self.stream.flush()
            self.shown = True

    def clear(self) -> None:
        if self.shown:
            self.stream.write(_CLEAR)
            self.stream.flush()
            self.shown = False
