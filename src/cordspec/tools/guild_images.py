"""Addresses of the images of guilds, roles and scheduled events."""

from cordspec.tools.cdn import ANIMATED, STILL, ImageFormat, image_url
from cordspec.tools.protocols import (
    HasDiscoverySplash,
    HasEventImage,
    HasGuildBanner,
    HasGuildIcon,
    HasRoleIcon,
    HasSplash,
)

__all__ = [
    "guild_banner_url",
    "guild_discovery_splash_url",
    "guild_icon_url",
    "guild_splash_url",
    "role_icon_url",
    "scheduled_event_cover_url",
]


def guild_icon_url(
    guild: HasGuildIcon, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the icon of a guild, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of ``format`` is
    GIF for an animated image, otherwise PNG. Raises ``UsageError`` for another size, and for a format that the image
    does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"icons/{guild.id:d}", guild.icon, formats=ANIMATED, format=format, size=size)


def guild_banner_url(
    guild: HasGuildBanner, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the banner of a guild, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of ``format`` is
    GIF for an animated image, otherwise PNG. Raises ``UsageError`` for another size, and for a format that the image
    does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"banners/{guild.id:d}", guild.banner, formats=ANIMATED, format=format, size=size)


def guild_splash_url(
    guild: HasSplash, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the background image of invites to a guild, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"splashes/{guild.id:d}", guild.splash, formats=STILL, format=format, size=size)


def guild_discovery_splash_url(
    guild: HasDiscoverySplash, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the image of a guild in Server Discovery, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"discovery-splashes/{guild.id:d}", guild.discovery_splash, formats=STILL, format=format, size=size
    )


def role_icon_url(
    role: HasRoleIcon, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the icon of a role, None if there is none or it is a standard emoji.

    A standard emoji is in ``Role.unicode_emoji``. ``size`` is a power of two from 16 to 4096, in pixels; without it,
    Discord chooses. The default of ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that
    the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"role-icons/{role.id:d}", role.icon, formats=STILL, format=format, size=size)


def scheduled_event_cover_url(
    event: HasEventImage, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the cover image of a scheduled event, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"guild-events/{event.id:d}", event.image, formats=STILL, format=format, size=size)
