"""Newer documentation and newer OpenAPI files are compared with the kept operations."""

import json
from pathlib import Path
from typing import Any

import pytest

from cordspec.codegen.upstream import documented_routes_drift, openapi_operations_drift
from cordspec.errors import UsageError
from tests.conftest import ROOT

DOCUMENTED = ROOT / "schemas" / "documented"
OPERATIONS: list[dict[str, Any]] = json.loads((DOCUMENTED / "operations.json").read_text(encoding="utf-8"))[
    "operations"
]


def page(*routes: tuple[str, str]) -> str:
    """Routes as the pages write them: parameters are links with escaped braces."""
    lines = []
    for method, path in routes:
        parts = [
            f"[\\{{{part[1:-1].replace('_', '.')}\\}}](/developers/resources/x#x-object)"
            if part[0:1] == "{"
            else part
            for part in path.split("/")
        ]
        lines.append(f'<Route method="{method}">{"/".join(parts)}</Route>')
    return "# Title\n\n" + "\n\n".join(lines) + "\n"


def everything() -> list[tuple[str, str]]:
    return [(each["method"], each["path"]) for each in OPERATIONS]


def openapi(tmp_path: Path, **more: Any) -> Path:
    paths: dict[str, Any] = {}
    for each in OPERATIONS:
        operation: dict[str, Any] = {
            "parameters": [{"name": field["name"], "in": "query"} for field in each["query"]],
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {"properties": {field["name"]: {} for field in each["body"]}}
                    }
                }
            },
        }
        if each["method"].lower() not in paths.setdefault(each["path"], {}):
            paths[each["path"]][each["method"].lower()] = operation
    for path, item in more.get("paths", {}).items():
        paths.setdefault(path, {}).update(item)
    file = tmp_path / "openapi.json"
    schemas = more.get("schemas", {})
    file.write_text(json.dumps({"paths": paths, "components": {"schemas": schemas}}), encoding="utf-8")
    return file


def test_pages_with_the_known_routes_have_no_differences(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "all.mdx").write_text(page(*everything()), encoding="utf-8")
    assert list(documented_routes_drift(DOCUMENTED, tmp_path)) == []


def test_a_new_route_is_a_difference_once(tmp_path: Path) -> None:
    new = ("GET", "/guilds/{guild_id}/moods/{mood_id}")
    (tmp_path / "moods.mdx").write_text(page(*everything(), new, new), encoding="utf-8")
    (tmp_path / "change-log.mdx").write_text(page(("DELETE", "/old/{old_id}")), encoding="utf-8")
    found = [(each.key, each.text) for each in documented_routes_drift(DOCUMENTED, tmp_path)]
    key = "operation GET /guilds/{}/moods/{}"
    assert found == [(key, f"new: {key} (moods.mdx)")]


def test_a_page_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "bad.mdx").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="cannot be read"):
        list(documented_routes_drift(DOCUMENTED, tmp_path))


def test_an_openapi_file_with_the_known_operations_has_no_differences(tmp_path: Path) -> None:
    assert list(openapi_operations_drift(DOCUMENTED, openapi(tmp_path))) == []


def test_new_operations_parameters_and_fields_are_differences(tmp_path: Path) -> None:
    schemas = {
        "Body": {"oneOf": [{"$ref": "#/components/schemas/Inner"}, {"type": "array", "items": {"properties": {"b": {}}}}]},
        "Inner": {"allOf": [{"properties": {"a": {}, "files[0]": {}}}, {"$ref": "#/components/schemas/Body"}]},
    }  # fmt: skip
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}
    item = {
        "patch": {
            "parameters": [{"name": "mood", "in": "query"}, {"name": "x", "in": "header"}],
            "requestBody": body,
        }
    }
    file = openapi(
        tmp_path, paths={"/users/@me": item, "/moods": {"get": {}, "summary": "x"}}, schemas=schemas
    )
    found = sorted(each.text for each in openapi_operations_drift(DOCUMENTED, file))
    assert found == [
        "new: field a of operation PATCH /users/@me (OpenAPI)",
        "new: field b of operation PATCH /users/@me (OpenAPI)",
        "new: field mood of operation PATCH /users/@me (OpenAPI)",
        "new: operation GET /moods (OpenAPI)",
    ]


def test_facts_without_operations_know_none(tmp_path: Path) -> None:
    (tmp_path / "page.mdx").write_text(page(("GET", "/x")), encoding="utf-8")
    assert [each.key for each in documented_routes_drift(tmp_path, tmp_path)] == ["operation GET /x"]
