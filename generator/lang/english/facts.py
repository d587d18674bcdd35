"""English words for what can be true only one way."""

from generator.lang.tables import FactWords

_w = lambda words: frozenset(words.split())


def _forms(*rows: tuple[str, str]) -> dict[str, str]:
    """Every word of a row's second column -> its first."""
    return {word: name for name, words in rows for word in words.split()}


FACTS = FactWords(
    once=_forms(
        ("born", "born"),
        ("die", "die dies died dying dead killed murdered assassinated executed drowned perished"),
        ("found", "founded founding established establishing formed forming created creating incorporated inaugurated"),
        ("dissolve", "disbanded disbanding dissolved dissolving abolished defunct collapsed liquidated"),
        ("release", "released published issued"),
        ("premiere", "premiered premiering premieres debuted debuting"),
        ("air", "aired airs broadcast"),
        ("discover", "discovered discovering"),
        ("invent", "invented inventing devised"),
        ("develop", "developed"),
        ("build", "built constructed erected"),
        ("film", "filmed shot filming shooting"),
        ("record", "recorded recording"),
        ("write", "written composed"),
        ("graduate", "graduated graduates graduating"),
        ("marry", "married marries marrying"),
        ("divorce", "divorced"),
        ("retire", "retired retires retiring"),
        ("elect", "elected"),
        ("appoint", "appointed"),
        ("sink", "sank sunk sinking"),
        ("crash", "crashed"),
        ("launch", "launched"),
        ("open", "opened opening opens"),
        ("close", "closed"),
        ("sign", "signed"),
        ("ratify", "ratified"),
        ("complete", "completed"),
        ("destroy", "destroyed demolished"),
        ("acquire", "acquired"),
        ("split", "split"),
        ("host", "hosted"),
        ("start", "began begun begins starts started starting commenced"),
        ("end", "ended ends ending finished finishes concluded"),
    ),
    patients=_w("found dissolve release air discover invent develop build film record write elect appoint launch open close sign ratify complete destroy acquire host"),
    aspects=_forms(("start", "began begun begins starts started starting commenced"), ("end", "ended ends finished finishes concluded completed wrapped")),
    firsts=_w("first originally initially"),
    birth="born",
    death="die",
    made="made",
    grown=_w("graduate marry retire elect appoint"),
    reversed=(("found", "dissolve"), ("marry", "divorce"), ("open", "close")),
    within=_w("in on at during of"),
    opening="from",
    closing=_w("to until till through"),
    holding=_w("has have had having holds held includes included including include contains contained contain containing comprises comprised consists consisted"),
    becoming=_w("become becomes became becoming making makes made remains remained ranks ranked"),
    narrowing=_w("the early late mid"),
    relative="that",
    extremes=(
        ("best", "worst"), ("largest", "smallest"), ("biggest", "smallest"), ("highest", "lowest"), ("longest", "shortest"),
        ("oldest", "youngest"), ("oldest", "newest"), ("most", "least"), ("richest", "poorest"), ("wealthiest", "poorest"),
        ("fastest", "slowest"), ("strongest", "weakest"), ("tallest", "shortest"), ("heaviest", "lightest"), ("first", "last"),
        ("hottest", "coldest"), ("earliest", "latest"), ("northernmost", "southernmost"), ("easternmost", "westernmost"),
        ("safest", "deadliest"), ("cheapest", "costliest"), ("largest", "tiniest"),
    ),
    kinds=(
        _w("film movie book novel album song play musical painting opera magazine newspaper"),
        _w("film series sitcom book novel album song painting magazine newspaper videogame"),
        _w("man woman"), _w("actor actress"), _w("city village"), _w("duo trio quartet quintet"),
        _w("cricketer footballer boxer golfer swimmer"), _w("earthquake hurricane tornado"), _w("monarchy republic"),
    ),
    parts={"england": "united-kingdom", "scotland": "united-kingdom", "wales": "united-kingdom", "northern-ireland": "united-kingdom"},
    living=_w("lives live living resides reside residing lived"),
    undoing=_w("failed fails failing denied denies denying refused zero"),
)
