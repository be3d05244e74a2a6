"""What encoding costs beside msgspec's own encoder, which writes IDs as numbers, and beside pickle.

Run it with ``python -m benchmarks.encoding [FRAMES.ndjson]``; without a file the stream of the corpus is used. CPU time;
rounds are interleaved, and the medians of the ratios within a round are printed.
"""

import pickle
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import Any, Final

from msgspec import json

from benchmarks.corpus import corpus, load
from cordspec.decode import Decoder, encode
from cordspec.events import Dispatch

ROUNDS: Final = 9
CALLS: Final = 2000
KINDS: Final = 8
EACH: Final = 60

WAYS: Final[dict[str, Callable[[Any], bytes]]] = {
    "msgspec": json.Encoder().encode,
    "cordspec": encode,
    "pickle": pickle.dumps,
}


def kinds(frames: Sequence[bytes]) -> dict[str, list[Any]]:
    """Return decoded frames of the most frequent events."""
    found: dict[str, list[Any]] = defaultdict(list)
    decoder = Decoder(log_anomalies=False)
    for raw in frames:
        frame = decoder.decode(raw)
        if isinstance(frame, Dispatch) and len(found[str(frame.t)]) < EACH:
            found[str(frame.t)].append(frame)
    frequent = sorted(found, key=lambda name: len(found[name]), reverse=True)[:KINDS]
    return {name: found[name] for name in frequent}


def seconds(encoding: Callable[[Any], bytes], frames: Sequence[Any]) -> float:
    """Return the CPU time of encoding the frames again and again."""
    begin = process_time()
    for _ in range(max(1, CALLS // len(frames) // 4)):
        for frame in frames:
            encoding(frame)
    return process_time() - begin


def main() -> None:
    """Print a line for each event."""
    frames = (
        Path(sys.argv[1]).read_bytes().splitlines() if len(sys.argv) > 1 else load(corpus() / "stream.frames")
    )
    print(f"{'to msgspec':28}{'cordspec':>10}{'pickle':>10}")
    for name, typed in kinds(frames).items():
        rounds = [{way: seconds(call, typed) for way, call in WAYS.items()} for _ in range(ROUNDS)]
        ratios = [
            statistics.median(each[way] / each["msgspec"] for each in rounds)
            for way in ("cordspec", "pickle")
        ]
        print(f"{name:28}{ratios[0]:>10.1f}{ratios[1]:>10.1f}")


if __name__ == "__main__":
    main()
