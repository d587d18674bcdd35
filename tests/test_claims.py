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


def _agreed(texts):
    story = told(texts, ["Maria Silva", "Tom Baker"])
    return [[words(story, e) for e in c.evidence] for c in story.claims if c.status == "agreed"]


def test_a_phrasal_verb_and_its_compound_say_the_same():
    (claim,) = _agreed({
        "a": "Both sides downplayed the prospects for significant breakthroughs.\nThe harbour stays shut.\n",
        "b": "Officials had played down the prospects for any significant breakthroughs.\nA ferry will start in June.\n",
    })
    assert all("breakthroughs" in w for w in claim)


def test_clauses_that_go_on_in_both_articles_are_one_statement():
    (claim,) = _agreed({
        "a": "Maria Silva closed the old harbour bridge for lorries, and engineers welded steel plates over the cracks.\nA ferry starts in June.\n",
        "b": "Maria Silva has closed the harbour bridge for all lorries, and engineers have welded plates of steel over its cracks.\nShops fear for trade.\n",
    })
    assert all("lorries" in w and "cracks" in w for w in claim)


def test_what_only_captions_repeat_is_no_agreement():
    photo = "The harbour bridge of Lima is seen in this file photo with cracks in its steel. (AP Photo/Ann Lee)"
    assert not _agreed({
        "a": f"Maria Silva closed the bridge on Monday after a long debate in the council.\n{photo}\n",
        "b": f"Fruit will be dearer in the valley, truck firms said, and delays of an hour are likely.\n{photo}\n",
    })


def test_a_ministry_may_speak_for_its_minister_but_nobody_for_another_person():
    said = "“The harbour bridge of Lima carries forty thousand lorries every single week,” {who} said.\n"
    together = lambda b: [c for c in told({"a": said.format(who="Maria Silva"), "b": said.format(who=b)}, ["Maria Silva", "Tom Baker"]).claims if len(c.articles) > 1]
    assert together("the transport ministry") and not together("Tom Baker")


def test_what_one_article_adds_is_ranked_by_what_the_story_is_about():
    story = told({
        "a": "The council of Lima closed the old harbour bridge on Monday.\nThe harbour bridge will be replaced by a tunnel worth 90 million dollars.\n"
             "Gary, Ivan, Olga, Petra and Boris attended a wedding in Prague with accordions, dumplings and fireworks.\n",
        "b": "On Monday the council of Lima closed the harbour bridge.\nMaria Silva promised help to shops near the harbour bridge.\n",
    }, ["Maria Silva"])
    single = [words(story, c.evidence[0]) for c in story.claims if c.status == "single"]
    assert "tunnel" in single[0] and not any("wedding" in s for s in single[:2])
