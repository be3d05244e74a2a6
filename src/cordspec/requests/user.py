# @generated from schemas/http/user.yaml by "cordspec codegen" - do not edit
"""Users, and the account of the bot."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import Channel, Connection, GuildId, PartialUserGuild, User, UserId
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
    """Username of the current user, 2 to 32 characters; in messages of webhooks, a name that replaces that of
    the webhook.
    """

    avatar: str | UnsetType | None = UNSET
    """Avatar as image data; None for the default avatar."""

    banner: str | UnsetType | None = UNSET
    """Banner as image data; None for none."""


class GetCurrentUserGuilds(Request[list[PartialUserGuild]], frozen=True, kw_only=True, gc=False):
    """Return the guilds of the current user, as partial guilds.

    At most 200 guilds are returned, which is also the default.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user-guilds
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me/guilds",
        response=list[PartialUserGuild],
        query=("before", "after", "limit", "with_counts"),
    )

    before: GuildId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: GuildId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 200; 200 if absent."""

    with_counts: bool | UnsetType = UNSET
    """Whether approximate numbers of members and of members online are included; false if absent."""


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

    hidden: ClassVar[tuple[str, ...]] = ("access_tokens",)

    recipient_id: UserId
    """ID of the user to open the direct message channel with."""

    access_tokens: Sequence[str] | UnsetType = UNSET
    """OAuth2 access tokens of the users to add, with the scope ``gdm.join``; used for group DMs. Not in
    Discord's documentation.
    """

    nicks: Mapping[str, str] | UnsetType = UNSET
    """Nicknames of the users in the group DM, by user ID. Not in Discord's documentation."""


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

    hidden: ClassVar[tuple[str, ...]] = ("access_tokens",)

    access_tokens: Sequence[str]
    """OAuth2 access tokens of the users to add, with the scope ``gdm.join``; used for group DMs."""

    nicks: Mapping[UserId, str] | UnsetType = UNSET
    """Nicknames of the users in the group DM, by user ID."""

    recipient_id: UserId | UnsetType = UNSET
    """ID of the user to open the direct message channel with. Not in Discord's documentation."""


class GetCurrentUserConnections(Request[list[Connection]], frozen=True, kw_only=True, gc=False):
    """Return the connections of the current user to external accounts.

    This operation requires an OAuth2 access token with the ``connections`` scope.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user-connections
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/users/@me/connections",
        response=list[Connection],
    )
