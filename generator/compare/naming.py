"""One name in two spellings: "Nabi Saleh", "Nebi Saleh"; "First Group", "FirstGroup"; and one number to call.

Two capitalised words that stand beside the same other word of a name, and are a slip apart, are one name. No word
counts that the story prints in lower case too, nor a form that only articles print which print the other as well:
that is a slip which they put right themselves. A word that stands alone must be heard alike ("Sissi", "Sisi") or be a
long one that several articles print otherwise; given names are many people's.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from os.path import commonprefix

from rapidfuzz.distance import OSA

from generator.compare.likeness import SHOWN
from generator.compare.shaping import Context, assembled
from generator.compare.verdicts import Judgement
from generator.lang.tables import AccountWords, Language
from generator.model import Comparison, Evidence, Span, Value
from generator.text import begun_in, flat, label, stem

SHORTEST, LONG = 4, 7    # letters of a word that can be misspelt; from the second on, by two letters
JOINED = 8               # letters of a name that is printed as one word or as two
DIGITS = 9               # of a number to call
# The sign that a name must not follow is looked for behind its capital: the engine then skips from capital to capital.
SURE = 9                 # letters of a name that is misspelt where it stands alone, one letter away from what the others print
NAME = re.compile(r"[A-ZÀ-Þ](?<![#@\w].)[^\W\d_]+(?:['’\-][^\W\d_]+)*(?: [A-ZÀ-Þ][^\W\d_]+(?:['’\-][^\W\d_]+)*)*")
SMALL = re.compile(r"\b[a-zß-ÿ]{4,}")
CALL = re.compile(r"(?<![\w.,$£€/-])\+?\(?\d{2,5}\)?(?:[ -]\d{2,8}){1,4}(?![\w/-]|[.,]\d)")
OWNED = ("'s", "’s")


@dataclass(frozen=True, slots=True)
class Print:
    """One form of a name, where an article (its number) prints it first; ``plain`` is what tells forms apart."""

    article: int
    plain: str
    span: Span


Forms = dict[str, dict[int, Span]]      # plain form -> article -> where it is printed first


def find(context: Context) -> list[Comparison]:
    """Spellings of one name, names printed as one word or two, numbers to call: each in order of first print."""
    beside, whole = _printed(context)
    small = frozenset(w for a in context.analyses for w in SMALL.findall(a.article.text))
    found = _distinct([*_misspelt(beside, small, context.language), *_joined(whole), *_alone(beside, whole, small, context)])
    made = [_compared(sorted(group, key=lambda p: (p.article, p.span)), "spelt", context) for group in found]
    made += [_compared(group, "digits", context) for group in _numbers(context)]
    return [c for c in made if c]


# ---------------------------------------------------------------- what is printed


def _printed(context: Context) -> tuple[dict[tuple[bool, str], Forms], Forms]:
    """Words by the word that stands beside them in a name (True: in front of it), and pairs of words as one."""
    beside: dict[tuple[bool, str], Forms] = defaultdict(lambda: defaultdict(dict))
    whole: Forms = defaultdict(dict)
    for n, a in enumerate(context.analyses):
        for m in NAME.finditer(a.article.text):
            parts = _parts(m)
            if len(parts) == 1:
                whole[parts[0][0]].setdefault(n, parts[0][1])
            for (one, first), (two, second) in zip(parts, parts[1:]):
                span = Span(first.start, second.end)
                beside[True, two][one].setdefault(n, span)
                beside[False, one][two].setdefault(n, span)
                whole[f"{one} {two}"].setdefault(n, span)
    return beside, whole


def _parts(m: re.Match[str]) -> list[tuple[str, Span]]:
    """The words of a name with their places, a possessive ending cut off."""
    found, at = [], m.start()
    for word in m.group().split(" "):
        plain = next((word.removesuffix(o) for o in OWNED if word.endswith(o)), word)
        found.append((plain, Span(at, at + len(plain))))
        at += len(word) + 1
    return found


# ---------------------------------------------------------------- which are one name


def _misspelt(beside: dict[tuple[bool, str], Forms], small: frozenset[str], language: Language) -> Iterator[list[Print]]:
    """Two words beside the same other word; each pair once."""
    seen = set()
    for (_, other), forms in sorted(beside.items(), key=lambda item: (not item[0][0], item[0][1])):
        if other.lower() in language.grammar.function_words:
            continue
        words = sorted(w for w in forms if len(w) >= SHORTEST and w.lower() not in small and not w.isupper())
        for one, two in combinations(words, 2):
            if (one, two) not in seen and _slip(one, two, language) and not _one_spelling(one, two, language.accounts) and _apart(forms[one], forms[two]):
                seen.add((one, two))
                yield [Print(n, w, span) for w in (one, two) for n, span in forms[w].items()]


def _apart(one: dict[int, Span], two: dict[int, Span]) -> bool:
    """Does each form have an article that prints it alone? Who prints both has slipped, or means two things."""
    return bool(one.keys() - two.keys() and two.keys() - one.keys())


def _slip(one: str, two: str, language: Language) -> bool:
    """Are two words one letter apart (long ones two), and not forms of one word?"""
    a, b = _folded(one), _folded(two)
    if a == b or a[0] != b[0]:
        return False
    longer, shorter = sorted((a, b), key=len, reverse=True)
    if longer.startswith(shorter) and longer != shorter + "e":
        return False
    same = len(commonprefix([a, b]))
    tails = a[same:], b[same:]
    if stem(a, language.grammar.stemmer) == stem(b, language.grammar.stemmer) and not any(t.endswith(o) for t, o in (tails, tails[::-1])):
        return False                    # "Democratic", "Democrats"
    allowed = 2 if len(shorter) >= LONG else 1
    return abs(len(a) - len(b)) <= allowed and OSA.distance(a, b, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=1 << 12)
def _folded(word: str) -> str:
    """Lower case, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def _joined(whole: Forms) -> Iterator[list[Print]]:
    """Names that one article prints as one word and another as two."""
    alike: dict[str, list[str]] = defaultdict(list)
    for form in sorted(whole):
        letters = form.replace(" ", "")
        if len(letters) >= JOINED and not letters.isupper():
            alike[letters.lower()].append(form)
    for forms in alike.values():
        one: dict[int, Span] = {n: span for f in forms if " " not in f for n, span in whole[f].items()}
        two: dict[int, Span] = {n: span for f in forms if " " in f for n, span in whole[f].items()}
        if _apart(one, two):
            yield [Print(n, f, span) for f in forms for n, span in whole[f].items()]


def _alone(beside: dict[tuple[bool, str], Forms], whole: Forms, small: frozenset[str], context: Context) -> Iterator[list[Print]]:
    """Words of names that are heard alike; long ones that one article misspells and several others do not."""
    forms = _words_of_names(whole)
    given = context.language.speech.gendered
    words_ = sorted(w for w in forms if len(w) >= SHORTEST and w.lower() not in small and not w.isupper() and w.lower() not in given)
    heard: dict[str, list[str]] = defaultdict(list)
    for word in words_:
        heard[_heard(word, context.language.accounts)].append(word)
    groups = [group for _, group in sorted(heard.items()) if len(group) == 2 and group[0][:2] == group[1][:2] and not _one_spelling(*group, context.language.accounts)]
    groups = [g for g in groups if _apart(forms[g[0]], forms[g[1]]) and all(_named(forms[w], context) for w in g)]
    groups += [[rare, known] for rare, known in _slips(words_, forms, context.language)]
    for group in groups:
        yield [Print(n, w, span) for w in group for n, span in forms[w].items()]


def _named(prints: dict[int, Span], context: Context) -> bool:
    """Is it a name somewhere, and not only a word that opens a sentence or a line?"""
    opens = lambda a, span: any(s.span.start <= span.start <= s.span.start + 1 for s in begun_in(a.sentences, Span(max(0, span.start - 1), span.end)))
    return any(not opens(context.analyses[n], span) for n, span in prints.items())


def _words_of_names(whole: Forms) -> Forms:
    """The single words of names: each with where an article prints it first."""
    found: Forms = defaultdict(dict)
    for form, prints in whole.items():
        at = 0
        for word in form.split(" "):
            for n, span in prints.items():
                place = Span(span.start + at, span.start + at + len(word))
                found[word][n] = min(found[word].get(n, place), place)
            at += len(word) + 1
    return found


def _slips(words_: list[str], forms: Forms, language: Language) -> Iterator[tuple[str, str]]:
    """(misspelt, right): one letter more, less or other in a long word, that one article prints and two others do not."""
    framed: dict[str, list[str]] = defaultdict(list)
    for word in words_:
        if len(word) >= SURE:
            framed[word[0] + word[-2:]].append(word)
    for one, two in (pair for _, group in sorted(framed.items()) for pair in combinations(group, 2)):
        rare, known = sorted((one, two), key=lambda w: len(forms[w]))
        told = len(forms[rare]) == 1 and len(forms[known].keys() - forms[rare].keys()) > 1
        if told and OSA.distance(_folded(one), _folded(two), score_cutoff=1) <= 1 and _slip(one, two, language):
            yield rare, known


def _one_spelling(one: str, two: str, words: AccountWords) -> bool:
    """Is it one word as two countries spell it ("Organisation", "Organization"), or the same but for its signs?"""
    a, b = _folded(one), _folded(two)
    for letters, other in words.spellings:
        a, b = a.replace(letters, other), b.replace(letters, other)
    return a.replace("-", "") == b.replace("-", "")


def _distinct(found: list[list[Print]]) -> list[list[Print]]:
    """Each print once: of two groups that share one, the first."""
    seen: set[tuple[int, Span]] = set()
    kept = []
    for group in found:
        inside = lambda p: any(p.article == n and s.start < p.span.end and p.span.start < s.end for n, s in seen)
        if sum(map(inside, group)) < 2:
            kept.append(group)
            seen |= {(p.article, p.span) for p in group}
    return kept


def _numbers(context: Context) -> list[list[Print]]:
    """Numbers to call that two outlets print, or two articles differently, in order of first print."""
    found: dict[str, dict[int, Print]] = defaultdict(dict)
    for n, a in enumerate(context.analyses):
        for m in CALL.finditer(a.article.text):
            digits = "".join(c for c in m.group() if c.isdigit())
            if len(digits) >= DIGITS:
                found[digits].setdefault(n, Print(n, digits, Span(*m.span())))
    outlets = lambda prints: {context.analyses[n].article.outlet for n in prints}
    forms = lambda prints: {_words(p, context) for p in prints.values()}
    return [list(p.values()) for p in found.values() if len(p) > 1 and (len(outlets(p)) > 1 or len(forms(p)) > 1)]


# ---------------------------------------------------------------- what it comes to


def _compared(prints: list[Print], reason: str, context: Context) -> Comparison | None:
    shown = [(p, clause) for p in prints if (clause := _clause(p, context))]
    pairs = tuple(
        _judged(shown[i][0], shown[j][0], context).pair(i, j)
        for i, j in combinations(range(len(shown)), 2)
        if shown[i][0].article != shown[j][0].article
    )
    if not pairs or reason == "spelt" and len({p.plain for p, _ in shown}) < 2:
        return None
    id = lambda p: context.analyses[p.article].article.id
    values = tuple(Value(Evidence(id(p), clause), Evidence(id(p), p.span), _words(p, context)) for p, clause in shown)
    forms = list(dict.fromkeys(v.value for v in values))
    name = context.language.phrases.label(f"name-{reason}", forms=context.language.phrases.either([f"“{f}”" for f in forms]))
    return assembled("name", name, (), None, values, pairs, context)


def _clause(p: Print, context: Context) -> Span | None:
    """The clause around a name, None where it stands in no text of the article's own."""
    a = context.analyses[p.article]
    n = bisect_right(a.clauses, p.span.start, key=lambda c: c.span.start) - 1
    if n < 0 or p.span.end > a.clauses[n].span.end or a.sentences[a.clauses[n].sentence].kind not in SHOWN:
        return None
    return a.clauses[n].span


def _words(p: Print, context: Context) -> str:
    text = context.analyses[p.article].article.text
    return flat(text[p.span.start : p.span.end])


def _judged(a: Print, b: Print, context: Context) -> Judgement:
    """The same letters agree; what sounds alike is one name in two spellings; of other letters only one can be right."""
    names = [label(context.analyses[p.article].article.id) for p in (a, b)]
    x, y = _words(a, context), _words(b, context)
    say = lambda key: context.language.phrases.reason(key, a=names[0], x=x, b=names[1], y=y)
    if a.plain == b.plain:
        return Judgement("agree", say("same-name") if x == y else say("same-digits"))
    if _sound(a.plain, context.language.accounts) == _sound(b.plain, context.language.accounts):
        return Judgement("compatible", say("sounds-alike"))
    return Judgement("conflict", say("misspelt"))


@lru_cache(maxsize=1 << 12)
def _heard(word: str, words: AccountWords) -> str:
    """A word as it is heard, roughly: letters that stand for each other made one, nothing doubled."""
    heard = _folded(word).replace(" ", "").replace("-", "").replace("'", "").replace("’", "")
    for letters, sound in words.sounds:
        heard = heard.replace(letters, sound)
    return "".join(c for n, c in enumerate(heard) if n == 0 or heard[n - 1] != c)


@lru_cache(maxsize=1 << 12)
def _sound(word: str, words: AccountWords) -> str:
    """The same with all vowels made one."""
    heard = "".join(words.vowel if c in words.vowels else c for c in _heard(word, words))
    return "".join(c for n, c in enumerate(heard) if n == 0 or heard[n - 1] != c)
