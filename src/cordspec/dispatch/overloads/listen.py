# @generated from schemas/gateway.yaml and schemas/library.yaml by "cordspec codegen" - do not edit
"""Overloads that give type checkers the payload type of each event."""

from typing import TYPE_CHECKING, Literal, TypeVar, overload

from cordspec.dispatch.dispatcher import Dispatcher
from cordspec.dispatch.hub import Routing
from cordspec.models import GatewayOpcode

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from aiohttp import ClientResponse
    from typing_extensions import deprecated

    from cordspec.dispatch.callbacks import EventListener, GlobalListener
    from cordspec.dispatch.gap import Gap
    from cordspec.dispatch.ordered import WhenFull
    from cordspec.dispatch.shard_events import Connecting, Replay, Waiting
    from cordspec.dispatch.stream import Stream
    from cordspec.dispatch.subscription import Event, GlobalEvent, NoSuchEvent
    from cordspec.dispatch.waiter import Waiter
    from cordspec.events import (
        ApplicationCommandCreateData,
        ApplicationCommandDeleteData,
        ApplicationCommandPermissionsUpdateData,
        ApplicationCommandUpdateData,
        AutoModerationActionExecutionData,
        AutoModerationRuleCreateData,
        AutoModerationRuleDeleteData,
        AutoModerationRuleUpdateData,
        ChannelCreateData,
        ChannelDeleteData,
        ChannelInfoData,
        ChannelPinsUpdateData,
        ChannelUpdateData,
        Dispatch,
        EmbeddedActivityUpdateV2Data,
        EntitlementCreateData,
        EntitlementDeleteData,
        EntitlementUpdateData,
        GuildApplicationCommandIndexUpdateData,
        GuildAppliedBoostsUpdateData,
        GuildAuditLogEntryCreateData,
        GuildBanAddData,
        GuildBanRemoveData,
        GuildCreateData,
        GuildDeleteData,
        GuildEmojisUpdateData,
        GuildIntegrationsUpdateData,
        GuildJoinRequestCreateData,
        GuildJoinRequestDeleteData,
        GuildJoinRequestUpdateData,
        GuildMemberAddData,
        GuildMemberRemoveData,
        GuildMembersChunkData,
        GuildMemberUpdateData,
        GuildPowerupEntitlementsCreateData,
        GuildPowerupEntitlementsDeleteData,
        GuildRoleCreateData,
        GuildRoleDeleteData,
        GuildRoleUpdateData,
        GuildScheduledEventCreateData,
        GuildScheduledEventDeleteData,
        GuildScheduledEventExceptionCreateData,
        GuildScheduledEventExceptionDeleteData,
        GuildScheduledEventExceptionsDeleteData,
        GuildScheduledEventExceptionUpdateData,
        GuildScheduledEventUpdateData,
        GuildScheduledEventUserAddData,
        GuildScheduledEventUserRemoveData,
        GuildSoundboardSoundCreateData,
        GuildSoundboardSoundDeleteData,
        GuildSoundboardSoundsUpdateData,
        GuildSoundboardSoundUpdateData,
        GuildStickersUpdateData,
        GuildUpdateData,
        HeartbeatAckFrame,
        HeartbeatFrame,
        HelloFrame,
        IdentifyFrame,
        IntegrationCreateData,
        IntegrationDeleteData,
        IntegrationUpdateData,
        InteractionCreateData,
        InvalidSessionFrame,
        InviteCreateData,
        InviteDeleteData,
        MessageCreateData,
        MessageDeleteBulkData,
        MessageDeleteData,
        MessagePollVoteAddData,
        MessagePollVoteRemoveData,
        MessageReactionAddData,
        MessageReactionRemoveAllData,
        MessageReactionRemoveData,
        MessageReactionRemoveEmojiData,
        MessageUpdateData,
        PresenceUpdateData,
        PresenceUpdateFrame,
        RateLimitedData,
        ReadyData,
        ReconnectFrame,
        RequestChannelInfoFrame,
        RequestGuildMembersFrame,
        RequestSoundboardSoundsFrame,
        ResumedData,
        ResumeFrame,
        SoundboardSoundsData,
        StageInstanceCreateData,
        StageInstanceDeleteData,
        StageInstanceUpdateData,
        SubscriptionCreateData,
        SubscriptionDeleteData,
        SubscriptionUpdateData,
        ThreadCreateData,
        ThreadDeleteData,
        ThreadListSyncData,
        ThreadMembersUpdateData,
        ThreadMemberUpdateData,
        ThreadUpdateData,
        TypingStartData,
        UserUpdateData,
        VoiceChannelEffectSendData,
        VoiceChannelStartTimeUpdateData,
        VoiceChannelStatusUpdateData,
        VoiceServerUpdateData,
        VoiceStateUpdateData,
        VoiceStateUpdateFrame,
        WebhooksUpdateData,
    )
    from cordspec.registry import EventKey
    from cordspec.wire import Anomaly

__all__ = [
    "EventListening",
    "FrameListening",
    "GatewayListening",
    "HTTPListening",
    "ShardListening",
]

# pyright: reportIncompatibleMethodOverride=false

T = TypeVar("T")

if TYPE_CHECKING:
    EventName: TypeAlias = Literal[
        "READY",
        "RESUMED",
        "RATE_LIMITED",
        "APPLICATION_COMMAND_PERMISSIONS_UPDATE",
        "APPLICATION_COMMAND_CREATE",
        "APPLICATION_COMMAND_UPDATE",
        "APPLICATION_COMMAND_DELETE",
        "GUILD_APPLICATION_COMMAND_INDEX_UPDATE",
        "AUTO_MODERATION_RULE_CREATE",
        "AUTO_MODERATION_RULE_UPDATE",
        "AUTO_MODERATION_RULE_DELETE",
        "AUTO_MODERATION_ACTION_EXECUTION",
        "CHANNEL_CREATE",
        "CHANNEL_UPDATE",
        "CHANNEL_DELETE",
        "CHANNEL_INFO",
        "CHANNEL_PINS_UPDATE",
        "THREAD_CREATE",
        "THREAD_UPDATE",
        "THREAD_DELETE",
        "THREAD_LIST_SYNC",
        "THREAD_MEMBER_UPDATE",
        "THREAD_MEMBERS_UPDATE",
        "ENTITLEMENT_CREATE",
        "ENTITLEMENT_UPDATE",
        "ENTITLEMENT_DELETE",
        "GUILD_CREATE",
        "GUILD_UPDATE",
        "GUILD_DELETE",
        "GUILD_AUDIT_LOG_ENTRY_CREATE",
        "GUILD_BAN_ADD",
        "GUILD_BAN_REMOVE",
        "GUILD_EMOJIS_UPDATE",
        "GUILD_STICKERS_UPDATE",
        "GUILD_INTEGRATIONS_UPDATE",
        "GUILD_APPLIED_BOOSTS_UPDATE",
        "GUILD_JOIN_REQUEST_CREATE",
        "GUILD_JOIN_REQUEST_UPDATE",
        "GUILD_JOIN_REQUEST_DELETE",
        "GUILD_POWERUP_ENTITLEMENTS_CREATE",
        "GUILD_POWERUP_ENTITLEMENTS_DELETE",
        "GUILD_MEMBER_ADD",
        "GUILD_MEMBER_REMOVE",
        "GUILD_MEMBER_UPDATE",
        "GUILD_MEMBERS_CHUNK",
        "GUILD_ROLE_CREATE",
        "GUILD_ROLE_UPDATE",
        "GUILD_ROLE_DELETE",
        "GUILD_SCHEDULED_EVENT_CREATE",
        "GUILD_SCHEDULED_EVENT_UPDATE",
        "GUILD_SCHEDULED_EVENT_DELETE",
        "GUILD_SCHEDULED_EVENT_USER_ADD",
        "GUILD_SCHEDULED_EVENT_USER_REMOVE",
        "GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE",
        "GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE",
        "GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE",
        "GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE",
        "GUILD_SOUNDBOARD_SOUND_CREATE",
        "GUILD_SOUNDBOARD_SOUND_UPDATE",
        "GUILD_SOUNDBOARD_SOUND_DELETE",
        "GUILD_SOUNDBOARD_SOUNDS_UPDATE",
        "SOUNDBOARD_SOUNDS",
        "INTEGRATION_CREATE",
        "INTEGRATION_UPDATE",
        "INTEGRATION_DELETE",
        "INTERACTION_CREATE",
        "INVITE_CREATE",
        "INVITE_DELETE",
        "MESSAGE_CREATE",
        "MESSAGE_UPDATE",
        "MESSAGE_DELETE",
        "MESSAGE_DELETE_BULK",
        "MESSAGE_REACTION_ADD",
        "MESSAGE_REACTION_REMOVE",
        "MESSAGE_REACTION_REMOVE_ALL",
        "MESSAGE_REACTION_REMOVE_EMOJI",
        "PRESENCE_UPDATE",
        "EMBEDDED_ACTIVITY_UPDATE_V2",
        "STAGE_INSTANCE_CREATE",
        "STAGE_INSTANCE_UPDATE",
        "STAGE_INSTANCE_DELETE",
        "SUBSCRIPTION_CREATE",
        "SUBSCRIPTION_UPDATE",
        "SUBSCRIPTION_DELETE",
        "TYPING_START",
        "USER_UPDATE",
        "VOICE_CHANNEL_EFFECT_SEND",
        "VOICE_CHANNEL_START_TIME_UPDATE",
        "VOICE_CHANNEL_STATUS_UPDATE",
        "VOICE_STATE_UPDATE",
        "VOICE_SERVER_UPDATE",
        "WEBHOOKS_UPDATE",
        "MESSAGE_POLL_VOTE_ADD",
        "MESSAGE_POLL_VOTE_REMOVE",
    ]
    ShardEventName: TypeAlias = Literal[
        "disconnect",
        "client_disconnect",
        "connecting",
        "ready",
        "resumed",
        "waiting",
        "sent",
        "critical",
        "anomaly",
        "gap",
    ]


class EventListening(Dispatcher[str]):
    """A ``Dispatcher`` whose keys are DISPATCH names."""

    if TYPE_CHECKING:
        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def listen(self, key: Literal["READY"], /) -> Event[ReadyData]: ...

        @overload
        def listen(self, key: Literal["RESUMED"], /) -> Event[ResumedData]: ...

        @overload
        def listen(self, key: Literal["RATE_LIMITED"], /) -> Event[RateLimitedData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"], /
        ) -> Event[ApplicationCommandPermissionsUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_CREATE"], /
        ) -> Event[ApplicationCommandCreateData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_UPDATE"], /
        ) -> Event[ApplicationCommandUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_DELETE"], /
        ) -> Event[ApplicationCommandDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"], /
        ) -> Event[GuildApplicationCommandIndexUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_RULE_CREATE"], /
        ) -> Event[AutoModerationRuleCreateData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_RULE_UPDATE"], /
        ) -> Event[AutoModerationRuleUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_RULE_DELETE"], /
        ) -> Event[AutoModerationRuleDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_ACTION_EXECUTION"], /
        ) -> Event[AutoModerationActionExecutionData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_CREATE"], /) -> Event[ChannelCreateData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_UPDATE"], /) -> Event[ChannelUpdateData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_DELETE"], /) -> Event[ChannelDeleteData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_INFO"], /) -> Event[ChannelInfoData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_PINS_UPDATE"], /) -> Event[ChannelPinsUpdateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_CREATE"], /) -> Event[ThreadCreateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_UPDATE"], /) -> Event[ThreadUpdateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_DELETE"], /) -> Event[ThreadDeleteData]: ...

        @overload
        def listen(self, key: Literal["THREAD_LIST_SYNC"], /) -> Event[ThreadListSyncData]: ...

        @overload
        def listen(self, key: Literal["THREAD_MEMBER_UPDATE"], /) -> Event[ThreadMemberUpdateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_MEMBERS_UPDATE"], /) -> Event[ThreadMembersUpdateData]: ...

        @overload
        def listen(self, key: Literal["ENTITLEMENT_CREATE"], /) -> Event[EntitlementCreateData]: ...

        @overload
        def listen(self, key: Literal["ENTITLEMENT_UPDATE"], /) -> Event[EntitlementUpdateData]: ...

        @overload
        def listen(self, key: Literal["ENTITLEMENT_DELETE"], /) -> Event[EntitlementDeleteData]: ...

        @overload
        def listen(self, key: Literal["GUILD_CREATE"], /) -> Event[GuildCreateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_UPDATE"], /) -> Event[GuildUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_DELETE"], /) -> Event[GuildDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], /
        ) -> Event[GuildAuditLogEntryCreateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_BAN_ADD"], /) -> Event[GuildBanAddData]: ...

        @overload
        def listen(self, key: Literal["GUILD_BAN_REMOVE"], /) -> Event[GuildBanRemoveData]: ...

        @overload
        def listen(self, key: Literal["GUILD_EMOJIS_UPDATE"], /) -> Event[GuildEmojisUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_STICKERS_UPDATE"], /) -> Event[GuildStickersUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_INTEGRATIONS_UPDATE"], /
        ) -> Event[GuildIntegrationsUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], /
        ) -> Event[GuildAppliedBoostsUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_JOIN_REQUEST_CREATE"], /
        ) -> Event[GuildJoinRequestCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_JOIN_REQUEST_UPDATE"], /
        ) -> Event[GuildJoinRequestUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_JOIN_REQUEST_DELETE"], /
        ) -> Event[GuildJoinRequestDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"], /
        ) -> Event[GuildPowerupEntitlementsCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"], /
        ) -> Event[GuildPowerupEntitlementsDeleteData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBER_ADD"], /) -> Event[GuildMemberAddData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBER_REMOVE"], /) -> Event[GuildMemberRemoveData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBER_UPDATE"], /) -> Event[GuildMemberUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBERS_CHUNK"], /) -> Event[GuildMembersChunkData]: ...

        @overload
        def listen(self, key: Literal["GUILD_ROLE_CREATE"], /) -> Event[GuildRoleCreateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_ROLE_UPDATE"], /) -> Event[GuildRoleUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_ROLE_DELETE"], /) -> Event[GuildRoleDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_CREATE"], /
        ) -> Event[GuildScheduledEventCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], /
        ) -> Event[GuildScheduledEventUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_DELETE"], /
        ) -> Event[GuildScheduledEventDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], /
        ) -> Event[GuildScheduledEventUserAddData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"], /
        ) -> Event[GuildScheduledEventUserRemoveData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"], /
        ) -> Event[GuildScheduledEventExceptionCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"], /
        ) -> Event[GuildScheduledEventExceptionUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"], /
        ) -> Event[GuildScheduledEventExceptionDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"], /
        ) -> Event[GuildScheduledEventExceptionsDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], /
        ) -> Event[GuildSoundboardSoundCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], /
        ) -> Event[GuildSoundboardSoundUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], /
        ) -> Event[GuildSoundboardSoundDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], /
        ) -> Event[GuildSoundboardSoundsUpdateData]: ...

        @overload
        def listen(self, key: Literal["SOUNDBOARD_SOUNDS"], /) -> Event[SoundboardSoundsData]: ...

        @overload
        def listen(self, key: Literal["INTEGRATION_CREATE"], /) -> Event[IntegrationCreateData]: ...

        @overload
        def listen(self, key: Literal["INTEGRATION_UPDATE"], /) -> Event[IntegrationUpdateData]: ...

        @overload
        def listen(self, key: Literal["INTEGRATION_DELETE"], /) -> Event[IntegrationDeleteData]: ...

        @overload
        def listen(self, key: Literal["INTERACTION_CREATE"], /) -> Event[InteractionCreateData]: ...

        @overload
        def listen(self, key: Literal["INVITE_CREATE"], /) -> Event[InviteCreateData]: ...

        @overload
        def listen(self, key: Literal["INVITE_DELETE"], /) -> Event[InviteDeleteData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_CREATE"], /) -> Event[MessageCreateData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_UPDATE"], /) -> Event[MessageUpdateData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_DELETE"], /) -> Event[MessageDeleteData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_DELETE_BULK"], /) -> Event[MessageDeleteBulkData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_REACTION_ADD"], /) -> Event[MessageReactionAddData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_REACTION_REMOVE"], /) -> Event[MessageReactionRemoveData]: ...

        @overload
        def listen(
            self, key: Literal["MESSAGE_REACTION_REMOVE_ALL"], /
        ) -> Event[MessageReactionRemoveAllData]: ...

        @overload
        def listen(
            self, key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], /
        ) -> Event[MessageReactionRemoveEmojiData]: ...

        @overload
        def listen(self, key: Literal["PRESENCE_UPDATE"], /) -> Event[PresenceUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], /
        ) -> Event[EmbeddedActivityUpdateV2Data]: ...

        @overload
        def listen(self, key: Literal["STAGE_INSTANCE_CREATE"], /) -> Event[StageInstanceCreateData]: ...

        @overload
        def listen(self, key: Literal["STAGE_INSTANCE_UPDATE"], /) -> Event[StageInstanceUpdateData]: ...

        @overload
        def listen(self, key: Literal["STAGE_INSTANCE_DELETE"], /) -> Event[StageInstanceDeleteData]: ...

        @overload
        def listen(self, key: Literal["SUBSCRIPTION_CREATE"], /) -> Event[SubscriptionCreateData]: ...

        @overload
        def listen(self, key: Literal["SUBSCRIPTION_UPDATE"], /) -> Event[SubscriptionUpdateData]: ...

        @overload
        def listen(self, key: Literal["SUBSCRIPTION_DELETE"], /) -> Event[SubscriptionDeleteData]: ...

        @overload
        def listen(self, key: Literal["TYPING_START"], /) -> Event[TypingStartData]: ...

        @overload
        def listen(self, key: Literal["USER_UPDATE"], /) -> Event[UserUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["VOICE_CHANNEL_EFFECT_SEND"], /
        ) -> Event[VoiceChannelEffectSendData]: ...

        @overload
        def listen(
            self, key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"], /
        ) -> Event[VoiceChannelStartTimeUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["VOICE_CHANNEL_STATUS_UPDATE"], /
        ) -> Event[VoiceChannelStatusUpdateData]: ...

        @overload
        def listen(self, key: Literal["VOICE_STATE_UPDATE"], /) -> Event[VoiceStateUpdateData]: ...

        @overload
        def listen(self, key: Literal["VOICE_SERVER_UPDATE"], /) -> Event[VoiceServerUpdateData]: ...

        @overload
        def listen(self, key: Literal["WEBHOOKS_UPDATE"], /) -> Event[WebhooksUpdateData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_POLL_VOTE_ADD"], /) -> Event[MessagePollVoteAddData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_POLL_VOTE_REMOVE"], /) -> Event[MessagePollVoteRemoveData]: ...

        @overload
        def listen(self, key: EventKey[T], /) -> Event[T]: ...

        @overload
        def listen(self, key: EventName, /) -> Event[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def listen(self, key: str, /) -> NoSuchEvent: ...

        @overload
        def listen(self, /) -> GlobalEvent[str]: ...

        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        def listen(self, /, *key: object) -> object: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def wait_for(
            self, key: Literal["READY"], /, *, timeout: float | None = None
        ) -> Waiter[ReadyData]: ...

        @overload
        def wait_for(
            self, key: Literal["RESUMED"], /, *, timeout: float | None = None
        ) -> Waiter[ResumedData]: ...

        @overload
        def wait_for(
            self, key: Literal["RATE_LIMITED"], /, *, timeout: float | None = None
        ) -> Waiter[RateLimitedData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandPermissionsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildApplicationCommandIndexUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_RULE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationRuleCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_RULE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationRuleUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_RULE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationRuleDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_ACTION_EXECUTION"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationActionExecutionData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_INFO"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelInfoData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_PINS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelPinsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_LIST_SYNC"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadListSyncData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_MEMBER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadMemberUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_MEMBERS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadMembersUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["ENTITLEMENT_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[EntitlementCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["ENTITLEMENT_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[EntitlementUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["ENTITLEMENT_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[EntitlementDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildAuditLogEntryCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_BAN_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[GuildBanAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_BAN_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildBanRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_EMOJIS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildEmojisUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_STICKERS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildStickersUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_INTEGRATIONS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildIntegrationsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildAppliedBoostsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_JOIN_REQUEST_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildJoinRequestCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_JOIN_REQUEST_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildJoinRequestUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_JOIN_REQUEST_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildJoinRequestDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildPowerupEntitlementsCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildPowerupEntitlementsDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBER_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMemberAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBER_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMemberRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMemberUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBERS_CHUNK"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMembersChunkData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_ROLE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildRoleCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_ROLE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildRoleUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_ROLE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildRoleDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventUserAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventUserRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionsDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["SOUNDBOARD_SOUNDS"], /, *, timeout: float | None = None
        ) -> Waiter[SoundboardSoundsData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTEGRATION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[IntegrationCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTEGRATION_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[IntegrationUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTEGRATION_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[IntegrationDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTERACTION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[InteractionCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INVITE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[InviteCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INVITE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[InviteDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_DELETE_BULK"], /, *, timeout: float | None = None
        ) -> Waiter[MessageDeleteBulkData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_REMOVE_ALL"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionRemoveAllData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionRemoveEmojiData]: ...

        @overload
        def wait_for(
            self, key: Literal["PRESENCE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[PresenceUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], /, *, timeout: float | None = None
        ) -> Waiter[EmbeddedActivityUpdateV2Data]: ...

        @overload
        def wait_for(
            self, key: Literal["STAGE_INSTANCE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[StageInstanceCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["STAGE_INSTANCE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[StageInstanceUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["STAGE_INSTANCE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[StageInstanceDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["SUBSCRIPTION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[SubscriptionCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["SUBSCRIPTION_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[SubscriptionUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["SUBSCRIPTION_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[SubscriptionDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["TYPING_START"], /, *, timeout: float | None = None
        ) -> Waiter[TypingStartData]: ...

        @overload
        def wait_for(
            self, key: Literal["USER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[UserUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_CHANNEL_EFFECT_SEND"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceChannelEffectSendData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceChannelStartTimeUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_CHANNEL_STATUS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceChannelStatusUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_STATE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceStateUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_SERVER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceServerUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["WEBHOOKS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[WebhooksUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_POLL_VOTE_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[MessagePollVoteAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_POLL_VOTE_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[MessagePollVoteRemoveData]: ...

        @overload
        def wait_for(self, key: EventKey[T], /, *, timeout: float | None = None) -> Waiter[T]: ...

        @overload
        def wait_for(self, key: EventName, /, *, timeout: float | None = None) -> Waiter[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def wait_for(self, key: str, /, *, timeout: float | None = None) -> NoSuchEvent: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        def wait_for(self, key: object, /, *, timeout: float | None = None) -> object: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def stream(
            self, key: Literal["READY"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ReadyData]: ...

        @overload
        def stream(
            self, key: Literal["RESUMED"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ResumedData]: ...

        @overload
        def stream(
            self, key: Literal["RATE_LIMITED"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[RateLimitedData]: ...

        @overload
        def stream(
            self,
            key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[ApplicationCommandPermissionsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["APPLICATION_COMMAND_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ApplicationCommandCreateData]: ...

        @overload
        def stream(
            self, key: Literal["APPLICATION_COMMAND_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ApplicationCommandUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["APPLICATION_COMMAND_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ApplicationCommandDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildApplicationCommandIndexUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["AUTO_MODERATION_RULE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[AutoModerationRuleCreateData]: ...

        @overload
        def stream(
            self, key: Literal["AUTO_MODERATION_RULE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[AutoModerationRuleUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["AUTO_MODERATION_RULE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[AutoModerationRuleDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["AUTO_MODERATION_ACTION_EXECUTION"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[AutoModerationActionExecutionData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelCreateData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_INFO"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelInfoData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_PINS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelPinsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadCreateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_LIST_SYNC"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadListSyncData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_MEMBER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadMemberUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_MEMBERS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadMembersUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["ENTITLEMENT_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EntitlementCreateData]: ...

        @overload
        def stream(
            self, key: Literal["ENTITLEMENT_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EntitlementUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["ENTITLEMENT_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EntitlementDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildAuditLogEntryCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_BAN_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildBanAddData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_BAN_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildBanRemoveData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_EMOJIS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildEmojisUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_STICKERS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildStickersUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_INTEGRATIONS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildIntegrationsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildAppliedBoostsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_JOIN_REQUEST_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildJoinRequestCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_JOIN_REQUEST_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildJoinRequestUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_JOIN_REQUEST_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildJoinRequestDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildPowerupEntitlementsCreateData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildPowerupEntitlementsDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBER_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMemberAddData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBER_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMemberRemoveData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMemberUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBERS_CHUNK"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMembersChunkData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_ROLE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildRoleCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_ROLE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildRoleUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_ROLE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildRoleDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventUserAddData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventUserRemoveData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionCreateData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionUpdateData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionsDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["SOUNDBOARD_SOUNDS"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SoundboardSoundsData]: ...

        @overload
        def stream(
            self, key: Literal["INTEGRATION_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IntegrationCreateData]: ...

        @overload
        def stream(
            self, key: Literal["INTEGRATION_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IntegrationUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["INTEGRATION_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IntegrationDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["INTERACTION_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InteractionCreateData]: ...

        @overload
        def stream(
            self, key: Literal["INVITE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InviteCreateData]: ...

        @overload
        def stream(
            self, key: Literal["INVITE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InviteDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageCreateData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_DELETE_BULK"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageDeleteBulkData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionAddData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionRemoveData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_REMOVE_ALL"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionRemoveAllData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionRemoveEmojiData]: ...

        @overload
        def stream(
            self, key: Literal["PRESENCE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[PresenceUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EmbeddedActivityUpdateV2Data]: ...

        @overload
        def stream(
            self, key: Literal["STAGE_INSTANCE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[StageInstanceCreateData]: ...

        @overload
        def stream(
            self, key: Literal["STAGE_INSTANCE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[StageInstanceUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["STAGE_INSTANCE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[StageInstanceDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["SUBSCRIPTION_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SubscriptionCreateData]: ...

        @overload
        def stream(
            self, key: Literal["SUBSCRIPTION_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SubscriptionUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["SUBSCRIPTION_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SubscriptionDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["TYPING_START"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[TypingStartData]: ...

        @overload
        def stream(
            self, key: Literal["USER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[UserUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_CHANNEL_EFFECT_SEND"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceChannelEffectSendData]: ...

        @overload
        def stream(
            self,
            key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[VoiceChannelStartTimeUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_CHANNEL_STATUS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceChannelStatusUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_STATE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceStateUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_SERVER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceServerUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["WEBHOOKS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[WebhooksUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_POLL_VOTE_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessagePollVoteAddData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_POLL_VOTE_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessagePollVoteRemoveData]: ...

        @overload
        def stream(self, key: EventKey[T], /, *, limit: int = ..., full: WhenFull = ...) -> Stream[T]: ...

        @overload
        def stream(self, key: EventName, /, *, limit: int = ..., full: WhenFull = ...) -> Stream[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def stream(self, key: str, /, *, limit: int = ..., full: WhenFull = ...) -> NoSuchEvent: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        def stream(self, key: object, /, *, limit: int = ..., full: WhenFull = ...) -> object: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def add_listener(self, listener: EventListener[T], key: EventKey[T]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[ReadyData], key: Literal["READY"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[ResumedData], key: Literal["RESUMED"]) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[RateLimitedData], key: Literal["RATE_LIMITED"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandPermissionsUpdateData],
            key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandCreateData],
            key: Literal["APPLICATION_COMMAND_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandUpdateData],
            key: Literal["APPLICATION_COMMAND_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandDeleteData],
            key: Literal["APPLICATION_COMMAND_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildApplicationCommandIndexUpdateData],
            key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationRuleCreateData],
            key: Literal["AUTO_MODERATION_RULE_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationRuleUpdateData],
            key: Literal["AUTO_MODERATION_RULE_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationRuleDeleteData],
            key: Literal["AUTO_MODERATION_RULE_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationActionExecutionData],
            key: Literal["AUTO_MODERATION_ACTION_EXECUTION"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelCreateData], key: Literal["CHANNEL_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelUpdateData], key: Literal["CHANNEL_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelDeleteData], key: Literal["CHANNEL_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelInfoData], key: Literal["CHANNEL_INFO"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelPinsUpdateData], key: Literal["CHANNEL_PINS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadCreateData], key: Literal["THREAD_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadUpdateData], key: Literal["THREAD_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadDeleteData], key: Literal["THREAD_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadListSyncData], key: Literal["THREAD_LIST_SYNC"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadMemberUpdateData], key: Literal["THREAD_MEMBER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadMembersUpdateData], key: Literal["THREAD_MEMBERS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[EntitlementCreateData], key: Literal["ENTITLEMENT_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[EntitlementUpdateData], key: Literal["ENTITLEMENT_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[EntitlementDeleteData], key: Literal["ENTITLEMENT_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildCreateData], key: Literal["GUILD_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildUpdateData], key: Literal["GUILD_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildDeleteData], key: Literal["GUILD_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildAuditLogEntryCreateData],
            key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildBanAddData], key: Literal["GUILD_BAN_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildBanRemoveData], key: Literal["GUILD_BAN_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildEmojisUpdateData], key: Literal["GUILD_EMOJIS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildStickersUpdateData], key: Literal["GUILD_STICKERS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildIntegrationsUpdateData],
            key: Literal["GUILD_INTEGRATIONS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildAppliedBoostsUpdateData],
            key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildJoinRequestCreateData],
            key: Literal["GUILD_JOIN_REQUEST_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildJoinRequestUpdateData],
            key: Literal["GUILD_JOIN_REQUEST_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildJoinRequestDeleteData],
            key: Literal["GUILD_JOIN_REQUEST_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildPowerupEntitlementsCreateData],
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildPowerupEntitlementsDeleteData],
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMemberAddData], key: Literal["GUILD_MEMBER_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMemberRemoveData], key: Literal["GUILD_MEMBER_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMemberUpdateData], key: Literal["GUILD_MEMBER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMembersChunkData], key: Literal["GUILD_MEMBERS_CHUNK"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildRoleCreateData], key: Literal["GUILD_ROLE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildRoleUpdateData], key: Literal["GUILD_ROLE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildRoleDeleteData], key: Literal["GUILD_ROLE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventCreateData],
            key: Literal["GUILD_SCHEDULED_EVENT_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventUpdateData],
            key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventDeleteData],
            key: Literal["GUILD_SCHEDULED_EVENT_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventUserAddData],
            key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventUserRemoveData],
            key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionCreateData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionUpdateData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionDeleteData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionsDeleteData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundCreateData],
            key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundUpdateData],
            key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundDeleteData],
            key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundsUpdateData],
            key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SoundboardSoundsData], key: Literal["SOUNDBOARD_SOUNDS"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IntegrationCreateData], key: Literal["INTEGRATION_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IntegrationUpdateData], key: Literal["INTEGRATION_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IntegrationDeleteData], key: Literal["INTEGRATION_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InteractionCreateData], key: Literal["INTERACTION_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InviteCreateData], key: Literal["INVITE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InviteDeleteData], key: Literal["INVITE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageCreateData], key: Literal["MESSAGE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageUpdateData], key: Literal["MESSAGE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageDeleteData], key: Literal["MESSAGE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageDeleteBulkData], key: Literal["MESSAGE_DELETE_BULK"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageReactionAddData], key: Literal["MESSAGE_REACTION_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageReactionRemoveData], key: Literal["MESSAGE_REACTION_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[MessageReactionRemoveAllData],
            key: Literal["MESSAGE_REACTION_REMOVE_ALL"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[MessageReactionRemoveEmojiData],
            key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[PresenceUpdateData], key: Literal["PRESENCE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[EmbeddedActivityUpdateV2Data],
            key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[StageInstanceCreateData], key: Literal["STAGE_INSTANCE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[StageInstanceUpdateData], key: Literal["STAGE_INSTANCE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[StageInstanceDeleteData], key: Literal["STAGE_INSTANCE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SubscriptionCreateData], key: Literal["SUBSCRIPTION_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SubscriptionUpdateData], key: Literal["SUBSCRIPTION_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SubscriptionDeleteData], key: Literal["SUBSCRIPTION_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[TypingStartData], key: Literal["TYPING_START"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[UserUpdateData], key: Literal["USER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceChannelEffectSendData],
            key: Literal["VOICE_CHANNEL_EFFECT_SEND"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceChannelStartTimeUpdateData],
            key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceChannelStatusUpdateData],
            key: Literal["VOICE_CHANNEL_STATUS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[VoiceStateUpdateData], key: Literal["VOICE_STATE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[VoiceServerUpdateData], key: Literal["VOICE_SERVER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[WebhooksUpdateData], key: Literal["WEBHOOKS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessagePollVoteAddData], key: Literal["MESSAGE_POLL_VOTE_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessagePollVoteRemoveData], key: Literal["MESSAGE_POLL_VOTE_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[object], key: EventName) -> None: ...

        @overload
        def add_listener(self, listener: GlobalListener[str]) -> None: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        def add_listener(self, listener: object, key: object = ...) -> None: ...


class FrameListening(Dispatcher[GatewayOpcode]):
    """A ``Dispatcher`` whose keys are opcodes."""

    if TYPE_CHECKING:
        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def listen(self, key: Literal[GatewayOpcode.DISPATCH], /) -> Event[Dispatch[object]]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.HEARTBEAT], /) -> Event[HeartbeatFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.IDENTIFY], /) -> Event[IdentifyFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.PRESENCE_UPDATE], /) -> Event[PresenceUpdateFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.VOICE_STATE_UPDATE], /
        ) -> Event[VoiceStateUpdateFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.RESUME], /) -> Event[ResumeFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.RECONNECT], /) -> Event[ReconnectFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS], /
        ) -> Event[RequestGuildMembersFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.INVALID_SESSION], /) -> Event[InvalidSessionFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.HELLO], /) -> Event[HelloFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.HEARTBEAT_ACK], /) -> Event[HeartbeatAckFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS], /
        ) -> Event[RequestSoundboardSoundsFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO], /
        ) -> Event[RequestChannelInfoFrame]: ...

        @overload
        def listen(self, key: GatewayOpcode, /) -> Event[object]: ...

        @overload
        def listen(self, /) -> GlobalEvent[GatewayOpcode]: ...

        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        def listen(self, /, *key: object) -> object: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.DISPATCH], /, *, timeout: float | None = None
        ) -> Waiter[Dispatch[object]]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.HEARTBEAT], /, *, timeout: float | None = None
        ) -> Waiter[HeartbeatFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.IDENTIFY], /, *, timeout: float | None = None
        ) -> Waiter[IdentifyFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.PRESENCE_UPDATE], /, *, timeout: float | None = None
        ) -> Waiter[PresenceUpdateFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.VOICE_STATE_UPDATE], /, *, timeout: float | None = None
        ) -> Waiter[VoiceStateUpdateFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.RESUME], /, *, timeout: float | None = None
        ) -> Waiter[ResumeFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.RECONNECT], /, *, timeout: float | None = None
        ) -> Waiter[ReconnectFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS], /, *, timeout: float | None = None
        ) -> Waiter[RequestGuildMembersFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.INVALID_SESSION], /, *, timeout: float | None = None
        ) -> Waiter[InvalidSessionFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.HELLO], /, *, timeout: float | None = None
        ) -> Waiter[HelloFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.HEARTBEAT_ACK], /, *, timeout: float | None = None
        ) -> Waiter[HeartbeatAckFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS], /, *, timeout: float | None = None
        ) -> Waiter[RequestSoundboardSoundsFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO], /, *, timeout: float | None = None
        ) -> Waiter[RequestChannelInfoFrame]: ...

        @overload
        def wait_for(self, key: GatewayOpcode, /, *, timeout: float | None = None) -> Waiter[object]: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        def wait_for(self, key: object, /, *, timeout: float | None = None) -> object: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        @overload
        def stream(
            self, key: Literal[GatewayOpcode.DISPATCH], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Dispatch[object]]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.HEARTBEAT], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[HeartbeatFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.IDENTIFY], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IdentifyFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.PRESENCE_UPDATE], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[PresenceUpdateFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.VOICE_STATE_UPDATE], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceStateUpdateFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.RESUME], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ResumeFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.RECONNECT], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ReconnectFrame]: ...

        @overload
        def stream(
            self,
            key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[RequestGuildMembersFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.INVALID_SESSION], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InvalidSessionFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.HELLO], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[HelloFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.HEARTBEAT_ACK], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[HeartbeatAckFrame]: ...

        @overload
        def stream(
            self,
            key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[RequestSoundboardSoundsFrame]: ...

        @overload
        def stream(
            self,
            key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[RequestChannelInfoFrame]: ...

        @overload
        def stream(
            self, key: GatewayOpcode, /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[object]: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        def stream(self, key: object, /, *, limit: int = ..., full: WhenFull = ...) -> object: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def add_listener(
            self, listener: EventListener[Dispatch[object]], key: Literal[GatewayOpcode.DISPATCH]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[HeartbeatFrame], key: Literal[GatewayOpcode.HEARTBEAT]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IdentifyFrame], key: Literal[GatewayOpcode.IDENTIFY]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[PresenceUpdateFrame], key: Literal[GatewayOpcode.PRESENCE_UPDATE]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceStateUpdateFrame],
            key: Literal[GatewayOpcode.VOICE_STATE_UPDATE],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ResumeFrame], key: Literal[GatewayOpcode.RESUME]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ReconnectFrame], key: Literal[GatewayOpcode.RECONNECT]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[RequestGuildMembersFrame],
            key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InvalidSessionFrame], key: Literal[GatewayOpcode.INVALID_SESSION]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[HelloFrame], key: Literal[GatewayOpcode.HELLO]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[HeartbeatAckFrame], key: Literal[GatewayOpcode.HEARTBEAT_ACK]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[RequestSoundboardSoundsFrame],
            key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[RequestChannelInfoFrame],
            key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO],
        ) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[object], key: GatewayOpcode) -> None: ...

        @overload
        def add_listener(self, listener: GlobalListener[GatewayOpcode]) -> None: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        def add_listener(self, listener: object, key: object = ...) -> None: ...


class ShardListening(Dispatcher[str]):
    """A ``Dispatcher`` whose keys are lifecycle events of a shard."""

    if TYPE_CHECKING:
        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def listen(self, key: Literal["disconnect"], /) -> Event[int]: ...

        @overload
        def listen(self, key: Literal["client_disconnect"], /) -> Event[bool]: ...

        @overload
        def listen(self, key: Literal["connecting"], /) -> Event[Connecting]: ...

        @overload
        def listen(self, key: Literal["ready"], /) -> Event[int]: ...

        @overload
        def listen(self, key: Literal["resumed"], /) -> Event[Replay]: ...

        @overload
        def listen(self, key: Literal["waiting"], /) -> Event[Waiting]: ...

        @overload
        def listen(self, key: Literal["sent"], /) -> Event[dict[str, Any]]: ...

        @overload
        def listen(self, key: Literal["critical"], /) -> Event[Exception]: ...

        @overload
        def listen(self, key: Literal["anomaly"], /) -> Event[Anomaly]: ...

        @overload
        def listen(self, key: Literal["gap"], /) -> Event[Gap]: ...

        @overload
        def listen(self, key: ShardEventName, /) -> Event[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def listen(self, key: str, /) -> NoSuchEvent: ...

        @overload
        def listen(self, /) -> GlobalEvent[str]: ...

        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        def listen(self, /, *key: object) -> object: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def wait_for(self, key: Literal["disconnect"], /, *, timeout: float | None = None) -> Waiter[int]: ...

        @overload
        def wait_for(
            self, key: Literal["client_disconnect"], /, *, timeout: float | None = None
        ) -> Waiter[bool]: ...

        @overload
        def wait_for(
            self, key: Literal["connecting"], /, *, timeout: float | None = None
        ) -> Waiter[Connecting]: ...

        @overload
        def wait_for(self, key: Literal["ready"], /, *, timeout: float | None = None) -> Waiter[int]: ...

        @overload
        def wait_for(self, key: Literal["resumed"], /, *, timeout: float | None = None) -> Waiter[Replay]: ...

        @overload
        def wait_for(
            self, key: Literal["waiting"], /, *, timeout: float | None = None
        ) -> Waiter[Waiting]: ...

        @overload
        def wait_for(
            self, key: Literal["sent"], /, *, timeout: float | None = None
        ) -> Waiter[dict[str, Any]]: ...

        @overload
        def wait_for(
            self, key: Literal["critical"], /, *, timeout: float | None = None
        ) -> Waiter[Exception]: ...

        @overload
        def wait_for(
            self, key: Literal["anomaly"], /, *, timeout: float | None = None
        ) -> Waiter[Anomaly]: ...

        @overload
        def wait_for(self, key: Literal["gap"], /, *, timeout: float | None = None) -> Waiter[Gap]: ...

        @overload
        def wait_for(self, key: ShardEventName, /, *, timeout: float | None = None) -> Waiter[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def wait_for(self, key: str, /, *, timeout: float | None = None) -> NoSuchEvent: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        def wait_for(self, key: object, /, *, timeout: float | None = None) -> object: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def stream(
            self, key: Literal["disconnect"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[int]: ...

        @overload
        def stream(
            self, key: Literal["client_disconnect"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[bool]: ...

        @overload
        def stream(
            self, key: Literal["connecting"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Connecting]: ...

        @overload
        def stream(
            self, key: Literal["ready"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[int]: ...

        @overload
        def stream(
            self, key: Literal["resumed"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Replay]: ...

        @overload
        def stream(
            self, key: Literal["waiting"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Waiting]: ...

        @overload
        def stream(
            self, key: Literal["sent"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[dict[str, Any]]: ...

        @overload
        def stream(
            self, key: Literal["critical"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Exception]: ...

        @overload
        def stream(
            self, key: Literal["anomaly"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Anomaly]: ...

        @overload
        def stream(
            self, key: Literal["gap"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Gap]: ...

        @overload
        def stream(
            self, key: ShardEventName, /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def stream(self, key: str, /, *, limit: int = ..., full: WhenFull = ...) -> NoSuchEvent: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        def stream(self, key: object, /, *, limit: int = ..., full: WhenFull = ...) -> object: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def add_listener(self, listener: EventListener[int], key: Literal["disconnect"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[bool], key: Literal["client_disconnect"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Connecting], key: Literal["connecting"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[int], key: Literal["ready"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Replay], key: Literal["resumed"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Waiting], key: Literal["waiting"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[dict[str, Any]], key: Literal["sent"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Exception], key: Literal["critical"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Anomaly], key: Literal["anomaly"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Gap], key: Literal["gap"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[object], key: ShardEventName) -> None: ...

        @overload
        def add_listener(self, listener: GlobalListener[str]) -> None: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        def add_listener(self, listener: object, key: object = ...) -> None: ...


class HTTPListening(Dispatcher[str]):
    """A ``Dispatcher`` whose keys are lifecycle events of the HTTP client."""

    if TYPE_CHECKING:
        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def listen(self, key: Literal["request_response"], /) -> Event[ClientResponse]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def listen(self, key: str, /) -> NoSuchEvent: ...

        @overload
        def listen(self, /) -> GlobalEvent[str]: ...

        # Docstring and code: `Dispatcher.listen` in dispatch/dispatcher.py.
        def listen(self, /, *key: object) -> object: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def wait_for(
            self, key: Literal["request_response"], /, *, timeout: float | None = None
        ) -> Waiter[ClientResponse]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def wait_for(self, key: str, /, *, timeout: float | None = None) -> NoSuchEvent: ...

        # Docstring and code: `Dispatcher.wait_for` in dispatch/dispatcher.py.
        def wait_for(self, key: object, /, *, timeout: float | None = None) -> object: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def stream(
            self, key: Literal["request_response"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ClientResponse]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def stream(self, key: str, /, *, limit: int = ..., full: WhenFull = ...) -> NoSuchEvent: ...

        # Docstring and code: `Dispatcher.stream` in dispatch/dispatcher.py.
        def stream(self, key: object, /, *, limit: int = ..., full: WhenFull = ...) -> object: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        @overload  # type: ignore[override]  # narrowed by key
        def add_listener(
            self, listener: EventListener[ClientResponse], key: Literal["request_response"]
        ) -> None: ...

        @overload
        def add_listener(self, listener: GlobalListener[str]) -> None: ...

        # Docstring and code: `Dispatcher.add_listener` in dispatch/dispatcher.py.
        def add_listener(self, listener: object, key: object = ...) -> None: ...


class GatewayListening(Routing):
    """A ``Routing`` whose keys are opcodes, DISPATCH names and lifecycle events."""

    if TYPE_CHECKING:
        # Docstring and code: `Routing.listen` in dispatch/hub.py.
        @overload
        def listen(self, key: Literal["READY"], /) -> Event[ReadyData]: ...

        @overload
        def listen(self, key: Literal["RESUMED"], /) -> Event[ResumedData]: ...

        @overload
        def listen(self, key: Literal["RATE_LIMITED"], /) -> Event[RateLimitedData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"], /
        ) -> Event[ApplicationCommandPermissionsUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_CREATE"], /
        ) -> Event[ApplicationCommandCreateData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_UPDATE"], /
        ) -> Event[ApplicationCommandUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["APPLICATION_COMMAND_DELETE"], /
        ) -> Event[ApplicationCommandDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"], /
        ) -> Event[GuildApplicationCommandIndexUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_RULE_CREATE"], /
        ) -> Event[AutoModerationRuleCreateData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_RULE_UPDATE"], /
        ) -> Event[AutoModerationRuleUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_RULE_DELETE"], /
        ) -> Event[AutoModerationRuleDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["AUTO_MODERATION_ACTION_EXECUTION"], /
        ) -> Event[AutoModerationActionExecutionData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_CREATE"], /) -> Event[ChannelCreateData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_UPDATE"], /) -> Event[ChannelUpdateData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_DELETE"], /) -> Event[ChannelDeleteData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_INFO"], /) -> Event[ChannelInfoData]: ...

        @overload
        def listen(self, key: Literal["CHANNEL_PINS_UPDATE"], /) -> Event[ChannelPinsUpdateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_CREATE"], /) -> Event[ThreadCreateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_UPDATE"], /) -> Event[ThreadUpdateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_DELETE"], /) -> Event[ThreadDeleteData]: ...

        @overload
        def listen(self, key: Literal["THREAD_LIST_SYNC"], /) -> Event[ThreadListSyncData]: ...

        @overload
        def listen(self, key: Literal["THREAD_MEMBER_UPDATE"], /) -> Event[ThreadMemberUpdateData]: ...

        @overload
        def listen(self, key: Literal["THREAD_MEMBERS_UPDATE"], /) -> Event[ThreadMembersUpdateData]: ...

        @overload
        def listen(self, key: Literal["ENTITLEMENT_CREATE"], /) -> Event[EntitlementCreateData]: ...

        @overload
        def listen(self, key: Literal["ENTITLEMENT_UPDATE"], /) -> Event[EntitlementUpdateData]: ...

        @overload
        def listen(self, key: Literal["ENTITLEMENT_DELETE"], /) -> Event[EntitlementDeleteData]: ...

        @overload
        def listen(self, key: Literal["GUILD_CREATE"], /) -> Event[GuildCreateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_UPDATE"], /) -> Event[GuildUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_DELETE"], /) -> Event[GuildDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], /
        ) -> Event[GuildAuditLogEntryCreateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_BAN_ADD"], /) -> Event[GuildBanAddData]: ...

        @overload
        def listen(self, key: Literal["GUILD_BAN_REMOVE"], /) -> Event[GuildBanRemoveData]: ...

        @overload
        def listen(self, key: Literal["GUILD_EMOJIS_UPDATE"], /) -> Event[GuildEmojisUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_STICKERS_UPDATE"], /) -> Event[GuildStickersUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_INTEGRATIONS_UPDATE"], /
        ) -> Event[GuildIntegrationsUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], /
        ) -> Event[GuildAppliedBoostsUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_JOIN_REQUEST_CREATE"], /
        ) -> Event[GuildJoinRequestCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_JOIN_REQUEST_UPDATE"], /
        ) -> Event[GuildJoinRequestUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_JOIN_REQUEST_DELETE"], /
        ) -> Event[GuildJoinRequestDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"], /
        ) -> Event[GuildPowerupEntitlementsCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"], /
        ) -> Event[GuildPowerupEntitlementsDeleteData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBER_ADD"], /) -> Event[GuildMemberAddData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBER_REMOVE"], /) -> Event[GuildMemberRemoveData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBER_UPDATE"], /) -> Event[GuildMemberUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_MEMBERS_CHUNK"], /) -> Event[GuildMembersChunkData]: ...

        @overload
        def listen(self, key: Literal["GUILD_ROLE_CREATE"], /) -> Event[GuildRoleCreateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_ROLE_UPDATE"], /) -> Event[GuildRoleUpdateData]: ...

        @overload
        def listen(self, key: Literal["GUILD_ROLE_DELETE"], /) -> Event[GuildRoleDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_CREATE"], /
        ) -> Event[GuildScheduledEventCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], /
        ) -> Event[GuildScheduledEventUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_DELETE"], /
        ) -> Event[GuildScheduledEventDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], /
        ) -> Event[GuildScheduledEventUserAddData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"], /
        ) -> Event[GuildScheduledEventUserRemoveData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"], /
        ) -> Event[GuildScheduledEventExceptionCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"], /
        ) -> Event[GuildScheduledEventExceptionUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"], /
        ) -> Event[GuildScheduledEventExceptionDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"], /
        ) -> Event[GuildScheduledEventExceptionsDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], /
        ) -> Event[GuildSoundboardSoundCreateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], /
        ) -> Event[GuildSoundboardSoundUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], /
        ) -> Event[GuildSoundboardSoundDeleteData]: ...

        @overload
        def listen(
            self, key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], /
        ) -> Event[GuildSoundboardSoundsUpdateData]: ...

        @overload
        def listen(self, key: Literal["SOUNDBOARD_SOUNDS"], /) -> Event[SoundboardSoundsData]: ...

        @overload
        def listen(self, key: Literal["INTEGRATION_CREATE"], /) -> Event[IntegrationCreateData]: ...

        @overload
        def listen(self, key: Literal["INTEGRATION_UPDATE"], /) -> Event[IntegrationUpdateData]: ...

        @overload
        def listen(self, key: Literal["INTEGRATION_DELETE"], /) -> Event[IntegrationDeleteData]: ...

        @overload
        def listen(self, key: Literal["INTERACTION_CREATE"], /) -> Event[InteractionCreateData]: ...

        @overload
        def listen(self, key: Literal["INVITE_CREATE"], /) -> Event[InviteCreateData]: ...

        @overload
        def listen(self, key: Literal["INVITE_DELETE"], /) -> Event[InviteDeleteData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_CREATE"], /) -> Event[MessageCreateData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_UPDATE"], /) -> Event[MessageUpdateData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_DELETE"], /) -> Event[MessageDeleteData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_DELETE_BULK"], /) -> Event[MessageDeleteBulkData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_REACTION_ADD"], /) -> Event[MessageReactionAddData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_REACTION_REMOVE"], /) -> Event[MessageReactionRemoveData]: ...

        @overload
        def listen(
            self, key: Literal["MESSAGE_REACTION_REMOVE_ALL"], /
        ) -> Event[MessageReactionRemoveAllData]: ...

        @overload
        def listen(
            self, key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], /
        ) -> Event[MessageReactionRemoveEmojiData]: ...

        @overload
        def listen(self, key: Literal["PRESENCE_UPDATE"], /) -> Event[PresenceUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], /
        ) -> Event[EmbeddedActivityUpdateV2Data]: ...

        @overload
        def listen(self, key: Literal["STAGE_INSTANCE_CREATE"], /) -> Event[StageInstanceCreateData]: ...

        @overload
        def listen(self, key: Literal["STAGE_INSTANCE_UPDATE"], /) -> Event[StageInstanceUpdateData]: ...

        @overload
        def listen(self, key: Literal["STAGE_INSTANCE_DELETE"], /) -> Event[StageInstanceDeleteData]: ...

        @overload
        def listen(self, key: Literal["SUBSCRIPTION_CREATE"], /) -> Event[SubscriptionCreateData]: ...

        @overload
        def listen(self, key: Literal["SUBSCRIPTION_UPDATE"], /) -> Event[SubscriptionUpdateData]: ...

        @overload
        def listen(self, key: Literal["SUBSCRIPTION_DELETE"], /) -> Event[SubscriptionDeleteData]: ...

        @overload
        def listen(self, key: Literal["TYPING_START"], /) -> Event[TypingStartData]: ...

        @overload
        def listen(self, key: Literal["USER_UPDATE"], /) -> Event[UserUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["VOICE_CHANNEL_EFFECT_SEND"], /
        ) -> Event[VoiceChannelEffectSendData]: ...

        @overload
        def listen(
            self, key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"], /
        ) -> Event[VoiceChannelStartTimeUpdateData]: ...

        @overload
        def listen(
            self, key: Literal["VOICE_CHANNEL_STATUS_UPDATE"], /
        ) -> Event[VoiceChannelStatusUpdateData]: ...

        @overload
        def listen(self, key: Literal["VOICE_STATE_UPDATE"], /) -> Event[VoiceStateUpdateData]: ...

        @overload
        def listen(self, key: Literal["VOICE_SERVER_UPDATE"], /) -> Event[VoiceServerUpdateData]: ...

        @overload
        def listen(self, key: Literal["WEBHOOKS_UPDATE"], /) -> Event[WebhooksUpdateData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_POLL_VOTE_ADD"], /) -> Event[MessagePollVoteAddData]: ...

        @overload
        def listen(self, key: Literal["MESSAGE_POLL_VOTE_REMOVE"], /) -> Event[MessagePollVoteRemoveData]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.DISPATCH], /) -> Event[Dispatch[object]]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.HEARTBEAT], /) -> Event[HeartbeatFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.IDENTIFY], /) -> Event[IdentifyFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.PRESENCE_UPDATE], /) -> Event[PresenceUpdateFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.VOICE_STATE_UPDATE], /
        ) -> Event[VoiceStateUpdateFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.RESUME], /) -> Event[ResumeFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.RECONNECT], /) -> Event[ReconnectFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS], /
        ) -> Event[RequestGuildMembersFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.INVALID_SESSION], /) -> Event[InvalidSessionFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.HELLO], /) -> Event[HelloFrame]: ...

        @overload
        def listen(self, key: Literal[GatewayOpcode.HEARTBEAT_ACK], /) -> Event[HeartbeatAckFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS], /
        ) -> Event[RequestSoundboardSoundsFrame]: ...

        @overload
        def listen(
            self, key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO], /
        ) -> Event[RequestChannelInfoFrame]: ...

        @overload
        def listen(self, key: Literal["disconnect"], /) -> Event[int]: ...

        @overload
        def listen(self, key: Literal["client_disconnect"], /) -> Event[bool]: ...

        @overload
        def listen(self, key: Literal["connecting"], /) -> Event[Connecting]: ...

        @overload
        def listen(self, key: Literal["ready"], /) -> Event[int]: ...

        @overload
        def listen(self, key: Literal["resumed"], /) -> Event[Replay]: ...

        @overload
        def listen(self, key: Literal["waiting"], /) -> Event[Waiting]: ...

        @overload
        def listen(self, key: Literal["sent"], /) -> Event[dict[str, Any]]: ...

        @overload
        def listen(self, key: Literal["critical"], /) -> Event[Exception]: ...

        @overload
        def listen(self, key: Literal["anomaly"], /) -> Event[Anomaly]: ...

        @overload
        def listen(self, key: Literal["gap"], /) -> Event[Gap]: ...

        @overload
        def listen(self, key: GatewayOpcode, /) -> Event[object]: ...

        @overload
        def listen(self, key: EventKey[T], /) -> Event[T]: ...

        @overload
        def listen(self, key: EventName | ShardEventName, /) -> Event[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def listen(self, key: str, /) -> NoSuchEvent: ...

        @overload
        def listen(self, /) -> GlobalEvent[str]: ...

        # Docstring and code: `Routing.listen` in dispatch/hub.py.
        def listen(self, /, *key: object) -> object: ...

        # Docstring and code: `Routing.wait_for` in dispatch/hub.py.
        @overload
        def wait_for(
            self, key: Literal["READY"], /, *, timeout: float | None = None
        ) -> Waiter[ReadyData]: ...

        @overload
        def wait_for(
            self, key: Literal["RESUMED"], /, *, timeout: float | None = None
        ) -> Waiter[ResumedData]: ...

        @overload
        def wait_for(
            self, key: Literal["RATE_LIMITED"], /, *, timeout: float | None = None
        ) -> Waiter[RateLimitedData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandPermissionsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["APPLICATION_COMMAND_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[ApplicationCommandDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildApplicationCommandIndexUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_RULE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationRuleCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_RULE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationRuleUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_RULE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationRuleDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["AUTO_MODERATION_ACTION_EXECUTION"], /, *, timeout: float | None = None
        ) -> Waiter[AutoModerationActionExecutionData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_INFO"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelInfoData]: ...

        @overload
        def wait_for(
            self, key: Literal["CHANNEL_PINS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ChannelPinsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_LIST_SYNC"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadListSyncData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_MEMBER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadMemberUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["THREAD_MEMBERS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[ThreadMembersUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["ENTITLEMENT_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[EntitlementCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["ENTITLEMENT_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[EntitlementUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["ENTITLEMENT_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[EntitlementDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildAuditLogEntryCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_BAN_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[GuildBanAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_BAN_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildBanRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_EMOJIS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildEmojisUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_STICKERS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildStickersUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_INTEGRATIONS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildIntegrationsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildAppliedBoostsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_JOIN_REQUEST_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildJoinRequestCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_JOIN_REQUEST_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildJoinRequestUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_JOIN_REQUEST_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildJoinRequestDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildPowerupEntitlementsCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildPowerupEntitlementsDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBER_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMemberAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBER_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMemberRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMemberUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_MEMBERS_CHUNK"], /, *, timeout: float | None = None
        ) -> Waiter[GuildMembersChunkData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_ROLE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildRoleCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_ROLE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildRoleUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_ROLE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildRoleDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventUserAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventUserRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildScheduledEventExceptionsDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[GuildSoundboardSoundsUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["SOUNDBOARD_SOUNDS"], /, *, timeout: float | None = None
        ) -> Waiter[SoundboardSoundsData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTEGRATION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[IntegrationCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTEGRATION_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[IntegrationUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTEGRATION_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[IntegrationDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["INTERACTION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[InteractionCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INVITE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[InviteCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["INVITE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[InviteDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_DELETE_BULK"], /, *, timeout: float | None = None
        ) -> Waiter[MessageDeleteBulkData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_REMOVE_ALL"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionRemoveAllData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], /, *, timeout: float | None = None
        ) -> Waiter[MessageReactionRemoveEmojiData]: ...

        @overload
        def wait_for(
            self, key: Literal["PRESENCE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[PresenceUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], /, *, timeout: float | None = None
        ) -> Waiter[EmbeddedActivityUpdateV2Data]: ...

        @overload
        def wait_for(
            self, key: Literal["STAGE_INSTANCE_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[StageInstanceCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["STAGE_INSTANCE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[StageInstanceUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["STAGE_INSTANCE_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[StageInstanceDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["SUBSCRIPTION_CREATE"], /, *, timeout: float | None = None
        ) -> Waiter[SubscriptionCreateData]: ...

        @overload
        def wait_for(
            self, key: Literal["SUBSCRIPTION_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[SubscriptionUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["SUBSCRIPTION_DELETE"], /, *, timeout: float | None = None
        ) -> Waiter[SubscriptionDeleteData]: ...

        @overload
        def wait_for(
            self, key: Literal["TYPING_START"], /, *, timeout: float | None = None
        ) -> Waiter[TypingStartData]: ...

        @overload
        def wait_for(
            self, key: Literal["USER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[UserUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_CHANNEL_EFFECT_SEND"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceChannelEffectSendData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceChannelStartTimeUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_CHANNEL_STATUS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceChannelStatusUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_STATE_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceStateUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["VOICE_SERVER_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[VoiceServerUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["WEBHOOKS_UPDATE"], /, *, timeout: float | None = None
        ) -> Waiter[WebhooksUpdateData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_POLL_VOTE_ADD"], /, *, timeout: float | None = None
        ) -> Waiter[MessagePollVoteAddData]: ...

        @overload
        def wait_for(
            self, key: Literal["MESSAGE_POLL_VOTE_REMOVE"], /, *, timeout: float | None = None
        ) -> Waiter[MessagePollVoteRemoveData]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.DISPATCH], /, *, timeout: float | None = None
        ) -> Waiter[Dispatch[object]]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.HEARTBEAT], /, *, timeout: float | None = None
        ) -> Waiter[HeartbeatFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.IDENTIFY], /, *, timeout: float | None = None
        ) -> Waiter[IdentifyFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.PRESENCE_UPDATE], /, *, timeout: float | None = None
        ) -> Waiter[PresenceUpdateFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.VOICE_STATE_UPDATE], /, *, timeout: float | None = None
        ) -> Waiter[VoiceStateUpdateFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.RESUME], /, *, timeout: float | None = None
        ) -> Waiter[ResumeFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.RECONNECT], /, *, timeout: float | None = None
        ) -> Waiter[ReconnectFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS], /, *, timeout: float | None = None
        ) -> Waiter[RequestGuildMembersFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.INVALID_SESSION], /, *, timeout: float | None = None
        ) -> Waiter[InvalidSessionFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.HELLO], /, *, timeout: float | None = None
        ) -> Waiter[HelloFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.HEARTBEAT_ACK], /, *, timeout: float | None = None
        ) -> Waiter[HeartbeatAckFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS], /, *, timeout: float | None = None
        ) -> Waiter[RequestSoundboardSoundsFrame]: ...

        @overload
        def wait_for(
            self, key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO], /, *, timeout: float | None = None
        ) -> Waiter[RequestChannelInfoFrame]: ...

        @overload
        def wait_for(self, key: Literal["disconnect"], /, *, timeout: float | None = None) -> Waiter[int]: ...

        @overload
        def wait_for(
            self, key: Literal["client_disconnect"], /, *, timeout: float | None = None
        ) -> Waiter[bool]: ...

        @overload
        def wait_for(
            self, key: Literal["connecting"], /, *, timeout: float | None = None
        ) -> Waiter[Connecting]: ...

        @overload
        def wait_for(self, key: Literal["ready"], /, *, timeout: float | None = None) -> Waiter[int]: ...

        @overload
        def wait_for(self, key: Literal["resumed"], /, *, timeout: float | None = None) -> Waiter[Replay]: ...

        @overload
        def wait_for(
            self, key: Literal["waiting"], /, *, timeout: float | None = None
        ) -> Waiter[Waiting]: ...

        @overload
        def wait_for(
            self, key: Literal["sent"], /, *, timeout: float | None = None
        ) -> Waiter[dict[str, Any]]: ...

        @overload
        def wait_for(
            self, key: Literal["critical"], /, *, timeout: float | None = None
        ) -> Waiter[Exception]: ...

        @overload
        def wait_for(
            self, key: Literal["anomaly"], /, *, timeout: float | None = None
        ) -> Waiter[Anomaly]: ...

        @overload
        def wait_for(self, key: Literal["gap"], /, *, timeout: float | None = None) -> Waiter[Gap]: ...

        @overload
        def wait_for(self, key: GatewayOpcode, /, *, timeout: float | None = None) -> Waiter[object]: ...

        @overload
        def wait_for(self, key: EventKey[T], /, *, timeout: float | None = None) -> Waiter[T]: ...

        @overload
        def wait_for(
            self, key: EventName | ShardEventName, /, *, timeout: float | None = None
        ) -> Waiter[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def wait_for(self, key: str, /, *, timeout: float | None = None) -> NoSuchEvent: ...

        # Docstring and code: `Routing.wait_for` in dispatch/hub.py.
        def wait_for(self, key: object, /, *, timeout: float | None = None) -> object: ...

        # Docstring and code: `Routing.stream` in dispatch/hub.py.
        @overload
        def stream(
            self, key: Literal["READY"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ReadyData]: ...

        @overload
        def stream(
            self, key: Literal["RESUMED"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ResumedData]: ...

        @overload
        def stream(
            self, key: Literal["RATE_LIMITED"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[RateLimitedData]: ...

        @overload
        def stream(
            self,
            key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[ApplicationCommandPermissionsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["APPLICATION_COMMAND_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ApplicationCommandCreateData]: ...

        @overload
        def stream(
            self, key: Literal["APPLICATION_COMMAND_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ApplicationCommandUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["APPLICATION_COMMAND_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ApplicationCommandDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildApplicationCommandIndexUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["AUTO_MODERATION_RULE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[AutoModerationRuleCreateData]: ...

        @overload
        def stream(
            self, key: Literal["AUTO_MODERATION_RULE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[AutoModerationRuleUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["AUTO_MODERATION_RULE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[AutoModerationRuleDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["AUTO_MODERATION_ACTION_EXECUTION"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[AutoModerationActionExecutionData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelCreateData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_INFO"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelInfoData]: ...

        @overload
        def stream(
            self, key: Literal["CHANNEL_PINS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ChannelPinsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadCreateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_LIST_SYNC"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadListSyncData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_MEMBER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadMemberUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["THREAD_MEMBERS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ThreadMembersUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["ENTITLEMENT_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EntitlementCreateData]: ...

        @overload
        def stream(
            self, key: Literal["ENTITLEMENT_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EntitlementUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["ENTITLEMENT_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EntitlementDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildAuditLogEntryCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_BAN_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildBanAddData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_BAN_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildBanRemoveData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_EMOJIS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildEmojisUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_STICKERS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildStickersUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_INTEGRATIONS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildIntegrationsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildAppliedBoostsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_JOIN_REQUEST_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildJoinRequestCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_JOIN_REQUEST_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildJoinRequestUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_JOIN_REQUEST_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildJoinRequestDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildPowerupEntitlementsCreateData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildPowerupEntitlementsDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBER_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMemberAddData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBER_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMemberRemoveData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMemberUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_MEMBERS_CHUNK"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildMembersChunkData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_ROLE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildRoleCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_ROLE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildRoleUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_ROLE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildRoleDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildScheduledEventUserAddData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventUserRemoveData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionCreateData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionUpdateData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionDeleteData]: ...

        @overload
        def stream(
            self,
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[GuildScheduledEventExceptionsDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundCreateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[GuildSoundboardSoundsUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["SOUNDBOARD_SOUNDS"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SoundboardSoundsData]: ...

        @overload
        def stream(
            self, key: Literal["INTEGRATION_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IntegrationCreateData]: ...

        @overload
        def stream(
            self, key: Literal["INTEGRATION_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IntegrationUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["INTEGRATION_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IntegrationDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["INTERACTION_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InteractionCreateData]: ...

        @overload
        def stream(
            self, key: Literal["INVITE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InviteCreateData]: ...

        @overload
        def stream(
            self, key: Literal["INVITE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InviteDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageCreateData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_DELETE_BULK"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageDeleteBulkData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionAddData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionRemoveData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_REMOVE_ALL"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionRemoveAllData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessageReactionRemoveEmojiData]: ...

        @overload
        def stream(
            self, key: Literal["PRESENCE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[PresenceUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[EmbeddedActivityUpdateV2Data]: ...

        @overload
        def stream(
            self, key: Literal["STAGE_INSTANCE_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[StageInstanceCreateData]: ...

        @overload
        def stream(
            self, key: Literal["STAGE_INSTANCE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[StageInstanceUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["STAGE_INSTANCE_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[StageInstanceDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["SUBSCRIPTION_CREATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SubscriptionCreateData]: ...

        @overload
        def stream(
            self, key: Literal["SUBSCRIPTION_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SubscriptionUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["SUBSCRIPTION_DELETE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[SubscriptionDeleteData]: ...

        @overload
        def stream(
            self, key: Literal["TYPING_START"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[TypingStartData]: ...

        @overload
        def stream(
            self, key: Literal["USER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[UserUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_CHANNEL_EFFECT_SEND"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceChannelEffectSendData]: ...

        @overload
        def stream(
            self,
            key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[VoiceChannelStartTimeUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_CHANNEL_STATUS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceChannelStatusUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_STATE_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceStateUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["VOICE_SERVER_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceServerUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["WEBHOOKS_UPDATE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[WebhooksUpdateData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_POLL_VOTE_ADD"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessagePollVoteAddData]: ...

        @overload
        def stream(
            self, key: Literal["MESSAGE_POLL_VOTE_REMOVE"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[MessagePollVoteRemoveData]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.DISPATCH], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Dispatch[object]]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.HEARTBEAT], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[HeartbeatFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.IDENTIFY], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[IdentifyFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.PRESENCE_UPDATE], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[PresenceUpdateFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.VOICE_STATE_UPDATE], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[VoiceStateUpdateFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.RESUME], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ResumeFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.RECONNECT], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[ReconnectFrame]: ...

        @overload
        def stream(
            self,
            key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[RequestGuildMembersFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.INVALID_SESSION], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[InvalidSessionFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.HELLO], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[HelloFrame]: ...

        @overload
        def stream(
            self, key: Literal[GatewayOpcode.HEARTBEAT_ACK], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[HeartbeatAckFrame]: ...

        @overload
        def stream(
            self,
            key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[RequestSoundboardSoundsFrame]: ...

        @overload
        def stream(
            self,
            key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO],
            /,
            *,
            limit: int = ...,
            full: WhenFull = ...,
        ) -> Stream[RequestChannelInfoFrame]: ...

        @overload
        def stream(
            self, key: Literal["disconnect"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[int]: ...

        @overload
        def stream(
            self, key: Literal["client_disconnect"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[bool]: ...

        @overload
        def stream(
            self, key: Literal["connecting"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Connecting]: ...

        @overload
        def stream(
            self, key: Literal["ready"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[int]: ...

        @overload
        def stream(
            self, key: Literal["resumed"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Replay]: ...

        @overload
        def stream(
            self, key: Literal["waiting"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Waiting]: ...

        @overload
        def stream(
            self, key: Literal["sent"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[dict[str, Any]]: ...

        @overload
        def stream(
            self, key: Literal["critical"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Exception]: ...

        @overload
        def stream(
            self, key: Literal["anomaly"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Anomaly]: ...

        @overload
        def stream(
            self, key: Literal["gap"], /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[Gap]: ...

        @overload
        def stream(
            self, key: GatewayOpcode, /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[object]: ...

        @overload
        def stream(self, key: EventKey[T], /, *, limit: int = ..., full: WhenFull = ...) -> Stream[T]: ...

        @overload
        def stream(
            self, key: EventName | ShardEventName, /, *, limit: int = ..., full: WhenFull = ...
        ) -> Stream[object]: ...

        @overload
        @deprecated("no such event: see `cordspec events`, or define your own with EventKey")
        def stream(self, key: str, /, *, limit: int = ..., full: WhenFull = ...) -> NoSuchEvent: ...

        # Docstring and code: `Routing.stream` in dispatch/hub.py.
        def stream(self, key: object, /, *, limit: int = ..., full: WhenFull = ...) -> object: ...

        # Docstring and code: `Routing.add_listener` in dispatch/hub.py.
        @overload  # type: ignore[override]  # narrowed by key
        def add_listener(self, listener: EventListener[T], key: EventKey[T]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[ReadyData], key: Literal["READY"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[ResumedData], key: Literal["RESUMED"]) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[RateLimitedData], key: Literal["RATE_LIMITED"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandPermissionsUpdateData],
            key: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandCreateData],
            key: Literal["APPLICATION_COMMAND_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandUpdateData],
            key: Literal["APPLICATION_COMMAND_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[ApplicationCommandDeleteData],
            key: Literal["APPLICATION_COMMAND_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildApplicationCommandIndexUpdateData],
            key: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationRuleCreateData],
            key: Literal["AUTO_MODERATION_RULE_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationRuleUpdateData],
            key: Literal["AUTO_MODERATION_RULE_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationRuleDeleteData],
            key: Literal["AUTO_MODERATION_RULE_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[AutoModerationActionExecutionData],
            key: Literal["AUTO_MODERATION_ACTION_EXECUTION"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelCreateData], key: Literal["CHANNEL_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelUpdateData], key: Literal["CHANNEL_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelDeleteData], key: Literal["CHANNEL_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelInfoData], key: Literal["CHANNEL_INFO"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ChannelPinsUpdateData], key: Literal["CHANNEL_PINS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadCreateData], key: Literal["THREAD_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadUpdateData], key: Literal["THREAD_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadDeleteData], key: Literal["THREAD_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadListSyncData], key: Literal["THREAD_LIST_SYNC"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadMemberUpdateData], key: Literal["THREAD_MEMBER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ThreadMembersUpdateData], key: Literal["THREAD_MEMBERS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[EntitlementCreateData], key: Literal["ENTITLEMENT_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[EntitlementUpdateData], key: Literal["ENTITLEMENT_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[EntitlementDeleteData], key: Literal["ENTITLEMENT_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildCreateData], key: Literal["GUILD_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildUpdateData], key: Literal["GUILD_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildDeleteData], key: Literal["GUILD_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildAuditLogEntryCreateData],
            key: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildBanAddData], key: Literal["GUILD_BAN_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildBanRemoveData], key: Literal["GUILD_BAN_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildEmojisUpdateData], key: Literal["GUILD_EMOJIS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildStickersUpdateData], key: Literal["GUILD_STICKERS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildIntegrationsUpdateData],
            key: Literal["GUILD_INTEGRATIONS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildAppliedBoostsUpdateData],
            key: Literal["GUILD_APPLIED_BOOSTS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildJoinRequestCreateData],
            key: Literal["GUILD_JOIN_REQUEST_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildJoinRequestUpdateData],
            key: Literal["GUILD_JOIN_REQUEST_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildJoinRequestDeleteData],
            key: Literal["GUILD_JOIN_REQUEST_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildPowerupEntitlementsCreateData],
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildPowerupEntitlementsDeleteData],
            key: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMemberAddData], key: Literal["GUILD_MEMBER_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMemberRemoveData], key: Literal["GUILD_MEMBER_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMemberUpdateData], key: Literal["GUILD_MEMBER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildMembersChunkData], key: Literal["GUILD_MEMBERS_CHUNK"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildRoleCreateData], key: Literal["GUILD_ROLE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildRoleUpdateData], key: Literal["GUILD_ROLE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[GuildRoleDeleteData], key: Literal["GUILD_ROLE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventCreateData],
            key: Literal["GUILD_SCHEDULED_EVENT_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventUpdateData],
            key: Literal["GUILD_SCHEDULED_EVENT_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventDeleteData],
            key: Literal["GUILD_SCHEDULED_EVENT_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventUserAddData],
            key: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventUserRemoveData],
            key: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionCreateData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionUpdateData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionDeleteData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildScheduledEventExceptionsDeleteData],
            key: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundCreateData],
            key: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundUpdateData],
            key: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundDeleteData],
            key: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[GuildSoundboardSoundsUpdateData],
            key: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SoundboardSoundsData], key: Literal["SOUNDBOARD_SOUNDS"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IntegrationCreateData], key: Literal["INTEGRATION_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IntegrationUpdateData], key: Literal["INTEGRATION_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IntegrationDeleteData], key: Literal["INTEGRATION_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InteractionCreateData], key: Literal["INTERACTION_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InviteCreateData], key: Literal["INVITE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InviteDeleteData], key: Literal["INVITE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageCreateData], key: Literal["MESSAGE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageUpdateData], key: Literal["MESSAGE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageDeleteData], key: Literal["MESSAGE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageDeleteBulkData], key: Literal["MESSAGE_DELETE_BULK"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageReactionAddData], key: Literal["MESSAGE_REACTION_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessageReactionRemoveData], key: Literal["MESSAGE_REACTION_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[MessageReactionRemoveAllData],
            key: Literal["MESSAGE_REACTION_REMOVE_ALL"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[MessageReactionRemoveEmojiData],
            key: Literal["MESSAGE_REACTION_REMOVE_EMOJI"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[PresenceUpdateData], key: Literal["PRESENCE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[EmbeddedActivityUpdateV2Data],
            key: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[StageInstanceCreateData], key: Literal["STAGE_INSTANCE_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[StageInstanceUpdateData], key: Literal["STAGE_INSTANCE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[StageInstanceDeleteData], key: Literal["STAGE_INSTANCE_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SubscriptionCreateData], key: Literal["SUBSCRIPTION_CREATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SubscriptionUpdateData], key: Literal["SUBSCRIPTION_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[SubscriptionDeleteData], key: Literal["SUBSCRIPTION_DELETE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[TypingStartData], key: Literal["TYPING_START"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[UserUpdateData], key: Literal["USER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceChannelEffectSendData],
            key: Literal["VOICE_CHANNEL_EFFECT_SEND"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceChannelStartTimeUpdateData],
            key: Literal["VOICE_CHANNEL_START_TIME_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceChannelStatusUpdateData],
            key: Literal["VOICE_CHANNEL_STATUS_UPDATE"],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[VoiceStateUpdateData], key: Literal["VOICE_STATE_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[VoiceServerUpdateData], key: Literal["VOICE_SERVER_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[WebhooksUpdateData], key: Literal["WEBHOOKS_UPDATE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessagePollVoteAddData], key: Literal["MESSAGE_POLL_VOTE_ADD"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[MessagePollVoteRemoveData], key: Literal["MESSAGE_POLL_VOTE_REMOVE"]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[Dispatch[object]], key: Literal[GatewayOpcode.DISPATCH]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[HeartbeatFrame], key: Literal[GatewayOpcode.HEARTBEAT]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[IdentifyFrame], key: Literal[GatewayOpcode.IDENTIFY]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[PresenceUpdateFrame], key: Literal[GatewayOpcode.PRESENCE_UPDATE]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[VoiceStateUpdateFrame],
            key: Literal[GatewayOpcode.VOICE_STATE_UPDATE],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ResumeFrame], key: Literal[GatewayOpcode.RESUME]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[ReconnectFrame], key: Literal[GatewayOpcode.RECONNECT]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[RequestGuildMembersFrame],
            key: Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS],
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[InvalidSessionFrame], key: Literal[GatewayOpcode.INVALID_SESSION]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[HelloFrame], key: Literal[GatewayOpcode.HELLO]
        ) -> None: ...

        @overload
        def add_listener(
            self, listener: EventListener[HeartbeatAckFrame], key: Literal[GatewayOpcode.HEARTBEAT_ACK]
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[RequestSoundboardSoundsFrame],
            key: Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS],
        ) -> None: ...

        @overload
        def add_listener(
            self,
            listener: EventListener[RequestChannelInfoFrame],
            key: Literal[GatewayOpcode.REQUEST_CHANNEL_INFO],
        ) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[int], key: Literal["disconnect"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[bool], key: Literal["client_disconnect"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Connecting], key: Literal["connecting"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[int], key: Literal["ready"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Replay], key: Literal["resumed"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Waiting], key: Literal["waiting"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[dict[str, Any]], key: Literal["sent"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Exception], key: Literal["critical"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Anomaly], key: Literal["anomaly"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[Gap], key: Literal["gap"]) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[object], key: GatewayOpcode) -> None: ...

        @overload
        def add_listener(self, listener: EventListener[object], key: EventName | ShardEventName) -> None: ...

        @overload
        def add_listener(self, listener: GlobalListener[str]) -> None: ...

        # Docstring and code: `Routing.add_listener` in dispatch/hub.py.
        def add_listener(self, listener: object, key: object = ...) -> None: ...
