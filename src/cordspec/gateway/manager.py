"""The manager of the shards of one bot: as many as Discord recommends, started as fast as Discord allows.

States of a manager, in ``ShardManager.state``:

* ``new``: nothing is open. ``connect`` may be called; if it fails or is cancelled, the manager is new again.
* ``connecting``: GET /gateway/bot is called and the shards are started.
* ``open``: the shards run, until ``close``. An error that ends a shard ends the manager too: it is
  reported to ``critical``, once, and ``wait_closed`` raises it; the other shards stay connected until ``close``.
* ``closing``: ``close`` was called and has not finished.
* ``closed``: all sockets and tasks have ended. The manager cannot be used again.

Connecting and rescaling run in tasks, which ``close`` cancels, and which check after each ``await`` that the manager is
still in the state in which they were started (``_require``). Closing runs in a task too, so that it is completed even
if the call of ``close`` is cancelled.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import Any, Final, Literal, Self, TypeAlias, Unpack

from msgspec import structs

from cordspec.dispatch import Dispatcher, EventContext, EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.internals import Authentication, GatewaySource, blank_context, without_secrets
from cordspec.dispatch.overloads.listen import GatewayListening
from cordspec.errors import CordspecError, GatewayError, SessionStartLimitError, TooFewShardsError, UsageError
from cordspec.events import EVENTS
from cordspec.gateway.arguments import (
    check_authentication,
    check_gateway_source,
    check_gateway_url,
    check_intents,
    check_options,
    check_seconds,
    check_shards,
)
from cordspec.gateway.identify import IdentifyQueue, reset_seconds, shared_identify_queue
from cordspec.gateway.intents import IntentsCheck
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.session import SavedSession
from cordspec.gateway.shard import Shard
from cordspec.gateway.source import advised_count, ask, gateway_url_of
from cordspec.gateway.starting import connect_and_wait
from cordspec.gateway.store import GuardedSessionStore, MemorySessionStore
from cordspec.gateway.transport import WebSocketTransport
from cordspec.models import GatewayBotInfo, GuildId, Intents

__all__ = ["ManagerState", "ShardManager"]

ManagerState: TypeAlias = Literal["new", "connecting", "open", "closing", "closed"]
"""State of a manager."""

OVERLAP: Final = 1.0
"""Time for which old and new shards both deliver events during a rescale. Seconds."""

DESCRIBED: Final = 3
"""Maximum number of shards that a message describes."""

CLOSE_TIMEOUT: Final = 5.0
"""Time for which closing waits for code of the user: listeners, stores, gateway sources. Seconds."""

log: Final = logging.getLogger("cordspec.gateway")


class ShardManager(GatewayListening):
    """Connects the shards of a bot and dispatches their events to listeners.

    ``http_client`` calls GET /gateway/bot, which returns the URL of the gateway and the recommended shard count.
    ``shard_count`` and ``shard_ids`` override the recommendation; with ``shard_ids``, a process runs some of the
    shards of a bot. ``gateway_url`` replaces the URL from Discord, for proxies and other servers. The other
    keywords are passed to each shard. ``intents`` may be an int, which is converted.

    All shards of a token in this process and event loop share an identify queue, including those of other
    managers, unless ``identify_queue`` is given.

    Leaving ``async with`` ends the sessions, unless a ``session_store`` other than ``MemorySessionStore`` was given:
    then they are kept, so that the next process resumes them.

    Raises ``UsageError`` for arguments that cannot be used.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding
    """

    def __init__(
        self,
        authentication: Authentication,
        intents: Intents,
        http_client: GatewaySource,
        *,
        shard_count: int | None = None,
        shard_ids: Sequence[int] | None = None,
        gateway_url: str | None = None,
        **options: Unpack[ShardOptions],
    ) -> None:
        check_authentication(authentication)
        check_gateway_source(http_client)
        check_options("ShardManager", options)
        if gateway_url is not None:
            check_gateway_url(gateway_url)
        self.authentication = authentication
        self.intents = check_intents(intents)
        self.http_client = http_client
        self._ids = check_shards(shard_count, shard_ids)
        self.shard_count = shard_count
        """Number of shards of the bot; None before ``connect`` if it was not given."""
        self.raw_dispatcher = FrameDispatcher("ShardManager.raw_dispatcher")
        """Dispatcher by opcode; listeners are called with the frame."""
        self.event_dispatcher = EventDispatcher(
            "ShardManager.event_dispatcher", events=options.get("events", EVENTS)
        )
        """Dispatcher by DISPATCH name; listeners are called with the typed ``d``."""
        self.dispatcher = ShardDispatcher("ShardManager.dispatcher")
        """Dispatcher by lifecycle event; listeners are called with its argument."""
        super().__init__(self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
        for dispatcher in self._own_dispatchers():
            dispatcher.describe = self.describe
            dispatcher.metrics = options.get("metrics")
        self._chosen = shard_count
        self._gateway_url = gateway_url
        self._shards: dict[int, Shard] = {}
        # Not with `or`: an empty store or queue may be false.
        self._queue: IdentifyQueue = options.get("identify_queue", shared_identify_queue(authentication))
        self._store = GuardedSessionStore(options.get("session_store", MemorySessionStore()))
        self._transport = None if "transport" in options else WebSocketTransport()
        self._options: ShardOptions = {**options, "identify_queue": self._queue, "session_store": self._store}
        self._options.setdefault("follow_resume_url", gateway_url is None)
        if self._transport is not None:
            self._options["transport"] = self._transport
        self._state: ManagerState = "new"
        self._attempt = 0
        """Changes when operations that were started before must be abandoned."""
        self._keep = self._store.keeps
        """True if closing the shards keeps their sessions."""
        self._ended = asyncio.Event()
        self._error: GatewayError | None = None
        self._outgrown: TooFewShardsError | None = None
        self._rescaling: asyncio.Task[None] | None = None
        self._undoing: asyncio.Task[None] | None = None
        self._closing: asyncio.Task[None] | None = None
        self._intents_check: IntentsCheck | None = None
        self._finishing: set[asyncio.Task[None]] = set()
        """The tasks that complete closing after ``close`` was cancelled."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._work: set[asyncio.Task[None]] = set()
        """The tasks that ``close`` cancels."""
        self._shards_closing: set[asyncio.Task[None]] = set()
        """The tasks that close a shard."""

    @property
    def state(self) -> ManagerState:
        """``new``, ``connecting``, ``open``, ``closing`` or ``closed``.

        A manager whose shards have ended with an error is ``open`` until it is closed.
        """
        return self._state

    @property
    def ready(self) -> bool:
        """True if the session of every shard is ready, so that commands are sent at once."""
        return bool(self._shards) and all(shard.ready for shard in self._shards.values())

    @property
    def shards(self) -> Mapping[int, Shard]:
        """The shards of this process by shard id; empty before ``connect``."""
        return dict(self._shards)

    def describe(self) -> str:
        """Return a text on the state of the manager and of at most three shards that are not ready, for messages."""
        shards = [shard.describe() for shard in self._shards.values() if not shard.ready]
        more = f" {len(shards) - DESCRIBED} more shards are not ready." if len(shards) > DESCRIBED else ""
        ready = len(self._shards) - len(shards)
        return (
            " ".join(
                [
                    f"The ShardManager is {self._state}; {ready} of {len(self._shards)} shards are ready.",
                    *shards[:DESCRIBED],
                ]
            )
            + more
        )

    def shard_for(self, guild_id: GuildId) -> Shard:
        """Return the shard that receives the events of a guild.

        Raises ``UsageError`` before ``connect``, and if another process runs the shard.

        Documentation: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula
        """
        if self.shard_count is None:
            raise UsageError("The number of shards is not known before connect().")
        shard_id = (guild_id >> 22) % self.shard_count
        if shard_id not in self._shards:
            raise UsageError(
                f"Guild {guild_id} belongs to shard {shard_id}, which this process does not run."
            )
        return self._shards[shard_id]

    async def connect(self) -> None:
        """Call GET /gateway/bot and start the shards. A shard is connected when its READY is dispatched.

        If this raises or is cancelled, everything is closed and the manager is new again.

        Raises ``SessionStartLimitError`` if too few session starts of the day are left, the error of ``http_client``
        if GET /gateway/bot fails, ``GatewayError`` if its response is invalid or the manager is closed meanwhile,
        and ``UsageError`` if the manager is not new.
        """
        if self._state != "new":
            raise UsageError(
                f"This ShardManager is {self._state}, and a ShardManager connects only once: create another one."
            )
        self._state = "connecting"
        self._attempt = attempt = self._attempt + 1
        try:
            await self._run(self._begin_work(self._start(attempt)), "connecting")
            self._require(attempt, "connecting")
        except BaseException:
            if self._attempt == attempt:
                self._attempt += 1
                self._undoing = self._spawn(self._undo())
                await asyncio.wait((self._undoing,))
            raise
        self._state = "open"
        self._mend()

    async def rescale(self, shard_count: int | None = None, *, overlap: float = OVERLAP) -> None:
        """Change the number of shards while running; None uses the number that Discord recommends now.

        The new shards connect with new sessions while the old ones run. When all of them have a session, their
        events are delivered; the old shards are closed ``overlap`` seconds later. Events in between may be
        delivered twice, and none is missed. READY of the new shards is not delivered. If the number does not
        change, nothing is done.

        If this raises or is cancelled before all new shards have a session, they are closed and the old ones
        continue. Use ``asyncio.timeout`` to limit how long the new shards may try.

        Raises the error that ended one of the new shards, the errors of ``connect``, and ``UsageError`` if the
        manager is not open, has ended, is rescaling already, or runs only some of the bot's shards.
        """
        check_shards(shard_count, None)
        check_seconds("overlap", overlap)
        self._check_rescale()
        work = self._begin_rescale(self._replace(shard_count, overlap))
        try:
            await self._run(work, "rescaling")
        except CordspecError as error:
            if self._state == "open" and self._error is None:
                self._report_failed_rescale(shard_count, error)
            raise

    async def close(self, *, resumable: bool | None = None) -> None:
        """Close all shards and end all tasks. May be called at any time; the manager cannot be used again.

        ``resumable`` keeps the sessions for a manager with the same ``session_store``; None keeps them if a store
        other than ``MemorySessionStore`` was given. If this is cancelled, closing continues in the background.
        Further calls wait until the first has finished.
        """
        if self._closing is None:
            self._state = "closing"
            self._attempt += 1
            self._keep = self._store.keeps if resumable is None else resumable
            self._closing = self._spawn(self._disconnect())
        try:
            await asyncio.wait((self._closing,))
            await self._close_dispatchers()
            # wait for what cancelled calls have left in the background
            for task in self._finishing:
                task.cancel()
            if self._finishing:
                await asyncio.wait(self._finishing)
        except asyncio.CancelledError:
            task = self._spawn(self._finish(self._closing))
            self._finishing.add(task)
            task.add_done_callback(self._finishing.discard)
            raise

    async def wait_closed(self) -> None:
        """Wait until the manager is closed. Raises the error that ended it, if there was one.

        Raises ``UsageError`` before ``connect``, and ``GatewayError`` if ``connect`` fails.
        """
        if self._state == "new":
            raise UsageError(
                "This ShardManager is not connected: enter it with `async with` or call connect() first."
            )
        ended = self._ended
        await ended.wait()
        if ended is not self._ended:
            raise GatewayError("connect() failed; see the exception that it raised.")
        if self._error is not None:
            raise self._error

    # Connecting.

    async def _start(self, attempt: int) -> None:
        info = await self._ask(attempt, "connecting")
        count = advised_count(info) if self._chosen is None else self._chosen
        url = self._gateway_url or gateway_url_of(info)
        ids = self._ids or range(count)
        saved: dict[tuple[int, int], SavedSession | None] = {}
        for shard_id in ids:
            saved[shard_id, count] = await self._store.load(shard_id, count)
            self._require(attempt, "connecting")
        kept = [
            session for session in saved.values() if session is not None and self._fits(session, count, url)
        ]
        _check_budget(info, len(ids) - len(kept))
        log.info(
            "Starting %s of %d at %s: %d of them resume a session. %s.",
            _spell_ids(ids),
            count,
            without_secrets(url),
            len(kept),
            _spell_limit(info),
        )
        self._intents_check = self._intents_check or IntentsCheck(self.intents, self.event_dispatcher)
        self.shard_count = count
        self._store.prepare(saved)
        self._shards = self._make_shards(count, ids, url)
        for shard in self._shards.values():
            shard.join(self)
            await shard.connect()
            self._require(attempt, "connecting")

    async def _undo(self) -> None:
        """Close everything that a failed ``connect`` has opened, so that the manager is new again."""
        try:
            await self._stop_work()
            shards, self._shards, self.shard_count = self._shards, {}, self._chosen
            await self._close_shards(shards.values(), resumable=self._keep)
        finally:
            await self._close_transport()
            if self._state == "connecting":  # else close() was called meanwhile
                self._state = "new"
                self._error = self._outgrown = None
                ended, self._ended = self._ended, asyncio.Event()
                ended.set()

    async def _ask(self, attempt: int, doing: str) -> GatewayBotInfo:
        info = await ask(self.http_client, self.authentication)
        self._require(attempt, doing)
        try:
            self._queue.update(info.session_start_limit)
        except Exception as error:  # of a queue that the user wrote
            raise GatewayError(f"update() of {type(self._queue).__name__} failed: {error!r}") from error
        return info

    def _fits(self, session: SavedSession, count: int, url: str) -> bool:
        return session.fits(
            shard_id=session.shard_id, shard_count=count, intents=int(self.intents), gateway_url=url
        )

    def _make_shards(self, count: int, ids: Iterable[int], url: str) -> dict[int, Shard]:
        shards: dict[int, Shard] = {}
        for shard_id in ids:
            shard = Shard(
                self.authentication,
                self.intents,
                url,
                shard_id=shard_id,
                shard_count=count,
                **self._options,
            )
            shard.report_errors_to(partial(self._shard_ended, shard))
            shards[shard_id] = shard
        return shards

    # Rescaling.

    def _check_rescale(self) -> None:
        if self._state != "open":
            reason = "is not connected" if self._state == "new" else f"is {self._state}"
            raise UsageError(f"This ShardManager {reason}: only an open manager can be rescaled.")
        if self._error is not None:
            raise UsageError(f"This ShardManager has ended and cannot be rescaled: {self._error}")
        if self._ids is not None:
            raise UsageError(
                "This process runs only some of the bot's shards: a manager that runs all of them can be rescaled."
            )
        if self._rescaling is not None:
            raise UsageError("A rescale is in progress: wait until it has finished.")

    def _begin_rescale(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        self._rescaling = task = self._begin_work(work)
        task.add_done_callback(self._rescale_ended)
        return task

    def _rescale_ended(self, _: asyncio.Task[None]) -> None:
        self._rescaling = None
        self._mend()

    def _report_failed_rescale(self, shard_count: int | None, error: CordspecError) -> None:
        wanted = "the recommended number of" if shard_count is None else shard_count
        text = f"Rescaling from {self.shard_count} to {wanted} shards failed; the {self.shard_count} shards continue"
        error.add_note(f"{text}.")
        log.warning("%s: %s", text, error)

    async def _replace(self, chosen: int | None, overlap: float, *, outgrown: bool = False) -> None:
        """Replace the present shards by others.

        ``outgrown`` is True if Discord has rejected the present number as too small. The present shards have ended
        then, so everything that the new ones receive is delivered.
        """
        attempt, present = self._attempt, self.shard_count or 0
        info = await self._ask(attempt, "rescaling")
        count = advised_count(info) if chosen is None else chosen
        if outgrown and count <= present:
            raise GatewayError(f"gateway/bot recommends {count} shards, which is not more than {present}.")
        if count == present:
            log.info("The number of shards is %d already: nothing to rescale.", count)
            return
        url = self._gateway_url or gateway_url_of(info)
        _check_budget(info, count)
        log.info("Rescaling from %d to %d shards. %s.", present, count, _spell_limit(info))
        # Sessions that the store has for the new number of shards are older than the running ones. Resuming them would
        # deliver old events again.
        self._store.prepare({(shard_id, count): None for shard_id in range(count)})
        new = self._make_shards(count, range(count), url)
        if outgrown:
            self._join(new)
        try:
            await connect_and_wait(new.values())
            self._require(attempt, "rescaling")
        except BaseException:
            await self._close_shards(new.values(), resumable=False)
            raise
        if not outgrown:
            self._join(new)
        old, self._shards, self.shard_count, self._outgrown = self._shards, new, count, None
        log.info("Rescaled from %d to %d shards.", present, count)
        try:
            await asyncio.sleep(overlap)
        finally:
            await self._close_shards(old.values(), resumable=False)

    def _join(self, shards: Mapping[int, Shard]) -> None:
        for shard in shards.values():
            shard.join(self)

    def _mend(self) -> None:
        """Start more shards if Discord has rejected the present number as too small."""
        waits = self._rescaling is not None or self._state != "open" or self._error is not None
        if self._outgrown is not None and not waits:
            log.warning("Discord rejects %s shards as too few (4011): starting more.", self.shard_count)
            self._begin_rescale(self._outgrow(self._outgrown))

    async def _outgrow(self, refusal: TooFewShardsError) -> None:
        try:
            await self._replace(None, OVERLAP, outgrown=True)
        except GatewayError as error:
            error.add_note(f"Discord rejected {self.shard_count} shards as too few (4011).")
            text = (
                f"Discord refused {self.shard_count} shards as too few (4011). Starting more failed: {error}"
            )
            fatal = error if _is_specific(error) else _caused(GatewayError(text), error)
            self._end(fatal)
        except Exception as error:
            text = (
                f"Discord refused {self.shard_count} shards as too few (4011). Starting more failed: {error}"
            )
            self._end(_caused(GatewayError(text), error))
        finally:
            self._outgrown = None if self._outgrown is refusal else self._outgrown

    # The end of shards and of the manager.

    def _shard_ended(self, shard: Shard, error: GatewayError) -> bool:
        """Handle the error that ended a shard; return True, since the manager reports it in place of the shard."""
        if self._shards.get(shard.shard_id) is not shard or self._state in ("closing", "closed"):
            # A new shard of a rescale, which raises the error, or a shard that was replaced or is being closed.
            log.info("%r has ended: %s", shard, error)
        elif isinstance(error, TooFewShardsError) and self._chosen is None and self._error is None:
            self._outgrown = error
            self._mend()
        else:
            log.error("%r has ended: %s", shard, error)
            context = partial(_context_of, shard)
            shard.dispatcher.dispatch("critical", error, context=context)
            self._end(error, context)
        return True

    def _end(self, error: GatewayError, context: Callable[[], EventContext] = blank_context) -> None:
        """Report the error that ended the manager, once, to ``critical``, waiters and streams."""
        if self._error is not None or self._state in ("closing", "closed"):
            return
        self._error = error
        # Before waiters are ended, so that ``wait_for("critical")`` returns the error.
        self.dispatcher.dispatch("critical", error, context=context)
        for dispatcher in self._own_dispatchers():
            dispatcher.fail(error)
        self._ended.set()

    # Closing.

    async def _disconnect(self) -> None:
        """Close shards, tasks and transport; errors are logged."""
        # Each step is in a `finally`, since asyncio.run() cancels this task at its end; the next steps must still run.
        try:
            await self._stop_work()
            if self._undoing is not None:
                await asyncio.wait((self._undoing,))
        finally:
            try:
                await self._close_shards(self._shards.values(), resumable=self._keep)
            finally:
                await self._close_transport()

    async def _finish(self, closing: asyncio.Task[None]) -> None:
        await asyncio.wait((closing,))
        await self._close_dispatchers()

    async def _close_dispatchers(self) -> None:
        """Wait for the listeners of the manager's dispatchers for a while, then cancel them.

        This runs in the task that called ``close``, which may be the task of a listener: dispatchers do not wait for
        the task that calls them.
        """
        if self._state == "closed":
            return
        try:
            async with asyncio.timeout(CLOSE_TIMEOUT):
                await self.dispatcher.drain()
        except TimeoutError:
            log.warning(
                "Listeners of %r were still running %s s after its shards were closed.", self, CLOSE_TIMEOUT
            )
        for dispatcher in self._own_dispatchers():
            await dispatcher.close()
        self._mark_closed()

    def _own_dispatchers(self) -> tuple[Dispatcher[Any], ...]:
        return self.raw_dispatcher, self.event_dispatcher, self.dispatcher

    def _mark_closed(self) -> None:
        if self._state != "closed":
            self._state = "closed"
            self._ended.set()
            log.info("%r is closed.", self)

    async def _stop_work(self) -> None:
        for task in self._work:
            task.cancel()
        if self._work:
            _, late = await asyncio.wait(self._work, timeout=CLOSE_TIMEOUT)
            if late:
                log.warning(
                    "A store or gateway source of %r did not end when it was cancelled; it keeps running.",
                    self,
                )

    async def _close_shards(self, shards: Iterable[Shard], *, resumable: bool) -> None:
        """Close shards, and wait for those that are already closing."""
        for shard in shards:
            task = self._spawn(shard.close(resumable=resumable))
            self._shards_closing.add(task)
            task.add_done_callback(self._shards_closing.discard)
        while self._shards_closing:
            await asyncio.wait(self._shards_closing)

    async def _close_transport(self) -> None:
        if self._transport is not None:
            try:
                await self._transport.close()
            except Exception as error:
                log.error("The transport of %r could not be closed: %r", self, error)

    # Tasks.

    def _require(self, attempt: int, doing: str) -> None:
        """Raise if the operation must be abandoned; called after each await."""
        if self._attempt != attempt:
            raise GatewayError(f"The manager was closed while it was {doing}.")

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._task_ended)
        return task

    def _task_ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        was_work = task in self._work
        self._work.discard(task)
        # The caller of the work gets its exception.
        if not task.cancelled() and (error := task.exception()) is not None and not was_work:
            log.error("Closing %r failed: %r", self, error, exc_info=error)

    def _begin_work(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._spawn(work)
        self._work.add(task)
        return task

    async def _run(self, work: asyncio.Task[None], doing: str) -> None:
        """Wait for a task and raise its exception; cancel it if the caller is cancelled."""
        try:
            await asyncio.wait((work,))
        except asyncio.CancelledError:
            work.cancel()
            await asyncio.wait((work,))
            raise
        if work.cancelled():
            raise GatewayError(f"The manager was closed while it was {doing}.")
        work.result()

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
        return f"<ShardManager of {len(self._shards)} shards>"


def _check_budget(info: GatewayBotInfo, sessions: int) -> None:
    limit = info.session_start_limit
    if sessions > limit.remaining:
        raise SessionStartLimitError(max(0, limit.total), reset_seconds(limit))


def _context_of(shard: Shard) -> EventContext:
    saved = shard.saved
    return structs.replace(
        blank_context(),
        shard_id=shard.shard_id,
        session_id=None if saved is None else saved.session_id,
        sequence=None if saved is None else saved.sequence,
    )


def _is_specific(error: GatewayError) -> bool:
    return type(error) is not GatewayError


def _caused(error: GatewayError, cause: Exception) -> GatewayError:
    error.__cause__ = cause
    return error


def _spell_limit(info: GatewayBotInfo) -> str:
    limit = info.session_start_limit
    return f"max_concurrency {limit.max_concurrency}, {limit.remaining} of {limit.total} sessions of the day are left"


def _spell_ids(ids: Sequence[int]) -> str:
    if len(ids) == 1:
        return f"shard {ids[0]}"
    if tuple(ids) == tuple(range(ids[0], ids[0] + len(ids))):
        return f"shards {ids[0]} to {ids[-1]}"
    more = f" and {len(ids) - 10} more" if len(ids) > 10 else ""
    return f"shards {', '.join(map(str, ids[:10]))}{more}"
