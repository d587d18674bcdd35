"""Who takes part in what all who take part do alike: only those whom the words place on one of its two sides.

"X met Y", "X and Y met", "X's talks with Y", "a meeting between X and Y", "X held talks with Y". Who is named
beside it takes no part: whose adviser met somebody, whom the talks were about, who told of them. A side that
is not named stays open, and then there is no pair.
"""

from __future__ import annotations

from generator.analyse.events.line import Line, Person, verbal
from generator.lang.tables import EventWords

REACH = 8                # words between an action and its other side ("met for two hours and a half with")
OWNED = 4                # words between the owner and the noun ("X's first official state visit")
SOURCE = 40              # characters that the words before a source take ("in the words of")
OPENING = 3              # words behind a subject in which its verb is looked for

Sides = tuple[list[Person], list[Person]]


def sides(line: Line, first: int, last: int) -> Sides:
    """Who takes part in the action at words ``first`` to ``last`` (of one word or a phrase): on its one side, on its other."""
    words = line.language.events
    before = line.low[first - 1] if first else ""
    one = _subjects(line, first)
    if line.low[first] not in words.nouns or before in line.language.speech.copulas or any(p.last == first - 1 for p in one):
        other = _others(line, last, line.low[last] in words.direct)
        return one or _carried(line, first), other
    if line.low[first] in words.direct and before in words.carrying and _under(line, first):
        return _carried(line, first), _under(line, first)
    return _of_noun(line, first)


def _of_noun(line: Line, head: int) -> Sides:
    words = line.language.events
    mark = _mark(line, head, words.betweens)
    if mark is not None:
        return _under(line, mark), []
    owner, other = _owner(line, head), _others(line, head, False)
    if owner:
        return owner, other
    held = _held(line, head)
    if held is not None:
        return _subjects(line, held) or _carried(line, held), other
    return (_agenda(line, head) or _aside(line, head)) if other else [], other


def _subjects(line: Line, verb: int) -> list[Person]:
    """The people before a verb who do it: nothing but light words or an apposition stands between."""
    here = [p for p in line.people if p.last < verb]
    if not here or here[-1].owns:
        return []
    start = here[-1].last + 1
    commas = [n for n in range(start, verb + 1) if "," in line.text[line.ends[n - 1] : line.starts[n]]]
    if commas and commas[0] == start:
        start = commas[-1]
    if not all(_light(line, n) for n in range(start, verb)):
        return []
    found = _chain_back(line, here)
    return found if _acting(line, found[0]) else []


def _light(line: Line, n: int) -> bool:
    """A word that may stand between a subject and its verb."""
    word, language = line.low[n], line.language
    grammar, speech = language.grammar, language.speech
    return (
        word in grammar.auxiliaries or word in grammar.negations or word in speech.adverbs or word in speech.times
        or word in language.events.light or word.endswith(speech.adverb_ending) or word.isdigit()
    )


def _acting(line: Line, person: Person) -> bool:
    """Not where a preposition rules the phrase ("the wife of X met"), unless it opens a clause ("after X met")."""
    word = line.low[person.under] if person.under >= 0 else ""
    return word not in line.language.speech.prepositions or word in line.language.speech.subordinators


def _chain_back(line: Line, here: list[Person]) -> list[Person]:
    """The last of them, and those joined to it by "and"."""
    chain = [here[-1]]
    for p in reversed(here[:-1]):
        joint = chain[0].under == p.last + 1 and line.low[chain[0].under] in line.language.events.joins
        if not joint or p.owns:
            break
        chain.insert(0, p)
    return chain


def _chain_on(line: Line, person: Person) -> list[Person]:
    """A person and those joined to it by "and"; who does something of his own behind "and" is no part of it."""
    chain = [person]
    for p in line.people:
        if p.first > chain[-1].last and p.under == chain[-1].last + 1 and line.low[p.under] in line.language.events.joins:
            if p.owns or _verb_behind(line, p):
                break
            chain.append(p)
    return chain


def _verb_behind(line: Line, person: Person) -> bool:
    n = person.last + 1
    return n < len(line.low) and line.joined(person.last, n) and verbal(line.low[n], line.language)


def _under(line: Line, word: int) -> list[Person]:
    """Those whose phrase a word rules."""
    found = next((p for p in line.people if p.under == word and p.first > word and not p.owns), None)
    return _chain_on(line, found) if found else []


def _others(line: Line, head: int, direct: bool) -> list[Person]:
    """The other side: what the verb rules itself, or what "with" behind it rules."""
    if direct and _under(line, head):
        return _under(line, head)
    mark = _mark(line, head, line.language.events.withs)
    return _under(line, mark) if mark is not None else []


def _mark(line: Line, head: int, marks: frozenset[str]) -> int | None:
    """The preposition of the other side, with no person, verb or clause between."""
    grammar = line.language.grammar
    clausal = grammar.content_openers | grammar.clause_openers | grammar.relatives | grammar.conjunctions
    for n in range(head + 1, min(head + 1 + REACH, len(line.low))):
        word = line.low[n]
        if word in marks:
            return n if line.joined(head, n) and not line.named(head + 1, n) else None
        if word in clausal or word in line.language.events.topics or verbal(word, line.language):
            return None
    return None


def _owner(line: Line, head: int) -> list[Person]:
    """Whose meeting it is: "X's Sunday meeting", "A and B's talks", "his talks"."""
    here = [p for p in line.people if p.last < head]
    if not here or not here[-1].owns or head - here[-1].last > OWNED:
        return []
    between, speech = line.low[here[-1].last + 1 : head], line.language.speech
    plain = not any(w in line.language.grammar.function_words or w.endswith(speech.owner_endings) for w in between)
    return _chain_back(line, here) if plain and line.joined(here[-1].last, head) else []


def _held(line: Line, head: int) -> int | None:
    """The verb that only carries the noun: "had a long meeting", "held a second day of meetings"."""
    words = line.language.events
    for n in range(head - 1, max(-1, head - 1 - REACH), -1):
        if line.low[n] in words.holding:
            return n if line.joined(n, head) and not line.named(n, head) else None
        if verbal(line.low[n], line.language) and not line.low[n].endswith(line.language.grammar.past_endings):
            return None
    return None


def _agenda(line: Line, head: int) -> list[Person]:
    """Whose plans hold the meeting: "X's schedule includes", "the schedule of X"."""
    agendas = [n for n in range(head) if line.low[n] in line.language.events.agendas]
    if not agendas or _told_of(line, 0, head):
        return []
    behind = [p for p in line.people if p.first > agendas[-1] and p.under == agendas[-1] + 1 and p.last < head and not p.owns]
    if behind and line.low[agendas[-1] + 1] == line.language.speech.genitive:
        return behind[:1]
    return _owner(line, agendas[-1])


def _aside(line: Line, head: int) -> list[Person]:
    """The subject of the sentence, where the noun stands in a phrase of time or place ("in a meeting with") or opens a clause."""
    words = line.language.events
    start = head
    while start and not _ruled(line, start):
        start -= 1
    opener = line.low[start - 1] if start else ""
    if opener in words.asides and start == 1:
        return _announced(line, head)
    if opener in words.asides:
        return _carried(line, start - 1, speaking=True)
    return _carried(line, start - 1) if opener in words.joins else []


def _announced(line: Line, head: int) -> list[Person]:
    """The subject that follows an opening phrase at once: "After a meeting with Y, X left"."""
    behind = [p for p in line.people if p.first > head and p.under == -1]
    return behind[:1] if behind and not behind[0].owns and _verb_behind(line, behind[0]) else []


def _ruled(line: Line, n: int) -> bool:
    """Does a phrase begin at this word: what stands before it is no article or adjective?"""
    word = line.low[n - 1]
    return word not in line.language.speech.determiners and (word in line.language.grammar.function_words or verbal(word, line.language))


def _carried(line: Line, end: int, speaking: bool = False) -> list[Person]:
    """The subject of the sentence as that of a later phrase ("left and met", "before meeting"): the last person in its place.

    None where another verb stands between, since that may have brought a subject without a name.
    """
    words, speech = line.language.events, line.language.speech
    if not speaking and end == 0 or end >= 0 and not speaking and not _goes_on(line, end):
        return []
    here = [p for p in line.people if p.last < end and not p.owns and _verb_behind(line, p)]
    if not here or not _acting(line, here[-1]):
        return []
    behind = here[-1].last + 1 + OPENING
    told = _told_of(line, here[-1].last, end)
    if any(verbal(w, line.language) for w in line.low[behind:end]) or told and not speaking:
        return []
    opened = words.opening | speech.openers | line.language.grammar.relatives
    if not opened.isdisjoint(line.low[here[-1].last + 1 : end]):
        return []
    return _chain_back(line, [p for p in line.people if p.last <= here[-1].last])


def _goes_on(line: Line, n: int) -> bool:
    """Does the word here, or the one before it and its adverbs, carry the subject on?"""
    while n and _light(line, n - 1) and line.low[n - 1] not in line.language.events.carrying:
        n -= 1
    return line.low[n] in line.language.events.carrying or n > 0 and line.low[n - 1] in line.language.events.carrying


def _told_of(line: Line, start: int, end: int) -> bool:
    """Is anything said or thought among these words? To speak with somebody is to meet."""
    speech, words = line.language.speech, line.language.events
    return any(w in speech.finite and w not in words.holding and not _joint(w, words) for w in line.low[start:end])


def _joint(word: str, words: EventWords) -> bool:
    return any(word in forms for action, forms in words.actions if action in words.mutual)


def concerned(line: Line, first: int, people: list[Person]) -> list[Person]:
    """Of those named beside any other action, whom it may be about: not who tells of it, nor who owns something else."""
    return [p for p in people if not (_elsewhere(line, p, first) or _tells(line, p, first))]


def _elsewhere(line: Line, person: Person, head: int) -> bool:
    """Belongs something else to the person than the action ("X's adviser died"), or another verb or topic?"""
    words = line.language.events
    ruler = line.low[person.under] if person.under >= 0 else ""
    if ruler in words.topics:
        return True
    if person.first > head and ruler.endswith(line.language.grammar.past_endings) and not _action(ruler, words):
        return True                     # "the arrest of X shocked Y"
    if not person.owns:
        return False
    plain = all(w not in line.language.grammar.function_words for w in line.low[person.last + 1 : head])
    return not (0 <= head - person.last - 1 <= OWNED and plain and not line.named(person.last + 1, head))


def _action(word: str, words: EventWords) -> bool:
    return any(word in forms for _, forms in words.actions)


def _tells(line: Line, person: Person, head: int) -> bool:
    """Does the person say it or hear of it: "X said that Y died", "Y died, X said", "according to X", "told X that"?"""
    speech, acting = line.language.speech, line.low[head]
    said = lambda w: w in speech.finite and w != acting
    after = line.low[person.last + 1 : person.last + 2]
    if any(map(said, after)):
        return person.first > head or _opened(line, person.last + 1, head)
    if person.under < 0:
        return False
    end = line.ends[person.under]
    if line.text[max(0, end - SOURCE) : end].lower().endswith(speech.sources):
        return True
    ruler = line.low[person.under]
    if ruler == speech.agent:
        return person.first > head and said(line.low[person.under - 1])         # "X's death was announced by Y"
    return said(ruler) and (person.first > head or any(w in speech.openers for w in after))


def _opened(line: Line, verb: int, head: int) -> bool:
    """Does a statement of its own follow the verb of saying: "that", or somebody who acts in it?"""
    between = line.low[verb + 1 : head]
    return any(w in line.language.speech.openers for w in between) or bool(line.named(verb + 1, head))
