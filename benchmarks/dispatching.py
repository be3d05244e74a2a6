"""What it costs to hand one event to listeners, beside nextcore's and hikari's way of doing it.

Run it with ``python -m benchmarks.dispatching``; ``--peers`` makes an environment for each peer with uv and
runs them in turn with cordspec. Microseconds of CPU time an event; the median of interleaved rounds. Tasks
of async listeners are run to their end within the time.
"""

import asyncio
import json
import statistics
import subprocess
import sys
from collections.abc import Awaitable, Callable
from importlib import import_module
from time import process_time
from typing import Any
from unittest.mock import Mock

from benchmarks.environments import ROOT, python_of

EVENTS = 20_000
BATCH = 100
ROUNDS = 7
PEERS = ["nextcore", "hikari"]
CASES = [(0, False), (1, False), (10, False), (1, True), (10, True)]
Run = Callable[[], Awaitable[float]]


async def timed(dispatch: Callable[[], object]) -> float:
    """Microseconds that one event takes."""
    begin = process_time()
    for _ in range(EVENTS // BATCH):
        for _ in range(BATCH):
            dispatch()
        while len(asyncio.all_tasks()) > 1:  # noqa: ASYNC110  # nothing tells when others' tasks are done
            await asyncio.sleep(0)
    return 1e6 * (process_time() - begin) / EVENTS


def listeners(count: int, asynchronous: bool) -> list[Callable[..., object]]:
    """Listeners that do nothing."""

    def make() -> Callable[..., object]:
        if asynchronous:

            async def listener(event: object) -> None: ...

            return listener

        def sync_listener(event: object) -> None: ...

        return sync_listener

    return [make() for _ in range(count)]


def cordspec_cases() -> dict[str, Run]:
    """Through the delivery that a shard and its manager share, from the bytes of a frame."""
    from cordspec.decode.prefix import match_prefix
    from cordspec.dispatch import EventDispatcher, FrameDispatcher, ShardDispatcher
    from cordspec.dispatch.context import blank_context
    from cordspec.gateway.delivery import Delivery

    class DispatcherSet:
        def __init__(self) -> None:
            self.raw_dispatcher = FrameDispatcher()
            self.event_dispatcher = EventDispatcher()
            self.dispatcher = ShardDispatcher()

    raw = b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"30","channel_id":"20","guild_id":"10"}}'

    def case(count: int, asynchronous: bool, *, bytes_too: bool) -> Run:
        shard, manager = DispatcherSet(), DispatcherSet()
        delivery = Delivery((shard, manager), print)
        for listener in listeners(count, asynchronous):
            manager.event_dispatcher.add_listener(listener, "MESSAGE_DELETE")  # type: ignore[call-overload]  # any callable
        frame = delivery.decode(raw, None)

        def skip() -> None:
            prefix = match_prefix(raw)
            if prefix is not None:
                delivery.interest(prefix[1])

        def prefix_only() -> None:
            match_prefix(raw)

        def deliver() -> None:
            delivery.deliver(raw, frame, blank_context)

        if count == 0:
            return lambda: timed(skip if bytes_too else prefix_only)
        return lambda: timed(deliver)

    found = {"the prefix alone": case(0, False, bytes_too=False)}
    for count, asynchronous in CASES:
        found[name_of(count, asynchronous)] = case(count, asynchronous, bytes_too=True)
    return found


def nextcore_cases() -> dict[str, Run]:
    """Nextcore's Dispatcher, given a payload that is decoded."""
    dispatcher_class: Any = import_module("nextcore.common").Dispatcher

    def case(count: int, asynchronous: bool) -> Run:
        dispatcher = dispatcher_class()
        for listener in listeners(count, asynchronous):
            dispatcher.add_listener(listener, "MESSAGE_DELETE")

        async def run() -> float:
            begin = process_time()
            for _ in range(EVENTS // BATCH):
                for _ in range(BATCH):
                    await dispatcher.dispatch("MESSAGE_DELETE", {})
                while len(asyncio.all_tasks()) > 1:  # noqa: ASYNC110  # as above
                    await asyncio.sleep(0)
            return 1e6 * (process_time() - begin) / EVENTS

        return run

    return {name_of(*chosen): case(*chosen) for chosen in CASES}


def hikari_cases() -> dict[str, Run]:
    """Hikari's event manager, given an event object; it takes async listeners alone."""
    hikari: Any = import_module("hikari")
    base: Any = import_module("hikari.impl.event_manager_base")
    # It wants an entity factory that no event of ours asks for anything.
    manager_class: Any = type("Manager", (base.EventManagerBase,), {})

    def case(count: int) -> Run:
        manager = manager_class(Mock(), hikari.Intents.ALL)
        event = hikari.StartedEvent(app=Mock())
        for listener in listeners(count, True):
            manager.subscribe(hikari.StartedEvent, listener)
        return lambda: timed(lambda: manager.dispatch(event))

    return {name_of(count, True): case(count) for count, asynchronous in CASES if asynchronous}


def name_of(count: int, asynchronous: bool) -> str:
    """A case in words."""
    if count == 0:
        return "nobody listens"
    return f"{count} {'async' if asynchronous else 'sync'} listener{'s' if count > 1 else ''}"


def work(which: str) -> None:
    """One worker: a line of JSON with one round, for each line that comes in."""
    makers = {"cordspec": cordspec_cases, "nextcore": nextcore_cases, "hikari": hikari_cases}

    async def one_round() -> dict[str, float]:
        return {name: await run() for name, run in makers[which]().items()}

    for _ in sys.stdin:
        print(json.dumps(asyncio.run(one_round())), flush=True)


def main() -> None:
    """Run the rounds and print the table."""
    if sys.argv[1:2] == ["--worker"]:
        work(sys.argv[2])
        return
    names = ["cordspec"] + (PEERS if "--peers" in sys.argv else [])
    workers = {
        name: subprocess.Popen(
            [python_of(name), "-m", "benchmarks.dispatching", "--worker", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for name in names
    }
    rounds: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for _ in range(ROUNDS):
        for name, worker in workers.items():
            assert worker.stdin is not None
            assert worker.stdout is not None
            worker.stdin.write("\n")
            worker.stdin.flush()
            rounds[name].append(json.loads(worker.stdout.readline()))
    for worker in workers.values():
        worker.communicate()
    print(f"{'microseconds an event':24}" + "".join(f"{name:>24}" for name in names))
    for case in rounds["cordspec"][0]:
        print(f"{case:24}" + "".join(f"{cell(rounds, name, case):>24}" for name in names))


def cell(rounds: dict[str, list[dict[str, float]]], name: str, case: str) -> str:
    """The median, and for a peer its ratio to cordspec within the same rounds."""
    if case not in rounds[name][0]:
        return "-"
    median = statistics.median(row[case] for row in rounds[name])
    if name == "cordspec":
        return f"{median:.2f}"
    pairs = zip(rounds[name], rounds["cordspec"], strict=True)
    return f"{median:.2f} ({statistics.median(theirs[case] / ours[case] for theirs, ours in pairs):.1f} x)"


if __name__ == "__main__":
    main()
