# @generated from schemas/objects/ids.yaml by "cordspec codegen" - do not edit
"""Ids, one type per kind of thing, so that a type checker distinguishes a channel from a guild."""

from typing import NewType

__all__ = [
    "ApplicationId",
    "AttachmentId",
    "AuditLogEntryId",
    "AutoModerationRuleId",
    "ChannelId",
    "CommandId",
    "EmojiId",
    "EntitlementId",
    "ForumTagId",
    "GuildId",
    "IntegrationId",
    "InteractionId",
    "MessageId",
    "OnboardingOptionId",
    "OnboardingPromptId",
    "RoleId",
    "RoleSubscriptionListingId",
    "ScheduledEventId",
    "SkuId",
    "Snowflake",
    "SoundId",
    "StageInstanceId",
    "StickerId",
    "StickerPackId",
    "SubscriptionId",
    "TeamId",
    "UserId",
    "WebhookId",
]

Snowflake = NewType("Snowflake", int)
"""ID of an object whose kind depends on another field."""

ApplicationId = NewType("ApplicationId", int)
"""Id of an application; its bot account mostly has the same number."""

AttachmentId = NewType("AttachmentId", int)
"""Id of a file attached to a message."""

AuditLogEntryId = NewType("AuditLogEntryId", int)
"""Id of one entry in the audit log of a guild."""

AutoModerationRuleId = NewType("AutoModerationRuleId", int)
"""Id of an auto moderation rule."""

ChannelId = NewType("ChannelId", int)
"""Id of a channel, thread or direct conversation."""

CommandId = NewType("CommandId", int)
"""Id of an application command."""

EmojiId = NewType("EmojiId", int)
"""Id of a custom emoji; standard emoji have none."""

EntitlementId = NewType("EntitlementId", int)
"""Id of an entitlement, a user's or guild's right to something sold."""

ForumTagId = NewType("ForumTagId", int)
"""Id of a tag in a forum or media channel."""

GuildId = NewType("GuildId", int)
"""Id of a guild; its @everyone role has the same number."""

IntegrationId = NewType("IntegrationId", int)
"""Id of an integration in a guild."""

InteractionId = NewType("InteractionId", int)
"""Id of one interaction of a user with an application."""

MessageId = NewType("MessageId", int)
"""Id of a message; a thread started from it has the same number."""

OnboardingOptionId = NewType("OnboardingOptionId", int)
"""Id of an answer that an onboarding prompt offers."""

OnboardingPromptId = NewType("OnboardingPromptId", int)
"""Id of a question asked during onboarding."""

RoleId = NewType("RoleId", int)
"""Id of a role; that of @everyone equals the id of its guild."""

RoleSubscriptionListingId = NewType("RoleSubscriptionListingId", int)
"""Id of a listing that sells a role by subscription."""

ScheduledEventId = NewType("ScheduledEventId", int)
"""Id of a scheduled event."""

SkuId = NewType("SkuId", int)
"""Id of an SKU, a thing that can be bought."""

SoundId = NewType("SoundId", int)
"""Id of a soundboard sound; default ones are small, and some events send a JSON number."""

StageInstanceId = NewType("StageInstanceId", int)
"""Id of a live stage."""

StickerId = NewType("StickerId", int)
"""Id of a sticker."""

StickerPackId = NewType("StickerPackId", int)
"""Id of a pack of standard stickers."""

SubscriptionId = NewType("SubscriptionId", int)
"""Id of a subscription, a recurring payment of a user."""

TeamId = NewType("TeamId", int)
"""Id of a team of developers."""

UserId = NewType("UserId", int)
"""Id of an account, of a person or of a bot."""

WebhookId = NewType("WebhookId", int)
"""Id of a webhook."""
