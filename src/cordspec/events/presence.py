# @generated from schemas/objects/presence.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Presences, who is online and what they do."""

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
    """When Discord handled the change, in milliseconds since 1970; 0 where unknown. Not in Discord's
    documentation.
    """


class TypingStartData(Model, frozen=True, kw_only=True):
    """User who began to write.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#typing-start-typing-start-event-fields
    """

    channel_id: ChannelId
    """Channel that is written in."""

    guild_id: GuildId | None = None
    """Guild of the channel; absent in direct messages."""

    user_id: UserId
    """Who is writing."""

    timestamp: int
    """When the user began, in seconds since 1970."""

    member: Member | None = None
    """Member who is writing; absent in direct messages."""
