"""The flavour of the bundle for generators of code, and bundles of some events only."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from cordspec.cli import main
from cordspec.codegen.emit import Composer, plain_schema
from cordspec.codegen.schema import Description, EnumDefinition, ObjectDefinition
from cordspec.errors import UnknownEventError
from cordspec.schemas import bundle, only_events
from cordspec.schemas.selection import events_of
from tests.conftest import ROOT

CAPTURES = ["examples/captures/session.ndjson", "tests/data/every_event.ndjson"]
KEYWORDS = {
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "default", "deprecated", "description", "enum",
    "format", "items", "maxItems", "minItems", "pattern", "properties", "required", "tsEnumNames", "type",
    "x-enum-descriptions", "x-enum-varnames",
}  # fmt: skip
"""The keywords of the flavour; every generator of docs/how-to/other-languages.md reads these."""


@pytest.fixture(scope="module")
def plain(description: Description) -> dict[str, Any]:
    return plain_schema(description)


def schemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema, and each schema inside of it."""
    yield schema
    inner = [*schema.get("properties", {}).values(), *schema.get("allOf", ()), *schema.get("anyOf", ())]
    inner += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    for part in inner:
        yield from schemas(part)


def frames() -> Iterator[dict[str, Any]]:
    """Frames that were received, as the captures of the project have them."""
    for name in CAPTURES:
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if "frame" not in record:
                yield record
            elif record["direction"] == "receive":
                yield record["frame"]


def test_it_is_a_json_schema_of_few_keywords(plain: dict[str, Any]) -> None:
    jsonschema_rs.meta.validate(plain)
    for name, definition in plain["$defs"].items():
        for schema in schemas(definition):
            assert schema.keys() <= KEYWORDS, name


def test_every_shape_has_a_name(plain: dict[str, Any]) -> None:
    """Generators invent a name for an object without one, and copy a definition whose `$ref` has siblings."""
    for name, definition in plain["$defs"].items():
        for schema in schemas(definition):
            assert "properties" not in schema or schema is definition, name
            assert "$ref" not in schema or len(schema) == 1, name
            assert "allOf" not in schema or (len(schema["allOf"]) == 1 and "$ref" in schema["allOf"][0]), name


def test_no_description_is_lost(plain: dict[str, Any], description: Description) -> None:
    for name, definition in description.definitions.items():
        if isinstance(definition, ObjectDefinition):
            for key, part in description.fields_of(name).items():
                assert plain["$defs"][name]["properties"][key]["description"].startswith(part.description)
        elif isinstance(definition, EnumDefinition):
            text = plain["$defs"][f"Known{name}"]["description"]
            assert all(member.description in text for member in definition.members)
        assert plain["$defs"][name]["description"].startswith(definition.description)


def test_enums_have_names_and_stay_open(plain: dict[str, Any]) -> None:
    known = plain["$defs"]["KnownMessageType"]
    assert dict(zip(known["x-enum-varnames"], known["enum"], strict=True))["REPLY"] == 19
    validator = jsonschema_rs.validator_for({"$ref": "#/$defs/MessageType", "$defs": plain["$defs"]})
    assert validator.is_valid(19)
    assert validator.is_valid(999)
    assert not validator.is_valid("19")


def test_every_example_is_valid(plain: dict[str, Any], description: Description) -> None:
    validator = jsonschema_rs.validator_for(plain)
    for event in description.events:
        for number, payload in enumerate(Composer(description, every_member=True).shapes(event)):
            assert validator.is_valid({"t": event.name, "s": 1, "op": 0, "d": payload}), (event.name, number)


def test_a_wrong_payload_is_not_valid(plain: dict[str, Any]) -> None:
    validator = jsonschema_rs.validator_for(plain)
    assert not validator.is_valid({"t": "MESSAGE_DELETE", "s": 1, "op": 0, "d": {"id": "1"}})
    assert not validator.is_valid({"op": 10, "t": None, "s": None, "d": {"heartbeat_interval": "soon"}})


def test_captured_frames_are_as_valid_as_in_the_exact_flavour(plain: dict[str, Any]) -> None:
    exact, other = jsonschema_rs.validator_for(bundle()), jsonschema_rs.validator_for(plain)
    listed = {*events_of(plain), None}
    seen = 0
    for frame in frames():
        if frame.get("t") in listed and exact.is_valid(frame):
            assert other.is_valid(frame), frame
            seen += 1
    assert seen > 700


def test_a_name_that_is_taken_is_not_written_over(description: Description) -> None:
    taken = replace(description.definitions["User"], name="KnownMessageType")
    frame = replace(description.definitions["User"], name="ReadyEventFrame")
    more = {**description.definitions, "KnownMessageType": taken, "ReadyEventFrame": frame}
    found = plain_schema(replace(description, definitions=more))
    assert "properties" in found["$defs"]["KnownMessageType"]
    assert "REPLY" in found["$defs"]["KnownMessageType_"]["tsEnumNames"]
    assert {"$ref": "#/$defs/ReadyEventFrame_"} in found["anyOf"]


@pytest.mark.parametrize("flavour", ["exact", "plain"])
def test_a_bundle_of_one_event_describes_this_event(flavour: Any, description: Description) -> None:
    whole = bundle(flavour)
    for event in description.events:
        chosen = only_events(whole, [event.name])
        validator = jsonschema_rs.validator_for(chosen)
        for payload in Composer(description, every_member=True).shapes(event):
            frame = {"t": event.name, "s": 1, "op": 0, "d": payload}
            assert validator.is_valid(frame), event.name
            assert not validator.is_valid({**frame, "t": "OTHER"}), event.name
        assert events_of_root(chosen) == [event.name]


def events_of_root(document: dict[str, Any]) -> list[str]:
    if "$ref" in document:
        return events_of({"anyOf": [{"$ref": document["$ref"]}], "$defs": document["$defs"]})
    return events_of(document)


@pytest.mark.parametrize("flavour", ["exact", "plain"])
def test_a_bundle_of_some_events_has_what_they_need_and_no_more(flavour: Any) -> None:
    whole = bundle(flavour)
    chosen = only_events(whole, ["MESSAGE_DELETE", "TYPING_START", "MESSAGE_DELETE"])
    assert events_of(chosen) == ["MESSAGE_DELETE", "TYPING_START"]
    text = json.dumps(chosen)
    for name in chosen["$defs"]:
        assert f'"#/$defs/{name}"' in text, f"{name} is not needed"
    assert "MessageDeleteData" in chosen["$defs"]
    assert "MessageCreateData" not in chosen["$defs"]
    assert chosen["$id"] != whole["$id"]


def test_an_event_that_is_not_listed_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnknownEventError, match="Did you mean MESSAGE_CREATE"):
        only_events(bundle("plain"), ["MESAGE_CREATE"])
    assert main(["schemas", "bundle", "--event", "MESAGE_CREATE"]) == 1
    assert "Did you mean MESSAGE_CREATE" in capsys.readouterr().err


def test_the_command_chooses_flavour_and_events(tmp_path: Path) -> None:
    file = tmp_path / "bundle.json"
    call = ["schemas", "bundle", "--flavour", "plain", "--to", str(file)]
    assert main([*call, "--event", "MESSAGE_DELETE", "--event", "TYPING_START"]) == 0
    found = json.loads(file.read_text(encoding="utf-8"))
    assert [part["$ref"] for part in found["anyOf"]] == [
        "#/$defs/MessageDeleteEventFrame",
        "#/$defs/TypingStartEventFrame",
    ]
