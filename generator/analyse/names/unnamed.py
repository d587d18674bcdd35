"""Who is told by a bare role, as headlines do: "Driver charged", "Police: two dead"; no name, but one and the same in a story."""

from __future__ import annotations

from collections import defaultdict

from generator.analyse.names.entities import Bearer, Group
from generator.analyse.names.lexicon import Lexicon
from generator.analyse.names.nominal import held
from generator.analyse.names.printed import Line, Printed
from generator.model import Entity, Mention, Span
from generator.text import slug


def unnamed(printed: Printed, group: Group, taken: tuple[Mention, ...], lex: Lexicon) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Entities of kind other, named in lower case, and their mentions; a role that one named person holds is that person's."""
    covered = sorted([(m.span.start, m.span.end) for m in taken] + [(t.start, t.end) for b in group.bearers for t in b.titles])
    found: dict[str, list[Span]] = defaultdict(list)
    for line in printed.lines:
        for at in range(len(line.tokens) if line.title_case else 1):
            if not _bare(line, at, lex):
                continue
            span = Span(line.tokens[at].start, line.tokens[at].end)
            if not any(start < span.end and span.start < end for start, end in covered):
                low = line.tokens[at].low
                found[lex.words.crowds.get(low, low)].append(span)
    holders = _holders(printed, group, lex) if found else {}
    entities, mentions, ids = [], [], {b.id for b in group.bearers}
    for role, spans in found.items():
        holder = holders.get(role)
        if holder is None:
            id = slug(role) if slug(role) not in ids else f"{slug(role)}-role"
            entities.append(Entity(id, role, "other"))
        mentions += [Mention(span, "title", holder.id if holder else id, holder.name if holder else role) for span in spans]
    return tuple(entities), tuple(mentions)


def _bare(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether a capital role stands there without a name, what follows goes on with no noun phrase of it, and it is no
    verb ("To Host Oscars", "Police Suspect Arson")."""
    token = line.tokens[at]
    if not token.text[0].isupper() or not (token.low in lex.words.crowds or token.low in lex.words.bare_roles):
        return False
    before = line.tokens[at - 1].low if at else ""
    if before in lex.words.before_verbs or before in lex.words.crowds:
        return False
    if at + 1 == len(line.tokens):
        return True
    following = line.tokens[at + 1]
    if following.gap.strip():
        return following.gap.strip() not in lex.words.possessives
    if following.low in lex.words.of or following.low in lex.role_nouns:
        return False
    if token.low in lex.words.doubtful_roles and following.low in lex.words.organisation_endings:
        return False
    return line.title_case or not following.text[0].isupper()


def _holders(printed: Printed, group: Group, lex: Lexicon) -> dict[str, Bearer]:
    """Role -> the only person of the article whose title ends in it, none "former" or "deputy"."""
    seen: dict[str, dict[str, Bearer]] = defaultdict(dict)
    for b in group.bearers:
        for office in held(b, printed, lex) if b.kind == "person" else ():
            seen[office.role.split()[-1]][b.id] = b
    return {role: next(iter(people.values())) for role, people in seen.items() if len(people) == 1}
