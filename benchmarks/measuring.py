"""CPU time of ways to decode, in interleaved rounds of shuffled order."""

import gc
import random
import statistics
from collections.abc import Callable, Mapping, Sequence
from time import process_time
from typing import Final, TypeAlias

__all__ = ["ROUNDS", "Decode", "measure", "ratio"]

ROUNDS: Final = 9
WARMING: Final = 100

Decode: TypeAlias = Callable[[bytes], object]


def once(decode: Decode, frames: Sequence[bytes]) -> float:
    """Return the CPU time of one pass. Seconds."""
    begin = process_time()
    for frame in frames:
        decode(frame)
    return process_time() - begin


def measure(
    ways: Mapping[str, Decode], frames: Sequence[bytes], rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """Return the seconds of each way in each round."""
    rng, found = random.Random(1), dict[str, list[float]]()
    for way in ways.values():
        once(way, frames[:WARMING])
    for _ in range(rounds):
        for name in rng.sample(list(ways), len(ways)):
            gc.collect()
            found.setdefault(name, []).append(once(ways[name], frames))
    return found


def ratio(found: Mapping[str, Sequence[float]], way: str, base: str) -> float:
    """Return the median of the ratios of one way to another."""
    return statistics.median(a / b for a, b in zip(found[way], found[base], strict=True))
