"""The architecture is a test: a room imports only rooms above it, and other distributions only in their places."""

import sys
import tomllib
from collections.abc import Iterator, Mapping, Set
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from importlib.metadata import packages_distributions
from pathlib import Path
from re import match

import pytest

from cordspec.dispatch.overloads.lifecycle import LIFECYCLE_EVENTS
from tests.conftest import ROOT
from tests.imports import imports

PACKAGE = ROOT / "src" / "cordspec"
BASE = {"errors", "wire", "typeforms", "registry"}
MAY_IMPORT = {
    "errors": set[str](),
    "wire": {"errors"},
    "typeforms": set[str](),
    "registry": {"errors", "wire", "typeforms"},
    "models": {*BASE},
    "events": {*BASE, "models"},
    "tools": {*BASE, "models", "events"},
    "requests": {*BASE, "models"},
    "decode": {*BASE, "models", "events"},
    "dispatch": {*BASE, "models", "events"},
    "common": {"dispatch"},
    "gateway": {*BASE, "models", "events", "decode", "dispatch"},
    "http": {*BASE, "models", "events", "decode", "dispatch", "requests"},
    "capture": {*BASE, "models", "events", "decode", "dispatch", "gateway", "http"},
    "testing": {*BASE, "models", "events", "decode", "dispatch", "requests", "gateway", "http", "capture"},
    "schemas": {"errors"},
    "codegen": {"errors", "schemas"},
    "cli": {
        *BASE,
        "models",
        "events",
        "decode",
        "dispatch",
        "gateway",
        "http",
        "capture",
        "testing",
        "tools",
        "schemas",
        "codegen",
    },
    "__init__": {"errors", "events", "decode"},
    "__main__": {"cli"},
}
"""Which rooms each room may import. A room is a folder or a module of the package."""

PLACES = {
    "aiohappyeyeballs": {"gateway/picows.py"},
    "aiohttp": {"gateway/transport.py", "http/", "testing/"},
    "backports": {"capture/formats/compressed.py", "decode/inflate.py", "testing/compression.py"},
    "jsonschema": {"codegen/schema/grammar.py"},
    "matplotlib": {"cli/plot.py"},
    "msgspec": {
        "capture/",
        "cli/",
        "dispatch/",
        "decode/",
        "events/",
        "gateway/",
        "http/",
        "models/",
        "requests/",
        "testing/",
        "registry/",
        "tools/",
        "wire/",
    },
    "picows": {"gateway/picows.py", "gateway/picows_websocket.py"},
    "pyarrow": {"capture/exporting/arrow.py"},
    "referencing": {"codegen/schema/grammar.py"},
    "rich": {"cli/progress.py"},
    "yaml": {"codegen/schema/yaml_file.py"},
    "yarl": {
        "dispatch/proxy.py",
        "gateway/arguments.py",
        "gateway/picows.py",
        "gateway/transport.py",
        "http/",
    },
    "zlib_ng": {"decode/inflate.py"},
}
"""Where each package of another distribution may be imported. What is not listed is refused everywhere."""

NAMED_IN_DATA = {"dispatch/lifecycle.py": {"cordspec"}}
"""Modules that import what data of their own room names; a test below checks the data."""

DOORS = {
    "capture.exporting": "loads pyarrow",
    "codegen.emit": "a room of the generator",
    "codegen.schema": "a room of the generator, which needs the extra codegen",
    "codegen.upstream": "a room of the generator",
    "dispatch.overloads": "generated",
    "dispatch.proxy": "loads yarl",
    "events.overloads": "generated",
    "requests.limits": "the table of limits, loaded when the first request is checked",
}
"""Modules and rooms, beside the door of a room and its ``internals``, that other rooms may import, and why."""

GENERATED = {"events", "models", "overloads", "samples"}
"""Folders of generated code, which imports other generated modules where they are defined."""

STANDARD_LIBRARY = sys.stdlib_module_names | {"compression"}  # since Python 3.14
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))
ROOMS = {path.parts[0].removesuffix(".py") for path in MODULES}


def complaints(source: str, path: Path) -> Iterator[str]:
    """Say which imports of the source of ``path``, relative to the package, are not allowed."""
    room = path.parts[0].removesuffix(".py")
    allowed = {room, *MAY_IMPORT[room]} - {"__init__"}
    for line, name in imports(source, ".".join(["cordspec", *path.parent.parts])):
        first, _, rest = name.partition(".")
        if name in NAMED_IN_DATA.get(path.as_posix(), ()):
            continue
        if first == "cordspec":
            other = rest.partition(".")[0]
            if other not in ROOMS:
                yield f"{path}:{line} imports {name}: import it from the room that defines it"
            elif other not in allowed:
                yield f"{path}:{line} imports {name}: {room} may not import {other}"
            elif passes_door(path, rest):
                yield f"{path}:{line} imports {name}: {other} is entered through its door"
        elif first not in STANDARD_LIBRARY:
            places = PLACES.get(first, set())
            if not any(path.as_posix().startswith(place) for place in places):
                yield f"{path}:{line} imports {name}: allowed in {sorted(places) or 'no module'}"


INNER = {
    "capture": {
        "formats": set[str](),
        "analysis": set[str](),
        "exporting": set[str](),
        "": {"formats", "analysis", "exporting"},
    },
    "codegen": {
        "schema": set[str](),
        "emit": {"schema"},
        "upstream": {"schema"},
        "": {"schema", "emit", "upstream"},
    },
}
"""Which packages of a room each of them may import; "" is every other module of the room."""


def passes_door(path: Path, imported: str) -> bool:
    """Whether a module imports another room's module that is not a door of that room."""
    room, _, rest = imported.partition(".")
    module, _, deeper = rest.partition(".")
    if path.parts[0].removesuffix(".py") == room:
        return room in INNER and _passes_inner_door(path, rest)
    if GENERATED & set(path.parts) or not module or not _is_module(f"{room}/{module}"):
        return False
    if rest == module and module in import_module(f"cordspec.{room}").__all__:
        return False  # the function ``encode`` has the name of its module
    if module in INNER.get(room, ()) and _is_module(f"{room}/{module}/{deeper.partition('.')[0]}"):
        return True
    return module != "internals" and f"{room}.{module}" not in DOORS


def _passes_inner_door(path: Path, imported: str) -> bool:
    room, own = path.parts[0], path.parts[1] if len(path.parts) > 2 else ""
    other, _, rest = imported.partition(".")
    if other not in INNER[room] or other == own:
        return False
    return other not in INNER[room][own] or (
        bool(rest) and _is_module(f"{room}/{other}/{rest.partition('.')[0]}")
    )


def _is_module(name: str) -> bool:
    return Path(f"{name}.py") in MODULES or Path(name, "__init__.py") in MODULES


@cache
def packages_imported(path: Path) -> set[str]:
    names = imports(read(path), ".".join(["cordspec", *path.parent.parts]))
    return {name.partition(".")[0] for _, name in names}


def read(path: Path) -> str:
    return (PACKAGE / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_point_upwards(path: Path) -> None:
    assert not list(complaints(read(path), path))


def test_what_data_names_is_in_a_room_that_may_be_imported() -> None:
    """The types of lifecycle events' arguments are imported by name, in ``dispatch/lifecycle.py``."""
    rooms = {
        path.split(".")[1]
        for spec in LIFECYCLE_EVENTS.values()
        for _, path in spec.arguments
        if path.startswith("cordspec.")
    }
    assert rooms
    assert rooms <= {"dispatch", *MAY_IMPORT["dispatch"]}


@pytest.mark.parametrize("door", DOORS)
def test_every_door_is_used(door: str) -> None:
    room = door.partition(".")[0]
    users = [path for path in MODULES if f"cordspec.{door}" in read(path)]
    assert any(path.parts[0] != room or room == "codegen" for path in users)


def test_every_room_has_its_place() -> None:
    assert MAY_IMPORT.keys() == ROOMS


def test_rooms_do_not_import_in_circles() -> None:
    """A room that another may import must not import it back, over any number of rooms."""
    remaining = {room: set(others) for room, others in MAY_IMPORT.items()}
    while ready := [room for room, others in remaining.items() if not others & remaining.keys()]:
        for room in ready:
            del remaining[room]
    assert not remaining


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("*.py")), ids=lambda path: path.stem)
def test_tests_enter_the_rooms_of_the_generator_through_their_doors(path: Path) -> None:
    package = ".".join(path.relative_to(ROOT).parent.parts)
    found = imports(path.read_text(encoding="utf-8"), package)
    inside = [name.removeprefix("cordspec.") for _, name in found if name.startswith("cordspec.codegen.")]
    assert not [name for name in inside if passes_door(path.relative_to(ROOT), name)]


def circle(graph: Mapping[str, Set[str]]) -> list[str]:
    """Return modules of which each imports the next and the last is the first again; [] if there are none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found[::-1]  # each module in the list of graphlib is imported by the next
    return []


def test_modules_do_not_import_in_circles() -> None:
    """Imports for type checkers and imports in functions count too.

    That ``import a.b`` also runs ``a/__init__.py`` does not count: a door imports the modules of its own room.
    """
    modules = {
        ".".join(["cordspec", *path.with_suffix("").parts]).removesuffix(".__init__"): path
        for path in MODULES
    }
    graph = {name: set(_imported(path, modules)) - {name} for name, path in modules.items()}
    found = circle(graph)
    assert not found, "Modules import each other in a circle: " + " -> ".join(found)


def test_a_circle_is_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": set()}) == []
    found = circle({"a": {"b"}, "b": {"c"}, "c": {"d"}, "d": {"b"}})
    assert len(found) == 4
    assert "".join(found) in "bcdbcdb"


def _imported(path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    """Names of the modules that a module imports from, of those listed."""
    for _, name in imports(read(path), ".".join(["cordspec", *path.parent.parts]), type_checking=True):
        parts = name.split(".")
        names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        yield from [each for each in names if each in modules][:1]


@pytest.mark.parametrize("package", PLACES)
def test_every_place_is_used(package: str) -> None:
    """A place that is not used would allow an import that nobody has decided."""
    users = {path.as_posix() for path in MODULES if package in packages_imported(path)}
    for place in PLACES[package]:
        assert any(user.startswith(place) for user in users), f"nothing in {place} imports {package}"


def test_what_is_imported_is_declared() -> None:
    """Every package belongs to a distribution that pyproject.toml names, not to a dependency of one."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    public = [line for extra in extras if extra not in {"test", "docs"} for line in extras[extra]]
    declared = {
        found[0].lower().replace("_", "-")
        for line in [*project["dependencies"], *public]
        if (found := match(r"[\w.-]+", line))
    }
    installed = packages_distributions()
    for package in PLACES:
        names = {name.lower().replace("_", "-") for name in installed[package]}
        assert names & declared, f"{package} comes with {names}, which pyproject.toml does not name"


REFUSED = {
    # The three holes that were found (house.md, D3).
    "errors.py": [
        "import aiohttp",
        "from cordspec.gateway import Shard",
        "import msgspec",
    ],
    "wire/snowflake.py": [
        "from cordspec import gateway",
        "from cordspec import errors, gateway",
    ],
    "decode/prefix.py": [
        "import pyarrow, rich, matplotlib",
        "import json, pyarrow.parquet",
        "from rich.progress import Progress",
    ],
    # Every other way to import.
    "decode/inflate.py": [
        "import cordspec",
        "import cordspec.gateway",
        "import cordspec.gateway.shard as anything",
        "from cordspec import Decoder",
        "from cordspec import *",
        "from ..gateway import Shard",
        "from .. import gateway",
        "from ..gateway.shard import *",
        "def f():\n    import cordspec.gateway",
        "class A:\n    def f(self):\n        from cordspec.http import HTTPClient",
        "try:\n    import numpy\nexcept ImportError:\n    pass",
        "import_module('cordspec.gateway')",
        "importlib.import_module('cordspec.gateway')",
        "import_module('..gateway', 'cordspec.decode')",
        "__import__('cordspec.gateway')",
        "import_module('pyarrow')",
        "for name in ('zlib', 'cordspec.gateway'):\n    import_module(name)",
        "import_module(f'cordspec.gateway.{name}')",
        "HOMES = {'Shard': 'cordspec.gateway'}\nimport_module(HOMES[name])",
        "import yarl",
        "import something_unknown",
        "if not TYPE_CHECKING:\n    import cordspec.gateway",
        "if TYPE_CHECKING:\n    pass\nelse:\n    import cordspec.gateway",
    ],
    "cli/codegen.py": [
        "from cordspec.codegen.schema.load import read_folder",
        "from cordspec.codegen.schema import load",
        "import cordspec.codegen.emit.models",
        "from cordspec.codegen.disk import write",
    ],
    "gateway/shard.py": [
        "import aiohttp",
        "from aiohttp import web",
        "from cordspec.decode.plan import StructPlan",
        "import cordspec.decode.plan",
        "from cordspec.decode import plan",
    ],
    "codegen/schema/order.py": [
        "from cordspec.codegen.emit import package_text",
        "from ..upstream import keep",
    ],
    "codegen/emit/models.py": [
        "from cordspec.codegen.upstream import keep",
        "from cordspec.codegen.schema.order import needs",
    ],
    "__init__.py": ["from cordspec.gateway import Shard", "import msgspec"],
    "__main__.py": ["from cordspec.decode import Decoder"],
    "dispatch/overloads/listen.py": [
        "from ...gateway import Shard",
        "from ..stream import Stream, x\nimport aiohttp",
    ],
}
"""Source texts of which each must be refused in the module that it is listed under."""

ALLOWED = {
    "errors.py": ["import json", "from collections.abc import Sequence"],
    "decode/inflate.py": [
        "import json, msgspec",
        "from cordspec import errors, wire",
        "from . import prefix",
        "from .prefix import read_prefix",
        "from ..events import EVENTS",
        "import_module('zlib_ng.zlib_ng')",
        "import_module('compression.zstd')",
        "if TYPE_CHECKING:\n    from cordspec.gateway import Shard",
        "if typing.TYPE_CHECKING:\n    from cordspec.gateway import Shard",
        "'''The module cordspec.gateway'''\nimport_module(name)",
        "'''cordspec.gateway'''\nimport_module(name)",
        "name = 'cordspec.gateway'",
    ],
    "gateway/transport.py": ["import aiohttp", "from aiohttp import WSMsgType"],
    "gateway/shard.py": [
        "from cordspec.decode.internals import Objects",
        "from cordspec.decode import Decoder",
    ],
    "codegen/emit/models.py": [
        "from cordspec.codegen.schema import Field",
        "from cordspec.codegen.emit.tables import x",
    ],
    "cli/codegen.py": [
        "from cordspec.codegen import load",
        "from cordspec.codegen.schema import Description",
    ],
    "__init__.py": ["from cordspec.decode import Decoder"],
    "__main__.py": ["from cordspec.cli import main"],
}


@pytest.mark.parametrize(("path", "source"), [(path, one) for path in REFUSED for one in REFUSED[path]])
def test_what_is_not_allowed_is_noticed(path: str, source: str) -> None:
    assert list(complaints(source, Path(path)))


@pytest.mark.parametrize(("path", "source"), [(path, one) for path in ALLOWED for one in ALLOWED[path]])
def test_what_is_allowed_is_not_refused(path: str, source: str) -> None:
    assert not list(complaints(source, Path(path)))


def test_a_complaint_says_file_and_line() -> None:
    source = "import json\n\ndef f():\n    from ..gateway import shard\n"
    assert list(imports(source, "cordspec.decode")) == [(1, "json"), (4, "cordspec.gateway.shard")]
    assert list(complaints(source, Path("decode/prefix.py"))) == [
        "decode/prefix.py:4 imports cordspec.gateway.shard: decode may not import gateway"
    ]
