# @generated from schemas/objects/presence.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Presences of users, with their status and activities."""

from cordspec.models.ids import ChannelId, GuildId, UserId
from cordspec.models.member import Member
from cordspec.models.presence import Presence
from cordspec.wire import Model

__all__ = [
    "PresenceUpdateData",
    "TypingStartData",
]


class PresenceUpdateData(Presence, frozen=True, kw_only=True):
    """Presence of a member after a change.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#presence-update-presence-update-event-fields
    """

    guild_id: GuildId  # pyright: ignore[reportGeneralTypeIssues]  # required here
    """Guild of the member."""

    processed_at_timestamp: int | None = None
    """Unix time in milliseconds at which Discord processed the change; 0 if unknown. Not in Discord's
    documentation.
    """


class TypingStartData(Model, frozen=True, kw_only=True):
    """User who began to type.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#typing-start-typing-start-event-fields
    """

    channel_id: ChannelId
    """Channel in which the user types."""

    guild_id: GuildId | None = None
    """Guild of the channel; absent in direct messages."""

    user_id: UserId
    """User who is typing."""

    timestamp: int
    """Unix time in seconds at which the user began to type."""

    member: Member | None = None
    """Member who is typing; absent in direct messages."""
