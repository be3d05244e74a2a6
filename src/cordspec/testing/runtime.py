"""The parts that a running gateway consists of: the model of Discord, the connections, the script and the errors."""

from collections.abc import Callable
from secrets import token_hex
from typing import Final

from msgspec import structs

from cordspec.errors import UsageError
from cordspec.events import ReadyData
from cordspec.models import PartialApplication, User
from cordspec.testing.connection import CommandHandler, PlaybackConnection
from cordspec.testing.discord import Discord
from cordspec.testing.factories import sample
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.performer import Performer
from cordspec.testing.record import HIDDEN, Attempt
from cordspec.testing.rules import Rules
from cordspec.testing.script import Script
from cordspec.testing.waiting import Waiting

__all__ = ["Runtime"]


class Runtime:
    """The state of a gateway and its connections. ``clock`` returns seconds."""

    def __init__(self, token: str, rules: Rules, clock: Callable[[], float]) -> None:
        if not token.strip() or token == HIDDEN:
            raise UsageError("A playback gateway needs a token, which its clients use too: any text will do.")
        bot: User = structs.replace(sample(ReadyData).user, username="playback")
        operations = PlaybackOperations(bot, sample(PartialApplication))
        self.discord: Final = Discord(token, rules, operations, lambda: token_hex(16))
        self.clock: Final = clock
        self.waiting: Final = Waiting(self.describe)
        self.performer: Final = Performer(self.discord, clock, self.waiting)
        self.script: Final = Script()
        self.handlers: Final[dict[int, CommandHandler]] = {}
        """Functions that answer commands in place of the model, by opcode."""
        self.attempts: Final[list[Attempt]] = []
        self.connections: Final[list[PlaybackConnection]] = []
        """Every websocket that was opened, in order."""
        self.errors: Final[list[Exception]] = []
        """Exceptions of handlers and scripts."""

    @property
    def open_connections(self) -> list[PlaybackConnection]:
        """Connections that have not ended."""
        return [self.connections[number - 1] for number in self.discord.open]

    def describe(self) -> str:
        """Describe the state, for a wait that timed out."""
        if not self.attempts:
            return "There was no connection."
        lines = [f"{len(self.attempts)} connections were requested:", *map(str, self.connections)]
        lines += [f"{type(error).__name__} was raised: {error}" for error in self.errors]
        return "\n  ".join(lines)
