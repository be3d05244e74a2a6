"""Every command on files that are broken in every way: no traceback, bounded output, a status that says so."""

import gzip
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.capture.formats import zstd_library
from cordspec.cli import main
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

FRAMES = (ROOT / "tests" / "data" / "every_event.ndjson").read_bytes().splitlines()[:30]
COMMANDS: dict[str, list[str]] = {
    "decode": ["decode"],
    "decode ndjson": ["decode", "--format", "ndjson"],
    "stats": ["stats"],
    "drift": ["drift"],
    "export": ["export", "--jobs", "1", "--to", "{out}"],
    "redact": ["redact", "--to", "{out}"],
    "replay": ["replay"],
}
HEADS = [b"", b"{", b"[", b'{"log":{', b"\x78\x9c", b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b'{"op":0,"t":"']
LARGEST_OUTPUT = 60_000
BOT = """
from cordspec.dispatch import EventDispatcher
manager = EventDispatcher()
"""

Run = Callable[[str, Path], int]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on a file; what it says is bounded and holds no traceback."""
    (tmp_path / "hostile_bot.py").write_text(BOT)
    monkeypatch.syspath_prepend(tmp_path)
    count = iter(range(10**9))

    def call(name: str, path: Path) -> int:
        out_path = tmp_path / f"out-{next(count)}"
        arguments = [argument.format(out=out_path) for argument in COMMANDS[name]]
        listeners = ["hostile_bot:manager"] if name == "replay" else []
        status = main([*arguments, str(path), *listeners])
        out, error = capfd.readouterr()
        assert "Traceback" not in error
        assert len(error) < LARGEST_OUTPUT
        assert len(out) < LARGEST_OUTPUT or name == "decode ndjson"
        assert status in (0, 1)
        assert bool(error) == bool(status)
        return status

    return call


@pytest.mark.parametrize("name", COMMANDS)
def test_random_bytes(run: Run, tmp_path: Path, name: str) -> None:
    path, chance = tmp_path / "capture", random.Random(name)
    for head in HEADS:
        for size in (1, 50, 5000):
            path.write_bytes(head + chance.randbytes(size))
            assert run(name, path) == 1


@pytest.mark.parametrize("name", COMMANDS)
def test_many_lines_of_noise(run: Run, tmp_path: Path, name: str) -> None:
    """1 MB of base64, as in the log of another program, also compressed."""
    import base64

    text = base64.encodebytes(random.Random(5).randbytes(770_000))
    path = tmp_path / "capture"
    for content in (text, gzip.compress(text, 1), zstd_library().compress(text)):
        path.write_bytes(content)
        assert run(name, path) == 1


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize(
    "container", ["records.gz", "records.zst", "zlib stream", "har zlib", "indented array"]
)
def test_truncated_and_damaged_files(run: Run, tmp_path: Path, name: str, container: str) -> None:
    path = CONTAINERS[container](tmp_path, FRAMES)
    whole, chance = path.read_bytes(), random.Random(container)
    for _ in range(6):
        at = chance.randrange(1, len(whole))
        path.write_bytes(whole[:at])
        run(name, path)
        path.write_bytes(whole[:at] + chance.randbytes(9) + whole[at + 9 :])
        run(name, path)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("text", [b"\xff", b"\\ud800"], ids=["not UTF-8", "lone surrogate"])
@pytest.mark.parametrize("key", ["guild_id", "channel_id", "of_tomorrow"])
def test_text_that_is_no_text(run: Run, tmp_path: Path, name: str, text: bytes, key: str) -> None:
    """Where the model has a key, and where it skips one: a decoder looks into the first only."""
    path = tmp_path / "capture.ndjson"
    payload = b'"id":"30","channel_id":"20","guild_id":"10"'.replace(
        b'"guild_id":"10"', b'"%s":"%s"' % (key.encode(), text)
    )
    path.write_bytes(b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{%s}}\n' % payload)
    run(name, path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
ENVELOPES = st.fixed_dictionaries(
    {},
    optional={
        "op": st.sampled_from([0, 1, 9, 10, 77, "0", -1, 2**70]) | JSON,
        "t": st.sampled_from(["MESSAGE_CREATE", "GUILD_CREATE", "READY", "x"]) | JSON,
        "s": JSON,
        "d": JSON,
        "frame": JSON | st.just({"op": 11}),
        "time": JSON,
        "shard": JSON,
        "connection": JSON,
        "session": JSON,
        "direction": JSON,
    },
)


@pytest.mark.parametrize("name", COMMANDS)
def test_any_json_in_the_place_of_frames(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    import json

    folder = tmp_path_factory.mktemp("json")
    (folder / "hostile_bot.py").write_text(BOT)
    monkeypatch.syspath_prepend(folder)
    count = iter(range(10**9))

    @settings(max_examples=20, deadline=None)
    @given(st.lists(ENVELOPES | JSON, min_size=1, max_size=20))
    def check(lines: list[object]) -> None:
        path = folder / "capture"
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
        arguments = [argument.format(out=folder / f"out-{next(count)}") for argument in COMMANDS[name]]
        assert main([*arguments, str(path), *(["hostile_bot:manager"] if name == "replay" else [])]) in (0, 1)

    check()


def test_a_bomb_of_one_line_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(zlib.compress(b'{"op":0,"d":"' + b"a" * (70 << 20) + b'"}\n{"op":11}\n', 1))
    assert run("decode", path) == 1
