"""The corpus on disk: made the first time it is asked for, and read frame by frame."""

import struct
import subprocess
import sys
from pathlib import Path

__all__ = ["corpus", "load"]

FOLDER = Path(__file__).parent / ".corpus"


def corpus() -> Path:
    """The folder of the frames; making it takes some ten seconds and 100 MB."""
    if not (FOLDER / "manifest.json").exists():
        command = [sys.executable, "-m", "benchmarks.corpus", str(FOLDER)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=FOLDER.parent.parent)
    return FOLDER


def load(path: Path) -> list[bytes]:
    """The frames of one file, each after its length in four bytes."""
    data, frames, at = path.read_bytes(), list[bytes](), 0
    while at < len(data):
        (size,) = struct.unpack_from("<I", data, at)
        frames.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return frames
