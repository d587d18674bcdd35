"""axe-core on every kind of page, light and dark, on a desk and on a phone; and what a keyboard alone can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

SIZES = {"desk": (1280, 800), "phone": (390, 844)}
KINDS = ["index.html", "compare.html", "timeline.html", "quotes.html", "sources.html", "method.html", "about.html", "404.html"]


def kinds(site: Path) -> list[str]:
    """A page of each kind: those of which there is one, the first person, the longest article."""
    article = max((site / "articles").glob("*.html"), key=lambda p: p.stat().st_size)
    person = min((site / "people").glob("*.html"))
    return KINDS + [p.relative_to(site).as_posix() for p in (person, article)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(visit: Callable, served: str, built_site: Path, size: str, scheme: str) -> None:
    page = visit(f"{served}/index.html", SIZES[size], color_scheme=scheme, reduced_motion="reduce")
    found = []
    for path in kinds(built_site):
        page.goto(f"{served}/{path}", wait_until="load")
        for violation in Axe().run(page).response["violations"]:
            nodes = [n["html"][:160] for n in violation["nodes"][:3]]
            found.append(f"{path}: {violation['id']} ({len(violation['nodes'])}): {nodes}")
    assert not found, "\n".join(found)
