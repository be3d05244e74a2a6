# @generated from schemas/http/interaction.yaml by "cordspec codegen" - do not edit
"""Responses to interactions."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import (
    ApplicationId,
    Embed,
    InteractionCallbackResponse,
    InteractionCallbackType,
    InteractionId,
    Message,
    MessageComponent,
    MessageFlags,
    MessageId,
)
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


class CreateInteractionResponse(
    Request[InteractionCallbackResponse | None], frozen=True, kw_only=True, gc=False
):
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
        response=InteractionCallbackResponse,
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
    """Whether the callback response with the created message is returned; false if absent, in which case
    nothing is returned.
    """

    type: InteractionCallbackType
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    data: (
        InteractionCallbackMessage | InteractionCallbackAutocomplete | InteractionCallbackModal | UnsetType
    ) = UNSET
    """Data of the response, which depend on ``type``; absent for types without data."""


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
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""


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
        query=("with_components",),
        body=("content", "embeds", "flags", "allowed_mentions", "components", "attachments", "poll"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    with_components: bool | UnsetType = UNSET
    """Whether ``components`` is respected for webhooks that no app owns; false if absent."""

    content: str | UnsetType | None = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds of the message, up to 10."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags of the message; SUPPRESS_EMBEDS can be set or removed, and IS_COMPONENTS_V2 can only be set,
    which requires that ``content``, ``embeds``, files and ``poll`` are None.
    """

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType | None = UNSET
    """Components of the message, up to 40. For webhooks that no app owns, interactive components are refused,
    and the field is ignored unless ``with_components`` is true.
    """

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments to keep and new ones, up to 10; existing attachments that are not listed are removed."""

    poll: PollCreateRequest | UnsetType | None = UNSET
    """Poll of the message; only when a deferred response to an interaction is edited."""


class DeleteOriginalInteractionResponse(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete the initial response to an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        parameters={"webhook_id": "application_id", "webhook_token": "interaction_token"},
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""


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
        query=("with_components",),
        body=("content", "tts", "embeds", "allowed_mentions", "components", "attachments", "flags", "poll"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    with_components: bool | UnsetType = UNSET
    """Whether ``components`` is respected for webhooks that no app owns; false if absent. Interactive
    components are refused for such webhooks in any case.
    """

    content: str | UnsetType = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    tts: bool | UnsetType = UNSET
    """Whether the message is read aloud."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds of the message, up to 10."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType = UNSET
    """Components of the message, up to 40. For webhooks that no app owns, interactive components are refused,
    and the field is ignored unless ``with_components`` is true.
    """

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Descriptions of the uploaded files, up to 10; the ID of each is the number ``n`` of its file
    ``files[n]``.
    """

    flags: MessageFlags | UnsetType = UNSET
    """Flags of the message; only SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS and IS_COMPONENTS_V2 can be set.
    With IS_COMPONENTS_V2, ``content``, ``embeds``, ``sticker_ids`` and ``poll`` are errors (status 400).
    """

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll of the message."""


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
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    message_id: MessageId
    """ID of the message."""


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
        query=("with_components",),
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

    with_components: bool | UnsetType = UNSET
    """Whether ``components`` is respected for webhooks that no app owns; false if absent."""

    content: str | UnsetType | None = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds of the message, up to 10."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags of the message; SUPPRESS_EMBEDS can be set or removed, and IS_COMPONENTS_V2 can only be set,
    which requires that ``content``, ``embeds``, files and ``poll`` are None.
    """

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType | None = UNSET
    """Components of the message, up to 40. For webhooks that no app owns, interactive components are refused,
    and the field is ignored unless ``with_components`` is true.
    """

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments to keep and new ones, up to 10; existing attachments that are not listed are removed."""

    poll: PollCreateRequest | UnsetType | None = UNSET
    """Poll of the message; only when a deferred response to an interaction is edited."""


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
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("interaction_token",)

    application_id: ApplicationId
    """ID of the application."""

    interaction_token: str
    """Token of the interaction, valid for 15 minutes."""

    message_id: MessageId
    """ID of the message."""
