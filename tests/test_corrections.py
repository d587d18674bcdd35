"""Corrections by hand: cases/corrections.yaml; each kind applied, each kind not applying, each fault, and the built pages."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator import build, export, provenance
from generator.analyse import analyse
from generator.compare import compare
from generator.config import load
from generator.config.corrections import ACTS
from generator.doubts import listed
from generator.ingest import read_folder
from generator.memory import Memory
from generator.model import Briefing, Settings
from generator.pages import lay_out
from generator.text import flat
from tests.stories import analysed, words

ROOT = Path(__file__).parent.parent
TABLE = yaml.load((Path(__file__).parent / "cases" / "corrections.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
FOLLOWED = ["Anna Lee", "James Chen", "Robert Hill"]
SCHEMA = json.loads((ROOT / "generator" / "publish" / "briefing.schema.json").read_text(encoding="utf-8"))


def configured(tmp_path: Path, case: dict) -> Settings:
    """The settings of a case, read from a file as they always are."""
    entries = [{**one, "by": "Jo Park", "why": f"reason {n}"} for n, one in enumerate(case["do"])]
    told = {"people": case.get("followed", FOLLOWED), "articles": case.get("metadata", {}), "corrections": entries}
    path = tmp_path / "briefing.yml"
    path.write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
    settings, faults = load(path)
    assert not faults, [str(f) for f in faults]
    return settings


def made(case: dict, settings: Settings) -> Briefing:
    return compare(analysed(case.get("articles", TABLE["story"]), settings), settings)


def as_published(briefing: Briefing) -> dict:
    return export.briefing(briefing)


@pytest.mark.parametrize("case", TABLE["cases"], ids=lambda case: case["id"])
def test_case(case: dict, tmp_path: Path) -> None:
    settings = configured(tmp_path, case)
    briefing = made(case, settings)
    (story,) = briefing.stories
    outcomes = {o.correction.why: o for o in briefing.corrections}
    found = [outcomes[f"reason {n}"] for n in range(len(case["do"]))]
    assert [o.state for o in found] == case["state"], [o.told for o in found]
    assert all(part in o.told for part, o in zip(case.get("told", []), found)), [o.told for o in found]
    forms = {p.name: sorted(f.text for f in p.forms) for p in story.people}
    assert {name: forms.get(name) for name in case.get("people", {})} == case.get("people", {})
    assert not forms.keys() & set(case.get("nobody", []))
    said = {words(story, v.evidence): v.speaker for q in story.quotes for v in q.variants}
    for opening, who in case.get("speakers", {}).items():
        assert [v for k, v in said.items() if k.startswith(opening)] == [who if who != "null" else None]
    if "origins" in case:
        assert [list(o.articles) for o in story.origins] == case["origins"]
    rows = {next((label for label in (*case.get("verdicts", ()), c.label) if label in c.label)): c for c in story.comparisons}
    assert {label: rows[label].verdict for label in case.get("verdicts", {})} == case.get("verdicts", {})
    assert {label: rows[label].overruled.verdict for label in case.get("own", {})} == case.get("own", {})
    for label, article in case.get("superseded", {}).items():
        assert {rows[label].values[p.a].evidence.article for p in rows[label].pairs if p.verdict == "update"} == {article}
    if "first" in case:
        assert story.bottom_line[0].text == case["first"]
    shown = [words(story, e) for c in story.claims for e in c.evidence] + [b.text for b in story.bottom_line] + [words(story, e) for e in story.summary]
    assert not [s for s in shown for gone in case.get("gone", ()) if gone in s]
    known = {a.article.id: [a.article.outlet or "null", str(a.article.published or "null")] for a in story.analyses}
    assert {id: known[id] for id in case.get("known", {})} == case.get("known", {})


@pytest.mark.parametrize("case", TABLE["cases"], ids=lambda case: case["id"])
def test_what_does_not_apply_is_reported(case: dict, tmp_path: Path) -> None:
    settings = configured(tmp_path, case)
    told = [doubt for doubt in listed(made(case, settings), settings) if "this correction" in doubt]
    assert len(told) == sum(state != "applied" for state in case["state"])
    assert all(re.match(r"briefing\.yml:\d+: this correction (does not apply|is no longer needed): ", doubt) for doubt in told)


@pytest.mark.parametrize("case", [c for c in TABLE["cases"] if len(c["do"]) > 1], ids=lambda case: case["id"])
def test_the_order_of_entries_changes_nothing(case: dict, tmp_path: Path) -> None:
    entries = [{**one, "by": "Jo", "why": "w"} for one in case["do"]]
    published = []
    for turned in (entries, entries[::-1]):
        (tmp_path / "briefing.yml").write_text(yaml.safe_dump({"people": FOLLOWED, "corrections": turned}), encoding="utf-8")
        settings, _ = load(tmp_path / "briefing.yml")
        published.append(as_published(made(case, settings)))
    assert published[0] == published[1]


@pytest.mark.parametrize("case", TABLE["faults"], ids=lambda case: case["id"])
def test_faults(case: dict, tmp_path: Path) -> None:
    (tmp_path / "briefing.yml").write_text(case["text"], encoding="utf-8")
    settings, faults = load(tmp_path / "briefing.yml")
    wanted = case.get("faults", [])
    assert len(faults) == len(wanted), [str(f) for f in faults]
    assert all(part in str(fault) for part, fault in zip(wanted, faults)), [str(f) for f in faults]
    assert "left" not in case or len(settings.corrections) == int(case["left"])


def test_every_correction_has_its_example(tmp_path: Path) -> None:
    """What the documentation shows can be followed as it stands."""
    text = (ROOT / "docs" / "editing.md").read_text(encoding="utf-8")
    (tmp_path / "briefing.yml").write_text(re.search(r"```yaml\n(corrections:.*?)```", text, re.S)[1], encoding="utf-8")
    settings, faults = load(tmp_path / "briefing.yml")
    assert not faults and len({type(c.act) for c in settings.corrections}) == len(settings.corrections) == len(ACTS)


def test_no_correction_changes_nothing(tmp_path: Path) -> None:
    """The story with corrections that match nothing is the story without any, but for what it says of them."""
    idle = [{"drop": {"article": "x", "words": "y"}}, {"merge": ["Aa Bb", "Cc Dd"]}, {"article": {"id": "x", "outlet": "y"}}]
    briefings = [made({}, configured(tmp_path, {"do": do})) for do in ([], idle)]
    bare, with_idle = ([replace(s, corrections=()) for s in b.stories] for b in briefings)
    assert bare == with_idle and len(briefings[1].corrections) == 3


def test_a_pin_alone_leaves_the_summary(tmp_path: Path) -> None:
    """Where nothing has two origins, the articles in short stay below what a hand pinned, without saying it twice."""
    case = {"articles": {"a": TABLE["story"]["000_bridge"]}, "do": [{"pin": {"article": "a", "words": "Transport Minister Anna Lee"}}]}
    settings = configured(tmp_path, case)
    (home,) = [page.view for page in lay_out(made(case, settings), settings) if page.path == "index.md"]
    assert [s.line.text for s in home.bottom_line] == ["Transport Minister Anna Lee visited the harbour bridge in the afternoon."]
    assert len(home.one_origin) > 1 and home.bottom_line[0].line.text not in [line.text for line in home.one_origin]


def test_an_article_of_another_story(tmp_path: Path) -> None:
    """A number that articles of two stories bear is nobody's; an id is one's."""
    texts = {"one/000_a": TABLE["story"]["000_bridge"], "two/000_b": TABLE["story"]["002_inquiry"]}
    do = [{"article": {"id": "000", "outlet": "X"}}, {"article": {"id": "two/000_b", "outlet": "Y"}}, {"note": {"page": "stories/one/compare", "text": "N"}},
          {"note": {"page": "index", "text": "N"}}, {"merge": ["Anna Lee", "Robert Hill"]}]
    settings = configured(tmp_path, {"do": do})
    for name, text in texts.items():
        (tmp_path / "seeds" / name).parent.mkdir(parents=True)
        (tmp_path / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    briefing = compare([analyse(a, settings) for a in read_folder([tmp_path / "seeds"], settings).articles], settings)
    assert [a.article.outlet for s in briefing.stories for a in s.analyses] == [None, "Y"]
    told = {o.correction.why: (o.state, o.told) for o in briefing.corrections}
    assert told["reason 0"] == ("unmatched", "several articles are called 000: one/000_a, two/000_b")
    assert [told[f"reason {n}"][0] for n in (1, 2, 3, 4)] == ["applied", "applied", "applied", "unmatched"]


# ---------------------------------------------------------------- the site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, run) -> Path:
    """A real site with one correction of every kind; built strictly."""
    root = tmp_path_factory.mktemp("corrected")
    (root / "seeds").mkdir()
    (root / "site_src").mkdir()
    for name, text in TABLE["story"].items():
        (root / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    (root / "briefing.yml").write_text(TABLE["briefing"], encoding="utf-8")
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    (root / "site_src" / "about.md").write_text("# About\n", encoding="utf-8")
    done = run("build", cwd=root)
    assert done.returncode == 0, done.stderr.decode()
    return root


def shown(site: Path, page: str) -> str:
    """The words of a page's content; elements in one line run on, others are parted by a blank."""
    content = (site / "site" / page).read_text(encoding="utf-8").partition('class="page-begin"')[2].partition(">")[2].rpartition('class="page-end"')[0]
    plain = re.sub(r"<svg.*?</svg>", "", content, flags=re.S)
    plain = re.sub(r"</?(?:span|a|strong|em|bdi)\b[^>]*>", "", plain)
    return flat(html.unescape(re.sub(r"<[^>]+>", " ", plain)).replace("\u2060", ""))


@pytest.mark.parametrize(("page", "text"), [(page, text) for page, texts in TABLE["pages"].items() for text in texts])
def test_the_site_shows_the_hand(site: Path, page: str, text: str) -> None:
    assert text in shown(site, page)


@pytest.mark.parametrize(("page", "text"), [(page, text) for page, texts in TABLE["absent"].items() for text in texts])
def test_the_site_shows_no_more(site: Path, page: str, text: str) -> None:
    assert text not in shown(site, page)


def test_the_data_says_it_too(site: Path) -> None:
    told = json.loads((site / "site" / "data" / "briefing.json").read_text(encoding="utf-8"))
    jsonschema.validate(told, SCHEMA)
    assert [c["state"] for c in told["corrections"]].count("unmatched") == 1 and len(told["corrections"]) == len(ACTS) + 1
    (row,) = [c for c in told["stories"][0]["comparisons"] if "overruled" in c]
    assert (row["verdict"], row["overruled"]["verdict"]) == ("compatible", "conflict")
    assert told["stories"][0]["articles"][1]["before"] == {"outlet": None, "published": None}


def test_a_slip_in_an_editors_words_is_found(site: Path) -> None:
    generated = build.generate(build.project(site), lambda *_: None)
    (page,) = [page for page, _ in generated.pages if page.path == "compare.md"]
    built = (site / "site" / "compare.html").read_text(encoding="utf-8")
    assert not provenance.check(built, page, generated.briefing)
    for slip in (("As of 7 May;", "As of 8 May;"), ("2 hours more", "3 hours more")):
        assert built.count(slip[0]) and any("nobody wrote" in found for found in provenance.check(built.replace(*slip), page, generated.briefing))


def test_under_serve_an_edited_correction_is_as_if_built_from_nothing(site: Path) -> None:
    project, memory = build.project(site), Memory()
    quiet = lambda *_: None
    config = site / "briefing.yml"
    written = config.read_text(encoding="utf-8")
    try:
        build.generate(project, quiet, memory)
        for turned in (written.replace("is: compatible", "is: unclear").replace("origin: 000", "origin: alone"), "# moved down\n" + written, written):
            config.write_text(turned, encoding="utf-8")
            again, fresh = build.generate(project, quiet, memory), build.generate(project, quiet)
            assert again.pages == fresh.pages
            assert listed(again.briefing, again.settings) == listed(fresh.briefing, fresh.settings)
    finally:
        config.write_text(written, encoding="utf-8")
