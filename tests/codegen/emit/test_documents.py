"""The documents that the package carries: the same as those made from the schemas, and usable without extras."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cordspec.cli import main
from cordspec.codegen.emit import asyncapi_document as made_asyncapi
from cordspec.codegen.emit import bundled_schema, plain_schema
from cordspec.codegen.schema import Description
from cordspec.schemas import asyncapi_document, bundle
from tests.conftest import ROOT

CALLS = [
    ["schemas", "bundle"],
    ["schemas", "bundle", "--flavour", "plain", "--event", "MESSAGE_CREATE"],
    ["schemas", "asyncapi"],
    ["schemas", "bundle", "--to", "bundle.json"],
    ["schemas", "diff", "bundle.json"],
]
"""Every verb, without a schema folder; the fourth call writes what the fifth reads."""


def test_the_package_carries_what_the_schemas_say(description: Description) -> None:
    assert bundle() == bundled_schema(description)
    assert bundle("plain") == plain_schema(description)
    assert asyncapi_document() == made_asyncapi(description)


def test_a_line_for_each_definition() -> None:
    """So that a change of one object is a change of one line, which people can read in a diff."""
    text = (ROOT / "src/cordspec/schemas/documents/exact.json").read_text(encoding="utf-8")
    assert len(text.splitlines()) >= len(bundle()["$defs"])
    assert any(line.startswith('"MessageDeleteData":{') for line in text.splitlines())


def test_the_commands_need_no_extra(tmp_path: Path) -> None:
    """yaml, jsonschema and every other extra are hidden; the working folder holds no schemas."""
    hidden = ("yaml", "jsonschema", "rich", "pyarrow", "matplotlib", "aiohttp")
    program = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({hidden!r}))\n"
        "from cordspec.cli import main\n"
        f"print([main(call) for call in {CALLS!r}])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[0, 0, 0, 0, 0]"
    assert json.loads((tmp_path / "bundle.json").read_text(encoding="utf-8")) == bundle()


SCHEMAS = str(ROOT / "schemas")
LOG = str(ROOT / "tests" / "data" / "every_event.ndjson")


@pytest.mark.parametrize(
    "call",
    [
        ["schemas", "bundle", "--schemas", SCHEMAS],
        ["schemas", "asyncapi", "--schemas", SCHEMAS],
        ["schemas", "diff", SCHEMAS, SCHEMAS],
        ["drift", LOG, "--judged", f"{SCHEMAS}/drift.yaml"],
        ["codegen", "check", "--schemas", SCHEMAS],
        ["codegen", "drift", "--schemas", SCHEMAS, "--capture", LOG],
    ],
    ids=" ".join,
)
def test_what_reads_yaml_says_what_to_install_without_the_extras(tmp_path: Path, call: list[str]) -> None:
    program = (
        "import importlib.util as util, sys\n"
        "found = util.find_spec\n"
        "util.find_spec = lambda name, *more: None if name == 'yaml' else found(name, *more)\n"
        "from cordspec.cli import main\n"
        f"sys.exit(main({call!r}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "pip install 'cordspec[codegen]'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an empty environment, into which a wheel was installed without extras and without network."""
    uv = shutil.which("uv")
    if uv is None:
        pytest.skip("no uv on this machine: no wheel was built")
    folder = tmp_path_factory.mktemp("wheel")
    environment = folder / "environment"
    python = environment / "bin" / "python"
    steps = [
        [uv, "build", "--offline", "--wheel", "--quiet", "--out-dir", str(folder), str(ROOT)],
        [uv, "venv", "--offline", "--quiet", "--python", sys.executable, str(environment)],
        [uv, "pip", "install", "--offline", "--quiet", "--python", str(python)],
    ]
    for step in steps:
        wheels = [str(path) for path in folder.glob("*.whl")] if step[1] == "pip" else []
        done = subprocess.run([*step, *wheels], capture_output=True, text=True, check=False, cwd=folder)
        if done.returncode and ("offline" in done.stderr or "cache" in done.stderr):
            pytest.skip(f"uv has not cached what a wheel needs: {' '.join(step[1:3])} did not run")
        assert done.returncode == 0, done.stderr
    return python


@pytest.mark.parametrize("call", [CALLS[0], CALLS[1], CALLS[2]], ids=" ".join)
def test_the_wheel_carries_the_documents(installed: Path, call: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [str(installed), "-m", "cordspec", *call], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert "$defs" in found or "asyncapi" in found
    extras = subprocess.run([str(installed), "-c", "import yaml"], capture_output=True, check=False)
    assert extras.returncode == 1, "the environment was to have no extras"


def test_the_folder_gives_what_the_package_carries(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schemas", "bundle", "--flavour", "plain"]) == 0
    carried = capsys.readouterr().out
    assert main(["schemas", "bundle", "--flavour", "plain", "--schemas", str(ROOT / "schemas")]) == 0
    assert capsys.readouterr().out == carried
