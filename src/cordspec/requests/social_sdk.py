# @generated from schemas/http/social_sdk.yaml by "cordspec codegen" - do not edit
"""Accounts and messages of the Social SDK."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ApplicationId, MessageId, ProvisionalToken, UserId
from cordspec.wire import Operation, Request

__all__ = [
    "BotPartnerSdkToken",
    "BotPartnerSdkUnmergeProvisionalAccount",
    "PartnerSdkToken",
    "PartnerSdkUnmergeProvisionalAccount",
    "UpdateUserMessageExternalModerationMetadata",
]


class UpdateUserMessageExternalModerationMetadata(Request[None], frozen=True, kw_only=True, gc=False):
    """Set the moderation metadata of a direct message between two users of the Social SDK.

    The metadata is a mapping with arbitrary keys.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/partner-sdk/dms/{user_id_1}/{user_id_2}/messages/{message_id}/moderation-metadata",
        parameters={"user_id_1": "user_id_1", "user_id_2": "user_id_2", "message_id": "message_id"},
        body=(),
    )

    user_id_1: UserId
    """ID of the user."""

    user_id_2: UserId
    """ID of the user."""

    message_id: MessageId
    """ID of the message."""


class PartnerSdkUnmergeProvisionalAccount(Request[None], frozen=True, kw_only=True, gc=False):
    """Unmerge a provisional account of the Social SDK.

    An external authentication token names it. The client ID and client secret of the application authenticate
    the request.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/partner-sdk/provisional-accounts/unmerge",
        body=("client_id", "client_secret", "external_auth_token", "external_auth_type"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("client_secret", "external_auth_token")

    client_id: ApplicationId
    """Client ID of the app."""

    client_secret: str | UnsetType = UNSET
    """Client secret of the app, up to 1,024 characters."""

    external_auth_token: str
    """Token of the user from the external identity provider, up to 10,240 characters."""

    external_auth_type: str
    """Type of ``external_auth_token``, such as OIDC or STEAM_SESSION_TICKET."""


class BotPartnerSdkUnmergeProvisionalAccount(Request[None], frozen=True, kw_only=True, gc=False):
    """Unmerge a provisional account of the Social SDK, using an external user ID and the bot token.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/partner-sdk/provisional-accounts/unmerge/bot",
        body=("external_user_id",),
    )

    external_user_id: str
    """ID of the user in the system of the app, 1 to 1,024 characters."""


class PartnerSdkToken(Request[ProvisionalToken], frozen=True, kw_only=True, gc=False):
    """Create an access token for a provisional account.

    An external authentication token names the account. The client ID and client secret of the application
    authenticate the request.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/partner-sdk/token",
        response=ProvisionalToken,
        body=("client_id", "client_secret", "external_auth_token", "external_auth_type"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("client_secret", "external_auth_token")

    client_id: ApplicationId
    """Client ID of the app."""

    client_secret: str | UnsetType = UNSET
    """Client secret of the app, up to 1,024 characters."""

    external_auth_token: str
    """Token of the user from the external identity provider, up to 10,240 characters."""

    external_auth_type: str
    """Type of ``external_auth_token``, such as OIDC or STEAM_SESSION_TICKET."""


class BotPartnerSdkToken(Request[ProvisionalToken], frozen=True, kw_only=True, gc=False):
    """Create an access token for a provisional account, using an external user ID and the bot token.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/partner-sdk/token/bot",
        response=ProvisionalToken,
        body=("provisional_user_id", "external_user_id", "preferred_global_name"),
    )

    provisional_user_id: UserId | UnsetType = UNSET
    """ID of the provisional account of the user; None for none."""

    external_user_id: str
    """ID of the user in the system of the app, 1 to 1,024 characters."""

    preferred_global_name: str | UnsetType = UNSET
    """Display name for a provisional account that is created, 1 to 32 characters; None for none."""
