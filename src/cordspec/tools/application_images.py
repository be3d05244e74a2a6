"""Addresses of the images of apps, teams and activities."""

from cordspec.models import ApplicationId
from cordspec.tools.cdn import MEDIA_PROXY, STILL, ImageFormat, check_format, check_size, image_url
from cordspec.tools.protocols import HasApplicationIcon, HasCoverImage, HasTeamIcon

__all__ = [
    "achievement_icon_url",
    "activity_asset_url",
    "application_cover_url",
    "application_icon_url",
    "store_asset_url",
    "team_icon_url",
]


def application_icon_url(
    application: HasApplicationIcon, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the icon of an app, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"app-icons/{application.id:d}", application.icon, formats=STILL, format=format, size=size
    )


def application_cover_url(
    application: HasCoverImage, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the cover image of an app in invites, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"app-icons/{application.id:d}", application.cover_image, formats=STILL, format=format, size=size
    )


def team_icon_url(
    team: HasTeamIcon, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the icon of a team, None if there is none.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(f"team-icons/{team.id:d}", team.icon, formats=STILL, format=format, size=size)


def achievement_icon_url(
    application_id: ApplicationId,
    achievement_id: int,
    icon: str | None,
    *,
    size: int | None = None,
    format: ImageFormat | None = None,
) -> str | None:
    """Return the address of the icon of an achievement, None if ``icon``, its hash, is None.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"app-assets/{application_id:d}/achievements/{achievement_id:d}/icons",
        icon,
        formats=STILL,
        format=format,
        size=size,
    )


def store_asset_url(
    application_id: ApplicationId,
    asset_id: int,
    *,
    size: int | None = None,
    format: ImageFormat | None = None,
) -> str | None:
    """Return the address of an image on the store page of an app.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"app-assets/{application_id:d}/store", f"{asset_id:d}", formats=STILL, format=format, size=size
    )


def activity_asset_url(
    application_id: ApplicationId | None,
    image: str | None,
    *,
    size: int | None = None,
    format: ImageFormat | None = None,
) -> str | None:
    """Return the address of ``large_image`` or ``small_image`` of an activity, None if there is none.

    An image that begins with ``mp:`` has its address on the media proxy, without size and format. None too for images
    of other services, such as Spotify, whose addresses Discord does not document, and without ``application_id``.
    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of ``format`` is
    PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-asset-image
    """
    check_format(format, STILL)
    check_size(size)
    if image is None:
        return None
    if image.startswith("mp:"):
        return f"{MEDIA_PROXY}/{image.removeprefix('mp:')}"
    if application_id is None or not (image.isascii() and image.isdecimal()):
        return None
    return image_url(f"app-assets/{application_id:d}", image, formats=STILL, format=format, size=size)
