"""Where things are, for every test."""

from pathlib import Path

import pytest

from cordspec.codegen import load
from cordspec.codegen.schema import Description

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def description() -> Description:
    """The project's own schemas."""
    return load(ROOT / "schemas")


@pytest.fixture
def captures() -> Path:
    """Recorded traffic, which is no part of the project."""
    folder = SHARED / "captures"
    if not folder.is_dir():
        pytest.skip("no ../shared/captures on this machine: recorded traffic was not decoded")
    return folder
