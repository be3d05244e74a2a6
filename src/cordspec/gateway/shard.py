"""One shard: its dispatchers, its options, and its methods for users; ``Performer`` runs it.

Documentation: https://docs.discord.com/developers/events/gateway
"""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Final, Self, Unpack

from msgspec import Struct

from cordspec.dispatch import EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.authentication import Authentication
from cordspec.dispatch.overloads.listen import GatewayListening
from cordspec.errors import GatewayError
from cordspec.events import EVENTS
from cordspec.gateway.arguments import (
    check_authentication,
    check_gateway_url,
    check_intents,
    check_options,
    check_shards,
)
from cordspec.gateway.commands import Commands
from cordspec.gateway.delivery import DispatcherSet
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.performer import Performer
from cordspec.gateway.session import SavedSession
from cordspec.gateway.state import ShardState
from cordspec.models import Intents

__all__ = ["Shard"]

GATEWAY: Final = "wss://gateway.discord.gg"
"""Discord's gateway."""


class Shard(Commands, GatewayListening):
    """One shard of a bot: connects to the gateway, stays connected, and dispatches events to listeners.

    ``gateway_url`` is the ``wss://`` URL of the gateway, another server or a proxy; by default that of Discord. If it
    is given, it is used for resuming too, unless ``follow_resume_url=True``.
    ``audiences`` are further dispatchers to which every event of this shard is delivered.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding
    """

    def __init__(
        self,
        authentication: Authentication,
        intents: Intents,
        gateway_url: str | None = None,
        *,
        shard_id: int = 0,
        shard_count: int = 1,
        audiences: Sequence[DispatcherSet] = (),
        **options: Unpack[ShardOptions],
    ) -> None:
        check_authentication(authentication)
        check_options("Shard", options)
        check_shards(shard_count, (shard_id,))
        if gateway_url is not None:
            check_gateway_url(gateway_url)
        name = f"Shard {shard_id}"
        self.raw_dispatcher = FrameDispatcher(f"{name}.raw_dispatcher")
        """Dispatcher by opcode; listeners are called with the frame."""
        self.event_dispatcher = EventDispatcher(
            f"{name}.event_dispatcher", events=options.get("events", EVENTS)
        )
        """Dispatcher by DISPATCH name; listeners are called with the typed ``d``."""
        self.dispatcher = ShardDispatcher(f"{name}.dispatcher")
        """Dispatcher by lifecycle event; listeners are called with its argument."""
        GatewayListening.__init__(self, self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
        self._performer = Performer(
            authentication,
            check_intents(intents),
            gateway_url or GATEWAY,
            gateway_url is None,
            shard_id,
            shard_count,
            (self, *audiences),
            options,
        )
        for dispatcher in (self.raw_dispatcher, self.event_dispatcher, self.dispatcher):
            dispatcher.describe = self.describe
            dispatcher.metrics = self._performer.metrics

    @property
    def authentication(self) -> Authentication:
        """Token that IDENTIFY and RESUME send."""
        return self._performer.authentication

    @property
    def intents(self) -> Intents:
        """Intents in IDENTIFY."""
        return self._performer.intents

    @property
    def gateway_url(self) -> str:
        """URL at which new sessions are started."""
        return self._performer.gateway_url

    @property
    def shard_id(self) -> int:
        """ID of the shard, from 0."""
        return self._performer.shard_id

    @property
    def shard_count(self) -> int:
        """Number of shards of the bot."""
        return self._performer.shard_count

    @property
    def error(self) -> GatewayError | None:
        """Error that ended the shard; None while it runs, and after ``close``."""
        return self._performer.error

    @property
    def last_close_code(self) -> int | None:
        """Close code of the last connection that Discord closed; 1006 if it was lost, None before the first."""
        return self._performer.last_close_code

    @property
    def latency(self) -> float | None:
        """Time between the last heartbeat and its ACK, in seconds; None before the first."""
        return self._performer.latency

    @property
    def state(self) -> ShardState:
        """Present state of the shard."""
        return self._performer.state

    @property
    def ready(self) -> bool:
        """True if the session is ready, so that commands are sent at once."""
        return self._performer.ready

    @property
    def duplicates(self) -> int:
        """Number of replayed dispatches that were dropped, since they had been delivered before."""
        return self._performer.duplicates

    @property
    def saved(self) -> SavedSession | None:
        """The session, as another process needs it to resume; None if there is none."""
        return self._performer.saved

    def report_errors_to(self, refused: Callable[[GatewayError], bool]) -> None:
        """Call ``refused`` before ``critical`` is dispatched; it returns True if the manager reports the error."""
        self._performer.refused = refused

    def reconnect(self) -> None:
        """Replace the connection, as RECONNECT (op 7) does; no event is missed."""
        self._performer.reconnect()

    def join(self, audience: DispatcherSet) -> None:
        """Deliver every event to other dispatchers too, from now on."""
        self._performer.join(audience)

    def describe(self) -> str:
        """Return the state of the shard in one sentence, for messages."""
        return self._performer.describe()

    async def connect(self) -> None:
        """Start connecting and return at once; READY is dispatched when the session has started.

        Logs a warning for listeners whose events need other intents. Raises ``UsageError`` if it was called before.
        """
        await self._performer.connect()

    async def close(self, *, resumable: bool | None = None) -> None:
        """Close the connection and end every task. A second call waits until everything has ended.

        ``resumable`` keeps the session: a shard with the same ``session_store`` that connects within some
        minutes resumes it. Otherwise the bot appears offline at once. None keeps the session if the store
        outlives the process. If this is cancelled, the remaining tasks are cancelled too.
        """
        await self._performer.close(resumable=resumable)

    async def wait_closed(self) -> None:
        """Wait until the shard is closed.

        Raises the error that ended the shard, if there was one, and ``UsageError`` before ``connect``.
        """
        await self._performer.wait_closed()

    async def send(self, command: Struct, /) -> None:
        """Send a frame of ``cordspec.events``, or another Struct, once the session is ready.

        Raises ``GatewayError`` if the shard has ended, and ``UsageError`` for a frame of more than 4096
        bytes.
        """
        await self._performer.send(command)

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<Shard {self.shard_id} of {self.shard_count}>"
