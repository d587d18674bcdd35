"""English words of structure."""

from generator.lang.tables import Grammar

_ARTICLES = "a an the"
_PREPOSITIONS = """about above across after against along amid among around as at before behind below beneath beside
    besides between beyond by despite down during except for from in inside into like near of off on onto out outside
    over past per since through throughout till to toward towards under underneath until up upon via with within without"""
_CONJUNCTIONS = "and but or nor so yet if because although though while whereas unless whether than that when where why how once"
_AUXILIARIES = """am is are was were be been being has have had having do does did will would shall should can could
    may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
    can't couldn't shouldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
    wouldn’t can’t couldn’t shouldn’t it's it’s that's that’s there's there’s he's he’s she's she’s they're they’re
    we're we’re i'm i’m you're you’re we've we’ve they've they’ve i've i’ve he'd he’d she'd she’d they'd they’d"""
_SUBJECTS = "he she they it we i you"
_PRONOUNS = """he him his himself she her hers herself they them their theirs themselves it its itself we us our ours
    ourselves i me my mine myself you your yours yourself who whom whose which this these those"""
_OTHERS = """not no there here also just only even still already more most less least very too much many such other
    another some any all both each every either neither own same then now what"""

_words = lambda *tables: frozenset(" ".join(tables).split())

GRAMMAR = Grammar(
    stemmer="english",
    function_words=_words(_ARTICLES, _PREPOSITIONS, _CONJUNCTIONS, _AUXILIARIES, _PRONOUNS, _OTHERS),
    subject_pronouns=_words(_SUBJECTS),
    pronouns=_words(_PRONOUNS),
    dependent_openers=_words("""he she they it his her their its him them this these those that such both neither
        but and or so yet however meanwhile moreover furthermore instead otherwise still also then thus therefore
        nevertheless nonetheless additionally besides similarly likewise consequently hence there here one another"""),
    contractions=("'ll", "’ll", "'ve", "’ve", "'re", "’re", "n't", "n’t"),
    finite=_words("""said says say met told tells took takes gave gives made makes held holds came comes went goes saw
        sees found finds began begins led leads left leaves won wins lost loses sent sends spent built kept keeps felt
        feels ran runs rose rises fell falls grew grows drew drove flew knew knows threw wrote writes spoke speaks broke
        chose stood stands understood brought bought caught taught thought thinks fought sought sold paid laid lay lies
        heard struck strikes hit hits cut cuts put puts set sets shut let read became becomes remain remains include
        includes want wants need needs call calls expect expects plan plans hope hopes show shows suggest suggests
        indicate indicates pursue pursues claim claims seem seems appear appears mean means follow follows fled shot sat
        sits drank ate hurt quit swore wore tore rode hid woke sank sang swam shook bore beat bid bet cost costs spread
        split burst cast rank ranks meet meets visit visits"""),
    auxiliaries=_words(_AUXILIARIES),
    definite=_words("the these those both our their its his her"),
    clause_openers=_words("after before while because although though whereas unless until when where"),
    content_openers=_words("that whether if between"),
    past_endings=("ed",),
    gerund_endings=("ing",),
    gerund_prepositions=_words("including following according regarding during concerning excluding barring ranging nothing something anything everything morning evening"),
    conjunctions=_words("and but"),
    relatives=_words("which who whom whose where"),
    adverbial_openers=_words("""in on at during after before since until by for from with within amid among as while
        when if although though despite following ahead under over last earlier later meanwhile however still"""),
    negations=_words("""not no never neither nor without cannot isn't aren't wasn't weren't hasn't haven't hadn't
        don't doesn't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t
        hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t"""),
    abbreviations=_words("""inc co corp ltd llc plc bros jr sr esq phd al est ave blvd rd st hwy sq mt ft dept univ assn
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
        pa tenn tex va vt wash wis wyo ont que alta hrs min sec approx ca vol ed eds trans cf repr nr kg km cm mm
        lb lbs oz mph kph bn mn am pm ret incl excl dist div intl natl govt gov't comp eng bldg apt mfg tel ext"""),
    titles_before=_words("""mr mrs ms messrs mx dr prof gen maj col lt capt cmdr cpt sgt cpl pfc adm sen rep gov hon rev fr pres
        supt insp det atty amb sec'y gens sens reps govs profs drs vs viz e.g i.e eg ie mme mlle sr. ste"""),
    numbered=_words("no nos fig figs vol vols pp p art sec ch para op eq"),
    names_too=_words("may will can under a i us"),
)
