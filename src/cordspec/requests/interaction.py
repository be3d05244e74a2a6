# @generated from schemas/http/interaction.yaml by "cordspec codegen" - do not edit
"""Responses to interactions."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.embed import Embed
from cordspec.models.ids import ApplicationId, ChannelId, ForumTagId, InteractionId, MessageId
from cordspec.models.interaction import InteractionCallbackType
from cordspec.models.message import Message, MessageFlags
from cordspec.requests.objects import (
    AllowedMentions,
    AttachmentRequest,
    InteractionCallbackAutocomplete,
    InteractionCallbackMessage,
    InteractionCallbackModal,
    PollCreateRequest,
)
from cordspec.wire import Operation, Request

__all__ = [
    "CreateFollowupMessage",
    "CreateInteractionResponse",
    "DeleteFollowupMessage",
    "DeleteOriginalInteractionResponse",
    "EditFollowupMessage",
    "EditOriginalInteractionResponse",
    "GetFollowupMessage",
    "GetOriginalInteractionResponse",
]


class CreateInteractionResponse(Request[Mapping[str, object] | None], frozen=True, kw_only=True, gc=False):
    """Respond to an interaction.

    The response must be sent within 3 seconds of the interaction. An ``InteractionCallbackResponse`` is
    returned only when ``with_response`` is true; otherwise the result is None. This operation does not count
    toward the global rate limit.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        response=Mapping[str, object],
        parameters={"interaction_id": "interaction_id", "interaction_token": "interaction_token"},
        query=("with_response",),
        body=("type", "data"),
        authenticated=False,
        empty=True,
        priority=10,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    interaction_id: InteractionId
    """ID of the interaction."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    with_response: bool | UnsetType = UNSET
    """With response."""

    type: InteractionCallbackType
    """Type."""

    data: (
        InteractionCallbackMessage | InteractionCallbackAutocomplete | InteractionCallbackModal | UnsetType
    ) = UNSET
    """Data."""


class GetOriginalInteractionResponse(Request[Message], frozen=True, kw_only=True, gc=False):
    """Return the initial response to an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#get-original-interaction-response
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        response=Message,
        parameters={"webhook_id": "application_id", "webhook_token": "interaction_token"},
        query=("thread_id",),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""


class EditOriginalInteractionResponse(Request[Message], frozen=True, kw_only=True, gc=False):
    """Edit the initial response to an interaction.

    Mentions are determined again from the new content, and without ``allowed_mentions`` the defaults apply.
    If ``attachments`` is given, it must list all attachments to keep, including new files.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        response=Message,
        parameters={"webhook_id": "application_id", "webhook_token": "interaction_token"},
        query=("thread_id", "with_components"),
        body=("content", "embeds", "flags", "allowed_mentions", "components", "attachments", "poll"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""

    with_components: bool | UnsetType = UNSET
    """With components."""

    content: str | UnsetType | None = UNSET
    """Content."""

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags."""

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Allowed mentions."""

    components: Sequence[Mapping[str, object]] | UnsetType | None = UNSET
    """Components."""

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments."""

    poll: PollCreateRequest | UnsetType | None = UNSET
    """Poll."""


class DeleteOriginalInteractionResponse(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete the initial response to an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        parameters={"webhook_id": "application_id", "webhook_token": "interaction_token"},
        query=("thread_id",),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id. Not in Discord's documentation."""


class CreateFollowupMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Send a followup message for an interaction.

    Immediately after a deferred response, this operation edits that response instead. The EPHEMERAL flag can
    be set. An app that is only installed for a user can send at most 5 followup messages for each
    interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/webhooks/{webhook_id}/{webhook_token}",
        response=Message,
        parameters={"webhook_id": "application_id", "webhook_token": "interaction_token"},
        query=("with_components", "wait", "thread_id"),
        body=(
            "content",
            "tts",
            "embeds",
            "allowed_mentions",
            "components",
            "attachments",
            "flags",
            "thread_name",
            "applied_tags",
            "poll",
            "username",
            "avatar_url",
        ),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    with_components: bool | UnsetType = UNSET
    """With components."""

    wait: bool | UnsetType = UNSET
    """Wait. Not in Discord's documentation."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id. Not in Discord's documentation."""

    content: str | UnsetType = UNSET
    """Content."""

    tts: bool | UnsetType = UNSET
    """Tts."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Allowed mentions."""

    components: Sequence[Mapping[str, object]] | UnsetType = UNSET
    """Components."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Attachments."""

    flags: MessageFlags | UnsetType = UNSET
    """Flags."""

    thread_name: str | UnsetType = UNSET
    """Thread name."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """Applied tags."""

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll."""

    username: str | UnsetType = UNSET
    """Username. Not in Discord's documentation."""

    avatar_url: str | UnsetType = UNSET
    """Avatar url. Not in Discord's documentation."""


class GetFollowupMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Return a followup message of an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#get-followup-message
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        response=Message,
        parameters={
            "webhook_id": "application_id",
            "webhook_token": "interaction_token",
            "message_id": "message_id",
        },
        query=("thread_id",),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    message_id: MessageId
    """ID of the message."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""


class EditFollowupMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Edit a followup message of an interaction.

    Mentions are determined again from the new content, and without ``allowed_mentions`` the defaults apply.
    If ``attachments`` is given, it must list all attachments to keep, including new files.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#edit-followup-message
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        response=Message,
        parameters={
            "webhook_id": "application_id",
            "webhook_token": "interaction_token",
            "message_id": "message_id",
        },
        query=("thread_id", "with_components"),
        body=("content", "embeds", "flags", "allowed_mentions", "components", "attachments", "poll"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    message_id: MessageId
    """ID of the message."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""

    with_components: bool | UnsetType = UNSET
    """With components."""

    content: str | UnsetType | None = UNSET
    """Content."""

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags."""

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Allowed mentions."""

    components: Sequence[Mapping[str, object]] | UnsetType | None = UNSET
    """Components."""

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments."""

    poll: PollCreateRequest | UnsetType | None = UNSET
    """Poll."""


class DeleteFollowupMessage(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a followup message of an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#delete-followup-message
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        parameters={
            "webhook_id": "application_id",
            "webhook_token": "interaction_token",
            "message_id": "message_id",
        },
        query=("thread_id",),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    message_id: MessageId
    """ID of the message."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id. Not in Discord's documentation."""
