# @generated from schemas/http/scheduled_event.yaml by "cordspec codegen" - do not edit
"""Scheduled events of guilds."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
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
from cordspec.requests import (
    CountGuildScheduledEventUsers,
    CreateGuildScheduledEvent,
    CreateGuildScheduledEventException,
    DeleteGuildScheduledEvent,
    DeleteGuildScheduledEventException,
    GetGuildScheduledEvent,
    GetGuildScheduledEventUsers,
    ListGuildScheduledEventExceptionUsers,
    ListScheduledEventsForGuild,
    ModifyGuildScheduledEvent,
    UpdateGuildScheduledEventException,
)
from cordspec.wire import Timestamp

__all__ = [
    "ScheduledEventOperations",
]


class ScheduledEventOperations(Sender, Protocol):
    """Scheduled events of guilds."""

    async def list_scheduled_events_for_guild(
        self,
        guild_id: GuildId,
        *,
        with_user_count: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[GuildScheduledEvent]:
        """Return the scheduled events of a guild.

        Documentation:
        https://docs.discord.com/developers/resources/guild-scheduled-event#list-scheduled-events-for-guild
        """
        request = ListScheduledEventsForGuild(guild_id=guild_id, with_user_count=with_user_count)
        return await self.send(request, authentication=authentication)

    async def create_guild_scheduled_event(
        self,
        guild_id: GuildId,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        entity_metadata: GuildScheduledEventEntityMetadata | UnsetType = UNSET,
        name: str,
        privacy_level: GuildScheduledEventPrivacyLevel,
        scheduled_start_time: Timestamp,
        scheduled_end_time: Timestamp | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        entity_type: GuildScheduledEventEntityType,
        image: str | UnsetType = UNSET,
        recurrence_rule: RecurrenceRule | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> GuildScheduledEvent:
        """Create a scheduled event in a guild.

        The required fields depend on ``entity_type``. A guild can have at most 100 events with the status
        SCHEDULED or ACTIVE.

        Discord sends GUILD_SCHEDULED_EVENT_CREATE for it.

        Documentation:
        https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event
        """
        request = CreateGuildScheduledEvent(
            guild_id=guild_id,
            channel_id=channel_id,
            entity_metadata=entity_metadata,
            name=name,
            privacy_level=privacy_level,
            scheduled_start_time=scheduled_start_time,
            scheduled_end_time=scheduled_end_time,
            description=description,
            entity_type=entity_type,
            image=image,
            recurrence_rule=recurrence_rule,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_scheduled_event(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        *,
        with_user_count: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildScheduledEvent:
        """Return a scheduled event of a guild.

        Documentation:
        https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event
        """
        request = GetGuildScheduledEvent(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            with_user_count=with_user_count,
        )
        return await self.send(request, authentication=authentication)

    async def modify_guild_scheduled_event(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        *,
        channel_id: ChannelId | UnsetType | None = UNSET,
        entity_metadata: GuildScheduledEventEntityMetadata | UnsetType | None = UNSET,
        name: str | UnsetType = UNSET,
        privacy_level: GuildScheduledEventPrivacyLevel | UnsetType = UNSET,
        scheduled_start_time: Timestamp | UnsetType = UNSET,
        scheduled_end_time: Timestamp | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        entity_type: GuildScheduledEventEntityType | UnsetType = UNSET,
        status: GuildScheduledEventStatus | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        recurrence_rule: RecurrenceRule | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> GuildScheduledEvent:
        """Modify, start or end a scheduled event of a guild.

        Set ``status`` to start, cancel or end the event. ``status`` can change from SCHEDULED to ACTIVE or
        CANCELED, and from ACTIVE to COMPLETED.

        Discord sends GUILD_SCHEDULED_EVENT_UPDATE for it.

        Documentation:
        https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event
        """
        request = ModifyGuildScheduledEvent(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            channel_id=channel_id,
            entity_metadata=entity_metadata,
            name=name,
            privacy_level=privacy_level,
            scheduled_start_time=scheduled_start_time,
            scheduled_end_time=scheduled_end_time,
            description=description,
            entity_type=entity_type,
            status=status,
            image=image,
            recurrence_rule=recurrence_rule,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_guild_scheduled_event(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a scheduled event of a guild.

        Discord sends GUILD_SCHEDULED_EVENT_DELETE for it.

        Documentation:
        https://docs.discord.com/developers/resources/guild-scheduled-event#delete-guild-scheduled-event
        """
        request = DeleteGuildScheduledEvent(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
        )
        return await self.send(request, authentication=authentication)

    async def get_guild_scheduled_event_users(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        *,
        limit: int | UnsetType = UNSET,
        with_member: bool | UnsetType = UNSET,
        before: UserId | UnsetType = UNSET,
        after: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[GuildScheduledEventUser]:
        """Return the users subscribed to a scheduled event, ordered by user ID.

        The ``member`` field is present only when ``with_member`` is true.

        Documentation:
        https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
        """
        request = GetGuildScheduledEventUsers(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            limit=limit,
            with_member=with_member,
            before=before,
            after=after,
        )
        return await self.send(request, authentication=authentication)

    async def create_guild_scheduled_event_exception(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        *,
        scheduled_start_time: Timestamp | UnsetType = UNSET,
        scheduled_end_time: Timestamp | UnsetType = UNSET,
        original_scheduled_start_time: Timestamp,
        is_canceled: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildScheduledEventException:
        """Create an exception for one date of a recurring scheduled event.

        The exception changes or cancels the event on that date.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = CreateGuildScheduledEventException(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            scheduled_start_time=scheduled_start_time,
            scheduled_end_time=scheduled_end_time,
            original_scheduled_start_time=original_scheduled_start_time,
            is_canceled=is_canceled,
        )
        return await self.send(request, authentication=authentication)

    async def update_guild_scheduled_event_exception(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        exception_id: Snowflake,
        *,
        scheduled_start_time: Timestamp | UnsetType = UNSET,
        scheduled_end_time: Timestamp | UnsetType = UNSET,
        is_canceled: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildScheduledEventException:
        """Modify an exception of a recurring scheduled event.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = UpdateGuildScheduledEventException(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            exception_id=exception_id,
            scheduled_start_time=scheduled_start_time,
            scheduled_end_time=scheduled_end_time,
            is_canceled=is_canceled,
        )
        return await self.send(request, authentication=authentication)

    async def delete_guild_scheduled_event_exception(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        exception_id: Snowflake,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete an exception of a recurring scheduled event.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = DeleteGuildScheduledEventException(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            exception_id=exception_id,
        )
        return await self.send(request, authentication=authentication)

    async def count_guild_scheduled_event_users(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        *,
        guild_scheduled_event_exception_ids: Sequence[Snowflake] | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildScheduledEventUserCounts:
        """Return the number of users subscribed to a scheduled event and to its exceptions.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = CountGuildScheduledEventUsers(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            guild_scheduled_event_exception_ids=guild_scheduled_event_exception_ids,
        )
        return await self.send(request, authentication=authentication)

    async def list_guild_scheduled_event_exception_users(
        self,
        guild_id: GuildId,
        guild_scheduled_event_id: ScheduledEventId,
        guild_scheduled_event_exception_id: Snowflake,
        *,
        with_member: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        before: UserId | UnsetType = UNSET,
        after: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[GuildScheduledEventUser]:
        """Return the users subscribed to an exception of a recurring scheduled event.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = ListGuildScheduledEventExceptionUsers(
            guild_id=guild_id,
            guild_scheduled_event_id=guild_scheduled_event_id,
            guild_scheduled_event_exception_id=guild_scheduled_event_exception_id,
            with_member=with_member,
            limit=limit,
            before=before,
            after=after,
        )
        return await self.send(request, authentication=authentication)
