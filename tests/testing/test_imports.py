"""The model of Discord imports nothing that performs I/O."""

import ast
from collections.abc import Iterator, Mapping, Set

from tests.conftest import ROOT

ROOM = ROOT / "src" / "cordspec" / "testing"
PREFIX = "cordspec.testing."
IMPURE = {"aiohttp", "asyncio", "random", "secrets", "select", "socket", "ssl", "threading", "time", "uuid"}


def imported(source: str) -> Iterator[str]:
    """Yield the modules that a module imports, under ``if TYPE_CHECKING:`` and in functions too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


IMPORTS = {path.stem: set(imported(path.read_text(encoding="utf-8"))) for path in ROOM.glob("*.py")}
WITHIN = {
    name: {module.removeprefix(PREFIX) for module in modules if module.startswith(PREFIX)}
    for name, modules in IMPORTS.items()
}


def closure(name: str, graph: Mapping[str, Set[str]]) -> set[str]:
    """Return a module and all modules of the room that it imports, over any number of steps."""
    found, todo = set[str](), [name]
    while todo:
        module = todo.pop()
        if module not in found:
            found.add(module)
            todo += graph[module]
    return found


def test_the_model_of_discord_performs_no_io() -> None:
    modules = closure("discord", WITHIN)
    assert {"actions", "session", "rules", "answers"} <= modules
    used = {(name, module.partition(".")[0]) for name in modules for module in IMPORTS[name]}
    assert not {(name, module) for name, module in used if module in IMPURE}


def test_a_module_that_performs_io_is_found() -> None:
    used = {module.partition(".")[0] for name in closure("server", WITHIN) for module in IMPORTS[name]}
    assert {"aiohttp", "asyncio", "secrets"} <= used
