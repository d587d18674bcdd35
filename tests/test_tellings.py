"""What two articles tell of one thing in words of their own, where nothing else compares it."""

from pathlib import Path

import pytest
import yaml

from generator.compare.tellings import LEAST, MOST
from generator.lang import language
from stories import told

TELLING = language("en").phrases.label("telling", words="")
CASES = yaml.safe_load((Path(__file__).parent / "cases" / "tellings.yaml").read_text(encoding="utf-8"))


def _found(texts):
    story = told({name: f"{text}\n" for name, text in texts.items()})
    return [{"verdict": c.verdict, "values": [v.value for v in c.values]} for c in story.comparisons if c.label.startswith(TELLING)]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["texts"]["b"][:48])
def test_tellings(case):
    assert _found(case["texts"]) == case["found"]


def test_few_are_shown_of_a_story():
    trades = "baker tanner cooper saddler glazier weaver farrier chandler thatcher fletcher brewer potter".split()
    goods = "almond leather barrel saddle window blanket horseshoe candle rush arrow hop kettle".split()
    towns = "Odense Lima Turku Graz Bergen Porto Cusco Arica Tampere Linz Basel Krakow".split()
    one = "\n\n".join(f"The old {t} of {p} guarded his {g} recipe." for t, g, p in zip(trades, goods, towns))
    two = "\n\n".join(f"A recipe for every {g} was guarded, neighbours in {p} recall, by one {t}." for t, g, p in zip(trades, goods, towns))
    assert LEAST <= len(_found({"a": one, "b": two})) <= MOST
