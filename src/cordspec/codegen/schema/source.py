"""A YAML document as plain values, with the line of each node."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Json", "Pointer", "Source"]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Pointer: TypeAlias = tuple[str | int, ...]
"""Path to a node of a document: the keys and indices from its root."""


@dataclass(frozen=True, slots=True)
class Source:
    """One YAML document with the line of every node."""

    name: str
    value: Json
    lines: Mapping[Pointer, int]

    def line(self, at: Pointer) -> int:
        """Return the line, from 1, of the node at this pointer or of the nearest node that contains it."""
        while at and at not in self.lines:
            at = at[:-1]
        return self.lines.get(at, 1)

    def at(self, at: Pointer) -> Json:
        """Return the value at this pointer; None if there is no such node."""
        value: Json = self.value
        for step in at:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value
