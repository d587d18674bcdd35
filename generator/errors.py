"""The one tree of errors. Each names the file, the offending text and the remedy.

Only ``cli.py`` turns these into exit codes, only ``plugin/`` into MkDocs's own.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Anything that this program reports to its user."""


class Fault(BriefingError):
    """The input's fault: where it is, what is wrong, and what to do about it.

    Faults are collected, not raised one by one: the rest of the input is still read.
    """

    def __init__(self, file: str, problem: str, remedy: str, passage: str = "", line: int | None = None):
        self.file, self.problem, self.remedy, self.passage, self.line = file, problem, remedy, passage, line
        where = file if line is None else f"{file}:{line}"
        shown = f" ({passage!r})" if passage else ""
        super().__init__(f"{where}: {problem}{shown}. {remedy}")


class UnreadableArticle(Fault):
    """A file in the articles' folder that is no readable article."""


class UnreachableArticle(Fault):
    """An address that gives no article: nobody answers, or something else than a page comes."""


class DuplicateArticle(Fault):
    """Two files that would have one id."""


class ConfigurationFault(Fault):
    """Something in ``briefing.yml`` that cannot be meant."""


class TemplateFault(Fault):
    """A template that asks for what is not there, or that cannot be read."""


class UsageError(BriefingError):
    """The program was called wrongly: a folder that is not there, an option that cannot be."""


class UnknownLanguage(BriefingError):
    """A language for which there are no tables."""


class ProvenanceError(BriefingError):
    """A page says what its evidence does not hold; nothing is published."""

    def __init__(self, findings: list[str]):
        self.findings = findings
        super().__init__("\n".join(findings))
