# @generated from schemas/http/emoji.yaml by "cordspec codegen" - do not edit
"""Emoji of guilds and apps."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.emoji import Emoji
from cordspec.models.ids import ApplicationId, EmojiId, GuildId, RoleId
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
    """List guild emojis.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/emoji#list-guild-emojis
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/emojis",
        response=list[Emoji],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Get guild emoji.

    Permissions that it may need: MANAGE_GUILD_EXPRESSIONS, CREATE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/emoji#get-guild-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/emojis/{emoji_id}",
        response=Emoji,
        parameters={"guild_id": "guild_id", "emoji_id": "emoji_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    emoji_id: EmojiId
    """ID of the emoji."""


class CreateGuildEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Create guild emoji.

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
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name."""

    image: str
    """Image."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """Roles."""


class ModifyGuildEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Modify guild emoji.

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
    )

    guild_id: GuildId
    """ID of the guild."""

    emoji_id: EmojiId
    """ID of the emoji."""

    name: str | UnsetType = UNSET
    """Name."""

    roles: Sequence[RoleId] | None | UnsetType = UNSET
    """Roles."""


class DeleteGuildEmoji(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete guild emoji.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_EMOJIS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/emoji#delete-guild-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/emojis/{emoji_id}",
        parameters={"guild_id": "guild_id", "emoji_id": "emoji_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    emoji_id: EmojiId
    """ID of the emoji."""


class ListApplicationEmojis(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """List application emojis.

    Documentation: https://docs.discord.com/developers/resources/emoji#list-application-emojis
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/emojis",
        response=Mapping[str, object],
        parameters={"application_id": "application_id"},
    )

    application_id: ApplicationId
    """ID of the application."""


class GetApplicationEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Get application emoji.

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
    """Create application emoji.

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
    """Name."""

    image: str
    """Image."""


class ModifyApplicationEmoji(Request[Emoji], frozen=True, kw_only=True, gc=False):
    """Modify application emoji.

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

    name: str | UnsetType = UNSET
    """Name."""


class DeleteApplicationEmoji(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete application emoji.

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
