"""How long it takes to decode the sample log, as ratios to the standard library's ``json.loads``.

Run it with ``python -m benchmarks.decoding``; rounds are interleaved and the medians of the ratios within
each round are printed, since machines are noisy.
"""

import json
import statistics
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from time import process_time

import msgspec

from cordspec.decode import Decoder

ROUNDS = 15
REPEAT = 20
SAMPLE = Path(__file__).parent.parent / "examples" / "captures" / "session.ndjson"


def main() -> None:
    """Measure and print one table."""
    frames = SAMPLE.read_bytes().splitlines() * REPEAT
    ways: dict[str, Callable[[bytes], object]] = {
        "json.loads": json.loads,
        "msgspec, untyped": msgspec.json.decode,
        "cordspec, typed": Decoder(log_anomalies=False).decode,
    }
    if find_spec("orjson") is not None:
        import orjson  # type: ignore[import-not-found,unused-ignore]  # only where it is installed

        ways["orjson.loads"] = orjson.loads
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, decode in ways.items():
            begin = process_time()
            for frame in frames:
                decode(frame)
            seconds[name].append(process_time() - begin)
    base = seconds["orjson.loads" if "orjson.loads" in ways else "json.loads"]
    print(f"{len(frames)} frames, Python {sys.version.split()[0]}, {ROUNDS} interleaved rounds")
    for name, times in seconds.items():
        ratio = statistics.median(mine / other for mine, other in zip(times, base, strict=True))
        print(f"{name:20} {1e6 * statistics.median(times) / len(frames):8.2f} us a frame   {ratio:5.2f}")


if __name__ == "__main__":
    main()
