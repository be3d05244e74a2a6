"""The report on what is documented: nothing is unexplained, and it turns red when something is missing."""

from dataclasses import replace
from pathlib import Path

import pytest

from cordspec.codegen import load_folder
from cordspec.codegen.schema import Description, EnumDefinition, ObjectDefinition
from cordspec.codegen.upstream import check_conformity
from tests.conftest import ROOT

SCHEMAS = ROOT / "schemas"
DOCUMENTED = SCHEMAS / "documented"
HTTP = load_folder(SCHEMAS).http


def test_nothing_is_unexplained(description: Description) -> None:
    report = check_conformity(description, SCHEMAS, DOCUMENTED, HTTP)
    assert report.differences == []
    assert report.total["event"] >= 84
    assert report.total["structure"] >= 354
    assert report.total["field"] >= 1844


def without_field(description: Description, name: str, field: str) -> Description:
    definition = description.definitions[name]
    assert isinstance(definition, ObjectDefinition)
    fields = tuple(part for part in definition.fields if part.name != field)
    assert len(fields) == len(definition.fields) - 1
    return replace(
        description, definitions={**description.definitions, name: replace(definition, fields=fields)}
    )


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("User", "username"),
        ("Message", "poll"),
        ("SubmittedCheckbox", "value"),
        ("TemplateChannel", "parent_id"),
        ("ProvisionalToken", "id_token"),
    ],
)
def test_a_missing_field_is_a_difference(description: Description, name: str, field: str) -> None:
    report = check_conformity(without_field(description, name, field), SCHEMAS, DOCUMENTED, HTTP)
    assert len(report.differences) == 1
    assert f".{field} " in report.differences[0]


@pytest.mark.parametrize(("name", "field"), [("Ban", "reason"), ("StickerPack", "sku_id")])
def test_a_missing_field_of_a_response_is_a_difference(
    description: Description, name: str, field: str
) -> None:
    assert HTTP is not None
    fewer = replace(HTTP, description=without_field(HTTP.description, name, field))
    report = check_conformity(description, SCHEMAS, DOCUMENTED, fewer)
    assert len(report.differences) == 1
    assert f"{name}.{field} " in report.differences[0]


def test_a_missing_event_or_value_is_a_difference(description: Description) -> None:
    fewer = replace(description, events=description.events[1:])
    assert "READY" in check_conformity(fewer, SCHEMAS, DOCUMENTED, HTTP).differences[0]
    kinds = description.definitions["MessageType"]
    assert isinstance(kinds, EnumDefinition)
    definitions = {**description.definitions, "MessageType": replace(kinds, members=kinds.members[1:])}
    changed = check_conformity(replace(description, definitions=definitions), SCHEMAS, DOCUMENTED, HTTP)
    assert "MessageType.DEFAULT" in changed.differences[0]


def test_a_stricter_field_is_a_difference(description: Description) -> None:
    user = description.definitions["User"]
    assert isinstance(user, ObjectDefinition)
    fields = tuple(
        replace(part, nullable=False, type=part.type) if part.name == "avatar" else part
        for part in user.fields
    )
    definitions = {**description.definitions, "User": replace(user, fields=fields)}
    report = check_conformity(replace(description, definitions=definitions), SCHEMAS, DOCUMENTED, HTTP)
    assert any("User.avatar may be null" in difference for difference in report.differences)


def test_an_explanation_of_nothing_is_a_difference(description: Description, tmp_path: Path) -> None:
    text = (SCHEMAS / "conformity.yaml").read_text(encoding="utf-8")
    (tmp_path / "conformity.yaml").write_text(
        text.replace("\nfields:\n", "\nfields:\n  User.id: No reason.\n")
    )
    report = check_conformity(description, tmp_path, DOCUMENTED, HTTP)
    assert report.differences == ["conformity.yaml: fields.User.id explains nothing; remove it"]
