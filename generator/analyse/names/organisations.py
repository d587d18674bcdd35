"""Long and short names of organisations."""

from __future__ import annotations

from generator.analyse.names.lexicon import Lexicon


def core(words: list[str], lex: Lexicon) -> tuple[str | None, str]:
    """(country, what is left): "US Air Force" -> ("United States", "air force"), "Ford Co." -> (None, "ford")."""
    country = None
    for size in (3, 2, 1):
        place = lex.places.get(" ".join(words[:size]))
        if place and place.country and not place.capital and len(words) > size and words[-1] in lex.words.bodies:
            country, words = place.country, words[size:]
            break
    end = len(words)
    while end > 1 and words[end - 1] in lex.words.legal_forms:
        end -= 1
    return country, " ".join(words[:end])


def initials(words: list[str], lex: Lexicon) -> str:
    """ "Metropolitan Transportation Authority" -> "mta" """
    small = lex.grammar.function_words
    return "".join(w[0] for w in words if w not in small and w != "&")


def shortens(short: str, words: list[str], lex: Lexicon) -> bool:
    """Whether a lone word is the short form of a longer name: "Ford" of "Ford Motor Company", "Lockheed" of "Lockheed Martin"."""
    if words[0] != short or len(words) < 2 or short in lex.words.generic or (short,) in lex.words.roles:
        return False
    rest = words[1:]
    return all(w in lex.words.organisation_endings for w in rest) or len(rest) == 1 and rest[0].isalpha() and rest[0] not in lex.places
