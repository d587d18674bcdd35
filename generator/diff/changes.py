"""What changed in meaning between two briefings, story by story, a table of questions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.diff.matching import Json, Pairing, Passage, Thing, pair, passage, same
from generator.pages.places import address, base
from generator.text import flat, label

UNMADE = {"agreed", "one-origin", "contested"}      # statuses of statements that more than one article makes


@dataclass(frozen=True, slots=True)
class Change:
    """One line: under which heading, what happened (the program's words), to what (the articles' words), where it stands.

    ``page`` counts from the site's root; it is "" where the thing is gone.
    """

    heading: str
    what: str
    words: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Two:
    """A story as it was and as it is. ``renamed``: old id -> new one; ``edited``: new ids of articles whose text changed."""

    id: str
    old: Json
    new: Json
    renamed: dict[str, str]
    edited: frozenset[str]

    def things(self, key: str, passages: str = "evidence", kind: Callable[[Json], str] = lambda _: "") -> Pairing:
        return pair(
            [Thing(t, tuple(passage(e, self.renamed.get(e["article"])) for e in t[passages]), kind(t)) for t in self.old[key]],
            [Thing(t, tuple(passage(e) for e in t[passages]), kind(t)) for t in self.new[key]],
            self.edited,
        )

    def at(self, page: str) -> str:
        return f"{base(self.id)}{page}"


EMPTY: dict[str, Any] = {
    key: [] for key in ("articles", "entities", "comparisons", "claims", "quotes", "timeline", "undated", "origins", "bottom_line", "warnings")
}


def changes(old: Json, new: Json) -> list[Change]:
    """Every change, in the order of the questions below; nothing where nothing changed in meaning."""
    before, after = ({s["id"]: EMPTY | s for s in b["stories"]} for b in (old, new))
    found = []
    for id in sorted(before.keys() | after.keys()):
        two = _two(id, before.get(id, EMPTY), after.get(id, EMPTY))
        found += [change for ask in QUESTIONS for change in ask(two)]
    return found


def _two(id: str, old: Json, new: Json) -> Two:
    was, now = ({a["id"]: a["sha256"] for a in s["articles"]} for s in (old, new))
    arrived = {sha: article for article, sha in sorted(now.items(), reverse=True) if article not in was}
    renamed = {article: arrived[sha] for article, sha in sorted(was.items()) if article not in now and sha in arrived}
    return Two(id, old, new, renamed, frozenset(a for a in was.keys() & now.keys() if was[a] != now[a]))


# ---------------------------------------------------------------- articles and people


def _articles(two: Two) -> Iterator[Change]:
    heading = "Articles"
    was = {two.renamed.get(a["id"], a["id"]): a for a in two.old["articles"]}
    now = {a["id"]: a for a in two.new["articles"]}
    for id in sorted(now.keys() - was.keys()):
        yield Change(heading, f"added{_from(now[id])}", _title(now[id]), _page(two, id))
    for id in sorted(was.keys() - now.keys()):
        yield Change(heading, f"withdrawn{_from(was[id])}", _title(was[id]))
    for id in sorted(was.keys() & now.keys()):
        a, b = was[id], now[id]
        told = [f"renamed from {a['id']}"] if a["id"] != b["id"] else []
        told += ["text changed"] if id in two.edited else []
        told += [f"{name}: {_known(x)} → {_known(y)}" for name, x, y in _facts(a, b) if x != y]
        if told:
            yield Change(heading, "; ".join(told), _title(b), _page(two, id))


def _facts(a: Json, b: Json) -> Iterator[tuple[str, Any, Any]]:
    for key in ("title", "outlet", "published"):
        yield key, a.get(key), b.get(key)
    day = lambda article: (article.get("anchor") or {}).get("day")
    yield "dated to", day(a), day(b)


def _people(two: Two) -> Iterator[Change]:
    """Followed people come and gone, entities merged and parted: told by where their mentions are now."""
    heading = "People"
    was, now = ({e["id"]: e for e in s["entities"]} for s in (two.old, two.new))
    followed = lambda entities: {id for id, e in entities.items() if e.get("followed")}
    for id in sorted(followed(now) - followed(was)):
        yield Change(heading, "followed now", now[id]["name"], two.at(f"people/{address(id)}.html"))
    for id in sorted(followed(was) - followed(now)):
        yield Change(heading, "no longer followed", was[id]["name"])
    moved = _moved(two)
    yield from _joined(two, heading, "merged into one", moved, was, now)
    yield from _joined(two, heading, "told apart", {(j, i): n for (i, j), n in moved.items()}, now, was)


def _moved(two: Two) -> Counter[tuple[str, str]]:
    """(old entity, new entity) -> mentions that were the one's and are the other's."""
    places: dict[tuple[str, int, int], str] = {}
    for e in two.new["entities"]:
        places.update({(m["article"], m["start"], m["end"]): e["id"] for m in e["mentions"] if m["article"] not in two.edited})
    found: Counter[tuple[str, str]] = Counter()
    for e in two.old["entities"]:
        for m in e["mentions"]:
            there = places.get((two.renamed.get(m["article"], m["article"]), m["start"], m["end"]))
            if there:
                found[e["id"], there] += 1
    return found


def _joined(two: Two, heading: str, what: str, moved: Counter[tuple[str, str]] | dict, many: Json, one: Json) -> Iterator[Change]:
    """Several of ``many`` whose mentions lie, for the greater part, in one and the same of ``one``."""
    totals: Counter[str] = Counter()
    for (i, _), n in moved.items():
        totals[i] += n
    into: dict[str, list[str]] = defaultdict(list)
    for (i, j), n in sorted(moved.items()):
        if 2 * n > totals[i]:
            into[j].append(i)
    for j, sources in sorted(into.items()):
        if len(sources) > 1:
            names = " + ".join(sorted(many[i]["name"] for i in sources))
            yield Change(heading, what, f"{names} ({one[j]['name']})", two.at("sources.html"))


# ---------------------------------------------------------------- comparisons


def _comparisons(two: Two) -> Iterator[Change]:
    heading = "Where the accounts differ and agree"
    found = two.things("comparisons", "values", lambda c: c["kind"])
    for a, b in found.both:
        verdicts, values = (a.told["verdict"], b.told["verdict"]), _values(two, a, b)
        if verdicts[0] != verdicts[1]:
            yield Change(heading, f"{verdicts[0]} → {verdicts[1]}", _compared(b), _row(two, b))
        elif values:
            yield Change(heading, f"{verdicts[1]}; {values}", _compared(b), _row(two, b))
    for thing in found.gained:
        yield Change(heading, f"new: {thing.told['verdict']}", _compared(thing), _row(two, thing))
    for thing in found.lost:
        yield Change(heading, f"gone: {thing.told['verdict']}", _compared(thing))


def _values(two: Two, a: Thing, b: Thing) -> str:
    """Values that came, went or are read otherwise: "001: 5 h → 6 h"."""
    was = {two.renamed.get(v["article"], v["article"]): v.get("value") for v in reversed(a.told["values"])}
    now = {v["article"]: v.get("value") for v in reversed(b.told["values"])}
    turned = [f"{label(id)}: {was.get(id, '–')} → {now.get(id, '–')}" for id in sorted(was.keys() | now.keys()) if was.get(id) != now.get(id)]
    return ", ".join(turned)


def _compared(thing: Thing) -> str:
    return f"{thing.told['label']} – {thing.told['reason']}"


def _row(two: Two, thing: Thing) -> str:
    return two.at(f"compare.html#{thing.told['id']}")


# ---------------------------------------------------------------- statements, quotations, days


def _claims(two: Two) -> Iterator[Change]:
    """What several articles state, one by one; what one article alone states, as a number."""
    heading = "Statements"
    found = two.things("claims")
    for a, b in found.both:
        n, m = len(a.told["origins"]), len(b.told["origins"])
        if n != m:
            yield Change(heading, f"{'weakened' if m < n else 'strengthened'}: {_origins(n)} → {m}", _best(b), two.at("compare.html"))
        elif a.told["status"] != b.told["status"]:
            yield Change(heading, f"{a.told['status']} → {b.told['status']}", _best(b), two.at("compare.html"))
    for what, things, page in (("gained", found.gained, two.at("compare.html")), ("lost", found.lost, "")):
        for thing in things:
            if thing.told["status"] in UNMADE:
                yield Change(heading, f"{what}, {_origins(len(thing.told['origins']))}", _best(thing), page)
        alone = Counter("".join(thing.told["articles"][:1]) for thing in things if thing.told["status"] not in UNMADE)
        for article, count in sorted(alone.items()):
            yield Change(heading, f"{what}, told by one article only", f"{count} of {label(article)}", page)


def _origins(number: int) -> str:
    return f"{number} origin{'' if number == 1 else 's'}"


def _best(thing: Thing) -> str:
    return thing.passages[0].text if thing.passages else ""


def _quotes(two: Two) -> Iterator[Change]:
    """Speakers who changed, and quotations that several outlets print."""
    heading = "Quotations"
    was = [(passage(v, two.renamed.get(v["article"])), v) for q in two.old["quotes"] for v in q["variants"]]
    now: dict[str, list[tuple[Passage, Json]]] = defaultdict(list)
    for v in (v for q in two.new["quotes"] for v in q["variants"]):
        now[v["article"]].append((passage(v), v))
    for p, v in was:
        there = next((w for q, w in now[p.article] if same(p, q, two.edited)), None)
        if there and (v.get("entity"), v.get("speaker")) != (there.get("entity"), there.get("speaker")):
            yield Change(heading, f"speaker: {_known(v.get('speaker'))} → {_known(there.get('speaker'))}", flat(there.get("text") or ""), two.at("quotes.html"))
    found = two.things("quotes", "variants")
    for what, things, page in (("now printed by several", found.gained, two.at("quotes.html")), ("no longer printed by several", found.lost, "")):
        for thing in things:
            if len({p.article for p in thing.passages}) > 1:
                yield Change(heading, what, thing.passages[0].text, page)


def _days(two: Two) -> Iterator[Change]:
    heading = "Dates"
    found = two.things("timeline")
    for a, b in found.both:
        one, other = _stretch(a), _stretch(b)
        if one != other:
            yield Change(heading, f"{one} → {other}", _best(b), two.at("timeline.html"))
        elif a.told.get("doubt") != b.told.get("doubt"):
            yield Change(heading, f"{one}: {'doubted now' if b.told['doubt'] else 'no longer doubted'}", _best(b), two.at("timeline.html"))


def _stretch(thing: Thing) -> str:
    first, last = thing.told.get("earliest"), thing.told.get("latest")
    return first if first == last else f"{_known(first)} – {_known(last)}"


# ---------------------------------------------------------------- the whole


def _bottom_line(two: Two) -> Iterator[Change]:
    found = two.things("bottom_line")
    for what, things, page in (("stands there now", found.gained, two.at("index.html")), ("no longer there", found.lost, "")):
        for thing in things:
            yield Change("Bottom line", what, flat(thing.told["text"]), page)


def _warnings(two: Two) -> Iterator[Change]:
    key = lambda w: (two.renamed.get(w["article"], w["article"]), w["kind"])
    was, now = ({key(w): w for w in s["warnings"]} for s in (two.old, two.new))
    for k in sorted(now.keys() - was.keys(), key=str):
        yield Change("Warnings", f"new, {label(k[0])}", now[k]["message"], two.at("sources.html"))
    for k in sorted(was.keys() - now.keys(), key=str):
        yield Change("Warnings", f"settled, {label(k[0])}", was[k]["message"])


QUESTIONS: Sequence[Callable[[Two], Iterator[Change]]] = (_articles, _bottom_line, _comparisons, _claims, _quotes, _days, _people, _warnings)


def _title(article: Json) -> str:
    return flat(article["title"])


def _from(article: Json) -> str:
    known = [x for x in (article.get("outlet"), article.get("published")) if x]
    return f" ({', '.join(known)})" if known else ""


def _page(two: Two, article: str) -> str:
    own = article.removeprefix(f"{two.id}/") if two.id else article
    return two.at(f"articles/{address(own)}.html")


def _known(value: Any) -> str:
    return "unknown" if value in (None, "") else str(value)
