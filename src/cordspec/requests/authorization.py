# @generated from schemas/http/authorization.yaml by "cordspec codegen" - do not edit
"""The app and the authorization of a token."""

from typing import ClassVar

from cordspec.models import Application, CurrentAuthorization, OpenIDUserInfo, PublicKeys
from cordspec.wire import Operation, Request

__all__ = [
    "GetCurrentAuthorizationInformation",
    "GetCurrentBotApplicationInformation",
    "GetOpenidConnectUserinfo",
    "GetPublicKeys",
]


class GetCurrentBotApplicationInformation(Request[Application], frozen=True, kw_only=True, gc=False):
    """Return the application of the bot.

    Documentation: https://docs.discord.com/developers/topics/oauth2#get-current-bot-application-information
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/oauth2/applications/@me",
        response=Application,
    )


class GetCurrentAuthorizationInformation(Request[CurrentAuthorization], frozen=True, kw_only=True, gc=False):
    """Return the application, scopes, expiry and user of the current authorization.

    This operation requires an OAuth2 access token.

    Documentation: https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/oauth2/@me",
        response=CurrentAuthorization,
    )


class GetPublicKeys(Request[PublicKeys], frozen=True, kw_only=True, gc=False):
    """Return the public keys for verifying OpenID Connect tokens, as a JSON Web Key Set.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/oauth2/keys",
        response=PublicKeys,
        authenticated=False,
    )


class GetOpenidConnectUserinfo(Request[OpenIDUserInfo], frozen=True, kw_only=True, gc=False):
    """Return the OpenID Connect claims about the current user.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/oauth2/userinfo",
        response=OpenIDUserInfo,
    )
