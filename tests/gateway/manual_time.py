"""A clock whose seconds pass when everybody sleeps; for what waits on an event loop."""

import asyncio
import heapq
import itertools


class ManualTime:
    """``clock`` and ``sleep`` for what takes them as parameters; ``run`` lets time pass."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        assert seconds > 0
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        # As with a real clock, a sleep never ends too early for the one who slept.
        heapq.heappush(self._sleepers, (self.now + seconds + 1e-9, next(self._order), future))
        await future

    async def run(self, seconds: float = float("inf")) -> None:
        """Let so much time pass, or so much that nobody sleeps any more."""
        until = self.now + seconds
        await self._rest()
        while self._sleepers and self._sleepers[0][0] <= until:
            when, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                self.now = when
                future.set_result(None)
            await self._rest()
        if seconds != float("inf"):
            self.now = until

    async def _rest(self) -> None:
        # Enough turns of the event loop for everybody who can go on to do so.
        for _ in range(1000):
            await asyncio.sleep(0)
