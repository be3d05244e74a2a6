# @generated from schemas/objects/monetization.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.ids import ApplicationId, EntitlementId, GuildId, SkuId, SubscriptionId, UserId
from cordspec.wire import Model, OpenFlag, OpenIntEnum, Timestamp, open_flags

__all__ = [
    "SKU",
    "Entitlement",
    "EntitlementType",
    "SKUFlags",
    "SKUType",
    "Subscription",
    "SubscriptionStatus",
]


class EntitlementType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/entitlement#entitlement-object-entitlement-types
    """

    PURCHASE = 1
    PREMIUM_SUBSCRIPTION = 2
    DEVELOPER_GIFT = 3
    TEST_MODE_PURCHASE = 4
    FREE_PURCHASE = 5
    USER_GIFT = 6
    PREMIUM_PURCHASE = 7
    APPLICATION_SUBSCRIPTION = 8


class SKUType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-types
    """

    DURABLE = 2
    CONSUMABLE = 3
    SUBSCRIPTION = 5
    SUBSCRIPTION_GROUP = 6


class SubscriptionStatus(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/subscription#subscription-statuses
    """

    ACTIVE = 0
    INACTIVE = 1
    ENDING = 2


@open_flags
class SKUFlags(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-flags
    """

    AVAILABLE = 1 << 2
    GUILD_SUBSCRIPTION = 1 << 7
    USER_SUBSCRIPTION = 1 << 8


class Entitlement(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/entitlement#entitlement-object-entitlement-structure
    """

    user_id: UserId | None = None
    """Text."""

    type: EntitlementType
    """Text."""

    starts_at: Timestamp | None
    """Text."""

    sku_id: SkuId
    """Text."""

    id: EntitlementId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    ends_at: Timestamp | None
    """Text."""

    deleted: bool
    """Text."""

    consumed: bool | None = None
    """Text."""

    application_id: ApplicationId
    """Text."""


class SKU(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-structure
    """

    type: SKUType
    """Text."""

    slug: str
    """Text."""

    name: str
    """Text."""

    id: SkuId
    """Text."""

    flags: SKUFlags
    """Text."""

    application_id: ApplicationId
    """Text."""


class Subscription(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/subscription#subscription-object
    """

    user_id: UserId
    """Text."""

    status: SubscriptionStatus
    """Text."""

    sku_ids: Sequence[SkuId]
    """Text."""

    renewal_sku_ids: Sequence[SkuId] | None
    """Text."""

    id: SubscriptionId
    """Text."""

    entitlement_ids: Sequence[EntitlementId]
    """Text."""

    current_period_start: Timestamp
    """Text."""

    current_period_end: Timestamp
    """Text."""

    country: str | None = None
    """Text."""

    canceled_at: Timestamp | None
    """Text."""
