"""One shard: a session, the connections that it asks for, and listeners.

The walk of a frame: ``_converse`` takes it from the websocket, ``_receive`` asks who wants it and what the
session says to it, ``Delivery`` hands it to the listeners. What the session asks for besides is done in
``ShardActions``. When to connect, resume or beat is decided by the session, not here.

Documentation: https://docs.discord.com/developers/events/gateway
"""

import asyncio
import logging
from collections.abc import Sequence
from types import TracebackType
from typing import Final, Self, Unpack

from msgspec import Struct

from cordspec.common import EventContext, EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.common.authentication import Authentication
from cordspec.common.surface.listening import GatewayListening
from cordspec.decode.prefix import match_prefix
from cordspec.errors import DecodeError, GatewayError, UsageError
from cordspec.events import EVENTS
from cordspec.gateway.actions import DELIVER, Connect
from cordspec.gateway.close_codes import KEEP_SESSION
from cordspec.gateway.commands import Commands
from cordspec.gateway.conversation import Conversation, address, encode_command
from cordspec.gateway.delivery import Audience
from cordspec.gateway.intents import warn_about_intents
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.performing import ShardActions
from cordspec.models import Intents

__all__ = ["Shard"]

GATEWAY: Final = "wss://gateway.discord.gg"
BREATH: Final = 64
"""Messages after which the rest of the program gets a turn, however many are waiting."""

log: Final = logging.getLogger("cordspec.gateway")


class Shard(ShardActions, Commands, GatewayListening):
    """One connection's worth of a bot: it connects, stays connected, and hands events to listeners.

    ``gateway_url`` is where sessions begin: Discord's gateway, or a server or proxy that speaks like it.
    ``audiences`` are dispatchers of others that get everything that this shard's own get.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding
    """

    def __init__(
        self,
        authentication: Authentication,
        intents: Intents,
        gateway_url: str = GATEWAY,
        *,
        shard_id: int = 0,
        shard_count: int = 1,
        audiences: Sequence[Audience] = (),
        **options: Unpack[ShardOptions],
    ) -> None:
        if not 0 <= shard_id < shard_count:
            raise UsageError(
                f"A shard id goes from 0 to below the count of shards; found shard {shard_id} of {shard_count}."
            )
        name = f"Shard {shard_id}"
        self.raw_dispatcher = FrameDispatcher(f"{name}.raw_dispatcher")
        """By opcode: listeners get the frame."""
        self.event_dispatcher = EventDispatcher(
            f"{name}.event_dispatcher", events=options.get("events", EVENTS)
        )
        """By DISPATCH name: listeners get the typed ``d``."""
        self.dispatcher = ShardDispatcher(f"{name}.dispatcher")
        """By happening: listeners get its argument."""
        GatewayListening.__init__(self, self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
        ShardActions.__init__(
            self, authentication, intents, gateway_url, shard_id, shard_count, (self, *audiences), options
        )

    async def connect(self) -> None:
        """Begin to connect; returns at once, and READY tells when the session has begun.

        Warns of listeners whose events the intents do not bring. Raises ``UsageError`` the second time.
        """
        if self._session is not None:
            raise UsageError(f"{self!r} was connected before: make another one.")
        warn_about_intents(self.intents, [self.event_dispatcher])
        saved = await self._store.load(self.shard_id, self.shard_count)
        session = self._begin(saved)
        self._perform(session.start(self._clock()))

    async def close(self, *, resumable: bool = False) -> None:
        """Close the connection and end every task. Closing twice is no mistake.

        ``resumable`` keeps the session: a shard with the same ``session_store`` that connects within some
        minutes goes on with it. Otherwise the bot is shown as offline at once.
        """
        if self._session is not None:
            self._perform(self._session.close(resumable=resumable))
        await self._end_tasks()
        for dispatcher in (self.raw_dispatcher, self.event_dispatcher, self.dispatcher):
            await dispatcher.close()

    async def wait_closed(self) -> None:
        """Return when the shard was closed. Raises the error that ``critical`` got, if that ended it."""
        await self._finished.wait()
        if self.error is not None:
            raise self.error

    async def send(self, command: Struct, /) -> None:
        """Send a frame of ``cordspec.events``, or one of your own, once the session is ready.

        Raises ``GatewayError`` if the shard has ended, and ``UsageError`` for a frame of more than 4096
        bytes.
        """
        raw = encode_command(command)
        while True:
            await self._online.wait()
            if self._session is None or self._session.ended:
                raise GatewayError(f"{self!r} has ended: nothing can be sent any more.")
            conversation = self._live
            if conversation is not None:
                await conversation.limit.acquire()
                if conversation is self._live and self._session.ready:
                    self._report_sent(conversation, raw)
                    await conversation.send(raw)
                    return

    async def _converse(self, connect: Connect) -> None:
        """Open a connection, and read it to its end."""
        session = self._require_session()
        try:
            socket = await self._transport.connect(address(connect.url, self._compression))
        except OSError as error:
            log.warning("%r could not connect: %s", self, error)
            self._perform(session.dropped(connect.connection, None, self._clock()))
            return
        if connect.connection in self._unwanted:
            self._unwanted.discard(connect.connection)
            await socket.close(KEEP_SESSION)
            return
        conversation = Conversation(connect.connection, socket, self._compression, self.authentication.token)
        self._conversations[connect.connection] = conversation
        self._perform(session.opened(connect.connection, self._clock()))
        try:
            await self._read(conversation)
        except DecodeError as error:
            log.warning("%r reads no further on connection %d: %s", self, connect.connection, error)
            self._perform(session.unreadable(connect.connection, self._clock()))
        finally:
            self._conversations.pop(connect.connection, None)
            self._leave_queue(connect.connection)
        self._perform(session.dropped(connect.connection, socket.close_code, self._clock()))

    async def _read(self, conversation: Conversation) -> None:
        number, received = conversation.number, 0
        async for messages in conversation.messages():
            for raw in messages:
                self._receive(number, raw)
            received += 1
            if received % BREATH == 0:
                await asyncio.sleep(0)

    def _receive(self, connection: int, raw: bytes) -> None:
        """One frame: noted if nobody wants it, else decoded and handed on. Raises ``FrameError``."""
        session, now = self._require_session(), self._clock()
        if self._capture is not None:
            self._record("receive", connection, raw, now)
        prefix, interest = match_prefix(raw), None
        if prefix is not None:
            interest = self._delivery.interest(prefix[1])
            if not interest.wanted:
                session.noted(connection, int(prefix[2]), now)
                return
        frame = self._delivery.decode(raw, interest)
        actions = session.received(connection, frame, now)
        self._present = (raw, now)
        if actions is DELIVER:
            self._delivery.deliver(raw, frame, self._context)
        elif actions:
            self._perform(actions, raw, frame)

    def _context(self) -> EventContext:
        """Where and when the event that is being delivered arrived."""
        raw, now = self._present
        session = self._require_session()
        return EventContext(
            shard_id=self.shard_id,
            session_id=session.session_id,
            sequence=session.sequence,
            received_at=now.datetime,
            raw=raw,
        )

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
