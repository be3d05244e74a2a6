"""Performs the actions that the model of Discord returns, each on its websocket."""

from collections.abc import Callable
from typing import Final, assert_never

from cordspec.testing.actions import (
    Abort,
    Action,
    Actions,
    CompressPayloads,
    Send,
    SendClose,
    SetTimer,
)
from cordspec.testing.channel import Channel
from cordspec.testing.discord import Discord
from cordspec.testing.waiting import Waiting

__all__ = ["Performer"]


class Performer:
    """The model of Discord, its clock, and the websockets of its open connections.

    ``waiting`` gets a ``changed`` for everything that a test may wait for.
    """

    def __init__(self, discord: Discord, clock: Callable[[], float], waiting: Waiting) -> None:
        self.discord: Final = discord
        self.clock: Final = clock
        self.waiting: Final = waiting
        self.channels: Final[dict[int, Channel]] = {}
        """Websockets by number of the connection."""

    def perform(self, actions: Actions) -> None:
        """Perform actions in order."""
        for action in actions:
            self.perform_one(action)

    def perform_one(self, action: Action) -> None:
        """Perform one action."""
        channel = self.channels[action.connection]
        match action:
            case Send():
                channel.send(action.raw)
            case SendClose():
                channel.send_close(action.code)
            case Abort():
                channel.abort()
            case CompressPayloads():
                channel.compress_payloads()
            case SetTimer():
                channel.set_timer(action.seconds, lambda: self._time_out(action.connection))
            case _:
                assert_never(action)

    def _time_out(self, connection: int) -> None:
        client = self.discord.open.get(connection)
        if client is not None:
            self.perform(self.discord.timed_out(client))
