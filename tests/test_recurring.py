"""An outlet's own text under its articles, told from what it reports; and what a large story costs."""

import tempfile
from pathlib import Path

import pytest
import yaml
from stories import told

from generator.analyse import analyse
from generator.compare import compare, recurring
from generator.compare.origins import NEAREST
from generator.ingest import read_folder
from generator.model import Metadata, Settings
from generator.text import cut

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "recurring.yaml").read_text(encoding="utf-8"))


def _read(articles):
    known = Settings(articles={name: Metadata(outlet=outlet) for name, (outlet, _) in articles.items()})
    with tempfile.TemporaryDirectory() as folder:
        for name, (_, text) in articles.items():
            path = Path(folder) / f"{name}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return [analyse(a, known) for a in read_folder([Path(folder)], known).articles], known


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_set_aside(case) -> None:
    analyses, known = _read(case["articles"])
    got = {}
    for before, after in zip(analyses, recurring.set_aside(analyses), strict=True):
        for was, now in zip(before.sentences, after.sentences, strict=True):
            if was.kind != now.kind:
                got.setdefault(after.article.id, []).append(cut(after.article.text, now.span))
    assert got.keys() == case["aside"].keys()
    for article, openings in case["aside"].items():
        assert [words.startswith(begin) for words, begin in zip(got[article], openings, strict=True)] == [True] * len(openings)
    claims = [c for s in compare(analyses, known).stories for c in s.claims]
    aside = {(a, w) for a, sentences in got.items() for w in sentences}
    by_id = {a.article.id: a.article.text for a in analyses}
    assert not [e for c in claims for e in c.evidence if (e.article, cut(by_id[e.article], e.span)) in aside]


def test_a_story_of_reprints_is_not_held_against_itself_pair_by_pair() -> None:
    report = "\n".join(f"Sentence number {n} tells of the {n}th carriage and of its {n} travellers." for n in range(8))
    count = 3 * NEAREST
    story = told({f"a{n:03d}": f"{report}\nThis is what copy {n} adds to the report." for n in range(count)})
    assert [len(o.articles) for o in story.origins] == [count]
    assert len(story.ties) <= NEAREST * count
