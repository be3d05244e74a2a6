# @generated from schemas/objects/auto_moderation.yaml by "cordspec codegen" - do not edit
"""Rules of auto moderation and their actions."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import Raw

from cordspec.models.ids import AutoModerationRuleId, ChannelId, GuildId, RoleId, UserId
from cordspec.wire import Model, OpenIntEnum, read_tag

__all__ = [
    "AutoModerationAction",
    "AutoModerationActionType",
    "AutoModerationEventType",
    "AutoModerationKeywordPresetType",
    "AutoModerationRule",
    "AutoModerationTriggerType",
    "BaseAutoModerationAction",
    "BaseAutoModerationRule",
    "BlockMemberInteractionAction",
    "BlockMessageAction",
    "BlockMessageActionMetadata",
    "KeywordPresetRule",
    "KeywordPresetTriggerMetadata",
    "KeywordRule",
    "KeywordTriggerMetadata",
    "MemberProfileRule",
    "MemberProfileTriggerMetadata",
    "MentionSpamRule",
    "MentionSpamTriggerMetadata",
    "SendAlertMessageAction",
    "SendAlertMessageActionMetadata",
    "SpamRule",
    "SpamTriggerMetadata",
    "TimeoutAction",
    "TimeoutActionMetadata",
    "UnknownAutoModerationAction",
    "UnknownAutoModerationRule",
]


class AutoModerationEventType(OpenIntEnum):
    """Events that a rule checks.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-event-types
    """

    MESSAGE_SEND = 1
    """A member sends or edits a message."""

    MEMBER_UPDATE = 2
    """A member edits their profile."""


class BaseAutoModerationAction(Model, frozen=True, kw_only=True):
    """Fields of all actions, which have only the type in common.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
    """


class AutoModerationActionType(OpenIntEnum):
    """Actions that a rule performs when it is triggered.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    BLOCK_MESSAGE = 1
    """Block the message."""

    SEND_ALERT_MESSAGE = 2
    """Report the content to a channel."""

    TIMEOUT = 3
    """Time the member out."""

    BLOCK_MEMBER_INTERACTION = 4
    """Block the member from interacting."""


class BlockMessageActionMetadata(Model, frozen=True, kw_only=True):
    """Message to the author of a blocked message.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    custom_message: str | None = None
    """Explanation shown to the author, up to 150 characters; absent if there is none."""


class BlockMessageAction(BaseAutoModerationAction, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Blocks the message.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    type: ClassVar[Literal[AutoModerationActionType.BLOCK_MESSAGE]] = AutoModerationActionType.BLOCK_MESSAGE
    """Always BLOCK_MESSAGE."""

    metadata: BlockMessageActionMetadata | None = None
    """Message to the author; absent if none was set."""


class SendAlertMessageActionMetadata(Model, frozen=True, kw_only=True):
    """Channel of a report.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    channel_id: ChannelId
    """Channel that receives the report."""


class SendAlertMessageAction(BaseAutoModerationAction, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Reports the content to a channel.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    type: ClassVar[Literal[AutoModerationActionType.SEND_ALERT_MESSAGE]] = (
        AutoModerationActionType.SEND_ALERT_MESSAGE
    )
    """Always SEND_ALERT_MESSAGE."""

    metadata: SendAlertMessageActionMetadata
    """Channel of the report."""


class TimeoutActionMetadata(Model, frozen=True, kw_only=True):
    """Duration of a timeout.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    duration_seconds: int
    """Length of the timeout in seconds, up to four weeks (2419200)."""


class TimeoutAction(BaseAutoModerationAction, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Times the member out; for keyword and mention rules only.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    type: ClassVar[Literal[AutoModerationActionType.TIMEOUT]] = AutoModerationActionType.TIMEOUT
    """Always TIMEOUT."""

    metadata: TimeoutActionMetadata
    """Duration of the timeout."""


class BlockMemberInteractionAction(
    BaseAutoModerationAction, frozen=True, kw_only=True, tag_field="type", tag=4
):
    """Blocks the member from writing, speaking and other interactions; it has no metadata.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    type: ClassVar[Literal[AutoModerationActionType.BLOCK_MEMBER_INTERACTION]] = (
        AutoModerationActionType.BLOCK_MEMBER_INTERACTION
    )
    """Always BLOCK_MEMBER_INTERACTION."""


class UnknownAutoModerationAction(
    BaseAutoModerationAction, frozen=True, kw_only=True, tag_field="type", tag=-1
):
    """A member of ``AutoModerationAction`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> AutoModerationActionType:
        """Always BLOCK_MESSAGE."""
        return AutoModerationActionType(read_tag(self.raw, "type"))


AutoModerationAction: TypeAlias = (
    BlockMessageAction
    | SendAlertMessageAction
    | TimeoutAction
    | BlockMemberInteractionAction
    | UnknownAutoModerationAction
)
"""Action that a rule performs when it is triggered."""


class BaseAutoModerationRule(Model, frozen=True, kw_only=True):
    """Fields of all rules.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
    """

    id: AutoModerationRuleId
    """ID of the rule."""

    guild_id: GuildId
    """Guild of the rule."""

    name: str
    """Name of the rule."""

    creator_id: UserId
    """User who created the rule."""

    event_type: AutoModerationEventType
    """Event that is checked, messages or profiles."""

    actions: Sequence[AutoModerationAction]
    """Actions that are performed when the rule is triggered."""

    enabled: bool
    """Whether the rule is enabled."""

    exempt_roles: Sequence[RoleId]
    """Roles whose members are exempt from the rule, up to 20."""

    exempt_channels: Sequence[ChannelId]
    """Channels that are exempt from the rule, up to 50."""


class AutoModerationTriggerType(OpenIntEnum):
    """Triggers of a rule.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    KEYWORD = 1
    """Words chosen by the guild; up to 6 rules per guild."""

    SPAM = 3
    """Messages that Discord considers spam; one rule per guild."""

    KEYWORD_PRESET = 4
    """Words on lists by Discord; one rule per guild."""

    MENTION_SPAM = 5
    """Too many mentions in one message; one rule per guild."""

    MEMBER_PROFILE = 6
    """Chosen words in a profile; one rule per guild."""


class KeywordTriggerMetadata(Model, frozen=True, kw_only=True):
    """Words that trigger a keyword rule, and exceptions.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    keyword_filter: Sequence[str] = []
    """Words or phrases that trigger the rule, with `*` at an end for any text; up to 1000 of 60 characters."""

    regex_patterns: Sequence[str] = []
    """Regular expressions in Rust's syntax that trigger the rule, up to 10 of 260 characters."""

    allow_list: Sequence[str] = []
    """Words or phrases that do not trigger the rule, up to 100 of 60 characters."""


class KeywordRule(BaseAutoModerationRule, frozen=True, kw_only=True, tag_field="trigger_type", tag=1):
    """Rule against words chosen by the guild; up to 6 per guild.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.KEYWORD]] = AutoModerationTriggerType.KEYWORD
    """Always KEYWORD."""

    trigger_metadata: KeywordTriggerMetadata
    """Words that trigger the rule, and exceptions."""


class SpamTriggerMetadata(Model, frozen=True, kw_only=True):
    """Empty object, since a spam rule has no settings.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """


class SpamRule(BaseAutoModerationRule, frozen=True, kw_only=True, tag_field="trigger_type", tag=3):
    """Rule against messages that Discord considers spam; one per guild.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.SPAM]] = AutoModerationTriggerType.SPAM
    """Always SPAM."""

    trigger_metadata: SpamTriggerMetadata
    """Empty object, since the rule has no settings."""


class AutoModerationKeywordPresetType(OpenIntEnum):
    """Lists of words by Discord.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-keyword-preset-types
    """

    PROFANITY = 1
    """Swear words."""

    SEXUAL_CONTENT = 2
    """Sexually explicit words."""

    SLURS = 3
    """Slurs and hate speech."""


class KeywordPresetTriggerMetadata(Model, frozen=True, kw_only=True):
    """Lists of words that trigger a preset rule, and exceptions.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    presets: Sequence[AutoModerationKeywordPresetType]
    """Lists of words by Discord that trigger the rule."""

    allow_list: Sequence[str] = []
    """Words or phrases that do not trigger the rule, up to 1000 of 60 characters."""


class KeywordPresetRule(BaseAutoModerationRule, frozen=True, kw_only=True, tag_field="trigger_type", tag=4):
    """Rule against words on lists by Discord; one per guild.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.KEYWORD_PRESET]] = (
        AutoModerationTriggerType.KEYWORD_PRESET
    )
    """Always KEYWORD_PRESET."""

    trigger_metadata: KeywordPresetTriggerMetadata
    """Lists that trigger the rule, and exceptions."""


class MentionSpamTriggerMetadata(Model, frozen=True, kw_only=True):
    """Number of mentions that triggers a mention rule.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    mention_total_limit: int
    """Maximum number of different roles and users that one message may mention, up to 50."""

    mention_raid_protection_enabled: bool = False
    """Whether mention raids are detected too."""


class MentionSpamRule(BaseAutoModerationRule, frozen=True, kw_only=True, tag_field="trigger_type", tag=5):
    """Rule against messages with too many mentions; one per guild.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.MENTION_SPAM]] = (
        AutoModerationTriggerType.MENTION_SPAM
    )
    """Always MENTION_SPAM."""

    trigger_metadata: MentionSpamTriggerMetadata
    """Number of mentions that triggers the rule."""


class MemberProfileTriggerMetadata(KeywordTriggerMetadata, frozen=True, kw_only=True):
    """Words that trigger a profile rule, and exceptions; the limits are those of a keyword rule.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """


class MemberProfileRule(BaseAutoModerationRule, frozen=True, kw_only=True, tag_field="trigger_type", tag=6):
    """Rule against chosen words in the profiles of members; one per guild.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.MEMBER_PROFILE]] = (
        AutoModerationTriggerType.MEMBER_PROFILE
    )
    """Always MEMBER_PROFILE."""

    trigger_metadata: MemberProfileTriggerMetadata
    """Words that trigger the rule, and exceptions."""


class UnknownAutoModerationRule(
    BaseAutoModerationRule, frozen=True, kw_only=True, tag_field="trigger_type", tag=-1
):
    """A member of ``AutoModerationRule`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def trigger_type(self) -> AutoModerationTriggerType:
        """Always KEYWORD."""
        return AutoModerationTriggerType(read_tag(self.raw, "trigger_type"))


AutoModerationRule: TypeAlias = (
    KeywordRule
    | SpamRule
    | KeywordPresetRule
    | MentionSpamRule
    | MemberProfileRule
    | UnknownAutoModerationRule
)
"""Rule that acts automatically on messages or profiles; its class depends on the trigger."""
