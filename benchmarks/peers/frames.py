"""Reading and writing of the length-prefixed frame files that gen.py makes."""

from __future__ import annotations

import struct
from pathlib import Path

CASES = [
    "TYPING_START",
    "PRESENCE_UPDATE",
    "MESSAGE_CREATE",
    "MESSAGE_CREATE_RICH",
    "MESSAGE_REACTION_ADD",
    "VOICE_STATE_UPDATE",
    "INTERACTION_CREATE",
    "GUILD_MEMBER_UPDATE",
    "GUILD_MEMBERS_CHUNK",
    "GUILD_CREATE_SMALL",
    "GUILD_CREATE_LARGE",
    "READY",
]


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
