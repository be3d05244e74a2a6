"""The frames on disk: made the first time they are asked for, and read frame by frame."""

import hashlib
import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from benchmarks.corpus.shape import FILE

__all__ = ["compress", "corpus", "load", "save"]

FOLDER: Final = Path(__file__).parent.parent / ".corpus"
MANIFEST: Final = "manifest.json"


def corpus() -> Path:
    """Return the folder of the frames; making them takes some twenty seconds and 100 MB."""
    manifest = FOLDER / MANIFEST
    if not manifest.exists() or json.loads(manifest.read_bytes()).get("made of") != made_of():
        command = [sys.executable, "-m", "benchmarks.corpus", str(FOLDER)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=FOLDER.parent.parent)
    return FOLDER


def made_of() -> str:
    """Return the hash of the shape and of the modules that make the frames."""
    files = [FILE, *sorted(Path(__file__).parent.glob("*.py"))]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def load(path: Path) -> list[bytes]:
    """Return the frames of one file, each after its length in four bytes."""
    data, frames, at = path.read_bytes(), list[bytes](), 0
    while at < len(data):
        (size,) = struct.unpack_from("<I", data, at)
        frames.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return frames


def save(frames: Iterable[bytes], path: Path) -> None:
    """Write frames, each after its length in four bytes."""
    path.write_bytes(b"".join(struct.pack("<I", len(frame)) + frame for frame in frames))


def compress(frames: list[bytes]) -> dict[str, list[bytes]]:
    """Return the messages of zlib-stream and zstd-stream for frames, by the ending of their file."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    small = zlib.compressobj(6)
    smaller = zstd.ZstdCompressor(level=3)
    return {
        "zlib": [small.compress(frame) + small.flush(zlib.Z_SYNC_FLUSH) for frame in frames],
        "zstd": [smaller.compress(frame, smaller.FLUSH_BLOCK) for frame in frames],
    }
