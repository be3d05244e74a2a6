# @generated from schemas/objects/member.yaml by "cordspec codegen" - do not edit
"""Members of guilds."""

from collections.abc import Sequence

from cordspec.models.ids import RoleId
from cordspec.models.permission import Permissions
from cordspec.models.user import AvatarDecorationData, Collectibles, DisplayNameStyles, User
from cordspec.wire import Model, OpenFlag, Timestamp, open_flags

__all__ = [
    "GuildMemberFlags",
    "InteractionMember",
    "Member",
    "PartialMember",
    "ResolvedMember",
]


@open_flags
class GuildMemberFlags(OpenFlag):
    """Flags of a member.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-member-object-guild-member-flags
    """

    DID_REJOIN = 1 << 0
    """Left the guild and came back."""

    COMPLETED_ONBOARDING = 1 << 1
    """Finished onboarding."""

    BYPASSES_VERIFICATION = 1 << 2
    """Is exempt from the verification level; bots can set it."""

    STARTED_ONBOARDING = 1 << 3
    """Began onboarding."""

    IS_GUEST = 1 << 4
    """Is a guest who can view only the voice channel of the invite."""

    STARTED_HOME_ACTIONS = 1 << 5
    """Began the tasks of the server guide."""

    COMPLETED_HOME_ACTIONS = 1 << 6
    """Finished the tasks of the server guide."""

    AUTOMOD_QUARANTINED_USERNAME = 1 << 7
    """Name was blocked by auto moderation."""

    AUTOMOD_QUARANTINED_BIO = 1 << 8
    """Profile blocked by auto moderation. Not in Discord's documentation."""

    DM_SETTINGS_UPSELL_ACKNOWLEDGED = 1 << 9
    """Dismissed the notice on direct messages."""

    AUTOMOD_QUARANTINED_GUILD_TAG = 1 << 10
    """Guild tag was blocked by auto moderation."""


class Member(Model, frozen=True, kw_only=True):
    """User as a member of a guild, with the settings for that guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-member-object-guild-member-structure
    """

    user: User
    """Account of the member."""

    nick: str | None = None
    """Nickname in the guild; null for none."""

    avatar: str | None = None
    """Hash of the avatar for this guild; null for the account's own."""

    banner: str | None = None
    """Hash of the banner for this guild; null for the account's own."""

    roles: Sequence[RoleId]
    """Roles of the member, without @everyone."""

    joined_at: Timestamp | None
    """When the user joined the guild; null for guests in voice."""

    premium_since: Timestamp | None = None
    """When the member started to boost the guild; null if they do not."""

    deaf: bool
    """Whether the member is deafened in voice channels."""

    mute: bool
    """Whether the member is muted in voice channels."""

    flags: GuildMemberFlags = GuildMemberFlags(0)
    """Flags of the member. Absent in captures from before 2023-01."""

    pending: bool = False
    """Whether the member has not yet accepted the rules of the guild."""

    communication_disabled_until: Timestamp | None = None
    """End of a timeout; null or past if the member may write."""

    avatar_decoration_data: AvatarDecorationData | None = None
    """Decoration around the avatar in this guild; null for the account's own."""

    collectibles: Collectibles | None = None
    """Collectibles in this guild; null for the account's own."""

    display_name_styles: DisplayNameStyles | None = None
    """Style of the display name in this guild; null for the account's own. Not in Discord's documentation."""


class PartialMember(Model, frozen=True, kw_only=True):
    """Member without the user, which is a separate field in messages and mentions.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    nick: str | None = None
    """Nickname in the guild; null for none."""

    avatar: str | None = None
    """Hash of the avatar for this guild; null for the account's own."""

    banner: str | None = None
    """Hash of the banner for this guild; null for the account's own."""

    roles: Sequence[RoleId]
    """Roles of the member, without @everyone."""

    joined_at: Timestamp | None
    """When the user joined the guild; null for guests in voice."""

    premium_since: Timestamp | None = None
    """When the member started to boost the guild; null if they do not."""

    deaf: bool
    """Whether the member is deafened in voice channels."""

    mute: bool
    """Whether the member is muted in voice channels."""

    flags: GuildMemberFlags = GuildMemberFlags(0)
    """Flags of the member. Absent in captures from before 2023-01."""

    pending: bool = False
    """Whether the member has not yet accepted the rules of the guild."""

    communication_disabled_until: Timestamp | None = None
    """End of a timeout; null or past if the member may write."""

    avatar_decoration_data: AvatarDecorationData | None = None
    """Decoration around the avatar in this guild; null for the account's own."""

    collectibles: Collectibles | None = None
    """Collectibles in this guild; null for the account's own."""

    display_name_styles: DisplayNameStyles | None = None
    """Style of the display name in this guild; null for the account's own. Not in Discord's documentation."""


class ResolvedMember(Model, frozen=True, kw_only=True):
    """Member in an interaction; the user is in the resolved users.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    nick: str | None = None
    """Nickname in the guild; null for none."""

    avatar: str | None = None
    """Hash of the avatar for this guild; null for the account's own."""

    banner: str | None = None
    """Hash of the banner for this guild; null for the account's own."""

    roles: Sequence[RoleId]
    """Roles of the member, without @everyone."""

    joined_at: Timestamp | None
    """When the user joined the guild; null for guests in voice."""

    premium_since: Timestamp | None = None
    """When the member started to boost the guild; null if they do not."""

    flags: GuildMemberFlags = GuildMemberFlags(0)
    """Flags of the member. Absent in captures from before 2023-01."""

    pending: bool = False
    """Whether the member has not yet accepted the rules of the guild."""

    communication_disabled_until: Timestamp | None = None
    """End of a timeout; null or past if the member may write."""

    avatar_decoration_data: AvatarDecorationData | None = None
    """Decoration around the avatar in this guild; null for the account's own."""

    collectibles: Collectibles | None = None
    """Collectibles in this guild; null for the account's own."""

    permissions: Permissions
    """Permissions of the member in the channel, including overwrites."""


class InteractionMember(Member, frozen=True, kw_only=True):
    """Member who created an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    permissions: Permissions
    """Permissions of the member in the channel, including overwrites."""
