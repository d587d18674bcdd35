"""Sentences that the program composes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """The sentences and labels that the program composes; the words in braces are filled in from the texts."""

    reasons: tuple[tuple[str, str], ...]
    statuses: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    labels: tuple[tuple[str, str], ...]

    def reason(self, key: str, **parts: str) -> str:
        return dict(self.reasons)[key].format(**parts)

    def label(self, key: str, **parts: str) -> str:
        return dict(self.labels)[key].format(**parts)

    def listed(self, parts: list[str]) -> str:
        """"a, b and c"."""
        return self.label("list", most=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else parts[0]

    def either(self, parts: list[str]) -> str:
        """"a, b or c"."""
        return self.label("either", most=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else parts[0]


@dataclass(frozen=True)
class CorrectionWords:
    """What a correction says (by what it does), and what became of it; the words in braces are filled in."""

    acts: tuple[tuple[str, str], ...]
    outcomes: tuple[tuple[str, str], ...]

    def act(self, key: str, **parts: str) -> str:
        return dict(self.acts)[key].format(**parts)

    def outcome(self, key: str, **parts: str) -> str:
        return dict(self.outcomes)[key].format(**parts)
