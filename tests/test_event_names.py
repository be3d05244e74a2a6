"""What code must know of an event is in the schemas: no hand-written module names one."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from cordspec.events import EVENTS
from tests.test_layers import PACKAGE

GENERATED = {"models", "events", "requests", "operations", "overloads", "samples", "judged", "documents"}
EXCEPTIONS = {
    "cli/demo.py": "a program as users write it, which listens for events",
    "testing/rules.py": "what other servers do with the sequence numbers of some events",
}
"""Modules that may name events, and why."""

MODULES = sorted(
    path for path in PACKAGE.rglob("*.py") if not GENERATED & set(path.relative_to(PACKAGE).parts)
)


def event_names(text: str) -> Iterator[tuple[int, str]]:
    """Every string of a module that is the name of an event, with its line."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in EVENTS:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_hand_written_module_names_an_event(path: Path) -> None:
    found = list(event_names(path.read_text()))
    if path.relative_to(PACKAGE).as_posix() in EXCEPTIONS:
        assert found, "take the module off the list of exceptions"
    else:
        assert not found, "put what the code must know of the event into schemas/gateway.yaml"


def test_a_name_is_found() -> None:
    assert list(event_names('kind = "x"\nif kind == "READY":\n    pass\n')) == [(2, "READY")]
