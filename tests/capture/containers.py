"""The same frames in every container that a capture may come in."""

import gzip
import json
import zlib
from base64 import b64encode
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cordspec.capture import CaptureWriter
from cordspec.capture.formats import zstd_library
from cordspec.gateway import FrameRecord

zstd = zstd_library()
BEGIN = datetime(2026, 11, 24, 12, 0, 0, 250_000, UTC)


def lines(frames: Sequence[bytes]) -> bytes:
    return b"".join(frame + b"\n" for frame in frames)


def zlib_chunks(frames: Sequence[bytes]) -> list[bytes]:
    stream = zlib.compressobj()
    return [stream.compress(frame) + stream.flush(zlib.Z_SYNC_FLUSH) for frame in frames]


def zstd_chunks(frames: Sequence[bytes]) -> list[bytes]:
    stream = zstd.ZstdCompressor()
    return [stream.compress(frame, mode=zstd.ZstdCompressor.FLUSH_BLOCK) for frame in frames]


def har(messages: Sequence[tuple[int, str]], query: str, **more: Any) -> bytes:
    entry = {
        "_webSocketMessages": [
            {"type": "receive", "time": BEGIN.timestamp() + number, "opcode": opcode, "data": data}
            for number, (opcode, data) in enumerate(messages)
        ],
        "request": {"method": "GET", "url": f"wss://gateway.example/?v=10&encoding=json{query}"},
        **more,
    }
    page = {"request": {"method": "GET", "url": "https://discord.example/app"}, "response": {"status": 200}}
    other = {
        "_webSocketMessages": [{"type": "receive", "time": 1, "opcode": 1, "data": "no frame"}],
        "request": {"url": "wss://elsewhere.example/"},
    }
    return json.dumps({"log": {"version": "1.2", "entries": [page, other, entry]}}, indent=1).encode()


def binary(chunks: Sequence[bytes]) -> list[tuple[int, str]]:
    return [(2, b64encode(chunk).decode()) for chunk in chunks]


def dump(folder: Path, chunks: Sequence[bytes]) -> Path:
    path = folder / "0_data"
    path.write_bytes(b"".join(chunks))
    index = "".join(f"{BEGIN.timestamp() + n} {len(chunk)}\n" for n, chunk in enumerate(chunks))
    (folder / "0_timeline").write_text(index)
    return path


def record_of(frame: bytes, number: int = 0) -> FrameRecord:
    return FrameRecord(
        time=BEGIN + timedelta(seconds=number),
        direction="receive",
        shard_id=3,
        connection=1,
        session_id="s" if number else None,
        raw=frame,
    )


def written(name: str) -> Callable[[Path, Sequence[bytes]], Path]:
    """Our own format, by the writer of it."""

    def make(folder: Path, frames: Sequence[bytes]) -> Path:
        with CaptureWriter(folder / name) as capture:
            for number, frame in enumerate(frames):
                capture(record_of(frame, number))
        return folder / name

    return make


def file_of(pack: Callable[[Sequence[bytes]], bytes]) -> Callable[[Path, Sequence[bytes]], Path]:
    """A file whose name says nothing."""

    def make(folder: Path, frames: Sequence[bytes]) -> Path:
        path = folder / "capture"
        path.write_bytes(pack(frames))
        return path

    return make


CONTAINERS: dict[str, Callable[[Path, Sequence[bytes]], Path]] = {
    "records": written("bot.ndjson"),
    "records.gz": written("bot.ndjson.gz"),
    "records.zst": written("bot.ndjson.zst"),
    "bare": file_of(lines),
    "bare.gz": file_of(lambda frames: gzip.compress(lines(frames))),
    "bare.zst": file_of(lambda frames: zstd.compress(lines(frames))),
    "two gzip members": file_of(
        lambda frames: gzip.compress(lines(frames[:9])) + gzip.compress(lines(frames[9:]))
    ),
    "one after the other": file_of(b"".join),
    "array": file_of(lambda frames: b"[" + b",".join(frames) + b"]"),
    "indented array": file_of(lambda frames: b"[\n  " + b",\n  ".join(frames) + b"\n]\n"),
    "indented": file_of(
        lambda frames: b"\n".join(json.dumps(json.loads(f), indent=1).encode() for f in frames)
    ),
    "zlib stream": file_of(lambda frames: b"".join(zlib_chunks(frames))),
    "zstd stream": file_of(lambda frames: b"".join(zstd_chunks(frames))),
    "zlib dump": lambda folder, frames: dump(folder, zlib_chunks(frames)),
    "zstd dump": lambda folder, frames: dump(folder, zstd_chunks(frames)),
    "payload dump": lambda folder, frames: dump(folder, [zlib.compress(frame) for frame in frames]),
    "har text": file_of(lambda frames: har([(1, frame.decode()) for frame in frames], "")),
    "har zlib": file_of(lambda frames: har(binary(zlib_chunks(frames)), "&compress=zlib-stream")),
    "har zstd": file_of(lambda frames: har(binary(zstd_chunks(frames)), "&compress=zstd-stream")),
    "har payload": file_of(lambda frames: har(binary([zlib.compress(frame) for frame in frames]), "")),
    "har.gz": file_of(lambda frames: gzip.compress(har([(1, frame.decode()) for frame in frames], ""))),
}
