# @generated from schemas/http/subscription.yaml by "cordspec codegen" - do not edit
"""Subscriptions to premium offerings."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import SkuId, Subscription, SubscriptionId, UserId
from cordspec.requests import GetSkuSubscription, ListSkuSubscriptions

__all__ = [
    "SubscriptionOperations",
]


class SubscriptionOperations(Sender, Protocol):
    """Subscriptions to premium offerings."""

    async def list_sku_subscriptions(
        self,
        sku_id: SkuId,
        *,
        before: SubscriptionId | UnsetType = UNSET,
        after: SubscriptionId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        user_id: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Subscription]:
        """Return the subscriptions that contain an SKU.

        ``user_id`` is required except with an OAuth2 access token.

        Documentation: https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
        """
        request = ListSkuSubscriptions(
            sku_id=sku_id,
            before=before,
            after=after,
            limit=limit,
            user_id=user_id,
        )
        return await self.send(request, authentication=authentication)

    async def get_sku_subscription(
        self,
        sku_id: SkuId,
        subscription_id: SubscriptionId,
        *,
        user_id: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Subscription:
        """Return a subscription that contains an SKU.

        Documentation: https://docs.discord.com/developers/resources/subscription#get-sku-subscription
        """
        request = GetSkuSubscription(sku_id=sku_id, subscription_id=subscription_id, user_id=user_id)
        return await self.send(request, authentication=authentication)
