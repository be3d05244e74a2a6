"""`cordspec codegen drift` names what newer documentation, announcements, OpenAPI files and captures have."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordspec.cli import main
from cordspec.codegen.upstream import FieldTable, ValueTable, documentation_drift, read_page, tables_of
from cordspec.errors import UsageError
from tests.codegen.upstream.pages import write_pages
from tests.conftest import ROOT

SCHEMAS = ROOT / "schemas"
DOCUMENTED = SCHEMAS / "documented"

PAGE = """\
---
title: Ferns
---

### Fern Object

<ManualAnchor id="fern-object-fern-structure" />
###### Fern Structure

| Field        | Type                                                | Description            |
|--------------|-----------------------------------------------------|------------------------|
| id           | snowflake                                           | ID of the fern         |
| `height`?    | ?integer                                            | Height \\| in cm        |
| pot\\_size?   | ?array of [pot](/developers/resources/pot#pot-object) | Pots                   |
| owner\\* \\[1\\] | [user](/developers/resources/user#user-object)      | Who waters it          |

\\* Only sometimes.

###### Fern Types

| Type  | ID | Description |
|-------|----|-------------|
| SWORD | 0  | A sword fern |
| Tree Fern\\* | 1 | A tree |

###### Fern Flags

| Flag | Value | Description |
|------|-------|-------------|
| DRY  | `0x2` `(1 << 1)` | Needs water |

###### Fern Status

| Status | Description |
|--------|-------------|
| green  | Fine        |

###### JSON Params

| Field | Type |
|-------|------|
| name  | string |

```json
| not | a table |
|-----|---------|
```
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder of pages that state what the kept facts state."""
    folder = tmp_path / "developers"
    write_pages(DOCUMENTED, folder)
    return folder


def drift(docs: Path) -> list[str]:
    return [each.text for each in documentation_drift(DOCUMENTED, docs)]


def edit(folder: Path, page: str, old: str, new: str) -> None:
    path = folder / f"{page}.mdx"
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text), old
    path.write_text(re.sub(old, new, text, count=1), encoding="utf-8")


def test_a_page_is_read_as_its_tables() -> None:
    tables = list(tables_of(read_page("resources/fern", PAGE)))
    fern, types, flags, status, parameters = tables
    assert isinstance(fern, FieldTable)
    assert fern.anchors[0] == "resources/fern#fern-object-fern-structure"
    assert "resources/fern#fern-structure" in fern.anchors
    assert {name: str(fact) for name, fact in fern.fields.items()} == {
        "id": "always there",
        "height": "optional nullable",
        "pot_size": "optional nullable",
        "owner": "always there",
    }
    assert isinstance(types, ValueTable)
    assert types.anchors == ("resources/fern#fern-types", "resources/fern#fern-object-fern-types")
    assert types.values == {0: "SWORD", 1: "TREE_FERN"}
    assert isinstance(flags, ValueTable)
    assert flags.values == {2: "DRY"}
    assert isinstance(status, ValueTable)
    assert status.values == {"green": "green"}
    assert isinstance(parameters, FieldTable)


def test_documentation_that_states_the_same_has_no_differences(docs: Path) -> None:
    assert len(list(docs.rglob("*.mdx"))) > 20
    assert drift(docs) == []


@pytest.mark.parametrize(
    ("page", "old", "new", "expected"),
    [
        pytest.param(
            "resources/channel",
            r"(\| rtc)",
            r"| mood? | ?string | New |\n\1",
            "new: field Channel.mood (optional nullable; resources/channel#channel-object-channel-structure)",
            id="a new field",
        ),
        pytest.param(
            "resources/channel",
            r"\| rtc.*\n",
            "",
            "gone: field Channel.rtc_region (resources/channel#channel-object-channel-structure)",
            id="a field that is gone",
        ),
        pytest.param(
            "resources/channel",
            r"\| bitrate\? \\\* \| ",
            "| bitrate | ?",
            "changed: field Channel.bitrate (optional -> nullable; resources/channel#channel-object-channel-structure)",
            id="a field that may be null",
        ),
        pytest.param(
            "resources/channel",
            r"(\| GUILD_MEDIA )",
            r"| GUILD_GARDEN | 99 | New |\n\1",
            "new: value ChannelType 99 (GUILD_GARDEN; resources/channel#channel-object-channel-types)",
            id="a new value",
        ),
        pytest.param(
            "resources/channel",
            r"\| GUILD_MEDIA .*\n",
            "",
            "gone: value ChannelType 16 (GUILD_MEDIA; resources/channel#channel-object-channel-types)",
            id="a value that is gone",
        ),
        pytest.param(
            "topics/permissions",
            r"(\| PIN_MESSAGES )",
            r"| WATER_PLANTS | `(1 << 60)` | New |\n\1",
            f"new: value Permissions {1 << 60} (WATER_PLANTS; topics/permissions#permissions-bitwise-permission-flags)",
            id="a new flag",
        ),
        pytest.param(
            "events/gateway-events",
            r"(\| \[Typing Start\])",
            r"| [Plant Watered](/x) | New |\n\1",
            "new: event PLANT_WATERED (events/gateway-events#receive-events)",
            id="a new event",
        ),
        pytest.param(
            "events/gateway-events",
            r"\| \[Typing Start\].*\n",
            "",
            "gone: event TYPING_START (events/gateway-events#receive-events)",
            id="an event that is gone",
        ),
        pytest.param(
            "events/gateway",
            r"  - TYPING_START \*\n",
            "",
            "changed: intents TYPING_START (DIRECT_MESSAGE_TYPING, GUILD_MESSAGE_TYPING -> ",
            id="an intent",
        ),
        pytest.param(
            "resources/channel",
            r"\Z",
            "###### Plant Structure\n\n| Field | Type |\n|---|---|\n| name | string |\n",
            "new: table resources/channel#plant-structure (fields name)",
            id="a new object",
        ),
        pytest.param(
            "resources/channel",
            r"\Z",
            "###### Plant Types\n\n| Name | Value |\n|---|---|\n| FERN | 1 |\n",
            "new: table resources/channel#plant-types (values 1)",
            id="a new enum",
        ),
        pytest.param(
            "resources/channel",
            r'<ManualAnchor id="channel-object-channel-structure" />\n',
            "",
            "gone: structure Channel (resources/channel#channel-object-channel-structure)",
            id="an anchor that is gone",
        ),
    ],
)
def test_one_change_is_named(docs: Path, page: str, old: str, new: str, expected: str) -> None:
    edit(docs, page, old, new)
    found = drift(docs)
    assert any(line.startswith(expected) for line in found), found
    assert len(found) <= 2  # a table without its anchor is a new one as well


def test_pages_that_are_not_there_are_not_compared(docs: Path, tmp_path: Path) -> None:
    part = tmp_path / "branch"
    (part / "resources").mkdir(parents=True)
    shutil.copy(docs / "resources" / "channel.mdx", part / "resources" / "channel.mdx")
    assert drift(part) == []
    edit(part, "resources/channel", r"(\| rtc)", r"| mood? | ?string | New |\n\1")
    assert len(drift(part)) == 1


def test_parameters_of_requests_are_left_out(docs: Path) -> None:
    edit(
        docs,
        "resources/channel",
        r"\Z",
        "###### JSON Params\n\n| Field | Type |\n|---|---|\n| name | string |\n",
    )
    assert drift(docs) == []


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["codegen", "drift", "--schemas", str(SCHEMAS), *map(str, arguments)])
    out, error = capsys.readouterr()
    return code, out, error


def test_the_command_names_three_classes(
    docs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "--docs", docs) == (0, "0 differences; 0 already decided.\n", "")
    branch = tmp_path / "branch-with-moods"
    shutil.copytree(docs, branch)
    edit(docs, "resources/user", r"(\| username )", r"| aura | string | New |\n\1")
    edit(branch, "resources/user", r"(\| username )", r"| aura | string | New |\n\1")
    edit(branch, "resources/channel", r"(\| rtc)", r"| mood? | ?string | New |\n\1")
    edit(branch, "resources/channel", r"\| user\\_limit.*\n", "")
    capture = ROOT / "tests" / "data" / "every_event.ndjson"
    code, out, _ = run(capsys, "--docs", docs, "--announced", branch, "--capture", capture)
    assert code == 1
    lines = out.splitlines()
    assert sum("User.aura" in line for line in lines) == 1
    assert any(line.startswith("documented: new: field User.aura") for line in lines)
    assert any(line.startswith("announced in branch-with-moods: new: field Channel.mood") for line in lines)
    assert not any("gone" in line for line in lines), "a branch may be older than the documentation"
    assert any(line.startswith("observed: event EVENT_OF_TOMORROW") for line in lines)


def test_an_openapi_file_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    openapi = tmp_path / "openapi.json"
    schemas = {
        "UserResponse": {"properties": {"id": {}, "aura": {}}},
        "UserPIIResponse": {"properties": {"id": {}, "aura": {}}},
        "MessageType": {"oneOf": [{"const": 999}, {"const": 0, "title": "DEFAULT"}]},
        "TextInputComponentResponse": {"properties": {"label": {}}},
    }
    openapi.write_text(json.dumps({"components": {"schemas": schemas}}))
    code, out, _ = run(capsys, "--openapi", openapi)
    assert code == 1
    assert "documented: new: openapi User.aura (UserResponse" in out
    assert "documented: new: openapi MessageType 999 (no name)" in out
    assert out.splitlines()[-1] == "2 differences; 1 already decided."


def test_a_decision_of_the_schemas_explains_a_difference(
    docs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schemas = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, schemas)
    edit(docs, "resources/channel", r"(\| rtc)", r"| mood? | ?string | New |\n\1")
    call = ["codegen", "drift", "--schemas", str(schemas), "--docs", str(docs)]
    assert main(call) == 1
    path = schemas / "conformity.yaml"
    reason = 'upstream:\n  field Channel.mood: "Only plants have it."\n'
    path.write_text(path.read_text(encoding="utf-8").replace("upstream:\n", reason), encoding="utf-8")
    assert main(call) == 0
    assert "0 differences; 1 already decided." in capsys.readouterr().out


def test_what_was_looked_at_is_kept(docs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schemas = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, schemas)
    edit(docs, "resources/channel", r"(\| rtc)", r"| mood? | ?string | New |\n\1")
    edit(docs, "resources/channel", r"(\| GUILD_MEDIA )", r"| GUILD_GARDEN | 99 | New |\n\1")
    edit(docs, "events/gateway-events", r"(\| \[Typing Start\])", r"| [Plant Watered](/x) | New |\n\1")
    edit(
        docs,
        "resources/channel",
        r"\Z",
        "###### Plant Structure\n\n| Field | Type |\n|---|---|\n| name | string |\n",
    )
    call = ["codegen", "drift", "--schemas", str(schemas), "--docs", str(docs)]
    assert main(call) == 1
    assert main([*call, "--keep"]) == 0
    capsys.readouterr()
    assert main(call) == 0
    assert capsys.readouterr().out == "0 differences; 0 already decided.\n"
    assert main(["codegen", "report", "--schemas", str(schemas)]) == 1
    report = capsys.readouterr().out
    assert "field: Channel.mood is in the facts and not in the schemas" in report
    assert "event: PLANT_WATERED" in report


def test_what_is_kept_of_the_same_documentation_is_the_same(docs: Path, tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, schemas)
    assert main(["codegen", "drift", "--schemas", str(schemas), "--docs", str(docs), "--keep"]) == 0
    for path in DOCUMENTED.glob("*.json"):
        kept = json.loads((schemas / "documented" / path.name).read_text(encoding="utf-8"))
        assert kept == json.loads(path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "--docs FOLDER"),
        (["--keep", "--openapi", "x.json"], "--docs FOLDER"),
        (["--docs", "no/such/folder"], "has no page"),
        (["--openapi", "no.json"], "no.json is not a file"),
        (["--capture", "no.ndjson"], "no.ndjson"),
    ],
)
def test_a_wrong_call_says_what_to_do(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, error = run(capsys, *arguments)
    assert code != 0
    assert message in error


def test_a_page_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "page.mdx").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match=r"page\.mdx cannot be read"):
        drift(tmp_path)


PIECES = [
    "|",
    "\\",
    "`",
    "#",
    "```",
    "<ManualAnchor id=",
    '"',
    "Field",
    "Type",
    "?",
    "1 << 9999",
    "---",
    "\n",
    " a",
]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_page_is_read(text: str) -> None:
    list(tables_of(read_page("any", text)))


def test_a_rule_that_is_broken_is_seen(docs: Path) -> None:
    """The comparison can fail for every table: without its rows, each of them is named."""
    replaced: Callable[[str], str] = lambda text: re.sub(r"^\| .*\\\* \| .*\n", "", text, flags=re.MULTILINE)  # noqa: E731
    for path in docs.rglob("*.mdx"):
        path.write_text(replaced(path.read_text(encoding="utf-8")), encoding="utf-8")
    gone = {
        line.partition("field ")[2].partition(".")[0]
        for line in drift(docs)
        if line.startswith("gone: field")
    }
    facts = json.loads((DOCUMENTED / "structures.json").read_text(encoding="utf-8"))
    assert gone == {name for name, fact in facts.items() if fact["doc"] and fact["fields"]}
