"""Titles and roles before a name ("Foreign Minister X") and after it ("X, a department spokesman")."""

from __future__ import annotations

from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.printed import Line, Printed
from generator.analyse.names.tokens import spelled
from generator.model import Span

LONGEST_ROLE = 4      # words: "chief executive officer", "minister of foreign affairs"
LONGEST_TITLE = 16    # words
LONGEST_APPOSITION = 20
CLOSING = frozenset(",;—–:.")


def role_end(lows: list[str], end: int, lex: Lexicon) -> int | None:
    """Where the role that ends before ``end`` begins ("Secretary of State" counts); None where none ends there."""
    if not end or lows[end - 1] not in lex.title_ends:
        return None
    if lows[end - 1] in lex.words.after_roles:
        end -= 1
    if not end or lows[end - 1] not in lex.role_nouns and lex.words.of.isdisjoint(lows[:end]):
        return None
    for size in range(min(LONGEST_ROLE, end), 0, -1):
        if tuple(lows[end - size : end]) in lex.words.roles:
            return end - size
    return _portfolio(lows, end, lex)


def doubtful(lows: list[str], end: int, lex: Lexicon) -> bool:
    """Whether the role that ends before ``end`` opens other names as well ("General Motors"): a given name must follow."""
    following = lows[end] if end < len(lows) else ""
    person = following in lex.words.given or following in lex.words.family_first or len(following) == 1
    return lows[end - 1] in lex.words.doubtful_roles and not person


def _portfolio(lows: list[str], end: int, lex: Lexicon) -> int | None:
    """ "Minister of Justice", "President of Ukraine", "director of national intelligence" """
    at = end
    if lex.words.of.isdisjoint(lows[:end]) or lows[end - 1] in lex.words.joins or lows[end - 1] in lex.words.definite:
        return None
    while at and (size := _complement(lows, at, lex)):
        at -= size
    if at == end or not at or lows[at - 1] not in lex.words.of:
        return None
    at -= 1
    for size in range(min(LONGEST_ROLE, at), 0, -1):
        if tuple(lows[at - size : at]) in lex.words.roles:
            return at - size
    return None


def _complement(lows: list[str], end: int, lex: Lexicon) -> int:
    """How many words before ``end`` tell what a role is of: a portfolio, a place, "and", "the"; 0 where none does."""
    low = lows[end - 1]
    for size in range(min(LONGEST_ROLE, end), 1, -1) if low in lex.place_ends else ():
        if " ".join(lows[end - size : end]) in lex.places:
            return size
    return int(low in lex.words.portfolios or low in lex.places or low in lex.words.joins or low in lex.words.definite)


def before(printed: Printed, line: Line, first: int, lex: Lexicon) -> tuple[tuple[Span, ...], str | None]:
    """The title that ends where the name at token ``first`` begins, and the gender that a courtesy tells (or None)."""
    tokens = line.tokens
    if not first or tokens[first - 1].low not in lex.title_ends:
        return (), None
    lows = [t.low for t in tokens[max(0, first - LONGEST_TITLE) : first]]
    offset = first - len(lows)
    if not _title_gap(tokens[first].gap, lows[-1], lex):
        return (), None
    if first + 1 < len(tokens) and tokens[first].low in lex.words.modifiers and tokens[first + 1].low in lex.role_nouns:
        return (), None
    if lows[-1] in lex.words.adjectival_roles and doubtful([*lows, tokens[first].low], len(lows), lex):
        return (), None
    courtesy = lex.words.courtesy.get(lows[-1]) if tokens[first - 1].text[0].isupper() else None
    begin = role_end(lows, len(lows), lex)
    if begin is None:
        if courtesy is None:
            return (), None
        begin = len(lows) - 1
    begin = _leftwards(tokens, lows, offset, begin, lex)
    span = Span(tokens[offset + begin].start, tokens[first - 1].end)
    if printed.text[span.end : span.end + 1] == "." and lows[-1] in lex.words.abbreviations:
        span = Span(span.start, span.end + 1)
    return (span,), courtesy


def ahead(line: Line, first: int, last: int, lex: Lexicon) -> tuple[Span, ...]:
    """The title that a person is the apposition of: "the mayor of Springfield, Anna Silva, said"; none where it may be a list.

    Nor is it of the role next to the comma in "the wife of the president, Anna Silva", or in "a spokesman for …".
    """
    tokens = line.tokens
    first -= first > 0 and tokens[first - 1].low in lex.words.courtesy
    if not first or tokens[first].gap.strip() != "," or tokens[first - 1].low not in lex.title_ends or not _alone(line, last, lex):
        return ()
    lows = [t.low for t in tokens[max(0, first - LONGEST_TITLE) : first]]
    offset, begin = first - len(lows), role_end(lows, len(lows), lex)
    if begin is None:
        return ()
    begin = _leftwards(tokens, lows, offset, begin, lex)
    definite = begin > 0 and lows[begin - 1] in lex.words.definite
    owned = any(t.gap.strip() in lex.words.possessives for t in tokens[offset + begin + 1 : first])
    outer = lows[begin - 1 - definite] if begin > definite else ""
    known = not outer or outer not in lex.words.heads_end and outer not in lex.words.obliques
    return (Span(tokens[offset + begin].start, tokens[first - 1].end),) if (definite or owned) and known else ()


def _alone(line: Line, last: int, lex: Lexicon) -> bool:
    """Whether a name ends its sentence, or a comma closes it that begins no further name of a list."""
    if last >= len(line.tokens):
        return True
    following = line.tokens[last]
    return following.gap.strip() == "," and following.text[0].islower() and following.low not in lex.words.joins


def _title_gap(gap: str, low: str, lex: Lexicon) -> bool:
    return gap.isspace() and "\n" not in gap or gap.strip() == "." and low in lex.words.abbreviations


def _leftwards(tokens, lows: list[str], offset: int, begin: int, lex: Lexicon) -> int:
    """How far the title reaches to the left: modifiers, other roles, whose it is."""
    words = lex.words
    while begin:
        gap, low, text = tokens[offset + begin].gap, lows[begin - 1], tokens[offset + begin - 1].text
        owned = gap.strip() in lex.words.possessives
        if not (_title_gap(gap, low, lex) or owned):
            break
        inner = role_end(lows, begin, lex) if not owned else None
        if size := _place_before(tokens, offset, begin, lex):
            begin -= size
        elif inner is not None:
            begin = inner
        elif low in words.joins and begin > 1 and role_end(lows, begin - 1, lex) is not None:
            begin -= 1
        elif low in lex.grammar.function_words and not text.isupper() or low in words.never:
            break
        elif text[0].isupper() or low in words.modifiers:
            begin -= 1
        else:
            break
    return begin


def _place_before(tokens, offset: int, begin: int, lex: Lexicon) -> int:
    """How many words before ``begin`` are a place's name of several words ("People's Republic of China"); 0 if none."""
    for size in range(min(lex.longest, begin), 1, -1):
        part = tokens[offset + begin - size : offset + begin]
        if part[0].text[0].isupper() and part[-1].text[0].isupper() and spelled(part) in lex.places:
            return size
    return 0


def after(printed: Printed, line: Line, last: int, lex: Lexicon) -> tuple[tuple[Span, ...], bool]:
    """The apposition behind the name that ends before token ``last``, and whether an age stands there."""
    tokens = line.tokens
    if last >= len(tokens) or tokens[last].gap.strip() != ",":
        return (), False
    aged = False
    if tokens[last].low.isdigit() and len(tokens[last].low) in (1, 2) and _closed(printed, line, last + 1):
        aged, last = True, last + 1
        if last >= len(tokens) or tokens[last].gap.strip() != ",":
            return (), True
    end = _apposition(line, last, lex)
    if end is None or end == last or not _is_title(line, last, end, lex):
        return (), aged
    return (Span(tokens[last].start, tokens[end - 1].end + (printed.text[tokens[end - 1].end :][:1] == ")")),), aged


def _closed(printed: Printed, line: Line, at: int) -> bool:
    return at >= len(line.tokens) or line.tokens[at].gap.strip()[:1] in (",", ".", ";", ")")


def _apposition(line: Line, first: int, lex: Lexicon) -> int | None:
    """Where the words after the comma end: at the next comma, or before "who", "and who".

    None where a verb comes first: in "talking to X, the director said", the director is somebody else.
    """
    tokens = line.tokens
    for at in range(first, min(len(tokens), first + LONGEST_APPOSITION)):
        mark = tokens[at].gap.strip()
        relative = tokens[at].low in lex.words.relatives and tokens[at].low not in lex.words.joins
        if at > first and (mark[:1] in CLOSING or relative):
            return at
        if at > first and tokens[at].low in lex.words.verbs:
            return None
        if tokens[at].low in lex.words.joins and at + 1 < len(tokens) and tokens[at + 1].low in lex.words.relatives:
            return at
    return len(tokens) if len(tokens) - first <= LONGEST_APPOSITION else None


def _is_title(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """Whether the words are a noun phrase around a role, and not the next name of a list."""
    tokens = line.tokens[first:end]
    lows = [t.low for t in tokens]
    head = next((n for n, low in enumerate(lows) if low in lex.words.heads_end), len(lows))
    start = 1 if lows[0] in lex.words.articles else 0
    if not start and not (lows[0] in lex.words.modifiers or (lows[0],) in lex.words.roles or tokens[0].text[0].isupper()):
        return False
    if head < 1 or role_end(lows, head, lex) is None:
        return False
    return all(_in_title(t, lex) for t in tokens[start:head]) and (start or not any(low in lex.words.given for low in lows[head:]))


def _in_title(token, lex: Lexicon) -> bool:
    known = token.low in lex.words.modifiers or (token.low,) in lex.words.roles
    return known or token.text[0].isupper() or token.low.isdigit() or "-" in token.text
