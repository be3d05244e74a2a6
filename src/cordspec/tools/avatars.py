"""Addresses of the images of users and members."""

from cordspec.models import GuildId, UserId
from cordspec.tools.cdn import ANIMATED, CDN, STILL, ImageFormat, image_url
from cordspec.tools.protocols import (
    HasAvatar,
    HasBanner,
    HasDecoration,
    HasMemberAvatar,
    HasMemberBanner,
    HasPrimaryGuild,
    HasUsername,
)

__all__ = [
    "avatar_decoration_url",
    "default_avatar_url",
    "display_avatar_url",
    "guild_tag_badge_url",
    "member_avatar_url",
    "member_banner_url",
    "user_avatar_url",
    "user_banner_url",
]


def user_avatar_url(
    user: HasAvatar, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the avatar of a user or webhook, None for the default avatar.

    ``display_avatar_url`` returns the default avatar in place of None. ``size`` is a power of two from 16 to 4096, in
    pixels; without it, Discord chooses. The default of ``format`` is GIF for an animated image, otherwise PNG. Raises
    ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"avatars/{user.id:d}", user.avatar, formats=ANIMATED, format=format, size=size)


def default_avatar_url(user: HasUsername) -> str:
    """Return the address of the avatar that Discord shows for a user without one, a PNG.

    It depends on the discriminator of users who have one, and on the id of all others. Discord ignores the size.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    discriminator = user.discriminator or "0"
    legacy = discriminator.isdecimal() and int(discriminator) != 0
    index = int(discriminator) % 5 if legacy else (user.id >> 22) % 6
    return f"{CDN}/embed/avatars/{index}.png"


def display_avatar_url(
    user: HasUsername,
    member: HasMemberAvatar | None = None,
    guild_id: GuildId | None = None,
    *,
    size: int | None = None,
    format: ImageFormat | None = None,
) -> str:
    """Return the address of the avatar that Discord shows: that of the member, else of the user, else the default.

    The avatar of the member is looked for if ``member`` and ``guild_id`` are passed. ``size`` is a power of two from
    16 to 4096, in pixels. The default of ``format`` is GIF for an animated image, otherwise PNG; the default avatar is
    always a PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    if member is not None and guild_id is not None:
        folder = f"guilds/{guild_id:d}/users/{user.id:d}/avatars"
        own = image_url(folder, member.avatar, formats=ANIMATED, format=format, size=size)
        if own is not None:
            return own
    return user_avatar_url(user, size=size, format=format) or default_avatar_url(user)


def member_avatar_url(
    member: HasMemberAvatar,
    guild_id: GuildId,
    user_id: UserId,
    *,
    size: int | None = None,
    format: ImageFormat | None = None,
) -> str | None:
    """Return the address of the avatar of a member for the guild, None if they use the avatar of their account.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of ``format`` is
    GIF for an animated image, otherwise PNG. Raises ``UsageError`` for another size, and for a format that the image
    does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"guilds/{guild_id:d}/users/{user_id:d}/avatars",
        member.avatar,
        formats=ANIMATED,
        format=format,
        size=size,
    )


def user_banner_url(
    user: HasBanner, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the banner of a user, None if there is none.

    Discord sends the banner only over HTTP. ``size`` is a power of two from 16 to 4096, in pixels; without it,
    Discord chooses. The default of ``format`` is GIF for an animated image, otherwise PNG. Raises ``UsageError`` for
    another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"banners/{user.id:d}", user.banner, formats=ANIMATED, format=format, size=size)


def member_banner_url(
    member: HasMemberBanner,
    guild_id: GuildId,
    user_id: UserId,
    *,
    size: int | None = None,
    format: ImageFormat | None = None,
) -> str | None:
    """Return the address of the banner of a member for the guild, None if they use the banner of their account.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of ``format`` is
    GIF for an animated image, otherwise PNG. Raises ``UsageError`` for another size, and for a format that the image
    does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"guilds/{guild_id:d}/users/{user_id:d}/banners",
        member.banner,
        formats=ANIMATED,
        format=format,
        size=size,
    )


def avatar_decoration_url(user: HasDecoration, *, size: int | None = None) -> str | None:
    """Return the address of the decoration around the avatar of a user or member, a PNG; None if there is none.

    The PNG may be animated (APNG). ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses.
    Raises ``UsageError`` for another size.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    decoration = user.avatar_decoration_data
    asset = decoration.asset if decoration else None
    return image_url("avatar-decoration-presets", asset, formats=("png",), format=None, size=size)


def guild_tag_badge_url(
    user: HasPrimaryGuild, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the badge next to the tag of a user's guild, None if no tag is shown.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    primary = user.primary_guild
    # A user who has hidden the tag keeps its guild, with `identity_enabled` false.
    shown = primary if primary and primary.identity_enabled else None
    guild_id = shown.identity_guild_id if shown else None
    return image_url(
        f"guild-tag-badges/{guild_id or 0:d}",
        shown.badge if shown and guild_id else None,
        formats=STILL,
        format=format,
        size=size,
    )
