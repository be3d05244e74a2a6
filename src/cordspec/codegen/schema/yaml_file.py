"""YAML files read with PyYAML, limited to what JSON can express.

It depends on neither Discord nor JSON Schema nor Python output.
"""

import math
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

from cordspec.codegen.schema.complaints import Complaints, shown
from cordspec.codegen.schema.source import Json, Pointer, Source

__all__ = ["read_source"]

SIZE_LIMIT: Final = 1_000_000
"""Size of the largest schema file that is read, in bytes; the largest of cordspec has 40,000."""

DEPTH_LIMIT: Final = 64
"""Deepest nesting of lists and mappings; the schema language needs at most 20 levels."""

INTEGERS: Final = range(-(2**63), 2**63)

_REFUSED_CHARACTERS: Final = re.compile(
    # Control characters except tab and line feed; lone surrogates, which UTF-8 cannot encode; and characters that change
    # the direction of text, with which generated code would run differently from how it reads (CVE-2021-42574).
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)


class _RefusedError(yaml.MarkedYAMLError):
    """YAML that the schema language does not allow; the text of the exception is the complaint."""


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2: ``no`` and dates are strings, and only true and false are booleans.

    Aliases and tags are refused: an alias may contain itself or expand to a billion values, and a tag may name
    a Python type.
    """

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Compose one node, after a check of the event that begins it."""
        peek: Any = getattr(self, "peek_event")  # noqa: B009  # untyped
        event: Any = peek()
        if event.anchor is not None:
            self._refuse(event, "anchors (&name) and aliases (*name) are not supported. Write the value out.")
        if event.tag is not None:
            self._refuse(event, f"the tag {shown(event.tag)} is not supported. Remove it.")
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
    """Read one YAML file; return None, with a complaint, if it cannot be read, is not YAML or repeats a key."""
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
                name, 1, "this is a symbolic link to a file outside its folder.", "Put the file itself there."
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
    except (OSError, RuntimeError) as error:  # RuntimeError: a symbolic link to itself, before Python 3.13
        complaints.note(
            name, 1, f"the file cannot be read ({_reason(error)}).", "Put a readable file of YAML there."
        )
    return None


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


def _compose(text: str, name: str, complaints: Complaints) -> yaml.Node | None:
    """Return the root node of a text; None, with a complaint, if it is not YAML."""
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
            complaints.note(name, line, f"this is not YAML: {error.problem}.", "Correct the syntax there.")
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        complaints.note(
            name, line, f"the character U+{_code(error.character):04X} is not allowed.", "Leave it out."
        )
    except (ValueError, OverflowError):  # "\U00110000", which PyYAML passes to chr()
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
    # PyYAML reports a character of text as a number, and one of bytes as bytes.
    return character if isinstance(character, int) else ord(str(character))


def _walk(node: yaml.Node, at: Pointer, name: str, complaints: Complaints) -> Iterator[tuple[Pointer, int]]:
    """Yield pointer and line of every node; complain about values that JSON cannot express or that are refused."""
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
"""The mistake, and how to fix it."""


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
            return f"{shown(text)[1:-1]} is too large for a number.", "Write a smaller number."
        case "str" if found := _REFUSED_CHARACTERS.search(text):
            return f"the character U+{ord(found[0]):04X} is not allowed.", _fix(found[0])
        case _:
            return None


def _fix(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "It is half of a surrogate pair; write the character itself."
    return "Leave it out."
