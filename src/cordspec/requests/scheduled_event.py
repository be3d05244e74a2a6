# @generated from schemas/http/scheduled_event.yaml by "cordspec codegen" - do not edit
"""Scheduled events of guilds."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import (
    ChannelId,
    GuildId,
    GuildScheduledEvent,
    GuildScheduledEventEntityMetadata,
    GuildScheduledEventEntityType,
    GuildScheduledEventException,
    GuildScheduledEventPrivacyLevel,
    GuildScheduledEventStatus,
    GuildScheduledEventUser,
    GuildScheduledEventUserCounts,
    RecurrenceRule,
    ScheduledEventId,
    Snowflake,
    UserId,
)
from cordspec.wire import Operation, Request, Timestamp

__all__ = [
    "CountGuildScheduledEventUsers",
    "CreateGuildScheduledEvent",
    "CreateGuildScheduledEventException",
    "DeleteGuildScheduledEvent",
    "DeleteGuildScheduledEventException",
    "GetGuildScheduledEvent",
    "GetGuildScheduledEventUsers",
    "ListGuildScheduledEventExceptionUsers",
    "ListScheduledEventsForGuild",
    "ModifyGuildScheduledEvent",
    "UpdateGuildScheduledEventException",
]


class ListScheduledEventsForGuild(Request[list[GuildScheduledEvent]], frozen=True, kw_only=True, gc=False):
    """Return the scheduled events of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#list-scheduled-events-for-guild
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/scheduled-events",
        response=list[GuildScheduledEvent],
        parameters={"guild_id": "guild_id"},
        query=("with_user_count",),
    )

    guild_id: GuildId
    """ID of the guild."""

    with_user_count: bool | UnsetType = UNSET
    """Whether the number of interested users is included; false if absent."""


class CreateGuildScheduledEvent(Request[GuildScheduledEvent], frozen=True, kw_only=True, gc=False):
    """Create a scheduled event in a guild.

    The required fields depend on ``entity_type``. A guild can have at most 100 events with the status
    SCHEDULED or ACTIVE.

    Discord sends GUILD_SCHEDULED_EVENT_CREATE for it.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/scheduled-events",
        response=GuildScheduledEvent,
        parameters={"guild_id": "guild_id"},
        body=(
            "channel_id",
            "entity_metadata",
            "name",
            "privacy_level",
            "scheduled_start_time",
            "scheduled_end_time",
            "description",
            "entity_type",
            "image",
            "recurrence_rule",
        ),
        fires=("GUILD_SCHEDULED_EVENT_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    channel_id: ChannelId | UnsetType = UNSET
    """ID of the voice or stage channel of the event; required except for EXTERNAL events."""

    entity_metadata: GuildScheduledEventEntityMetadata | UnsetType = UNSET
    """Location of the event; required for EXTERNAL events."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    privacy_level: GuildScheduledEventPrivacyLevel
    """Privacy level of the event or stage."""

    scheduled_start_time: Timestamp
    """Scheduled start; for an exception, start on this date, None for the regular time."""

    scheduled_end_time: Timestamp | UnsetType = UNSET
    """Scheduled end; required for EXTERNAL events."""

    description: str | UnsetType = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """

    entity_type: GuildScheduledEventEntityType
    """Type of the event's location."""

    image: str | UnsetType = UNSET
    """Image; image data for an emoji or the cover of an event, an embedded image in an embed."""

    recurrence_rule: RecurrenceRule | UnsetType = UNSET
    """Recurrence rule; absent if the event does not recur. None removes it when an event is modified."""


class GetGuildScheduledEvent(Request[GuildScheduledEvent], frozen=True, kw_only=True, gc=False):
    """Return a scheduled event of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        response=GuildScheduledEvent,
        parameters={"guild_id": "guild_id", "guild_scheduled_event_id": "guild_scheduled_event_id"},
        query=("with_user_count",),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    with_user_count: bool | UnsetType = UNSET
    """Whether the number of interested users is included; false if absent."""


class ModifyGuildScheduledEvent(Request[GuildScheduledEvent], frozen=True, kw_only=True, gc=False):
    """Modify, start or end a scheduled event of a guild.

    Set ``status`` to start, cancel or end the event. ``status`` can change from SCHEDULED to ACTIVE or
    CANCELED, and from ACTIVE to COMPLETED.

    Discord sends GUILD_SCHEDULED_EVENT_UPDATE for it.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        response=GuildScheduledEvent,
        parameters={"guild_id": "guild_id", "guild_scheduled_event_id": "guild_scheduled_event_id"},
        body=(
            "channel_id",
            "entity_metadata",
            "name",
            "privacy_level",
            "scheduled_start_time",
            "scheduled_end_time",
            "description",
            "entity_type",
            "status",
            "image",
            "recurrence_rule",
        ),
        fires=("GUILD_SCHEDULED_EVENT_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel of the event; must be None if ``entity_type`` is changed to EXTERNAL."""

    entity_metadata: GuildScheduledEventEntityMetadata | UnsetType | None = UNSET
    """Location of the event; ignored without an error unless the event is EXTERNAL. None removes it."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    privacy_level: GuildScheduledEventPrivacyLevel | UnsetType = UNSET
    """Privacy level of the event or stage."""

    scheduled_start_time: Timestamp | UnsetType = UNSET
    """Scheduled start; for an exception, start on this date, None for the regular time."""

    scheduled_end_time: Timestamp | UnsetType = UNSET
    """Scheduled end; required if ``entity_type`` is changed to EXTERNAL."""

    description: str | UnsetType | None = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """

    entity_type: GuildScheduledEventEntityType | UnsetType = UNSET
    """Type of the event's location; a change to EXTERNAL requires that ``channel_id`` is None and that
    ``entity_metadata`` with a location and ``scheduled_end_time`` are given.
    """

    status: GuildScheduledEventStatus | UnsetType = UNSET
    """Status; of a voice channel, a text of up to 500 characters or None for none; of an event, its new
    status; of join requests, the status of those to return.
    """

    image: str | UnsetType = UNSET
    """Image; image data for an emoji or the cover of an event, an embedded image in an embed."""

    recurrence_rule: RecurrenceRule | UnsetType | None = UNSET
    """Recurrence rule; absent if the event does not recur. None removes it when an event is modified."""


class DeleteGuildScheduledEvent(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a scheduled event of a guild.

    Discord sends GUILD_SCHEDULED_EVENT_DELETE for it.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#delete-guild-scheduled-event
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        parameters={"guild_id": "guild_id", "guild_scheduled_event_id": "guild_scheduled_event_id"},
        fires=("GUILD_SCHEDULED_EVENT_DELETE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""


class GetGuildScheduledEventUsers(
    Request[list[GuildScheduledEventUser]], frozen=True, kw_only=True, gc=False
):
    """Return the users subscribed to a scheduled event, ordered by user ID.

    The ``member`` field is present only when ``with_member`` is true.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users",
        response=list[GuildScheduledEventUser],
        parameters={"guild_id": "guild_id", "guild_scheduled_event_id": "guild_scheduled_event_id"},
        query=("limit", "with_member", "before", "after"),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 100 if absent."""

    with_member: bool | UnsetType = UNSET
    """Whether the guild member of each user is included; false if absent."""

    before: UserId | UnsetType = UNSET
    """Only users before this user ID, in ascending order of ID; takes precedence over ``after``."""

    after: UserId | UnsetType = UNSET
    """Only users after this user ID, in ascending order of ID; ignored if ``before`` is given."""


class CreateGuildScheduledEventException(
    Request[GuildScheduledEventException], frozen=True, kw_only=True, gc=False
):
    """Create an exception for one date of a recurring scheduled event.

    The exception changes or cancels the event on that date.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions",
        response=GuildScheduledEventException,
        parameters={"guild_id": "guild_id", "guild_scheduled_event_id": "guild_scheduled_event_id"},
        body=("scheduled_start_time", "scheduled_end_time", "original_scheduled_start_time", "is_canceled"),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    scheduled_start_time: Timestamp | UnsetType = UNSET
    """Scheduled start; for an exception, start on this date, None for the regular time."""

    scheduled_end_time: Timestamp | UnsetType = UNSET
    """End on this date; None for the regular time."""

    original_scheduled_start_time: Timestamp
    """Regular start of the event on the date that the exception replaces."""

    is_canceled: bool | UnsetType = UNSET
    """Whether the event is cancelled on this date."""


class UpdateGuildScheduledEventException(
    Request[GuildScheduledEventException], frozen=True, kw_only=True, gc=False
):
    """Modify an exception of a recurring scheduled event.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
        response=GuildScheduledEventException,
        parameters={
            "guild_id": "guild_id",
            "guild_scheduled_event_id": "guild_scheduled_event_id",
            "exception_id": "exception_id",
        },
        body=("scheduled_start_time", "scheduled_end_time", "is_canceled"),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    exception_id: Snowflake
    """ID of the exception."""

    scheduled_start_time: Timestamp | UnsetType = UNSET
    """Scheduled start; for an exception, start on this date, None for the regular time."""

    scheduled_end_time: Timestamp | UnsetType = UNSET
    """End on this date; None for the regular time."""

    is_canceled: bool | UnsetType = UNSET
    """Whether the event is cancelled on this date."""


class DeleteGuildScheduledEventException(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete an exception of a recurring scheduled event.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
        parameters={
            "guild_id": "guild_id",
            "guild_scheduled_event_id": "guild_scheduled_event_id",
            "exception_id": "exception_id",
        },
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    exception_id: Snowflake
    """ID of the exception."""


class CountGuildScheduledEventUsers(
    Request[GuildScheduledEventUserCounts], frozen=True, kw_only=True, gc=False
):
    """Return the number of users subscribed to a scheduled event and to its exceptions.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users/counts",
        response=GuildScheduledEventUserCounts,
        parameters={"guild_id": "guild_id", "guild_scheduled_event_id": "guild_scheduled_event_id"},
        query=("guild_scheduled_event_exception_ids",),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    guild_scheduled_event_exception_ids: Sequence[Snowflake] | UnsetType = UNSET
    """IDs of the exceptions of the event whose users are counted, up to 10."""


class ListGuildScheduledEventExceptionUsers(
    Request[list[GuildScheduledEventUser]], frozen=True, kw_only=True, gc=False
):
    """Return the users subscribed to an exception of a recurring scheduled event.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users",
        response=list[GuildScheduledEventUser],
        parameters={
            "guild_id": "guild_id",
            "guild_scheduled_event_id": "guild_scheduled_event_id",
            "guild_scheduled_event_exception_id": "guild_scheduled_event_exception_id",
        },
        query=("with_member", "limit", "before", "after"),
    )

    guild_id: GuildId
    """ID of the guild."""

    guild_scheduled_event_id: ScheduledEventId
    """ID of the scheduled event."""

    guild_scheduled_event_exception_id: Snowflake
    """ID of the scheduled event exception."""

    with_member: bool | UnsetType = UNSET
    """Whether the guild member of each user is included; false if absent."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100."""

    before: UserId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: UserId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""
