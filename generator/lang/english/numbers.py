"""English numbers, approximations and units."""

from generator.lang.tables import NumberWords

_UNITS = {"zero": 0} | dict(zip("one two three four five six seven eight nine".split(), range(1, 10)))
_TEENS = dict(zip("""ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen""".split(), range(10, 20)))
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10)))
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "lakh": 1e5, "crore": 1e7}
_ORDINALS = dict(zip("""first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(), range(1, 21)))


def _table(*rows: tuple[str, object]) -> dict[str, object]:
    """Every word of a row's first column -> its second column; ``_`` stands for a blank inside a phrase."""
    return {word.replace("_", " "): value for words, value in rows for word in words.split()}


NUMBERS = NumberWords(
    units=_UNITS,
    teens=_TEENS,
    tens=_TENS,
    hundred="hundred",
    scales=_SCALES,
    short_scales={"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12},
    ordinals=_ORDINALS,
    ordinal_endings=("st", "nd", "rd", "th"),
    fractions={"half": 0.5, "third": 1 / 3, "quarter": 0.25, "thirds": 1 / 3, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2, "tenth": 0.1},
    half="half",
    conjunction="and",
    articles=("a", "an"),
    article_of="of",
    vague=_table(
        ("dozens", (24.0, None, "“dozens” is two dozen or more")),
        ("scores", (40.0, None, "“scores” is forty or more")),
        ("tens_of_thousands", (20e3, 100e3, "“tens of thousands” is 20,000 up to 100,000")),
        ("hundreds_of_thousands", (200e3, 1e6, "“hundreds of thousands” is 200,000 up to a million")),
        ("tens_of_millions", (20e6, 100e6, "“tens of millions” is 20 up to 100 million")),
        ("hundreds_of_millions", (200e6, 1e9, "“hundreds of millions” is 200 million up to a billion")),
        ("tens_of_billions", (20e9, 100e9, "“tens of billions” is 20 up to 100 billion")),
        ("hundreds_of_billions", (200e9, 1e12, "“hundreds of billions” is 200 billion up to a trillion")),
        ("hundreds", (200.0, None, "“hundreds” is two hundred or more")),
        ("thousands", (2e3, None, "“thousands” is two thousand or more")),
        ("millions", (2e6, None, "“millions” is two million or more")),
        ("billions", (2e9, None, "“billions” is two billion or more")),
        ("several", (3.0, None, "“several” is three or more")),
        ("a_few", (2.0, 10.0, "“a few” is two up to nine")),
        ("a_handful_of", (2.0, 10.0, "“a handful” is two up to nine")),
        ("a_pair_of", (2.0, 3.0, "“a pair” is two")),
        ("a_couple_of a_couple", (2.0, 4.0, "“a couple” is two or three")),
        ("a_couple_dozen", (18.0, 36.0, "“a couple of dozen” is about two dozen")),
        ("several_dozen", (36.0, None, "“several dozen” is three dozen or more")),
        ("a_few_dozen", (24.0, 120.0, "“a few dozen” is two up to nine dozen")),
        ("several_hundred", (300.0, None, "“several hundred” is three hundred or more")),
        ("a_few_hundred", (200.0, 1e3, "“a few hundred” is 200 up to a thousand")),
        ("several_thousand", (3e3, None, "“several thousand” is three thousand or more")),
        ("a_few_thousand", (2e3, 10e3, "“a few thousand” is 2,000 up to 10,000")),
        ("several_million", (3e6, None, "“several million” is three million or more")),
    ),
    before=_table(
        ("nearly almost close_to just_under just_short_of approaching just_shy_of a_little_under slightly_less_than not_quite", "nearly"),
        ("about around roughly approximately some approx circa an_estimated estimated somewhere_around in_the_region_of or_about", "about"),
        ("just_over just_above slightly_more_than a_little_over a_little_more_than slightly_over", "just over"),
        ("""more_than over above exceeding in_excess_of upwards_of upward_of well_over greater_than far_more_than
            higher_than longer_than later_than larger_than bigger_than much_more_than""", "more than"),
        ("at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum", "at least"),
        ("""less_than fewer_than under below well_under well_below lower_than shorter_than smaller_than""", "less than"),
        ("""up_to as_many_as as_much_as at_most no_more_than not_more_than a_maximum_of maximum as_high_as as_long_as_about
            a_total_of_up_to as_long_as""", "up to"),
        ("exactly precisely", "exactly"),
    ),
    after=_table(("or_more or_longer and_more and_over and_up or_above plus +", "at least"), ("or_so or_thereabouts", "about"),
                 ("or_less or_fewer or_under at_most or_below", "up to"), ("at_least", "at least")),
    particles={
        "around": frozenset("turn turns turned turning spin spins spun spinning swing swung".split()),
        "over": frozenset("hand hands handed handing turn turns turned turning take takes took taken taking".split()),
        "about": frozenset("bring brings brought bringing".split()),
    },
    lasting=frozenset("take takes took taken taking".split()),
    range_links=("to", "or", "till", "through"),
    range_openers=("between", "from"),
    units_of_measure={
        **_table(
            ("hour hours hr hrs", ("duration", "h", 1.0)),
            ("minute minutes min mins", ("duration", "h", 1 / 60)),
            ("second seconds sec secs", ("duration", "h", 1 / 3600)),
            ("day days", ("duration", "d", 1.0)),
            ("week weeks", ("duration", "d", 7.0)),
            ("fortnight fortnights", ("duration", "d", 14.0)),
            ("month months", ("duration", "y", 1 / 12)),
            ("year years yr yrs", ("duration", "y", 1.0)),
            ("decade decades", ("duration", "y", 10.0)),
            ("century centuries", ("duration", "y", 100.0)),
            ("season seasons", ("duration", "season", 1.0)),
            ("kilometre kilometer kilometres kilometers km kms", ("distance", "km", 1.0)),
            ("mile miles mi", ("distance", "km", 1.609344)),
            ("nautical_mile nautical_miles", ("distance", "km", 1.852)),
            ("metre meter metres meters", ("distance", "km", 0.001)),
            ("foot feet ft", ("distance", "km", 0.0003048)),
            ("yard yards", ("distance", "km", 0.0009144)),
            ("inch inches", ("size", "cm", 2.54)),
            ("centimetre centimeter centimetres centimeters cm", ("size", "cm", 1.0)),
            ("millimetre millimeter millimetres millimeters mm", ("size", "cm", 0.1)),
            ("light_year light_years", ("distance", "km", 9.4607e12)),
            ("tonne tonnes metric_ton metric_tons", ("size", "t", 1.0)),
            ("ton tons", ("size", "t", 1.0)),
            ("kilogram kilograms kilo kilos kg kgs kilogramme kilogrammes", ("size", "t", 0.001)),
            ("gram grams gramme grammes", ("size", "t", 0.000001)),
            ("square_kilometre square_kilometres square_kilometer square_kilometers sq_km", ("size", "km2", 1.0)),
            ("square_mile square_miles sq_miles", ("size", "km2", 2.589988)),
            ("square_metre square_metres square_meter square_meters", ("size", "km2", 0.000001)),
            ("square_foot square_feet sq_ft", ("size", "km2", 0.0000000929)),
            ("hectare hectares", ("size", "km2", 0.01)),
            ("acre acres", ("size", "km2", 0.00404686)),
            ("barrel barrels", ("size", "bbl", 1.0)),
            ("litre litres liter liters", ("size", "l", 1.0)),
            ("gallon gallons", ("size", "l", 3.785412)),
            ("megawatt megawatts mw", ("size", "MW", 1.0)),
            ("gigawatt gigawatts gw", ("size", "MW", 1000.0)),
            ("gigabyte gigabytes gb", ("size", "GB", 1.0)),
            ("megabyte megabytes mb", ("size", "GB", 0.001)),
            ("terabyte terabytes tb", ("size", "GB", 1000.0)),
            ("mph miles_per_hour miles_an_hour miles_per_hour", ("speed", "km/h", 1.609344)),
            ("km/h kph kmh kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour", ("speed", "km/h", 1.0)),
            ("knot knots", ("speed", "km/h", 1.852)),
            ("percent per_cent pc", ("percent", "%", 1.0)),
            ("percentage_point percentage_points", ("percent", "pp", 1.0)),
            ("degrees_celsius degrees_centigrade degrees_c °c celsius", ("temperature", "C", 1.0)),
            ("degrees_fahrenheit degrees_f °f fahrenheit", ("temperature", "C", 5 / 9, -32.0)),
        ),
    },
    percent_signs=("%",),
    age_words=("old", "of age"),
    minus=("minus",),
    long=("long",),
    spans=frozenset("for in within after lasted lasting took taken of during than about nearly almost roughly around over under only just last".split()),
    aged=("aged", "age", "ages"),
    currency_signs={
        "US$": "USD", "AU$": "AUD", "A$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "R$": "BRL", "$US": "USD",
        "$": "USD", "£": "GBP", "GB£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "Rs": "INR", "Rs.": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₦": "NGN",
        **{code: code for code in """USD EUR GBP JPY CNY RMB INR RUB CHF AUD CAD NZD SEK NOK DKK BRL ZAR MXN KRW
            SGD HKD TRY PLN AED SAR ILS EGP NGN KES PKR IDR MYR THB PHP""".split()},
    },
    currency_words=_table(
        ("dollar dollars us_dollars u.s._dollars", "USD"), ("euro euros", "EUR"), ("pounds_sterling", "GBP"), ("yen", "JPY"),
        ("yuan renminbi", "CNY"), ("rupee rupees", "INR"), ("rouble roubles ruble rubles", "RUB"), ("swiss_francs", "CHF"),
        ("rand", "ZAR"), ("naira", "NGN"), ("shekel shekels", "ILS"), ("lira", "TRY"), ("krona kronor", "SEK"),
        ("baht", "THB"), ("reais", "BRL"), ("dirham dirhams", "AED"), ("riyal riyals", "SAR"),
        ("australian_dollars", "AUD"), ("canadian_dollars", "CAD"),
    ),
    people=frozenset("""people persons person men women man woman children child boys girls boy girl students pupils
        teachers workers employees staff staffers miners soldiers troops officers policemen police cops firefighters
        passengers victims survivors residents citizens civilians migrants refugees protesters protestors demonstrators
        supporters voters members lawmakers senators lawyers judges doctors nurses patients tourists hostages prisoners
        inmates detainees suspects militants fighters rebels gunmen attackers terrorists insurgents dead deaths
        fatalities casualties injuries killed injured wounded hurt missing arrests arrested detained hospitalized
        hospitalised drivers pilots astronauts crew fans spectators players guests delegates journalists reporters
        volunteers rescuers farmers adults teenagers infants babies individuals inhabitants countrymen nationals
        homeless displaced others marines sailors personnel managers engineers executives customers subscribers
        presidents ministers justices governors mayors ambassadors diplomats scientists researchers artists actors
        musicians writers candidates directors owners users consumers investors shareholders captives runners pedestrians
        cyclists motorists paramedics surgeons babysitters brothers sisters sons daughters siblings captains
        defendants plaintiffs activists politicians athletes coaches envoys negotiators foreigners locals villagers settlers immigrants aliens veterans recruits cadets
        witnesses jurors parents families""".split()) - {"families"},
    one_person=frozenset("person man woman child boy girl baby policeman survivor".split()),
    harmed=frozenset("""killed injured wounded hurt dead missing arrested detained hospitalized hospitalised displaced
        homeless stranded trapped rescued evacuated died drowned executed taken hospitalized rushed treated released charged""".split()),
    harming=frozenset("""killed killing kills kill injured injuring injures wounded wounding wounds leaving arrested
        arresting detained""".split()),
    singular_endings=(("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")),
    plural_endings=("s",),
    not_plural_endings=("ss", "us", "is", "'s", "’s"),
    plurals=frozenset("""people men women children aircraft spacecraft police troops staff personnel cattle sheep fish
        deer feet teeth mice geese species series crew media data criteria phenomena lives wives knives shelves wolves
        seats vessels warheads""".split()),
    singulars=frozenset("""as is was has his its this thus us less across news perhaps always previous various famous
        serious religious dangerous business success process access address press class loss cross mass pass""".split()),
    superlatives=frozenset("""largest biggest highest most longest smallest worst best richest fastest tallest deadliest
        oldest busiest strongest youngest heaviest lowest costliest wealthiest poorest greatest leading""".split()),
    ranked=("ranked", "number", "no.", "#"),
    one_in="in",
    none=("there were no", "there are no", "there was no"),
    not_parts=frozenset("fold third thirds quarter quarters fifth fifths plus odd something way time off sided pronged up".split()),
    score_words=frozenset("""win wins won beat beats beating beaten victory defeat defeated defeats draw drew drawn lead led
        leads leading score scored goal goals match lost lose loss final half-time halftime aggregate set sets trailing trailed
        comeback record mark vote voted ruled ruling penalties overtime shutout upset edged downed thrashed routed stunned""".split()),
    score_verbs=frozenset("went go goes going finished".split()),
    places=frozenset({"place", "floor"}),
    of_them=frozenset("the those these them whom his her their its our your".split()),
    besides=frozenset({"other"}),
    of_persons=frozenset({"whom", "us"}),
    labels=frozenset("""no number flight chapter article section page room route highway channel level version phase
        part title act rule resolution clause paragraph case model type class category grade size apollo route gate
        platform line unit building block sector zone district ward area camp""".split()),
)
