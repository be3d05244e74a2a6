# @generated from schemas/http/authorization.yaml by "cordspec codegen" - do not edit
"""The app and the authorization of a token."""

from typing import Protocol

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import Application, CurrentAuthorization, OpenIDUserInfo, PublicKeys
from cordspec.requests import (
    GetCurrentAuthorizationInformation,
    GetCurrentBotApplicationInformation,
    GetOpenidConnectUserinfo,
    GetPublicKeys,
)

__all__ = [
    "AuthorizationOperations",
]


class AuthorizationOperations(Sender, Protocol):
    """The app and the authorization of a token."""

    async def get_current_bot_application_information(
        self,
        *,
        authentication: Authentication | None = None,
    ) -> Application:
        """Return the application of the bot.

        Documentation:
        https://docs.discord.com/developers/topics/oauth2#get-current-bot-application-information
        """
        request = GetCurrentBotApplicationInformation()
        return await self.send(request, authentication=authentication)

    async def get_current_authorization_information(
        self,
        *,
        authentication: Authentication | None = None,
    ) -> CurrentAuthorization:
        """Return the application, scopes, expiry and user of the current authorization.

        This operation requires an OAuth2 access token.

        Documentation: https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information
        """
        request = GetCurrentAuthorizationInformation()
        return await self.send(request, authentication=authentication)

    async def get_public_keys(self, *, authentication: Authentication | None = None) -> PublicKeys:
        """Return the public keys for verifying OpenID Connect tokens, as a JSON Web Key Set.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = GetPublicKeys()
        return await self.send(request, authentication=authentication)

    async def get_openid_connect_userinfo(
        self,
        *,
        authentication: Authentication | None = None,
    ) -> OpenIDUserInfo:
        """Return the OpenID Connect claims about the current user.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = GetOpenidConnectUserinfo()
        return await self.send(request, authentication=authentication)
