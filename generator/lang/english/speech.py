"""English verbs of saying, who may say, and the marks around quotations."""

from generator.lang.english.gendered import GENDERED
from generator.lang.english.press import PRESS
from generator.lang.tables import Speech

_VOWELS = "aeiou"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb[-1] == "y" and verb[-2] not in _VOWELS else verb + "ed"


def _present(verb: str) -> str:
    if verb[-1] == "y" and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _ing(verb: str) -> str:
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def _inflect(verbs: str, irregular: str = "") -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Finite forms, participles in -ing, infinitives; ``irregular`` rows are "base past ing"."""
    plain = verbs.split()
    rows = [row.split() for row in irregular.strip().splitlines()]
    finite = {_past(v) for v in plain} | {_present(v) for v in plain} | {r[1] for r in rows} | {_present(r[0]) for r in rows}
    running = {_ing(v) for v in plain} | {r[2] for r in rows}
    return frozenset(finite), frozenset(running), frozenset(plain) | {r[0] for r in rows}


# Whatever stands in their complement was said.
_SAYING = _inflect(
    """accuse acknowledge admonish advise affirm allege announce apologise apologize applaud argue ask assail assert
    assure attest bark beam bellow bemoan blame blast boast boom brand bristle call castigate caution chant
    characterise characterize chide claim clarify commend comment compare complain concede concur condemn confess
    confide contend counsel counter criticise criticize croon declare decry deem demand denigrate denounce deny
    depict deride describe dismiss elaborate emphasise emphasize enquire enthuse exclaim exhort explain fume gloat
    grouse grumble gush hail hint implore inform inquire insist instruct interject intone jest joke label lambast
    lambaste lament laud lecture liken marvel mention moan mumble murmur muse mutter nod observe opine plead pledge
    point portray praise predict proclaim profess promise pronounce protest rant reaffirm reason reassert recite
    reckon recount reiterate reject rejoin remark remind reply report request respond restate retort retweet
    ridicule roar scoff scold scream shout shriek sigh smile snap sneer speculate stammer state stipulate stress
    suggest summarise summarize surmise tease testify thank theorise theorize threaten thunder tweet underline
    underscore urge utter vent voice volunteer vow wail warn whine whisper wonder yell""",
    """say said saying
    tell told telling
    write wrote writing
    sing sang singing
    swear swore swearing
    quote quoted quoting
    admit admitted admitting
    rebut rebutted rebutting
    quip quipped quipping
    blog blogged blogging
    sob sobbed sobbing
    cry cried crying
    refer referred referring
    slam slammed slamming
    pen penned penning
    dub dubbed dubbing
    nag nagged nagging
    repeat repeated repeating
    speak spoke speaking
    tout touted touting
    rage raged raging
    rail railed railing""",
)
# Saying only where the words follow at once or with "that": "the report found that …".
_WEAK = _inflect(
    """add address advocate answer assess attack believe calculate cast close conclude confirm consider contest
    continue credit decide defend demonstrate detail determine direct email encourage estimate evaluate expect
    express fear finish frame grade greet highlight hope identify imply indicate interrupt invoke judge maintain
    mock note open outline post pray press propose rate recall recognise recognize recommend reference reflect
    regard relate repeat reveal rule share signal start text view""",
    """read read reading
    find found finding
    show showed showing
    hold held holding
    think thought thinking
    feel felt feeling
    put put putting
    offer offered offering
    cite cited citing
    forecast forecast forecasting
    agree agreed agreeing
    begin began beginning
    go went going
    mean meant meaning
    charge charged charging""",
)

_ROLES = _words(
    """official officials spokesman spokeswoman spokesperson spokesmen spokespeople minister ministry ministers police
        officer officers authorities authority government governments president chairman chairwoman chair chief director
        head leader leaders lawyer lawyers attorney attorneys prosecutor prosecutors judge court witness witnesses
        resident residents neighbor neighbors neighbour neighbours analyst analysts expert experts researcher
        researchers scientist scientists professor author authors critic critics source sources aide aides adviser
        advisers advisor advisors ambassador diplomat diplomats senator senators congressman congresswoman lawmaker
        lawmakers governor mayor secretary company companies firm firms agency agencies department office union
        unions group groups campaign team coach manager captain player players commander general army military
        navy embassy council commission committee board parliament senate party opposition coalition bank
        broadcaster newspaper paper magazine channel network website site publication editor reporter reporters
        journalist journalists doctor doctors hospital nurse nurses firefighters fire rescuers investigator
        investigators inspector sheriff detective detectives economist economists historian host anchor narrator
        announcer moderator candidate candidates nominee businessman businesswoman founder executive executives ceo
        owner owners supporters protesters demonstrators activists campaigners voters students parents mother father
        son daughter wife husband brother sister friend friends family families relative relatives passenger
        passengers driver pilot survivor survivors victim colleague colleagues organisation organization
        organisers organizers association federation foundation institute university college school airline airport
        operator regulator watchdog administration kremlin pentagon side sides man woman men women people
        teenager veteran others partner partners strategist strategists consultant consultants activist activist operative pollster statement report letter
        representative representatives rep reps publicist publicists"""
)

SPEECH = Speech(
    finite=_SAYING[0] | _WEAK[0],
    running=_SAYING[1] | _WEAK[1],
    infinitive=_SAYING[2] | _WEAK[2],
    weak=(_WEAK[0] | _WEAK[1] | _WEAK[2]) - _SAYING[0] - _SAYING[1] - _SAYING[2],
    phrases=("made it clear", "makes it clear", "make it clear", "made clear", "makes clear", "make clear", "called on",
             "calls on", "called for", "calls for", "pointed out", "points out", "laid out", "spoke of", "speaks of",
             "talked about", "talks about", "spelled out", "set out", "insisted on", "insists on", "took to twitter",
             "put it", "puts it", "sounded off", "weighed in", "fired back", "shot back", "hit back", "lashed out",
             "went on", "goes on", "chimed in", "dismissed as"),
    sources=("according to", "in the words of", "per"),
    also_nouns=_words("""claims reports calls demands comments attacks tweets posts signals texts emails hints promises offers quotes
        answers notes shows states points remarks requests protests boasts complaints blasts slams praises labels brands pledges
        vows threatens jokes cries screams shouts whispers murmurs laments lectures reasons questions wonders addresses estimates
        rates grades details views charges holds plans stops hopes fears regards credits frames titles headlines signs judges
        closes finishes starts rules outlines references defends thanks moans tests blogs retweets contests
        tweeted retweeted offered reported proposed alleged planned repeated forecast broadcast"""),
    quoting=_words("quoted cited quoting citing"),
    agent="by",
    genitive="of",
    role_mark="as",
    beside="with",
    about=("for", "of"),
    owner_endings=("'s", "’s"),
    past_ending="ed",
    adverb_ending="ly",
    infinitive_mark="to",
    copulas=_words("am is are was were be been being isn't wasn't weren't aren't isn’t wasn’t weren’t aren’t he's he’s she's she’s it's it’s"),
    prepositions=_words("""about above across after against along amid among around as at before behind below beneath beside
        besides between beyond by despite down during except for from in inside into like near of off on onto out outside
        over past since through throughout till to toward towards under underneath until up upon via with within without following including
        regarding concerning amid"""),
    conjunctions=_words("and but or nor so yet while whereas although though because"),
    openers=_words("that how why whether if"),
    subordinators=_words("after before while when where because although though since unless until if whether as once than"),
    nobody=_words("""anybody anyone everybody everyone somebody someone nobody them him us me whoever it's it’s there"""),
    relatives=_words("who which whose whom what"),
    determiners=_words("the a an this that these those his her their its our my your some several many two three four five six "
                       "seven eight nine ten one another other no both all each every any most"),
    counts=_words("two three four five six seven eight nine ten"),
    possessives=_words("his her its their my our your whose"),
    speaking_pronouns=_words("he she they it i we you who he's he’s she's she’s they're they’re i'm i’m it's it’s we're we’re"),
    personal=_words("he she his her"),
    gendered=GENDERED,
    definite=_words("the that this"),
    adverbs=_words("""also then later again once further still now just even only never ever often always soon meanwhile
        however though moreover therefore too instead earlier yesterday today tonight thus both all recently once twice
        simply already not n't early late first finally next tearfully sarcastically cynically forcefully"""),
    times=_words("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december today yesterday tonight tomorrow morning afternoon evening night week
        month year last early late mid"""),
    denials=_words("not never neither nor decline declines declined declining refuse refuses refused refusing fail fails failed failing "
                   "didn't didn’t doesn't doesn’t don't don’t wouldn't wouldn’t couldn't couldn’t hasn't hasn’t haven't haven’t without"),
    commands=_words("""urge urges urged urging ask asks asked asking tell tells told telling order orders ordered ordering force
        forces forced forcing press presses pressed pressing want wants wanted wanting persuade persuaded allow allowed
        expect expected encourage encouraged lead led leading prompt prompted"""),
    roles=_ROLES,
    plural_roles=frozenset(role for role in _ROLES if role.endswith("s")) | {"people", "police", "men", "women"},
    documents=_words("""statement statements tweet tweets letter letters message messages post posts email e-mail emails report
        memo note interview speech sign signs video clip ad transcript article column editorial op-ed release briefing
        documents document book song ruling judgment verdict filing complaint lawsuit affidavit notice sentence line
        headline banner banners placard placards poster posters shirt shirts hat hats caption text texts"""),
    works=_words("""book film movie song album show series novel play documentary podcast program programme episode memoir
        poem painting game musical single comedy drama essay blog"""),
    labels=_words("so-called self-styled self-proclaimed named titled entitled nicknamed"),
    makers=_words("""star stars co-star co-stars costar actor actors actress actresses director directors creator creators producer
        producers screenwriter writer author authors cast alum alumni host hosts franchise trilogy series film films movie movies sequel
        premiere singer composer"""),
    nouns=_words("""claim claims statement statements assertion assertions promise promises pledge vow warning warnings argument
        suggestion demand demands call comment comments remark remarks description complaint insistence accusation
        accusations allegation allegations charge words phrase question"""),
    press=PRESS,
    press_endings=_words("Times Post Journal Herald Tribune Gazette Telegraph Chronicle Guardian Observer Daily News Globe Courier "
                         "Examiner Inquirer Dispatch Sentinel Register Star Mirror Press Today TV Television Radio Newspaper Mail"),
    press_kinds=("news agency", "news agencies", "newspaper", "newspapers", "daily", "broadcaster", "broadcasting", "television", "tv",
                 "radio", "channel", "network", "magazine", "weekly", "news site", "news website", "website", "outlet", "news outlet",
                 "news service", "newswire", "wire service", "tabloid", "portal", "affiliate", "media", "agency"),
    credit_before=("told", "tells", "telling", "according to", "quoting", "citing", "cited", "quoted by", "cited by", "quoted in",
                   "reported by", "reported in", "reported on", "as reported", "reported", "report by", "report in", "report from", "reports by", "reports in",
                   "reports from", "interview with", "interview to", "interviewed by", "interview on", "interview in", "spoke to", "spoke with", "speaking to",
                   "speaking with", "speaking on", "speaks to", "statement to", "said on", "said to", "published by", "published in",
                   "obtained by", "seen by", "confirmed to", "comments to", "remarks to", "inputs from", "input from", "files from",
                   "reporting by", "reporting from", "quoted", "relayed by", "carried by", "picked up by", "originally in"),
    credit_after=("reported", "reports", "reporting", "report", "said", "says", "quoted", "quotes", "cited", "cites", "wrote", "writes", "contributed",
                  "revealed", "noted", "published", "understands", "learned", "quoting", "citing", "was told"),
    credit_fillers=("also", "later", "earlier", "first", "has", "had", "on monday", "on tuesday", "on wednesday", "on thursday",
                    "on friday", "on saturday", "on sunday"),
    credit_article="the",
    credit_join="and",
    picture_credit="Photo",
    credit_lines=("with inputs from", "with input from", "with files from", "with reporting by", "source:", "sources:", "via"),
)
