"""What the place of a line says that it is: the article's stretch on a page, headline, headings, captions.

A page pasted whole is an article between menus. Its paragraphs stand close together, menus and lists of links
are runs of short lines; the article is the stretch that gains most when the words of paragraphs count for it
and short lines against it (the idea of body text extraction: Finn, Kushmerick & Smyth 2001; line by line like
jusText: Pomikálek 2011). An article pasted by itself reaches from its first paragraph to its last, whatever
lists it brings along.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.ingest.lines import Line
from generator.ingest.patterns import Judgement
from generator.ingest.signs import DESK

#: A paragraph counts for its words, a long one for no more than these.
WORDS_COUNTED = 40
#: What a line costs that is no paragraph, and one that shows itself to be the site's.
COST_OF_A_SHORT_LINE, COST_OF_A_SIGN = 5, 8
#: So many short lines above the first paragraph, or so many different lines of the site's, make a page.
MENU = 8
#: Behind the invitation to comment stand comments, which read like paragraphs but count for a quarter.
COMMENTS_COUNT = 4
ARTICLE_WORDS = 60
TITLE_WORDS = range(3, 31)
HEADING_WORDS = 16
#: A longer line with the credit of a picture says itself what the picture shows.
CREDIT_WORDS = 9
#: How far above the first paragraph its headline may stand, and how far apart a caption is printed twice.
HEAD, NEAR = 14, 8
FEW = 5

#: "He said:" leads over to the next paragraph; what opens with a quotation mark is said by somebody.
NO_HEADING, OPENING_MARKS = ",;:", "\"“‘„«"

OUTSIDE = Judgement("boilerplate", "away from the article's paragraphs: a menu, a list of links, other site text")
POINTED_AT = Judgement("boilerplate", "a list of headlines, as sites print to point to other articles")
LABEL = Judgement("boilerplate", "a label above the text")
ABOVE = Judgement("heading", "a short line above the text")
BELOW = Judgement("heading", "a short line between headline and text")
PARAGRAPH = Judgement("body", "a paragraph")
SHORT = Judgement("body", "a short line between paragraphs")
HEADING = Judgement("heading", "a short line between paragraphs, without a full stop")
TITLE = Judgement("title", "a headline above the text")
STANDFIRST = Judgement("title", "a line between headline and text")
NAME = Judgement("byline", "a name between headline and text")
CAPTION_TWICE = Judgement("caption", "a line that stands twice, as captions do in pasted text")
CAPTION_ABOVE = Judgement("caption", "the line above the credit of a picture")

Shown = list[Judgement | None]


def place(lines: Sequence[Line], shown: Sequence[Judgement | None], pictured: Callable[[Line], bool]) -> list[Judgement]:
    """A judgement for every line: what it shows by itself stands, the others are decided by their neighbours.

    ``pictured`` tells whether a line says where in a picture somebody is to be seen.
    """
    shown = _without_desks(lines, shown)
    known: Shown = [judgement or _caption(at, lines, shown, pictured) for at, judgement in enumerate(shown)]
    _follow_pointers(lines, known)
    page = _is_page(lines, known)
    first, last = stretch(lines, known) if page else _all(lines, known)
    if first == last:
        return [judgement or PARAGRAPH for judgement in known]
    first = _mark_head(lines, known, _below_question(lines, known, first), page)
    for at in range(first, last):
        known[at] = known[at] or _inside(at, lines, known)
    if not page:
        _mark_tail(lines, known, last)
    return [_settled(at, judgement, first, last, page) for at, judgement in enumerate(known)]


def _without_desks(lines: Sequence[Line], shown: Sequence[Judgement | None]) -> Shown:
    """Between paragraphs, "The Rescue Team" is a heading and no byline."""
    prose = [at for at, line in enumerate(lines) if shown[at] is None and line.prose and line.full_stop] or [0]
    return [None if judgement is DESK and prose[0] < at < prose[-1] else judgement for at, judgement in enumerate(shown)]


def _caption(at: int, lines: Sequence[Line], shown: Sequence[Judgement | None], pictured: Callable[[Line], bool]) -> Judgement | None:
    """Twice within a few lines, which no sentence of an article does; or right above the credit of a picture."""
    line = lines[at]
    if line.words < 5:
        return None
    if line.times > 1 and _beside_itself(at, lines) and _beside_picture(at, lines, shown):
        return CAPTION_TWICE
    if at and _credit_of_picture(at + 1, lines, shown) and (pictured(line) if line.full_stop else not line.stopped and shown[at - 1] is None):
        return CAPTION_ABOVE
    return None


def _credit_of_picture(at: int, lines: Sequence[Line], shown: Sequence[Judgement | None]) -> bool:
    judgement = shown[at] if at < len(lines) else None
    return judgement is not None and judgement.kind == "caption" and lines[at].words <= CREDIT_WORDS


def _beside_itself(at: int, lines: Sequence[Line]) -> bool:
    near = range(max(0, at - NEAR), min(len(lines), at + NEAR + 1))
    return any(other != at and lines[other].text == lines[at].text for other in near)


def _beside_picture(at: int, lines: Sequence[Line], shown: Sequence[Judgement | None]) -> bool:
    """A headline stands twice as well: above the text, in few words, without a full stop."""
    line = lines[at]
    if line.prose or line.full_stop:
        return True
    return any(_title_like(lines[other]) and shown[other] is None and lines[other].text != line.text for other in range(max(0, at - NEAR), at))


def _follow_pointers(lines: Sequence[Line], known: Shown) -> None:
    """Headlines right below a bare "Related stories" belong to it."""
    pointing = False
    for at, line in enumerate(lines):
        judged = known[at]
        if judged is not None:
            pointing = judged.below == "headlines" and line.words <= 4 or pointing and judged.kind in ("boilerplate", "dateline", "byline")
        elif pointing and _headline(line):
            known[at] = POINTED_AT
        else:
            pointing = False


def _headline(line: Line) -> bool:
    return 3 <= line.words <= 24 and not line.full_stop


def _is_page(lines: Sequence[Line], known: Shown) -> bool:
    site = len({line.plain for line, judgement in zip(lines, known) if judgement is not None and judgement.kind == "boilerplate"})
    above = next((at for at, line in enumerate(lines) if known[at] is None and line.prose), len(lines))
    return site >= MENU or sum(known[at] is None for at in range(above)) >= MENU


def _all(lines: Sequence[Line], known: Shown) -> tuple[int, int]:
    """From the first paragraph to the last; (0, 0) without paragraphs."""
    prose = [at for at, line in enumerate(lines) if known[at] is None and (line.prose or line.full_stop and line.words > 3)]
    return (prose[0], prose[-1] + 1) if prose else (0, 0)


def stretch(lines: Sequence[Line], known: Shown) -> tuple[int, int]:
    """The lines ``[first, last)`` with the greatest sum of scores (Kadane's algorithm); (0, 0) without paragraphs."""
    best, best_span, total, begin, weaker = 0, (0, 0), 0, 0, 1
    for at, line in enumerate(lines):
        if _comments_follow(known[at]) and total >= ARTICLE_WORDS:
            weaker = COMMENTS_COUNT
        score = _score(line, known[at])
        total += score // weaker if score > 0 else score
        if total <= 0:
            total, begin = 0, at + 1
        elif total > best:
            best, best_span = total, (begin, at + 1)
    return best_span


def _comments_follow(judgement: Judgement | None) -> bool:
    return judgement is not None and judgement.below == "comments"


def _score(line: Line, judgement: Judgement | None) -> int:
    if judgement is not None:
        return -COST_OF_A_SIGN if judgement.kind == "boilerplate" else -1
    if line.prose:
        return min(line.words, WORDS_COUNTED)
    return line.words // 2 if line.full_stop and line.words > 3 and not line.cut_off else -COST_OF_A_SHORT_LINE


def _inside(at: int, lines: Sequence[Line], known: Shown) -> Judgement:
    """A line between the first paragraph and the last that says nothing by itself."""
    line = lines[at]
    if line.full_stop or line.prose:
        return PARAGRAPH
    after = at + 1
    in_a_list = at > 0 and known[at - 1] is SHORT
    heads = line.words <= HEADING_WORDS and line.text[-1] not in NO_HEADING and line.text[0] not in OPENING_MARKS
    if heads and not in_a_list and after < len(lines) and known[after] is None and lines[after].prose:
        return HEADING
    return SHORT


def _title_like(line: Line) -> bool:
    return line.words in TITLE_WORDS and not line.full_stop and line.text[-1] not in ",;:"


def _mark_head(lines: Sequence[Line], known: Shown, first: int, page: bool) -> int:
    """Headline, standfirst, names and labels above the text; the line where the text itself begins."""
    first = _below_byline(lines, known, first)
    above = [at for at in range(max(0, first - HEAD), first) if known[at] is None]
    crowded = page and sum(known[at] is None for at in range(first)) > FEW
    title = next((at for at in above if _title_like(lines[at]) and (lines[at].words >= 5 or not crowded)), None)
    for at in above:
        if title is not None and at >= title:
            known[at] = TITLE if at == title or lines[at].text == lines[title].text else _below_title(lines[at])
        else:
            known[at] = LABEL if crowded else ABOVE
    return first


def _below_question(lines: Sequence[Line], known: Shown, first: int) -> int:
    """A question in one sentence above everything else is a headline, though it closes like a sentence."""
    line, after = lines[first], first + 1
    asks = line.stopped and not line.full_stop and line.words <= HEADING_WORDS and line.text[0] not in OPENING_MARKS
    alone = not any(known[at] is None for at in range(first))
    return after if asks and alone and after < len(lines) and lines[after].words > line.words else first


def _below_byline(lines: Sequence[Line], known: Shown, first: int) -> int:
    """A sentence or two above the byline or the printed date are the headline's, where the article follows below."""
    below = next((at + 1 for at in range(first, min(first + HEAD, len(lines))) if known[at] and known[at].kind in ("byline", "dateline")), None)
    if below is None or below >= len(lines):
        return first
    upper = [lines[at] for at in range(first, below) if known[at] is None]
    lower = sum(line.words for at, line in enumerate(lines[below : below + 4 * HEAD], below) if known[at] is None and line.prose)
    few = sum(line.prose for line in upper) <= 2 and sum(line.words for line in upper) <= ARTICLE_WORDS
    return below if few and lower > 2 * ARTICLE_WORDS else first


def _below_title(line: Line) -> Judgement:
    if line.words > 4 or line.stopped:
        return STANDFIRST
    return NAME if line.words > 1 and line.text.istitle() and line.text.replace(" ", "").replace(".", "").isalpha() else BELOW


def _mark_tail(lines: Sequence[Line], known: Shown, last: int) -> None:
    """What follows the last paragraph is still the article's, up to the first line that is the site's."""
    for at in range(last, len(lines)):
        if known[at] is None:
            known[at] = SHORT
        elif known[at].kind == "boilerplate":
            return


def _settled(at: int, judgement: Judgement | None, first: int, last: int, page: bool) -> Judgement:
    """On a page, the dates of other articles are site text like the rest of the menus."""
    if judgement is None or page and judgement.kind == "dateline" and not first - HEAD <= at < last:
        return OUTSIDE
    return judgement
