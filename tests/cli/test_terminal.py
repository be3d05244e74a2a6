"""What captures and file names hold never reaches a terminal as it is, and never floods it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.cli import main
from cordspec.cli.shown import LONGEST, shown
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
MESSAGE: Any = next(
    frame for frame in map(json.loads, SAMPLE.read_bytes().splitlines()) if frame["t"] == "MESSAGE_CREATE"
)
EVIL = "\x1b[31mRED\x1b]0;pwned\x07\u202e\u2066\x9b31m\r\n\u2028x"
BAD = set("\x1b\x07\u202e\u2066\x9b\r\u2028\ud800")

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def run(*arguments: object) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        out, error = capfd.readouterr()
        return status, out, error

    return run


def frames() -> list[object]:
    """Frames with text that a terminal obeys wherever a name or a value can stand."""
    payload: dict[str, Any] = {**MESSAGE["d"], EVIL: EVIL, "tts": EVIL, "type": 4242, "content": EVIL}
    payload["author"] = {**payload["author"], EVIL: EVIL, "locale": EVIL}
    return [
        {"op": 0, "t": EVIL, "s": 1, "d": {EVIL: EVIL}},
        {"op": 0, "t": "N" * 5000, "s": 2, "d": {"k" * 5000: 1}},
        {"op": 0, "t": "MESSAGE_CREATE", "s": 3, "d": payload},
        {"op": 0, "t": "GUILD_CREATE", "s": 4, "d": {"id": EVIL, EVIL: 1, "unavailable": EVIL}},
        {"op": 77, "d": EVIL},
        {"op": EVIL},
        EVIL,
    ]


def text_of(lines: list[object]) -> str:
    return "".join(json.dumps(line) + "\n" for line in lines) + EVIL.replace("\n", "") + "\n"


COMMANDS: dict[str, list[str]] = {
    "decode": ["decode"],
    "decode --show": ["decode", "--show", "9"],
    "decode side by side": ["decode", "--jobs", "2"],
    "stats": ["stats"],
    "stats --plot": ["stats", "--plot", "plot.svg"],
    "drift": ["drift"],
    "drift json": ["drift", "--format", "json"],
    "export": ["export", "--to", "tables"],
    "redact": ["redact", "--to", "redacted.ndjson"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_is_printed_that_a_terminal_obeys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = [tmp_path / "\x1b[31mred \u202e name\n", tmp_path / "missing\x1bm"]
    paths[0].write_text(text_of(frames()))
    status, out, error = call(*COMMANDS[name], *paths)
    assert status == 1
    assert "missing" in error
    for text in (out, error):
        assert not BAD & set(text), [line for line in text.splitlines() if BAD & set(line)][:3]
        if name not in ("decode --show", "drift json"):  # which show all of a value
            assert all(len(line) < 1800 for line in text.splitlines()), max(map(len, text.splitlines()))
    assert "Traceback" not in error
    if name != "redact" and name != "export":
        assert ("\\u001b[31mRED" if "json" in name else "\\x1b[31mRED") in out
    assert "\\x1b[31mred" in error


def test_a_replay_prints_nothing_that_a_terminal_obeys(tmp_path: Path) -> None:
    path = tmp_path / "\x1b[31mred"
    path.write_text(text_of(frames()))
    (tmp_path / "quiet_bot.py").write_text(
        "from cordspec.gateway import Intents, Shard\n"
        "from cordspec.http import BotAuthentication\n"
        "shard = Shard(BotAuthentication('x'), Intents(0), 'wss://nowhere.example')\n"
        "@shard.event_dispatcher.listen('MESSAGE_CREATE')\n"
        "def on_message(data): pass\n"
    )
    command = [sys.executable, "-m", "cordspec", "replay", str(path), "quiet_bot:shard"]
    done = subprocess.run(command, capture_output=True, cwd=tmp_path, check=False, env=os.environ)
    said = (done.stdout + done.stderr).decode()
    assert done.returncode == 1, said
    assert not BAD & set(said)
    assert "anomal" in said or "MESSAGE_CREATE" in said


def test_an_event_by_a_name_that_a_terminal_obeys(call: Call) -> None:
    status, out, error = call("events", "\x1b[31mRED\u202e")
    assert (status, out) == (1, "")
    assert not BAD & set(error)


@given(st.text(st.characters(codec=None)))
def test_what_is_shown_is_one_printable_line(text: str) -> None:
    found = shown(text)
    assert found.isprintable()
    assert shown(found) == found or len(found) > LONGEST
    if text.isprintable() and len(text) <= LONGEST:
        assert found == text


def test_what_is_long_is_cut() -> None:
    assert len(shown("x" * 5000)) <= LONGEST
    assert shown("x" * 5000).endswith("... (5,000 characters)")


LINES = 12_000
FLOODED = ["decode", "stats", "drift", "export", "redact", "replay", "decode ndjson", "decode side by side"]


@pytest.mark.parametrize("name", FLOODED)
def test_complaints_are_capped_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = [tmp_path / "one", tmp_path / "two"]
    for path in paths:
        path.write_bytes(b"{no frame}\n" * LINES + b'{"op":11}\n')
    arguments: dict[str, list[str]] = {
        "export": ["--to", "tables"],
        "redact": ["--to", "redacted.ndjson"],
        "decode ndjson": ["--format", "ndjson"],
        "decode side by side": ["--jobs", "2"],
    }
    if name == "replay":
        (tmp_path / "flooded_bot.py").write_text(
            "from types import SimpleNamespace\n"
            "from cordspec.dispatch import EventDispatcher\n"
            "manager = EventDispatcher()\n"
        )
        status, out, error = call("replay", *paths, "flooded_bot:manager")
    else:
        status, out, error = call(name.split(maxsplit=1)[0], *paths, *arguments.get(name, []))
    assert status == 1
    assert len(error.splitlines()) == 2 * 21, error.splitlines()[-3:]
    for path in paths:
        assert f"cordspec: {path}:20: " in error
        assert f"cordspec: {path}: ... and {LINES - 20:,} more" in error
    assert f"{2 * LINES}" in out.replace(",", "") or name in ("stats", "drift", "decode ndjson")


def test_a_log_gets_the_first_holes_of_each_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    from cordspec.capture import read

    path = tmp_path / "capture"
    path.write_bytes(b"{no frame}\n" * 1000)
    assert list(read(path)) == []
    assert len(caplog.records) == 21
    assert "on_hole" in caplog.records[-1].getMessage()


def test_a_table_of_made_up_names_has_an_end(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "capture"
    path.write_bytes(b"".join(b'{"op":0,"t":"N%d","s":1,"d":{}}\n' % number for number in range(3000)))
    for command in ("decode", "stats", "drift"):
        status, out, _ = call(command, path)
        assert status == 0
        assert "... and 2,000 more" in out
        assert len(out.splitlines()) < 1020
