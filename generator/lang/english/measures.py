"""English words for what numbers and days measure, and for what narrows it."""

from generator.lang.tables import MeasureWords

_w = lambda words: frozenset(words.split())

MEASURES = MeasureWords(
    classes=(
        ("crash", _w("accident accidents overturn overturns overturned overturning")),
        ("hospital", _w("hospital hospitals hospitalized hospitalised")),
        ("trap", _w("trap traps trapped trapping stranded")),
        ("miss", _w("missing unaccounted")),
        ("displace", _w("displace displaced displacing displacement homeless")),
        ("aboard", _w("aboard onboard board")),
        ("abduct", _w("abduct abducts abducted abducting abduction kidnap kidnaps kidnapped kidnapping seized captured")),
        ("captive", _w("captive captives captivity")),
        ("affect", _w("affect affects affected affecting exposed compromised")),
        ("attend", _w("attend attends attended attending attendance turnout")),
        ("rescue", _w("rescuers freed")),
    ),
    kin=(("hospital", "injure"), ("rescue", "trap"), ("release", "rescue"), ("attack", "shoot")),
    tolls=_w("die injure arrest rescue hospital affect displace miss"),
    labels=(
        ("die", "killed"), ("injure", "injured"), ("hospital", "taken to hospital"), ("trap", "trapped"), ("miss", "missing"),
        ("displace", "displaced"), ("aboard", "on board"), ("abduct", "abducted"), ("captive", "held captive"), ("affect", "affected"),
        ("attend", "attending"), ("arrest", "arrested"), ("rescue", "rescued"), ("release", "released"),
        ("escape", "who escaped"), ("dismiss", "dismissed"), ("shoot", "shot"),
    ),
    anybody="people",
    persons=_w("people persons person others victims dead deaths fatalities casualties lives"),
    parts=_w("of including includes include included among which another further additional"),
    within=_w("whom them another further additional"),
    added=_w("other others more"),
    degrees=_w("""serious seriously severe severely critical critically slight slightly minor light lightly moderate life-threatening
        non-life-threatening grave gravely bad badly fatal fatally acute still remain remains remained remaining yet"""),
    sites=_w("in at near to from outside inside"),
    about=_w("about around approximately roughly circa some"),
    shortly=_w("shortly just soon"),
    after=_w("after past"),
    before=_w("before"),
    parts_of_day={"MO": (5.0, 12.0), "AF": (12.0, 18.0), "EV": (17.0, 24.0), "NI": (18.0, 24.0)},
)
