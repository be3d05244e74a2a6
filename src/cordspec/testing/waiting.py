"""Waits for a condition without polling.

Code that changes something that can be waited for calls ``changed``; only then are the conditions checked.
"""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

from cordspec.errors import ExpectationError

__all__ = ["WAIT_TIMEOUT", "Waiting"]

T = TypeVar("T")

WAIT_TIMEOUT: Final = 5.0
"""Default time-out of waits. Seconds."""


class Waiting:
    """Conditions that are waited for. ``state`` returns a description of the state, for the error of a time-out."""

    def __init__(self, state: Callable[[], str]) -> None:
        self._state = state
        self._open: list[Callable[[], bool]] = []

    def changed(self) -> None:
        """Check every condition."""
        if self._open:
            self._open = [is_open for is_open in self._open if is_open()]

    async def until(self, find: Callable[[], T | None], what: str, seconds: float | None = WAIT_TIMEOUT) -> T:
        """Return the result of ``find`` once it is not None.

        Raises ``ExpectationError``, which is a ``TimeoutError`` too, after ``seconds``; None waits for ever.
        """
        if (found := find()) is not None:
            return found
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def is_open() -> bool:
            if future.done():
                return False
            try:
                found = find()
            except Exception as error:  # raised where the test waits, not in the code that called ``changed``
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
