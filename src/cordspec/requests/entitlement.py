# @generated from schemas/http/entitlement.yaml by "cordspec codegen" - do not edit
"""Access of users and guilds to premium offerings."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ApplicationId, Entitlement, EntitlementId, GuildId, SkuId, UserId
from cordspec.wire import Operation, Request

__all__ = [
    "ConsumeEntitlement",
    "CreateTestEntitlement",
    "DeleteTestEntitlement",
    "GetEntitlement",
    "ListEntitlements",
]


class ListEntitlements(Request[list[Entitlement]], frozen=True, kw_only=True, gc=False):
    """Return the entitlements of an application.

    Documentation: https://docs.discord.com/developers/resources/entitlement#list-entitlements
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/entitlements",
        response=list[Entitlement],
        parameters={"application_id": "application_id"},
        query=(
            "user_id",
            "sku_ids",
            "before",
            "after",
            "limit",
            "guild_id",
            "exclude_ended",
            "exclude_deleted",
            "only_active",
        ),
        csv=("sku_ids",),
    )

    application_id: ApplicationId
    """ID of the application."""

    user_id: UserId | UnsetType = UNSET
    """ID of the user; only entries, entitlements or subscriptions of this user are returned. For
    subscriptions, required unless an OAuth2 token is used.
    """

    sku_ids: Sequence[SkuId] | UnsetType = UNSET
    """Only entitlements to one of these SKUs; up to 100 IDs, separated by commas in one parameter."""

    before: EntitlementId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: EntitlementId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 100 if absent."""

    guild_id: GuildId | UnsetType = UNSET
    """ID of the guild; for entitlements, only those of this guild are returned."""

    exclude_ended: bool | UnsetType = UNSET
    """Whether entitlements that have ended are left out; false if absent."""

    exclude_deleted: bool | UnsetType = UNSET
    """Whether deleted entitlements are left out; true if absent."""

    only_active: bool | UnsetType = UNSET
    """Whether only entitlements that are active now are returned. Not in Discord's documentation."""


class GetEntitlement(Request[Entitlement], frozen=True, kw_only=True, gc=False):
    """Return an entitlement of an application.

    Documentation: https://docs.discord.com/developers/resources/entitlement#get-entitlement
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/entitlements/{entitlement_id}",
        response=Entitlement,
        parameters={"application_id": "application_id", "entitlement_id": "entitlement_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    entitlement_id: EntitlementId
    """ID of the entitlement."""


class ConsumeEntitlement(Request[None], frozen=True, kw_only=True, gc=False):
    """Mark the entitlement to a one-time purchase as consumed.

    The SKU of the entitlement must be consumable.

    Documentation: https://docs.discord.com/developers/resources/entitlement#consume-an-entitlement
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/applications/{application_id}/entitlements/{entitlement_id}/consume",
        parameters={"application_id": "application_id", "entitlement_id": "entitlement_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    entitlement_id: EntitlementId
    """ID of the entitlement."""


class CreateTestEntitlement(Request[Entitlement], frozen=True, kw_only=True, gc=False):
    """Create a test entitlement to an SKU for a user or guild.

    The returned entitlement has no ``subscription_id``, ``starts_at`` and ``ends_at``.

    Documentation: https://docs.discord.com/developers/resources/entitlement#create-test-entitlement
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/applications/{application_id}/entitlements",
        response=Entitlement,
        parameters={"application_id": "application_id"},
        body=("sku_id", "owner_id", "owner_type"),
    )

    application_id: ApplicationId
    """ID of the application."""

    sku_id: str
    """ID of the SKU that the test entitlement is for."""

    owner_id: str
    """ID of the guild or user that gets the test entitlement."""

    owner_type: int
    """Type of the owner, 1 for a guild or 2 for a user; these values differ from ``OverwriteType``."""


class DeleteTestEntitlement(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a test entitlement.

    Documentation: https://docs.discord.com/developers/resources/entitlement#delete-test-entitlement
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/applications/{application_id}/entitlements/{entitlement_id}",
        parameters={"application_id": "application_id", "entitlement_id": "entitlement_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    entitlement_id: EntitlementId
    """ID of the entitlement."""
