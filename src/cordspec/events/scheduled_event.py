# @generated from schemas/objects/scheduled_event.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Scheduled events of guilds, and their recurrence rules."""

from cordspec.models.ids import GuildId, ScheduledEventId, UserId
from cordspec.models.scheduled_event import GuildScheduledEvent, GuildScheduledEventException
from cordspec.wire import Model

__all__ = [
    "GuildScheduledEventCreateData",
    "GuildScheduledEventDeleteData",
    "GuildScheduledEventExceptionCreateData",
    "GuildScheduledEventExceptionDeleteData",
    "GuildScheduledEventExceptionUpdateData",
    "GuildScheduledEventExceptionsDeleteData",
    "GuildScheduledEventUpdateData",
    "GuildScheduledEventUserAddData",
    "GuildScheduledEventUserRemoveData",
]


class GuildScheduledEventUserAddData(Model, frozen=True, kw_only=True):
    """User who became interested in an event.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-add-guild-scheduled-event-user-add-event-fields
    """

    guild_scheduled_event_id: ScheduledEventId
    """Event that the user subscribed to."""

    user_id: UserId
    """User who subscribed."""

    guild_id: GuildId
    """Guild of the event."""


class GuildScheduledEventUserRemoveData(Model, frozen=True, kw_only=True):
    """User who is no longer interested in an event.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-remove-guild-scheduled-event-user-remove-event-fields
    """

    guild_scheduled_event_id: ScheduledEventId
    """Event that the user was subscribed to."""

    user_id: UserId
    """User who unsubscribed."""

    guild_id: GuildId
    """Guild of the event."""


class GuildScheduledEventExceptionCreateData(GuildScheduledEventException, frozen=True, kw_only=True):
    """Exception of a recurring event that was created.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """


class GuildScheduledEventExceptionUpdateData(GuildScheduledEventException, frozen=True, kw_only=True):
    """Exception of a recurring event that was changed.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """


class GuildScheduledEventExceptionDeleteData(GuildScheduledEventException, frozen=True, kw_only=True):
    """Exception of a recurring event that was deleted.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """


class GuildScheduledEventExceptionsDeleteData(Model, frozen=True, kw_only=True):
    """Recurring event of which all exceptions were deleted.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """

    event_id: ScheduledEventId
    """ID of the recurring event."""

    guild_id: GuildId | None = None
    """ID of the guild."""


class GuildScheduledEventCreateData(GuildScheduledEvent, frozen=True, kw_only=True):
    """A scheduled event was created.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-create
    """


class GuildScheduledEventUpdateData(GuildScheduledEvent, frozen=True, kw_only=True):
    """A scheduled event was changed, started or ended.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-update
    """


class GuildScheduledEventDeleteData(GuildScheduledEvent, frozen=True, kw_only=True):
    """A scheduled event was deleted.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-delete
    """
