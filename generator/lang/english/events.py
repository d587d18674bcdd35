"""English words for what happens, and for how sure it is."""

from generator.lang.tables import EventWords

_w = lambda words: frozenset(words.split())

EVENTS = EventWords(
    actions=(
        ("meet", _w("meet meets met meeting meetings encounter encounters talks discussion discussions spoke summit")),
        ("visit", _w("visit visits visited visiting trip trips travel traveled travelled travels tour")),
        ("invite", _w("invite invites invited inviting invitation")),
        ("die", _w("die dies died dead death deaths kill kills killed killing fatal fatalities perished")),
        ("injure", _w("injure injures injured injuring injury injuries wound wounds wounded wounding hurt")),
        ("crash", _w("""crash crashes crashed crashing collide collides collided colliding collision derail derailed derailment
            overturn overturns overturned overturning capsize capsized capsizing""")),
        ("arrest", _w("arrest arrests arrested arresting detain detains detained custody")),
        ("charge", _w("charge charges charged indict indicted indictment accuse accused")),
        ("convict", _w("convict convicts convicted conviction sentence sentenced sentencing acquit acquitted")),
        ("attack", _w("attack attacks attacked attacking bomb bombs bombed bombing explode exploded explosion blast")),
        ("shoot", _w("shoot shoots shot shooting shootings gunfire stab stabbed stabbing")),
        ("launch", _w("launch launches launched launching liftoff blastoff")),
        ("land", _w("land lands landed landing touchdown splashdown")),
        ("win", _w("win wins won winning victory beat beats beaten defeat defeats defeated triumph")),
        ("score", _w("score scores scored scoring goal goals")),
        ("buy", _w("buy buys bought buying acquire acquires acquired acquiring acquisition takeover purchase purchased merger merge")),
        ("sell", _w("sell sells sold selling sale sales")),
        ("dismiss", _w("fire fires fired firing dismiss dismissed dismissal sack sacked layoff layoffs")),
        ("resign", _w("resign resigns resigned resigning resignation quit quits")),
        ("appoint", _w("appoint appoints appointed appointment hire hired nominate nominated nomination")),
        ("elect", _w("elect elects elected election vote votes voted voting")),
        ("approve", _w("approve approves approved approval ratify ratified pass passed passes")),
        ("reject", _w("reject rejects rejected rejecting rejection refuse refused refuses")),
        ("sign", _w("sign signs signed signing")),
        ("agree", _w("agree agrees agreed agreeing agreement agreements deal deals pact")),
        ("sue", _w("sue sues sued suing lawsuit lawsuits")),
        ("protest", _w("protest protests protested protesting demonstration demonstrations rally rallies strike strikes")),
        ("rescue", _w("rescue rescues rescued rescuing evacuate evacuated evacuation save saved")),
        ("release", _w("release releases released releasing freed")),
        ("escape", _w("escape escapes escaped escaping flee fled")),
        ("postpone", _w("postpone postpones postponed postponing postponement delay delays delayed")),
        ("cancel", _w("cancel cancels cancelled canceled cancellation scrapped")),
        ("rise", _w("rise rises rose rising risen grow grows grew growth increase increased increases gain gained climbed")),
        ("fall", _w("fall falls fell falling fallen drop dropped drops decline declined decrease decreased plunged")),
        ("lose", _w("lose loses lost losing loss")),
        ("regain", _w("regain regains regained regaining restore restores restored restoring reestablish reestablished re-established")),
        ("open", _w("open opens opened opening inaugurate inaugurated")),
        ("close", _w("close closes closed closing closure shut shuts")),
    ),
    passives=(("received by", "meet"), ("hosted by", "meet"), ("welcomed by", "meet"), ("sat down with", "meet"),
        ("came off the tracks", "crash"), ("came off the rails", "crash"), ("jumped the tracks", "crash"), ("jumped the rails", "crash"),
        ("left the tracks", "crash"), ("left the rails", "crash")),
    firsts=_w("first highest biggest largest worst deadliest lowest longest"),
    spans=_w("in for within over"),
    starts=_w("since"),
    opposites=(
        ("open", "close"), ("rise", "fall"), ("arrest", "release"), ("approve", "reject"), ("appoint", "dismiss"),
        ("appoint", "resign"), ("buy", "sell"), ("lose", "regain"), ("convict", "release"),
    ),
    mutual=_w("meet crash agree"),
    nouns=_w("""meeting meetings encounter encounters talks discussion discussions summit crash crashes collision derailment
        agreement agreements deal deals pact"""),
    direct=_w("meet meets met meeting by"),
    withs=_w("with"),
    betweens=_w("between"),
    joins=_w("and nor or"),
    topics=_w("about regarding concerning"),
    holding=_w("""had has have having held hold holds holding hosted hosts began begun begins opened opens started starts
        concluded concludes conducted conducts"""),
    agendas=_w("schedule agenda itinerary programme program calendar diary visit trip tour"),
    asides=_w("in during at after before following since"),
    carrying=_w("and then before after since while when by"),
    opening=_w("as because although though while whereas unless until where"),
    light=_w("""to able due likely unlikely set scheduled expected slated planning plans plan planned hoped hopes hoping hope
        wanted wants wishes wished agreed agrees refused refuses declined reportedly either neither both himself herself
        themselves in on at this next week weekend day"""),
    cues=(
        ("cancelled", frozenset({"cancelled", "canceled", "called off", "scrapped", "postponed"})),
        ("unconfirmed", frozenset({
            "whether", "if", "could", "may", "might", "possible", "possibly", "potential", "potentially", "perhaps",
            "speculation", "speculated", "rumoured", "rumored", "unconfirmed", "not confirmed", "yet to confirm",
            "no confirmation", "in the cards", "on the cards", "hope", "hoped", "hopes", "hoping", "unclear", "uncertain",
            "does not include", "did not include", "not included"})),
        ("denied", frozenset({"denied", "denies", "deny", "did not", "didn't", "didn’t", "never", "has not", "have not", "had not"})),
        ("planned", frozenset({
            "will", "would", "plans to", "plan to", "planned", "scheduled", "set to", "expected", "expects", "is to",
            "are to", "upcoming", "coming", "invited", "invitation", "ahead of", "prepares", "preparing"})),
    ),
    labels=(
        ("meet", "meeting"), ("visit", "visit"), ("invite", "invitation"), ("die", "deaths"), ("injure", "injuries"),
        ("crash", "crash"), ("arrest", "arrest"), ("charge", "charges"), ("convict", "conviction"), ("attack", "attack"),
        ("shoot", "shooting"), ("launch", "launch"), ("land", "landing"), ("win", "win"), ("score", "score"),
        ("buy", "purchase"), ("sell", "sale"), ("dismiss", "dismissal"), ("resign", "resignation"),
        ("appoint", "appointment"), ("elect", "vote"), ("approve", "approval"), ("reject", "rejection"),
        ("sign", "signing"), ("agree", "agreement"), ("sue", "lawsuit"), ("protest", "protest"), ("rescue", "rescue"),
        ("release", "release"), ("escape", "escape"), ("postpone", "postponement"), ("cancel", "cancellation"),
        ("rise", "rise"), ("fall", "fall"), ("open", "opening"), ("close", "closing"), ("lose", "loss"), ("regain", "recovery"),
    ),
)
