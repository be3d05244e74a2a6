# @generated from schemas/objects/monetization.yaml by "cordspec codegen" - do not edit
"""What apps sell, and what users have bought."""

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
    """How an entitlement came about.

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
    """Right of a user or guild to something that an app sells.

    Documentation:
    https://docs.discord.com/developers/resources/entitlement#entitlement-object-entitlement-structure
    """

    id: EntitlementId
    """Id of the entitlement."""

    sku_id: SkuId
    """What was bought."""

    application_id: ApplicationId
    """App that sells it."""

    user_id: UserId | None = None
    """User that has it; absent for guilds."""

    type: EntitlementType
    """How it came about."""

    deleted: bool
    """Whether it has been deleted."""

    starts_at: Timestamp | None
    """From when it holds; null for always."""

    ends_at: Timestamp | None
    """Until when it holds; null for ever."""

    guild_id: GuildId | None = None
    """Guild that has it."""

    consumed: bool = False
    """Whether it is used up; consumable items only."""

    gifter_user_id: UserId | None = None
    """User who gave the entitlement; null or absent if it was not a gift. Not in Discord's documentation."""

    parent_id: EntitlementId | None = None
    """Undocumented; an id, or null. Not in Discord's documentation."""

    fulfilled_at: Timestamp | None = None
    """Undocumented; a timestamp, or null. Not in Discord's documentation."""

    fulfillment_status: int | None = None
    """Undocumented; an integer, or null. Not in Discord's documentation."""


class SKUType(OpenIntEnum):
    """What is sold.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-types
    """

    DURABLE = 2
    CONSUMABLE = 3
    SUBSCRIPTION = 5
    SUBSCRIPTION_GROUP = 6


@open_flags
class SKUFlags(OpenFlag):
    """Who can buy, and what for.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-flags
    """

    AVAILABLE = 1 << 2
    GUILD_SUBSCRIPTION = 1 << 7
    USER_SUBSCRIPTION = 1 << 8


class SKU(Model, frozen=True, kw_only=True):
    """Something that an app sells.

    Documentation: https://docs.discord.com/developers/resources/sku#sku-object-sku-structure
    """

    id: SkuId
    """Id of what is sold."""

    type: SKUType
    """What is sold."""

    application_id: ApplicationId
    """App that sells it."""

    name: str
    """Name shown."""

    slug: str
    """Name in addresses."""

    flags: SKUFlags
    """Who can buy it."""


class SubscriptionStatus(OpenIntEnum):
    """State of a subscription.

    Documentation: https://docs.discord.com/developers/resources/subscription#subscription-statuses
    """

    ACTIVE = 0
    INACTIVE = 1

    ENDING = 2
    """Active, and will not be renewed."""


class Subscription(Model, frozen=True, kw_only=True):
    """Payment by the month of a user.

    Documentation: https://docs.discord.com/developers/resources/subscription#subscription-object
    """

    id: SubscriptionId
    """Id of the subscription."""

    user_id: UserId
    """Who pays."""

    sku_ids: Sequence[SkuId]
    """What is subscribed to."""

    entitlement_ids: Sequence[EntitlementId]
    """Entitlements that come of it."""

    renewal_sku_ids: Sequence[SkuId] | None
    """What will be subscribed to from the next period."""

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
