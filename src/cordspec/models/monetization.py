# @generated from schemas/objects/monetization.yaml by "cordspec codegen" - do not edit
"""SKUs of apps, entitlements and subscriptions."""

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
    """Types of entitlements.

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
    QUEST_REWARD = 10


class Entitlement(Model, frozen=True, kw_only=True):
    """Access of a user or guild to an SKU of an app.

    Documentation:
    https://docs.discord.com/developers/resources/entitlement#entitlement-object-entitlement-structure
    """

    id: EntitlementId
    """ID of the entitlement."""

    sku_id: SkuId
    """SKU of the entitlement."""

    application_id: ApplicationId
    """App that sells the SKU."""

    user_id: UserId | None = None
    """User with the entitlement; absent for guilds."""

    type: EntitlementType
    """Type of the entitlement."""

    deleted: bool
    """Whether the entitlement was deleted."""

    starts_at: Timestamp | None
    """Start of validity; null if there is none."""

    ends_at: Timestamp | None
    """End of validity; null if it does not end."""

    guild_id: GuildId | None = None
    """Guild with the entitlement."""

    consumed: bool = False
    """Whether the item was consumed; consumable items only."""

    gifter_user_id: UserId | None = None
    """User who gave the entitlement; null or absent if it was not a gift. Not in Discord's documentation."""

    parent_id: EntitlementId | None = None
    """Undocumented; an id, or null. Not in Discord's documentation."""

    fulfilled_at: Timestamp | None = None
    """Undocumented; a timestamp, or null. Not in Discord's documentation."""

    fulfillment_status: int | None = None
    """Undocumented; an integer, or null. Not in Discord's documentation."""


class SKUType(OpenIntEnum):
    """Type of the SKU.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-types
    """

    DURABLE = 2
    CONSUMABLE = 3
    SUBSCRIPTION = 5
    SUBSCRIPTION_GROUP = 6


@open_flags
class SKUFlags(OpenFlag):
    """Flags of an SKU.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-flags
    """

    AVAILABLE = 1 << 2
    GUILD_SUBSCRIPTION = 1 << 7
    USER_SUBSCRIPTION = 1 << 8


class SKU(Model, frozen=True, kw_only=True):
    """Item that an app sells.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-structure
    """

    id: SkuId
    """ID of the SKU."""

    type: SKUType
    """Type of the SKU."""

    application_id: ApplicationId
    """App that sells the SKU."""

    name: str
    """Name of the SKU."""

    slug: str
    """Name in URLs."""

    flags: SKUFlags
    """Flags of the SKU."""


class SubscriptionStatus(OpenIntEnum):
    """State of a subscription.

    Documentation: https://docs.discord.com/developers/resources/subscription#subscription-statuses
    """

    ACTIVE = 0
    INACTIVE = 1

    ENDING = 2
    """Active, and will not be renewed."""


class Subscription(Model, frozen=True, kw_only=True):
    """Recurring payment of a user for one or more SKUs.

    Documentation: https://docs.discord.com/developers/resources/subscription#subscription-object
    """

    id: SubscriptionId
    """ID of the subscription."""

    user_id: UserId
    """User who pays."""

    sku_ids: Sequence[SkuId]
    """SKUs of the subscription."""

    entitlement_ids: Sequence[EntitlementId]
    """Entitlements granted by the subscription."""

    renewal_sku_ids: Sequence[SkuId] | None
    """SKUs of the subscription from the next period."""

    current_period_start: Timestamp
    """When this period began."""

    current_period_end: Timestamp
    """When this period ends."""

    status: SubscriptionStatus
    """State of the subscription."""

    canceled_at: Timestamp | None
    """When it was cancelled; null if it was not."""

    country: str | None = None
    """Country of the means of payment, two letters of ISO 3166-1."""
