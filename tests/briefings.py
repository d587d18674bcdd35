"""Small briefings made by hand over real articles, so that pages are tried without waiting on any finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.analyse import analyse
from generator.ingest import read_folder
from generator.model import (
    Absent,
    Analysis,
    BottomLine,
    Briefing,
    Claim,
    Comparison,
    Date,
    Event,
    Evidence,
    FormSeen,
    Interval,
    Mention,
    Origin,
    Pair,
    Party,
    Person,
    Quantity,
    Quote,
    Settings,
    SharedQuote,
    Span,
    Story,
    Tie,
    TimelineEntry,
    Undated,
    Value,
    Variant,
    Via,
    Warning,
)

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
PEOPLE = {"antony-blinken": "Antony Blinken", "wang-yi": "Wang Yi", "qin-gang": "Qin Gang", "xi-jinping": "Xi Jinping"}
FORMS = {
    "antony-blinken": ("Antony Blinken", "Anthony Blinken", "Blingen", "Blinken"),
    "wang-yi": ("Wang Yi", "Wang"),
    "qin-gang": ("Qin Gang", "Qin"),
    "xi-jinping": ("Xi Jinping", "Xi"),
}
MISSPELT = {"Anthony Blinken": "1 letter from Antony Blinken", "Blingen": "1 letter from Blinken"}
QIN = (
    ("000", "a nearly six-hour meeting", "nearly six-hour", Interval(5.5, 6, False, True), "nearly: up to the number, not beyond"),
    ("001", "which lasted more than five hours", "more than five hours", Interval(5, None, True), "more than: above the number"),
    ("002", "Blinken met for nearly six hours", "nearly six hours", Interval(5.5, 6, False, True), "nearly: up to the number, not beyond"),
    ("004", "Blinken spoke with Qin for seven and a half hours", "seven and a half hours", Interval(7.5, 7.5), "as printed"),
)
XI = (
    ("000", "it is not confirmed whether he will meet President Xi Jinping", "unconfirmed"),
    ("001", "All eyes are on whether Washington’s envoy will meet Chinese President Xi Jinping", "unconfirmed"),
    ("003", "was received by Chinese President Xi Jinping", "happened"),
    ("004", "so far there has been no confirmation from Beijing", "unconfirmed"),
)


class Texts:
    """The five articles, found by their number; ``at`` gives the passage at which words are printed."""

    def __init__(self, folder: Path = SEEDS, settings: Settings = Settings()):
        self.analyses = [analyse(a, settings) for a in read_folder([folder], settings).articles]
        self.by_number = {a.article.id.split("_")[0]: a for a in self.analyses}

    def id(self, number: str) -> str:
        return self.by_number[number].article.id

    def at(self, number: str, words: str) -> Evidence:
        start = self.by_number[number].article.text.index(words)
        return Evidence(self.id(number), Span(start, start + len(words)))


def visit() -> Briefing:
    """The seeds, with one finding or more of every kind."""
    t = Texts()
    return Briefing("Blinken in Beijing", (_story(t),))


def _story(t: Texts) -> Story:
    return Story(
        id="",
        title="Blinken in Beijing",
        analyses=tuple(_analysis(t, number, a) for number, a in t.by_number.items()),
        people=tuple(_person(t, id) for id in PEOPLE),
        comparisons=(_qin(t), _xi(t)),
        claims=_claims(t),
        quotes=_quotes(t),
        timeline=_timeline(t),
        undated=(Undated(t.at("003", "5 years"), "nothing tells from which day the years are counted"),),
        origins=(Origin("o1", (t.id("000"), t.id("002"))), *(Origin(f"o{n}", (t.id(n),)) for n in ("001", "003", "004"))),
        ties=(
            Tie(
                (t.id("000"), t.id("002")),
                "rewrite",
                "8 of 12 sentences retell one of the other’s, in the same order",
                ((t.at("000", "Qin accepted an invitation from Blinken to visit Washington"), t.at("002", "Qin had accepted an invitation from Blinken to visit Washington")),),
            ),
        ),
        via=(Via(t.at("002", "(AP)"), "AP"), Via(t.at("004", "reported German news agency dpa"), "dpa")),
        bottom_line=_bottom_line(t),
        summary=(t.at("003", "The meeting, which took place"),),
        warnings=(
            Warning(t.id("003"), "date", "20.03.2023 is printed, but the text tells of 19 June 2023", t.at("003", "20.03.2023").span),
        ),
    )


def _spots(text: str, form: str) -> list[int]:
    found, at = [], text.find(form)
    while at >= 0:
        found.append(at)
        at = text.find(form, at + 1)
    return found


def _mentions(a: Analysis) -> tuple[Mention, ...]:
    taken: list[Mention] = []
    for id, forms in FORMS.items():
        for form in forms:
            for at in _spots(a.article.text, form):
                span = Span(at, at + len(form))
                if not any(m.span.start < span.end and span.start < m.span.end for m in taken):
                    taken.append(Mention(span, "name", id, PEOPLE[id]))
    return tuple(sorted(taken, key=lambda m: m.span))


def _analysis(t: Texts, number: str, a: Analysis) -> Analysis:
    own = lambda words: t.at(number, words).span
    quotes = tuple(
        Quote(v.evidence.span, True, Party(own("Wang"), v.speaker, v.entity))
        for q in _quotes(t)
        for v in q.variants
        if v.evidence.article == a.article.id
    )
    quantities = tuple(
        Quantity(own(focus), "duration", "h", reading, rule) for n, _, focus, reading, rule in QIN if n == number
    )
    dates = (Date(own("June 19"), "2023-06-19", date(2023, 6, 19), date(2023, 6, 19), "day", "the weekday that fits"),) if number == "004" else ()
    printed = Date(own("20.03.2023"), "2023-03-20", date(2023, 3, 20), date(2023, 3, 20), "day") if number == "003" else None
    return replace(
        a,
        entities=(),
        mentions=_mentions(a),
        quotes=quotes,
        quantities=quantities,
        dates=dates,
        events=_events(a),
        summary=(0, 1, 3),
        ranked=(1, 0, 3),
        anchor=None,
        printed=printed,
    )


def _events(a: Analysis) -> tuple[Event, ...]:
    for n, s in enumerate(a.sentences):
        at = a.article.text.find("met ", s.span.start, s.span.end)
        if at >= 0:
            return (Event(s.span, n, Span(at, at + 3), "meet", ("antony-blinken", "qin-gang"), "happened"),)
    return ()


def _person(t: Texts, id: str) -> Person:
    mentions = tuple(
        (Evidence(a.article.id, m.span), m.form) for a in t.analyses for m in _mentions(a) if m.entity == id
    )
    forms = []
    for form in FORMS[id]:
        seen = tuple(dict.fromkeys(e.article for e, _ in mentions if t_words(t, e) == form))
        if seen:
            forms.append(FormSeen(form, seen, MISSPELT.get(form)))
    titles = (t.at("000", "US Secretary of State"), t.at("001", "Washington’s envoy")) if id == "antony-blinken" else ()
    return Person(id, PEOPLE[id], "person", True, tuple(forms), titles, mentions)


def t_words(t: Texts, e: Evidence) -> str:
    text = next(a.article.text for a in t.analyses if a.article.id == e.article)
    return text[e.span.start : e.span.end]


def _qin(t: Texts) -> Comparison:
    values = tuple(Value(t.at(n, clause), t.at(n, focus), "[5.5, 6) h", rule, reading, "h") for n, clause, focus, reading, rule in QIN)
    pairs = (
        Pair(0, 1, "compatible", "the intervals overlap"),
        Pair(0, 2, "agree", "the same interval"),
        Pair(0, 3, "conflict", "7.5 h lies outside of 5.5 to under 6 h"),
        Pair(1, 2, "compatible", "the intervals overlap"),
        Pair(1, 3, "compatible", "7.5 h is more than 5 h"),
        Pair(2, 3, "conflict", "7.5 h lies outside of 5.5 to under 6 h"),
    )
    absent = (Absent(t.id("003"), "silent"),)
    return Comparison(
        "qin-duration", "duration", "Meeting of Antony Blinken and Qin Gang: duration", ("antony-blinken", "qin-gang"), "2023-06-18",
        "conflict", "7.5 h lies outside of 5.5 to under 6 h", values, pairs, absent,
    )  # fmt: skip


def _xi(t: Texts) -> Comparison:
    values = tuple(Value(t.at(n, clause), t.at(n, clause), status) for n, clause, status in XI)
    pairs = tuple(Pair(n, 2, "update", "unconfirmed, then happened") for n in (0, 1, 3))
    return Comparison(
        "xi-meeting", "status", "Meeting of Antony Blinken and Xi Jinping", ("antony-blinken", "xi-jinping"), None,
        "update", "003 tells what the others could not know", values, pairs, (Absent(t.id("002"), "earlier"),),
    )  # fmt: skip


def _claims(t: Texts) -> tuple[Claim, ...]:
    invited = (t.at("000", "Qin accepted an invitation from Blinken to visit Washington"), t.at("004", "Blinken also invited Qin to Washington"))
    return (
        Claim("c1", invited, (t.id("000"), t.id("004")), ("o1", "o004"), "agreed"),
        Claim("c2", (t.at("003", "publicly announced just an hour before it was due to take place"),), (t.id("003"),), ("o003",), "single"),
        Claim("c3", (t.at("002", "CIA chief William Burns traveled to China in May"),), (t.id("002"),), ("o1",), "single"),
    )


def _quotes(t: Texts) -> tuple[SharedQuote, ...]:
    first = t.at("001", "We must reverse the downward spiral of Sino-US relations, promote a return to a healthy and stable path, and jointly find the right way for China and the US to co-exist in a new era,")
    second = t.at("003", "We must reverse the downward spiral of China-US relations, promote a return to a healthy and stable path, and jointly find the right path for China and the United States to coexist in the new era,")
    return (
        SharedQuote("q1", True, (Variant(first, "Wang Yi", "wang-yi"), Variant(second, "Wang Yi", "wang-yi"))),
        SharedQuote("q2", False, (Variant(t.at("001", "no room for compromise or retreat."), "Wang Yi", "wang-yi"),)),
    )


def _timeline(t: Texts) -> tuple[TimelineEntry, ...]:
    return (
        TimelineEntry(date(2023, 2, 1), date(2023, 2, 28), "month", None, (t.at("000", "postponed in February"),)),
        TimelineEntry(date(2023, 6, 18), date(2023, 6, 18), "day", None, (t.at("002", "Blinken met for nearly six hours with Chinese Foreign Minister Qin Gang"), t.at("004", "On Sunday, Blinken spoke with Qin"))),
        TimelineEntry(date(2023, 6, 19), date(2023, 6, 19), "day", "the article prints another date", (t.at("003", "was received by Chinese President Xi Jinping"),)),
    )


def _bottom_line(t: Texts) -> tuple[BottomLine, ...]:
    received = t.at("003", "U.S. Secretary of State Antony Blinken was received by Chinese President Xi Jinping at the end of the U.S. official’s visit to Beijing.")
    return (
        BottomLine(t_words(t, received), (received,), claim="c9"),
        BottomLine(
            "How long Blinken met Qin Gang is told differently: “nearly six-hour”, “more than five hours”, “seven and a half hours”.",
            tuple(t.at(n, clause) for n, clause, *_ in QIN),
            comparison="qin-duration",
        ),
    )


def hostile(folder: Path, text: str, name: str = "666_hostile.txt") -> Briefing:
    """One article of the text given, laid down as a file, with nothing found in it but sentences."""
    from generator.compare import compare

    (folder / name).write_text(text, encoding="utf-8")
    reading = read_folder([folder], Settings())
    return compare([analyse(a, Settings()) for a in reading.articles], Settings())
