"""A slot of the queue is always given back: after bans, refusals, cancellations, closing, whatever is raised."""

import asyncio
import gc
import logging
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.dispatch.metrics import Metrics
from cordspec.errors import (
    BannedError,
    ConnectionFailedError,
    CordspecError,
    RateLimitedError,
    UnauthorizedError,
    UsageError,
)
from cordspec.http import BotAuthentication, File, HTTPClient, Route
from cordspec.http.limits import GlobalLimit, RateLimits
from cordspec.http.request_queue import RequestQueue
from cordspec.models import ChannelId
from tests.http.servers import RESET, RawRequest, RawServer, response, until

GET = Route("GET", "/channels/{channel_id}", channel_id=5)
BUCKET = (
    "X-RateLimit-Bucket: b\r\nX-RateLimit-Limit: 2\r\nX-RateLimit-Remaining: 1\r\nX-RateLimit-Reset: 10\r\n"
    "X-RateLimit-Reset-After: 0.01\r\n"
)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def client_of(server: RawServer, **options: Any) -> HTTPClient:
    options.setdefault("jitter", lambda: 0.0)
    options.setdefault("authentication", BotAuthentication("t"))
    return HTTPClient(base_url=server.url, **options)


def in_flight(client: HTTPClient) -> int:
    return sum(bucket.in_flight for bucket in client._queue.limits._buckets.values())


async def works(client: HTTPClient, **options: Any) -> None:
    async with asyncio.timeout(10):
        await asyncio.gather(*(client.request(GET, **options) for _ in range(5)))
    assert in_flight(client) == 0


@pytest.mark.parametrize("concurrent", [1, 2, 3, 10])
async def test_a_ban_of_the_edge_does_not_stop_the_route(concurrent: int) -> None:
    clock, banned = Clock(), True

    def answer(request: RawRequest) -> bytes:
        return response(429, b"<html>", "Retry-After: 1\r\n") if banned else response(200)

    async with RawServer(answer).run() as server, client_of(server, clock=clock) as client:
        async with asyncio.timeout(10):
            found = await asyncio.gather(
                *(client.request(GET) for _ in range(concurrent)), return_exceptions=True
            )
        assert {type(each) for each in found} == {BannedError}
        banned = False
        clock.now += 2
        await works(client)


async def test_a_refused_token_does_not_stop_the_route() -> None:
    def answer(request: RawRequest) -> bytes:
        return response(200 if request.headers["authorization"] == "Bot good" else 401, b"{}")

    async with (
        RawServer(answer).run() as server,
        client_of(server, authentication=BotAuthentication("bad")) as client,
    ):
        async with asyncio.timeout(10):
            found = await asyncio.gather(*(client.request(GET) for _ in range(5)), return_exceptions=True)
        assert {type(each) for each in found} == {UnauthorizedError}
        assert len(server.requests) == 1
        await works(client, authentication=BotAuthentication("good"))


@pytest.mark.parametrize("kind", ["reset", "garbage", "gone file", "listener"])
async def test_whatever_is_raised_the_slot_is_given_back(kind: str, tmp_path: Any) -> None:
    failing = True

    def answer(request: RawRequest) -> bytes:
        if failing and kind != "listener":
            return RESET if kind == "reset" else b"garbage\r\n\r\n"
        return response(200)

    class Wrong(BaseException):
        pass

    async with RawServer(answer).run() as server, client_of(server, attempts=1) as client:
        files = []
        if kind == "gone file":
            path = tmp_path / "x"
            path.write_bytes(b"x")
            files = [File(path)]
            path.unlink()
        if kind == "listener":

            def wrong(key: object, *arguments: object, **more: object) -> None:
                raise Wrong

            client.dispatcher.dispatch = wrong  # type: ignore[method-assign]  # something not foreseen
        for _ in range(3):
            with pytest.raises((CordspecError, Wrong)):
                await client.request(GET, files=files)
        failing = False
        if kind == "listener":
            del client.dispatcher.dispatch
        await works(client)


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(st.integers(0, 40), min_size=1, max_size=6),
    kind=st.sampled_from(["quick", "bucket", "reset", "429", "ban", "401", "never"]),
)
def test_cancelled_anywhere_the_route_works_afterwards(steps: list[int], kind: str) -> None:
    answers: dict[str, bytes | None] = {
        "quick": response(200), "bucket": response(200, b"", BUCKET), "reset": RESET, "never": None,
        "429": response(429, b'{"retry_after": 0.001}'), "401": response(401, b"{}"),
        "ban": response(429, b"x", "Retry-After: 1\r\n"),
    }  # fmt: skip

    async def run() -> None:
        clock, failing = Clock(), True
        loop = asyncio.get_running_loop()
        server = RawServer(lambda request: answers[kind] if failing else response(200))
        async with server.run():
            client = client_of(server, clock=lambda: clock.now + loop.time())
            async with client:
                tasks = [asyncio.ensure_future(client.request(GET)) for _ in steps]
                for passed in range(max(steps) + 1):
                    for task, step in zip(tasks, steps, strict=True):
                        if step == passed:
                            task.cancel()
                    await asyncio.sleep(0)
                await asyncio.gather(*tasks, return_exceptions=True)
                assert in_flight(client) == 0
                failing = False
                clock.now += 5000
                await works(client, authentication=BotAuthentication("another"))
            assert not client._queue._lanes

    asyncio.run(run())


def test_what_was_never_sent_does_not_widen_a_429() -> None:
    """A request was let through and is cancelled; meanwhile a 429 says that the bucket is empty."""
    limits = RateLimits(GlobalLimit(100))
    headers = {"X-RateLimit-Bucket": "b", "X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "4",
               "X-RateLimit-Reset": "10", "X-RateLimit-Reset-After": "5"}  # fmt: skip
    limits.answered(GET, limits.take(GET, 0.0), headers, 0.0)
    unsent, sent = limits.take(GET, 0.0), limits.take(GET, 0.0)
    limits.answered(GET, sent, {}, 0.1)
    limits.refused(GET, 60.0, is_global=False, now=0.1)
    limits.given_back(unsent)
    assert limits.pause(GET, 0.2) > 59


def test_what_was_never_sent_is_not_added_to_what_discord_said_since() -> None:
    """Another program shares the bucket: the response says that 1 remains, and knows nothing of ours."""
    limits = RateLimits(GlobalLimit(100))
    headers = {"X-RateLimit-Bucket": "b", "X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "4",
               "X-RateLimit-Reset": "10", "X-RateLimit-Reset-After": "5"}  # fmt: skip
    limits.answered(GET, limits.take(GET, 0.0), headers, 0.0)
    unsent, sent = limits.take(GET, 0.0), limits.take(GET, 0.0)
    limits.answered(GET, sent, {**headers, "X-RateLimit-Remaining": "1"}, 0.1)
    limits.given_back(unsent)
    assert limits.pause(GET, 0.1) == 0
    limits.take(GET, 0.1)
    assert limits.pause(GET, 0.1) > 4


def test_what_was_never_sent_may_be_used_by_another() -> None:
    limits = RateLimits(GlobalLimit(100))
    headers = {"X-RateLimit-Bucket": "b", "X-RateLimit-Limit": "2", "X-RateLimit-Remaining": "1",
               "X-RateLimit-Reset": "10", "X-RateLimit-Reset-After": "5"}  # fmt: skip
    limits.answered(GET, limits.take(GET, 0.0), headers, 0.0)
    unsent = limits.take(GET, 0.0)
    assert limits.pause(GET, 0.1) > 4
    limits.given_back(unsent)
    assert limits.pause(GET, 0.1) == 0


async def test_not_waiting_names_the_request_and_the_pause() -> None:
    clock = Clock()
    queue = RequestQueue(RateLimits(GlobalLimit(100)), clock)
    headers = {"X-RateLimit-Bucket": "b", "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0",
               "X-RateLimit-Reset": "10", "X-RateLimit-Reset-After": "5"}  # fmt: skip
    async with queue.slot(GET, 0, wait=True) as slot:
        slot.sending()
        with pytest.raises(RateLimitedError) as unknown:
            async with queue.slot(GET, 0, wait=False):
                pass
        slot.answered(headers)
    assert unknown.value.retry_after == 0.0
    with pytest.raises(RateLimitedError) as caught:
        async with queue.slot(GET, 0, wait=False):
            pass
    assert caught.value.retry_after == pytest.approx(5.005)
    assert caught.value.request == "GET /channels/5"
    assert caught.value.status is None


@pytest.mark.parametrize(("after", "level"), [(4, None), (30, "INFO"), (90, "WARNING")])
async def test_a_long_wait_is_logged_once_for_all_that_share_it(
    after: float, level: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    queue = RequestQueue(RateLimits(GlobalLimit(100)), Clock())
    headers = {"X-RateLimit-Bucket": "b", "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0",
               "X-RateLimit-Reset": "10", "X-RateLimit-Reset-After": str(after)}  # fmt: skip
    async with queue.slot(GET, 0, wait=True) as slot:
        slot.sending()
        slot.answered(headers)
    with caplog.at_level(logging.DEBUG, logger="cordspec.http"):
        tasks = [asyncio.ensure_future(queue.queue(GET, 0)) for _ in range(50)]
        for _ in range(5):
            await asyncio.sleep(0)
        queue.close(UsageError("closed"))
        await asyncio.gather(*tasks, return_exceptions=True)
    assert [record.levelname for record in caplog.records] == ([] if level is None else [level])
    for record in caplog.records:
        assert (
            f"GET /channels/5 and the requests after it wait {after}.0 s for the rate limit of its bucket"
            in record.message
        )


async def test_waiting_for_the_global_limit_names_it(caplog: pytest.LogCaptureFixture) -> None:
    queue = RequestQueue(RateLimits(GlobalLimit(1, period=30.0)), Clock())
    async with queue.slot(GET, 0, wait=True) as slot:
        slot.sending()
        slot.answered({})
    with caplog.at_level(logging.INFO, logger="cordspec.http"):
        tasks = [asyncio.ensure_future(queue.queue(GET, 0)) for _ in range(3)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        queue.close(UsageError("closed"))
        await asyncio.gather(*tasks, return_exceptions=True)
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "for the global rate limit" in caplog.text


# Closing -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", range(8))
async def test_close_may_be_cancelled(steps: int) -> None:
    async with RawServer(lambda request: response(200)).run() as server:
        client = client_of(server)

        @client.dispatcher.listen("request_response")
        async def slow(answer: object) -> None:
            try:
                await asyncio.sleep(1000)
            finally:
                for _ in range(5):
                    await asyncio.sleep(0)

        await client.request(GET)
        assert client._own is not None
        session = client._own.open()
        task = asyncio.ensure_future(client.close())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        if steps:  # a task that never ran has done nothing
            assert session.closed
        await client.close()
        await client.close()
        assert session.closed
        with pytest.raises(UsageError, match="closed"):
            await client.request(GET)


async def test_closing_ends_what_is_under_way_with_a_clear_error() -> None:
    async with RawServer(lambda request: None).run() as server:
        client = client_of(server)
        running = asyncio.ensure_future(client.request(GET))
        posted = asyncio.ensure_future(client.create_message(ChannelId(5), content="x"))
        waiting = asyncio.ensure_future(client.request(GET))
        await until(lambda: len(server.requests) == 2)
        await client.close()
        async with asyncio.timeout(10):
            found = await asyncio.gather(running, posted, waiting, return_exceptions=True)
        for error in found[:2]:
            assert isinstance(error, ConnectionFailedError)
            assert error.sent
            assert "closed while the request was sent" in str(error)
        assert isinstance(found[2], UsageError)
        assert len(server.requests) == 2, "nothing is sent again"


async def test_closing_ends_the_pause_before_a_repetition() -> None:
    async with RawServer(lambda request: response(503)).run() as server:
        client = client_of(server, jitter=lambda: 30.0)
        task = asyncio.ensure_future(client.request(GET))
        await until(lambda: server.requests)
        for _ in range(50):
            await asyncio.sleep(0)
        await client.close()
        async with asyncio.timeout(10):
            with pytest.raises(UsageError, match="closed"):
                await task


async def test_a_client_that_is_left_open_says_so() -> None:
    async with RawServer(lambda request: response(200)).run() as server:
        client = client_of(server)
        await client.request(GET)
        assert client._own is not None
        session = client._own.open()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            del client
            gc.collect()
        assert any("HTTPClient" in str(each.message) and "close()" in str(each.message) for each in caught)
        await session.close()


# Measurements --------------------------------------------------------------------------------------------------


class Recorded(Metrics):
    def __init__(self) -> None:
        self.requests: list[tuple[str, int | None]] = []
        self.waits: list[tuple[str, float]] = []

    def request_finished(self, request: str, status: int | None, seconds: float, /) -> None:
        assert seconds >= 0
        self.requests.append((request, status))

    def rate_limit_waited(self, source: str, seconds: float, /) -> None:
        self.waits.append((source, seconds))


async def test_metrics_and_log(caplog: pytest.LogCaptureFixture) -> None:
    answers: list[bytes] = [
        b"garbage\r\n\r\n",
        response(503),
        response(200),
        response(429, b'{"retry_after": 0.1}'),
        response(200),
    ]
    metrics = Recorded()
    async with (
        RawServer(lambda request: answers.pop(0)).run() as server,
        client_of(server, metrics=metrics) as client,
    ):
        with caplog.at_level(logging.DEBUG, logger="cordspec.http"):
            await client.request(GET)
            await client.request(GET)
    key = "GET /channels/{channel_id}"
    assert metrics.requests == [(key, None), (key, 503), (key, 200), (key, 429), (key, 200)]
    assert [name for name, _ in metrics.waits] == [key]
    assert metrics.waits[0][1] > 0.09
    levels = {level: [each.getMessage() for each in caplog.records if each.levelname == level]
              for level in ("DEBUG", "INFO", "WARNING")}  # fmt: skip
    assert len(levels["DEBUG"]) == 5
    assert all(line.startswith("GET /channels/5: ") for line in levels["DEBUG"])
    assert len(levels["INFO"]) == 2
    assert "sent again in 0.0 s, 2 of 5 times" in levels["INFO"][0]
    assert len(levels["WARNING"]) == 1


async def test_metrics_that_fail_harm_nothing(caplog: pytest.LogCaptureFixture) -> None:
    class Wrong(Metrics):
        def request_finished(self, request: str, status: int | None, seconds: float, /) -> None:
            raise ZeroDivisionError

    async with (
        RawServer(lambda request: response(200)).run() as server,
        client_of(server, metrics=Wrong()) as client,
    ):
        await works(client)
    assert "ZeroDivisionError" in caplog.text


# Anomalies -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("given_", [True, False])
async def test_an_anomaly_is_reported_once(given_: bool, caplog: pytest.LogCaptureFixture) -> None:
    body = b'{"id": "1", "username": [], "discriminator": "0", "avatar": null, "global_name": null}'
    found: list[Any] = []
    report: Callable[[Any], object] | None = found.append if given_ else None
    async with (
        RawServer(lambda request: response(200, body)).run() as server,
        client_of(server, on_anomaly=report) as client,
    ):
        for _ in range(5):
            assert (await client.get_current_user()).username == ""
    lines = [record for record in caplog.records if "username" in record.getMessage()]
    assert (len(found), len(lines)) == ((1, 0) if given_ else (0, 1))


async def test_half_a_surrogate_pair_in_a_response_is_replaced_and_reported() -> None:
    body = b'{"id":"1","username":"a\\ud83d","discriminator":"0","avatar":null,"global_name":null}'
    found: list[Any] = []
    async with (
        RawServer(lambda request: response(200, body)).run() as server,
        client_of(server, on_anomaly=found.append) as client,
    ):
        assert (await client.get_current_user()).username == "a\ufffd"
    assert [str(anomaly) for anomaly in found] == [
        "GET /users/@me username: expected whole characters, found half of a surrogate pair"
    ]


async def test_anomalies_are_bounded(caplog: pytest.LogCaptureFixture) -> None:
    from cordspec.http.anomalies import REMEMBERED, AnomalyReports
    from cordspec.wire import Anomaly

    found: list[Anomaly] = []
    reports = AnomalyReports(found.append)
    for number in range(REMEMBERED * 2):
        reports(Anomaly(event="GET /x", path=f"p{number}", expected="a", found="b"))
    assert len(found) == REMEMBERED
    assert len(caplog.records) == 1

    def wrong(anomaly: Anomaly) -> None:
        raise ZeroDivisionError

    AnomalyReports(wrong)(found[0])
    assert "on_anomaly failed" in caplog.text
