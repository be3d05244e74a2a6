# @generated from schemas/http/entitlement.yaml by "cordspec codegen" - do not edit
"""Access of users and guilds to premium offerings."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ApplicationId, Entitlement, EntitlementId, GuildId, SkuId, UserId
from cordspec.requests import (
    ConsumeEntitlement,
    CreateTestEntitlement,
    DeleteTestEntitlement,
    GetEntitlement,
    ListEntitlements,
)

__all__ = [
    "EntitlementOperations",
]


class EntitlementOperations(Sender, Protocol):
    """Access of users and guilds to premium offerings."""

    async def list_entitlements(
        self,
        application_id: ApplicationId,
        *,
        user_id: UserId | UnsetType = UNSET,
        sku_ids: Sequence[SkuId] | UnsetType = UNSET,
        before: EntitlementId | UnsetType = UNSET,
        after: EntitlementId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        guild_id: GuildId | UnsetType = UNSET,
        exclude_ended: bool | UnsetType = UNSET,
        exclude_deleted: bool | UnsetType = UNSET,
        only_active: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Entitlement]:
        """Return the entitlements of an application.

        Documentation: https://docs.discord.com/developers/resources/entitlement#list-entitlements
        """
        request = ListEntitlements(
            application_id=application_id,
            user_id=user_id,
            sku_ids=sku_ids,
            before=before,
            after=after,
            limit=limit,
            guild_id=guild_id,
            exclude_ended=exclude_ended,
            exclude_deleted=exclude_deleted,
            only_active=only_active,
        )
        return await self.send(request, authentication=authentication)

    async def get_entitlement(
        self,
        application_id: ApplicationId,
        entitlement_id: EntitlementId,
        *,
        authentication: Authentication | None = None,
    ) -> Entitlement:
        """Return an entitlement of an application.

        Documentation: https://docs.discord.com/developers/resources/entitlement#get-entitlement
        """
        request = GetEntitlement(application_id=application_id, entitlement_id=entitlement_id)
        return await self.send(request, authentication=authentication)

    async def consume_entitlement(
        self,
        application_id: ApplicationId,
        entitlement_id: EntitlementId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Mark the entitlement to a one-time purchase as consumed.

        The SKU of the entitlement must be consumable.

        Documentation: https://docs.discord.com/developers/resources/entitlement#consume-an-entitlement
        """
        request = ConsumeEntitlement(application_id=application_id, entitlement_id=entitlement_id)
        return await self.send(request, authentication=authentication)

    async def create_test_entitlement(
        self,
        application_id: ApplicationId,
        *,
        sku_id: str,
        owner_id: str,
        owner_type: int,
        authentication: Authentication | None = None,
    ) -> Entitlement:
        """Create a test entitlement to an SKU for a user or guild.

        The returned entitlement has no ``subscription_id``, ``starts_at`` and ``ends_at``.

        Documentation: https://docs.discord.com/developers/resources/entitlement#create-test-entitlement
        """
        request = CreateTestEntitlement(
            application_id=application_id,
            sku_id=sku_id,
            owner_id=owner_id,
            owner_type=owner_type,
        )
        return await self.send(request, authentication=authentication)

    async def delete_test_entitlement(
        self,
        application_id: ApplicationId,
        entitlement_id: EntitlementId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a test entitlement.

        Documentation: https://docs.discord.com/developers/resources/entitlement#delete-test-entitlement
        """
        request = DeleteTestEntitlement(application_id=application_id, entitlement_id=entitlement_id)
        return await self.send(request, authentication=authentication)
