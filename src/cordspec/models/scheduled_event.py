# @generated from schemas/objects/scheduled_event.yaml by "cordspec codegen" - do not edit
"""Scheduled events of guilds, and their recurrence rules."""

from collections.abc import Mapping, Sequence

from cordspec.models.ids import ChannelId, GuildId, ScheduledEventId, Snowflake, UserId
from cordspec.models.user import User
from cordspec.wire import Model, OpenIntEnum, Timestamp

__all__ = [
    "GuildScheduledEvent",
    "GuildScheduledEventEntityMetadata",
    "GuildScheduledEventEntityType",
    "GuildScheduledEventException",
    "GuildScheduledEventPrivacyLevel",
    "GuildScheduledEventStatus",
    "RecurrenceRule",
    "RecurrenceRuleFrequency",
    "RecurrenceRuleMonth",
    "RecurrenceRuleNWeekday",
    "RecurrenceRuleWeekday",
]


class GuildScheduledEventPrivacyLevel(OpenIntEnum):
    """Privacy levels of a scheduled event.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-privacy-level
    """

    GUILD_ONLY = 2
    """Members of the guild."""


class GuildScheduledEventStatus(OpenIntEnum):
    """Status of a scheduled event.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-status
    """

    SCHEDULED = 1
    """Has not started."""

    ACTIVE = 2
    """Has started."""

    COMPLETED = 3
    """Has ended; this status does not change again."""

    CANCELED = 4
    """Was cancelled; this status does not change again."""


class GuildScheduledEventEntityType(OpenIntEnum):
    """Types of locations of a scheduled event.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-types
    """

    NONE = 0
    """No location. Not in Discord's documentation."""

    STAGE_INSTANCE = 1
    """On a stage."""

    VOICE = 2
    """In a voice channel."""

    EXTERNAL = 3
    """Outside of Discord."""


class GuildScheduledEventEntityMetadata(Model, frozen=True, kw_only=True):
    """Location of an event outside of Discord.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
    """

    location: str | None = None
    """Location, 1 to 100 characters; always present for EXTERNAL events."""


class RecurrenceRuleFrequency(OpenIntEnum):
    """Frequencies of recurrence.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-frequency
    """

    YEARLY = 0
    MONTHLY = 1
    WEEKLY = 2
    DAILY = 3


class RecurrenceRuleWeekday(OpenIntEnum):
    """Days of the week, Monday first.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-weekday
    """

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class RecurrenceRuleNWeekday(Model, frozen=True, kw_only=True):
    """Day of the week in a certain week of the month.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
    """

    n: int
    """Week of the month, 1 to 5."""

    day: RecurrenceRuleWeekday
    """Day of the week."""


class RecurrenceRuleMonth(OpenIntEnum):
    """Months, January first.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-month
    """

    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


class RecurrenceRule(Model, frozen=True, kw_only=True):
    """Rule by which an event recurs, a subset of iCalendar's RRULE.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-structure
    """

    start: Timestamp
    """Start of the recurrence."""

    end: Timestamp | None = None
    """End of the recurrence; null or absent for never. Only Discord can set it."""

    frequency: RecurrenceRuleFrequency
    """Frequency of the recurrence."""

    interval: int
    """Number of periods between two dates; 1, or 2 for every other week."""

    by_weekday: Sequence[RecurrenceRuleWeekday] | None
    """Days of the week of the event; null if they are not restricted."""

    by_n_weekday: Sequence[RecurrenceRuleNWeekday] | None
    """Days such as the second Friday of a month; null if they are not restricted."""

    by_month: Sequence[RecurrenceRuleMonth] | None
    """Months of the event; null if they are not restricted."""

    by_month_day: Sequence[int] | None
    """Days of the month of the event; null if they are not restricted."""

    by_year_day: Sequence[int] | None = None
    """Days of the year, 1 to 364; null or absent if they are not restricted. Only Discord can set it."""

    count: int | None = None
    """Total number of recurrences; null or absent for no limit. Only Discord can set it."""


class GuildScheduledEventException(Model, frozen=True, kw_only=True):
    """Exception of a recurring scheduled event, for one date.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """

    event_id: ScheduledEventId
    """Scheduled event that recurs."""

    event_exception_id: Snowflake | None = None
    """ID of the exception, a snowflake with the regular time of the event."""

    guild_id: GuildId | None = None
    """Guild of the event."""

    is_canceled: bool = False
    """Whether the event is cancelled on this date."""

    scheduled_start_time: Timestamp | None = None
    """Start on this date; null for the regular time."""

    scheduled_end_time: Timestamp | None = None
    """End on this date; null for the regular time."""


class GuildScheduledEvent(Model, frozen=True, kw_only=True):
    """Scheduled event of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-structure
    """

    id: ScheduledEventId
    """ID of the event."""

    guild_id: GuildId
    """Guild of the event."""

    channel_id: ChannelId | None
    """Channel of the event; null for EXTERNAL events."""

    creator_id: UserId | None = None
    """User who created the event; null for events created before 2021-10-25."""

    name: str
    """Title of the event, 1 to 100 characters."""

    description: str | None = None
    """Description of the event, up to 1000 characters; null or absent for none."""

    scheduled_start_time: Timestamp
    """Scheduled start."""

    scheduled_end_time: Timestamp | None
    """Scheduled end; null for none, never null for EXTERNAL events."""

    privacy_level: GuildScheduledEventPrivacyLevel
    """Privacy level of the event."""

    status: GuildScheduledEventStatus
    """Status of the event."""

    entity_type: GuildScheduledEventEntityType
    """Type of the event's location."""

    entity_id: Snowflake | None
    """ID of the object of a running event, such as a stage; null if there is none."""

    entity_metadata: GuildScheduledEventEntityMetadata | None
    """Location of an EXTERNAL event; null for other events."""

    creator: User | None = None
    """User who created the event; absent for events created before 2021-10-25, and from many gateway events."""

    user_count: int | None = None
    """Number of users who are interested; absent if Discord does not send it."""

    image: str | None = None
    """Hash of the cover image; null or absent for none."""

    recurrence_rule: RecurrenceRule | None = None
    """Recurrence rule; null or absent if the event does not recur."""

    auto_start: bool | None = None
    """Whether the event starts automatically. Not in Discord's documentation."""

    guild_scheduled_event_exceptions: Sequence[GuildScheduledEventException] = []
    """Exceptions of a recurring event. Not in Discord's documentation."""

    user_rsvp: Mapping[str, object] | None = None
    """Response of the current user; null or absent for none. Not in Discord's documentation."""
