"""YAML files as plain values that remember their lines.

This module knows YAML and nothing of Discord, JSON Schema or Python output.
"""

import math
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

__all__ = ["Complaints", "Json", "Pointer", "Source", "read_source", "shown"]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Pointer: TypeAlias = tuple[str | int, ...]
"""Where in a document: the keys and indices that lead there."""

SIZE_LIMIT: Final = 1_000_000
"""Largest schema file that is read. Bytes; the largest of cordspec's own has 40,000."""

DEPTH_LIMIT: Final = 64
"""How deeply lists and mappings may be nested; nothing in the schema language needs more than 20."""

INTEGERS: Final = range(-(2**63), 2**63)

_REFUSED_CHARACTERS: Final = re.compile(
    # Control characters but tab and line feed; lone surrogates, which UTF-8 cannot hold; and what changes
    # the direction of text, so that generated code would not read as it runs (CVE-2021-42574).
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)


def shown(value: object) -> str:
    """A value as a complaint quotes it: escaped, on one line, and not longer than 80 characters."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


@dataclass(slots=True)
class Complaints:
    """Everything that is wrong with the schemas, gathered so that one run shows it all."""

    found: dict[tuple[str, int, str], None] = field(default_factory=dict[tuple[str, int, str], None])
    """File, line and text of each; a dict, so that a thousand mistakes do not cost a million comparisons."""

    def note(self, name: str, line: int, wrong: str, mend: str) -> None:
        """Note one mistake: file, line, what is wrong, and what to do."""
        self.found[name, line, f"{wrong} {mend}".rstrip()] = None

    def add(self, source: "Source", at: Pointer, wrong: str, mend: str) -> None:
        """Note one mistake at a node of a document."""
        self.note(source.name, source.line(at), wrong, mend)

    def sorted(self) -> list[str]:
        """What was found, file by file and line by line."""
        return [f"{name}:{line}: {text}" for name, line, text in sorted(self.found)]


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


class _RefusedError(yaml.MarkedYAMLError):
    """YAML that the schema language does not have; its text is a whole complaint."""


class CoreLoader(yaml.SafeLoader):
    """YAML as version 1.2 reads it: ``no`` is a word, a date is a word, only true and false are bools.

    Aliases and tags are refused: an alias may lead to itself or expand to a billion values, and a tag names
    a type of Python.
    """

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Compose one node, after a look at what begins here."""
        peek: Any = getattr(self, "peek_event")  # noqa: B009  # untyped
        event: Any = peek()
        if event.anchor is not None:
            self._refuse(event, "anchors (&name) and aliases (*name) are not supported. Write the value out.")
        if event.tag is not None:
            self._refuse(event, f"the tag {shown(event.tag)} is not supported. Take it out.")
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            self._refuse(
                event, f"this is nested more than {DEPTH_LIMIT} deep. Define the inner parts in $defs."
            )
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    @staticmethod
    def _refuse(event: Any, complaint: str) -> None:
        raise _RefusedError(problem=complaint, problem_mark=event.start_mark)


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
    """Read one YAML file; None, with a complaint, if it cannot be read, is not YAML or repeats a key."""
    text = _read_text(path, name, complaints)
    if text is None:
        return None
    known = len(complaints.found)
    node = _compose(text, name, complaints)
    if node is None:
        return None
    lines = dict(_walk(node, (), name, complaints))
    if len(complaints.found) > known:
        return None
    construct: Any = getattr(CoreLoader(""), "construct_document")  # noqa: B009  # untyped
    value: Json = construct(node)
    return Source(name, value, lines)


def _read_text(path: Path, name: str, complaints: Complaints) -> str | None:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            complaints.note(name, 1, "this is not a regular file.", "Put a file of YAML there.")
        elif path.resolve().parent != path.parent.resolve():
            complaints.note(
                name, 1, "this is a symbolic link that leads out of its folder.", "Put the file itself there."
            )
        elif status.st_size > SIZE_LIMIT:
            complaints.note(
                name, 1, f"the file is larger than {SIZE_LIMIT:,} bytes.", "Divide it into several families."
            )
        else:
            return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        complaints.note(name, line, f"this is not UTF-8 ({error.reason}).", "Save the file as UTF-8.")
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself, before 3.13
        complaints.note(
            name, 1, f"the file cannot be read ({_reason(error)}).", "Put a readable file of YAML there."
        )
    return None


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


def _compose(text: str, name: str, complaints: Complaints) -> yaml.Node | None:
    """Text as nodes; None, with a complaint, if it is not YAML."""
    loader = None
    try:
        loader = CoreLoader(text)
        node: yaml.Node | None = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        if isinstance(error, _RefusedError):
            complaints.note(name, line, str(error.problem), "")
        else:
            complaints.note(name, line, f"no YAML: {error.problem}.", "Mend the syntax there.")
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        complaints.note(
            name, line, f"the character U+{_code(error.character):04X} is not allowed.", "Leave it out."
        )
    except (ValueError, OverflowError):  # "\U00110000", which PyYAML hands to chr()
        line = loader.line + 1 if loader else 1
        complaints.note(name, line, "an escape is not a character of Unicode.", "Write the character itself.")
    else:
        if node is None:
            complaints.note(name, 1, "the file is empty.", "Give it a description and $defs.")
        return node
    finally:
        if loader is not None:
            loader.dispose()
    return None


def _code(character: object) -> int:
    # PyYAML gives the number of a character of a text, and the bytes of one that it has to decode.
    return character if isinstance(character, int) else ord(str(character))


def _walk(node: yaml.Node, at: Pointer, name: str, complaints: Complaints) -> Iterator[tuple[Pointer, int]]:
    """Pointer and line of every node; complains about what JSON cannot say or Python must not be given."""
    line = node.start_mark.line + 1
    yield at, line
    match node:
        case yaml.MappingNode():
            seen: set[str] = set()
            for key, child in node.value:
                key_line = key.start_mark.line + 1
                if (problem := _key_problem(key)) is not None:
                    complaints.note(name, key_line, *problem)
                    continue
                here = (*at, key.value)
                yield from _walk(child, here, name, complaints)
                yield here, key_line
                if key.value in seen:
                    complaints.note(
                        name, key_line, f"the key {shown(key.value)} occurs twice.", "Keep one of them."
                    )
                seen.add(key.value)
        case yaml.SequenceNode():
            for index, child in enumerate(node.value):
                yield from _walk(child, (*at, index), name, complaints)
        case yaml.ScalarNode():
            if (problem := _scalar_problem(node.tag, node.value)) is not None:
                complaints.note(name, line, *problem)
        case _:
            raise AssertionError(node)


Problem: TypeAlias = tuple[str, str]
"""What is wrong, and what to do."""


def _key_problem(key: yaml.Node) -> Problem | None:
    if not isinstance(key, yaml.ScalarNode):
        return "a key is a list or a mapping.", "Write a text as the key."
    if key.tag != "tag:yaml.org,2002:str":
        return f"the key {shown(key.value)[1:-1]} is not text.", "Put it in quotes."
    if "\n" in key.value or "\t" in key.value:
        return f"the key {shown(key.value)} has a line feed or a tab in it.", "Leave it out."
    return _scalar_problem(key.tag, key.value)


def _scalar_problem(tag: str, text: str) -> Problem | None:
    match tag.rpartition(":")[2]:
        case "int" if len(text) > 20 or int(text) not in INTEGERS:
            return (
                f"{shown(text)[1:-1]} does not fit into 64 bits.",
                "Write a smaller number, or text in quotes.",
            )
        case "float" if not math.isfinite(float(text)):
            return f"{shown(text)[1:-1]} is larger than any number.", "Write a smaller number."
        case "str" if found := _REFUSED_CHARACTERS.search(text):
            return f"the character U+{ord(found[0]):04X} is not allowed.", _mend(found[0])
        case _:
            return None


def _mend(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "It is half of a character; write the character itself."
    return "Leave it out."
