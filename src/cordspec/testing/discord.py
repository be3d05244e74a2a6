"""Discord's gateway as a state machine, without sockets, clock and random numbers.

``Discord`` holds the sessions and connections of one bot. Each input changes the state and returns actions
(``cordspec.testing.actions``), which the server around it performs in order:

* ``connect``, ``greet``, ``received``, ``closed`` and ``timed_out`` are what happens on a connection;
* ``dispatch`` is an event of Discord; ``close``, ``reconnect``, ``invalid_session`` and so on are what Discord
  does to a connection.

The time of an input, in seconds on any clock, is an argument. ``greet`` and ``received`` are generators. They
yield checkpoints among the actions: a scripted fault may act there and stop the answer by closing the
generator. A caller without scripts skips the checkpoints.

The life of a connection, and the inputs that lead from one state to the next:

    connect -> open -- greet: HELLO --> greeted -- IDENTIFY: READY, guilds ----------> ready
                                          |                                             ^
                                          +-- RESUME: missed events, RESUMED -----------+
    close, drop: ending -- closed --> ended; the session stays for a RESUME unless a close code ends it.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any, Final

from msgspec import Struct, structs

from cordspec.decode import encode
from cordspec.events import IdentifyFrame, ReadyData, ResumedData, ResumeFrame
from cordspec.models import (
    AFTER_CLOSE,
    AvailableGuild,
    GatewayBotInfo,
    GatewayCloseCode,
    GatewayOpcode,
    HelloData,
    Identify,
    RequestGuildMembers,
    Resume,
    SessionStartLimit,
    UnavailableGuild,
)
from cordspec.testing.actions import (
    Abort,
    Action,
    Actions,
    Commanded,
    CompressPayloads,
    Reached,
    Send,
    SendClose,
    SetTimer,
    Steps,
)
from cordspec.testing.answers import Events, answer, asks_for_all_members, rate_limited
from cordspec.testing.client_state import ClientState
from cordspec.testing.commands import COMMANDS, Command, read_command, read_frame
from cordspec.testing.faults import Step
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.payload import Prepared, encode_frame, guild_of, opcode_frame, prepare
from cordspec.testing.record import HIDDEN, Attempt, Dispatched, Identification, Received, redact
from cordspec.testing.rules import IdentifyLimit, MemberLimit, Rules, refuse_identify
from cordspec.testing.session import PlaybackSession, SessionEvent

__all__ = ["Discord"]

READY, GUILD_CREATE = IdentifyFrame.answers
(RESUMED,) = ResumeFrame.answers

VERSION: Final = 10
TRACE: Final = ['["cordspec-playback",{"micros":0.0}]']
NO_CLOSE_FRAME: Final = 1006
"""Close code of a connection that ended without a close frame."""
NO_CODE: Final = 1005
"""Close code of a close frame without a code."""
ENDS_A_SESSION: Final = (1000, 1001)
"""Close codes with which a client ends its session."""
CLOSE_TIMEOUT: Final = 2.0
"""Time for a client to answer a close frame, after which the TCP connection is ended. Seconds."""


class Discord:
    """The gateway of one bot: its sessions, its connections, and a record of what was received and sent.

    ``operations`` have the user and the application of READY. ``new_session_id`` returns a different ID each time.
    """

    def __init__(
        self,
        token: str,
        rules: Rules,
        operations: PlaybackOperations,
        new_session_id: Callable[[], str],
    ) -> None:
        self.token: Final = token
        self.rules: Final = rules
        self.operations: Final = operations
        self.guilds: list[AvailableGuild] = []
        """Guilds that sessions get after READY, each on its shard."""
        self.recorded: ReadyData | None = None
        """READY of a recorded session, whose guilds are named in every READY."""
        self.url = ""
        """URL of the gateway, for ``bot_info``."""
        self.resume_url = ""
        """URL for resuming, for READY; ``Rules.resume_gateway_url`` replaces it."""
        self.sessions: Final[dict[str, PlaybackSession]] = {}
        """Sessions that are used or can be resumed, by ID."""
        self.open: Final[dict[int, ClientState]] = {}
        """Connections that have not ended, by number."""
        self.identifications: Final[list[Identification]] = []
        self.dispatched: Final[deque[Dispatched]] = deque(maxlen=rules.record_limit)
        self._new_session_id = new_session_id
        self._identify_limit = IdentifyLimit()
        self._member_limit = MemberLimit()
        self._connections = count(1)
        self._event_ids = count(1)

    # Responses about the bot.

    def bot_info(self) -> GatewayBotInfo:
        """Return the response to Get Gateway Bot."""
        rules = self.rules
        return GatewayBotInfo(
            url=self.url,
            shards=rules.shards,
            session_start_limit=SessionStartLimit(
                total=rules.session_total,
                remaining=max(0, rules.session_total - self._identify_limit.begun),
                reset_after=round(rules.session_reset_after * 1000),
                max_concurrency=rules.max_concurrency,
            ),
        )

    def use_ready(self, ready: ReadyData) -> None:
        """Use user, application and guilds of a recorded READY for every session."""
        self.recorded = ready
        self.operations.user, self.operations.application = ready.user, ready.application

    def _guilds_of(self, session: PlaybackSession) -> list[AvailableGuild]:
        return [guild for guild in self.guilds if session.has_guild(guild.id)]

    def _ready(self, session: PlaybackSession, identify: Identify) -> ReadyData:
        """Return the payload of READY."""
        ids = [guild.id for guild in self.guilds]
        ids += [] if self.recorded is None else [guild.id for guild in self.recorded.guilds]
        return ReadyData(
            v=VERSION,
            user=self.operations.user,
            shard=identify.shard,
            session_type="normal",
            session_id=session.id,
            resume_gateway_url=self.rules.resume_gateway_url or self.resume_url,
            guilds=[
                UnavailableGuild(id=id_, unavailable=True)
                for id_ in dict.fromkeys(ids)
                if session.has_guild(id_)
            ],
            application=self.operations.application,
            trace=TRACE,
        )

    # Inputs of a connection.

    def connect(self, attempt: Attempt) -> ClientState:
        """Note that a websocket is open; ``greet`` sends HELLO."""
        client = ClientState(next(self._connections), attempt)
        self.open[client.number] = client
        return client

    def greet(self, client: ClientState) -> Steps:
        """Send HELLO."""
        yield Reached(client.number, Step.ACCEPT)
        interval = round(self.rules.heartbeat_interval * 1000)
        hello = HelloData(heartbeat_interval=interval, trace=TRACE)
        yield from self.send_opcode(client, GatewayOpcode.HELLO, hello)
        yield from self._await_heartbeat(client)
        if client.attempt.query.get("v", str(VERSION)) != str(VERSION):
            yield from self.close(client, GatewayCloseCode.INVALID_API_VERSION)
        yield Reached(client.number, Step.HELLO)

    def received(self, client: ClientState, message: bytes, now: float) -> Steps:
        """Answer one message of a client, if its connection is still open."""
        if not client.is_open:
            return
        command = read_command(message)
        op = None if command is None else command.op
        client.received.append(Received(time=now, op=op, raw=redact(message, self.token)))
        within_limit = client.send_limit.is_kept(now, self.rules)
        if command is None or len(message) > self.rules.largest_message:
            yield from self.close(client, GatewayCloseCode.DECODE_ERROR)
        elif not within_limit:
            yield from self.close(client, GatewayCloseCode.RATE_LIMITED)
        elif command.op == GatewayOpcode.HEARTBEAT:
            yield from self._heartbeat(client)
        else:
            yield from self._command(client, command, message, now)

    def closed(self, client: ClientState, code: int | None, now: float) -> None:
        """Note that the connection has ended.

        ``code`` is that of the client's close frame, 0 for a frame without a code; None if there was no frame.
        """
        if client.close_code is not None:
            return
        client.close_code = NO_CLOSE_FRAME if code is None else code or NO_CODE
        self.open.pop(client.number, None)
        session = client.session
        if session is None:
            return
        # After a close frame of the gateway, the code of the client only repeats it.
        if client.close_code in ENDS_A_SESSION and client.closed_with is None:
            self.end_session(session)
        if session.connection == client.number:
            session.detach(now)

    def timed_out(self, client: ClientState) -> Actions:
        """Return what follows when the timer of the last ``SetTimer`` has expired.

        An open connection has sent no heartbeat for too long; the client of an ending one has not answered
        the close frame.
        """
        if client.is_open:
            return self.close(client, GatewayCloseCode.UNKNOWN_ERROR)
        return self.drop(client)

    # Answers.

    def _heartbeat(self, client: ClientState) -> Steps:
        yield from self._await_heartbeat(client)
        yield Reached(client.number, Step.HEARTBEAT)
        if self.rules.acknowledge:
            yield from self.send_opcode(client, GatewayOpcode.HEARTBEAT_ACK)

    def _await_heartbeat(self, client: ClientState) -> Actions:
        timeout = self.rules.heartbeat_timeout
        return [] if timeout is None or not client.is_open else [SetTimer(client.number, timeout)]

    def _command(self, client: ClientState, command: Command, message: bytes, now: float) -> Steps:
        is_known = command.op in (GatewayOpcode.IDENTIFY, GatewayOpcode.RESUME, *COMMANDS)
        frame = read_frame(command.op, message) if is_known else None
        if frame is None:  # 4001 is for an unknown opcode and for a payload that does not fit its opcode
            yield from self.close(client, GatewayCloseCode.UNKNOWN_OPCODE)
        elif isinstance(frame, IdentifyFrame):
            yield from self._identify(client, frame.d, now)
        elif isinstance(frame, ResumeFrame):
            yield from self._resume(client, frame.d, now)
        elif client.session is None:
            yield from self.close(client, GatewayCloseCode.NOT_AUTHENTICATED)
        else:
            session = client.session
            yield Commanded(client.number, command.op, frame.d)
            for name, payload in self._answer(frame.d, now):
                yield from self.dispatch(session, prepare(name, payload))

    def _answer(self, command: object, now: float) -> Events:
        if isinstance(command, RequestGuildMembers) and asks_for_all_members(command):
            retry_after = self._member_limit.retry_after(command.guild_id, now, self.rules)
            if retry_after > 0:
                return rate_limited(command, retry_after)
        return answer(command, self.guilds, self.operations.user.id)

    def _identify(self, client: ClientState, data: Identify, now: float) -> Steps:
        """Begin a session, or refuse to. An IDENTIFY counts for the limits even if a script stops the answer.

        Documentation: https://docs.discord.com/developers/events/gateway#identifying
        """
        shard = data.shard or (0, 1)
        client.identify = structs.replace(data, token=HIDDEN)
        self.identifications.append(
            Identification(time=now, connection=client.number, shard=shard, intents=data.intents)
        )
        within_limit = self._identify_limit.is_kept(shard[0], now, self.rules)
        yield Reached(client.number, Step.IDENTIFY)
        if not client.is_open:
            return
        refused = self._refuse_identify(client, data)
        if refused is not None:
            yield from self.close(client, refused)
        elif not within_limit:
            yield from self.invalid_session(client)
        else:
            if data.compress:
                yield CompressPayloads(client.number)
            yield from self._begin(client, data)

    def _refuse_identify(self, client: ClientState, data: Identify) -> int | None:
        """Return the close code that answers an IDENTIFY; None if a session may begin."""
        if client.session is not None:
            return GatewayCloseCode.ALREADY_AUTHENTICATED
        refused = refuse_identify(data, self.token, self.rules)
        # Discord resets the token of an app that begins too many sessions:
        # https://docs.discord.com/developers/events/gateway#session-start-limit-object
        if refused is None and self._identify_limit.begun > self.rules.session_total:
            return GatewayCloseCode.AUTHENTICATION_FAILED
        return refused

    def _begin(self, client: ClientState, data: Identify) -> Steps:
        """Begin a session: send READY and the guilds."""
        shard = data.shard or (0, 1)
        yield from self._replace_sessions(shard)
        session = client.session = PlaybackSession(
            self._new_session_id(), shard, data.intents, client.number, self.rules, self._event_ids
        )
        self.sessions[session.id] = session
        yield from self.dispatch(session, prepare(READY, self._ready(session, data)))
        yield Reached(client.number, Step.READY)
        if not client.is_open:
            return
        for guild in self._guilds_of(session):
            yield from self.dispatch(session, prepare(GUILD_CREATE, guild))
        client.is_ready = client.session is session

    def _replace_sessions(self, shard: tuple[int, int]) -> Actions:
        """End the sessions of a shard that no connection uses, or a silent one.

        A client that identifies again has given them up. Otherwise each would keep its events for ever.
        """
        actions: list[Action] = []
        for old in [session for session in self.sessions.values() if session.shard == shard]:
            user = None if old.connection is None else self.open.get(old.connection)
            if user is None or user.is_silent:
                self.end_session(old)
                actions += [] if user is None else self.drop(user)
        return actions

    def _resume(self, client: ClientState, data: Resume, now: float) -> Steps:
        """Replay the missed events of a session, or refuse to.

        Documentation: https://docs.discord.com/developers/events/gateway#resuming
        """
        client.resume = structs.replace(data, token=HIDDEN)
        session = self.sessions.get(data.session_id)
        # Whatever ends the connection now may end the session too, but only for a client that may use it.
        if data.token == self.token:
            client.claimed = session
        yield Reached(client.number, Step.RESUME)
        if not client.is_open:
            return
        if data.token != self.token:
            yield from self.close(client, self.rules.bad_token_code)
        elif client.session is not None:
            yield from self.close(client, GatewayCloseCode.ALREADY_AUTHENTICATED)
        elif session is None or self.rules.refuse_resume:
            yield from self.invalid_session(client)
        elif self._has_timed_out(session, now):
            yield from self.close(client, GatewayCloseCode.SESSION_TIMED_OUT)
        elif not 0 <= data.seq <= session.sequence:
            yield from self.close(client, GatewayCloseCode.INVALID_SEQ)
        else:
            yield from self._replay(client, session, data.seq)

    def _has_timed_out(self, session: PlaybackSession, now: float) -> bool:
        timeout = self.rules.session_timeout
        return timeout is not None and session.lost_at is not None and now - session.lost_at > timeout

    def _replay(self, client: ClientState, session: PlaybackSession, sequence: int) -> Steps:
        """Send the missed events again, then RESUMED.

        Events that are added while a script pauses the replay are sent by it, in their order.
        """
        missed = session.missed(sequence, self.rules.replay_overlap)
        if missed is None:
            yield from self.invalid_session(client)
            return
        yield from self._take_over(client, session)
        # In two halves, so that a script can act in the middle of a replay.
        half = missed[: (len(missed) + 1) // 2]
        yield from self._deliver(client, half, is_replay=True)
        yield Reached(client.number, Step.REPLAY)
        if not client.is_open or session.connection != client.number:
            return  # closed, or another connection has resumed the session in the meantime
        rest = session.after(half[-1]) if half else session.missed(sequence)
        if rest is None:
            yield from self.invalid_session(client)
            return
        yield from self._deliver(client, rest, is_replay=True)
        session.attach(client.number)
        yield from self.dispatch(session, prepare(RESUMED, encode(ResumedData(trace=TRACE))))
        client.is_ready = True
        yield Reached(client.number, Step.RESUMED)

    def _take_over(self, client: ClientState, session: PlaybackSession) -> Actions:
        """Move a session to a connection, whatever connection uses it; a silent one is dropped."""
        actions: Actions = []
        old = None if session.connection is None else self.open.get(session.connection)
        if old is not None:
            old.session, old.is_ready = None, False
            if old.is_silent:
                actions = self.drop(old)
        client.session = session
        session.attach(client.number, is_replaying=True)
        return actions

    # Events.

    def recipients(
        self, name: str, shard_id: int | None = None, guild_id: int | None = None
    ) -> list[PlaybackSession]:
        """Return the sessions that an event goes to: all, or those of a shard, or of the shard of a guild."""
        return [
            session
            for session in self.sessions.values()
            if (shard_id is None or session.shard_id == shard_id)
            and (guild_id is None or session.has_guild(guild_id))
            and self._wants(session, name)
        ]

    def belongs_to(self, session: PlaybackSession, prepared: Prepared) -> bool:
        """Return True if a recorded event belongs to the shard of a session; events of no guild belong to shard 0."""
        guild_id = guild_of(prepared)
        is_ours = session.shard_id == 0 if guild_id is None else session.has_guild(guild_id)
        return is_ours and self._wants(session, prepared.name)

    def _wants(self, session: PlaybackSession, name: str) -> bool:
        return not self.rules.filter_intents or session.wants(name)

    def dispatch(self, session: PlaybackSession, prepared: Prepared) -> Actions:
        """Give an event to a session, numbered as the rules say; keep it, and send it if there is a connection."""
        return self._send_events(session, session.add(prepared))

    def dispatch_as(self, session: PlaybackSession, prepared: Prepared, sequence: int | None) -> Actions:
        """Give an event to a session with this ``s``; keep it, and send it if there is a connection."""
        return self._send_events(session, [session.add_as(prepared, sequence)])

    def _send_events(self, session: PlaybackSession, events: Sequence[SessionEvent]) -> Actions:
        if session.connection is None or session.is_replaying:
            return []
        client = self.open.get(session.connection)
        return [] if client is None or client.session is not session else self._deliver(client, events)

    def _deliver(
        self, client: ClientState, events: Sequence[SessionEvent], *, is_replay: bool = False
    ) -> Actions:
        """Send events of a session on its connection, and record them."""
        if not client.is_open or client.session is None:
            return []
        for event in events:
            self.dispatched.append(
                Dispatched(
                    id=event.id,
                    connection=client.number,
                    session_id=client.session.id,
                    name=event.name,
                    sequence=event.sequence,
                    is_replay=is_replay,
                    raw=event.raw,
                )
            )
        return [Send(client.number, event.raw) for event in events]

    # Commands to a connection.

    def send(self, client: ClientState, frame: Struct | Mapping[str, Any] | bytes) -> Actions:
        """Send a frame: typed, a dict, or bytes as they are."""
        raw = frame if isinstance(frame, bytes) else encode_frame(frame)
        return [Send(client.number, raw)] if client.is_open else []

    def send_opcode(self, client: ClientState, op: int, d: object = None) -> Actions:
        """Send a frame that is not a DISPATCH."""
        return self.send(client, opcode_frame(op, d))

    def request_heartbeat(self, client: ClientState) -> Actions:
        """Send HEARTBEAT (1), which the client must answer at once."""
        return self.send_opcode(client, GatewayOpcode.HEARTBEAT)

    def reconnect(self, client: ClientState) -> Actions:
        """Send RECONNECT (7): the client should open another connection and resume."""
        return self.send_opcode(client, GatewayOpcode.RECONNECT)

    def invalid_session(self, client: ClientState, *, resumable: bool = False) -> Actions:
        """Send INVALID_SESSION (9). Unless ``resumable`` is true the session is lost."""
        actions = self.send_opcode(client, GatewayOpcode.INVALID_SESSION, resumable)
        if not resumable:
            self.forget_session(client)
        return actions

    def close(self, client: ClientState, code: int) -> Actions:
        """Send a close frame. After a code that ends sessions, as Discord lists them, the session is lost."""
        if not client.is_open:
            return []
        client.closed_with = code
        if AFTER_CLOSE.get(code, "resume") != "resume":
            self.forget_session(client)
        client.is_ending = True
        return [SendClose(client.number, code), SetTimer(client.number, CLOSE_TIMEOUT)]

    def drop(self, client: ClientState) -> Actions:
        """End the TCP connection without a close frame."""
        client.is_ending = True
        return [Abort(client.number)] if client.close_code is None else []

    # Sessions.

    def end_session(self, session: PlaybackSession) -> None:
        """Forget a session, so that it cannot be resumed."""
        self.sessions.pop(session.id, None)

    def forget_session(self, client: ClientState) -> None:
        """Forget the session of a connection, also one that it tries to resume; the connection stays open."""
        for session in (client.session, client.claimed):
            if session is not None:
                self.end_session(session)
        client.session = client.claimed = None
        client.is_ready = False

    def forget_unused_sessions(self) -> None:
        """Forget every session that no connection uses."""
        for session in list(self.sessions.values()):
            if session.connection is None:
                self.end_session(session)
