"""Addresses of emoji, stickers and sounds."""

from typing import Final

from cordspec.errors import UsageError
from cordspec.models import Emoji, PartialEmoji, SoundboardSound, SoundId, StickerFormatType
from cordspec.tools.cdn import (
    ANIMATED,
    CDN,
    MEDIA_PROXY,
    STILL,
    ImageFormat,
    check_format,
    check_size,
    file_url,
    image_url,
)
from cordspec.tools.protocols import HasSticker

__all__ = ["emoji_url", "sound_url", "sticker_pack_banner_url", "sticker_url"]

STICKER_PACKS: Final = 710982414301790216
"""ID of the app to which the images of all sticker packs belong."""

STICKER_EXTENSIONS: Final = {
    StickerFormatType.PNG: f"{CDN}/stickers/{{}}.png",
    StickerFormatType.APNG: f"{CDN}/stickers/{{}}.png",
    StickerFormatType.LOTTIE: f"{CDN}/stickers/{{}}.json",
    StickerFormatType.GIF: f"{MEDIA_PROXY}/stickers/{{}}.gif",
}


def emoji_url(
    emoji: Emoji | PartialEmoji, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the image of a custom emoji, None for a standard emoji.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of ``format`` is
    WebP, animated if the emoji is, since emoji that were uploaded as WebP or AVIF do not exist in other formats.
    Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    check_format(format, ANIMATED)
    check_size(size)
    if emoji.id is None:
        return None
    if format == "gif" and not emoji.animated:
        raise UsageError(
            f"The emoji {emoji.id} is not animated, so Discord has no GIF of it. Leave format out, which uses WebP."
        )
    chosen = format or "webp"
    animated = emoji.animated and chosen == "webp"
    return file_url(f"{CDN}/emojis/{emoji.id:d}.{chosen}", animated=animated, size=size)


def sticker_url(sticker: HasSticker) -> str | None:
    """Return the address of a sticker: PNG, which may be animated (APNG), GIF or Lottie, depending on its format.

    None for a format that this version does not list. Discord ignores the size.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    if sticker.format_type is None:
        return None
    address = STICKER_EXTENSIONS.get(sticker.format_type)
    return None if address is None else address.format(sticker.id)


def sticker_pack_banner_url(
    banner_asset_id: int | None, *, size: int | None = None, format: ImageFormat | None = None
) -> str | None:
    """Return the address of the banner of a sticker pack, None if ``banner_asset_id`` is None.

    ``size`` is a power of two from 16 to 4096, in pixels; without it, Discord chooses. The default of
    ``format`` is PNG. Raises ``UsageError`` for another size, and for a format that the image does not have.

    Documentation: https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
    """
    return image_url(
        f"app-assets/{STICKER_PACKS}/store",
        None if banner_asset_id is None else f"{banner_asset_id:d}",
        formats=STILL,
        format=format,
        size=size,
    )


def sound_url(sound: SoundboardSound | SoundId) -> str:
    """Return the address of a soundboard sound, an MP3 or Ogg file.

    Documentation: https://docs.discord.com/developers/resources/soundboard#soundboard-sound-object
    """
    sound_id = sound.sound_id if isinstance(sound, SoundboardSound) else sound
    return f"{CDN}/soundboard-sounds/{sound_id:d}"
