# @generated from schemas/objects/ids.yaml by "cordspec codegen" - do not edit
"""IDs, with a type for each kind of object, so that type checkers distinguish them."""

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
    "LobbyId",
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
"""ID of an application; its bot user mostly has the same id."""

AttachmentId = NewType("AttachmentId", int)
"""ID of an attachment of a message."""

AuditLogEntryId = NewType("AuditLogEntryId", int)
"""ID of one entry in the audit log of a guild."""

AutoModerationRuleId = NewType("AutoModerationRuleId", int)
"""ID of an auto moderation rule."""

ChannelId = NewType("ChannelId", int)
"""ID of a channel, thread or direct message channel."""

CommandId = NewType("CommandId", int)
"""ID of an application command."""

EmojiId = NewType("EmojiId", int)
"""ID of a custom emoji; standard emoji have none."""

EntitlementId = NewType("EntitlementId", int)
"""ID of an entitlement, a user's or guild's right to something sold."""

ForumTagId = NewType("ForumTagId", int)
"""ID of a tag in a forum or media channel."""

GuildId = NewType("GuildId", int)
"""ID of a guild; its @everyone role has the same id."""

IntegrationId = NewType("IntegrationId", int)
"""ID of an integration in a guild."""

InteractionId = NewType("InteractionId", int)
"""ID of one interaction of a user with an application."""

LobbyId = NewType("LobbyId", int)
"""ID of a lobby."""

MessageId = NewType("MessageId", int)
"""ID of a message; a thread created from it has the same id."""

OnboardingOptionId = NewType("OnboardingOptionId", int)
"""ID of an answer to an onboarding question."""

OnboardingPromptId = NewType("OnboardingPromptId", int)
"""ID of an onboarding question."""

RoleId = NewType("RoleId", int)
"""ID of a role; that of @everyone equals the id of its guild."""

RoleSubscriptionListingId = NewType("RoleSubscriptionListingId", int)
"""ID of a listing that sells a role by subscription."""

ScheduledEventId = NewType("ScheduledEventId", int)
"""ID of a scheduled event."""

SkuId = NewType("SkuId", int)
"""ID of an SKU, a thing that can be bought."""

SoundId = NewType("SoundId", int)
"""ID of a soundboard sound; default sounds have small ids, and some events send a JSON number."""

StageInstanceId = NewType("StageInstanceId", int)
"""ID of a live stage."""

StickerId = NewType("StickerId", int)
"""ID of a sticker."""

StickerPackId = NewType("StickerPackId", int)
"""ID of a pack of standard stickers."""

SubscriptionId = NewType("SubscriptionId", int)
"""ID of a subscription, a recurring payment of a user."""

TeamId = NewType("TeamId", int)
"""ID of a team of developers."""

UserId = NewType("UserId", int)
"""ID of an account, of a person or of a bot."""

WebhookId = NewType("WebhookId", int)
"""ID of a webhook."""
