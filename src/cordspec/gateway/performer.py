"""Runs the protocol of a shard: connections, frames, actions, and lifecycle events.

The path of a frame is in ``_converse``, ``_read`` and ``_receive`` (docs/decisions/0026): it is read from the
websocket, passed to the protocol, decoded if a listener needs it, and delivered. The protocol decides when to
connect, resume or send a heartbeat; this module carries out its decisions, in the tasks of the shard.
"""

import asyncio
import logging
import random
import sys
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Final, assert_never

from msgspec import Struct, json

from cordspec.decode import encode
from cordspec.decode.internals import find_name, is_object, match_prefix
from cordspec.dispatch import Dispatcher, EventContext, Metrics
from cordspec.dispatch.internals import (
    Authentication,
    Connecting,
    Replay,
    Waiting,
    ends_task,
    report,
    run_calls,
    without_secrets,
)
from cordspec.errors import DecodeError, FrameError, GatewayError, UsageError
from cordspec.events import EVENTS, Dispatch, Frame, HeartbeatFrame, IdentifyFrame, ResumeFrame
from cordspec.gateway import actions as act
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment, read_clock
from cordspec.gateway.close_codes import KEEP_SESSION
from cordspec.gateway.connection import (
    Compression,
    Connection,
    FrameRecord,
    SendLimit,
    address,
    check_compression,
    default_compression,
    encode_command,
)
from cordspec.gateway.delivery import NAME_LENGTH, Delivery, DispatcherSet
from cordspec.gateway.identify import IdentifyQueue, shared_identify_queue
from cordspec.gateway.intents import warn_about_intents
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.protocol import ShardProtocol
from cordspec.gateway.session import SavedSession
from cordspec.gateway.state import ShardState
from cordspec.gateway.store import GuardedSessionStore, MemorySessionStore
from cordspec.gateway.timeouts import Timeouts
from cordspec.gateway.transport import (
    YIELD_EVERY,
    DeliveringWebSocket,
    Transport,
    WebSocket,
    WebSocketTransport,
)
from cordspec.gateway.watchdog import watch
from cordspec.models import Identify, IdentifyConnectionProperties, Intents, Resume
from cordspec.registry import creation_lag
from cordspec.wire import Anomaly

__all__ = ["Performer"]

log: Final = logging.getLogger("cordspec.gateway")

CLOSE_TIMEOUT: Final = 5.0
"""Time for which closing waits for running tasks. Seconds."""

BLOCKED_AFTER: Final = 2.0
"""Default time after which a blocked event loop is reported. Seconds."""


NAME_AT: Final = len(b'{"t":"')
"""Offset of the name in a dispatch of the usual form. Bytes."""

NAME_LIMIT: Final = NAME_AT + NAME_LENGTH + 1
"""Offset before which a name ends that ``Delivery`` may know. Bytes."""


class Performer:
    """Runs a shard: reports events to its protocol and carries out the actions that it returns.

    ``dispatcher_sets`` are the dispatchers that get every event; the first set is that of the shard.
    """

    def __init__(
        self,
        authentication: Authentication,
        intents: Intents,
        gateway_url: str,
        follow_resume_url: bool,
        shard_id: int,
        shard_count: int,
        dispatcher_sets: Sequence[DispatcherSet],
        options: ShardOptions,
    ) -> None:
        self.authentication = authentication
        self.intents = intents
        self.gateway_url = gateway_url
        self.shard_id = shard_id
        self.shard_count = shard_count
        self.error: GatewayError | None = None
        """Error that ended the shard; None while it runs, and after ``close``."""
        self.refused: Callable[[GatewayError], bool] = lambda _: False
        """Called before ``critical`` is dispatched. Returns True if the manager reports the error in its place."""
        self.last_close_code: int | None = None
        """Close code of the last connection that Discord closed; 1006 if it was lost, None before the first."""
        self._follow_resume_url = options.get("follow_resume_url", follow_resume_url)
        self._dispatcher_sets = tuple(dispatcher_sets)
        self._options = options
        self._compression: Compression = (
            options["compression"] if "compression" in options else default_compression()
        )
        check_compression(self._compression)
        self._capture = options.get("capture")
        store = options.get("session_store", MemorySessionStore())
        self._store = store if isinstance(store, GuardedSessionStore) else GuardedSessionStore(store)
        self._queue: IdentifyQueue = options.get("identify_queue", shared_identify_queue(authentication))
        self._own_transport = "transport" not in options
        self._transport: Transport = options["transport"] if "transport" in options else WebSocketTransport()
        self._clock = options.get("clock", read_clock)
        self._delivery = Delivery(self._dispatcher_sets, self._report_anomaly)
        self.metrics: Metrics | None = options.get("metrics")
        self._protocol: ShardProtocol | None = None
        self._connections: dict[int, Connection] = {}
        self._opening: dict[int, asyncio.Task[None]] = {}
        self._queued: dict[int, asyncio.Task[None]] = {}
        self._live: Connection | None = None
        self._present = (b"", Moment(0.0, 0.0))
        self._online = asyncio.Event()
        self._finished = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._connect_called = False
        self._close_called = False
        self._stop_watching: Callable[[], None] = lambda: None
        self._counts: dict[str, int] = {}
        """Numbers of failures of which only the first is logged."""
        self._keeping: asyncio.Lock = asyncio.Lock()
        self._alarm: asyncio.TimerHandle | None = None

    @property
    def latency(self) -> float | None:
        """Time between the last heartbeat and its ACK, in seconds; None before the first."""
        return None if self._protocol is None else self._protocol.latency

    @property
    def state(self) -> ShardState:
        """Present state of the shard."""
        return ShardState.NEW if self._protocol is None else self._protocol.state

    @property
    def ready(self) -> bool:
        """True if the session is ready, so that commands are sent at once."""
        return self._protocol is not None and self._protocol.ready

    @property
    def duplicates(self) -> int:
        """Number of replayed dispatches that were dropped, since they had been delivered before."""
        return 0 if self._protocol is None else self._protocol.duplicates

    @property
    def saved(self) -> SavedSession | None:
        """The session, as another process needs it to resume; None if there is none."""
        return None if self._protocol is None else self._protocol.saved

    def reconnect(self) -> None:
        """Replace the connection, as RECONNECT (op 7) does; no event is missed."""
        protocol = self._require_protocol()
        self._perform(protocol.reconnect(self._clock()))

    def join(self, dispatcher_set: DispatcherSet) -> None:
        """Deliver every event to other dispatchers too, from now on."""
        self._dispatcher_sets = (*self._dispatcher_sets, dispatcher_set)
        self._delivery = Delivery(self._dispatcher_sets, self._report_anomaly)

    def describe(self) -> str:
        """Return the state of the shard in one sentence, for messages."""
        code = "" if self.last_close_code is None else f"; the last close code was {self.last_close_code}"
        return f"{self!r} is {self.state.value}{code}."

    async def connect(self) -> None:
        """Start connecting, with the session from the store if it has one."""
        if self._connect_called:
            raise UsageError(f"{self!r} was connected before: create another one.")
        if self._close_called:
            raise UsageError(f"{self!r} is closed: create another one.")
        warn_about_intents(self.intents, [self._dispatcher_sets[0].event_dispatcher])
        self._connect_called = True
        saved = await self._store.load(self.shard_id, self.shard_count)
        if self._close_called:
            return
        protocol = self._begin(saved)
        self._perform(protocol.start(self._clock()))

    async def close(self, *, resumable: bool | None = None) -> None:
        """Close every connection and end every task."""
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
        """Wait until the shard has ended; raise the error that ended it, if there was one."""
        if not self._connect_called and not self._close_called:
            raise UsageError(
                f"{self!r} is not connected: call connect() first, or enter it with `async with`."
            )
        await self._finished.wait()
        if self.error is not None:
            raise self.error

    async def send(self, command: Struct, /) -> None:
        """Send a command when the protocol is ready and the send limit allows it."""
        raw, protocol = encode_command(command), self._require_protocol()
        while True:
            await self._online.wait()
            if protocol.ended:
                raise self.error or GatewayError(f"{self!r} is closed: nothing can be sent.")
            connection = self._live
            if connection is not None:
                began = self._clock().elapsed
                await connection.limit.acquire()
                if self.metrics is not None:
                    report(self.metrics.rate_limit_waited, "send", self._clock().elapsed - began)
                if connection is self._live and protocol.ready:
                    self._report_sent(connection, raw)
                    await connection.send(raw)
                    return

    def _begin(self, saved: SavedSession | None) -> ShardProtocol:
        self._protocol = ShardProtocol(
            self.shard_id,
            shard_count=self.shard_count,
            intents=int(self.intents),
            gateway_url=self.gateway_url,
            jitter=self._options.get("jitter", random.random),
            saved=saved,
            follow_resume_url=self._follow_resume_url,
            backoff=self._options.get("backoff", Backoff()),
            timeouts=self._options.get("timeouts", Timeouts()),
        )
        blocked_after = self._options.get("blocked_after", BLOCKED_AFTER)
        if blocked_after is not None:
            self._stop_watching = watch(blocked_after)
        return self._protocol

    def _require_protocol(self) -> ShardProtocol:
        if self._protocol is None:
            raise UsageError(
                f"{self!r} is not connected: call connect() first, or enter it with `async with`."
            )
        return self._protocol

    def _perform(self, actions: act.Actions, raw: bytes = b"", frame: Frame | None = None) -> None:
        """Carry out actions in their order; ``frame`` is the one that the protocol was just called with."""
        for action in actions:
            if isinstance(action, act.Deliver):
                if frame is not None:
                    self._delivery.deliver(raw, frame, self._context)
            else:
                self._perform_one(action)
        protocol = self._require_protocol()
        if protocol.ready or protocol.ended:
            self._online.set()
        else:
            self._online.clear()
        if protocol.ended:
            self._finished.set()
            self._stop_watching()
        self._set_alarm(protocol)

    def _perform_one(self, action: act.Action) -> None:
        match action:
            case act.Deliver():
                pass  # the caller delivers the frame
            case act.Connect():
                self._connect(action)
            case act.Disconnect():
                self._disconnect(action)
            case act.Greeted():
                self._greet(action)
            case act.AskToIdentify():
                self._ask_to_identify(action)
            case act.SendHeartbeat():
                self._send_heartbeat(action)
            case act.SendIdentify():
                self._send_identify(action)
            case act.SendResume():
                self._send_resume(action)
            case act.Online():
                self._go_online(action)
            case act.SaveSession():
                self._save(action)
            case act.ForgetSession():
                self._forget(action)
            case act.ReportDisconnect():
                self._report_disconnect(action)
            case act.ReportGap():
                self._report_gap(action)
            case act.ReportLost():
                self._report_lost(action)
            case act.ReportWaiting():
                self._report_waiting(action)
            case act.Warn():
                self._warn(action)
            case act.ReportCritical():
                self._report_critical(action)
            case _:
                assert_never(action)

    def _set_alarm(self, protocol: ShardProtocol) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        due = protocol.next_wake
        if due is not None and not protocol.ended:
            pause = max(0.0, due - self._clock().elapsed)
            self._alarm = asyncio.get_running_loop().call_later(pause, self._wake)

    def _wake(self) -> None:
        self._perform(self._require_protocol().wake(self._clock()))

    # The path of a frame.

    async def _converse(self, connect: act.Connect) -> None:
        """Open a connection, and read it until it ends."""
        protocol, number = self._require_protocol(), connect.connection
        try:
            socket = await self._transport.connect(address(connect.url, self._compression))
        except GatewayError as error:
            self._perform(protocol.fail(error))
            return
        except Exception as error:  # OSError, or any error of a transport that the user wrote
            why = str(error) or type(error).__name__
            self._perform(protocol.dropped(number, None, self._clock(), why))
            return
        finally:
            self._opening.pop(number, None)
        connection = Connection(number, socket, self._compression, self.authentication.token)
        self._connections[number] = connection
        if self.metrics is not None:
            report(self.metrics.connection_opened, self.shard_id, connect.resume)
        try:
            self._perform(protocol.opened(number, self._clock()))
            await self._read(connection)
        except DecodeError as error:
            log.warning("%r stops reading connection %d: %s", self, number, error)
            self._perform(protocol.unreadable(number, self._clock()))
        except BaseException as error:
            if ends_task(error):
                raise
            # Only a defect of cordspec can get here; the connection is replaced like an unreadable one.
            log.error("%r failed on connection %d, a defect of cordspec", self, number, exc_info=error)
            self._perform(protocol.unreadable(number, self._clock()))
        finally:
            self._leave_queue(number)
            if self._connections.pop(number, None) is not None:  # otherwise the protocol has closed it
                await _close(socket)
        self._perform(protocol.dropped(number, socket.close_code, self._clock(), socket.close_reason))

    async def _read(self, connection: Connection) -> None:
        if isinstance(connection.socket, DeliveringWebSocket):
            await connection.socket.deliver(lambda data, text: self._take(connection, data, text))
            return
        received = 0
        async for data, text in connection.socket:
            # As in _take: a call for each message would be on the path of every frame.
            if text:
                self._receive(connection.number, data)
            else:
                self._receive_compressed(connection, data)
            received += 1
            if received % YIELD_EVERY == 0:
                await asyncio.sleep(0)

    def _take(self, connection: Connection, data: bytes, text: bool) -> None:
        """Handle a message of a websocket that passes it on while it reads the socket."""
        if text:
            self._receive(connection.number, data)
        else:
            self._receive_compressed(connection, data)

    def _receive_compressed(self, connection: Connection, data: bytes) -> None:
        """Handle the frames of a compressed message. Raises ``InflateError`` and ``FrameError``."""
        inflater, number = connection.inflater, connection.number
        # A capture must get whole frames before they are decoded.
        for raw in inflater.feed(data) if self._capture is not None else inflater.candidates(data):
            try:
                self._receive(number, raw, proven=not inflater.unproven)
            except FrameError:
                if not inflater.unproven:
                    raise
                for message in inflater.recut(raw):
                    self._receive(number, message)

    def _receive(self, number: int, raw: bytes, *, proven: bool = True) -> None:
        """Handle one frame: decode and deliver it if a listener needs it. Raises ``FrameError``.

        A frame that is not ``proven`` to be one JSON object is handled only if it is.
        """
        protocol, now = self._protocol, self._clock()
        assert protocol is not None
        if self._capture is not None:
            self._record("receive", number, raw, now)
        delivery = self._delivery
        # Where the name is in the usual form of a dispatch. In another frame this may be any text, even the name of an
        # event, so it decides only that the frame is decoded; the result of that decides the rest.
        interest = delivery.known(raw[NAME_AT : raw.find(b'"', NAME_AT, NAME_LIMIT)])
        if interest is None or not interest.whole:
            prefix = match_prefix(raw)
            if prefix is None:
                interest, named = None, find_name(raw)
            else:
                named = prefix[1], prefix[2]
            if named is not None:
                interest = interest or delivery.interest(named[0])
                if not interest.wanted and (proven or is_object(raw)):
                    self._skip(number, named, raw, now)
                    return
        frame: Any = delivery.decode(raw, interest)
        if self.metrics is not None:
            self._measure_frame(frame, raw, now)
        self._present = (raw, now)
        calls = delivery.calls_for(type(frame))  # pyright: ignore[reportUnknownArgumentType]  # any class of frames
        # If there are calls, the frame is a dispatch that does not change the state of the session.
        received = (
            protocol.received(number, frame, now) if calls is None else protocol.noted(number, frame.s, now)
        )
        if received is not act.DELIVER:
            if received:
                self._perform(received, raw, frame)
        elif calls is None:
            delivery.deliver(raw, frame, self._context)
        else:
            run_calls(calls, frame.d, self._context)

    def _skip(self, number: int, named: tuple[bytes, bytes], raw: bytes, now: Moment) -> None:
        """Handle a dispatch that no listener needs."""
        assert self._protocol is not None
        if self.metrics is not None:
            self._measure(named[0].decode("utf-8", "replace"), raw, None, now)
        actions = self._protocol.noted(number, int(named[1]), now)
        if actions and actions is not act.DELIVER:
            self._perform(actions)

    def _measure_frame(self, frame: Frame, raw: bytes, now: Moment) -> None:
        if isinstance(frame, Dispatch):
            self._measure(frame.t, raw, frame.d, now)

    def _measure(self, event: str, raw: bytes, payload: object, now: Moment) -> None:
        assert self.metrics is not None
        spec, snowflake = EVENTS.get(event), getattr(payload, "id", None)
        is_new = spec is not None and spec.creates
        lag = creation_lag(snowflake, now.utc) if is_new and isinstance(snowflake, int) else None
        report(self.metrics.dispatch_received, self.shard_id, event, len(raw), lag)

    def _context(self) -> EventContext:
        """Return the context of the event that is being delivered."""
        raw, now = self._present
        protocol = self._require_protocol()
        return EventContext(
            shard_id=self.shard_id,
            session_id=protocol.session_id,
            sequence=protocol.sequence,
            received_at=now.datetime,
            raw=raw,
        )

    # One method for each action.

    def _connect(self, action: act.Connect) -> None:
        log.info(
            "%r: connecting to %s, %s", self, without_secrets(action.url), _purpose(resume=action.resume)
        )
        self._tell(
            "connecting",
            Connecting(shard_id=self.shard_id, connection=action.connection, resume=action.resume),
        )
        self._opening[action.connection] = self._spawn(self._converse(action))

    def _greet(self, action: act.Greeted) -> None:
        connection = self._connections.get(action.connection)
        if connection is not None:
            connection.limit = SendLimit(action.interval)

    def _disconnect(self, action: act.Disconnect) -> None:
        self._leave_queue(action.connection)
        connection = self._connections.pop(action.connection, None)
        if connection is None:
            opening = self._opening.pop(action.connection, None)
            if opening is not None:
                opening.cancel()
            return
        if connection is self._live:
            self._live = None
        log.info("%r: closing the connection with code %d: %s", self, action.code, action.reason)
        self._spawn(connection.socket.close(action.code))
        if self.metrics is not None:
            report(self.metrics.connection_closed, self.shard_id, None)
        self._tell("client_disconnect", not action.resumable)

    def _ask_to_identify(self, action: act.AskToIdentify) -> None:
        self._queued[action.connection] = self._spawn(self._queue_up(action.connection))

    async def _queue_up(self, number: int) -> None:
        protocol = self._require_protocol()
        began = self._clock().elapsed
        try:
            await self._queue.acquire(self.shard_id)
        except GatewayError as error:
            self._perform(protocol.fail(error))
        except BaseException as error:  # of a queue that the user wrote
            if ends_task(error):
                raise
            text = (
                f"The identify queue of {self!r} failed: {error!r}. It should wait, or raise a GatewayError."
            )
            self._perform(protocol.fail(GatewayError(text)))
        else:
            if self.metrics is not None:
                waited = self._clock().elapsed - began
                report(self.metrics.rate_limit_waited, "identify", waited)
            self._queued.pop(number, None)
            self._perform(protocol.identify_granted(number, self._clock()))

    def _leave_queue(self, number: int) -> None:
        """Leave the identify queue: an unused turn would delay other shards and count as a session start."""
        waiting = self._queued.pop(number, None)
        if waiting is not None:
            waiting.cancel()

    def _send_heartbeat(self, action: act.SendHeartbeat) -> None:
        self._send_now(action.connection, HeartbeatFrame(d=action.sequence))

    def _send_identify(self, action: act.SendIdentify) -> None:
        log.info("%r: identifying, to start a new session", self)
        options = self._options
        identify = Identify(
            token=self.authentication.token,
            properties=IdentifyConnectionProperties(os=sys.platform, browser="cordspec", device="cordspec"),
            compress=self._compression == "payload",
            large_threshold=options.get("large_threshold"),
            shard=(self.shard_id, self.shard_count),
            presence=options.get("presence"),
            intents=self.intents,
            capabilities=options.get("capabilities"),
        )
        self._send_now(action.connection, IdentifyFrame(d=identify))

    def _send_resume(self, action: act.SendResume) -> None:
        resume = Resume(token=self.authentication.token, session_id=action.session_id, seq=action.sequence)
        self._send_now(action.connection, ResumeFrame(d=resume))

    def _send_now(self, number: int, frame: Struct) -> None:
        connection = self._connections.get(number)
        if connection is not None:
            connection.limit.count()
            raw = encode(frame)
            self._report_sent(connection, raw)
            self._spawn(connection.send(raw))

    def _go_online(self, action: act.Online) -> None:
        self._live = self._connections.get(action.connection)
        if action.resumed:
            log.info(
                "%r: resumed, %d events replayed and %d duplicates dropped",
                self,
                action.replayed,
                action.duplicates,
            )
            replay = Replay(shard_id=self.shard_id, replayed=action.replayed, duplicates=action.duplicates)
            self._tell("resumed", replay)
        else:
            log.info("%r: ready, with a new session", self)
            self._tell("ready", self.shard_id)

    def _save(self, action: act.SaveSession) -> None:
        self._spawn(self._keep(action.saved))

    def _forget(self, _action: act.ForgetSession) -> None:
        self._spawn(self._keep(None))

    async def _keep(self, saved: SavedSession | None) -> None:
        async with self._keeping:  # in the order of the actions
            if saved is None:
                await self._store.forget(self.shard_id, self.shard_count)
            else:
                await self._store.save(saved)

    def _report_disconnect(self, action: act.ReportDisconnect) -> None:
        self.last_close_code = action.close_code
        if self.metrics is not None:
            report(self.metrics.connection_closed, self.shard_id, action.close_code)
        self._tell("disconnect", action.close_code)

    def _report_waiting(self, action: act.ReportWaiting) -> None:
        when = f"in {action.seconds:.1f} s" if action.seconds > 0 else "at once"
        log.info("%r: reconnecting %s: %s", self, when, action.reason)
        self._tell("waiting", Waiting(shard_id=self.shard_id, seconds=action.seconds, reason=action.reason))

    def _report_lost(self, action: act.ReportLost) -> None:
        log.warning("%r: the session is lost, a new one will be started: %s", self, action.reason)

    def _warn(self, action: act.Warn) -> None:
        log.warning("%r: %s", self, action.message)

    def _report_gap(self, action: act.ReportGap) -> None:
        gap = action.gap
        if self.metrics is not None:
            report(self.metrics.gap_reported, self.shard_id, gap.missed)
        if gap.missed is None:
            log.warning("%r: events from %s to %s may have been missed", self, gap.since, gap.until)
        elif self._count("gap") == 1:
            # A server may skip numbers all the time, so only the first gap is logged.
            log.warning(
                "%r: %d dispatches after number %d did not arrive; further gaps are only dispatched as `gap`",
                self,
                gap.missed,
                gap.sequence,
            )
        self._tell("gap", gap)

    def _report_critical(self, action: act.ReportCritical) -> None:
        self.error = action.error
        if not self.refused(action.error):
            log.error("%r has ended: %s", self, action.error)
            self._tell("critical", action.error)
        # After `critical`, so that ``wait_for("critical")`` returns the error.
        for dispatcher in self._own_dispatchers():
            dispatcher.fail(action.error)

    def _report_anomaly(self, anomaly: Anomaly) -> None:
        self._tell("anomaly", anomaly)

    def _report_sent(self, connection: Connection, raw: bytes) -> None:
        wanted = [each.dispatcher for each in self._dispatcher_sets if each.dispatcher.wants("sent")]
        if not wanted and self._capture is None:
            return
        shown = connection.redact(raw)
        if self._capture is not None:
            self._record("send", connection.number, shown, self._clock())
        for dispatcher in wanted:
            dispatcher.dispatch("sent", json.decode(shown))

    def _record(self, direction: Any, number: int, raw: bytes, now: Moment) -> None:
        session_id = None if self._protocol is None else self._protocol.session_id
        record = FrameRecord(
            time=now.datetime,
            direction=direction,
            shard_id=self.shard_id,
            connection=number,
            session_id=session_id,
            raw=raw,
        )
        try:
            if self._capture is not None:
                self._capture(record)
        except BaseException as error:  # an error in a capture function must not end the connection
            if isinstance(error, KeyboardInterrupt):
                raise
            if self._count("capture") == 1:
                log.error("The capture of %r failed; further failures are counted: %r", self, error)

    def _count(self, what: str) -> int:
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what]

    def _log_captures(self) -> None:
        if (count := self._counts.pop("capture", 0)) > 1:
            log.error("The capture of %r failed %d times.", self, count)

    def _tell(self, lifecycle_event: str, argument: object) -> None:
        for dispatcher_set in self._dispatcher_sets:
            dispatcher_set.dispatcher.dispatch(lifecycle_event, argument, context=self._context)

    # Tasks.

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            log.error("A task of %r failed, which is a defect of cordspec: %r", self, error, exc_info=error)

    async def _end_tasks(self) -> None:
        """Wait for the running tasks for a while; ``_cut_off`` cancels the others."""
        if self._alarm is not None:
            self._alarm.cancel()
        current = asyncio.current_task()
        for dispatcher_set in self._dispatcher_sets[:1]:
            try:
                async with asyncio.timeout(CLOSE_TIMEOUT):
                    await dispatcher_set.dispatcher.drain()
            except TimeoutError:
                log.warning(
                    "Listeners of %r were still running %s s after it was closed.", self, CLOSE_TIMEOUT
                )
        tasks = [task for task in self._tasks if task is not current]
        if tasks:
            await asyncio.wait(tasks, timeout=CLOSE_TIMEOUT)

    async def _cut_off(self) -> None:
        """Cancel everything at once, including tasks that ``_end_tasks`` was still waiting for."""
        current = asyncio.current_task()
        late = [task for task in self._tasks if task is not current]
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        if self._own_transport:
            await self._transport.close()
        self._log_captures()

    def _own_dispatchers(self) -> tuple[Dispatcher[Any], ...]:
        own = self._dispatcher_sets[0]
        return own.raw_dispatcher, own.event_dispatcher, own.dispatcher

    def __repr__(self) -> str:
        return f"<Shard {self.shard_id} of {self.shard_count}>"


def _purpose(*, resume: bool) -> str:
    return "to resume the session" if resume else "to start a session"


async def _close(socket: WebSocket) -> None:
    """Close a socket that is no longer read, in any state; errors are logged."""
    try:
        await socket.close(KEEP_SESSION)
    except Exception as error:  # of a transport that the user wrote
        log.debug("a websocket could not be closed: %r", error)
