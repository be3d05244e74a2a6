"""Ctrl-C and SIGTERM, for commands that run until they are stopped."""

import asyncio
import signal
from contextlib import suppress

__all__ = ["stop_requested"]


def stop_requested() -> asyncio.Event:
    """Return an event that is set by SIGINT or SIGTERM. Call it in the event loop that waits for it."""
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl-C ends the loop there
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    return ended
