"""Who is meant without being named: "the Chinese leader", "Washington's envoy", "he"; only where one candidate remains."""

from __future__ import annotations

from generator.analyse.names.entities import Group
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Printed
from generator.model import Mention


def descriptions(printed: Printed, group: Group, named: tuple[Mention, ...], lex: Lexicon) -> tuple[Mention, ...]:
    return ()


def pronouns(printed: Printed, group: Group, named: tuple[Mention, ...], lex: Lexicon) -> tuple[Mention, ...]:
    return ()
