"""Images as Discord takes them in requests: avatars, icons, emoji, banners."""

from base64 import b64encode
from typing import Final

from cordspec.errors import UsageError

__all__ = ["image_data"]

SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
"""First bytes of the formats that Discord takes, and their media types."""

WEBP: Final = (b"RIFF", b"WEBP")


def image_data(content: bytes) -> str:
    """Return an image as a data URI, for fields such as ``icon``, ``avatar`` and ``image`` of requests.

    ``content`` is a PNG, JPEG, GIF or WebP file, recognised by its first bytes. Discord limits the size of each kind of
    image, an emoji for example to 256 KiB; that is not checked here.

    Raises ``UsageError`` for content of another format.

    Documentation: https://docs.discord.com/developers/reference#image-data
    """
    kind = next((kind for signature, kind in SIGNATURES if content.startswith(signature)), None)
    if kind is None and (content[:4], content[8:12]) == WEBP:
        kind = "image/webp"
    if kind is None:
        raise UsageError(
            f"This is not a PNG, JPEG, GIF or WebP image: it begins with {content[:8]!r}. Pass the bytes of the file, "
            'Path("icon.png").read_bytes().'
        )
    return f"data:{kind};base64,{b64encode(content).decode()}"
