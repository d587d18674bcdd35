"""Where the things of a story stand on the site: addresses, labels, the number of a passage's sentence.

Everything here depends on the thing's own id alone, so that no address and no label changes when an article
is added.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from generator.model import Analysis, Article, Claim, Comparison, Evidence, Person, SharedQuote, Span, Story, Tie
from generator.pages.encounters import Encounters, encounters
from generator.text import cut, label, slug

SAFE = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")
Thing = TypeVar("Thing")
TITLE = "title"          # the anchor of an article's title


def address(name: str) -> str:
    """A name as a part of an address: itself where it is safe, else its slug and eight digits of its hash."""
    if SAFE.fullmatch(name):
        return name
    return f"{slug(name)[:60].strip('-')}-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def base(story: str) -> str:
    """The folder of a story's pages: the site's root for the folder's own story, else one below ``stories/``."""
    return f"stories/{address(story)}/" if story else ""


@dataclass(frozen=True)
class Places:
    """The addresses of one story; every path is counted from the site's root and ends in ``.html``."""

    story: Story
    others: tuple[Story, ...] = ()      # further stories of the briefing
    #: article -> the sentences that may be printed, of those that may not be printed whole
    shown: Mapping[str, frozenset[int]] = field(default_factory=dict)

    @cached_property
    def base(self) -> str:
        return base(self.story.id)

    @cached_property
    def analyses(self) -> dict[str, Analysis]:
        return {a.article.id: a for a in self.story.analyses}

    @cached_property
    def _starts(self) -> dict[str, tuple[int, ...]]:
        return {a.article.id: tuple(s.span.start for s in a.sentences) for a in self.story.analyses}

    @cached_property
    def comparisons(self) -> dict[str, Comparison]:
        return {c.id: c for c in self.story.comparisons}

    @cached_property
    def claims(self) -> dict[str, Claim]:
        return {c.id: c for c in self.story.claims}

    @cached_property
    def quotes(self) -> dict[str, SharedQuote]:
        return {q.id: q for q in self.story.quotes}

    @cached_property
    def origins(self) -> dict[str, str]:
        """Article -> the origin that it belongs to."""
        return {article: o.id for o in self.story.origins for article in o.articles}

    @cached_property
    def mentioned(self) -> Counter[tuple[str, str]]:
        """(entity, article) -> how often the one is mentioned in the other, by name, title or pronoun."""
        return Counter((p.id, e.article) for p in self.story.people for e, _ in p.mentions)

    @cached_property
    def compared(self) -> dict[str, tuple[Comparison, ...]]:
        """Article -> the comparisons that it gives a value for."""
        return _by_article((v.evidence.article, c) for c in self.story.comparisons for v in c.values)

    @cached_property
    def quoted(self) -> dict[str, tuple[SharedQuote, ...]]:
        """Article -> the utterances that it prints."""
        return _by_article((v.evidence.article, q) for q in self.story.quotes for v in q.variants)

    @cached_property
    def tied(self) -> dict[str, tuple[Tie, ...]]:
        """Article -> its ties."""
        return _by_article((article, t) for t in self.story.ties for article in t.articles)

    @cached_property
    def encounters(self) -> Encounters:
        return encounters(self.story)

    @cached_property
    def people(self) -> dict[str, Person]:
        return {p.id: p for p in self.story.people}

    def at(self, page: str) -> str:
        """The address of one of the story's pages ("compare", "compare#c1")."""
        name, mark, anchor = page.partition("#")
        return f"{self.base}{name}.html{mark}{anchor}"

    def article_page(self, article: str) -> str:
        """The name of an article's page inside the story ("articles/000_ab")."""
        own = article.removeprefix(f"{self.story.id}/") if self.story.id else article
        return f"articles/{address(own)}"

    def article(self, article: str) -> str:
        return self.at(self.article_page(article))

    def person(self, entity: str | None) -> str | None:
        """The address of a followed person's page; None for everybody else."""
        person = self.people.get(entity or "")
        return self.at(f"people/{address(person.id)}") if person and person.followed else None

    def number(self, article: str, offset: int) -> int:
        """The number of the sentence in which an offset of an article's text lies (the last one that began)."""
        return max(0, bisect_right(self._starts[article], offset) - 1)

    def passage(self, evidence: Evidence) -> str:
        """The address of a passage, down to its sentence."""
        title = evidence.part == "title" or not self._starts[evidence.article]
        anchor = TITLE if title else f"s{self.number(evidence.article, evidence.span.start)}"
        return f"{self.article(evidence.article)}#{anchor}"

    def sentence(self, evidence: Evidence) -> Evidence:
        """The whole sentence, or sentences, that a passage lies in; a title stays what it is, and so does what is withheld."""
        sentences = self.analyses[evidence.article].sentences
        if evidence.part == "title" or not sentences or self.withheld(evidence):
            return evidence
        first = sentences[self.number(evidence.article, evidence.span.start)].span
        last = sentences[self.number(evidence.article, max(evidence.span.start, evidence.span.end - 1))].span
        whole = Span(min(first.start, evidence.span.start), max(last.end, evidence.span.end))
        return Evidence(evidence.article, whole)

    def withheld(self, evidence: Evidence) -> bool:
        """Whether the sentences around a passage may not be printed."""
        may = self.shown.get(evidence.article)
        if may is None or evidence.part == "title":
            return False
        first, last = (self.number(evidence.article, at) for at in (evidence.span.start, max(evidence.span.start, evidence.span.end - 1)))
        return not all(n in may for n in range(first, last + 1))

    def words(self, evidence: Evidence) -> str:
        """The words at a passage, as they are printed."""
        article = self.analyses[evidence.article].article
        return cut(source(article, evidence), evidence.span)

    def order(self, evidence: Evidence) -> tuple[str, int]:
        return evidence.article, evidence.span.start


def _by_article(found: Iterable[tuple[str, Thing]]) -> dict[str, tuple[Thing, ...]]:
    """Each thing once for each article, in the order given."""
    groups: dict[str, dict[int, Thing]] = {}
    for article, thing in found:
        groups.setdefault(article, {})[id(thing)] = thing
    return {article: tuple(things.values()) for article, things in groups.items()}


def source(article: Article, evidence: Evidence) -> str:
    """The text that a passage's span counts in."""
    return article.title.text if evidence.part == "title" else article.text
