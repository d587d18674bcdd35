"""What happened to whom, and how sure it is."""

from pathlib import Path

import pytest
import yaml

from stories import analysed, settings

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "events.yaml").read_text(encoding="utf-8"))
PEOPLE = ["Maria Silva", "Tom Baker", "Ann Lee"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:48])
def test_events(case):
    (analysis,) = analysed({"a": f"The city council of Lima sat for a long day of debates.\n{case['text']}\n"}, settings(PEOPLE))
    names = {e.id: e.name for e in analysis.entities}
    found = [{"action": e.action, "who": [names[p] for p in e.participants], "status": e.status} for e in analysis.events if e.participants]
    assert found == case["events"]


def test_a_relative_clause_tells_of_the_event_before_it():
    text = "Maria Silva’s meeting with Tom Baker, which lasted more than five hours, ended in a row.\n"
    (analysis,) = analysed({"a": text}, settings(PEOPLE))
    event = next(e for e in analysis.events if e.action == "meet")
    assert [analysis.quantities[q].unit for q in event.quantities] == ["h"]


def test_an_opening_phrase_dates_the_event_behind_it():
    text = "LIMA, June 5, 2023 — The council sat.\n\nOn Sunday, Maria Silva met Tom Baker.\n"
    (analysis,) = analysed({"a": text}, settings(PEOPLE))
    event = next(e for e in analysis.events if e.action == "meet")
    assert [analysis.dates[d].value for d in event.dates] == ["2023-06-04"]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Maria Silva is quoted in The Post on Sunday as saying that she met Tom Baker.", []),
        ("Maria Silva met Tom Baker in Lima, her office said on Sunday.", []),
        ("The office said Sunday that Maria Silva met Tom Baker.", []),
        ("The office said Sunday’s talks between Maria Silva and Tom Baker were held in Lima.", ["2023-06-04"]),
        ("On Sunday, Maria Silva met Tom Baker, her office said.", ["2023-06-04"]),
        ("Maria Silva said that she met Tom Baker on Sunday.", ["2023-06-04"]),
    ],
)
def test_the_day_of_the_telling_is_not_that_of_what_is_told(said: str, days: list[str]):
    text = f"LIMA, June 5, 2023 — The council sat.\n\n{said}\n"
    (analysis,) = analysed({"a": text}, settings(PEOPLE))
    found = [analysis.dates[d].value for event in analysis.events for d in event.dates if event.sentence > 0]
    assert found[: len(days) or None] == days
