"""What an editor should look at again: doubts about content, in words, for a list or a log."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from generator.model import Briefing, Settings, Story
from generator.text import cut, flat

#: How alike (0 to 100) a printed name must be to be offered for one that is nowhere printed, and how many are.
_ALIKE, _OFFERED = 60, 3
#: A passage is quoted to this many characters.
_PASSAGE = 80
_IDLE = {"needless": "this correction is no longer needed", "unmatched": "this correction does not apply"}


def listed(briefing: Briefing, settings: Settings) -> tuple[str, ...]:
    """Every doubt in one line each: those of the stories, corrections that do nothing, followed people whom no article names."""
    stories = tuple(line for story in briefing.stories for line in _of_story(story))
    return (*stories, *_idle(briefing, settings), *_unseen(briefing, settings))


def _of_story(story: Story) -> list[str]:
    articles = {a.article.id: a.article for a in story.analyses}
    lines = []
    for doubt in story.warnings:
        passage = flat(cut(articles[doubt.article].text, doubt.span))[:_PASSAGE] if doubt.span else ""
        shown = f" ({passage!r})" if passage and passage not in doubt.message else ""
        lines.append(f"{articles[doubt.article].path}: {doubt.message}{shown}")
    return lines


def _idle(briefing: Briefing, settings: Settings) -> list[str]:
    """Corrections that do not apply: what each says, and why it changes nothing."""
    lines = {c: c.line for c in settings.corrections}
    idle = sorted((o for o in briefing.corrections if o.state != "applied"), key=lambda o: lines.get(o.correction, 0))
    return [f"briefing.yml:{lines.get(o.correction, 0)}: {_IDLE[o.state]}: {o.told} ({o.what}; {o.correction.by})" for o in idle]


def _unseen(briefing: Briefing, settings: Settings) -> list[str]:
    seen = {p.id for story in briefing.stories for p in story.people if p.mentions}
    printed = sorted({p.name for story in briefing.stories for p in story.people if p.mentions and p.kind == "person"})
    lines = []
    for person in settings.people:
        if person.id in seen:
            continue
        near = process.extract(person.name, printed, scorer=fuzz.WRatio, limit=_OFFERED, score_cutoff=_ALIKE)
        offered = f"the nearest names printed: {', '.join(name for name, _, _ in near)}" if near else "no name printed is like it"
        lines.append(f"{person.name!r} is followed, but no article names them; {offered}")
    return lines
