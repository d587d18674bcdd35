"""Pictures of each page kind into docs/screenshots, from the built site (make screenshots): phone and desk, light and dark."""

from __future__ import annotations

import sys
from pathlib import Path

from chromium import FLAGS, MISSING, find

SIZES = {"phone": (390, 844), "desk": (1280, 900)}
KINDS = ("index", "compare", "timeline", "quotes", "sources", "method")


def pages(site: Path) -> dict[str, Path]:
    """One page of each kind: those that a story has once, the first person, the article with most set aside."""
    found = {kind: site / f"{kind}.html" for kind in KINDS}
    people, articles = sorted((site / "people").glob("*.html")), sorted((site / "articles").glob("*.html"))
    if people:
        found["person"] = people[0]
    if articles:
        found["article"] = max(articles, key=lambda p: (p.stat().st_size, p.name))
    return found


def main(site: Path, into: Path) -> int:
    from playwright.sync_api import sync_playwright

    path = find()
    if not path:
        print(MISSING, file=sys.stderr)
        return 1
    into.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        for size, (width, height) in SIZES.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
                page = context.new_page()
                for kind, file in pages(site).items():
                    page.goto(file.resolve().as_uri())
                    page.wait_for_load_state("networkidle")
                    page.screenshot(path=into / f"{kind}-{size}-{scheme}.jpg", type="jpeg", quality=70)
                context.close()
        browser.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
