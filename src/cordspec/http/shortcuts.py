"""Short forms of what bots do most: responses to interactions, replies, and lists that are read page by page.

Each is a call of the operations, with the IDs and tokens taken from the payload of an event.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.http.files import File
from cordspec.http.operations import Operations
from cordspec.http.paging import pages
from cordspec.models import (
    ApplicationCommandOptionChoice,
    AuditLogEntry,
    AuditLogEntryId,
    AuditLogEvent,
    Ban,
    BaseInteraction,
    ChannelId,
    Embed,
    GuildId,
    InteractionCallbackType,
    Member,
    Message,
    MessageComponent,
    MessageFlags,
    MessageId,
    MessageReference,
    ModalComponent,
    User,
    UserId,
)
from cordspec.requests import (
    AllowedMentions,
    InteractionCallbackAutocomplete,
    InteractionCallbackMessage,
    InteractionCallbackModal,
)

__all__ = ["Shortcuts"]

PAGE = 100
LARGE_PAGE = 1000


class Shortcuts(Operations, Protocol):
    """Short forms of operations."""

    async def respond(
        self,
        interaction: BaseInteraction,
        content: str | UnsetType = UNSET,
        *,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        ephemeral: bool = False,
        files: Sequence[File] = (),
    ) -> None:
        """Respond to an interaction with a message.

        Discord accepts the first response within 3 seconds of the interaction; ``defer`` gives 15 minutes. With
        ``ephemeral`` only the user of the interaction sees the message.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
        """
        data = _message(content, embeds, components, allowed_mentions, flags, ephemeral)
        await self._callback(interaction, InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE, data, files)

    async def defer(self, interaction: BaseInteraction, *, ephemeral: bool = False) -> None:
        """Tell Discord that the response comes later: the user sees that the app is thinking.

        ``edit_response`` sends it, within 15 minutes.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
        """
        flags = MessageFlags.EPHEMERAL if ephemeral else UNSET
        kind = InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE
        await self._callback(interaction, kind, InteractionCallbackMessage(flags=flags))

    async def defer_update(self, interaction: BaseInteraction) -> None:
        """Acknowledge the interaction with a component, without a visible change.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
        """
        await self._callback(interaction, InteractionCallbackType.DEFERRED_UPDATE_MESSAGE)

    async def update(
        self,
        interaction: BaseInteraction,
        content: str | UnsetType = UNSET,
        *,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        files: Sequence[File] = (),
    ) -> None:
        """Respond to an interaction with a component by changing the message that has the component.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
        """
        data = _message(content, embeds, components, allowed_mentions, flags, False)
        await self._callback(interaction, InteractionCallbackType.UPDATE_MESSAGE, data, files)

    async def open_modal(
        self,
        interaction: BaseInteraction,
        *,
        custom_id: str,
        title: str,
        components: Sequence[ModalComponent],
    ) -> None:
        """Respond to a command or component by opening a modal.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
        """
        data = InteractionCallbackModal(custom_id=custom_id, title=title, components=components)
        await self._callback(interaction, InteractionCallbackType.MODAL, data)

    async def autocomplete(
        self,
        interaction: BaseInteraction,
        choices: Sequence[ApplicationCommandOptionChoice] | Mapping[str, str | int | float],
    ) -> None:
        """Suggest choices for the value that is being typed, up to 25; a mapping has values by the names that are shown.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
        """
        if isinstance(choices, Mapping):
            choices = [
                ApplicationCommandOptionChoice(name=name, value=value) for name, value in choices.items()
            ]
        kind = InteractionCallbackType.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT
        await self._callback(interaction, kind, InteractionCallbackAutocomplete(choices=choices))

    async def _callback(
        self,
        interaction: BaseInteraction,
        kind: InteractionCallbackType,
        data: InteractionCallbackMessage
        | InteractionCallbackAutocomplete
        | InteractionCallbackModal
        | UnsetType = UNSET,
        files: Sequence[File] = (),
    ) -> None:
        await self.create_interaction_response(
            interaction.id, interaction.token, type=kind, data=data, files=files
        )

    async def edit_response(
        self,
        interaction: BaseInteraction,
        content: str | UnsetType | None = UNSET,
        *,
        embeds: Sequence[Embed] | UnsetType | None = UNSET,
        components: Sequence[MessageComponent] | UnsetType | None = UNSET,
        allowed_mentions: AllowedMentions | UnsetType | None = UNSET,
        files: Sequence[File] = (),
    ) -> Message:
        """Change the first response to an interaction, or send it after ``defer``; None removes what a field has.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
        """
        return await self.edit_original_interaction_response(
            interaction.application_id,
            interaction.token,
            content=content,
            embeds=embeds,
            components=components,
            allowed_mentions=allowed_mentions,
            files=files,
        )

    async def delete_response(self, interaction: BaseInteraction) -> None:
        """Delete the first response to an interaction.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
        """
        await self.delete_original_interaction_response(interaction.application_id, interaction.token)

    async def follow_up(
        self,
        interaction: BaseInteraction,
        content: str | UnsetType = UNSET,
        *,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        ephemeral: bool = False,
        files: Sequence[File] = (),
    ) -> Message:
        """Send another message after the first response to an interaction, within 15 minutes of the interaction.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
        """
        return await self.create_followup_message(
            interaction.application_id,
            interaction.token,
            content=content,
            embeds=embeds,
            components=components,
            allowed_mentions=allowed_mentions,
            flags=_flags(flags, ephemeral),
            files=files,
        )

    async def reply(
        self,
        message: Message,
        content: str | UnsetType = UNSET,
        *,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        files: Sequence[File] = (),
    ) -> Message:
        """Reply to a message in its channel.

        The author of the message is notified unless ``allowed_mentions`` has ``replied_user=False``.

        Documentation: https://docs.discord.com/developers/resources/message#create-message
        """
        return await self.create_message(
            message.channel_id,
            content=content,
            embeds=embeds,
            components=components,
            allowed_mentions=allowed_mentions,
            flags=flags,
            message_reference=MessageReference(message_id=message.id),
            files=files,
        )

    async def messages(
        self,
        channel_id: ChannelId,
        *,
        before: MessageId | UnsetType = UNSET,
        after: MessageId | UnsetType = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[Message]:
        """Yield the messages of a channel, newest first; with ``after`` those that are newer, oldest first.

        ``limit`` is the largest number of messages; None yields all of them, 100 for each request.

        Documentation: https://docs.discord.com/developers/resources/message#get-channel-messages
        """
        if not isinstance(after, UnsetType):

            async def fetch_newer(start: MessageId | UnsetType, size: int) -> Sequence[Message]:
                found = await self.get_channel_messages(channel_id, after=start, limit=size)
                return sorted(found, key=_id)

            fetched = pages(fetch_newer, _id, after, PAGE, limit)
        else:

            async def fetch_older(start: MessageId | UnsetType, size: int) -> Sequence[Message]:
                return await self.get_channel_messages(channel_id, before=start, limit=size)

            fetched = pages(fetch_older, _id, before, PAGE, limit)
        async for message in fetched:
            yield message

    async def members(
        self, guild_id: GuildId, *, after: UserId | UnsetType = UNSET, limit: int | None = None
    ) -> AsyncIterator[Member]:
        """Yield the members of a guild in the order of their user IDs, 1,000 for each request.

        It needs the intent GUILD_MEMBERS of the app.

        Documentation: https://docs.discord.com/developers/resources/guild#list-guild-members
        """

        async def fetch(start: UserId | UnsetType, size: int) -> Sequence[Member]:
            return await self.list_guild_members(guild_id, after=start, limit=size)

        async for member in pages(fetch, _user_id, after, LARGE_PAGE, limit):
            yield member

    async def bans(
        self, guild_id: GuildId, *, after: UserId | UnsetType = UNSET, limit: int | None = None
    ) -> AsyncIterator[Ban]:
        """Yield the bans of a guild in the order of the user IDs, 1,000 for each request.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-bans
        """

        async def fetch(start: UserId | UnsetType, size: int) -> Sequence[Ban]:
            return await self.get_guild_bans(guild_id, after=start, limit=size)

        async for ban in pages(fetch, _banned_id, after, LARGE_PAGE, limit):
            yield ban

    async def audit_log(
        self,
        guild_id: GuildId,
        *,
        user_id: UserId | UnsetType = UNSET,
        action_type: AuditLogEvent | UnsetType = UNSET,
        before: AuditLogEntryId | UnsetType = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[AuditLogEntry]:
        """Yield the entries of the audit log of a guild, newest first, 100 for each request.

        ``user_id`` and ``action_type`` select entries. ``get_guild_audit_log`` also returns the objects to which they refer.

        Documentation: https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
        """

        async def fetch(start: AuditLogEntryId | UnsetType, size: int) -> Sequence[AuditLogEntry]:
            log = await self.get_guild_audit_log(
                guild_id, user_id=user_id, action_type=action_type, before=start, limit=size
            )
            return log.audit_log_entries

        async for entry in pages(fetch, _entry_id, before, PAGE, limit):
            yield entry

    async def reactions(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji: str,
        *,
        after: UserId | UnsetType = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[User]:
        """Yield the users who have reacted with an emoji, in the order of their IDs, 100 for each request.

        Documentation: https://docs.discord.com/developers/resources/message#get-reactions
        """

        async def fetch(start: UserId | UnsetType, size: int) -> Sequence[User]:
            return await self.get_reactions(channel_id, message_id, emoji, after=start, limit=size)

        async for user in pages(fetch, _of_user, after, PAGE, limit):
            yield user


def _id(message: Message) -> MessageId:
    return message.id


def _user_id(member: Member) -> UserId:
    return member.user.id


def _banned_id(ban: Ban) -> UserId:
    return ban.user.id


def _entry_id(entry: AuditLogEntry) -> AuditLogEntryId:
    return entry.id


def _of_user(user: User) -> UserId:
    return user.id


def _flags(flags: MessageFlags | UnsetType, ephemeral: bool) -> MessageFlags | UnsetType:
    if not ephemeral:
        return flags
    return MessageFlags.EPHEMERAL if isinstance(flags, UnsetType) else flags | MessageFlags.EPHEMERAL


def _message(
    content: str | UnsetType,
    embeds: Sequence[Embed] | UnsetType,
    components: Sequence[MessageComponent] | UnsetType,
    allowed_mentions: AllowedMentions | UnsetType,
    flags: MessageFlags | UnsetType,
    ephemeral: bool,
) -> InteractionCallbackMessage:
    return InteractionCallbackMessage(
        content=content,
        embeds=embeds,
        components=components,
        allowed_mentions=allowed_mentions,
        flags=_flags(flags, ephemeral),
    )
