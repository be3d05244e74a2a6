"""Writes the frames of the benchmarks: ``python -m benchmarks.corpus FOLDER [--stream FRAMES]``.

``world.frames`` are the GUILD_CREATE frames that all others refer to, ``stream.frames`` the stream, also compressed as
``stream.zlib`` and ``stream.zstd``. ``accepted.frames`` are dispatches of the stream that other libraries accept: no other
opcode, rare event, order of keys, anomaly or shape of an earlier year. Each other file has frames of one kind. The same
bytes come out every time.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.corpus.files import MANIFEST, compress, made_of, save
from benchmarks.corpus.mix import EVENTS
from benchmarks.corpus.shape import load_shape
from benchmarks.corpus.stream import Stream
from benchmarks.required import is_accepted

GUILDS: Final = 60
FRAMES: Final = 30_000
ACCEPTED: Final = 10_000
EACH: Final = {
    "TYPING_START": 64,
    "PRESENCE_UPDATE": 256,
    "MESSAGE_CREATE": 256,
    "MESSAGE_UPDATE": 128,
    "MESSAGE_REACTION_ADD": 64,
    "VOICE_STATE_UPDATE": 64,
    "INTERACTION_CREATE": 128,
    "GUILD_MEMBER_UPDATE": 64,
}
"""Number of frames of a kind in a file of its own."""


def accepted(stream: Stream) -> Iterator[bytes]:
    """Yield dispatches that other libraries accept, without end."""
    while True:
        name, payload = stream.plain()
        if name in EVENTS and is_accepted(name, payload):
            yield stream.frame(name, payload)


def cases(stream: Stream) -> dict[str, list[bytes]]:
    """Return frames of one kind, by the name of their file."""
    found = {name: [stream.frame(name, stream.usual(name)) for _ in range(n)] for name, n in EACH.items()}
    chunk = stream.payload("GUILD_MEMBERS_CHUNK", members=1_000)
    found["GUILD_MEMBERS_CHUNK"] = [stream.frame("GUILD_MEMBERS_CHUNK", chunk)]
    found["READY"] = [stream.ready(guilds=1_000) for _ in range(2)]
    found["GUILD_CREATE_SMALL"] = [
        stream.guild(members=50, presences=15, channels=30, roles=20) for _ in range(8)
    ]
    found["GUILD_CREATE_LARGE"] = [
        stream.guild(
            members=1_000, presences=500, channels=500, roles=250, emojis=60, threads=40, voice_states=30
        )
        for _ in range(4)
    ]
    return found


def make(folder: Path, frames: int) -> dict[str, str]:
    """Write every file; return a line about each."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST).unlink(missing_ok=True)
    stream = Stream(load_shape())
    files = {"world.frames": stream.guilds(GUILDS)}
    files["stream.frames"] = [stream.next() for _ in range(frames)]
    files |= {f"stream.{ending}": found for ending, found in compress(files["stream.frames"]).items()}
    following = accepted(stream)
    files["accepted.frames"] = [next(following) for _ in range(ACCEPTED)]
    files |= {f"{name}.frames": found for name, found in cases(stream).items()}
    about: dict[str, str] = {}
    for name, found in files.items():
        save(found, folder / name)
        size, digest = sum(map(len, found)), hashlib.sha256(b"".join(found)).hexdigest()
        about[name] = f"{len(found)} frames, {size:,} bytes, {size / len(found):,.0f} each, {digest[:12]}"
    (folder / MANIFEST).write_text(json.dumps({"made of": made_of(), **about}, indent=1))
    return about


def main() -> None:
    """Write the frames, and print what they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stream", type=int, default=FRAMES, metavar="FRAMES")
    options = parser.parse_args()
    for name, text in make(options.folder, options.stream).items():
        print(f"{name:26} {text}")


if __name__ == "__main__":
    main()
