"""What a bot may ask of the gateway, as Structs. This module opens no connection; it knows what to say.

Documentation: https://docs.discord.com/developers/events/gateway-events#send-events
"""

import asyncio
import logging
import secrets
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from cordspec.dispatch import EventDispatcher, Stream
from cordspec.errors import GatewayError, UsageError, WaitTimeoutError
from cordspec.events import (
    PresenceUpdateFrame,
    RateLimitedData,
    RequestChannelInfoFrame,
    RequestGuildMembersFrame,
    RequestSoundboardSoundsFrame,
    VoiceStateUpdateFrame,
)
from cordspec.models import (
    ChannelId,
    ChannelInfoField,
    GuildId,
    Member,
    OutgoingActivity,
    Presence,
    RequestChannelInfo,
    RequestGuildMembers,
    RequestSoundboardSounds,
    Status,
    UpdatePresence,
    UpdateVoiceState,
    UserId,
)

__all__ = ["Commands", "GatheredMembers"]

NONCE_LIMIT: Final = 32

CHUNKS_LIMIT: Final = 100_000
"""Largest count of chunks that is believed: with 1,000 members each, more than any guild has."""

LONGEST_PAUSE: Final = 300.0
"""Longest wait that RATE_LIMITED may ask for. Seconds."""

log: Final = logging.getLogger("cordspec.gateway")


class GatheredMembers(Struct, frozen=True):
    """Every chunk of one request together."""

    members: list[Member]
    """Members found."""

    presences: list[Presence]
    """Presences of those members, if they were asked for."""

    not_found: list[UserId]
    """Ids of users that are not members."""


class Commands:
    """The commands of a shard. Each waits until the session is ready and the send limit has room.

    Each raises ``GatewayError`` if the shard has ended, and ``UsageError`` for a frame of more than 4096
    bytes.
    """

    event_dispatcher: EventDispatcher

    def describe(self) -> str:
        """The state of the shard in one sentence, for messages."""
        raise NotImplementedError

    async def send(self, command: Struct, /) -> None:
        """Send a frame of ``cordspec.events``, or one of your own, once the session is ready."""
        raise NotImplementedError

    async def presence_update(
        self,
        *,
        status: Status = Status.ONLINE,
        activities: Sequence[OutgoingActivity] = (),
        afk: bool = False,
        since: int | None = None,
    ) -> None:
        """Change how the bot is seen. ``since`` is when it became idle, in milliseconds since 1970."""
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
        """Join a voice channel, move to it, or leave (None)."""
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
        """Ask for members; they come as GUILD_MEMBERS_CHUNK. Without ``query`` and ``user_ids``: for all.

        ``limit`` is 0 for no limit; with a query it is at most 100. ``nonce`` has at most 32 bytes.
        """
        await self.send(_member_request(guild_id, query, limit, presences, user_ids, nonce))

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
        """Ask for members and return when every chunk has arrived; ask again if Discord limits the request.

        ``timeout`` is in seconds, for the whole. Raises ``WaitTimeoutError`` (a ``TimeoutError``) when it is over,
        and the error that ended the shard if one does.
        """
        nonce = secrets.token_hex(16)
        request = _member_request(guild_id, query, limit, presences, user_ids, nonce)
        gathered, missing = GatheredMembers([], [], []), set[int]()
        whole = asyncio.timeout(timeout)
        try:
            async with (
                whole,
                self.event_dispatcher.stream("GUILD_MEMBERS_CHUNK", limit=100_000) as chunks,
                self.event_dispatcher.stream("RATE_LIMITED") as refusals,
            ):
                again = asyncio.create_task(self._ask_again(request, nonce, refusals))
                try:
                    await self.send(request)
                    async for chunk in chunks:
                        if chunk.nonce == nonce:
                            # Chunks may arrive in any order.
                            missing = missing or set(range(min(chunk.chunk_count, CHUNKS_LIMIT)))
                            missing.discard(chunk.chunk_index)
                            gathered.members.extend(chunk.members)
                            gathered.presences.extend(chunk.presences or ())
                            gathered.not_found.extend(chunk.not_found)
                            if not missing:
                                break
                    else:
                        raise GatewayError(
                            f"The shard was closed before all members of guild {guild_id} had arrived."
                        )
                finally:
                    again.cancel()
        except TimeoutError:
            if not whole.expired():
                raise
            arrived = f"{len(gathered.members)} members arrived, {len(missing)} chunks are missing"
            raise WaitTimeoutError(
                f"GUILD_MEMBERS_CHUNK for guild {guild_id} did not arrive in full within {timeout} s: "
                f"{arrived if missing else 'no chunk arrived'}. {self.describe()}"
            ) from None
        return gathered

    async def _ask_again(
        self, request: RequestGuildMembersFrame, nonce: str, refusals: Stream[RateLimitedData]
    ) -> None:
        async for refusal in refusals:
            if refusal.meta.nonce == nonce:
                # Written so that a NaN becomes the shortest wait.
                pause = min(refusal.retry_after, LONGEST_PAUSE) if refusal.retry_after > 0 else 0.0
                log.info("members are asked for again in %.1f s, as the request was rate limited", pause)
                await asyncio.sleep(pause)
                await self.send(request)

    async def request_soundboard_sounds(self, guild_ids: Sequence[GuildId]) -> None:
        """Ask for the soundboard sounds of guilds; they come as SOUNDBOARD_SOUNDS."""
        await self.send(RequestSoundboardSoundsFrame(d=RequestSoundboardSounds(guild_ids=list(guild_ids))))

    async def request_channel_info(self, guild_id: GuildId, fields: Sequence[ChannelInfoField]) -> None:
        """Request the fields of channels that GUILD_CREATE leaves out; they arrive as CHANNEL_INFO."""
        request = RequestChannelInfo(guild_id=guild_id, fields=list(fields))
        await self.send(RequestChannelInfoFrame(d=request))


def _member_request(
    guild_id: GuildId,
    query: str | None,
    limit: int,
    presences: bool,
    user_ids: Sequence[UserId] | None,
    nonce: str | None,
) -> RequestGuildMembersFrame:
    if nonce is not None and len(nonce.encode()) > NONCE_LIMIT:
        raise UsageError(
            f"Discord drops a nonce of more than {NONCE_LIMIT} bytes; found {len(nonce.encode())}."
        )
    if user_ids is None and query is None:
        query = ""
    return RequestGuildMembersFrame(
        d=RequestGuildMembers(
            guild_id=guild_id,
            query=query,
            limit=limit,
            presences=presences,
            user_ids=None if user_ids is None else list(user_ids),
            nonce=nonce,
        )
    )
