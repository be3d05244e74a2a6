"""How costs grow: with members, listeners, shards and the size of a capture.

CPU time of a unit, medians of interleaved rounds; a cost that is the same at every size is linear.
"""

import argparse
import platform
import time
from pathlib import Path

import msgspec

from benchmarks.growth import captures, listeners, members, shards
from benchmarks.growth.figure import draw
from benchmarks.growth.fits import Series, exponent, last_exponent, print_series
from benchmarks.rows import load_text, machine


def rows(found: list[Series]) -> bytes:
    """Return a row for each cost, as JSON, one row a line."""
    same = {"python": platform.python_version(), "machine": machine(), "date": time.strftime("%Y-%m-%d")}
    lines = [
        msgspec.json.encode(
            {
                "series": series.title,
                "cost": f"{curve.name}, {curve.unit}",
                "exponent": round(exponent(curve), 3),
                "last_exponent": round(last_exponent(curve), 3),
                "expected": curve.expected,
                "costs": {str(size): round(cost, 4) for size, cost in curve.costs.items()},
                **same,
            }
        )
        for series in found
        for curve in series.curves
    ]
    return b"[\n" + b",\n".join(lines) + b"\n]\n"


def main() -> None:
    """Measure, print, and write what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plot", type=Path, help="draw the series as PNG")
    parser.add_argument("--json", type=Path, help="write the rows")
    parser.add_argument("--quick", action="store_true", help="leave out the largest sizes")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    found = list[Series]()
    # Captures first: the peak of this process counts as its children's.
    for module in (captures, members, listeners, shards):
        found.append(module.measure(options.rounds, quick=options.quick))
        print_series(found[-1])
    print(f"\n{machine()}, Python {platform.python_version()}, {load_text()}")
    if options.json is not None:
        options.json.write_bytes(rows(found))
    if options.plot is not None:
        draw(found, options.plot)


if __name__ == "__main__":
    main()
