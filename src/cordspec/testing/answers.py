"""What a gateway says to the commands of a client, out of the guilds that it has been given.

Any of these is replaced with ``PlaybackGateway.answer``.

Documentation: https://docs.discord.com/developers/events/gateway-events#send-events
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

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
)
from cordspec.testing.factories import sample

if TYPE_CHECKING:
    from cordspec.testing.connection import PlaybackConnection
    from cordspec.testing.state import Answer, GatewayState

__all__ = ["ANSWERS"]

CHUNK: Final = 1000
"""Most members of one GUILD_MEMBERS_CHUNK."""

NONCE_LIMIT: Final = 32
"""Longer nonces are dropped. Bytes."""


def find_guild(state: "GatewayState", guild_id: GuildId) -> AvailableGuild | None:
    """A guild of the gateway; None for one that the bot is not in."""
    return next((guild for guild in state.guilds if guild.id == guild_id), None)


def send_members(connection: "PlaybackConnection", command: RequestGuildMembers) -> None:
    """GUILD_MEMBERS_CHUNK until all are sent, or RATE_LIMITED."""
    members_chunk, rate_limited = RequestGuildMembersFrame.answers
    nonce = command.nonce
    if nonce is not None and len(nonce.encode()) > NONCE_LIMIT:
        nonce = None
    retry_after = _refused(connection, command)
    if retry_after > 0:
        meta = RateLimitMetadata(guild_id=command.guild_id, nonce=nonce)
        opcode = int(GatewayOpcode.REQUEST_GUILD_MEMBERS)
        connection.dispatch(rate_limited, RateLimitedData(opcode=opcode, retry_after=retry_after, meta=meta))
        return
    guild = find_guild(connection.state, command.guild_id)
    members = [] if guild is None else _select(guild, command)
    found = {member.user.id for member in members}
    presences = () if guild is None else guild.presences
    starts = range(0, max(1, len(members)), CHUNK)
    chunks = [members[start : start + CHUNK] for start in starts]
    for index, chunk in enumerate(chunks):
        here = {member.user.id for member in chunk}
        connection.dispatch(
            members_chunk,
            GuildMembersChunkData(
                guild_id=command.guild_id,
                members=chunk,
                presences=[each for each in presences if each.user.id in here] if command.presences else None,
                not_found=[user for user in command.user_ids or () if user not in found],
                nonce=nonce,
                chunk_index=index,
                chunk_count=len(chunks),
            ),
        )


def _refused(connection: "PlaybackConnection", command: RequestGuildMembers) -> float:
    """Seconds until a guild may be asked for all its members again; 0 if it may now."""
    state = connection.state
    if command.user_ids is not None or command.query or command.limit:
        return 0.0
    now = state.clock()
    left = state.members_asked_at.get(command.guild_id, float("-inf")) + state.rules.members_window - now
    if left > 0:
        return left
    state.members_asked_at[command.guild_id] = now
    return 0.0


def _select(guild: AvailableGuild, command: RequestGuildMembers) -> list[Member]:
    if command.user_ids is not None:
        return [member for member in guild.members if member.user.id in command.user_ids]
    query = (command.query or "").casefold()
    found = [member for member in guild.members if member.user.username.casefold().startswith(query)]
    return found[: command.limit] if command.limit else found


def send_sounds(connection: "PlaybackConnection", command: RequestSoundboardSounds) -> None:
    """SOUNDBOARD_SOUNDS for each guild that the bot is in."""
    for guild_id in command.guild_ids:
        guild = find_guild(connection.state, guild_id)
        if guild is not None:
            sounds = SoundboardSoundsData(guild_id=guild_id, soundboard_sounds=guild.soundboard_sounds)
            connection.dispatch(RequestSoundboardSoundsFrame.answers[0], sounds)


def send_channel_info(connection: "PlaybackConnection", command: RequestChannelInfo) -> None:
    """CHANNEL_INFO, without any field of any channel."""
    connection.dispatch(
        RequestChannelInfoFrame.answers[0], ChannelInfoData(guild_id=command.guild_id, channels=[])
    )


def join_voice(connection: "PlaybackConnection", command: UpdateVoiceState) -> None:
    """VOICE_STATE_UPDATE, and VOICE_SERVER_UPDATE for who joins a channel."""
    state = sample(
        VoiceStateUpdateData,
        guild_id=command.guild_id,
        channel_id=command.channel_id,
        user_id=connection.state.user.id,
        self_mute=command.self_mute,
        self_deaf=command.self_deaf,
    )
    state_update, server_update = VoiceStateUpdateFrame.answers
    connection.dispatch(state_update, state)
    if command.channel_id is not None:
        server = sample(VoiceServerUpdateData, guild_id=command.guild_id, endpoint="127.0.0.1:443")
        connection.dispatch(server_update, server)


ANSWERS: Final[Mapping[int, "Answer"]] = {
    GatewayOpcode.VOICE_STATE_UPDATE: join_voice,
    GatewayOpcode.REQUEST_GUILD_MEMBERS: send_members,
    GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS: send_sounds,
    GatewayOpcode.REQUEST_CHANNEL_INFO: send_channel_info,
}
"""By opcode; a command that is not here is taken without a word."""
