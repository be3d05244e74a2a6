"""Public is what stands in an ``__all__`` and on a reference page; the two are compared."""

import re
import sys
import tomllib
from importlib import import_module
from types import FunctionType

import pytest

import cordspec
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
ROOMS = re.findall(r"^## (cordspec\.\w+)$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_exported_is_documented(room: str) -> None:
    section = PAGE.split(f"## {room}\n")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    module = import_module(room)
    assert documented == set(module.__all__)
    for name in module.__all__:
        value = getattr(module, name)
        # An alias of a type has its doc below it, where no program can read it.
        assert value.__doc__ or not isinstance(value, type | FunctionType)


def test_every_public_room_has_a_section() -> None:
    rooms = {path.parent.name for path in (ROOT / "src" / "cordspec").glob("*/__init__.py")} | {"errors"}
    assert {room.removeprefix("cordspec.") for room in ROOMS} == rooms - {
        "models",
        "events",
        "cli",
        "codegen",
    }


def test_the_front_door_gives_what_it_names() -> None:
    for name in cordspec.__all__:
        assert getattr(cordspec, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = cordspec.nothing


def test_the_front_door_is_documented() -> None:
    section = PAGE.split("## cordspec\n")[1].split("\n## ")[0]
    assert set(re.findall(r"`([A-Z]\w+)`", section)) == set(cordspec.__all__)


def test_the_version_is_the_one_that_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert cordspec.__version__ == project["version"]
    assert "`cordspec.__version__`" in PAGE


def test_without_a_distribution_there_is_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the sources are on the path of a program that has not installed them."""
    monkeypatch.setattr(sys, "path", [])
    with pytest.raises(AttributeError, match="pip install cordspec"):
        _ = cordspec.__version__
    assert not hasattr(cordspec, "__version__")
