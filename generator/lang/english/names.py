"""English words around names: titles, roles, endings of organisations, given names, what is capitalised but no name."""

from __future__ import annotations

from generator.lang.english.given import EAST_ASIAN, GIVEN, NICKNAMES
from generator.lang.english.places import ADJECTIVES, COUNTRIES, PLACES
from generator.lang.tables import NameWords

_set = lambda *tables: frozenset(" ".join(tables).split())

#: gender -> words before a name that tell it
_COURTESY = {
    "m": "mr sir lord king prince baron father brother",
    "f": "mrs ms miss dame lady queen princess baroness madam sister",
    "": """dr prof professor rev reverend rabbi imam sheikh sheik ayatollah pope cardinal archbishop bishop saint st hon
        judge justice sen rep gov gen maj col capt lt sgt cpl pvt cmdr adm cllr supt insp det pc pte sri""",
}

#: class -> nouns for who holds it; a title is a stretch that ends in one of these (or in one and what it is of)
_ROLES = {
    "leader": """president-elect, prime minister-elect, chancellor-elect, president, prime minister, premier, chancellor, leader, head of state, head of government, king, queen,
        emperor, monarch, dictator, strongman, ruler, taoiseach, emir, sultan, pm""",
    "deputy": "vice president, vice-president, deputy prime minister, vice premier",
    "diplomat": """secretary of state, foreign minister, foreign secretary, diplomat, ambassador, envoy, consul, negotiator,
        minister of foreign affairs, minister for foreign affairs, emissary""",
    "minister": """minister, secretary, councilor, councillor, commissioner, treasurer, undersecretary, under-secretary""",
    "adviser": "adviser, advisor, aide, strategist, counselor, consultant",
    "spokesman": "spokesman, spokeswoman, spokesperson, press secretary",
    "official": """official, officer, administrator, bureaucrat, regulator, inspector, investigator, coordinator, controller,
        superintendent, deputy, delegate, representative, registrar, examiner, coroner, pathologist, auditor, comptroller, ombudsman""",
    "lawmaker": """senator, congressman, congresswoman, representative, lawmaker, legislator, speaker, mp, mep, whip,
        assemblyman, assemblywoman, parliamentarian, governor, mayor, alderman, councilman, councilwoman, politician""",
    "law": """attorney, attorney general, lawyer, solicitor, barrister, prosecutor, judge, justice, magistrate, sheriff,
        counsel, defender, da, qc, kc, marshal""",
    "police": "police chief, constable, detective, trooper, policeman, policewoman, superintendent, sergeant, lieutenant, captain",
    "military": """general, admiral, colonel, major, captain, lieutenant, sergeant, commander, brigadier, corporal,
        private, marshal, airman, soldier, pilot, commodore, warlord""",
    "chief": """chief, chairman, chairwoman, chair, chairperson, ceo, cfo, coo, cto, chief executive, chief executive officer,
        executive, director, managing director, manager, head, boss, founder, co-founder, cofounder, owner, co-owner,
        principal, dean, provost, rector, partner, publisher, vp, superintendent, entrepreneur, billionaire, tycoon, magnate, surgeon general, director general, secretary general, secretary-general""",
    "coach": "coach, trainer, skipper, manager",
    "player": """player, captain, striker, goalkeeper, keeper, midfielder, defender, winger, quarterback, receiver,
        lineman, linebacker, cornerback, tackle, guard, center, centre, pitcher, catcher, shortstop, outfielder, infielder, batsman,
        bowler, golfer, boxer, swimmer, sprinter, driver, rider, cyclist, athlete, champion, rookie, fielder""",
    "artist": """actor, actress, singer, musician, rapper, comedian, director, filmmaker, producer, author, writer, novelist,
        poet, painter, artist, designer, model, host, presenter, star, starlet, composer, guitarist, drummer, songwriter, screenwriter,
        playwright, celebrity, dancer, photographer""",
    "press": "reporter, journalist, correspondent, editor, columnist, anchor, commentator, broadcaster, blogger, critic",
    "scholar": """professor, researcher, scientist, economist, analyst, historian, expert, scholar, physicist, biologist, doctor,
        physician, surgeon, nurse, geologist, seismologist, meteorologist, astronomer, engineer, fellow, lecturer, teacher,
        psychologist, psychiatrist, statistician, mathematician, astronaut, cosmonaut, neurosurgeon, forecaster, botanist""",
    "suspect": """suspect, gunman, shooter, defendant, killer, murderer, attacker, bomber, hijacker, fugitive, inmate, convict,
        prisoner, thief, robber, burglar, terrorist, militant, hacker, kidnapper, whistleblower, leaker, detainee""",
    "victim": "victim, survivor, witness, passenger, patient, hostage, plaintiff",
    "kin": """wife, husband, father, mother, son, daughter, brother, sister, uncle, aunt, cousin, nephew, niece, widow, widower,
        girlfriend, boyfriend, fiance, fiancee, fiancée, fiancé, grandson, granddaughter, grandfather, grandmother, partner, friend,
        neighbour, neighbor, colleague, stepson, stepdaughter, ex-wife, ex-husband, spouse, classmate, roommate""",
    "member": """member, activist, campaigner, candidate, nominee, resident, worker, employee, farmer, student, veteran, volunteer,
        commander, dissident, organizer, organiser, supporter, donor, owner, contender, frontrunner,
        incumbent, challenger, clerk, counterpart, priest, pastor, bishop, cardinal, archbishop, pope, cleric, imam, rabbi, colleague""",
}

#: words that stand between a country or an organisation and the role
_MODIFIERS = _set("""
    acting action adjunct affairs agriculture aircraft antitrust art artistic assistant assistive associate award-winning
    baseball basketball bowling budget business cabinet campaign care chief climate co commerce communications communist
    community congressional conservative co- corporate county court creative crown cultural culture current cyber defence
    defense defensive democratic deputy designate development diplomatic distinguished district domestic economic economics
    economy education elect elected emergency energy environment environmental europe ex executive exiled external family
    famed famous federal fellow film finance financial first fiscal football foreign former founding frontbench general
    government group head health high high-profile high-ranking home homeland hollywood honorary house housing human incoming independent
    industry information intelligence interim interior international investment junior junta justice key labor labour land late
    law lead leading legal legendary legislative liberal local long-time longtime managing marketing media medical military mining
    minority majority monetary municipal music national naval navy new news newly nuclear oil opposition outgoing outspoken
    parliamentary party permanent police policy political pop popular presidential press principal prime private prominent
    provincial public ranking rebel regional relations religious renowned republican research research resident resources retired rights
    royal ruling safety sales science second secretary security senior service shadow social socialist sole sports staff standing
    star state strategic strategy supreme tax team tech technical technology telecom third top trade training transport
    transportation treasury troubled tv under union university us veteran vice visiting war water wealthy welfare
    women's wide defensive offensive point shooting small starting power veteran forward assistant long-serving then current
    embattled disgraced controversial popular british-born american-born nobel-winning onetime one-time two-time three-time
    accused alleged suspected convicted teenage elderly celebrity reality drug rehab""")

#: what a role may be of, beside places and organisations: "Secretary of State", "Minister of Foreign Affairs"
_PORTFOLIOS = _set("""state defence defense foreign affairs justice finance interior health education commerce labor labour
    agriculture energy transport transportation trade industry culture information intelligence security national homeland
    police staff government operations economy environment tourism science technology housing planning treasury war
    communications sport sports elections mines water power works public internal external home revenue""")

_ORG_ENDINGS = _set("""tech inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv spa group holdings holding bank
    banks ministry department university college institute institution school academy party court courts agency association commission
    committee council union federation confederation foundation organization organisation office bureau authority administration board
    parliament congress senate assembly chamber cabinet army navy force forces corps guard police patrol service services fund trust
    society club league team fc united airlines airways air motors motor industries systems technologies technology laboratories labs
    pharmaceuticals energy petroleum oil gas electric power media news times post journal herald tribune gazette guardian telegraph
    observer press network networks radio television tv broadcasting studios pictures entertainment records hospital clinic church
    cathedral mosque temple synagogue museum library theatre theater orchestra command administration treasury taskforce
    team alliance coalition front movement brigade brigades consortium partners partnership associates capital ventures markets
    exchange insurance mutual financial securities brothers bros center centre program programme initiative campaign tribunal
    directorate secretariat conference convention forum summit census constabulary consulate embassy mission delegation
    international global solutions software stores foods brands airport aerospace aviation aircraft airplanes shipyard squad
    conservatory seminary fellowship charity lottery register registry review magazine weekly daily chronicle examiner dispatch""")

_ORG_OPENERS = _set("""ministry department university bank house court board bureau office council church institute college academy
    chamber federation union association society organization organisation league museum hall center centre centers school centre
    army ministry fund commission committee congress state states republic kingdom people gulf bay isle cape strait straits sea lake
    mount port city duke duchess prince princess earl king queen bishop archbishop secretary minister director
    president chairman chancellor chief head agency faculty institute library order knights daughters sons doctors journal
    tower bridge battle treaty declaration statue cathedral palace tomb secretary-general governor speaker master lord guardians
    game lord lords theatre arts national confederation brotherhood friends international alliance voice""")

_PLACE_ENDINGS = _set("""street st avenue ave road rd boulevard blvd drive lane river lake sea ocean island islands isle strait straits
    bay gulf coast peninsula mountain mountains mount hill hills valley desert forest park beach square bridge tunnel county province
    prefecture region district city town village township territory borough harbor harbour port canal creek falls springs
    highway freeway heights plaza mall stadium arena station terminal garden gardens hotel inn palace castle tower prison jail
    cemetery zoo cape pass ridge summit plateau glacier reef basin delta hall building""")

_NEVER = _set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    i i'm i’m i'd i’d i'll i’ll i've i’ve ok okay am pm a.m p.m est edt pst pdt gmt utc bst cet et hkt tv dvd cd pc god lord jesus christ
    spring summer autumn fall winter christmas easter thanksgiving halloween ramadan eid hanukkah passover yes no oh ah well hello thanks
    chapter section part article page figure table photo photos image video file copyright reuters/file read share email print
    internet web dna hiv aids covid covid-19
    posted updated published online story stories morning http https www html com org net""")

#: words that open sentences in capitals without being names, beside the function words of the grammar
_OPENERS = _set("""according additionally afterwards again ago ahead almost along although altogether amid among analysts another anyone
    anything apart apparently arguably asked aside authorities based besides both breaking briefly called citing clearly coming
    commenting companies compared concerns consequently considering crews critics currently dear despite details doctors
    donors earlier early elsewhere emphasizing especially even eventually ever every everyone everything evidence exactly
    experts explaining facing families fans far few fewer finally fire firefighters first five following forces foreign former
    fortunately founded four frankly friends further furthermore generally get getting give given good government great hackers half
    hence her here his historically honestly hopefully hours how however huge hundreds if importantly in indeed initially
    inside instead interestingly investigators investors ironically it its japan's just keep kids last lastly late later lawmakers
    lawyers leaders leading least led left less let like likewise little local long looking lots made mainly make
    making man many markets maybe meanwhile media meet members men millions moreover most mostly mr much my naturally nearly
    neighbors neighbours neither never nevertheless new news next nine nobody none nonetheless normally nothing notably noting now nowhere obviously
    occasionally of officers officials often old on once one only open or original originally other others otherwise our out outside over overall
    parents part parts people perhaps please plus police politicians prices prior probably production prosecutors protesters public
    quite rather reached read real really recent recently regarding relations repeating reporters reports rescue rescuers research researchers residents
    results right sales same scientists second security see seeing senior separately seven several shares she should similarly simply
    since six so some someone something sometimes soon sources speaking spokesman spokeswoman still stocks students subsequently such sure
    surely surprisingly take tell temperatures ten tensions terms than that the their then there therefore these they thirdly this
    those though thousands three through thus to today together tomorrow tonight too top total traders tributes troops turning twelve
    twenty twice two typically ultimately under underlying undoubtedly unfortunately unlike until up upon us using usually various very
    via victims voters wait want was watch we welcome were what whatever when whenever where whereas wherever whether which while
    who whoever whose why with within without witnesses women workers world worldwide worse would year years yesterday yet you young
    your""")

_PARTICLES = _set("de da di del della dei du des van von der den bin ibn binti al el la le ben abu dos das do ter ten zu y e la san mac")

#: several people without a name: other words that headlines mean the same by
_CROWDS = """
police:cops
authorities:
investigators:detectives
firefighters:
prosecutors:
witnesses:eyewitnesses
officials:
employees:workers
residents:
students:
scientists:researchers
soldiers:troops
rescuers:
doctors:
protesters:demonstrators
victims:
suspects:
passengers:
pirates:
rebels:
"""

#: a team's or town's name, one word: what everybody calls it for short
_SHORTENED = """
49ers:niners
76ers:sixers
athletics:a's
buccaneers:bucs
canadiens:habs
cavaliers:cavs
federal reserve:fed
diamondbacks:d-backs dbacks
grizzlies:grizz
jaguars:jags
mavericks:mavs
patriots:pats
philadelphia:philly
phillies:phils
trailblazers:blazers
yankees:yanks
"""

NAMES = NameWords(
    courtesy={word: gender for gender, words in _COURTESY.items() for word in words.split()},
    roles={tuple(role.strip().split()): kind for kind, roles in reversed(_ROLES.items()) for role in roles.split(",")},
    modifiers=_MODIFIERS,
    nicknames=NICKNAMES,
    portfolios=_PORTFOLIOS,
    organisation_endings=_ORG_ENDINGS,
    openers_of_names=_ORG_OPENERS,
    place_endings=_PLACE_ENDINGS,
    given=GIVEN,
    family_first=EAST_ASIAN,
    never=_NEVER,
    openers=_OPENERS,
    particles=_PARTICLES,
    abbreviations=_set("""mr mrs ms dr prof rev sen rep gov gen maj col capt lt sgt cpl cmdr adm hon st jr sr inc corp co ltd bros mt ft
        supt insp det"""),
    suffixes=_set("jr sr ii iii iv"),
    articles=_set("the a an"),
    definite=_set("the"),
    of=_set("of for"),
    joins=_set("and"),
    relatives=_set("who which that whose whom where when and"),
    prefixes=_set("al el de di da du van von bin"),
    pronounlike=_set("i he she it they we you his her its their our your my me him them us"),
    compounds=_set("""led based backed owned run style born bound made era wide funded sponsored controlled occupied affiliated linked
        inspired educated trained built area like aligned brokered mediated friendly only held ruled dominated year old
        level speed profile class long term time off day hour week month"""),
    ordinals=_set("st nd rd th"),
    possessives=("'s", "’s"),
    bare_roles=frozenset(role.strip().split()[-1] for roles in _ROLES.values() for role in roles.split(",")) - _set("state government head chief star private major") | _set(
        """man woman boy girl teenager teen baby child toddler climber mountaineer skier hiker surfer diver motorcyclist motorist pedestrian
        accountant grandmother sailor fisherman firefighter paramedic tourist jury""") - _set("affairs, official,"),
    crowds={word: crowd for crowd, words in (line.split(":") for line in _CROWDS.split("\n")[1:-1]) for word in (crowd, *words.split())},
    platforms=_set("twitter facebook instagram youtube tiktok snapchat weibo reuters getty images"),
    surnames_too=_set("banks court post press temple chambers"),
    before_verbs=_set("to will would can could may might must should not never who"),
    ships=_set("hms uss ins mv ss rms hmas hmcs hmnzs usns uscgc rfa ship vessel frigate destroyer submarine carrier warship"),
    shortened={short: full for full, shorts in (line.split(":") for line in _SHORTENED.split("\n")[1:-1]) for short in shorts.split()},
    numbered=("ers",),
    owners=_set("people women men children king queen president veterans workers nurses teachers farmers mother mothers doctors"),
    months=_set("march may june april august"),
    plain_endings=("ing", "ly", "ed"),
    closers=_set("inc corp ltd llc llp plc gmbh"),
    bodies=_set("""department ministry army navy force forces guard congress senate parliament police treasury government embassy
        reserve court council agency office bureau administration team cabinet"""),
    predicates=_set("""said says told tells announced reported reports added noted stated confirmed claimed denied has had have is was were
        will would could can may might did does also who which and wrote insisted argued called plans planned wants expects expected
        agreed declined refused released made met became began won lost beat"""),
    singular=_set("is was has says tells wants plans expects does makes"),
    commons=_set("""government management parliament congress army navy church court council staff mother father doctor teacher
        president minister coach woman man girl boy someone somebody nobody trade oil gold money time life death war peace
        work nothing everything traffic weather rain snow snowfall power water food health education production construction demand supply
        growth inflation unemployment analysis evidence research data information communication confidence experience
        trading consumer labor industry company business opposition crew team club congestion turnout attendance"""),
    humans=_set("man woman boy girl person teenager baby child guy lady gentleman someone somebody anyone everyone who"),
    rivals={"diplomat": _set("adviser official minister deputy chief spokesman"), "minister": _set("deputy official"), "adviser": _set("official"),
            "leader": _set("deputy")},
    doubtful_roles=_set("""official general major private star model guard center centre keeper host head partner principal driver tackle
        marshal champion captain master representative deputy fellow chair doctor king queen prince friend worker employee member"""),
    unsure=_set("first next second third last future new only other another previous"),
    adjectival_roles=_set("official major general private principal head fellow master model"),
    ranks=_set("deputy assistant associate former ex late acting interim outgoing incoming then vice first designate elect junior shadow"),
    vague=_set("kin official member victim player scholar press military artist"),
    verbs=_set("""said says told tells announced reported added noted stated confirmed claimed denied insisted argued agreed declined
        refused was is were has had will would"""),
    place_openers=_set("sea gulf bay strait straits isle cape lake mount city port republic kingdom mountains state"),
    paired=_set("""securities food drug health trade science agriculture housing arts transport oil aeronautics immigration customs alcohol
        oceanic fish labor labour education culture justice police fire environment centers parks business energy commerce"""),
    place_heads=_set("mount mt lake cape fort ft port camp isle river"),
    company_endings=_set("""brothers bros inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv spa group holdings holding motor motors
        airlines airways air lines industries systems technologies technology pharmaceuticals energy petroleum electronics electric stores foods
        brands media entertainment pictures studios records aerospace aviation bank insurance financial securities capital partners software
        semiconductor semiconductors communications networks laboratories international global
        management automotive advisors ventures chemicals mining resources manufacturing investments logistics pharma biotech therapeutics"""),
    after_roles=_set("elect designate emeritus"),
    speakers=_set("""said says told tells added adds asked wrote writes argued explained insisted recalled who died was is has had
        himself herself thinks thought felt knew grew joined resigned apologized apologised tweeted testified scored pleaded"""),
    generic=_set("""continue sign subscribe newsletter videos replay source sources courtesy headlines editing edition download
        the day eve greater new north south east west northern southern eastern western national international central state federal general
        american european supreme united white black red green blue royal great high air first world public social university"""),
    legal_forms=_set("inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv spa group holdings holding"),
    heads_end=_set("""of in at for with from who which that on to by and within under where whose as based between against during since
        after before charged accused"""),
    object_pronouns=_set("him"),
    either_pronouns=_set("her"),
    obliques=_set("with alongside beside about for"),
    genders={"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"},
    countries=COUNTRIES,
    adjectives=ADJECTIVES,
    places=PLACES,
)
