"""What ingest gives: an article's fixed text, and what each stretch of it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.model.settings import Metadata

BlockKind = Literal["title", "byline", "dateline", "heading", "body", "caption", "credit", "boilerplate"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``[start, end)`` in characters of an article's text."""

    start: int
    end: int




@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text with one function; ``rule`` names what decided it, in words a reader accepts."""

    span: Span
    kind: BlockKind
    rule: str


@dataclass(frozen=True, slots=True)
class Title:
    """``span`` is None where the title came from metadata and is no part of the text ("given")."""

    text: str
    span: Span | None
    origin: Literal["printed", "given", "derived"]


@dataclass(frozen=True, slots=True)
class Article:
    """One file. ``blocks`` lie in reading order, never overlap, and leave out nothing but white space.

    ``published`` is what metadata says; a date that the text prints is found by the analysis. ``before`` is what
    was known where a hand set the outlet or the day.
    """

    id: str
    story: str
    path: str
    text: str
    sha256: str
    language: str
    title: Title
    blocks: tuple[Block, ...]
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    author: str | None = None
    before: Metadata | None = None
