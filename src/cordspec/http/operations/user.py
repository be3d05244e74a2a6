# @generated from schemas/http/user.yaml by "cordspec codegen" - do not edit
"""Users, and the account of the bot."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import Channel, Connection, GuildId, PartialUserGuild, User, UserId
from cordspec.requests import (
    CreateDm,
    CreateGroupDm,
    GetCurrentUser,
    GetCurrentUserConnections,
    GetCurrentUserGuilds,
    GetUser,
    LeaveGuild,
    ModifyCurrentUser,
)

__all__ = [
    "UserOperations",
]


class UserOperations(Sender, Protocol):
    """Users, and the account of the bot."""

    async def get_current_user(self, *, authentication: Authentication | None = None) -> User:
        """Return the current user.

        Documentation: https://docs.discord.com/developers/resources/user#get-current-user
        """
        request = GetCurrentUser()
        return await self.send(request, authentication=authentication)

    async def get_user(self, user_id: UserId, *, authentication: Authentication | None = None) -> User:
        """Return a user.

        Documentation: https://docs.discord.com/developers/resources/user#get-user
        """
        request = GetUser(user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def modify_current_user(
        self,
        *,
        username: str | UnsetType = UNSET,
        avatar: str | UnsetType | None = UNSET,
        banner: str | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> User:
        """Modify the current user.

        Discord sends USER_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/user#modify-current-user
        """
        request = ModifyCurrentUser(username=username, avatar=avatar, banner=banner)
        return await self.send(request, authentication=authentication)

    async def get_current_user_guilds(
        self,
        *,
        before: GuildId | UnsetType = UNSET,
        after: GuildId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_counts: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[PartialUserGuild]:
        """Return the guilds of the current user, as partial guilds.

        At most 200 guilds are returned, which is also the default.

        Documentation: https://docs.discord.com/developers/resources/user#get-current-user-guilds
        """
        request = GetCurrentUserGuilds(before=before, after=after, limit=limit, with_counts=with_counts)
        return await self.send(request, authentication=authentication)

    async def leave_guild(self, guild_id: GuildId, *, authentication: Authentication | None = None) -> None:
        """Remove the current user from a guild.

        Discord sends GUILD_DELETE, GUILD_MEMBER_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/user#leave-guild
        """
        request = LeaveGuild(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def create_dm(
        self,
        *,
        recipient_id: UserId,
        access_tokens: Sequence[str] | UnsetType = UNSET,
        nicks: Mapping[str, str] | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Open a direct message with a user.

        If a direct message with the user already exists, it is returned.

        Documentation: https://docs.discord.com/developers/resources/user#create-dm
        """
        request = CreateDm(recipient_id=recipient_id, access_tokens=access_tokens, nicks=nicks)
        return await self.send(request, authentication=authentication)

    async def create_group_dm(
        self,
        *,
        access_tokens: Sequence[str],
        nicks: Mapping[UserId, str] | UnsetType = UNSET,
        recipient_id: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Create a group direct message with several users.

        An access token with the ``gdm.join`` scope is required for each user. At most 10 group direct
        messages can be active.

        Discord sends CHANNEL_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/user#create-group-dm
        """
        request = CreateGroupDm(access_tokens=access_tokens, nicks=nicks, recipient_id=recipient_id)
        return await self.send(request, authentication=authentication)

    async def get_current_user_connections(
        self,
        *,
        authentication: Authentication | None = None,
    ) -> list[Connection]:
        """Return the connections of the current user to external accounts.

        This operation requires an OAuth2 access token with the ``connections`` scope.

        Documentation: https://docs.discord.com/developers/resources/user#get-current-user-connections
        """
        request = GetCurrentUserConnections()
        return await self.send(request, authentication=authentication)
