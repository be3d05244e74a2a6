"""Decoding beside the parsers and validators that a user would pick, as ratios in one run, with the goals.

Run it with ``python -m benchmarks.decoding``; ``--plot FILE`` draws the table as SVG. Everything runs in this
process: CPU time, interleaved rounds in shuffled order, medians of the ratios within a round, the collector
on. Genuine frames are decoded too where there is a capture of them. What other libraries take is measured by
``benchmarks.peers``, each in a process of its own.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import orjson

from benchmarks.corpus import corpus, load
from benchmarks.deviations import mended, unlisted, wanting, whole_guilds
from benchmarks.goals import Report
from benchmarks.loopback import CAPTURE
from benchmarks.measuring import Decode, measure, ratio
from benchmarks.plot import bars
from benchmarks.prototypes import Bare, Pydantic
from cordspec.decode import Decoder, ZlibStream, ZstdStream
from cordspec.events import EVENTS

FRAMES: Final = 20_000
CASE_BYTES: Final = 2_000_000
CASES: Final = (
    "TYPING_START",
    "PRESENCE_UPDATE",
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "INTERACTION_CREATE",
    "GUILD_CREATE_LARGE",
    "READY",
)
GOALS: Final = {"MESSAGE_CREATE": 0.80, "INTERACTION_CREATE": 0.90, "PRESENCE_UPDATE": 0.60}
EVERY: Final = 0.80
HEAD: Final = b'{"t":"'


def peeking(decoders: dict[str, Decode]) -> Decode:
    """Choose the decoder by the first bytes, as a program without cordspec would.

    A frame that has no decoder or does not fit it is decoded without types.
    """
    by_name = {name.encode(): decode for name, decode in decoders.items()}

    def decode(frame: bytes) -> object:
        if frame.startswith(HEAD):
            try:
                return by_name[frame[6 : frame.index(b'"', 6)]](frame)
            except (ValueError, msgspec.ValidationError):
                pass
        return msgspec.json.decode(frame)

    return decode


def names_of(frames: Iterable[bytes]) -> set[str]:
    """Return the events that occur."""
    return {frame[6 : frame.index(b'"', 6)].decode() for frame in frames if frame.startswith(HEAD)}


def ways_for(frames: Sequence[bytes], *, pydantic: bool) -> dict[str, Decode]:
    """Return every way to decode these frames."""
    payloads = {name: EVENTS[name].shapes[0].type for name in sorted(names_of(frames))}
    bare = Bare()
    ways: dict[str, Decode] = {
        "orjson.loads": orjson.loads,
        "json.loads": json.loads,
        "msgspec, untyped": msgspec.json.decode,
        "bare msgspec prototype": peeking(
            {n: bare.decoder(payload).decode for n, payload in payloads.items()}
        ),
        "cordspec": Decoder(log_anomalies=False).decode,
    }
    if pydantic:
        model = Pydantic()
        ways["pydantic"] = peeking({name: model.validator(payload) for name, payload in payloads.items()})
    return ways


def mixed(folder: Path, report: Report, *, pydantic: bool) -> list[tuple[str, float]]:
    """Measure the stream in every way; what is wanted, and what is not."""
    frames = load(folder / "stream.frames")[:FRAMES]
    ways = ways_for(frames, pydantic=pydantic)
    ways["cordspec, two kinds wanted"] = wanting(frozenset({"MESSAGE_CREATE", "INTERACTION_CREATE"}))
    ways["cordspec, nothing wanted"] = wanting(frozenset())
    found = measure(ways, frames)
    rows = table("stream", frames, found)
    report.goal("stream, every frame typed, to orjson.loads", ratio(found, "cordspec", "orjson.loads"), EVERY)
    fitting = load(folder / "accepted.frames")
    plain = measure({"orjson.loads": orjson.loads, "cordspec": Decoder(log_anomalies=False).decode}, fitting)
    report.goal(
        "  dispatches of the same mix without anomalies", ratio(plain, "cordspec", "orjson.loads"), EVERY
    )
    report.goal("  to the bare prototype", ratio(found, "cordspec", "bare msgspec prototype"), 1.08)
    report.goal("two kinds wanted", ratio(found, "cordspec, two kinds wanted", "orjson.loads"), 0.45)
    report.goal("nothing wanted", ratio(found, "cordspec, nothing wanted", "orjson.loads"), 0.13)
    return rows


def table(title: str, frames: Sequence[bytes], found: dict[str, list[float]]) -> list[tuple[str, float]]:
    """Print and return the ratio of each way to ``orjson.loads``."""
    size = sum(map(len, frames)) // len(frames)
    print(f"{title}, {len(frames)} frames of {size} bytes, Python {sys.version.split()[0]}")
    rows = [(name, ratio(found, name, "orjson.loads")) for name in found]
    for name, value in sorted(rows, key=lambda row: row[1]):
        print(f"  {name:30}{1e6 * statistics.median(found[name]) / len(frames):8.2f} us{value:8.2f}")
    return rows


def each_event(title: str, cases: dict[str, list[bytes]], report: Report) -> None:
    """Print one table, a row for each event."""
    columns = ("json.loads", "msgspec, untyped", "bare msgspec prototype", "cordspec")
    print(f"\n{title + ', to orjson.loads':34}{'json':>10}{'untyped':>10}{'bare':>10}{'cordspec':>10}")
    for case, frames in cases.items():
        repeated = frames * max(1, CASE_BYTES // sum(map(len, frames)))
        found = measure(ways_for(repeated, pydantic=False), repeated, rounds=5)
        print(f"{case:34}" + "".join(f"{ratio(found, column, 'orjson.loads'):10.2f}" for column in columns))
        if case in GOALS:
            report.goal(f"{title}, {case}", ratio(found, "cordspec", "orjson.loads"), GOALS[case])


def genuine(report: Report) -> None:
    """Measure genuine frames, and those of each event."""
    if not CAPTURE.exists():
        print("\nno capture of genuine frames on this machine: they were not measured")
        return
    frames = CAPTURE.read_bytes().splitlines()
    print()
    found = measure(ways_for(frames, pydantic=False), frames)
    table("genuine log", frames, found)
    report.goal("genuine log, every frame typed", ratio(found, "cordspec", "orjson.loads"), EVERY)
    names = [case.removesuffix("_LARGE") for case in CASES]
    cases = {name: [frame for frame in frames if frame.startswith(HEAD + name.encode())] for name in names}
    each_event("genuine", cases, report)


def inflated(folder: Path, report: Report) -> None:
    """Measure inflating and decoding, zstd-stream to zlib-stream."""
    decode = Decoder(log_anomalies=False).decode

    def way(make: Callable[[], Any], name: str) -> Decode:
        chunks = load(folder / name)[:FRAMES]

        def run(_: bytes) -> None:
            feed = make().feed
            for chunk in chunks:
                for message in feed(chunk):
                    decode(message)

        return run

    ways = {"zlib": way(ZlibStream, "stream.zlib"), "zstd": way(ZstdStream, "stream.zstd")}
    report.goal(
        "inflate and decode, zstd-stream to zlib-stream", ratio(measure(ways, [b""], 5), "zstd", "zlib"), 0.65
    )


def main() -> None:
    """Run everything, print the tables and the goals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plot", type=Path, help="draw the mixed stream as SVG")
    parser.add_argument("--no-pydantic", action="store_true", help="its models take seconds to build")
    options = parser.parse_args()
    folder, report = corpus(), Report()
    rows = mixed(folder, report, pydantic=not options.no_pydantic)
    each_event("made", {case: load(folder / f"{case}.frames") for case in CASES}, report)
    genuine(report)
    unlisted(report)
    whole_guilds(folder, report)
    mended(folder, report)
    inflated(folder, report)
    report.print()
    if options.plot is not None:
        options.plot.write_text(
            bars("Decoding a mixed stream, ratio to orjson.loads", rows), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
