"""English sentences that give reasons; {a} and {b} name articles, {x} and {y} are their words."""

from generator.lang.tables import Phrases

PHRASES = Phrases(
    reasons=(
        ("equal", "{a} and {b} give the same."),
        ("all-equal", "{articles} give the same."),
        ("all-same-day", "{articles} give the same date."),
        ("rounding", "{a}’s “{x}” and {b}’s “{y}” round to the same."),
        ("overlap", "{a}’s “{x}” and {b}’s “{y}” can both be true."),
        ("disjoint", "{a}’s “{x}” lies outside {b}’s “{y}”."),
        ("grown", "{b}’s “{y}” and {a}’s “{x}” were published at different times, and the later is larger."),
        ("same-status", "{a} and {b} both have it as {x}."),
        ("came-true", "{a} has it as {x}, {b} as {y}: what was open in one is settled in the other."),
        ("denied", "{a} has it as {x}, {b} as {y}."),
        ("less-sure", "{a} has it as {x}, {b} as {y}; both can be true."),
        ("same-day", "{a} and {b} give the same date."),
        ("same-name", "{a} and {b} print the same name."),
        ("same-digits", "{a}’s “{x}” and {b}’s “{y}” are the same digits."),
        ("sounds-alike", "{a}’s “{x}” and {b}’s “{y}” are two spellings of one name."),
        ("misspelt", "{a} spells it “{x}”, {b} “{y}”: only one can be right."),
        ("same-words", "{a} and {b} have it alike."),
        ("reversed", "{a} has “{x}”, {b} “{y}”: one turns the other round."),
        ("denied-word", "{a} has “{x}”, {b} “{y}”."),
        ("other-reach", "{a}’s “{x}” and {b}’s “{y}” reach back differently; both can be true."),
        ("apart", "{a}’s “{x}” and {b}’s “{y}” are different days."),
        # doubts about an article as a whole: what is seen, and what to do about it
        ("warn-encoding", "“{words}” and {count} signs like it come from a wrong encoding: fetch the article again, as UTF-8."),
        ("warn-signs-lost", "{count} signs of the text are lost (�): fetch the article again."),
        ("warn-codes", "“{words}” and {count} codes like it are left over from HTML: put the signs in that they stand for."),
        ("warn-cut-off", "The text breaks off at “{words}”: look for the whole article."),
        ("warn-run-together", "{count} sentences run together, the first at “{words}”: put the blanks back, so that each is found."),
        ("warn-stops-lost", "Full stops seem to be missing, as before “{words}” ({count} places): compare with the original."),
        ("warn-empty", "Only {count} words of running text: the page may have been saved without its article."),
        ("warn-copy", "{share} of the words are those of {a}, in the same order: it counts once; one of the two can go."),
        ("warn-foreign", "Has no name and hardly a word in common with the other articles: if it tells of another event, move it to a folder of its own."),
        ("warn-foreign-days", "Lies {days} days away from the other articles and has little in common with them: if it tells of another event, move it to a folder of its own."),
    ),
    statuses=(
        ("planned", "planned"), ("unconfirmed", "unconfirmed"), ("happened", "happened"), ("denied", "denied"),
        ("cancelled", "cancelled"),
    ),
    kinds=(
        ("count", "number"), ("duration", "length of time"), ("money", "amount"), ("percent", "share"),
        ("distance", "distance"), ("size", "size"), ("speed", "speed"), ("age", "age"), ("temperature", "temperature"),
        ("score", "score"), ("rank", "rank"), ("date", "date"), ("time", "time of day"),
    ),
    labels=(
        ("count", "number of {thing}"), ("duration", "length of {thing}"), ("money", "amount of {thing}"),
        ("distance", "distance of {thing}"), ("within", "{kind} in “{words}”"), ("date", "day of {thing}"),
        ("list", "{most} and {last}"), ("either", "{most} or {last}"), ("since", "time since the last such {thing}"),
        ("status", "whether {thing} took place"), ("event", "the {names} {action}"), ("given", "“{words}” ({articles})"),
        ("read-as", "{words} ({articles})"), ("name-spelt", "spelling of {forms}"), ("name-digits", "number to call: {forms}"),
        ("turned", "wording of “{words}”"), ("called", "whether “{words}” is true"), ("reach", "wording of “{words}”"), ("open-question", "The accounts differ on {thing}: {values}."),
        ("disagreement", "The accounts differ on the {thing}: {values}."),
    ),
)
