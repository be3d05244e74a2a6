"""How long mypy takes over a program of 200 listeners, with an empty cache.

Run it with ``python -m benchmarks.checking``. The goal is 15 seconds.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from types import UnionType

from cordspec.events import EVENTS

LISTENERS = 200


def program() -> str:
    """A bot with many listeners, each typed by its payload."""
    names = [name for name, spec in EVENTS.items() if not isinstance(spec.payload, UnionType)]
    chosen = [names[number % len(names)] for number in range(LISTENERS)]
    types = {name: EVENTS[name].payload.__name__ for name in chosen}
    lines = [
        "from cordspec.dispatch import EventDispatcher",
        f"from cordspec.events import {', '.join(sorted(set(types.values())))}",
        "dispatcher = EventDispatcher()",
    ]
    for number, name in enumerate(chosen):
        lines += [
            f'@dispatcher.listen("{name}")',
            f"async def listener_{number}(data: {types[name]}) -> None: ...",
        ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Time one cold run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bot.py"
        path.write_text(program(), encoding="utf-8")
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", f"{folder}/cache", str(path)]
        begin = perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        seconds = perf_counter() - begin
    print(f"mypy, {LISTENERS} listeners, cold: {seconds:.1f} s")
    print(done.stdout.strip() or done.stderr.strip())


if __name__ == "__main__":
    main()
