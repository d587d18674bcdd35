"""What a comparison measures, in plain words made from the texts."""

from __future__ import annotations

from generator.compare.measures import Measure
from generator.compare.shaping import Context, happening
from generator.text import cut, flat, words

WINDOW = 4               # words on each side of a value that are quoted where nothing better names the thing


def measured(members: list[Measure], who: tuple[str, ...], context: Context) -> str:
    """Who and what happened, what is counted, else the words around the first value, as quoted."""
    phrases, first = context.language.phrases, members[0]
    action = next((m.action for m in members if m.action), None)
    kind = first.kind
    if action and first.since:
        return phrases.label("since", thing=dict(context.language.events.labels).get(action, action))
    if kind == "count" and first.counted_at:
        return phrases.label("count", thing=_counted(first, context))
    if len(who) > 1 and action and kind in ("duration", "distance", "date"):
        return phrases.label(kind, thing=happening(who, action, context))
    return phrases.label("within", kind=dict(phrases.kinds).get(kind, kind), words=_around(first, context))


def _counted(m: Measure, context: Context) -> str:
    """What is counted and what happened to it: "people killed"."""
    text = context.analyses[m.article].article.text
    thing = flat(cut(text, m.counted_at))
    head = cut(text, m.head) if m.head else ""
    grammar = context.language.grammar
    verb = head.lower().endswith(grammar.past_endings) or head.lower() in grammar.finite
    return f"{thing} {head.lower()}" if verb and head.lower() not in thing.lower() else thing


def _around(m: Measure, context: Context) -> str:
    """The value with up to four words on each side, within its clause."""
    text = context.analyses[m.article].article.text
    span, clause = m.span, m.clause
    before = [w.start() for w in words(text, clause) if w.start() < span.start][-WINDOW:]
    after = [w.end() for w in words(text, clause) if w.start() >= span.end][:WINDOW]
    return flat(text[before[0] if before else span.start : after[-1] if after else span.end])
