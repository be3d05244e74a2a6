"""What is generated, against the disk: current, in both directions, and the same every time."""

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from cordspec.codegen import Generated, generate, stale, write
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def trees() -> list[Generated]:
    return generate(ROOT / "schemas")


def test_generated_files_are_current(trees: list[Generated]) -> None:
    differences = [difference for tree in trees for difference in stale(tree)]
    assert differences == [], "run: cordspec codegen write"


def test_every_generated_file_says_so(trees: list[Generated]) -> None:
    for tree in trees:
        for path, text in tree.tree.items():
            assert path.suffix == ".ndjson" or "@generated from schemas/" in text.splitlines()[0], path


@pytest.fixture
def copy(trees: list[Generated], tmp_path: Path) -> Generated:
    """The package as it would be on a disk of its own."""
    generated = Generated(trees[0].tree, tmp_path, trees[0].owned)
    write(generated)
    assert stale(generated) == []
    return generated


def test_an_edited_line_is_seen_and_mended(copy: Generated) -> None:
    path = copy.root / "models" / "user.py"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:40] + lines[41:]), encoding="utf-8")
    assert stale(copy) == [f"out of date: {path}"]
    assert write(copy) == [f"out of date: {path}"]
    assert stale(copy) == []


def test_a_missing_file_is_seen_and_mended(copy: Generated) -> None:
    path = copy.root / "events" / "registry.py"
    path.unlink()
    assert stale(copy) == [f"missing: {path}"]
    write(copy)
    assert stale(copy) == []


@pytest.mark.parametrize("name", ["events/rogue.py", "models/deeper/rogue.txt"])
def test_a_rogue_file_is_seen_and_removed(copy: Generated, name: str) -> None:
    path = copy.root / PurePosixPath(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine", encoding="utf-8")
    assert stale(copy) == [f"not from a schema: {path}"]
    write(copy)
    assert not path.exists()


def test_the_same_schemas_give_the_same_bytes() -> None:
    program = (
        "from pathlib import Path\nfrom hashlib import sha256\nfrom cordspec.codegen import generate\n"
        "trees = generate(Path('schemas'))\n"
        "print(sha256(repr([list(tree.tree.items()) for tree in trees]).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_generated_text_knows_no_place_and_no_time(trees: list[Generated]) -> None:
    for tree in trees:
        for text in tree.tree.values():
            assert str(ROOT) not in text
