"""Fixtures of the tests of code generation."""

from pathlib import Path

import pytest

from tests.codegen.hostile import GATEWAY, OPCODES, THINGS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound schema folder; the current folder is another one, in which nothing must appear."""
    schemas = tmp_path / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "things.yaml").write_text(THINGS)
    (schemas / "objects" / "gateway.yaml").write_text(OPCODES)
    (schemas / "gateway.yaml").write_text(GATEWAY)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return schemas
