"""Attributes that the functions of this package read, so that they take models, payloads of events and projections."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import UnsetType

from cordspec.models import (
    ApplicationId,
    AvatarDecorationData,
    ChannelId,
    GuildId,
    MessageId,
    Role,
    RoleId,
    ScheduledEventId,
    StickerFormatType,
    StickerId,
    TeamId,
    User,
    UserId,
    UserPrimaryGuild,
    WebhookId,
)

__all__ = [
    "HasApplicationIcon",
    "HasAvatar",
    "HasBanner",
    "HasCoverImage",
    "HasDecoration",
    "HasDiscoverySplash",
    "HasEventImage",
    "HasGuildBanner",
    "HasGuildIcon",
    "HasMemberAvatar",
    "HasMemberBanner",
    "HasPrimaryGuild",
    "HasRoleIcon",
    "HasRoles",
    "HasSplash",
    "HasSticker",
    "HasTeamIcon",
    "HasTimeout",
    "HasUsername",
    "ImageHash",
    "PostedMessage",
    "WithRoles",
]

ImageHash = str | UnsetType | None
"""Hash of an image; None or ``UNSET`` if there is none or Discord does not send it."""


class HasAvatar(Protocol):
    """An account: ``User``, ``PartialUser``, ``Webhook``."""

    @property
    def id(self) -> UserId | WebhookId: ...
    @property
    def avatar(self) -> ImageHash: ...


class HasUsername(HasAvatar, Protocol):
    """An account with its discriminator: ``User``, ``PartialUser``."""

    @property
    def discriminator(self) -> str | None: ...


class HasBanner(Protocol):
    """An account with its banner: ``User``."""

    @property
    def id(self) -> UserId: ...
    @property
    def banner(self) -> ImageHash: ...


class HasMemberAvatar(Protocol):
    """A member: ``Member``, ``PartialMember``, ``GuildMemberUpdateData``."""

    @property
    def avatar(self) -> ImageHash: ...
    @property
    def roles(self) -> Sequence[RoleId]: ...


class HasMemberBanner(Protocol):
    """A member: ``Member``, ``PartialMember``, ``GuildMemberUpdateData``."""

    @property
    def banner(self) -> ImageHash: ...
    @property
    def roles(self) -> Sequence[RoleId]: ...


class HasDecoration(Protocol):
    """An account or a member with a decoration around the avatar."""

    @property
    def avatar_decoration_data(self) -> AvatarDecorationData | UnsetType | None: ...


class HasPrimaryGuild(Protocol):
    """An account that may show the tag of a guild."""

    @property
    def primary_guild(self) -> UserPrimaryGuild | UnsetType | None: ...


class HasGuildIcon(Protocol):
    """A guild: ``Guild``, ``PartialGuild``."""

    @property
    def id(self) -> GuildId: ...
    @property
    def icon(self) -> ImageHash: ...


class HasSplash(Protocol):
    """A guild: ``Guild``, ``PartialGuild``."""

    @property
    def id(self) -> GuildId: ...
    @property
    def splash(self) -> ImageHash: ...


class HasDiscoverySplash(Protocol):
    """A guild: ``Guild``."""

    @property
    def id(self) -> GuildId: ...
    @property
    def discovery_splash(self) -> ImageHash: ...


class HasGuildBanner(Protocol):
    """A guild: ``Guild``, ``PartialGuild``."""

    @property
    def id(self) -> GuildId: ...
    @property
    def banner(self) -> ImageHash: ...


class HasRoleIcon(Protocol):
    """A role: ``Role``, ``PartialRole``."""

    @property
    def id(self) -> RoleId: ...
    @property
    def icon(self) -> ImageHash: ...


class HasSticker(Protocol):
    """A sticker: ``Sticker``, ``StickerItem``."""

    @property
    def id(self) -> StickerId: ...
    @property
    def format_type(self) -> StickerFormatType | None: ...


class HasEventImage(Protocol):
    """A scheduled event: ``GuildScheduledEvent``."""

    @property
    def id(self) -> ScheduledEventId: ...
    @property
    def image(self) -> ImageHash: ...


class HasApplicationIcon(Protocol):
    """An app: ``Application``, ``InvitedApplication``, ``IntegrationApplication``."""

    @property
    def id(self) -> ApplicationId: ...
    @property
    def icon(self) -> ImageHash: ...


class HasCoverImage(Protocol):
    """An app: ``Application``."""

    @property
    def id(self) -> ApplicationId: ...
    @property
    def cover_image(self) -> ImageHash: ...


class HasTeamIcon(Protocol):
    """A team: ``Team``."""

    @property
    def id(self) -> TeamId: ...
    @property
    def icon(self) -> ImageHash: ...


class PostedMessage(Protocol):
    """A message as the gateway sends it, with the guild."""

    @property
    def id(self) -> MessageId: ...
    @property
    def channel_id(self) -> ChannelId: ...
    @property
    def guild_id(self) -> GuildId | None: ...


class WithRoles(Protocol):
    """A guild with its roles: ``Guild``, ``AvailableGuild``."""

    @property
    def id(self) -> GuildId: ...
    @property
    def owner_id(self) -> UserId: ...
    @property
    def roles(self) -> Sequence[Role]: ...


class HasRoles(Protocol):
    """A member with the account: ``Member``, ``GuildMemberUpdateData``."""

    @property
    def user(self) -> User: ...
    @property
    def roles(self) -> Sequence[RoleId]: ...


class HasTimeout(Protocol):
    """A member, with or without the account: ``Member``, ``PartialMember``."""

    @property
    def roles(self) -> Sequence[RoleId]: ...
    @property
    def communication_disabled_until(self) -> datetime | UnsetType | None: ...
