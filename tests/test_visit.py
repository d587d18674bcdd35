"""What must be true of the site of the real seeds, read from its HTML and its data (the promises of the first issue)."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = {p.stem[:3]: p for p in sorted((ROOT / "seeds").glob("*.txt"))}

#: What stands in the files and is no part of any article.
ASIDE = {
    "001": ["See also 3 pm in Kiev. Here is what you need to know", "Leave a Reply", "Your email address will not be published. Required fields are marked *"],
    "002": ["Advertisment", "author-image", "New Update", "Subscribe"],
    "004": ["LEAVE A REPLY", "Please enter your comment!", "Please enter your name here"],
}
#: The meeting with Qin: the articles' words, and which of them cannot both be true.
QIN = {"000": "nearly six-hour", "001": "more than five hours", "002": "nearly six hours", "004": "seven and a half hours"}
REFUTED = {("000", "004"), ("002", "004")}
PRONOUNS = {"he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their", "we", "i", "you"}


@pytest.fixture(scope="module")
def story(built_site: Path) -> dict:
    return json.loads((built_site / "data" / "briefing.json").read_text(encoding="utf-8"))["stories"][0]


@pytest.fixture(scope="module")
def analyses(run) -> dict[str, dict]:
    rows = [json.loads(line) for line in run("analyse", ROOT / "seeds", "--config", ROOT / "briefing.yml").stdout.splitlines()]
    return {row["article"]["id"][:3]: row for row in rows}


def short(article: str) -> str:
    return article[:3]


def content(site: Path, path: str) -> str:
    """The HTML of a page's content."""
    return (site / path).read_text(encoding="utf-8").partition("<article")[2].partition(">")[2].partition("</article>")[0]


def shown(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())


def meeting(story: dict, kind: str, *people: str) -> dict:
    """The one comparison of that kind about these people."""
    (found,) = [c for c in story["comparisons"] if c["kind"] == kind and set(people) <= set(c["entities"])]
    return found


@pytest.mark.parametrize("number", SEEDS)
def test_boilerplate_and_nothing_else_is_set_aside(analyses: dict, built_site: Path, number: str) -> None:
    text = analyses[number]["article"]["text"]
    aside = [" ".join(text[b["start"] : b["end"]].split()) for b in analyses[number]["blocks"] if b["kind"] == "boilerplate"]
    for line in ASIDE.get(number, []):
        assert any(line in found for found in aside), line
    assert not [found for found in aside if len(found) > 120], "no paragraph of an article is set aside"
    assert all(b["rule"] for b in analyses[number]["blocks"])
    page = content(built_site, f"articles/{SEEDS[number].stem}.html")
    listed = shown(page.partition('id="aside"')[2])
    assert all(line in listed for line in ASIDE.get(number, []))


def test_the_meeting_with_qin(story: dict, built_site: Path) -> None:
    compared = meeting(story, "duration", "antony-blinken", "qin-gang")
    values = compared["values"]
    assert {short(v["article"]): v["focus"]["text"] for v in values} == QIN
    verdicts = {tuple(sorted((short(values[p["a"]]["article"]), short(values[p["b"]]["article"])))): p["verdict"] for p in compared["pairs"]}
    assert {pair for pair, verdict in verdicts.items() if verdict == "conflict"} == REFUTED
    assert {verdict for pair, verdict in verdicts.items() if "001" in pair} == {"compatible"}
    assert compared["verdict"] == "conflict"
    assert {short(a["article"]): a["why"] for a in compared["absent"]} == {"003": "silent"}
    page = shown(content(built_site, "compare.html"))
    assert all(words in page for words in QIN.values())


def test_the_meeting_with_wang(story: dict) -> None:
    assert meeting(story, "duration", "antony-blinken", "wang-yi")["verdict"] == "agree"


def test_whether_he_met_xi(story: dict) -> None:
    compared = meeting(story, "status", "antony-blinken", "xi-jinping")
    assert {short(v["article"]): v["value"] for v in compared["values"]} == {
        "000": "unconfirmed", "001": "unconfirmed", "002": "unconfirmed", "003": "happened", "004": "unconfirmed",
    }
    assert compared["verdict"] == "update"
    told = [line for line in story["bottom_line"] if {short(e["article"]) for e in line["evidence"]} >= {"003"} and "Xi Jinping" in line["text"]]
    assert any(re.search(r"received|met", line["text"]) for line in told), "the bottom line says that he did"


def test_000_and_002_are_one_origin(story: dict) -> None:
    origins = sorted(sorted(map(short, o["articles"])) for o in story["origins"])
    assert origins == [["000", "002"], ["001"], ["003"], ["004"]]


def test_the_date_of_003_is_doubted_and_anchors_nothing(story: dict, analyses: dict, built_site: Path) -> None:
    (doubt,) = [w for w in story["warnings"] if short(w["article"]) == "003" and w["start"] is not None]
    text = analyses["003"]["article"]["text"]
    assert text[doubt["start"] : doubt["end"]] == "20.03.2023"
    assert len(doubt["message"]) > 30, "with the reason"
    anchors = {short(a["id"]): a["anchor"] for a in story["articles"]}
    assert all(a is None or a["day"] != "2023-03-20" for a in anchors.values())
    assert not [d for d in analyses["003"]["dates"] if (d["earliest"] or "").startswith("2023-03-2") and text[d["start"] : d["end"]] != "20.03.2023"]
    for page in ("sources.html", f"articles/{SEEDS['003'].stem}.html"):
        assert "20.03.2023" in shown(content(built_site, page)) and "doubted" in shown(content(built_site, page))


def test_monday_in_004_is_anchored(analyses: dict, story: dict) -> None:
    text = analyses["004"]["article"]["text"]
    (anchor,) = [a["anchor"] for a in story["articles"] if short(a["id"]) == "004"]
    assert anchor["day"] == "2023-06-19" and anchor["reason"]
    on_monday = [line for line in story["timeline"] for e in line["evidence"] if short(e["article"]) == "004" and "Monday" in e["text"]]
    assert "Monday" in text and on_monday and {line["earliest"] for line in on_monday} >= {"2023-06-19"}


def test_the_spellings_of_his_name(story: dict, built_site: Path) -> None:
    (person,) = [e for e in story["entities"] if e["id"] == "antony-blinken"]
    misspelt = {f["text"]: sorted(map(short, f["articles"])) for f in person["forms"] if f["misspelt"]}
    assert misspelt == {"Anthony Blinken": ["001", "003"], "Blingen": ["001"]}
    page = shown(content(built_site, "people/antony-blinken.html"))
    assert "Anthony Blinken" in page and "Blingen" in page


def test_the_bottom_line_can_stand(story: dict, built_site: Path) -> None:
    """Complete sentences, no pronoun at the front, nothing superseded; each names its articles and links to them."""
    superseded = {c["id"] for c in story["claims"] if c["status"] == "superseded"}
    home = content(built_site, "index.html")
    assert 3 <= len(story["bottom_line"]) <= 5
    for line in story["bottom_line"]:
        text = line["text"]
        assert text[0].isupper() and re.search(r"[.!?][”\"’']?$", text), text
        assert re.match(r"\w+", text).group().lower() not in PRONOUNS, text
        assert text.count("“") == text.count("”") and text.count("(") == text.count(")"), text
        assert line.get("claim") not in superseded
        # A disagreement is laid out as a list, with the passages beside the articles' numbers.
        for words in re.findall("“[^”]+”", text) if line["evidence"][1:] and "comparison" in line else [text]:
            assert words in shown(home)
        for article in {e["article"] for e in line["evidence"]}:
            assert f'href="articles/{article}.html#s' in home and short(article) in shown(home)


def test_nothing_set_aside_is_printed_elsewhere(built_site: Path) -> None:
    """Nor a stray quotation mark: each that opens closes, in every printed line."""
    for path in sorted(p.relative_to(built_site).as_posix() for p in built_site.rglob("*.html")):
        page = content(built_site, path).partition('id="aside"')[0]
        for line in (line for lines in ASIDE.values() for line in lines if line not in ("Subscribe", "New Update")):
            assert line not in shown(page), f"{path}: {line}"
    index = (built_site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "author-image" not in index and "Advertisment" not in index
