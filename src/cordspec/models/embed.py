# @generated from schemas/objects/embed.yaml by "cordspec codegen" - do not edit
"""Embeds of messages."""

from collections.abc import Sequence

from cordspec.models.component import Component
from cordspec.models.ids import Snowflake
from cordspec.wire import Model, OpenFlag, OpenStrEnum, Timestamp, open_flags

__all__ = [
    "Embed",
    "EmbedAuthor",
    "EmbedField",
    "EmbedFlags",
    "EmbedFooter",
    "EmbedImage",
    "EmbedMediaFlags",
    "EmbedProvider",
    "EmbedType",
    "EmbedVideo",
    "PollResultEmbedFieldName",
]


class EmbedType(OpenStrEnum):
    """Type of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-types
    """

    RICH = "rich"
    IMAGE = "image"
    VIDEO = "video"
    GIFV = "gifv"
    ARTICLE = "article"
    LINK = "link"

    AUTO_MODERATION_MESSAGE = "auto_moderation_message"
    """Message that auto moderation blocked. Not in Discord's documentation."""

    POLL_RESULT = "poll_result"
    """Result of a finished poll, with fields named by PollResultEmbedFieldName."""


class EmbedFooter(Model, frozen=True, kw_only=True):
    """Small text at the bottom of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-footer-structure
    """

    text: str
    """Text shown, up to 2048 characters."""

    icon_url: str | None = None
    """URL of a small image next to the text."""

    proxy_icon_url: str | None = None
    """URL of Discord's proxied copy of the image."""


@open_flags
class EmbedMediaFlags(OpenFlag):
    """Flags of an image or video of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-media-flags
    """

    IS_ANIMATED = 1 << 5
    """Animated image."""


class EmbedImage(Model, frozen=True, kw_only=True):
    """Image or thumbnail of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
    """

    url: str | None = None
    """URL of the image."""

    proxy_url: str | None = None
    """URL of Discord's proxied copy."""

    height: int | None = None
    """Height in pixels."""

    width: int | None = None
    """Width in pixels."""

    content_type: str | None = None
    """Media type of the file."""

    placeholder: str | None = None
    """Blurred preview, a ThumbHash in base64."""

    placeholder_version: int | None = None
    """Version of the format of `placeholder`."""

    description: str | None = None
    """Alternative text."""

    flags: EmbedMediaFlags | None = None
    """Flags of the image."""


class EmbedVideo(Model, frozen=True, kw_only=True):
    """Video of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-video-structure
    """

    url: str | None = None
    """URL of the video."""

    proxy_url: str | None = None
    """URL of Discord's proxied copy."""

    height: int | None = None
    """Height in pixels."""

    width: int | None = None
    """Width in pixels."""

    content_type: str | None = None
    """Media type of the file."""

    placeholder: str | None = None
    """Blurred preview, a ThumbHash in base64."""

    placeholder_version: int | None = None
    """Version of the format of `placeholder`."""

    description: str | None = None
    """Alternative text."""

    flags: EmbedMediaFlags | None = None
    """Flags of the video."""


class EmbedProvider(Model, frozen=True, kw_only=True):
    """Provider of the content of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-provider-structure
    """

    name: str | None = None
    """Name of the provider."""

    url: str | None = None
    """URL of the provider."""


class EmbedAuthor(Model, frozen=True, kw_only=True):
    """Author shown above the title of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-author-structure
    """

    name: str
    """Name shown, up to 256 characters."""

    url: str | None = None
    """URL of the author."""

    icon_url: str | None = None
    """URL of a small image next to the text."""

    proxy_icon_url: str | None = None
    """URL of Discord's proxied copy of the image."""


class EmbedField(Model, frozen=True, kw_only=True):
    """Field of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure
    """

    name: str
    """Name of the field, up to 256 characters."""

    value: str
    """Value of the field, up to 1024 characters."""

    inline: bool = False
    """Whether the field is shown in one line with other fields."""


@open_flags
class EmbedFlags(OpenFlag):
    """Flags of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-flags
    """

    IS_CONTENT_INVENTORY_ENTRY = 1 << 5
    """Reply to an activity card."""


class Embed(Model, frozen=True, kw_only=True):
    """Embed of a message.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-structure
    """

    title: str | None = None
    """Title, up to 256 characters."""

    type: EmbedType | None = None
    """Type of the embed; RICH for embeds of apps."""

    description: str | None = None
    """Description, up to 4096 characters."""

    url: str | None = None
    """URL of the title."""

    timestamp: Timestamp | None = None
    """Time shown next to the footer."""

    color: int | None = None
    """Colour of the edge as 0xRRGGBB."""

    footer: EmbedFooter | None = None
    """Small text at the bottom."""

    image: EmbedImage | None = None
    """Large image."""

    thumbnail: EmbedImage | None = None
    """Small image."""

    video: EmbedVideo | None = None
    """Video that is shown."""

    provider: EmbedProvider | None = None
    """Provider of the content."""

    author: EmbedAuthor | None = None
    """Author shown above the title."""

    fields: Sequence[EmbedField] = []
    """Fields, up to 25."""

    flags: EmbedFlags | None = None
    """Flags of the embed."""

    id: Snowflake | None = None
    """ID of the embed, set by Discord. Not in Discord's documentation."""

    components: Sequence[Component] = []
    """Components of a link preview; absent if there are none. Not in Discord's documentation."""


class PollResultEmbedFieldName(OpenStrEnum):
    """Names of the fields of a POLL_RESULT embed.

    Documentation:
    https://docs.discord.com/developers/resources/message#embed-fields-by-embed-type-poll-result-embed-fields
    """

    POLL_QUESTION_TEXT = "poll_question_text"
    VICTOR_ANSWER_VOTES = "victor_answer_votes"
    TOTAL_VOTES = "total_votes"
    VICTOR_ANSWER_ID = "victor_answer_id"
    VICTOR_ANSWER_TEXT = "victor_answer_text"
    VICTOR_ANSWER_EMOJI_ID = "victor_answer_emoji_id"
    VICTOR_ANSWER_EMOJI_NAME = "victor_answer_emoji_name"
    VICTOR_ANSWER_EMOJI_ANIMATED = "victor_answer_emoji_animated"
