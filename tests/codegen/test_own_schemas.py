"""A user's own schema folder becomes a package of typed events."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema_rs
import pytest

from cordspec.cli import main
from cordspec.schemas.selection import events_of
from tests.codegen.small import GATEWAY, IDS, THINGS

PROGRAM = """
from cordspec.decode import Decoder
from mine.events import EVENTS, ThingCreateData
from mine.models import ThingId

def takes_id(thing_id: ThingId) -> None: ...

decoder = Decoder(events=EVENTS)
frame = decoder.decode(b'{"t":"THING_CREATE","s":1,"op":0,"d":{"id":"5","size":3}}')
data = getattr(frame, "d")
assert isinstance(data, ThingCreateData), data
takes_id(data.id)
print(data)
"""


def test_a_package_of_ones_own(tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "ids.yaml").write_text(IDS)
    (schemas / "objects" / "things.yaml").write_text(THINGS)
    (schemas / "gateway.yaml").write_text(GATEWAY)
    call = ["codegen", "write", "--schemas", str(schemas), "--package", "mine", "--to", str(tmp_path)]
    assert main(call) == 0
    assert main(["codegen", "check", *call[2:]]) == 0
    (tmp_path / "program.py").write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout == "ThingCreateData(id=5, size=3)\n", done.stderr
    (tmp_path / "mine" / "__init__.py").write_text("")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "program.py", "mine"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_a_mistake_is_no_traceback(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cordspec", "codegen", "check", "--schemas", "nowhere"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "holds no objects/*.yaml" in done.stderr


@pytest.mark.parametrize("gateway", [True, False], ids=["with events", "objects alone"])
def test_documents_of_ones_own_schemas(tmp_path: Path, gateway: bool) -> None:
    """Both flavours and the AsyncAPI document, also where there is no table of events."""
    schemas = tmp_path / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "ids.yaml").write_text(IDS)
    (schemas / "objects" / "things.yaml").write_text(THINGS)
    if gateway:
        (schemas / "gateway.yaml").write_text(GATEWAY)
    where = ["--schemas", str(schemas), "--to", str(tmp_path / "document.json")]
    for flavour in ("exact", "plain"):
        assert main(["schemas", "bundle", "--flavour", flavour, *where]) == 0
        document = json.loads((tmp_path / "document.json").read_text(encoding="utf-8"))
        jsonschema_rs.meta.validate(document)
        assert ("THING_CREATE" in events_of(document)) is gateway
        assert "ThingId" in document["$defs"]
    assert main(["schemas", "bundle", *where]) == 0
    assert main(["schemas", "diff", str(tmp_path / "document.json"), str(schemas), "--check"]) == 0
    assert main(["schemas", "bundle", "--event", "NO_THING", *where]) == 1
    assert main(["schemas", "asyncapi", *where]) == 0
