# @generated from schemas/objects/stage.yaml by "cordspec codegen" - do not edit
"""Stages that are live."""

from cordspec.models.ids import ChannelId, GuildId, ScheduledEventId, StageInstanceId
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "StageInstance",
    "StagePrivacyLevel",
]


class StagePrivacyLevel(OpenIntEnum):
    """Privacy levels of a stage.

    Documentation:
    https://docs.discord.com/developers/resources/stage-instance#stage-instance-object-privacy-level
    """

    PUBLIC = 1
    """Visible to all users. Deprecated."""

    GUILD_ONLY = 2
    """Members of the guild."""


class StageInstance(Model, frozen=True, kw_only=True):
    """Live stage, from its opening to its end.

    Documentation:
    https://docs.discord.com/developers/resources/stage-instance#stage-instance-object-stage-instance-structure
    """

    id: StageInstanceId
    """ID of the stage."""

    guild_id: GuildId
    """Guild of the stage channel."""

    channel_id: ChannelId
    """Stage channel that is live."""

    topic: str
    """Topic of the stage, 1 to 120 characters."""

    privacy_level: StagePrivacyLevel
    """Privacy level of the stage."""

    discoverable_disabled: bool
    """Whether stage discovery is disabled for the stage. Deprecated."""

    guild_scheduled_event_id: ScheduledEventId | None = None
    """Scheduled event that the stage belongs to; null or absent for none."""
