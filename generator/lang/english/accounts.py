"""English by which accounts of one thing are told apart: spellings, places, who said it, words that turn a meaning round."""

from generator.lang.english.states import SCALES
from generator.lang.tables import AccountWords

_w = lambda words: frozenset(words.split())

ACCOUNTS = AccountWords(
    scales=SCALES,
    sounds=(
        ("sch", "s"), ("sh", "s"), ("ph", "f"), ("ck", "k"), ("kh", "h"), ("th", "t"), ("gh", "g"), ("dh", "d"), ("ce", "se"), ("ci", "si"),
        ("q", "k"), ("c", "k"), ("z", "s"), ("w", "v"), ("j", "i"), ("iy", "i"), ("y", "i"),
    ),
    spellings=(("z", "s"), ("ce", "se"), ("our", "or"), ("ae", "e")),
    vowels="aeiou",
    vowel="a",
    reversing=_w("stop stopping stopped cease ceasing end ending halt halting not never avoid avoiding without"),
    being=_w("is was are were"),
    denying=_w("not never"),
    single=_w("a an any"),
    inside=_w("in inside within"),
    beside=frozenset({"near", "outside", "next to", "close to", "beside", "just off"}),
    edges=frozenset({"on the outskirts of", "on the edge of", "at the edge of"}),
    towns=_w("city town village suburb district province state port island"),
    sites=_w("tunnel bridge underpass station airport stadium church mosque school hospital mall hotel harbour harbor forest"),
    occurring=_w("occurred happened occur happen unfolded"),
    homes=frozenset({"from", "of", "who lives in", "who lived in"}),
    seated=_w("based headquartered"),
    directions=frozenset(
        d + ending for d in "north south east west north-east north-west south-east south-west northeast northwest southeast southwest".split()
        for ending in ("", "ern")
    ) | _w("central"),
    particulars={
        "hit": ("hit", "struck", "rammed", "rammed into", "crashed into", "collided with", "slammed into", "plowed into", "ploughed into"),
        "hurt": ("treated for", "suffered", "sustained", "suffering from", "recovering from"),
        "cause": (
            "after a dispute", "after a disagreement", "after an argument", "following an argument", "following a dispute", "caused by",
            "because of", "due to the", "due to a", "due to an", "blamed on", "triggered by", "sparked by", "as a result of", "thanks to", "attributed to",
        ),
        "taken": ("flown by helicopter to", "flown to", "taken to", "transferred to", "airlifted to", "brought to", "en route to", "bound for",
                  "returned to", "headed to", "heading to", "heading for", "diverted to", "flew back to"),
        "landed": ("landed in", "landed at", "fell into", "fell in", "splashed down in", "plunged into", "came down in", "crashed in", "touched down in"),
        "left": ("launched from", "fired from", "took off from", "departed from", "lifted off from", "lift off from", "blasted off from", "set off from"),
    },
    kinds={"hit": "place", "hurt": "status", "cause": "cause", "taken": "place", "landed": "place", "left": "place"},
    moved=_w("hit"),
    to_places=_w("taken landed left"),
    loose=_w("cause"),
    within_names=_w("of off near in the"),
    vehicles=_w("""ship vessel boat ferry freighter tanker barge yacht truck lorry car van bus coach taxi train tram plane jet
        airliner aircraft helicopter motorcycle motorbike vehicle driver pilot captain minibus suv"""),
    closing=_w("on at when while as after before during that which who where because and but by with from since until for to early late"),
)
