"""How long it takes to import ``cordspec.events``, against importing msgspec.

Run it with ``python -m benchmarks.imports``. Whole processes are timed, in pairs, and medians are printed;
the goal is twice the time of ``import msgspec`` and 100 ms more.
"""

import statistics
import subprocess
import sys
from time import perf_counter

ROUNDS = 15
PROGRAMS = {
    "python": "pass",
    "msgspec": "import msgspec",
    "cordspec.events": "import cordspec.events",
    "cordspec.decode": "import cordspec.decode",
}


def main() -> None:
    """Measure and print one table."""
    seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(ROUNDS):
        for name, program in PROGRAMS.items():
            begin = perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)
            seconds[name].append(perf_counter() - begin)
    start = statistics.median(seconds["python"])
    print(f"Python {sys.version.split()[0]}, {ROUNDS} interleaved rounds, the start of Python taken off")
    for name, times in seconds.items():
        print(f"{name:16} {1000 * (statistics.median(times) - start):7.1f} ms")
    goal = 2 * (statistics.median(seconds["msgspec"]) - start) + 0.1
    print(f"{'goal':16} {1000 * goal:7.1f} ms")


if __name__ == "__main__":
    main()
