"""Events with which Discord answers the commands of a client, made from the guilds of the gateway.

This module depends on no session and sends nothing.

Documentation: https://docs.discord.com/developers/events/gateway-events#send-events
"""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from cordspec.events import (
    ChannelInfoData,
    GuildMembersChunkData,
    RateLimitedData,
    RequestChannelInfoFrame,
    RequestGuildMembersFrame,
    RequestSoundboardSoundsFrame,
    SoundboardSoundsData,
    VoiceServerUpdateData,
    VoiceStateUpdateData,
    VoiceStateUpdateFrame,
)
from cordspec.models import (
    AvailableGuild,
    GatewayOpcode,
    GuildId,
    Member,
    RateLimitMetadata,
    RequestChannelInfo,
    RequestGuildMembers,
    RequestSoundboardSounds,
    UpdateVoiceState,
    UserId,
)
from cordspec.testing.factories import sample
from cordspec.testing.payload import Payload

__all__ = ["Events", "answer", "asks_for_all_members", "rate_limited"]

Events: TypeAlias = Iterable[tuple[str, Payload]]
"""Names and payloads of events, in order."""

CHUNK: Final = 1000
"""Largest number of members in one GUILD_MEMBERS_CHUNK."""

NONCE_LIMIT: Final = 32
"""Longer nonces are dropped. Bytes."""

MEMBERS_CHUNK, RATE_LIMITED = RequestGuildMembersFrame.answers
(SOUNDS,) = RequestSoundboardSoundsFrame.answers
(CHANNEL_INFO,) = RequestChannelInfoFrame.answers
VOICE_STATE, VOICE_SERVER = VoiceStateUpdateFrame.answers


def answer(command: object, guilds: Sequence[AvailableGuild], user_id: UserId) -> Events:
    """Return the events that answer the ``d`` of a command; none for a command without an answer."""
    match command:
        case RequestGuildMembers():
            return _members(command, guilds)
        case RequestSoundboardSounds():
            return _sounds(command, guilds)
        case RequestChannelInfo():
            return [(CHANNEL_INFO, ChannelInfoData(guild_id=command.guild_id, channels=[]))]
        case UpdateVoiceState():
            return _voice(command, user_id)
        case _:
            return []


def asks_for_all_members(command: RequestGuildMembers) -> bool:
    """Return True if a command asks for all members of a guild, which Discord limits."""
    return command.user_ids is None and not command.query and not command.limit


def rate_limited(command: RequestGuildMembers, retry_after: float) -> Events:
    """Return RATE_LIMITED for a request of members; ``retry_after`` is in seconds."""
    meta = RateLimitMetadata(guild_id=command.guild_id, nonce=_nonce(command))
    opcode = int(GatewayOpcode.REQUEST_GUILD_MEMBERS)
    return [(RATE_LIMITED, RateLimitedData(opcode=opcode, retry_after=retry_after, meta=meta))]


def _nonce(command: RequestGuildMembers) -> str | None:
    nonce = command.nonce
    return None if nonce is None or len(nonce.encode()) > NONCE_LIMIT else nonce


def _members(command: RequestGuildMembers, guilds: Sequence[AvailableGuild]) -> Events:
    """Yield every GUILD_MEMBERS_CHUNK of a request; at least one."""
    guild = _find_guild(guilds, command.guild_id)
    members = [] if guild is None else _select(guild, command)
    presences = () if guild is None else guild.presences
    found = {member.user.id for member in members}
    starts = range(0, max(1, len(members)), CHUNK)
    for index, start in enumerate(starts):
        chunk = members[start : start + CHUNK]
        ids = {member.user.id for member in chunk}
        data = GuildMembersChunkData(
            guild_id=command.guild_id,
            members=chunk,
            presences=[each for each in presences if each.user.id in ids] if command.presences else None,
            not_found=[user for user in command.user_ids or () if user not in found],
            nonce=_nonce(command),
            chunk_index=index,
            chunk_count=len(starts),
        )
        yield MEMBERS_CHUNK, data


def _find_guild(guilds: Sequence[AvailableGuild], guild_id: GuildId) -> AvailableGuild | None:
    return next((guild for guild in guilds if guild.id == guild_id), None)


def _select(guild: AvailableGuild, command: RequestGuildMembers) -> list[Member]:
    if command.user_ids is not None:
        return [member for member in guild.members if member.user.id in command.user_ids]
    query = (command.query or "").casefold()
    found = [member for member in guild.members if member.user.username.casefold().startswith(query)]
    return found[: command.limit] if command.limit else found


def _sounds(command: RequestSoundboardSounds, guilds: Sequence[AvailableGuild]) -> Events:
    """Yield SOUNDBOARD_SOUNDS for each guild that the bot is in."""
    for guild_id in command.guild_ids:
        guild = _find_guild(guilds, guild_id)
        if guild is not None:
            sounds = guild.soundboard_sounds
            yield SOUNDS, SoundboardSoundsData(guild_id=guild_id, soundboard_sounds=sounds)


def _voice(command: UpdateVoiceState, user_id: UserId) -> Events:
    """Yield VOICE_STATE_UPDATE, and VOICE_SERVER_UPDATE if the command joins a channel."""
    state = sample(
        VoiceStateUpdateData,
        guild_id=command.guild_id,
        channel_id=command.channel_id,
        user_id=user_id,
        self_mute=command.self_mute,
        self_deaf=command.self_deaf,
    )
    yield VOICE_STATE, state
    if command.channel_id is not None:
        server = sample(VoiceServerUpdateData, guild_id=command.guild_id, endpoint="127.0.0.1:443")
        yield VOICE_SERVER, server
