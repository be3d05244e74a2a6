# @generated from schemas/objects/guild.yaml by "cordspec codegen" - do not edit
"""Guilds, which users call servers, and their settings."""

from collections.abc import Mapping, Sequence

from cordspec.models.channel import AnyGuildChannel, AnyThread
from cordspec.models.emoji import Emoji, PartialEmoji
from cordspec.models.ids import (
    ApplicationId,
    ChannelId,
    EmojiId,
    GuildId,
    OnboardingOptionId,
    OnboardingPromptId,
    RoleId,
    UserId,
)
from cordspec.models.locale import Locale
from cordspec.models.member import Member
from cordspec.models.permission import Permissions
from cordspec.models.presence import Presence
from cordspec.models.role import Role
from cordspec.models.scheduled_event import GuildScheduledEvent
from cordspec.models.soundboard import SoundboardSound
from cordspec.models.stage import StageInstance
from cordspec.models.sticker import Sticker
from cordspec.models.voice import GuildVoiceState
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, Timestamp, open_flags

__all__ = [
    "AvailableGuild",
    "DefaultMessageNotificationLevel",
    "ExplicitContentFilterLevel",
    "Guild",
    "GuildAgeRestrictionLevel",
    "GuildFeature",
    "GuildOnboarding",
    "GuildProfile",
    "IncidentsData",
    "InteractionGuild",
    "MFALevel",
    "OnboardingMode",
    "OnboardingPrompt",
    "OnboardingPromptOption",
    "OnboardingPromptType",
    "PartialGuild",
    "PremiumTier",
    "SystemChannelFlags",
    "UnavailableGuild",
    "VerificationLevel",
    "WelcomeScreen",
    "WelcomeScreenChannel",
]


class VerificationLevel(OpenIntEnum):
    """Verification that members need before they may write.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-verification-level
    """

    NONE = 0
    """Nothing."""

    LOW = 1
    """A verified e-mail address."""

    MEDIUM = 2
    """Also an account older than 5 minutes."""

    HIGH = 3
    """Also 10 minutes in the guild."""

    VERY_HIGH = 4
    """A verified phone number."""


class DefaultMessageNotificationLevel(OpenIntEnum):
    """Default notification level, for members who have not chosen one.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-object-default-message-notification-level
    """

    ALL_MESSAGES = 0

    ONLY_MENTIONS = 1
    """Messages that mention the member."""


class ExplicitContentFilterLevel(OpenIntEnum):
    """Members whose media Discord scans for explicit content.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-object-explicit-content-filter-level
    """

    DISABLED = 0
    """Media of no members."""

    MEMBERS_WITHOUT_ROLES = 1
    ALL_MEMBERS = 2


class GuildFeature(OpenStrEnum):
    """Features of a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    ANIMATED_BANNER = "ANIMATED_BANNER"
    """May have an animated banner."""

    ANIMATED_ICON = "ANIMATED_ICON"
    """May have an animated icon."""

    APPLICATION_COMMAND_PERMISSIONS_V2 = "APPLICATION_COMMAND_PERMISSIONS_V2"
    """Uses the older rules for permissions of commands."""

    AUTO_MODERATION = "AUTO_MODERATION"
    """Has rules of auto moderation."""

    BANNER = "BANNER"
    """May have a banner."""

    COMMUNITY = "COMMUNITY"
    """Is a community, with welcome screen, stages and discovery."""

    CREATOR_MONETIZABLE_PROVISIONAL = "CREATOR_MONETIZABLE_PROVISIONAL"
    """Earns money on Discord."""

    CREATOR_STORE_PAGE = "CREATOR_STORE_PAGE"
    """Has a page that advertises role subscriptions."""

    DEVELOPER_SUPPORT_SERVER = "DEVELOPER_SUPPORT_SERVER"
    """Is the support server of an app."""

    DISCOVERABLE = "DISCOVERABLE"
    """Is listed in Server Discovery."""

    FEATURABLE = "FEATURABLE"
    """May be featured in Server Discovery."""

    INVITES_DISABLED = "INVITES_DISABLED"
    """Has paused its invites."""

    INVITE_SPLASH = "INVITE_SPLASH"
    """May have a splash image for invites."""

    MEMBER_VERIFICATION_GATE_ENABLED = "MEMBER_VERIFICATION_GATE_ENABLED"
    """Requires new members to accept its rules."""

    MORE_SOUNDBOARD = "MORE_SOUNDBOARD"
    """Has room for more sounds."""

    MORE_STICKERS = "MORE_STICKERS"
    """Has room for more stickers."""

    NEWS = "NEWS"
    """May have announcement channels."""

    PARTNERED = "PARTNERED"
    """Is a partner of Discord."""

    PREVIEW_ENABLED = "PREVIEW_ENABLED"
    """Can be looked at before joining."""

    RAID_ALERTS_DISABLED = "RAID_ALERTS_DISABLED"
    """Has disabled raid alerts."""

    ROLE_ICONS = "ROLE_ICONS"
    """May use icons for roles."""

    ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE = "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE"
    """Sells roles."""

    ROLE_SUBSCRIPTIONS_ENABLED = "ROLE_SUBSCRIPTIONS_ENABLED"
    """Has enabled role subscriptions."""

    SOUNDBOARD = "SOUNDBOARD"
    """Has custom sounds."""

    TICKETED_EVENTS_ENABLED = "TICKETED_EVENTS_ENABLED"
    """Has enabled events with tickets."""

    VANITY_URL = "VANITY_URL"
    """May have a vanity URL."""

    VERIFIED = "VERIFIED"
    """Was verified by Discord."""

    VIP_REGIONS = "VIP_REGIONS"
    """May use 384 kbit/s in voice."""

    WELCOME_SCREEN_ENABLED = "WELCOME_SCREEN_ENABLED"
    """Has enabled the welcome screen."""

    GUESTS_ENABLED = "GUESTS_ENABLED"
    """May invite guests."""

    GUILD_TAGS = "GUILD_TAGS"
    """May set a tag that members show beside their names."""

    ENHANCED_ROLE_COLORS = "ENHANCED_ROLE_COLORS"
    """May use gradients for roles."""

    ACTIVITY_FEED_DISABLED_BY_USER = "ACTIVITY_FEED_DISABLED_BY_USER"
    """Has disabled the activity feed. Not in Discord's documentation."""

    AUDIO_BITRATE_128_KBPS = "AUDIO_BITRATE_128_KBPS"
    AUDIO_BITRATE_256_KBPS = "AUDIO_BITRATE_256_KBPS"
    AUDIO_BITRATE_384_KBPS = "AUDIO_BITRATE_384_KBPS"

    AUTOMOD_TRIGGER_USER_PROFILE = "AUTOMOD_TRIGGER_USER_PROFILE"
    """Has auto moderation for profiles. Not in Discord's documentation."""

    BYPASS_SLOWMODE_PERMISSION_MIGRATION_COMPLETE = "BYPASS_SLOWMODE_PERMISSION_MIGRATION_COMPLETE"
    """Uses BYPASS_SLOWMODE as a separate permission. Not in Discord's documentation."""

    CHANNEL_ICON_EMOJIS_GENERATED = "CHANNEL_ICON_EMOJIS_GENERATED"
    """Got emojis for the icons of its channels. Not in Discord's documentation."""

    COMMERCE = "COMMERCE"
    """May have store channels. Not in Discord's documentation."""

    CREATOR_ACCEPTED_NEW_TERMS = "CREATOR_ACCEPTED_NEW_TERMS"
    """Agreed to the newer terms for earning money. Not in Discord's documentation."""

    EXPOSED_TO_ACTIVITIES_WTP_EXPERIMENT = "EXPOSED_TO_ACTIVITIES_WTP_EXPERIMENT"
    """Takes part in an experiment with activities. Not in Discord's documentation."""

    GUILD_ONBOARDING = "GUILD_ONBOARDING"
    """Has enabled onboarding. Not in Discord's documentation."""

    GUILD_ONBOARDING_EVER_ENABLED = "GUILD_ONBOARDING_EVER_ENABLED"
    """Had onboarding at some time. Not in Discord's documentation."""

    GUILD_ONBOARDING_HAS_PROMPTS = "GUILD_ONBOARDING_HAS_PROMPTS"
    """Has onboarding questions. Not in Discord's documentation."""

    GUILD_SERVER_GUIDE = "GUILD_SERVER_GUIDE"
    """Has a server guide. Not in Discord's documentation."""

    HAS_DIRECTORY_ENTRY = "HAS_DIRECTORY_ENTRY"
    """Is listed in the directory of a hub. Not in Discord's documentation."""

    HUB = "HUB"
    """Is a student hub. Not in Discord's documentation."""

    LINKED_TO_HUB = "LINKED_TO_HUB"
    """Belongs to a student hub. Not in Discord's documentation."""

    MAX_FILE_SIZE_50_MB = "MAX_FILE_SIZE_50_MB"
    MAX_FILE_SIZE_100_MB = "MAX_FILE_SIZE_100_MB"

    MEMBER_VERIFICATION_MANUAL_APPROVAL = "MEMBER_VERIFICATION_MANUAL_APPROVAL"
    """Approves new members one by one. Not in Discord's documentation."""

    MONETIZATION_ENABLED = "MONETIZATION_ENABLED"
    """Earns money on Discord. Not in Discord's documentation."""

    MORE_EMOJI = "MORE_EMOJI"
    """Has room for more emojis. Not in Discord's documentation."""

    NEW_THREAD_PERMISSIONS = "NEW_THREAD_PERMISSIONS"
    """Uses the newer permissions of threads. Not in Discord's documentation."""

    OFFICIAL_GAME_GUILD = "OFFICIAL_GAME_GUILD"
    """Is the official guild of a game. Not in Discord's documentation."""

    PIN_PERMISSION_MIGRATION_COMPLETE = "PIN_PERMISSION_MIGRATION_COMPLETE"
    """Uses PIN_MESSAGES as a separate permission. Not in Discord's documentation."""

    PRIVATE_THREADS = "PRIVATE_THREADS"

    PRUNE_REQUIRES_ADMIN = "PRUNE_REQUIRES_ADMIN"
    """Lets only administrators prune members. Not in Discord's documentation."""

    RELAY_ENABLED = "RELAY_ENABLED"
    """Is served by relays that distribute its connections. Not in Discord's documentation."""

    STAGE_CHANNEL_VIEWERS_50 = "STAGE_CHANNEL_VIEWERS_50"
    STAGE_CHANNEL_VIEWERS_150 = "STAGE_CHANNEL_VIEWERS_150"
    STAGE_CHANNEL_VIEWERS_300 = "STAGE_CHANNEL_VIEWERS_300"

    TEXT_IN_VOICE_ENABLED = "TEXT_IN_VOICE_ENABLED"
    """Has text chat in voice channels. Not in Discord's documentation."""

    THREADS_ENABLED = "THREADS_ENABLED"

    THREE_DAY_THREAD_ARCHIVE = "THREE_DAY_THREAD_ARCHIVE"
    """May keep silent threads for three days. Not in Discord's documentation."""

    TIERLESS_BOOSTING = "TIERLESS_BOOSTING"
    """Buys single perks with boosts instead of levels. Not in Discord's documentation."""

    TIERLESS_BOOSTING_SYSTEM_MESSAGE = "TIERLESS_BOOSTING_SYSTEM_MESSAGE"
    """Has received the system message about boosts without levels. Not in Discord's documentation."""

    VIDEO_BITRATE_ENHANCED = "VIDEO_BITRATE_ENHANCED"
    """May use a better bitrate for video. Not in Discord's documentation."""

    VIDEO_QUALITY_720_60FPS = "VIDEO_QUALITY_720_60FPS"
    VIDEO_QUALITY_1080_60FPS = "VIDEO_QUALITY_1080_60FPS"
    COMMUNITY_EXP_MEDIUM = "COMMUNITY_EXP_MEDIUM"
    ENABLED_DISCOVERABLE_BEFORE = "ENABLED_DISCOVERABLE_BEFORE"
    GUILD_WEB_PAGE_VANITY_URL = "GUILD_WEB_PAGE_VANITY_URL"
    GUILD_TAGS_BADGE_PACK_CREEPY_CRAWLIES = "GUILD_TAGS_BADGE_PACK_CREEPY_CRAWLIES"


class MFALevel(OpenIntEnum):
    """Whether moderators need two-factor authentication.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-mfa-level
    """

    NONE = 0
    """Not required."""

    ELEVATED = 1
    """Required."""


@open_flags
class SystemChannelFlags(
    OpenFlag,
    common=(
        0,
        12,
    ),
):
    """System messages that are suppressed in the system channel.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-system-channel-flags
    """

    SUPPRESS_JOIN_NOTIFICATIONS = 1 << 0
    """No messages when a member joins."""

    SUPPRESS_PREMIUM_SUBSCRIPTIONS = 1 << 1
    """No messages about boosts."""

    SUPPRESS_GUILD_REMINDER_NOTIFICATIONS = 1 << 2
    """No tips for setting up the guild."""

    SUPPRESS_JOIN_NOTIFICATION_REPLIES = 1 << 3
    """No button to greet new members with a sticker."""

    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATIONS = 1 << 4
    """No messages about bought roles."""

    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATION_REPLIES = 1 << 5
    """No sticker button on those."""


class PremiumTier(OpenIntEnum):
    """Levels that a guild reaches by boosts.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-premium-tier
    """

    NONE = 0
    """No level reached."""

    TIER_1 = 1
    TIER_2 = 2
    TIER_3 = 3


class WelcomeScreenChannel(Model, frozen=True, kw_only=True):
    """Channel on a welcome screen.

    Documentation:
    https://docs.discord.com/developers/resources/guild#welcome-screen-object-welcome-screen-channel-structure
    """

    channel_id: ChannelId
    """Channel that is shown."""

    description: str
    """Description of the channel."""

    emoji_id: EmojiId | None
    """ID of a custom emoji; null for a Unicode emoji or none."""

    emoji_name: str | None
    """Name of the custom emoji, or the Unicode emoji; null for none."""


class WelcomeScreen(Model, frozen=True, kw_only=True):
    """Welcome screen that a COMMUNITY guild shows to new members.

    Documentation:
    https://docs.discord.com/developers/resources/guild#welcome-screen-object-welcome-screen-structure
    """

    description: str | None
    """Description of the guild on the welcome screen; null for none."""

    welcome_channels: Sequence[WelcomeScreenChannel]
    """Channels on the welcome screen, up to 5."""


class GuildAgeRestrictionLevel(OpenIntEnum):
    """Age restriction of a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-nsfw-level
    """

    DEFAULT = 0
    """No level is set."""

    EXPLICIT = 1
    """Has explicit content."""

    SAFE = 2
    """Suitable for all users."""

    AGE_RESTRICTED = 3
    """For adults."""


class IncidentsData(Model, frozen=True, kw_only=True):
    """Security actions of a guild after a raid or spam.

    Documentation:
    https://docs.discord.com/developers/resources/guild#incidents-data-object-incidents-data-structure
    """

    invites_disabled_until: Timestamp | None
    """End of the pause of invites; null if they are not paused."""

    dms_disabled_until: Timestamp | None
    """End of the pause of direct messages between members; null if they are not paused."""

    dm_spam_detected_at: Timestamp | None = None
    """When spam in direct messages was detected; null or absent for never."""

    raid_detected_at: Timestamp | None = None
    """When a raid was detected; null or absent for never."""


class GuildProfile(Model, frozen=True, kw_only=True):
    """Tag that members of a guild may show beside their name."""

    tag: str
    """Text of the tag."""

    badge: str | None = None
    """Hash of the badge image; null for none."""


class Guild(Model, frozen=True, kw_only=True):
    """Guild with its settings, roles, emojis and stickers.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-structure
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild, 2 to 100 characters."""

    icon: str | None
    """Hash of the icon; null for none."""

    icon_hash: str | None = None
    """Hash of the icon in guild templates; absent elsewhere."""

    splash: str | None
    """Hash of the splash image of invites; null for none."""

    discovery_splash: str | None
    """Hash of the splash image in Server Discovery; only DISCOVERABLE guilds have one."""

    owner: bool | None = None
    """Whether the current user owns the guild; sent only over HTTP, in the list of its guilds."""

    owner_id: UserId
    """User who owns the guild."""

    permissions: Permissions | None = None
    """Permissions of the current user; sent over HTTP only, in the list of its guilds."""

    region: str | None = None
    """Former voice region; Discord always sends "deprecated"."""

    afk_channel_id: ChannelId | None
    """Voice channel to which idle users are moved; null for none."""

    afk_timeout: int
    """Seconds after which a user in a voice channel is idle."""

    widget_enabled: bool | None = None
    """Whether the widget is enabled; absent in GUILD_CREATE."""

    widget_channel_id: ChannelId | None = None
    """Channel of the widget's invite; null for no invite, absent in GUILD_CREATE."""

    verification_level: VerificationLevel
    """Verification that members need before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel
    """Default notification level, for members who have not chosen one."""

    explicit_content_filter: ExplicitContentFilterLevel
    """Members whose media Discord scans for explicit content."""

    roles: Sequence[Role]
    """All roles; the one with the guild's id is @everyone."""

    emojis: Sequence[Emoji]
    """All emojis of the guild."""

    features: Sequence[GuildFeature]
    """Enabled features of the guild."""

    mfa_level: MFALevel
    """Whether moderators need two-factor authentication."""

    application_id: ApplicationId | None
    """App that created the guild; null if a user did."""

    system_channel_id: ChannelId | None
    """Channel for system messages about joins and boosts; null for none."""

    system_channel_flags: SystemChannelFlags
    """System messages that are suppressed."""

    rules_channel_id: ChannelId | None
    """Channel with the rules of a COMMUNITY guild; null for none."""

    max_presences: int | None = None
    """Maximum number of members online; null or absent for all but the largest guilds."""

    max_members: int | None = None
    """Maximum number of members."""

    vanity_url_code: str | None
    """Code of the vanity URL; null for none."""

    description: str | None
    """Description of the guild; null for none."""

    banner: str | None
    """Hash of the banner; null for none."""

    premium_tier: PremiumTier = PremiumTier.NONE
    """Boost level."""

    premium_subscription_count: int = 0
    """Number of boosts."""

    preferred_locale: Locale
    """Language in which Discord writes to the guild; en-US by default."""

    public_updates_channel_id: ChannelId | None
    """Channel where Discord writes to moderators of a COMMUNITY guild; null for none."""

    max_video_channel_users: int | None = None
    """Maximum number of users in a voice channel with video."""

    max_stage_video_channel_users: int | None = None
    """Maximum number of users in a stage channel with video."""

    approximate_member_count: int | None = None
    """Approximate number of members; over HTTP only, if requested."""

    approximate_presence_count: int | None = None
    """Approximate number of members online; over HTTP only, if requested."""

    welcome_screen: WelcomeScreen | None = None
    """Welcome screen; only in the guild of an invite."""

    nsfw_level: GuildAgeRestrictionLevel
    """Age restriction of the guild."""

    stickers: Sequence[Sticker] = []
    """All stickers of the guild."""

    premium_progress_bar_enabled: bool
    """Whether the boost progress bar is shown."""

    safety_alerts_channel_id: ChannelId | None = None
    """Channel where Discord warns moderators of raids and spam; null for none. Absent in captures from before
    2023-04.
    """

    incidents_data: IncidentsData | None = None
    """Security actions after a raid or spam; null for none. Absent in captures from before 2023-09."""

    version: int = 0
    """Version number, which increases with each change; 0 or absent if Discord does not send it. Not in
    Discord's documentation.
    """

    premium_features: Mapping[str, object] | None = None
    """Perks bought with boosts; null for none. Not in Discord's documentation."""

    profile: GuildProfile | None = None
    """Tag of the guild with its badge; null for none. Not in Discord's documentation."""


class AvailableGuild(Guild, frozen=True, kw_only=True):
    """Available guild with its members, channels and so on, as sent in GUILD_CREATE.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-create-guild-create-extra-fields
    """

    joined_at: Timestamp
    """When the current user joined."""

    large: bool
    """Whether the guild has more members than the large_threshold of IDENTIFY."""

    unavailable: bool = False
    """Whether an outage makes the guild unavailable."""

    member_count: int
    """Number of members, including those that are not sent."""

    voice_states: Sequence[GuildVoiceState]
    """Voice states of users in voice channels."""

    members: Sequence[Member]
    """Members; without GUILD_PRESENCES or above 75,000 members, only the bot and users in voice channels."""

    channels: Sequence[AnyGuildChannel]
    """All channels except threads."""

    threads: Sequence[AnyThread]
    """Active threads that the current user can see."""

    presences: Sequence[Presence]
    """Presences of members; in a large guild, of those online."""

    stage_instances: Sequence[StageInstance]
    """Stages that are live."""

    guild_scheduled_events: Sequence[GuildScheduledEvent]
    """Scheduled and active events."""

    soundboard_sounds: Sequence[SoundboardSound] = []
    """Sounds of the guild's soundboard. Absent in captures from before 2023-04."""


class UnavailableGuild(Model, frozen=True, kw_only=True):
    """Guild of which only the id is known, in an outage or before GUILD_CREATE.

    Documentation: https://docs.discord.com/developers/resources/guild#unavailable-guild-object
    """

    id: GuildId
    """ID of the guild."""

    unavailable: bool = False
    """Whether an outage is the reason; absent in GUILD_DELETE if the bot has left the guild."""


class PartialGuild(Model, frozen=True, kw_only=True):
    """Partial guild, as sent in invites, webhooks and apps.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild, 2 to 100 characters."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    splash: str | None = None
    """Hash of the splash image of invites; null for none."""

    features: Sequence[GuildFeature] | None = None
    """Enabled features of the guild."""

    verification_level: VerificationLevel | None = None
    """Verification that members need before they may write."""

    vanity_url_code: str | None = None
    """Code of the vanity URL; null for none."""

    description: str | None = None
    """Description of the guild; null for none."""

    banner: str | None = None
    """Hash of the banner; null for none."""

    premium_subscription_count: int = 0
    """Number of boosts."""

    welcome_screen: WelcomeScreen | None = None
    """Welcome screen; only in the guild of an invite."""

    nsfw_level: GuildAgeRestrictionLevel | None = None
    """Age restriction of the guild."""


class InteractionGuild(Model, frozen=True, kw_only=True):
    """Guild in which an interaction took place.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    id: GuildId
    """ID of the guild."""

    features: Sequence[GuildFeature]
    """Enabled features of the guild."""

    locale: Locale
    """Language of the guild. Not in Discord's documentation."""


class OnboardingPromptType(OpenIntEnum):
    """Types of onboarding questions, by the way in which the answers are shown.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-types
    """

    MULTIPLE_CHOICE = 0
    """All at once."""

    DROPDOWN = 1
    """As a dropdown list."""


class OnboardingPromptOption(Model, frozen=True, kw_only=True):
    """Answer to a question of onboarding.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-option-structure
    """

    id: OnboardingOptionId
    """ID of the answer."""

    channel_ids: Sequence[ChannelId]
    """Channels that the answer opens."""

    role_ids: Sequence[RoleId]
    """Roles that the answer gives."""

    emoji: PartialEmoji | None = None
    """Emoji next to the answer; absent in requests."""

    emoji_id: EmojiId | None = None
    """ID of a custom emoji; only in requests."""

    emoji_name: str | None = None
    """Unicode emoji, or name of the custom emoji; only in requests."""

    emoji_animated: bool | None = None
    """Whether the emoji is animated; only in requests."""

    title: str
    """Text of the answer."""

    description: str | None
    """Description of the answer; null for none."""


class OnboardingPrompt(Model, frozen=True, kw_only=True):
    """Question to new members.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-prompt-structure
    """

    id: OnboardingPromptId
    """ID of the question."""

    type: OnboardingPromptType
    """Type of the question."""

    options: Sequence[OnboardingPromptOption]
    """Answers to choose from."""

    title: str
    """Text of the question."""

    single_select: bool
    """Whether only one answer may be chosen."""

    required: bool
    """Whether an answer is required to complete onboarding."""

    in_onboarding: bool
    """Whether the question is asked on joining, and not only in the customisation of the guild."""


class OnboardingMode(OpenIntEnum):
    """Channels that count towards the requirements of onboarding.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-mode
    """

    ONBOARDING_DEFAULT = 0
    """Default channels only."""

    ONBOARDING_ADVANCED = 1
    """Default channels and those of answers."""


class GuildOnboarding(Model, frozen=True, kw_only=True):
    """Questions with which new members choose roles and channels.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-onboarding-object-guild-onboarding-structure
    """

    guild_id: GuildId
    """Guild of the onboarding."""

    prompts: Sequence[OnboardingPrompt]
    """Questions, asked on joining or in the customisation of the guild."""

    default_channel_ids: Sequence[ChannelId]
    """Channels that all new members get."""

    enabled: bool
    """Whether onboarding is enabled."""

    mode: OnboardingMode
    """Channels that count towards the requirements of onboarding."""
