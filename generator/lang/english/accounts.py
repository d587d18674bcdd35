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
    vowels="aeiou",
    vowel="a",
    reversing=_w("stop stopping stopped cease ceasing end ending halt halting not never avoid avoiding without"),
    being=_w("is was are were"),
    denying=_w("not never"),
    single=_w("a an any"),
)
