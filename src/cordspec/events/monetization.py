# @generated from schemas/objects/monetization.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

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
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-create
    """


class EntitlementUpdateData(Entitlement, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-update
    """


class EntitlementDeleteData(Entitlement, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#entitlement-delete
    """


class SubscriptionCreateData(Subscription, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#subscription-create
    """


class SubscriptionUpdateData(Subscription, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#subscription-update
    """


class SubscriptionDeleteData(Subscription, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#subscription-delete
    """
