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
    """Return the current user.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me",
        response=User,
    )


class GetUser(Request[User], frozen=True, kw_only=True, gc=False):
    """Return a user.

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
    """Modify the current user.

    Discord sends USER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/user#modify-current-user
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/users/@me",
        response=User,
        body=("username", "avatar", "banner"),
        fires=("USER_UPDATE",),
    )

    username: str | UnsetType = UNSET
    """Username."""

    avatar: str | UnsetType | None = UNSET
    """Avatar."""

    banner: str | UnsetType | None = UNSET
    """Banner."""


class GetCurrentUserGuilds(Request[list[Mapping[str, object]]], frozen=True, kw_only=True, gc=False):
    """Return the guilds of the current user, as partial guilds.

    At most 200 guilds are returned, which is also the default.

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
    """Remove the current user from a guild.

    Discord sends GUILD_DELETE, GUILD_MEMBER_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/user#leave-guild
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/users/@me/guilds/{guild_id}",
        parameters={"guild_id": "guild_id"},
        fires=("GUILD_DELETE", "GUILD_MEMBER_REMOVE"),
    )

    guild_id: GuildId
    """ID of the guild."""


class CreateDm(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Open a direct message with a user.

    If a direct message with the user already exists, it is returned.

    Documentation: https://docs.discord.com/developers/resources/user#create-dm
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/users/@me/channels",
        response=Channel,
        body=("recipient_id", "access_tokens", "nicks"),
    )

    recipient_id: UserId
    """Recipient id."""

    access_tokens: Sequence[str] | UnsetType = UNSET
    """Access tokens. Not in Discord's documentation."""

    nicks: Mapping[str, str] | UnsetType = UNSET
    """Nicks. Not in Discord's documentation."""


class CreateGroupDm(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create a group direct message with several users.

    An access token with the ``gdm.join`` scope is required for each user. At most 10 group direct messages
    can be active.

    Discord sends CHANNEL_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/user#create-group-dm
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/users/@me/channels",
        response=Channel,
        body=("access_tokens", "nicks", "recipient_id"),
        fires=("CHANNEL_CREATE",),
    )

    access_tokens: Sequence[str]
    """Access tokens."""

    nicks: Mapping[UserId, str] | UnsetType = UNSET
    """Nicks."""

    recipient_id: UserId | UnsetType = UNSET
    """Recipient id. Not in Discord's documentation."""


class GetCurrentUserConnections(Request[list[Mapping[str, object]]], frozen=True, kw_only=True, gc=False):
    """Return the connections of the current user to external accounts.

    This operation requires an OAuth2 access token with the ``connections`` scope.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user-connections
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me/connections",
        response=list[Mapping[str, object]],
    )
