"""How long it takes to inflate a connection, alone and with decoding, as ratios to ``zlib-stream``.

Run it with ``python -m benchmarks.inflating [capture.ndjson ...]``; without an argument the sample log is
repeated, shuffled, and given other ids and hashes each time, or the compressors would find each frame whole
in the one before. Each frame is one chunk, as Discord sends them. Rounds are interleaved and the medians of
the ratios within each round are printed, since machines are noisy.

The last table is what hostile messages of at most 8 MB cost beside a genuine one of 8 MB, compressed. Every hostile one
is refused, or comes out for a decoder to refuse.
"""

import random
import re
import statistics
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import process_time
from typing import Any, Final
from unittest.mock import patch

from cordspec.decode import Decoder, Inflater, ZlibStream, ZstdStream
from cordspec.errors import InflateError

ROUNDS: Final = 15
REPEAT: Final = 20
SAMPLE: Final = Path(__file__).parent.parent / "tests" / "data" / "every_event.ndjson"
UNIQUE: Final = re.compile(rb"\b(?:[0-9]{17,20}|[0-9a-f]{32})\b")
STANDARD: Final = "zlib-stream"
MIB: Final = 1024 * 1024
HOSTILE: Final = 8 * MIB
HOSTILE_ROUNDS: Final = 3


def main() -> None:
    """Measure and print one table."""
    frames = sample() if len(sys.argv) == 1 else read(sys.argv[1:])
    size = sum(map(len, frames))
    print(
        f"{len(frames)} frames of {size / len(frames):.0f} bytes, Python {sys.version.split()[0]}, {ROUNDS} rounds"
    )
    deflated, flushed = deflate(frames), flush(frames)
    for name, chunks in (("zlib-stream", deflated), ("zstd-stream", flushed)):
        print(f"{name} has {sum(map(len, chunks)) / size:.3f} of the bytes")
    ways: dict[str, tuple[Callable[[], Inflater], list[bytes]]] = {STANDARD: (plain_zlib, deflated)}
    if find_spec("zlib_ng") is not None:
        ways["zlib-stream, zlib-ng"] = (ZlibStream, deflated)
    ways["zstd-stream"] = (ZstdStream, flushed)
    decode = Decoder(log_anomalies=False).decode
    for title, use in (("inflate", None), ("inflate + decode", decode)):
        report(title, len(frames), measure(ways, use))
    hostile(frames)


def hostile(frames: list[bytes]) -> None:
    """CPU time of hostile messages of at most 8 MB, as ratios to a genuine one in the same round."""
    library: Any = zstd()
    body, parts = b'{"d":[', list[bytes]()
    size = 0
    while size < 56 * MIB:  # below the limit; compressed it is about 8 MB
        parts.append(frames[len(parts) % len(frames)])
        size += len(parts[-1])
    genuine = body + b",".join(parts) + b"]}"
    blank = library.ZstdCompressor()
    messages: dict[str, bytes] = {
        "genuine": library.compress(genuine),
        "empty zstd frames": (library.compress(b"") * HOSTILE)[:HOSTILE],
        "skippable zstd frames": b"\x50\x2a\x4d\x18\x00\x00\x00\x00" * (HOSTILE // 8),
        "blanks, 1 GiB": b"".join(blank.compress(b" " * MIB, blank.FLUSH_BLOCK) for _ in range(1024)),
        "open braces, 64 MiB": library.compress(b"{" * (64 * MIB)),
        "nested objects, 64 MiB": library.compress((b'{"":' * 500 + b"}" * 500) * (64 * MIB // 2500)),
        "one string, 64 MiB": library.compress(b'{"x":"' + b"a" * (64 * MIB) + b'"}'),
    }
    seconds: dict[str, list[float]] = {name: [] for name in messages}
    for _ in range(HOSTILE_ROUNDS):
        for name, message in messages.items():
            feed, begin = ZstdStream().feed, process_time()
            with suppress(InflateError):
                feed(message)
            seconds[name].append(process_time() - begin)
    print(f"hostile messages, ratio to a genuine one of {len(genuine) / MIB:.0f} MiB")
    for name, times in seconds.items():
        ratio = statistics.median(a / b for a, b in zip(times, seconds["genuine"], strict=True))
        sent = len(messages[name]) / MIB
        print(f"  {name:24} {sent:6.2f} MiB sent {1e3 * statistics.median(times):8.0f} ms {ratio:7.1f}")


def measure(
    ways: dict[str, tuple[Callable[[], Inflater], list[bytes]]], use: Callable[[bytes], object] | None
) -> dict[str, list[float]]:
    """Seconds of each way, round by round."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, (make, chunks) in ways.items():
            feed = make().feed
            begin = process_time()
            for chunk in chunks:
                messages = feed(chunk)
                if use is not None:
                    for message in messages:
                        use(message)
            seconds[name].append(process_time() - begin)
    return seconds


def report(title: str, count: int, seconds: dict[str, list[float]]) -> None:
    """One line for each way."""
    print(title)
    for name, times in seconds.items():
        ratio = statistics.median(mine / other for mine, other in zip(times, seconds[STANDARD], strict=True))
        print(f"  {name:20} {1e6 * statistics.median(times) / count:8.2f} us a frame   {ratio:5.2f}")


def sample() -> list[bytes]:
    """The sample log many times over, each time with ids and hashes that did not occur before."""
    rng = random.Random(1)

    def other(match: re.Match[bytes]) -> bytes:
        found, digits = match[0], "0123456789" if len(match[0]) < 32 else "0123456789abcdef"
        # An id keeps the digits that a year of ids have in common.
        kept = 2 if len(found) < 32 else 0
        return found[:kept] + "".join(rng.choices(digits, k=len(found) - kept)).encode()

    frames = SAMPLE.read_bytes().splitlines() * REPEAT
    rng.shuffle(frames)
    return [UNIQUE.sub(other, frame) for frame in frames]


def read(paths: list[str]) -> list[bytes]:
    """The frames of captures that have one on each line."""
    return [line for path in paths for line in Path(path).read_bytes().splitlines() if line.strip()]


def deflate(frames: list[bytes]) -> list[bytes]:
    """Chunks of one zlib stream."""
    stream = zlib.compressobj()
    return [stream.compress(frame) + stream.flush(zlib.Z_SYNC_FLUSH) for frame in frames]


def flush(frames: list[bytes]) -> list[bytes]:
    """Chunks of one zstd stream."""
    library = zstd()
    stream = library.ZstdCompressor()
    return [stream.compress(frame, stream.FLUSH_BLOCK) for frame in frames]


def zstd() -> Any:
    """The library of zstd."""
    return import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


def plain_zlib() -> Inflater:
    """A stream that is inflated by the standard library even where zlib-ng is installed."""
    with patch.dict(sys.modules, {"zlib_ng.zlib_ng": None}):
        return ZlibStream()


if __name__ == "__main__":
    main()
