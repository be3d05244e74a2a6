"""Waiting requests wake in order, as many as may be sent, whatever is cancelled, lost or found out meanwhile.

Time is virtual. The server has windows of requests like Discord's, for which routes share buckets that the client must
find out.
"""

import asyncio
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.http import Route
from cordspec.http.limits import Bucket, GlobalLimit, RateLimits, Taken
from cordspec.http.pauses import RateLimitBody
from cordspec.http.request_queue import RequestQueue
from cordspec.http.route import Method
from tests.http.test_limits import ServerBucket
from tests.http.virtual import run

METHODS: tuple[Method, ...] = ("GET", "PUT", "PATCH", "DELETE")
UNLIMITED = 10**6
INTERACTION = Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback",
                    interaction_id=1, interaction_token="t")  # fmt: skip


class CountingQueue(RequestQueue):
    """Counts how often it looks for a request that may be sent, and how often it sets a timer."""

    steps = 0
    timers = 0

    def _advance(self, bucket: Bucket) -> None:
        self.steps += 1
        super()._advance(bucket)

    def _advance_all(self) -> None:
        self.steps += 1
        super()._advance_all()

    def _start(self, limiter: Bucket | None, route: Route, pause: float, now: float) -> None:
        self.timers += 1
        super()._start(limiter, route, pause, now)


class Failure(Exception):
    """An error while a request is sent."""


class Scene:
    """A queue in front of a server; ``bucket_of`` is the name of the bucket of a route at the server."""

    def __init__(
        self,
        limit: int = 3,
        window: float = 10.0,
        global_limit: int = UNLIMITED,
        bucket_of: Callable[[Route], str] = lambda route: route.key,
        seed: int = 0,
    ) -> None:
        self.loop = asyncio.get_running_loop()
        self.queue = CountingQueue(RateLimits(GlobalLimit(global_limit)), self.loop.time)
        self.buckets: dict[tuple[str, ...], ServerBucket] = defaultdict(lambda: ServerBucket(limit, window))
        self.bucket_of = bucket_of
        self.random = random.Random(seed)
        self.allowed: list[tuple[int, Route, float]] = []
        """Number, route and time of the requests that were allowed, in order."""
        self.refused = 0

    async def request(
        self, number: int, route: Route, priority: int = 0, latency: float = 0.2, fate: str = "answered"
    ) -> None:
        async with self.queue.slot(route, priority, wait=True) as slot:
            self.allowed.append((number, route, self.loop.time()))
            if fate == "not sent":
                return
            slot.sending()
            await asyncio.sleep(latency * self.random.random())
            name = self.bucket_of(route)
            bucket = self.buckets[(name, *route.major)]
            kept = bucket.take(self.loop.time())
            found = bucket.headers(self.loop.time(), 0.0) | {"X-RateLimit-Bucket": name}
            await asyncio.sleep(latency * self.random.random())
            if fate == "error":
                raise Failure
            if fate == "lost":
                return
            slot.answered({} if fate == "silent" else found)
            if not kept:
                self.refused += 1
                pause = float(found["X-RateLimit-Reset-After"])
                self.queue.refused(route, RateLimitBody(max(pause, 0.1), False, "user"))

    def cancel_when_allowed(self, which: Route, task: asyncio.Task[None]) -> None:
        """Cancel a request after it was allowed and before it resumes."""
        take = self.queue.limits.take

        def cancel(route: Route, now: float) -> Taken:
            if route is which:
                self.loop.call_soon(task.cancel)
            return take(route, now)

        self.queue.limits.take = cancel  # type: ignore[method-assign]  # no event says when it is called

    async def know(self, *routes: Route) -> None:
        """Find out the buckets of routes, wait for the end of their windows, and forget that it happened."""
        await gather(*(self.request(0, route) for route in routes))
        await asyncio.sleep(100)
        self.allowed.clear()
        self.queue.steps = self.queue.timers = 0

    def order(self, key: Callable[[Route], object] = lambda route: route.major) -> list[list[int]]:
        """The numbers of the requests that were allowed, by the key of their route."""
        found: dict[object, list[int]] = defaultdict(list)
        for number, route, _ in self.allowed:
            found[key(route)].append(number)
        return list(found.values())

    async def assert_at_rest(self) -> None:
        """Nothing is left behind, at the latest when all windows are over."""
        await asyncio.sleep(100)
        queue = self.queue
        assert not any((queue._lanes, queue._ready, queue._timers, queue._logged))
        assert all(bucket.current.in_flight == 0 for bucket in queue.limits._buckets.values())


def channel(number: int, method: Method = "GET") -> Route:
    return Route(method, "/channels/{channel_id}", channel_id=number)


async def gather(*requests: Awaitable[None]) -> None:
    await asyncio.gather(*requests, return_exceptions=True)


@given(limit=st.integers(1, 8), count=st.integers(1, 40))
@settings(deadline=None, max_examples=50)
def test_a_window_wakes_as_many_as_it_allows_in_order(limit: int, count: int) -> None:
    async def main() -> None:
        scene = Scene(limit)
        await gather(*(scene.request(number, channel(1), latency=0.0) for number in range(count)))
        assert [number for number, _, _ in scene.allowed] == list(range(count))
        woken: dict[int, int] = defaultdict(int)
        for _, _, at in scene.allowed:
            woken[int((at - 1000) / 10)] += 1
        full, rest = divmod(count, limit)
        assert list(woken.values()) == [limit] * full + [rest] * (rest > 0)
        assert scene.queue.steps <= count + full + 2, "one for each response, and one for each window"
        await scene.assert_at_rest()

    run(main())


@pytest.mark.parametrize("limit", [3, 100])
@pytest.mark.parametrize("channels", [1, 10, 300])
def test_the_global_limit_wakes_as_many_as_it_allows_in_order(channels: int, limit: int) -> None:
    async def main() -> None:
        scene = Scene(limit, global_limit=7)
        await scene.know(*map(channel, range(channels)))
        routes = [channel(scene.random.randrange(channels)) for _ in range(3 * channels)]
        await gather(*(scene.request(number, route) for number, route in enumerate(routes)))
        assert all(numbers == sorted(numbers) for numbers in scene.order())
        if limit == 100:
            assert scene.queue.timers <= len(routes) / 2
            assert [number for number, _, _ in scene.allowed] == list(range(len(routes)))
        assert scene.queue.steps <= 4 * len(routes), "it does not grow with the number of channels"
        await scene.assert_at_rest()

    run(main())


@pytest.mark.parametrize(
    ("requests", "global_limit", "necessary"), [(10_000, UNLIMITED, 36.0), (2000, 50, 39.0)]
)
def test_the_limits_are_used_up(requests: int, global_limit: int, necessary: float) -> None:
    """As in benchmarks/requests.py: 200 channels, 5 requests in 4 s each."""

    async def main() -> None:
        scene = Scene(5, 4.0, global_limit)
        await scene.know(*map(channel, range(200)))
        begin = scene.loop.time()
        routes = [channel(number % 200) for number in range(requests)]
        await gather(*(scene.request(*each, latency=0.05) for each in enumerate(routes)))
        assert scene.loop.time() - begin < necessary * 1.03
        assert scene.refused == 0

    run(main())


@pytest.mark.parametrize("channels", [1, 3, 8])
def test_the_global_limit_goes_by_priority_and_then_in_order(channels: int) -> None:
    async def main() -> None:
        scene = Scene(limit=100, global_limit=2)
        await scene.know(*map(channel, range(channels)))
        begin = scene.loop.time()
        priorities = [0, 0, 0, 5, 0, -1, 5, 0]
        await gather(
            *(
                scene.request(number, channel(number % channels), each)
                for number, each in enumerate(priorities)
            )
        )
        assert [number for number, _, _ in scene.allowed] == [0, 1, 3, 6, 2, 4, 7, 5]
        times = [round(at - begin, 1) for _, _, at in scene.allowed]
        assert times == [0, 0, 1, 1, 2, 2, 3.1, 3.1]

    run(main())


def test_a_higher_priority_comes_first_in_whatever_lane() -> None:
    async def main() -> None:
        scene = Scene(limit=100, global_limit=2)
        await scene.know(channel(0), channel(1))
        requests = [(0, 0), (1, 0), (0, 0), (1, 3), (0, 5)]
        await gather(
            *(
                scene.request(number, channel(lane), each, latency=50.0)  # no response advances the lane
                for number, (lane, each) in enumerate(requests)
            )
        )
        assert [number for number, _, _ in scene.allowed] == [0, 1, 4, 3, 2]

    run(main())


@pytest.mark.parametrize("is_global", [False, True])
def test_a_new_request_does_not_pass_those_that_wait(is_global: bool) -> None:
    async def main() -> None:
        scene = Scene(limit=100, global_limit=1) if is_global else Scene(limit=1)
        routes = [channel(number if is_global else 0) for number in range(3)]
        waiting = asyncio.ensure_future(gather(*(scene.request(*each) for each in enumerate(routes))))
        await asyncio.sleep(0.5)
        loop, queue = scene.loop, scene.queue
        # At the moment at which the next request may be sent, and before the timer has fired.
        queue._clock = lambda: loop.time() + (0.6 if is_global else 10)
        assert queue.take(channel(9 if is_global else 0), wait=True) is None
        assert queue.take(INTERACTION, wait=True) is not None, "it has its own bucket, and no global limit"
        queue._clock = loop.time
        await waiting

    run(main())


def test_responses_to_interactions_wait_for_their_bucket_alone() -> None:
    async def main() -> None:
        scene = Scene(limit=1)
        scene.queue.limits.everything.block(scene.loop.time() + 60)
        others = asyncio.ensure_future(scene.request(9, channel(1)))
        await gather(*(scene.request(number, INTERACTION) for number in range(3)))
        assert scene.loop.time() < 1040
        await others
        assert [number for number, _, _ in scene.allowed] == [0, 1, 2, 9]

    run(main())


@pytest.mark.parametrize("when", ["waiting", "allowed"])
@pytest.mark.parametrize("is_global", [False, True])
def test_the_slot_of_a_cancelled_request_goes_to_the_next(when: str, is_global: bool) -> None:
    async def main() -> None:
        scene = Scene(limit=100, global_limit=1) if is_global else Scene(limit=1)
        routes = [channel(number if is_global else 0) for number in range(4)]
        tasks = [asyncio.ensure_future(scene.request(*each)) for each in enumerate(routes)]
        if when == "allowed":
            scene.cancel_when_allowed(routes[1], tasks[1])
        else:
            scene.loop.call_later(0.5, tasks[1].cancel)
        await gather(*tasks)
        assert tasks[1].cancelled()
        assert [number for number, _, _ in scene.allowed] == [0, 2, 3]
        begin, second, third = (at for _, _, at in scene.allowed)
        assert second - begin == pytest.approx(third - second, abs=0.5), "2 is allowed when 1 would have been"
        await scene.assert_at_rest()

    run(main())


@pytest.mark.parametrize("is_global", [False, True])
def test_requests_that_are_not_sent_make_none_wait(is_global: bool) -> None:
    """As after a ban, or a 401: every waiting request raises an error instead of being sent."""

    async def main() -> None:
        scene = Scene(limit=100, global_limit=1) if is_global else Scene(limit=1)
        routes = [channel(number if is_global else 0) for number in range(20)]
        first, *others = enumerate(routes)
        requests = (scene.request(*each, fate="not sent") for each in others)
        await gather(scene.request(*first), *requests)
        assert len({round(at) for _, _, at in scene.allowed}) == 2, "the first at once, all others together"
        await scene.assert_at_rest()

    run(main())


def test_requests_in_flight_count_when_their_buckets_become_one() -> None:
    async def main() -> None:
        scene = Scene(limit=2, bucket_of=lambda route: "shared")
        for number in (1, 2):  # GET is known to be of the bucket
            await scene.request(0, channel(number), latency=0.0)
        slow = asyncio.ensure_future(scene.request(1, channel(1, "PUT"), latency=5.0))
        await asyncio.sleep(0)
        await scene.request(2, channel(2, "PUT"), latency=0.0)  # so is PUT
        assert scene.queue.limits.bucket(channel(1)).in_flight == 1
        await scene.request(3, channel(1))
        await slow
        assert scene.refused == 0
        assert scene.allowed[-1][2] > 1009
        await scene.assert_at_rest()

    run(main())


def test_requests_keep_their_order_when_their_buckets_become_one() -> None:
    """The routes have buckets of their own at first; from 15 s on, the server counts them together."""

    async def main() -> None:
        names = {"GET": "a", "PUT": "b"}
        scene = Scene(limit=3, bucket_of=lambda route: names[route.method])
        scene.loop.call_later(15, names.__setitem__, "PUT", "a")
        routes = [channel(1, "PUT" if number < 20 else "GET") for number in range(40)]
        await gather(*(scene.request(*each) for each in enumerate(routes)))
        late = [number for number, _, at in scene.allowed if at > 1025]
        assert late == sorted(late)
        assert len(late) > 20
        assert {route.method for _, route, at in scene.allowed if at < 1025} == {"GET", "PUT"}
        assert scene.refused <= 3
        await scene.assert_at_rest()

    run(main())


def test_a_request_is_allowed_as_soon_as_its_bucket_is_found_out() -> None:
    async def main() -> None:
        scene = Scene(limit=3, bucket_of=lambda route: "shared")
        await scene.know(channel(1), channel(2))
        slow = asyncio.ensure_future(scene.request(0, channel(2, "PUT"), latency=50.0))
        next_one = asyncio.ensure_future(scene.request(1, channel(2, "PUT")))
        await scene.request(2, channel(1, "PUT"), latency=0.0)
        await next_one
        assert not slow.done(), "the limit is 3, and no longer 1"
        await slow
        await scene.assert_at_rest()

    run(main())


def test_requests_in_flight_free_the_bucket_in_which_they_were_counted() -> None:
    """Two PUT were counted in the bucket of GET, and have another one when they are answered."""

    async def main() -> None:
        names = {"GET": "a", "PUT": "a", "PATCH": "b"}
        scene = Scene(limit=2, bucket_of=lambda route: names[route.method])
        await scene.know(channel(1), channel(1, "PUT"), channel(1, "PATCH"))
        names["PUT"] = "b"
        await gather(
            *(scene.request(number, channel(1, "PUT")) for number in range(2)), scene.request(2, channel(1))
        )
        assert [number for number, _, _ in scene.allowed] == [0, 1, 2]
        assert scene.loop.time() < 1105
        await scene.assert_at_rest()

    run(main())


def test_a_response_allows_requests_of_the_bucket_that_its_route_has_now() -> None:
    async def main() -> None:
        names = {"GET": "a", "PUT": "a", "PATCH": "b"}
        scene = Scene(limit=3, bucket_of=lambda route: names[route.method])
        await scene.know(channel(2), channel(2, "PUT"), channel(1, "PATCH"))
        slow = asyncio.ensure_future(scene.request(0, channel(2, "PATCH"), fate="lost", latency=500.0))
        waiting = asyncio.ensure_future(scene.request(1, channel(2, "PATCH")))
        await asyncio.sleep(0)
        names["PUT"] = "b"
        await scene.request(2, channel(2, "PUT"))
        await waiting
        assert not slow.done(), "the limit is 3, and no longer 1"
        await slow
        await scene.assert_at_rest()

    run(main())


FATES = ("answered",) * 6 + ("error", "lost", "silent", "not sent")


@given(st.data(), st.integers(0, 10**6))
@settings(deadline=None, max_examples=150)
def test_none_waits_for_ever_and_none_wakes_for_nothing(data: st.DataObject, seed: int) -> None:
    """Requests arrive, fail, are lost and cancelled at any time; routes change their bucket at any time."""
    draw, rng = data.draw, random.Random(seed)
    count, channels = draw(st.integers(1, 80)), draw(st.integers(1, 6))
    names = {method: draw(st.sampled_from("abc")) for method in METHODS}
    changes = draw(
        st.lists(st.tuples(st.floats(0, 60), st.sampled_from(METHODS), st.sampled_from("abc")), max_size=4)
    )
    troubled = draw(st.booleans())

    async def main() -> None:
        scene = Scene(
            draw(st.integers(1, 5)),
            global_limit=draw(st.sampled_from([2, 10, UNLIMITED])),
            bucket_of=lambda route: names[route.method],
            seed=seed,
        )
        for at, method, name in changes:
            scene.loop.call_later(at, names.__setitem__, method, name)
        tasks: list[asyncio.Task[None]] = []
        for number in range(count):
            route = channel(rng.randrange(channels), rng.choice(METHODS))
            fate = rng.choice(FATES) if troubled else "answered"
            tasks.append(asyncio.ensure_future(scene.request(number, route, rng.randrange(3), fate=fate)))
            if troubled and rng.random() < 0.2:
                scene.cancel_when_allowed(route, tasks[-1])
            elif troubled and rng.random() < 0.2:
                scene.loop.call_later(rng.random() * 40, tasks[-1].cancel)
            await asyncio.sleep(rng.choice([0, 0, 0.1, 2]))
        await gather(*tasks)
        ended = {number for number, _, _ in scene.allowed}
        assert all(number in ended or task.cancelled() for number, task in enumerate(tasks))
        moves = len(METHODS) * channels * (len(changes) + 2)
        assert scene.queue.steps <= 6 * count + 4 * moves
        await scene.assert_at_rest()

    run(main())
