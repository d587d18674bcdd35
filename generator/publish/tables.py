"""The briefing as tables (CSV): statements, values, quotations, mentions, a row for each passage."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

Json = Mapping[str, Any]
Row = tuple[Any, ...]

#: A spreadsheet takes a cell that begins so for a formula, and would run what an article says.
FORMULA = ("=", "+", "-", "@", "\t", "\r")

PASSAGE = ("article", "start", "end", "text")


def files(briefing: Json) -> dict[str, bytes]:
    """File name -> CSV (UTF-8, RFC 4180) of a briefing as it is published."""
    return {f"data/{name}.csv": _table(("story", *head), _rows(briefing, rows)) for name, (head, rows) in TABLES.items()}


def _rows(briefing: Json, rows: Callable[[Json], Iterator[Row]]) -> Iterator[Row]:
    for story in briefing["stories"]:
        for row in rows(story):
            yield (story["id"], *row)


def _statements(story: Json) -> Iterator[Row]:
    for c in story["claims"]:
        for e in c["evidence"]:
            yield (c["id"], c["status"], len(c["articles"]), len(c["origins"]), *_passage(e))


def _values(story: Json) -> Iterator[Row]:
    for c in story["comparisons"]:
        for v in c["values"]:
            yield (c["id"], c["kind"], c["label"], c["verdict"], c["reason"], v["value"], v["focus"]["text"], *_passage(v))


def _quotes(story: Json) -> Iterator[Row]:
    for q in story["quotes"]:
        for v in q["variants"]:
            yield (q["id"], "yes" if q["differs"] else "no", v["speaker"], v["entity"], *_passage(v))


def _mentions(story: Json) -> Iterator[Row]:
    for e in story["entities"]:
        for m in e["mentions"]:
            yield (e["id"], e["name"], e["kind"], "yes" if e["followed"] else "no", m["form"], m["article"], m["start"], m["end"])


def _passage(evidence: Json) -> Row:
    return tuple(evidence[key] for key in PASSAGE)


def _table(head: Iterable[str], rows: Iterable[Row]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8", "backslashreplace")


def _cell(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return "" if value is None else value


#: name -> columns after the story's, and what gives the rows
TABLES: dict[str, tuple[tuple[str, ...], Callable[[Json], Iterator[Row]]]] = {
    "statements": (("statement", "status", "articles", "origins", *PASSAGE), _statements),
    "values": (("comparison", "kind", "label", "verdict", "reason", "value", "printed", *PASSAGE), _values),
    "quotes": (("quote", "differs", "speaker", "entity", *PASSAGE), _quotes),
    "mentions": (("entity", "name", "kind", "followed", "form", "article", "start", "end"), _mentions),
}
