"""10,000 requests over 200 channels against a server that enforces its limits, in a process of its own.

Run it with ``python -m benchmarks.requests``, and with ``--requests 2000 --global-limit 50`` for the global limit. None
may be refused, and the time should be what the limits make necessary: the goal is 3 %.
"""

import argparse
import asyncio
import math
import multiprocessing
import time
from multiprocessing.connection import Connection
from typing import Final

from cordspec.http import BotAuthentication, HTTPClient, Route
from cordspec.testing import Limit, PlaybackAPI

TOKEN: Final = "requests.token"
UNLIMITED: Final = 1_000_000


def serve(pipe: Connection, limit: Limit, global_limit: int | None) -> None:
    """Run the server until anything is received; send its URL first and the number of refused requests last."""

    async def main() -> None:
        async with PlaybackAPI(token=TOKEN, limit=limit, global_limit=global_limit) as api:
            pipe.send(api.base_url)
            await asyncio.to_thread(pipe.recv)
            pipe.send(api.refused)

    asyncio.run(main())


async def send(url: str, requests: int, channels: int, limit: Limit, global_limit: int | None) -> float:
    """Send everything at once, wait for the last response and return the time that it took."""
    client = HTTPClient(
        base_url=url, authentication=BotAuthentication(TOKEN), global_limit=global_limit or UNLIMITED
    )
    routes = [
        Route("GET", "/channels/{channel_id}", channel_id=number % channels) for number in range(requests)
    ]
    async with client:
        # The first response names the bucket of the route. It is not counted: its windows are over before the others begin.
        await client.request(routes[0])
        await asyncio.sleep(max(limit.window, 1.0) + 0.1)
        begin = time.perf_counter()
        await asyncio.gather(*map(client.request, routes))
        return time.perf_counter() - begin


def necessary(requests: int, channels: int, limit: Limit, global_limit: int | None) -> float:
    """Return the time after which the last window begins."""
    windows = math.ceil(math.ceil(requests / channels) / limit.limit)
    seconds = math.ceil(requests / global_limit) if global_limit else 1
    return max((windows - 1) * limit.window, seconds - 1.0)


def run(requests: int, channels: int, limit: Limit, global_limit: int | None) -> None:
    """Measure, and print what was found."""
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there, limit, global_limit))
    server.start()
    seconds = asyncio.run(send(here.recv(), requests, channels, limit, global_limit))
    here.send(None)
    allowed = necessary(requests, channels, limit, global_limit)
    print(f"{requests} requests over {channels} channels, {limit.limit} in {limit.window} s each")
    print(
        f"refused: {here.recv()}; took {seconds:.2f} s, the limits allow {allowed:.2f} s "
        f"({seconds / allowed - 1:+.1%}); CPU of the client {time.process_time() / requests * 1e6:.0f} us a request"
    )
    server.join()


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--channels", type=int, default=200)
    parser.add_argument("--limit", type=int, default=5)
    parser.add_argument("--window", type=float, default=4.0)
    parser.add_argument("--global-limit", type=int)
    options = parser.parse_args()
    run(options.requests, options.channels, Limit(options.limit, options.window), options.global_limit)


if __name__ == "__main__":
    main()
