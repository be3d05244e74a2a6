# @generated from schemas/objects/template.yaml by "cordspec codegen" - do not edit
"""Templates of guilds."""

from collections.abc import Sequence

from cordspec.models.channel import (
    AutoArchiveDuration,
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
)
from cordspec.models.guild import (
    DefaultMessageNotificationLevel,
    ExplicitContentFilterLevel,
    SystemChannelFlags,
    VerificationLevel,
)
from cordspec.models.ids import EmojiId, GuildId, UserId
from cordspec.models.locale import Locale
from cordspec.models.permission import OverwriteType, Permissions
from cordspec.models.role import RoleColors
from cordspec.models.user import User
from cordspec.wire import Model, Timestamp

__all__ = [
    "GuildTemplate",
    "TemplateChannel",
    "TemplateForumTag",
    "TemplateGuild",
    "TemplateOverwrite",
    "TemplateRole",
]


class TemplateRole(Model, frozen=True, kw_only=True):
    """A role in a template.

    Documentation:
    https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
    """

    id: int
    """ID of the role in this template, 0 for the role of everyone; not a snowflake."""

    name: str
    """Name of the role."""

    permissions: Permissions
    """Permissions of the role."""

    color: int
    """Colour of the role as an RGB number; 0 for none."""

    colors: RoleColors | None = None
    """Colours of the role; null for none."""

    hoist: bool
    """Whether members with the role are listed apart."""

    mentionable: bool
    """Whether everyone can mention the role."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    unicode_emoji: str | None = None
    """Emoji in place of an icon; null for none."""


class TemplateOverwrite(Model, frozen=True, kw_only=True):
    """A permission overwrite in a template.

    Documentation:
    https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
    """

    id: int
    """ID of the role in this template; not a snowflake."""

    type: OverwriteType
    """Whether the overwrite is of a role."""

    allow: Permissions
    """Permissions that are allowed."""

    deny: Permissions
    """Permissions that are denied."""


class TemplateForumTag(Model, frozen=True, kw_only=True):
    """A tag of a forum in a template.

    Documentation:
    https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
    """

    id: int | None = None
    """ID of the tag in this template; not a snowflake."""

    name: str
    """Name of the tag."""

    emoji_id: EmojiId | None = None
    """ID of a custom emoji; null for none."""

    emoji_name: str | None = None
    """Unicode emoji; null for none."""

    moderated: bool | None = None
    """Whether only moderators give the tag; null for no."""


class TemplateChannel(Model, frozen=True, kw_only=True):
    """A channel in a template.

    Documentation:
    https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
    """

    id: int | None
    """ID of the channel in this template; not a snowflake."""

    type: ChannelType
    """Type of the channel."""

    name: str | None
    """Name of the channel."""

    position: int | None
    """Position of the channel in the list."""

    topic: str | None
    """Topic of the channel; null for none."""

    bitrate: int
    """Bit rate of a voice channel. Bits per second."""

    user_limit: int
    """Maximum number of users in a voice channel; 0 for no limit."""

    nsfw: bool
    """Whether the channel has an age restriction."""

    rate_limit_per_user: int
    """Time that a user waits between two messages. Seconds."""

    parent_id: int | None
    """ID of the category in this template; null for none."""

    default_auto_archive_duration: AutoArchiveDuration | None = None
    """Time without activity after which new threads are archived; null for the default. Minutes."""

    permission_overwrites: Sequence[TemplateOverwrite]
    """Permissions of roles in the channel."""

    available_tags: Sequence[TemplateForumTag] | None = None
    """Tags of a forum; null for none."""

    template: str | None = None
    """Name of the template of a forum; empty for none."""

    default_reaction_emoji: DefaultReaction | None = None
    """Emoji on the reaction button of a forum's threads; null for none."""

    default_thread_rate_limit_per_user: int | None = None
    """Time that a user waits between two messages in new threads; null for none. Seconds."""

    default_sort_order: SortOrderType | None = None
    """Order of the threads of a forum; null for the default."""

    default_forum_layout: ForumLayoutType | None = None
    """Layout of a forum; null for the default."""

    default_tag_setting: str | None = None
    """Whether a thread needs all of the chosen tags (``match_all``) or one of them (``match_some``); null for
    the default.
    """

    theme_color: int | None = None
    """Colour of the channel as an RGB number; null for none."""


class TemplateGuild(Model, frozen=True, kw_only=True):
    """The guild that a template holds. The IDs of its roles and channels are small numbers.

    Documentation:
    https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
    """

    name: str
    """Name of the guild."""

    description: str | None
    """Description of the guild; null for none."""

    region: str | None
    """Region of voice servers; null for an automatic choice. Deprecated."""

    verification_level: VerificationLevel
    """Verification that members need."""

    default_message_notifications: DefaultMessageNotificationLevel
    """Messages of which members are notified by default."""

    explicit_content_filter: ExplicitContentFilterLevel
    """Members whose media are scanned."""

    preferred_locale: Locale
    """Language of the guild."""

    afk_channel_id: int | None
    """ID of the AFK channel in this template; null for none."""

    afk_timeout: int
    """Time without activity after which members are moved to the AFK channel. Seconds."""

    system_channel_id: int | None
    """ID of the system channel in this template; null for none."""

    system_channel_flags: SystemChannelFlags
    """System messages that are suppressed."""

    roles: Sequence[TemplateRole]
    """Roles of the guild."""

    channels: Sequence[TemplateChannel]
    """Channels of the guild."""


class GuildTemplate(Model, frozen=True, kw_only=True):
    """A template from which guilds are created.

    Documentation:
    https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
    """

    code: str
    """Code of the template, part of its URL."""

    name: str
    """Name of the template."""

    description: str | None
    """Description of the template; null for none."""

    usage_count: int
    """Number of guilds that were created from the template."""

    creator_id: UserId
    """User who created the template."""

    creator: User | None
    """User who created the template."""

    created_at: Timestamp
    """When the template was created."""

    updated_at: Timestamp
    """When the template was last synchronised with the guild."""

    source_guild_id: GuildId
    """Guild from which the template was made."""

    serialized_source_guild: TemplateGuild
    """The guild as it is copied."""

    is_dirty: bool | None
    """Whether the guild has changes that the template does not have; null for no."""
