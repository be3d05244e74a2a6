# @generated from schemas/objects/audit_log.yaml by "cordspec codegen" - do not edit
"""Audit log of a guild."""

from collections.abc import Sequence
from typing import Annotated

from cordspec.models.auto_moderation import AutoModerationTriggerType
from cordspec.models.ids import ApplicationId, AuditLogEntryId, ChannelId, MessageId, Snowflake, UserId
from cordspec.models.integration import IntegrationType
from cordspec.models.permission import OverwriteType
from cordspec.wire import Model, OpenIntEnum, StringOnWire

__all__ = [
    "AuditLogChange",
    "AuditLogEntry",
    "AuditLogEntryOptions",
    "AuditLogEvent",
]


class AuditLogChange(Model, frozen=True, kw_only=True):
    """Change of one setting.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
    """

    new_value: object | None = None
    """Value after the change, of the type that the key has; absent if it was reset."""

    old_value: object | None = None
    """Value before the change, of the type that the key has; absent if there was none."""

    key: str | None
    """Name of the setting; $add and $remove for roles, an id for command permissions."""


class AuditLogEvent(OpenIntEnum):
    """Actions of an audit log.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-audit-log-events
    """

    GUILD_UPDATE = 1
    CHANNEL_CREATE = 10
    CHANNEL_UPDATE = 11
    CHANNEL_DELETE = 12

    CHANNEL_OVERWRITE_CREATE = 13
    """Permissions of a role or member in a channel."""

    CHANNEL_OVERWRITE_UPDATE = 14
    CHANNEL_OVERWRITE_DELETE = 15
    MEMBER_KICK = 20

    MEMBER_PRUNE = 21
    """Inactive members were removed."""

    MEMBER_BAN_ADD = 22
    MEMBER_BAN_REMOVE = 23
    MEMBER_UPDATE = 24

    MEMBER_ROLE_UPDATE = 25
    """Roles of a member were added or removed."""

    MEMBER_MOVE = 26
    """Members were moved to another voice channel."""

    MEMBER_DISCONNECT = 27
    """Members were disconnected from voice."""

    BOT_ADD = 28
    ROLE_CREATE = 30
    ROLE_UPDATE = 31
    ROLE_DELETE = 32
    INVITE_CREATE = 40
    INVITE_UPDATE = 41
    INVITE_DELETE = 42
    WEBHOOK_CREATE = 50
    WEBHOOK_UPDATE = 51
    WEBHOOK_DELETE = 52
    EMOJI_CREATE = 60
    EMOJI_UPDATE = 61
    EMOJI_DELETE = 62

    MESSAGE_DELETE = 72
    """Messages of another user were deleted."""

    MESSAGE_BULK_DELETE = 73
    MESSAGE_PIN = 74
    MESSAGE_UNPIN = 75
    INTEGRATION_CREATE = 80
    INTEGRATION_UPDATE = 81
    INTEGRATION_DELETE = 82
    STAGE_INSTANCE_CREATE = 83
    STAGE_INSTANCE_UPDATE = 84
    STAGE_INSTANCE_DELETE = 85
    STICKER_CREATE = 90
    STICKER_UPDATE = 91
    STICKER_DELETE = 92
    GUILD_SCHEDULED_EVENT_CREATE = 100
    GUILD_SCHEDULED_EVENT_UPDATE = 101
    GUILD_SCHEDULED_EVENT_DELETE = 102
    THREAD_CREATE = 110
    THREAD_UPDATE = 111
    THREAD_DELETE = 112

    APPLICATION_COMMAND_PERMISSION_UPDATE = 121
    """Permissions of a command were changed."""

    SOUNDBOARD_SOUND_CREATE = 130
    SOUNDBOARD_SOUND_UPDATE = 131
    SOUNDBOARD_SOUND_DELETE = 132
    AUTO_MODERATION_RULE_CREATE = 140
    AUTO_MODERATION_RULE_UPDATE = 141
    AUTO_MODERATION_RULE_DELETE = 142

    AUTO_MODERATION_BLOCK_MESSAGE = 143
    """A rule blocked a message."""

    AUTO_MODERATION_FLAG_TO_CHANNEL = 144
    """A rule reported a message."""

    AUTO_MODERATION_USER_COMMUNICATION_DISABLED = 145
    """A rule timed a member out."""

    AUTO_MODERATION_QUARANTINE_USER = 146
    """A rule blocked a member from interacting."""

    CREATOR_MONETIZATION_REQUEST_CREATED = 150
    """Monetization was applied for."""

    CREATOR_MONETIZATION_TERMS_ACCEPTED = 151
    ONBOARDING_PROMPT_CREATE = 163
    ONBOARDING_PROMPT_UPDATE = 164
    ONBOARDING_PROMPT_DELETE = 165
    ONBOARDING_CREATE = 166
    ONBOARDING_UPDATE = 167

    GUILD_HOME_FEATURE_ITEM = 171
    """Item was featured on the home page. Not in Discord's documentation."""

    GUILD_HOME_REMOVE_ITEM = 172
    """Item was removed from the home page. Not in Discord's documentation."""

    HARMFUL_LINKS_BLOCKED_MESSAGE = 180
    """A message with a harmful link was blocked. Not in Discord's documentation."""

    HOME_SETTINGS_CREATE = 190
    """Server guide was set up."""

    HOME_SETTINGS_UPDATE = 191
    """Server guide was changed."""

    VOICE_CHANNEL_STATUS_CREATE = 192
    """Status of a voice channel was set."""

    VOICE_CHANNEL_STATUS_DELETE = 193
    """Status of a voice channel was removed."""

    GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE = 200
    GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE = 201
    GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE = 202
    GUILD_PROFILE_UPDATE = 211


class AuditLogEntryOptions(Model, frozen=True, kw_only=True):
    """Details of an action; the fields depend on the action, and numbers are strings.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-optional-audit-entry-info
    """

    application_id: ApplicationId | None = None
    """App whose command permissions changed."""

    auto_moderation_rule_name: str | None = None
    """Name of the auto moderation rule that was triggered."""

    auto_moderation_rule_trigger_type: Annotated[AutoModerationTriggerType, StringOnWire] | None = None
    """Kind of the auto moderation rule that was triggered."""

    channel_id: ChannelId | None = None
    """Channel where it happened, for moves, messages, stages, statuses and auto moderation."""

    count: str | None = None
    """Number of messages deleted, or of members moved or disconnected, as a decimal string."""

    delete_member_days: str | None = None
    """Days without activity after which members were pruned, as a decimal string."""

    id: Snowflake | None = None
    """Role or user of the permission overwrite."""

    members_removed: str | None = None
    """Number of members pruned, as a decimal string."""

    message_id: MessageId | None = None
    """Message that was pinned or unpinned."""

    role_name: str | None = None
    """Name of the role of the permission overwrite; absent if it is for a member."""

    type: Annotated[OverwriteType, StringOnWire] | None = None
    """Whether the permission overwrite is for a role or a member."""

    integration_type: IntegrationType | None = None
    """Kind of the integration that kicked the member or changed the roles."""

    status: str | None = None
    """New status of the voice channel."""


class AuditLogEntry(Model, frozen=True, kw_only=True):
    """Record of an administrative action in a guild.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-audit-log-entry-structure
    """

    target_id: Snowflake | None
    """ID of the affected object, whose type depends on the action; null if it has none."""

    changes: Sequence[AuditLogChange] = []
    """Settings that were changed."""

    user_id: UserId | None
    """User or bot that performed the action; null if there was none."""

    id: AuditLogEntryId
    """ID of the entry, which contains the time of the action."""

    action_type: AuditLogEvent
    """Action that was performed."""

    options: AuditLogEntryOptions | None = None
    """Details of the action; absent for actions without details."""

    reason: str | None = None
    """Reason that was given, 1 to 512 characters; absent if none was."""
