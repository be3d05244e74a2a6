"""Being told to end: Ctrl-C and SIGTERM, for commands that run until then and end as they should."""

import asyncio
import signal
from contextlib import suppress

__all__ = ["told_to_end"]


def told_to_end() -> asyncio.Event:
    """Set when the process is told to end; called within the loop that is to learn of it."""
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl-C ends the loop there
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    return ended
