# @generated from schemas/http/social_sdk.yaml by "cordspec codegen" - do not edit
"""Accounts and messages of the Social SDK."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ApplicationId, MessageId, ProvisionalToken, UserId
from cordspec.requests import (
    BotPartnerSdkToken,
    BotPartnerSdkUnmergeProvisionalAccount,
    PartnerSdkToken,
    PartnerSdkUnmergeProvisionalAccount,
    UpdateUserMessageExternalModerationMetadata,
)

__all__ = [
    "SocialSdkOperations",
]


class SocialSdkOperations(Sender, Protocol):
    """Accounts and messages of the Social SDK."""

    async def update_user_message_external_moderation_metadata(
        self,
        user_id_1: UserId,
        user_id_2: UserId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Set the moderation metadata of a direct message between two users of the Social SDK.

        The metadata is a mapping with arbitrary keys.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = UpdateUserMessageExternalModerationMetadata(
            user_id_1=user_id_1,
            user_id_2=user_id_2,
            message_id=message_id,
        )
        return await self.send(request, authentication=authentication)

    async def partner_sdk_unmerge_provisional_account(
        self,
        *,
        client_id: ApplicationId,
        client_secret: str | UnsetType = UNSET,
        external_auth_token: str,
        external_auth_type: str,
        authentication: Authentication | None = None,
    ) -> None:
        """Unmerge a provisional account of the Social SDK.

        An external authentication token names it. The client ID and client secret of the application
        authenticate the request.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = PartnerSdkUnmergeProvisionalAccount(
            client_id=client_id,
            client_secret=client_secret,
            external_auth_token=external_auth_token,
            external_auth_type=external_auth_type,
        )
        return await self.send(request, authentication=authentication)

    async def bot_partner_sdk_unmerge_provisional_account(
        self,
        *,
        external_user_id: str,
        authentication: Authentication | None = None,
    ) -> None:
        """Unmerge a provisional account of the Social SDK, using an external user ID and the bot token.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = BotPartnerSdkUnmergeProvisionalAccount(external_user_id=external_user_id)
        return await self.send(request, authentication=authentication)

    async def partner_sdk_token(
        self,
        *,
        client_id: ApplicationId,
        client_secret: str | UnsetType = UNSET,
        external_auth_token: str,
        external_auth_type: str,
        authentication: Authentication | None = None,
    ) -> ProvisionalToken:
        """Create an access token for a provisional account.

        An external authentication token names the account. The client ID and client secret of the application
        authenticate the request.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = PartnerSdkToken(
            client_id=client_id,
            client_secret=client_secret,
            external_auth_token=external_auth_token,
            external_auth_type=external_auth_type,
        )
        return await self.send(request, authentication=authentication)

    async def bot_partner_sdk_token(
        self,
        *,
        provisional_user_id: UserId | UnsetType = UNSET,
        external_user_id: str,
        preferred_global_name: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ProvisionalToken:
        """Create an access token for a provisional account, using an external user ID and the bot token.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = BotPartnerSdkToken(
            provisional_user_id=provisional_user_id,
            external_user_id=external_user_id,
            preferred_global_name=preferred_global_name,
        )
        return await self.send(request, authentication=authentication)
