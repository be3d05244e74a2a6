# @generated from schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Return types of decoding an event by its name."""

from typing import TYPE_CHECKING, Literal, TypeVar, overload

from msgspec import Raw

if TYPE_CHECKING:
    from typing import Any

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
        IntegrationCreateData,
        IntegrationDeleteData,
        IntegrationUpdateData,
        InteractionCreateData,
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
        RateLimitedData,
        ReadyData,
        ResumedData,
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
        WebhooksUpdateData,
    )
    from cordspec.registry import EventKey

__all__ = [
    "EventDecoding",
]

T = TypeVar("T")


class EventDecoding:
    """Decodes the payload of one event, typed by the event's name."""

    if TYPE_CHECKING:

        @overload
        def decode_event(self, event: Literal["READY"], data: bytes | str | Raw, /) -> ReadyData: ...

        @overload
        def decode_event(self, event: Literal["RESUMED"], data: bytes | str | Raw, /) -> ResumedData: ...

        @overload
        def decode_event(
            self, event: Literal["RATE_LIMITED"], data: bytes | str | Raw, /
        ) -> RateLimitedData: ...

        @overload
        def decode_event(
            self, event: Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"], data: bytes | str | Raw, /
        ) -> ApplicationCommandPermissionsUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["APPLICATION_COMMAND_CREATE"], data: bytes | str | Raw, /
        ) -> ApplicationCommandCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["APPLICATION_COMMAND_UPDATE"], data: bytes | str | Raw, /
        ) -> ApplicationCommandUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["APPLICATION_COMMAND_DELETE"], data: bytes | str | Raw, /
        ) -> ApplicationCommandDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_APPLICATION_COMMAND_INDEX_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildApplicationCommandIndexUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["AUTO_MODERATION_RULE_CREATE"], data: bytes | str | Raw, /
        ) -> AutoModerationRuleCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["AUTO_MODERATION_RULE_UPDATE"], data: bytes | str | Raw, /
        ) -> AutoModerationRuleUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["AUTO_MODERATION_RULE_DELETE"], data: bytes | str | Raw, /
        ) -> AutoModerationRuleDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["AUTO_MODERATION_ACTION_EXECUTION"], data: bytes | str | Raw, /
        ) -> AutoModerationActionExecutionData: ...

        @overload
        def decode_event(
            self, event: Literal["CHANNEL_CREATE"], data: bytes | str | Raw, /
        ) -> ChannelCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["CHANNEL_UPDATE"], data: bytes | str | Raw, /
        ) -> ChannelUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["CHANNEL_DELETE"], data: bytes | str | Raw, /
        ) -> ChannelDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["CHANNEL_INFO"], data: bytes | str | Raw, /
        ) -> ChannelInfoData: ...

        @overload
        def decode_event(
            self, event: Literal["CHANNEL_PINS_UPDATE"], data: bytes | str | Raw, /
        ) -> ChannelPinsUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["THREAD_CREATE"], data: bytes | str | Raw, /
        ) -> ThreadCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["THREAD_UPDATE"], data: bytes | str | Raw, /
        ) -> ThreadUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["THREAD_DELETE"], data: bytes | str | Raw, /
        ) -> ThreadDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["THREAD_LIST_SYNC"], data: bytes | str | Raw, /
        ) -> ThreadListSyncData: ...

        @overload
        def decode_event(
            self, event: Literal["THREAD_MEMBER_UPDATE"], data: bytes | str | Raw, /
        ) -> ThreadMemberUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["THREAD_MEMBERS_UPDATE"], data: bytes | str | Raw, /
        ) -> ThreadMembersUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["ENTITLEMENT_CREATE"], data: bytes | str | Raw, /
        ) -> EntitlementCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["ENTITLEMENT_UPDATE"], data: bytes | str | Raw, /
        ) -> EntitlementUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["ENTITLEMENT_DELETE"], data: bytes | str | Raw, /
        ) -> EntitlementDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_CREATE"], data: bytes | str | Raw, /
        ) -> GuildCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_DELETE"], data: bytes | str | Raw, /
        ) -> GuildDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"], data: bytes | str | Raw, /
        ) -> GuildAuditLogEntryCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_BAN_ADD"], data: bytes | str | Raw, /
        ) -> GuildBanAddData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_BAN_REMOVE"], data: bytes | str | Raw, /
        ) -> GuildBanRemoveData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_EMOJIS_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildEmojisUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_STICKERS_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildStickersUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_INTEGRATIONS_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildIntegrationsUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_APPLIED_BOOSTS_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildAppliedBoostsUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_JOIN_REQUEST_CREATE"], data: bytes | str | Raw, /
        ) -> GuildJoinRequestCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_JOIN_REQUEST_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildJoinRequestUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_JOIN_REQUEST_DELETE"], data: bytes | str | Raw, /
        ) -> GuildJoinRequestDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_POWERUP_ENTITLEMENTS_CREATE"], data: bytes | str | Raw, /
        ) -> GuildPowerupEntitlementsCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_POWERUP_ENTITLEMENTS_DELETE"], data: bytes | str | Raw, /
        ) -> GuildPowerupEntitlementsDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_MEMBER_ADD"], data: bytes | str | Raw, /
        ) -> GuildMemberAddData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_MEMBER_REMOVE"], data: bytes | str | Raw, /
        ) -> GuildMemberRemoveData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_MEMBER_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildMemberUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_MEMBERS_CHUNK"], data: bytes | str | Raw, /
        ) -> GuildMembersChunkData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_ROLE_CREATE"], data: bytes | str | Raw, /
        ) -> GuildRoleCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_ROLE_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildRoleUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_ROLE_DELETE"], data: bytes | str | Raw, /
        ) -> GuildRoleDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_CREATE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_DELETE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_USER_ADD"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventUserAddData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventUserRemoveData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventExceptionCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventExceptionUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventExceptionDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE"], data: bytes | str | Raw, /
        ) -> GuildScheduledEventExceptionsDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SOUNDBOARD_SOUND_CREATE"], data: bytes | str | Raw, /
        ) -> GuildSoundboardSoundCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildSoundboardSoundUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SOUNDBOARD_SOUND_DELETE"], data: bytes | str | Raw, /
        ) -> GuildSoundboardSoundDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"], data: bytes | str | Raw, /
        ) -> GuildSoundboardSoundsUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["SOUNDBOARD_SOUNDS"], data: bytes | str | Raw, /
        ) -> SoundboardSoundsData: ...

        @overload
        def decode_event(
            self, event: Literal["INTEGRATION_CREATE"], data: bytes | str | Raw, /
        ) -> IntegrationCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["INTEGRATION_UPDATE"], data: bytes | str | Raw, /
        ) -> IntegrationUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["INTEGRATION_DELETE"], data: bytes | str | Raw, /
        ) -> IntegrationDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["INTERACTION_CREATE"], data: bytes | str | Raw, /
        ) -> InteractionCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["INVITE_CREATE"], data: bytes | str | Raw, /
        ) -> InviteCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["INVITE_DELETE"], data: bytes | str | Raw, /
        ) -> InviteDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_CREATE"], data: bytes | str | Raw, /
        ) -> MessageCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_UPDATE"], data: bytes | str | Raw, /
        ) -> MessageUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_DELETE"], data: bytes | str | Raw, /
        ) -> MessageDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_DELETE_BULK"], data: bytes | str | Raw, /
        ) -> MessageDeleteBulkData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_REACTION_ADD"], data: bytes | str | Raw, /
        ) -> MessageReactionAddData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_REACTION_REMOVE"], data: bytes | str | Raw, /
        ) -> MessageReactionRemoveData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_REACTION_REMOVE_ALL"], data: bytes | str | Raw, /
        ) -> MessageReactionRemoveAllData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_REACTION_REMOVE_EMOJI"], data: bytes | str | Raw, /
        ) -> MessageReactionRemoveEmojiData: ...

        @overload
        def decode_event(
            self, event: Literal["PRESENCE_UPDATE"], data: bytes | str | Raw, /
        ) -> PresenceUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["EMBEDDED_ACTIVITY_UPDATE_V2"], data: bytes | str | Raw, /
        ) -> EmbeddedActivityUpdateV2Data: ...

        @overload
        def decode_event(
            self, event: Literal["STAGE_INSTANCE_CREATE"], data: bytes | str | Raw, /
        ) -> StageInstanceCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["STAGE_INSTANCE_UPDATE"], data: bytes | str | Raw, /
        ) -> StageInstanceUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["STAGE_INSTANCE_DELETE"], data: bytes | str | Raw, /
        ) -> StageInstanceDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["SUBSCRIPTION_CREATE"], data: bytes | str | Raw, /
        ) -> SubscriptionCreateData: ...

        @overload
        def decode_event(
            self, event: Literal["SUBSCRIPTION_UPDATE"], data: bytes | str | Raw, /
        ) -> SubscriptionUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["SUBSCRIPTION_DELETE"], data: bytes | str | Raw, /
        ) -> SubscriptionDeleteData: ...

        @overload
        def decode_event(
            self, event: Literal["TYPING_START"], data: bytes | str | Raw, /
        ) -> TypingStartData: ...

        @overload
        def decode_event(
            self, event: Literal["USER_UPDATE"], data: bytes | str | Raw, /
        ) -> UserUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["VOICE_CHANNEL_EFFECT_SEND"], data: bytes | str | Raw, /
        ) -> VoiceChannelEffectSendData: ...

        @overload
        def decode_event(
            self, event: Literal["VOICE_CHANNEL_START_TIME_UPDATE"], data: bytes | str | Raw, /
        ) -> VoiceChannelStartTimeUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["VOICE_CHANNEL_STATUS_UPDATE"], data: bytes | str | Raw, /
        ) -> VoiceChannelStatusUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["VOICE_STATE_UPDATE"], data: bytes | str | Raw, /
        ) -> VoiceStateUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["VOICE_SERVER_UPDATE"], data: bytes | str | Raw, /
        ) -> VoiceServerUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["WEBHOOKS_UPDATE"], data: bytes | str | Raw, /
        ) -> WebhooksUpdateData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_POLL_VOTE_ADD"], data: bytes | str | Raw, /
        ) -> MessagePollVoteAddData: ...

        @overload
        def decode_event(
            self, event: Literal["MESSAGE_POLL_VOTE_REMOVE"], data: bytes | str | Raw, /
        ) -> MessagePollVoteRemoveData: ...

        @overload
        def decode_event(self, event: EventKey[T], data: bytes | str | Raw, /) -> T: ...

        @overload
        def decode_event(self, event: str, data: bytes | str | Raw, /) -> object: ...

    def decode_event(self, event: "str | EventKey[Any]", data: bytes | str | Raw, /) -> object:
        """Decode the `d` of one event.

        Raises ``FrameError`` for bytes that are not JSON; an event that no registry lists becomes an
        ``UnknownEvent``.
        """
        return self._decode_event(event, data)

    def _decode_event(self, event: "str | EventKey[Any]", data: bytes | str | Raw, /) -> object:
        raise NotImplementedError
