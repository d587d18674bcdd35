"""One page from the web: within a time, up to a size, over http and https only, and only where it holds text."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import PurePosixPath
from threading import Thread
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from generator import __version__
from generator.errors import UnreachableArticle

SCHEMES = ("http", "https")
#: Bytes of a page, as it is sent and unpacked.
LARGEST = 8 * 2**20
CHUNK = 1 << 16
#: What a server may call its answer, and the ending that such a file has.
KINDS = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md"}
SAVE = "Open it in a browser, save the page, and add the file."
LOOK = "Look at the address in a browser."


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: from which address in the end, of which kind (an ending), in which encoding by the server's word."""

    address: str
    suffix: str
    charset: str
    raw: bytes


class _Redirects(HTTPRedirectHandler):
    """Follows only to the web: a page may not lead to a file of this machine."""

    max_redirections = 10

    def redirect_request(self, request, response, code, message, headers, address):
        if urlsplit(address).scheme not in SCHEMES:
            raise _away(request.full_url, address)
        return super().redirect_request(request, response, code, message, headers, address)


def is_address(name: str) -> bool:
    return name.partition("://")[0].lower() in SCHEMES and "://" in name


def fetch(address: str, seconds: float) -> Fetched:
    """The page at an address. Raises UnreachableArticle.

    ``seconds`` are for all of it, redirects included: a socket's own timeout starts anew with each byte.
    """
    came: list[Fetched | Exception] = []

    def work() -> None:
        try:
            came.append(_fetched(address, seconds))
        except Exception as error:
            came.append(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    if not came:
        raise UnreachableArticle(address, f"no whole answer within {seconds:g} seconds", "Try again, give it longer with --timeout, or save the page in a browser and add the file.")
    if isinstance(came[0], Fetched):
        return came[0]
    raise _told(address, came[0]) from came[0]


def _fetched(address: str, seconds: float) -> Fetched:
    agent = {"User-Agent": f"briefing/{__version__}", "Accept": ", ".join(KINDS), "Accept-Encoding": "gzip"}
    request = Request(quote(address, safe="%/:=&?~#+!$,;'@()*[]"), headers=agent)
    with build_opener(_Redirects).open(request, timeout=seconds) as response:
        suffix = _kind(address, response)
        raw = _unpacked(address, _read(address, response), response.headers.get("Content-Encoding", ""))
        return Fetched(response.geturl(), suffix, response.headers.get_content_charset() or "", raw)


def _kind(address: str, response: HTTPResponse) -> str:
    """The ending for what the server says it sends; a text with an ending of its own keeps that."""
    kind = response.headers.get_content_type() if response.headers.get("Content-Type") else "text/html"
    if kind not in KINDS:
        raise UnreachableArticle(address, "this is no page but something else", "Save the article's text as .txt, and add that.", kind)
    own = PurePosixPath(urlsplit(response.geturl()).path).suffix.lower()
    return ".md" if KINDS[kind] == ".txt" and own in (".md", ".markdown") else KINDS[kind]


def _read(address: str, response: HTTPResponse) -> bytes:
    parts, size = [], 0
    while part := response.read(CHUNK):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            raise _too_large(address)
    return b"".join(parts)


def _unpacked(address: str, raw: bytes, encoding: str) -> bytes:
    if encoding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        return raw
    packed = zlib.decompressobj(wbits=47)       # gzip or zlib, by its own mark
    whole = packed.decompress(raw, LARGEST + 1)
    if len(whole) > LARGEST:
        raise _too_large(address)
    return whole


def _away(address: str, leads: str) -> UnreachableArticle:
    return UnreachableArticle(address, "the page leads away from the web", "Give the address that it should lead to.", leads)


def _too_large(address: str) -> UnreachableArticle:
    return UnreachableArticle(address, f"the page is larger than {LARGEST // 2**20} MB", SAVE)


def _told(address: str, error: Exception) -> UnreachableArticle:
    """What went wrong, in words."""
    if isinstance(error, UnreachableArticle):
        return error
    if isinstance(error, HTTPError):
        leads = error.headers.get("Location", "") if 300 <= error.code < 400 else ""
        if urlsplit(leads).scheme not in ("", *SCHEMES):
            return _away(address, leads)       # urllib refuses all but ftp before it asks
        circle = 300 <= error.code < 400
        problem = "the page leads in a circle" if circle else f"the server answers {error.code} {error.reason}"
        return UnreachableArticle(address, problem, LOOK if error.code in (404, 410) or circle else SAVE)
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return UnreachableArticle(address, "the server does not answer in time", "Try again, or give it longer with --timeout.")
    if isinstance(error, (OSError, HTTPException, zlib.error, ValueError)):
        return UnreachableArticle(address, f"the page cannot be fetched: {getattr(reason, 'strerror', None) or reason or type(reason).__name__}", LOOK)
    raise error
