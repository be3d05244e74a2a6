"""Files of facts, OpenAPI files and conformity.yaml that are not what they should be: clear messages."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordspec.cli import main
from cordspec.codegen.schema import Description
from cordspec.codegen.upstream import (
    FACT_FILES,
    check_conformity,
    documentation_drift,
    keep_facts,
    openapi_drift,
    read_facts,
)
from cordspec.errors import CordspecError, SchemaError, UsageError
from tests.conftest import ROOT

SCHEMAS = ROOT / "schemas"
DOCUMENTED = SCHEMAS / "documented"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DOCUMENTED, tmp_path / "facts"))


def change(path: Path, *steps: str | int, to: object) -> None:
    value = json.loads(path.read_text())
    parent = value
    for step in steps[:-1]:
        parent = parent[step]
    parent[steps[-1]] = to
    path.write_text(json.dumps(value))


def replaced(path: Path) -> Path:
    path.unlink()
    return path


ODD: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "no JSON": ("events.json", lambda path: path.write_text('{\n"events": [,]}'), r"events\.json:2: this is not JSON"),
    "empty": ("enums.json", lambda path: path.write_text(""), r"enums\.json:1: this is not JSON"),
    "not UTF-8": ("flags.json", lambda path: path.write_bytes(b'{"\xff": 1}'), r"flags\.json cannot be read"),
    "nested too deeply": ("structures.json", lambda path: path.write_text("[" * 100_000), r"structures\.json: this is nested"),
    "a number too long": ("enums.json", lambda path: path.write_text("9" * 5000), r"enums\.json cannot be read"),
    "a list": ("events.json", lambda path: path.write_text("[]"), r"events\.json: the whole file: \[\] is not of type 'object'"),
    "null": ("structures.json", lambda path: path.write_text("null"), "the whole file: None is not of type"),
    "missing": ("flags.json", lambda path: path.unlink(), r"flags\.json is not a file"),
    "a folder": ("enums.json", lambda path: replaced(path).mkdir(), r"enums\.json is not a file"),
    "a pipe": ("enums.json", lambda path: os.mkfifo(replaced(path)), r"enums\.json is not a file"),
    "an event without a name": ("events.json", lambda path: change(path, "events", 0, to={"kind": "x", "intents": []}), r"events\.json: events\.0: 'name' is a required property"),
    "an event that is text": ("events.json", lambda path: change(path, "events", 3, to="READY"), r"events\.3: 'READY' is not of type 'object'"),
    "intents that are text": ("events.json", lambda path: change(path, "events", 0, "intents", to="GUILDS"), r"events\.0\.intents: 'GUILDS'"),
    "intents that are numbers": ("events.json", lambda path: change(path, "events", 0, "intents", to=[1]), r"events\.0\.intents\.0: 1"),
    "a name that is a list": ("events.json", lambda path: change(path, "events", 0, "name", to=[1]), r"events\.0\.name"),
    "no undocumented events": ("events.json", lambda path: change(path, "undocumented_seen", to=None), "undocumented_seen"),
    "fields that are text": ("structures.json", lambda path: change(path, "User", "fields", to="id"), r"User\.fields"),
    "a field without optional": ("structures.json", lambda path: change(path, "User", "fields", 0, to={"name": "id", "nullable": False}), r"User\.fields\.0: 'optional'"),
    "a structure that is a list": ("structures.json", lambda path: change(path, "User", to=[]), r"User: \[\]"),
    "an enum without members": ("enums.json", lambda path: change(path, "ActivityType", to={}), r"ActivityType"),
    "members that are a number": ("enums.json", lambda path: change(path, "ActivityType", "members", to=5), r"ActivityType\.members"),
    "a value that is a list": ("enums.json", lambda path: change(path, "ActivityType", "members", 0, "value", to=[]), r"members\.0\.value"),
}  # fmt: skip


def some_pages(folder: Path) -> Path:
    """One page of documentation."""
    pages = folder / "pages" / "resources"
    pages.mkdir(parents=True, exist_ok=True)
    table = "###### User Structure\n\n| Field | Type |\n|---|---|\n| id | string |\n"
    (pages / "user.mdx").write_text(table, encoding="utf-8")
    return pages.parent


@pytest.mark.parametrize("name", ODD)
def test_odd_facts_are_refused(facts: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    file, spoil, message = ODD[name]
    spoil(facts / file)
    with pytest.raises(UsageError, match=message) as caught:
        for file in FACT_FILES:
            read_facts(facts, file)
    assert str(caught.value).endswith("A folder of facts has " + ", ".join(FACT_FILES) + ".")
    before = {path.name: path.read_bytes() for path in facts.iterdir() if path.is_file()}
    if file != "openapi_map.json":
        with pytest.raises(UsageError, match=message):
            keep_facts(facts, some_pages(facts.parent), set())
    assert {path.name: path.read_bytes() for path in facts.iterdir() if path.is_file()} == before


def test_the_commands_say_so(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (facts / "events.json").write_text("[]")
    (facts.parent / "openapi.json").write_text("[]")
    schemas = facts.parent / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "ids.yaml").write_text(
        "description: Ids.\n$defs:\n  UserId: {type: string, description: A user., x-id: true}\n"
    )
    shutil.copytree(DOCUMENTED, schemas / "documented")
    where = ["--schemas", str(schemas)]
    for call in (
        ["codegen", "report", *where, "--facts", str(facts)],
        ["codegen", "drift", *where, "--openapi", str(facts.parent / "openapi.json")],
    ):
        assert main(call) == 1
        assert ".json: the whole file: [] is not of type 'object'" in capsys.readouterr().err


def openapi(**schemas: object) -> dict[str, Any]:
    return {"components": {"schemas": schemas}}


OPENAPI = {
    "schemas that are a list": ({"components": {"schemas": []}}, r"components\.schemas"),
    "components that are text": ({"components": "x"}, "components"),
    "a schema that is null": (openapi(User=None), r"components\.schemas\.User"),
    "properties that are a list": (openapi(UserResponse={"properties": ["id"]}), r"UserResponse\.properties"),
    "allOf that is a map": (openapi(UserResponse={"allOf": {}}), r"UserResponse\.allOf"),
    "a part that is text": (openapi(UserResponse={"allOf": ["x"]}), r"UserResponse\.allOf\.0"),
    "a reference that is a number": (openapi(UserResponse={"allOf": [{"$ref": 1}]}), r"allOf\.0\.\$ref"),
    "a choice that is text": (openapi(MessageType={"oneOf": ["x"]}), r"MessageType\.oneOf\.0"),
    "a constant that is a list": (openapi(MessageType={"oneOf": [{"const": []}]}), r"oneOf\.0\.const"),
}


@pytest.mark.parametrize("name", OPENAPI)
def test_an_odd_openapi_file_is_refused(description: Description, tmp_path: Path, name: str) -> None:
    value, message = OPENAPI[name]
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(value))
    with pytest.raises(UsageError, match=message):
        list(openapi_drift(description, DOCUMENTED, path))


def test_an_openapi_schema_may_lead_to_itself(description: Description, tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    itself = {"allOf": [{"$ref": "#/components/schemas/UserResponse"}], "properties": {"aura": {}}}
    path.write_text(json.dumps(openapi(UserResponse=itself)))
    assert [each.text for each in openapi_drift(description, DOCUMENTED, path)] == [
        "new: openapi User.aura (UserResponse)"
    ]


CONFORMITY = {
    "a list": ("[a]", "conformity.yaml:1: "),
    "text": ("a", "conformity.yaml:1: "),
    "an unknown table": ("# a\nstructure: {}", "conformity.yaml:2: unknown keyword 'structure'"),
    "a table that is a list": ("structures: [a]", "conformity.yaml:1: structures"),
    "a table that is null": ("structures:", "conformity.yaml:1: structures"),
    "an entry that is a number": ("structures:\n  User: 5", "conformity.yaml:2: structures.User"),
    "an entry without a reason": (
        "structures:\n  User: {}",
        "conformity.yaml:2: structures.User lacks left_out",
    ),
    "a reason that is a list": ("fields:\n  User.id: [a]", "conformity.yaml:2: fields.User.id"),
    "a name that is a list": ("enums:\n  Status: [a]", "conformity.yaml:2: enums.Status"),
    "an anchor": ("enums: &a {b: *a}", "conformity.yaml:1: anchors"),
    "no YAML": ("enums: {", "conformity.yaml:1: this is not YAML"),
}


@pytest.mark.parametrize("name", CONFORMITY)
def test_an_odd_list_of_exceptions_is_refused(description: Description, tmp_path: Path, name: str) -> None:
    text, complaint = CONFORMITY[name]
    (tmp_path / "conformity.yaml").write_text(text)
    with pytest.raises(SchemaError) as caught:
        check_conformity(description, tmp_path, DOCUMENTED)
    assert caught.value.complaints[0].startswith(complaint), caught.value.complaints


def test_names_of_an_openapi_file_do_not_reach_the_terminal_as_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(openapi(UserResponse={"properties": {"\x1b[31mred\nline": {}}})))
    assert main(["codegen", "drift", "--schemas", str(SCHEMAS), "--openapi", str(path)]) == 1
    out = capsys.readouterr().out
    assert "new: openapi User.\\x1b[31mred\\nline" in out
    assert "\x1b" not in out


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_value_in_any_place_of_the_facts(
    description: Description, tmp_path: Path, data: st.DataObject
) -> None:
    """Compared, or refused in our own words; nothing else."""
    folder, pages = tmp_path / "facts", some_pages(tmp_path)
    if not folder.exists():
        folder.mkdir()
        for name, small in SMALL.items():
            (folder / name).write_text(json.dumps(small))
    file = data.draw(st.sampled_from(sorted(SMALL)))
    value: Any = json.loads(json.dumps(SMALL[file]))
    parent: Any = None
    step: Any = None
    here = value
    while isinstance(here, dict | list) and here and data.draw(st.booleans()):
        step = data.draw(st.sampled_from(sorted(here) if isinstance(here, dict) else list(range(len(here)))))
        parent, here = here, here[step]
    spoilt = data.draw(json_values)
    if parent is None:
        value = spoilt
    else:
        parent[step] = spoilt
    (folder / file).write_text(json.dumps(value))
    try:
        list(documentation_drift(folder, pages))
        check_conformity(description, tmp_path, folder)
        list(openapi_drift(description, folder, folder / "openapi.json"))
        keep_facts(folder, pages, set())
    except CordspecError:
        pass
    for name, small in SMALL.items():
        (folder / name).write_text(json.dumps(small))


SMALL: dict[str, Any] = {
    "events.json": {
        "events": [{"name": "READY", "kind": "dispatch", "intents": []}],
        "undocumented_seen": [{"name": "X", "who": "bot"}],
    },
    "structures.json": {
        "User": {
            "doc": "resources/user#user-structure",
            "fields": [{"name": "id", "optional": False, "nullable": False}],
        }
    },
    "enums.json": {"MessageType": {"members": [{"name": "DEFAULT", "value": 0}]}},
    "flags.json": {"UserFlags": {"bits": [{"name": "STAFF", "value": 1}]}},
    "openapi_map.json": {"structures": {"User": {"schemas": ["UserResponse"]}}},
    "openapi.json": openapi(
        UserResponse={"properties": {"id": {}}, "allOf": [{"$ref": "#/components/schemas/Other"}]},
        MessageType={"oneOf": [{"const": 0, "title": "DEFAULT"}]},
    ),
}
