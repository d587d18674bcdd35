"""What could be a name: runs of capitals, with the titles before and after them split off."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from generator.analyse.names.lexicon import Lexicon, Place, key
from generator.analyse.names.organisations import initials
from generator.analyse.names.printed import Line, Printed
from generator.analyse.names.titles import after, ahead, before, doubtful, role_end
from generator.analyse.names.tokens import Token, spelled
from generator.model import Span
from generator.text import cut

SHOUTED = 3     # words in capitals that may follow one another in a name
CURRENCIES = frozenset("$€£¥")    # "US$5" names no country
WIDE = 3        # characters of white space that may part two words of a name


class Candidate(NamedTuple):
    """A stretch of capitals that may be a name.

    ``line`` is the number of its line in ``Printed.lines``, ``first`` and ``last`` its tokens there (last excluded);
    ``printed`` is the slice of the text with white space folded, ``titles`` are spans of the text, ``courtesy`` is the
    gender that one before the name tells ("" where it tells none, None where there is none), ``aged`` an age behind it.
    """

    line: int
    first: int
    last: int
    words: tuple[str, ...]
    printed: str
    key: str
    span: Span
    opens: bool
    place: Place | None = None
    titles: tuple[Span, ...] = ()
    courtesy: str | None = None
    aged: bool = False


def in_order(candidate: Candidate) -> tuple[int, int]:
    """The key to sort by; comparing spans themselves takes ten times as long."""
    return candidate.span.start, candidate.span.end


def candidates(printed: Printed, lex: Lexicon) -> tuple[Candidate, ...]:
    """Every candidate of the lines in running print, in reading order."""
    stretches = [(n, first, last) for n, line in enumerate(printed.lines) if not line.title_case for first, last in runs(line, lex)]
    solo = Counter(spelled(printed.lines[n].tokens[first:last]) for n, first, last in stretches if not printed.lines[n].opens(first))
    return tuple(c for n, first, last in stretches for c in split(printed, n, first, last, solo, lex))


def runs(line: Line, lex: Lexicon) -> list[tuple[int, int]]:
    """Stretches of tokens that print as one name might: capitals, and what may join them."""
    found, end = [], 0
    for at in line.naming:
        if at < end or not _starts(line, at, lex):
            continue
        end = at + 1
        while step := _step(line, at, end, lex):
            end += step
        found.append((at, end))
    return found


def _starts(line: Line, at: int, lex: Lexicon) -> bool:
    token = line.tokens[at]
    if not token.text[0].isupper():
        if token.camel or token.text[0].isdigit() and (token.text[-3:].isalpha() and "-" not in token.text or _model(line, at, lex)):
            return True
        return token.text in lex.words.prefixes and _touching(line, at + 1, lex) and line.tokens[at + 1].text[0].isupper()
    low = token.low
    if at + 1 < len(line.tokens) and line.tokens[at + 1].gap in CURRENCIES:
        return False
    if low in lex.words.never or low in lex.words.pronounlike and (len(low) < 2 or not token.text.isupper()):
        return False
    if low in lex.grammar.function_words and not token.text.isupper():
        named = low in lex.words.given and not line.opens(at)
        return named and _touching(line, at + 1, lex) and line.tokens[at + 1].text[0].isupper()
    return True


def _model(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether a number is a thing's: "the 787", "two 787s", "Boeing's 787", "first 787 Dreamliner"."""
    token = line.tokens[at]
    if token.low[-1] == "s":
        return token.low[:-1] in line.models
    if token.low not in line.models or not at:
        return False
    if _touching(line, at + 1, lex) and line.tokens[at + 1].text[0].isupper():
        return True
    low = line.tokens[at - 1].low
    return low in lex.words.articles or token.gap.strip() in lex.words.possessives


def _touching(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether a token follows the one before it as words of one name do."""
    if at >= len(line.tokens):
        return False
    gap = line.tokens[at].gap
    if gap.isspace():
        return len(gap) <= WIDE and "\n" not in gap
    if gap.strip() == ".":
        low = line.tokens[at - 1].low
        return low in lex.words.abbreviations or len(low) == 1 and line.tokens[at - 1].text.isupper()
    return gap.strip() == "&"


def _step(line: Line, first: int, end: int, lex: Lexicon) -> int:
    """How many tokens the run from ``first`` grows by at ``end``; 0 where it ends."""
    tokens = line.tokens
    if end >= len(tokens):
        return 0
    if not _touching(line, end, lex):
        return 1 if _owned(line, first, end, lex) else 0
    token = tokens[end]
    if tokens[end - 1].low in lex.words.closers and token.low not in lex.words.legal_forms:
        return 0
    if token.text[0].isupper() or token.camel:
        return 1 if _starts(line, end, lex) or _dated_name(line, end, lex) else 0
    if token.low in line.models or token.low[:-1] in line.models:
        return 1
    if token.text[0].isdigit() and token.text[-1].isalpha() and token.text[-2:] not in lex.words.ordinals:
        return 1
    if token.low in lex.words.particles:
        two = end + 1 < len(tokens) and tokens[end + 1].low in lex.words.particles and tokens[end + 1].text.islower() and _touching(line, end + 1, lex)
        if _capital(line, end + 1 + two, lex):
            return 2 + two
    if token.low in lex.words.of and _heads(line, first, end, lex):
        if _capital(line, end + 1, lex):
            return 2
        if end + 1 < len(tokens) and tokens[end + 1].low in lex.words.definite and _capital(line, end + 2, lex):
            return 3
    if token.low in lex.words.joins and _joined(line, first, end, lex):
        return 2
    return 0


def _capital(line: Line, at: int, lex: Lexicon) -> bool:
    return at < len(line.tokens) and _touching(line, at, lex) and line.tokens[at].text[0].isupper() and _starts(line, at, lex)


def _heads(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """Whether the word before "of" is one whose names go on with it."""
    return line.tokens[end - 1].low in lex.words.openers_of_names


def _joined(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """ "Department of Health and Human Services", "Food and Drug Administration", "State Councilor and Foreign Minister" """
    if not _capital(line, end + 1, lex):
        return False
    lows = [t.low for t in line.tokens[first:end]]
    if any(low in lex.words.of for low in lows):
        return any(low in lex.words.organisation_endings for low in lows) and line.tokens[end + 1].low not in lex.places
    if _bracketed(line, first, end, lex):
        return True
    following = [t.low for t in line.tokens[end + 1 : end + 4]]
    if end - first == 1 and lows[0] in lex.words.paired:
        return len(following) > 1 and following[1] in lex.words.organisation_endings and line.tokens[end + 2].text[0].isupper()
    return role_end(lows, len(lows), lex) is not None and any((low,) in lex.words.roles for low in following)


def _bracketed(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """Whether the letters in brackets behind both halves are those of both: "National Oceanic and Atmospheric Administration (NOAA)"."""
    last = end + 1
    while last < len(line.tokens) and _capital(line, last, lex):
        last += 1
    short = line.tokens[last] if last < len(line.tokens) else None
    if short is None or short.gap.strip() != "(" or len(short.low) < 3 or not short.text.isupper():
        return False
    return initials([t.low for t in line.tokens[first:last]], lex).startswith(short.low)


def _owned(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """ "Sam's Club", "People's Republic", "City Attorney's Office", but not "Obama's Department" """
    gap, owner = line.tokens[end].gap, line.tokens[end - 1]
    if gap.strip() not in lex.words.possessives or not line.tokens[end].text[0].isupper():
        return False
    if owner.low in lex.words.owners:
        return True
    ends = line.tokens[end].low in lex.words.organisation_endings
    return ends and (end - first == 1 and owner.low in lex.words.given or owner.low in lex.role_nouns and owner.text[0].isupper())


def _dated_name(line: Line, at: int, lex: Lexicon) -> bool:
    """ "Theresa May", "John March": a month after a given name. """
    return line.tokens[at - 1].low in lex.words.given and line.tokens[at].low in lex.words.months


def split(printed: Printed, number: int, first: int, last: int, solo: Counter[str], lex: Lexicon) -> list[Candidate]:
    """The names of one run: what a title is of, then who bears it."""
    line = printed.lines[number]
    whole = lex.places.get(spelled(line.tokens[first:last]))
    if whole:
        return [_candidate(printed, number, first, last, lex, place=whole)]
    if last - first > SHOUTED and sum(t.text.isupper() and len(t.text) > 1 for t in line.tokens[first:last]) > SHOUTED:
        return []
    low = line.tokens[first].low
    if last - first > 1 and low in lex.words.modifiers and low not in lex.places and solo[spelled(line.tokens[first + 1 : last])]:
        first += 1
    start, first = first, _after_opener(printed, line, first, last, solo, lex)
    if first == last:
        return []
    known = first == start + 1 < last and solo[line.tokens[start].low] and not _explained(printed, line.tokens[start], last - start, lex)
    return [*(_plain(printed, number, start, first, lex) if known else ()), *_titled(printed, number, first, last, lex)]


def _titled(printed: Printed, number: int, first: int, last: int, lex: Lexicon) -> list[Candidate]:
    """The names in a stretch that may hold a title: who or what the title is of, and who bears it."""
    lows = [t.low for t in printed.lines[number].tokens[first:last]]
    ends = _title_end(lows, lex)
    if ends is None:
        return _plain(printed, number, first + _office_of(lows, lex), last, lex)
    start, end = ends
    owners = _titled(printed, number, first, first + start, lex) if start else []
    return owners + (_plain(printed, number, first + end, last, lex) if first + end < last else [])


def _office_of(lows: list[str], lex: Lexicon) -> int:
    """Where in "Vice Chairman of X" the words begin that the office is of; 0 where the run is no such phrase."""
    if lex.words.of.isdisjoint(lows):
        return 0
    end = next(n for n, low in enumerate(lows) if low in lex.words.of)
    begin = role_end(lows, end, lex) if end else None
    if begin is None or any(low not in lex.words.modifiers and (low,) not in lex.words.roles for low in lows[:begin]):
        return 0
    after = end + 1 + (end + 1 < len(lows) and lows[end + 1] in lex.words.definite)
    return after if after < len(lows) else 0


def _title_end(lows: list[str], lex: Lexicon) -> tuple[int, int] | None:
    """Where the title inside a run begins and ends: (start, end) in words; None where there is none."""
    size = len(lows)
    for end in [n for n in range(size, 0, -1) if lows[n - 1] in lex.title_ends]:
        begin = role_end(lows, end, lex)
        if begin is None and lows[end - 1] in lex.words.courtesy:
            begin = end - 1
        if begin is None:
            continue
        if end < size and (lows[-1] in lex.words.organisation_endings or lows[-1] in lex.words.place_endings or lows[end] in lex.words.of):
            continue
        if end == size and begin and lows[begin - 1] in lex.words.given or end < size and doubtful(lows, end, lex):
            continue
        while begin and (lows[begin - 1] in lex.words.modifiers or lows[begin - 1] in lex.words.joins or role_end(lows, begin, lex) is not None):
            inner = role_end(lows, begin, lex)
            begin = begin - 1 if inner is None else inner
        return begin, end
    return None


def _after_opener(printed: Printed, line: Line, first: int, last: int, solo: Counter[str], lex: Lexicon) -> int:
    """Past the words that are capitals only because a sentence opens with them."""
    while first < last and line.opens(first):
        token = line.tokens[first]
        if last - first > 1 and token.low in lex.words.particles:
            return first
        if last - first > 1 and lex.places.get(" ".join(t.low for t in line.tokens[first : first + 2])):
            return first
        if last - first > 1 and token.low in lex.words.doubtful_roles and line.tokens[last - 1].low in lex.words.organisation_endings:
            return first
        if not _explained(printed, token, last - first, lex) and not _prefixed(line, first, last, solo, lex):
            return first
        first += 1
        if first < last and not line.tokens[first].text[0].isupper():
            return last
        return first
    return first


def _prefixed(line: Line, first: int, last: int, solo: Counter[str], lex: Lexicon) -> bool:
    """Whether the rest of a run is a name of its own elsewhere, or opens with a place: "Automaker GM", "Jubilant Chicago Cubs"."""
    if last - first < 2 or line.tokens[first].low in lex.words.given or (line.tokens[first].low,) in lex.words.roles:
        return False
    if solo[spelled(line.tokens[first:last])] or line.tokens[first].low in lex.places:
        return False
    if solo[spelled(line.tokens[first + 1 : last])]:
        return True
    low = line.tokens[first].low
    kinds = low in lex.words.organisation_endings or low in lex.words.place_endings or low in lex.words.generic or low in lex.words.openers_of_names
    return last - first > 2 and not kinds and any(spelled(line.tokens[first + 1 : n]) in lex.places for n in range(first + 2, last))


def _explained(printed: Printed, token: Token, length: int, lex: Lexicon) -> bool:
    """Whether the capital of a word that opens a sentence is no sign of a name."""
    low = token.low
    if token.text.isupper() and len(low) > 1:
        return low in lex.words.openers
    if low in lex.places and not lex.places[low].adjective or printed.mids[low] and low not in printed.lows:
        return False
    if low in lex.words.openers or low in lex.grammar.function_words or low in printed.lows:
        return True
    if low in lex.places or low in lex.words.given or low in lex.words.family_first or low in lex.words.courtesy:
        return False
    if low.endswith(lex.words.plain_endings):
        return True
    return False


def _plain(printed: Printed, number: int, first: int, last: int, lex: Lexicon) -> list[Candidate]:
    """A run without a title: the places that it opens with, and the rest."""
    line = printed.lines[number]
    tokens = line.tokens
    while first < last and not (tokens[first].text[0].isupper() or tokens[first].text in lex.words.prefixes or _starts(line, first, lex)):
        first += 1
    while first < last and not (tokens[last - 1].text[0].isupper() or tokens[last - 1].text[0].isdigit() or tokens[last - 1].camel):
        last -= 1
    if first >= last:
        return []
    lows = [t.low for t in tokens[first:last]]
    whole = lex.places.get(spelled(tokens[first:last]))
    if whole:
        return [_candidate(printed, number, first, last, lex, place=whole)]
    if last - first > 1 and (at := _shouted(tokens[first:last]) or _credited(tokens[first:last], lex)):
        return [*_plain(printed, number, first, first + at, lex), *_plain(printed, number, first + at, last, lex)]
    for size in range(min(lex.longest, len(lows) - 1), 0, -1):
        place = lex.places.get(spelled(tokens[first : first + size]))
        if place and _parts(lows, size, place, lex):
            return [_candidate(printed, number, first, first + size, lex, place=place), *_plain(printed, number, first + size, last, lex)]
    return [_candidate(printed, number, first, last, lex)]


def _shouted(tokens: tuple[Token, ...]) -> int:
    """Where two or more words in capitals end that run into a name: "TITLE FIGHT Maria Silva"; 0 where none do."""
    loud = next((n for n, t in enumerate(tokens) if not t.text.isupper() or len(t.text) < 2), len(tokens))
    return loud if 2 <= loud < len(tokens) - 1 and all(t.text[0].isupper() for t in tokens[loud:]) else 0


def _credited(tokens: tuple[Token, ...], lex: Lexicon) -> int:
    """Where a person begins behind an organisation, or a platform behind its user: "AP Mike Stewart", "Acme Twitter"; 0 where none does."""
    if tokens[-1].low in lex.words.platforms and tokens[-1].text[0].isupper():
        return len(tokens) - 1
    for at in range(1, len(tokens) - 1):
        before = tokens[at - 1]
        initials = at == 1 and before.text.isupper() and len(before.low) > 1 and not tokens[1].text.isupper()
        if tokens[at].low in lex.words.given and (before.low in lex.words.organisation_endings or before.low in lex.words.platforms or initials):
            return 0 if f"{before.low} {tokens[at].low}" in lex.places else at
    return 0


def _parts(lows: list[str], size: int, place: Place, lex: Lexicon) -> bool:
    """Whether a run that opens with a place falls apart after it: "Chinese Li Na" does, "Chinese Communist Party" and "Christian Bale" do not."""
    rest = lows[size:]
    if len(lows) == 2 and lows[0] in lex.words.given and not rest[0].endswith("s"):
        return False
    if rest[-1] in lex.words.organisation_endings or rest[-1] in lex.words.place_endings or any(w in lex.words.of for w in rest):
        return False
    if place.adjective or place.country and not place.capital:
        return True
    return False


def _candidate(printed: Printed, number: int, first: int, last: int, lex: Lexicon, place: Place | None = None) -> Candidate:
    line = printed.lines[number]
    tokens = line.tokens[first:last]
    span = Span(tokens[0].start, tokens[-1].end)
    words = tuple([t.text for t in tokens])
    whole = " ".join(cut(printed.text, span).split()) if len(words) > 1 else words[0]
    if place is not None:
        return Candidate(number, first, last, words, whole, key(" ".join(words)), span, line.opens(first), place)
    titles, courtesy = before(printed, line, first, lex)
    following, aged = after(printed, line, last, lex)
    if courtesy is not None or not titles and len(words) > 1 and (tokens[0].low in lex.words.given or tokens[0].low in lex.words.family_first):
        titles = ahead(line, first, last, lex) + titles
    name = " ".join([t.low for t in tokens])
    return Candidate(number, first, last, words, whole, name, span, line.opens(first), None, titles + following, courtesy, aged)
