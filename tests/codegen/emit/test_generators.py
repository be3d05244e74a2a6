"""Real generators of code on the flavour ``plain``, as docs/how-to/other-languages.md tells their results.

Each is used if it is installed: on the path, or in the folder that ``CORDSPEC_TOOLS`` names, which has
``node_modules`` (``npm install --prefix FOLDER quicktype json-schema-to-typescript typescript @asyncapi/parser``)
or a virtual environment ``venv`` (``pip install datamodel-code-generator pydantic``). Nothing is fetched.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cordspec.schemas import asyncapi_document, bundle, only_events
from cordspec.schemas.selection import events_of
from tests.codegen.emit.test_plain import frames

TOOLS = Path(os.environ.get("CORDSPEC_TOOLS", "/nowhere"))


def tool(name: str) -> str:
    """Path of a tool; skips the test where it is not installed."""
    folders = [str(TOOLS / "node_modules" / ".bin"), str(TOOLS / "venv" / "bin"), os.environ.get("PATH", "")]
    found = shutil.which(name, path=os.pathsep.join(folders))
    if found is None:
        pytest.skip(
            f"{name} is neither on the path nor in the folder CORDSPEC_TOOLS: its output was not judged"
        )
    return found


def run(*command: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bundle, whole and of one event."""
    folder = tmp_path_factory.mktemp("generators")
    whole = bundle("plain")
    (folder / "gateway.json").write_text(json.dumps(whole), encoding="utf-8")
    (folder / "event.json").write_text(json.dumps(only_events(whole, ["MESSAGE_CREATE"])), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def typescript(folder: Path) -> str:
    """The output of json-schema-to-typescript for the bundle."""
    done = run(
        tool("json2ts"), "-i", "gateway.json", "-o", "gateway.ts", "--no-additionalProperties", cwd=folder
    )
    assert done.returncode == 0, done.stderr
    return (folder / "gateway.ts").read_text(encoding="utf-8")


def test_typescript_has_every_payload_and_no_copies(typescript: str) -> None:
    names = re.findall(r"^export (?:interface|type|const enum) (\w+)", typescript, re.MULTILINE)
    assert len(names) == len(set(names))
    # A copy has the name of a definition with a number behind it.
    assert {*names} <= {*bundle("plain")["$defs"], "GatewayFrame"}
    for event in events_of(bundle("plain")):
        assert f't: "{event}";' in typescript
    assert "export const enum KnownMessageType {" in typescript
    assert "[k: string]: unknown" not in typescript.replace("{\n    [k: string]: unknown;\n  }", "")


USE = """
import {GatewayFrame, KnownAnyGuildChannel, KnownChannelType, MessageCreateData} from "./gateway";
export function use(frame: GatewayFrame): string {
  if (frame.t === "MESSAGE_CREATE") {
    const message: MessageCreateData = frame.d;
    return message.author.username + message.content;
  }
  if (frame.t === "CHANNEL_CREATE") {
    const channel = frame.d as KnownAnyGuildChannel;
    return channel.type === KnownChannelType.GUILD_VOICE ? String(channel.bitrate) : "";
  }
  return frame.op === 10 ? String(frame.d.heartbeat_interval) : "";
}
"""


def test_typescript_narrows_by_event_and_by_kind(typescript: str, folder: Path) -> None:
    tsc = tool("tsc")
    (folder / "use.ts").write_text(USE, encoding="utf-8")
    done = run(tsc, "--strict", "--noEmit", "use.ts", cwd=folder)
    assert done.returncode == 0, done.stdout
    (folder / "wrong.ts").write_text(USE.replace("message.content", "message.contents"), encoding="utf-8")
    done = run(tsc, "--strict", "--noEmit", "wrong.ts", cwd=folder)
    assert "'contents' does not exist" in done.stdout


PROGRAM = """
import json, sys
from gateway import GatewayFrame, KnownMessageType
kinds = []
for line in sys.stdin:
    frame = GatewayFrame.model_validate_json(line)
    while hasattr(frame, "root"):
        frame = frame.root
    kinds.append([json.loads(line)["t"], type(frame).__name__])
print(json.dumps([kinds, KnownMessageType.REPLY.value]))
"""


def test_pydantic_models_validate_every_frame(folder: Path) -> None:
    generator = Path(tool("datamodel-codegen"))
    done = run(
        generator,
        *("--input", "gateway.json", "--input-file-type", "jsonschema", "--output", "gateway.py"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--enum-field-as-literal", "none"),
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr
    exact, listed = _valid(), {*events_of(bundle("plain")), None}
    wanted = [frame for frame in frames() if frame.get("t") in listed and exact(frame)]
    python = generator.parent / "python"
    done = subprocess.run(
        [str(python), "-c", PROGRAM],
        input="".join(json.dumps(frame) + "\n" for frame in wanted),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    kinds, reply = json.loads(done.stdout)
    assert len(kinds) > 700
    assert reply == 19
    for event, kind in kinds:
        if event is not None:
            assert kind == "".join(word.capitalize() for word in event.split("_")) + "EventFrame"


def _valid() -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for(bundle()).is_valid


@pytest.mark.parametrize(
    ("language", "typed"),
    [("typescript", "content: "), ("rust", "pub content: "), ("go", "Content "), ("swift", "let content: ")],
)
def test_quicktype_types_the_payload_of_one_event(folder: Path, language: str, typed: str) -> None:
    done = run(
        tool("quicktype"), "-s", "schema", "event.json", "-l", language, "-t", "MessageCreate", cwd=folder
    )
    assert done.returncode == 0, done.stderr
    assert typed in done.stdout
    assert len(done.stdout.splitlines()) > 1000


PARSE = """
const {Parser} = require("@asyncapi/parser");
new Parser().parse(require("fs").readFileSync(0, "utf8")).then(({document, diagnostics}) =>
  console.log(JSON.stringify([diagnostics.map(one => one.message), document.messages().length])));
"""


def test_the_official_parser_reads_the_asyncapi_document() -> None:
    if not (TOOLS / "node_modules" / "@asyncapi" / "parser").is_dir():
        pytest.skip("@asyncapi/parser is not in the folder CORDSPEC_TOOLS: the document was not parsed by it")
    document = asyncapi_document()
    done = subprocess.run(
        [tool("node"), "-e", PARSE],
        input=json.dumps(document),
        cwd=TOOLS,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[], len(document["components"]["messages"])]
