"""Reading and writing of the length-prefixed frame files of the corpus."""

from __future__ import annotations

import struct
from pathlib import Path


def load(path: str | Path) -> list[bytes]:
    b = Path(path).read_bytes()
    out, i, n = [], 0, len(b)
    while i < n:
        (k,) = struct.unpack_from("<I", b, i)
        out.append(b[i + 4 : i + 4 + k])
        i += 4 + k
    return out


def peek(frame: bytes) -> str:
    """Dispatch name out of the ``{"t":"NAME"`` prefix; '' where the frame has another shape."""
    if frame[:6] != b'{"t":"':
        return ""
    return frame[6 : frame.index(b'"', 6)].decode()
