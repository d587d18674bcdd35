"""A correction and what became of it, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from generator.lang.tables import Language
from generator.model import (
    Act,
    Correction,
    Drop,
    Evidence,
    Merge,
    Note,
    Outcome,
    Overrule,
    Pin,
    Refuse,
    Restate,
    Speaks,
    Split,
)

ALONE = "alone"
State = Literal["applied", "needless", "unmatched"]
#: what is known of an outcome before it is told: the key of its sentence, and what fills it in
Told = tuple[str, dict[str, str]]


def outcome(
    c: Correction, state: State, told: Told, tongue: Language, touched: tuple[str, ...] = (), evidence: tuple[Evidence, ...] = ()
) -> Outcome:
    key, parts = told
    return Outcome(c, state, what(c.act, tongue), tongue.corrections.outcome(key, **parts), touched, evidence)


def unmatched(c: Correction, told: Told, tongue: Language, *touched: str) -> Outcome:
    return outcome(c, "unmatched", told, tongue, touched)


def what(act: Act, tongue: Language) -> str:
    """What a correction says, in a sentence without an end."""
    return WHAT[type(act)](act, tongue)


def set_by(c: Correction, tongue: Language) -> str:
    return tongue.corrections.act("set-by", by=c.by, why=c.why)


def _merge(act: Merge, tongue: Language) -> str:
    names = [tongue.corrections.act("name", name=name) for name in act.names]
    return tongue.corrections.act("merge", names=tongue.phrases.listed(names))


def _split(act: Split, tongue: Language) -> str:
    key = "split-in" if act.article else "split"
    return tongue.corrections.act(key, name=act.name, source=act.source, article=act.article or "")


def _speaks(act: Speaks, tongue: Language) -> str:
    key = "speaker" if act.who else "speaker-nobody"
    return tongue.corrections.act(key, words=act.at.words, article=act.at.article, who=act.who or "")


def _restate(act: Restate, tongue: Language) -> str:
    say = tongue.corrections.act
    facts = [say("published", day=act.published.isoformat())] if act.published else []
    facts += [say("outlet", outlet=act.outlet)] if act.outlet else []
    facts += [say("alone") if act.origin == ALONE else say("origin", origin=act.origin)] if act.origin else []
    return say("article", article=act.article, facts=", ".join(facts))


def _overrule(act: Overrule, tongue: Language) -> str:
    parts = {"x": act.a.words, "a": act.a.article, "y": act.b.words, "b": act.b.article}
    return tongue.corrections.act("verdict", **parts, verdict=act.verdict)


WHAT: dict[type, Callable[[Any, Language], str]] = {
    Merge: _merge,
    Split: _split,
    Refuse: lambda act, tongue: tongue.corrections.act("refuse", name=act.spelling, source=act.of),
    Speaks: _speaks,
    Restate: _restate,
    Drop: lambda act, tongue: tongue.corrections.act("drop", words=act.at.words, article=act.at.article),
    Pin: lambda act, tongue: tongue.corrections.act("pin", words=act.at.words, article=act.at.article),
    Overrule: _overrule,
    Note: lambda act, tongue: tongue.corrections.act("note", page=act.page),
}
