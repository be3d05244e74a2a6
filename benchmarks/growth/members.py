"""Members of one GUILD_CREATE: time and retained bytes of one member, beside ``orjson.loads``."""

import gc
from collections.abc import Callable
from functools import partial
from typing import Any

import orjson

from benchmarks.corpus import corpus, load
from benchmarks.deviations import changed, kept
from benchmarks.growth.fits import Curve, Series, medians
from benchmarks.measuring import once
from cordspec.decode import Decoder

__all__ = ["measure"]


def with_members(count: int) -> Callable[[Any], None]:
    """Give a guild that many members with IDs of their own, and nothing else that is large."""

    def change(guild: Any) -> None:
        first = guild["members"]
        guild["members"] = [
            {**one, "user": {**one["user"], "id": str(10**17 + at)}}
            for at, one in ((at, first[at % len(first)]) for at in range(count))
        ]
        guild.update(presences=[], voice_states=[], channels=[], threads=[], roles=[], emojis=[], stickers=[])
        guild["member_count"] = count

    return change


def measure(rounds: int, *, quick: bool) -> Series:
    """Return the series."""
    guild = load(corpus() / "GUILD_CREATE_LARGE.frames")[0]
    frames = {10**n: changed(guild, with_members(10**n)) for n in range(1, 5 if quick else 6)}
    curves = []
    for name, decode in (("cordspec", Decoder(log_anomalies=False).decode), ("orjson", orjson.loads)):

        def timed(count: int, decode: Callable[[bytes], object] = decode) -> float:
            gc.collect()
            repeats = max(1, 10_000 // count)
            return 1e6 * once(decode, [frames[count]] * repeats) / repeats / count

        curves.append(Curve(name, "us a member", medians({n: partial(timed, n) for n in frames}, rounds)))
        curves.append(
            Curve(name, "bytes a member", {n: kept(decode, [frame]) / n for n, frame in frames.items()})
        )
    return Series("Members of one GUILD_CREATE", "members", curves)
