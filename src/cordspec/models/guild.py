# @generated from schemas/objects/guild.yaml by "cordspec codegen" - do not edit
"""Guilds, which users call servers, and what is settled for a whole guild."""

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
    """What members must have shown before they may write.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-verification-level
    """

    NONE = 0
    """Nothing."""

    LOW = 1
    """An e-mail address that was confirmed."""

    MEDIUM = 2
    """Also an account older than 5 minutes."""

    HIGH = 3
    """Also 10 minutes in the guild."""

    VERY_HIGH = 4
    """A phone number that was confirmed."""


class DefaultMessageNotificationLevel(OpenIntEnum):
    """Messages of which members are notified unless they choose otherwise.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-object-default-message-notification-level
    """

    ALL_MESSAGES = 0

    ONLY_MENTIONS = 1
    """Only those that mention the member."""


class ExplicitContentFilterLevel(OpenIntEnum):
    """Whose pictures and films Discord examines.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-object-explicit-content-filter-level
    """

    DISABLED = 0
    """Nobody's."""

    MEMBERS_WITHOUT_ROLES = 1
    ALL_MEMBERS = 2


class GuildFeature(OpenStrEnum):
    """What a guild has or may use beyond the ordinary.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    ANIMATED_BANNER = "ANIMATED_BANNER"
    """May have a moving banner."""

    ANIMATED_ICON = "ANIMATED_ICON"
    """May have a moving icon."""

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
    """Stands in the directory of guilds."""

    FEATURABLE = "FEATURABLE"
    """May be put forward in the directory."""

    INVITES_DISABLED = "INVITES_DISABLED"
    """Has paused its invites."""

    INVITE_SPLASH = "INVITE_SPLASH"
    """May have a picture behind invites."""

    MEMBER_VERIFICATION_GATE_ENABLED = "MEMBER_VERIFICATION_GATE_ENABLED"
    """Screens newcomers."""

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
    """Wants no warnings of raids."""

    ROLE_ICONS = "ROLE_ICONS"
    """May give icons to roles."""

    ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE = "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE"
    """Sells roles."""

    ROLE_SUBSCRIPTIONS_ENABLED = "ROLE_SUBSCRIPTIONS_ENABLED"
    """Has switched role subscriptions on."""

    SOUNDBOARD = "SOUNDBOARD"
    """Has sounds of its own."""

    TICKETED_EVENTS_ENABLED = "TICKETED_EVENTS_ENABLED"
    """Has switched events with tickets on."""

    VANITY_URL = "VANITY_URL"
    """May have an invite link of its own."""

    VERIFIED = "VERIFIED"
    """Was verified by Discord."""

    VIP_REGIONS = "VIP_REGIONS"
    """May use 384 kbit/s in voice."""

    WELCOME_SCREEN_ENABLED = "WELCOME_SCREEN_ENABLED"
    """Has switched the welcome screen on."""

    GUESTS_ENABLED = "GUESTS_ENABLED"
    """May invite guests."""

    GUILD_TAGS = "GUILD_TAGS"
    """May set a tag that members show beside their names."""

    ENHANCED_ROLE_COLORS = "ENHANCED_ROLE_COLORS"
    """May give gradients to roles."""

    ACTIVITY_FEED_DISABLED_BY_USER = "ACTIVITY_FEED_DISABLED_BY_USER"
    """Has switched the feed of activities off. Not in Discord's documentation."""

    AUDIO_BITRATE_128_KBPS = "AUDIO_BITRATE_128_KBPS"
    AUDIO_BITRATE_256_KBPS = "AUDIO_BITRATE_256_KBPS"
    AUDIO_BITRATE_384_KBPS = "AUDIO_BITRATE_384_KBPS"

    AUTOMOD_TRIGGER_USER_PROFILE = "AUTOMOD_TRIGGER_USER_PROFILE"
    """Has auto moderation for profiles. Not in Discord's documentation."""

    BYPASS_SLOWMODE_PERMISSION_MIGRATION_COMPLETE = "BYPASS_SLOWMODE_PERMISSION_MIGRATION_COMPLETE"
    """Has BYPASS_SLOWMODE as a permission of its own. Not in Discord's documentation."""

    CHANNEL_ICON_EMOJIS_GENERATED = "CHANNEL_ICON_EMOJIS_GENERATED"
    """Got emojis for the icons of its channels. Not in Discord's documentation."""

    COMMERCE = "COMMERCE"
    """May have store channels. Not in Discord's documentation."""

    CREATOR_ACCEPTED_NEW_TERMS = "CREATOR_ACCEPTED_NEW_TERMS"
    """Agreed to the newer terms for earning money. Not in Discord's documentation."""

    EXPOSED_TO_ACTIVITIES_WTP_EXPERIMENT = "EXPOSED_TO_ACTIVITIES_WTP_EXPERIMENT"
    """Takes part in an experiment with activities. Not in Discord's documentation."""

    GUILD_ONBOARDING = "GUILD_ONBOARDING"
    """Has switched onboarding on. Not in Discord's documentation."""

    GUILD_ONBOARDING_EVER_ENABLED = "GUILD_ONBOARDING_EVER_ENABLED"
    """Had onboarding at some time. Not in Discord's documentation."""

    GUILD_ONBOARDING_HAS_PROMPTS = "GUILD_ONBOARDING_HAS_PROMPTS"
    """Has questions for newcomers. Not in Discord's documentation."""

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
    """Lets newcomers in one by one. Not in Discord's documentation."""

    MONETIZATION_ENABLED = "MONETIZATION_ENABLED"
    """Earns money on Discord. Not in Discord's documentation."""

    MORE_EMOJI = "MORE_EMOJI"
    """Has room for more emojis. Not in Discord's documentation."""

    NEW_THREAD_PERMISSIONS = "NEW_THREAD_PERMISSIONS"
    """Uses the newer permissions of threads. Not in Discord's documentation."""

    OFFICIAL_GAME_GUILD = "OFFICIAL_GAME_GUILD"
    """Is the official guild of a game. Not in Discord's documentation."""

    PIN_PERMISSION_MIGRATION_COMPLETE = "PIN_PERMISSION_MIGRATION_COMPLETE"
    """Has PIN_MESSAGES as a permission of its own. Not in Discord's documentation."""

    PRIVATE_THREADS = "PRIVATE_THREADS"

    PRUNE_REQUIRES_ADMIN = "PRUNE_REQUIRES_ADMIN"
    """Lets only administrators prune members. Not in Discord's documentation."""

    RELAY_ENABLED = "RELAY_ENABLED"
    """Is served by relays that share out its connections. Not in Discord's documentation."""

    STAGE_CHANNEL_VIEWERS_50 = "STAGE_CHANNEL_VIEWERS_50"
    STAGE_CHANNEL_VIEWERS_150 = "STAGE_CHANNEL_VIEWERS_150"
    STAGE_CHANNEL_VIEWERS_300 = "STAGE_CHANNEL_VIEWERS_300"

    TEXT_IN_VOICE_ENABLED = "TEXT_IN_VOICE_ENABLED"
    """Has chats in voice channels. Not in Discord's documentation."""

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
    """They do not."""

    ELEVATED = 1
    """They do."""


@open_flags
class SystemChannelFlags(OpenFlag):
    """Messages of Discord that the system channel does without.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-system-channel-flags
    """

    SUPPRESS_JOIN_NOTIFICATIONS = 1 << 0
    """No messages when a member joins."""

    SUPPRESS_PREMIUM_SUBSCRIPTIONS = 1 << 1
    """No messages about boosts."""

    SUPPRESS_GUILD_REMINDER_NOTIFICATIONS = 1 << 2
    """No tips for setting up the guild."""

    SUPPRESS_JOIN_NOTIFICATION_REPLIES = 1 << 3
    """No button to greet newcomers with a sticker."""

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
    """What is said about the channel."""

    emoji_id: EmojiId | None
    """Emoji of the guild; null for a Unicode one or none."""

    emoji_name: str | None
    """Name of that emoji, or the Unicode one; null for none."""


class WelcomeScreen(Model, frozen=True, kw_only=True):
    """What a COMMUNITY guild shows to newcomers.

    Documentation:
    https://docs.discord.com/developers/resources/guild#welcome-screen-object-welcome-screen-structure
    """

    description: str | None
    """Words of welcome; null for none."""

    welcome_channels: Sequence[WelcomeScreenChannel]
    """Channels that newcomers are pointed to, up to 5."""


class GuildAgeRestrictionLevel(OpenIntEnum):
    """Whether a guild is for adults only.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-nsfw-level
    """

    DEFAULT = 0
    """Not decided."""

    EXPLICIT = 1
    """Has explicit content."""

    SAFE = 2
    """For everybody."""

    AGE_RESTRICTED = 3
    """For adults."""


class IncidentsData(Model, frozen=True, kw_only=True):
    """What a guild has paused after a raid or spam.

    Documentation:
    https://docs.discord.com/developers/resources/guild#incidents-data-object-incidents-data-structure
    """

    invites_disabled_until: Timestamp | None
    """Until when invites cannot be used; null if that is not paused."""

    dms_disabled_until: Timestamp | None
    """Until when members cannot write to each other directly; null if that is not paused."""

    dm_spam_detected_at: Timestamp | None = None
    """When spam in direct messages was noticed; null or absent for never."""

    raid_detected_at: Timestamp | None = None
    """When a raid was noticed; null or absent for never."""


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
    """Hash of the icon as guild templates name it; absent elsewhere."""

    splash: str | None
    """Hash of the picture behind invites; null for none."""

    discovery_splash: str | None
    """Hash of the picture in the directory of guilds; only DISCOVERABLE guilds have one."""

    owner: bool | None = None
    """Whether the current user owns it; sent over HTTP only, in the list of its guilds."""

    owner_id: UserId
    """User who owns the guild."""

    permissions: Permissions | None = None
    """Permissions of the current user; sent over HTTP only, in the list of its guilds."""

    region: str | None = None
    """Leftover of voice regions; Discord always sends "deprecated"."""

    afk_channel_id: ChannelId | None
    """Voice channel that idle users are moved to; null if they are not."""

    afk_timeout: int
    """Seconds after which a user in voice counts as idle."""

    widget_enabled: bool | None = None
    """Whether the widget is on; absent in GUILD_CREATE."""

    widget_channel_id: ChannelId | None = None
    """Channel that the widget invites to; null for no invite, absent in GUILD_CREATE."""

    verification_level: VerificationLevel
    """What members must have shown before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel
    """Messages of which members are notified unless they choose otherwise."""

    explicit_content_filter: ExplicitContentFilterLevel
    """Whose pictures and films Discord examines."""

    roles: Sequence[Role]
    """All roles; the one with the guild's id is @everyone."""

    emojis: Sequence[Emoji]
    """All emojis of the guild."""

    features: Sequence[GuildFeature]
    """What the guild has or may use beyond the ordinary."""

    mfa_level: MFALevel
    """Whether moderators need two-factor authentication."""

    application_id: ApplicationId | None
    """App that made the guild; null if a person did."""

    system_channel_id: ChannelId | None
    """Channel for messages of Discord about joins and boosts; null for none."""

    system_channel_flags: SystemChannelFlags
    """Which of these messages are left out."""

    rules_channel_id: ChannelId | None
    """Channel with the rules of a COMMUNITY guild; null for none."""

    max_presences: int | None = None
    """How many members may be online; null or absent for all but the largest guilds."""

    max_members: int | None = None
    """How many members the guild may have."""

    vanity_url_code: str | None
    """Code of the guild's own invite link; null for none."""

    description: str | None
    """What the guild is about; null if not said."""

    banner: str | None
    """Hash of the banner; null for none."""

    premium_tier: PremiumTier = PremiumTier.NONE
    """Level that boosts have brought the guild to."""

    premium_subscription_count: int = 0
    """How many boosts the guild has."""

    preferred_locale: Locale
    """Language in which Discord writes to the guild; en-US unless chosen."""

    public_updates_channel_id: ChannelId | None
    """Channel where Discord writes to moderators of a COMMUNITY guild; null for none."""

    max_video_channel_users: int | None = None
    """How many users fit into a voice channel with video."""

    max_stage_video_channel_users: int | None = None
    """How many users fit into a stage with video."""

    approximate_member_count: int | None = None
    """About how many members there are; over HTTP only, if asked for."""

    approximate_presence_count: int | None = None
    """About how many members are online; over HTTP only, if asked for."""

    welcome_screen: WelcomeScreen | None = None
    """What newcomers are shown; only in the guild of an invite."""

    nsfw_level: GuildAgeRestrictionLevel
    """Whether the guild is for adults only."""

    stickers: Sequence[Sticker] = []
    """All stickers of the guild."""

    premium_progress_bar_enabled: bool
    """Whether a bar shows how far the next boost level is."""

    safety_alerts_channel_id: ChannelId | None = None
    """Channel where Discord warns moderators of raids and spam; null for none. Absent in captures from before
    2023-04.
    """

    incidents_data: IncidentsData | None = None
    """What is paused after a raid or spam; null for nothing. Absent in captures from before 2023-09."""

    version: int = 0
    """Number that grows with each change; 0 or absent where Discord does not count. Not in Discord's
    documentation.
    """

    premium_features: Mapping[str, object] | None = None
    """Perks bought with boosts; null for none. Not in Discord's documentation."""

    profile: GuildProfile | None = None
    """Tag of the guild with its badge; null for none. Not in Discord's documentation."""


class AvailableGuild(Guild, frozen=True, kw_only=True):
    """Guild with all that is in it, as sent in GUILD_CREATE.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-create-guild-create-extra-fields
    """

    joined_at: Timestamp
    """When the current user joined."""

    large: bool
    """Whether there are more members than the large_threshold of Identify."""

    unavailable: bool = False
    """Whether an outage makes the guild unavailable."""

    member_count: int
    """How many members there are, seen or not."""

    voice_states: Sequence[GuildVoiceState]
    """Everybody who is in a voice channel."""

    members: Sequence[Member]
    """Some members; only the bot and users in voice without GUILD_PRESENCES or above 75,000."""

    channels: Sequence[AnyGuildChannel]
    """All channels that are no threads."""

    threads: Sequence[AnyThread]
    """Active threads that the current user can see."""

    presences: Sequence[Presence]
    """What members do; only of those online in a large guild."""

    stage_instances: Sequence[StageInstance]
    """Stages that are live."""

    guild_scheduled_events: Sequence[GuildScheduledEvent]
    """Events to come and under way."""

    soundboard_sounds: Sequence[SoundboardSound] = []
    """Sounds of the guild's soundboard. Absent in captures from before 2023-04."""


class UnavailableGuild(Model, frozen=True, kw_only=True):
    """Guild of which only the id is known, during an outage or before its GUILD_CREATE.

    Documentation: https://docs.discord.com/developers/resources/guild#unavailable-guild-object
    """

    id: GuildId
    """ID of the guild."""

    unavailable: bool = False
    """Whether an outage is the reason; absent in GUILD_DELETE after leaving the guild."""


class PartialGuild(Model, frozen=True, kw_only=True):
    """Guild as invites, webhooks and apps show it.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild, 2 to 100 characters."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    splash: str | None = None
    """Hash of the picture behind invites; null for none."""

    features: Sequence[GuildFeature] | None = None
    """What the guild has or may use beyond the ordinary."""

    verification_level: VerificationLevel | None = None
    """What members must have shown before they may write."""

    vanity_url_code: str | None = None
    """Code of the guild's own invite link; null for none."""

    description: str | None = None
    """What the guild is about; null if not said."""

    banner: str | None = None
    """Hash of the banner; null for none."""

    premium_subscription_count: int = 0
    """How many boosts the guild has."""

    welcome_screen: WelcomeScreen | None = None
    """What newcomers are shown; only in the guild of an invite."""

    nsfw_level: GuildAgeRestrictionLevel | None = None
    """Whether the guild is for adults only."""


class InteractionGuild(Model, frozen=True, kw_only=True):
    """Guild in which an interaction took place.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    id: GuildId
    """ID of the guild."""

    features: Sequence[GuildFeature]
    """What the guild has or may use beyond the ordinary."""

    locale: Locale
    """Language of the guild. Not in Discord's documentation."""


class OnboardingPromptType(OpenIntEnum):
    """How the answers to a question of onboarding are shown.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-types
    """

    MULTIPLE_CHOICE = 0
    """All at once."""

    DROPDOWN = 1
    """As a list that opens."""


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
    """Emoji beside the answer; absent in what is sent to Discord."""

    emoji_id: EmojiId | None = None
    """Emoji of the guild; only in what is sent to Discord."""

    emoji_name: str | None = None
    """Unicode emoji or name of the emoji; only in what is sent to Discord."""

    emoji_animated: bool | None = None
    """Whether the emoji moves; only in what is sent to Discord."""

    title: str
    """Answer itself."""

    description: str | None
    """More about the answer; null for nothing."""


class OnboardingPrompt(Model, frozen=True, kw_only=True):
    """Question to newcomers.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-prompt-structure
    """

    id: OnboardingPromptId
    """ID of the question."""

    type: OnboardingPromptType
    """How the answers are shown."""

    options: Sequence[OnboardingPromptOption]
    """Answers to choose from."""

    title: str
    """Question itself."""

    single_select: bool
    """Whether only one answer may be chosen."""

    required: bool
    """Whether newcomers must answer before they get in."""

    in_onboarding: bool
    """Whether it is asked on joining, and not only in the customisation of the guild."""


class OnboardingMode(OpenIntEnum):
    """What counts towards the channels that onboarding must offer.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-mode
    """

    ONBOARDING_DEFAULT = 0
    """Default channels only."""

    ONBOARDING_ADVANCED = 1
    """Default channels and those of answers."""


class GuildOnboarding(Model, frozen=True, kw_only=True):
    """Questions by which newcomers choose roles and channels.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-onboarding-object-guild-onboarding-structure
    """

    guild_id: GuildId
    """Guild of the onboarding."""

    prompts: Sequence[OnboardingPrompt]
    """Questions, asked on joining or in the customisation of the guild."""

    default_channel_ids: Sequence[ChannelId]
    """Channels that every newcomer gets."""

    enabled: bool
    """Whether newcomers are asked at all."""

    mode: OnboardingMode
    """What counts towards the channels that onboarding must offer."""
