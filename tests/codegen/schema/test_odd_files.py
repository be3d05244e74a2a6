"""Files that are not schema files, by their name, kind or content, and an odd ``library.yaml``: all are refused."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cordspec.cli import main
from cordspec.codegen import load
from cordspec.errors import SchemaError
from tests.codegen.hostile import ATTACK, OPCODES, calls, refused

FILES = ["class", "a-b", "__init__", "A", "a.b", "a b", "1", "", "registry", "frames", "overloads", "import"]


@pytest.mark.parametrize("stem", FILES)
def test_a_file_that_cannot_be_a_module_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], stem: str
) -> None:
    (folder / "objects" / f"{stem}.yaml").write_text(OPCODES.replace("GatewayThing", "Other"))
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith(
        f"objects/{stem}.yaml:1: the file cannot be a module of this name. Name it with"
    )


def test_a_file_whose_name_is_code_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "objects" / f"a\nimport os\n{ATTACK.replace('/', '')}\n.yaml").write_text(OPCODES)
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith("objects/a\\nimport os")


@pytest.mark.parametrize("file", ["objects/things.yaml", "gateway.yaml"])
def test_a_file_that_is_not_utf_8_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    path = folder / file
    path.write_bytes(
        path.read_bytes().replace(b"description: T", b"# a comment\n# \xff\xfe\ndescription: T", 1)
    )
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith(f"{file}:2: this is not UTF-8")


def special_link(path: Path) -> None:
    outside = path.parent.parent.parent / "secret"
    outside.write_text("password: 123")
    path.symlink_to(outside)


SPECIAL: dict[str, tuple[Callable[[Path], object], str]] = {
    "a link out of the folder": (special_link, "symbolic link"),
    "a link to itself": (lambda path: path.symlink_to(path), "cannot be read"),
    "a link to nothing": (lambda path: path.symlink_to(path.parent / "nothing"), "cannot be read"),
    "a folder": (lambda path: path.mkdir(), "not a regular file"),
    "a pipe": (os.mkfifo, "not a regular file"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "not a regular file"),
}


@pytest.mark.parametrize("name", SPECIAL)
def test_a_file_that_is_none_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    make, words = SPECIAL[name]
    make(folder / "objects" / "more.yaml")
    (complaint,) = refused(folder, capsys)
    assert complaint.startswith("objects/more.yaml:1: ")
    assert words in complaint
    assert "password" not in complaint


def test_a_link_within_the_folder_is_read(folder: Path) -> None:
    (folder / "objects" / "things.yaml").rename(folder / "objects" / "old.txt")
    (folder / "objects" / "things.yaml").symlink_to("old.txt")
    assert "Thing" in load(folder).definitions


def test_a_schema_folder_with_a_colon_in_its_name(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match="holds no objects"):
        load(tmp_path / "a:b")


LIBRARY = {
    "a type that is code": ("x-python: int", f'x-python: "int; {ATTACK}"', "library.yaml:8"),
    "a type with a line feed": ("x-python: int", 'x-python: "int\\n"', "library.yaml:8"),
    "an argument that is code": ("      a:", f'      "a\\", {ATTACK}, \\"":', "library.yaml:7"),
    "a description that is code": ("description: A sign.", f"""description: 'A", {ATTACK.replace("'", "''")}, "sign.'""", "library.yaml:5"),
    "a description with a backslash": ("description: A sign.", "description: 'A\\.'", "library.yaml:5"),
    "a name that is code": ("  sign:", f'  "a\\": {ATTACK}, \\"b":', "library.yaml:3"),
}  # fmt: skip


@pytest.mark.parametrize("name", LIBRARY)
def test_an_odd_library_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    old, new, place = LIBRARY[name]
    text = (
        "description: A.\nlifecycle_events:\n  sign:\n    source: shard\n    description: A sign.\n"
        "    arguments:\n      a:\n        x-python: int\n        description: An argument.\n"
    )
    assert old in text
    (folder / "library.yaml").write_text(text.replace(old, new, 1))
    with pytest.raises(SchemaError) as caught:
        load(folder)
    assert any(complaint.startswith(place) for complaint in caught.value.complaints), caught.value.complaints
    for call in calls(folder)[3:]:
        assert main(call) == 1
        assert place in capsys.readouterr().err
    assert not list(Path().iterdir())
