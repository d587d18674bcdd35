"""Rendering: what an article holds reaches the page as the characters that it is, whatever it looks like."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import jinja2
import markdown
import pytest
import yaml

from generator.model import Briefing, Page, Settings, Title
from generator.pages import lay_out
from generator.provenance import check
from generator.render import environment, front_matter, printable, render
from tests.briefings import hostile

ROOT = Path(__file__).resolve().parent.parent
CASES = yaml.safe_load((ROOT / "tests/cases/hostile.yaml").read_text(encoding="utf-8"))
TEMPLATES = environment([ROOT / "templates"])
#: as mkdocs.yml has them, and with everything on that a project might add
EXTENSIONS = {"ours": ["attr_list", "toc"], "many": ["attr_list", "toc", "md_in_html", "tables", "abbr", "footnotes", "admonition", "def_list", "smarty"]}


def article_page(text: str, tmp_path: Path) -> str:
    briefing = hostile(tmp_path, text)
    page = next(p for p in lay_out(briefing, Settings()) if p.path.startswith("articles/"))
    return render(page, TEMPLATES)


def html(source: str, extensions: list[str]) -> str:
    body = source.split("\n---\n", 1)[1]
    return markdown.Markdown(extensions=extensions).convert(body)


def sentences(page: str) -> str:
    """The visible text of everything that bears the address of a sentence, in order of the numbers, without blanks."""
    found = re.findall(r'<span id="s(\d+)" [^>]*>((?:<span[^>]*>[^<]*</span>|[^<])*)</span>', page)
    return bare("".join(unescape(re.sub(r"<[^>]+>", "", inner)) for _, inner in sorted(found, key=lambda f: int(f[0]))))


def bare(text: str) -> str:
    """Where a sentence ends is not this test's business, so blanks do not count."""
    return "".join(text.split())


@pytest.mark.parametrize("extensions", EXTENSIONS.values(), ids=EXTENSIONS)
@pytest.mark.parametrize("case", CASES, ids=[c["name"] for c in CASES])
def test_the_visible_text_is_the_articles_text(case: dict, extensions: list[str], tmp_path: Path) -> None:
    page = html(article_page(case["text"], tmp_path), extensions)
    assert sentences(page) == bare(case.get("visible", case["text"]))
    for pattern in case.get("never", ()):
        assert not re.search(pattern, page), pattern


@pytest.mark.parametrize("case", CASES, ids=[c["name"] for c in CASES])
def test_front_matter_is_yaml_and_its_title_is_html(case: dict, tmp_path: Path) -> None:
    known = yaml.safe_load(article_page(case["text"], tmp_path).split("---\n")[1])
    assert "<" not in known["title"] and '"' not in known["title"]
    assert known["generated"] is True


def test_a_title_of_any_characters_stays_one_value() -> None:
    page = Page("a.md", 'x": y\n---\n{{ 1 }} \u2028 \ud800 <b>', "d", "t", None)
    known = yaml.safe_load(front_matter(page))
    assert known["title"].startswith("x&#34;: y --- {{ 1 }}") and known["title"].endswith("&lt;b&gt;")


def test_signs_that_steer_the_converter_are_shown_as_lost() -> None:
    """Ingest refuses such files; names of files and metadata still come here."""
    assert printable("\u0002wzxhzdk:0\u0003 \x00 \x7f \uffff \ud800 \t\u00e9\U0001f600") == "\ufffdwzxhzdk:0\ufffd \ufffd \ufffd \ufffd \ufffd \t\u00e9\U0001f600"


def test_a_name_that_a_template_does_not_know_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "t.md.j2").write_text("{{ view.nothing }}")
    with pytest.raises(jinja2.UndefinedError):
        render(Page("a.md", "t", "d", "t.md.j2", object()), environment([tmp_path]))


def test_the_projects_own_template_wins(tmp_path: Path) -> None:
    (tmp_path / "method.md.j2").write_text("ours")
    page = Page("method.md", "t", "d", "method.md.j2", None)
    assert render(page, environment([tmp_path, ROOT / "templates"])).endswith("ours")


@pytest.mark.parametrize(
    ("page", "href", "expected"),
    [
        ("index.md", "compare.html#c1", "compare.html#c1"),
        ("people/a.md", "articles/x.html#s3", "../articles/x.html#s3"),
        ("people/a.md", "people/a.html#top", "#top"),
        ("people/a.md", "people/b.html", "b.html"),
        ("stories/x/index.md", "method.html", "../../method.html"),
    ],
)
def test_links_count_from_the_page(page: str, href: str, expected: str, tmp_path: Path) -> None:
    (tmp_path / "t").write_text("{{ '" + href + "' | here }}")
    assert render(Page(page, "t", "d", "t", None), environment([tmp_path])).endswith("\n" + expected)


NAMES = ['a"b onload=x', "<img src=x onerror=alert(1)>", "x' & y", "{{ 7 }} #s0 ?q=1", "[a](b) `c`", "日本語", "%2e%2e"]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_files_and_metadata_stay_text(name: str, tmp_path: Path) -> None:
    """An awkward name of a file, as title and outlet as well: no markup, and every link still leads somewhere."""
    briefing = hostile(tmp_path, "The minister spoke on Monday. She left.", f"{name}.txt")
    story = briefing.stories[0]
    article = replace(story.analyses[0].article, title=Title(name, None, "given"), outlet=name, url="javascript:alert(1)")
    story = replace(story, title=name, analyses=(replace(story.analyses[0], article=article),))
    briefing = Briefing(name, (story,))
    for page in lay_out(briefing, Settings()):
        body = html(render(page, TEMPLATES), EXTENSIONS["ours"])
        assert runs(body) == [] and check(body, page, briefing) == []


def runs(page: str) -> list[str]:
    """What a browser would run or fetch: handlers, pictures, scripts, addresses that are scripts."""
    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
            found.extend(name for name, _ in attributes if name.startswith("on"))
            found.extend(value for name, value in attributes if name in ("href", "src") and ":" in (value or ""))
            found.extend([tag] if tag in ("img", "script", "iframe", "object", "b") else ())

    Reader().feed(page)
    return found
