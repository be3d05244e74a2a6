"""Names of packages, and files that only the schemas of cordspec have."""

import shutil
from pathlib import Path

import pytest

from cordspec.cli import main
from cordspec.codegen import generate
from cordspec.errors import SchemaError
from tests.codegen.hostile import ATTACK, calls
from tests.conftest import ROOT

PACKAGES = [
    "../../up",
    "..",
    ".",
    "",
    "/tmp/absolute",
    "a/b",
    "a\\b",
    "class",
    "a.class",
    "None",
    "a-b",
    "1a",
    "a..b",
    ".a",
    "a.",
    "a b",
    "a\n",
    f"a; {ATTACK}",
    "\N{LATIN SMALL LIGATURE FI}",
]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("verb", ["check", "write"])
def test_a_package_that_cannot_be_imported_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], package: str, verb: str
) -> None:
    to = folder.parent / "to"
    before = sorted(folder.parent.rglob("*"))
    call = ["codegen", verb, "--schemas", str(folder), f"--package={package}", "--to", str(to)]
    assert main(call) == 1
    assert "cannot be imported. Write its name with letters" in capsys.readouterr().err
    assert sorted(folder.parent.rglob("*")) == before


@pytest.mark.parametrize("package", ["typing", "json", "msgspec", "collections.abc", "aiohttp.models"])
def test_a_package_that_hides_a_module_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], package: str
) -> None:
    assert main(["codegen", "write", "--schemas", str(folder), "--package", package]) == 1
    assert "would hide the module" in capsys.readouterr().err


def test_a_package_in_a_package(folder: Path) -> None:
    to = folder.parent / "to"
    assert (
        main(["codegen", "write", "--schemas", str(folder), "--package", "bot.events_", "--to", str(to)]) == 0
    )
    text = (to / "bot" / "events_" / "events" / "registry.py").read_text()
    assert "from bot.events_.events.things import ThingCreateData" in text


def test_only_cordspec_has_a_library(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with library.yaml would have its documentation written to docs/reference of the parent folder, which may hold other files."""
    (folder / "library.yaml").write_text("description: A.\nlifecycle_events: {}\n")
    docs = folder.parent / "docs" / "reference"
    docs.mkdir(parents=True)
    (docs / "mine.md").write_text("mine")
    for call in calls(folder)[:2]:
        assert main(call) == 1
        assert "Remove the file" in capsys.readouterr().err
    assert (docs / "mine.md").exists()
    assert not (folder.parent / "to").exists()


def test_the_page_of_the_language_is_needed(tmp_path: Path) -> None:
    schemas = Path(shutil.copytree(ROOT / "schemas", tmp_path / "schemas"))
    (schemas / "README.md").unlink()
    with pytest.raises(SchemaError, match=r"README\.md:1: the page of the schema language cannot be read"):
        generate(schemas)
