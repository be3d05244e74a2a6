"""An export or a redacted file is there whole or not at all, whoever is killed when."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.exporting import export
from cordspec.capture.exporting.arrow import pq
from cordspec.capture.unfinished import PREFIX, unfinished_file, unfinished_folder
from cordspec.capture.workers import workers
from cordspec.cli import main
from cordspec.errors import CaptureError, UsageError
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A capture of several parts, which takes some seconds to export."""
    path = tmp_path_factory.mktemp("large") / "large.ndjson"
    text = SAMPLE.read_bytes()
    with path.open("wb") as file:
        for _ in range((100 << 20) // len(text)):
            file.write(text)
    return path


def until(condition: Any, what: str, seconds: float = 30) -> None:
    """Return when something is the case."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen in {seconds} s"
        time.sleep(0.02)


def children_of(pid: int) -> list[int]:
    """The processes that a process has started, and those that they have."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(child): int(parent) for child, parent in map(str.split, listed.splitlines())}
    found = [child for child, parent in parents.items() if parent == pid]
    return [*found, *(each for child in found for each in children_of(child))]


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def heed_ctrl_c() -> None:
    """Undo what a shell does to a background job, as these tests may be one: it ignores SIGINT."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def exporting(large: Path, to: Path, *, group: bool = False) -> Generator["subprocess.Popen[str]"]:
    """An export by two processes, in the middle of its work."""
    command = [sys.executable, "-m", "cordspec", "export", str(large), "--to", str(to), "--jobs", "2"]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=group,
        preexec_fn=heed_ctrl_c,  # noqa: PLW1509  # it takes no lock
    )
    try:
        work = to.with_name(PREFIX + to.name)
        until(lambda: list(work.rglob("*.parquet")), "the first file")
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        process.communicate()


@POSIX
@pytest.mark.parametrize("group", [False, True], ids=["the process", "its group"])
def test_ctrl_c_ends_an_export_soon_and_leaves_nothing(tmp_path: Path, large: Path, group: bool) -> None:
    to = tmp_path / "tables"
    with exporting(large, to, group=group) as process:
        workers = children_of(process.pid)
        assert len(workers) >= 2
        begin = time.monotonic()
        os.killpg(process.pid, signal.SIGINT) if group else process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=20)
        assert time.monotonic() - begin < 10, "it takes less than 2 s on a machine with nothing else to do"
    assert process.returncode == 130
    assert error == "cordspec: interrupted by Ctrl-C.\n"
    assert not list(tmp_path.iterdir())
    until(lambda: not any(map(is_running, workers)), "the end of the workers")


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_workers_end_with_their_parent(tmp_path: Path, large: Path, number: signal.Signals) -> None:
    to = tmp_path / "tables"
    with exporting(large, to) as process:
        workers = children_of(process.pid)
        assert len(workers) >= 2
        process.send_signal(number)
        process.wait(20)
        until(lambda: not any(map(is_running, workers)), "the end of the workers")
    assert process.returncode == -number
    assert not to.exists(), "what is there under its name is whole"
    assert [path.name for path in tmp_path.iterdir()] == [PREFIX + "tables"]
    # The next export removes what the first has left.
    assert main(["export", str(SAMPLE), "--to", str(to)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    assert pq.read_table(to / "MESSAGE_CREATE").num_rows > 0


def of_process(pid: int, file: str) -> str:
    try:
        return Path(f"/proc/{pid}/{file}").read_text()
    except OSError:
        return ""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a folder of Linux")
def test_workers_do_not_get_ctrl_c_not_even_while_they_start() -> None:
    def started() -> list[str]:
        pids = [pid for pid in children_of(os.getpid()) if "spawn_main" in of_process(pid, "cmdline")]
        return [status for pid in pids if (status := of_process(pid, "status"))]

    with workers(1) as submit:
        wait = submit(time.sleep, 1)
        until(started, "the start of a worker")
        for status in started():
            (blocked,) = re.findall(r"SigBlk:\s*([0-9a-f]+)", status)
            assert int(blocked, 16) >> (signal.SIGINT - 1) & 1
        wait()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


@POSIX
def test_workers_are_ended_in_the_middle_of_their_work() -> None:
    begin = time.monotonic()
    with pytest.raises(RuntimeError), workers(2) as submit:
        submit(time.sleep, 120)
        submit(time.sleep, 120)
        raise RuntimeError
    assert time.monotonic() - begin < 60, "nothing waits for what they do"


@POSIX
def test_a_worker_that_is_killed_is_told() -> None:
    with pytest.raises(CaptureError, match="was killed, perhaps for lack of memory"), workers(2) as submit:
        submit(os.abort)()


@POSIX
def test_decoding_workers_end_with_their_parent(large: Path) -> None:
    command = [sys.executable, "-m", "cordspec", "decode", str(large), "--jobs", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until(lambda: len(children_of(process.pid)) >= 2, "the start of the workers")
    workers = children_of(process.pid)
    process.kill()
    process.communicate()
    until(lambda: not any(map(is_running, workers)), "the end of the workers")


def test_an_export_that_fails_leaves_nothing(tmp_path: Path) -> None:
    to = tmp_path / "tables"
    with pytest.raises(RuntimeError, match="stop"), unfinished_folder(to) as folder:
        (folder / "MESSAGE_CREATE").mkdir()
        assert not to.exists()
        raise RuntimeError("stop")
    assert not list(tmp_path.iterdir())
    with pytest.raises(UsageError, match="size of a partition"):
        export(SAMPLE, to=to, partition_size=0)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("make", ["new", "empty", "nested", "link", "dot"])
def test_a_folder_gets_its_name_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: str
) -> None:
    to = tmp_path / "tables"
    if make == "empty":
        to.mkdir(mode=0o750)
    elif make == "nested":
        to = tmp_path / "a" / "b" / "tables"
    elif make == "link":
        (tmp_path / "elsewhere").mkdir()
        to.symlink_to(tmp_path / "elsewhere")
    elif make == "dot":
        to.mkdir()
        monkeypatch.chdir(to)
        to = Path()
    with unfinished_folder(to) as folder:
        (folder / "X").mkdir()
        (folder / "X" / "file").write_text("whole")
        assert not (to / "X").exists()
    assert (to / "X" / "file").read_text() == "whole"
    assert [path.name for path in to.iterdir()] == ["X"]
    assert not list(to.absolute().parent.glob(f"{PREFIX}*"))
    if make == "empty":
        assert to.stat().st_mode & 0o777 == 0o750
    if make == "link":
        assert to.is_symlink()
    with pytest.raises(UsageError, match="not empty"), unfinished_folder(to):
        pass


@POSIX
def test_two_at_once_do_not_write_to_one_place(tmp_path: Path) -> None:
    with unfinished_folder(tmp_path / "x"), pytest.raises(UsageError, match="another process is writing"):
        unfinished_folder(tmp_path / "x").__enter__()
    with unfinished_file(tmp_path / "y"), pytest.raises(UsageError, match="another process is writing"):
        unfinished_file(tmp_path / "y").__enter__()
    assert (tmp_path / "y").read_bytes() == b""


def test_a_redacted_file_gets_its_name_at_the_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = tmp_path / "out.ndjson.gz"
    left = tmp_path / f"{PREFIX}out.ndjson.gz"
    left.write_bytes(b"left by a process that was killed")
    assert main(["redact", str(SAMPLE), "--to", str(to)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["out.ndjson.gz"]
    assert to.stat().st_mode & 0o777 == 0o600
    assert all(isinstance(item, CapturedFrame) for item in read_frames(to))
    assert main(["redact", str(SAMPLE), "--to", str(to)]) == 1
    assert "exists already" in capsys.readouterr().err
    with pytest.raises(RuntimeError), unfinished_file(tmp_path / "z"):
        raise RuntimeError
    assert not (tmp_path / "z").exists()
    assert not list(tmp_path.glob(f"{PREFIX}*"))


def test_its_own_input_is_no_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "capture"
    path.write_bytes(SAMPLE.read_bytes())
    assert main(["redact", str(path), "--to", str(path)]) == 1
    assert path.read_bytes() == SAMPLE.read_bytes()
    (tmp_path / "link").symlink_to(path)
    assert main(["redact", str(path), "--to", str(tmp_path / "link")]) == 1
    assert path.read_bytes() == SAMPLE.read_bytes()


@POSIX
def test_a_pipe_is_written_to_directly(tmp_path: Path) -> None:
    command = f"{sys.executable} -m cordspec redact {SAMPLE} --to /dev/stdout | cat"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=True, cwd=tmp_path)
    assert done.stdout.count(b"\n") == len(SAMPLE.read_bytes().splitlines()) + 1
    assert not list(Path("/dev").glob(f"{PREFIX}*"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a file of Linux")
def test_redacting_to_a_full_disk_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["redact", str(SAMPLE), "--to", "/dev/full"]) == 1
    out, error = capsys.readouterr()
    assert (out, error) == ("", "cordspec: /dev/full: cannot be written (No space left on device).\n")


def test_exporting_to_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are on a device that is full."""
    if not Path("/dev/full").exists():
        pytest.skip("/dev/full is a file of Linux")
    opened = Path.open

    def open_full(self: Path, mode: str = "r", *arguments: Any) -> Any:
        return opened(Path("/dev/full") if mode == "wb" else self, mode, *arguments)

    monkeypatch.setattr(Path, "open", open_full)
    with pytest.raises(CaptureError, match="No space left on device"):
        export(SAMPLE, to=tmp_path / "tables", jobs=1)
    assert not list(tmp_path.iterdir())
