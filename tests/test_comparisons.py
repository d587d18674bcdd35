"""The values that articles give for one thing: side by side, judged, and never more than the texts carry."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from stories import told, words

from generator.model import Metadata

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "comparisons.yaml").read_text(encoding="utf-8"))
PEOPLE = ["Maria Silva", "Tom Baker", "Ann Lee"]

LONG = "Maria Silva met Tom Baker for nearly six hours on Sunday, officials said after the talks."
LONGER = "On Sunday, Maria Silva spoke with Tom Baker for seven and a half hours, much longer than planned."
BOUND = "Maria Silva’s Sunday meeting with Tom Baker, which lasted more than five hours, ended late."
OTHER = "Maria Silva had a meeting with Ann Lee for about three hours on Monday, her office said."


def _durations(story):
    return [c for c in story.comparisons if c.kind == "duration"]


def test_one_meeting_with_three_lengths():
    story = told({"a": LONG, "b": BOUND, "c": LONGER}, PEOPLE)
    (c,) = _durations(story)
    assert [words(story, v.focus) for v in c.values] == ["nearly six hours", "more than five hours", "seven and a half hours"]
    verdicts = {(c.values[p.a].evidence.article, c.values[p.b].evidence.article): p.verdict for p in c.pairs}
    assert verdicts == {("a", "b"): "compatible", ("a", "c"): "conflict", ("b", "c"): "compatible"}
    assert c.verdict == "conflict" and "nearly six hours" in c.reason and "seven and a half hours" in c.reason


def test_meetings_with_different_people_are_not_compared():
    assert _durations(told({"a": LONG, "b": OTHER}, PEOPLE)) == []


def test_who_says_nothing_is_silent_not_in_conflict():
    story = told({"a": LONG, "b": LONGER, "c": "The council of Lima sat for a long day of debates on Sunday."}, PEOPLE)
    (c,) = _durations(story)
    assert [(x.article, x.why) for x in c.absent] == [("c", "silent")]


def test_what_was_open_is_settled_by_the_article_that_has_it_happen():
    open_ = "It is not confirmed whether Maria Silva will meet Tom Baker before she leaves Lima."
    done = "Maria Silva was received by Tom Baker at the end of her visit to Lima."
    story = told({"a": open_, "b": done}, PEOPLE)
    (c,) = [c for c in story.comparisons if c.kind == "status"]
    assert c.verdict == "update"
    (pair,) = c.pairs
    assert (c.values[pair.a].value, c.values[pair.b].value) == ("unconfirmed", "happened")


def test_a_toll_that_grew_is_an_update():
    days = {"a": Metadata(published=date(2017, 9, 1)), "b": Metadata(published=date(2017, 9, 3))}
    first = "The earthquake in Oaxaca killed 61 people, the state government said."
    later = "The earthquake in Oaxaca killed 90 people, the state government said."
    (c,) = [c for c in told({"a": first, "b": later}, articles=days).comparisons if c.kind == "count"]
    assert c.verdict == "update"


def test_pointing_is_not_counting():
    text = "The two countries agreed to keep the two sides talking about the ferry to Lima."
    assert [c for c in told({"a": text, "b": text}).comparisons if c.kind == "count"] == []


def test_the_order_of_articles_does_not_matter():
    one = told({"a": LONG, "b": BOUND, "c": LONGER}, PEOPLE)
    two = told({"c": LONGER, "a": LONG, "b": BOUND}, PEOPLE)
    assert one == two


def test_dates_of_one_thing_agree_and_two_days_are_two_occasions():
    days = {"a": Metadata(published=date(2017, 9, 5)), "b": Metadata(published=date(2017, 9, 5))}
    first = "The old harbour bridge of Lima was closed to all traffic on September 1 by the council."
    same = "The council closed the old harbour bridge of Lima to all traffic in September."
    other = "The council closed the old harbour bridge of Lima to all traffic on September 3."
    (c,) = [c for c in told({"a": first, "b": same}, articles=days).comparisons if c.kind == "date"]
    assert c.verdict == "compatible"
    assert not [c for c in told({"a": first, "b": other}, articles=days).comparisons if c.kind == "date"]


def test_the_day_of_the_telling_is_no_day_of_what_is_told():
    days = {"a": Metadata(published=date(2017, 9, 5)), "b": Metadata(published=date(2017, 9, 5))}
    text = "The newspaper reported on Sunday that the harbour bridge of Lima needs repairs for years."
    assert not [c for c in told({"a": text, "b": text}, articles=days).comparisons if c.kind == "date"]


def test_a_count_of_those_counted_elsewhere_is_another():
    first = "Seven people were killed when the tram overturned near the harbour, police said."
    other = "More than 50 people were taken to hospital when the tram overturned near the harbour, police said."
    assert not [c for c in told({"a": first, "b": other}).comparisons if c.verdict == "conflict"]


def _told(case):
    days = case.get("days", ["2017-09-06", "2017-09-06"])
    published = {name: Metadata(published=date.fromisoformat(day)) for name, day in zip("ab", days)}
    return told({"a": case["a"], "b": case["b"]}, articles=published)


@pytest.mark.parametrize("case", CASES["tolls"], ids=lambda c: c["why"])
def test_tolls(case):
    assert [[c.verdict, c.label] for c in _told(case).comparisons if c.kind == "count"] == case["counts"]


@pytest.mark.parametrize("case", CASES["calendar"], ids=lambda c: c["why"])
def test_days_and_times_of_one_happening(case):
    assert [[c.kind, c.verdict] for c in _told(case).comparisons if c.kind in ("date", "time")] == case["found"]


@pytest.mark.parametrize("case", CASES["ages"], ids=lambda c: c["why"])
def test_ages(case):
    assert [[c.verdict, c.label] for c in _told(case).comparisons if c.kind == "age"] == case["found"]


@pytest.mark.parametrize("case", CASES["values"], ids=lambda c: c["why"])
def test_values_of_one_thing(case):
    assert [[c.kind, c.verdict] for c in _told(case).comparisons if c.kind in case["kinds"]] == case["found"]
