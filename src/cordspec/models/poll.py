# @generated from schemas/objects/poll.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.emoji import Emoji
from cordspec.wire import Model, OpenIntEnum, Timestamp

__all__ = [
    "Poll",
    "PollAnswer",
    "PollAnswerCount",
    "PollLayoutType",
    "PollMedia",
    "PollResults",
]


class PollLayoutType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/poll#layout-type
    """

    DEFAULT = 1


class PollMedia(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-media-object-poll-media-object-structure
    """

    text: str | None = None
    """Text."""

    emoji: Emoji | None = None
    """Text."""


class PollAnswer(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-answer-object-poll-answer-object-structure
    """

    poll_media: PollMedia
    """Text."""

    answer_id: int
    """Text."""


class PollAnswerCount(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-results-object-poll-answer-count-object-structure
    """

    me_voted: bool
    """Text."""

    id: int
    """Text."""

    count: int
    """Text."""


class PollResults(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-results-object-poll-results-object-structure
    """

    is_finalized: bool
    """Text."""

    answer_counts: Sequence[PollAnswerCount]
    """Text."""


class Poll(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/poll#poll-object-poll-object-structure
    """

    results: PollResults | None = None
    """Text."""

    question: PollMedia
    """Text."""

    layout_type: PollLayoutType
    """Text."""

    expiry: Timestamp | None
    """Text."""

    answers: Sequence[PollAnswer]
    """Text."""

    allow_multiselect: bool
    """Text."""
