"""Every place at which the schemas depart from the documentation names its evidence, which anyone can open."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from msgspec import Struct

import cordspec.events
import cordspec.models
from cordspec.codegen.schema import read_folder
from cordspec.decode.plan import NO_ZERO, StructPlan, plan_for
from cordspec.wire import Model
from tests.conftest import ROOT

OBSERVED = "tests/decode/observed.ndjson"
SOURCE = re.compile(rf"(https://[^\s;]+|{re.escape(OBSERVED)})(: .+)?")


def fields() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field with ``x-observed``: ``Role.flags`` and what is written there."""
    for source in read_folder(ROOT / "schemas").objects.values():
        document: Any = source.value
        for name, definition in document["$defs"].items():
            for key, part in definition.get("properties", {}).items():
                if "x-observed" in part:
                    yield f"{name}.{key}", part["x-observed"]


@cache
def records() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (ROOT / OBSERVED).read_text(encoding="utf-8").splitlines()]


CLAIMS = dict(fields())


@pytest.mark.parametrize("field", CLAIMS)
def test_evidence_is_a_public_page_or_an_object_of_the_tests(field: str) -> None:
    for source in CLAIMS[field]["evidence"].split("; "):
        assert SOURCE.fullmatch(source), source
    if OBSERVED in CLAIMS[field]["evidence"]:
        assert any(record["field"] == field for record in records()), f"no object shows {field}"


def class_of(record: dict[str, Any]) -> type[Struct]:
    found: type[Struct] = getattr(cordspec.models, record["type"], None) or getattr(
        cordspec.events, record["type"]
    )
    return found


@pytest.mark.parametrize("record", records(), ids=lambda record: f"{record['field']} {record['claim']}")
def test_an_object_shows_its_claim(record: dict[str, Any]) -> None:
    """The object was recorded and redacted, or written after a recorded one; it decodes, and the claim is in it."""
    observed, key = CLAIMS[record["field"]], record["field"].partition(".")[2]
    assert OBSERVED in observed["evidence"], "nothing refers to this object"
    value, claim = record["object"], record["claim"]
    match claim:
        case "optional":
            assert observed["optional"]
            assert key not in value
        case "nullable":
            assert observed["nullable"]
            assert value[key] is None
        case "present":
            assert key in value
        case "type":
            assert value[key] is not None
            wanted = {"integer": int, "array of strings": list}.get(observed["type"], str)
            assert isinstance(value[key], wanted)
        case _:
            raise AssertionError(claim)
    class_ = class_of(record)
    assert issubclass(class_, Model)
    assert record["field"].partition(".")[0] in {base.__name__ for base in class_.__mro__}
    plan = plan_for(class_)
    assert isinstance(plan, StructPlan)
    (part,) = (each for each in plan.fields if each.key == key)
    if claim == "optional":
        assert part.default is not NO_ZERO
    else:
        decoded = part.plan.decoder.decode(json.dumps(value[key]).encode())
        assert (decoded is None) == (value[key] is None)
