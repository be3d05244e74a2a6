"""The mistakes found in schemas, each with its file and line, gathered so that one run reports all of them."""

from dataclasses import dataclass, field
from typing import TypeAlias

from cordspec.codegen.schema.source import Pointer, Source
from cordspec.errors import SchemaError

__all__ = ["Complaints", "Problem", "shown"]

Problem: TypeAlias = tuple[Pointer, str, str]
"""Place in a definition or table, the mistake, and how to fix it."""


def shown(value: object) -> str:
    """Return a value as a complaint quotes it: escaped, on one line, at most 80 characters."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


@dataclass(slots=True)
class Complaints:
    """The mistakes of one run, without repetitions."""

    found: dict[tuple[str, int, str], None] = field(default_factory=dict[tuple[str, int, str], None])
    """File, line and text of each; a dict, because a list would take quadratic time to keep without repetitions."""

    def note(self, name: str, line: int, wrong: str, fix: str) -> None:
        """Note one mistake: file, line, what is wrong, and how to fix it."""
        self.found[name, line, f"{wrong} {fix}".rstrip()] = None

    def add(self, source: Source, at: Pointer, wrong: str, fix: str) -> None:
        """Note one mistake at a node of a document."""
        self.note(source.name, source.line(at), wrong, fix)

    def sorted(self) -> list[str]:
        """Return the mistakes, ordered by file and line."""
        return [f"{name}:{line}: {text}" for name, line, text in sorted(self.found)]

    def raise_found(self) -> None:
        """Raise ``SchemaError`` with every mistake noted, if there is one."""
        if self.found:
            raise SchemaError(self.sorted())
