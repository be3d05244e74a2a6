"""YAML files as plain values that remember their lines.

This module knows YAML and nothing of Discord, JSON Schema or Python output.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

__all__ = ["Complaints", "Json", "Pointer", "Source", "read_source"]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Pointer: TypeAlias = tuple[str | int, ...]
"""Where in a document: the keys and indices that lead there."""


@dataclass(slots=True)
class Complaints:
    """Everything that is wrong with the schemas, gathered so that one run shows it all."""

    found: list[str] = field(default_factory=list[str])

    def add(self, source: "Source", at: Pointer, wrong: str, mend: str) -> None:
        """Note one mistake: where it is, what is wrong, and what to do."""
        complaint = f"{source.name}:{source.line(at)}: {wrong} {mend}"
        if complaint not in self.found:
            self.found.append(complaint)

    def sorted(self) -> list[str]:
        """What was found, file by file and line by line."""
        return sorted(self.found, key=_by_place)


def _by_place(complaint: str) -> tuple[str, int]:
    name, line, _ = complaint.split(":", 2)
    return name, int(line)


@dataclass(frozen=True, slots=True)
class Source:
    """One YAML document with the line of every node."""

    name: str
    value: Json
    lines: Mapping[Pointer, int]

    def line(self, at: Pointer) -> int:
        """Line of the node at this pointer, or of the nearest node that encloses it. From 1."""
        while at and at not in self.lines:
            at = at[:-1]
        return self.lines.get(at, 1)

    def at(self, at: Pointer) -> Json:
        """Value at this pointer, None where nothing is."""
        value: Json = self.value
        for step in at:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value


class CoreLoader(yaml.SafeLoader):
    """YAML as version 1.2 reads it: ``no`` is a word, a date is a word, only true and false are bools."""


CoreLoader.yaml_implicit_resolvers = {}
_SCALARS: Final = (
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~\0"),
    ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", "-0123456789"),
)
_add_resolver: Any = getattr(CoreLoader, "add_implicit_resolver")  # noqa: B009  # untyped
for _kind, _pattern, _first in _SCALARS:
    _add_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(f"^(?:{_pattern})$"), list(_first))


def read_source(path: Path, name: str, complaints: Complaints) -> Source | None:
    """Read one YAML file; None, with a complaint, where it is no YAML or repeats a key."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        complaints.found.append(f"{name}:1: cannot be read ({error}). Write it as UTF-8 text.")
        return None
    loader = CoreLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            complaints.found.append(f"{name}:1: the file is empty. Give it a description and $defs.")
            return None
        lines: dict[Pointer, int] = {}
        for at, child, repeated in _walk(node, ()):
            lines[at] = child.start_mark.line + 1
            if repeated:
                complaints.found.append(
                    f"{name}:{child.start_mark.line + 1}: the key {at[-1]!r} stands twice. Keep one of them."
                )
        construct: Any = getattr(loader, "construct_document")  # noqa: B009  # untyped
        value: Json = construct(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        complaints.found.append(f"{name}:{line}: no YAML: {error.problem}. Mend the syntax there.")
        return None
    finally:
        loader.dispose()
    return Source(name, value, lines)


def _walk(node: yaml.Node, at: Pointer) -> Iterator[tuple[Pointer, yaml.Node, bool]]:
    yield at, node, False
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, child in node.value:
            name = str(key.value)
            here = (*at, name)
            yield from _walk(child, here)
            yield here, key, name in seen
            seen.add(name)
    elif isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _walk(child, (*at, index))
