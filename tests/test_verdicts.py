"""Can two values both be true?"""

from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.compare.verdicts import Reading, intervals, statuses
from generator.lang import language
from generator.model import Interval

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "verdicts.yaml").read_text(encoding="utf-8"))
PHRASES = language("en").phrases


def _interval(low, high, opened=""):
    return Interval(low, high, "(" in opened, ")" in opened)


@pytest.mark.parametrize("case", CASES["intervals"], ids=lambda c: c["why"])
def test_intervals_decide(case):
    days = [date.fromisoformat(d) for d in case["days"]] if "days" in case else [None, None]
    one, two = (Reading(name, "words", day) for name, day in zip("ab", days))
    judged = intervals(_interval(*case["a"]), _interval(*case["b"]), one, two, case.get("grows", False), PHRASES)
    assert judged.verdict == case["verdict"]
    assert judged.reason.endswith(".")


@pytest.mark.parametrize("case", CASES["statuses"], ids=lambda c: f"{c['a']}-{c['b']}")
def test_status_has_an_order(case):
    judged = statuses(case["a"], case["b"], Reading("a", "", None), Reading("b", "", None), PHRASES)
    assert (judged.verdict, judged.turned) == (case["verdict"], case["turned"])


def test_the_superseded_value_comes_first_in_a_pair():
    judged = statuses("happened", "planned", Reading("a", "", None), Reading("b", "", None), PHRASES)
    pair = judged.pair(0, 1)
    assert (pair.a, pair.b) == (1, 0)
