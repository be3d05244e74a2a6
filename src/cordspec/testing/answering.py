"""The conversation as Discord holds it: what each message of a client is answered with.

This module knows the rules of the handshake, and neither sockets nor scripts' contents.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final

from msgspec import MsgspecError, json, structs

from cordspec.decode import Anomaly, Decoder, encode
from cordspec.errors import FrameError
from cordspec.events import FRAMES, IdentifyFrame, ResumedData, ResumeFrame
from cordspec.models import GatewayCloseCode, GatewayOpcode, HelloData, Identify, Resume
from cordspec.testing.compression import PayloadCompression, Plain
from cordspec.testing.record import HIDDEN, Identification, Received, read_command, redact
from cordspec.testing.rules import refuse_identify
from cordspec.testing.script import Step
from cordspec.testing.session import PlaybackSession, prepare

if TYPE_CHECKING:
    from cordspec.testing.connection import PlaybackConnection

__all__ = ["COMMANDS", "answer", "greet"]

TRACE: Final = ['["cordspec-playback",{"micros":0.0}]']
VERSION: Final = "10"
COMMANDS: Final = frozenset(
    {
        GatewayOpcode.PRESENCE_UPDATE,
        GatewayOpcode.VOICE_STATE_UPDATE,
        GatewayOpcode.REQUEST_GUILD_MEMBERS,
        GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS,
        GatewayOpcode.REQUEST_CHANNEL_INFO,
    }
)
"""What a client may send within a session."""

READY, GUILD_CREATE = IdentifyFrame.answers
(RESUMED,) = ResumeFrame.answers

_decoders: Final[dict[int, json.Decoder[Any]]] = {}


async def greet(connection: "PlaybackConnection") -> None:
    """Send HELLO."""
    rules = connection.state.rules
    if not await connection.reach(Step.ACCEPT):
        return
    interval = round(rules.heartbeat_interval * 1000)
    connection.send_opcode(GatewayOpcode.HELLO, HelloData(heartbeat_interval=interval, trace=TRACE))
    connection.heard_a_heartbeat()
    if connection.attempt.query.get("v", VERSION) != VERSION:
        connection.close(GatewayCloseCode.INVALID_API_VERSION)
    await connection.reach(Step.HELLO)


async def answer(connection: "PlaybackConnection", message: bytes) -> None:
    """Answer one message."""
    state = connection.state
    now = state.clock()
    command = read_command(message)
    record = Received(time=now, op=None if command is None else command.op, raw=redact(message, state.token))
    connection.received.append(record)
    kept = connection.send_limit.is_kept(now, state.rules)
    if command is None or len(message) > state.rules.largest_message:
        connection.close(GatewayCloseCode.DECODE_ERROR)
    elif not kept:
        connection.close(GatewayCloseCode.RATE_LIMITED)
    elif command.op == GatewayOpcode.HEARTBEAT:
        connection.heard_a_heartbeat()
        if await connection.reach(Step.HEARTBEAT) and state.rules.acknowledge:
            connection.send_opcode(GatewayOpcode.HEARTBEAT_ACK)
    elif command.op not in (GatewayOpcode.IDENTIFY, GatewayOpcode.RESUME, *COMMANDS):
        connection.close(GatewayCloseCode.UNKNOWN_OPCODE)
    else:
        frame = read_frame(command.op, message)
        if frame is None:
            connection.close(GatewayCloseCode.UNKNOWN_OPCODE)
        elif isinstance(frame, IdentifyFrame):
            await identify(connection, frame.d)
        elif isinstance(frame, ResumeFrame):
            await resume(connection, frame.d)
        elif connection.session is None:
            connection.close(GatewayCloseCode.NOT_AUTHENTICATED)
        elif (act := state.answers.get(command.op)) is not None:
            done = act(connection, frame.d)
            if isawaitable(done):
                await done


def read_frame(op: int, message: bytes) -> Any:
    """A frame of a client, typed; None for a payload that does not fit its opcode.

    Within objects it may be mended: some libraries send keys of long ago there, and Discord takes them.
    """
    if op not in _decoders:
        _decoders[op] = json.Decoder(FRAMES[op], strict=False)
    try:
        return _decoders[op].decode(message)
    except (MsgspecError, ValueError, RecursionError):
        return _mended(message)


def _mended(message: bytes) -> Any:
    found: list[Anomaly] = []
    try:
        frame = Decoder(on_anomaly=found.append, log_anomalies=False).decode(message)
    except FrameError:
        return None
    return frame if found and all("." in anomaly.path for anomaly in found) else None


async def identify(connection: "PlaybackConnection", data: Identify) -> None:
    """Begin a session."""
    state, rules = connection.state, connection.state.rules
    now = state.clock()
    shard = data.shard or (0, 1)
    connection.identify = structs.replace(data, token=HIDDEN)
    state.identifications.append(
        Identification(time=now, connection=connection.number, shard=shard, intents=data.intents)
    )
    in_time = state.identify_limit.is_kept(shard[0], now, rules)
    if not await connection.reach(Step.IDENTIFY):
        return
    refused = refuse_identify(data, state.token, rules)
    if connection.session is not None:
        connection.close(GatewayCloseCode.ALREADY_AUTHENTICATED)
    elif refused is not None:
        connection.close(refused)
    elif state.identify_limit.begun > rules.session_total:
        connection.close(GatewayCloseCode.AUTHENTICATION_FAILED)
    elif not in_time:
        connection.invalid_session()
    else:
        if data.compress and isinstance(connection.outgoing.compressor, Plain):
            connection.outgoing.compressor = PayloadCompression()
        await begin(connection, data)


async def begin(connection: "PlaybackConnection", data: Identify) -> None:
    """Send READY and the guilds."""
    state = connection.state
    session = connection.session = state.begin_session(connection.number, data)
    session.attach(connection.number, connection.deliver)
    session.dispatch(prepare(READY, structs.replace(state.ready(session, data), trace=TRACE)))
    if not await connection.reach(Step.READY):
        return
    for guild in state.guilds_of(session):
        session.dispatch(prepare(GUILD_CREATE, guild))
    connection.is_ready = True


async def resume(connection: "PlaybackConnection", data: Resume) -> None:
    """Go on with a session, or refuse to."""
    state = connection.state
    connection.resume = structs.replace(data, token=HIDDEN)
    session = state.sessions.get(data.session_id)
    if data.token == state.token:
        connection.claimed = session
    if not await connection.reach(Step.RESUME):
        return
    if data.token != state.token:
        connection.close(state.rules.bad_token_code)
    elif connection.session is not None:
        connection.close(GatewayCloseCode.ALREADY_AUTHENTICATED)
    elif session is None or state.rules.refuse_resume:
        connection.invalid_session()
    elif has_timed_out(connection, session):
        connection.close(GatewayCloseCode.SESSION_TIMED_OUT)
    elif not 0 <= data.seq <= session.sequence:
        connection.close(GatewayCloseCode.INVALID_SEQ)
    else:
        await replay(connection, session, data.seq)


def has_timed_out(connection: "PlaybackConnection", session: PlaybackSession) -> bool:
    """Whether a session was without a connection for too long."""
    timeout, lost_at = connection.state.rules.session_timeout, session.lost_at
    return timeout is not None and lost_at is not None and connection.state.clock() - lost_at > timeout


async def replay(connection: "PlaybackConnection", session: PlaybackSession, sequence: int) -> None:
    """Send again what was missed, then RESUMED."""
    missed = session.missed(sequence, connection.state.rules.replay_overlap)
    if missed is None:
        connection.invalid_session()
        return
    take_over(connection, session)
    # What happens while a script holds the replay up is kept, and comes in its place.
    session.send = None
    half = missed[: (len(missed) + 1) // 2]
    for event in half:
        connection.deliver(event, is_replay=True)
    if not await connection.reach(Step.REPLAY) or session.connection != connection.number:
        return
    rest = session.after(half[-1]) if half else session.missed(sequence)
    if rest is None:
        connection.invalid_session()
        return
    for event in rest:
        connection.deliver(event, is_replay=True)
    session.attach(connection.number, connection.deliver)
    session.dispatch(prepare(RESUMED, encode(ResumedData(trace=TRACE))))
    connection.is_ready = True
    await connection.reach(Step.RESUMED)


def take_over(connection: "PlaybackConnection", session: PlaybackSession) -> None:
    """Make a session this connection's, whatever connection it was on."""
    state = connection.state
    if session.connection is not None:
        state.hang_up_if_silent(session.connection)
        old = state.open.get(session.connection)
        if old is not None:
            old.session, old.is_ready = None, False
    connection.session = session
    session.attach(connection.number, connection.deliver)
