# @generated from schemas/http/emoji.yaml by "cordspec codegen" - do not edit
"""Emoji of guilds and apps."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ApplicationEmojis, ApplicationId, Emoji, EmojiId, GuildId, RoleId
from cordspec.wire import Operation, Request

__all__ = [
    "CreateApplicationEmoji",
    "CreateGuildEmoji",
    "DeleteApplicationEmoji",
    "DeleteGuildEmoji",
    "GetApplicationEmoji",
    "GetGuildEmoji",
    "ListApplicationEmojis",
    "ListGuildEmojis",
    "ModifyApplicationEmoji",
    "ModifyGuildEmoji",
]


class ListGuildEmojis(Request[list[Emoji]], frozen=True, kw_only=True, gc=False):
    """Return the emojis of a guild.

    The ``user`` field of each emoji is present only with CREATE_GUILD_EXPRESSIONS or
    MANAGE_GUILD_EXPRESSIONS.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/emoji#list-guild-emojis
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/emojis",
        response=list[Emoji],
        parameters={"guild_id": "guild_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Return an emoji of a guild.

    Permissions that it may need: MANAGE_GUILD_EXPRESSIONS, CREATE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/emoji#get-guild-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/emojis/{emoji_id}",
        response=Emoji,
        parameters={"guild_id": "guild_id", "emoji_id": "emoji_id"},
        permissions=("MANAGE_GUILD_EXPRESSIONS", "CREATE_GUILD_EXPRESSIONS"),
    )

    guild_id: GuildId
    """ID of the guild."""

    emoji_id: EmojiId
    """ID of the emoji."""


class CreateGuildEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Create an emoji in a guild.

    The image may be at most 256 KiB. Discord rejects a larger image with status 400 and without a JSON error
    code.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS.

    Discord sends GUILD_EMOJIS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/emoji#create-guild-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/emojis",
        response=Emoji,
        parameters={"guild_id": "guild_id"},
        body=("name", "image", "roles"),
        permissions=("CREATE_GUILD_EXPRESSIONS",),
        fires=("GUILD_EMOJIS_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    image: str
    """Image; image data for an emoji or the cover of an event, an embedded image in an embed."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of the roles whose members may use the emoji; everyone may use it if empty."""


class ModifyGuildEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Modify an emoji of a guild.

    CREATE_GUILD_EXPRESSIONS is sufficient for an emoji that the current user created.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_EMOJIS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/emoji#modify-guild-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/emojis/{emoji_id}",
        response=Emoji,
        parameters={"guild_id": "guild_id", "emoji_id": "emoji_id"},
        body=("name", "roles"),
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
        fires=("GUILD_EMOJIS_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    emoji_id: EmojiId
    """ID of the emoji."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    roles: Sequence[RoleId] | UnsetType | None = UNSET
    """IDs of the roles whose members may use the emoji; everyone may use it if empty."""


class DeleteGuildEmoji(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete an emoji of a guild.

    CREATE_GUILD_EXPRESSIONS is sufficient for an emoji that the current user created.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_EMOJIS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/emoji#delete-guild-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/emojis/{emoji_id}",
        parameters={"guild_id": "guild_id", "emoji_id": "emoji_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
        fires=("GUILD_EMOJIS_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    emoji_id: EmojiId
    """ID of the emoji."""


class ListApplicationEmojis(Request[ApplicationEmojis], frozen=True, kw_only=True, gc=False):
    """Return the emojis of an application.

    The emojis are in the ``items`` field of the returned object.

    Documentation: https://docs.discord.com/developers/resources/emoji#list-application-emojis
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/emojis",
        response=ApplicationEmojis,
        parameters={"application_id": "application_id"},
    )

    application_id: ApplicationId
    """ID of the application."""


class GetApplicationEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Return an emoji of an application.

    Documentation: https://docs.discord.com/developers/resources/emoji#get-application-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/emojis/{emoji_id}",
        response=Emoji,
        parameters={"application_id": "application_id", "emoji_id": "emoji_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    emoji_id: EmojiId
    """ID of the emoji."""


class CreateApplicationEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Create an emoji for an application.

    The image may be at most 256 KiB. Discord rejects a larger image with status 400 and without a JSON error
    code. An application can have at most 2000 emojis.

    Documentation: https://docs.discord.com/developers/resources/emoji#create-application-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/applications/{application_id}/emojis",
        response=Emoji,
        parameters={"application_id": "application_id"},
        body=("name", "image"),
    )

    application_id: ApplicationId
    """ID of the application."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    image: str
    """Image; image data for an emoji or the cover of an event, an embedded image in an embed."""


class ModifyApplicationEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Modify an emoji of an application.

    Documentation: https://docs.discord.com/developers/resources/emoji#modify-application-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/applications/{application_id}/emojis/{emoji_id}",
        response=Emoji,
        parameters={"application_id": "application_id", "emoji_id": "emoji_id"},
        body=("name",),
    )

    application_id: ApplicationId
    """ID of the application."""

    emoji_id: EmojiId
    """ID of the emoji."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """


class DeleteApplicationEmoji(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete an emoji of an application.

    Documentation: https://docs.discord.com/developers/resources/emoji#delete-application-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/applications/{application_id}/emojis/{emoji_id}",
        parameters={"application_id": "application_id", "emoji_id": "emoji_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    emoji_id: EmojiId
    """ID of the emoji."""
