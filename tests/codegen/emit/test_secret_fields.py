"""``x-secret`` hides a field from the repr, wherever in a chain of bases it is declared."""

import subprocess
import sys
from pathlib import Path

from cordspec.cli import main
from tests.codegen.small import GATEWAY, IDS, THINGS

MORE = """\
      word:
        type: string
        description: Its name.
  Child:
    type: object
    description: A thing with a token.
    allOf: [{$ref: "#/$defs/Thing"}]
    properties:
      token:
        type: string
        x-secret: true
        description: Its token.
  Grandchild:
    type: object
    description: A thing with two tokens.
    allOf: [{$ref: "#/$defs/Child"}]
    properties:
      key:
        type: string
        x-secret: true
        description: Its second token.
"""

PROGRAM = """
from mine.models import Child, Grandchild, Thing, ThingId

print(Thing(id=ThingId(1), word="w"))
print(Child(id=ThingId(1), word="w", token="canary"))
print(Grandchild(id=ThingId(1), word="w", token="canary", key="canary"))
"""


def test_secrets_of_bases_and_their_own(tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "ids.yaml").write_text(IDS)
    (schemas / "objects" / "things.yaml").write_text(THINGS + MORE)
    (schemas / "gateway.yaml").write_text(GATEWAY)
    assert (
        main(["codegen", "write", "--schemas", str(schemas), "--package", "mine", "--to", str(tmp_path)]) == 0
    )
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "mine" / "__init__.py").write_text("")
    for call in (["program.py"], ["-m", "mypy", "--strict", "program.py", "mine"]):
        done = subprocess.run(
            [sys.executable, *call], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "canary" not in done.stdout
        if call == ["program.py"]:
            thing, child, grandchild = done.stdout.splitlines()
            assert "hidden" not in thing
            assert (child.count("<hidden>"), grandchild.count("<hidden>")) == (1, 2)
            assert "word='w'" in grandchild
