"""Which characters a page's bytes are: by mark, by being UTF-8, by the server's word, by the page's own.

The other names of encodings are the Encoding standard's: who says ISO-8859-1 means Windows' Latin, GB2312 means GB 18030.
Unlike browsers (HTML standard, 13.2.3.2), bytes that are UTF-8 are believed before any word: no other encoding's text
looks like it, and browsers save pages in UTF-8 that still declare what they were.
"""

from __future__ import annotations

import codecs
import re

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
#: The page's own word stands within so many bytes (browsers: 1024; saved pages open with what the browser wrote).
NEAR = 8192
DECLARED = re.compile(rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932", "iso8859-9": "cp1254"}
LAST = "cp1252"


def decoded(raw: bytes, told: str = "") -> str:
    """The page's text; what cannot be read in the encoding that was found becomes U+FFFD. ``told`` is the server's word."""
    marked = next((name for mark, name in MARKS if raw.startswith(mark)), None)
    declared = DECLARED.search(raw, 0, NEAR)
    said = _known(told) or _known(declared[1].decode("ascii", "replace") if declared else "")
    # Only signs of seven bits: they may be those of an encoding that switches (ISO-2022-JP).
    for name in filter(None, (marked, said if raw.isascii() else None, "utf-8", said)):
        try:
            return raw.decode(name)
        except UnicodeDecodeError:
            continue
    return raw.decode(marked or said or LAST, "replace")


def _known(name: str) -> str | None:
    """The codec of that name, as it is meant; one that bytes show to be wrong (UTF-16 without a mark) or no text codec is none."""
    try:
        codec = codecs.lookup(name.strip())
    except (LookupError, ValueError):
        return None
    return MEANT.get(codec.name, codec.name) if codec._is_text_encoding and not codec.name.startswith("utf-16") else None
