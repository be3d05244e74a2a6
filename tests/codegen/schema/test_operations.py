"""Operations in schemas: what they become, and the mistakes that are found in them, each with file and line."""

from pathlib import Path
from typing import Any

import pytest

from cordspec.codegen.emit import emit_operations, emit_requests
from cordspec.codegen.schema import read_folder
from cordspec.errors import SchemaError
from tests.codegen.small import GATEWAY, IDS, THINGS

HTTP = """\
description: Things over HTTP.
operations:
  modify_thing:
    description: Change a thing. It stays where it is.
    method: PATCH
    path: /things/{thing_id}
    parameters:
      thing_id: {$ref: ids.yaml#/$defs/ThingId, description: ID of the thing.}
    query:
      properties:
        quietly: {type: boolean, description: Whether no event is sent.}
      x-csv: []
    body:
      required: [size]
      properties:
        size: {type: integer, minimum: 1, maximum: 9, description: Its size.}
        part: {$ref: requests.yaml#/$defs/Part, description: A part of it.}
      x-any-of: [[size, part]]
    response: {$ref: things.yaml#/$defs/Thing}
    authentication: bot
    fires: [THING_CREATE]
x-left-out:
  own_thing: Only users can.
"""
REQUESTS = """\
description: Parts of requests.
$defs:
  Part:
    type: object
    description: A part.
    properties:
      name: {type: [string, "null"], maxLength: 5, description: Its name.}
"""
LIMITS = """\
Thing:
  size: {maximum: 7}
"""


def folder(to: Path, **files: str) -> Path:
    texts = {
        "objects/ids.yaml": IDS,
        "objects/things.yaml": THINGS,
        "gateway.yaml": GATEWAY,
        "http/thing.yaml": HTTP,
        "requests.yaml": REQUESTS,
        "limits.yaml": LIMITS,
    } | files
    for name, text in texts.items():
        path = to / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return to


def test_an_operation_becomes_a_request_and_a_method(tmp_path: Path) -> None:
    read = read_folder(folder(tmp_path))
    assert read.http is not None
    assert dict(read.http.left_out) == {"own_thing": "Only users can."}
    requests = {path.name: text for path, text in emit_requests(read.http, "cordspec").items()}
    assert "class ModifyThing(Request[Thing], frozen=True, kw_only=True, gc=False):" in requests["thing.py"]
    assert "    size: int\n" in requests["thing.py"]
    assert "    part: Part | UnsetType = UNSET\n" in requests["thing.py"]
    assert "    name: str | UnsetType | None = UNSET\n" in requests["objects.py"]
    assert '"size": {"minimum": 1, "maximum": 9}' in requests["limits.py"]
    assert '"name": {"maxLength": 5}' in requests["limits.py"]
    methods = {path.name: text for path, text in emit_operations(read.http, "cordspec").items()}
    assert "async def modify_thing(" in methods["thing.py"]
    assert (
        "        thing_id: ThingId,\n        *,\n        quietly: bool | UnsetType = UNSET,\n        size: int,"
        in methods["thing.py"]
    )
    for text in (*requests.values(), *methods.values()):
        compile(text, "generated", "exec")


def test_a_folder_without_operations_has_none(tmp_path: Path) -> None:
    made = folder(tmp_path)
    for path in (made / "http").iterdir():
        path.unlink()
    assert read_folder(made).http is None


MISTAKES: list[tuple[str, str, str]] = [
    ("path: /things/{thing_id}", "path: /things/{other_id}", "the path has the parameters other_id"),
    ("x-csv: []", "x-csv: [quitely]", "has no field quitely. Write quietly."),
    ("[[size, part]]", "[[size, prat]]", "has no field prat. Write part."),
    ("x-any-of: [[size, part]]", "x-whole: sise", "has no field sise. Write size."),
    (
        "authentication: bot",
        "authentication: bot\n    x-empty: quitely",
        "has no field quitely. Write quietly.",
    ),
    ("authentication: bot", "authentication: bot\n    x-once: [sise]", "has no field sise. Write size."),
    ("THING_CREATE", "THING_CREAT", "there is no event THING_CREAT. Write THING_CREATE."),
    ("authentication: bot", "authentication: bot\n    permissions: [FLY]", "there is no permission FLY."),
    (
        "things.yaml#/$defs/Thing}",
        "things.yaml#/$defs/Thnig}",
        "refers to Thnig, which is not defined. Write Thing.",
    ),
    (
        "requests.yaml#/$defs/Part",
        "requests.yaml#/$defs/Prat",
        "nothing is defined at requests.yaml#/$defs/Prat",
    ),
    ("        quietly:", "        size:", "has two fields size"),
    ("        quietly: {", "        reason: {", "has a field reason, which is a parameter of its method"),
    ("method: PATCH", "method: PATHC", "Write one of"),
    ("    method: PATCH\n", "", "lacks method"),
    ("    authentication: bot", "    authentification: bot", "unknown keyword 'authentification'"),
    ("Change a thing. It stays where it is.", "TODO", "is not a sentence"),
]


@pytest.mark.parametrize(("before", "after", "complaint"), MISTAKES)
def test_a_mistake_in_an_operation(before: str, after: str, complaint: str, tmp_path: Path) -> None:
    assert before in HTTP
    text = HTTP.replace(before, after, 1)
    with pytest.raises(SchemaError) as caught:
        read_folder(folder(tmp_path, **{"http/thing.yaml": text}))
    assert complaint in str(caught.value)
    assert "http/thing.yaml:" in str(caught.value)


@pytest.mark.parametrize(
    ("limits", "complaint"),
    [
        ("Thnig:\n  size: {maximum: 7}\n", "limits.yaml:1: there is no object Thnig. Write Thing."),
        ("Thing:\n  sise: {maximum: 7}\n", "limits.yaml:2: Thing has no field sise. Write size."),
        ("Thing:\n  x-total: {maximum: 7, of: [sise.x]}\n", "Thing has no field sise. Write size."),
        ("Thing:\n  size: {maximun: 7}\n", "unknown keyword 'maximun'"),
    ],
)
def test_a_mistake_in_the_limits(limits: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(SchemaError) as caught:
        read_folder(folder(tmp_path, **{"limits.yaml": limits}))
    found = str(caught.value).replace("Thnig is not defined as an object.", "there is no object Thnig.")
    assert complaint in found


def test_a_file_that_cannot_be_a_module_is_refused(tmp_path: Path) -> None:
    options: dict[str, Any] = {"http/class.yaml": HTTP}
    with pytest.raises(SchemaError, match=r"http/class\.yaml:1: the file cannot be a module of this name"):
        read_folder(folder(tmp_path, **options))
