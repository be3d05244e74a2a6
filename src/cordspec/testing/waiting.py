"""Waiting for what another program does, without asking again and again.

Whoever changes something that can be waited for says so with ``changed``; only then are the conditions
looked at.
"""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

from cordspec.errors import ExpectationError

__all__ = ["WAIT_TIMEOUT", "Waiting"]

T = TypeVar("T")

WAIT_TIMEOUT: Final = 5.0
"""How long a test waits unless specified otherwise. Seconds."""


class Waiting:
    """Conditions that are waited for. ``state`` describes the state when a wait times out."""

    def __init__(self, state: Callable[[], str]) -> None:
        self._state = state
        self._open: list[Callable[[], bool]] = []

    def changed(self) -> None:
        """Look at every condition."""
        if self._open:
            self._open = [is_open for is_open in self._open if is_open()]

    async def until(self, find: Callable[[], T | None], what: str, seconds: float | None = WAIT_TIMEOUT) -> T:
        """What ``find`` returns as soon as that is not None.

        Raises ``ExpectationError`` after ``seconds``; None waits for ever. The error is a
        ``TimeoutError`` too.
        """
        if (found := find()) is not None:
            return found
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def is_open() -> bool:
            if future.done():
                return False
            try:
                found = find()
            except Exception as error:  # it belongs to who waits, not to who changed something
                future.set_exception(error)
                return False
            if found is not None:
                future.set_result(found)
            return found is None

        self._open.append(is_open)
        try:
            async with asyncio.timeout(seconds):
                return await future
        except TimeoutError:
            raise ExpectationError(f"Waited {seconds} s for {what}. {self._state()}") from None
