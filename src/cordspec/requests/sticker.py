# @generated from schemas/http/sticker.yaml by "cordspec codegen" - do not edit
"""Stickers of guilds, and sticker packs."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import GuildId, Sticker, StickerId, StickerPack, StickerPackId, StickerPackList
from cordspec.wire import Operation, Request

__all__ = [
    "CreateGuildSticker",
    "DeleteGuildSticker",
    "GetGuildSticker",
    "GetSticker",
    "GetStickerPack",
    "ListGuildStickers",
    "ListStickerPacks",
    "ModifyGuildSticker",
]


class GetSticker(Request[Sticker], frozen=True, kw_only=True, gc=False):
    """Return a sticker.

    Documentation: https://docs.discord.com/developers/resources/sticker#get-sticker
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/stickers/{sticker_id}",
        response=Sticker,
        parameters={"sticker_id": "sticker_id"},
    )

    sticker_id: StickerId
    """ID of the sticker."""


class ListStickerPacks(Request[StickerPackList], frozen=True, kw_only=True, gc=False):
    """Return the available sticker packs.

    The packs are in the ``sticker_packs`` field of the returned object.

    Documentation: https://docs.discord.com/developers/resources/sticker#list-sticker-packs
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/sticker-packs",
        response=StickerPackList,
        authenticated=False,
    )


class GetStickerPack(Request[StickerPack], frozen=True, kw_only=True, gc=False):
    """Return a sticker pack.

    Documentation: https://docs.discord.com/developers/resources/sticker#get-sticker-pack
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/sticker-packs/{pack_id}",
        response=StickerPack,
        parameters={"pack_id": "pack_id"},
    )

    pack_id: StickerPackId
    """ID of the sticker pack."""


class ListGuildStickers(Request[list[Sticker]], frozen=True, kw_only=True, gc=False):
    """Return the stickers of a guild.

    The ``user`` field of each sticker is present only with CREATE_GUILD_EXPRESSIONS or
    MANAGE_GUILD_EXPRESSIONS.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/sticker#list-guild-stickers
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/stickers",
        response=list[Sticker],
        parameters={"guild_id": "guild_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildSticker(Request[Sticker], frozen=True, kw_only=True, gc=False):
    """Return a sticker of a guild.

    The ``user`` field is present only with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/sticker#get-guild-sticker
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/stickers/{sticker_id}",
        response=Sticker,
        parameters={"guild_id": "guild_id", "sticker_id": "sticker_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
    )

    guild_id: GuildId
    """ID of the guild."""

    sticker_id: StickerId
    """ID of the sticker."""


class CreateGuildSticker(Request[Sticker], frozen=True, kw_only=True, gc=False):
    """Create a sticker in a guild.

    The file must be a PNG, APNG, GIF or Lottie file of at most 512 KiB.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS.

    Discord sends GUILD_STICKERS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/sticker#create-guild-sticker
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/stickers",
        response=Sticker,
        parameters={"guild_id": "guild_id"},
        body=("name", "description", "tags"),
        form=True,
        permissions=("CREATE_GUILD_EXPRESSIONS",),
        fires=("GUILD_STICKERS_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    description: str
    """Description of the sticker, empty or 2 to 100 characters."""

    tags: str
    """Tags; for a sticker, autocompletion text of up to 200 characters, for an app, up to 5 tags of up to 20
    characters that describe it.
    """


class ModifyGuildSticker(Request[Sticker], frozen=True, kw_only=True, gc=False):
    """Modify a sticker of a guild.

    CREATE_GUILD_EXPRESSIONS is sufficient for a sticker that the current user created.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_STICKERS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/sticker#modify-guild-sticker
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/stickers/{sticker_id}",
        response=Sticker,
        parameters={"guild_id": "guild_id", "sticker_id": "sticker_id"},
        body=("name", "description", "tags"),
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
        fires=("GUILD_STICKERS_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    sticker_id: StickerId
    """ID of the sticker."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    description: str | UnsetType | None = UNSET
    """Description of the sticker, 2 to 100 characters; None for none."""

    tags: str | UnsetType = UNSET
    """Tags; for a sticker, autocompletion text of up to 200 characters, for an app, up to 5 tags of up to 20
    characters that describe it.
    """


class DeleteGuildSticker(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a sticker of a guild.

    CREATE_GUILD_EXPRESSIONS is sufficient for a sticker that the current user created.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_STICKERS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/sticker#delete-guild-sticker
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/stickers/{sticker_id}",
        parameters={"guild_id": "guild_id", "sticker_id": "sticker_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
        fires=("GUILD_STICKERS_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    sticker_id: StickerId
    """ID of the sticker."""
