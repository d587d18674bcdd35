"""English sentences that give reasons; {a} and {b} name articles, {x} and {y} are their words."""

from generator.lang.tables import Phrases

PHRASES = Phrases(
    reasons=(
        ("equal", "{a} and {b} give the same."),
        ("rounding", "{a}’s “{x}” and {b}’s “{y}” round to the same."),
        ("overlap", "{a}’s “{x}” and {b}’s “{y}” can both be true."),
        ("disjoint", "{a}’s “{x}” lies outside {b}’s “{y}”."),
        ("grown", "{b}’s “{y}” and {a}’s “{x}” were published at different times, and the later is larger."),
        ("same-status", "{a} and {b} both have it as {x}."),
        ("came-true", "{a} has it as {x}, {b} as {y}: what was open in one is settled in the other."),
        ("denied", "{a} has it as {x}, {b} as {y}."),
        ("less-sure", "{a} has it as {x}, {b} as {y}; both can be true."),
        ("same-day", "{a} and {b} name the same day."),
        ("apart", "{a}’s “{x}” and {b}’s “{y}” are different days."),
        ("open", "The day of {a}’s “{x}” or {b}’s “{y}” stays open."),
    ),
    statuses=(
        ("planned", "planned"), ("unconfirmed", "unconfirmed"), ("happened", "happened"), ("denied", "denied"),
        ("cancelled", "cancelled"),
    ),
    labels=(
        ("count", "number of {thing}"), ("duration", "length of {thing}"), ("money", "amount of {thing}"),
        ("percent", "share of {thing}"), ("distance", "distance of {thing}"), ("size", "size of {thing}"),
        ("speed", "speed of {thing}"), ("age", "age of {thing}"), ("temperature", "temperature of {thing}"),
        ("score", "score of {thing}"), ("rank", "rank of {thing}"), ("since", "time since the last such {thing}"), ("date", "day of {thing}"),
        ("status", "whether {thing} took place"), ("event", "the {names} {action}"), ("given", "“{words}” ({articles})"),
        ("disagreement", "The accounts differ on the {thing}: {values}."),
    ),
)
