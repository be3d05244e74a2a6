"""Addresses of files on Discord's CDN: the format, the size, and the check of both."""

from typing import Final, Literal, TypeAlias
from urllib.parse import quote

from msgspec import UnsetType

from cordspec.errors import UsageError

__all__ = [
    "ANIMATED",
    "CDN",
    "MEDIA_PROXY",
    "STILL",
    "ImageFormat",
    "check_format",
    "check_size",
    "file_url",
    "image_url",
]

ImageFormat: TypeAlias = Literal["png", "jpg", "jpeg", "webp", "gif", "json"]
"""Extension of a file name on the CDN; ``json`` is Lottie.

Documentation: https://docs.discord.com/developers/reference#image-formatting-image-formats
"""

Formats: TypeAlias = tuple[ImageFormat, ...]

CDN: Final = "https://cdn.discordapp.com"
MEDIA_PROXY: Final = "https://media.discordapp.net"

STILL: Final[Formats] = ("png", "jpg", "jpeg", "webp")
"""Formats of images that are never animated; the first is the default."""

ANIMATED: Final[Formats] = (*STILL, "gif")
"""Formats of images whose hash begins with ``a_`` if they are animated."""

SMALLEST: Final = 16
LARGEST: Final = 4096


def image_url(
    folder: str,
    image: str | UnsetType | None,
    *,
    formats: Formats,
    format: ImageFormat | None,
    size: int | None,
) -> str | None:
    """Return the address of the image in a folder, None if ``image`` is None or ``UNSET``.

    The format and the size are checked also if there is no image, so that a mistake does not depend on the data.
    """
    check_format(format, formats)
    check_size(size)
    if not image:
        return None
    animated = image.startswith("a_") and "gif" in formats
    if format == "gif" and not animated:
        raise UsageError(
            f"The image {image!r} is not animated, so Discord has no GIF of it. Leave format out, which uses GIF "
            "for animated images only."
        )
    chosen = format or ("gif" if animated else formats[0])
    return file_url(
        f"{CDN}/{folder}/{quote(image, safe='')}.{chosen}",
        animated=animated and chosen == "webp",
        size=size,
    )


def file_url(address: str, *, animated: bool, size: int | None) -> str:
    """Return an address with the parameters of images."""
    parameters = [
        *(["animated=true"] if animated else []),
        *([f"size={size}"] if size is not None else []),
    ]
    return f"{address}?{'&'.join(parameters)}" if parameters else address


def check_format(format: ImageFormat | None, formats: Formats) -> None:
    """Raise ``UsageError`` for a format that this kind of image does not have."""
    if format is not None and format not in formats:
        raise UsageError(
            f"Discord does not have this kind of image as {format!r}: format is {', '.join(map(repr, formats))}, "
            "or None for the default."
        )


def check_size(size: object) -> None:
    """Raise ``UsageError`` for a size that the CDN refuses."""
    if size is None:
        return
    if (
        isinstance(size, bool)
        or not isinstance(size, int)
        or not SMALLEST <= size <= LARGEST
        or size.bit_count() != 1
    ):
        raise UsageError(
            f"size is a power of two from {SMALLEST} to {LARGEST}, in pixels: 16, 32, 64, ... 4096; found {size!r}."
        )
