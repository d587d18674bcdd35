"""What a comparison measures, in plain words made from the texts."""

from __future__ import annotations

from generator.compare.contexts import degrees, kind_words
from generator.compare.measures import Measure
from generator.compare.shaping import Context, happening
from generator.model import Span
from generator.text import cut, flat, words

WINDOW = 6               # words beside a value that tell what it measures
ENOUGH = 2               # content words from which they tell it
LONGEST = 4              # words in the name of those counted


def measured(members: list[Measure], who: tuple[str, ...], context: Context) -> str:
    """Who and what happened, whose age, what is counted, else the statement that the value completes."""
    phrases, first = context.language.phrases, members[0]
    action = next((m.action for m in members if m.action), None)
    kind = first.kind
    if action and first.since:
        return phrases.label("since", thing=dict(context.language.events.labels).get(action, action))
    if kind == "count" and first.counted_at:
        return phrases.label("count", thing=min((_counted(m, context) for m in members), key=len))
    if kind == "age" and len(who) == 1:
        return phrases.label("age", thing=next((p.name for p in context.people if p.id == who[0]), who[0]))
    if len(who) > 1 and action and kind in ("duration", "distance", "date"):
        return phrases.label(kind, thing=happening(who, action, context))
    told = next((t for m in members if (t := _statement(m, context))), None) or _around(first, context)
    return phrases.label("of", kind=dict(phrases.kinds).get(kind, kind), words=told)


def _counted(m: Measure, context: Context) -> str:
    """What is counted, what befell it and how badly: "people injured (seriously)"."""
    text, table = context.analyses[m.article].article.text, context.language.measures
    noun = table.anybody if m.anybody and m.unit == "person" else _noun(m, context)
    befell = dict(table.labels).get(m.action or "", "") if m.classed and m.unit == "person" else ""
    badly = [w for w in degrees(text, m.clause, m.span, context.language) if w.lower() not in noun.lower()] if befell else []
    named = f"{noun} {befell}".strip() if befell not in noun.lower() else noun
    return context.language.phrases.label("degree", thing=named, degree=badly[0]) if badly else named


def _noun(m: Measure, context: Context) -> str:
    """Those counted with the words between number and noun, where they are few: "first-class passengers"."""
    text = context.analyses[m.article].article.text
    between = kind_words(text, m.span, m.counted_at, context.language)
    start = between[0].start() if 0 < len(between) < LONGEST else m.counted_at.start
    return flat(cut(text, Span(start, m.counted_at.end)))


def _statement(m: Measure, context: Context) -> str | None:
    """The words of the clause before a value, or else those behind it, without the small words at their ends."""
    text = context.analyses[m.article].article.text
    before = words(text, Span(m.clause.start, m.span.start))[-WINDOW:]
    behind = words(text, Span(m.span.end, max(m.clause.end, m.span.end)))[:WINDOW]
    for side in (before, behind):
        told = _trimmed(side, context)
        if sum(not _small(w.group(), context) for w in told) >= ENOUGH:
            return flat(text[told[0].start() : told[-1].end()]).split(" (")[0]
    return None


def _trimmed(side: list, context: Context) -> list:
    while side and _small(side[-1].group(), context):
        side = side[:-1]
    while side and _small(side[0].group(), context):
        side = side[1:]
    return side


def _small(word: str, context: Context) -> bool:
    grammar, table = context.language.grammar, context.language.numbers.before
    return word.lower() in grammar.function_words or word.lower() in table or word[0].isdigit() or len(word) == 1


def _around(m: Measure, context: Context) -> str:
    """The value with the words on each side, within its clause, as quoted."""
    text = context.analyses[m.article].article.text
    before, behind = words(text, Span(m.clause.start, m.span.start))[-WINDOW:], words(text, Span(m.span.end, max(m.clause.end, m.span.end)))[:WINDOW]
    return flat(text[before[0].start() if before else m.span.start : behind[-1].end() if behind else m.span.end])
