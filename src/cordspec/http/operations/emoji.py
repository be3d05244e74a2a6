# @generated from schemas/http/emoji.yaml by "cordspec codegen" - do not edit
"""Emoji of guilds and apps."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ApplicationEmojis, ApplicationId, Emoji, EmojiId, GuildId, RoleId
from cordspec.requests import (
    CreateApplicationEmoji,
    CreateGuildEmoji,
    DeleteApplicationEmoji,
    DeleteGuildEmoji,
    GetApplicationEmoji,
    GetGuildEmoji,
    ListApplicationEmojis,
    ListGuildEmojis,
    ModifyApplicationEmoji,
    ModifyGuildEmoji,
)

__all__ = [
    "EmojiOperations",
]


class EmojiOperations(Sender, Protocol):
    """Emoji of guilds and apps."""

    async def list_guild_emojis(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Emoji]:
        """Return the emojis of a guild.

        The ``user`` field of each emoji is present only with CREATE_GUILD_EXPRESSIONS or
        MANAGE_GUILD_EXPRESSIONS.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Documentation: https://docs.discord.com/developers/resources/emoji#list-guild-emojis
        """
        request = ListGuildEmojis(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_emoji(
        self,
        guild_id: GuildId,
        emoji_id: EmojiId,
        *,
        authentication: Authentication | None = None,
    ) -> Emoji:
        """Return an emoji of a guild.

        Permissions that it may need: MANAGE_GUILD_EXPRESSIONS, CREATE_GUILD_EXPRESSIONS.

        Documentation: https://docs.discord.com/developers/resources/emoji#get-guild-emoji
        """
        request = GetGuildEmoji(guild_id=guild_id, emoji_id=emoji_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_emoji(
        self,
        guild_id: GuildId,
        *,
        name: str,
        image: str,
        roles: Sequence[RoleId] | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Emoji:
        """Create an emoji in a guild.

        The image may be at most 256 KiB. Discord rejects a larger image with status 400 and without a JSON
        error code.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS.

        Discord sends GUILD_EMOJIS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/emoji#create-guild-emoji
        """
        request = CreateGuildEmoji(guild_id=guild_id, name=name, image=image, roles=roles)
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_guild_emoji(
        self,
        guild_id: GuildId,
        emoji_id: EmojiId,
        *,
        name: str | UnsetType = UNSET,
        roles: Sequence[RoleId] | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Emoji:
        """Modify an emoji of a guild.

        CREATE_GUILD_EXPRESSIONS is sufficient for an emoji that the current user created.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Discord sends GUILD_EMOJIS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/emoji#modify-guild-emoji
        """
        request = ModifyGuildEmoji(guild_id=guild_id, emoji_id=emoji_id, name=name, roles=roles)
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_guild_emoji(
        self,
        guild_id: GuildId,
        emoji_id: EmojiId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete an emoji of a guild.

        CREATE_GUILD_EXPRESSIONS is sufficient for an emoji that the current user created.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Discord sends GUILD_EMOJIS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/emoji#delete-guild-emoji
        """
        request = DeleteGuildEmoji(guild_id=guild_id, emoji_id=emoji_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def list_application_emojis(
        self,
        application_id: ApplicationId,
        *,
        authentication: Authentication | None = None,
    ) -> ApplicationEmojis:
        """Return the emojis of an application.

        The emojis are in the ``items`` field of the returned object.

        Documentation: https://docs.discord.com/developers/resources/emoji#list-application-emojis
        """
        request = ListApplicationEmojis(application_id=application_id)
        return await self.send(request, authentication=authentication)

    async def get_application_emoji(
        self,
        application_id: ApplicationId,
        emoji_id: EmojiId,
        *,
        authentication: Authentication | None = None,
    ) -> Emoji:
        """Return an emoji of an application.

        Documentation: https://docs.discord.com/developers/resources/emoji#get-application-emoji
        """
        request = GetApplicationEmoji(application_id=application_id, emoji_id=emoji_id)
        return await self.send(request, authentication=authentication)

    async def create_application_emoji(
        self,
        application_id: ApplicationId,
        *,
        name: str,
        image: str,
        authentication: Authentication | None = None,
    ) -> Emoji:
        """Create an emoji for an application.

        The image may be at most 256 KiB. Discord rejects a larger image with status 400 and without a JSON
        error code. An application can have at most 2000 emojis.

        Documentation: https://docs.discord.com/developers/resources/emoji#create-application-emoji
        """
        request = CreateApplicationEmoji(application_id=application_id, name=name, image=image)
        return await self.send(request, authentication=authentication)

    async def modify_application_emoji(
        self,
        application_id: ApplicationId,
        emoji_id: EmojiId,
        *,
        name: str,
        authentication: Authentication | None = None,
    ) -> Emoji:
        """Modify an emoji of an application.

        Documentation: https://docs.discord.com/developers/resources/emoji#modify-application-emoji
        """
        request = ModifyApplicationEmoji(application_id=application_id, emoji_id=emoji_id, name=name)
        return await self.send(request, authentication=authentication)

    async def delete_application_emoji(
        self,
        application_id: ApplicationId,
        emoji_id: EmojiId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete an emoji of an application.

        Documentation: https://docs.discord.com/developers/resources/emoji#delete-application-emoji
        """
        request = DeleteApplicationEmoji(application_id=application_id, emoji_id=emoji_id)
        return await self.send(request, authentication=authentication)
