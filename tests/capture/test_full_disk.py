"""A disk that is full costs the frames that did not fit, and the writer says how many."""

import errno
import gzip
import json
import logging
import os
import stat
import subprocess
import sys
import zlib
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.capture import CapturedFrame, CaptureWriter, read_frames
from cordspec.capture.formats import zstd_library
from cordspec.capture.writer import MEMBER_SIZE, STEADY
from cordspec.errors import CaptureError, UsageError
from tests.capture.containers import record_of
from tests.conftest import ROOT

NAMES = ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"]
SAMPLE = (ROOT / "tests" / "data" / "every_event.ndjson").read_bytes().splitlines()
NO_SPACE = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def frame(number: int) -> bytes:
    """A frame of some hundred bytes that does not compress well; the same bytes each time."""
    noise = Random(number).randbytes(150).hex()
    return b'{"t":"TYPING_START","s":%d,"op":0,"d":{"noise":"%s"}}' % (number, noise.encode())


def sequences(path: Path) -> tuple[list[int], list[str]]:
    """The sequence numbers that can be read back, and what cannot be read.

    Damage within a member may change the letters of a frame and leave it JSON: one without a number counts as -1.
    """
    found, holes = list[int](), list[str]()
    for item in read_frames(path):
        if isinstance(item, CapturedFrame):
            found.append(json.loads(item.raw).get("s", -1))
        else:
            holes.append(item.reason)
    return found, holes


class Disk:
    """A file on a disk that has room for so many bytes, and writes at most so many at once."""

    def __init__(
        self, file: Any, room: int = 1 << 60, at_once: int = 1 << 60, *, stuck: bool = False
    ) -> None:
        self._file: FileIO = file
        self.room = room
        self.at_once = at_once
        self.stuck = stuck
        """Whether the file cannot be made shorter, as a pipe or a device cannot."""

    def write(self, data: Any) -> int:
        count = min(len(data), self.room, self.at_once)
        if not count:
            raise NO_SPACE
        self.room -= count
        return self._file.write(data[:count]) or 0

    def truncate(self, size: int) -> int:
        if self.stuck:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        self.room += os.fstat(self._file.fileno()).st_size - size
        return self._file.truncate(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def on_disk(writer: CaptureWriter, **options: Any) -> Disk:
    """Put the file of a writer onto a disk that can be filled."""
    disk = Disk(writer._file, **options)
    writer._file = disk  # type: ignore[assignment]  # it does what a FileIO does
    return disk


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("room", [0, 1, 7, 100, 300])
def test_what_is_lost_is_what_is_reported(tmp_path: Path, name: str, room: int) -> None:
    path = tmp_path / name
    with CaptureWriter(path) as writer:
        disk = on_disk(writer)
        for number in range(1, 101):
            writer(record_of(frame(number)))
        disk.room = room
        for number in range(101, 121):
            writer(record_of(frame(number)))
        lost = writer.lost
        assert 19 <= lost <= 20
        disk.room = 1 << 60
        for number in range(121, 1001):
            writer(record_of(frame(number)))
    found, holes = sequences(path)
    assert writer.lost == lost == 1000 - len(found)
    assert writer.frames == len(found)
    assert found == [n for n in range(1, 1001) if not 101 + 20 - lost <= n <= 120]
    assert holes == [], "what was written halfway was taken back"


@pytest.mark.parametrize("name", NAMES)
def test_short_writes_are_written_to_the_end(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with CaptureWriter(path) as writer:
        on_disk(writer, at_once=3)
        for number in range(1, 51):
            writer(record_of(frame(number)))
    assert sequences(path) == (list(range(1, 51)), [])
    assert (writer.frames, writer.lost) == (50, 0)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_cannot_be_shortened_loses_no_frame_after_the_outage(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with CaptureWriter(path) as writer:
        disk = on_disk(writer, stuck=True)
        for number in range(1, 21):
            writer(record_of(frame(number)))
        for room in (50, 1, 0):
            disk.room = room
            writer(record_of(frame(99)))
        disk.room = 1 << 60
        for number in range(21, 41):
            writer(record_of(frame(number)))
    found, holes = sequences(path)
    assert found == list(range(1, 41))
    assert writer.lost == 3
    assert holes


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(NAMES),
    at_once=st.sampled_from([1, 50, 1 << 60]),
    steps=st.lists(st.tuples(st.integers(0, 900), st.integers(1, 6)), min_size=1, max_size=6),
)
def test_any_series_of_outages_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, name: str, at_once: int, steps: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.getbasetemp() / f"outages-{name}"
    path.unlink(missing_ok=True)
    number = 0
    with CaptureWriter(path) as writer:
        disk = on_disk(writer, at_once=at_once)
        for room, count in [*steps, (1 << 60, 1)]:
            disk.room = room
            for _ in range(count):
                number += 1
                writer(record_of(frame(number)))
    found, holes = sequences(path)
    assert not holes
    assert len(found) == writer.frames == number - writer.lost
    assert found == sorted(found)
    assert found[-1] == number


@pytest.mark.parametrize("name", NAMES)
def test_a_real_full_disk(tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture) -> None:
    """A file system of 1 MiB that another file fills for a while."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root mounts a file system")
    try:
        path, filler = folder / name, folder / "filler"
        writer = CaptureWriter(path)
        for number in range(1, 101):
            writer(record_of(frame(number)))
        with pytest.raises(OSError, match="No space left"):
            filler.write_bytes(bytes(1 << 20))
        for number in range(101, 301):
            writer(record_of(frame(number)))
        assert writer.lost >= 100
        filler.unlink()
        for number in range(301, 501):
            writer(record_of(frame(number)))
        writer.close()
        found, holes = sequences(path)
        assert writer.lost == 500 - len(found)
        assert found[:100] == list(range(1, 101))
        assert found[-200:] == list(range(301, 501))
        assert not holes
        said = [record.getMessage() for record in caplog.records if record.name == "cordspec.capture"]
        assert len(said) == 2, "one line when it begins and one when it ends"
        assert "No space left on device" in said[0]
        assert f"{writer.lost} frames were lost" in said[1]
    finally:
        subprocess.run(["umount", str(folder)], check=True)


PROGRAM = """
import os, resource, sys
from pathlib import Path
from cordspec.capture import CaptureWriter
from tests.capture.test_full_disk import frame, record_of, sequences

path = Path(sys.argv[1])
writer = CaptureWriter(path)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for number in range(1, 101):
    writer(record_of(frame(number)))
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 700, hard))
for number in range(101, 111):
    writer(record_of(frame(number)))
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
for number in range(111, 1111):
    writer(record_of(frame(number)))
writer.close()
found, holes = sequences(path)
assert not holes, holes
assert writer.lost == 1110 - len(found) and 5 <= writer.lost <= 10, (writer.lost, len(found))
assert found[:100] == list(range(1, 101)) and found[-1000:] == list(range(111, 1111))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of the size of files")
@pytest.mark.parametrize("name", NAMES)
def test_a_limit_of_the_size_of_files(tmp_path: Path, name: str) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("\n") == 2, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a file of Linux")
@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_a_device_that_is_always_full(tmp_path: Path, suffix: str, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / f"full{suffix}"
    path.symlink_to("/dev/full")
    writer = CaptureWriter(path)
    for number in range(500):
        writer(record_of(frame(number)))
    with pytest.raises(CaptureError, match="No space left on device"):
        writer.write(b"{}\n")
    writer.close()
    writer.close()
    assert (writer.frames, writer.lost) == (0, 501)
    assert "No space left" in str(writer.error)
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.ERROR]


@pytest.mark.parametrize("name", NAMES)
def test_a_disk_that_is_full_now_and_then_does_not_fill_the_log(
    tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    with CaptureWriter(tmp_path / name) as writer:
        disk = on_disk(writer)
        for number in range(500):
            disk.room = 0 if number % 3 else 1 << 60
            writer(record_of(frame(number)))
        disk.room = 1 << 60
        for number in range(STEADY):
            writer(record_of(frame(number)))
        assert len(caplog.records) == 2
        disk.room = 0
        writer(record_of(frame(0)))
        assert len(caplog.records) == 3
        assert writer.error is not None
    assert len(caplog.records) == 4
    assert "1 frame was lost" in caplog.records[-1].getMessage()


@pytest.mark.parametrize("name", NAMES)
def test_only_the_owner_reads_a_new_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    old = os.umask(0)
    try:
        CaptureWriter(path).close()
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    CaptureWriter(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640, "a file that exists keeps its permissions"


def test_a_closed_capture_says_so(tmp_path: Path) -> None:
    writer = CaptureWriter(tmp_path / "bot.ndjson")
    writer.close()
    with pytest.raises(UsageError, match="closed"):
        writer.write(b"{}\n")


def members_of(path: Path) -> list[bytes]:
    """The gzip members or zstd frames of a file, decompressed, each by the library's own rules."""
    data, found = path.read_bytes(), list[bytes]()
    library = zstd_library()
    while data:
        stream: Any
        stream = library.ZstdDecompressor() if path.suffix == ".zst" else zlib.decompressobj(31)
        found.append(stream.decompress(data))
        assert stream.eof
        data = stream.unused_data
    return found


@pytest.mark.parametrize("name", NAMES[1:])
def test_members_have_a_limited_size_and_an_end(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    large = b'{"op":1,"d":"%s"}' % (b"x" * (MEMBER_SIZE // 4))
    with CaptureWriter(path) as writer:
        for _ in range(10):
            writer(record_of(large))
    members = members_of(path)
    assert len(members) == 3
    assert all(len(member) <= MEMBER_SIZE + len(large) + 200 for member in members)
    assert len(b"".join(members).splitlines()) == 10


@pytest.mark.parametrize("name", NAMES[1:])
def test_a_member_that_an_error_ended_is_whole(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with CaptureWriter(path) as writer:
        disk = on_disk(writer)
        for number in range(9):
            writer(record_of(frame(number)))
        disk.room = 20
        writer(record_of(frame(9)))
        disk.room = 1 << 60
        writer(record_of(frame(10)))
    assert [len(member.splitlines()) for member in members_of(path)] == [9, 1]
    if name.endswith("gz"):
        with gzip.open(path) as file:
            assert len(file.readlines()) == 10


def damaged(path: Path, whole: bytes, at: int) -> None:
    path.write_bytes(whole[:at] + bytes(byte ^ 0xA5 for byte in whole[at : at + 4]) + whole[at + 4 :])


@pytest.mark.parametrize("name", NAMES[1:])
def test_what_stands_before_the_damage_within_a_member_is_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    ends, count = list[int](), 600
    with CaptureWriter(path) as writer:
        for number in range(count):
            writer(record_of(frame(number)))
            ends.append(path.stat().st_size)
        whole_members = path.stat().st_size
    with CaptureWriter(path) as writer:
        for number in range(count, count + 50):
            writer(record_of(frame(number)))
    whole = path.read_bytes()
    assert sequences(path) == (list(range(count + 50)), [])
    for part in range(1, 40):
        at = part * whole_members // 40
        damaged(path, whole, at)
        found, holes = sequences(path)
        before = sum(end <= at for end in ends)
        assert found[:before] == list(range(before)), f"{len(found)} of {before} before byte {at}"
        assert found[-50:] == list(range(count, count + 50))
        assert holes or len(found) == count + 50


def gzip_without_time(data: bytes) -> bytes:
    """The same bytes each time: gzip writes when it was called."""
    return gzip.compress(data, mtime=0)


@pytest.mark.parametrize("pack", [gzip_without_time, zstd_library().compress])
def test_a_file_of_another_tool_is_read_up_to_its_damage(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    """One member of large blocks, as gzip and zstd write them."""
    path = tmp_path / "capture"
    text = b"".join(frame(number) + b"\n" for number in range(6000))
    whole = pack(text)
    for part in (3, 6, 9):
        at = part * len(whole) // 10
        damaged(path, whole, at)
        found, holes = sequences(path)
        # zstd decodes blocks of 128 KiB, of which a part is not to be had; without a checksum it cannot tell that
        # letters are others.
        least = 6000 * part // 10 - (450 if pack is not gzip_without_time else 5)
        assert found[:least] == list(range(least))
        assert holes or pack is not gzip_without_time
