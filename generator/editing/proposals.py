"""Whom to follow: the people that the articles name most, as lines for ``briefing.yml``."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import yaml

from generator.model import Briefing, Person, Settings
from generator.text import slug

#: So many are proposed, each named so often, and so many of their other names are told.
MOST, OFTEN, ALSO = 10, 3, 4


def proposed(briefing: Briefing, settings: Settings) -> tuple[str, ...]:
    """Lines to be pasted, a comment above them; none where nobody is named often who is not followed.

    Somebody is named by a full name: a lone word may be anybody's, and would follow whoever bears it.
    """
    found: dict[str, list[Person]] = defaultdict(list)
    for story in briefing.stories:
        for person in story.people:
            if person.kind == "person" and not person.followed and len(person.name.split()) > 1:
                found[person.name].append(person)
    followed = {person.id for person in settings.people}
    named = {name: people for name, people in found.items() if _count(people) >= OFTEN and slug(name) not in followed}
    ranked = sorted(named, key=lambda name: (-_articles(named[name]), -_count(named[name]), name))[:MOST]
    if not ranked:
        return ()
    head = ["# Named most and not followed. To follow them, put lines of these into briefing.yml:"]
    return (*head, *([] if settings.people else ["people:"]), *(_line(name, named[name]) for name in ranked))


def _line(name: str, people: list[Person]) -> str:
    told = [f"{_count(people)} times in {_articles(people)} article{'' if _articles(people) == 1 else 's'}"]
    others = list(_others(name, people))
    if others:
        told.append("also " + ", ".join(others[:ALSO]) + (" …" if len(others) > ALSO else ""))
    return f"  - name: {_scalar(name)}    # {'; '.join(told)}"


def _others(name: str, people: list[Person]) -> Iterator[str]:
    """The other forms of the name, those in the most articles first."""
    forms = Counter[str]()
    for person in people:
        for form in person.forms:
            forms[" ".join(form.text.split())] += len(form.articles)
    del forms[name]
    yield from sorted(forms, key=lambda form: (-forms[form], form))


def _count(people: list[Person]) -> int:
    return sum(len(person.mentions) for person in people)


def _articles(people: list[Person]) -> int:
    """Ids of articles are unique across stories."""
    return len({evidence.article for person in people for evidence, _ in person.mentions})


def _scalar(name: str) -> str:
    return yaml.safe_dump(name, allow_unicode=True, width=10**6).removesuffix("\n").removesuffix("\n...")
