"""What two origins tell, what one tells, and the story in short."""

from pathlib import Path

import pytest

from stories import told, words

SEEDS = Path(__file__).parent.parent / "seeds"
FOLLOWED = ["Antony Blinken", "Wang Yi", "Qin Gang", "Xi Jinping"]

A = "The council of Lima voted on Monday to close the old harbour bridge after engineers found cracks.\nMaria Silva met Tom Baker in the town hall.\n"
B = "Engineers found cracks in the harbour bridge of Lima, and the council voted to close it.\nA ferry will start in June, a spokesman said.\n"
NOT = "The council of Lima did not vote on Monday to close the old harbour bridge after engineers found cracks.\n"


@pytest.fixture(scope="module")
def seeds():
    return told({p.stem[:3]: p.read_text(encoding="utf-8") for p in sorted(SEEDS.glob("*.txt"))}, FOLLOWED)


def test_two_articles_agree():
    story = told({"a": A, "b": B})
    agreed = [c for c in story.claims if c.status == "agreed"]
    assert agreed and all(set(c.articles) == {"a", "b"} for c in agreed)
    assert any("cracks" in words(story, e) for c in agreed for e in c.evidence)


def test_what_one_tells_stays_single():
    story = told({"a": A, "b": B})
    single = [words(story, c.evidence[0]) for c in story.claims if c.status == "single"]
    assert any("ferry" in s for s in single) and not any("cracks" in s for s in single)


def test_a_negation_keeps_statements_apart():
    story = told({"a": A, "b": NOT})
    assert not any("close" in words(story, e) for c in story.claims if len(c.articles) > 1 for e in c.evidence)


def test_reprints_do_not_agree_with_each_other(seeds):
    for c in seeds.claims:
        if set(c.articles) == {"000", "002"}:
            assert c.status != "agreed" and len(c.origins) == 1


def test_the_bottom_line_is_made_of_whole_sentences(seeds):
    quoted = [line for line in seeds.bottom_line if line.claim or any(c.id == line.comparison and c.verdict == "update" for c in seeds.comparisons)]
    assert 2 <= len(quoted) <= 4 and len(seeds.bottom_line) <= 5
    openers = {"he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their", "but", "and", "however"}
    for line in quoted:
        assert line.text[0].isupper() or line.text[0] in "“\""
        assert line.text.rstrip("”’\"")[-1] in ".!"
        assert line.text.split()[0].lower().strip("“\"") not in openers
        assert line.evidence


def test_the_bottom_line_has_the_meeting_and_the_disagreement(seeds):
    texts = [line.text for line in seeds.bottom_line]
    assert any("was received by" in t and "Xi Jinping" in t for t in texts)
    assert any("seven and a half hours" in t and "nearly six" in t for t in texts)


def test_nothing_superseded_or_garbled_in_the_bottom_line(seeds):
    text = " ".join(line.text for line in seeds.bottom_line if line.claim)
    for phrase in ("still in the cards", "not confirmed", "could meet", "High stakes"):
        assert phrase not in text


def test_claims_about_an_open_meeting_are_superseded(seeds):
    states = {c.status for c in seeds.claims for e in c.evidence if "could meet with Chinese President" in words(seeds, e)}
    assert states == {"superseded"}
