"""Whether a name is a person's, an organisation's or a place's."""

from __future__ import annotations

from generator.analyse.names.candidates import Candidate
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Printed
from generator.model import EntityKind


def kind_of(words: list[str], candidates: list[Candidate], printed: Printed, lex: Lexicon) -> EntityKind:
    """The kind that the name's own words tell, then its titles, then what stands beside it."""
    table = lex.words
    text = candidates[0].words
    personal = any(c.titles or c.aged or c.courtesy is not None for c in candidates)
    if any(w in table.of for w in words) or len(words) > 1 and words[-1] in table.organisation_endings:
        return "place" if words[-1] in table.place_endings and words[-1] not in table.organisation_endings else "organisation"
    if len(words) > 1 and words[-1] in table.place_endings and not personal:
        return "place"
    if words[0] in table.given or personal or words[-1] in table.suffixes:
        return "person"
    if len(words) in (2, 3) and words[0] in table.family_first and all(w.isalpha() or "-" in w for w in text):
        return "person"
    if len(words) in (3, 4) and any(len(w.rstrip(".")) == 1 for w in text[1:-1]):
        return "person"
    if len(text) == 1 and (text[0].isupper() and 1 < len(text[0]) < 7 or words[0] in table.organisation_endings):
        return "organisation"
    return "other"


def is_person(draft) -> bool:
    """Whether it may be a person: known to be one, or two to four plain words of no known kind."""
    return draft.kind == "person" or draft.kind == "other" and 2 <= len(draft.words) <= 3
