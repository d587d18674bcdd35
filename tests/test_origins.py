"""Which articles are one text in two coats."""

from pathlib import Path

from stories import told

SEEDS = Path(__file__).parent.parent / "seeds"

FIRST = """The council of Lima voted to close the old bridge over the river on Monday after engineers found cracks.
Mayor Maria Silva told reporters that the repairs would take at least six months and cost millions.
Drivers will have to use the northern tunnel, which is already crowded in the morning hours.
The bridge was opened in 1952 and carries about forty thousand cars on a working day.
Shopkeepers near the ramp fear for their business and have asked the city for help.
The council wants to decide on a replacement before the end of the year, the mayor said.
"""
REWRITE = """Lima's old bridge over the river will close, the city's council voted on Monday when engineers had found cracks.
Repairs would take six months or more and cost millions, Mayor Maria Silva told reporters.
The northern tunnel, crowded already in the morning, is what drivers will have to use.
Forty thousand cars cross the bridge on a working day; it was opened in 1952.
Fearing for their business, shopkeepers near the ramp asked the city to help.
A replacement should be decided by the council before the year ends, said the mayor.
"""
OWN = """Engineers had warned for years about cracks in the steel of the bridge that crosses the river in Lima.
On Monday the council finally acted, and the mayor promised a replacement.
Critics called it too late: "We told them in 2009," said Pedro Rojas, who led an early inspection.
Truck firms expect delays of an hour and higher prices for fruit from the valley.
Families on the southern bank worry how children will reach the school.
A ferry might start in June, if a boat can be found.
"""


def _origins(texts):
    return {o.articles for o in told(texts).origins}


def test_a_reprint_is_one_origin():
    shorter = "\n".join(FIRST.splitlines()[:4])
    story = told({"a": FIRST, "b": shorter, "c": OWN})
    assert {o.articles for o in story.origins} == {("a", "b"), ("c",)}
    (tie,) = [t for t in story.ties if t.kind == "reprint"]
    assert tie.articles == ("a", "b") and tie.shared


def test_a_rewrite_in_the_same_order_is_one_origin():
    story = told({"a": FIRST, "b": REWRITE, "c": OWN})
    assert {o.articles for o in story.origins} == {("a", "b"), ("c",)}
    assert [t.kind for t in story.ties] == ["rewrite"]


def test_the_same_facts_in_ones_own_order_are_two_origins():
    shuffled = "\n".join(REWRITE.splitlines()[i] for i in (5, 2, 4, 0, 3, 1))
    assert _origins({"a": FIRST, "b": shuffled}) == {("a",), ("b",)}


def test_independent_reports_stay_apart():
    assert _origins({"a": FIRST, "b": OWN}) == {("a",), ("b",)}


def test_the_origins_of_the_seeds():
    story = told({p.stem[:3]: p.read_text(encoding="utf-8") for p in sorted(SEEDS.glob("*.txt"))})
    assert {o.articles for o in story.origins} == {("000", "002"), ("001",), ("003",), ("004",)}


def test_a_tie_says_which_agency_the_text_was_credited_to():
    (tie,) = told({"a": FIRST, "b": REWRITE + "(AP)\n"}).ties
    assert tie.kind == "rewrite" and tie.reason.endswith("; b credits AP")
    (tie,) = told({"a": FIRST + "(AP)\n", "b": REWRITE + "(Reuters)\n"}).ties
    assert "credit" not in tie.reason
