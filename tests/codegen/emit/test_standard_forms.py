"""The bundled JSON Schema and the AsyncAPI document: valid by the standards, and true of the examples.

The judges are not ours: ``jsonschema-rs``, AsyncAPI's own schema from npm, and captured frames.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from cordspec.cli import main
from cordspec.codegen.emit import Composer, asyncapi_document, bundled_schema
from cordspec.codegen.schema import Description

PACKAGE = "@asyncapi/specs"


@pytest.fixture(scope="module")
def bundle(description: Description) -> dict[str, Any]:
    return bundled_schema(description)


@pytest.fixture(scope="module")
def asyncapi(description: Description) -> dict[str, Any]:
    return asyncapi_document(description)


@pytest.fixture(scope="session")
def asyncapi_schema(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """AsyncAPI's own schema, as npm has it."""
    folder = tmp_path_factory.mktemp("npm")
    if shutil.which("npm") is None:
        pytest.skip("no npm on this machine: the AsyncAPI document was not compared with AsyncAPI's schema")
    command = ["npm", "install", "--no-save", "--prefix", str(folder), PACKAGE]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode:
        pytest.skip(f"npm could not fetch {PACKAGE}: the document was not compared with AsyncAPI's schema")
    path = folder / "node_modules" / PACKAGE / "schemas" / "3.1.0.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_the_bundle_is_a_json_schema(bundle: dict[str, Any]) -> None:
    jsonschema_rs.meta.validate(bundle)


def test_the_bundle_holds_everything(bundle: dict[str, Any], description: Description) -> None:
    assert bundle["$defs"].keys() >= description.definitions.keys()
    text = json.dumps(bundle)
    for event in description.events:
        assert f'"{event.name}"' in text
    for name in set(_references(bundle)):
        assert name.removeprefix("#/$defs/") in bundle["$defs"]


def _references(schema: Any) -> list[str]:
    if isinstance(schema, dict):
        own = [schema["$ref"]] if isinstance(schema.get("$ref"), str) else []
        return own + [found for value in schema.values() for found in _references(value)]
    return [found for item in schema for found in _references(item)] if isinstance(schema, list) else []


def test_every_example_is_valid(bundle: dict[str, Any], description: Description) -> None:
    validator = jsonschema_rs.validator_for(bundle)
    for event in description.events:
        for number, payload in enumerate(Composer(description, every_member=True).shapes(event)):
            frame = {"t": event.name, "s": 1, "op": 0, "d": payload}
            errors = [
                f"{list(error.instance_path)}: {error.message[:200]}"
                for error in validator.iter_errors(frame)
            ]
            assert errors == [], (event.name, number)


def test_a_wrong_payload_is_not_valid(bundle: dict[str, Any]) -> None:
    validator = jsonschema_rs.validator_for(bundle)
    assert validator.is_valid({"t": "MESSAGE_DELETE", "s": 1, "op": 0, "d": {"id": "1", "channel_id": "2"}})
    assert not validator.is_valid({"t": "MESSAGE_DELETE", "s": 1, "op": 0, "d": {"id": "1"}})
    assert not validator.is_valid(
        {"t": "MESSAGE_DELETE", "s": 1, "op": 0, "d": {"id": "x", "channel_id": "2"}}
    )
    assert not validator.is_valid({"op": 10, "d": {"heartbeat_interval": "soon"}})


def test_the_asyncapi_document_is_one(asyncapi: dict[str, Any], asyncapi_schema: dict[str, Any]) -> None:
    validator = jsonschema_rs.validator_for(asyncapi_schema)
    assert [error.message[:300] for error in validator.iter_errors(asyncapi)] == []
    broken = asyncapi | {"channels": {"gateway": {"messages": 5}}}
    assert not validator.is_valid(broken)


def test_examples_of_the_asyncapi_document_are_valid(asyncapi: dict[str, Any]) -> None:
    count = 0
    for name, message in asyncapi["components"]["messages"].items():
        schema = {**message["payload"], "components": asyncapi["components"]}
        validator = jsonschema_rs.Draft7Validator(schema)
        for example in message.get("examples", ()):
            assert [error.message[:200] for error in validator.iter_errors(example["payload"])] == [], name
            count += 1
    assert count >= 90


def test_the_asyncapi_document_can_be_expanded(asyncapi: dict[str, Any]) -> None:
    """Tools replace every reference by what it leads to: there are no circles, and the whole stays small.

    With the whole object graph, the official parser does not finish (docs/decisions/0017-the-description.md).
    """

    def size(schema: Any, open_: tuple[str, ...] = ()) -> int:
        if isinstance(schema, list):
            return sum(size(item, open_) for item in schema)
        if not isinstance(schema, dict):
            return 1
        reference = schema.get("$ref")
        if isinstance(reference, str):
            assert reference not in open_, f"a circle: {open_}"
            target: Any = asyncapi
            for step in reference.removeprefix("#/").split("/"):
                target = target[step]
            return size(target, (*open_, reference))
        return sum(size(value, open_) for key, value in schema.items() if key != "examples")

    assert size(asyncapi["components"]["messages"]) < 60_000


def test_every_object_inside_a_payload_says_where_it_is_described(
    asyncapi: dict[str, Any], bundle: dict[str, Any]
) -> None:
    addresses = set(_addresses(asyncapi["components"]))
    assert len(addresses) > 50
    for address in addresses:
        document, _, path = address.partition("#/$defs/")
        assert document == bundle["$id"]
        assert path in bundle["$defs"]


def _addresses(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from [value["x-schema"]] if "x-schema" in value else []
        for child in value.values():
            yield from _addresses(child)
    elif isinstance(value, list):
        for child in value:
            yield from _addresses(child)


def test_the_command_writes_a_file(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bundle.json"
    assert main(["schemas", "bundle", "--schemas", str(root / "schemas"), "--to", str(file)]) == 0
    assert "$defs" in json.loads(file.read_text(encoding="utf-8"))
    assert "bytes" in capsys.readouterr().out
    assert main(["schemas", "asyncapi", "--schemas", str(root / "schemas"), "--to", str(tmp_path)]) == 1
    assert "cannot be written" in capsys.readouterr().err
