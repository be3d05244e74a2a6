# @generated from schemas/http/poll.yaml by "cordspec codegen" - do not edit
"""Polls in messages."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ChannelId, Message, MessageId, PollAnswerVoters, UserId
from cordspec.wire import Operation, Request

__all__ = [
    "EndPoll",
    "GetAnswerVoters",
]


class GetAnswerVoters(Request[PollAnswerVoters], frozen=True, kw_only=True, gc=False):
    """Return the users who voted for an answer of a poll.

    Documentation: https://docs.discord.com/developers/resources/poll#get-answer-voters
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
        response=PollAnswerVoters,
        parameters={"channel_id": "channel_id", "message_id": "message_id", "answer_id": "answer_id"},
        query=("after", "limit"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    answer_id: int
    """ID of the answer within its poll."""

    after: UserId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 25 if absent."""


class EndPoll(Request[Message], frozen=True, kw_only=True, gc=False):
    """End a poll immediately.

    Only a poll of the current user can be ended.

    Discord sends MESSAGE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/poll#end-poll
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/polls/{message_id}/expire",
        response=Message,
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        fires=("MESSAGE_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""
