"""Rules of the code as a whole: docs/explanation/rules.md names each rule and its test."""

import ast
import gc
import weakref
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import get_args

import msgspec
import pytest

from cordspec import events, models
from cordspec.dispatch import EventDispatcher, EventKey
from cordspec.gateway.actions import Action
from tests.conftest import ROOT
from tests.imports import imports

PACKAGE = ROOT / "src" / "cordspec"
HAND_WRITTEN = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if not path.read_text(encoding="utf-8").startswith("# @generated")
]

STATE_OF_A_SHARD = (
    "protocol",
    "session",
    "heartbeat",
    "backoff",
    "close_codes",
    "actions",
    "state",
    "timeouts",
)
"""Modules of ``cordspec.gateway`` that decide and do not perform."""

PERFORMING = {"aiohttp", "asyncio", "logging", "random", "selectors", "socket", "ssl", "threading", "time"}
CLOCKS = {"now", "utcnow", "today", "monotonic"}

MODULE_LINES = 460
LONG_MODULES = {"gateway/protocol.py", "gateway/performer.py", "gateway/manager.py", "testing/discord.py"}
"""Classes whose state is read and written together (decision 0019)."""
LONG_MODULE_LINES = 760
FUNCTION_LINES = 64
MEDIAN_FUNCTION_LINES = 7


def relative(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("module", STATE_OF_A_SHARD)
def test_the_protocol_of_a_shard_imports_nothing_that_performs(module: str) -> None:
    source = (PACKAGE / "gateway" / f"{module}.py").read_text(encoding="utf-8")
    imported = {name for _, name in imports(source, "cordspec.gateway")}
    assert not {name.partition(".")[0] for name in imported} & PERFORMING
    assert not {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)} & CLOCKS
    own = {name for name in imported if name.startswith("cordspec.gateway.")} - {
        "cordspec.gateway.clock.Moment"
    }
    assert {name.split(".")[2] for name in own} <= set(STATE_OF_A_SHARD)


def test_models_and_payloads_are_frozen() -> None:
    structs = [
        value
        for module in (models, events)
        for name in module.__all__
        if isinstance(value := getattr(module, name), type) and issubclass(value, msgspec.Struct)
    ]
    assert len(structs) > 200
    assert [struct.__name__ for struct in structs if not struct.__struct_config__.frozen] == []


class Ping(msgspec.Struct, frozen=True, weakref=True):
    """A payload that can be watched."""


def test_a_dispatcher_keeps_no_payload() -> None:
    key = EventKey("PING_PONG", Ping)
    dispatcher = EventDispatcher()
    received: list[str] = []

    @dispatcher.listen(key)
    def listener(data: Ping) -> None:
        received.append(type(data).__name__)

    payload = Ping()
    watched = weakref.ref(payload)
    dispatcher.dispatch("PING_PONG", payload)
    del payload
    gc.collect()
    assert received == ["Ping"]
    assert watched() is None


def functions() -> Iterator[tuple[int, str]]:
    for path in HAND_WRITTEN:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                yield node.end_lineno - node.lineno + 1, f"{relative(path)}:{node.lineno} {node.name}"


def test_functions_are_short() -> None:
    lengths = sorted(functions())
    assert [place for length, place in lengths if length > FUNCTION_LINES] == []
    assert median(length for length, _ in lengths) <= MEDIAN_FUNCTION_LINES


def test_modules_are_short() -> None:
    for path in HAND_WRITTEN:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        limit = LONG_MODULE_LINES if relative(path) in LONG_MODULES else MODULE_LINES
        assert lines <= limit, f"{relative(path)} has {lines} lines; divide it by what is read together"


def test_every_action_of_the_protocol_is_performed() -> None:
    """mypy and pyright check it too, by ``assert_never``."""
    source = (PACKAGE / "gateway" / "performer.py").read_text(encoding="utf-8")
    cases = {
        ast.unparse(node.cls) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.MatchClass)
    }
    assert {f"act.{action.__name__}" for action in get_args(Action)} <= cases
    assert "assert_never(action)" in source


def test_only_one_module_knows_the_two_forms_of_a_union() -> None:
    found = [relative(path) for path in HAND_WRITTEN if "UnionType" in path.read_text(encoding="utf-8")]
    assert found == ["typeforms.py"], "use is_union and union_members"
