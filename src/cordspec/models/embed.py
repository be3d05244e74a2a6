# @generated from schemas/objects/embed.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

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
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-types
    """

    RICH = "rich"
    IMAGE = "image"
    VIDEO = "video"
    GIFV = "gifv"
    ARTICLE = "article"
    LINK = "link"
    POLL_RESULT = "poll_result"


class PollResultEmbedFieldName(OpenStrEnum):
    """Text.

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


@open_flags
class EmbedFlags(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-flags
    """

    IS_CONTENT_INVENTORY_ENTRY = 1 << 5


@open_flags
class EmbedMediaFlags(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-media-flags
    """

    IS_ANIMATED = 1 << 5


class EmbedFooter(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-footer-structure
    """

    text: str
    """Text."""

    proxy_icon_url: str | None = None
    """Text."""

    icon_url: str | None = None
    """Text."""


class EmbedImage(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
    """

    width: int | None = None
    """Text."""

    url: str | None = None
    """Text."""

    proxy_url: str | None = None
    """Text."""

    placeholder_version: int | None = None
    """Text."""

    placeholder: str | None = None
    """Text."""

    height: int | None = None
    """Text."""

    flags: EmbedMediaFlags | None = None
    """Text."""

    description: str | None = None
    """Text."""

    content_type: str | None = None
    """Text."""


class EmbedVideo(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-video-structure
    """

    width: int | None = None
    """Text."""

    url: str | None = None
    """Text."""

    proxy_url: str | None = None
    """Text."""

    placeholder_version: int | None = None
    """Text."""

    placeholder: str | None = None
    """Text."""

    height: int | None = None
    """Text."""

    flags: EmbedMediaFlags | None = None
    """Text."""

    description: str | None = None
    """Text."""

    content_type: str | None = None
    """Text."""


class EmbedProvider(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-provider-structure
    """

    url: str | None = None
    """Text."""

    name: str | None = None
    """Text."""


class EmbedAuthor(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-author-structure
    """

    url: str | None = None
    """Text."""

    proxy_icon_url: str | None = None
    """Text."""

    name: str
    """Text."""

    icon_url: str | None = None
    """Text."""


class EmbedField(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure
    """

    value: str
    """Text."""

    name: str
    """Text."""

    inline: bool | None = None
    """Text."""


class Embed(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#embed-object-embed-structure
    """

    video: EmbedVideo | None = None
    """Text."""

    url: str | None = None
    """Text."""

    type: EmbedType | None = None
    """Text."""

    title: str | None = None
    """Text."""

    timestamp: Timestamp | None = None
    """Text."""

    thumbnail: EmbedImage | None = None
    """Text."""

    provider: EmbedProvider | None = None
    """Text."""

    image: EmbedImage | None = None
    """Text."""

    footer: EmbedFooter | None = None
    """Text."""

    flags: EmbedFlags | None = None
    """Text."""

    fields: Sequence[EmbedField] | None = None
    """Text."""

    description: str | None = None
    """Text."""

    color: int | None = None
    """Text."""

    author: EmbedAuthor | None = None
    """Text."""
