# @generated from schemas/objects/scheduled_event.yaml by "cordspec codegen" - do not edit
"""Events that guilds schedule, and the rules by which they recur."""

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
    """Who can see a scheduled event.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-privacy-level
    """

    GUILD_ONLY = 2
    """Members of the guild."""


class GuildScheduledEventStatus(OpenIntEnum):
    """Whether a scheduled event is to come, under way or over.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-status
    """

    SCHEDULED = 1
    """Still to come."""

    ACTIVE = 2
    """Under way."""

    COMPLETED = 3
    """Over; this never changes again."""

    CANCELED = 4
    """Called off; this never changes again."""


class GuildScheduledEventEntityType(OpenIntEnum):
    """Where a scheduled event takes place.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-types
    """

    NONE = 0
    """Nowhere in particular. Not in Discord's documentation."""

    STAGE_INSTANCE = 1
    """On a stage."""

    VOICE = 2
    """In a voice channel."""

    EXTERNAL = 3
    """Outside of Discord's channels."""


class GuildScheduledEventEntityMetadata(Model, frozen=True, kw_only=True):
    """Place of an event outside of Discord.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
    """

    location: str | None = None
    """Where it is, 1 to 100 characters; always there for EXTERNAL events."""


class RecurrenceRuleFrequency(OpenIntEnum):
    """Spans of time after which an event recurs.

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
    """Day of the week counted within a month.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
    """

    n: int
    """Which week of the month, 1 to 5."""

    day: RecurrenceRuleWeekday
    """Day within that week."""


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
    """When the series begins."""

    end: Timestamp | None = None
    """When the series ends; null or absent for never. Discord alone sets it."""

    frequency: RecurrenceRuleFrequency
    """Span of time after which it takes place again."""

    interval: int
    """How many such spans lie between two times; 1, or 2 for every other week."""

    by_weekday: Sequence[RecurrenceRuleWeekday] | None
    """Days of the week on which it takes place; null if these do not matter."""

    by_n_weekday: Sequence[RecurrenceRuleNWeekday] | None
    """Days such as the second Friday of a month; null if these do not matter."""

    by_month: Sequence[RecurrenceRuleMonth] | None
    """Months in which it takes place; null if these do not matter."""

    by_month_day: Sequence[int] | None
    """Days of the month on which it takes place; null if these do not matter."""

    by_year_day: Sequence[int] | None = None
    """Days of the year, 1 to 364; null or absent if these do not matter. Discord alone sets it."""

    count: int | None = None
    """How often it takes place in all; null or absent for no limit. Discord alone sets it."""


class GuildScheduledEventException(Model, frozen=True, kw_only=True):
    """One date of a recurring scheduled event that departs from the rule.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """

    event_id: ScheduledEventId
    """Scheduled event that recurs."""

    event_exception_id: Snowflake | None = None
    """ID of the exception, a snowflake with the time by the rule."""

    guild_id: GuildId | None = None
    """Guild that holds the event."""

    is_canceled: bool = False
    """Whether this date is left out."""

    scheduled_start_time: Timestamp | None = None
    """When it begins this time; null if as the rule says."""

    scheduled_end_time: Timestamp | None = None
    """When it ends this time; null if as the rule says."""


class GuildScheduledEvent(Model, frozen=True, kw_only=True):
    """Event that a guild has scheduled.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-structure
    """

    id: ScheduledEventId
    """ID of the event."""

    guild_id: GuildId
    """Guild that holds the event."""

    channel_id: ChannelId | None
    """Channel in which it takes place; null if it is elsewhere (EXTERNAL)."""

    creator_id: UserId | None = None
    """User who scheduled it; null for events made before 2021-10-25."""

    name: str
    """Title of the event, 1 to 100 characters."""

    description: str | None = None
    """What it is about, up to 1000 characters; null or absent if not said."""

    scheduled_start_time: Timestamp
    """When it is to begin."""

    scheduled_end_time: Timestamp | None
    """When it is to end; never null for EXTERNAL events."""

    privacy_level: GuildScheduledEventPrivacyLevel
    """Who can see the event."""

    status: GuildScheduledEventStatus
    """Whether it is to come, under way or over."""

    entity_type: GuildScheduledEventEntityType
    """Where it takes place."""

    entity_id: Snowflake | None
    """ID of what the event runs as, such as a stage; null if there is nothing yet."""

    entity_metadata: GuildScheduledEventEntityMetadata | None
    """Details of the place of an EXTERNAL event; null for the others."""

    creator: User | None = None
    """User who scheduled it; absent for events made before 2021-10-25 and in many events."""

    user_count: int | None = None
    """How many users are interested; absent wherever Discord does not count them."""

    image: str | None = None
    """Hash of the cover image; null or absent for none."""

    recurrence_rule: RecurrenceRule | None = None
    """When the event takes place again; null or absent if it does not recur."""

    auto_start: bool | None = None
    """Whether the event starts by itself. Not in Discord's documentation."""

    guild_scheduled_event_exceptions: Sequence[GuildScheduledEventException] = []
    """Dates of a recurring event that depart from its rule. Not in Discord's documentation."""

    user_rsvp: Mapping[str, object] | None = None
    """Answer of the current user; null or absent without one. Not in Discord's documentation."""
