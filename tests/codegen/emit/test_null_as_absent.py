"""``x-null: absent``: a plain type in Python, whose default replaces null, in a chain of bases too."""

import subprocess
import sys
from pathlib import Path

from cordspec.cli import main
from tests.codegen.small import GATEWAY, IDS, THINGS

MORE = """\
      label:
        type: [string, "null"]
        x-absent: ""
        x-null: absent
        description: Its label.
  Child:
    type: object
    description: A thing with a weight.
    allOf: [{$ref: "#/$defs/Thing"}]
    properties:
      weight:
        type: [integer, "null"]
        x-absent: 0
        x-null: absent
        description: Its weight.
      parts:
        type: [array, "null"]
        items: {type: string}
        x-absent: []
        x-null: absent
        description: Its parts.
  Grandchild:
    type: object
    description: A thing without more.
    allOf: [{$ref: "#/$defs/Child"}]
    properties:
      note:
        type: [string, "null"]
        description: A note, or null.
"""

PROGRAM = """
from msgspec import json

from cordspec.decode import Decoder
from mine.models import Child, Grandchild, Thing, ThingId

Decoder()
data = b'{"id":"1","label":null,"weight":null,"parts":null,"note":null}'
from cordspec.decode.strictness import lax_decoder

for type_ in (Thing, Child, Grandchild):
    print(lax_decoder(type_).decode(data))
made = Child(id=ThingId(1))
label: str = made.label
weight: int = made.weight
note: str | None = Grandchild(id=ThingId(1)).note
print(type_.null_as_default)
"""


def test_null_is_the_default_in_generated_models(tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    (schemas / "objects").mkdir(parents=True)
    (schemas / "objects" / "ids.yaml").write_text(IDS)
    (schemas / "objects" / "things.yaml").write_text(THINGS + MORE)
    (schemas / "gateway.yaml").write_text(GATEWAY)
    call = ["codegen", "write", "--schemas", str(schemas), "--package", "mine", "--to", str(tmp_path)]
    assert main(call) == 0
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "mine" / "__init__.py").write_text("")
    for arguments in (["program.py"], ["-m", "mypy", "--strict", "program.py", "mine"]):
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        if arguments == ["program.py"]:
            thing, child, grandchild, names = done.stdout.splitlines()
            assert thing == "Thing(id=1, size=None, label='')"
            assert child == "Child(id=1, size=None, label='', weight=0, parts=[])"
            assert grandchild == "Grandchild(id=1, size=None, label='', weight=0, parts=[], note=None)"
            assert names == "('label', 'weight', 'parts')"
