"""The report covers the operations of the HTTP API and their fields, and can fail."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cordspec.codegen import load_folder
from cordspec.codegen.upstream import check_conformity
from tests.conftest import ROOT

SCHEMAS = ROOT / "schemas"
READ = load_folder(SCHEMAS)


def differences(facts: Path) -> list[str]:
    return check_conformity(READ.description, SCHEMAS, facts, READ.http).differences


def changed(to: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    for path in (SCHEMAS / "documented").glob("*.json"):
        value = json.loads(path.read_text(encoding="utf-8"))
        if path.name == "operations.json":
            change(value)
        (to / path.name).write_text(json.dumps(value), encoding="utf-8")
    return to


def operation(facts: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in facts["operations"] if each["name"] == name)
    return found


def test_every_operation_and_field_is_there_or_explained() -> None:
    report = check_conformity(READ.description, SCHEMAS, SCHEMAS / "documented", READ.http)
    assert report.differences == []
    assert (report.total["operation"], report.covered["operation"]) == (252, 246)


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        (
            lambda facts: facts["operations"].append(
                {"name": "fly", "method": "GET", "path": "/fly", "authentication": "bot", "query": [], "body": []}
            ),
            "operation: fly is in the facts and not in the schemas",
        ),
        (
            lambda facts: operation(facts, "get_channel").update(path="/channel/{channel_id}"),
            "operation: get_channel is GET /channel/{channel_id} in the facts",
        ),
        (
            lambda facts: facts["operations"].remove(operation(facts, "get_user")),
            "operation: get_user is in the schemas and not in the facts",
        ),
        (
            lambda facts: operation(facts, "create_message")["body"].append(
                {"name": "smell", "optional": True, "nullable": False}
            ),
            "body field: create_message.smell is in the facts and not in the schemas",
        ),
        (
            lambda facts: operation(facts, "get_reactions")["query"].append(
                {"name": "smell", "optional": True, "nullable": False}
            ),
            "query field: get_reactions.smell is in the facts and not in the schemas",
        ),
        (
            lambda facts: next(
                each for each in operation(facts, "create_guild_ban")["body"]
            ).update(nullable=True),
            "body field: create_guild_ban.delete_message_days may be null in the facts",
        ),
        (
            lambda facts: facts["structures"]["AllowedMentions"]["fields"].append(
                {"name": "smell", "optional": True, "nullable": False}
            ),
            "field: AllowedMentions.smell is in the facts and not in the schemas",
        ),
    ],
)  # fmt: skip
def test_what_is_missing_or_another_is_a_difference(
    change: Callable[[dict[str, Any]], object], difference: str, tmp_path: Path
) -> None:
    assert differences(changed(tmp_path, change)) == [difference]
