"""Listeners of one event: time of one dispatch and of one registration for each listener."""

from collections.abc import Callable
from functools import partial
from time import process_time

from benchmarks.dispatching import listeners
from benchmarks.growth.fits import Curve, Series, medians
from cordspec.dispatch import EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.context import blank_context
from cordspec.gateway.delivery import Delivery

__all__ = ["measure"]

RAW = b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"30","channel_id":"20","guild_id":"10"}}'
CALLS = 20_000


class DispatcherSet:
    """The dispatchers of a shard."""

    def __init__(self) -> None:
        self.raw_dispatcher = FrameDispatcher()
        self.event_dispatcher = EventDispatcher()
        self.dispatcher = ShardDispatcher()


def register(owner: DispatcherSet, made: list[Callable[..., object]]) -> float:
    """Return the CPU time of registering listeners. Seconds."""
    begin = process_time()
    for listener in made:
        owner.event_dispatcher.add_listener(listener, "MESSAGE_DELETE")  # type: ignore[call-overload]  # any callable
    return process_time() - begin


def registered(count: int) -> float:
    """Return the microseconds of one registration."""
    repeats = max(1, 1_000 // count)
    made = listeners(count, asynchronous=False)
    return 1e6 * sum(register(DispatcherSet(), made) for _ in range(repeats)) / repeats / count


def dispatched(count: int) -> Callable[[], float]:
    """Return a function that returns the microseconds of one listener in one dispatch."""
    shard, manager = DispatcherSet(), DispatcherSet()
    register(manager, listeners(count, asynchronous=False))
    delivery = Delivery((shard, manager), print)
    frame = delivery.decode(RAW, None)

    def timed() -> float:
        repeats = max(1, CALLS // count)
        begin = process_time()
        for _ in range(repeats):
            delivery.deliver(RAW, frame, blank_context)
        return 1e6 * (process_time() - begin) / repeats / count

    return timed


def measure(rounds: int, *, quick: bool) -> Series:
    """Return the series."""
    sizes = [10**n for n in range(4 if quick else 5)]
    return Series(
        "Sync listeners of one event",
        "listeners",
        [
            Curve("dispatch", "us a listener", medians({n: dispatched(n) for n in sizes}, rounds)),
            Curve(
                "registration", "us a listener", medians({n: partial(registered, n) for n in sizes}, rounds)
            ),
        ],
    )
