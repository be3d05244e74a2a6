"""The main job: what `cordspec decode` says of good files and bad ones."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cordspec.cli import main
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
GOOD = b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"30","channel_id":"20"}}'
ACK = b'{"t":null,"s":null,"op":11,"d":null}'

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Calls the command; gives back its status, what it said, and what it complained of."""

    def call(*arguments: object) -> tuple[int, str, str]:
        status = main(["decode", *map(str, arguments)])
        sys.stdout.flush()
        out, error = capfdbinary.readouterr()
        return status, out.decode(), error.decode()

    return call


def rows(table: str) -> dict[str, list[str]]:
    return {
        line.split()[0]: line.split()[1:]
        for line in table.splitlines()
        if re.match(r"[A-Z][A-Z_0-9]{2,} ", line)
    }


def test_the_table_accounts_for_every_line(run: Run) -> None:
    status, out, error = run(SAMPLE)
    assert (status, error) == (0, "")
    lines = SAMPLE.read_bytes().splitlines()
    counts = {name: int(cells[0]) for name, cells in rows(out).items()}
    assert sum(counts.values()) == len(lines)
    sizes = [int(cells[1].replace(",", "")) for cells in rows(out).values()]
    assert sum(sizes) == sum(map(len, lines))
    assert f"{len(lines)} lines: {len(lines)} frames" in out
    assert "EVENT_OF_TOMORROW" in counts
    assert "found 4242" in out


@pytest.mark.parametrize("name", ["spacebar.bare.ndjson", "discord.bare.ndjson", "spacebar.frames.ndjson"])
def test_recorded_traffic_is_accounted_for(run: Run, captures: Path, name: str) -> None:
    status, out, error = run(captures / name)
    assert (status, error) == (0, "")
    count = len((captures / name).read_bytes().splitlines())
    assert sum(int(cells[0]) for cells in rows(out).values()) == count
    assert f"{count} lines: {count} frames" in out
    assert "0 unreadable" in out


def test_payloads_are_shown_as_typed_objects(run: Run) -> None:
    _, out, _ = run(SAMPLE, "--show", "1", "--event", "message_delete")
    assert out.startswith("MESSAGE_DELETE (sequence ")
    assert "MessageDeleteData(" in out
    assert list(rows(out)) == ["MESSAGE_DELETE"]


def test_frames_come_out_as_they_were(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.ndjson"
    path.write_bytes(GOOD + b"\n" + ACK + b"\n" + GOOD + b"\n")
    assert run(path, "--format", "ndjson", "--event", "MESSAGE_DELETE")[1].encode() == (GOOD + b"\n") * 2
    assert run(path, "--format", "ndjson")[1].encode() == path.read_bytes()


BAD_LINES = {
    "no JSON": (GOOD + b"\nnot json\n" + ACK + b"\n", 2, "no JSON object"),
    "a cut last line": (GOOD + b"\n" + ACK + b"\n" + GOOD[:40], 3, "the last line is cut off after 40 bytes"),
    "another value": (GOOD + b"\n[1,2]\n" + ACK + b"\n", 2, "no JSON object"),
    "an object that is not a frame": (GOOD + b'\n{"a":1}\n' + ACK + b"\n", 2, "Not a gateway frame"),
    "bad UTF-8": (GOOD + b'\n\xff{"op":11}\n' + ACK + b"\n", 2, "no JSON object"),
    "deep nesting": (GOOD + b'\n{"op":11,"d":' + b"[" * 100_000 + b"}\n" + ACK + b"\n", 2, "no JSON object"),
}


@pytest.mark.parametrize("name", BAD_LINES)
def test_a_bad_line_is_told_and_the_rest_is_decoded(run: Run, tmp_path: Path, name: str) -> None:
    content, line, words = BAD_LINES[name]
    path = tmp_path / "log.ndjson"
    path.write_bytes(content)
    status, out, error = run(path)
    assert status == 1
    assert error.startswith(f"cordspec: {path}:{line}: ")
    assert words in error
    assert len(error.splitlines()) == 1
    assert rows(out)["MESSAGE_DELETE"][0] == "1"
    assert rows(out)["HEARTBEAT_ACK"][0] == "1"
    assert "3 lines: 2 frames" in out
    assert "1 unreadable" in out


def test_a_last_line_without_an_end_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.ndjson"
    path.write_bytes(GOOD + b"\r\n\r\n" + ACK)
    status, out, error = run(path)
    assert (status, error) == (0, "")
    assert "2 lines: 2 frames" in out


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_bytes(b""), "the file is empty"),
        (lambda path: None, "cannot be read (No such file or directory)"),
        (lambda path: path.mkdir(), "cannot be read (Is a directory)"),
        (lambda path: path.write_bytes(b"\x7fELF\0\1\2"), "no text: a zero byte at offset 4"),
    ],
    ids=["empty", "missing", "folder", "binary"],
)
def test_a_bad_file_is_told_and_the_others_are_decoded(
    run: Run, tmp_path: Path, make: Callable[[Path], object], words: str
) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good"
    make(bad)
    good.write_bytes(GOOD + b"\n")
    status, out, error = run(bad, good)
    assert status == 1
    assert error.startswith(f"cordspec: {bad}: ")
    assert words in error
    assert rows(out)["MESSAGE_DELETE"][0] == "1"


def test_the_command_as_a_process(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cordspec", "decode", str(tmp_path / "nothing")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    wrong = subprocess.run([*command[:3], "decoed"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
    assert "decoed" in wrong.stderr


def test_a_reader_that_goes_away_is_no_mistake() -> None:
    command = f"{sys.executable} -m cordspec events | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_filters_take_what_concerns_them(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "records"
    times = ("2026-11-24T12:00:00Z", "2026-11-24T12:00:01Z")
    lines = [
        b'{"time":"%s","direction":"receive","shard":0,"connection":1,"session":null,"frame":%s}\n'
        % (time.encode(), frame)
        for time, frame in zip(times, (GOOD, ACK), strict=True)
    ]
    path.write_bytes(b"".join(lines))
    for arguments, expected in (
        (("--channel", "20"), GOOD),
        (("--event", "heartbeat_ack"), ACK),
        (("--since", "2026-11-24T12:00:01"), ACK),
        (("--until", "2026-11-24T12:00:01"), GOOD),
        (("--channel", "20", "--event", "HEARTBEAT_ACK"), b""),
    ):
        status, out, error = run(path, "--format", "ndjson", *arguments)
        assert (status, out.encode().strip(), error) == (0, expected, "")
    status, _, error = run(SAMPLE, "--since", "2026-11-24")
    assert status == 1
    assert "have no time and were left out" in error


def test_several_large_files_are_decoded_side_by_side(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "large.ndjson"
    text = SAMPLE.read_bytes()
    count = (33 << 20) // len(text) + 1
    with path.open("wb") as file:
        for _ in range(count):
            file.write(text)
        file.write(b"broken\n")
    status, out, error = run(path, "--jobs", "2")
    assert status == 1
    lines = len(text.splitlines()) * count
    assert error.startswith(f"cordspec: {path}:{lines + 1}: no JSON object")
    assert f"{lines + 1} lines: {lines} frames" in out
