"""Calls at the edge of what makes sense: each works or gets a clear message, and none a traceback."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cordspec.capture import read
from cordspec.capture.exporting import export
from cordspec.capture.exporting.arrow import pq
from cordspec.capture.reading import files_of
from cordspec.cli import main
from cordspec.decode import Anomaly, Decoder
from cordspec.errors import UsageError
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
LINES = SAMPLE.read_bytes().splitlines()
GOOD = b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"30","channel_id":"20"}}\n'

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def run(*arguments: object) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:  # of argparse
            status = int(ended.code or 0)
        out, error = capfd.readouterr()
        return status, out, error

    return run


def process(*arguments: object, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "cordspec", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)


# Standard input.


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("command", ["decode", "export"])
def test_standard_input_is_read_beside_files(tmp_path: Path, command: str, jobs: str) -> None:
    arguments = [command, "-", SAMPLE, SAMPLE, "--jobs", jobs]
    arguments += ["--to", tmp_path / "out"] if command == "export" else []
    done = process(*arguments, input=SAMPLE.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    said = f"{3 * len(LINES)} rows in" if command == "export" else f"{3 * len(LINES)} frames"
    assert said in done.stdout.decode()


@pytest.mark.parametrize("command", ["decode", "stats", "drift", "redact", "export"])
def test_standard_input_is_read_once(tmp_path: Path, call: Call, command: str) -> None:
    to = ["--to", tmp_path / "out"] if command in ("redact", "export") else []
    status, _, error = call(command, "-", SAMPLE, "-", *to)
    assert status == 1
    assert error == "cordspec: Standard input can be read only once: name - once.\n"
    with pytest.raises(UsageError, match="once"):
        files_of(["-", "-"])


# Selections.


def test_a_misspelled_event_is_told_with_its_neighbours(call: Call, tmp_path: Path) -> None:
    status, out, error = call("decode", SAMPLE, "--event", "MESSAGE_CRATE")
    assert status == 2
    assert "0 frames" in out
    assert "'MESSAGE_CRATE'. Did you mean MESSAGE_CREATE" in error
    status, _, error = call("decode", SAMPLE, "--event", "message_crate", "--event", "MESSAGE_CREATE")
    assert (status, "Did you mean MESSAGE_CREATE" in error) == (0, True)
    status, _, error = call("decode", SAMPLE, "--event", "EVENT_OF_TOMORROW", "--event", "HELLO")
    assert (status, error) == (0, ""), "it is unknown and occurs"
    path = tmp_path / "capture"
    path.write_bytes(GOOD)
    assert call("decode", path, "--event", "MESSAGE_CREATE")[::2] == (0, ""), "it is known and does not occur"


@pytest.mark.parametrize("option", ["--guild", "--channel", "--user"])
@pytest.mark.parametrize("value", ["abc", "1.5", "²", ""])
def test_an_id_that_is_none(call: Call, option: str, value: str) -> None:
    status, _, error = call("decode", SAMPLE, f"{option}={value}")
    assert status == 2
    assert f"argument {option}: an ID is a number such as 1190000000000000001; found {value!r}" in error


@pytest.mark.parametrize("depth", [0, -1])
def test_a_depth_below_one(tmp_path: Path, call: Call, depth: int) -> None:
    status, _, error = call("export", SAMPLE, "--to", tmp_path / "out", "--depth", depth)
    assert status == 1
    assert f"The depth is 1 or more, as the payload itself is one level; found {depth}." in error
    with pytest.raises(UsageError, match="1 or more"):
        export(SAMPLE, to=tmp_path / "out", depth=depth)
    assert not list(tmp_path.iterdir())


def test_a_url_to_export_to(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    status, _, error = call("export", SAMPLE, "--to", "s3://b/x")
    assert status == 1
    assert error.startswith("cordspec: s3://b/x is a URL; an export is written to a folder of this machine.")
    with pytest.raises(UsageError, match="is a URL"):
        export(SAMPLE, to="gs://b/x")
    assert not list(tmp_path.iterdir())
    assert call("export", SAMPLE, "--to", "a:b")[0] == 0, "a colon alone is a name"


def test_a_number_of_payloads_below_zero(call: Call) -> None:
    assert "0 or more; found -1" in call("decode", SAMPLE, "--show", "-1")[2]


# What is not a capture.


def test_what_is_no_capture_is_told(tmp_path: Path, call: Call) -> None:
    for command in ("decode", "stats", "drift"):
        for path, words in (
            (tmp_path, "Is a directory"),
            (Path("/dev/null"), "the file is empty"),
            (tmp_path / "missing", "No such file or directory"),
        ):
            status, _, error = call(command, path)
            assert status == 1
            assert error.startswith(f"cordspec: {path}: ")
            assert words in error
            assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("json:dumps", "is a function that cannot be called without arguments"),
        ("json:JSONDecoder", "is a class; a ShardManager, a Shard or one of their dispatchers"),
        ("os:getcwd", "makes none"),
        ("os:sep", "is a str"),
        ("json:nothing", "has no 'nothing'"),
        ("json", "module:attribute"),
        ("no_such_module_at_all:manager", "No module"),
        ("sys:exit", "ended the program"),
        ("sys:maxsize", "is a int"),
    ],
)
def test_listeners_that_are_none(name: str, words: str, call: Call) -> None:
    status, out, error = call("replay", SAMPLE, name)
    assert (status, out) == (1, "")
    assert error.startswith("cordspec: ")
    assert words in error
    assert error.count("\n") == 1


# Values that no session has.

DELETED = {"id": "30", "channel_id": "20"}
RECORDS: list[tuple[dict[str, Any], int | None, int | None]] = [
    ({"shard": 99_999_999_999, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": 5, "d": DELETED}}, None, 5),
    ({"shard": -1, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": 2**63, "d": DELETED}}, -1, None),
    (
        {"shard": 2**31 - 1, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": 2**63 - 1, "d": DELETED}},
        2**31 - 1,
        2**63 - 1,
    ),
    ({"shard": "3", "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": None, "d": DELETED}}, None, None),
    ({"shard": None, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": -(2**70), "d": DELETED}}, None, None),
    ({"shard": 2**70, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": "x", "d": DELETED}}, None, None),
    ({"shard": 1.5, "frame": {"op": 0, "t": "MESSAGE_DELETE", "d": DELETED}}, None, None),
    ({"shard": 1, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": 0, "d": DELETED}}, 1, 0),
    ({"shard": True, "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": "12", "d": DELETED}}, None, 12),
    (
        {
            "time": 10**30,
            "session": 5,
            "connection": [],
            "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": 1, "d": DELETED},
        },
        None,
        1,
    ),
    (
        {
            "time": "9999999-01-01",
            "shard": 4,
            "frame": {"op": 0, "t": "MESSAGE_DELETE", "s": 1, "d": DELETED},
        },
        4,
        1,
    ),
]


def test_envelope_values_out_of_range_lose_no_row(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "capture"
    path.write_text("".join(json.dumps(record) + "\n" for record, _, _ in RECORDS))
    exported = export(path, to=tmp_path / "out", jobs=1)
    assert exported.rows == {"MESSAGE_DELETE": len(RECORDS)}
    assert exported.holes.total == 0
    rows = pq.read_table(tmp_path / "out" / "MESSAGE_DELETE").to_pylist()
    assert [(row["_shard"], row["_sequence"]) for row in rows] == [(shard, s) for _, shard, s in RECORDS]
    for row, (record, _, _) in zip(rows, RECORDS, strict=True):
        said = record["frame"].get("s")
        if row["_sequence"] is None and said is not None:
            assert json.loads(row["_raw"])["s"] == said, "what the column does not hold is kept"
    for command in ("decode", "stats", "drift"):
        status, _, error = call(command, path)
        assert (status, error) == (0, "")
    assert call("redact", path, "--to", tmp_path / "redacted.ndjson")[0] == 0


def test_one_bad_key_of_a_record_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_text(
        json.dumps(
            {
                "time": "yesterday",
                "direction": "send",
                "shard": 3,
                "session": "s",
                "conn": "c",
                "frame": {"op": 11},
            }
        )
    )
    (record,) = read(path)
    assert (record.time, record.sent, record.shard_id, record.session_id, record.connection) == (
        None,
        True,
        3,
        "s",
        "c",
    )


@pytest.mark.parametrize("time", [1_795_560_245_971, 1e300, -1e300, "soon", None, True])
def test_a_bad_time_in_a_har_file_costs_no_frame(tmp_path: Path, time: Any) -> None:
    path = tmp_path / "capture.har"
    message = {"type": "receive", "opcode": 1, "time": time, "data": '{"op":11}'}
    entry = {"request": {"url": "wss://g/?encoding=json"}, "_webSocketMessages": [message]}
    path.write_text(json.dumps({"log": {"entries": [entry]}}))
    holes: list[object] = []
    assert len(list(read(path, on_hole=holes.append))) == 1
    assert not holes


# Anomalies.


def test_on_anomaly_replaces_the_log(caplog: pytest.LogCaptureFixture) -> None:
    found: list[Anomaly] = []
    records = list(read(SAMPLE, on_anomaly=found.append))
    assert len(records) == len(LINES)
    assert found
    assert not caplog.records
    with caplog.at_level("WARNING", "cordspec.decode"):
        list(read(SAMPLE))
    assert caplog.records
    with pytest.raises(UsageError, match="on_anomaly"):
        read(SAMPLE, decoder=Decoder(), on_anomaly=found.append)


# Standard output.


@pytest.mark.parametrize(
    "command", ["decode", "stats", "drift", "events", "decode --format ndjson", "decode --show 99"]
)
def test_a_reader_that_goes_away_is_no_mistake(tmp_path: Path, command: str) -> None:
    file = "" if command == "events" else f" {SAMPLE}"
    line = f"{sys.executable} -m cordspec {command}{file} | head -c 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a file of Linux")
@pytest.mark.parametrize(
    "command", ["decode", "stats", "drift", "events", "decode --format ndjson", "decode --show 99"]
)
def test_standard_output_on_a_full_disk(command: str) -> None:
    arguments = [*command.split(), *([] if command == "events" else [str(SAMPLE)])]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cordspec", *arguments], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr == b"cordspec: standard output: cannot be used (No space left on device).\n"


@pytest.mark.parametrize("command", ["decode", "decode --format ndjson", "events", "stats"])
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "2>/dev/full"])
def test_a_process_without_output(command: str, closed: str, tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(GOOD + b"broken\n")
    file = "" if command == "events" else f" {path}"
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m cordspec {command}{file} {closed}"],
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in done.stderr
    assert done.returncode == (0 if command == "events" else 1)
    assert path.read_bytes() == GOOD + b"broken\n"


def test_text_that_the_terminal_cannot_print(tmp_path: Path) -> None:
    done = process("decode", SAMPLE, "--show", "99", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert done.stdout.isascii()


def test_ctrl_c_says_so(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("cordspec.cli.events.run", interrupted)
    assert call("events") == (130, "", "cordspec: interrupted by Ctrl-C.\n")


def test_standard_output_of_a_test_takes_any_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    assert main(["decode", str(SAMPLE), "--show", "9"]) == 0
