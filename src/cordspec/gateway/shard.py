"""One shard: a protocol, the connections that it asks for, and listeners.

The walk of a frame: ``_converse`` takes it from the websocket, ``_receive`` asks who wants it and what the
session says to it, ``Delivery`` hands it to the listeners. What the session asks for besides is done in
``Performer``. When to connect, resume or beat is decided by the protocol, not here.

Documentation: https://docs.discord.com/developers/events/gateway
"""

import asyncio
import logging
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Final, Self, Unpack

from msgspec import Struct

from cordspec.decode.prefix import match_prefix
from cordspec.dispatch import Dispatcher, EventContext, EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.authentication import Authentication
from cordspec.dispatch.failures import ends_task
from cordspec.dispatch.metrics import report
from cordspec.dispatch.overloads.listen import GatewayListening
from cordspec.errors import DecodeError, GatewayError, UsageError
from cordspec.events import EVENTS, Dispatch
from cordspec.gateway.actions import DELIVER, Connect
from cordspec.gateway.arguments import (
    check_authentication,
    check_gateway_url,
    check_intents,
    check_options,
    check_shards,
)
from cordspec.gateway.clock import Moment
from cordspec.gateway.close_codes import KEEP_SESSION
from cordspec.gateway.commands import Commands
from cordspec.gateway.connection import Connection, address, encode_command
from cordspec.gateway.delivery import DispatcherSet
from cordspec.gateway.intents import warn_about_intents
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.performer import Performer
from cordspec.gateway.transport import WebSocket
from cordspec.models import Intents
from cordspec.registry import creation_lag

__all__ = ["Shard"]

GATEWAY: Final = "wss://gateway.discord.gg"
YIELD_EVERY: Final = 64
"""Messages after which the rest of the program gets a turn, however many are waiting."""

log: Final = logging.getLogger("cordspec.gateway")


class Shard(Performer, Commands, GatewayListening):
    """One connection's worth of a bot: it connects, stays connected, and hands events to listeners.

    ``gateway_url`` is the ``wss://`` URL of the gateway, of another server or of a proxy; Discord's if it is left
    out. One that is given is used for resuming too, unless ``follow_resume_url=True``.
    ``audiences`` are dispatchers of others that get everything that this shard's own get.

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
        """By opcode: listeners get the frame."""
        self.event_dispatcher = EventDispatcher(
            f"{name}.event_dispatcher", events=options.get("events", EVENTS)
        )
        """By DISPATCH name: listeners get the typed ``d``."""
        self.dispatcher = ShardDispatcher(f"{name}.dispatcher")
        """By lifecycle_event: listeners get its argument."""
        GatewayListening.__init__(self, self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
        Performer.__init__(
            self,
            authentication,
            check_intents(intents),
            gateway_url or GATEWAY,
            gateway_url is None,
            shard_id,
            shard_count,
            (self, *audiences),
            options,
        )
        for dispatcher in self._own_dispatchers():
            dispatcher.describe = self.describe
            dispatcher.metrics = self._metrics

    async def connect(self) -> None:
        """Begin to connect and return at once; READY is dispatched when the session has begun.

        Warns of listeners whose events the intents do not bring. Raises ``UsageError`` the second time.
        """
        if self._connect_called:
            raise UsageError(f"{self!r} was connected before: make another one.")
        if self._close_called:
            raise UsageError(f"{self!r} is closed: make another one.")
        warn_about_intents(self.intents, [self.event_dispatcher])
        self._connect_called = True
        saved = await self._store.load(self.shard_id, self.shard_count)
        if self._close_called:
            return
        protocol = self._begin(saved)
        self._perform(protocol.start(self._clock()))

    async def close(self, *, resumable: bool | None = None) -> None:
        """Close the connection and end every task. A second call returns when everything has ended.

        ``resumable`` keeps the session: a shard with the same ``session_store`` that connects within some
        minutes resumes it. Otherwise the bot is shown as offline at once. By default, the session is kept if a
        store was given that outlives the process. May be cancelled: what is under way is then cut off.
        """
        self._close_called = True
        if self._protocol is not None:
            keep = self._store.keeps if resumable is None else resumable
            self._perform(self._protocol.close(resumable=keep))
        try:
            await self._end_tasks()
        finally:
            await self._cut_off()
            for dispatcher in self._own_dispatchers():
                await dispatcher.close()
            self._finished.set()

    async def wait_closed(self) -> None:
        """Return when the shard was closed.

        Raises the error that ``critical`` got, if that ended the shard, and ``UsageError`` before ``connect``.
        """
        if not self._connect_called and not self._close_called:
            raise UsageError(
                f"{self!r} is not connected: call connect() first, or enter it with `async with`."
            )
        await self._finished.wait()
        if self.error is not None:
            raise self.error

    async def send(self, command: Struct, /) -> None:
        """Send a frame of ``cordspec.events``, or one of your own, once the session is ready.

        Raises ``GatewayError`` if the shard has ended, and ``UsageError`` for a frame of more than 4096
        bytes.
        """
        raw, protocol = encode_command(command), self._require_protocol()
        while True:
            await self._online.wait()
            if protocol.ended:
                raise self.error or GatewayError(f"{self!r} is closed: nothing can be sent any more.")
            connection = self._live
            if connection is not None:
                began = self._clock().elapsed
                await connection.limit.acquire()
                if self._metrics is not None:
                    report(self._metrics.rate_limit_waited, "send", self._clock().elapsed - began)
                if connection is self._live and protocol.ready:
                    self._report_sent(connection, raw)
                    await connection.send(raw)
                    return

    async def _converse(self, connect: Connect) -> None:
        """Open a connection, and read it to its end."""
        protocol, number = self._require_protocol(), connect.connection
        try:
            socket = await self._transport.connect(address(connect.url, self._compression))
        except GatewayError as error:
            self._perform(protocol.fail(error))
            return
        except Exception as error:  # OSError, or whatever a transport of the user's own raises
            why = str(error) or type(error).__name__
            self._perform(protocol.dropped(number, None, self._clock(), why))
            return
        finally:
            self._opening.pop(number, None)
        connection = Connection(number, socket, self._compression, self.authentication.token)
        self._connections[number] = connection
        if self._metrics is not None:
            report(self._metrics.connection_opened, self.shard_id, connect.resume)
        try:
            self._perform(protocol.opened(number, self._clock()))
            await self._read(connection)
        except DecodeError as error:
            log.warning("%r reads no further on connection %d: %s", self, number, error)
            self._perform(protocol.unreadable(number, self._clock()))
        except BaseException as error:
            if ends_task(error):
                raise
            # Nothing but a defect of cordspec gets here; the connection is replaced like an unreadable one.
            log.error("%r failed on connection %d, a defect of cordspec", self, number, exc_info=error)
            self._perform(protocol.unreadable(number, self._clock()))
        finally:
            self._leave_queue(number)
            if self._connections.pop(number, None) is not None:  # else the session has had it closed
                await _close(socket)
        self._perform(protocol.dropped(number, socket.close_code, self._clock(), socket.close_reason))

    async def _read(self, connection: Connection) -> None:
        number, received = connection.number, 0
        async for messages in connection.messages():
            for raw in messages:
                self._receive(number, raw)
            received += 1
            if received % YIELD_EVERY == 0:
                await asyncio.sleep(0)

    def _receive(self, number: int, raw: bytes) -> None:
        """Take one frame: decode and deliver it if a listener wants it. Raises ``FrameError``."""
        protocol, now = self._require_protocol(), self._clock()
        if self._capture is not None:
            self._record("receive", number, raw, now)
        prefix, interest = match_prefix(raw), None
        if prefix is not None:
            interest = self._delivery.interest(prefix[1])
            if not interest.wanted:
                if self._metrics is not None:
                    self._measure(prefix[1].decode("utf-8", "replace"), raw, None, now)
                actions = protocol.noted(number, int(prefix[2]), now)
                if actions and actions is not DELIVER:
                    self._perform(actions)
                return
        frame = self._delivery.decode(raw, interest)
        if self._metrics is not None and isinstance(frame, Dispatch):
            self._measure(frame.t, raw, frame.d, now)
        actions = protocol.received(number, frame, now)
        self._present = (raw, now)
        if actions is DELIVER:
            self._delivery.deliver(raw, frame, self._context)
        elif actions:
            self._perform(actions, raw, frame)

    def _measure(self, event: str, raw: bytes, payload: object, now: Moment) -> None:
        assert self._metrics is not None
        spec, snowflake = EVENTS.get(event), getattr(payload, "id", None)
        is_new = spec is not None and spec.creates
        lag = creation_lag(snowflake, now.utc) if is_new and isinstance(snowflake, int) else None
        report(self._metrics.dispatch_received, self.shard_id, event, len(raw), lag)

    def _own_dispatchers(self) -> tuple[Dispatcher[Any], ...]:
        return self.raw_dispatcher, self.event_dispatcher, self.dispatcher

    def _context(self) -> EventContext:
        """Where and when the event that is being delivered arrived."""
        raw, now = self._present
        protocol = self._require_protocol()
        return EventContext(
            shard_id=self.shard_id,
            session_id=protocol.session_id,
            sequence=protocol.sequence,
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


async def _close(socket: WebSocket) -> None:
    """Close a socket that is not read any more, whatever state it is in."""
    try:
        await socket.close(KEEP_SESSION)
    except Exception as error:  # a transport of the user's own
        log.debug("a websocket could not be closed: %r", error)
