"""``cordspec schemas diff``: its outputs, its exit statuses and the files that it refuses."""

import json
from pathlib import Path

import pytest

from cordspec.cli import main
from tests.conftest import ROOT
from tests.schemas.edits import WHOLE, copied


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An older bundle, in which one field could not be null and an event was missing."""
    old = copied()
    old["$defs"]["User"]["properties"]["avatar"]["type"] = "string"
    old["allOf"] = [
        part for part in old["allOf"] if part["if"]["properties"].get("t") != {"const": "TYPING_START"}
    ]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(old), encoding="utf-8")
    return path


def test_the_command_groups_what_changed(older: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schemas", "diff", str(older)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "breaks strict decoders: 1",
        "  User.avatar: may be null",
        "other changes: 1",
        "  TYPING_START: event added",
    ]
    assert main(["schemas", "diff", str(older), str(ROOT / "schemas"), "--markdown"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "### Changes that break strict decoders",
        "",
        "- `User.avatar`: may be null",
        "",
        "### Other changes",
        "",
        "- `TYPING_START`: event added",
    ]
    assert main(["schemas", "diff", str(older), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "breaking": [{"subject": "User.avatar", "what": "may be null"}],
        "other": [{"subject": "TYPING_START", "what": "event added"}],
    }


def test_check_fails_for_a_change_that_breaks(older: Path, tmp_path: Path) -> None:
    newer = tmp_path / "new.json"
    newer.write_text(json.dumps(WHOLE), encoding="utf-8")
    assert main(["schemas", "diff", str(older), str(newer), "--check"]) == 1
    assert main(["schemas", "diff", str(newer), str(older), "--check"]) == 1  # the event is gone
    assert main(["schemas", "diff", str(newer), str(newer), "--check"]) == 0


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b"{", b"5", b"[" * 100_000, b'{"$defs": {}}'])
def test_a_file_that_is_no_bundle_is_refused(
    text: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.json"
    path.write_bytes(text)
    assert main(["schemas", "diff", str(path)]) == 1
    error = capsys.readouterr().err
    assert "bundle" in error
    assert "Traceback" not in error
    assert main(["schemas", "diff", str(tmp_path / "nowhere.json")]) == 1
    assert "cannot be read" in capsys.readouterr().err
