"""The architecture is a test: a room imports only rooms above it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "src" / "cordspec"
BASE = {"errors", "wire"}
MAY_IMPORT = {
    "errors": set[str](),
    "wire": {"errors"},
    "models": {*BASE},
    "events": {*BASE, "models"},
    "decode": {*BASE, "models", "events"},
    "common": {*BASE, "models", "events"},
    "gateway": {*BASE, "models", "events", "decode", "common"},
    "http": {*BASE, "models", "events", "decode", "common"},
    "capture": {*BASE, "models", "events", "decode", "common", "gateway", "http"},
    "testing": {*BASE, "models", "events", "decode", "common", "gateway", "http", "capture"},
    "codegen": {"errors"},
    "cli": {
        *BASE,
        "models",
        "events",
        "decode",
        "common",
        "gateway",
        "http",
        "capture",
        "testing",
        "codegen",
    },
}
THIRD_PARTIES = {
    "aiohttp": {"gateway/transport.py", "http", "testing"},
    "yaml": {"codegen"},
    "jsonschema": {"codegen"},
}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE)


def imported(path: Path) -> Iterator[str]:
    """Modules that a file imports when it runs; what stands under TYPE_CHECKING does not."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for child in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_upwards(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for module in imported(path):
        parts = module.split(".")
        if parts[0] == "cordspec" and len(parts) > 1:
            assert parts[1] == room or parts[1] in MAY_IMPORT[room], f"{room} imports {module}"
        elif parts[0] in THIRD_PARTIES:
            here = path.relative_to(PACKAGE).as_posix()
            allowed = THIRD_PARTIES[parts[0]]
            assert any(here.startswith(place) for place in allowed), f"{here} imports {module}"


def test_every_room_has_its_place() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert rooms <= MAY_IMPORT.keys()
