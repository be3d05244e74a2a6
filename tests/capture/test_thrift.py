"""Memory does not grow with a file, and what is not installed is asked for by its name."""

import gzip
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from cordspec.capture import read
from tests.capture.containers import lines, zlib_chunks, zstd_chunks
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
FRAMES = SAMPLE.read_bytes().splitlines()
PACKS: dict[str, Callable[[Sequence[bytes]], bytes]] = {
    "lines": lines,
    "gzip": lambda frames: gzip.compress(lines(frames), 1),
    "array": lambda frames: b"[" + b",".join(frames) + b"]",
    "zlib stream": lambda frames: b"".join(zlib_chunks(frames)),
    "zstd stream": lambda frames: b"".join(zstd_chunks(frames)),
}


@pytest.mark.parametrize("container", PACKS)
def test_memory_does_not_grow_with_the_file(tmp_path: Path, container: str) -> None:
    path = tmp_path / "capture"
    peaks: list[int] = []
    for times in (7, 14):
        path.write_bytes(PACKS[container](FRAMES * times))
        tracemalloc.start()
        count = sum(1 for _ in read(path))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert count == times * len(FRAMES)
    assert peaks[1] < peaks[0] + 600_000, peaks


@pytest.mark.parametrize(
    ("missing", "command", "advice"),
    [
        ("pyarrow", "export {sample} --to {folder}/out", "pip install 'cordspec[export]'"),
        ("matplotlib", "stats {sample} --plot {folder}/plot.svg", "pip install 'cordspec[plot]'"),
    ],
)
def test_what_is_missing_is_asked_for(tmp_path: Path, missing: str, command: str, advice: str) -> None:
    arguments = command.format(sample=SAMPLE, folder=tmp_path).split()
    program = f"import sys; sys.modules[{missing!r}] = None; from cordspec.cli import main; sys.exit(main({arguments!r}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("cordspec: ")
    assert advice in done.stderr
    assert not list(tmp_path.iterdir())
