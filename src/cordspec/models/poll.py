# @generated from schemas/objects/poll.yaml by "cordspec codegen" - do not edit
"""Polls, and the votes for their answers."""

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
    """Words, up to 300 characters in a question and 55 in an answer."""

    emoji: PartialEmoji | None = None
    """Emoji before the words; answers only."""


class PollAnswer(Model, frozen=True, kw_only=True):
    """One answer of a poll.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-answer-object-poll-answer-object-structure
    """

    answer_id: int
    """Number of the answer within the poll."""

    poll_media: PollMedia
    """What the answer says."""


class PollLayoutType(OpenIntEnum):
    """Look of a poll.

    Documentation: https://docs.discord.com/developers/resources/poll#layout-type
    """

    DEFAULT = 1


class PollAnswerCount(Model, frozen=True, kw_only=True):
    """Votes for one answer.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-results-object-poll-answer-count-object-structure
    """

    id: int
    """Number of the answer within the poll."""

    count: int
    """Number of votes."""

    me_voted: bool
    """Whether the bot itself voted for it."""


class PollResults(Model, frozen=True, kw_only=True):
    """Votes of a poll.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-results-object-poll-results-object-structure
    """

    is_finalized: bool
    """Whether the votes have been counted exactly."""

    answer_counts: Sequence[PollAnswerCount]
    """Votes by answer; an answer without votes may be missing."""


class Poll(Model, frozen=True, kw_only=True):
    """Question with answers to vote for.

    Documentation: https://docs.discord.com/developers/resources/poll#poll-object-poll-object-structure
    """

    question: PollMedia
    """What is asked; text alone."""

    answers: Sequence[PollAnswer]
    """What can be voted for, up to ten."""

    expiry: Timestamp | None
    """When voting ends; null would mean never."""

    allow_multiselect: bool
    """Whether one user may vote for several answers."""

    layout_type: PollLayoutType
    """Look of the poll."""

    results: PollResults | None = None
    """Votes so far; absent means unknown, not none."""
