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
        ("apart", "{a}’s “{x}” and {b}’s “{y}” are different days."),
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
        ("list", "{most} and {last}"), ("since", "time since the last such {thing}"),
        ("status", "whether {thing} took place"), ("event", "the {names} {action}"), ("given", "“{words}” ({articles})"),
        ("read-as", "{words} ({articles})"), ("open-question", "The accounts differ on {thing}: {values}."),
        ("disagreement", "The accounts differ on the {thing}: {values}."),
    ),
)
