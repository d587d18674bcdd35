"""English words and phrases of time.

``words`` gives every word a class and a value; ``phrases`` are the patterns of those classes that are dates,
tried in order at each place, with the rule that reads them. In a pattern a name in capitals is one word of that
class, blanks mean nothing, everything else is the syntax of a regular expression. Classes that a tokeniser sees
by itself: DAY (1 to 31), ORDINAL ("3rd"), YEAR (1000 to 2199), NUMBER, DECADE ("1970s"), NUMERIC ("20.03.2023"),
CLOCK ("18:00"), COMMA, DOT, HYPHEN, POSSESSIVE.
"""

from generator.lang.tables import TimeWords


def _table(kind: str, *rows: tuple[str, object]) -> dict[str, tuple[str, object]]:
    return {word: (kind, value) for words, value in rows for word in words.split()}


_MONTHS = "january february march april may june july august september october november december".split()
_MONTH_ABBREVIATIONS = "jan feb mar apr _ jun jul aug sep oct nov dec".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_DAY_ABBREVIATIONS = "mon tue wed thu fri sat sun".split()
_NUMBERS = dict(zip("""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred""".split(),
    [*range(1, 21), *range(30, 100, 10), 100]))
_ORDINALS = dict(zip("first second third fourth fifth sixth seventh eighth ninth tenth twentieth".split(), [*range(1, 11), 20]))

_WORDS = {
    **_table("MONTH", *((name, n) for n, name in enumerate(_MONTHS, 1) if name not in ("march", "may"))),
    **_table("MAYBE_MONTH", ("march", 3), ("may", 5)),
    **_table("SHORT_MONTH", *((name, n) for n, name in enumerate(_MONTH_ABBREVIATIONS, 1) if name != "_"), ("sept", 9)),
    **_table("WEEKDAY", *((name, n) for n, name in enumerate(_DAYS, 1))),
    **_table("SHORT_WEEKDAY", *((name, n) for n, name in enumerate(_DAY_ABBREVIATIONS, 1)), ("tues", 2), ("thur thurs", 4)),
    **_table("NUMBER", *((word, float(n)) for word, n in _NUMBERS.items())),
    **_table("ORDINAL", *((word, n) for word, n in _ORDINALS.items() if word != "second")),
    **_table("FINAL", ("final", -1)),
    **_table("HALF", ("half", 0.5)),
    **_table("VAGUE", ("several few many recent couple", None)),
    **_table("SECOND", ("second", 2), ("seconds", 2)),
    **_table("YEARS", ("year years yr yrs", "Y")),
    **_table("MONTHS", ("month months", "M")),
    **_table("WEEKS", ("week weeks", "W")),
    **_table("DAYS", ("day days", "D")),
    **_table("HOURS", ("hour hours hr hrs", "TH")),
    **_table("MINUTES", ("minute minutes min mins", "TM")),
    **_table("DECADES", ("decade decades", "E")),
    **_table("CENTURIES", ("century centuries", "C")),
    **_table("QUARTER", ("quarter quarters", "Q")),
    **_table("WEEKEND", ("weekend weekends", "WE")),
    **_table("NIGHT", ("night nights", "NI")),
    **_table("PART", ("morning mornings", "MO"), ("afternoon afternoons", "AF"), ("evening evenings", "EV"), ("midday noon", "MI"), ("midnight", "NI")),
    **_table("SEASON", ("spring", "SP"), ("summer", "SU"), ("autumn", "FA"), ("winter", "WI")),
    **_table("MAYBE_SEASON", ("fall", "FA")),
    **_table("DEICTIC", ("today", 0), ("yesterday", -1), ("tomorrow", 1), ("tonight", 0)),
    **_table("LAST", ("last previous past preceding", -1)),
    **_table("NEXT", ("next following coming upcoming", 1)),
    **_table("THIS", ("this current", 0)),
    **_table("THAT", ("that same", 0)),
    **_table("AGO", ("ago", -1)),
    **_table("EARLIER", ("earlier", -1)),
    **_table("BEFORE", ("before", -1)),
    **_table("LATER", ("later", 1)),
    **_table("AFTER", ("after", 1)),
    **_table("PART_OF", ("early", "START"), ("late", "END"), ("mid middle", "MID")),
    **_table("END", ("end start beginning close turn", None)),
    **_table("EVERY", ("every each", None)),
    **_table("ADVERB_SET", ("annually", "P1Y"), ("daily", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"), ("yearly", "P1Y"),
             ("hourly", "PT1H"), ("quarterly", "P3M"), ("nightly", "P1D")),
    **_table("ANNUAL", ("annual", "P1Y")),
    **_table("NOW", ("now currently nowadays presently", "PRESENT_REF"), ("recently previously formerly", "PAST_REF"),
             ("soon", "FUTURE_REF"), ("once", None)),
    **_table("NOW_ADJECTIVE", ("current", "PRESENT_REF"), ("recent", "PAST_REF")),
    **_table("FUTURE", ("future", "FUTURE_REF")),
    **_table("PAST", ("past", "PAST_REF")),
    **_table("THE", ("the", None)),
    **_table("ARTICLE", ("a an", None)),
    **_table("PER", ("per", None)),
    **_table("OF", ("of", None)),
    **_table("AND", ("and", None)),
    **_table("TO", ("to", None)),
    **_table("IN", ("in during within for over", None)),
    **_table("ON", ("on", None)),
    **_table("AT", ("at", None)),
    **_table("SINCE", ("since by from until till through between around", None)),
    **_table("OLD", ("old", None)),
    **_table("WILL", ("will shall should plan plans planned scheduled expected expects due deadline upcoming hopes intends intended ll slated", None)),
    **_table("CLAUSE", ("that which who said says told announced reported", None)),
    **_table("WAS", ("was were had has is are did made been began held", None)),
    **_table("ZONE", ("utc gmt", "Z"), ("est edt cst cdt mst mdt pst pdt cet cest bst ist et local", "")),
    **_table("NOON", ("am", 0), ("pm", 12)),
    **_table("O_CLOCK", ("o", None)),
}
_WORDS["past"] = ("LAST", -1)
_WORDS["current"] = ("THIS", 0)
_WORDS["recent"] = ("VAGUE", None)
_WORDS["that"] = ("THAT", 0)

_MONTH = "(?:MONTH|SHORT_MONTH DOT?|MAYBE_MONTH)"
_DAY = "(?:DAY|ORDINAL)"
_WEEKDAY = "(?:WEEKDAY|SHORT_WEEKDAY DOT?)"
_LEAD = f"(?:{_WEEKDAY} COMMA? ON? THE?)?"
_NUM = "(?:NUMBER|DAY|YEAR)(?:HYPHEN?(?:NUMBER|DAY))*(?:AND ARTICLE? HALF)?"
_COUNT = f"(?:{_NUM}|ARTICLE HALF HYPHEN|HALF ARTICLE|ARTICLE?VAGUE OF?|THE|ARTICLE)"
_UNIT = "(?:YEARS|MONTHS|WEEKS|DAYS|HOURS|MINUTES|DECADES|CENTURIES|SECOND)"
_CALENDAR = "(?:YEARS|MONTHS|WEEKS|DAYS|DECADES|CENTURIES|QUARTER|WEEKEND|SEASON|MAYBE_SEASON)"
_SHIFT = "(?:LAST|NEXT|THIS)"
_PART = "(?:PART|NIGHT)"
_MODIFIER = "(?:THE?(?:PART_OF HYPHEN?|END OF))"

_PHRASES = (
    # clock times
    ("clock", f"CLOCK NOON? ZONE?(?:COMMA? ON?(?:{_WEEKDAY}|DEICTIC)(?!COMMA? {_MONTH}))?|DAY NOON ZONE?"),
    # whole dates
    ("day", f"{_LEAD}{_MONTH}{_DAY}(?:COMMA?YEAR)|{_LEAD}{_DAY}OF?{_MONTH}COMMA?YEAR|NUMERIC"),
    ("day", f"{_LEAD}{_MONTH}{_DAY}|{_LEAD}{_DAY}OF?{_MONTH}"),
    # quarters and weeks of something
    ("quarter", f"THE?(?:ORDINAL|SECOND|FINAL|LAST)HYPHEN?QUARTER(?:OF?(?:THE?{_SHIFT}YEARS|YEAR))?"),
    ("week of month", f"THE(?:ORDINAL|LAST|FINAL)WEEKS OF{_MONTH}YEAR?"),
    ("same then", "THE THAT(?:MONTHS|DAYS|WEEKS|QUARTER)(?:ARTICLE YEARS AGO|LAST YEARS)"),
    # months
    ("month", f"{_MODIFIER}?{_MONTH}(?:COMMA|OF)?YEAR"),
    ("month", f"(?:{_MODIFIER}|LAST|NEXT|THIS){_MONTH}(?:OF{_SHIFT}YEARS)?"),
    ("month", f"MONTH OF{_SHIFT}YEARS|MONTH|(?<=[IN SINCE OF AFTER BEFORE AND TO])MAYBE_MONTH|SHORT_MONTH DOT"),
    # seasons, decades, years
    ("season", "(?:THE?PART_OF)?(?:THE|LAST|NEXT|THIS)?(?:SEASON|MAYBE_SEASON)OF?YEAR|(?:LAST|NEXT|THIS)(?:SEASON|MAYBE_SEASON)|(?<=[IN SINCE])THE?SEASON"),
    ("decade", "(?:THE?PART_OF HYPHEN?)?THE?DECADE"),
    ("year", f"{_MODIFIER}?THE?YEARS?OF?YEAR(?!{_UNIT})"),
    # units shifted from the anchor
    ("part of day", f"(?:{_SHIFT}?{_WEEKDAY}|DEICTIC|LAST|THIS|THE NEXT|THE THAT){_PART}"),
    ("weekday", f"(?:LAST|NEXT|THIS|EVERY)?{_WEEKDAY}|SHORT_WEEKDAY DOT"),
    ("shifted", f"(?:EARLIER|LATER|PART_OF){_SHIFT}(?:{_CALENDAR})|EARLIER DEICTIC|LATER DEICTIC|{_MODIFIER}(?:THE?{_SHIFT})(?:{_CALENDAR})"),
    ("span back", f"(?:THE|THIS)(?:LAST|NEXT)(?:{_NUM}|VAGUE OF?){_UNIT}|(?<=[IN])THE LAST(?:YEARS|MONTHS|WEEKS|DECADES)"),
    ("shifted", f"THE?{_SHIFT}(?:{_CALENDAR})|THE YEARS LAST"),
    ("deictic", "DEICTIC"),
    # counts of units
    ("age", f"{_NUM}HYPHEN?{_UNIT}HYPHEN?OLD"),
    ("ago", f"{_COUNT}HYPHEN?{_UNIT}(?:AGO|EARLIER)"),
    ("day beside", "THE DAYS(?:BEFORE|EARLIER|AFTER)(?!ARTICLE|THE)"),
    ("later", f"{_COUNT}HYPHEN?{_UNIT}LATER"),
    ("set", f"EVERY(?:{_NUM})?{_UNIT}|(?:ARTICLE|PER)(?:YEARS|MONTHS|WEEKS|DAYS|HOURS)(?!AFTER|BEFORE|LATER|EARLIER|AGO|HYPHEN|OF)|ADVERB_SET"),
    ("duration", f"{_NUM}(?:TO|AND|HYPHEN){_NUM}HYPHEN?{_UNIT}|(?:{_NUM}|HALF ARTICLE|ARTICLE HALF HYPHEN|ARTICLE?VAGUE OF?)HYPHEN?{_UNIT}|ARTICLE HALF{_UNIT}|ARTICLE{_UNIT}|ANNUAL|DECADES|CENTURIES"),
    # nothing to count
    ("reference", "NOW|THE FUTURE|FUTURE"),
)

_CORE = """MONTH MAYBE_MONTH SHORT_MONTH WEEKDAY SHORT_WEEKDAY YEARS MONTHS WEEKS DAYS HOURS MINUTES SECOND DECADES CENTURIES QUARTER
    WEEKEND NIGHT PART SEASON MAYBE_SEASON DEICTIC ADVERB_SET ANNUAL NOW NOW_ADJECTIVE FUTURE"""

TIME = TimeWords(words=_WORDS, phrases=_PHRASES, core=frozenset(_CORE.split()), capitalised=frozenset({"MONTH", "MAYBE_MONTH", "SHORT_MONTH", "WEEKDAY", "SHORT_WEEKDAY"}),
                 century_pivot=50, day_first=True, month_names=tuple(m.capitalize() for m in _MONTHS), day_names=tuple(d.capitalize() for d in _DAYS),
                 firsts=frozenset({"first"}), since=frozenset({"since"}), within=frozenset({"in", "for"}))
