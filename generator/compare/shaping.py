"""What every comparison is made of: its label in words of the texts, its strongest verdict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.compare.statements import Statement
from generator.compare.verdicts import STRENGTH
from generator.lang.tables import Language
from generator.model import Analysis, Comparison, Pair, Person, SharedQuote, Value
from generator.text import label, slug


#: kind -> the reason where more than two articles agree; of a status the pair's own says more
UNISON = dict.fromkeys(("count", "duration", "money", "percent", "distance", "size", "speed", "age", "temperature", "score", "rank"), "all-equal")
UNISON["date"] = "all-same-day"


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What a comparison is made in: the story's analyses, its people, its language, the quotations it shares,
    the origin of each article (id -> id), and what its clauses state.

    One story has one: caches know it by its identity.
    """

    analyses: tuple[Analysis, ...]
    people: tuple[Person, ...]
    language: Language
    quotes: tuple[SharedQuote, ...] = ()
    origin: Mapping[str, str] = field(default_factory=dict)
    statements: Sequence[Statement] = ()


def assembled(
    kind: str, name: str, who: tuple[str, ...], day: str | None, values: tuple[Value, ...], pairs: tuple[Pair, ...], context: Context
) -> Comparison:
    """A comparison with its strongest verdict and the reason of the first such pair; ``absence`` says who gives no value."""
    strongest = min((p.verdict for p in pairs), key=STRENGTH.index)
    reason = next(p.reason for p in pairs if p.verdict == strongest)
    giving = {v.evidence.article for v in values}
    if strongest == "agree" and len(giving) > 2 and kind in UNISON:
        reason = context.language.phrases.reason(UNISON[kind], articles=context.language.phrases.listed([label(a) for a in sorted(giving)]))
    return Comparison(slug(f"{kind} {name}"), kind, name, who, day, strongest, reason, values, pairs, ())


def happening(who: tuple[str, ...], action: str, context: Context) -> str:
    """"the A–B meeting"."""
    names = {p.id: short_name(p) for p in context.people}
    joint = "–".join(names.get(p, p) for p in who)
    return context.language.phrases.label("event", names=joint, action=dict(context.language.events.labels).get(action, action))


def short_name(person: Person) -> str:
    """The one word of the name that the articles use alone most often; else the whole name."""
    counts: dict[str, int] = defaultdict(int)
    parts = person.name.split()
    for form in person.forms:
        if form.text in parts and not form.misspelt:
            counts[form.text] += len(form.articles)
    return max(sorted(counts), key=counts.__getitem__) if counts else person.name
