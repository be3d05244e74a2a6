"""Typed methods for what most bots need. Everything else goes through ``request``.

This module contains paths and bodies, and sends nothing itself.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Protocol, TypeAlias, TypeVar

from msgspec import UNSET, Struct, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.errors import UsageError
from cordspec.http.checks import check_list
from cordspec.http.files import File
from cordspec.http.route import Method, Route
from cordspec.models import (
    ApplicationCommand,
    ApplicationId,
    Channel,
    ChannelId,
    CommandId,
    Component,
    Embed,
    GatewayBotInfo,
    Guild,
    GuildId,
    InteractionCallbackType,
    InteractionId,
    Member,
    Message,
    MessageFlags,
    MessageId,
    User,
    UserId,
)

__all__ = ["MessageBody", "Operations"]

T = TypeVar("T")

MessageBody: TypeAlias = Mapping[str, Any]
"""Fields of a message as Discord names them."""

NOTHING: Final[MessageBody] = MappingProxyType({})

COMMANDS: Final = "/applications/{application_id}/commands"
GUILD_COMMANDS: Final = "/applications/{application_id}/guilds/{guild_id}/commands"
ORIGINAL: Final = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
REACTIONS: Final = "/channels/{channel_id}/messages/{message_id}/reactions"


class Operations(Protocol):
    """Typed requests on top of one ``request``, which raise what it raises.

    ``authentication`` is for a request that is not to use that of the client.
    """

    async def _request(self, route: Route, **options: Any) -> Any: ...

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:
        """Return the URL of the gateway, and the number of shards and sessions that the bot may have.

        Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
        """
        return await self._get(GatewayBotInfo, "/gateway/bot", authentication)

    async def get_current_user(self, *, authentication: Authentication | None = None) -> User:
        """The account of the bot.

        Documentation: https://docs.discord.com/developers/resources/user#get-current-user
        """
        return await self._get(User, "/users/@me", authentication)

    async def get_channel(
        self, channel_id: ChannelId, *, authentication: Authentication | None = None
    ) -> Channel:
        """A channel, thread or direct message.

        Documentation: https://docs.discord.com/developers/resources/channel#get-channel
        """
        route = Route("GET", "/channels/{channel_id}", channel_id=channel_id)
        found: Channel = await self._request(route, response_type=Channel, authentication=authentication)
        return found

    async def get_guild(
        self, guild_id: GuildId, *, with_counts: bool = False, authentication: Authentication | None = None
    ) -> Guild:
        """A guild; ``with_counts`` asks for about how many members it has, and how many are online.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild
        """
        route = Route("GET", "/guilds/{guild_id}", guild_id=guild_id)
        params = {"with_counts": "true"} if with_counts else None
        found: Guild = await self._request(
            route, response_type=Guild, params=params, authentication=authentication
        )
        return found

    async def get_guild_member(
        self, guild_id: GuildId, user_id: UserId, *, authentication: Authentication | None = None
    ) -> Member:
        """A member of a guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-member
        """
        path = "/guilds/{guild_id}/members/{user_id}"
        return await self._get(Member, path, authentication, guild_id=guild_id, user_id=user_id)

    async def get_message(
        self, channel_id: ChannelId, message_id: MessageId, *, authentication: Authentication | None = None
    ) -> Message:
        """A message.

        Documentation: https://docs.discord.com/developers/resources/message#get-channel-message
        """
        path = "/channels/{channel_id}/messages/{message_id}"
        return await self._get(Message, path, authentication, channel_id=channel_id, message_id=message_id)

    async def create_message(
        self,
        channel_id: ChannelId,
        content: str | UnsetType = UNSET,
        *,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        components: Sequence[Component] | UnsetType = UNSET,
        files: Sequence[File] = (),
        reply_to: MessageId | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        nonce: str | UnsetType = UNSET,
        more: MessageBody = NOTHING,
        authentication: Authentication | None = None,
    ) -> Message:
        """Send a message. ``more`` has fields that are not parameters here, as Discord names them.

        With a ``nonce`` (up to 25 characters, never used before) Discord creates the message once, however often
        the request arrives. It is then sent again also after a failure that may have come too late.

        Raises ``UsageError`` if there is nothing to send, in addition to what ``request`` raises.

        Documentation: https://docs.discord.com/developers/resources/message#create-message
        """
        _check_message(content, embeds, components)
        if not any(part for part in (content, embeds, components, files, more) if part is not UNSET):
            raise UsageError(
                "There is nothing to send: a message needs content, embeds, components or files, or fields in more."
            )
        body = _given(
            content=content,
            embeds=embeds,
            components=components,
            flags=flags,
            tts=tts,
            nonce=nonce,
            enforce_nonce=UNSET if nonce is UNSET else True,
            message_reference=UNSET if isinstance(reply_to, UnsetType) else {"message_id": str(reply_to)},
        )
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel_id)
        fields = {**body, **more}
        # Only with both does Discord recognise a message that it has already.
        once = True if fields.get("nonce") and fields.get("enforce_nonce") is True else None
        return await self._send_message(route, fields, files, authentication, idempotent=once)

    async def edit_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        content: str | UnsetType | None = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        components: Sequence[Component] | UnsetType = UNSET,
        files: Sequence[File] = (),
        flags: MessageFlags | UnsetType = UNSET,
        more: MessageBody = NOTHING,
        authentication: Authentication | None = None,
    ) -> Message:
        """Change a message of the bot; what is not given stays.

        ``files`` are added; Discord keeps those of the earlier attachments that ``more["attachments"]`` lists.

        Documentation: https://docs.discord.com/developers/resources/message#edit-message
        """
        _check_message(content, embeds, components)
        body = _given(content=content, embeds=embeds, components=components, flags=flags)
        path = "/channels/{channel_id}/messages/{message_id}"
        route = Route("PATCH", path, channel_id=channel_id, message_id=message_id)
        return await self._send_message(route, {**body, **more}, files, authentication)

    async def delete_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a message; ``reason`` is for the audit log.

        Documentation: https://docs.discord.com/developers/resources/message#delete-message
        """
        path = "/channels/{channel_id}/messages/{message_id}"
        route = Route("DELETE", path, channel_id=channel_id, message_id=message_id)
        await self._request(route, reason=reason, authentication=authentication)

    async def create_reaction(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """React to a message with ``emoji``: the emoji itself, or ``name:id`` for one of a guild.

        Documentation: https://docs.discord.com/developers/resources/message#create-reaction
        """
        await self._react("PUT", channel_id, message_id, emoji, authentication)

    async def delete_own_reaction(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a reaction of the bot.

        Documentation: https://docs.discord.com/developers/resources/message#delete-own-reaction
        """
        await self._react("DELETE", channel_id, message_id, emoji, authentication)

    async def create_interaction_response(
        self,
        interaction_id: InteractionId,
        interaction_token: str,
        kind: InteractionCallbackType,
        data: MessageBody | None = None,
        *,
        files: Sequence[File] = (),
    ) -> None:
        """Respond to an interaction within 3 seconds of its creation. Its token is all the authentication needed.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
        """
        path = "/interactions/{interaction_id}/{interaction_token}/callback"
        route = Route("POST", path, interaction_id=interaction_id, interaction_token=interaction_token)
        if data is not None:
            _check_body("data", data)
        body = {"type": int(kind)} | ({} if data is None else {"data": data})
        await self._request(route, json=body, files=files, priority=10)

    async def edit_original_response(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        body: MessageBody,
        *,
        files: Sequence[File] = (),
    ) -> Message:
        """Change the first response to an interaction, or give it after it was deferred.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
        """
        route = Route("PATCH", ORIGINAL, webhook_id=application_id, webhook_token=interaction_token)
        return await self._send_message(route, body, files, None)

    async def delete_original_response(self, application_id: ApplicationId, interaction_token: str) -> None:
        """Delete the first response to an interaction.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
        """
        await self._request(
            Route("DELETE", ORIGINAL, webhook_id=application_id, webhook_token=interaction_token)
        )

    async def create_followup_message(
        self,
        application_id: ApplicationId,
        interaction_token: str,
        body: MessageBody,
        *,
        files: Sequence[File] = (),
    ) -> Message:
        """Send another message in response to an interaction.

        Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
        """
        path = "/webhooks/{webhook_id}/{webhook_token}"
        route = Route("POST", path, webhook_id=application_id, webhook_token=interaction_token)
        return await self._send_message(route, body, files, None)

    async def get_application_commands(
        self,
        application_id: ApplicationId,
        guild_id: GuildId | None = None,
        *,
        authentication: Authentication | None = None,
    ) -> list[ApplicationCommand]:
        """Commands of an app, global or of one guild.

        Documentation: https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands
        """
        route = _commands("GET", application_id, guild_id)
        found: list[ApplicationCommand] = await self._request(
            route, response_type=list[ApplicationCommand], authentication=authentication
        )
        return found

    async def create_application_command(
        self,
        application_id: ApplicationId,
        command: Mapping[str, Any],
        guild_id: GuildId | None = None,
        *,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Register a command, global or of one guild; one of the same name is replaced.

        Documentation: https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
        """
        found: ApplicationCommand = await self._request(
            _commands("POST", application_id, guild_id),
            json=command,
            response_type=ApplicationCommand,
            authentication=authentication,
        )
        return found

    async def put_application_commands(
        self,
        application_id: ApplicationId,
        commands: Sequence[Mapping[str, Any]],
        guild_id: GuildId | None = None,
        *,
        authentication: Authentication | None = None,
    ) -> list[ApplicationCommand]:
        """Register all commands at once, global or of one guild; what is not among them is deleted.

        Documentation: https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
        """
        found: list[ApplicationCommand] = await self._request(
            _commands("PUT", application_id, guild_id),
            json=list(commands),
            response_type=list[ApplicationCommand],
            authentication=authentication,
        )
        return found

    async def delete_application_command(
        self,
        application_id: ApplicationId,
        command_id: CommandId,
        guild_id: GuildId | None = None,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a command.

        Documentation: https://docs.discord.com/developers/interactions/application-commands#delete-global-application-command
        """
        await self._request(
            _commands("DELETE", application_id, guild_id, command_id), authentication=authentication
        )

    async def _get(
        self, type_: type[T], path: str, authentication: Authentication | None, **parameters: int
    ) -> T:
        found: T = await self._request(
            Route("GET", path, **parameters), response_type=type_, authentication=authentication
        )
        return found

    async def _send_message(
        self,
        route: Route,
        body: MessageBody,
        files: Sequence[File],
        authentication: Authentication | None,
        *,
        idempotent: bool | None = None,
    ) -> Message:
        _check_body("body", body)
        found: Message = await self._request(
            route,
            json=body,
            files=files,
            response_type=Message,
            authentication=authentication,
            idempotent=idempotent,
        )
        return found

    async def _react(
        self,
        method: Method,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji: str,
        authentication: Authentication | None,
    ) -> None:
        route = Route(
            method,
            REACTIONS + "/{emoji}/@me",
            channel_id=channel_id,
            message_id=message_id,
            emoji=emoji.strip("<>").removeprefix("a:").removeprefix(":"),
        )
        await self._request(route, authentication=authentication)


def _check_body(name: str, body: object) -> None:
    if not isinstance(body, Mapping):
        raise UsageError(
            f"{name} is a mapping of fields as Discord names them; found {type(body).__name__}. "
            f'Write {{"content": "..."}} for a text.'
        )


def _check_message(content: object, embeds: object, components: object) -> None:
    """Raise ``UsageError`` for what a type checker refuses; Discord's own error is hard to read."""
    if not isinstance(content, str | UnsetType | None):
        raise UsageError(f"content is a str; found {type(content).__name__}. Write str(...) around it.")
    if not isinstance(embeds, UnsetType):
        check_list("embeds", embeds, Embed, "Embed(...)")
    if not isinstance(components, UnsetType):
        check_list("components", components, Struct, "ActionRow(...)")


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not UNSET}


def _commands(
    method: Method,
    application_id: ApplicationId,
    guild_id: GuildId | None,
    command_id: CommandId | None = None,
) -> Route:
    parameters: dict[str, int] = {"application_id": application_id}
    template = COMMANDS
    if guild_id is not None:
        parameters["guild_id"], template = guild_id, GUILD_COMMANDS
    if command_id is not None:
        parameters["command_id"], template = command_id, template + "/{command_id}"
    return Route(method, template, **parameters)
