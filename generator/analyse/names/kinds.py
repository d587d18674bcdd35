"""Whether a name is a person's, an organisation's or a place's."""

from __future__ import annotations

from generator.analyse.names.candidates import Candidate
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Printed
from generator.model import EntityKind


def kind_of(words: list[str], candidates: list[Candidate], printed: Printed, lex: Lexicon) -> EntityKind:
    """The kind that the name's own words tell, then its titles, then how it is printed."""
    table = lex.words
    text = candidates[0].words
    personal = any(c.titles or c.aged or c.courtesy is not None for c in candidates)
    several = len(words) > 1
    if several and any(w in table.ships for w in words[:-1]):
        return "other"
    if len(words) == 2 and words[0] in table.given and words[1] in table.surnames_too:
        return "person"
    if any(w in table.of for w in words) or several and words[-1] in table.organisation_endings:
        if words[0] in table.place_openers and any(w in table.of for w in words):
            return "place"
        return "place" if words[-1] in table.place_endings and words[-1] not in table.organisation_endings else "organisation"
    if several and (words[-1] in table.place_endings or words[0] in table.place_heads) and not personal:
        return "place"
    team = several and words[0] in lex.places and words[-1].endswith("s")    # "Charlotte Hornets"
    if words[0] in table.given and not team or personal or len(words) > 2 and words[-1] in table.suffixes:
        return "person"
    if several and len(words) < 4 and words[0] in table.family_first and not any(ch.isdigit() for w in text for ch in w):
        return "person"
    if len(words) in (3, 4) and any(len(w) == 2 and w[1] == "." for w in text[1:-1]):
        return "person"
    if not several and (text[0].isupper() and 1 < len(text[0]) < 7 and text[0].isalpha() or words[0] in table.organisation_endings):
        return "organisation"
    return "other"
