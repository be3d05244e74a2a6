# @generated from schemas/objects/monetization.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. What apps sell, and what users have bought."""

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
    """A user or guild got access to something that the app sells.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-create
    """


class EntitlementUpdateData(Entitlement, frozen=True, kw_only=True):
    """An entitlement was changed; for a subscription, its end is known now.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-update
    """


class EntitlementDeleteData(Entitlement, frozen=True, kw_only=True):
    """An entitlement was refunded or taken away.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-delete
    """


class SubscriptionCreateData(Subscription, frozen=True, kw_only=True):
    """A subscription to the app was made; it need not be active yet.

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
