# @generated from schemas/http/user.yaml by "cordspec codegen" - do not edit
"""Users, and the account of the bot."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.channel import Channel
from cordspec.models.ids import GuildId, UserId
from cordspec.models.user import User
from cordspec.wire import Operation, Request

__all__ = [
    "CreateDm",
    "CreateGroupDm",
    "GetCurrentUser",
    "GetCurrentUserConnections",
    "GetCurrentUserGuilds",
    "GetUser",
    "LeaveGuild",
    "ModifyCurrentUser",
]


class GetCurrentUser(Request[User], frozen=True, kw_only=True, gc=False):
    """Get current user.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me",
        response=User,
    )


class GetUser(Request[User], frozen=True, kw_only=True, gc=False):
    """Get user.

    Documentation: https://docs.discord.com/developers/resources/user#get-user
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/{user_id}",
        response=User,
        parameters={"user_id": "user_id"},
    )

    user_id: UserId
    """ID of the user."""


class ModifyCurrentUser(Request[User], frozen=True, kw_only=True, gc=False):
    """Modify current user.

    Discord sends USER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/user#modify-current-user
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/users/@me",
        response=User,
        body=("username", "avatar", "banner"),
    )

    username: str | UnsetType = UNSET
    """Username."""

    avatar: str | None | UnsetType = UNSET
    """Avatar."""

    banner: str | None | UnsetType = UNSET
    """Banner."""


class GetCurrentUserGuilds(Request[list[Mapping[str, object]]], frozen=True, kw_only=True, gc=False):
    """Get current user guilds.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user-guilds
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me/guilds",
        response=list[Mapping[str, object]],
        query=("before", "after", "limit", "with_counts"),
    )

    before: GuildId | UnsetType = UNSET
    """Before."""

    after: GuildId | UnsetType = UNSET
    """After."""

    limit: int | UnsetType = UNSET
    """Limit."""

    with_counts: bool | UnsetType = UNSET
    """With counts."""


class LeaveGuild(Request[None], frozen=True, kw_only=True, gc=False):
    """Leave guild.

    Discord sends GUILD_DELETE, GUILD_MEMBER_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/user#leave-guild
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/users/@me/guilds/{guild_id}",
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class CreateDm(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create dm.

    Documentation: https://docs.discord.com/developers/resources/user#create-dm
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/users/@me/channels",
        response=Channel,
        body=("recipient_id", "access_tokens", "nicks"),
    )

    recipient_id: UserId | UnsetType = UNSET
    """Recipient id."""

    access_tokens: Sequence[str] | UnsetType = UNSET
    """Access tokens. Not in Discord's documentation."""

    nicks: Mapping[str, str] | UnsetType = UNSET
    """Nicks. Not in Discord's documentation."""


class CreateGroupDm(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create group dm.

    Discord sends CHANNEL_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/user#create-group-dm
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/users/@me/channels",
        response=Channel,
        body=("access_tokens", "nicks", "recipient_id"),
    )

    access_tokens: Sequence[str] | UnsetType = UNSET
    """Access tokens."""

    nicks: Mapping[UserId, str] | UnsetType = UNSET
    """Nicks."""

    recipient_id: UserId | UnsetType = UNSET
    """Recipient id. Not in Discord's documentation."""


class GetCurrentUserConnections(Request[list[Mapping[str, object]]], frozen=True, kw_only=True, gc=False):
    """Get current user connections.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user-connections
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me/connections",
        response=list[Mapping[str, object]],
    )
