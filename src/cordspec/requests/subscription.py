# @generated from schemas/http/subscription.yaml by "cordspec codegen" - do not edit
"""Subscriptions to premium offerings."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import SkuId, Subscription, SubscriptionId, UserId
from cordspec.wire import Operation, Request

__all__ = [
    "GetSkuSubscription",
    "ListSkuSubscriptions",
]


class ListSkuSubscriptions(Request[list[Subscription]], frozen=True, kw_only=True, gc=False):
    """Return the subscriptions that contain an SKU.

    ``user_id`` is required except with an OAuth2 access token.

    Documentation: https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/skus/{sku_id}/subscriptions",
        response=list[Subscription],
        parameters={"sku_id": "sku_id"},
        query=("before", "after", "limit", "user_id"),
    )

    sku_id: SkuId
    """ID of the SKU."""

    before: SubscriptionId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: SubscriptionId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 50 if absent."""

    user_id: UserId | UnsetType = UNSET
    """ID of the user; only entries, entitlements or subscriptions of this user are returned. For
    subscriptions, required unless an OAuth2 token is used.
    """


class GetSkuSubscription(Request[Subscription], frozen=True, kw_only=True, gc=False):
    """Return a subscription that contains an SKU.

    Documentation: https://docs.discord.com/developers/resources/subscription#get-sku-subscription
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/skus/{sku_id}/subscriptions/{subscription_id}",
        response=Subscription,
        parameters={"sku_id": "sku_id", "subscription_id": "subscription_id"},
        query=("user_id",),
    )

    sku_id: SkuId
    """ID of the SKU."""

    subscription_id: SubscriptionId
    """ID of the subscription."""

    user_id: UserId | UnsetType = UNSET
    """ID of the user; only entries, entitlements or subscriptions of this user are returned. For
    subscriptions, required unless an OAuth2 token is used. Not in Discord's documentation.
    """
