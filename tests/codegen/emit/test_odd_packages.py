"""Schemas that are unusual and sound: the generated package declares and does nothing else."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from cordspec.cli import main
from cordspec.codegen import load
from cordspec.codegen.emit import asyncapi_document, bundled_schema
from cordspec.errors import SchemaError
from tests.codegen.hostile import ATTACK, SIMPLE, calls, insert, swap


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
