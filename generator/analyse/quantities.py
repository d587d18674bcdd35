"""Numbers with units, as intervals.

A number alone is no quantity: it becomes one by its unit ("hours"), its currency, or what it counts ("people").
The interval rules stand in docs/intervals.md; ``_RULES`` is that table in code.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.analyse import numerals
from generator.analyse.numerals import Numeral, choice, tidy
from generator.lang.tables import Language, NumberWords
from generator.model import Article, Interval, Quantity, Sentence, Span
from generator.text import stem


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range as it stands: ``low`` to ``high``, and the step that its wording counts in."""

    start: int
    end: int
    low: float
    high: float | None
    step: float
    scale: float = 1.0
    vague: str = ""
    money: str = ""

    @property
    def ranged(self) -> bool:
        return self.low != self.high


@dataclass(frozen=True, slots=True)
class Unit:
    """What an amount measures: kind, canonical unit, factor into it, where its word ends, and what it counts."""

    kind: str
    name: str
    factor: float
    end: int
    counted: Span | None = None


def find(article: Article, sentences: tuple[Sentence, ...], language: Language) -> tuple[Quantity, ...]:
    """Every quantity of the article in reading order; none in what was set aside as boilerplate."""
    found: list[Quantity] = []
    for sentence in sentences:
        if sentence.kind != "boilerplate":
            found += _in_sentence(article.text, sentence.span, language)
    return tuple(found)


def _in_sentence(text: str, span: Span, language: Language) -> list[Quantity]:
    words, piece = language.numbers, text[span.start : span.end]
    found: list[Quantity] = []
    for amount in _amounts(piece, words):
        unit = _unit(piece, amount, language)
        if unit and not (found and found[-1].span.end > span.start + amount.start):
            found.append(_moved(_quantity(piece, amount, unit, words), span.start))
    return found


def _moved(q: Quantity, by: int) -> Quantity:
    shift = lambda s: Span(s.start + by, s.end + by)
    return replace(q, span=shift(q.span), counted=shift(q.counted) if q.counted else None)


# ---------------------------------------------------------------- amounts


def _amounts(piece: str, words: NumberWords) -> list[Amount]:
    """The numbers of a sentence, ranges joined, vague ones among them."""
    single = [_amount(n) for n in numerals.scan(piece, words)]
    vague = [
        Amount(m.start(), m.end(), *words.vague[_key(m.group())][:2], 1.0, 1.0, words.vague[_key(m.group())][2])
        for m in _patterns(words).vague.finditer(piece)
    ]
    taken = [(v.start, v.end) for v in vague]
    plain = [a for a in single if not any(s < a.end and a.start < e for s, e in taken)]
    money = [_with_currency(piece, a, words) for a in plain]
    return sorted([*_joined(piece, money, words), *vague], key=lambda a: a.start)


def _amount(n: Numeral) -> Amount:
    return Amount(n.start, n.end, n.value, n.value, n.step, n.scale)


def _with_currency(piece: str, amount: Amount, words: NumberWords) -> Amount:
    sign = _patterns(words).currency.search(piece, max(0, amount.start - 5), amount.start)
    return replace(amount, start=sign.start(), money=words.currency_signs[sign[1]]) if sign else amount


def _joined(piece: str, amounts: list[Amount], words: NumberWords) -> list[Amount]:
    """Two numbers with a range's word or dash between them become one amount."""
    out: list[Amount] = []
    for amount in amounts:
        if out and not out[-1].ranged and (pair := _range(piece, out[-1], amount, words)):
            out[-1] = pair
        else:
            out.append(amount)
    return out


def _range(piece: str, a: Amount, b: Amount, words: NumberWords) -> Amount | None:
    between = piece[a.end : b.start]
    opened = _patterns(words).opener.search(piece, max(0, a.start - 10), a.start)
    linked = _patterns(words).link.fullmatch(between)
    if not linked and not (opened and between.strip() == words.conjunction):
        return None
    low = a.low * (b.scale if a.scale == 1 else 1)
    if low >= b.low or (a.money and b.money and a.money != b.money):
        return None
    return Amount(opened.start() if opened else a.start, b.end, tidy(low), b.low, b.step, b.scale, "", a.money or b.money)


# ---------------------------------------------------------------- units


def _unit(piece: str, amount: Amount, language: Language) -> Unit | None:
    """What the amount measures; None where it is a bare number, a year, a part of a name."""
    words = language.numbers
    if amount.money:
        return Unit("money", amount.money, 1.0, amount.end)
    return _measure(piece, amount, words) or _currency(piece, amount, words) or _count(piece, amount, language)


def _measure(piece: str, amount: Amount, words: NumberWords) -> Unit | None:
    m = _patterns(words).measure.match(piece, amount.end)
    if not m:
        return None
    if m["sign"]:
        return Unit("percent", "%", 1.0, m.end())
    kind, name, factor = words.units_of_measure[_key(m["unit"])]
    if kind == "duration" and m["old"]:
        return Unit("age", name, factor, m.end())
    return Unit(kind, name, factor, m.end("unit"))


def _currency(piece: str, amount: Amount, words: NumberWords) -> Unit | None:
    m = _patterns(words).currency_word.match(piece, amount.end)
    if not m:
        return None
    code, _, part = words.currency_words[_key(m[1])].partition("/")
    return Unit("money", code, 1 / float(part or 1), m.end())


def _count(piece: str, amount: Amount, language: Language) -> Unit | None:
    words = language.numbers
    if _named(piece, amount, words):
        return None
    head = _head(piece, amount, language)
    if head is None:
        return _bare(piece, amount, language)
    noun = numerals.lowered(piece[head.start : head.end])
    unit = "person" if noun in words.people else stem(noun, language.grammar.stemmer)
    return Unit("count", unit, 1.0, head.end, head)


def _named(piece: str, amount: Amount, words: NumberWords) -> bool:
    """A year, "one" as a pronoun, the number of a flight, a chapter, a model: no count."""
    printed = piece[amount.start : amount.end]
    if amount.vague or amount.ranged:
        return False
    if re.fullmatch(r"(?:1[0-9]|20)\d\d", printed):
        return not _patterns(words).people_next.match(piece, amount.end)
    before = re.search(r"([\w.#]+)[\s-]$", piece[: amount.start])
    if not before or not printed[0].isdigit():
        return False
    word = before[1]
    return word.lower().strip(".") in words.labels or (word[0].isupper() and before.start() > 0) or piece[amount.start - 1] == "-"


def _head(piece: str, amount: Amount, language: Language) -> Span | None:
    """The plural noun that ends the noun phrase after the number, at most five words on."""
    words, at = language.numbers, amount.end
    one = amount.low == 1 and not amount.ranged
    for _ in range(5):
        m = _NEXT.match(piece, at)
        if not m:
            return None
        word = numerals.lowered(m[1])
        if word in language.grammar.function_words:
            if word == words.article_of and at == amount.end:
                at = m.end()
                continue
            return None
        if one:
            return Span(*m.span(1)) if word in words.people else None
        if _plural(word, words):
            return Span(*m.span(1))
        at = m.end()
    return None


_NEXT = re.compile(r"[\s-]+(?:[\"“‘])?([^\W\d_][\w’'&]*)")


def _plural(word: str, words: NumberWords) -> bool:
    if word in words.people or word in words.plurals:
        return True
    return word.endswith(words.plural_endings) and not word.endswith(words.not_plural_endings) and word not in words.singulars and len(word) > 3


def _bare(piece: str, amount: Amount, language: Language) -> Unit | None:
    """ "killed 12", "12 were killed": the number counts persons by its verb."""
    words = language.numbers
    after = _patterns(words).harmed.match(piece, amount.end)
    if after:
        return Unit("count", "person", 1.0, amount.end, Span(*after.span(1)))
    start = _approximated(piece, amount, words)[0]
    before = _patterns(words).harming.search(piece, 0, start)
    follows = _NEXT.match(piece, amount.end)
    closed = not follows or numerals.lowered(follows[1]) in language.grammar.function_words
    return Unit("count", "person", 1.0, amount.end, Span(*before.span(1))) if before and closed else None


# ---------------------------------------------------------------- intervals


def _quantity(piece: str, amount: Amount, unit: Unit, words: NumberWords) -> Quantity:
    start, rule, end = _approximated(piece, replace(amount, end=max(amount.end, unit.end)), words)
    interval, reason = _interval(amount, rule, unit)
    return Quantity(Span(start, end), unit.kind, unit.name, interval, reason, unit.counted)


def _approximated(piece: str, amount: Amount, words: NumberWords) -> tuple[int, str, int]:
    """Where the whole wording begins, the name of its rule, where it ends."""
    patterns = _patterns(words)
    before = patterns.before.search(piece, max(0, amount.start - 40), amount.start)
    after = patterns.after.match(piece, amount.end)
    if before:
        return before.start(1), words.before[_key(before[1])], amount.end
    if after:
        return amount.start, words.after[_key(after[1])], after.end()
    return amount.start, "", amount.end


def _interval(amount: Amount, rule: str, unit: Unit) -> tuple[Interval, str]:
    f = lambda x: None if x is None else tidy(x * unit.factor)
    if amount.vague:
        return Interval(f(amount.low), f(amount.high), False, True), amount.vague
    if amount.ranged:
        return Interval(f(amount.low), f(amount.high)), "range: both ends belong to it"
    x, half = amount.low, slack(amount.low, amount.step)
    exact = amount.step / 2 if unit.kind != "count" or amount.low >= 100 and amount.step >= 10 else 0.0
    low, high, low_open, high_open, reason = _RULES[rule](x, half, exact)
    return Interval(f(low), f(high), low_open, high_open), reason


def slack(value: float, step: float) -> float:
    """How far "about" reaches: half the roundest step (1, 2, 5 × 10ⁿ) that the number is a multiple of,
    but between 5 and 10 percent of it, and half a unit below ten."""
    if value < 10 and step <= 1:
        return min(0.5, step / 2 if step < 1 else 0.5)
    return min(max(_round_step(value) / 2, 0.05 * value), 0.1 * value)


def _round_step(value: float) -> float:
    step = 10.0 ** (len(str(int(value))) - 1) if value >= 1 else 1.0
    while step > 1:
        for part in (1.0, 0.5, 0.2):
            if value % (step * part) == 0:
                return step * part
        step /= 10
    return 1.0


def _exact(x: float, half: float, exact: float) -> tuple[float, float, bool, bool, str]:
    if exact:
        return x - exact, x + exact, False, True, "exact, to the step that it is counted in"
    return x, x, False, False, "exact count"


#: rule -> (number, slack, own rounding) -> low, high, low open, high open, the rule in words
_RULES: dict[str, Callable[[float, float, float], tuple[float | None, float | None, bool, bool, str]]] = {
    "": _exact,
    "exactly": lambda x, half, exact: (x, x, False, False, "“exactly” is the number itself"),
    "nearly": lambda x, half, exact: (x - half, x, False, True, "“nearly” is less, by no more than half a step"),
    "about": lambda x, half, exact: (x - half, x + half, False, False, "“about” is half a step to either side"),
    "just over": lambda x, half, exact: (x, x + half, True, False, "“just over” is more, by no more than half a step"),
    "more than": lambda x, half, exact: (x, None, True, False, "“more than” has no upper end"),
    "at least": lambda x, half, exact: (x, None, False, False, "“at least” has no upper end"),
    "less than": lambda x, half, exact: (0.0, x, False, True, "“less than” reaches down to nothing"),
    "up to": lambda x, half, exact: (0.0, x, False, False, "“up to” reaches down to nothing"),
}


# ---------------------------------------------------------------- patterns


@dataclass(frozen=True, slots=True)
class Patterns:
    """The regular expressions that a language's words make, compiled once."""

    vague: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    measure: re.Pattern[str]
    currency: re.Pattern[str]
    currency_word: re.Pattern[str]
    link: re.Pattern[str]
    opener: re.Pattern[str]
    harmed: re.Pattern[str]
    harming: re.Pattern[str]
    people_next: re.Pattern[str]


@lru_cache(maxsize=None)
def _patterns(words: NumberWords) -> Patterns:
    made = lambda pattern, flags=re.IGNORECASE: re.compile(pattern, flags)
    units, people = choice(words.units_of_measure), choice(words.people)
    symbols = "".join(re.escape(w) for w in words.after if not w[0].isalpha())
    return Patterns(
        vague=made(rf"\b(?:{choice(words.vague)})\b"),
        before=made(rf"(?<![\w-])({choice(words.before)})[\s-]+(?:(?:the|an?)\s)?$"),
        after=made(rf"\s?([{symbols}]|(?:{choice(w for w in words.after if w[0].isalpha())})\b)"),
        measure=made(rf"(?:\s?(?P<sign>{choice(words.percent_signs)})|[\s-]?(?P<unit>{units})\b(?P<old>[\s-](?:{choice(words.age_words)})\b)?)"),
        currency=made(rf"(?<!\w)({choice(words.currency_signs)})\s?$", re.NOFLAG),
        currency_word=made(rf"[\s-]({choice(words.currency_words)})\b"),
        link=made(rf"\s(?:{choice(words.range_links)})\s|\s?[-–—]\s?"),
        opener=made(rf"\b(?:{choice(words.range_openers)})\s$"),
        harmed=made(rf"(?:\s\w+)?\s(?:were|was|are|is|have\sbeen|had\sbeen)\s(?:\w+\s)?({choice(words.harmed)})\b"),
        harming=made(rf"\b({choice(words.harming)})\s$"),
        people_next=made(rf"\s(?:\w+\s)?(?:{people})\b"),
    )


@lru_cache(maxsize=4096)
def _key(printed: str) -> str:
    """A phrase as the tables hold it: lower case, single blanks; hyphens count as blanks where that is how it is kept."""
    return re.sub(r"[\s-]+", " ", printed.lower())
