"""Amounts: numbers as they stand in a text, with their currency, joined to ranges; and wordings without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.analyse import numerals
from generator.analyse.numerals import Numeral, tidy
from generator.analyse.quantities.patterns import key, patterns
from generator.lang.tables import NumberWords
from generator.model import Span

AMBIGUOUS_SCALES = ("m", "b")       # metres or millions, with nothing beside them

FRACTION = 30                       # characters that a fraction in words takes
LINK = 12                           # characters that the word between the ends of a range takes


@dataclass(frozen=True, slots=True)
class Amount:
    """``low`` to ``high``, and the step that the wording counts in; ``vague`` is the rule of "dozens".

    ``money`` is the currency of a sign in front, ``short`` a scale of one letter, ``made`` a kind that the
    wording itself gives ("two-thirds of" is a percentage), ``digits`` whether it is printed in digits, ``after``
    the rule of an approximation right behind it ("50 or more people").
    """

    start: int
    end: int
    low: float
    high: float | None
    step: float
    scale: float = 1.0
    vague: str = ""
    money: str = ""
    short: str = ""
    made: str = ""
    digits: bool = False
    after: str = ""

    @property
    def ranged(self) -> bool:
        return self.low != self.high

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def find(text: str, low: str, words: NumberWords) -> list[Amount]:
    """Every amount in reading order; ``low`` is the text in lower case. Overlaps are settled for the longer wording."""
    phrases = [*_vague(text, low, words), *_shares(text, low, words), *_scores(low, words), *_none(text, low, words)]
    taken = [(p.start, p.end) for p in phrases]
    free = lambda a: not any(s < a.end and a.start < e for s, e in taken)
    numbers = [a for n in numerals.scan(text, words) if free(a := _amount(n)) and _stands_alone(low, a)]
    joined = _joined(low, [_with_currency(text, a, words) for a in numbers], words)
    units = [a for a in _articles(text, low, words) if not any(a.start < j.end and j.start < a.end for j in joined)]
    whole = [_bounded(low, a, words) for a in joined if not _tail(low, a)]
    return sorted([*whole, *phrases, *units], key=lambda a: a.start)


def _tail(low: str, a: Amount) -> bool:
    """The end of a compound: "best-of-seven", "F-16"."""
    return a.start > 1 and low[a.start - 1] == "-" and low[a.start - 2].isalpha()


def _bounded(low: str, amount: Amount, words: NumberWords) -> Amount:
    after = patterns(words).after.match(low, amount.end)
    return replace(amount, end=after.end(), after=words.after[key(after[1])]) if after else amount


def _amount(n: Numeral) -> Amount:
    return Amount(n.start, n.end, n.value, n.value, n.step, n.scale, short=n.short, digits=not n.spelled)


def _stands_alone(low: str, a: Amount) -> bool:
    """No part of a telephone number, a version, a season ("2015-16"): digits right beside other digits."""
    if not a.digits:
        return True
    before, after = low[max(0, a.start - 2) : a.start], low[a.end : a.end + 2]
    if before[-1:] in ("/", "#", "+") or after[:1] in ("/", "_", "@") or before[-1:] == ":" and before[:1].isdigit() or after[:1] == ":" and after[1:].isdigit():
        return False
    if low[a.start] == "0" and low[a.start + 1 : a.start + 2].isdigit():
        return False
    return not (before[-1:] == " " and before[:1].isdigit()) and not (after[:1] == " " and after[1:].isdigit())


# ---------------------------------------------------------------- numbers


def _with_currency(text: str, amount: Amount, words: NumberWords) -> Amount:
    sign = patterns(words).currency.search(text, max(0, amount.start - 5), amount.start)
    return replace(amount, start=sign.start(), money=words.currency_signs[sign[1]]) if sign else amount


def _joined(low: str, amounts: list[Amount], words: NumberWords) -> list[Amount]:
    """Two numbers with a range's word or dash between them become one amount; "2015-16" and "3-1" are none."""
    out: list[Amount] = []
    for amount in amounts:
        near = bool(out) and amount.start - out[-1].end < LINK
        if near and not out[-1].ranged and (pair := _range(low, out[-1], amount, words)):
            out[-1] = pair
        elif near and low[out[-1].end : amount.start] in ("-", "–"):
            out.pop()
        else:
            out.append(amount)
    return out


def _range(low: str, a: Amount, b: Amount, words: NumberWords) -> Amount | None:
    opened = patterns(words).opener.search(low, max(0, a.start - 10), a.start)
    linked = patterns(words).link.fullmatch(low, a.end, b.start)
    if not linked and not (opened and low[a.end : b.start].strip() == words.conjunction):
        return None
    first = a.low * (b.scale if a.scale == 1 else 1)
    if first >= b.low or (a.money and b.money and a.money != b.money):
        return None
    return replace(b, start=opened.start() if opened else a.start, low=tidy(first), money=a.money or b.money)


# ---------------------------------------------------------------- wordings


def _vague(text: str, low: str, words: NumberWords) -> list[Amount]:
    known = [(m, *words.vague[key(m[0])]) for m in patterns(words).vague.find(text, low)]
    return [Amount(m.start(), m.end(), least, most, 1.0, vague=rule) for m, least, most, rule in known]


def _none(text: str, low: str, words: NumberWords) -> list[Amount]:
    """ "there were no passengers": a count of nothing."""
    return [Amount(m.start(), m.end(), 0.0, 0.0, 1.0) for m in patterns(words).none.find(text, low)]


def _shares(text: str, low: str, words: NumberWords) -> list[Amount]:
    """ "two-thirds of", "one in five": percentages."""
    number = lambda printed: numerals.read(printed, words) or 1.0
    found = []
    for m in _fractions(text, low, words):
        whole = number(m["n"]) if m["n"] and m["n"] not in words.articles else 1.0
        share = tidy(100 * whole * words.fractions[m["part"]])
        if share <= 100 and (m["n"] or m["part"] == words.half):
            found.append(Amount(m.start(), m.end(), share, share, 2.0, made="percent"))
    for m in patterns(words).one_in.finditer(low):
        share = tidy(100 / number(m["all"]))
        found.append(Amount(m.start(), m.end(), share, share, 2.0, made="percent"))
    return found


def _fractions(text: str, low: str, words: NumberWords) -> Iterator[re.Match[str]]:
    """Each ends in a part that stands before "of": of those there are few."""
    for part in patterns(words).part.find(text, low):
        if m := patterns(words).fraction.search(low, max(0, part.end() - FRACTION), part.end()):
            yield m


def _scores(low: str, words: NumberWords) -> list[Amount]:
    """ "won 3-1": a score beside a word of play or vote, the larger number first; "went 7-8-1", a record, as it stands."""
    found = []
    for m in patterns(words).score.finditer(low):
        near = low[max(0, m.start() - 60) : m.end() + 30].replace(",", " ").split()
        went = low[max(0, m.start() - 12) : m.start()].split()[-1:]
        if not words.score_words.isdisjoint(near) or not words.score_verbs.isdisjoint(went):
            a, b = (float(m[1]), float(m[2])) if m[3] else sorted((float(m[1]), float(m[2])), reverse=True)
            score = tidy(a + b / 1e3 + float(m[3] or 0) / 1e6)
            found.append(Amount(m.start(), m.end(), score, score, 1.0, made="score"))
    return found


def _articles(text: str, low: str, words: NumberWords) -> list[Amount]:
    """ "half an hour", "an hour-long meeting", and "an hour" behind a word that makes it a measure ("for", "nearly")."""
    found = []
    for m in patterns(words).article.find(text, low):
        if m["half"]:
            found.append(Amount(m.start(), m.end() - 1, 0.5, 0.5, 0.5))
        elif m["long"] or _measuring(low, m.start(), words):
            found.append(Amount(m.start(), m.end() - 1, 1.0, 1.0, 1.0))
    return found


def _measuring(low: str, at: int, words: NumberWords) -> bool:
    before = low[max(0, at - 16) : at].split()
    return bool(before) and before[-1] in words.spans
