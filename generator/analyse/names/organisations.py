"""Long and short names of organisations."""

from __future__ import annotations

from generator.analyse.names.lexicon import Lexicon

LONG = 4    # words from which a plural for a singular makes no other name


def core(words: list[str], lex: Lexicon) -> tuple[str | None, str]:
    """(country, what is left): "US Air Force" -> ("United States", "air force"), "Ford Co." -> (None, "ford").

    Short names are spelled out ("Philly"), one of ``company_endings`` loses its plural, a ship the letters before its name.
    """
    country, words = None, [lex.words.shortened.get(w, w) for w in words]
    for size in (3, 2, 1):
        place = lex.places.get(" ".join(words[:size]))
        if place and place.country and not place.capital and len(words) > size and words[-1] in lex.words.bodies:
            country, words = place.country, words[size:]
            break
    end = len(words)
    while end > 1 and words[end - 1] in lex.words.legal_forms:
        end -= 1
    at = next((n + 1 for n in range(end - 1) if words[n] in lex.words.ships), 0)
    last = words[end - 1]
    plural = end - at > 1 and last.endswith("s") and last in lex.words.company_endings and last[:-1] in lex.words.company_endings
    if end - at >= LONG:
        return country, " ".join(w.removesuffix("s") for w in words[at:end])
    return country, " ".join((*words[at : end - 1], last[:-1] if plural else last))


def initials(words: list[str], lex: Lexicon) -> str:
    """ "Metropolitan Transportation Authority" -> "mta" """
    small = lex.grammar.function_words
    return "".join(w[0] for w in words if w not in small and w != "&")


def acronym_of(short: str, words: list[str], kind: str, lex: Lexicon) -> bool:
    """Whether capitals are the initials of a name; two letters are too few unless the name is surely an organisation's."""
    return initials(words, lex) == short and (len(short) > 2 or len(short) == 2 and kind == "organisation")


def letters_of(acronym: str, long: str) -> bool:
    """Whether the letters stand in the long name in this order, the first at its beginning: "TEPCO", "EADS"."""
    letters = iter(long)
    return long[0] == acronym[0] and all(letter in letters for letter in acronym)


def abbreviates(short: str, words: list[str], lex: Lexicon) -> bool:
    """Whether a lone word is a firm's name without what firms end in: "Ford" of "Ford Motor Company".

    Not so for public bodies: a town's name is no short form of its police department.
    """
    return opens_with(short, words, lex, most=len(words)) and all(w in lex.words.company_endings for w in words[1:])


def model(words: list[str]) -> str | None:
    """The word of a thing's name that is its number, singular: "a380" of "Airbus A380s"."""
    return next((w.removesuffix("s") for w in words if len(w) > 2 and any(ch.isdigit() for ch in w)), None)


def same_model(short: list[str], long: list[str]) -> bool:
    """Whether all words of one name stand in the other, number included: "A380", "Airbus A380 superjumbo"."""
    return {w.removesuffix("s") for w in short} <= {w.removesuffix("s") for w in long}


def one_model(names: list[list[str]]) -> bool:
    """Whether names that hold one number are one thing's: no two tell different makers before it ("Boeing 787", "787 Dreamliner")."""
    makers = {" ".join(words[: next(n for n, w in enumerate(words) if w.removesuffix("s") == model(words))]) for words in names}
    return len(makers - {""}) < 2


def body_of(short: str, words: list[str], lex: Lexicon) -> bool:
    """Whether a body is called by what it is: "Academy" of "Academy of Fine Arts"."""
    return words[0] == short and short in lex.words.organisation_endings and len(words) > 2 and words[1] in lex.words.of


def team_of(short: str, words: list[str], lex: Lexicon) -> bool:
    """Whether a lone plural is a team's name without its town: "Chargers" of "San Diego Chargers"."""
    team = lex.words.shortened.get(words[-1], words[-1])
    if team != lex.words.shortened.get(short, short) or not team.endswith(("s", *lex.words.numbered)) or len(words) < 2:
        return False
    return " ".join(lex.words.shortened.get(w, w) for w in words[:-1]) in lex.places and team not in lex.words.organisation_endings


def opens_with(short: str, words: list[str], lex: Lexicon, most: int = 2) -> bool:
    """Whether a name of at most so many words opens with this one: "Lockheed" of "Lockheed Martin"."""
    if words[0] != short or not 1 < len(words) <= most or short in lex.words.generic or (short,) in lex.words.roles:
        return False
    if short in lex.words.organisation_endings:
        return False
    return short not in lex.words.portfolios and words[1] not in lex.places and not any(ch.isdigit() for ch in words[1])
