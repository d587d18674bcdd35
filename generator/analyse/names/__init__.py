"""Who and what is named: people, organisations, places; full names, then surnames, titles and pronouns."""

from __future__ import annotations

from dataclasses import dataclass

from generator.analyse.names.candidates import candidates
from generator.analyse.names.entities import Group, gather
from generator.analyse.names.headings import recognise
from generator.analyse.names.lexicon import lexicon
from generator.analyse.names.nominal import descriptions
from generator.analyse.names.offices import offices
from generator.analyse.names.printed import read
from generator.analyse.names.pronouns import pronouns
from generator.analyse.names.unnamed import unnamed
from generator.lang.tables import Language
from generator.model import Article, Entity, Followed, Mention, Sentence


@dataclass(frozen=True, slots=True)
class Names:
    """The entities of one article and their mentions in reading order."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]


def find(article: Article, sentences: tuple[Sentence, ...], language: Language, followed: tuple[Followed, ...]) -> Names:
    """Everything named in the sentences that are not boilerplate; a followed person keeps id and name of the editor."""
    lex = lexicon(language)
    lines = read(article.text, sentences, lex)
    group = gather(candidates(lines, lex), lines, lex, followed)
    group = recognise(group, lines, lex)
    named = group.mentions()
    described = descriptions(lines, group, named, lex)
    vacant = offices(group, lines, described, lex)
    group, named = Group(group.bearers + vacant.bearers), named + vacant.mentions()
    meant = pronouns(lines, group, named + described, lex)
    roles, bare = unnamed(lines, group, named + described + meant, lex)
    mentions = tuple(sorted(named + described + meant + bare, key=lambda m: (m.span.start, m.span.end, m.form)))
    return Names(group.entities() + roles, mentions)
