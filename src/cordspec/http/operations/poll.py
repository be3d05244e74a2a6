# @generated from schemas/http/poll.yaml by "cordspec codegen" - do not edit
"""Polls in messages."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ChannelId, Message, MessageId, PollAnswerVoters, UserId
from cordspec.requests import EndPoll, GetAnswerVoters

__all__ = [
    "PollOperations",
]


class PollOperations(Sender, Protocol):
    """Polls in messages."""

    async def get_answer_voters(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        answer_id: int,
        *,
        after: UserId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> PollAnswerVoters:
        """Return the users who voted for an answer of a poll.

        Documentation: https://docs.discord.com/developers/resources/poll#get-answer-voters
        """
        request = GetAnswerVoters(
            channel_id=channel_id,
            message_id=message_id,
            answer_id=answer_id,
            after=after,
            limit=limit,
        )
        return await self.send(request, authentication=authentication)

    async def end_poll(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> Message:
        """End a poll immediately.

        Only a poll of the current user can be ended.

        Discord sends MESSAGE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/poll#end-poll
        """
        request = EndPoll(channel_id=channel_id, message_id=message_id)
        return await self.send(request, authentication=authentication)
