"""Counted instructions of decoding, which do not vary with the load of the machine as times do.

Run it with ``python -m benchmarks.instructions CAPTURE.ndjson [EVENT ...]``. Each way of decoding runs under callgrind
with one pass and with five passes over the frames, and the difference is divided by four: the start of the
interpreter and the first decoder do not count. It needs valgrind, a package of the distribution.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import orjson

from cordspec.decode import Decoder

PASSES: Final = (1, 5)
WAYS: Final = ("cordspec", "orjson")
COLLECTED: Final = re.compile(r"Collected : (\d+)")


def main() -> None:
    """Print the instructions of each event, or decode the frames of one event if called by itself."""
    if sys.argv[1:2] == ["--decode"]:
        decode(Path(sys.argv[2]), sys.argv[3], sys.argv[4], int(sys.argv[5]))
        return
    if len(sys.argv) < 2:
        sys.exit(
            "Name a capture of bare frames, one on each line, and events (all of its frames by default)."
        )
    if shutil.which("valgrind") is None:
        sys.exit(
            "valgrind is not installed: apt install valgrind, dnf install valgrind, or brew install valgrind."
        )
    for event in sys.argv[2:] or [""]:
        one, five = ({way: count(Path(sys.argv[1]), event, way, passes) for way in WAYS} for passes in PASSES)
        ours, theirs = ((five[way] - one[way]) / (PASSES[1] - PASSES[0]) for way in WAYS)
        name = event or "all frames"
        print(
            f"{name:28} cordspec {ours / 1e6:8.2f} M   orjson {theirs / 1e6:8.2f} M   ratio {ours / theirs:.3f}"
        )


def decode(capture: Path, event: str, way: str, passes: int) -> None:
    """Decode the frames of an event, some number of times after the first."""
    prefix = b'{"t":"%s"' % event.encode() if event else b"{"
    frames = [line for line in capture.read_bytes().splitlines() if line.startswith(prefix)]
    read: Callable[[bytes], object] = orjson.loads if way == "orjson" else Decoder(log_anomalies=False).decode
    for _ in range(1 + passes):
        for frame in frames:
            read(frame)


def count(capture: Path, event: str, way: str, passes: int) -> int:
    """Return the number of instructions of one run."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", sys.executable, "-m"]
        command += ["benchmarks.instructions", "--decode", str(capture), event, way, str(passes)]
        run = subprocess.run(
            command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONHASHSEED": "0"}
        )
    found = COLLECTED.search(run.stderr)
    if found is None:
        sys.exit(f"callgrind counted nothing:\n{run.stderr[-1000:]}")
    return int(found[1])


if __name__ == "__main__":
    main()
