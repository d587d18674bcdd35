"""The languages there are. A new one is one package beside ``english`` and one line here."""

from __future__ import annotations

from generator.errors import UnknownLanguage
from generator.lang.english import ENGLISH
from generator.lang.tables import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH}


def language(code: str) -> Language:
    """The tables of a language. Raises UnknownLanguage, naming those there are."""
    if code not in LANGUAGES:
        raise UnknownLanguage(f"no tables for the language {code!r}; there are: {', '.join(LANGUAGES)}")
    return LANGUAGES[code]
