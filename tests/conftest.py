"""Where things are, for every test."""

from functools import cache
from pathlib import Path

import pytest

from cordspec.codegen import load
from cordspec.codegen.schema import Description
from tests.codegen.schema.remembered import remember_schema_files

remember_schema_files()

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@cache
def own_description() -> Description:
    """The project's own schemas, for what is computed when tests are collected."""
    return load(ROOT / "schemas")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def description() -> Description:
    return own_description()


@pytest.fixture
def captures() -> Path:
    """Recorded traffic, which is no part of the project."""
    folder = SHARED / "captures"
    if not folder.is_dir():
        pytest.skip("no ../shared/captures on this machine: recorded traffic was not decoded")
    return folder
