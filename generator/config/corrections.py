"""``corrections:`` in ``briefing.yml``: what a hand does, who and why.

A list; each entry has one key that names what it does, and says ``by`` whom and ``why``. Two entries that cannot both
be followed are both left out, so that their order never decides anything.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, get_args

import yaml

from generator.config.nodes import Reader, choice, day, null, phrase, shown
from generator.model import Act, Correction, Drop, Merge, Note, Overrule, Passage, Pin, Refuse, Restate, Speaks, Split, Verdict

Read = Callable[[Reader, yaml.Node, str], Any]

NOBODY, ALONE = "nobody", "alone"
PAGES = ("index", "compare", "timeline", "quotes", "sources", "method")
PAGE = re.compile(r"(?:stories/[^/]+/)?(?:%s|(?:people|articles)/.+)$" % "|".join(PAGES))


def read(reader: Reader, node: yaml.Node, what: str) -> tuple[Correction, ...]:
    """The corrections that can be followed, in an order that is not the file's."""
    if not isinstance(node, yaml.SequenceNode):
        reader.fault(node, f"“{what}” must be a list", "Write one “- drop: …” with “by: …” and “why: …” for each.", shown(node))
        return ()
    found = [(one, item) for item in node.value if (one := _correction(reader, item))]
    left = {id(one) for one in _twice(reader, found)} | {id(one) for one in _contradicting(reader, found)}
    return tuple(sorted((one for one, _ in found if id(one) not in left), key=lambda c: (list(ACTS).index(_name(c.act)), repr(c))))


def _correction(reader: Reader, node: yaml.Node) -> Correction | None:
    if not isinstance(node, yaml.MappingNode):
        return reader.fault(node, "a correction must say what it does", f"There are: {', '.join(ACTS)}; each with “by: …” and “why: …”.", shown(node))
    before = len(reader.faults)
    known = reader.mapping(node, ACTS | {"by": phrase, "why": phrase}, "a correction")
    said = _said(node)
    acts = [key for key in ACTS if key in said]
    if len(acts) > 1:
        reader.fault(node, "a correction does one thing, and this does several", "Write one “- …” for each.", ", ".join(acts))
    elif not acts and said <= {"by", "why"}:
        reader.fault(node, "a correction must say what it does", f"There are: {', '.join(ACTS)}.", ", ".join(sorted(said)))
    for key, meaning in (("by", "who"), ("why", "why")):
        if key not in said:
            reader.fault(node, f"the correction does not say {meaning}", f"Write “{key}: …” below it.", ", ".join(acts))
    if len(reader.faults) > before:
        return None
    return Correction(known[acts[0]], known["by"], known["why"], node.start_mark.line + 1)


def _said(node: yaml.MappingNode) -> set[str]:
    """The keys with something behind them."""
    return {key.value for key, value in node.value if isinstance(key, yaml.ScalarNode) and not null(value)}


def _parts(needed: dict[str, Read], also: dict[str, Read], make: Callable[[dict[str, Any]], Any]) -> Read:
    """Reads a mapping that must have some keys and may have others."""

    def read(reader: Reader, node: yaml.Node, what: str) -> Any:
        before = len(reader.faults)
        known = reader.mapping(node, needed | also, f"“{what}”")
        said = _said(node) if isinstance(node, yaml.MappingNode) else set(needed)
        if said <= needed.keys() | also.keys():
            for key in (key for key in needed if key not in said):
                reader.fault(node, f"“{what}” does not say “{key}”", f"Write “{key}: …” there.", ", ".join(sorted(said)))
        return make(known) if len(reader.faults) == before else None

    return read


def _merged(reader: Reader, node: yaml.Node, what: str) -> Merge | None:
    if not isinstance(node, yaml.SequenceNode):
        return reader.fault(node, f"“{what}” must be a list of names", "Write “merge: [one name, the other]”.", shown(node))
    names = tuple(filter(None, (phrase(reader, name, "a name") for name in node.value)))
    if len(names) == len(node.value) and len({name.casefold() for name in names}) < 2:
        return reader.fault(node, f"“{what}” needs two names", "Write “merge: [one name, the other]”.", ", ".join(names))
    return Merge(names) if len(names) == len(node.value) else None


def _restated(reader: Reader, node: yaml.Node, what: str) -> Restate | None:
    found = _parts({"id": phrase}, {"published": day, "outlet": phrase, "origin": phrase}, lambda known: known)(reader, node, what)
    if found and len(found) == 1:
        return reader.fault(node, f"“{what}” says nothing of the article", "Write “published: …”, “outlet: …” or “origin: …”.", found["id"])
    return Restate(found["id"], found.get("published"), found.get("outlet"), found.get("origin")) if found else None


def _apart(needed: dict[str, Read], also: dict[str, Read], make: Callable[[dict[str, Any]], Split | Refuse]) -> Read:
    """Two names that are two people's."""

    def read(reader: Reader, node: yaml.Node, what: str) -> Split | Refuse | None:
        act = _parts(needed, also, make)(reader, node, what)
        names = (act.name, act.source) if isinstance(act, Split) else (act.spelling, act.of) if act else ()
        if names and _plain(names[0]) == _plain(names[1]):
            return reader.fault(node, f"“{what}” names one name twice", "Write the printed form, and whom the program takes it for.", names[0])
        return act

    return read


def _overruled(reader: Reader, node: yaml.Node, what: str) -> Overrule | None:
    act = _parts(
        _AT | {"with": _parts(_AT, {}, _at), "is": choice(lambda: get_args(Verdict))},
        {},
        lambda known: Overrule(_at(known), known["with"], known["is"]),
    )(reader, node, what)
    if act and _place(act.a) == _place(act.b):
        return reader.fault(node, f"“{what}” names one passage twice", "Write “with: {article: …, words: …}” for the other one.", act.a.words)
    return act


def _page(reader: Reader, node: yaml.Node, what: str) -> str | None:
    page = phrase(reader, node, what)
    if page and not PAGE.match(page := page.removeprefix("/").removesuffix(".html")):
        there = f"{', '.join(PAGES)}, people/…, articles/…"
        return reader.fault(node, "there is no such page", f"There are: {there}; those of a story in a folder below stories/….", page)
    return page


_AT: dict[str, Read] = {"article": phrase, "words": phrase}
_at = lambda known: Passage(known["article"], known["words"])

#: What a correction can do, each with what reads its value.
ACTS: dict[str, Read] = {
    "merge": _merged,
    "split": _apart({"name": phrase, "from": phrase}, {"in": phrase}, lambda known: Split(known["name"], known["from"], known.get("in"))),
    "refuse": _apart({"spelling": phrase, "of": phrase}, {}, lambda known: Refuse(**known)),
    "speaker": _parts(_AT | {"is": phrase}, {}, lambda known: Speaks(_at(known), None if _plain(known["is"]) == NOBODY else known["is"])),
    "article": _restated,
    "drop": _parts(_AT, {}, lambda known: Drop(_at(known))),
    "pin": _parts(_AT, {}, lambda known: Pin(_at(known))),
    "verdict": _overruled,
    "note": _parts({"page": _page, "text": phrase}, {}, lambda known: Note(**known)),
}
_NAMES: dict[type, str] = dict(zip((Merge, Split, Refuse, Speaks, Restate, Drop, Pin, Overrule, Note), ACTS))


def _name(act: Act) -> str:
    return _NAMES[type(act)]


# ---------------------------------------------------------------- what cannot both be followed


def _twice(reader: Reader, found: list[tuple[Correction, yaml.Node]]) -> list[Correction]:
    """All but the first of those that do the same."""
    first: dict[Act, Correction] = {}
    again = []
    for one, node in found:
        if first.setdefault(one.act, one) is not one:
            reader.fault(node, f"the same correction stands twice, first in line {first[one.act].line}", "Remove one of them.", _name(one.act))
            again.append(one)
    return again


def _contradicting(reader: Reader, found: list[tuple[Correction, yaml.Node]]) -> list[Correction]:
    """Those that settle one thing in two ways: neither holds."""
    said: dict[object, list[tuple[object, Correction, yaml.Node]]] = defaultdict(list)
    for one, node in found:
        for thing, how in settled(one.act):
            said[thing].append((how, one, node))
    against: dict[int, Correction] = {}
    for ways in said.values():
        other = next((way for way in ways if way[0] != ways[0][0]), None)
        if other:
            where = f"this contradicts the correction in line {ways[0][1].line}"
            reader.fault(other[2], where, "Remove one of them; neither holds until then.", _name(other[1].act))
            against |= {id(one): one for _, one, _ in ways}
    return list(against.values())


def settled(act: Act) -> Iterable[tuple[object, object]]:
    """(thing, how it is settled) for each thing that a correction settles."""
    return SETTLES[type(act)](act)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _place(at: Passage) -> tuple[str, str]:
    return _plain(at.article), _plain(at.words)


def _pairs(names: Iterable[str]) -> list[frozenset[str]]:
    plain = sorted({_plain(name) for name in names})
    return [frozenset({a, b}) for n, a in enumerate(plain) for b in plain[n + 1 :]]


def _of_article(act: Restate) -> list[tuple[object, object]]:
    told = {"published": act.published, "outlet": act.outlet, "origin": act.origin}
    return [((what, _plain(act.article)), how) for what, how in told.items() if how]


SETTLES: dict[type, Callable[[Any], Iterable[tuple[object, object]]]] = {
    Merge: lambda act: [(pair, "one") for pair in _pairs(act.names)],
    Split: lambda act: [] if act.article else [(pair, "apart") for pair in _pairs((act.name, act.source))],
    Refuse: lambda act: [(pair, "apart") for pair in _pairs((act.spelling, act.of))],
    Speaks: lambda act: [(("speaker", _place(act.at)), act.who)],
    Restate: _of_article,
    Drop: lambda act: [(("statement", _place(act.at)), "dropped")],
    Pin: lambda act: [(("statement", _place(act.at)), "pinned")],
    Overrule: lambda act: [
        (frozenset({_place(act.a), _place(act.b)}), (act.verdict, _place(act.b) if act.verdict == "update" else ""))
    ],
    Note: lambda act: [],
}
