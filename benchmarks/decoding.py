"""Decoding beside the parsers and validators that a user would pick, as ratios in one run, with the goals.

Run it with ``python -m benchmarks.decoding``; ``--plot FILE`` draws the table as SVG. Everything runs in this
process: CPU time, interleaved rounds in shuffled order, medians of the ratios within a round, the collector
on. What other libraries take is measured by ``benchmarks.peers``, each in a process of its own.
"""

import argparse
import gc
import random
import statistics
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import process_time
from typing import Any

import msgspec
import orjson

from benchmarks.corpus_files import corpus, load
from benchmarks.plot import bars
from benchmarks.prototypes import Bare, Pydantic
from cordspec.decode import Decoder, ZlibStream, ZstdStream
from cordspec.events import EVENTS

ROUNDS = 9
FRAMES = 20_000
CASES = ("TYPING_START", "PRESENCE_UPDATE", "MESSAGE_CREATE", "INTERACTION_CREATE", "GUILD_CREATE_LARGE")
Decode = Callable[[bytes], object]


class GuildCard(msgspec.Struct, frozen=True, gc=False):
    """Three fields of a guild."""

    name: str
    member_count: int
    id: int


def once(decode: Decode, frames: Sequence[bytes]) -> float:
    """Seconds of one pass."""
    begin = process_time()
    for frame in frames:
        decode(frame)
    return process_time() - begin


def measure(ways: dict[str, Decode], frames: Sequence[bytes], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Seconds of each way in each round."""
    rng, found = random.Random(1), dict[str, list[float]]()
    for way in ways.values():
        once(way, frames[:100])
    for _ in range(rounds):
        for name in rng.sample(list(ways), len(ways)):
            gc.collect()
            found.setdefault(name, []).append(once(ways[name], frames))
    return found


def ratio(found: dict[str, list[float]], way: str, base: str) -> float:
    """Median of the ratios of one way to another."""
    return statistics.median(a / b for a, b in zip(found[way], found[base], strict=True))


def peeking(decoders: dict[str, Decode]) -> Decode:
    """Choose the decoder by the first bytes, as a program without cordspec would."""
    by_name = {name.encode(): decode for name, decode in decoders.items()}

    def decode(frame: bytes) -> object:
        return by_name[frame[6 : frame.index(b'"', 6)]](frame)

    return decode


def names_of(frames: Iterable[bytes]) -> set[str]:
    """Events that occur."""
    return {frame[6 : frame.index(b'"', 6)].decode() for frame in frames}


def ways_for(frames: Sequence[bytes], *, pydantic: bool) -> dict[str, Decode]:
    """Every way to decode these frames."""
    payloads = {name: EVENTS[name].shapes[0].type for name in names_of(frames)}
    bare = Bare()
    ways: dict[str, Decode] = {
        "orjson.loads": orjson.loads,
        "json.loads": __import__("json").loads,
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


def kept(decode: Decode, frames: Sequence[bytes]) -> float:
    """Bytes that one decoded frame keeps."""
    copies = [bytes(bytearray(frame)) for frame in frames]
    decode(copies[0])
    gc.collect()
    tracemalloc.start()
    base = tracemalloc.get_traced_memory()[0]
    out = [decode(frame) for frame in copies]
    gc.collect()
    size = tracemalloc.get_traced_memory()[0] - base
    tracemalloc.stop()
    return size / len(out)


def wanting(names: frozenset[str]) -> Decode:
    """Decode only some events."""
    decoder = Decoder(log_anomalies=False)
    return lambda frame: decoder.decode_wanted(frame, names)


def broken(frame: bytes, change: Callable[[Any], None]) -> bytes:
    """A frame with something wrong in it."""
    value = orjson.loads(frame)
    change(value["d"])
    return orjson.dumps(value)


def spoil_members(count: int) -> Callable[[Any], None]:
    """Make that many members of a guild unfit."""

    def change(guild: Any) -> None:
        for member in guild["members"][:count]:
            member["joined_at"] = {"x": 1}

    return change


def add_component(message: Any) -> None:
    """Give a message a component of the future."""
    message["components"] = [{"type": 99, "id": 4, "x": [1, 2]}]


def with_channels(count: int) -> Callable[[Any], None]:
    """Give a guild that many channels, all of them from its own first ones, and nothing else that is large."""

    def change(guild: Any) -> None:
        first = [channel for channel in guild["channels"] if channel["type"] == 0]
        guild["channels"] = [
            {**first[at % len(first)], "id": str(10**17 + at), "position": at} for at in range(count)
        ]
        guild.update(members=guild["members"][:10], presences=[], voice_states=[])

    return change


def hide_channels(guild: Any) -> None:
    """Hide every channel of a guild, as Discord does from a bot that may not view it."""
    for channel in guild["channels"]:
        for key in channel.keys() - {"id", "type", "position", "parent_id"}:
            channel[key] = None
        channel["flags"] = 1 << 17


class Report:
    """Lines of goals, each met or not."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float, float, str]] = []

    def goal(self, what: str, found: float, limit: float, unit: str = "") -> None:
        """One goal: at most ``limit``."""
        self.rows.append((what, found, limit, unit))

    def print(self) -> None:
        """Every goal with what was found."""
        print(f"\n{'goal':66}{'found':>9}{'at most':>9}")
        for what, found, limit, unit in self.rows:
            print(f"{what:66}{found:9.3f}{limit:9.2f} {unit:3}{'' if found <= limit else '  not met'}")


def mixed(folder: Path, report: Report, *, pydantic: bool) -> list[tuple[str, float]]:
    """The mixed stream, every way; what is wanted, and what is not."""
    frames = load(folder / "stream.frames")[:FRAMES]
    ways = ways_for(frames, pydantic=pydantic)
    ways["cordspec, two kinds wanted"] = wanting(frozenset({"MESSAGE_CREATE", "INTERACTION_CREATE"}))
    ways["cordspec, nothing wanted"] = wanting(frozenset())
    found = measure(ways, frames)
    size = sum(map(len, frames)) // len(frames)
    print(f"mixed stream, {len(frames)} frames of {size} bytes, Python {sys.version.split()[0]}")
    rows = [(name, ratio(found, name, "orjson.loads")) for name in ways]
    for name, value in sorted(rows, key=lambda row: row[1]):
        print(f"  {name:30}{1e6 * statistics.median(found[name]) / len(frames):8.2f} us{value:8.2f}")
    report.goal("every frame decoded, to orjson.loads", ratio(found, "cordspec", "orjson.loads"), 0.82)
    report.goal("  to the bare prototype", ratio(found, "cordspec", "bare msgspec prototype"), 1.08)
    report.goal("two kinds wanted", ratio(found, "cordspec, two kinds wanted", "orjson.loads"), 0.40)
    report.goal("nothing wanted", ratio(found, "cordspec, nothing wanted", "orjson.loads"), 0.15)
    return rows


def each_event(folder: Path) -> None:
    """One table, a row for each event."""
    print(f"\n{'ratio to orjson.loads':24}{'json':>10}{'untyped':>10}{'bare':>10}{'cordspec':>10}")
    columns = ("json.loads", "msgspec, untyped", "bare msgspec prototype", "cordspec")
    for case in CASES:
        frames = load(folder / f"{case}.frames")
        frames = frames * max(1, 2_000_000 // sum(map(len, frames)))
        found = measure(ways_for(frames, pydantic=False), frames, rounds=5)
        print(f"{case:24}" + "".join(f"{ratio(found, column, 'orjson.loads'):10.2f}" for column in columns))


def large_and_broken(folder: Path, report: Report) -> None:
    """What one large guild costs: skipped, in part, mended, kept."""
    guild = load(folder / "GUILD_CREATE_LARGE.frames")
    small = load(folder / "TYPING_START.frames")
    nothing = wanting(frozenset())
    skipped = measure({"1 MB": lambda _: nothing(guild[0]), "1 kB": lambda _: nothing(small[0])}, small * 200)
    report.goal("nothing wanted: 1 MB to 1 kB", ratio(skipped, "1 MB", "1 kB"), 1.10)
    decoder = Decoder(log_anomalies=False)
    one, thousand = broken(guild[0], spoil_members(1)), broken(guild[0], spoil_members(1000))
    part = Decoder(projections={"GUILD_CREATE": GuildCard})
    ways: dict[str, Decode] = {
        "strict": lambda _: decoder.decode(guild[0]),
        "part": lambda _: part.decode(guild[0]),
        "one": lambda _: decoder.decode(one),
        "thousand": lambda _: decoder.decode(thousand),
    }
    found = measure(ways, [b""] * 5)
    report.goal("projection of 3 fields, to the whole guild", ratio(found, "part", "strict"), 0.25)
    report.goal("mending one place in 1 MB, to the strict decode", ratio(found, "one", "strict"), 4.0)
    report.goal("  one in each of 1,000 members", ratio(found, "thousand", "strict"), 12.0)
    plain = broken(guild[0], with_channels(400))
    hidden = broken(plain, hide_channels)
    both: dict[str, Decode] = {
        "plain": lambda _: decoder.decode(plain),
        "hidden": lambda _: decoder.decode(hidden),
    }
    channels = measure(both, [b""] * 50)
    report.goal("400 hidden channels of null fields, to plain ones", ratio(channels, "hidden", "plain"), 1.1)
    message = broken(load(folder / "MESSAGE_CREATE.frames")[0], add_component)
    mended = measure({"message": decoder.decode}, [message] * 2000)["message"]
    report.goal("a small message with an unknown component", 1e6 * statistics.median(mended) / 2000, 50, "us")
    report.goal(
        "memory kept by a guild, to orjson.loads",
        kept(decoder.decode, guild) / kept(orjson.loads, guild),
        0.42,
    )


def inflated(folder: Path, report: Report) -> None:
    """Inflating and decoding, zstd-stream to zlib-stream."""
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
    each_event(folder)
    large_and_broken(folder, report)
    inflated(folder, report)
    report.print()
    if options.plot is not None:
        options.plot.write_text(
            bars("Decoding a mixed stream, ratio to orjson.loads", rows), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
