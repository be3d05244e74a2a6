"""One shard: its dispatchers, its options, and its methods for users; ``Performer`` runs it.

Documentation: https://docs.discord.com/developers/events/gateway
"""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Final, Self, Unpack

from msgspec import Struct

from cordspec.dispatch import EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.internals import Authentication
from cordspec.dispatch.overloads.listen import GatewayListening
from cordspec.errors import GatewayError
from cordspec.events import (
    EVENTS,
    PresenceUpdateFrame,
    RequestChannelInfoFrame,
    RequestSoundboardSoundsFrame,
    VoiceStateUpdateFrame,
)
from cordspec.gateway.arguments import (
    check_authentication,
    check_gateway_url,
    check_intents,
    check_options,
    check_shards,
)
from cordspec.gateway.commands import GatheredMembers, MemberRequest, member_request, new_nonce
from cordspec.gateway.delivery import DispatcherSet
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.performer import Performer
from cordspec.gateway.session import SavedSession
from cordspec.gateway.state import ShardState
from cordspec.models import (
    ChannelId,
    ChannelInfoField,
    GuildId,
    Intents,
    OutgoingActivity,
    RequestChannelInfo,
    RequestSoundboardSounds,
    Status,
    UpdatePresence,
    UpdateVoiceState,
    UserId,
)

__all__ = ["Shard"]

GATEWAY: Final = "wss://gateway.discord.gg"
"""Discord's gateway."""


class Shard(GatewayListening):
    """One shard of a bot: connects to the gateway, stays connected, and dispatches events to listeners.

    ``gateway_url`` is the ``wss://`` URL of the gateway, another server or a proxy; by default that of Discord. If it
    is given, it is used for resuming too, unless ``follow_resume_url=True``.
    ``dispatcher_sets`` are further dispatchers to which every event of this shard is delivered.

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
        dispatcher_sets: Sequence[DispatcherSet] = (),
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
            (self, *dispatcher_sets),
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

    def join(self, dispatcher_set: DispatcherSet) -> None:
        """Deliver every event to other dispatchers too, from now on."""
        self._performer.join(dispatcher_set)

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

    async def presence_update(
        self,
        *,
        status: Status = Status.ONLINE,
        activities: Sequence[OutgoingActivity] = (),
        afk: bool = False,
        since: int | None = None,
    ) -> None:
        """Change the presence of the bot.

        ``since`` is when the bot became idle, in milliseconds since 1970; None while it is not. Raises as ``send``.

        Documentation: https://docs.discord.com/developers/events/gateway-events#update-presence
        """
        presence = UpdatePresence(status=status, since=since, afk=afk, activities=list(activities))
        await self.send(PresenceUpdateFrame(d=presence))

    async def voice_state_update(
        self,
        guild_id: GuildId,
        channel_id: ChannelId | None,
        *,
        self_mute: bool = False,
        self_deaf: bool = False,
    ) -> None:
        """Join a voice channel, move to it, or leave (None). Raises as ``send``.

        Documentation: https://docs.discord.com/developers/events/gateway-events#update-voice-state
        """
        state = UpdateVoiceState(
            guild_id=guild_id, channel_id=channel_id, self_mute=self_mute, self_deaf=self_deaf
        )
        await self.send(VoiceStateUpdateFrame(d=state))

    async def request_guild_members(
        self,
        guild_id: GuildId,
        *,
        query: str | None = None,
        limit: int = 0,
        presences: bool = False,
        user_ids: Sequence[UserId] | None = None,
        nonce: str | None = None,
    ) -> None:
        """Request members of a guild, which arrive as GUILD_MEMBERS_CHUNK; without ``query`` and ``user_ids``, all.

        ``query`` is the beginning of a user name. ``limit`` is 0 for no limit; with a query it is at most 100.
        ``nonce`` has at most 32 bytes; the chunks repeat it. Raises as ``send``.

        Documentation: https://docs.discord.com/developers/events/gateway-events#request-guild-members
        """
        await self.send(member_request(guild_id, query, limit, presences, user_ids, nonce))

    async def gather_guild_members(
        self,
        guild_id: GuildId,
        *,
        query: str | None = None,
        limit: int = 0,
        presences: bool = False,
        user_ids: Sequence[UserId] | None = None,
        timeout: float | None = 60.0,  # noqa: ASYNC109  # as wait_for has it
    ) -> GatheredMembers:
        """Request members of a guild and return them when every chunk has arrived.

        The request is repeated if Discord limits its rate. ``timeout`` is in seconds, for the whole. Raises
        ``WaitTimeoutError`` (a ``TimeoutError``) after it, and the error that ended the shard if one does.
        """
        frame = member_request(guild_id, query, limit, presences, user_ids, new_nonce())
        return await MemberRequest(frame, self.send, self.describe).gather(self.event_dispatcher, timeout)

    async def request_soundboard_sounds(self, guild_ids: Sequence[GuildId]) -> None:
        """Request the soundboard sounds of guilds, which arrive as SOUNDBOARD_SOUNDS. Raises as ``send``.

        Documentation: https://docs.discord.com/developers/events/gateway-events#request-soundboard-sounds
        """
        await self.send(RequestSoundboardSoundsFrame(d=RequestSoundboardSounds(guild_ids=list(guild_ids))))

    async def request_channel_info(self, guild_id: GuildId, fields: Sequence[ChannelInfoField]) -> None:
        """Request the fields of channels that GUILD_CREATE leaves out, which arrive as CHANNEL_INFO.

        Raises as ``send``.

        Documentation: https://docs.discord.com/developers/events/gateway-events#request-channel-info
        """
        request = RequestChannelInfo(guild_id=guild_id, fields=list(fields))
        await self.send(RequestChannelInfoFrame(d=request))

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
