"""10,000 requests over 200 channels against a server that enforces its limits.

Run it with ``python -m benchmarks.requests``. None may be refused, and the time should be what the limits
make necessary: the goal is 5 %.
"""

import argparse
import asyncio
import math
import time

from cordspec.http import BotAuthentication, HTTPClient, Route
from cordspec.testing import Limit, PlaybackAPI

TOKEN = "requests.token"


async def run(requests: int, channels: int, limit: Limit) -> None:
    """Send everything at once and wait for the last answer."""
    async with PlaybackAPI(token=TOKEN, limit=limit, global_limit=None) as api:
        client = HTTPClient(
            base_url=api.base_url, authentication=BotAuthentication(TOKEN), global_limit=1_000_000
        )
        routes = [
            Route("GET", "/channels/{channel_id}", channel_id=number % channels) for number in range(requests)
        ]
        async with client:
            # The first answer tells the bucket of the route.
            await client.request(routes[0])
            begin = time.perf_counter()
            await asyncio.gather(*(client.request(route) for route in routes))
            seconds = time.perf_counter() - begin
    windows = math.ceil(requests / channels / limit.limit)
    print(f"{requests} requests over {channels} channels, {limit.limit} in {limit.window} s each")
    print(
        f"refused: {api.refused}; took {seconds:.2f} s, the limits allow {(windows - 1) * limit.window:.2f} s"
    )


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--channels", type=int, default=200)
    parser.add_argument("--limit", type=int, default=5)
    parser.add_argument("--window", type=float, default=4.0)
    options = parser.parse_args()
    asyncio.run(run(options.requests, options.channels, Limit(options.limit, options.window)))


if __name__ == "__main__":
    main()
