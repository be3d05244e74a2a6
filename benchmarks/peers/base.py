"""What every peer offers to the worker.

Modes
  decode    frame bytes in -> the object(s) that a listener would receive, handed to a plain sink in place of the
            library's last dispatch step (no task, no listener call)
  listen    the library's own dispatch with one trivial ``async def`` listener for the event; tasks are drained
  nolisten  the library's own path with no listener for anything (its caches stay at their defaults)
"""

from __future__ import annotations

import collections


class Sink:
    """Counts what came out and keeps the last, as cheaply as Python allows."""

    __slots__ = ("n", "last", "kept", "names")

    def __init__(self):
        self.n = 0
        self.last = None
        self.kept = None  # a list in memory runs
        self.names = None  # a Counter in check runs

    def __call__(self, event, *args):
        self.n += 1
        self.last = args
        if self.kept is not None:
            self.kept.append(args)
        if self.names is not None:
            self.names[str(event) + "(" + ", ".join(type(a).__name__ for a in args) + ")"] += 1


class Peer:
    name = "?"
    modes = ("decode",)
    is_async = False
    stateful = False
    note = ""

    def __init__(self):
        self.sink = Sink()

    async def setup(self, world: list[bytes]) -> None:
        """Bring to the state in which a bot is after connecting (``world`` are its guilds)."""

    def feeder(self, mode: str, case: str):
        """The callable (or coroutine function) that takes one frame."""
        raise NotImplementedError

    async def after(self, mode: str, case: str) -> None:
        """Undo what a case did to the state."""

    def supports(self, mode: str, case: str) -> bool:
        return mode in self.modes

    def versions(self) -> dict:
        return {}

    def check_start(self):
        self.sink.names = collections.Counter()

    def check_stop(self):
        c, self.sink.names = self.sink.names, None
        return dict(c)


def version(*names: str) -> dict:
    from importlib.metadata import version as v

    return {n: v(n) for n in names}
