"""Schema folders written to do harm, or by mistake: each is refused with file, line and what to do.

What is generated from the others declares and does nothing else, whatever their keys, names, values and
descriptions are.
"""

import ast
import copy
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from cordspec.cli import main
from cordspec.codegen import generate, load
from cordspec.codegen.emit.asyncapi import asyncapi_document
from cordspec.codegen.emit.bundle import bundled_schema
from cordspec.codegen.emit.package import package_text
from cordspec.codegen.emit.verification import check_text
from cordspec.codegen.schema.description import Description
from cordspec.codegen.schema.source import Complaints, Source
from cordspec.errors import SchemaError
from tests.conftest import ROOT

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


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound schema folder; the current folder is another one, in which nothing must appear."""
    schemas = tmp_path / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "things.yaml").write_text(THINGS)
    (schemas / "objects" / "gateway.yaml").write_text(OPCODES)
    (schemas / "gateway.yaml").write_text(GATEWAY)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return schemas


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
    """What is said, if every command refuses the folder in the same words and writes nothing."""
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


def test_the_folder_is_sound_to_begin_with(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check, write, _, *documents = calls(folder)
    assert main(write) == 0
    assert main(check) == 0
    assert [main(call) for call in documents] == [0, 0]
    capsys.readouterr()
    program = (
        "import msgspec\nfrom bot_events.models import *\nfrom bot_events.events import *\n"
        "print(msgspec.json.decode(b'{\"id\":1}', type=ThingCreateData))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(folder.parent / "to")},
    )
    assert done.stdout.startswith("ThingCreateData("), done.stderr


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
ODD: dict[str, tuple[str, Callable[[str], str], str, list[str]]] = {
    # Keys of objects.
    "a key that is code": (THING, insert(f'"a: int = {ATTACK}; b"', SIMPLE), f"{THING}:28", ["attribute", "leave the key out"]),
    "a key with a line feed": (THING, insert(f'"a: int\\n    {ATTACK}\\n    b"', SIMPLE), f"{THING}:28", ["line feed"]),
    "a key that ends with a line feed": (THING, insert('"a\\n"', SIMPLE), f"{THING}:28", ["line feed"]),
    "a key with a dash": (THING, insert("a-b", SIMPLE), f"{THING}:28", ["'a-b'", "leave the key out"]),
    "a key with a dollar": (THING, insert("$type", SIMPLE), f"{THING}:28", ["'$type'", "leave the key out"]),
    "a key with a dot": (THING, insert("a.b", SIMPLE), f"{THING}:28", ["'a.b'"]),
    "a key with a space": (THING, insert("a b", SIMPLE), f"{THING}:28", ["'a b'"]),
    "a key that begins with a digit": (THING, insert("1a", SIMPLE), f"{THING}:28", ["'1a'"]),
    "a key that is an underscore": (THING, insert("_", SIMPLE), f"{THING}:28", ["'_'"]),
    "an empty key": (THING, insert('""', SIMPLE), f"{THING}:28", ["''"]),
    "a key of Python's own": (THING, insert("__init__", SIMPLE), f"{THING}:28", ["'__init__'"]),
    "a private key of a class": (THING, insert("__class__", SIMPLE), f"{THING}:28", ["'__class__'"]),
    "a key that another letter stands for": (THING, insert("\N{LATIN SMALL LIGATURE FI}", SIMPLE), f"{THING}:28", ["attribute"]),
    "a key that is a number": (THING, insert("1", SIMPLE), f"{THING}:28", ["the key 1 is not text", "quotes"]),
    "a key that is null": (THING, insert("null", SIMPLE), f"{THING}:28", ["the key null is not text", "quotes"]),
    "a key that is true": (THING, insert("true", SIMPLE), f"{THING}:28", ["the key true is not text", "quotes"]),
    "a key that is a list": (THING, insert("? [a]\n      ", SIMPLE), f"{THING}:28", ["a list or a mapping"]),
    "a key that hides a type": (THING, insert("int", SIMPLE), f"{THING}:28", ["hide the type int"]),
    "a key that hides a class": (THING, insert("ThingId", SIMPLE), f"{THING}:28", ["hide the type ThingId"]),
    "a key that hides a function": (THING, insert("field", "{type: integer, description: A.}\n      _b: {type: integer, description: B.}"), f"{THING}:28", ["hide the type field"]),
    "two keys of one attribute": (THING, insert("a", f"{SIMPLE}\n      _a: {SIMPLE}"), f"{THING}:29", ["in line 28", "attribute a"]),
    "a keyword and its escape": (THING, insert("class", f"{SIMPLE}\n      class_: {SIMPLE}"), f"{THING}:29", ["in line 28", "attribute class_"]),
    "a key and one of its base": (THING, swap("      kind:", f"      _weight: {SIMPLE}\n      kind:"), f"{THING}:43", ["weight of its base"]),
    "the same key twice": (THING, insert("id", SIMPLE), f"{THING}:29", ["'id' occurs twice"]),
    "required without a property": (THING, swap("[id]", "[id, wieght]"), f"{THING}:26", ["'wieght'", "Write weight"]),
    # Names of definitions and members.
    "a definition that is a keyword": (THING, swap("  Colour:", "  None:"), f"{THING}:7", ["None is a keyword"]),
    "a definition with a line feed": (THING, swap("  Colour:", '  "Foo\\n":'), f"{THING}:7", ["line feed"]),
    "a definition that is code": (THING, swap("  Colour:", f'  "Foo(int): {ATTACK}": #'), f"{THING}:7", ["must match"]),
    "a definition of a name that is imported": (THING, swap("  Colour:", "  Model:"), f"{THING}:7", ["uses already"]),
    "a definition of a generated name": (THING, swap("  Colour:", "  GatewayOpcode:"), f"{THING}:7", ["uses already"]),
    "an unknown member of a taken name": (THING, append('  UnknownThing: {type: object, description: A thing.}\n'), f"{THING}:51", ["defined already"]),
    "an unknown member that is code": (THING, swap("x-unknown: UnknownThing", f'x-unknown: "UnknownA(int): {ATTACK}"'), f"{THING}:51", ["must match"]),
    "an unknown member with a line feed": (THING, swap("x-unknown: UnknownThing", 'x-unknown: "UnknownThing\\n"'), f"{THING}:51", ["must match"]),
    "a member that is code": (THING, swap("RED:", f'"RED = {ATTACK}":'), f"{THING}:11", ["must match"]),
    "a member with a line feed": (THING, swap("RED:", '"RED\\n":'), f"{THING}:11", ["line feed"]),
    "a dunder member": (THING, swap("RED:", "__new__:"), f"{THING}:11", ["must match"]),
    # Values.
    "text in an enum of integers": (THING, swap("SMALL: {value: 1}", "SMALL: {value: one}"), f"{THING}:17", ["not an integer"]),
    "code in an enum of integers": (THING, swap("SMALL: {value: 1}", f'SMALL: {{value: "{ATTACK}"}}'), f"{THING}:17", ["not an integer"]),
    "a fraction in an enum": (THING, swap("SMALL: {value: 1}", "SMALL: {value: 1.0}"), f"{THING}:17", ["value"]),
    "a number in an enum of text": (THING, swap("{value: blue}", "{value: 5}"), f"{THING}:12", ["not text"]),
    "one value twice": (THING, swap("{value: blue}", "{value: red}"), f"{THING}:12", ["same value"]),
    "a number without an end": (THING, swap("SMALL: {value: 1}", f"SMALL: {{value: {'9' * 5000}}}"), f"{THING}:17", ["64 bits"]),
    "a number that is infinite": (THING, insert("a", "{type: number, description: A., examples: [1e999]}"), f"{THING}:28", ["larger than any number"]),
    "a bit that is a fraction": (THING, swap("{bit: 0}", "{bit: 0.0}"), f"{THING}:22", ["bit"]),
    "a constant of another type": (THING, swap("const: 1", "const: 2"), f"{THING}:43", ["constant 2"]),
    "a tag that is code": (THING, swap("x-tag: kind", f"x-tag: \"kind', x={ATTACK}, y='\""), f"{THING}:49", ["no constant"]),
    "an absence of another type": (THING, insert("a", '{type: integer, description: A., x-absent: ""}'), f"{THING}:28", ["when absent"]),
    "an absence that is code": (THING, insert("a", f'{{type: string, description: A., x-absent: "{ATTACK}"}}'), f"{THING}:28", ["x-absent"]),
    # Characters.
    "NUL in a description": (THING, swap("How heavy it is.", '"How\\0heavy."'), f"{THING}:33", ["U+0000"]),
    "an escape of the terminal": (THING, swap("How heavy it is.", '"How \\e[31mheavy."'), f"{THING}:33", ["U+001B"]),
    "half of a character": (THING, swap("How heavy it is.", '"How \\ud83d heavy."'), f"{THING}:33", ["U+D83D", "half"]),
    "text from right to left": (THING, swap("How heavy it is.", '"How \\u202e heavy."'), f"{THING}:33", ["U+202E"]),
    "NUL in a value": (THING, swap("{value: blue}", '{value: "a\\0b"}'), f"{THING}:12", ["U+0000"]),
    "no character": (THING, swap("How heavy it is.", '"\\U00110000."'), f"{THING}:33", ["escape"]),
    "NUL in the file": (THING, swap("How heavy it is.", "How\0heavy."), f"{THING}:33", ["U+0000"]),
    "a page with a line feed": (THING, swap("    description: A thing.\n", '    description: A thing.\n    x-doc: "a\\n"\n'), f"{THING}:26", ["must match"]),
    # YAML.
    "a tag of Python": (THING, swap("How heavy it is.", f'!!python/object/apply:os.system ["touch {MARK}"]'), f"{THING}:33", ["tag", "Take it out"]),
    "a tag of YAML": (THING, swap("bit: 0", 'bit: !!int "x"'), f"{THING}:22", ["tag"]),
    "an anchor that leads to itself": (THING, append("  Loop: &loop {type: object, description: A., properties: {a: *loop}}\n"), f"{THING}:52", ["anchors"]),
    "a billion laughs": (THING, append("".join(f"  L{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9) if n else 'a'}]\n" for n in range(9))), f"{THING}:52", ["anchors"]),
    "3,000 lists in each other": (THING, append("  Deep: " + "[" * 3000), f"{THING}:52", ["64 deep"]),
    "3,000 mappings in each other": (THING, append("  Deep: " + "{a: " * 3000), f"{THING}:52", ["64 deep"]),
    "300 lines in each other": (THING, append("".join(f"{'  ' * (n + 1)}a:\n" for n in range(300))), f"{THING}:114", ["64 deep"]),
    "a type in 40 lists": (THING, append("  Deep: {type: object, description: A., properties: {a: {description: A., " + "type: array, items: {" * 60 + "}" * 63 + "\n"), f"{THING}:52", ["64 deep"]),
    "no YAML": (THING, append("  {"), f"{THING}:52", ["no YAML"]),
    "a list": (THING, lambda _: "- a\n- b\n", f"{THING}:1", ["the file"]),
    "a word": (THING, lambda _: "a\n", f"{THING}:1", ["the file"]),
    "an empty file": (THING, lambda _: "", f"{THING}:1", ["empty"]),
    "a comment": (THING, lambda _: "# a\n", f"{THING}:1", ["empty"]),
    "two documents": (THING, append("---\na: b\n"), f"{THING}:52", ["no YAML"]),
    "a file without an end": (THING, append(f"# {'a' * 1_000_000}\n"), f"{THING}:1", ["1,000,000 bytes"]),
    # References.
    "a base that is its own": (THING, swap('allOf: [{$ref: "#/$defs/Thing"}]', 'allOf: [{$ref: "#/$defs/Special"}]'), f"{THING}:41", ["its own base"]),
    "bases in a circle": (THING, append("".join(f"  {a}:\n    type: object\n    description: A.\n    allOf: [{{$ref: '#/$defs/{b}'}}]\n" for a, b in ("AB", "BC", "CA"))), f"{THING}:", ["own base", " -> "]),
    "a base that is a part of it": (THING, append("".join(f"  {a}:\n    type: object\n    description: A.\n    {b}\n" for a, b in (("A", "allOf: [{$ref: '#/$defs/B'}]"), ("B", "x-partial: {of: '#/$defs/A', keep: []}")))), f"{THING}:", ["own base or a part of itself"]),
    "a chain of 300 bases": (THING, append("".join(f"  C{n}: {{type: object, description: A., allOf: [{{$ref: '#/$defs/{f'C{n + 1}' if n < 300 else 'Thing'}'}}]}}\n" for n in range(301))), f"{THING}:52", ["more than 16"]),
    "a base that is an enum": (THING, swap('allOf: [{$ref: "#/$defs/Thing"}]', 'allOf: [{$ref: "#/$defs/Size"}]'), f"{THING}:41", ["Size is not an object"]),
    "a union of an enum": (THING, swap('anyOf: [{$ref: "#/$defs/Special"}]', 'anyOf: [{$ref: "#/$defs/Size"}]'), f"{THING}:49", ["Size is not an object"]),
    "alternatives of themselves": (THING, append("  Alt:\n    description: A.\n    anyOf: [{$ref: '#/$defs/Alt'}, {$ref: '#/$defs/Alt', x-without: [a]}]\n"), f"{THING}:54", ["Alt is not an object"]),
    "x-enum without an enum": (THING, insert("a", '{type: string, description: A., x-enum: "#/$defs/Thing"}'), f"{THING}:28", ["not an enum"]),
    "a type of nothing but null": (THING, insert("a", '{anyOf: [{type: "null"}, {type: "null"}], description: A.}'), f"{THING}:28", ["no type but null"]),
    "a type that there is not": (THING, insert("a", "{type: 5, description: A.}"), f"{THING}:28", ["type"]),
    "a map whose keys are lists": (THING, insert("a", "{type: object, description: A., propertyNames: {type: array}, additionalProperties: {}}"), f"{THING}:28", ["keys are not text"]),
    "a reference with a line feed": (THING, swap('$ref: "#/$defs/ThingId"', '$ref: "#/$defs/ThingId\\n"'), f"{THING}:29", ["$ref"]),
    # Tables.
    "an event that is code": ("gateway.yaml", swap("  THING_CREATE:", f'  "A\\": {ATTACK}, \\"B":'), "gateway.yaml:11", ["must match"]),
    "an event with a line feed": ("gateway.yaml", swap("  THING_CREATE:", '  "THING_CREATE\\n":'), "gateway.yaml:11", ["line feed"]),
    "two events of one payload": ("gateway.yaml", append("  THING__CREATE:\n    description: A.\n    payload: {$ref: things.yaml#/$defs/Thing}\n    intents: []\n"), "gateway.yaml:15", ["ThingCreateData"]),
    "an event of an enum": ("gateway.yaml", swap("    payload: {$ref: things.yaml#/$defs/Thing}\n    intents", "    payload: {$ref: things.yaml#/$defs/Size}\n    intents"), "gateway.yaml:13", ["Size is not an object"]),
    "an event of a number": ("gateway.yaml", swap("    payload: {$ref: things.yaml#/$defs/Thing}\n    intents", "    payload: {type: integer}\n    intents"), "gateway.yaml:13", ["no object as payload"]),
    "an intent that is code": ("gateway.yaml", swap("intents: []", f'intents: ["A: {ATTACK}"]'), "gateway.yaml:14", ["Intents"]),
    "a payload of an unknown type": ("gateway.yaml", swap("payload: {$ref: things.yaml#/$defs/Thing}, description: Ask", "payload: {type: array, items: {type: 5}}, description: Ask"), "gateway.yaml:9", ["type"]),
    "opcodes without DISPATCH": ("gateway.yaml", swap("DISPATCH: {value: 0", "DISPATCH: {value: 1"), "gateway.yaml:3", ["DISPATCH"]),
    "two opcodes of one frame": ("gateway.yaml", swap("close_codes:", "  HELLO_: {value: 11, description: A.}\nclose_codes:"), "gateway.yaml:6", ["HelloFrame"]),
    "an opcode whose frame is taken": ("gateway.yaml", swap("close_codes:", "  UNKNOWN: {value: 11, description: A., payload: {}}\nclose_codes:"), "gateway.yaml:6", ["UnknownFrame", "uses already"]),
    "two opcodes of one value": ("gateway.yaml", swap("close_codes:", "  HI: {value: 10, description: A.}\nclose_codes:"), "gateway.yaml:6", ["same value"]),
    "a command without an opcode": ("gateway.yaml", swap("opcode: HELLO", "opcode: HALLO"), "gateway.yaml:9", ["'HALLO'", "Write HELLO"]),
    "a close code with a line feed": ("gateway.yaml", swap("UNKNOWN_ERROR:", '"UNKNOWN_ERROR\\n":'), "gateway.yaml:7", ["line feed"]),
}  # fmt: skip
"""Name, then file, how it is changed, the place of a complaint, and words in it."""


@pytest.mark.parametrize("name", ODD)
def test_an_odd_schema_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    file, change, place, words = ODD[name]
    path = folder / file
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before
    path.write_text(after, encoding="utf-8")
    complaints = refused(folder, capsys)
    assert any(line.startswith(place) and all(word in line for word in words) for line in complaints), (
        complaints
    )
    assert all(len(line) < 700 for line in complaints)


FILES = ["class", "a-b", "__init__", "A", "a.b", "a b", "1", "", "registry", "frames", "overloads", "import"]


@pytest.mark.parametrize("stem", FILES)
def test_a_file_that_cannot_be_a_module_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], stem: str
) -> None:
    (folder / "objects" / f"{stem}.yaml").write_text(OPCODES.replace("GatewayThing", "Other"))
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith(
        f"objects/{stem}.yaml:1: the file cannot be a module of this name. Name it with"
    )


def test_a_file_whose_name_is_code_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "objects" / f"a\nimport os\n{ATTACK.replace('/', '')}\n.yaml").write_text(OPCODES)
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith("objects/a\\nimport os")


@pytest.mark.parametrize("file", ["objects/things.yaml", "gateway.yaml"])
def test_a_file_that_is_not_utf_8_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    path = folder / file
    path.write_bytes(
        path.read_bytes().replace(b"description: T", b"# a comment\n# \xff\xfe\ndescription: T", 1)
    )
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith(f"{file}:2: this is not UTF-8")


def special_link(path: Path) -> None:
    outside = path.parent.parent.parent / "secret"
    outside.write_text("password: 123")
    path.symlink_to(outside)


SPECIAL: dict[str, tuple[Callable[[Path], object], str]] = {
    "a link out of the folder": (special_link, "symbolic link"),
    "a link to itself": (lambda path: path.symlink_to(path), "cannot be read"),
    "a link to nothing": (lambda path: path.symlink_to(path.parent / "nothing"), "cannot be read"),
    "a folder": (lambda path: path.mkdir(), "not a regular file"),
    "a pipe": (os.mkfifo, "not a regular file"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "not a regular file"),
}


@pytest.mark.parametrize("name", SPECIAL)
def test_a_file_that_is_none_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    make, words = SPECIAL[name]
    make(folder / "objects" / "more.yaml")
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith("objects/more.yaml:1: ")
    assert words in complaint
    assert "password" not in complaint


def test_a_link_within_the_folder_is_read(folder: Path) -> None:
    (folder / "objects" / "things.yaml").rename(folder / "objects" / "old.txt")
    (folder / "objects" / "things.yaml").symlink_to("old.txt")
    assert "Thing" in load(folder).definitions


def test_a_schema_folder_with_a_colon_in_its_name(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match="holds no objects"):
        load(tmp_path / "a:b")


HARMLESS: dict[str, Callable[[str], str]] = {
    "quotes in a value": swap("{value: blue}", f"""{{value: 'x" + str({ATTACK.replace("'", "''")}) + "'}}"""),
    "a backslash at the end of a value": swap("{value: blue}", "{value: 'x\\'}"),
    "both quotes and a backslash": swap("{value: blue}", """{value: 'a"b''c\\'}"""),
    "a line feed in a value": swap("{value: blue}", f'{{value: "a\\n{ATTACK}"}}'),
    "an emoji as a value": swap("{value: blue}", '{value: "\N{WHITE HEAVY CHECK MARK}"}'),
    "quotes in a description": swap("How heavy it is.", """'""" + f'"""\n\n{ATTACK.replace(chr(39), chr(39) * 2)}\n\n""" it is.' + "'"),
    "a backslash before quotes": swap("How heavy it is.", """'\\""" + '"""' + """ \\\\""" + '"""' + """ it is.'"""),
    "a quote at the beginning": swap("How heavy it is.", """'"How" heavy "it is".'"""),
    "braces and percents": swap("How heavy it is.", """'{0.__class__} %s {ATTACK} it is.'"""),
    "a key with a leading underscore": insert("_trace", SIMPLE),
    "a key that is a keyword": insert("class", SIMPLE),
    "keys that are soft keywords": insert("match", f"{SIMPLE}\n      type: {SIMPLE}\n      case: {SIMPLE}"),
    "a key of a builtin that is not used": insert("object", SIMPLE),
    "names of methods": insert("replace", f"{SIMPLE}\n      self: {SIMPLE}\n      cls: {SIMPLE}"),
    "a description of several lines": swap("How heavy it is.", "|\n          How heavy\n          it is.\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_only_odd_is_generated_and_does_nothing(folder: Path, name: str) -> None:
    path = folder / "objects" / "things.yaml"
    path.write_text(HARMLESS[name](path.read_text()), encoding="utf-8")
    for call in calls(folder):
        if call[1] != "report":
            assert main(
                [*call, "--to", str(folder.parent / "to" / call[1])] if call[0] == "schemas" else call
            ) in (0, 1)
    program = (
        "import msgspec\nfrom bot_events.models import *\nfrom bot_events.events import *\n"
        'thing = msgspec.json.decode(b\'{"id":1,"_trace":2,"class":3}\', type=ThingCreateData)\n'
        "print([member.value for member in Colour])\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(folder.parent / "to"), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    assert not list(Path().iterdir())
    colours = yaml.safe_load(path.read_text(encoding="utf-8"))["$defs"]["Colour"]["x-members"]
    assert ast.literal_eval(done.stdout) == [member["value"] for member in colours.values()]


def test_a_secret_is_hidden_under_the_name_of_its_attribute(folder: Path) -> None:
    """`_trace` is the attribute `trace`; a base may have no secrets, or secrets of its own."""
    path = folder / "objects" / "things.yaml"
    secret = "{type: string, description: A secret., x-secret: true}"
    path.write_text(
        path.read_text()
        + f"  A: {{type: object, description: A., properties: {{_one: {secret}, class: {secret}}}}}\n"
        + f"  B: {{type: object, description: B., allOf: [{{$ref: '#/$defs/A'}}], properties: {{two: {secret}}}}}\n"
        + f"  C: {{type: object, description: C., allOf: [{{$ref: '#/$defs/Thing'}}], properties: {{two: {secret}}}}}\n"
    )
    assert main(calls(folder)[1]) == 0
    program = (
        "from bot_events.models import A, B, C\n"
        "print(A(one='visible', class_='visible'), B(one='visible', two='visible'), C(id=1, two='visible'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(folder.parent / "to")},
    )
    assert done.stdout.count("<hidden>") == 6, done.stderr
    assert "visible" not in done.stdout


def objects(properties: dict[str, str]) -> str:
    return "".join(
        f"  {name}:\n    type: object\n    description: An object.\n    properties:\n      {written}\n"
        for name, written in properties.items()
    )


def test_a_long_chain_of_references_is_read(folder: Path) -> None:
    """Longer than Python's stack; only an example of the whole chain is refused."""
    chain = {f"N{n}": f"next: {{$ref: '#/$defs/N{n + 1}', description: The next.}}" for n in range(1050)}
    path = folder / "objects" / "things.yaml"
    path.write_text(path.read_text() + objects(chain | {"N1050": f"last: {SIMPLE}"}))
    gateway = folder / "gateway.yaml"
    gateway.write_text(gateway.read_text().replace("things.yaml#/$defs/Thing}\n", "things.yaml#/$defs/N0}\n"))
    description = load(folder)
    assert list(bundled_schema(description)["$defs"]).count("N1050") == 1
    with pytest.raises(SchemaError, match=r"objects/things\.yaml:52: an example of N0 .* Give it `examples`"):
        asyncapi_document(description)


def test_an_example_that_would_never_end_is_refused(folder: Path) -> None:
    """Objects of two objects each, 40 levels deep: a billion laughs without an alias."""
    laughs = {
        f"N{n}": f"a: {{$ref: '#/$defs/N{n + 1}', description: A.}}\n      b: {{$ref: '#/$defs/N{n + 1}', description: B.}}"
        for n in range(40)
    }
    path = folder / "objects" / "things.yaml"
    path.write_text(path.read_text() + objects(laughs | {"N40": f"last: {SIMPLE}"}))
    gateway = folder / "gateway.yaml"
    gateway.write_text(gateway.read_text().replace("things.yaml#/$defs/Thing}\n", "things.yaml#/$defs/N0}\n"))
    with pytest.raises(
        SchemaError, match=r"objects/things\.yaml:52: an example of N0 would have more than 10,000"
    ):
        asyncapi_document(load(folder))


def test_an_example_of_an_object_that_holds_itself_ends(folder: Path) -> None:
    path = folder / "objects" / "things.yaml"
    itself = "{type: array, description: Itself., prefixItems: [{$ref: '#/$defs/Loop'}], minItems: 1}"
    either = "  Either:\n    description: E.\n    anyOf: [{$ref: '#/$defs/Loop'}, {$ref: '#/$defs/Thing', x-without: [a]}]\n"
    path.write_text(
        path.read_text()
        + objects({"Loop": f"a: {itself}\n      b: {{$ref: '#/$defs/Either', description: E.}}"})
        + either
    )
    gateway = folder / "gateway.yaml"
    gateway.write_text(
        gateway.read_text().replace("things.yaml#/$defs/Thing}\n", "things.yaml#/$defs/Loop}\n")
    )
    message = asyncapi_document(load(folder))["components"]["messages"]["ThingCreateEvent"]
    assert message["examples"][0]["payload"]["d"] == {}


PACKAGES = [
    "../../up",
    "..",
    ".",
    "",
    "/tmp/absolute",
    "a/b",
    "a\\b",
    "class",
    "a.class",
    "None",
    "a-b",
    "1a",
    "a..b",
    ".a",
    "a.",
    "a b",
    "a\n",
    f"a; {ATTACK}",
    "\N{LATIN SMALL LIGATURE FI}",
]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("verb", ["check", "write"])
def test_a_package_that_cannot_be_imported_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], package: str, verb: str
) -> None:
    to = folder.parent / "to"
    before = sorted(folder.parent.rglob("*"))
    call = ["codegen", verb, "--schemas", str(folder), f"--package={package}", "--to", str(to)]
    assert main(call) == 1
    assert "cannot be imported. Write its name with letters" in capsys.readouterr().err
    assert sorted(folder.parent.rglob("*")) == before


@pytest.mark.parametrize("package", ["typing", "json", "msgspec", "collections.abc", "aiohttp.models"])
def test_a_package_that_hides_a_module_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], package: str
) -> None:
    assert main(["codegen", "write", "--schemas", str(folder), "--package", package]) == 1
    assert "would hide the module" in capsys.readouterr().err


def test_a_package_in_a_package(folder: Path) -> None:
    to = folder.parent / "to"
    assert (
        main(["codegen", "write", "--schemas", str(folder), "--package", "bot.events_", "--to", str(to)]) == 0
    )
    text = (to / "bot" / "events_" / "events" / "registry.py").read_text()
    assert "from bot.events_.events.things import ThingCreateData" in text


def test_only_cordspec_has_a_library(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with library.yaml would have documentation written beside it, in place of what is there."""
    (folder / "library.yaml").write_text("description: A.\nlifecycle_events: {}\n")
    docs = folder.parent / "docs" / "reference"
    docs.mkdir(parents=True)
    (docs / "mine.md").write_text("mine")
    for call in calls(folder)[:2]:
        assert main(call) == 1
        assert "Take the file away" in capsys.readouterr().err
    assert (docs / "mine.md").exists()
    assert not (folder.parent / "to").exists()


def test_the_page_of_the_language_is_needed(tmp_path: Path) -> None:
    schemas = Path(shutil.copytree(ROOT / "schemas", tmp_path / "schemas"))
    (schemas / "README.md").unlink()
    with pytest.raises(SchemaError, match=r"README\.md:1: the page of the schema language cannot be read"):
        generate(schemas)


LIBRARY = {
    "a type that is code": ("x-python: int", f'x-python: "int; {ATTACK}"', "library.yaml:8"),
    "a type with a line feed": ("x-python: int", 'x-python: "int\\n"', "library.yaml:8"),
    "an argument that is code": ("      a:", f'      "a\\", {ATTACK}, \\"":', "library.yaml:7"),
    "a description that is code": ("description: A sign.", f"""description: 'A", {ATTACK.replace("'", "''")}, "sign.'""", "library.yaml:5"),
    "a description with a backslash": ("description: A sign.", "description: 'A\\.'", "library.yaml:5"),
    "a name that is code": ("  sign:", f'  "a\\": {ATTACK}, \\"b":', "library.yaml:3"),
}  # fmt: skip


@pytest.mark.parametrize("name", LIBRARY)
def test_an_odd_library_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    old, new, place = LIBRARY[name]
    text = (
        "description: A.\nlifecycle_events:\n  sign:\n    source: shard\n    description: A sign.\n"
        "    arguments:\n      a:\n        x-python: int\n        description: An argument.\n"
    )
    assert old in text
    (folder / "library.yaml").write_text(text.replace(old, new, 1))
    with pytest.raises(SchemaError) as caught:
        load(folder)
    assert any(complaint.startswith(place) for complaint in caught.value.complaints), caught.value.complaints
    for call in calls(folder)[3:]:
        assert main(call) == 1
        assert place in capsys.readouterr().err
    assert not list(Path().iterdir())


# What is generated, whatever is in the schemas.

texts = st.one_of(
    st.text(max_size=20),
    st.text(alphabet="'\"\\\n\t{}#;:()=,.aA_1 \0", max_size=20),
    st.sampled_from(
        [ATTACK, f'"""\n{ATTACK}\n"""', "class", "None", "int", "field", "Model", "a-b", "__init__", "_a"]
    ),
)
types: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        {"type": "string"},
        {"type": ["integer", "null"]},
        {"type": "array", "items": {"$ref": "#/$defs/Colour"}},
        {"$ref": "#/$defs/Colour"},
        {"type": "object", "additionalProperties": {"$ref": "#/$defs/Thing"}},
        {},
    ]
)
names = st.one_of(st.sampled_from(["Other", "Model", "None", "Sequence", "Colour2"]), texts)


@st.composite
def schemas(draw: st.DrawFn) -> dict[str, Any]:
    """An object file of a sound shape, with any text wherever a text is."""

    def sentence() -> str:
        return f"{draw(texts)}."

    members = draw(
        st.dictionaries(st.one_of(st.sampled_from(["RED", "BLUE"]), texts), texts, min_size=1, max_size=3)
    )
    keys = draw(
        st.lists(st.one_of(st.sampled_from(["id", "name", "size_2"]), texts), max_size=4, unique=True)
    )
    return {
        "description": sentence(),
        "$defs": {
            "Colour": {
                "type": "string",
                "description": sentence(),
                "x-members": {
                    name: {"value": value, "description": sentence()} for name, value in members.items()
                },
            },
            "Thing": {
                "type": "object",
                "description": sentence(),
                "properties": {key: draw(types) | {"description": sentence()} for key in keys},
            },
            draw(names): {"type": "string", "description": sentence(), "x-id": True},
        },
    }


def events(name: str, description: str) -> dict[str, Any]:
    said = {"description": description, "payload": {"$ref": "things.yaml#/$defs/Thing"}, "intents": []}
    return {"description": "Tables.", "events": {name: said}}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schema=schemas(), name=st.one_of(st.just("THING_CREATE"), texts), said=texts)
def test_any_text_is_refused_or_does_nothing(
    tmp_path: Path, schema: dict[str, Any], name: str, said: str
) -> None:
    (tmp_path / "objects").mkdir(exist_ok=True)
    for file, value in (("objects/things.yaml", schema), ("gateway.yaml", events(name, f"{said}."))):
        (tmp_path / file).write_text(
            yaml.safe_dump(value, allow_unicode=False, sort_keys=False), encoding="utf-8"
        )
    try:
        description = load(tmp_path)
    except SchemaError as error:
        assert_placed(error)
        return
    event("generated")
    for path, text in package_text(description, "bot_events").items():
        assert_declares(ast.parse(text), path)


BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
printable = st.text(
    alphabet=st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=BIDI), max_size=30
)
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
PLACE = re.compile(r"(objects/)?\w+\.yaml:[1-9][0-9]*: .+")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    value=st.one_of(printable, st.text(alphabet="'\"\\{}#%;:()=,.aA \n", max_size=20)).filter(
        lambda text: text != "red"
    ),
    said=st.one_of(printable, st.text(alphabet="'\"\\{}#%;:()=,.aA \n", max_size=20)).filter(
        lambda said: said and not said.startswith("TODO")
    ),
)
def test_any_value_and_any_description_is_kept_and_does_nothing(
    tmp_path: Path, value: str, said: str
) -> None:
    schema = yaml.safe_load(THINGS)
    schema["$defs"]["Colour"]["x-members"]["BLUE"] = {"value": value, "description": f"{said}."}
    schema["$defs"]["Thing"]["properties"]["weight"]["description"] = f"{said})"
    schema["$defs"]["Thing"]["description"] = f"{said}."
    (tmp_path / "objects").mkdir(exist_ok=True)
    (tmp_path / "objects" / "things.yaml").write_text(
        yaml.safe_dump(schema, sort_keys=False), encoding="utf-8"
    )
    text = package_text(load(tmp_path), "bot_events")[PurePosixPath("models/things.py")]
    module = ast.parse(text)
    assert_declares(module, PurePosixPath("models/things.py"))
    classes = {each.name: each for each in module.body if isinstance(each, ast.ClassDef)}
    doc = ast.get_docstring(classes["Thing"])
    assert doc is not None
    assert doc.split() == f"{said}.".split()
    values = [each.value for each in classes["Colour"].body if isinstance(each, ast.Assign)]
    assert [ast.literal_eval(each) for each in values] == ["red", value]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_folder_is_refused_or_does_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """Pieces of the files taken out, doubled, and put into each other: never a traceback, never code."""
    (tmp_path / "objects").mkdir(exist_ok=True)
    files = {"objects/things.yaml": THINGS, "objects/gateway.yaml": OPCODES, "gateway.yaml": GATEWAY}
    tokens = [token for text in files.values() for token in TOKEN.findall(text) if token.strip()]
    for _ in range(data.draw(st.integers(1, 4))):
        name = data.draw(st.sampled_from(sorted(files)))
        parts = TOKEN.findall(files[name])
        at = data.draw(st.integers(0, len(parts) - 1))
        new = data.draw(
            st.one_of(
                st.sampled_from([*tokens, "", "null", "[]", "{}", "0", "-1", "true", '"1"', "[a]", "{a: b}"]),
                texts,
            )
        )
        parts[at : at + data.draw(st.integers(0, 2))] = [new]
        files[name] = "".join(parts)
    for name, text in files.items():
        (tmp_path / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        description = load(tmp_path)
        bundled_schema(description)
        asyncapi_document(description)
    except SchemaError as error:
        assert_placed(error)
        return
    event("generated")
    for path, text in package_text(description, "bot_events").items():
        assert_declares(ast.parse(text), path)


def nodes(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every node of a document but the whole, with the way that leads to it."""
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, child in children:
        yield (*at, step), child
        yield from nodes(child, (*at, step))


WHOLE = {
    name: yaml.safe_load(text) for name, text in (("objects/things.yaml", THINGS), ("gateway.yaml", GATEWAY))
}
PIECES = [node for document in WHOLE.values() for _, node in nodes(document)]
WORDS = sorted(
    {step for document in WHOLE.values() for at, _ in nodes(document) for step in at if isinstance(step, str)}
)
KEYWORDS = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "examples",
    "format",
    "items",
    "legacy",
    "prefixItems",
    "propertyNames",
    "x-absent",
    "x-enum",
    "x-flags",
    "x-null",
    "x-secret",
    "x-since",
    "x-without",
]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_pieces_in_wrong_places_are_refused_or_do_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """Sound pieces where they do not belong, keys renamed and taken away: never a traceback, never code."""
    (tmp_path / "objects").mkdir(exist_ok=True)
    (tmp_path / "objects" / "gateway.yaml").write_text(OPCODES, encoding="utf-8")
    documents = copy.deepcopy(WHOLE)
    for _ in range(data.draw(st.integers(1, 3))):
        document = documents[data.draw(st.sampled_from(sorted(documents)))]
        places = [at for at, _ in nodes(document)]
        if not places:  # everything has been taken away before
            continue
        at = data.draw(st.sampled_from(places))
        parent: Any = document
        for step in at[:-1]:
            parent = parent[step]
        piece: Any = copy.deepcopy(
            data.draw(st.one_of(st.sampled_from(PIECES), st.sampled_from([None, 0, "", [], {}, True])))
        )
        match data.draw(st.sampled_from(["put", "add", "take", "rename"])):
            case "put":
                parent[at[-1]] = piece
            case "add" if isinstance(parent, dict):
                parent[data.draw(st.sampled_from([*WORDS, *KEYWORDS]))] = piece
            case "rename" if isinstance(parent, dict):
                parent[data.draw(st.sampled_from([*WORDS, *KEYWORDS]))] = parent.pop(at[-1])
            case _:
                del parent[at[-1]]
    for name, document in documents.items():
        (tmp_path / name).write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    try:
        description = load(tmp_path)
        bundled_schema(description)
        asyncapi_document(description)
    except SchemaError as error:
        assert_placed(error)
        return
    event("generated")
    for path, text in package_text(description, "bot_events").items():
        assert_declares(ast.parse(text), path)


def assert_placed(error: SchemaError) -> None:
    assert all(PLACE.match(complaint) and complaint.isprintable() for complaint in error.complaints), error


def assert_declares(module: ast.Module, path: PurePosixPath) -> None:
    """The rules of ``codegen.checked`` said once more, in other words: no call but the known ones."""
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


TEXTS = {
    "a call": "import_ = print()\n",
    "a call of another thing": "a = Size.SMALL.bit_count()\n",
    "a call in an annotation": "class A:\n    a: print()\n",
    "a call in quotes": "class A:\n    a: 'print()'\n",
    "a call as a default": "class A:\n    a: int = print()\n",
    "a call in a base": "class A(print()):\n    'doc'\n",
    "a call as a keyword": "class A(Model, tag=print()):\n    'doc'\n",
    "a call as a decorator": "@print\nclass A:\n    'doc'\n",
    "an import": "import os\n",
    "an import of another module": "from os import system\n",
    "a relative import": "from .os import system\n",
    "an import in a class": "class A:\n    from typing import Any\n",
    "an expression": "print\n",
    "a call that stands alone": "print()\n",
    "a loop": "for a in ():\n    'doc'\n",
    "a condition": "if True:\n    'doc'\n",
    "a function": "def f():\n    'doc'\n    return 1\n",
    "a method": "class A:\n    def f(self):\n        'doc'\n        return 1\n",
    "a property of two lines": "class A:\n    @property\n    def f(self):\n        a = 1\n        return a\n",
    "a lambda": "a = lambda: 1\n",
    "a formatted text": "a = f'{1}'\n",
    "a comprehension": "a = [b for b in ()]\n",
    "a subscript of a call": "a = int[print()]\n",
    "two targets": "a = b = 1\n",
    "a target that is an item": "a[0] = 1\n",
    "an exception": "raise ValueError\n",
    "one name twice": "class A:\n    'doc'\nclass A:\n    'doc'\n",
    "an imported name": "from typing import Any\nclass Any:\n    'doc'\n",
    "one attribute twice": "class A:\n    a: int\n    a: int\n",
    "an attribute that hides a type": "class A:\n    int: str\n    a: int\n",
    "an attribute that hides a quoted type": "class A:\n    int: str\n    a: 'int | None'\n",
    "no Python": "class :\n",
    "a warning of the compiler": "a = 1 is 1\n",
    "nothing but bytes": "a = '\0'\n",
    "too much of it": f"a = {'-' * 50_000}1\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_that_does_more_than_declare_is_refused(name: str) -> None:
    """The last barrier by itself: what no schema should bring about is refused nevertheless."""
    complaints = Complaints()
    sources = {"things": Source("objects/things.yaml", {}, {})}
    tree = {PurePosixPath("models/things.py"): TEXTS[name]}
    check_text(Description(families={}, definitions={}), tree, sources, None, complaints)
    assert [line for line in complaints.sorted() if line.startswith("objects/things.yaml:1: ")], complaints
