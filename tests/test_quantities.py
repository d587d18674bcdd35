"""Numbers with units: the words they cover, and the interval these admit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from stories import analysed

from generator.analyse import numerals
from generator.lang import language
from generator.model import Interval, Quantity
from generator.text import cut

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "quantities.yaml").read_text(encoding="utf-8"))
FRAME = "The council of the town sat again to hear what had come of the matter.\n{}\n"


def shown(i: Interval) -> str:
    """ "[5.5, 6)", four decimals; an end that is missing is ∞."""
    end = lambda x: f"{x:.4f}".rstrip("0").rstrip(".")
    low = "(-∞" if i.low is None else f"{'(' if i.low_open else '['}{end(i.low)}"
    return f"{low}, " + ("∞)" if i.high is None else f"{end(i.high)}{')' if i.high_open else ']'}")


def cases(name: str, label: Callable[[dict], str]) -> list:
    """The cases of a group; a known failure is named as such, and must fail."""
    mark = lambda c: [pytest.mark.xfail(reason=c["xfail"], strict=True)] if "xfail" in c else []
    return [pytest.param(c, id=label(c), marks=mark(c)) for c in CASES[name]]


def found(text: str) -> tuple[str, list[Quantity]]:
    (analysis,) = analysed({"a": FRAME.format(text)})
    return analysis.article.text, list(analysis.quantities)


@pytest.mark.parametrize("case", cases("found", lambda c: c["text"][:60]))
def test_found(case) -> None:
    text, quantities = found(case["text"])
    got = [[cut(text, q.span), q.kind, q.unit, shown(q.interval)] for q in quantities]
    assert got == case["quantities"]


@pytest.mark.parametrize("case", cases("counted", lambda c: c["text"][:60]))
def test_what_is_counted(case) -> None:
    text, quantities = found(case["text"])
    assert [[cut(text, q.counted) if q.counted else None, q.unit] for q in quantities] == case["counted"]


@pytest.mark.parametrize("text", CASES["nothing"])
def test_no_quantity(text: str) -> None:
    where, quantities = found(text)
    assert [cut(where, q.span) for q in quantities] == []


def disjoint(a: Interval, b: Interval) -> bool:
    def below(x: Interval, y: Interval) -> bool:
        if x.high is None or y.low is None:
            return False
        return x.high < y.low or x.high == y.low and (x.high_open or y.low_open)

    return below(a, b) or below(b, a)


@pytest.mark.parametrize("case", cases("pairs", lambda c: f"{c['a'][:28]} / {c['b'][:28]}"))
def test_pairs(case) -> None:
    """What the intervals are for: values that cannot both be true are disjoint, others are not."""
    ((a,), (b,)) = (found(case[side])[1] for side in "ab")
    assert (a.kind, a.unit) == (b.kind, b.unit)
    assert disjoint(a.interval, b.interval) is (case["verdict"] == "disjoint")
    if case["verdict"] == "equal":
        assert a.interval == b.interval


@pytest.mark.parametrize("case", cases("numerals", lambda c: c["text"]))
def test_numerals(case) -> None:
    words = language("en").numbers
    assert [[case["text"][n.start : n.end], n.value, n.step] for n in numerals.scan(case["text"], words)] == case["numerals"]


def test_nothing_in_boilerplate() -> None:
    text = "The council met for two hours on the first day of the week and went home.\n\nLeave a Reply\n\nYour email address will not be published. 3 comments\n"
    (analysis,) = analysed({"a": text})
    aside = [s for s in analysis.sentences if s.kind == "boilerplate"]
    assert aside and [cut(text, q.span) for q in analysis.quantities] == ["two hours"]


def test_every_rule_is_told() -> None:
    """docs/intervals.md names each approximation that the language's table holds."""
    page = (Path(__file__).parent.parent / "docs" / "intervals.md").read_text(encoding="utf-8")
    words = language("en").numbers
    assert [rule for rule in sorted(set(words.before.values()) | set(words.after.values())) if f"“{rule}”" not in page] == []
    assert [phrase for phrase in ("dozens", "several", "hundreds", "a few", "a pair of") if f"“{phrase}”" not in page] == []
