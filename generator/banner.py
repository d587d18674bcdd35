"""The banner that tells an editor, on the last good pages, why the newest edit is not shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

_START, _END = "<!-- briefing: banner -->", "<!-- /briefing: banner -->"
_SHOWN = re.compile(f"{re.escape(_START)}.*?{re.escape(_END)}", re.DOTALL)
_BODY = re.compile(r"<body[^>]*>")
# Styled in place: the banner must show however broken the theme is.
_STYLE = (
    "position:sticky;top:0;z-index:100;margin:0;padding:.8rem 1rem;background:#7a1020;color:#fff;"
    "font:16px/1.4 system-ui,sans-serif;max-height:40vh;overflow:auto"
)


def shown(html: str, heading: str, messages: Iterable[str]) -> str:
    """The page with the banner as the first thing in its body, in place of an earlier one."""
    items = "".join(f'<li style="margin:.2rem 0;white-space:pre-wrap">{escape(m)}</li>' for m in messages)
    made = (
        f'{_START}<div role="alert" class="briefing-banner" style="{_STYLE}"><strong>{escape(heading)}</strong>'
        f'<ul style="margin:.3rem 0 0;padding-left:1.2rem">{items}</ul></div>{_END}'
    )
    bare = _SHOWN.sub("", html)
    body = _BODY.search(bare)
    at = body.end() if body else 0
    return bare[:at] + made + bare[at:]
