# @generated from schemas/http/interaction.yaml by "cordspec codegen" - do not edit
"""Responses to interactions."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
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
from cordspec.requests import (
    AllowedMentions,
    AttachmentRequest,
    CreateFollowupMessage,
    CreateInteractionResponse,
    DeleteFollowupMessage,
    DeleteOriginalInteractionResponse,
    EditFollowupMessage,
    EditOriginalInteractionResponse,
    GetFollowupMessage,
    GetOriginalInteractionResponse,
    InteractionCallbackAutocomplete,
    InteractionCallbackMessage,
    InteractionCallbackModal,
    PollCreateRequest,
)

__all__ = [
    "InteractionOperations",
]


class InteractionOperations(Sender, Protocol):
    """Responses to interactions."""

    async def create_interaction_response(
        self,
        interaction_id: InteractionId,
        interaction_token: str,
        *,
        with_response: bool | UnsetType = UNSET,
        type: InteractionCallbackType,
        data: InteractionCallbackMessage
        | InteractionCallbackAutocomplete
        | InteractionCallbackModal
        | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> InteractionCallbackResponse | None:
        """Respond to an interaction.

        The response must be sent within 3 seconds of the interaction. An ``InteractionCallbackResponse`` is
        returned only when ``with_response`` is true; otherwise the result is None. This operation does not
        count toward the global rate limit.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
        """
        request = CreateInteractionResponse(
            interaction_id=interaction_id,
            interaction_token=interaction_token,
            with_response=with_response,
            type=type,
            data=data,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def get_original_interaction_response(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        *,
        authentication: Authentication | None = None,
    ) -> Message:
        """Return the initial response to an interaction.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#get-original-interaction-response
        """
        request = GetOriginalInteractionResponse(
            application_id=application_id,
            interaction_token=interaction_token,
        )
        return await self.send(request, authentication=authentication)

    async def edit_original_interaction_response(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        *,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType | None = UNSET,
        embeds: Sequence[Embed] | UnsetType | None = UNSET,
        flags: MessageFlags | UnsetType | None = UNSET,
        allowed_mentions: AllowedMentions | UnsetType | None = UNSET,
        components: Sequence[MessageComponent] | UnsetType | None = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET,
        poll: PollCreateRequest | UnsetType | None = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message:
        """Edit the initial response to an interaction.

        Mentions are determined again from the new content, and without ``allowed_mentions`` the defaults
        apply. If ``attachments`` is given, it must list all attachments to keep, including new files.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
        """
        request = EditOriginalInteractionResponse(
            application_id=application_id,
            interaction_token=interaction_token,
            with_components=with_components,
            content=content,
            embeds=embeds,
            flags=flags,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            poll=poll,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def delete_original_interaction_response(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete the initial response to an interaction.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
        """
        request = DeleteOriginalInteractionResponse(
            application_id=application_id,
            interaction_token=interaction_token,
        )
        return await self.send(request, authentication=authentication)

    async def create_followup_message(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        *,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message:
        """Send a followup message for an interaction.

        Immediately after a deferred response, this operation edits that response instead. The EPHEMERAL flag
        can be set. An app that is only installed for a user can send at most 5 followup messages for each
        interaction.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
        """
        request = CreateFollowupMessage(
            application_id=application_id,
            interaction_token=interaction_token,
            with_components=with_components,
            content=content,
            tts=tts,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            flags=flags,
            poll=poll,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def get_followup_message(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> Message:
        """Return a followup message of an interaction.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#get-followup-message
        """
        request = GetFollowupMessage(
            application_id=application_id,
            interaction_token=interaction_token,
            message_id=message_id,
        )
        return await self.send(request, authentication=authentication)

    async def edit_followup_message(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        message_id: MessageId,
        *,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType | None = UNSET,
        embeds: Sequence[Embed] | UnsetType | None = UNSET,
        flags: MessageFlags | UnsetType | None = UNSET,
        allowed_mentions: AllowedMentions | UnsetType | None = UNSET,
        components: Sequence[MessageComponent] | UnsetType | None = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET,
        poll: PollCreateRequest | UnsetType | None = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message:
        """Edit a followup message of an interaction.

        Mentions are determined again from the new content, and without ``allowed_mentions`` the defaults
        apply. If ``attachments`` is given, it must list all attachments to keep, including new files.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#edit-followup-message
        """
        request = EditFollowupMessage(
            application_id=application_id,
            interaction_token=interaction_token,
            message_id=message_id,
            with_components=with_components,
            content=content,
            embeds=embeds,
            flags=flags,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            poll=poll,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def delete_followup_message(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a followup message of an interaction.

        Documentation:
        https://docs.discord.com/developers/interactions/receiving-and-responding#delete-followup-message
        """
        request = DeleteFollowupMessage(
            application_id=application_id,
            interaction_token=interaction_token,
            message_id=message_id,
        )
        return await self.send(request, authentication=authentication)
