# @generated from schemas/objects/poll.yaml by "cordspec codegen" - do not edit
"""Polls and votes."""

from collections.abc import Sequence

from cordspec.models.emoji import PartialEmoji
from cordspec.wire import Model, OpenIntEnum, Timestamp

__all__ = [
    "Poll",
    "PollAnswer",
    "PollAnswerCount",
    "PollLayoutType",
    "PollMedia",
    "PollResults",
]


class PollMedia(Model, frozen=True, kw_only=True):
    """Text of a question or answer.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-media-object-poll-media-object-structure
    """

    text: str | None = None
    """Text, up to 300 characters for a question and 55 for an answer."""

    emoji: PartialEmoji | None = None
    """Emoji of an answer."""


class PollAnswer(Model, frozen=True, kw_only=True):
    """One answer of a poll.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-answer-object-poll-answer-object-structure
    """

    answer_id: int
    """ID of the answer in the poll."""

    poll_media: PollMedia
    """Text and emoji of the answer."""


class PollLayoutType(OpenIntEnum):
    """Layout of a poll.

    Documentation: https://docs.discord.com/developers/resources/poll#layout-type
    """

    DEFAULT = 1


class PollAnswerCount(Model, frozen=True, kw_only=True):
    """Votes for one answer.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-results-object-poll-answer-count-object-structure
    """

    id: int
    """ID of the answer in the poll."""

    count: int
    """Number of votes."""

    me_voted: bool
    """Whether the current user voted for the answer."""


class PollResults(Model, frozen=True, kw_only=True):
    """Votes of a poll.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-results-object-poll-results-object-structure
    """

    is_finalized: bool
    """Whether the votes have been counted exactly."""

    answer_counts: Sequence[PollAnswerCount]
    """Number of votes for each answer; answers without votes may be missing."""


class Poll(Model, frozen=True, kw_only=True):
    """Poll, a question with answers.

    Documentation: https://docs.discord.com/developers/resources/poll#poll-object-poll-object-structure
    """

    question: PollMedia
    """Question; only its text is used."""

    answers: Sequence[PollAnswer]
    """Answers, up to ten."""

    expiry: Timestamp | None
    """When the poll ends; null for never."""

    allow_multiselect: bool
    """Whether a user may select several answers."""

    layout_type: PollLayoutType
    """Layout of the poll."""

    results: PollResults | None = None
    """Results; absent if they are unknown, which does not mean that there are no votes."""
