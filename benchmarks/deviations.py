"""What frames cost that deviate from the models: values not listed, partial updates, mended fields, hidden channels."""

import gc
import statistics
import tracemalloc
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec
import orjson

from benchmarks.corpus import load
from benchmarks.corpus.stream import partial_update
from benchmarks.goals import Report
from benchmarks.measuring import Decode, measure, ratio
from cordspec.decode import Decoder
from cordspec.decode.internals import lax_decoder
from cordspec.models import GuildFeature, LegacyMessageUpdate, MessageType, Permissions

__all__ = ["mended", "unlisted", "wanting", "whole_guilds"]

VALUES: Final = 1_000
PASSES: Final = 200
MESSAGES: Final = 2_000


class GuildCard(msgspec.Struct, frozen=True, gc=False):
    """Three fields of a guild."""

    name: str
    member_count: int
    id: int


def wanting(names: frozenset[str]) -> Decode:
    """Return a way to decode only some events."""
    decoder = Decoder(log_anomalies=False)
    return lambda frame: decoder.decode_wanted(frame, names)


def changed(frame: bytes, change: Callable[[Any], None]) -> bytes:
    """Return a frame with something else in its payload."""
    value = orjson.loads(frame)
    change(value["d"])
    return orjson.dumps(value)


def spoil_members(count: int) -> Callable[[Any], None]:
    """Make that many members of a guild unfit."""

    def change(guild: Any) -> None:
        for member in guild["members"][:count]:
            member["joined_at"] = {"x": 1}

    return change


def spoil_time(message: Any) -> None:
    """Make one field of a message unfit."""
    message["timestamp"] = {"x": 1}


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


def kept(decode: Decode, frames: Sequence[bytes]) -> float:
    """Return the bytes that one decoded frame keeps."""
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


def compared(ways: dict[str, Callable[[], object]], passes: int) -> dict[str, list[float]]:
    """Measure calls, so many in a round."""
    return measure({name: ignoring(call) for name, call in ways.items()}, [b""] * passes)


def ignoring(call: Callable[[], object]) -> Decode:
    """Return a way to decode that decodes always the same."""
    return lambda _: call()


def unlisted(report: Report) -> None:
    """Report values that the models do not list, to listed ones."""
    future = [str(1 << 61 | 1024), str(1 << 61 | 2048)]
    cases: list[tuple[str, Decode, list[Any], list[Any]]] = [
        (
            "string enum",
            lax_decoder(list[GuildFeature]).decode,
            ["COMMUNITY", "NEWS"],
            ["FUTURE_1", "FUTURE_2"],
        ),
        ("integer enum", lax_decoder(list[MessageType]).decode, [0, 19], [991, 992]),
        ("flags", lax_decoder(list[Permissions]).decode, ["1024", "2048"], future),
    ]
    for name, decode, *values in cases:
        known, unknown = (orjson.dumps(pair * (VALUES // 2)) for pair in values)
        found = compared({"known": partial(decode, known), "unknown": partial(decode, unknown)}, PASSES)
        report.goal(
            f"a value that is not listed, to a listed one: {name}", ratio(found, "unknown", "known"), 2.0
        )


def whole_guilds(folder: Path, report: Report) -> None:
    """Report what one large guild costs: skipped, in part, mended, kept in memory."""
    guild, small = load(folder / "GUILD_CREATE_LARGE.frames")[0], load(folder / "TYPING_START.frames")[0]
    nothing, decoder = wanting(frozenset()), Decoder(log_anomalies=False)
    skipped = compared({"1 MB": lambda: nothing(guild), "1 kB": lambda: nothing(small)}, 10_000)
    report.goal("nothing wanted: 1 MB to 1 kB", ratio(skipped, "1 MB", "1 kB"), 1.10)
    one, thousand = changed(guild, spoil_members(1)), changed(guild, spoil_members(1000))
    part = Decoder(projections={"GUILD_CREATE": GuildCard})
    ways: dict[str, Callable[[], object]] = {
        "strict": lambda: decoder.decode(guild),
        "part": lambda: part.decode(guild),
        "one": lambda: decoder.decode(one),
        "thousand": lambda: decoder.decode(thousand),
    }
    found = compared(ways, 5)
    report.goal("projection of 3 fields, to the whole guild", ratio(found, "part", "strict"), 0.25)
    report.goal("mending one place in 1 MB, to the strict decode", ratio(found, "one", "strict"), 4.0)
    report.goal("  one in each of 1,000 members", ratio(found, "thousand", "strict"), 12.0)
    plain = changed(guild, with_channels(400))
    hidden = changed(plain, hide_channels)
    channels = compared(
        {"plain": lambda: decoder.decode(plain), "hidden": lambda: decoder.decode(hidden)}, 50
    )
    report.goal("400 hidden channels of null fields, to plain ones", ratio(channels, "hidden", "plain"), 1.1)
    memory = kept(decoder.decode, [guild]) / kept(orjson.loads, [guild])
    report.goal("memory kept by a guild, to orjson.loads", memory, 0.42)


def mended(folder: Path, report: Report) -> None:
    """Report what small frames cost that do not fit their usual shape, or whose keys have another order."""
    decode, nothing = Decoder(log_anomalies=False).decode, wanting(frozenset())
    messages = load(folder / "MESSAGE_CREATE.frames")
    update = changed(load(folder / "MESSAGE_UPDATE.frames")[0], partial_update)
    payload, legacy = orjson.dumps(orjson.loads(update)["d"]), lax_decoder(LegacyMessageUpdate).decode
    updates = compared({"partial": lambda: decode(update), "strict": lambda: legacy(payload)}, MESSAGES)
    report.goal("partial update, to the strict decode of its shape", ratio(updates, "partial", "strict"), 2.0)
    spoiled = [changed(message, spoil_time) for message in messages]
    first = measure({"mended": decode}, spoiled)["mended"]
    usual = measure({"strict": decode}, messages)["strict"]
    ratios = [a / b for a, b in zip(first, usual, strict=True)]
    report.goal("messages with one mended field, to the strict decode", statistics.median(ratios), 4.0)
    last_first = [op_first(message) for message in messages]
    skipped = measure({"skipped": nothing, "orjson.loads": orjson.loads}, last_first)
    report.goal("nothing wanted, `op` first", ratio(skipped, "skipped", "orjson.loads"), 0.45)
    shortest = changed(min(messages, key=len), add_component)
    found = measure({"message": decode}, [shortest] * MESSAGES)["message"]
    report.goal(
        "a small message with an unknown component", 1e6 * statistics.median(found) / MESSAGES, 40, "us"
    )


def op_first(frame: bytes) -> bytes:
    """Return a frame with ``op`` before its other keys."""
    value = orjson.loads(frame)
    return orjson.dumps({"op": value.pop("op"), **value})
