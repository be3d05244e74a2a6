# @generated from schemas/ by "cordspec codegen" - do not edit
"""Limits of the fields of requests, in the words of JSON Schema; ``items`` are those of each item."""

from collections.abc import Mapping
from typing import Final

from cordspec.models import (
    ActionRow,
    ApplicationCommandOption,
    ApplicationCommandOptionChoice,
    ApplicationRoleConnectionMetadata,
    BlockMessageActionMetadata,
    Button,
    ChannelSelect,
    Checkbox,
    CheckboxGroup,
    CheckboxGroupOption,
    Embed,
    EmbedAuthor,
    EmbedField,
    EmbedFooter,
    FileUpload,
    GuildScheduledEventEntityMetadata,
    KeywordPresetTriggerMetadata,
    KeywordTriggerMetadata,
    Label,
    MediaGalleryItem,
    MemberProfileTriggerMetadata,
    MentionableSelect,
    MentionSpamTriggerMetadata,
    PollMedia,
    RadioGroup,
    RadioGroupOption,
    RecurrenceRule,
    RecurrenceRuleNWeekday,
    RoleColors,
    RoleSelect,
    SelectOption,
    SharedClientTheme,
    StringSelect,
    TextInput,
    Thumbnail,
    TimeoutActionMetadata,
    UserSelect,
)
from cordspec.requests.application import EditCurrentApplication, UpdateApplication
from cordspec.requests.audit_log import GetGuildAuditLog
from cordspec.requests.auto_moderation import CreateAutoModerationRule, ModifyAutoModerationRule
from cordspec.requests.channel import (
    CreateChannelInvite,
    ListJoinedPrivateArchivedThreads,
    ListPrivateArchivedThreads,
    ListPublicArchivedThreads,
    ListThreadMembers,
    ModifyChannel,
    SetVoiceChannelStatus,
    StartThreadFromMessage,
    StartThreadInForumOrMediaChannel,
    StartThreadWithoutMessage,
    ThreadSearch,
)
from cordspec.requests.command import (
    CreateGlobalApplicationCommand,
    CreateGuildApplicationCommand,
    EditApplicationCommandPermissions,
    EditGlobalApplicationCommand,
    EditGuildApplicationCommand,
)
from cordspec.requests.emoji import (
    CreateApplicationEmoji,
    CreateGuildEmoji,
    ModifyApplicationEmoji,
    ModifyGuildEmoji,
)
from cordspec.requests.entitlement import ListEntitlements
from cordspec.requests.guild import (
    ActionGuildJoinRequest,
    AddGuildMember,
    BeginGuildPrune,
    BulkGuildBan,
    CreateGuildBan,
    CreateGuildChannel,
    CreateGuildRole,
    GetGuildBans,
    GetGuildJoinRequests,
    GetGuildPruneCount,
    ListGuildMembers,
    ModifyCurrentMember,
    ModifyGuild,
    ModifyGuildMember,
    ModifyGuildOnboarding,
    ModifyGuildRole,
    ModifyGuildWelcomeScreen,
    SearchGuildMembers,
)
from cordspec.requests.interaction import (
    CreateFollowupMessage,
    EditFollowupMessage,
    EditOriginalInteractionResponse,
)
from cordspec.requests.lobby import (
    AddMemberToLobby,
    CreateLobby,
    CreateOrJoinLobby,
    GetLobbyMessages,
    ModifyLobby,
    SendLobbyMessage,
)
from cordspec.requests.message import (
    BulkDeleteMessages,
    CreateMessage,
    EditMessage,
    GetChannelMessages,
    GetChannelPins,
    GetReactions,
    SearchGuildMessages,
)
from cordspec.requests.objects import (
    AllowedMentions,
    ApplicationCommandRequest,
    AttachmentRequest,
    ForumTagRequest,
    ForumThreadMessageRequest,
    InteractionCallbackAutocomplete,
    InteractionCallbackMessage,
    InteractionCallbackModal,
    LobbyMemberUpdate,
    PollCreateRequest,
)
from cordspec.requests.poll import GetAnswerVoters
from cordspec.requests.scheduled_event import (
    CountGuildScheduledEventUsers,
    CreateGuildScheduledEvent,
    GetGuildScheduledEventUsers,
    ListGuildScheduledEventExceptionUsers,
    ModifyGuildScheduledEvent,
)
from cordspec.requests.social_sdk import (
    BotPartnerSdkToken,
    BotPartnerSdkUnmergeProvisionalAccount,
    PartnerSdkToken,
    PartnerSdkUnmergeProvisionalAccount,
)
from cordspec.requests.soundboard import CreateGuildSoundboardSound, ModifyGuildSoundboardSound
from cordspec.requests.stage_instance import CreateStageInstance, ModifyStageInstance
from cordspec.requests.sticker import CreateGuildSticker, ModifyGuildSticker
from cordspec.requests.subscription import ListSkuSubscriptions
from cordspec.requests.template import CreateGuildTemplate, ModifyGuildTemplate
from cordspec.requests.user import GetCurrentUserGuilds, ModifyCurrentUser
from cordspec.requests.webhook import (
    CreateWebhook,
    EditWebhookMessage,
    ExecuteWebhook,
    ModifyWebhook,
    ModifyWebhookWithToken,
)

__all__ = [
    "LIMITS",
    "TOTALS",
]

LIMITS: Final[Mapping[type, Mapping[str, Mapping[str, int]]]] = {
    EditCurrentApplication: {
        "custom_install_url": {"maxLength": 2048},
        "role_connections_verification_url": {"maxLength": 2048},
        "interactions_endpoint_url": {"maxLength": 2048},
        "tags": {"maxItems": 5, "items.maxLength": 20},
        "event_webhooks_url": {"maxLength": 2048},
        "max_participants": {"minimum": -1},
    },
    UpdateApplication: {
        "interactions_endpoint_url": {"maxLength": 2048},
        "max_participants": {"minimum": -1},
        "tags": {"maxItems": 5},
        "custom_install_url": {"maxLength": 2048},
        "role_connections_verification_url": {"maxLength": 2048},
        "event_webhooks_url": {"maxLength": 2048},
    },
    GetGuildAuditLog: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    CreateAutoModerationRule: {
        "name": {"maxLength": 100},
        "actions": {"minItems": 1, "maxItems": 5},
        "exempt_roles": {"maxItems": 20},
        "exempt_channels": {"maxItems": 50},
    },
    ModifyAutoModerationRule: {
        "name": {"maxLength": 100},
        "actions": {"minItems": 1, "maxItems": 5},
        "exempt_roles": {"maxItems": 20},
        "exempt_channels": {"maxItems": 50},
    },
    ModifyChannel: {
        "name": {"minLength": 1, "maxLength": 100},
        "topic": {"maxLength": 4096},
        "rate_limit_per_user": {"minimum": 0, "maximum": 21600},
        "bitrate": {"minimum": 8000},
        "user_limit": {"maximum": 10000},
        "permission_overwrites": {"maxItems": 100},
        "available_tags": {"maxItems": 20},
        "default_thread_rate_limit_per_user": {"maximum": 21600},
        "applied_tags": {"maxItems": 5},
    },
    SetVoiceChannelStatus: {
        "status": {"maxLength": 500},
    },
    CreateChannelInvite: {
        "max_age": {"minimum": 0, "maximum": 604800},
        "max_uses": {"minimum": 0, "maximum": 100},
        "role_ids": {"maxItems": 250},
    },
    StartThreadFromMessage: {
        "name": {"minLength": 1, "maxLength": 100},
        "rate_limit_per_user": {"minimum": 0, "maximum": 21600},
    },
    StartThreadWithoutMessage: {
        "name": {"minLength": 1, "maxLength": 100},
        "rate_limit_per_user": {"minimum": 0, "maximum": 21600},
    },
    StartThreadInForumOrMediaChannel: {
        "name": {"minLength": 1, "maxLength": 100},
        "rate_limit_per_user": {"minimum": 0, "maximum": 21600},
        "applied_tags": {"maxItems": 5},
    },
    ListThreadMembers: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    ListPublicArchivedThreads: {
        "limit": {"minimum": 2, "maximum": 100},
    },
    ListPrivateArchivedThreads: {
        "limit": {"minimum": 2, "maximum": 100},
    },
    ListJoinedPrivateArchivedThreads: {
        "limit": {"minimum": 2, "maximum": 100},
    },
    ThreadSearch: {
        "name": {"maxLength": 100},
        "slop": {"maximum": 100},
        "tag": {"maxItems": 20},
        "limit": {"minimum": 1, "maximum": 25},
        "offset": {"maximum": 9975},
    },
    CreateGlobalApplicationCommand: {
        "name": {"minLength": 1, "maxLength": 32},
        "description": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 25},
        "integration_types": {"minItems": 1},
        "contexts": {"minItems": 1},
    },
    EditGlobalApplicationCommand: {
        "name": {"minLength": 1, "maxLength": 32},
        "description": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 25},
        "integration_types": {"minItems": 1},
        "contexts": {"minItems": 1},
    },
    CreateGuildApplicationCommand: {
        "name": {"minLength": 1, "maxLength": 32},
        "description": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 25},
        "contexts": {"minItems": 1},
        "integration_types": {"minItems": 1},
    },
    EditGuildApplicationCommand: {
        "name": {"minLength": 1, "maxLength": 32},
        "description": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 25},
        "contexts": {"minItems": 1},
        "integration_types": {"minItems": 1},
    },
    EditApplicationCommandPermissions: {
        "permissions": {"maxItems": 100},
    },
    CreateGuildEmoji: {
        "name": {"minLength": 2, "maxLength": 32},
    },
    ModifyGuildEmoji: {
        "name": {"minLength": 2, "maxLength": 32},
    },
    CreateApplicationEmoji: {
        "name": {"minLength": 2, "maxLength": 32},
    },
    ModifyApplicationEmoji: {
        "name": {"minLength": 2, "maxLength": 32},
    },
    ListEntitlements: {
        "sku_ids": {"maxItems": 100},
        "limit": {"minimum": 1, "maximum": 100},
    },
    ModifyGuild: {
        "name": {"minLength": 2, "maxLength": 100},
        "description": {"maxLength": 300},
    },
    CreateGuildChannel: {
        "name": {"minLength": 1, "maxLength": 100},
        "topic": {"maxLength": 1024},
        "bitrate": {"minimum": 8000},
        "rate_limit_per_user": {"minimum": 0, "maximum": 21600},
        "permission_overwrites": {"maxItems": 100},
        "available_tags": {"maxItems": 20},
        "default_thread_rate_limit_per_user": {"maximum": 21600},
    },
    ListGuildMembers: {
        "limit": {"minimum": 1, "maximum": 1000},
    },
    SearchGuildMembers: {
        "query": {"minLength": 1, "maxLength": 100},
        "limit": {"minimum": 1, "maximum": 1000},
    },
    AddGuildMember: {
        "access_token": {"maxLength": 10240},
        "nick": {"maxLength": 32},
        "roles": {"maxItems": 250},
    },
    ModifyGuildMember: {
        "nick": {"maxLength": 32},
        "roles": {"maxItems": 350},
    },
    ModifyCurrentMember: {
        "nick": {"maxLength": 32},
        "bio": {"maxLength": 190},
    },
    GetGuildBans: {
        "limit": {"minimum": 1, "maximum": 1000},
    },
    CreateGuildBan: {
        "delete_message_days": {"minimum": 0, "maximum": 7},
        "delete_message_seconds": {"minimum": 0, "maximum": 604800},
    },
    BulkGuildBan: {
        "user_ids": {"maxItems": 200},
        "delete_message_seconds": {"minimum": 0, "maximum": 604800},
    },
    CreateGuildRole: {
        "name": {"minLength": 1, "maxLength": 100},
        "color": {"maximum": 16777215},
        "unicode_emoji": {"maxLength": 100},
    },
    ModifyGuildRole: {
        "name": {"minLength": 1, "maxLength": 100},
        "color": {"maximum": 16777215},
        "unicode_emoji": {"maxLength": 100},
    },
    GetGuildPruneCount: {
        "days": {"minimum": 1, "maximum": 30},
        "include_roles": {"maxItems": 100},
    },
    BeginGuildPrune: {
        "days": {"minimum": 1, "maximum": 30},
        "include_roles": {"maxItems": 100},
    },
    ModifyGuildWelcomeScreen: {
        "welcome_channels": {"maxItems": 5},
        "description": {"maxLength": 140},
    },
    ModifyGuildOnboarding: {
        "prompts": {"maxItems": 15},
        "default_channel_ids": {"maxItems": 500},
    },
    GetGuildJoinRequests: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    ActionGuildJoinRequest: {
        "rejection_reason": {"maxLength": 160},
    },
    EditOriginalInteractionResponse: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
    },
    CreateFollowupMessage: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
    },
    EditFollowupMessage: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
    },
    CreateLobby: {
        "members": {"maxItems": 25},
        "idle_timeout_seconds": {"minimum": 5, "maximum": 604800},
        "override_event_webhooks_url": {"maxLength": 512},
    },
    CreateOrJoinLobby: {
        "secret": {"maxLength": 250},
        "idle_timeout_seconds": {"minimum": 5, "maximum": 604800},
    },
    ModifyLobby: {
        "members": {"maxItems": 25},
        "idle_timeout_seconds": {"minimum": 5, "maximum": 604800},
        "override_event_webhooks_url": {"maxLength": 512},
    },
    AddMemberToLobby: {
        "additional_name": {"minLength": 1, "maxLength": 80},
    },
    SendLobbyMessage: {
        "content": {"maxLength": 4000},
        "embeds": {"maxItems": 10},
        "sticker_ids": {"maxItems": 3},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
        "nonce": {"maxLength": 25},
    },
    GetLobbyMessages: {
        "limit": {"minimum": 1, "maximum": 200},
    },
    GetChannelMessages: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    SearchGuildMessages: {
        "limit": {"minimum": 1, "maximum": 25},
        "offset": {"maximum": 9975},
        "slop": {"maximum": 100},
        "content": {"maxLength": 1024},
        "channel_id": {"maxItems": 500},
        "author_type": {"maxItems": 6},
        "author_id": {"maxItems": 100},
        "mentions": {"maxItems": 100},
        "mentions_role_id": {"maxItems": 100},
        "replied_to_user_id": {"maxItems": 100},
        "replied_to_message_id": {"maxItems": 100},
        "has": {"maxItems": 18},
        "embed_type": {"maxItems": 5},
        "embed_provider": {"maxItems": 100, "items.maxLength": 256},
        "link_hostname": {"maxItems": 100, "items.maxLength": 256},
        "attachment_filename": {"maxItems": 100, "items.maxLength": 1024},
        "attachment_extension": {"maxItems": 100, "items.maxLength": 256},
    },
    CreateMessage: {
        "content": {"maxLength": 2000},
        "nonce": {"maxLength": 25},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "sticker_ids": {"maxItems": 3},
        "attachments": {"maxItems": 10},
    },
    GetReactions: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    EditMessage: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
    },
    BulkDeleteMessages: {
        "messages": {"minItems": 2, "maxItems": 100},
    },
    GetChannelPins: {
        "limit": {"minimum": 1, "maximum": 50},
    },
    GetAnswerVoters: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    CreateGuildScheduledEvent: {
        "name": {"maxLength": 100},
        "description": {"maxLength": 1000},
    },
    ModifyGuildScheduledEvent: {
        "name": {"maxLength": 100},
        "description": {"maxLength": 1000},
    },
    GetGuildScheduledEventUsers: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    CountGuildScheduledEventUsers: {
        "guild_scheduled_event_exception_ids": {"maxItems": 10},
    },
    ListGuildScheduledEventExceptionUsers: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    PartnerSdkUnmergeProvisionalAccount: {
        "client_secret": {"maxLength": 1024},
        "external_auth_token": {"minLength": 1, "maxLength": 10240},
    },
    BotPartnerSdkUnmergeProvisionalAccount: {
        "external_user_id": {"minLength": 1, "maxLength": 1024},
    },
    PartnerSdkToken: {
        "client_secret": {"maxLength": 1024},
        "external_auth_token": {"minLength": 1, "maxLength": 10240},
    },
    BotPartnerSdkToken: {
        "external_user_id": {"minLength": 1, "maxLength": 1024},
        "preferred_global_name": {"minLength": 1, "maxLength": 32},
    },
    CreateGuildSoundboardSound: {
        "name": {"minLength": 2, "maxLength": 32},
        "volume": {"maximum": 1},
        "emoji_name": {"minLength": 1, "maxLength": 32},
    },
    ModifyGuildSoundboardSound: {
        "name": {"minLength": 2, "maxLength": 32},
        "volume": {"maximum": 1},
        "emoji_name": {"minLength": 1, "maxLength": 32},
    },
    CreateStageInstance: {
        "topic": {"minLength": 1, "maxLength": 120},
    },
    ModifyStageInstance: {
        "topic": {"minLength": 1, "maxLength": 120},
    },
    CreateGuildSticker: {
        "name": {"minLength": 2, "maxLength": 30},
        "description": {"maxLength": 100},
        "tags": {"minLength": 1, "maxLength": 200},
    },
    ModifyGuildSticker: {
        "name": {"minLength": 2, "maxLength": 30},
        "description": {"maxLength": 100},
        "tags": {"minLength": 1, "maxLength": 200},
    },
    ListSkuSubscriptions: {
        "limit": {"minimum": 1, "maximum": 100},
    },
    CreateGuildTemplate: {
        "name": {"minLength": 1, "maxLength": 100},
        "description": {"maxLength": 120},
    },
    ModifyGuildTemplate: {
        "name": {"minLength": 1, "maxLength": 100},
        "description": {"maxLength": 120},
    },
    ModifyCurrentUser: {
        "username": {"minLength": 2, "maxLength": 32},
    },
    GetCurrentUserGuilds: {
        "limit": {"minimum": 1, "maximum": 200},
    },
    CreateWebhook: {
        "name": {"minLength": 1, "maxLength": 80},
    },
    ModifyWebhook: {
        "name": {"minLength": 1, "maxLength": 80},
    },
    ModifyWebhookWithToken: {
        "name": {"minLength": 1, "maxLength": 80},
    },
    ExecuteWebhook: {
        "content": {"maxLength": 2000},
        "username": {"minLength": 1, "maxLength": 80},
        "avatar_url": {"maxLength": 2048},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
        "thread_name": {"maxLength": 100},
        "applied_tags": {"maxItems": 5},
    },
    EditWebhookMessage: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
    },
    KeywordTriggerMetadata: {
        "keyword_filter": {"maxItems": 1000, "items.maxLength": 60},
        "regex_patterns": {"maxItems": 10, "items.maxLength": 260},
        "allow_list": {"maxItems": 100, "items.maxLength": 60},
    },
    KeywordPresetTriggerMetadata: {
        "allow_list": {"maxItems": 1000, "items.maxLength": 60},
    },
    MentionSpamTriggerMetadata: {
        "mention_total_limit": {"maximum": 50},
    },
    MemberProfileTriggerMetadata: {
        "keyword_filter": {"maxItems": 1000, "items.maxLength": 60},
        "regex_patterns": {"maxItems": 10, "items.maxLength": 260},
        "allow_list": {"maxItems": 100, "items.maxLength": 60},
    },
    ForumTagRequest: {
        "name": {"maxLength": 20},
        "emoji_name": {"maxLength": 100},
    },
    ForumThreadMessageRequest: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "sticker_ids": {"maxItems": 3},
        "attachments": {"maxItems": 10},
    },
    ApplicationCommandOption: {
        "name": {"minLength": 1, "maxLength": 32},
        "description": {"minLength": 1, "maxLength": 100},
        "choices": {"maxItems": 25},
        "options": {"maxItems": 25},
        "min_length": {"minimum": 0, "maximum": 6000},
        "max_length": {"minimum": 1, "maximum": 6000},
        "file_types": {"maxItems": 10},
    },
    ApplicationCommandRequest: {
        "name": {"minLength": 1, "maxLength": 32},
        "description": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 25},
        "integration_types": {"minItems": 1},
        "contexts": {"minItems": 1},
    },
    RoleColors: {
        "primary_color": {"minimum": 0, "maximum": 16777215},
        "secondary_color": {"minimum": 0, "maximum": 16777215},
        "tertiary_color": {"minimum": 0, "maximum": 16777215},
    },
    InteractionCallbackMessage: {
        "content": {"maxLength": 2000},
        "embeds": {"maxItems": 10},
        "components": {"maxItems": 40},
        "attachments": {"maxItems": 10},
    },
    InteractionCallbackAutocomplete: {
        "choices": {"maxItems": 25},
    },
    InteractionCallbackModal: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "title": {"minLength": 1, "maxLength": 45},
        "components": {"minItems": 1, "maxItems": 5},
    },
    Embed: {
        "title": {"maxLength": 256},
        "description": {"maxLength": 4096},
        "fields": {"maxItems": 25},
    },
    AllowedMentions: {
        "roles": {"maxItems": 100},
        "users": {"maxItems": 100},
    },
    AttachmentRequest: {
        "filename": {"minLength": 1, "maxLength": 1024},
        "title": {"maxLength": 1024},
        "description": {"maxLength": 1024},
        "waveform": {"maxLength": 400},
    },
    PollCreateRequest: {
        "answers": {"minItems": 1, "maxItems": 10},
        "duration": {"minimum": 1, "maximum": 768},
    },
    LobbyMemberUpdate: {
        "additional_name": {"minLength": 1, "maxLength": 80},
    },
    SharedClientTheme: {
        "colors": {"maxItems": 5},
        "gradient_angle": {"minimum": 0, "maximum": 360},
        "base_mix": {"minimum": 0, "maximum": 100},
    },
    ApplicationRoleConnectionMetadata: {
        "key": {"minLength": 1, "maxLength": 50},
        "name": {"minLength": 1, "maxLength": 100},
        "description": {"minLength": 1, "maxLength": 200},
    },
    GuildScheduledEventEntityMetadata: {
        "location": {"minLength": 1, "maxLength": 100},
    },
    RecurrenceRule: {
        "interval": {"minimum": 1},
        "by_n_weekday": {"minItems": 1, "maxItems": 5},
        "by_year_day": {"minItems": 1, "maxItems": 364},
    },
    ApplicationCommandOptionChoice: {
        "name": {"minLength": 1, "maxLength": 100},
        "value": {"maxLength": 100},
    },
    EmbedFooter: {
        "text": {"maxLength": 2048},
    },
    EmbedAuthor: {
        "name": {"maxLength": 256},
    },
    EmbedField: {
        "name": {"maxLength": 256},
        "value": {"maxLength": 1024},
    },
    ActionRow: {
        "components": {"maxItems": 5},
    },
    PollMedia: {
        "text": {"maxLength": 300},
    },
    RecurrenceRuleNWeekday: {
        "n": {"minimum": 1, "maximum": 5},
    },
    BlockMessageActionMetadata: {
        "custom_message": {"maxLength": 150},
    },
    TimeoutActionMetadata: {
        "duration_seconds": {"maximum": 2419200},
    },
    Label: {
        "label": {"maxLength": 45},
        "description": {"maxLength": 100},
    },
    Button: {
        "label": {"maxLength": 80},
        "custom_id": {"minLength": 1, "maxLength": 100},
        "url": {"maxLength": 512},
    },
    StringSelect: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 25},
        "placeholder": {"maxLength": 150},
        "min_values": {"minimum": 0, "maximum": 25},
        "max_values": {"maximum": 25},
    },
    TextInput: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "min_length": {"minimum": 0, "maximum": 4000},
        "max_length": {"minimum": 1, "maximum": 4000},
        "value": {"maxLength": 4000},
        "placeholder": {"maxLength": 100},
    },
    UserSelect: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "placeholder": {"maxLength": 150},
        "min_values": {"minimum": 0, "maximum": 25},
        "max_values": {"maximum": 25},
    },
    RoleSelect: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "placeholder": {"maxLength": 150},
        "min_values": {"minimum": 0, "maximum": 25},
        "max_values": {"maximum": 25},
    },
    MentionableSelect: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "placeholder": {"maxLength": 150},
        "min_values": {"minimum": 0, "maximum": 25},
        "max_values": {"maximum": 25},
    },
    ChannelSelect: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "placeholder": {"maxLength": 150},
        "min_values": {"minimum": 0, "maximum": 25},
        "max_values": {"maximum": 25},
    },
    Thumbnail: {
        "description": {"maxLength": 1024},
    },
    FileUpload: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "min_values": {"minimum": 0, "maximum": 10},
        "max_values": {"maximum": 10},
        "file_types": {"maxItems": 10},
    },
    RadioGroup: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 10},
    },
    CheckboxGroup: {
        "custom_id": {"minLength": 1, "maxLength": 100},
        "options": {"maxItems": 10},
        "min_values": {"minimum": 0, "maximum": 10},
        "max_values": {"minimum": 1, "maximum": 10},
    },
    Checkbox: {
        "custom_id": {"minLength": 1, "maxLength": 100},
    },
    MediaGalleryItem: {
        "description": {"maxLength": 1024},
    },
    SelectOption: {
        "label": {"maxLength": 100},
        "value": {"maxLength": 100},
        "description": {"maxLength": 100},
    },
    RadioGroupOption: {
        "value": {"maxLength": 100},
        "label": {"maxLength": 100},
        "description": {"maxLength": 100},
    },
    CheckboxGroupOption: {
        "value": {"maxLength": 100},
        "label": {"maxLength": 100},
        "description": {"maxLength": 100},
    },
}
"""Limits by class and field; those that begin with ``items.`` are of each item of a list."""

TOTALS: Final[Mapping[type, tuple[int, tuple[str, ...]]]] = {
    Embed: (6000, ("title", "description", "fields.name", "fields.value", "footer.text", "author.name")),
}
"""Maximum number of characters in a list of such objects, and the texts in them that count."""
