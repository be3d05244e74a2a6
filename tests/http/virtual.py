"""An event loop whose time passes only while everything waits, so that a test of hours takes milliseconds."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class VirtualLoop(asyncio.SelectorEventLoop):
    """``time`` jumps to the next timer. Raises ``AssertionError`` if all tasks wait and there is no timer."""

    def __init__(self) -> None:
        self.now = 1000.0
        super().__init__(Jump(self))

    def time(self) -> float:
        return self.now


class Jump(selectors.SelectSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        assert timeout is not None, "every task waits, and nothing will ever wake one"
        self._loop.now += max(timeout, 0.0)
        return super().select(0)


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on a ``VirtualLoop``."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)
