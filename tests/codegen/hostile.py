"""A sound schema folder for tests that spoil it, and checks of the outcome."""

import ast
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from cordspec.cli import main
from cordspec.errors import SchemaError

PLACE = re.compile(r"(objects/)?\w+\.yaml:[1-9][0-9]*: .+")
MARK = "executed"
"""File that an attack makes in the current folder."""

ATTACK = f"__import__('pathlib').Path('{MARK}').touch()"

THINGS = """\
description: Things.
$defs:
  ThingId:
    type: string
    description: Id of a thing.
    x-id: true
  Colour:
    type: string
    description: A colour.
    x-members:
      RED: {value: red, description: Like blood.}
      BLUE: {value: blue}
  Size:
    type: integer
    description: A size.
    x-members:
      SMALL: {value: 1}
  Marks:
    type: integer
    description: Marks.
    x-bits:
      OLD: {bit: 0}
  Thing:
    type: object
    description: A thing.
    required: [id]
    properties:
      id:
        $ref: "#/$defs/ThingId"
        description: Its id.
      weight:
        type: integer
        description: How heavy it is.
  Part:
    type: object
    description: A part of a thing.
    x-partial: {of: "#/$defs/Thing", keep: [id]}
  Special:
    type: object
    description: A special thing.
    allOf: [{$ref: "#/$defs/Thing"}]
    properties:
      kind:
        $ref: "#/$defs/Size"
        const: 1
        description: Its kind.
  AnyThing:
    description: Any thing.
    anyOf: [{$ref: "#/$defs/Special"}]
    x-tag: kind
    x-unknown: UnknownThing
"""

GATEWAY = """\
description: Tables.
version: 1
opcodes:
  DISPATCH: {value: 0, description: An event., received: true}
  HELLO: {value: 10, description: The beginning., received: true, payload: {$ref: things.yaml#/$defs/Thing}}
close_codes:
  UNKNOWN_ERROR: {value: 4000, then: resume, description: Something went wrong.}
commands:
  ASK: {opcode: HELLO, payload: {$ref: things.yaml#/$defs/Thing}, description: Ask for a thing.}
events:
  THING_CREATE:
    description: A thing came to be.
    payload: {$ref: things.yaml#/$defs/Thing}
    intents: []
"""

OPCODES = "description: The gateway.\n$defs:\n  GatewayThing: {type: object, description: A thing.}\n"


def calls(folder: Path) -> list[list[str]]:
    """Every command that reads a schema folder."""
    where = ["--schemas", str(folder)]
    return [
        ["codegen", "check", *where, "--package", "bot_events", "--to", str(folder.parent / "to")],
        ["codegen", "write", *where, "--package", "bot_events", "--to", str(folder.parent / "to")],
        ["codegen", "report", *where],
        ["schemas", "bundle", *where],
        ["schemas", "asyncapi", *where],
    ]


def refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the complaints, after a check that every command gives the same ones and writes nothing."""
    said: set[str] = set()
    for call in calls(folder):
        assert main(call) == 1, call
        caught = capsys.readouterr()
        assert caught.out == ""
        assert all(line.isprintable() for line in caught.err.splitlines())
        said.add(caught.err)
    assert len(said) == 1, said
    assert not list(Path().iterdir())
    assert not (folder.parent / "to").exists()
    first, *complaints = said.pop().splitlines()
    assert first.startswith("cordspec: The schemas have ")
    return complaints


def insert(key: str, text: str, after: str = "    properties:\n      id:\n") -> Callable[[str], str]:
    """A property before the others of Thing, written with this key."""
    begin = "    properties:\n"
    return lambda schema: schema.replace(after, f"{begin}      {key}: {text}\n{after.removeprefix(begin)}", 1)


def swap(old: str, new: str) -> Callable[[str], str]:
    def change(schema: str) -> str:
        assert old in schema
        return schema.replace(old, new, 1)

    return change


def append(text: str) -> Callable[[str], str]:
    return lambda schema: schema + text


SIMPLE = "{type: integer, description: A number.}"
THING = "objects/things.yaml"


def assert_placed(error: SchemaError) -> None:
    assert all(PLACE.match(complaint) and complaint.isprintable() for complaint in error.complaints), error


def assert_declares(module: ast.Module, path: PurePosixPath) -> None:
    """The rules of ``codegen.emit.verification`` written a second time, independently: no call but the known ones."""
    allowed = {"NewType", "EventSpec", "Shape", "field", "Intents", "TypeVar", "read_tag", "Size"}
    statements = (
        ast.Expr,
        ast.ImportFrom,
        ast.ClassDef,
        ast.Assign,
        ast.AnnAssign,
        ast.FunctionDef,
        ast.Return,
    )
    for node in ast.walk(module):
        assert not isinstance(node, ast.stmt) or isinstance(node, statements), path
        if isinstance(node, ast.FunctionDef):  # of an unknown member
            assert [ast.unparse(each) for each in node.decorator_list] == ["property"], path
        assert not isinstance(node, ast.Call) or ast.unparse(node.func) in allowed, path
        assert not isinstance(
            node, ast.Lambda | ast.JoinedStr | ast.Await | ast.comprehension | ast.NamedExpr
        ), path
        assert not isinstance(node, ast.Expr) or isinstance(node.value, ast.Constant), path
        if isinstance(node, ast.ImportFrom):
            assert (node.module or "").split(".")[0] in {
                "typing",
                "collections",
                "msgspec",
                "cordspec",
                "bot_events",
            }
        if isinstance(node, ast.ClassDef):
            attributes = [each.target for each in node.body if isinstance(each, ast.AnnAssign)]
            assert len({ast.unparse(each) for each in attributes}) == len(attributes), path
