"""Public is what an ``__all__`` lists and a page of the API reference renders; the two are compared."""

import ast
import re
import sys
import tomllib
from importlib import import_module
from itertools import pairwise
from types import FunctionType

import pytest

import cordspec
from tests.conftest import ROOT

PAGES = ROOT / "docs" / "api"
SOURCE = ROOT / "src" / "cordspec"
WITH_PAGES_OF_THEIR_OWN = {"models", "events", "requests"}
"""Generated; their pages are in docs/reference."""
NOT_PUBLIC = {"cli", "codegen"}
WITH_EXTRAS = {"gateway.picows"}
"""Public modules of packages, which load what an extra installs."""
ROOMS = [f"cordspec.{page.stem}" for page in sorted(PAGES.glob("*.md")) if page.stem != "index"]


def rendered(page: str) -> list[str]:
    """The objects whose docstrings and signatures mkdocstrings renders on a page."""
    return re.findall(r"^::: (\S+)$", (PAGES / page).read_text(encoding="utf-8"), re.MULTILINE)


def documented_assignments() -> set[str]:
    """Names that are assigned at the top of a module and have a docstring below the assignment."""
    names: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for first, second in pairwise(ast.parse(path.read_text(encoding="utf-8")).body):
            if isinstance(second, ast.Expr) and isinstance(second.value, ast.Constant):
                targets = first.targets if isinstance(first, ast.Assign) else [getattr(first, "target", None)]
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


DOCUMENTED_ASSIGNMENTS = documented_assignments()


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_exported_is_on_its_page_once(room: str) -> None:
    names = [f"{room}.{name}" for name in import_module(room).__all__]
    assert sorted(rendered(f"{room.removeprefix('cordspec.')}.md")) == sorted(names)


@pytest.mark.parametrize("room", ["cordspec", *ROOMS])
def test_what_is_exported_has_a_docstring(room: str) -> None:
    module = import_module(room)
    for name in module.__all__:
        value = getattr(module, name)
        documented = (
            value.__doc__ if isinstance(value, type | FunctionType) else name in DOCUMENTED_ASSIGNMENTS
        )
        assert documented, f"{room}.{name} has no docstring"


def test_every_public_room_has_a_page() -> None:
    packages = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    modules = {path.stem for path in SOURCE.glob("[a-z]*.py")}
    public = (packages | modules | WITH_EXTRAS) - WITH_PAGES_OF_THEIR_OWN - NOT_PUBLIC
    assert {room.removeprefix("cordspec.") for room in ROOMS} == public
    overview = (PAGES / "index.md").read_text(encoding="utf-8")
    assert (
        set(re.findall(r"^\| \[?`cordspec\.([\w.]+)`", overview, re.MULTILINE))
        == public | WITH_PAGES_OF_THEIR_OWN
    )


def test_the_front_door_gives_what_it_names() -> None:
    for name in cordspec.__all__:
        assert getattr(cordspec, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = cordspec.nothing


def test_the_front_door_is_documented() -> None:
    assert sorted(rendered("index.md")) == sorted(f"cordspec.{name}" for name in cordspec.__all__)


def test_the_version_is_the_one_that_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert cordspec.__version__ == project["version"]
    assert "`cordspec.__version__`" in (PAGES / "index.md").read_text(encoding="utf-8")


def test_without_a_distribution_there_is_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the sources are on the path of a program that has not installed them."""
    monkeypatch.setattr(sys, "path", [])
    with pytest.raises(AttributeError, match="pip install cordspec"):
        _ = cordspec.__version__
    assert not hasattr(cordspec, "__version__")
