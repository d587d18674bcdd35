"""A file's bytes, and bytes that hold text: what every reader begins with."""

from __future__ import annotations

import re

from generator.errors import UnreadableArticle
from generator.ingest.source import Source
from generator.text import decoded

#: Control characters that no text holds: all but tab, line feed, vertical tab, form feed and carriage return.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
READ_AS = "cp1252"
#: Bytes of a file: some 170,000 words, two books. What is larger is a log, an archive or a whole year in one file, and
#: would take minutes and gigabytes to look through.
LARGEST = 2**20


def load(source: Source, largest: int = LARGEST) -> bytes:
    """The file's bytes. Raises UnreadableArticle where they are too many, or cannot be had."""
    try:
        size = source.path.stat().st_size
        if size > largest:
            problem = f"the file is too large: {size / 2**20:.1f} MB, where an article may have {largest // 2**20} MB"
            raise UnreadableArticle(source.name, problem, "Save each article in a file of its own.")
        return source.path.read_bytes()
    except OSError as error:
        raise UnreadableArticle(source.name, f"the file cannot be read: {error.strerror or error}", "Give yourself the right to read it.") from error


def text_of(source: Source, raw: bytes) -> str:
    """The file's text. Raises UnreadableArticle where it is none, or not in UTF-8."""
    try:
        text = decoded(raw)
    except UnicodeDecodeError as error:
        raise _no_utf8(source, raw, error) from error
    control = CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        raise UnreadableArticle(source.name, "this is no text: it holds control characters", "Save it as plain text in UTF-8.", control.group(), line)
    return text


def no_words(text: str) -> bool:
    """Nothing in it that anybody sees."""
    return not any(sign.isprintable() and not sign.isspace() for sign in text)


def _no_utf8(source: Source, raw: bytes, error: UnicodeDecodeError) -> UnreadableArticle:
    """Names the first place that is no UTF-8, as a Windows editor would show it: the likeliest other encoding."""
    if b"\0" in raw[:4096]:
        return UnreadableArticle(source.name, "this is no text", "Save the article as plain text in UTF-8.")
    around = raw[max(0, error.start - 20) : error.start + 20].decode(READ_AS, "replace")
    line = raw.count(b"\n", 0, error.start) + 1
    return UnreadableArticle(source.name, "this is no text in UTF-8", "Save the file as UTF-8.", " ".join(around.split()), line)
