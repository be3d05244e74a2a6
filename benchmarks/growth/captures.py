"""Size of a capture: CPU time of decoding and exporting each MB, and the peak; each job in a process of its own."""

import json
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from benchmarks.growth.fits import Curve, Series, medians
from benchmarks.logs import JOBS

__all__ = ["measure"]

WAYS = {"decode": "cordspec.capture.read", "export": "export, 1 process"}
LIMIT = 300.0
"""Seconds of one job."""


def run(job: str, log: Path, out: Path) -> tuple[float, float]:
    """Return the CPU seconds and the peak MB of one job."""
    command = [sys.executable, "-m", "benchmarks.growth.captures", job, str(log), str(out)]
    said = subprocess.run(command, check=True, capture_output=True, timeout=LIMIT).stdout
    seconds, peak = json.loads(said)
    return float(seconds), float(peak)


def measure(rounds: int, *, quick: bool) -> Series:
    """Return the series; its processes must start before this one is large, since a peak is inherited."""
    peaks: dict[str, dict[int, float]] = {name: {} for name in WAYS}
    costs: dict[str, dict[int, float]] = {name: {} for name in WAYS}
    with TemporaryDirectory() as folder:
        out = Path(folder) / "parquet"

        def timed(name: str, size: int, log: Path) -> float:
            seconds, peak = run(WAYS[name], log, out)
            peaks[name][size] = max(peak, peaks[name].get(size, 0.0))
            return 1e3 * seconds / size

        for size in (1, 10, 100) if quick else (1, 10, 100, 1000):
            log = Path(folder) / "log.ndjson"
            subprocess.run([sys.executable, "-m", "benchmarks.log_file", str(log), str(size)], check=True)
            for name in WAYS:
                ways = {size: partial(timed, name, size, log)}
                costs[name] |= medians(ways, 1 if size >= 100 else rounds)
    curves = [Curve(name, "ms a MB", costs[name]) for name in WAYS]
    curves += [Curve(f"{name}, peak", "MB", peaks[name], expected=0.0) for name in WAYS]
    return Series("Size of a capture", "MB", curves)


def main() -> None:
    """Do one job and print its CPU time and its peak."""
    begin = process_time()
    JOBS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([process_time() - begin, peak]))


if __name__ == "__main__":
    main()
