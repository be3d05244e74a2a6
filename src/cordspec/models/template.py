# @generated from schemas/objects/template.yaml by "cordspec codegen" - do not edit
"""Templates of guilds."""

from collections.abc import Mapping

from cordspec.models.ids import GuildId, UserId
from cordspec.models.user import User
from cordspec.wire import Model, Timestamp

__all__ = [
    "GuildTemplate",
]


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

    serialized_source_guild: Mapping[str, object]
    """The guild as it is copied. Its roles and channels have small numbers as IDs, so it is not a guild
    object.
    """

    is_dirty: bool | None
    """Whether the guild has changes that the template does not have; null for no."""
