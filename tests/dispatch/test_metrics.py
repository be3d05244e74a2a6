"""What a dispatcher measures, if it is given a ``Metrics``."""

import asyncio
from typing import Any

import pytest

from cordspec.dispatch import Dispatcher, Metrics


class Recorder(Metrics):
    """Keeps every measurement, without the seconds, which no test can know."""

    def __init__(self) -> None:
        self.finished: list[tuple[Any, Any]] = []
        self.queued: list[tuple[Any, int]] = []
        self.dropped: list[Any] = []
        self.listeners: list[Any] = []
        """The listener of each event that was queued or dropped."""

    def listener_finished(self, key: object, listener: Any, seconds: float, /) -> None:
        assert seconds >= 0
        self.finished.append((key, listener))

    def queue_length(self, key: object, listener: Any, length: int, /) -> None:
        self.queued.append((key, length))
        self.listeners.append(listener)

    def event_dropped(self, key: object, listener: Any, /) -> None:
        self.dropped.append(key)
        self.listeners.append(listener)


def measured(**options: int) -> tuple[Dispatcher[str], Recorder]:
    dispatcher = Dispatcher[str]("numbers", lambda key: (key, (int,)), **options)
    dispatcher.metrics = recorder = Recorder()
    assert dispatcher.metrics is recorder
    return dispatcher, recorder


def sync(number: int) -> None: ...


def fails(number: int) -> None:
    raise ValueError


def gives(number: int) -> int:
    return number


async def at_once(number: int) -> None: ...


async def later(number: int) -> None:
    await asyncio.sleep(0)


async def fails_later(number: int) -> None:
    await asyncio.sleep(0)
    raise SystemExit


@pytest.mark.parametrize("listener", [sync, fails, gives, at_once, later, fails_later])
@pytest.mark.parametrize("ordered", [False, True])
async def test_every_call_of_a_listener_is_measured_once(listener: Any, ordered: bool) -> None:
    dispatcher, recorder = measured()
    dispatcher.add_error_handler(lambda key, listener, error: None)
    event = dispatcher.listen("a")
    (event.ordered(by=lambda number: 0) if ordered else event)(listener)
    for number in range(3):
        dispatcher.dispatch("a", number)
    await dispatcher.drain()
    assert recorder.finished == [("a", listener)] * 3
    dispatcher.metrics = None
    dispatcher.dispatch("a", 3)
    await dispatcher.drain()
    assert len(recorder.finished) == 3


async def test_an_async_listener_counts_the_time_that_it_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    now, seconds = 0.0, list[float]()
    for module in ("dispatcher", "tasks", "ordered"):
        monkeypatch.setattr(f"cordspec.dispatch.{module}.perf_counter", lambda: now)

    class Times(Metrics):
        def listener_finished(self, key: object, listener: Any, duration: float, /) -> None:
            seconds.append(duration)

    async def waits(number: int) -> None:
        nonlocal now
        await asyncio.sleep(0)
        now += 5

    def works(number: int) -> None:
        nonlocal now
        now += 2

    for listener in (waits, works):
        for ordered in (False, True):
            dispatcher = Dispatcher[str]("numbers", lambda key: (key, (int,)))
            dispatcher.metrics = Times()
            event = dispatcher.listen("a")
            (event.ordered(by=lambda number: 0) if ordered else event)(listener)  # type: ignore[arg-type]
            dispatcher.dispatch("a", 1)
            await dispatcher.drain()
    assert seconds == [5, 5, 2, 2]


async def test_queues_of_ordered_listeners_and_streams() -> None:
    dispatcher, recorder = measured()
    dispatcher.listen("a").ordered(by=lambda number: 0, limit=2)(later)  # type: ignore[arg-type]
    stream = dispatcher.stream("b", limit=2)
    for number in range(4):
        dispatcher.dispatch("a", number)
    assert recorder.queued == [("a", 1), ("a", 2), ("a", 2)]
    assert recorder.listeners == [later] * 4, "three were queued, one was dropped"
    recorder.queued.clear()
    for number in range(3):
        dispatcher.dispatch("b", number)
    assert recorder.queued == [("b", 1), ("b", 2), ("b", 2)]
    assert recorder.dropped == ["a", "b"]
    assert recorder.finished == [], "putting an event into a queue is no call of a listener"
    stream.close()
    await dispatcher.drain()


async def test_events_beyond_the_limit_of_tasks() -> None:
    dispatcher, recorder = measured(task_limit=1)
    dispatcher.add_listener(later, "a")
    for number in range(3):
        dispatcher.dispatch("a", number)
    await dispatcher.drain()
    assert recorder.dropped == ["a"] * 2
    assert recorder.finished == [("a", later)]


async def test_an_ordered_listener_beyond_the_limit_of_tasks() -> None:
    dispatcher, recorder = measured(task_limit=1)
    dispatcher.listen("a").ordered(by=lambda number: number)(later)  # type: ignore[arg-type]
    for number in range(3):
        dispatcher.dispatch("a", number)
    assert recorder.dropped == ["a"] * 2
    assert recorder.listeners == [later] * 2
    await dispatcher.drain()


async def test_metrics_that_fail_disturb_nobody(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Metrics):
        def listener_finished(self, key: object, listener: Any, seconds: float, /) -> None:
            raise ValueError("no clock")

    dispatcher, heard = Dispatcher[str]("numbers", lambda key: (key, (int,))), list[int]()
    dispatcher.metrics = Broken()
    dispatcher.add_listener(heard.append, "a")
    dispatcher.add_listener(at_once, "a")
    dispatcher.dispatch("a", 1)
    await dispatcher.drain()
    assert heard == [1]
    assert "no clock" in caplog.text


async def test_a_context_is_given_as_without_metrics() -> None:
    dispatcher, recorder = measured()
    heard: list[object] = []
    dispatcher.listen("a").with_context(lambda number, context: heard.append((number, context.shard_id)))
    dispatcher.dispatch("a", 1)
    assert heard == [(1, 0)]
    assert len(recorder.finished) == 1
