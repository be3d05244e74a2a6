"""Compares the frames that are made with those of a capture, kind by kind.

``python -m benchmarks.corpus.check CAPTURE`` prints, for each event: bytes and keys of a frame, keys and values that the
models do not have, the share of frames that the one-pass decoder refuses, and the CPU time of decoding to that of
``orjson.loads``, for genuine frames and for made ones. Made frames have neither anomalies nor other additions here.
"""

import argparse
from bisect import bisect
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec
import orjson

from benchmarks.corpus.shape import load_shape
from benchmarks.corpus.stream import Stream, places
from benchmarks.measuring import Decode, measure, ratio
from cordspec.capture import CapturedFrame, Drift
from cordspec.decode import Decoder
from cordspec.decode.internals import one_pass_class

__all__ = ["Figures", "figures", "genuine", "made"]

GUILDS: Final = 24
ROUNDS: Final = 7
BYTES: Final = 3_000_000
"""Bytes that are decoded in one round, by repeating the frames of a kind."""

AT_LEAST: Final = 5
"""Genuine frames without which a kind is not measured."""

MADE_BYTES: Final = 6_000_000
MADE: Final = 400
TOLERANCE: Final = 0.10


class Figures(NamedTuple):
    """Means of the frames of one kind."""

    frames: int
    size: float
    keys: float
    unknown: float
    """Keys that the models do not have, in a frame."""
    unlisted: float
    """Values and flags that the models do not have, in a frame."""
    refused: float
    """Share of the frames that the one-pass decoder refuses."""


def genuine(lines: Iterable[bytes]) -> dict[str, list[bytes]]:
    """Return the dispatches of a capture by event."""
    found: dict[str, list[bytes]] = {}
    for line in lines:
        name = msgspec.json.decode(line).get("t")
        if name:
            found.setdefault(name, []).append(line)
    return found


def made(stream: Stream, name: str) -> list[bytes]:
    """Return frames of one event in the shape of the capture."""
    found: list[bytes] = []
    size = 0
    while len(found) < MADE and size < MADE_BYTES:
        found.append(stream.frame(name, stream.payload(name)))
        size += len(found[-1])
    return found


def figures(name: str, frames: list[bytes]) -> Figures:
    """Return the means of the frames of an event."""
    drift, decoder = Drift(), Decoder(log_anomalies=False)
    drift.note(Path(name), (CapturedFrame(line, raw) for line, raw in enumerate(frames, 1)))
    count = len(frames)
    kinds = {"field": 0, "value": 0, "bits": 0}
    for finding in drift.findings:
        kinds[finding.kind] = kinds.get(finding.kind, 0) + finding.count
    strict = one_pass_class(decoder, name)
    refused = sum(type(decoder.decode(frame)) is not strict for frame in frames)
    return Figures(
        frames=count,
        size=sum(map(len, frames)) / count,
        keys=sum(keys(orjson.loads(frame)) for frame in frames) / count,
        unknown=kinds["field"] / count,
        unlisted=(kinds["value"] + kinds["bits"]) / count,
        refused=refused / count,
    )


def keys(value: Any) -> int:
    """Return the number of keys of all objects within a value."""
    return sum(isinstance(owner, dict) for owner, _ in places(value))


def as_large(ours: list[bytes], theirs: list[bytes]) -> list[bytes]:
    """Return the first of our frames, of about the size of theirs together, so that caches hold as many of them."""
    sums = list(accumulate(map(len, ours)))
    return ours[: bisect(sums, sum(map(len, theirs))) + 1]


def decode_ratio(frames: list[bytes]) -> float:
    """Return the CPU time of decoding frames to that of ``orjson.loads``."""
    ways: dict[str, Decode] = {"orjson": orjson.loads, "cordspec": Decoder(log_anomalies=False).decode}
    frames = frames * (BYTES // sum(map(len, frames)) + 1)
    return ratio(measure(ways, frames, ROUNDS), "cordspec", "orjson")


def row(name: str, theirs: list[bytes], ours: list[bytes], *, timed: bool) -> str:
    """Return the line of an event."""
    pairs = list(zip(figures(name, theirs), figures(name, ours), strict=True))
    text = f"{name:24}{pairs[0][0]:7.0f}{pairs[0][1]:6.0f}"
    for (left, right), digits in zip(pairs[1:], (0, 1, 2, 2, 3), strict=True):
        text += f"{left:9.{digits}f}{right:9.{digits}f}"
    if timed:
        left, right = decode_ratio(theirs), decode_ratio(as_large(ours, theirs))
        far = "" if abs(right / left - 1) <= TOLERANCE else f"  more than {TOLERANCE:.0%} apart"
        text += f"{left:8.2f}{right:7.2f}{far}"
    return text


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("capture", type=Path)
    parser.add_argument("--no-times", action="store_true", help="only what does not vary between runs")
    options = parser.parse_args()
    stream = Stream(load_shape())
    stream.guilds(GUILDS)
    heads = ("frames", "bytes", "keys", "unknown keys", "unlisted values", "refused")
    print(
        f"{'genuine, made':24}{heads[0]:>13}"
        + "".join(f"{head:>18}" for head in heads[1:])
        + f"{'to orjson':>15}"
    )
    for name, frames in sorted(genuine(options.capture.read_bytes().splitlines()).items()):
        if len(frames) >= AT_LEAST:
            print(row(name, frames, made(stream, name), timed=not options.no_times), flush=True)


if __name__ == "__main__":
    main()
