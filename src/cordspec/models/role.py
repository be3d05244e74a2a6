# @generated from schemas/objects/role.yaml by "cordspec codegen" - do not edit
"""Roles of a guild."""

from msgspec import UNSET, UnsetType

from cordspec.models.ids import IntegrationId, RoleId, RoleSubscriptionListingId, UserId
from cordspec.models.permission import Permissions
from cordspec.wire import Model, OpenFlag, open_flags

__all__ = [
    "PartialRole",
    "Role",
    "RoleColors",
    "RoleFlags",
    "RoleTags",
]


class RoleColors(Model, frozen=True, kw_only=True):
    """One to three colours of a role as RGB numbers.

    Documentation: https://docs.discord.com/developers/topics/permissions#role-object-role-colors-object
    """

    primary_color: int
    """Main colour; 0 for none."""

    secondary_color: int | None = None
    """Second colour of a gradient; null for none."""

    tertiary_color: int | None = None
    """Third colour, set only in the holographic style; null otherwise."""


class RoleTags(Model, frozen=True, kw_only=True):
    """Tags of a role; three of them are null for true and absent for false.

    Documentation: https://docs.discord.com/developers/topics/permissions#role-object-role-tags-structure
    """

    bot_id: UserId | None = None
    """Bot that owns the role."""

    integration_id: IntegrationId | None = None
    """Integration that owns the role."""

    premium_subscriber: UnsetType | None = UNSET
    """Null if the role is that of the guild's boosters; absent otherwise."""

    subscription_listing_id: RoleSubscriptionListingId | None = None
    """Listing that sells the role."""

    available_for_purchase: UnsetType | None = UNSET
    """Null if the role can be bought; absent otherwise."""

    guild_connections: UnsetType | None = UNSET
    """Null if members get the role by linking another account; absent otherwise."""


@open_flags
class RoleFlags(OpenFlag):
    """Flags of a role.

    Documentation: https://docs.discord.com/developers/topics/permissions#role-object-role-flags
    """

    IN_PROMPT = 1 << 0
    """Members can choose the role during onboarding."""


class Role(Model, frozen=True, kw_only=True):
    """Set of permissions, with a name and a colour, that members of a guild can have.

    Documentation: https://docs.discord.com/developers/topics/permissions#role-object-role-structure
    """

    id: RoleId
    """ID of the role; for @everyone that of the guild."""

    name: str
    """Name of the role."""

    color: int
    """Colour as an RGB number, 0 for none; replaced by `colors`. Deprecated."""

    colors: RoleColors | None = None
    """Colours of the role; null only in older captures, which have `color`. Absent in captures from before
    2025-07.
    """

    hoist: bool
    """Whether its members are listed separately in the member list."""

    icon: str | None = None
    """Hash of the icon image; null for none."""

    unicode_emoji: str | None = None
    """Standard emoji that serves as icon; null for none."""

    position: int
    """Position of the role, 0 for @everyone; roles with the same position are sorted by id."""

    permissions: Permissions
    """Permissions of the role."""

    managed: bool
    """Whether the role is managed by an integration or a bot."""

    mentionable: bool
    """Whether everyone may ping the role."""

    tags: RoleTags | None = None
    """Tags of the role; may be empty or absent."""

    flags: RoleFlags = RoleFlags(0)
    """Flags of the role. Absent in captures from before 2023-07."""

    description: str | None = None
    """Description of the role; null for none. Not in Discord's documentation."""

    version: int = 0
    """Version number, which increases with each change; 0 or absent if Discord does not send it. Not in
    Discord's documentation.
    """


class PartialRole(Model, frozen=True, kw_only=True):
    """Role that new members get from an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object
    """

    id: RoleId
    """ID of the role; for @everyone that of the guild."""

    name: str
    """Name of the role."""

    position: int
    """Position of the role, 0 for @everyone; roles with the same position are sorted by id."""

    color: int
    """Colour as an RGB number, 0 for none; replaced by `colors`. Deprecated."""

    colors: RoleColors | None = None
    """Colours of the role; null only in older captures, which have `color`. Absent in captures from before
    2025-07.
    """

    icon: str | None = None
    """Hash of the icon image; null for none."""

    unicode_emoji: str | None = None
    """Standard emoji that serves as icon; null for none."""
