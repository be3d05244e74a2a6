# @generated from schemas/objects/monetization.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. SKUs of apps, entitlements and subscriptions."""

from cordspec.models.monetization import Entitlement, Subscription

__all__ = [
    "EntitlementCreateData",
    "EntitlementDeleteData",
    "EntitlementUpdateData",
    "SubscriptionCreateData",
    "SubscriptionDeleteData",
    "SubscriptionUpdateData",
]


class EntitlementCreateData(Entitlement, frozen=True, kw_only=True):
    """An entitlement to an SKU of the app was created.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-create
    """


class EntitlementUpdateData(Entitlement, frozen=True, kw_only=True):
    """An entitlement was changed; for a subscription, its end was set.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-update
    """


class EntitlementDeleteData(Entitlement, frozen=True, kw_only=True):
    """An entitlement was refunded or removed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-delete
    """


class SubscriptionCreateData(Subscription, frozen=True, kw_only=True):
    """A subscription to the app was created; it may not be active yet.

    Documentation: https://docs.discord.com/developers/events/gateway-events#subscription-create
    """


class SubscriptionUpdateData(Subscription, frozen=True, kw_only=True):
    """A subscription to the app was changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#subscription-update
    """


class SubscriptionDeleteData(Subscription, frozen=True, kw_only=True):
    """A subscription to the app was deleted.

    Documentation: https://docs.discord.com/developers/events/gateway-events#subscription-delete
    """
