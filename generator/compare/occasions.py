"""One occasion as each article tells it: whether it took place at all, and when.

Tellings are of one occasion when the same people take part in the same action and their days do not lie
apart. A day conflict is therefore never shown here: two days are two occasions until more than the names
says that they are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import combinations

from generator.compare.contexts import day_of
from generator.compare.shaping import Context, assembled, happening
from generator.compare.verdicts import SURENESS, Judgement, Reading, days, statuses
from generator.model import Comparison, Date, Event, Evidence, Interval, Span, Value
from generator.text import cut, flat, label

Telling = tuple[int, Event]            # the article's number, and the event it tells

TOGETHER = 2             # people in a joint event that is compared by who takes part
RECENT = timedelta(days=7)             # a report calls open only what lies no further back
DAYS = ("day", "time")


def find(context: Context) -> list[Comparison]:
    """Whether each occasion took place, where articles see it differently, and when, where two name a day."""
    told: dict[tuple[str, frozenset[str]], list[Telling]] = defaultdict(list)
    for n, a in enumerate(context.analyses):
        for event in a.events:
            told[event.action, frozenset(event.participants)].append((n, event))
    found = []
    for (action, who), tellings in sorted(told.items(), key=lambda item: (item[0][0], sorted(item[0][1]))):
        mutual = action in context.language.events.mutual
        joint = mutual and len(who) == TOGETHER
        if not who or mutual and not joint:
            continue
        for occasion in _occasions(_plainest(tellings, context), context):
            made = [_when(action, who, occasion, context)] + ([_whether(action, who, occasion, context)] if joint else [])
            found += [c for c in made if c]
    return found


def _plainest(tellings: list[Telling], context: Context) -> list[Telling]:
    """Each article's tellings in its body; its headlines, which shorten and ask, only where the body tells nothing."""
    bodies = {n for n, e in tellings if _in_body((n, e), context)}
    return [t for t in tellings if t[0] not in bodies or _in_body(t, context)]


def _occasions(tellings: list[Telling], context: Context) -> Iterator[list[Telling]]:
    """Tellings whose days do not lie apart; one without a day joins where there is no choice."""
    dated: list[list[Telling]] = []
    undated: list[Telling] = []
    for telling in tellings:
        if _day(telling, context) is None:
            undated.append(telling)
            continue
        home = next((g for g in dated if all(_one_day(telling, t, context) for t in g)), None)
        if home is None:
            dated.append([telling])
        else:
            home.append(telling)
    if len(dated) == 1:
        undated = [t for t in undated if not _too_late(t, dated[0], context)]
    if len(dated) <= 1:
        yield sorted((dated[0] if dated else []) + undated, key=lambda t: (t[0], t[1].span))
    else:
        yield from dated


def _day(telling: Telling, context: Context):
    day = day_of(context.analyses[telling[0]], telling[1])
    return day if day and day.earliest and day.latest else None


def _one_day(a: Telling, b: Telling, context: Context) -> bool:
    one, two = _day(a, context), _day(b, context)
    return one.earliest <= two.latest and two.earliest <= one.latest


def _too_late(open_: Telling, dated: list[Telling], context: Context) -> bool:
    """What a report calls open cannot be an occasion that lay well behind it."""
    anchor = context.analyses[open_[0]].anchor
    if anchor is None or open_[1].status not in ("planned", "unconfirmed"):
        return False
    return any(_day(t, context).latest < anchor.day - RECENT for t in dated)


def _whether(action: str, who: frozenset[str], occasion: list[Telling], context: Context) -> Comparison | None:
    """The status in each article: the surest that it gives."""
    surest: dict[int, Telling] = {}
    for n, event in sorted(occasion, key=lambda t: (t[0], -SURENESS.get(t[1].status, 9), t[1].span)):
        surest.setdefault(n, (n, event))
    chosen = [surest[n] for n in sorted(surest)]
    if len({e.status for _, e in chosen}) < 2:
        return None
    names = dict(context.language.phrases.statuses)
    judge = lambda i, j: statuses(
        chosen[i][1].status, chosen[j][1].status, _reading(chosen[i], "", context), _reading(chosen[j], "", context), context.language.phrases
    )
    return _compared("status", action, who, [(t, t[1].head, names[t[1].status]) for t in chosen], judge, context)


def _when(action: str, who: frozenset[str], occasion: list[Telling], context: Context) -> Comparison | None:
    """The day in each article: the first telling that names one."""
    first: dict[int, Telling] = {}
    for telling in occasion:
        day = _day(telling, context)
        if day and day.granularity in DAYS and telling[1].status != "denied":
            first.setdefault(telling[0], telling)
    chosen = [first[n] for n in sorted(first)]
    if len(chosen) < 2:
        return None
    found = [_day(t, context) for t in chosen]
    words = [flat(cut(context.analyses[t[0]].article.text, d.span)) for t, d in zip(chosen, found)]
    judge = lambda i, j: days(
        _stretch(found[i]), _stretch(found[j]), _reading(chosen[i], words[i], context), _reading(chosen[j], words[j], context), context.language.phrases
    )
    return _compared("date", action, who, [(t, d.span, d.value) for t, d in zip(chosen, found)], judge, context)


def _stretch(day: Date) -> Interval:
    return Interval(day.earliest.toordinal(), day.latest.toordinal())


def _in_body(telling: Telling, context: Context) -> bool:
    return context.analyses[telling[0]].sentences[telling[1].sentence].kind == "body"


def _reading(telling: Telling, words: str, context: Context) -> Reading:
    article = context.analyses[telling[0]].article
    return Reading(label(article.id), words, article.published)


def _compared(
    kind: str, action: str, who: frozenset[str], told: list[tuple[Telling, Span, str]], judge: Callable[[int, int], Judgement], context: Context
) -> Comparison:
    place = lambda t, span: Evidence(context.analyses[t[0]].article.id, span)
    values = tuple(Value(place(t, t[1].span), place(t, focus), value) for t, focus, value in told)
    pairs = tuple(judge(i, j).pair(i, j) for i, j in combinations(range(len(told)), 2))
    people = tuple(sorted(who))
    name = context.language.phrases.label(kind, thing=happening(people, action, context))
    known = {_day(t, context).earliest for t, _, _ in told if _day(t, context)}
    day = known.pop().isoformat() if len(known) == 1 else None
    return assembled(kind, name, people, day, values, pairs, context)
