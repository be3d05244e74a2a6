# @generated from schemas/objects/embed.yaml by "cordspec codegen" - do not edit
"""Embeds, the framed boxes below a message."""

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
    """Kind of an embed.

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
    """What a finished poll came to; its fields are named by PollResultEmbedFieldName."""


class EmbedFooter(Model, frozen=True, kw_only=True):
    """Small text at the bottom of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-footer-structure
    """

    text: str
    """Text shown, up to 2048 characters."""

    icon_url: str | None = None
    """Small picture beside the text."""

    proxy_icon_url: str | None = None
    """Where Discord keeps its copy of the picture."""


@open_flags
class EmbedMediaFlags(OpenFlag):
    """What is special about a picture or video of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-media-flags
    """

    IS_ANIMATED = 1 << 5
    """Picture that moves."""


class EmbedImage(Model, frozen=True, kw_only=True):
    """Picture of an embed, large or small.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
    """

    url: str | None = None
    """Where it lies."""

    proxy_url: str | None = None
    """Where Discord keeps its copy."""

    height: int | None = None
    """Height in pixels."""

    width: int | None = None
    """Width in pixels."""

    content_type: str | None = None
    """Media type of the file."""

    placeholder: str | None = None
    """Blurred small form in base64, a ThumbHash."""

    placeholder_version: int | None = None
    """Version of the form of `placeholder`."""

    description: str | None = None
    """Text for those who do not see it."""

    flags: EmbedMediaFlags | None = None
    """What is special about it."""


class EmbedVideo(Model, frozen=True, kw_only=True):
    """Video of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-video-structure
    """

    url: str | None = None
    """Where it lies."""

    proxy_url: str | None = None
    """Where Discord keeps its copy."""

    height: int | None = None
    """Height in pixels."""

    width: int | None = None
    """Width in pixels."""

    content_type: str | None = None
    """Media type of the file."""

    placeholder: str | None = None
    """Blurred small form in base64, a ThumbHash."""

    placeholder_version: int | None = None
    """Version of the form of `placeholder`."""

    description: str | None = None
    """Text for those who do not see it."""

    flags: EmbedMediaFlags | None = None
    """What is special about it."""


class EmbedProvider(Model, frozen=True, kw_only=True):
    """Site that the content of an embed comes from.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-provider-structure
    """

    name: str | None = None
    """Name of the site."""

    url: str | None = None
    """Where it lies."""


class EmbedAuthor(Model, frozen=True, kw_only=True):
    """Who is named above the title of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-author-structure
    """

    name: str
    """Name shown, up to 256 characters."""

    url: str | None = None
    """Where it lies."""

    icon_url: str | None = None
    """Small picture beside the text."""

    proxy_icon_url: str | None = None
    """Where Discord keeps its copy of the picture."""


class EmbedField(Model, frozen=True, kw_only=True):
    """Captioned text of an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure
    """

    name: str
    """Caption, up to 256 characters."""

    value: str
    """Text, up to 1024 characters."""

    inline: bool = False
    """Whether other fields may be beside it."""


@open_flags
class EmbedFlags(OpenFlag):
    """What is special about an embed.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-flags
    """

    IS_CONTENT_INVENTORY_ENTRY = 1 << 5
    """Reply to an activity card."""


class Embed(Model, frozen=True, kw_only=True):
    """Framed box below a message.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-structure
    """

    title: str | None = None
    """First line, up to 256 characters."""

    type: EmbedType | None = None
    """Kind of the box; RICH for those that apps send."""

    description: str | None = None
    """Text of the box, up to 4096 characters."""

    url: str | None = None
    """Page that the title leads to."""

    timestamp: Timestamp | None = None
    """Time shown beside the footer."""

    color: int | None = None
    """Colour of the edge as 0xRRGGBB."""

    footer: EmbedFooter | None = None
    """Small text at the bottom."""

    image: EmbedImage | None = None
    """Large picture."""

    thumbnail: EmbedImage | None = None
    """Small picture."""

    video: EmbedVideo | None = None
    """Video that is shown."""

    provider: EmbedProvider | None = None
    """Site that the content comes from."""

    author: EmbedAuthor | None = None
    """Who is named above the title."""

    fields: Sequence[EmbedField] = []
    """Captioned texts, up to 25."""

    flags: EmbedFlags | None = None
    """What is special about it."""

    id: Snowflake | None = None
    """ID that Discord gave to the embed. Not in Discord's documentation."""

    components: Sequence[Component] = []
    """Components of a link preview; absent without any. Not in Discord's documentation."""


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
