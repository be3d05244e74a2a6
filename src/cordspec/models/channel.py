# @generated from schemas/objects/channel.yaml by "cordspec codegen" - do not edit
"""Channels of guilds, threads and direct messages, with a class for each type."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Raw, UnsetType

from cordspec.models.ids import ApplicationId, ChannelId, EmojiId, ForumTagId, GuildId, MessageId, UserId
from cordspec.models.member import Member
from cordspec.models.permission import Overwrite, Permissions
from cordspec.models.user import User
from cordspec.wire import Model, NullAsDefaultModel, OpenFlag, OpenIntEnum, Timestamp, open_flags, read_tag

__all__ = [
    "AnnouncementChannel",
    "AnnouncementThread",
    "AnyGuildChannel",
    "AnyThread",
    "AutoArchiveDuration",
    "BaseChannel",
    "BaseForumChannel",
    "BasePrivateChannel",
    "BaseTextChannel",
    "BaseVoiceChannel",
    "CategoryChannel",
    "Channel",
    "ChannelFlags",
    "ChannelIconEmoji",
    "ChannelInfoChannel",
    "ChannelMention",
    "ChannelType",
    "DMChannel",
    "DefaultReaction",
    "DirectoryChannel",
    "ForumChannel",
    "ForumLayoutType",
    "ForumTag",
    "GroupDMChannel",
    "GuildChannel",
    "GuildMessageChannel",
    "MediaChannel",
    "PartialChannel",
    "PrivateThread",
    "PublicThread",
    "ResolvedChannel",
    "SortOrderType",
    "StageChannel",
    "TextChannel",
    "Thread",
    "ThreadMember",
    "ThreadMetadata",
    "UnknownChannel",
    "UnknownGuildChannel",
    "UnknownThread",
    "VideoQualityMode",
    "VoiceChannel",
]


@open_flags
class ChannelFlags(OpenFlag):
    """Flags of a channel.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-flags
    """

    GUILD_FEED_REMOVED = 1 << 0
    """Hidden from the feed of the guild. Not in Discord's documentation."""

    PINNED = 1 << 1
    """Thread that is pinned at the top of its forum."""

    ACTIVE_CHANNELS_REMOVED = 1 << 2
    """Hidden from the active channels. Not in Discord's documentation."""

    REQUIRE_TAG = 1 << 4
    """New threads of the forum need a tag."""

    IS_SPAM = 1 << 5
    """Thread that was marked as spam. Not in Discord's documentation."""

    IS_GUILD_RESOURCE_CHANNEL = 1 << 7
    """Listed in the server guide. Not in Discord's documentation."""

    CLYDE_AI = 1 << 8
    """Thread that the Clyde chatbot created. Not in Discord's documentation."""

    IS_SCHEDULED_FOR_DELETION = 1 << 9
    """Discord is going to delete it. Not in Discord's documentation."""

    HIDE_MEDIA_DOWNLOAD_OPTIONS = 1 << 15
    """Media channel without download buttons."""

    CHANNEL_OBFUSCATED = 1 << 17
    """The bot cannot view the channel, so its details are hidden and its name is `___hidden___`. Not in
    Discord's documentation.
    """

    IS_SPOILER_CHANNEL = 1 << 21
    """Users must agree before they see the content."""


class BaseChannel(Model, frozen=True, kw_only=True):
    """Fields of all channels.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
    """

    id: ChannelId
    """ID of the channel; a thread made from a message has the id of that message."""

    flags: ChannelFlags = ChannelFlags(0)
    """Flags of the channel."""


class ChannelIconEmoji(Model, frozen=True, kw_only=True):
    """Emoji shown as the icon of a channel."""

    id: EmojiId | None = None
    """ID of a custom emoji; null for a Unicode emoji."""

    name: str | None = None
    """Unicode emoji, or null for a custom one."""


class GuildChannel(BaseChannel, NullAsDefaultModel, frozen=True, kw_only=True):
    """Fields of all channels of a guild except threads; id, type, position and parent_id are never hidden.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
    """

    null_as_default: ClassVar[tuple[str, ...]] = ("permission_overwrites", "name", "nsfw", "version", "flags")

    guild_id: GuildId | None = None
    """Guild of the channel; absent inside GUILD_CREATE."""

    position: int = 0
    """Position in the list of channels; channels with the same position are sorted by id."""

    permission_overwrites: Sequence[Overwrite] = []
    """Permission overwrites for roles and members. The default also replaces null."""

    name: str = "___hidden___"
    """Name of the channel, 1 to 100 characters; "___hidden___" where the bot may not view the channel. The
    default also replaces null.
    """

    nsfw: bool = False
    """Whether the channel is restricted to adults. The default also replaces null."""

    application_id: ApplicationId | None = None
    """App that created the channel; null or absent if a user did."""

    parent_id: ChannelId | None = None
    """Category of the channel; null outside any, null or absent for a category itself."""

    version: int = 0
    """Version number, which increases with each change; 0 or absent if Discord does not send it. Not in
    Discord's documentation. The default also replaces null.
    """

    icon_emoji: ChannelIconEmoji | None = None
    """Emoji shown as the icon of the channel; null or absent for none. Not in Discord's documentation."""

    flags: ChannelFlags = ChannelFlags(0)
    """Flags of the channel; CHANNEL_OBFUSCATED if the bot may not view it. The default also replaces null."""


class GuildMessageChannel(GuildChannel, frozen=True, kw_only=True):
    """Fields of all guild channels with messages or threads.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
    """

    null_as_default: ClassVar[tuple[str, ...]] = (
        "flags",
        "permission_overwrites",
        "name",
        "nsfw",
        "version",
        "rate_limit_per_user",
    )

    last_message_id: MessageId | None = None
    """Latest message, in forums the latest thread; it may have been deleted. Null if there was none."""

    rate_limit_per_user: int = 0
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21600; 0 for none. The
    default also replaces null.
    """

    last_pin_timestamp: Timestamp | None = None
    """When a message was last pinned; null or absent while nothing is pinned."""


class AutoArchiveDuration(OpenIntEnum):
    """Minutes without activity after which a thread is hidden from the list of channels.

    Documentation:
    https://docs.discord.com/developers/resources/channel#thread-metadata-object-thread-metadata-structure
    """

    ONE_HOUR = 60
    ONE_DAY = 1440
    THREE_DAYS = 4320
    ONE_WEEK = 10080


class BaseTextChannel(GuildMessageChannel, frozen=True, kw_only=True):
    """Fields of all channels in which threads can be created.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
    """

    null_as_default: ClassVar[tuple[str, ...]] = (
        "flags",
        "permission_overwrites",
        "name",
        "nsfw",
        "version",
        "rate_limit_per_user",
        "default_thread_rate_limit_per_user",
    )

    topic: str | None = None
    """Topic of the channel, up to 1024 characters or 4096 in forums; null for none."""

    default_auto_archive_duration: AutoArchiveDuration | None = None
    """Default auto_archive_duration of new threads; absent if never set. Minutes."""

    default_thread_rate_limit_per_user: int = 0
    """Slowmode of new threads, in seconds. The default also replaces null."""


class ChannelType(OpenIntEnum):
    """Types of channels.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-types
    """

    GUILD_TEXT = 0
    """Text channel of a guild."""

    DM = 1
    """Direct messages with one user."""

    GUILD_VOICE = 2
    """Voice channel of a guild."""

    GROUP_DM = 3
    """Direct messages of a group."""

    GUILD_CATEGORY = 4
    """Category that contains other channels."""

    GUILD_ANNOUNCEMENT = 5
    """Channel that other guilds can follow."""

    ANNOUNCEMENT_THREAD = 10
    """Thread of an announcement channel."""

    PUBLIC_THREAD = 11
    """Thread that is visible to all users who can view its parent channel."""

    PRIVATE_THREAD = 12
    """Thread for invited members and moderators."""

    GUILD_STAGE_VOICE = 13
    """Voice channel with speakers and an audience."""

    GUILD_DIRECTORY = 14
    """Directory of the guilds of a student hub."""

    GUILD_FORUM = 15
    """Channel of threads only."""

    GUILD_MEDIA = 16
    """Channel of threads with images and videos."""


class TextChannel(BaseTextChannel, frozen=True, kw_only=True, tag_field="type", tag=0):
    """Text channel of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/channel#channel-object-example-guild-text-channel
    """

    type: ClassVar[Literal[ChannelType.GUILD_TEXT]] = ChannelType.GUILD_TEXT
    """Type of the channel."""


class BasePrivateChannel(BaseChannel, frozen=True, kw_only=True):
    """Fields of all channels outside of guilds.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
    """

    last_message_id: MessageId | None = None
    """Latest message; it may have been deleted. Null if there was none."""

    recipients: Sequence[User] = []
    """Users in the conversation, without the current user."""

    last_pin_timestamp: Timestamp | None = None
    """When a message was last pinned; null or absent while nothing is pinned."""


class DMChannel(BasePrivateChannel, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Direct messages with one user.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-example-dm-channel
    """

    type: ClassVar[Literal[ChannelType.DM]] = ChannelType.DM
    """Type of the channel."""


class VideoQualityMode(OpenIntEnum):
    """Video quality of cameras in a voice channel.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-video-quality-modes
    """

    AUTO = 1
    """Discord decides."""

    FULL = 2
    """Always 720p."""


class BaseVoiceChannel(GuildMessageChannel, frozen=True, kw_only=True):
    """Fields of voice and stage channels.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
    """

    null_as_default: ClassVar[tuple[str, ...]] = (
        "flags",
        "permission_overwrites",
        "name",
        "nsfw",
        "version",
        "rate_limit_per_user",
        "bitrate",
        "user_limit",
        "video_quality_mode",
    )

    bitrate: int = 0
    """Bitrate in bits per second; 0 if a server does not send it. The default also replaces null."""

    user_limit: int = 0
    """Maximum number of users; 0 for no limit. The default also replaces null."""

    rtc_region: str | None = None
    """ID of the voice region; null if Discord chooses it."""

    video_quality_mode: VideoQualityMode = VideoQualityMode.AUTO
    """Video quality of cameras. The default also replaces null."""


class VoiceChannel(BaseVoiceChannel, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Voice channel of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/channel#channel-object-example-guild-voice-channel
    """

    type: ClassVar[Literal[ChannelType.GUILD_VOICE]] = ChannelType.GUILD_VOICE
    """Type of the channel."""

    status: str | None = None
    """Status text of the channel; null for none. Not in Discord's documentation."""


class GroupDMChannel(BasePrivateChannel, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Direct messages of a group.

    Documentation:
    https://docs.discord.com/developers/resources/channel#channel-object-example-group-dm-channel
    """

    type: ClassVar[Literal[ChannelType.GROUP_DM]] = ChannelType.GROUP_DM
    """Type of the channel."""

    name: str | None = None
    """Name of the group; null if it has none."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    owner_id: UserId | None = None
    """User who owns the group."""

    application_id: ApplicationId | None = None
    """App that created the group; null or absent if a user did."""

    managed: bool = False
    """Whether an app manages the group with the gdm.join scope."""


class CategoryChannel(GuildChannel, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Category, which contains up to 50 channels.

    Documentation:
    https://docs.discord.com/developers/resources/channel#channel-object-example-channel-category
    """

    type: ClassVar[Literal[ChannelType.GUILD_CATEGORY]] = ChannelType.GUILD_CATEGORY
    """Type of the channel."""


class AnnouncementChannel(BaseTextChannel, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Announcement channel, which other guilds can follow.

    Documentation:
    https://docs.discord.com/developers/resources/channel#channel-object-example-guild-announcement-channel
    """

    type: ClassVar[Literal[ChannelType.GUILD_ANNOUNCEMENT]] = ChannelType.GUILD_ANNOUNCEMENT
    """Type of the channel."""


class ThreadMetadata(Model, frozen=True, kw_only=True):
    """State of a thread.

    Documentation:
    https://docs.discord.com/developers/resources/channel#thread-metadata-object-thread-metadata-structure
    """

    archived: bool
    """Whether the thread is archived; a message in it unarchives it."""

    auto_archive_duration: AutoArchiveDuration
    """Minutes without activity after which the thread is hidden from the list of channels."""

    archive_timestamp: Timestamp | None
    """When the thread was last archived or unarchived, or else created."""

    locked: bool = False
    """Whether only moderators of threads may unarchive it."""

    invitable: bool | None = None
    """Whether members who are not moderators may invite others; absent for threads that are not private."""

    create_timestamp: Timestamp | None = None
    """When the thread was created; null or absent for threads from before 2022-01-09."""


class ThreadMember(Model, frozen=True, kw_only=True):
    """Membership of a user in a thread.

    Documentation:
    https://docs.discord.com/developers/resources/channel#thread-member-object-thread-member-structure
    """

    id: ChannelId | None = None
    """Thread that was joined; absent inside GUILD_CREATE."""

    user_id: UserId | None = None
    """User who joined; absent inside GUILD_CREATE."""

    join_timestamp: Timestamp
    """When the user last joined."""

    flags: int
    """Notification settings as flags, which Discord does not document."""

    member: Member | None = None
    """User as a member of the guild; absent in events in which Discord does not send it."""


class Thread(BaseChannel, frozen=True, kw_only=True):
    """Fields of all threads.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-example-thread-channel
    """

    guild_id: GuildId | None = None
    """Guild of the thread; may be absent inside GUILD_CREATE."""

    name: str
    """Title of the thread, 1 to 100 characters."""

    last_message_id: MessageId | None = None
    """Latest message; it may have been deleted. Null if there was none."""

    rate_limit_per_user: int = 0
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21600; 0 for none."""

    owner_id: UserId
    """User who created the thread."""

    parent_id: ChannelId
    """Channel in which the thread was created."""

    last_pin_timestamp: Timestamp | None = None
    """When a message was last pinned; null or absent while nothing is pinned."""

    message_count: int = 0
    """Number of messages, without the first and deleted ones; for threads from before 2022-07, at most 50."""

    member_count: int = 0
    """Approximate number of users in the thread, at most 50."""

    thread_metadata: ThreadMetadata
    """State of the thread, such as whether it is archived."""

    member: ThreadMember | None = None
    """Membership of the current user; absent for a thread that it has not joined."""

    total_message_sent: int = 0
    """Number of messages ever sent in the thread, including deleted ones."""

    applied_tags: Sequence[ForumTagId] = []
    """Tags of the thread; only threads of forums have tags."""

    newly_created: bool = False
    """Whether THREAD_CREATE was sent for a new thread, and not for one that became visible."""


class AnnouncementThread(Thread, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Thread of an announcement channel.

    Documentation: https://docs.discord.com/developers/topics/threads
    """

    type: ClassVar[Literal[ChannelType.ANNOUNCEMENT_THREAD]] = ChannelType.ANNOUNCEMENT_THREAD
    """Type of the channel."""


class PublicThread(Thread, frozen=True, kw_only=True, tag_field="type", tag=11):
    """Thread that is visible to all users who can view its parent channel; posts of forums are such threads.

    Documentation: https://docs.discord.com/developers/topics/threads
    """

    type: ClassVar[Literal[ChannelType.PUBLIC_THREAD]] = ChannelType.PUBLIC_THREAD
    """Type of the channel."""


class PrivateThread(Thread, frozen=True, kw_only=True, tag_field="type", tag=12):
    """Thread that is visible only to invited members and to moderators of threads.

    Documentation: https://docs.discord.com/developers/topics/threads
    """

    type: ClassVar[Literal[ChannelType.PRIVATE_THREAD]] = ChannelType.PRIVATE_THREAD
    """Type of the channel."""


class StageChannel(BaseVoiceChannel, frozen=True, kw_only=True, tag_field="type", tag=13):
    """Stage channel, with speakers and an audience.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.GUILD_STAGE_VOICE]] = ChannelType.GUILD_STAGE_VOICE
    """Type of the channel."""

    topic: str | None = None
    """Topic of the stage; null for none."""


class DirectoryChannel(GuildChannel, frozen=True, kw_only=True, tag_field="type", tag=14):
    """Directory of the guilds that belong to a student hub.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.GUILD_DIRECTORY]] = ChannelType.GUILD_DIRECTORY
    """Type of the channel."""


class ForumTag(Model, frozen=True, kw_only=True):
    """Tag that can be applied to threads of a forum; at most one of its emoji fields is set.

    Documentation: https://docs.discord.com/developers/resources/channel#forum-tag-object-forum-tag-structure
    """

    id: ForumTagId
    """ID of the tag."""

    name: str
    """Name of the tag, up to 20 characters."""

    moderated: bool = False
    """Whether only moderators of threads may add or remove the tag."""

    emoji_id: EmojiId | None
    """ID of the custom emoji of the tag; null for none, in 2022 also 0."""

    emoji_name: str | None
    """Unicode emoji of the tag; null for none."""


class DefaultReaction(Model, frozen=True, kw_only=True):
    """Emoji on the reaction button of a forum's threads; one of its two fields is set.

    Documentation:
    https://docs.discord.com/developers/resources/channel#default-reaction-object-default-reaction-structure
    """

    emoji_id: EmojiId | None
    """ID of a custom emoji; null for a Unicode emoji."""

    emoji_name: str | None
    """Unicode emoji; null for a custom emoji."""


class SortOrderType(OpenIntEnum):
    """Order of the threads in a forum.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-sort-order-types
    """

    LATEST_ACTIVITY = 0
    """Most recently used first."""

    CREATION_DATE = 1
    """Newest first."""


class BaseForumChannel(BaseTextChannel, frozen=True, kw_only=True):
    """Fields of all channels that contain only threads.

    Documentation: https://docs.discord.com/developers/topics/threads
    """

    null_as_default: ClassVar[tuple[str, ...]] = (
        "flags",
        "permission_overwrites",
        "name",
        "nsfw",
        "version",
        "rate_limit_per_user",
        "default_thread_rate_limit_per_user",
        "available_tags",
    )

    available_tags: Sequence[ForumTag] = []
    """Tags that can be applied to threads in the channel. The default also replaces null."""

    default_reaction_emoji: DefaultReaction | None = None
    """Emoji on the reaction button of each thread; null for none."""

    default_sort_order: SortOrderType | None = None
    """Default sort order of threads; null if none was chosen."""

    default_tag_setting: str | None = None
    """Matching of posts with the selected tags, such as match_some. Not in Discord's documentation."""


class ForumLayoutType(OpenIntEnum):
    """Ways in which a forum shows its threads.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object-forum-layout-types
    """

    NOT_SET = 0
    """No layout was chosen."""

    LIST_VIEW = 1
    """As a list."""

    GALLERY_VIEW = 2
    """As tiles."""


class ForumChannel(BaseForumChannel, frozen=True, kw_only=True, tag_field="type", tag=15):
    """Forum, a channel of threads.

    Documentation: https://docs.discord.com/developers/topics/threads
    """

    null_as_default: ClassVar[tuple[str, ...]] = (
        "flags",
        "permission_overwrites",
        "name",
        "nsfw",
        "version",
        "rate_limit_per_user",
        "default_thread_rate_limit_per_user",
        "available_tags",
        "default_forum_layout",
    )

    type: ClassVar[Literal[ChannelType.GUILD_FORUM]] = ChannelType.GUILD_FORUM
    """Type of the channel."""

    default_forum_layout: ForumLayoutType = ForumLayoutType.NOT_SET
    """Default layout of threads. The default also replaces null."""


class MediaChannel(BaseForumChannel, frozen=True, kw_only=True, tag_field="type", tag=16):
    """Media channel, a forum for images and videos.

    Documentation: https://docs.discord.com/developers/topics/threads
    """

    type: ClassVar[Literal[ChannelType.GUILD_MEDIA]] = ChannelType.GUILD_MEDIA
    """Type of the channel."""


class UnknownChannel(BaseChannel, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``Channel`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ChannelType:
        """Type of the channel."""
        return ChannelType(read_tag(self.raw, "type"))


Channel: TypeAlias = (
    TextChannel
    | DMChannel
    | VoiceChannel
    | GroupDMChannel
    | CategoryChannel
    | AnnouncementChannel
    | AnnouncementThread
    | PublicThread
    | PrivateThread
    | StageChannel
    | DirectoryChannel
    | ForumChannel
    | MediaChannel
    | UnknownChannel
)
"""Any channel, of a guild or of direct messages, depending on `type`."""


class UnknownGuildChannel(GuildChannel, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``AnyGuildChannel`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ChannelType:
        """Type of the channel."""
        return ChannelType(read_tag(self.raw, "type"))


AnyGuildChannel: TypeAlias = (
    TextChannel
    | VoiceChannel
    | CategoryChannel
    | AnnouncementChannel
    | StageChannel
    | DirectoryChannel
    | ForumChannel
    | MediaChannel
    | UnknownGuildChannel
)
"""Any channel of a guild that is not a thread."""


class UnknownThread(Thread, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``AnyThread`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ChannelType:
        """Type of the channel."""
        return ChannelType(read_tag(self.raw, "type"))


AnyThread: TypeAlias = AnnouncementThread | PublicThread | PrivateThread | UnknownThread
"""Any thread."""


class PartialChannel(Model, frozen=True, kw_only=True):
    """Partial channel, as sent in invites and webhooks.

    Documentation: https://docs.discord.com/developers/resources/channel#channel-object
    """

    id: ChannelId
    """ID of the channel."""

    type: ChannelType | None = None
    """Type of the channel; absent in webhooks."""

    name: str | None = None
    """Name of the channel; null for a group without one."""


class ResolvedChannel(Model, frozen=True, kw_only=True):
    """Partial channel of any type, as sent in interactions.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    id: ChannelId
    """ID of the channel."""

    type: ChannelType
    """Type of the channel."""

    guild_id: GuildId | None = None
    """Guild of the channel; absent for direct messages."""

    position: int | None = None
    """Position in the list of channels; absent for threads and direct messages."""

    name: str | None = None
    """Name of the channel; null or absent for direct messages."""

    topic: str | None = None
    """Topic of the channel; null for none, absent for channels that cannot have one."""

    nsfw: bool = False
    """Whether the channel is restricted to adults."""

    last_message_id: MessageId | None = None
    """Latest message, in a forum the latest thread; it may have been deleted."""

    rate_limit_per_user: int = 0
    """Slowmode, the minimum time between two messages of a member, in seconds; 0 for none."""

    parent_id: ChannelId | None = None
    """Category of a channel, or channel of a thread; null outside any category."""

    last_pin_timestamp: Timestamp | None = None
    """When a message was last pinned; null or absent while nothing is pinned."""

    thread_metadata: ThreadMetadata | None = None
    """State of a thread; absent for other channels."""

    permissions: Permissions | None = None
    """Permissions of the user of the interaction in the channel, including overwrites."""

    app_permissions: Permissions | None = None
    """Permissions of the app in the channel, including overwrites."""

    flags: ChannelFlags = ChannelFlags(0)
    """Flags of the channel."""

    icon_emoji: ChannelIconEmoji | None = None
    """Emoji shown as the icon of the channel; null or absent for none. Not in Discord's documentation."""


class ChannelMention(Model, frozen=True, kw_only=True):
    """Channel of another guild that is mentioned in a crossposted message.

    Documentation:
    https://docs.discord.com/developers/resources/message#channel-mention-object-channel-mention-structure
    """

    id: ChannelId
    """ID of the channel."""

    guild_id: GuildId
    """Guild of the channel."""

    type: ChannelType
    """Type of the channel."""

    name: str
    """Name of the channel."""


class ChannelInfoChannel(Model, frozen=True, kw_only=True):
    """Details of one voice channel.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#channel-info-channel-info-channel-structure
    """

    id: ChannelId
    """ID of the channel."""

    status: str | UnsetType | None = UNSET
    """Status text; null for none, absent if it was not requested."""

    voice_start_time: int | UnsetType | None = UNSET
    """Unix time in seconds at which the call began; null if there is none, absent if it was not requested."""
