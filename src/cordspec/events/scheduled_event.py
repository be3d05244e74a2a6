# @generated from schemas/objects/scheduled_event.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Events that guilds schedule, and the rules by which they recur."""

from cordspec.models.ids import GuildId, ScheduledEventId, UserId
from cordspec.models.scheduled_event import GuildScheduledEvent
from cordspec.wire import Model

__all__ = [
    "GuildScheduledEventCreateData",
    "GuildScheduledEventDeleteData",
    "GuildScheduledEventUpdateData",
    "GuildScheduledEventUserAddData",
    "GuildScheduledEventUserRemoveData",
]


class GuildScheduledEventUserAddData(Model, frozen=True, kw_only=True):
    """User who became interested in an event.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-add-guild-scheduled-event-user-add-event-fields
    """

    user_id: UserId
    """User who subscribed."""

    guild_scheduled_event_id: ScheduledEventId
    """Event that the user subscribed to."""

    guild_id: GuildId
    """Guild that holds the event."""


class GuildScheduledEventUserRemoveData(Model, frozen=True, kw_only=True):
    """User who is no longer interested in an event.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-remove-guild-scheduled-event-user-remove-event-fields
    """

    user_id: UserId
    """User who unsubscribed."""

    guild_scheduled_event_id: ScheduledEventId
    """Event that the user was subscribed to."""

    guild_id: GuildId
    """Guild that holds the event."""


class GuildScheduledEventCreateData(GuildScheduledEvent, frozen=True, kw_only=True):
    """A scheduled event was made.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-create
    """


class GuildScheduledEventUpdateData(GuildScheduledEvent, frozen=True, kw_only=True):
    """A scheduled event was changed, began or ended.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-update
    """


class GuildScheduledEventDeleteData(GuildScheduledEvent, frozen=True, kw_only=True):
    """A scheduled event was deleted.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-delete
    """
