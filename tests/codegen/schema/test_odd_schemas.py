"""Schema files with one mistake, harmful or not: each is refused with file, line and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.codegen.hostile import ATTACK, MARK, SIMPLE, THING, append, insert, refused, swap

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
    "a frequent value of an unlisted bit": (THING, swap("    x-bits:\n", "    x-common: [1, 5]\n    x-bits:\n"), f"{THING}:21", ["5 has the bit 4", "Marks"]),
    "one value twice": (THING, swap("{value: blue}", "{value: red}"), f"{THING}:12", ["same value"]),
    "a number without an end": (THING, swap("SMALL: {value: 1}", f"SMALL: {{value: {'9' * 5000}}}"), f"{THING}:17", ["64 bits"]),
    "a number that is infinite": (THING, insert("a", "{type: number, description: A., examples: [1e999]}"), f"{THING}:28", ["too large for a number"]),
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
    "a tag of Python": (THING, swap("How heavy it is.", f'!!python/object/apply:os.system ["touch {MARK}"]'), f"{THING}:33", ["tag", "Remove it"]),
    "a tag of YAML": (THING, swap("bit: 0", 'bit: !!int "x"'), f"{THING}:22", ["tag"]),
    "an anchor that leads to itself": (THING, append("  Loop: &loop {type: object, description: A., properties: {a: *loop}}\n"), f"{THING}:52", ["anchors"]),
    "a billion laughs": (THING, append("".join(f"  L{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9) if n else 'a'}]\n" for n in range(9))), f"{THING}:52", ["anchors"]),
    "3,000 lists in each other": (THING, append("  Deep: " + "[" * 3000), f"{THING}:52", ["64 deep"]),
    "3,000 mappings in each other": (THING, append("  Deep: " + "{a: " * 3000), f"{THING}:52", ["64 deep"]),
    "300 lines in each other": (THING, append("".join(f"{'  ' * (n + 1)}a:\n" for n in range(300))), f"{THING}:114", ["64 deep"]),
    "a type in 40 lists": (THING, append("  Deep: {type: object, description: A., properties: {a: {description: A., " + "type: array, items: {" * 60 + "}" * 63 + "\n"), f"{THING}:52", ["64 deep"]),
    "no YAML": (THING, append("  {"), f"{THING}:52", ["this is not YAML"]),
    "a list": (THING, lambda _: "- a\n- b\n", f"{THING}:1", ["the file"]),
    "a word": (THING, lambda _: "a\n", f"{THING}:1", ["the file"]),
    "an empty file": (THING, lambda _: "", f"{THING}:1", ["empty"]),
    "a comment": (THING, lambda _: "# a\n", f"{THING}:1", ["empty"]),
    "two documents": (THING, append("---\na: b\n"), f"{THING}:52", ["this is not YAML"]),
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
