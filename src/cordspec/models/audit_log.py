# @generated from schemas/objects/audit_log.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.ids import ApplicationId, AuditLogEntryId, ChannelId, MessageId, Snowflake, UserId
from cordspec.models.integration import IntegrationType
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "AuditLogChange",
    "AuditLogEntry",
    "AuditLogEntryOptions",
    "AuditLogEvent",
]


class AuditLogEvent(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-audit-log-events
    """

    GUILD_UPDATE = 1
    CHANNEL_CREATE = 10
    CHANNEL_UPDATE = 11
    CHANNEL_DELETE = 12
    CHANNEL_OVERWRITE_CREATE = 13
    CHANNEL_OVERWRITE_UPDATE = 14
    CHANNEL_OVERWRITE_DELETE = 15
    MEMBER_KICK = 20
    MEMBER_PRUNE = 21
    MEMBER_BAN_ADD = 22
    MEMBER_BAN_REMOVE = 23
    MEMBER_UPDATE = 24
    MEMBER_ROLE_UPDATE = 25
    MEMBER_MOVE = 26
    MEMBER_DISCONNECT = 27
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
    SOUNDBOARD_SOUND_CREATE = 130
    SOUNDBOARD_SOUND_UPDATE = 131
    SOUNDBOARD_SOUND_DELETE = 132
    AUTO_MODERATION_RULE_CREATE = 140
    AUTO_MODERATION_RULE_UPDATE = 141
    AUTO_MODERATION_RULE_DELETE = 142
    AUTO_MODERATION_BLOCK_MESSAGE = 143
    AUTO_MODERATION_FLAG_TO_CHANNEL = 144
    AUTO_MODERATION_USER_COMMUNICATION_DISABLED = 145
    AUTO_MODERATION_QUARANTINE_USER = 146
    CREATOR_MONETIZATION_REQUEST_CREATED = 150
    CREATOR_MONETIZATION_TERMS_ACCEPTED = 151
    ONBOARDING_PROMPT_CREATE = 163
    ONBOARDING_PROMPT_UPDATE = 164
    ONBOARDING_PROMPT_DELETE = 165
    ONBOARDING_CREATE = 166
    ONBOARDING_UPDATE = 167
    HOME_SETTINGS_CREATE = 190
    HOME_SETTINGS_UPDATE = 191
    VOICE_CHANNEL_STATUS_CREATE = 192
    VOICE_CHANNEL_STATUS_DELETE = 193


class AuditLogChange(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
    """

    old_value: object | None = None
    """Text."""

    new_value: object | None = None
    """Text."""

    key: str | None
    """Text."""


class AuditLogEntryOptions(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-optional-audit-entry-info
    """

    type: str
    """Text."""

    status: str
    """Text."""

    role_name: str
    """Text."""

    message_id: MessageId
    """Text."""

    members_removed: str
    """Text."""

    integration_type: IntegrationType
    """Text."""

    id: Snowflake
    """Text."""

    delete_member_days: str
    """Text."""

    count: str
    """Text."""

    channel_id: ChannelId
    """Text."""

    auto_moderation_rule_trigger_type: str
    """Text."""

    auto_moderation_rule_name: str
    """Text."""

    application_id: ApplicationId
    """Text."""


class AuditLogEntry(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-audit-log-entry-structure
    """

    user_id: UserId | None
    """Text."""

    target_id: str | None
    """Text."""

    reason: str | None = None
    """Text."""

    options: AuditLogEntryOptions | None = None
    """Text."""

    id: AuditLogEntryId
    """Text."""

    changes: Sequence[AuditLogChange] | None = None
    """Text."""

    action_type: AuditLogEvent
    """Text."""
