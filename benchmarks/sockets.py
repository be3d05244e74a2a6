"""From the socket to a listener: CPU time of the client's process a frame, beside discord.py and hikari.

``python -m benchmarks.sockets`` plays the frames as fast as they are taken, ``--paced`` one at a time with a pause
after each. Every client is a process of its own, in an environment of its own for the other libraries (made with uv
the first time, which needs the network), and is driven by the same gateway, which is another process: the same
frames in the same order, compressed the same way. Only CPU time of the client between two markers counts, from
its own clock; the clients stay connected and take the frames in turn, in shuffled order, and a ratio is taken
within a round. What is not
equal is named in the table. See ``loopback.py`` for the frames.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import tempfile
import threading
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.environments import ROOT, python_of
from benchmarks.loopback import TOKEN, Server, find_source
from benchmarks.rows import Ratio, Rounds, load_text, print_rows, until, write_rows

CLIENT_LIMIT: Final = 60.0
"""Seconds after which a client is ended, and missing from its round."""

SCRIPTS: Final = {
    "cordspec": "cordspec_socket",
    "discord.py": "dpy_socket",
    "discord.py-zstd": "dpy_socket",
    "hikari": "hikari_socket",
}
COLD: Final = {
    "discord.py": "without message and member caches; guilds and channels stay cached, cordspec caches nothing",
    "hikari": "without a cache, as cordspec",
}
WARM: Final = "the peer keeps its default caches, cordspec caches nothing"
ASYNC_ONLY: Final = "the peer has async listeners only, cordspec's is sync"


class Client(NamedTuple):
    """A library, and the options of its script."""

    environment: str
    options: Mapping[str, object]


class Result(NamedTuple):
    """What a client measured, for each frame that was sent."""

    cpu: float
    """Microseconds."""
    calls: float
    """Calls of listeners."""
    wakes: float
    """Times that the process waited for its socket."""
    version: str


ZLIB: Final[Mapping[str, object]] = {"compression": "zlib-stream"}
ZSTD: Final[Mapping[str, object]] = {"compression": "zstd-stream"}

SATURATED: Final = {
    "cordspec, zlib, async": Client("cordspec", ZLIB),
    "cordspec, zlib, sync": Client("cordspec", {**ZLIB, "sync": True}),
    "cordspec, stdlib zlib, async": Client("cordspec", {**ZLIB, "without": ["zlib_ng"]}),
    "cordspec, zstd, async": Client("cordspec", ZSTD),
    "cordspec, zstd, sync": Client("cordspec", {**ZSTD, "sync": True}),
    "discord.py, zlib": Client("discord.py", ZLIB),
    "discord.py, zlib, caches": Client("discord.py", {**ZLIB, "caches": True}),
    "discord.py, zstd": Client("discord.py-zstd", ZSTD),
    "hikari, zlib": Client("hikari", ZLIB),
    "hikari, zlib, caches": Client("hikari", {**ZLIB, "caches": True}),
    "hikari, zstd": Client("hikari", ZSTD),
}
PACED: Final = {
    name: client
    for name, client in SATURATED.items()
    if client.options["compression"] == "zlib-stream" and "without" not in client.options
} | {
    "cordspec, uvloop": Client("cordspec", {**ZLIB, "uvloop": True}),
    "cordspec, uvloop, sync": Client("cordspec", {**ZLIB, "uvloop": True, "sync": True}),
    "cordspec, picows": Client("cordspec", {**ZLIB, "transport": "picows"}),
    "cordspec, picows and uvloop": Client("cordspec", {**ZLIB, "transport": "picows", "uvloop": True}),
    "cordspec, picows and uvloop, sync": Client(
        "cordspec", {**ZLIB, "transport": "picows", "uvloop": True, "sync": True}
    ),
}


def peer_ratios(prefix: str, compression: str, ours: str, note: str = "") -> list[Ratio]:
    """Return the rows of every peer to one client of cordspec."""
    rows: list[Ratio] = []
    for peer in ("discord.py", "hikari"):
        theirs = f"{peer}, {compression}"
        rows.append(
            Ratio(f"{prefix}: {peer} to cordspec", theirs, ours, "; ".join(filter(None, (COLD[peer], note))))
        )
        if compression == "zlib":
            text = f"{prefix}: {peer} with caches to cordspec"
            rows.append(Ratio(text, f"{theirs}, caches", ours, "; ".join(filter(None, (WARM, note)))))
    return rows


SATURATED_ROWS: Final = [
    *peer_ratios("socket, zlib-stream, async listener", "zlib", "cordspec, zlib, async"),
    *peer_ratios("socket, zlib-stream, sync listener", "zlib", "cordspec, zlib, sync", ASYNC_ONLY),
    *peer_ratios("socket, zstd-stream, async listener", "zstd", "cordspec, zstd, async"),
    *peer_ratios("socket, zstd-stream, sync listener", "zstd", "cordspec, zstd, sync", ASYNC_ONLY),
    Ratio(
        "socket, async listener: cordspec zstd-stream to zlib-stream",
        "cordspec, zstd, async",
        "cordspec, zlib, async",
    ),
    Ratio(
        "socket, zlib-stream, async listener: cordspec without zlib-ng to with it",
        "cordspec, stdlib zlib, async",
        "cordspec, zlib, async",
        "cordspec[speed] has zlib-ng, discord.py and hikari have orjson and the standard library's zlib",
    ),
    Ratio(
        "socket, zlib-stream: cordspec async to sync listener",
        "cordspec, zlib, async",
        "cordspec, zlib, sync",
    ),
]
PACED_ROWS: Final = [
    *peer_ratios("one frame a wake-up, zlib-stream, async listener", "zlib", "cordspec, zlib, async"),
    *peer_ratios(
        "one frame a wake-up, zlib-stream, sync listener", "zlib", "cordspec, zlib, sync", ASYNC_ONLY
    ),
    Ratio(
        "one frame a wake-up: cordspec with uvloop to asyncio", "cordspec, uvloop", "cordspec, zlib, async"
    ),
    Ratio(
        "one frame a wake-up: cordspec with picows to aiohttp", "cordspec, picows", "cordspec, zlib, async"
    ),
    Ratio(
        "one frame a wake-up, async listener, uvloop: cordspec with picows to aiohttp",
        "cordspec, picows and uvloop",
        "cordspec, uvloop",
    ),
    Ratio(
        "one frame a wake-up, sync listener, uvloop: cordspec with picows to aiohttp",
        "cordspec, picows and uvloop, sync",
        "cordspec, uvloop, sync",
    ),
    Ratio(
        "one frame a wake-up: cordspec with picows and uvloop to aiohttp and asyncio",
        "cordspec, picows and uvloop",
        "cordspec, zlib, async",
    ),
]


def is_here(client: Client) -> bool:
    """Return False for a client that needs a library or a module which is not here."""
    needed = ["uvloop"] if "uvloop" in client.options else []
    if "transport" in client.options:
        needed += ["picows", f"cordspec.gateway.{client.options['transport']}"]
    return all(find_spec(name) is not None for name in needed)


class Process:
    """The process of one client, connected to the server."""

    def __init__(self, server: Server, client: Client, number: int) -> None:
        self._server, self._number = server, number
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed with the process
        script = f"benchmarks.peers.{SCRIPTS[client.environment]}"
        options = json.dumps(dict(client.options))
        self._process = subprocess.Popen(
            [python_of(client.environment), "-O", "-m", script, server.url, TOKEN, options],
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def measure(self, frames: int) -> Result | None:
        """Have the frames sent; return what the client measured, or None if it ended or took too long."""
        limit = threading.Timer(CLIENT_LIMIT, self._process.kill)
        limit.start()
        try:
            self._server.send(self._number, "begin")
            if not self._read():
                return None
            self._server.send(self._number, "go")
            text = self._read()
        finally:
            limit.cancel()
        if not text:
            return None
        found = json.loads(text)
        per = {name: found[name] / frames for name in ("cpu", "calls", "wakes")}
        return Result(1e6 * per["cpu"], per["calls"], per["wakes"], found["version"])

    def _read(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def reason(self) -> str:
        """Return the last line of its errors."""
        self._errors.seek(0)
        return (self._errors.read().strip().splitlines() or ["no error was printed"])[-1]

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()
        self._errors.close()


class Runner:
    """Runs rounds of clients on one server, and keeps every result."""

    def __init__(self, server: Server, clients: Mapping[str, Client], frames: int) -> None:
        self.found: Final[dict[str, list[Result]]] = {name: [] for name in clients}
        self.failures: Final[dict[str, str]] = {}
        self._frames = frames
        self._chance = random.Random(1)
        self._server = server
        self._processes: dict[str, Process] = {}
        for number, (name, client) in enumerate(clients.items()):
            self._processes[name] = Process(self._server, client, number)
            self._wait_until_ready(name)
        self.round()
        for results in self.found.values():
            results.clear()  # of the round in which caches were filled

    def _wait_until_ready(self, name: str) -> None:
        limit = threading.Timer(CLIENT_LIMIT, self._server.close)
        limit.start()
        try:
            if not self._server.read():
                raise SystemExit(f"{name} does not connect: {self._processes[name].reason()}")
        finally:
            limit.cancel()

    def round(self) -> dict[str, float]:
        """Measure every client once, in shuffled order; one that fails is left out from then on."""
        cpu: dict[str, float] = {}
        for name in self._chance.sample(list(self._processes), len(self._processes)):
            found = self._processes[name].measure(self._frames)
            if found is None:
                process = self._processes.pop(name)
                self.failures[name] = process.reason()
                process.close()
                continue
            self.found[name].append(found)
            cpu[name] = found.cpu
        return cpu

    def close(self) -> None:
        """End every process."""
        for process in self._processes.values():
            process.close()
        self._server.close()

    def print_clients(self) -> None:
        """Print the medians of each client."""
        print(f"\n{'client':30}{'version':>10}{'CPU us/frame':>14}{'calls/frame':>13}{'waits/frame':>13}")
        for name, results in self.found.items():
            if not results:
                continue
            cpu = statistics.median(each.cpu for each in results)
            calls = statistics.median(each.calls for each in results)
            wakes = statistics.median(each.wakes for each in results)
            print(f"{name:30}{results[0].version:>10}{cpu:14.1f}{calls:13.2f}{wakes:13.2f}")
        for name, reason in self.failures.items():
            print(f"{name}: failed: {reason}")

    def detail(self, names: Sequence[str]) -> str:
        """Return the work of clients that may differ: calls of listeners and waits for a frame."""
        parts: list[str] = []
        for name in names:
            results = self.found[name]
            if results:
                calls = statistics.median(each.calls for each in results)
                wakes = statistics.median(each.wakes for each in results)
                parts.append(f"{name}: {calls:.2f} calls and {wakes:.2f} waits a frame")
        return ", ".join(parts)


def arguments() -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paced", action="store_true", help="send one frame for each wake-up of the client")
    parser.add_argument(
        "--interval", type=float, default=0.0004, help="pause between paced frames, in seconds"
    )
    parser.add_argument("--laps", type=int, help="how often the frames are sent in a measurement: 2, paced 1")
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument(
        "--budget", type=float, default=120.0, help="seconds within which rounds begin and end"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to a file")
    return parser.parse_args()


def main() -> None:
    """Run the rounds and print the tables."""
    options = arguments()
    source = find_source()
    clients = {
        name: client for name, client in (PACED if options.paced else SATURATED).items() if is_here(client)
    }
    for client in clients.values():
        python_of(client.environment)
    laps: int = options.laps or (1 if options.paced else 2)
    server = Server(laps, options.interval if options.paced else 0.0)
    runner = Runner(server, clients, laps * len(source.frames))
    try:
        rounds: Rounds = until(options.budget, options.rounds, runner.round)
    finally:
        runner.close()
    load = load_text()
    pace = f"a pause of {1000 * options.interval:g} ms after each frame" if options.paced else "no pauses"
    conditions = f"{source.text}; {pace}; {load}"
    print(conditions)
    runner.print_clients()
    if options.paced:
        print("Below 1 wait a frame, a client took several frames at once, which costs it less CPU time.")
    wanted = [
        each._replace(detail=runner.detail((each.over, each.under)))
        for each in (PACED_ROWS if options.paced else SATURATED_ROWS)
        if each.over in clients and each.under in clients
    ]
    print()
    rows = print_rows(rounds, wanted, conditions)
    if options.json:
        write_rows(rows, options.json)


if __name__ == "__main__":
    main()
