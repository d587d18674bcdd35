"""How English sites print what is not the article: bylines, credits, datelines; adverts and menus in files of their own.

Lower case throughout.
"""

from generator.lang.english.appeals import APPEALS
from generator.lang.english.fittings import FITTINGS
from generator.lang.tables import Layout

_words = lambda table: frozenset(table.split())

LAYOUT = Layout(
    signs=(*APPEALS, *FITTINGS),
    share_words=_words("""facebook twitter whatsapp email e-mail print linkedin pinterest reddit telegram tumblr google google+
        messenger viber line vk vkontakte odnoklassniki flipboard pocket copy link share shares tweet pin mix skype sms mail
        instagram youtube snapchat tiktok threads bluesky mastodon x blogger stumbleupon digg delicious rss more url fb weibo wechat
        plus on via share save to the a this post page comments comment likes like 0 1 2 3 4 5 6 7 8 9 k"""),
    byline_openers=("by", "reported by", "written by", "story by", "words by", "report by", "posted by", "text by"),
    desks=_words("desk staff bureau correspondent correspondents reporter reporters writer editor editors team contributor newsroom"),
    desk_words=_words("""news web online digital sports sport business staff special our national international foreign world
        political entertainment city state senior chief staff features tech technology science health express desk the editorial
        breaking central main own global regional crime legal lifestyle trending social media"""),
    outlet_endings=_words("""times post news herald tribune gazette chronicle journal daily express today telegraph guardian
        standard mail mirror observer independent press wire dispatch star sun globe record examiner inquirer bulletin
        courier monitor review report weekly magazine tv radio media network"""),
    agencies=frozenset(("ap", "afp", "reuters", "dpa", "pti", "ani", "ians", "upi", "xinhua", "tass", "kyodo", "efe", "ansa", "apa",
                        "anadolu", "aa", "bernama", "yonhap", "cna", "aap", "cp", "pa", "tns", "bloomberg", "irna", "wam", "spa",
                        "ria novosti", "interfax", "sputnik", "jiji", "antara", "vna", "pna", "app", "uni", "tanjug", "ptinews",
                        "associated press", "the associated press", "agence france-presse", "press association",
                        "agencies", "news agencies", "wires", "the canadian press", "canadian press")),
    credit_openers=("reporting by", "(reporting by", "additional reporting by", "(additional reporting by", "editing by",
                    "(editing by", "source:", "sources:", "source :", "(source:", "with inputs from", "(with inputs from",
                    "with input from", "(with input from", "with agency inputs", "(with agency inputs", "with reporting by", "with post wires",
                    "with wires", "compiled by", "(compiled by", "edited by", "(edited by", "writing by", "(writing by",
                    "with additional reporting", "additional reporting:", "— with files from", "with files from", "(with files from"),
    credit_phrases=("contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting"),
    photo_openers=("image caption", "image copyright", "media caption", "media playback is unsupported", "photo:", "photos:", "photo :", "photo by", "photos by", "photo courtesy", "image:", "image by", "images:", "image credit", "image source",
                   "image courtesy", "photo credit", "picture:", "pictures:", "photograph:", "photograph by", "credit:", "file photo",
                   "file -", "file —", "file –", "file image", "file picture", "ap photo", "(photo", "(image", "(file", "[photo", "[image",
                   "[file", "(ap photo", "(picture", "(ap/", "(ap file", "(via getty", "(source", "representational image",
                   "representative image", "(representative", "(representational"),
    picture_files=("file - in this", "file – in this", "file — in this", "file photo - ", "file photo – ", "file - ", "file – ", "file — "),
    picture_ends=("hide caption",),
    picture_buttons=("CLOSE",),
    picture_places=(", left,", ", right,", ", center,", ", centre,", ", second left,", ", second right,", " (l) and ", "from left:", "from right:"),
    photo_credits=("getty images", "/getty", "ap photo", "/ap", "/ap)", "via ap", "via ap)", "/reuters", "reuters/", "/afp", "afp/", "/epa", "epa/", "/shutterstock",
                   "shutterstock", "file photo", "/pti", "file photo)", "/ap photo", "/associated press", "/ associated press", "associated press)", "photo/", "/ani", "/xinhua", "istock", "wikimedia commons",
                   "[file: reuters]", "[reuters]", "[ap]", "[afp]", "(file)", "pti photo", "screenshot", "/anadolu", "via reuters", "via getty", "(getty)", "/getty)"),
    photo_labels=_words("photo image picture photograph photographer screenshot credit illustration"),
    picture_words=(", left,", ", right,", ", center,", ", centre,", "(l)", "(r)", "(c)", "pictured", "file photo", "in this photo", "seen in this",
                   "photograph,", "artist's concept", "artist’s concept", "artist's impression", "artist’s impression", "illustration shows",
                   "image shows", "photo shows", "from left", "from right", "second left", "second right"),
    months=("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
              "thu", "thur", "thurs", "fri", "sat", "sun"),
    date_words=_words("""published updated posted on at last first modified date created of by a p m am pm est edt et ist gmt utc bst pst pdt pt
        cst cdt ct cet cest aest sgt hrs hours th st nd rd the time"""),
    not_places=_words("""file update updated updating new breaking watch exclusive opinion video photos analysis comment editorial read
        correction clarification note spoiler warning live explainer factbox timeline related more review interview just question answer"""),
    holds_together=_words("of and or no not also"),
    irregular=_words("""beat became began blew bought broke brought built came caught chose cut did drew drove fell flew forbade fought found
        gave got grew had heard held hit hurt kept knew laid led left lost made meets met paid quit ran rose said sank saw sent sets shook shot
        shut signs slid sold spent split spread stole stood strikes struck swept swore threw told took warns went wins withdrew won"""),
    dateline_places=frozenset(place.strip() for place in """
        abu dhabi, abuja, accra, addis ababa, algiers, amman, amsterdam, ankara, athens, atlanta, auckland, baghdad, baku,
        baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade, bengaluru, berlin, bern, bogota, boston, brasilia,
        bratislava, brisbane, brussels, bucharest, budapest, buenos aires, cairo, canberra, cape town, caracas, chennai,
        chicago, cincinnati, cleveland, colombo, copenhagen, dakar, dallas, damascus, dar es salaam, delhi, denver, detroit,
        dhaka, doha, dubai, dublin, edinburgh, frankfurt, geneva, gaza, glasgow, guatemala city, hamburg, hanoi, harare, havana,
        helsinki, hong kong, honolulu, houston, hyderabad, indianapolis, islamabad, istanbul, jakarta, jerusalem,
        johannesburg, kabul, kampala, karachi, kathmandu, khartoum, kigali, kinshasa, kolkata, kuala lumpur, kuwait city,
        kyiv, kiev, lagos, lahore, la paz, las vegas, lima, lisbon, ljubljana, london, los angeles, luxembourg, macau, madrid, manama, manila,
        melbourne, mexico city, miami, milan, milwaukee, minneapolis, mogadishu, montevideo, montreal, moscow, mumbai, munich,
        muscat, nairobi, new delhi, new orleans, new york, nicosia, oslo, ottawa, panama city, paris, perth, philadelphia,
        phnom penh, phoenix, pittsburgh, port-au-prince, prague, pretoria, pristina, pyongyang, quito, rabat, riga, rio de janeiro,
        riyadh, rome, san antonio, san diego, san francisco, san juan, santiago, sao paulo, sarajevo, seattle, seoul,
        shanghai, singapore, skopje, sofia, st. louis, salt lake city, stockholm, sydney, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran,
        tel aviv, the hague, tirana, tokyo, toronto, tripoli, tunis, ulaanbaatar, united nations, vatican city, vienna, vilnius, warsaw,
        washington, wellington, windhoek, yangon, yerevan, zagreb, zurich""".split(",")),
)
