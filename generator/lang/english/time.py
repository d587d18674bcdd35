"""English words and phrases of time.

``words`` gives every word a class and a value; ``phrases`` are the patterns of those classes that are dates,
tried in order at each place, with the rule that reads them. In a pattern a name in capitals is one word of that
class, blanks mean nothing, everything else is the syntax of a regular expression. Classes that a tokeniser sees
by itself: DAY (1 to 31), ORDINAL ("3rd"), YEAR (1000 to 2199), NUMBER, DECADE ("1970s"), NUMERIC ("20.03.2023"),
CLOCK ("18:00"), COMMA, DOT, HYPHEN, SLASH, POSSESSIVE, NAME (any other word with a capital), OTHER.
"""

from generator.lang.tables import TimeWords


def _table(kind: str, *rows: tuple[str, object]) -> dict[str, tuple[str, object]]:
    """Every word of the rows -> the class, the row's value."""
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
    # the calendar
    **_table("MONTH", *((name, n) for n, name in enumerate(_MONTHS, 1) if name not in ("march", "may"))),
    **_table("MAYBE_MONTH", ("march", 3), ("may", 5)),
    **_table("SHORT_MONTH", *((name, n) for n, name in enumerate(_MONTH_ABBREVIATIONS, 1) if name != "_"), ("sept", 9)),
    **_table("WEEKDAY", *((name, n) for n, name in enumerate(_DAYS, 1))),
    **_table("SHORT_WEEKDAY", *((name, n) for n, name in enumerate(_DAY_ABBREVIATIONS, 1)), ("tues", 2), ("thur thurs", 4)),
    **_table("SEASON", ("spring", "SP"), ("summer", "SU"), ("autumn", "FA"), ("winter", "WI")),
    **_table("MAYBE_SEASON", ("fall", "FA")),
    **_table("HOLIDAY", ("christmas", (12, 25)), ("halloween", (10, 31))),
    **_table("EVE", ("eve", -1)),
    # units: one, several
    **_table("A_YEAR", ("year yr", "Y")), **_table("YEARS", ("years yrs", "Y")),
    **_table("A_MONTH", ("month", "M")), **_table("MONTHS", ("months", "M")),
    **_table("A_WEEK", ("week", "W")), **_table("WEEKS", ("weeks", "W")),
    **_table("A_FORTNIGHT", ("fortnight", "W2")),
    **_table("A_DAY", ("day", "D")), **_table("DAYS", ("days", "D")),
    **_table("AN_HOUR", ("hour hr", "TH")), **_table("HOURS", ("hours hrs", "TH")),
    **_table("A_MINUTE", ("minute min", "TM")), **_table("MINUTES", ("minutes mins", "TM")),
    **_table("SECOND", ("second", 2)), **_table("SECONDS", ("seconds", "TS")),
    **_table("A_DECADE", ("decade", "E")), **_table("DECADES", ("decades", "E")),
    **_table("A_CENTURY", ("century", "C")), **_table("CENTURIES", ("centuries", "C")),
    **_table("QUARTER", ("quarter", "Q")),
    **_table("WEEKEND", ("weekend", "WE")),
    **_table("NIGHT", ("night nights", "NI")),
    **_table("PART", ("morning mornings", "MO"), ("afternoon afternoons", "AF"), ("evening evenings", "EV"), ("midday noon", "MI"), ("midnight", "NI")),
    # numbers
    **_table("NUMBER", *((word, float(n)) for word, n in _NUMBERS.items())),
    **_table("ORDINAL", *((word, n) for word, n in _ORDINALS.items() if word != "second")),
    **_table("FINAL", ("final", -1)),
    **_table("HALF", ("half", 0.5)),
    **_table("COUPLE", ("couple", 2.0)),
    **_table("VAGUE", ("several few many", None)),
    **_table("TIMES", ("once twice times", None)),
    **_table("SCALE", ("thousand million billion trillion percent dollars euros people tons tonnes", None)),
    **_table("RECENT", ("recent", None)),
    # from where, in which direction
    **_table("DEICTIC", ("today", 0), ("yesterday", -1), ("tomorrow", 1)),
    **_table("TONIGHT", ("tonight", 0)),
    **_table("LAST", ("last", -1)), **_table("PAST", ("past", -1)), **_table("PREVIOUS", ("previous preceding", -1)),
    **_table("NEXT", ("next", 1)), **_table("COMING", ("coming upcoming", 1)), **_table("FOLLOWING", ("following", 1)),
    **_table("THIS", ("this", 0)), **_table("CURRENT", ("current", 0)),
    **_table("THAT", ("that", 0)), **_table("SAME", ("same", 0)),
    **_table("AGO", ("ago", -1)), **_table("EARLIER", ("earlier", -1)), **_table("LATER", ("later", 1)),
    **_table("BEFORE", ("before", -1)), **_table("AFTER", ("after", 1)),
    **_table("PART_OF", ("early", None), ("late", None), ("mid middle", None)),
    **_table("END", ("end start beginning close turn", None)),
    **_table("PERIOD", ("period", None)), **_table("TIME", ("time", None)), **_table("THAN", ("than", None)),
    **_table("WHOLE", ("entire whole full rest", None)),
    # repetition, vague time
    **_table("EVERY", ("every each", None)),
    **_table("ADVERB_SET", ("annually yearly", "P1Y"), ("daily", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"), ("hourly", "PT1H"), ("quarterly", "P3M"),
             ("nightly", "P1D")),
    **_table("ANNUAL", ("annual", "P1Y")),
    **_table("NOW", ("currently nowadays presently ongoing", "PRESENT_REF"), ("recently formerly", "PAST_REF"), ("soon", "FUTURE_REF")),
    **_table("FUTURE", ("future", "FUTURE_REF")),
    # structure
    **_table("THE", ("the", None)), **_table("ARTICLE", ("a an", None)), **_table("PER", ("per", None)), **_table("OF", ("of", None)),
    **_table("AND", ("and", None)), **_table("TO", ("to", None)), **_table("IN", ("in during within for over", None)), **_table("ON", ("on at", None)),
    **_table("SINCE", ("since from through between around", None)), **_table("BY", ("by until till", None)), **_table("OLD", ("old", None)), **_table("NOON", ("am", 0), ("pm", 12)),
    **_table("ZONE", ("utc gmt", "Z"), ("est edt cst cdt mst mdt pst pdt cet cest bst ist et local", "")),
    # tense: what is to come, what was planned, what was; where the clause of a date ends
    **_table("WILL", ("will shall should plan plans expects deadline hopes intends ll might could would", None)),
    **_table("DUE", ("planned scheduled expected due intended slated supposed", None)),
    **_table("WAS", ("was were had been did began held made", None)),
    **_table("IS", ("is are has have", None)),
    **_table("CLAUSE", ("which who said says told announced reported", None)),
}

_MONTH = "(?:MONTH|SHORT_MONTH DOT?|MAYBE_MONTH)"
_DAY = "(?:DAY|ORDINAL)"
_WEEKDAY = "(?:WEEKDAY|SHORT_WEEKDAY DOT?)"
_LEAD = f"THIS?(?:LAST?{_WEEKDAY} COMMA? ON? THE?)?"
_FIGURE = "(?:NUMBER|DAY|YEAR)"
_NUM = f"{_FIGURE}(?:HYPHEN?(?:NUMBER|DAY)){{0,3}}(?:AND ARTICLE? HALF)?"
_SEVERAL = "(?:ARTICLE?(?:VAGUE|COUPLE)OF?)"
_ONE = "(?:A_YEAR|A_MONTH|A_WEEK|A_FORTNIGHT|A_DAY|AN_HOUR|A_MINUTE|A_DECADE|A_CENTURY)"
_UNIT = f"(?:YEARS|MONTHS|WEEKS|DAYS|HOURS|MINUTES|DECADES|CENTURIES|SECONDS|{_ONE})"
_LONG = "(?:YEARS|MONTHS|WEEKS|DAYS|DECADES)"
_LENGTH = "(?:A_DAY|A_WEEK|A_MONTH|A_YEAR|YEARS|MONTHS|WEEKS|DAYS|DECADES)"
_CALENDAR = "(?:A_YEAR|A_MONTH|A_WEEK|A_DECADE|A_CENTURY|QUARTER|WEEKEND|SEASON|MAYBE_SEASON)"
_SHIFT = "(?:LAST|NEXT|THIS|CURRENT)"
_PART = "(?:PART|NIGHT)"
_MODIFIER = "(?:THE?(?:PART_OF HYPHEN?(?:IN THE?)?|END OF))"
_COUNT = f"(?:{_NUM}|HALF ARTICLE|ARTICLE HALF HYPHEN?|{_SEVERAL}|ARTICLE)"

_PHRASES = (
    ("clock", f"(?:(?:CLOCK|DAY)NOON ZONE?|CLOCK ZONE|(?<=[ON SINCE BY TO AFTER BEFORE])CLOCK|(?:YEAR|NUMBER)ZONE)(?:COMMA? ON?(?:{_WEEKDAY}|DEICTIC)(?!COMMA? {_MONTH}))?"),
    # whole dates
    ("day", f"{_LEAD}{_MONTH}{_DAY}(?:COMMA?YEAR)?|{_LEAD}{_DAY}OF?{_MONTH}(?:COMMA?YEAR)?|NUMERIC"),
    ("holiday", "(?:HOLIDAY(?:EVE|A_DAY)|(?<=[ON IN SINCE BY BEFORE AFTER])HOLIDAY(?!OTHER))(?:COMMA?YEAR)?"),
    # parts of something named
    ("quarter", f"THE?(?:ORDINAL|SECOND|FINAL|LAST|THIS)HYPHEN?QUARTER(?:OF?(?:THE?{_SHIFT}A_YEAR|YEAR))?"),
    ("half year", f"THE?(?:ORDINAL|SECOND)HALF(?:OF(?:THE?{_SHIFT}A_YEAR|YEAR))"),
    ("week of month", f"THE(?:ORDINAL|SECOND|LAST|FINAL)A_WEEK OF{_MONTH}YEAR?"),
    ("same then", "THE SAME(?:A_MONTH|PERIOD|A_DAY|A_WEEK|QUARTER)(?:OF|IN)?(?:ARTICLE A_YEAR(?:AGO|EARLIER|BEFORE)|LAST A_YEAR|THE PREVIOUS A_YEAR)"),
    # months
    ("month", f"{_MODIFIER}?{_MONTH}(?:COMMA|OF)?YEAR"),
    ("month", f"(?:{_MODIFIER}|LAST|NEXT|THIS){_MONTH}(?:OF{_SHIFT}A_YEAR)?"),
    ("month", f"MONTH(?:OF{_SHIFT}A_YEAR)?|(?<=[IN SINCE BY OF AFTER BEFORE AND TO])MAYBE_MONTH|SHORT_MONTH DOT"),
    # seasons, decades, years
    ("season", "(?:THE?PART_OF)?THE?(?:LAST|NEXT|THIS)?(?:SEASON|MAYBE_SEASON)OF?YEAR|(?:LAST|NEXT|THIS)(?:SEASON|MAYBE_SEASON)|(?<=[IN SINCE BY])THE?SEASON"),
    ("decade", "(?:THE?PART_OF HYPHEN?)?THE?DECADE"),
    ("years", "YEAR(?:HYPHEN|SLASH)(?:YEAR|DAY|NUMBER)"),
    ("year", f"{_MODIFIER}?YEAR(?!HYPHEN?{_UNIT})"),
    # days and units counted from the anchor
    ("part of day", f"(?:(?:{_SHIFT}|EVERY)?{_WEEKDAY}|DEICTIC|LAST|THIS|THE(?:NEXT|FOLLOWING|SAME)|THAT){_PART}|TONIGHT|(?<=IN)(?:THE?PART_OF?)?PART"),
    ("weekday", f"(?:LAST|NEXT|THIS|EVERY)?{_WEEKDAY}"),
    ("shifted", f"(?:EARLIER|LATER|{_MODIFIER})THE?{_SHIFT}{_CALENDAR}|(?:EARLIER|LATER)DEICTIC"),
    ("span", f"THE?(?:LAST|PAST|PREVIOUS|NEXT|COMING|FOLLOWING)(?:{_NUM}|{_SEVERAL}){_UNIT}|THE(?:PAST|NEXT|LAST|COMING){_ONE}"),
    ("vague span", f"THE?(?:RECENT|COMING|LAST|PAST|NEXT){_LONG}|(?<=IN)THE YEARS"),
    ("told", "(?<=BY)THAT TIME|(?<=[LATER EARLIER]IN)THE A_DAY|THE END OF THE(?:A_YEAR|A_MONTH|A_WEEK|A_DECADE)|THE WHOLE OF?THE?(?:A_YEAR|A_MONTH|A_WEEK)|(?:THE SAME|THAT)(?:A_DAY|A_WEEK|A_MONTH|A_YEAR)|THE(?:PREVIOUS|FOLLOWING|NEXT)(?:A_DAY|A_WEEK|A_MONTH|A_YEAR|WEEKEND)|THE A_YEAR PREVIOUS"),
    ("shifted", f"{_SHIFT}{_CALENDAR}|(?<=IN)THE WEEKEND"),
    ("deictic", "DEICTIC"),
    # counts of units
    ("age", f"{_NUM}HYPHEN?{_UNIT}HYPHEN?OLD"),
    ("ago", f"{_COUNT}HYPHEN?{_UNIT}AGO"),
    ("beside", f"THE(?:A_DAY|A_WEEK|A_MONTH|A_YEAR)(?:EARLIER|LATER|BEFORE|AFTER)(?!THE|ARTICLE|NAME|THAN)|{_COUNT}{_LENGTH}(?:EARLIER|LATER)(?!THAN)"),
    ("set", f"EVERY(?:{_NUM})?{_UNIT}|PER(?:A_YEAR|A_MONTH|A_WEEK|A_DAY)|(?<=[TIMES SCALE NUMBER DAY HOURS DAYS])ARTICLE(?:A_YEAR|A_MONTH|A_WEEK|A_DAY)(?!HYPHEN)|ADVERB_SET"),
    ("duration", f"{_NUM}(?:TO|AND|HYPHEN){_NUM}HYPHEN?{_UNIT}|(?:{_NUM}|HALF ARTICLE|ARTICLE HALF HYPHEN?|{_SEVERAL}|RECENT)HYPHEN?{_UNIT}"
                 f"|(?<![NUMBER DAY SCALE])ARTICLE{_ONE}(?:AND ARTICLE HALF)?|ANNUAL|DECADES|CENTURIES"),
    ("reference", "NOW(?!AFTER)|THE FUTURE|THE PAST(?!OTHER|NAME|SECOND|NUMBER)"),
)

_CORE = """MONTH MAYBE_MONTH SHORT_MONTH WEEKDAY SHORT_WEEKDAY SEASON MAYBE_SEASON HOLIDAY A_YEAR YEARS A_MONTH MONTHS A_WEEK WEEKS
    A_FORTNIGHT A_DAY DAYS AN_HOUR HOURS A_MINUTE MINUTES SECONDS A_DECADE DECADES A_CENTURY CENTURIES QUARTER WEEKEND NIGHT PART
    DEICTIC TONIGHT ADVERB_SET ANNUAL NOW FUTURE PAST"""

TIME = TimeWords(
    words=_WORDS,
    phrases=_PHRASES,
    core=frozenset(_CORE.split()),
    capitalised=frozenset({"MONTH", "MAYBE_MONTH", "SHORT_MONTH", "WEEKDAY", "SHORT_WEEKDAY", "HOLIDAY"}),
    named_days=frozenset("black super ash good bloody palm cyber".split()),
    named_after=frozenset("times telegraph mirror express herald mail service league".split()),
    not_years=frozenset("about than some nearly almost roughly approximately least chapter flight room copyright ©".split()),
    century_pivot=30,
    day_first=True,
    month_names=tuple(m.capitalize() for m in _MONTHS),
    day_names=tuple(d.capitalize() for d in _DAYS),
    firsts=frozenset({"first"}),
    since=frozenset({"since"}),
    within=frozenset({"in", "for"}),
)
