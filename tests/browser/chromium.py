"""The browser that the tests drive: one that is installed, else Debian's; ``make test`` runs this before pytest."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
#: No sandbox, so that root may run it; nothing that looks for hosts of its maker at every start.
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MISSING = "there is no Chrome or Chromium (name one with CHROME=/path/to/it)"


def find() -> str | None:
    """The path of an installed Chrome or Chromium; ``CHROME`` names one."""
    named = os.environ.get("CHROME")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, NAMES)), None)


def install() -> None:
    """Debian's package, where this is root on such a system; what fails is said by apt itself."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-q"], env=quiet, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-qy", "--no-install-recommends", "chromium"], env=quiet, stdout=subprocess.DEVNULL)


def main() -> int:
    if not find():
        install()
    found = find()
    if found:
        print(f"The browser tests drive {found}")
        return 0
    line = "=" * 78
    print(f"{line}\nTHE BROWSER TESTS ARE SKIPPED: {MISSING}\n{line}", file=sys.stderr)
    return 1 if os.environ.get("BRIEFING_NO_SKIP") else 0


if __name__ == "__main__":
    raise SystemExit(main())
