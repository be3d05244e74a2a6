# @generated from schemas/http/sticker.yaml by "cordspec codegen" - do not edit
"""Stickers of guilds, and sticker packs."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
from cordspec.models import GuildId, Sticker, StickerId, StickerPack, StickerPackId, StickerPackList
from cordspec.requests import (
    CreateGuildSticker,
    DeleteGuildSticker,
    GetGuildSticker,
    GetSticker,
    GetStickerPack,
    ListGuildStickers,
    ListStickerPacks,
    ModifyGuildSticker,
)

__all__ = [
    "StickerOperations",
]


class StickerOperations(Sender, Protocol):
    """Stickers of guilds, and sticker packs."""

    async def get_sticker(
        self,
        sticker_id: StickerId,
        *,
        authentication: Authentication | None = None,
    ) -> Sticker:
        """Return a sticker.

        Documentation: https://docs.discord.com/developers/resources/sticker#get-sticker
        """
        request = GetSticker(sticker_id=sticker_id)
        return await self.send(request, authentication=authentication)

    async def list_sticker_packs(self, *, authentication: Authentication | None = None) -> StickerPackList:
        """Return the available sticker packs.

        The packs are in the ``sticker_packs`` field of the returned object.

        Documentation: https://docs.discord.com/developers/resources/sticker#list-sticker-packs
        """
        request = ListStickerPacks()
        return await self.send(request, authentication=authentication)

    async def get_sticker_pack(
        self,
        pack_id: StickerPackId,
        *,
        authentication: Authentication | None = None,
    ) -> StickerPack:
        """Return a sticker pack.

        Documentation: https://docs.discord.com/developers/resources/sticker#get-sticker-pack
        """
        request = GetStickerPack(pack_id=pack_id)
        return await self.send(request, authentication=authentication)

    async def list_guild_stickers(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Sticker]:
        """Return the stickers of a guild.

        The ``user`` field of each sticker is present only with CREATE_GUILD_EXPRESSIONS or
        MANAGE_GUILD_EXPRESSIONS.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Documentation: https://docs.discord.com/developers/resources/sticker#list-guild-stickers
        """
        request = ListGuildStickers(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_sticker(
        self,
        guild_id: GuildId,
        sticker_id: StickerId,
        *,
        authentication: Authentication | None = None,
    ) -> Sticker:
        """Return a sticker of a guild.

        The ``user`` field is present only with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Documentation: https://docs.discord.com/developers/resources/sticker#get-guild-sticker
        """
        request = GetGuildSticker(guild_id=guild_id, sticker_id=sticker_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_sticker(
        self,
        guild_id: GuildId,
        *,
        name: str,
        description: str,
        tags: str,
        file: File,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Sticker:
        """Create a sticker in a guild.

        The file must be a PNG, APNG, GIF or Lottie file of at most 512 KiB.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS.

        Discord sends GUILD_STICKERS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/sticker#create-guild-sticker
        """
        request = CreateGuildSticker(guild_id=guild_id, name=name, description=description, tags=tags)
        return await self.send(request, file=("file", file), reason=reason, authentication=authentication)

    async def modify_guild_sticker(
        self,
        guild_id: GuildId,
        sticker_id: StickerId,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        tags: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Sticker:
        """Modify a sticker of a guild.

        CREATE_GUILD_EXPRESSIONS is sufficient for a sticker that the current user created.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Discord sends GUILD_STICKERS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/sticker#modify-guild-sticker
        """
        request = ModifyGuildSticker(
            guild_id=guild_id,
            sticker_id=sticker_id,
            name=name,
            description=description,
            tags=tags,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_guild_sticker(
        self,
        guild_id: GuildId,
        sticker_id: StickerId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a sticker of a guild.

        CREATE_GUILD_EXPRESSIONS is sufficient for a sticker that the current user created.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Discord sends GUILD_STICKERS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/sticker#delete-guild-sticker
        """
        request = DeleteGuildSticker(guild_id=guild_id, sticker_id=sticker_id)
        return await self.send(request, reason=reason, authentication=authentication)
