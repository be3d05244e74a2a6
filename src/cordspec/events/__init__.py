# @generated from schemas/ by "cordspec codegen" - do not edit
"""What each event carries, the frames, and the registry of events."""

from cordspec.events.audit_log import GuildAuditLogEntryCreateData
from cordspec.events.auto_moderation import (
    AutoModerationActionExecutionData,
    AutoModerationRuleCreateData,
    AutoModerationRuleDeleteData,
    AutoModerationRuleUpdateData,
)
from cordspec.events.channel import (
    ChannelCreateData,
    ChannelDeleteData,
    ChannelInfoData,
    ChannelPinsUpdateData,
    ChannelUpdateData,
    ThreadCreateData,
    ThreadUpdateData,
    VoiceChannelStartTimeUpdateData,
    VoiceChannelStatusUpdateData,
)
from cordspec.events.command import ApplicationCommandPermissionsUpdateData
from cordspec.events.emoji import GuildEmojisUpdateData
from cordspec.events.frames import (
    FRAMES,
    Dispatch,
    Frame,
    HeartbeatAckFrame,
    HeartbeatFrame,
    HelloFrame,
    InvalidSessionFrame,
    ReconnectFrame,
)
from cordspec.events.gateway import RateLimitedData, ReadyData
from cordspec.events.guild import (
    GuildBanAddData,
    GuildBanRemoveData,
    GuildCreateData,
    GuildDeleteData,
    GuildUpdateData,
)
from cordspec.events.integration import (
    GuildIntegrationsUpdateData,
    IntegrationCreateData,
    IntegrationDeleteData,
    IntegrationUpdateData,
)
from cordspec.events.interaction import InteractionCreateData
from cordspec.events.invite import InviteCreateData, InviteDeleteData
from cordspec.events.member import (
    GuildMemberAddData,
    GuildMemberRemoveData,
    GuildMembersChunkData,
    GuildMemberUpdateData,
)
from cordspec.events.message import (
    MessageCreateData,
    MessageDeleteBulkData,
    MessageDeleteData,
    MessageUpdateData,
)
from cordspec.events.monetization import (
    EntitlementCreateData,
    EntitlementDeleteData,
    EntitlementUpdateData,
    SubscriptionCreateData,
    SubscriptionDeleteData,
    SubscriptionUpdateData,
)
from cordspec.events.poll import MessagePollVoteAddData, MessagePollVoteRemoveData
from cordspec.events.presence import PresenceUpdateData, TypingStartData
from cordspec.events.reaction import (
    MessageReactionAddData,
    MessageReactionRemoveAllData,
    MessageReactionRemoveData,
    MessageReactionRemoveEmojiData,
)
from cordspec.events.registry import EVENTS
from cordspec.events.role import GuildRoleCreateData, GuildRoleDeleteData, GuildRoleUpdateData
from cordspec.events.scheduled_event import (
    GuildScheduledEventCreateData,
    GuildScheduledEventDeleteData,
    GuildScheduledEventUpdateData,
    GuildScheduledEventUserAddData,
    GuildScheduledEventUserRemoveData,
)
from cordspec.events.soundboard import (
    GuildSoundboardSoundCreateData,
    GuildSoundboardSoundDeleteData,
    GuildSoundboardSoundsUpdateData,
    GuildSoundboardSoundUpdateData,
    SoundboardSoundsData,
)
from cordspec.events.stage import StageInstanceCreateData, StageInstanceDeleteData, StageInstanceUpdateData
from cordspec.events.sticker import GuildStickersUpdateData
from cordspec.events.thread import (
    ThreadDeleteData,
    ThreadListSyncData,
    ThreadMembersUpdateData,
    ThreadMemberUpdateData,
)
from cordspec.events.user import UserUpdateData
from cordspec.events.voice import VoiceChannelEffectSendData, VoiceServerUpdateData, VoiceStateUpdateData
from cordspec.events.webhook import WebhooksUpdateData

__all__ = [
    "EVENTS",
    "FRAMES",
    "ApplicationCommandPermissionsUpdateData",
    "AutoModerationActionExecutionData",
    "AutoModerationRuleCreateData",
    "AutoModerationRuleDeleteData",
    "AutoModerationRuleUpdateData",
    "ChannelCreateData",
    "ChannelDeleteData",
    "ChannelInfoData",
    "ChannelPinsUpdateData",
    "ChannelUpdateData",
    "Dispatch",
    "EntitlementCreateData",
    "EntitlementDeleteData",
    "EntitlementUpdateData",
    "Frame",
    "GuildAuditLogEntryCreateData",
    "GuildBanAddData",
    "GuildBanRemoveData",
    "GuildCreateData",
    "GuildDeleteData",
    "GuildEmojisUpdateData",
    "GuildIntegrationsUpdateData",
    "GuildMemberAddData",
    "GuildMemberRemoveData",
    "GuildMemberUpdateData",
    "GuildMembersChunkData",
    "GuildRoleCreateData",
    "GuildRoleDeleteData",
    "GuildRoleUpdateData",
    "GuildScheduledEventCreateData",
    "GuildScheduledEventDeleteData",
    "GuildScheduledEventUpdateData",
    "GuildScheduledEventUserAddData",
    "GuildScheduledEventUserRemoveData",
    "GuildSoundboardSoundCreateData",
    "GuildSoundboardSoundDeleteData",
    "GuildSoundboardSoundUpdateData",
    "GuildSoundboardSoundsUpdateData",
    "GuildStickersUpdateData",
    "GuildUpdateData",
    "HeartbeatAckFrame",
    "HeartbeatFrame",
    "HelloFrame",
    "IntegrationCreateData",
    "IntegrationDeleteData",
    "IntegrationUpdateData",
    "InteractionCreateData",
    "InvalidSessionFrame",
    "InviteCreateData",
    "InviteDeleteData",
    "MessageCreateData",
    "MessageDeleteBulkData",
    "MessageDeleteData",
    "MessagePollVoteAddData",
    "MessagePollVoteRemoveData",
    "MessageReactionAddData",
    "MessageReactionRemoveAllData",
    "MessageReactionRemoveData",
    "MessageReactionRemoveEmojiData",
    "MessageUpdateData",
    "PresenceUpdateData",
    "RateLimitedData",
    "ReadyData",
    "ReconnectFrame",
    "SoundboardSoundsData",
    "StageInstanceCreateData",
    "StageInstanceDeleteData",
    "StageInstanceUpdateData",
    "SubscriptionCreateData",
    "SubscriptionDeleteData",
    "SubscriptionUpdateData",
    "ThreadCreateData",
    "ThreadDeleteData",
    "ThreadListSyncData",
    "ThreadMemberUpdateData",
    "ThreadMembersUpdateData",
    "ThreadUpdateData",
    "TypingStartData",
    "UserUpdateData",
    "VoiceChannelEffectSendData",
    "VoiceChannelStartTimeUpdateData",
    "VoiceChannelStatusUpdateData",
    "VoiceServerUpdateData",
    "VoiceStateUpdateData",
    "WebhooksUpdateData",
]
